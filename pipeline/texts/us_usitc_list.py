"""The US International Trade Commission's own list of its notices under section 337: a table in HTML, a row a notice. Pure.

The table is one of Drupal's Views: cells with the classes `views-field-title-2` (the title, with the PDF's address),
`views-field-field-investigation-num` or `-docket-num`, `views-field-field-notice-action`, `views-field-field-notice-issue-date`
("May 26, 2026"). Read in a client's code; never seen live.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import whole
from pipeline.texts.html_body import page_of
from pipeline.texts.spelling import clean
from pipeline.texts.wanted import Wanted

FORM = "us_usitc_list"
PART = "listing"
_CELLS: Mapping[str, re.Pattern[str]] = {  # by what they are, the class that their cells have
    "title": re.compile(r"\bviews-field-title(?:-\d+)?(?=\s|$)"),
    "case": re.compile(r"\bviews-field-field-(?:investigation|docket)-num"),
    "action": re.compile(r"\bviews-field-field-notice-action"),
    "issued": re.compile(r"\bviews-field-field-notice-issue-date"),
}
_NAME = re.compile(r"([A-Za-z0-9][\w.-]{2,98})\.pdf", re.ASCII | re.IGNORECASE)
_MOST_ROWS = 20_000
_LONGEST_TITLE = 5_000


@dataclass(frozen=True)
class ListedRow:
    """A row of the table. `case` is what it writes there: "337-TA-9002", "DN # 3936", or both."""

    number: str  # the name of its PDF, without the ending
    title: str
    case: str
    action: str
    issued: date
    address: str  # as it stands there


@dataclass(frozen=True)
class NoRow:
    """A row that is no notice, with the reason."""

    reason: str
    words: str
    number: str | None = None


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The title. Raises CouldNotRead if the list does not hold the document."""
    return {"title": titled(listed_row(body, wanted))}


def titled(row: ListedRow) -> str:
    """What a notice is called: the matter and what was done in it, where the title does not say that itself."""
    if not row.action or _letters(row.action) in _letters(row.title):
        return row.title
    return f"{row.title}; {row.action}"


def _letters(words: str) -> str:
    return re.sub(r"\W+", "", words).casefold()


def listed_row(body: bytes, wanted: Wanted) -> ListedRow:
    """What the list says of a document. Raises CouldNotRead if it does not hold it."""
    for row in rows(body):
        if isinstance(row, ListedRow) and (row.number, row.issued) == wanted:
            return row
    raise CouldNotRead(f"the list does not hold document {wanted.native_id} of {wanted.published}")


@lru_cache(maxsize=4)  # a list is read once for each document in it
def rows(body: bytes) -> tuple[ListedRow | NoRow, ...]:
    """The rows of the table, one for each document. Raises CouldNotRead if the body has no such table, or one of other columns."""
    text = whole(body)
    root = page_of(text, "notices")
    if not any(_cell(head, what) for head in root.iter("th", "td") for what in ("issued",)):
        raise CouldNotRead("the page holds no table of notices: no cell is an issue date")
    if root.getroottree().docinfo.root_name and not text.rstrip().lower().endswith(("</html>", "-->")):
        raise CouldNotRead("the page is cut off: its end is missing")
    found = [_row(tr) for tr in root.iter("tr") if any(td.tag == "td" for td in tr)]
    if len(found) > _MOST_ROWS:
        raise CouldNotRead(f"the page holds {len(found)} rows, more than any list of notices")
    return tuple(_each_once(found))


def _each_once(found: list[ListedRow | NoRow]) -> list[ListedRow | NoRow]:
    """A notice in several cases may have a row in each: its cases together, and all else from the first."""
    kept: dict[object, ListedRow | NoRow] = {}
    for row in found:
        key: object = (row.number, row.issued) if isinstance(row, ListedRow) else row
        first = kept.get(key)
        if isinstance(first, ListedRow) and isinstance(row, ListedRow) and row.case not in first.case:
            row = ListedRow(first.number, first.title, f"{first.case} {row.case}", first.action, first.issued, first.address)
        elif first:
            continue
        kept[key] = row
    return list(kept.values())


def _cell(cell: etree._Element, what: str) -> bool:
    return bool(_CELLS[what].search(cell.get("class") or ""))


def _row(tr: etree._Element) -> ListedRow | NoRow:
    cells = {what: [td for td in tr.iter("td") if _cell(td, what)] for what in _CELLS}
    words = {what: clean(" ".join(_words(td) for td in found)) for what, found in cells.items()}
    shown = clean(_words(tr))[:500]
    links = [a.get("href") or "" for td in cells["title"] for a in td.iter("a")]
    name = _NAME.fullmatch(unquote(urlsplit(links[0]).path).rpartition("/")[2]) if links and _is_address(links[0]) else None
    number = name[1] if name else None
    issued = _day(words["issued"])
    if not name or number is None:
        return NoRow("the row has no address of a PDF", shown)
    if not issued:
        return NoRow(f"the row's issue date is no day: {words['issued'][:60] or 'empty'}", shown, number)
    if not words["title"] or len(words["title"]) > _LONGEST_TITLE:
        return NoRow("the row has no title", shown, number)
    return ListedRow(number, words["title"], words["case"], words["action"], issued, links[0].strip())


def _is_address(link: str) -> bool:
    try:
        return bool(urlsplit(link).path)
    except ValueError:
        return False


def _words(of: etree._Element) -> str:
    return " ".join(str(piece) for piece in of.itertext())


def _day(words: str) -> date | None:
    for form in ("%B %d, %Y", "%b %d, %Y", "%m/%d/%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(words.replace(".", ""), form).date()  # noqa: DTZ007 - a day of the calendar
        except ValueError:
            continue
    return None
