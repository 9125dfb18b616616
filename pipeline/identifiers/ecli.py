"""European Case Law Identifiers: the number by which courts of the European Union's members publish a decision.

"ECLI:NL:RBDHA:2020:9924": country, court (one to seven letters and digits), year of the decision, and up to 25 letters, digits and
dots, as in the Council's conclusions of 2011 on the identifier (memory), and in captured answers of a court's data service.
"""

from __future__ import annotations

from pipeline.identifiers.base import Identifier, Mark, pattern
from pipeline.identifiers.characters import plain

_BODY = r"[A-Z]{2}:[A-Z0-9]{1,7}:[12][0-9]{3}:[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?"
_FORM = pattern(rf"ECLI:(?P<body>{_BODY})")


class Ecli(Identifier):
    """A court's decision by its European identifier."""

    name = "ecli"
    title = "European Case Law Identifier"
    strong = True
    why = "A court gives it to one decision only, though the same decision may be given another one later."
    marks = (Mark(pattern(r"\bECLI:"), pattern(rf"{_BODY}(?![A-Z0-9])")),)
    typed = (pattern(rf"(?<![\w:])ECLI:{_BODY}(?![A-Z0-9])"),)

    @classmethod
    def normalize(cls, text: str) -> str | None:
        found = _FORM.fullmatch(plain(text).upper().strip(" .,;()[]"))
        return f"ECLI:{found['body']}" if found else None
