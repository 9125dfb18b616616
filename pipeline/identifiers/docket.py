"""Dockets of complaints that the United States International Trade Commission has received and not yet taken up (19 CFR 210.10).

Written "DN 3657" or "Docket No. 3529", and in EDIS as if it were an investigation: "337-TA-3673 (Violation)".
"""

from __future__ import annotations

from pipeline.identifiers.base import Identifier, Mark, in_text, pattern
from pipeline.identifiers.characters import plain
from pipeline.identifiers.investigation import DOCKETS

_FORM = pattern(
    r"(?:(?P<words>D\.? ?N\.?|(?:DOCKET|DKT\.?) (?:NOS?\.?|NUMBER))[ -]{0,2}|(?:INV\.? ?NO\.? ?)?337 ?- ?(?:TA ?- ?)?)"
    r"(?P<number>[0-9]{4})(?: ?\(VIOLATION\)?)?"
)


class Docket(Identifier):
    """A complaint under section 337 by its docket number."""

    name = "docket"
    title = "Section 337 docket"
    strong = True
    why = "The Commission counts complaints once; what a docket raises is the news of a complaint, never of an order."
    marks = (
        # Four digits and no more: "Docket No. 2021-1234" is a court's, "Docket No. USITC-…" a rule's.
        Mark(
            in_text(r"\bD\.?N\.?[\s-]{0,3}|\b(?:Docket|Dkt\.?) (?:Nos?\b\.?|Numbers?) "),
            pattern(r"[0-9]{4}(?![0-9A-Z]|[-:/][0-9A-Z])"),
        ),
    )

    keys = ((r"^(?:D[.]? ?N[.]?|(?:DOCKET|DKT[.]?)(?: NOS?[.]?| NUMBERS?)?)[ :-]{0,2}([0-9]{4})$", "$1"),)

    @classmethod
    def normalize(cls, text: str) -> str | None:
        found = _FORM.fullmatch(plain(text).upper().strip(" .,;:()[]"))
        if not found or not (found["words"] or int(found["number"]) in DOCKETS):
            return None
        return f"DN {found['number']}" if int(found["number"]) else None

    @classmethod
    def bare(cls, value: str) -> str | None:
        """Its digits, which notices of complaints print at the end of the caption: "Certain Lamps 3657"."""
        found = _FORM.fullmatch(value)
        return found["number"] if found else None
