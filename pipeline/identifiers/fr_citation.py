"""Citations of the Federal Register of the United States: volume, FR, first page (1 CFR 21.23 asks for this form; memory)."""

from __future__ import annotations

from pipeline.identifiers.base import Identifier, Mark, in_text, pattern
from pipeline.identifiers.characters import plain

_FORM = pattern(
    r"(?P<volume>[0-9]{1,3}) ?(?:FR|F\. ?R\.|FED\. ?REG\.|FEDERAL REGISTER)(?: AT)? ?(?:P(?:P|AGES?)?\.? )?"
    r"(?P<page>[0-9]{1,3},[0-9]{3}|[0-9]{1,6})"
    r"(?: ?(?:-|TO|,) ?[0-9]{1,6})*(?: ?\([A-Z0-9 .,]{0,40}\))?"
)


class FederalRegisterCitation(Identifier):
    """A page of the Federal Register. A range of pages is cited by its first."""

    name = "fr_citation"
    title = "Federal Register citation"
    strong = False
    why = "Notices begin and end within pages: one page may hold those of several cases, and official letters have miscited them."
    marks = (
        Mark(
            pattern(r"(?<![0-9.,])(?=[0-9]{1,3}\s{1,20}F)"),
            in_text(
                r"[0-9]{1,3} (?:FR|F\.\s?R\.|Fed\.\s?Reg\.|Federal Register) "
                r"(?:[0-9]{1,3},[0-9]{3}|[0-9]{2,6})(?:-[0-9]{1,6})?(?![0-9A-Z])"
            ),
        ),
    )

    typed = (
        pattern(
            r"(?<![\w.])\[?(?:(?:FR|FEDERAL\s?REGISTER)\s?DOC(?:UMENT)?S?\b|DOC(?:UMENT)?S?\b(?=\.?\s?N))\.?\s?"
            r"(?:NOS?\b[.:]{0,2}\s?|NUMBERS?:?\s?|:\s?)?[A-Z]?[0-9]{1,4}-[0-9]{1,6}(?![\w-])\]?"
        ),
    )

    # Its documents by their numbers, "FR Doc. 2024-08198", are found by the numbers.
    keys = ((r"^(?:(?:FR|FEDERAL REGISTER) )?DOC(?:UMENT)?[.]? ?(?:NOS?[.]?|NUMBER)?[: ]*(?=[A-Z]?[0-9]{1,4}-[0-9]{1,6}$)", ""),)

    @classmethod
    def normalize(cls, text: str) -> str | None:
        found = _FORM.fullmatch(plain(text).upper().strip(" .,;:[]"))
        if not found:
            return None
        volume, page = int(found["volume"]), int(found["page"].replace(",", ""))
        return f"{volume} FR {page}" if volume and page else None
