"""Global Trade Item Numbers, the numbers under bar codes: GS1 General Specifications, check digit by `stdnum.ean`.

GTIN-8, -12 (UPC-A), -13 (EAN, JAN) and -14 are one number with leading zeros, compared as fourteen digits. UPC-E, which is a
number written shorter, is not read.
"""

from __future__ import annotations

from stdnum import ean

from pipeline.identifiers.base import Identifier, Mark, in_text, pattern
from pipeline.identifiers.characters import plain

_LABEL = (
    r"(?:(?:GTIN(?:-?(?:8|12|13|14))?|EAN(?:-?(?:8|13|14))?|UPC(?:-?A)?|JAN|BAR ?CODE)S?"
    r"(?: (?:NOS?\.?|NUMBERS?|CODES?))?[ :#]{1,3}|\(01\) ?)?"
)
_FORM = pattern(rf"{_LABEL}(?P<digits>[0-9](?:[ -]?[0-9]){{7,13}})")


class TradeItemNumber(Identifier):
    """A trade item by its GTIN-8, -12, -13 or -14, with its check digit."""

    name = "gtin"
    title = "GTIN (EAN, UPC, JAN)"
    strong = True
    why = (
        "A GTIN names one trade item of one brand owner. Its hit is no proof: until 2019 a number could be given to another item "
        "after 48 months (gs1ca.org/standards/gtin-non-reuse), counterfeits carry genuine ones, and each package size has its own."
    )
    marks = (
        Mark(
            in_text(
                r"\b(?:GTIN(?:-?(?:8|12|13|14))?|EAN(?:-?(?:8|13|14))?|UPC(?:-?A)?|JAN|bar\s?code)s?"
                r"(?: (?:Nos?\.?|numbers?|codes?))?[\s:#]{1,3}"
            ),
            pattern(r"[0-9](?:[ -]?[0-9]){7,13}(?![0-9-])"),
            listed=True,
        ),
        Mark(pattern(r"\(01\)\s?"), pattern(r"[0-9]{14}(?![0-9])")),
    )

    @classmethod
    def normalize(cls, text: str) -> str | None:
        found = _FORM.fullmatch(plain(text).strip(" .,;"))
        if not found:
            return None
        digits = found["digits"].replace(" ", "").replace("-", "")
        if not ean.is_valid(digits) or not digits.strip("0"):
            return None
        return digits.zfill(14)

    @classmethod
    def format(cls, value: str) -> str:
        """The shortest of its lengths: which of them the item carries, the number does not tell."""
        digits = value.lstrip("0")
        return value[-next(n for n in (8, 12, 13, 14) if n >= len(digits)) :] if len(value) == 14 else value
