"""The Unified Patent Court's list of decisions and orders: a table in HTML, a row a document. Pure.

One of Drupal's Views: columns "Date", "Registry number/Order reference/Case number", "Court", "Type of action", "Parties" and "UPC
Document". A cell says in `headers` of which column it is; the class of the parties' cells is that of the documents' too, and says
nothing. A day stands as "23 April 2026" or "15 April, 2026". Form seen in client code and its tests, not confirmed live
(parkerhancock/patent-client-agents, src/patent_client_agents/upc_decisions; the columns' words and days in the tests of another
client, upc_ingester). Unconfirmed: what `headers` calls the column of the day; it is found by its heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.identifiers.upc_case import UpcCase
from pipeline.records import TextName
from pipeline.texts.bodies import whole
from pipeline.texts.html_body import page_of
from pipeline.texts.spelling import clean
from pipeline.texts.wanted import Wanted

FORM = "eu_upc_list"
PART = "listing"
_COLUMNS: Mapping[str, str] = {  # by what they are, with what their headings begin
    "day": "date",
    "numbers": "registry number",
    "court": "court",
    "action": "type of action",
    "parties": "parties",
    "papers": "upc document",
}
_CASE_COLUMN = "view-field-judgement-application-no-1"
_NUMBER = re.compile(r"(?:UPC|ACT|ORD|APL|App|CC)[ _-][^\s<>]{3,40}", re.IGNORECASE)
_OF_THE_FORM = "proceedings_lang"  # a field of the form above the table, which asks for the language
_OF_THE_LAST = "pager__item--last"
_PAGE = re.compile(r"[?&]page=(\d{1,6})(?:&|$)")
_NODE = re.compile(r"/node/(\d{1,12})$")
_BETWEEN = re.compile(r"\s+v\.\s+")
_DAYS = ("%d %B %Y", "%d %B, %Y", "%d/%m/%Y", "%Y-%m-%d")
_MOST_ROWS = 1_000  # of a page
_LONGEST_TITLE = 5_000


@dataclass(frozen=True)
class ListedRow:
    """A row of the table. `cases`: its numbers, each in the one spelling; `papers`: addresses of its PDFs, as they stand there."""

    number: str  # of its own page at the court
    published: date
    cases: tuple[str, ...]
    court: str
    action: str
    parties: str
    papers: tuple[str, ...]

    @property
    def title(self) -> str:
        """All that the row says: what was asked, between whom, in which case, before whom."""
        return f"{self.action}; {self.parties}; {', '.join(self.cases)}; {self.court}"


@dataclass(frozen=True)
class NoRow:
    """A row that is no document, with the reason."""

    reason: str
    words: str
    number: str | None = None


@dataclass(frozen=True)
class ListedPage:
    """A page of the list: its rows, and the number of the last page where it says that."""

    rows: tuple[ListedRow | NoRow, ...]
    last: int | None


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The title. Raises CouldNotRead if the page does not hold the document."""
    for row in page(body).rows:
        if isinstance(row, ListedRow) and (row.number, row.published) == wanted:
            return {"title": row.title}
    raise CouldNotRead(f"the list does not hold document {wanted.native_id} of {wanted.published}")


@lru_cache(maxsize=4)  # a page is read once for each document in it
def page(body: bytes) -> ListedPage:
    """A page. Raises CouldNotRead if the body is none of this list, or cut off.

    One behind the last has no table, but the form of the list above it.
    """
    text = whole(body)
    root = page_of(text, "decisions")
    tables = [table for table in root.iter("table") if _is_list(table)]
    asked_by_form = any(select.get("name") == _OF_THE_FORM for select in root.iter("select"))
    if len(tables) > 1 or not (tables or asked_by_form):
        raise CouldNotRead(f"the page holds {len(tables)} tables of decisions, and one is due")
    if not text.rstrip().lower().endswith(("</html>", "-->")):
        raise CouldNotRead("the page is cut off: its end is missing")
    return ListedPage(_rows(tables[0]) if tables else (), _last(root))


