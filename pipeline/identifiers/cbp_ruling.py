"""Rulings of United States Customs and Border Protection (19 CFR part 177), as its search system CROSS numbers them.

Headquarters: H and six digits ("H335304"), before W and six, before six digits alone ("HQ 561234"). New York: N and six digits
("N302241"), before a letter A to R and five, before six digits alone ("NY 812345"). H, N: as seen in rulings; the rest memory.
"""

from __future__ import annotations

from pipeline.identifiers.base import Identifier, Mark, in_text, pattern
from pipeline.identifiers.characters import plain

_RULING = r"RULING(?: LETTER)?(?: NO\.?)? "
_FORM = pattern(
    rf"(?:(?:CBP|CUSTOMS) )?(?:(?:HEADQUARTERS )?{_RULING})?(?:(?P<office>HQ|NY|HRL|NYRL)[ .-]?)?(?:{_RULING})?"
    r"(?P<letter>[A-RW]?)(?P<digits>[0-9]{5,6})"
)
_OFFICES = {"HQ": "HQ", "HRL": "HQ", "NY": "NY", "NYRL": "NY"}


class CustomsRuling(Identifier):
    """A ruling letter of United States Customs by its number."""

    name = "cbp_ruling"
    title = "CBP ruling"
    strong = True
    why = "A number names one ruling letter, which says of named articles whether an order covers them."
    marks = (
        Mark(pattern(r"\b(?:HQ|HRL)\s{0,20}"), pattern(r"(?:[HNW][0-9]{6}|[0-9]{6})(?![0-9A-Z])"), listed=True),
        Mark(pattern(r"\b(?:NY|NYRL)\s{0,20}"), pattern(r"(?:[HN][0-9]{6}|[A-R][0-9]{5})(?![0-9A-Z])")),
        Mark(in_text(r"\bruling(?: letter)? (?:no\.? )?"), pattern(r"[HN][0-9]{6}(?![0-9A-Z])"), listed=True),
    )

    @classmethod
    def normalize(cls, text: str) -> str | None:
        found = _FORM.fullmatch(plain(text).upper().strip(" .,;:()[]"))
        if not found:
            return None
        office, letter, digits = _OFFICES.get(found["office"] or ""), found["letter"], found["digits"]
        # Six digits after H, W or N are one count each, whichever office a person writes before them.
        if letter in ("H", "W", "N") and len(digits) == 6:
            return letter + digits
        if office == "NY" and len(digits) == (5 if letter else 6) and letter != "W":
            return f"NY {letter}{digits}"
        return f"HQ {digits}" if office == "HQ" and not letter and len(digits) == 6 else None

    @classmethod
    def format(cls, value: str) -> str:
        office = {"H": "HQ ", "W": "HQ ", "N": "NY "}.get(value[:1]) if value[1:].isdecimal() else None
        return f"{office or ''}{value}"
