"""Patents, utility models and designs of Japan.

Granted rights are counted without a year; publications of applications were counted within a year of an era until 1999 (昭和 S,
平成 H; 明治 M, 大正 T before) and of our calendar since 2000, one count for unexamined and another for examined ones:
searchpriorart.com/databases/kindcode.htm, technoresearch-pat.com (2018). 令和 (R) is read where somebody writes it.

Patents, utility models and designs are three counts of the same shape ("JP 3123456 B2" and "JP 3123456 U" are two rights), so the
value says which: nothing for patents and unexamined publications, B an examined publication of an era, U a utility model, Y an
examined publication of one, D a design. The letters are ours, after the kind codes of WIPO ST.16; D for a design because S is an
era. Applications (特願, 実願, 意願) name no right and are not read, nor are kanji numerals and associated designs (類似).
"""

from __future__ import annotations

import re

from pipeline.identifiers.base import Mark, in_text, pattern
from pipeline.identifiers.patent_office import END, KIND, NO, NO_IN_TEXT, SEVEN, Number, Office, digits_of

_ERAS = {"明治": "M", "大正": "T", "昭和": "S", "平成": "H", "令和": "R", "明": "M", "大": "T", "昭": "S", "平": "H", "令": "R"}
_ERA = "明治|大正|昭和|平成|令和|[明大昭平令MTSHR]"
_WORDS = {
    "特開": "", "特表": "", "再表": "", "特公": "B", "実開": "U", "実表": "U", "実公": "Y",
    "特許": "", "実用新案登録": "U", "登録実用新案": "U", "実登": "U", "意匠登録": "D", "登録意匠": "D",
    "PATENT": "", "UTILITY MODEL": "U", "DESIGN": "D",
}  # fmt: skip
_SERIES_OF_KIND = {"A": "", "B": "", "U": "U", "Y": "U", "S": "D"}
_SERIES_OF_ERA_KIND = {"A": "", "B": "B", "U": "U", "Y": "Y"}

_GRANTED = pattern(
    rf"(?:(?P<word>特許|実用新案登録|登録実用新案|実登|意匠登録|登録意匠) ?(?:番号 ?)?第? ?"
    rf"|JAPAN(?:ESE)? (?P<english>PATENT|UTILITY MODEL|DESIGN)(?: REGISTRATION)?{NO}(?:JP)?[ -]?"
    rf"|JP[ .-]?(?:(?P<before>[BUYS][0-9]?)[ -])?)"
    rf"(?P<digits>{SEVEN}|[0-9]{{5,6}}) ?(?:号(?: ?公報)?)?{KIND}"
)
_PUBLISHED = pattern(
    rf"(?:(?P<word>特開|特表|再表|特公|実開|実表|実公) ?"
    rf"|JAPANESE (?P<state>UNEXAMINED |EXAMINED )?(?P<english>PATENT|UTILITY MODEL)(?: APPLICATION)?"
    rf"(?: LAID-OPEN| KOKAI| KOKOKU)?(?: PUBLICATION)?{NO}(?:JP)?[ -]?"
    rf"|JP[ .-]?(?:(?P<before>[ABUY][0-9]?)[ -])?)"
    rf"(?:(?P<era>{_ERA})(?P<year>[0-9]{{1,2}}|元)(?:年?[ -]?第?|年 ?)"
    rf"|(?P<two>[0-9]{{2}})-|(?P<four>20[0-9]{{2}})(?P<hyphen>-|年第?)?)"
    rf"(?P<serial>[0-9]{{1,6}}) ?(?:号(?: ?公報)?)?{KIND}"
)


def _read(line: str) -> Number | None:
    granted = _GRANTED.fullmatch(line)
    if granted and (granted["word"] or granted["english"] or len(digits_of(granted["digits"])) == 7):
        kind = granted["kind"] or granted["before"]
        named = granted["word"] or granted["english"]
        series = _WORDS[named] if named else _SERIES_OF_KIND.get((kind or "B")[0])
        return None if series is None else Number(series + digits_of(granted["digits"]).lstrip("0"), kind)
    published = _PUBLISHED.fullmatch(line)
    return _publication(published) if published else None


