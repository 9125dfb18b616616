"""Codes of the Harmonized System and of the tariffs made of it.

The Harmonized System has six digits, everywhere alike; nations add two to four (Harmonized Tariff Schedule of the United States,
General Statistical Note 1 and preface: eight are the rate line, ten the statistical line; memory). Chapters 1 to 97, of which 77
is kept free, are international, 98 and 99 national (HS Convention, annex; memory). The System is re-issued, lately in 2012, 2017
and 2022: the same code may name other goods in another edition, so a code keeps the year of its edition where it is known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.identifiers.base import Identifier, Mark, in_text, pattern
from pipeline.identifiers.characters import plain

_SCHEDULE = r"(?:HTSUSA?|HTS|H\.S\.|HS|HARMONIZED (?:TARIFF )?(?:SYSTEM|SCHEDULE)(?: OF THE UNITED STATES)?)"
_LABEL = (
    rf"(?:{_SCHEDULE}(?: ?\(?(?P<edition>(?:19|20)[0-9]{{2}})\)?(?= ))?[ :]{{0,2}})?"
    r"(?:(?:SUBHEADINGS?|HEADINGS?|(?:TARIFF )?(?:CODES?|ITEMS?|NUMBERS?|NOS?\.?))[ :]{1,2})?"
)
_DIGITS = r"[0-9]{4}[. ]?[0-9]{2}(?:[. ]?[0-9]{2}(?:[. ]?[0-9]{2})?|[. ]?[0-9]{4}|[. ]?[0-9]{3})?"
_FORM = pattern(rf"{_LABEL}(?P<digits>{_DIGITS})")
# The last heading of chapters that a year begins with: "2017.09.26" is a date, and no heading 20.17 exists (HS 2022; memory).
_LAST_HEADING = {"19": 5, "20": 9}


@dataclass(frozen=True)
class HsCode:
    """A code of six, eight, nine or ten digits, and the year of the edition it was taken from, where known."""

    digits: str
    edition: int | None = None

    @property
    def six(self) -> str | None:
        """The part that all nations share; None in the national chapters 98 and 99."""
        return None if self.digits[:2] in ("98", "99") else self.digits[:6]


def parse_hs(text: str, edition: int | None = None) -> HsCode | None:
    """Reads one code as written. The edition is the year written beside it ("HS 2022 8517.13"), else the one given."""
    found = _FORM.fullmatch(plain(text).strip(" .,;:()"))
    if not found:
        return None
    digits = re.sub(r"[. ]", "", found["digits"])
    return HsCode(digits, int(found["edition"]) if found["edition"] else edition) if _exists(digits) else None


def _exists(digits: str) -> bool:
    chapter, heading = digits[:2], int(digits[2:4])
    return chapter not in ("00", "77") and 1 <= heading <= _LAST_HEADING.get(chapter, 99)


class TariffCode(Identifier):
    """A code of the Harmonized System or of a tariff, without its edition."""

    name = "hs"
    title = "HS or tariff code"
    strong = False
    why = "A heading holds goods of every maker and identifies no article; the words of an order say its scope, not codes."
    marks = (
        Mark(
            in_text(
                r"\b(?:(?:HTSUSA?|HTS|H\.S\.|HS)(?: (?:code|number|item|no\.?|subheading|heading)s?)?|(?:sub)?headings?"
                r"|tariff (?:code|item|number)s?):? "
            ),
            pattern(
                r"(?:[0-9]{4}\.[0-9]{2}(?:\.?[0-9]{2}(?:\.?[0-9]{2})?|\.[0-9]{3,4})?|[0-9]{10}|[0-9]{8}|[0-9]{6})"
                r"(?![0-9]|\.[0-9])"
            ),
            listed=True,
        ),
    )

    @classmethod
    def normalize(cls, text: str) -> str | None:
        code = parse_hs(text)
        return code.digits if code else None

    @classmethod
    def format(cls, value: str) -> str:
        """As the tariff prints it: 8517.13.00.00."""
        if len(value) == 9:
            return f"{value[:4]}.{value[4:6]}.{value[6:]}"
        return ".".join((value[:4], *re.findall("..?", value[4:])))
