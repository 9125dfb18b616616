"""Tables that a person opens with a spreadsheet. Pure.

They are CSV (RFC 4180) in UTF-8 with its signature, without which spreadsheets take it for the encoding of their country. A cell
that begins like a formula, or would be read as another number or a day, has an apostrophe in front, which makes it text; `plain`
takes it off.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from typing import Final

from pipeline.shown.visible import FORMULA

# What they read as a number, a day or a time: claims 1-3 became the third of January, heading 8509.40 lost its nought (tried in
# LibreOffice Calc 7.4; Excel's days: memory).
_COUNTED: Final = re.compile(
    r"0\d+|\d{16,}|\d+[.,:]\d+(?:[.,:]\d+)*|\d+(?:[.,]\d+)?(?:%|e[+-]?\d+)"
    r"|(?:\d{1,2}[-/ ]\d{1,4}|\d{1,4}[-/ ]\d{1,2})(?:[-/ ]\d{1,4})?",
    re.IGNORECASE,
)
_OF_A_MONTH: Final = re.compile(
    r"(?=.*\d)(?:\d{1,4}[\s./-]*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[\s.,/-]*\d{0,4}", re.IGNORECASE
)
# Whole numbers, also with commas, and days as ISO 8601 has them: these stay what they are.
_AS_IT_IS: Final = re.compile(r"0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3}){2,3}|\d{4}-\d\d-\d\d")
_SIGNATURE: Final = "\ufeff"
MANY: Final = " | "  # between things in one cell

Row = Mapping[str, str]


def as_csv(columns: Iterable[str], rows: Iterable[Row]) -> bytes:
    """A table with its head."""
    written = io.StringIO(_SIGNATURE)
    written.seek(0, io.SEEK_END)
    writer = csv.DictWriter(written, list(columns), lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows({name: harmless(cell) for name, cell in row.items()} for row in rows)
    return written.getvalue().encode()


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula, another number or a day."""
    return f"'{cell}" if _is_taken_otherwise(cell) else cell


def plain(cell: str) -> str:
    """A cell as it was."""
    return cell[1:] if cell.startswith("'") and _is_taken_otherwise(cell) else cell


def _is_taken_otherwise(cell: str) -> bool:
    """What already has apostrophes before it counts as without, and gets one more, so that none is lost."""
    said = cell.lstrip("'")
    if FORMULA.match(said):
        return True
    return bool(_COUNTED.fullmatch(said) or _OF_A_MONTH.fullmatch(said)) and not _AS_IT_IS.fullmatch(said)
