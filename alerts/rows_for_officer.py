"""The rows of a card that say what an officer is to do with it: what changed, what he may do, what is missing, how to answer. Pure.

Each takes the number of telephone lines that it may fill, and gives the lines of its row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from alerts import by_right, conditions, taken_back
from alerts import phrases as p
from alerts import words as w
from alerts.beside import Earlier
from alerts.fitted import first_of, first_sentences, first_that_fits, row
from alerts.kinds import MailKind, kind_of
from alerts.tell import STATUS
from pipeline.authorities.declared import authority
from pipeline.fold.words import capital
from pipeline.records import Action, Alert, AlertKind, Decision, EndReason, Flag, RightDecision, State

_NO_PROVISION = "none"  # how a row of law without one begins


def of_changes(alert: Alert, most: int) -> tuple[str, ...]:
    """What is new to the reader; of an order that is over, why."""
    kind, flag = kind_of(alert), alert.flag
    if kind is MailKind.STOP:
        why = end_reason(flag)
        said = p.NEVER_STOOD.format(why=why) if flag.end_reason is EndReason.WITHDRAWN else why
        return first_that_fits(((said,), (p.SEE_BELOW,)), most)
    if kind is MailKind.NEW:
        return (_new(alert, most),)
    # What is taken back stands first: how it stands now has a row of its own.
    ordered = sorted(alert.changes, key=lambda change: change.startswith(STATUS)) if taken_back.parts(alert) else alert.changes
    return (first_sentences(ordered, p.CHANGE_OF, most) if ordered else p.CHANGED_UNSAID,)


def end_reason(flag: Flag) -> str:
    """Why an order is over, in its authority's words where it has some."""
    if not flag.end_reason:
        return p.WHY_UNREAD
    return authority(flag.authority).ends.get(flag.end_reason) or w.END_REASONS[flag.end_reason]


def taken_back_by(flag: Flag) -> str | None:
    """Who said last that an order had not ended, though a person had found that it had."""
    words = [e.taken_back for e in flag.events if e.taken_back]
    return p.TAKEN_BACK.format(who=w.sentence(w.said(words[-1]))) if words else None


def _new(alert: Alert, most: int) -> str:
    if alert.n == 1:
        return p.NOTHING_BEFORE
    who = taken_back_by(alert.flag)
    return first_sentences([p.STANDS_AGAIN, *([who] if who else [])], p.CHANGE_OF, most)


# --- what he may do -----------------------------------------------------------------------------------------------------------


def of_what_may_be_done(alert: Alert, market: str, most: int) -> tuple[str, ...]:
    """A line for each distinct answer, its rights grouped, with provisions and numbers as far as there is room."""
    if alert.kind is AlertKind.CANCEL:
        return (p.MAY_NOTHING,)
    if alert.flag.state is State.SUSPENDED:
        return (p.MAY_NOTHING_PAUSED,)
    groups = _groups(alert.decision)
    asserted = not alert.flag.rights_decided
    ladder = ((True, True, True), (False, True, True), (True, False, True), (True, False, False), (False, False, False))
    forms = [
        tuple(_line(group, market, asserted, numbers=numbers, provision=provision, long=long) for group in groups)
        for numbers, provision, long in ladder
    ]
    shown = [(*forms[-1][:n], p.MAY_MORE.format(n=len(groups) - n)) for n in range(len(groups) - 1, 0, -1)]
    return first_that_fits((*forms, *shown, (p.SEE_BELOW,)), most)


def _groups(decision: Decision) -> list[list[RightDecision]]:
    """Rights with one answer together, what allows most first."""
    alike: dict[tuple[object, ...], list[RightDecision]] = {}
    for right in decision.rights:
        alike.setdefault((right.action, right.if_right_shown, _may(right, "")), []).append(right)
    rank = tuple(Action)
    return sorted(alike.values(), key=lambda of: (rank.index(of[0].action), rank.index(of[0].if_right_shown or of[0].action)))