def _publication(found: re.Match[str]) -> Number | None:
    kind = found["kind"] or found["before"]
    if found["four"]:
        return _of_our_calendar(found, kind)
    era = _ERAS.get(found["era"], found["era"]) if found["era"] else _era_of(found["two"])
    year = "1" if found["year"] == "元" else found["year"] or found["two"]
    series = _series(found, kind)
    serial = found["serial"].lstrip("0")
    return Number(f"{series}{era}{int(year):02d}{serial}", kind) if era and serial and series is not None else None


def _of_our_calendar(found: re.Match[str], kind: str | None) -> Number | None:
    """Since 2000. Without a word or kind code it could be an application, which has the same shape and another number."""
    unexamined = (found["word"] in ("特開", "特表", "再表")) or found["english"] == "PATENT" or (kind or " ")[0] == "A"
    whole = found["hyphen"] or len(found["serial"]) == 6
    return Number(found["four"] + found["serial"].zfill(6), kind) if unexamined and whole else None


def _series(found: re.Match[str], kind: str | None) -> str | None:
    if found["word"]:
        return _WORDS[found["word"]]
    if found["english"]:
        examined = found["state"] == "EXAMINED "
        return {"PATENT": "B" if examined else "", "UTILITY MODEL": "Y" if examined else "U"}[found["english"]]
    return _SERIES_OF_ERA_KIND.get((kind or "A")[0])


def _era_of(year: str) -> str | None:
    """The era of "JP 10-123456": examined publications of Showa ran to 64, Heisei's years of this form to 11."""
    return "H" if 1 <= int(year) <= 11 else "S" if 20 <= int(year) <= 64 else None


_ERA_NAMES = {"M": "明", "T": "大", "S": "昭", "H": "平", "R": "令"}
_PUBLICATION_WORDS = {"": "特開", "B": "特公", "U": "実開", "Y": "実公"}
_GRANT_WORDS = {"": "特許", "U": "実用新案登録", "D": "意匠登録"}
_VALUE = re.compile(r"(?P<series>[BUYD]?)(?:(?P<era>[MTSHR])(?P<year>[0-9]{2})(?P<serial>[1-9][0-9]{0,5})|(?P<digits>[0-9]+))")


def _write(number: str) -> str:
    found = _VALUE.fullmatch(number)
    if not found:
        return number
    if found["era"]:
        return f"{_PUBLICATION_WORDS[found['series']]}{_ERA_NAMES[found['era']]}{int(found['year'])}-{found['serial']}"
    if len(found["digits"]) == 10:
        return f"特開{number[:4]}-{number[4:]}"
    return f"{_GRANT_WORDS[found['series']]}第{found['digits']}号"


_KIND_BEHIND = r"(?:\s?[A-Z][0-9]?\b)?"
_CODED = pattern(
    rf"(?:[MTSHR][0-9]{{1,2}}-?[0-9]{{1,6}}|20[0-9]{{2}}-?[0-9]{{1,6}}|[0-9]{{2}}-[0-9]{{1,6}}|{SEVEN}){_KIND_BEHIND}{END}"
)
_WORDED = pattern(rf"(?:{SEVEN}|[0-9]{{5,6}})\s?号")
_OF_YEAR = pattern(rf"(?:(?:{_ERA})(?:[0-9]{{1,2}}|元)年?-?第?|20[0-9]{{2}}(?:-|年第?))[0-9]{{1,6}}(?:\s?号)?(?![0-9])")
_ENGLISH = (
    r"\bJapan(?:ese)? (?:(?:Un)?examined )?(?:Patent|Utility Model|Design)"
    rf"(?: (?:Application|Laid-Open|Kokai|Kokoku|Publication|Registration)){{0,3}}{NO_IN_TEXT}(?:JP\s?)?"
)
JP = Office(
    code="JP",
    number=re.compile(r"[UD]?[1-9][0-9]{4,6}|20[0-9]{8}|[BUY]?[MTSHR][0-9]{2}[1-9][0-9]{0,5}"),
    read=_read,
    write=_write,
    marks=(
        Mark(pattern(r"\bJP[ -]?(?:[ABUYS][0-9]?[ -])?"), _CODED),
        Mark(in_text(_ENGLISH), _CODED),
        Mark(pattern(r"(?:特許|実用新案登録|登録実用新案|実登|意匠登録|登録意匠)\s?(?:番号\s?)?第\s?"), _WORDED),
        Mark(pattern(r"特開|特表|再表|特公|実開|実表|実公"), _OF_YEAR),
    ),
)
