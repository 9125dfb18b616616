"""Cases of the Federal Court and the Federal Court of Appeal of Canada by their number.

"T-1234-21" in the Federal Court, where "T" is its register of actions and 21 the year, "A-123-22" in the Court of Appeal. So
written in client code of public copies ("IMM-13884-24" likewise); nothing was read of how the courts number cases. Such letters
and figures may be a model's as well, so a number is found only behind a word that says that it is a case's.
"""

from __future__ import annotations

from pipeline.identifiers.base import Identifier, Mark, pattern
from pipeline.identifiers.characters import plain

_BODY = r"(?P<kind>[TA]) ?- ?(?P<own>[0-9]{1,5}) ?- ?(?P<year>[0-9]{2})"
_WORD = r"(?:DOCKETS?|COURT FILES?|FILE NUMBERS?|DOSSIERS?|NUM[EÉ]RO DU DOSSIER)(?: ?(?:NOS?|N[º°O])\.?)? ?:? ?"
_FORM = pattern(rf"(?:{_WORD})?{_BODY}")


class CanadianCase(Identifier):
    """A case of the federal courts of Canada."""

    name = "ca_case"
    title = "Canadian federal court case number"
    strong = True
    why = "It names the register of a federal court and the number of one case there; an appeal has another one."
    marks = (
        Mark(
            pattern(r"\b(?:Dockets?|Court Files?|File numbers?|Dossiers?|Num[eé]ro du dossier)(?:\s(?:Nos?|n[º°o])\.?)?\s?:?\s"),
            pattern(r"[TA]-[0-9]{1,5}-[0-9]{2}(?![0-9-])"),
            listed=True,
        ),
    )
    typed = (pattern(r"(?<![\w-])[TA]-[0-9]{1,5}-[0-9]{2}(?![\w-])"),)

    @classmethod
    def normalize(cls, text: str) -> str | None:
        found = _FORM.fullmatch(plain(text).upper().strip(" .,;()[]"))
        return f"{found['kind']}-{int(found['own'])}-{found['year']}" if found else None
