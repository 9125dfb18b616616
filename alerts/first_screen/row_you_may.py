"""The row of a card that says what its reader may do: now, and later if something is shown. Pure.

One wording for every ally: "Now: no hold. Later: if such a right in Japan is shown: hold on own initiative." Where rights differ
each has a line, as far as there is room; no word says of all of them what holds for some.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from alerts.first_screen.fitted import first_that_fits
from alerts.languages.speech import Speech
from alerts.law import conditions
from alerts.law.as_a_whole import acts_on_none
from alerts.local_rights import wording
from alerts.wording import phrases as p
from alerts.wording import phrases_of_acts as pa
from alerts.wording import phrases_of_first_word as pf
from alerts.wording import words as w
from alerts.wording.phrases_of_rights import DOT, NUMBERED
from pipeline.fold.words import capital
from pipeline.records import Action, Alert, AlertKind, Decision, RightDecision, State

_NO_PROVISION = "none"  # how a row of law without one begins
# Whether rights have their numbers, and what may be done its provisions: the first that fits.
_LESS_AND_LESS = ((True, True), (False, True), (True, False), (False, False))


def of_what_may_be_done(alert: Alert, market: str, most: int, say: Speech) -> tuple[str, ...]:
    """A line for each distinct answer, its rights grouped, with provisions and numbers as far as there is room."""
    if alert.kind is AlertKind.CANCEL:
        return (say(pa.MAY_NOTHING),)
    if alert.flag.state is State.SUSPENDED:
        return first_that_fits(((say(pa.MAY_NOTHING_PAUSED),), (say(pa.MAY_NOTHING_PAUSED_SHORT),)), most)
    if alert.flag.bare:
        return (say(pf.MAY_NOTHING_YET),)
    asserted = not alert.flag.rights_decided
    groups = _groups(alert.decision, market, say)
    if len(groups) == 1:
        forms = [_of_one(groups[0], market, asserted, say, numbers=n, provisions=v) for n, v in _LESS_AND_LESS]
        return first_that_fits((*((form,) for form in (*forms, *_of_one_in_short(groups[0][0], say))), (say(p.SEE_BELOW),)), most)
    if acts_on_none(alert.decision):
        return first_that_fits(_none_acts(groups, market, asserted, say), most)
    return first_that_fits(_mixed(groups, market, asserted, say), most)


def _of_one(group: Sequence[RightDecision], market: str, asserted: bool, say: Speech, *, numbers: bool, provisions: bool) -> str:
    """What holds for every right: of which, is said where there is room, or where they were only asserted."""
    said = conditions.now_and_later(group[0], market, say).removesuffix(say(DOT))
    said += (_provisions(group, say) if provisions else "") + say(DOT)
    named = group[0].kind is not None and (numbers or asserted)
    return say(pa.MAY_EACH, rights=_rights(group, asserted, say, numbers=numbers), may=said) if named else said


def _of_one_in_short(right: RightDecision, say: Speech) -> Iterator[str]:
    now = wording.on_in_short(say(pa.MAY_NOW[right.action]), right, say, alone=True)
    if right.if_right_shown:
        yield f"{say(pa.NOW_THEN_SHORT, now=now)} {_then(right, say)}{say(DOT)}"
    yield say(pa.NOW, now=now)


def _none_acts(groups: Sequence[Sequence[RightDecision]], market: str, asserted: bool, say: Speech) -> Iterator[tuple[str, ...]]:
    """Where nothing may be done now: that once, then what would follow, by right."""
    now = say(pa.MAY_NOW[Action.INTELLIGENCE_ONLY])
    shown = {conditions.to_show(group[0], market, say) for group in groups if group[0].if_right_shown}
    one = next(iter(shown)) if len(shown) == 1 else None
    head = say(pa.NOW_THEN_IF_SHOWN, now=now, shown=one) if one else say(pa.NOW_THEN_EACH, now=now)
    for numbers, provisions in _LESS_AND_LESS:
        lines = [
            _each(
                group,
                _then(group[0], say) if one else conditions.later(group[0], market, say) or "",
                asserted,
                numbers,
                provisions,
                say,
            )
            for group in groups
        ]
        yield (head, *lines)
    if not shown:
        known = all(group[0].rows for group in groups)  # of law that nobody looked up it is not known that it gives nothing
        yield (say(pa.NOW_LATER_NONE if known else pa.NOW_LATER_BELOW, now=now),)
        return
    short = say(pa.NOW_THEN_SHORT, now=now)
    lines = list(_together(groups, _then, say))
    for first in ((head, short) if one else (short,)) if lines else ():
        yield (first, *lines)
        yield (" ".join([first, *lines]),)
    for n in range(len(lines) - 1, 0, -1):
        yield (" ".join([short, *lines[:n], say(pa.MAY_MORE, n=len(lines) - n)]),)
    yield (say(pa.NOW_LATER_BELOW, now=now),)


def _mixed(groups: Sequence[Sequence[RightDecision]], market: str, asserted: bool, say: Speech) -> Iterator[tuple[str, ...]]:
    """Where something may be done now about some: each with its own now and later."""
    for numbers, provisions in _LESS_AND_LESS:
        yield tuple(_now_and_later(group, market, asserted, numbers, provisions, say) for group in groups)
    each = [_each(group, _now_in_short(group[0], say), asserted, True, False, say) for group in groups]
    yield tuple(each)
    lines = list(_together(groups, _now_in_short, say))
    if lines:
        yield tuple(lines)
        yield (" ".join(lines),)
    for n in range(len(lines) - 1, 0, -1):
        yield (" ".join([*lines[:n], say(pa.MAY_MORE, n=len(lines) - n)]),)
    for n in range(len(each) - 1, 0, -1):
        yield (" ".join([*each[:n], say(pa.MAY_MORE, n=len(each) - n)]),)
    yield (say(p.SEE_BELOW),)


def _now_and_later(
    group: Sequence[RightDecision], market: str, asserted: bool, numbers: bool, provisions: bool, say: Speech
) -> str:
    then = conditions.later(group[0], market, say)
    now = _now(group[0], say)
    return _each(group, say(pa.NOW_AND_THEN, now=now, later=then) if then else now, asserted, numbers, provisions, say)


def _now(right: RightDecision, say: Speech) -> str:
    return say(pa.NOW_ALONE, now=wording.on(say(pa.MAY_NOW[right.action]), right, say))


def _now_in_short(right: RightDecision, say: Speech) -> str:
    return say(pa.NOW_ALONE, now=wording.on_in_short(say(pa.MAY_NOW[right.action]), right, say, alone=True))


def _each(group: Sequence[RightDecision], may: str, asserted: bool, numbers: bool, provisions: bool, say: Speech) -> str:
    said = may + (_provisions(group, say) if provisions else "")
    if group[0].kind is None:
        return w.clean(capital(said) + say(DOT))
    by_number = numbers or bool(group[0].rests_on)  # another of its kind may have another answer
    return w.clean(say(pa.MAY_EACH, rights=_rights(group, asserted, say, numbers=by_number), may=said) + say(DOT))


def _then(right: RightDecision, say: Speech) -> str:
    """What follows, if what the head names is shown."""
    if right.if_right_shown:
        return conditions.invited(right) or say(p.MAY_THEN[right.if_right_shown])
    return say(pa.LATER_NEVER_SHORT if right.rows else pa.LATER_NO_LAW_READ_SHORT)


def _together(
    groups: Sequence[Sequence[RightDecision]], said: Callable[[RightDecision, Speech], str], say: Speech
) -> Iterator[str]:
    """A sentence for each thing that is said, with the kinds of right of which it is; the last for all others.

    None where it is said of some rights of a kind only: without numbers nobody could tell them apart.
    """
    found: dict[str, list[RightDecision]] = {}
    for group in groups:
        found.setdefault(said(group[0], say), []).extend(group)
    if sum(len({right.kind for right in of}) for of in found.values()) > len({one.kind for of in found.values() for one in of}):
        return
    for n, (may, of) in enumerate(found.items(), start=1):
        others = n == len(found) > 1 and len({right.kind for right in of}) > 1
        rights = say(pa.OTHERS) if others else say.listed(_counted(of, say, office=False))
        yield w.clean(capital(say(pa.MAY_EACH, rights=rights, may=may)) + say(DOT))


def _groups(decision: Decision, market: str, say: Speech) -> list[list[RightDecision]]:
    """Rights with one answer together, what allows most first."""
    alike: dict[tuple[object, ...], list[RightDecision]] = {}
    for right in decision.rights:
        alike.setdefault((say(pa.MAY_NOW[right.action]), conditions.later(right, market, say), right.rests_on), []).append(right)
    rank = tuple(Action)
    return sorted(alike.values(), key=lambda of: (rank.index(of[0].action), rank.index(of[0].if_right_shown or of[0].action)))


def _provisions(group: Sequence[RightDecision], say: Speech) -> str:
    found = dict.fromkeys(row.provision for right in group for row in right.rows if not row.provision.startswith(_NO_PROVISION))
    return say(pa.PROVISION, provision="; ".join(found)) if found else ""


def _rights(group: Sequence[RightDecision], asserted: bool, say: Speech, *, numbers: bool) -> str:
    rights = say.listed(_named(group, say) if numbers else _counted(group, say))
    return capital(say(pa.ASSERTED, rights=rights) if asserted else rights)


def _named(group: Sequence[RightDecision], say: Speech) -> Iterator[str]:
    """ "US trademarks 9,800,201 and 9,800,202" """
    of_kind: dict[tuple[object, ...], tuple[RightDecision, dict[str, None]]] = {}
    for right in group:
        number = w.number_forms(right.office, right.number)[0] if right.number else ""
        of_kind.setdefault((right.office, right.kind), (right, {}))[1][number] = None
    for right, numbers in of_kind.values():
        yield f"{say.right_kinds(len(numbers), right)} {say.listed(filter(None, numbers))}".rstrip()


def _counted(group: Sequence[RightDecision], say: Speech, *, office: bool = True) -> Iterator[str]:
    """ "2 US trademarks", "US patent"; without the office, whose rights stand in a row of their own: "2 trademarks"."""
    of_kind: dict[tuple[object, ...], list[RightDecision]] = {}
    for right in group:
        one = right if office else right.model_copy(update={"office": None})
        of_kind.setdefault((one.office, one.kind), []).append(one)
    for alike in of_kind.values():
        kinds = say.right_kinds(len(alike), alike[0])
        yield say(NUMBERED, n=len(alike), things=kinds) if len(alike) > 1 else kinds
