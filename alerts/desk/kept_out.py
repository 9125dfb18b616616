"""Which orders a contact point's filter keeps out, and what its lists say of that."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from alerts.wording import words as w
from pipeline.database.connection import Connection
from pipeline.flow.wanted import facts
from pipeline.fold.state import is_live
from pipeline.matching.filtering import FIELDS, passes
from pipeline.records import Filter, Flag

NAMES = {
    "rights": "kinds of right",
    "chapters": "tariff chapters",
    "parties": "firms",
    "brands": "brands",
    "words": "words of the goods",
    "markets": "markets",
}


def kept_out(connection: Connection, wanted: Filter, flags: Sequence[Flag]) -> Collection[str]:
    """The ids of the orders that stand and that the filter keeps out."""
    if wanted.is_empty:
        return frozenset()
    known = facts(connection, flags, chapters=bool(wanted.chapters))
    return {flag.id for flag in flags if is_live(flag) and not passes(wanted, known[flag.id])}


def what_is_kept_out(wanted: Filter, out: Collection[str]) -> Iterator[str]:
    """What a list says of the filter, if there is one: that something is missing from it must not look like nothing."""
    if not wanted.is_empty:
        n = w.counted(len(out), "order")
        yield f"Your contact point's filter ({in_words(wanted)}) keeps out {n} that stand, but for those told before; no recall"


def in_words(wanted: Filter) -> str:
    """A filter in a line: "kinds of right: patent, trademark; tariff chapters: 85"."""
    values = {name: getattr(wanted, name) for name in FIELDS}
    return w.clean("; ".join(f"{NAMES[name]}: {', '.join(map(_shown, some))}" for name, some in values.items() if some))


def _shown(value: str) -> str:
    return value.replace("_", " ")
