"""One page of `/data/document` of EDIS, read strictly: each column is used, left aside by name, or said to be new. Pure.

Everybody who takes part in a case files there; most rows decide nothing. Those of other kinds of case than section 337, those that
somebody else than the Commission filed, and the Commission's own routine papers are passed over, by name (`deploy/decisions`,
"which-rows-of-a-docket").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from crawlers.shapes.rows import Malformed, PageOfAll, Reference, named, nameless, unread_columns
from pipeline.texts.edis_row import IGNORED, USED, Listed, day_in, listed_rows, texts_of_rows
from pipeline.texts.forms import document_version

_TYPE = "Sec 337"
_NEEDED = (
    "id", "documentType", "securityLevel", "investigationNumber", "investigationType", "documentDate", "officialReceivedDate",
)  # fmt: skip
_LEVELS = frozenset({"public", "confidential"})
# What the Commission decides with, whoever is named as its filer.
DECIDES = frozenset({"order, commission", "notice", "opinion, commission", "correspondence - usitc"})
# Of these the files are fetched, where there is a key.
FILES_OF = frozenset({"order, commission", "notice", "opinion, commission"})
# By which it tells a court which papers an appealed case has, under the number of the appeal.
APPEALED = "certified list"
# Papers of the Commission's offices and judges that end and change no order, and repeat the titles of those that do.
ROUTINE = frozenset(
    {
        "order", "returned mail", "voting sheet", "publication - usitc", "action jacket", "transcript",
        "certificate of service",
    }
)  # fmt: skip
ROUTINE_BEGINS = ("id/rd", "exhibit", "brief", "motion", "petition for review")
_OURS = ("usitc", "international trade commission")
_OF_PARTIES = ("administrative law judge", "office of unfair import investigations")  # who judge and take part, but do not decide


@dataclass(frozen=True)
class Row:
    """One document of the docket, from its rows on one page: one for each phase or investigation that it was filed in."""

    rows: tuple[Listed, ...]
    published: date

    @property
    def number(self) -> str:
        return self.rows[0]["id"]

    @property
    def title(self) -> str:
        return texts_of_rows(self.rows)["title"]

    @property
    def kind(self) -> str:
        return self.rows[0]["documentType"]

    @property
    def name(self) -> str:
        return named(self.number, self.published)

    @property
    def tied(self) -> Sequence[Reference]:
        return ()

    @property
    def investigations(self) -> frozenset[str]:
        """The numbers of the investigations that it was filed in."""
        return frozenset(row["investigationNumber"] for row in self.rows)

    @property
    def words(self) -> str:
        """What the docket says of it, a column a line."""
        return texts_of_rows(self.rows)["full_text"]

    @property
    def has_file(self) -> bool:
        """Whether its file says what the Commission decided, and everybody may have it: nothing confidential is asked for."""
        public = all(row["securityLevel"].casefold() == "public" for row in self.rows)
        return public and all(row["documentType"].casefold() in FILES_OF and _by_the_commission(row) for row in self.rows)

    @property
    def version(self) -> str:
        """The hash of what a reader sees of it."""
        return document_version(self.title, None, self.kind, (), (), self.words)

    def version_with(self, text: str) -> str:
        """The same of one whose file says this."""
        return document_version(self.title, self.words, self.kind, (), (), text)


def read_page(body: bytes, today: date) -> PageOfAll[Row]:
    """A page. Raises CouldNotRead if it is none; a row that cannot be, or has a column that nobody has read, is told apart."""
    rows = listed_rows(body)
    odd = [_odd(row, today) for row in rows]
    good: dict[str, list[Listed]] = {}
    order = []
    for row, malformed in zip(rows, odd, strict=True):
        day = day_in(row["officialReceivedDate"])
        order.append(("|".join((row["investigationNumber"], row["investigationPhase"], row["id"])), day[0] if day else None))
        if malformed is None and may_decide(row):
            good.setdefault(row["id"], []).append(row)
    found = tuple(Row(tuple(same), _published(same)) for same in good.values())
    new = unread_columns(name for row in rows for name in sorted(row.columns.keys() - {*USED, *IGNORED}))
    return PageOfAll(len(rows), found, (*filter(None, odd), *new), tuple(order))


def may_decide(row: Listed) -> bool:
    """Whether a row may be a document of an order, or of an appeal of one: all others are passed over."""
    kind = row["documentType"].casefold()
    if row["investigationType"] != _TYPE:
        return False
    if kind in DECIDES or kind == APPEALED:
        return True
    if kind in ROUTINE or kind.startswith(ROUTINE_BEGINS) or row["onBehalfOf"].casefold() in _OF_PARTIES:
        return False
    return _by_the_commission(row)


def _by_the_commission(row: Listed) -> bool:
    firm = row["firmOrganization"].casefold()
    return not firm or any(name in firm for name in _OURS)


def _published(rows: Sequence[Listed]) -> date:
    days = [found[0] for row in rows if (found := day_in(row["officialReceivedDate"]))]
    return min(days)


def _odd(row: Listed, today: date) -> Malformed | None:
    if row["investigationType"] not in ("", _TYPE) and not row.odd:
        return None  # of another kind of case: only its place in the list counts
    received, dated = day_in(row["officialReceivedDate"]), day_in(row["documentDate"])
    missing = [name for name in _NEEDED if not row[name]]
    unnamed = [name for name in USED if name not in row.columns]
    new = sorted(row.columns.keys() - {*USED, *IGNORED})
    why = None
    if row.odd:
        why = row.odd
    elif missing:
        why = f"it has no {', '.join(missing)}"
    elif unnamed and new:
        why = f"it has {', '.join(new)[:200]} and no {', '.join(unnamed)}: a column may have another name now"
    elif not received or not dated:
        why = "one of its dates is none"
    elif received[0] > today:
        why = f"it was received on {received[0]}, later than today"
    elif not row["id"].isdecimal() or len(row["id"]) > 12:
        why = "its id is no number"
    elif may_decide(row) and row["securityLevel"].casefold() not in _LEVELS:
        why = f"its security level is {row['securityLevel'][:60]!r}"
    if why is None:
        return None
    record = "; ".join(f"{name} {value}" for name, value in row.columns.items() if value)
    name = row["id"] if row["id"].isdecimal() and len(row["id"]) <= 12 else nameless(record)
    day = received[0] if received else None
    return Malformed(f"{name}:{day}" if day and day <= today else name, f"the row is no document ({why})", record[:500], (day, day))
