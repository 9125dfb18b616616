"""Patents of the European Patent Office, Germany and the United Kingdom, and international publications of WIPO.

EP, GB: seven digits (memory, unverified). DE since 2004: two digits for the right (10 patent,
11 PCT, 12 supplementary certificate, 20 and 21 utility model, 50 and 60 the German part of a European patent), four for the year,
six for the number, then perhaps a check digit, which is not checked; before, five to eight digits: German Patent and Trade Mark
Office, notice 2003/03, as given at stn-international.de/stn_news_message_03.html. 40 for designs is unverified
(memory). WO: two digits for the year until 2003, four since July 2004, five or six for the number (memory).

Application numbers (EP 12 345 678.9, PCT/US2019/012345) name no right and are not read.
"""

from __future__ import annotations

import re

from pipeline.identifiers.base import Mark, in_text, pattern
from pipeline.identifiers.patent_office import END, KIND, NO, NO_IN_TEXT, SEVEN, Number, Office, digits_of

# "EP-B1-1234567": the kind code before the number.
_EP = pattern(
    rf"(?:EUROPEAN PATENT(?: SPECIFICATION)?{NO}(?:EP)?|EP|E\.P\.)(?: ?\([A-Z]{{2}}\))?[ .-]?(?:(?P<before>[AB][0-9]?)[ -])?"
    rf"(?P<digits>{SEVEN}){KIND}"
)
_GB = pattern(rf"(?:(?:UK|U\.K\.|BRITISH|UNITED KINGDOM) PATENT{NO}(?:GB)?|GB)[ .-]?(?P<digits>{SEVEN}|[0-9]{{6}}){KIND}")
_DE = pattern(
    rf"(?:(?:GERMAN (?:PATENT|UTILITY MODEL)|DEUTSCHES PATENT|(?:DEUTSCHES )?GEBRAUCHSMUSTER){NO}(?:DE)?|DE)[ .-]?"
    r"(?:(?P<new>(?:1[0-2]|2[01]|40|50|60)[ .]?(?:19|20)[0-9]{2}[ .]?[0-9]{3}[ .]?[0-9]{3})"
    r"|(?P<old>[0-9]{1,3}[ .]?[0-9]{2}[ .]?[0-9]{3}|[0-9][ .]?[0-9]{3}[ .]?[0-9]{3}))"
    rf"(?:[.-][0-9](?![0-9]))?{KIND}"
)
_WO = pattern(
    rf"(?:(?:PCT|INTERNATIONAL) (?:PATENT )?(?:APPLICATION )?PUB(?:LICATION|\.)?{NO})?WO[ /-]?"
    rf"(?:(?P<year>(?:19|20)[0-9]{{2}})|(?P<short>(?:7[89]|[89][0-9]|0[0-4])))[ /]?(?P<serial>[0-9]{{5,6}}){KIND}"
)


def _read_ep(line: str) -> Number | None:
    found = _EP.fullmatch(line)
    return Number(digits_of(found["digits"]), found["kind"] or found["before"]) if found else None


def _write_ep(number: str) -> str:
    return f"EP {number[0]} {number[1:4]} {number[4:]}"


def _read_gb(line: str) -> Number | None:
    found = _GB.fullmatch(line)
    return Number(digits_of(found["digits"]).lstrip("0"), found["kind"]) if found else None


def _write_gb(number: str) -> str:
    return f"GB {number}"


def _read_de(line: str) -> Number | None:
    found = _DE.fullmatch(line)
    return Number(digits_of(found["new"] or found["old"]).lstrip("0"), found["kind"]) if found else None


def _write_de(number: str) -> str:
    if len(number) == 12:
        return f"DE {number[:2]} {number[2:6]} {number[6:9]} {number[9:]}"
    return f"DE {number}"


def _read_wo(line: str) -> Number | None:
    """The year with four digits and the number with six: "WO 99/12345" and PATENTSCOPE's "WO/1999/012345" are one."""
    found = _WO.fullmatch(line)
    if not found:
        return None
    year = found["year"] or ("20" if found["short"] < "78" else "19") + found["short"]
    return Number(year + found["serial"].zfill(6), found["kind"]) if year >= "1978" else None


def _write_wo(number: str) -> str:
    return f"WO {number[:4]}/{number[4:]}"


_KIND_BEHIND = r"(?:\s?[A-Z][0-9]\b)?"
_SEVEN_ITEM = pattern(SEVEN + _KIND_BEHIND + END)
_DE_ITEM = pattern(
    r"(?:(?:1[0-2]|2[01]|40|50|60)[ .]?(?:19|20)[0-9]{2}[ .]?[0-9]{3}[ .]?[0-9]{3}(?:\.[0-9])?"
    r"|[0-9]{1,3}[ .]?[0-9]{2}[ .]?[0-9]{3})" + _KIND_BEHIND + END
)
EP = Office(
    code="EP",
    number=re.compile(r"[0-9]{7}"),
    read=_read_ep,
    write=_write_ep,
    marks=(
        Mark(pattern(r"\b(?:EP|E\.P\.)(?:\s?\([A-Z]{2}\))?[ -]?(?:[AB][0-9]?[ -])?"), _SEVEN_ITEM),
        Mark(in_text(rf"\bEuropean Patent(?: Specification)?{NO_IN_TEXT}(?:EP\s?)?"), _SEVEN_ITEM),
    ),
)
GB = Office(
    code="GB",
    number=re.compile(r"[1-9][0-9]{5,6}"),
    read=_read_gb,
    write=_write_gb,
    marks=(
        Mark(pattern(r"\bGB[ -]?"), _SEVEN_ITEM),
        Mark(in_text(rf"\b(?:UK|U\.K\.|British|United Kingdom) Patent{NO_IN_TEXT}(?:GB\s?)?"), _SEVEN_ITEM),
    ),
)
DE = Office(
    code="DE",
    number=re.compile(r"[1-9][0-9]{5,7}|(?:1[0-2]|2[01]|40|50|60)[0-9]{10}"),
    read=_read_de,
    write=_write_de,
    marks=(
        # Capitals only: "de" is a word of many languages.
        Mark(re.compile(r"\bDE[ -]?", re.ASCII), _DE_ITEM),
        Mark(in_text(rf"\b(?:German (?:Patent|Utility Model)|Gebrauchsmuster){NO_IN_TEXT}(?:DE\s?)?"), _DE_ITEM),
    ),
)
WO = Office(
    code="WO",
    number=re.compile(r"(?:19[789]|20[0-9])[0-9]{7}"),
    read=_read_wo,
    write=_write_wo,
    marks=(Mark(pattern(r"\bWO[ /-]?"), pattern(r"(?:(?:19|20)[0-9]{2}|[0-9]{2})[ /]?[0-9]{5,6}" + _KIND_BEHIND + END)),),
)
