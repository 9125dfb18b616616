"""The first line of a mail, which a mailbox shows beside its subject: what its reader is to do. Pure.

All that takes something back begins with STOP or PAUSED, says since when, what to do with goods held, and whom to pass it to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from alerts.first_screen import in_court, one_order, telephone
from alerts.languages.speech import ENGLISH, Speech
from alerts.law import conditions
from alerts.law.as_a_whole import NO_ACT, AsAWhole, acts_on_none, as_a_whole
from alerts.local_rights import wording
from alerts.telling import courts
from alerts.telling.cancelled import end_presumed
from alerts.telling.kinds import MailKind, kind_of
from alerts.telling.listing import Listing
from alerts.telling.one_order import ONE
from alerts.telling.tell import STATUS, TEXT_READ
from alerts.telling.wider import Wider, wider
from alerts.wording import naming, taken_back
from alerts.wording import phrases as p
from alerts.wording import phrases_of_first_word as pf
from alerts.wording import phrases_of_lists as pl
from alerts.wording import phrases_of_submissions as pu
from alerts.wording import words as w
from alerts.wording.beside import OtherOrder
from alerts.wording.naming import kind_called, nothing_to_go_by, order_number
from alerts.wording.phrases_of_rights import DOT
from alerts.wording.standing import since_presumed
from pipeline.authorities.declared import in_a_row
from pipeline.authorities.where import markets_of
from pipeline.fold.state import ended_unread, last_day, may_bind_nobody
from pipeline.records import Alert, EndReason, Flag, Narrowing, State

_MOST_NAMES = 4
_NUMBER = 60
# Whether what is out has its names, and how long ago that was; whether what is new has its names.
_LESS_AND_LESS = ((True, True, True), (True, False, True), (True, False, False), (False, True, True), (False, False, False))


def of_alert(alert: Alert, others: Sequence[OtherOrder] = (), say: Speech = ENGLISH) -> str:
    """The first line of the mail that tells one alert. `others` stand beside it: the end of one is not that of its namesake."""
    mark = say(p.DRILL) if alert.flag.exercise else ""
    return w.clean(mark + _said(alert, [one for one in others if one.same_number], say))


def of_list(shown: Listing, zone: str, say: Speech = ENGLISH, *, drill: bool, part_drill: bool) -> str:
    """The first line of a list."""
    n, changes = len(shown.orders), shown.changes
    since = say(pl.FIRST_FIRST)
    if changes.since:
        counts = {"added": len(changes.added), "changed": len(changes.changed), "ended": len(changes.ended)}
        since = say(pl.FIRST_SINCE, **counts, on=w.moment(changes.since, zone)[:10])
    orders = say.of(n, pl.FIRST, orders=say.counted(n, p.ORDER), since=since)
    none_acts = all(answer.action in NO_ACT for one in shown.orders for answer in one.answers)
    may = say((pl.FIRST_NONE_ACTS if none_acts else pl.FIRST_DIFFERS) if n else pl.FIRST_EMPTY)
    return f"{say(p.DRILL) if drill else say(p.PART_DRILL) if part_drill else ''}{orders} {may}"


def _said(alert: Alert, namesakes: Sequence[OtherOrder], say: Speech) -> str:
    kind = kind_of(alert)
    if kind is MailKind.STOP:
        return _stop(alert, namesakes, say)
    parts = taken_back.parts(alert)
    if kind is MailKind.PAUSED or parts:
        return _narrowed(alert, parts, say, paused=kind is MailKind.PAUSED)
    less = wording.first_line(alert, (_may(alert, say), held(alert, say), say(p.TELL_ALL)), say)
    if not less:
        return f"{_what_is_new(alert, kind, say)}{_may(alert, say)}"
    both = f"{less} {in_court.besides(alert.flag, say)}".rstrip()
    return both if telephone.fits_first(both) else less


def _stop(alert: Alert, namesakes: Sequence[OtherOrder], say: Speech) -> str:
    """That it ended, and what of its number stands: said before whatever else there is room for."""
    ended, let_go, tell = _ended(alert, namesakes, say), held(alert, say), say(p.TELL_ALL)
    whole = f"{ended} {let_go} {tell} {one_order.besides(alert, say)}".rstrip()
    if not namesakes:
        return whole
    stands = say(p.NAMESAKE_STANDS, orders=say.listed(one.said(say, named=False) for one in namesakes))
    return next(filter(telephone.fits_first, (f"{ended} {stands} {let_go} {tell}", f"{ended} {stands} {let_go}")), whole)


def _ended(alert: Alert, namesakes: Sequence[OtherOrder], say: Speech) -> str:
    flag = alert.flag
    number = say(p.WHICH, number=_number(alert), code=kind_called(flag.instrument, say)) if namesakes else _number(alert)
    if flag.end_reason is EndReason.WITHDRAWN:
        return say(p.STOP_NEVER_STOOD, markets=_markets(flag), number=number)
    last = last_day(flag) if flag.end_reason is EndReason.EXPIRED else None
    shared = flag.end_reason is not EndReason.NOT_SHARED
    on = last or flag.state_since
    ago = taken_back.ago(on, alert, say)
    form = p.STOP_LAST_DAY if last else p.STOP_ENDED_BY if end_presumed(flag) else p.STOP_ENDED if shared else pu.STOP_NOT_SHARED
    return say(form, markets=_markets(flag), number=number, on=on.isoformat(), ago=ago)


def held(alert: Alert, say: Speech = ENGLISH) -> str:
    """What to do with goods held: let go, but for what is new in the order; said otherwise where nobody ever might hold any."""
    if not conditions.may_ever_hold(alert):
        return say(p.HELD_WITHOUT_POWER)
    return say(p.HELD_UNLESS_NEW if wider(alert) else p.HELD)


def _narrowed(alert: Alert, parts: Sequence[Narrowing], say: Speech, *, paused: bool) -> str:
    """All that is taken back with its names if there is room for them, else by their number."""
    for named, long, new in _LESS_AND_LESS:
        what = taken_back.in_words(parts, alert, say, named=named, long=long) if parts else ""
        said = _joined(alert, what, say, paused=paused, new=new, less=wording.no_longer(alert, say)[: 1 if named else None][-1:])
        if telephone.fits_first(said):
            return said
    below = say(p.PARTS_BELOW) if parts else ""
    return _joined(alert, below, say, paused=paused, new=False, less=wording.no_longer(alert, say)[-1:])


def _joined(alert: Alert, what: str, say: Speech, *, paused: bool, new: bool, less: Sequence[str]) -> str:
    """`less`: that officers may do less by law; what is no longer so about goods stands before it."""
    return " ".join(
        filter(None, [*_narrowings(alert, what, say, paused=paused, new=new), *less, held(alert, say), say(p.TELL_ALL)])
    )


def _narrowings(alert: Alert, what: str, say: Speech, *, paused: bool, new: bool) -> Iterator[str]:
    """What is out, what is new, whose names `new` says are given, and what holds for the rest."""
    flag = alert.flag
    if paused:
        on = flag.state_since
        ago = taken_back.ago(on, alert, say)
        yield say(p.PAUSED_SINCE, on=on.isoformat(), ago=ago, markets=_markets(flag), number=_number(alert))
    if what:
        yield say.sentence(say(p.AND_STOP if paused else p.STOP_PART, what=what).removesuffix(say(DOT)))
    if more := wider(alert):
        names = _names(more, alert, say)
        all_named = new and len(names) <= _MOST_NAMES
        yield say(p.AND_NEW, what=say.listed(names).rstrip(".")) if all_named else say(p.AND_WIDER)
    yield _ended_unread(flag, say)
    if flag.state is State.SUSPENDED:
        yield "" if paused else say(p.FIRST_SUSPENDED)
    else:
        yield say(p.REST_NO_ACT if acts_on_none(alert.decision) else p.REST_ACTS)
    yield in_court.besides(flag, say)
    yield one_order.besides(alert, say)


def _what_is_new(alert: Alert, kind: MailKind, say: Speech) -> str:
    """What stands before the words on what may be done."""
    flag, said, details = alert.flag, list[str](), [""]
    if kind is MailKind.NEW and alert.n > 1:
        said.append(say(p.FIRST_AGAIN))
    elif kind is MailKind.CHANGE and (in_court.leads(alert) or (alert.called and not in_court.outranked(alert))):
        others = [one for one in alert.changes if not one.startswith((courts.OPEN, courts.OVER, ONE))]
        details = [_details(others, "", say), say(p.FIRST_CHANGED_BELOW), ""] if others else [""]
    elif kind is MailKind.CHANGE:
        said.append(_changed(alert, say))
    court = dict.fromkeys((in_court.first_line(alert, say), in_court.besides(flag, say)))
    after = list[str]()
    if flag.may_have_ended:
        after.append(say(p.FIRST_MAY_HAVE_ENDED))
    after.append(_ended_unread(flag, say))
    if flag.state is State.SUSPENDED:
        after.append(say(p.FIRST_SUSPENDED))
    ways = [(*said, one, of, *after, more) for one in one_order.first_lines(alert, say) for of in court for more in details]
    wholes = ["".join(f"{one} " for one in way if one) for way in ways]
    return next((whole for whole in wholes if telephone.fits_first(f"{whole}{_may(alert, say)}")), wholes[-1])


def _ended_unread(flag: Flag, say: Speech) -> str:
    """That some of it is over already, whoever it was: nobody may take the rest of a list for those who are bound."""
    if may_bind_nobody(flag):
        return say(p.FIRST_MAY_BIND_NOBODY)
    ended = [event.on.isoformat() for event in ended_unread(flag)]
    return say(p.FIRST_PART_ENDED, on=say.listed(ended)) if ended else ""


def _changed(alert: Alert, say: Speech) -> str:
    more, rest = wider(alert), f" {_may(alert, say)}"
    if TEXT_READ in alert.changes:
        return say(pf.FIRST_READ)
    if more:
        names = _names(more, alert, say)
        form = p.FIRST_WIDER if more.firms or more.rights or more.any_source else p.FIRST_INSIDE
        said = say(form, what=say.listed(names[:_MOST_NAMES]).rstrip("."))
        return said if len(names) <= _MOST_NAMES and telephone.fits_first(said + rest) else say(p.FIRST_WIDER_BELOW)
    if any(change.startswith(STATUS) for change in alert.changes):
        presumed = say(p.PRESUMED) if since_presumed(alert.flag) else ""
        since = say(p.STATE_SINCE[alert.flag.state], on=alert.flag.state_since.isoformat(), presumed=presumed)
        return say(p.IN_ITS_MARKET, markets=_markets(alert.flag), state=since)
    if alert.flag.may_have_ended:
        return ""  # that is said by itself
    return _details(alert.changes, rest, say) or say(p.FIRST_CHANGED_BELOW)


def _details(changes: Sequence[str], rest: str, say: Speech) -> str:
    """The first of changes of which none takes anything back, where it has room before the `rest`; nothing without any."""
    if not changes:
        return ""
    said = say(p.FIRST_CHANGED, what=say.sentence(changes[0]))
    return said if telephone.fits_first(said + rest) else say(p.FIRST_CHANGED_BELOW)


def _names(more: Wider, alert: Alert, say: Speech) -> list[str]:
    rights = naming.rights_called(more.rights, alert.flag, say)
    return [*([say(p.FIRST_ANY_SOURCE)] if more.any_source else []), *map(w.clean, (*more.firms, *rights, *more.articles))]


def _may(alert: Alert, say: Speech) -> str:
    if alert.flag.bare:
        return say(pf.FIRST_NOTHING_YET)
    whole = as_a_whole(alert.decision)
    if alert.flag.grey_market and whole is AsAWhole.NO_POWER:
        return say(p.FIRST_GENUINE)
    return say(p.FIRST_UNUSABLE if nothing_to_go_by(alert.flag) else p.FIRST_MAY[whole])


def _markets(flag: Flag) -> str:
    return in_a_row(markets_of(flag))


def _number(alert: Alert) -> str:
    return naming.number_or_ref(w.clean(order_number(alert.flag)), alert.id, _NUMBER)
