"""The bond of each order during the review (19 U.S.C. 1337(j)(3)), as written. Pure.

A bond belongs to the orders that its words name, or to those on whom or on which they speak; one that names none belongs to all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.read.prose.passages import Passage
from pipeline.read.prose.roster import Roster
from pipeline.read.us_itc.instruments import AT_BORDER
from pipeline.read.us_itc.orders import nouns
from pipeline.read.us_itc.rights import numbers_in
from pipeline.read.us_itc.rules import bonds as rules
from pipeline.read.us_itc.rules.particulars import ASKS_FOR_BOND, BOND, REVIEW_PERIOD
from pipeline.read.us_itc.whom import sentence
from pipeline.records import Measure


@dataclass(frozen=True)
class _Bond:
    """A bond as written, and the clause around it."""

    written: str
    passage: Passage
    start: int
    end: int


def with_bonds(
    found: Sequence[Measure], passages: Sequence[Passage], roster: Roster, short: Mapping[str, str]
) -> tuple[Measure, ...]:
    """The measures with the bonds of those that are issued at the border."""
    bonds: dict[int, str] = {}
    general: str | None = None
    issued = [n for n, m in enumerate(found) if m.action == "issued" and m.type in AT_BORDER]
    for bond in (b for p in passages for b in _bonds(p)) if issued else ():
        meant = [n for n in issued if _means(bond, found[n], found, roster, short)]
        if meant:
            for n in meant:
                if n not in bonds or bond.written.startswith(bonds[n]):  # a summary gives the rate, the text says of which value
                    bonds[n] = bond.written
        elif not _of_persons(bond) and (general is None or bond.written.startswith(general)):
            general = bond.written
    return tuple(
        m.model_copy(update={"bond": bonds.get(n, general)}) if n in issued and bonds.get(n, general) else m
        for n, m in enumerate(found)
    )


def _bonds(passage: Passage) -> Iterator[_Bond]:
    words = passage.words
    if ASKS_FOR_BOND.search(words):
        return
    spans = [(m.start("bond"), m.end(), m["bond"].strip()) for m in BOND.finditer(words) if REVIEW_PERIOD.search(words)]
    if spans or (REVIEW_PERIOD.search(words) and rules.SPEAKS_OF_BOND.search(words)):
        others = [(m.start(), m.end(), m[0]) for m in rules.OF_A_VALUE.finditer(words)]
        spans += [o for o in others if not any(start <= o[0] < end or o[0] <= start < o[1] for start, end, _ in spans)]
    spans += [(m.start(), m.end(), m[0]) for m in rules.NO_BOND.finditer(words)]
    spans.sort()
    for n, (start, end, written) in enumerate(spans):
        first = spans[n - 1][1] if n else 0
        cut = rules.NEXT_CLAUSE.search(words, end)
        last = min(cut.start() if cut else len(words), spans[n + 1][0] if n + 1 < len(spans) else len(words))
        begun = [m.end() for m in rules.NEXT_CLAUSE.finditer(words, first, start)]
        yield _Bond(written, passage, begun[-1] if begun else first, max(last, end))


def _means(bond: _Bond, measure: Measure, found: Sequence[Measure], roster: Roster, short: Mapping[str, str]) -> bool:
    """Whether a bond's clause names the kind of the order, or somebody or a right that it alone has."""
    words = bond.passage.words
    kinds = {noun.type for noun in nouns(words) if bond.start <= noun.start < bond.end}
    if kinds & set(AT_BORDER):
        return measure.type in kinds or kinds & set(AT_BORDER) == {"REMEDIAL_ORDERS"}
    others = [m for m in found if m is not measure and m.action == "issued" and m.type in AT_BORDER]
    numbers = set(numbers_in(bond.passage, short, bond.start, bond.end))
    if numbers & set(measure.rights) and not any(numbers & set(m.rights) for m in others):
        return True
    clause = words[bond.start : bond.end].casefold()
    goods = _goods(measure)
    if goods and goods in clause and not any(_goods(m) in clause for m in others if _goods(m) != goods and _goods(m)):
        return bool(others) and not any(_goods(m) == goods for m in others)
    lists = sentence(bond.passage, roster, roster.never).lists
    names = {n for one in lists if bond.start <= one.start < bond.end for n in one.names}
    return bool(names & set(measure.directed_to)) and not any(names & set(m.directed_to) for m in others)


def _goods(measure: Measure) -> str:
    """The last word for the articles of an order: "hand-held pasta extruders" are extruders."""
    return (measure.articles or "").casefold().split(",")[0].split(" and ")[0].rsplit(" ", 1)[-1]


def _of_persons(bond: _Bond) -> bool:
    """Whether the clause speaks of orders on persons alone."""
    kinds = {noun.type for noun in nouns(bond.passage.words) if bond.start <= noun.start < bond.end}
    return bool(kinds) and kinds.isdisjoint(AT_BORDER)
