"""Patents of the United States.

Kind codes: A1 A2 A9 B1 B2 C1-C3 E1 S1 P1-P4 P9 H1 (docs.rs/acorn-lib, KindCode). Letters before a number: D design, RE reissue, PP
plant, T defensive publication, H statutory invention registration, X before 1836, RX their reissues, AI additional improvement
(memory). Spellings: notices of the International Trade Commission (as seen in its notices).
"""

from __future__ import annotations

import re

from pipeline.identifiers.base import Mark, in_text, pattern
from pipeline.identifiers.patent_office import AFTER_NATION, END, NATION, NO, NO_IN_TEXT, Number, Office, digits_of

_COUNTRY = r"(?:U\. ?S\. ?(?:A\.)?|USA?|UNITED STATES(?: OF AMERICA)?)"
_WORDS = r"(?:(?:LETTERS|UTILITY|DESIGN|REISSUED?|PLANT) ){0,2}(?:PATENTS?\b|PAT\b\.?)"
# A dot stands for a comma in "10.945,648" (a filing in EDIS, a letter of 2023).
_DIGITS = r"[0-9]{1,8}|[0-9]{1,3}(?:[,.][0-9]{3}){1,2}|[0-9]{1,3}(?: [0-9]{3}){1,2}"
# Narrower than elsewhere: without a country before it, a number with any letter behind it is too little to be a patent.
_KIND = r"(?:[ .-]{0,2}\(?(?P<kind>[A-CEHIPST][0-9]?)\)?)?"
_PATENT = pattern(
    rf"(?P<country>{_COUNTRY})?[ .-]?(?P<words>{_WORDS})?(?: REGISTRATION)?{NO}"
    rf"(?P<series>DES\.?|D|RE|RX|PP|AI|H|T|X)?[ .-]?(?P<digits>{_DIGITS}){_KIND}"
)
_PUBLICATION = pattern(
    rf"(?:{_COUNTRY}[ .-]?(?:PATENT |PAT\. )?(?:(?:APPLICATION |APPL?\. )?PUB(?:LICATION|\.)?{NO})?"
    rf"|PATENT APPLICATION PUBLICATION{NO})"
    rf"(?:{_COUNTRY}[ .-]?)?(?P<year>20[0-9]{{2}})(?P<slash>[/ -]?)(?P<serial>[0-9]{{6,7}}){_KIND}"
)

_SERIES_OF_WORD = {"DESIGN": "D", "REISSUE": "RE", "REISSUED": "RE", "PLANT": "PP"}
_SERIES_OF_KIND = {"E": "RE", "S": "D", "P": "PP", "H": "H"}
_DATE = re.compile(r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])")
# How few digits are taken. Three are the short form of a notice ("the D'732 patent") and name no patent outside it. Without the
# word "Patent" a number must look like one: "US 20436" is a postal code, "H340844" a customs ruling, "PP1" a model.
_LEAST_WITH_WORDS = {"H": 1, "X": 1, "RX": 1, "AI": 1}
_LEAST_WITH_COUNTRY = {"": 6, "D": 4, "RE": 4, "PP": 4, "H": 1, "T": 4}
_LEAST_BARE = {"": 6, "D": 5, "RE": 5, "PP": 5}
_MOST = 8


# Words and letters that only a search is given: "USPN 10,813,517", "USPAT 9113703", "Re. 45,117", "D'767,124".
_SHORT_HEAD = pattern(r"^[\s(]*(?:USPNS?|USPATS?|USPS?)\b[.:#\s]*(?:NOS?\b\.?\s*)?")
_SHORT_SERIES = pattern(r"\b(DES|D|RE|PP)(?:\.\s?|\s?['’‘]\s?)(?=[0-9])")


def in_full(text: str) -> str:
    """What a person typed for a number of the United States, in words that `US` reads."""
    return _SHORT_SERIES.sub(r"\1", _SHORT_HEAD.sub("US ", text))


def _read(line: str) -> Number | None:
    published = _PUBLICATION.fullmatch(line)
    if published:
        # The office writes a serial number of seven digits, the EPO's DOCDB six ("US 2019123456 A1"): the office's form stands.
        return Number(published["year"] + published["serial"].zfill(7), published["kind"])
    found = _PATENT.fullmatch(line)
    if not found:
        return None
    digits = digits_of(found["digits"]).lstrip("0")
    series = _series(found)
    if not _long_enough(found, series, digits):
        return None
    if not (found["country"] or found["words"]) and (_DATE.fullmatch(found["digits"]) or " " in found["digits"]):
        return None
    return Number(series + digits, found["kind"])


def _series(found: re.Match[str]) -> str:
    """The letters before the number: as written, else as the word "Design" or the kind code tell."""
    if found["series"]:
        return "D" if found["series"].startswith("D") else found["series"]
    words = (found["words"] or "").split()
    for word in words:
        if word in _SERIES_OF_WORD:
            return _SERIES_OF_WORD[word]
    return _SERIES_OF_KIND.get((found["kind"] or " ")[0], "")


