"""Saved searches: what a mailbox wants to hear of besides what its contact point's filter lets through.

Each is a filter (`pipeline.matching`). What it lets through comes in a list, and then counts as told like anything else: each order
and each revision of it once, and what takes it back at once. It widens nothing else: of an order that binds at home, or that
nobody is told of, nobody hears by it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from alerts.desk.kept_out import in_words
from alerts.wording import words as w
from alerts.wording.naming import order_number
from pipeline.database.connection import Connection
from pipeline.flow.contacts import Contact
from pipeline.flow.wanted import facts
from pipeline.fold.state import is_live
from pipeline.matching.filtering import passes
from pipeline.records import Alert, Flag, SavedSearch

_MOST_NAMED = 10  # orders of a search that a list names


@dataclass(frozen=True)
class Saved:
    """The saved searches of one ally's mailboxes, each with the ids of the orders that stand and that it lets through."""

    of: Mapping[str, Sequence[tuple[SavedSearch, Collection[str]]]] = field(default_factory=dict)

    def wants(self, mailbox: str, flag: str) -> bool:
        """Whether a search of this mailbox lets an order through."""
        return any(flag in found for _, found in self.of.get(mailbox, ()))

    def said(self, mailbox: str, standing: Sequence[Alert]) -> tuple[str, ...]:
        """What a list of these orders says of the searches of its mailbox."""
        return tuple(_said(search, [a.flag for a in standing if a.flag_id in found]) for search, found in self.of.get(mailbox, ()))


def saved(connection: Connection, contact: Contact, flags: Sequence[Flag]) -> Saved:
    """What the searches of a contact point's mailboxes find of these orders; of a mailbox that it no longer has, nothing."""
    searches = [one for one in contact.point.searches if one.mailbox in contact.present]
    if not searches:
        return Saved()
    live = [flag for flag in flags if is_live(flag)]
    known = facts(connection, live, chapters=any(one.filter.chapters for one in searches))
    of: dict[str, list[tuple[SavedSearch, Collection[str]]]] = {}
    for one in searches:
        found = frozenset(flag.id for flag in live if passes(one.filter, known[flag.id]))
        of.setdefault(one.mailbox, []).append((one, found))
    return Saved(of)


def _said(search: SavedSearch, found: Sequence[Flag]) -> str:
    return w.clean(f"Your saved search “{search.name}” ({in_words(search.filter)}) finds {', '.join(_named(found))} in this list")


def _named(found: Sequence[Flag]) -> Iterator[str]:
    yield from dict.fromkeys(map(order_number, found[:_MOST_NAMED])) if found else ("no order",)
    if len(found) > _MOST_NAMED:
        yield f"{len(found) - _MOST_NAMED} more"
