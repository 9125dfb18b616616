"""A row of the feed of Find Case Law (Atom): a judgment, where its XML is, and when that last changed. Pure.

Read in the interface's description (0.6.0), which shows one whole answer with one row. Never confirmed live. A document is known by
its `tna:uri`, which says nothing of court or day, whatever it looks like. How many rows there are stands nowhere; which page is the
last stands in the link of that name. Documents of which there is a PDF alone are not in the feed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from urllib.parse import parse_qs, urlsplit

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import decoded
from pipeline.texts.spelling import clean
from pipeline.texts.wanted import Wanted
from pipeline.texts.xml_body import check_declares_nothing, element_of

FORM = "gb_findcaselaw_atom"
PART = "listing"
MOST_ROWS = 200  # of one answer; fifty are asked for
_ATOM, _TNA = "{http://www.w3.org/2005/Atom}", "{https://caselaw.nationalarchives.gov.uk}"
_XML = "application/akn+xml"
_LONGEST = 300


@dataclass(frozen=True)
class Listed:
    """One row: a document by its address within the service, its day, its name with its neutral citation, and when it changed."""

    number: str
    published: date  # the day on which the court handed it down
    title: str
    changed: datetime
    xml: str
    page: str


@dataclass(frozen=True)
class Odd:
    """A row that is none, and why; the rows beside it are good."""

    record: str
    reason: str


@dataclass(frozen=True)
class Feed:
    """A page of the feed: its rows, and which page is the last, where it says so."""

    rows: tuple[Listed | Odd, ...]
    last: int | None


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The title of one document. Raises CouldNotRead if the feed does not hold it."""
    for row in feed(body).rows:
        if isinstance(row, Listed) and row.number == wanted.native_id:
            return {"title": row.title}
    raise CouldNotRead(f"the feed does not hold document {wanted.native_id}")


@lru_cache(maxsize=4)  # a page is read once for each document in it
def feed(body: bytes) -> Feed:
    """A page of the feed. Raises CouldNotRead if it is none."""
    text = decoded(body)
    check_declares_nothing(text, "no page of this feed does: not believed")
    root = element_of(text.encode())
    if root.tag != f"{_ATOM}feed":
        raise CouldNotRead("the XML is no Atom feed")
    links = {one.get("rel", ""): one.get("href", "") for one in root.findall(f"{_ATOM}link")}
    if "first" not in links and "last" not in links and "self" not in links:
        raise CouldNotRead("the feed does not say which page it is")
    entries = root.findall(f"{_ATOM}entry")
    if len(entries) > MOST_ROWS:
        raise CouldNotRead(f"the feed holds {len(entries)} rows, more than an answer has")
    return Feed(tuple(map(_row, entries)), _page_of(links.get("last", "")))


def _page_of(address: str) -> int | None:
    said = parse_qs(urlsplit(address).query).get("page", [""])[0]
    return int(said) if said.isascii() and said.isdigit() and len(said) < 7 else None


def _row(entry: etree._Element) -> Listed | Odd:
    record = clean(" ".join(map(str, entry.itertext())))[:_LONGEST]
    uri, name = _said(entry, f"{_TNA}uri"), _said(entry, f"{_ATOM}title")
    handed_down, changed = _moment(_said(entry, f"{_ATOM}published")), _moment(_said(entry, f"{_ATOM}updated"))
    links = entry.findall(f"{_ATOM}link")
    xml = next((one.get("href", "") for one in links if one.get("type") == _XML), "")
    page = next((one.get("href", "") for one in links if one.get("rel") == "alternate" and not one.get("type")), "")
    if not uri or not name or not handed_down or not changed or not xml:
        due = {"tna:uri": uri, "title": name, "published": handed_down, "updated": changed, "link to XML": xml}
        return Odd(record, f"its {', '.join(what for what, found in due.items() if not found)} cannot be read")
    cited = next((clean(one.text or "") for one in entry.findall(f"{_TNA}identifier") if one.get("type") == "ukncn"), "")
    return Listed(uri, handed_down.date(), f"{name} {cited}".strip(), changed, xml, page)


def _said(entry: etree._Element, name: str) -> str:
    return clean(entry.findtext(name) or "")


def _moment(written: str) -> datetime | None:
    """A moment with its zone; the day of a judgment is written as its first moment, and is taken as it is written."""
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    return found if found.tzinfo else None
