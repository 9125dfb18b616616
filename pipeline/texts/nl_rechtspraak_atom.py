"""A row of the search in the open data of the Dutch courts (Atom): a decision that was put there, changed or withdrawn. Pure.

Read in captured answers of 2016 and in a copy of the technical documentation of 2019. Never confirmed live. How many rows the
whole search has stands in the subtitle alone. A row that is marked `deleted` is of a decision whose text (`doc`), or which itself
(`ecli`), is no longer published; no captured answer has one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.identifiers.ecli import Ecli
from pipeline.records import TextName
from pipeline.texts.bodies import decoded
from pipeline.texts.spelling import clean
from pipeline.texts.wanted import Wanted
from pipeline.texts.xml_body import check_declares_nothing, element_of

FORM = "nl_rechtspraak_atom"
PART = "listing"
ZONE = ZoneInfo("Europe/Amsterdam")
MOST_ROWS = 1_000  # of one answer, whatever is asked for
_ATOM = "{http://www.w3.org/2005/Atom}"
_USED = ("id", "title", "summary", "updated", "link")
_COUNT = re.compile(r"Aantal gevonden ECLI's: ?([0-9]{1,9})")
_TITLE = re.compile(
    r"(?P<ecli>ECLI:[^\s,]{1,60}), ?[^,]{1,120}, ?(?P<day>[0-9]{2})-(?P<month>[0-9]{2})-(?P<year>[0-9]{4}),? ?.*"
)
_GONE = {"doc": "its text is no longer published", "ecli": "it is no longer published"}


@dataclass(frozen=True)
class Decision:
    """One row: a decision by its identifier, and when what is published of it last changed."""

    ecli: str
    decided: date  # of one that was withdrawn, and has no title any more: the first day of its year
    title: str
    changed: datetime
    page: str
    gone: str = ""  # in words, where it was withdrawn

    @property
    def number(self) -> str:
        return self.ecli

    @property
    def published(self) -> date:
        """The day of the decision: that of its publication is not in the list, and changes."""
        return self.decided

    @property
    def changed_on(self) -> date:
        return self.changed.astimezone(ZONE).date()


@dataclass(frozen=True)
class Odd:
    """A row that is none, and why; the rows beside it are good."""

    record: str
    reason: str


@dataclass(frozen=True)
class Feed:
    """An answer: how many rows the whole search has, and those of this page."""

    count: int
    rows: tuple[Decision | Odd, ...]


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The title of one decision. Raises CouldNotRead if the answer does not hold it."""
    for row in feed(body).rows:
        if isinstance(row, Decision) and row.ecli == wanted.native_id:
            return {"title": row.title}
    raise CouldNotRead(f"the list does not hold document {wanted.native_id}")


@lru_cache(maxsize=4)  # a page is read once for each document in it
def feed(body: bytes) -> Feed:
    """A page of the search. Raises CouldNotRead if it is none."""
    text = decoded(body)
    check_declares_nothing(text, "no page of this search does: not believed")
    root = element_of(text.encode())
    if root.tag != f"{_ATOM}feed":
        raise CouldNotRead("the XML is no Atom feed")
    counted = _COUNT.search(clean(root.findtext(f"{_ATOM}subtitle") or ""))
    if not counted:
        raise CouldNotRead("the feed does not say how many decisions were found")
    entries = root.findall(f"{_ATOM}entry")
    if len(entries) > MOST_ROWS:
        raise CouldNotRead(f"the feed holds {len(entries)} rows, more than an answer has")
    return Feed(int(counted[1]), tuple(map(_row, entries)))


def _row(entry: etree._Element) -> Decision | Odd:
    columns: dict[str, str] = {}
    record, page = clean(" ".join(map(str, entry.itertext())))[:300], ""
    for child in entry:
        name = etree.QName(child).localname
        if name not in _USED:
            return Odd(record, f"it has a column {name[:60]!r} that is not known")
        columns[name] = clean("".join(map(str, child.itertext())))
        page = child.get("href", "") if name == "link" else page
    deleted = entry.get("deleted", "")
    if deleted and deleted not in _GONE:
        return Odd(record, f"it is marked deleted as {deleted[:60]!r}, which is not known")
    ecli, title = Ecli.normalize(columns.get("id", "")), _TITLE.fullmatch(columns.get("title", ""))
    changed, decided = _moment(columns.get("updated", "")), _day(title) if title else None
    if ecli and deleted and not decided:
        decided = date(int(ecli.split(":")[3]), 1, 1)
    if not ecli or not changed or not decided or (title and title["ecli"] != ecli):
        missing = {"id": ecli, "title": decided and not (title and title["ecli"] != ecli), "updated": changed}
        return Odd(record, f"its {', '.join(name for name, found in missing.items() if not found)} cannot be read")
    return Decision(ecli, decided, title[0] if title else ecli, changed, page, _GONE.get(deleted, ""))


def _moment(written: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=ZONE)


def _day(title: re.Match[str]) -> date | None:
    try:
        return date(int(title["year"]), int(title["month"]), int(title["day"]))
    except ValueError:
        return None
