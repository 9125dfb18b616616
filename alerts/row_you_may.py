"""The row of a card that says what its reader may do: now, and later if something is shown. Pure.

One wording for every ally: "Now: no hold. Later: if such a right in Japan is shown: hold on own initiative." Where rights differ
each has a line, as far as there is room; no word says of all of them what holds for some.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from alerts import conditions
from alerts import phrases as p
from alerts import phrases_of_acts as pa
from alerts import words as w
from alerts.by_right import plural
from alerts.fitted import first_that_fits
from alerts.local_rights import wording
from pipeline.fold.words import capital
from pipeline.records import Action, Alert, AlertKind, Decision, RightDecision, State

_NO_ACT = frozenset({Action.INTELLIGENCE_ONLY, Action.NO_LEGAL_BASIS})
_NO_PROVISION = "none"  # how a row of law without one begins
# Whether rights have their numbers, and what may be done its provisions: the first that fits.
_LESS_AND_LESS = ((True, True), (False, True), (True, False), (False, False))


def of_what_may_be_done(alert: Alert, market: str, most: int) -> tuple[str, ...]:
    """A line for each distinct answer, its rights grouped, with provisions and numbers as far as there is room."""
    if alert.kind is AlertKind.CANCEL:
        return (pa.MAY_NOTHING,)
    if alert.flag.state is State.SUSPENDED:
        return first_that_fits(((pa.MAY_NOTHING_PAUSED,), (pa.MAY_NOTHING_PAUSED_SHORT,)), most)
    asserted = not alert.flag.rights_decided
    groups = _groups(alert.decision, market)
    if len(groups) == 1:
        forms = [_of_one(groups[0], market, asserted, numbers=n, provisions=v) for n, v in _LESS_AND_LESS]
        return first_that_fits((*((form,) for form in (*forms, *_of_one_in_short(groups[0][0]))), (p.SEE_BELOW,)), most)
    if _NO_ACT.issuperset(alert.decision.actions):
        return first_that_fits(_none_acts(groups, market, asserted), most)
    return first_that_fits(_mixed(groups, market, asserted), most)


def _of_one(group: Sequence[RightDecision], market: str, asserted: bool, *, numbers: bool, provisions: bool) -> str:
    """What holds for every right: of which, is said where there is room, or where they were only asserted."""
    said = conditions.now_and_later(group[0], market).removesuffix(".") + (_provisions(group) if provisions else "") + "."
    named = group[0].kind is not None and (numbers or asserted)
    return pa.MAY_EACH.format(rights=_rights(group, asserted, numbers=numbers), may=said) if named else said


def _of_one_in_short(right: RightDecision) -> Iterator[str]:
    now = wording.on_in_short(pa.MAY_NOW[right.action], right, alone=True)
    if right.if_right_shown:
        yield f"{pa.NOW_THEN_SHORT.format(now=now)} {_then(right)}."
    yield pa.NOW.format(now=now)


def _none_acts(groups: Sequence[Sequence[RightDecision]], market: str, asserted: bool) -> Iterator[tuple[str, ...]]:
    """Where nothing may be done now: that once, then what would follow, by right."""
    now = pa.MAY_NOW[Action.INTELLIGENCE_ONLY]
    shown = {conditions.to_show(group[0], market) for group in groups if group[0].if_right_shown}
    one = next(iter(shown)) if len(shown) == 1 else None
    head = pa.NOW_THEN_IF_SHOWN.format(now=now, shown=one) if one else pa.NOW_THEN_EACH.format(now=now)
    for numbers, provisions in _LESS_AND_LESS:
        lines = [
            _each(group, _then(group[0]) if one else conditions.later(group[0], market) or "", asserted, numbers, provisions)
            for group in groups
        ]
        yield (head, *lines)
    if not shown:
        yield (pa.NOW_LATER_NONE.format(now=now),)
        return
    short = pa.NOW_THEN_SHORT.format(now=now)
    lines = list(_together(groups, _then))
    for first in ((head, short) if one else (short,)) if lines else ():
        yield (first, *lines)
        yield (" ".join([first, *lines]),)
    for n in range(len(lines) - 1, 0, -1):
        yield (" ".join([short, *lines[:n], pa.MAY_MORE.format(n=len(lines) - n)]),)
    yield (pa.NOW_LATER_BELOW.format(now=now),)


def _mixed(groups: Sequence[Sequence[RightDecision]], market: str, asserted: bool) -> Iterator[tuple[str, ...]]:
    """Where something may be done now about some: each with its own now and later."""
    for numbers, provisions in _LESS_AND_LESS:
        yield tuple(_now_and_later(group, market, asserted, numbers, provisions) for group in groups)
    each = [_each(group, _now_in_short(group[0]), asserted, True, False) for group in groups]
    yield tuple(each)
    lines = list(_together(groups, _now_in_short))
    if lines:
        yield tuple(lines)
        yield (" ".join(lines),)
    for n in range(len(lines) - 1, 0, -1):
        yield (" ".join([*lines[:n], pa.MAY_MORE.format(n=len(lines) - n)]),)
    for n in range(len(each) - 1, 0, -1):
        yield (" ".join([*each[:n], pa.MAY_MORE.format(n=len(each) - n)]),)
    yield (p.SEE_BELOW,)


def _now_and_later(group: Sequence[RightDecision], market: str, asserted: bool, numbers: bool, provisions: bool) -> str:
    then = conditions.later(group[0], market)
    now = _now(group[0])
    return _each(group, pa.NOW_AND_THEN.format(now=now, later=then) if then else now, asserted, numbers, provisions)


def _now(right: RightDecision) -> str:
    return pa.NOW_ALONE.format(now=wording.on(pa.MAY_NOW[right.action], right))


def _now_in_short(right: RightDecision) -> str:
    return pa.NOW_ALONE.format(now=wording.on_in_short(pa.MAY_NOW[right.action], right, alone=True))


def _each(group: Sequence[RightDecision], may: str, asserted: bool, numbers: bool, provisions: bool) -> str:
    said = may + (_provisions(group) if provisions else "")
    if group[0].kind is None:
        return w.clean(f"{capital(said)}.")
    by_number = numbers or bool(group[0].rests_on)  # another of its kind may have another answer
    return w.clean(f"{pa.MAY_EACH.format(rights=_rights(group, asserted, numbers=by_number), may=said)}.")


def _then(right: RightDecision) -> str:
    """What follows, if what the head names is shown."""
    if right.if_right_shown:
        return conditions.invited(right) or p.MAY_THEN[right.if_right_shown]
    return pa.LATER_NEVER_SHORT


def _together(groups: Sequence[Sequence[RightDecision]], said: Callable[[RightDecision], str]) -> Iterator[str]:
    """A sentence for each thing that is said, with the kinds of right of which it is; the last for all others.

    None where it is said of some rights of a kind only: without numbers nobody could tell them apart.
    """
    found: dict[str, list[RightDecision]] = {}
    for group in groups:
        found.setdefault(said(group[0]), []).extend(group)
    if sum(len({right.kind for right in of}) for of in found.values()) > len({one.kind for of in found.values() for one in of}):
        return
    for n, (may, of) in enumerate(found.items(), start=1):
        others = n == len(found) > 1 and len({right.kind for right in of}) > 1
        rights = pa.OTHERS if others else w.listed(_counted(of, office=False))
        yield w.clean(capital(f"{pa.MAY_EACH.format(rights=rights, may=may)}."))


def _groups(decision: Decision, market: str) -> list[list[RightDecision]]:
    """Rights with one answer together, what allows most first."""
    alike: dict[tuple[object, ...], list[RightDecision]] = {}
    for right in decision.rights:
        alike.setdefault((pa.MAY_NOW[right.action], conditions.later(right, market), right.rests_on), []).append(right)
    rank = tuple(Action)
    return sorted(alike.values(), key=lambda of: (rank.index(of[0].action), rank.index(of[0].if_right_shown or of[0].action)))


def _provisions(group: Sequence[RightDecision]) -> str:
    found = dict.fromkeys(row.provision for right in group for row in right.rows if not row.provision.startswith(_NO_PROVISION))
    return pa.PROVISION.format(provision="; ".join(found)) if found else ""


def _rights(group: Sequence[RightDecision], asserted: bool, *, numbers: bool) -> str:
    rights = w.listed(_named(group) if numbers else _counted(group))
    return capital(pa.ASSERTED.format(rights=rights) if asserted else rights)


def _named(group: Sequence[RightDecision]) -> Iterator[str]:
    """ "US trademarks 9,800,201 and 9,800,202" """
    of_kind: dict[str, dict[str, None]] = {}
    for right in group:
        number = w.number_forms(right.office, right.number)[0] if right.number else ""
        of_kind.setdefault(w.right_kind(right), {})[number] = None
    for kind, numbers in of_kind.items():
        yield f"{kind}{plural(kind, len(numbers))} {w.listed(filter(None, numbers))}".rstrip()


def _counted(group: Sequence[RightDecision], *, office: bool = True) -> Iterator[str]:
    """ "2 US trademarks", "US patent"; without the office, whose rights stand in a row of their own: "2 trademarks"."""
    kinds: dict[str, int] = {}
    for right in group:
        kind = w.right_kind(right if office else right.model_copy(update={"office": None}))
        kinds[kind] = kinds.get(kind, 0) + 1
    yield from (f"{n} {kind}{plural(kind, n)}" if n > 1 else kind for kind, n in kinds.items())