def _last(root: etree._Element) -> int | None:
    """The number of the last page, counted from 1, as the pager has its address."""
    items = (item for item in root.iter("li") if _OF_THE_LAST in (item.get("class") or "").split())
    found = [_PAGE.search(link) for item in items for link in _links(item)]
    return next((int(one[1]) + 1 for one in found if one), None)


def _rows(table: etree._Element) -> tuple[ListedRow | NoRow, ...]:
    heads = list(table.iter("th"))
    names = [_column(cell) for cell in heads]
    if missing := [name for name in _COLUMNS if names.count(name) != 1]:
        raise CouldNotRead(f"its table has not the columns that are due: {', '.join(missing)} is missing or there twice")
    ids = [cell.get("id") or "" for cell in heads]
    found = [_row(tr, names, ids) for tr in table.iter("tr") if tr.find("td") is not None]
    if len(found) > _MOST_ROWS:
        raise CouldNotRead(f"the page holds {len(found)} rows, more than any page of decisions")
    return tuple(found)


def _is_list(table: etree._Element) -> bool:
    return any(_CASE_COLUMN in (cell.get("id") or "") or _column(cell) == "numbers" for cell in table.iter("th"))


def _column(head: etree._Element) -> str | None:
    said = clean(" ".join(_pieces(head))).lower()
    return next((name for name, words in _COLUMNS.items() if said.startswith(words)), None)


def _row(tr: etree._Element, names: Sequence[str | None], ids: Sequence[str]) -> ListedRow | NoRow:
    cells: dict[str, etree._Element] = {}
    for place, td in enumerate(tr.findall("td")):
        of = (td.get("headers") or "").split()
        at = next((n for n, id_ in enumerate(ids) if id_ and id_ in of), place if not of and place < len(names) else None)
        if at is not None and (name := names[at]):
            cells.setdefault(name, td)
    shown = clean(" ".join(_pieces(tr)))[:500]
    if missing := [name for name in _COLUMNS if name not in cells]:
        return NoRow(f"the row has no cell of {', '.join(missing)}", shown)
    words = {name: clean(" ".join(_pieces(cell))) for name, cell in cells.items()}
    node = next((found[1] for link in _links(cells["numbers"]) if (found := _NODE.search(_path(link)))), None)
    if not node:
        return NoRow("the row has no address of its own page", shown)
    day = _day(words["day"])
    if not day:
        return NoRow(f"the row's day is none: {words['day'][:60] or 'empty'}", shown, node)
    cases = dict.fromkeys(value for found in _NUMBER.finditer(words["numbers"]) if (value := UpcCase.normalize(found[0])))
    if not cases:
        return NoRow(f"the row has no case number: {words['numbers'][:60] or 'empty'}", shown, node)
    row = ListedRow(
        node, day, tuple(cases), words["court"], words["action"], words["parties"], tuple(dict.fromkeys(_papers(cells["papers"])))
    )
    return row if len(row.title) <= _LONGEST_TITLE else NoRow("the row's cells are longer than any", shown, node)


def sides(parties: str) -> tuple[str, str] | None:
    """Who complains and against whom, as the cell of the parties writes them; None where it says no two."""
    found = _BETWEEN.split(f" {parties} ")
    return (found[0].strip(), found[1].strip()) if len(found) == 2 and all(map(str.strip, found)) else None


def _papers(cell: etree._Element) -> Iterator[str]:
    return (link.strip() for link in _links(cell) if _path(link).lower().endswith(".pdf"))


def _links(cell: etree._Element) -> list[str]:
    return [a.get("href") or "" for a in cell.iter("a")]


def _path(link: str) -> str:
    try:
        return unquote(urlsplit(link.strip()).path)
    except ValueError:
        return ""


def _pieces(of: etree._Element) -> list[str]:
    return [str(piece) for piece in of.itertext()]


def _day(words: str) -> date | None:
    for form in _DAYS:
        try:
            return datetime.strptime(words, form).date()  # noqa: DTZ007 - a day of the calendar
        except ValueError:
            continue
    return None
