"""What officers could do about rights of an order, as they were told, and cannot any more. Pure.

It is a recall like a right that is lifted: it goes to all who were told, and waits for nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from alerts.local_rights import phrases as p
from alerts.telling.narrowing import narrowed
from alerts.wording import words as w
from pipeline.fold.state import is_live
from pipeline.records import Action, Alert, Decision, Flag, Narrowing, NarrowingKind, RightDecision

_STRONGEST_FIRST = tuple(Action)


def taken_back(last: Alert, flag: Flag, decision: Decision) -> tuple[Narrowing, ...]:
    """All that a decision takes back of what was told: of the order, then of what could be done about it."""
    of_order = narrowed(last.flag, flag)
    if not is_live(flag):
        return of_order
    less: dict[str, list[str]] = {}
    for was, now in lowered(last.decision, decision):
        less.setdefault(p.MAY_NO_LONGER[was.action], []).append(named(now))
    names = tuple(p.WHAT.format(may=may, rights=w.listed(rights)) for may, rights in less.items())
    return (*of_order, Narrowing(kind=NarrowingKind.GROUND, names=names)) if names else of_order


def lowered(before: Decision, after: Decision) -> Iterator[tuple[RightDecision, RightDecision]]:
    """The rights about which less may be done than before, as they were decided and as they are. Those lifted are none."""
    for was, now in _pairs(before, after):
        if was.states_a_ground and _STRONGEST_FIRST.index(was.action) < _STRONGEST_FIRST.index(now.action):
            yield was, now


def carried_by_others(before: Decision, after: Decision) -> Iterator[RightDecision]:
    """The rights about which something may be done because of a local right that carried nothing before."""
    rested = {_which(right): {one.right.key for one in right.rests_on} for right in before.rights}
    for now in after.rights:
        if {one.right.key for one in now.rests_on} - rested.get(_which(now), set()):
            yield now


def named(right: RightDecision) -> str:
    """ "US patent 9,113,703" """
    number = w.number_forms(right.office, right.number)[0] if right.number else ""
    return f"{w.right_kind(right)} {w.clean(number)}".rstrip()


def _pairs(before: Decision, after: Decision) -> Iterator[tuple[RightDecision, RightDecision]]:
    known = {_which(right): right for right in before.rights}
    return ((known[_which(now)], now) for now in after.rights if _which(now) in known)


def _which(right: RightDecision) -> tuple[str | None, str | None, str | None]:
    return right.kind, right.office, right.number
