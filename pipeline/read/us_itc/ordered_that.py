"""Orders that a sentence makes without naming them: "has ordered that goods of A be excluded from entry, and that B cease and desist". Pure.

Each clause binds those whom it names in front of its verb. A clause that names nobody makes no order here: which one it is, and against
whom, other words say.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pipeline.read.us_itc.rules import ordered_that as rules
from pipeline.read.us_itc.sentence import Placed, Sentence
from pipeline.records import Instrument


class Clause(NamedTuple):
    """What is ordered between two places of a sentence, and the lists of names that it is ordered of."""

    kind: Instrument
    start: int
    end: int
    lists: tuple[Placed, ...]


def says_so(words: str) -> bool:
    """Whether words may order something without a noun for an order; finding names takes time."""
    if not rules.ENTRY.search(words):  # few have these words
        return False
    return rules.ORDERS_THAT.search(words) is not None or rules.KEEPS_OUT.search(words) is not None


def ordered_that(said: Sentence) -> tuple[Clause, ...]:
    """The clauses of a sentence in which the Commission orders something of those whom it names."""
    if not says_so(said.plain):
        return ()
    return tuple(clause for clause in (*_that(said), *_kept_out(said)) if clause.lists)


def _that(said: Sentence) -> Iterator[Clause]:
    """ "ordered that the goods of A be barred from entry and that B and C cease and desist from …"."""
    begins = rules.ORDERS_THAT.search(said.plain)
    if not begins:
        return
    done = list(rules.DONE.finditer(said.plain, begins.end()))
    start = begins.end()
    for n, verb in enumerate(done):
        limit = done[n + 1].start() if n + 1 < len(done) else len(said.plain)
        end = next((m.start() for m in rules.NEXT.finditer(said.plain, verb.end(), limit)), limit)
        kind: Instrument = "LEO" if verb["border"] else "CDO" if verb["person"] else "CIVIL_PENALTY"
        lists = tuple(one for one in said.lists if start <= one.start and one.end <= verb.start() and one.part != "other")
        if not rules.NOT_ORDERED.search(said.plain, start, verb.start()):
            yield Clause(kind, start, end, lists)
        if rules.ANOTHER_ACT.search(said.plain, verb.end(), limit):
            return
        start = end


def _kept_out(said: Sentence) -> Iterator[Clause]:
    """ "has barred from entry the goods of A and B", "has barred the goods of A from entry"."""
    verb = rules.KEEPS_OUT.search(said.plain)
    if not verb:
        return
    stop = rules.ANOTHER_ACT.search(said.plain, verb.end())
    end = stop.start() if stop else len(said.plain)
    lists = tuple(one for one in said.lists if verb.end() <= one.start < end and one.part != "other")
    if lists and rules.NO_GOODS.search(said.plain, verb.end(), lists[0].start):
        return
    if not verb["from"] and not rules.FROM_ENTRY.search(said.plain, verb.end(), end):
        return
    yield Clause("LEO", verb.start(), end, lists)
