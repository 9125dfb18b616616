"""Trademark registrations.

Value: office (WIPO Standard ST.3) and number. United States: up to seven digits (as seen in notices); a number without office
is theirs. EM, the EUIPO: nine digits with leading zeros. GB: UK and eleven digits, of which UK009 continues a European Union
trademark after 2020 and UK008 an international registration for the Union: Intellectual Property Office, quoted at
ipso-jure.blogspot.com/2019/02/numbering-of-comparable-uk-trade-marks.html. WO: international registrations under the Madrid
system, up to seven digits and perhaps a letter. JP, KR (40- and seven digits: EPO, `patent_asia`). Unless a page is
named, memory, unverified.

Applications ("Serial No. 87/123,456") are no registrations and are not read.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.identifiers.base import Identifier, Mark, in_text, pattern
from pipeline.identifiers.characters import plain
from pipeline.identifiers.patent_office import AFTER_NATION, END, NO, NO_IN_TEXT, SEVEN, digits_of

_MARK = r"(?:TRADE ?MARK|SERVICE ?MARK|TM|MARK)S?"
_REG = r"REG(?:ISTRATION|'N|\.)?S?\.?"
_US = pattern(
    rf"(?P<words>(?:(?:U\. ?S\.|USA?|UNITED STATES|FEDERAL|REGISTERED) ?)*(?:{_MARK}\b ?)?(?:{_REG}\b\.? ?)?{NO})"
    rf"(?P<digits>{SEVEN}|[0-9]{{1,3}}[,.][0-9]{{3}}|[0-9]{{4,7}})"
)
_EM = pattern(
    rf"(?:(?:EU|EUROPEAN UNION|COMMUNITY|EUROPEAN) {_MARK}(?: {_REG})?{NO}|(?:EUTM|CTM|EM)(?: {_REG})?{NO})"
    r"(?P<digits>0[0-9]{2}[ ,.]?[0-9]{3}[ ,.]?[0-9]{3}|[0-9]{4,8}|[0-9]{1,2}[ ,.][0-9]{3}[ ,.][0-9]{3})"
)
# Nine digits of which the first is 0 are too many for any other register read here.
_EM_BARE = pattern(r"(?P<digits>0[0-9]{2}[ ,.]?[0-9]{3}[ ,.]?[0-9]{3})")
_GB = pattern(
    rf"(?:(?:UK|U\.K\.|UNITED KINGDOM|BRITISH) {_MARK}(?: {_REG})?{NO}(?:UK ?)?|UK[ .]?(?:{_REG}{NO})?)"
    rf"(?P<digits>00[0-9]{{9}}|{SEVEN})(?P<part>[A-Z]?)"
)
_WO = pattern(
    rf"(?:IR{NO}|(?:WIPO )?INTERNATIONAL (?:{_MARK} )?{_REG}{NO}|(?:MADRID|WIPO) (?:{_MARK} )?(?:INTERNATIONAL )?{_REG}{NO})"
    rf"(?P<digits>{SEVEN}|[0-9]{{3}}[ ,.]?[0-9]{{3}})(?P<part>[A-Z]?)"
)
_JP = pattern(
    rf"(?:(?:商標登録|登録商標) ?(?:番号 ?)?第? ?|JAPAN(?:ESE)? {_MARK}(?: {_REG})?{NO})"
    rf"(?P<digits>{SEVEN}|[0-9]{{6}}) ?号?"
)
_KR = pattern(
    rf"(?:(?:KOREAN?|REPUBLIC OF KOREA) {_MARK}(?: {_REG})?{NO}(?:KR)?[ -]?|(?:상표 ?등록|등록 ?상표)(?: ?번호)?[: ]?제? ?|KR[ -]?)"
    r"(?P<digits>40[ -]?[0-9]{7})(?: ?호)?"
)
_VALUE = re.compile(
    r"US\.[1-9][0-9]{3,6}|EM\.0[0-9]{8}|GB\.00[0-9]{9}[A-Z]?|WO\.[1-9][0-9]{5,6}[A-Z]?|JP\.[1-9][0-9]{5,6}|KR\.40[0-9]{7}"
)


class _Read(NamedTuple):
    office: str
    form: re.Pattern[str]
    width: int  # digits with leading zeros; 0: leading zeros are not written


# The United States come last: only they are read without an office.
_FORMS = (
    _Read("EM", _EM, 9),
    _Read("EM", _EM_BARE, 9),
    _Read("GB", _GB, 11),
    _Read("WO", _WO, 0),
    _Read("JP", _JP, 0),
    _Read("KR", _KR, 9),
    _Read("US", _US, 0),
)


class TrademarkRegistration(Identifier):
    """A registered trademark by its number; offices: US, EM (EUIPO), GB, WO (Madrid), JP, KR."""

    name = "trademark"
    title = "Trademark registration"
    strong = True
    why = "A registration number names one mark of one holder for stated goods; the words of a mark would not."
    marks = (
        Mark(
            in_text(
                r"\b(?:(?:U\.\s?S\.|US|United States|Federal|Registered) ){0,3}(?:(?:Trade|Service)\s?mark|Mark)s?"
                rf"(?: Reg(?:istration|\.)?s?\.?{NO_IN_TEXT}| (?:Nos?\b\.?|Numbers?\b)\s{{0,20}})"
            ),
            pattern(rf"(?:{SEVEN}|[0-9]{{2,3}}[,.][0-9]{{3}}|[0-9]{{6,7}}){END}"),
            listed=True,
            unless=AFTER_NATION,
        ),
        Mark(
            in_text(rf"\b(?:(?:U\.\s?S\.|US|United States) )?Reg(?:istration|\.)s?{NO_IN_TEXT}"),
            pattern(rf"[0-9],[0-9]{{3}},[0-9]{{3}}{END}"),
            listed=True,
            # Registrations of something else.
            unless=in_text(r"(?:copyright|patent|model|design|mark|international|madrid|company)s? $"),
        ),
        Mark(
            in_text(
                r"\b(?:EUTM|CTM|(?:EU|European Union|Community) trade\s?mark)(?: Reg(?:istration|\.))?"
                rf"(?:{NO_IN_TEXT}| )"
            ),
            pattern(rf"(?:0[0-9]{{2}}[ ,.]?[0-9]{{3}}[ ,.]?[0-9]{{3}}|[0-9]{{7,8}}){END}"),
        ),
        Mark(pattern(r"\bUK\s?(?=00[0-9]{9})"), pattern(r"00[0-9]{9}[A-Z]?\b")),
        Mark(
            in_text(rf"\b(?:UK|U\.K\.|United Kingdom) trade\s?mark(?: Reg(?:istration|\.))?{NO_IN_TEXT}(?:UK\s?)?"),
            pattern(rf"(?:00[0-9]{{9}}|{SEVEN}){END}"),
        ),
        Mark(
            in_text(rf"\bIR\s?(?=[0-9])|\b(?:International|Madrid) (?:trade\s?mark )?Reg(?:istration|\.){NO_IN_TEXT}"),
            pattern(rf"{SEVEN}[A-Z]?{END}"),
        ),
        Mark(pattern(r"(?:商標登録|登録商標)\s?(?:番号\s?)?第\s?"), pattern(rf"(?:{SEVEN}|[0-9]{{6}})\s?号")),
        Mark(pattern(r"(?:상표\s?등록|등록\s?상표)(?:\s?번호)?[:\s]?제?\s?"), pattern(r"40-?[0-9]{7}(?:\s?호)?")),
    )

    typed = (
        pattern(rf"(?<![\w.])(?:(?:US|U\.\s?S\.)\s)?(?:TMS?|TRADE\s?MARKS?)\b[.:#\s]{{0,3}}(?:{_REG}\b\.?\s?)?(?:NOS?\b[.:]?\s?)?"
                rf"(?:{SEVEN}|[0-9]{{3}},[0-9]{{3}}|[0-9]{{5,7}}){END}"),
    )  # fmt: skip

    @classmethod
    def normalize(cls, text: str) -> str | None:
        line = plain(text).upper().strip(" .,;:()[]'\"")
        if _VALUE.fullmatch(line):
            return line
        for office, form, width in _FORMS:
            found = form.fullmatch(line)
            if found:
                value = f"{office}.{_digits(found, width)}{found.groupdict().get('part') or ''}"
                return value if _VALUE.fullmatch(value) and not _is_too_short(found) else None
        return None

    @classmethod
    def format(cls, value: str) -> str:
        office, _, number = value.partition(".")
        if not _VALUE.fullmatch(value):
            return value
        if office in ("US", "WO"):
            digits = re.match(r"[0-9]+", number)[0]  # type: ignore[index]  # `_VALUE` begins with digits
            grouped = f"{int(digits):,}{number[len(digits) :]}"
            return f"U.S. Reg. No. {grouped}" if office == "US" else f"IR {grouped.replace(',', ' ')}"
        if office == "JP":
            return f"商標登録第{number}号"
        return {"EM": f"EUTM {number}", "GB": f"UK{number}", "KR": f"KR {number[:2]}-{number[2:]}"}[office]


def _digits(found: re.Match[str], width: int) -> str:
    digits = digits_of(found["digits"])
    return digits.zfill(width) if width else digits.lstrip("0")


def _is_too_short(found: re.Match[str]) -> bool:
    """A number of the United States of fewer than six digits that neither "Reg." nor "Trademark" marks: it may be anything."""
    words = found.groupdict().get("words")
    return words is not None and not re.search("REG|MARK|TM", words) and len(_digits(found, 0)) < 6