def _line(group: Sequence[RightDecision], market: str, asserted: bool, *, numbers: bool, provision: bool, long: bool) -> str:
    found = dict.fromkeys(row.provision for right in group for row in right.rows if not row.provision.startswith(_NO_PROVISION))
    said = p.PROVISION.format(provision="; ".join(found)) if provision and found else ""
    may = _may(group[0], market) if long else _may_in_short(group[0])
    if group[0].kind is None:
        return p.MAY_LINE_OF_ALL.format(may=capital(may), provision=said)
    rights = "; ".join(_named(group) if numbers else _counted(group))
    rights = capital(p.ASSERTED.format(rights=rights) if asserted else rights)
    return w.clean(p.MAY_LINE.format(rights=rights, may=may, provision=said))


def _may(right: RightDecision, market: str) -> str:
    now = p.MAY_NOW[right.action]
    if right.if_right_shown:
        then = conditions.invited(right) or p.MAY_THEN[right.if_right_shown]
        shown = conditions.to_show(right, market)
        return p.IF_SHOWN.format(now=now, shown=shown, then=then) if shown else p.AT_MOST.format(now=now, then=then)
    if right.action is not Action.INTELLIGENCE_ONLY:
        return now
    if right.kind is None:
        return now
    return p.NEVER_MORE.format(now=now, no_more=conditions.no_more(right, market))


def _may_in_short(right: RightDecision) -> str:
    """What follows alone, where nothing may be done now: the first line says so."""
    if right.if_right_shown and right.action is Action.INTELLIGENCE_ONLY:
        return p.ONLY_IF_SHOWN.format(then=p.MAY_THEN[right.if_right_shown])
    return p.MAY_THEN[right.action]


def _named(group: Sequence[RightDecision]) -> Iterator[str]:
    """ "US trademark 9,800,201; 9,800,202" """
    of_kind: dict[str, dict[str, None]] = {}
    for right in group:
        number = w.number_forms(right.office, right.number)[0] if right.number else ""
        of_kind.setdefault(w.right_kind(right), {})[number] = None
    for kind, numbers in of_kind.items():
        plural = "s" if len(numbers) > 1 else ""
        yield f"{kind}{plural} {', '.join(filter(None, numbers))}".rstrip()


def _counted(group: Sequence[RightDecision]) -> Iterator[str]:
    """ "2 US trademarks", "US patent" """
    kinds: dict[str, int] = {}
    for right in group:
        kinds[w.right_kind(right)] = kinds.get(w.right_kind(right), 0) + 1
    yield from (w.counted(n, kind) if n > 1 else kind for kind, n in kinds.items())


def of_what_is_missing(alert: Alert, most: int) -> tuple[str, ...]:
    """What is missing for more."""
    if alert.kind is AlertKind.CANCEL:
        return (p.NOTHING_NEEDED,)
    missing = by_right.points(alert.decision)
    return (first_sentences(missing, p.POINT, most) if missing else p.NOTHING_MISSING,)


# --- mails and answers --------------------------------------------------------------------------------------------------------


def of_what_it_replaces(alert: Alert, replaced: Sequence[Earlier], most: int) -> tuple[str, ...]:
    """The mails that it takes the place of, the latest first; of one or more, where nobody knows which."""
    if replaced:
        return (capital(first_of([str(one) for one in reversed(replaced)], p.MAIL, row(most))),)
    return ((p.REPLACES_NOTHING, p.REPLACES_ONE)[alert.n - 1] if alert.n < 3 else p.REPLACES_MAILS,)


def of_answers(alert: Alert, to: str, *, by_reply: bool) -> tuple[str, ...]:
    """In which words to reply, or whom to write to and what to name."""
    done = bool(alert.narrows) or kind_of(alert) in (MailKind.STOP, MailKind.PAUSED)
    if by_reply:
        return (p.REPLY_DONE if done else p.REPLY_OPEN,)
    return ((p.ANSWER_DONE if done else p.ANSWER_OPEN).format(to=w.clean(to), reference=alert.id),)
