"""The first line of a mail, which a mailbox shows beside its subject: what its reader is to do. Pure.

All that takes something back begins with STOP or PAUSED, says since when, what to do with goods held, and whom to pass it to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from alerts import conditions, taken_back, telephone
from alerts import phrases as p
from alerts import words as w
from alerts.beside import OtherOrder
from alerts.cancelled import end_presumed
from alerts.kinds import MailKind, kind_of
from alerts.listing import Listing
from alerts.local_rights import wording
from alerts.naming import nothing_to_go_by, order_number
from alerts.tell import STATUS
from alerts.wider import Wider, wider
from pipeline.authorities.declared import authority
from pipeline.fold.state import ended_unread, last_day, may_bind_nobody
from pipeline.records import Action, Alert, EndReason, Flag, Narrowing, State

_NO_ACT = frozenset({Action.INTELLIGENCE_ONLY, Action.NO_LEGAL_BASIS})
_MOST_NAMES = 4
# Whether what is out has its names, and how long ago that was; whether what is new has its names.
_LESS_AND_LESS = ((True, True, True), (True, False, True), (True, False, False), (False, True, True), (False, False, False))


def of_alert(alert: Alert, others: Sequence[OtherOrder] = ()) -> str:
    """The first line of the mail that tells one alert. `others` stand beside it: the end of one is not that of its namesake."""
    return w.clean((p.DRILL if alert.flag.exercise else "") + _said(alert, [one for one in others if one.same_number]))


def of_list(shown: Listing, zone: str, *, drill: bool, part_drill: bool) -> str:
    """The first line of a list."""
    n, changes = len(shown.orders), shown.changes
    since = p.FIRST_LIST_FIRST
    if changes.since:
        counts = {"added": len(changes.added), "changed": len(changes.changed), "ended": len(changes.ended)}
        since = p.FIRST_LIST_SINCE.format(**counts, on=w.moment(changes.since, zone)[:10])
    orders = p.FIRST_LIST.format(orders=w.counted(n, p.ORDER), s="s" if n == 1 else "", since=since)
    none_acts = all(answer.action in _NO_ACT for one in shown.orders for answer in one.answers)
    may = (p.FIRST_LIST_NONE_ACTS if none_acts else p.FIRST_LIST_DIFFERS) if n else p.FIRST_LIST_EMPTY
    return f"{p.DRILL if drill else p.PART_DRILL if part_drill else ''}{orders} {may}"


def _said(alert: Alert, namesakes: Sequence[OtherOrder]) -> str:
    kind = kind_of(alert)
    if kind is MailKind.STOP:
        return _stop(alert, namesakes)
    parts = taken_back.parts(alert)
    if kind is MailKind.PAUSED or parts:
        return _narrowed(alert, parts, paused=kind is MailKind.PAUSED)
    less = wording.first_line(alert, (_may(alert), held(alert), p.TELL_ALL))
    return less or f"{_what_is_new(alert, kind)}{_may(alert)}"


def _stop(alert: Alert, namesakes: Sequence[OtherOrder]) -> str:
    """That it ended, and what of its number stands: said before whatever else there is room for."""
    ended = _ended(alert, namesakes)
    stands = [p.NAMESAKE_STANDS.format(orders=w.listed(one.counted for one in namesakes))] if namesakes else []
    forms = (" ".join([ended, *rest]) for rest in ((*stands, held(alert), p.TELL_ALL), (*stands, held(alert))))
    return next(filter(telephone.fits_first, forms), f"{ended} {held(alert)} {p.TELL_ALL}")


def _ended(alert: Alert, namesakes: Sequence[OtherOrder]) -> str:
    flag = alert.flag
    number = p.WHICH.format(number=_number(alert), code=flag.instrument) if namesakes else _number(alert)
    if flag.end_reason is EndReason.WITHDRAWN:
        return p.STOP_NEVER_STOOD.format(markets=_markets(flag), number=number)
    last = last_day(flag) if flag.end_reason is EndReason.EXPIRED else None
    on = last or flag.state_since
    ago = taken_back.ago(on, alert)
    form = p.STOP_LAST_DAY if last else p.STOP_ENDED_BY if end_presumed(flag) else p.STOP_ENDED
    return form.format(markets=_markets(flag), number=number, on=on.isoformat(), ago=ago)


def held(alert: Alert) -> str:
    """What to do with goods held: let go, but for what is new in the order; said otherwise where nobody ever might hold any."""
    if not conditions.may_ever_hold(alert):
        return p.HELD_WITHOUT_POWER
    return p.HELD_UNLESS_NEW if wider(alert) else p.HELD


def _narrowed(alert: Alert, parts: Sequence[Narrowing], *, paused: bool) -> str:
    """All that is taken back with its names if there is room for them, else by their number."""
    for named, long, new in _LESS_AND_LESS:
        what = taken_back.in_words(parts, alert, named=named, long=long) if parts else ""
        said = _joined(alert, what, paused=paused, new=new, less=wording.no_longer(alert)[: 1 if named else None][-1:])
        if telephone.fits_first(said):
            return said
    return _joined(alert, p.PARTS_BELOW if parts else "", paused=paused, new=False, less=wording.no_longer(alert)[-1:])


def _joined(alert: Alert, what: str, *, paused: bool, new: bool, less: Sequence[str]) -> str:
    """`less`: that officers may do less by law; what is no longer so about goods stands before it."""
    return " ".join(filter(None, [*_narrowings(alert, what, paused=paused, new=new), *less, held(alert), p.TELL_ALL]))


def _narrowings(alert: Alert, what: str, *, paused: bool, new: bool) -> Iterator[str]:
    """What is out, what is new, whose names `new` says are given, and what holds for the rest."""
    flag = alert.flag
    if paused:
        on = flag.state_since
        ago = taken_back.ago(on, alert)
        yield p.PAUSED_SINCE.format(on=on.isoformat(), ago=ago, markets=_markets(flag), number=_number(alert))
    if what:
        yield w.sentence((p.AND_STOP if paused else p.STOP_PART).format(what=what).removesuffix("."))
    if more := wider(alert):
        names = _names(more)
        yield p.AND_NEW.format(what=w.listed(names).rstrip(".")) if new and len(names) <= _MOST_NAMES else p.AND_WIDER
    yield _ended_unread(flag)
    if flag.state is State.SUSPENDED:
        yield "" if paused else p.FIRST_SUSPENDED
    else:
        yield p.REST_NO_ACT if _NO_ACT.issuperset(alert.decision.actions) else p.REST_ACTS


def _what_is_new(alert: Alert, kind: MailKind) -> str:
    """What stands before the words on what may be done."""
    flag = alert.flag
    said = []
    if kind is MailKind.NEW and alert.n > 1:
        said.append(p.FIRST_AGAIN)
    elif kind is MailKind.CHANGE:
        said.append(_changed(alert))
    if flag.may_have_ended:
        said.append(p.FIRST_MAY_HAVE_ENDED)
    said.append(_ended_unread(flag))
    if flag.state is State.SUSPENDED:
        said.append(p.FIRST_SUSPENDED)
    return "".join(f"{one} " for one in said if one)


def _ended_unread(flag: Flag) -> str:
    """That some of it is over already, whoever it was: nobody may take the rest of a list for those who are bound."""
    if may_bind_nobody(flag):
        return p.FIRST_MAY_BIND_NOBODY
    ended = [event.on.isoformat() for event in ended_unread(flag)]
    return p.FIRST_PART_ENDED.format(on=w.listed(ended)) if ended else ""


def _changed(alert: Alert) -> str:
    more, rest = wider(alert), f" {_may(alert)}"
    if more:
        names = _names(more)
        form = p.FIRST_WIDER if more.firms or more.rights or more.any_source else p.FIRST_INSIDE
        said = form.format(what=w.listed(names[:_MOST_NAMES]).rstrip("."))
        return said if len(names) <= _MOST_NAMES and telephone.fits_first(said + rest) else p.FIRST_WIDER_BELOW
    if any(change.startswith(STATUS) for change in alert.changes):
        since = p.STATE_SINCE[alert.flag.state].format(on=alert.flag.state_since.isoformat(), presumed="")
        return p.IN_ITS_MARKET.format(markets=_markets(alert.flag), state=since)
    if alert.flag.may_have_ended:
        return ""  # that is said by itself
    if alert.changes:
        said = p.FIRST_CHANGED.format(what=w.sentence(alert.changes[0]))
        if telephone.fits_first(said + rest):
            return said
    return p.FIRST_CHANGED_BELOW


def _names(more: Wider) -> list[str]:
    return [*([p.FIRST_ANY_SOURCE] if more.any_source else []), *map(w.clean, (*more.firms, *more.rights, *more.articles))]


def _may(alert: Alert) -> str:
    decision = alert.decision
    if nothing_to_go_by(alert.flag):
        return p.FIRST_UNUSABLE
    if conditions.no_power(decision):
        return p.FIRST_NO_POWER
    if len(decision.actions) == 1:
        return p.FIRST_MAY[decision.actions[0]]
    return p.FIRST_NONE_ACTS if _NO_ACT.issuperset(decision.actions) else p.FIRST_DIFFERS


def _markets(flag: Flag) -> str:
    return authority(flag.authority).markets


def _number(alert: Alert) -> str:
    """As it is written; where that has no room, by the alert: a number is never cut."""
    written = w.clean(order_number(alert.flag))
    return written if len(written) <= 60 else alert.id
