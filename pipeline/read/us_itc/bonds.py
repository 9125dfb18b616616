"""The bond of each order during the review (19 U.S.C. 1337(j)(3)), as written. Pure.

A bond belongs to the orders that its words name, or to those on whom or on which they speak; one that names none belongs to all.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.read.prose.passages import Passage
from pipeline.read.prose.roster import Roster
from pipeline.read.us_itc.instruments import AT_BORDER
from pipeline.read.us_itc.orders import nouns
from pipeline.read.us_itc.rights import numbers_in
from pipeline.read.us_itc.rules import bonds as rules
from pipeline.read.us_itc.rules.particulars import ASKS_FOR_BOND, BOND, REVIEW_PERIOD
from pipeline.read.us_itc.sentence import Sentence
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
    meanings = _Meanings(found, issued, roster, short)
    for passage in passages if issued else ():
        written = meanings.of(_bonds(passage), bonds)
        if len(issued) > 1:  # "12 percent for the kettles and 20 percent for the lids", of two orders
            apart = meanings.of(_bonds(passage, apart=True), bonds)
            written = apart if all(meant for _, meant in apart) else written
        for bond, meant in written:
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


def _bonds(passage: Passage, *, apart: bool = False) -> Iterator[_Bond]:
    """The bonds that a passage writes; `apart`: two amounts for two kinds of goods as two."""
    words = passage.words
    if ASKS_FOR_BOND.search(words):
        return
    of_review = bool(REVIEW_PERIOD.search(words)) or not rules.OTHER_BOND.search(words)
    spans = [(m.start("bond"), m.end(), m["bond"].strip()) for m in BOND.finditer(words) if of_review]
    if apart:
        spans = [one for span in spans for one in _amounts(words, *span)]
    if spans or (of_review and rules.SPEAKS_OF_BOND.search(words)):
        others = [(m.start(), m.end(), m[0]) for m in rules.OF_A_VALUE.finditer(words)]
        spans += [o for o in others if not any(start <= o[0] < end or o[0] <= start < o[1] for start, end, _ in spans)]
    none = [*rules.NO_BOND.finditer(words), *(rules.NONE.finditer(words) if spans else ())]
    spans += [(m.start(), m.end(), m[0]) for m in none if not any(start <= m.start() < end for start, end, _ in spans)]
    spans.sort()
    for n, (start, end, written) in enumerate(spans):
        first = spans[n - 1][1] if n else 0
        cut = rules.NEXT_CLAUSE.search(words, end)
        last = min(cut.start() if cut else len(words), spans[n + 1][0] if n + 1 < len(spans) else len(words))
        begun = [m.end() for m in rules.NEXT_CLAUSE.finditer(words, first, start + 4) if m.end() <= start]
        yield _Bond(written, passage, begun[-1] if begun else first, max(last, end))


def _amounts(words: str, start: int, end: int, written: str) -> Iterator[tuple[int, int, str]]:
    found = list(rules.AN_AMOUNT.finditer(words, start, end))
    if len(found) < 2:
        yield start, end, written
    else:
        yield from ((m.start(), m.end(), m[0]) for m in found)


@dataclass(frozen=True)
class _Meanings:
    """Which of the orders that a notice issues at the border (their places in `found`) a bond is of."""

    found: Sequence[Measure]
    issued: Sequence[int]
    roster: Roster
    short: Mapping[str, str]

    def of(self, bonds: Iterable[_Bond], known: Collection[int]) -> list[tuple[_Bond, list[int]]]:
        """Each bond of a passage with its orders, none where its clause names none; `known`: the orders whose bond is known before."""
        told = set(known)
        found: list[tuple[_Bond, list[int]]] = []
        for bond in bonds:
            meant = [n for n in self.issued if self._means(bond, self.found[n])] or _counted(bond, self.issued, told)
            told.update(meant)
            found.append((bond, meant))
        return found

    def _means(self, bond: _Bond, measure: Measure) -> bool:
        """Whether a bond's clause names the kind of the order, or somebody or a right that it alone has."""
        kinds = _kinds(bond)
        if kinds & set(AT_BORDER):
            return measure.type in kinds or kinds & set(AT_BORDER) == {"REMEDIAL_ORDERS"}
        others = [self.found[n] for n in self.issued if self.found[n] is not measure]
        numbers = set(numbers_in(bond.passage, self.short, bond.start, bond.end))
        if numbers & set(measure.rights) and not any(numbers & set(m.rights) for m in others):
            return True
        clause = bond.passage.words[bond.start : bond.end].casefold()
        goods = _goods(measure)
        if goods and goods in clause and not any(_goods(m) in clause for m in others if _goods(m) != goods and _goods(m)):
            return bool(others) and not any(_goods(m) == goods for m in others)
        lists = Sentence(bond.passage, self.roster).lists
        names = {n for one in lists if bond.start <= one.start < bond.end for n in one.names}
        return bool(names & set(measure.directed_to)) and not any(names & set(m.directed_to) for m in others)


def _kinds(bond: _Bond) -> set[str]:
    """The kinds of orders that a bond's clause names."""
    words = bond.passage.words
    named: set[str] = {noun.type for noun in nouns(words) if bond.start <= noun.start < bond.end}
    return named | {m.lastgroup or "" for m in rules.BY_KIND.finditer(words, bond.start, bond.end)} - {"ANY"}


def _counted(bond: _Bond, issued: Sequence[int], known: Collection[int]) -> list[int]:
    """The orders that a bond's clause means by their order: "under the second", "under the others" than those whose bond is known."""
    words = bond.passage.words
    if rules.OF_OTHERS.search(words, bond.start, bond.end):
        return [n for n in issued if n not in known]
    if len(issued) == 2 and (found := rules.OF_NUMBERED.search(words, bond.start, bond.end)):
        return [issued[0 if found["first"] else 1]]
    return []


def _goods(measure: Measure) -> str:
    """The last word for the articles of an order: "hand-held pasta extruders" are extruders."""
    return (measure.articles or "").casefold().split(",")[0].split(" and ")[0].rsplit(" ", 1)[-1]


def _of_persons(bond: _Bond) -> bool:
    """Whether the clause speaks of orders on persons alone."""
    kinds = _kinds(bond)
    return bool(kinds) and kinds.isdisjoint({*AT_BORDER, "REMEDIAL_ORDERS"})
