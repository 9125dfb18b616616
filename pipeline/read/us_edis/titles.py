"""What the title of one of the Commission's own orders says: which orders it issues, changes or ends, and against whom. Pure.

The title is read from its first word to its last. Where anything stands in it that no rule knows, nothing is read: a title that
only speaks of an order ("Order Regarding the Bond of the General Exclusion Order") must not make one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pipeline.read.rule import Rule
from pipeline.read.us_edis.names import Addressees, addressees
from pipeline.read.us_edis.rules import titles as rules
from pipeline.records import Instrument, MeasureAction

_KINDS: tuple[tuple[tuple[Instrument, ...], Rule], ...] = (
    (("GEO", "LEO"), rules.BOTH_KINDS),
    (("GEO",), rules.GEO),
    (("TEO",), rules.TEO),
    (("LEO",), rules.LEO),
    (("SFO",), rules.SFO),
    (("CDO",), rules.CDO),
    (("CONSENT_ORDER",), rules.CONSENT_ORDER),
    (("REMEDIAL_ORDERS",), rules.REMEDIAL_ORDERS),
)
_ACTIONS: tuple[tuple[MeasureAction, Rule], ...] = (
    ("modified", rules.MODIFIED),
    ("rescinded", rules.RESCINDED),
    ("vacated", rules.VACATED),
    ("suspended", rules.SUSPENDED),
    ("reinstated", rules.REINSTATED),
)
ANY_SOURCE: frozenset[Instrument] = frozenset({"GEO"})


@dataclass(frozen=True)
class Said:
    """One order of a title: what is done to it, and whom it is directed to, as far as that is said."""

    instrument: Instrument
    action: MeasureAction
    to: Addressees = field(default_factory=Addressees)
    partial: bool = False


@dataclass(frozen=True)
class Title:
    """What a title says, and whether it is a correction of an earlier document."""

    orders: tuple[Said, ...]
    corrected: bool = False


def title_of_order(words: str) -> Title | None:
    """The orders of a title; None where it was not read from its first word to its last, or names none."""
    return _Scan(words.strip()).whole()


class _Scan:
    """One title, from left to right. Lives within one reading."""

    def __init__(self, words: str) -> None:
        self._words = words
        self._at = 0
        self._corrected = False
        self._action: MeasureAction = "issued"
        self._partial = False
        self._granted_in_part = False
        self._group: list[Said] = []  # orders that one list of addressees is of
        self._found: list[Said] = []

    def whole(self) -> Title | None:
        while self._at < len(self._words):
            if not (self._joined() or self._done() or self._act() or self._kind() or self._skip() or self._directed() or self._blank()):
                return None
        self._close(Addressees())
        return Title(tuple(self._found), self._corrected) if self._found else None

    def _take(self, rule: Rule) -> str | None:
        found = rule.match(self._words, self._at)
        if found and found.end() > self._at:
            self._at = found.end()
            return found[0]
        return None

    def _act(self) -> bool:
        for action, rule in _ACTIONS:
            if (said := self._take(rule)) is not None:
                self._close(Addressees())
                self._action, self._partial = action, self._granted_in_part or "in part" in said.casefold()
                return True
        return False

    def _done(self) -> bool:
        """What is done to the orders just named, behind them."""
        if not self._group or self._action != "issued" or (said := self._take(rules.DONE_TO_IT)) is None:
            return False
        action = next(action for action, rule in _ACTIONS if rule.match(f"{said} "))
        self._group = [replace(one, action=action, partial="in part" in said.casefold()) for one in self._group]
        return True

    def _kind(self) -> bool:
        for instruments, rule in _KINDS:
            if self._take(rule) is not None:
                self._group += [Said(one, self._action, partial=self._partial) for one in instruments]
                return True
        return False

    def _skip(self) -> bool:
        if self._take(rules.CORRECTED) is not None:
            self._corrected = True
            return True
        if (said := self._take(rules.BEFORE)) is not None:
            if said.casefold().startswith(("issu", "opinion")):
                self._close(Addressees())
                self._action, self._partial = "issued", False
            self._granted_in_part |= "in part" in said.casefold()
            return True
        if (said := self._take(rules.BEHIND)) is not None:
            if said.casefold() == "in part" or said.casefold().startswith("to exempt"):  # of what this act is done to
                self._found = [replace(one, partial=one.partial or one.action == self._action) for one in self._found]
                self._group = [replace(one, partial=True) for one in self._group]
            return True
        return False

    def _joined(self) -> bool:
        """Past what joins two orders."""
        found = rules.JOINS.match(self._words, self._at)
        if not found or not (begins_order(self._words, found.end()) or rules.BEHIND.match(self._words, found.end())):
            return False
        if ";" in found[0]:
            self._close(Addressees())
        self._at = found.end()
        return True

    def _blank(self) -> bool:
        self._at += 1
        return self._words[self._at - 1] == " "

    def _directed(self) -> bool:
        """Whom the orders of the group are directed to: up to where another order, or the title's end, begins."""
        sure = rules.ADDRESSES.match(self._words, self._at)
        opens = sure or rules.REGARDS.match(self._words, self._at)
        if not opens or not self._group:
            return False
        end = _end_of_names(self._words, opens.end())
        names = self._words[opens.end() : end]
        if opens[0].strip() == "(":
            inside, closed, rest = names.rpartition(")")
            if not closed or rest.strip(" ."):
                return False
            names = inside
        found = addressees(names, sure=sure is not None)
        if found is None:
            return False
        changes = any(one.action != "issued" for one in self._group)
        limited = changes and rules.AS_TO.search(opens[0]) is not None
        self._group = [replace(one, partial=one.partial or limited) for one in self._group]
        self._close(found)
        self._at = end
        return True

    def _close(self, to: Addressees) -> None:
        """The orders since the last addressees have these. Where a general order stands beside, they are of the other."""
        named = [one for one in self._group if one.instrument not in ANY_SOURCE or one.action != "issued"]
        self._found += [replace(one, to=to) if one in named else one for one in self._group]
        self._group = []


def kinds_in(words: str) -> tuple[Instrument, ...]:
    """The orders that a title speaks of, whatever it says of them."""
    return tuple(dict.fromkeys(one for instruments, rule in _KINDS if rule.search(words) for one in instruments))


def begins_order(words: str, at: int) -> bool:
    """Whether an order, or what is done to one, begins at a place, past words that say nothing."""
    while (found := rules.BEFORE.match(words, at) or rules.CORRECTED.match(words, at)) and found.end() > at:
        at = found.end()
        while words[at : at + 1] == " ":
            at += 1
    return any(rule.match(words, at) for _, rule in (*_KINDS, *_ACTIONS))


def _end_of_names(words: str, at: int) -> int:
    """Where names end that begin at a place."""
    ends: Sequence[int] = [m.start() for m in rules.JOINS.finditer(words, at) if begins_order(words, m.end())]
    ends = [*ends, *(m.start() for m in rules.JOINS.finditer(words, at) if rules.BEHIND.match(words, m.end()))]
    ends = [*ends, *(m.start() for m in rules.BEHIND.finditer(words, at) if m[0] != "."), len(words)]
    return min(ends)


def appeals_in(words: str) -> tuple[str, ...]:
    """The numbers of appeals that the title of a certified list names, with their year in full."""
    return tuple(dict.fromkeys(f"20{found['year']}-{found['number']}" for found in rules.APPEAL.finditer(words)))
