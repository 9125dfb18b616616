"""The list of slip opinions of the Court of International Trade: one page a year, a table in HTML, a row an opinion. Pure.

Its columns are Number (with the PDF's address), Caption (with remarks: "Public version posted 07/09/2020."), Date, Court No. (of
several actions one below the other), Judge and Jurisdiction ("1581(a)"). A row without an address is of an opinion that is not
public yet. The shape was read in a captured answer of July 2020; never confirmed live.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import whole
from pipeline.texts.html_body import page_of
from pipeline.texts.spelling import clean
from pipeline.texts.wanted import Wanted

FORM = "us_cit_list"
PART = "listing"
_COLUMNS = ("Number", "Caption", "Date", "Court No.", "Judge", "Jurisdiction")
_NUMBER = re.compile(r"\d\d-\d{1,3}")
_MOST_ROWS = 5_000  # of a year; the court decides some two hundred times in one
_LONGEST_CAPTION = 5_000


@dataclass(frozen=True)
class Slip:
    """A row of the table."""

    number: str  # "20-95": of the year, in two digits, and of the opinion in it
    caption: str  # with its remarks
    published: date  # decided on
    actions: str  # the court's numbers of the cases, as written
    jurisdiction: str  # the provisions of 28 U.S.C. on which it rests: "1581(a) & 1581(i)"
    pdf: str | None  # as written there; None: not public yet

    @property
    def title(self) -> str:
        return f"Slip Op. {self.number}: {self.caption} (Court No. {self.actions}; {self.jurisdiction})"


@dataclass(frozen=True)
class NoSlip:
    """A row that is no opinion, and why; the rows beside it are good."""

    reason: str
    words: str


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The title of one opinion. Raises CouldNotRead if the list does not hold it."""
    for row in slips(body):
        if isinstance(row, Slip) and (row.number, row.published) == wanted:
            return {"title": row.title}
    raise CouldNotRead(f"the list does not hold opinion {wanted.native_id} of {wanted.published}")


@lru_cache(maxsize=4)  # a list is read once for each document in it
def slips(body: bytes) -> tuple[Slip | NoSlip, ...]:
    """The rows of the table. Raises CouldNotRead if the body has not one table of these columns, or is cut."""
    text = whole(body)
    root = page_of(text, "opinions")
    tables = [table for table in root.iter("table") if (first := next(table.iter("tr"), None)) is not None and _is_head(first)]
    if len(tables) != 1:
        raise CouldNotRead(f"the page holds {len(tables)} tables of the columns {', '.join(_COLUMNS)}; one is due")
    if not text.rstrip().lower().endswith("</html>"):
        raise CouldNotRead("the page is cut off: its end is missing")
    found = list(tables[0].iter("tr"))[1:]
    if len(found) > _MOST_ROWS:
        raise CouldNotRead(f"the page holds {len(found)} rows, more than any year of opinions")
    return tuple(map(_slip, found))


def _is_head(tr: etree._Element) -> bool:
    return tuple(_words(cell) for cell in tr if cell.tag in ("th", "td")) == _COLUMNS


def _slip(tr: etree._Element) -> Slip | NoSlip:
    cells = [cell for cell in tr if cell.tag == "td"]
    shown = _words(tr)[:500]
    if len(cells) != len(_COLUMNS):
        return NoSlip(f"the row has {len(cells)} cells, and {len(_COLUMNS)} are due", shown)
    number, caption, written, actions, _, jurisdiction = map(_words, cells)
    decided = _day(written)
    missing = {"number": _NUMBER.fullmatch(number), "date": decided, "caption": caption and len(caption) <= _LONGEST_CAPTION}
    if not all(missing.values()) or decided is None:
        return NoSlip(f"its {', '.join(name for name, found in missing.items() if not found)} cannot be read", shown)
    if decided.year % 100 != int(number[:2]):
        return NoSlip(f"its number {number} is of another year than its date {written}", shown)
    links = [link.strip() for a in cells[0].iter("a") if (link := a.get("href"))]
    return Slip(number, caption, decided, actions, jurisdiction, links[0] if links else None)


def _words(of: etree._Element) -> str:
    return clean(" ".join(str(piece) for piece in of.itertext()))


def _day(words: str) -> date | None:
    try:
        return datetime.strptime(words, "%m/%d/%Y").date()  # noqa: DTZ007 - a day of the calendar
    except ValueError:
        return None