def _long_enough(found: re.Match[str], series: str, digits: str) -> bool:
    if found["words"]:
        least = _LEAST_WITH_WORDS.get(series, 4)
    else:
        least = (_LEAST_WITH_COUNTRY if found["country"] else _LEAST_BARE).get(series, _MOST + 1)
    return least <= len(digits) <= _MOST


def _write(number: str) -> str:
    series, digits = re.fullmatch(r"([A-Z]*)([0-9]+)", number).groups()  # type: ignore[union-attr]  # `number` of the office
    if not series and len(digits) == 11:
        return f"US {digits[:4]}/{digits[4:]} A1"
    words = "US" if len(digits) >= _LEAST_WITH_COUNTRY.get(series, _MOST) else "U.S. Patent No."
    return f"{words} {series}{int(digits):,}"


_COUNTRY_HEAD = r"\b(?:(?:U\.\s?S\.|US|United States) )?"
_WORDS_HEAD = rf"(?:Letters )?(?:Patents?|Pat\.)(?: Registration)?(?:{NO_IN_TEXT}| )"
_SORT_HEAD = rf"{_COUNTRY_HEAD}(?:Design|Reissued?|Plant) {_WORDS_HEAD}"
_GROUPED = r"[0-9]{1,3}(?:[,.][0-9]{3}){1,2}"
_BEHIND = rf"(?:[ -]?[ABCEHPS][0-9])?{END}"
_LETTERED = rf"(?:DES\.\s|D|RE|PP)\s?(?:{_GROUPED}|[0-9]{{4,7}})"
_PLAIN = r"(?:[0-9]{1,3}(?:[,.][0-9]{3}){1,2}|[0-9]{6,8})"
_KIND_APART = r"(?:\s?\([A-Z][0-9]?\)|\s?[A-Z][0-9](?![0-9A-Z]))"
_SERIES_KIND = r"(?:\s?\([SEP][0-9]?\)|\s?[SEP][0-9]?(?![0-9A-Z.&']))"
_SERIES = r"(?:DES\.?\s?|RE\.\s?|(?:D|PP|RE)['’‘]?)"
_TYPED = (
    # "USPN 10,813,517", "USPAT 9113703", "pat 9113703", "patent 9113703 B2".
    pattern(
        r"(?<![\w.])(?:(?:US|U\.\s?S\.)\s)?(?:USPNS?|USPATS?|USPS?|PATENTS?|PATS?)\b[.:#\s]{0,3}(?:NOS?\b[.:]?\s?)?"
        rf"(?:{_SERIES})?{_PLAIN}{_KIND_APART}?{END}"
    ),
    # "9,113,703 B2", "US9113703(B2)".
    pattern(rf"(?<![\w.,])(?:(?:US|U\.\s?S\.)[ -]?)?{_PLAIN}{_KIND_APART}"),
    # "D767,124 S", "Des. 659,208", "US RE45,117 E", "Re. 45,117", "D 767,124": in groups, or the letters beside the digits.
    pattern(
        rf"(?<![\w.,])(?:(?:US|U\.\s?S\.)[ -]?)?{_SERIES}(?:[0-9]{{1,3}}(?:[,.][0-9]{{3}}){{1,2}}|[0-9]{{5,7}})"
        rf"{_SERIES_KIND}?{END}"
    ),
    pattern(rf"(?<![\w.,])(?:(?:US|U\.\s?S\.)[ -]?)?(?:D|RE|PP)\s[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,2}}{_SERIES_KIND}?{END}"),
)
US = Office(
    code="US",
    number=re.compile(r"(?:D|RE|PP|T)?[1-9][0-9]{3,7}|(?:H|X|RX|AI)[1-9][0-9]{0,7}|20[0-9]{9}"),
    read=_read,
    write=_write,
    marks=(
        Mark(
            in_text(rf"{_COUNTRY_HEAD}(?:Utility )?{_WORDS_HEAD}"),
            pattern(rf"(?:{_LETTERED}|(?:RX|AI|H|T|X)?\s?{_GROUPED}|[0-9]{{7,8}}){_BEHIND}"),
            listed=True,
            unless=in_text(rf"\b(?:{NATION}|Design|Reissued?|Plant|Utility) $"),
        ),
        # "Design Patent Nos. D630,732 and D630,733"; without its letter only the first number is known to be a design's.
        Mark(in_text(_SORT_HEAD), pattern(rf"{_LETTERED}{_BEHIND}"), listed=True, unless=AFTER_NATION),
        Mark(in_text(_SORT_HEAD), pattern(rf"(?:{_GROUPED}|[0-9]{{5,7}}){_BEHIND}"), unless=AFTER_NATION),
        Mark(pattern(r"\bUS[ -]?"), pattern(rf"(?:{_LETTERED}|20[0-9]{{2}}/?[0-9]{{6,7}}|{_GROUPED}|[0-9]{{6,8}}){_BEHIND}")),
    ),
    typed=_TYPED,
)
