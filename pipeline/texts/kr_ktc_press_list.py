"""The Korea Trade Commission's list of press releases, and a release's own page, which names its files. HTML, and pure.

Form seen in one client's code alone (pilsunchoi/scope-disputes, scripts/15_collect_ktc_press.py), never live: `tbody tr` with a
link to `boardView.do?bbs_id=N`, into whose address an id of a visit may be put; on the page its day of registration (등록일),
and files as links whose `onclick` says `fileDownload('N','SEQ')`, under their names. Unconfirmed: that a row of the list has a
cell with its day (other lists of the host do, with dots), and that the page holds no other table with rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import whole
from pipeline.texts.html_body import page_of
from pipeline.texts.spelling import clean
from pipeline.texts.wanted import Wanted

FORM = "kr_ktc_press_list"
PART = "listing"
_NUMBER = re.compile(r"boardView\.do[^?]*\?(?:[^#]*&)?bbs_id=(\d{1,12})(?!\d)")
_FILE = re.compile(r"fileDownload\(\s*'(\d{1,12})'\s*,\s*'(\d{1,6})'\s*\)")
_DAY = re.compile(r"(?<!\d)(\d{4})([-./])(\d{2})\2(\d{2})(?!\d)")
_LONGEST_TITLE = 2_000


@dataclass(frozen=True)
class ListedRow:
    number: str
    published: date
    title: str


@dataclass(frozen=True)
class NoRow:
    """A row that is no release, with the reason."""

    reason: str
    words: str
    number: str | None = None


@dataclass(frozen=True)
class Attached:
    """A file of a release, as its page names it."""

    number: str  # of the release
    place: str  # its number among the files
    name: str


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The title. Raises CouldNotRead if the page of the list does not hold the release."""
    for row in rows(body):
        if isinstance(row, ListedRow) and (row.number, row.published) == wanted:
            return {"title": row.title}
    raise CouldNotRead(f"the list does not hold release {wanted.native_id} of {wanted.published}")


@lru_cache(maxsize=4)  # a page is read once for each release in it
def rows(body: bytes) -> tuple[ListedRow | NoRow, ...]:
    """The rows of a page of the list; none behind the last page. Raises CouldNotRead if the body has no such table."""
    root = _page(body)
    tables = list(root.iter("tbody"))
    if len(tables) != 1:
        raise CouldNotRead(f"the page has {len(tables)} tables with rows, and one list is due")
    found = [_row(tr) for tr in tables[0].iter("tr")]
    return tuple(row for row in found if row)


def files(body: bytes, number: str) -> tuple[Attached, ...]:
    """The files that a release's own page names. Raises CouldNotRead if it is no such page, or that of another release."""
    root = _page(body)
    text = clean(" ".join(map(str, root.itertext())))
    if not re.search(r"등록일", text):
        raise CouldNotRead("the page is no page of a release: it says no day of registration (등록일)")
    found = [
        Attached(said[1], said[2], clean(" ".join(map(str, a.itertext()))))
        for a in root.iter("a")
        if (said := _FILE.search(f"{a.get('onclick') or ''} {a.get('href') or ''}"))
    ]
    if others := sorted({one.number for one in found} - {number}):
        raise CouldNotRead(f"the page is that of release {others[0]}, and {number} was asked for")
    if not found:
        raise CouldNotRead("the page of the release names no file")
    return tuple(dict.fromkeys(found))


def _page(body: bytes) -> etree._Element:
    text = whole(body)
    root = page_of(text, "releases")
    if not text.rstrip().lower().endswith(("</html>", "-->")):
        raise CouldNotRead("the page is cut off: its end is missing")
    return root


def _row(tr: etree._Element) -> ListedRow | NoRow | None:
    words = clean(" ".join(map(str, tr.itertext())))
    links = [(a, said[1]) for a in tr.iter("a") if (said := _NUMBER.search(a.get("href") or ""))]
    if not links:
        return NoRow("the row has no link to a release", words[:500]) if len(tr.findall("td")) > 1 else None
    link, number = links[0]
    title = clean(" ".join(map(str, link.itertext())))
    day = next(_days(tr), None)
    if day is None:
        return NoRow("the row has no day", words[:500], number)
    if not title or len(title) > _LONGEST_TITLE:
        return NoRow("the row has no title", words[:500], number)
    return ListedRow(number, day, title)


def _days(tr: etree._Element) -> Iterator[date]:
    """The days that stand alone in a cell."""
    for td in tr.iter("td"):
        if said := _DAY.fullmatch(clean(" ".join(map(str, td.itertext()))).rstrip(".")):
            try:
                yield date(int(said[1]), int(said[3]), int(said[4]))
            except ValueError:
                continue
