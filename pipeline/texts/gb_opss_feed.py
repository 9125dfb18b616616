"""GOV.UK's feed of product safety alerts, reports and recalls (Atom, RFC 4287): the newest alone. Pure.

Address and kind of the feed were read in the publisher's own code; no answer was captured. Each entry is taken to have `title`,
`updated` and a `link` to its page, as the RFC says. An entry that was edited has a later `updated`, so that it is listed as of
that day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.safety.gb_opss import COLLECTION
from pipeline.texts.bodies import decoded
from pipeline.texts.wanted import Wanted
from pipeline.texts.xml_body import check_declares_nothing, element_of

FORM = "gb_opss_feed"
PART = "listing"
ZONE = ZoneInfo("Europe/London")
_ATOM = "{http://www.w3.org/2005/Atom}"


@dataclass(frozen=True)
class Alert:
    """One entry."""

    number: str  # the last part of its page's address
    published: date
    title: str


@dataclass(frozen=True)
class Odd:
    """An entry that is none, and why; those beside it are good."""

    record: str
    reason: str


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The title of one document. Raises CouldNotRead if the feed does not hold it."""
    for one in entries(body):
        if isinstance(one, Alert) and one.number == wanted.native_id:
            return {"title": one.title}
    raise CouldNotRead(f"the feed does not hold {wanted.native_id}")


@lru_cache(maxsize=4)  # a feed is read once for each document in it
def entries(body: bytes) -> tuple[Alert | Odd, ...]:
    """The entries of a feed, in its order. Raises CouldNotRead if it is none."""
    text = decoded(body)
    check_declares_nothing(text, "no feed of this publisher does: not believed")
    root = element_of(text.encode())
    if root.tag != f"{_ATOM}feed":
        raise CouldNotRead("the XML is no Atom feed: <feed> is due")
    return tuple(map(_entry, root.findall(f"{_ATOM}entry")))


def _entry(entry: etree._Element) -> Alert | Odd:
    links = (link.get("href", "") for link in entry.findall(f"{_ATOM}link") if link.get("rel", "alternate") == "alternate")
    number = next((path.removeprefix(COLLECTION) for one in links if (path := _path(one)).startswith(COLLECTION)), "")
    title = " ".join((entry.findtext(f"{_ATOM}title") or "").split())
    published = _day(entry.findtext(f"{_ATOM}updated") or "")
    if not number or "/" in number or not title or published is None:
        record = " ".join("".join(map(str, entry.itertext())).split())[:300]
        missing = {"link": number and "/" not in number, "title": title, "updated": published}
        return Odd(record, f"its {', '.join(name for name, found in missing.items() if not found)} cannot be read")
    return Alert(number, published, title)


def _path(address: str) -> str:
    try:
        return urlsplit(address).path
    except ValueError:
        return ""


def _day(written: str) -> date | None:
    """The day where the publisher is."""
    try:
        moment = datetime.fromisoformat(written.strip())
    except ValueError:
        return None
    return moment.astimezone(ZONE).date() if moment.tzinfo else None
