"""A row of the Federal Circuit's feed of opinions and orders (RSS 2.0): all that is held of a ruling whose text is not. Pure.

The shape was read in a captured answer of January 2022; never confirmed live. Each row says the appeal, the parties, what the paper
is, from which tribunal the appeal came, and where its PDF stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import decoded
from pipeline.texts.spelling import clean
from pipeline.texts.wanted import Wanted
from pipeline.texts.xml_body import check_declares_nothing, element_of

FORM = "us_cafc_feed"
PART = "listing"
ZONE = ZoneInfo("America/New_York")  # where the court sits; the feed's times are of UTC
MOST_ROWS = 1_000  # the court shows a hundred
_USED = ("title", "link", "pubDate", "guid", "description", "encoded")
_IGNORED = ("comments", "creator", "category", "commentRss")
_TITLE = re.compile(r"(?P<appeal>(?:20)?\d\d-\d{3,4}): (?P<parties>.{1,500}) \[(?P<kind>[A-Z0-9 ]{1,60})\], \w+")
_ORIGIN = re.compile(r"\bOrigin: ([A-Z&]{2,20})\b")
_POST = re.compile(r"[?&]p=(\d{1,12})$")
_PDF = re.compile(r'href="([^"\s]{1,500}\.pdf)"')


@dataclass(frozen=True)
class Item:
    """One row of the feed."""

    appeal: str
    post: str  # the number that the court's site gave it
    published: date
    kind: str
    title: str
    origin: str  # from which tribunal, in the court's letters
    page: str
    pdf: str | None  # as written: a path of the court's site

    @property
    def number(self) -> str:
        return f"{self.appeal}.{self.post}"


@dataclass(frozen=True)
class Odd:
    """A row that is none, and why; the rows beside it are good."""

    record: str
    reason: str


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The title of one document. Raises CouldNotRead if the feed does not hold it."""
    for row in items(body):
        if isinstance(row, Item) and row.number == wanted.native_id:
            return {"title": row.title}
    raise CouldNotRead(f"the feed does not hold document {wanted.native_id}")


@lru_cache(maxsize=4)  # a feed is read once for each document in it
def items(body: bytes) -> tuple[Item | Odd, ...]:
    """The rows of a feed, in its order. Raises CouldNotRead if it is none."""
    text = decoded(body)
    check_declares_nothing(text, "no page of this feed does: not believed")
    root = element_of(text.encode())
    channels = root.findall("channel")
    if root.tag != "rss" or len(channels) != 1:
        raise CouldNotRead("the XML is no RSS feed: <rss> with one <channel> is due")
    rows = channels[0].findall("item")
    if len(rows) > MOST_ROWS:
        raise CouldNotRead(f"the feed holds {len(rows)} rows, more than the court shows")
    return tuple(map(_item, rows))


def _item(element: etree._Element) -> Item | Odd:
    columns: dict[str, str] = {}
    record = clean(" ".join(element.itertext()))[:300]
    for child in element:
        name = etree.QName(child).localname
        if name in _IGNORED:
            continue
        if name not in _USED:
            return Odd(record, f"it has a column {name[:60]!r} that is not known")
        columns[name] = child.text or ""
    title, origin = _TITLE.fullmatch(clean(columns.get("title", ""))), _ORIGIN.search(columns.get("description", ""))
    post, published = _POST.search(columns.get("guid", "")), _day(columns.get("pubDate", ""))
    if not title or not origin or not post or not published:
        missing = {"title": title, "origin": origin, "guid": post, "pubDate": published}
        return Odd(record, f"its {', '.join(name for name, found in missing.items() if not found)} cannot be read")
    pdf = _PDF.search(columns.get("encoded", ""))
    return Item(
        appeal=title["appeal"],
        post=post[1],
        published=published,
        kind=title["kind"],
        title=title[0],
        origin=origin[1],
        page=columns.get("link", "").strip(),
        pdf=pdf[1] if pdf else None,
    )


def _day(written: str) -> date | None:
    """The court's day of "Fri, 21 Jan 2022 16:00:05 +0000"; None if it is none."""
    try:
        moment = parsedate_to_datetime(written)
        return moment.astimezone(ZONE).date() if moment.tzinfo else None
    except (ValueError, IndexError, OverflowError):
        return None
