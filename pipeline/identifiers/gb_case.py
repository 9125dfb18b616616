"""Cases of the Business and Property Courts of England and Wales by their number.

"HP-2018-000003" (Patents Court), "IP-2023-000104" (Intellectual Property Enterprise Court), "IL-2021-000031" (Intellectual Property
List), "HC-2016-002285": two letters for the list, the year, and a number of six digits. So seen in judgments as published. Other
lists have other letters; those of appeals ("CA-2022-001234") count the appeal.
"""

from __future__ import annotations

from pipeline.identifiers.base import Identifier, Mark, pattern
from pipeline.identifiers.characters import plain

_FORM = pattern(
    r"(?:(?:CASE|CLAIM) ?(?:NOS?\.?|NUMBERS?) ?:? ?)?(?P<list>HP|IP|IL|HC|CH|CA) ?- ?(?P<year>20[0-9]{2}) ?- ?(?P<own>[0-9]{6})"
)


class EnglishCase(Identifier):
    """A case of a court of England and Wales that decides on intellectual property."""

    name = "gb_case"
    title = "English case number"
    strong = True
    why = "The courts count the cases of each of their lists anew each year, and write list and year in front of the number."
    marks = (
        Mark(
            pattern(r"\b(?:HP|IP|IL|HC|CH|CA)\s?-\s?(?=20[0-9]{2}\s?-\s?[0-9]{6}(?![0-9]))"),
            pattern(r"20[0-9]{2}\s?-\s?[0-9]{6}(?![0-9])"),
        ),
    )
    typed = (pattern(r"(?<![\w-])(?:HP|IP|IL|HC|CH|CA) ?- ?20[0-9]{2} ?- ?[0-9]{6}(?![\w-])"),)

    @classmethod
    def normalize(cls, text: str) -> str | None:
        found = _FORM.fullmatch(plain(text).upper().strip(" .,;:()[]"))
        return f"{found['list']}-{found['year']}-{found['own']}" if found else None
