"""Subjects: the kind and the number first, then what happened or the goods, in ASCII and at most 78 characters. Pure.

`STOP 2026-98221 ended 2026-08-06 | drone rotor guards | any maker`. A reader of the first 40 characters knows whether to act. A
number and a name are whole or absent; the goods alone are ever cut. In a drill "EXERCISE " stands before it, in no figure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from alerts import conditions, goods, taken_back
from alerts import phrases as p
from alerts import words as w
from alerts.beside import OtherOrder
from alerts.kinds import MailKind, kind_of
from alerts.letters import in_ascii
from alerts.listing import Listing
from alerts.local_rights import wording
from alerts.naming import nothing_to_go_by, short_name
from alerts.tell import STATUS
from alerts.wider import wider
from pipeline.fold.state import is_live, last_day
from pipeline.records import Action, Alert, AlertKind, Decision, EndReason, Flag, Narrowing, NarrowingKind, State

LONGEST = 78
FIRST = 40  # what a telephone shows of it
_NUMBER = 24  # characters of the longest number: a longer one is no number to find an order by
_LEAST_GOODS = 12
_WORDS = {NarrowingKind.FREED: p.FREED, NarrowingKind.LIFTED: p.LIFTED, NarrowingKind.OUTSIDE: p.OUTSIDE}
_OF = {NarrowingKind.FREED: p.FIRM, NarrowingKind.LIFTED: p.RIGHT, NarrowingKind.OUTSIDE: p.ARTICLE}
_SHOWN_COUNTRIES = 3
_NO_ACT = frozenset({Action.INTELLIGENCE_ONLY, Action.NO_LEGAL_BASIS})


def of_alert(alert: Alert, others: Sequence[OtherOrder] = ()) -> str:
    """The subject of the mail that tells one alert. `others` stand beside it: of two with one number each says which it is."""
    kind, flag = kind_of(alert), alert.flag
    which = f"{in_ascii(flag.instrument)} " if any(one.same_number for one in others) else ""
    head = f"{kind} {number(alert)} {which}"
    happened = _happened(alert, kind, FIRST - len(head), LONGEST - len(head) - len(p.SUBJECT_SEPARATOR) - _LEAST_GOODS)
    head += happened + (p.SUBJECT_SEPARATOR if happened else "")
    tails = ["".join(p.SUBJECT_SEPARATOR + one for one in tail if one) for tail in _tails(alert, kind)]
    left = LONGEST - len(head)
    whole = (one for one in tails if left - len(one) >= len(goods.named(flag.articles)) + (not happened))
    tail = next(whole, tails[-1] if kind is MailKind.NEW and left - len(tails[-1]) >= 2 * _LEAST_GOODS else "")
    room = left - len(tail)
    within = min(room, FIRST - len(f"{MailKind.NEW} {number(alert)} {which}"))  # as in all mails on it
    said = goods.short(flag.articles, room, within)
    return f"{p.DRILL if flag.exercise else ''}{head}{said}{tail}"


def of_list(shown: Listing, zone: str, *, drill: bool, part_drill: bool) -> str:
    """The subject of a list: how many orders stand, and what is otherwise than in the list before."""
    n, changes = len(shown.orders), shown.changes
    on = w.moment(shown.as_of, zone)[:10]
    head = p.LIST_SUBJECT.format(on=on, ally=shown.ally, orders=w.counted(n, p.ORDER), s="s" if n == 1 else "")
    counts = {"added": len(changes.added), "changed": len(changes.changed), "ended": len(changes.ended)}
    since = (p.LIST_SINCE.format(**counts), p.LIST_SINCE_SHORT.format(n=sum(counts.values()))) if changes.since else (p.LIST_FIRST,)
    mark = p.DRILL if drill else p.PART_DRILL if part_drill else ""
    whole = (f"{MailKind.LIST} {head}{p.SUBJECT_SEPARATOR}{one}" for one in since)
    return mark + next((one for one in whole if len(one) <= LONGEST), f"{MailKind.LIST} {head}")


def number(alert: Alert) -> str:
    """The number that the subject cites the order by: its own, that of the document that announced it, else the alert's."""
    of_document = alert.flag.announced_in.document_number
    written = (in_ascii(one) for one in (alert.flag.order_number or of_document, of_document))
    return next((one.replace(" ", "-") for one in written if one and len(one) <= _NUMBER), alert.id)


# --- what happened ------------------------------------------------------------------------------------------------------------


def _happened(alert: Alert, kind: MailKind, room: int, most: int) -> str:
    """In `room` characters, so that it stands among the first 40; what names somebody may begin there and go on up to `most`."""
    flag = alert.flag
    on = flag.state_since.isoformat()
    if kind is MailKind.STOP:
        return how_it_ended(flag)
    if kind is MailKind.PAUSED:
        return p.SUBJECT_SINCE.format(on=on)
    if kind is MailKind.NEW:
        return p.SUBJECT_AGAIN if alert.n > 1 else ""
    if parts := taken_back.parts(alert):
        return _taken_back(parts, flag.market, room, most)
    return _changed(alert, room, most)


def how_it_ended(flag: Flag) -> str:
    """ "ended 2026-08-06", "last day 2026-08-06", "never stood": of an order that is over."""
    if flag.end_reason is EndReason.WITHDRAWN:
        return p.SUBJECT_NEVER_STOOD
    if flag.end_reason is EndReason.EXPIRED and (last := last_day(flag)):
        return p.SUBJECT_LAST_DAY.format(on=last.isoformat())
    return p.SUBJECT_ENDED.format(on=flag.state_since.isoformat())


def _taken_back(parts: Sequence[Narrowing], market: str, room: int, most: int) -> str:
    """Each part with its object: "mark 9,800,002 LIFTED, 1 article OUTSIDE"; the first by name where there is room for it."""
    if len(parts) == 1:
        return _part(parts[0], market, room, most)
    counted = [_part(part, market, 0, 0) for part in parts]
    named = next((n for n, part in enumerate(parts) if len(_part(part, market, room, room)) <= room and part.names), 0)
    first = [_part(parts[named], market, room, room), *counted[:named], *counted[named + 1 :]]
    for said in (first, counted):
        for n in range(len(said), 0, -1):
            shown = p.SUBJECT_AND.join([*said[:n], *([p.SUBJECT_MORE] if n < len(said) else [])])
            if len(shown) <= most:
                return shown
    return counted[0]


def _part(part: Narrowing, market: str, room: int, most: int) -> str:
    if part.kind not in _WORDS:
        return {
            NarrowingKind.LIMITED: p.SUBJECT_LIMITED,
            NarrowingKind.NOT_NAMED: p.SUBJECT_NOT_NAMED,
            NarrowingKind.CORRECTED: p.SUBJECT_CORRECTED,
        }[part.kind]
    names = {
        NarrowingKind.FREED: [short_name(name) for name in part.names],
        NarrowingKind.LIFTED: [_in_short(name, market) for name in part.names],
    }.get(part.kind, list(part.names))
    return _with_word(_WORDS[part.kind], names, _OF[part.kind], room, most)


def _in_short(right: str, market: str) -> str:
    """A right of the order's own market as a subject calls it: "mark 9,800,002"."""
    return right.removeprefix(f"{market} ").replace(*p.MARK_IN_SHORT)


def _with_word(word: str, names: Sequence[str], thing: str, room: int, most: int) -> str:
    """ "Yiwu Puzzlebox FREED", "FREED Ningbo Zhezhi Lunchcraft", "3 firms FREED": a name is whole, or counted."""
    name = in_ascii(names[0]) if len(names) == 1 else None
    if name and len(f"{name} {word}") <= room:
        return f"{name} {word}"
    if name and len(f"{word} {name}") <= most:
        return f"{word} {name}"
    return f"{w.counted(len(names), thing)} {word}"


def _changed(alert: Alert, room: int, most: int) -> str:
    """Where nothing is taken back: what it reaches now, how it stands now, or that facts were corrected."""
    flag, more = alert.flag, wider(alert)
    if more.any_source:
        return p.SUBJECT_ANY_MAKER
    if more.firms:
        return _with_word(p.SUBJECT_ADDED, list(map(short_name, more.firms)), p.FIRM, room, most)
    if more.rights:
        rights = [_in_short(right, flag.market) for right in more.rights]
        return _with_word(p.SUBJECT_ADDED, rights, p.RIGHT, room, most)
    if more.articles:
        return _with_word(p.SUBJECT_INSIDE, more.articles, p.ARTICLE, room, most)
    if any(change.startswith(STATUS) for change in alert.changes):
        return p.SUBJECT_NOW[flag.state].format(on=flag.state_since.isoformat(), market=flag.market)
    return p.SUBJECT_MAY_HAVE_ENDED if flag.may_have_ended else wording.subject(alert) or p.SUBJECT_DETAILS


# --- what stands behind the goods ---------------------------------------------------------------------------------------------


def _tails(alert: Alert, kind: MailKind) -> Iterator[tuple[str, ...]]:
    """What may be done and whose goods they are, then less of it; where nothing may be done any more, whose they are alone."""
    flag, whose = alert.flag, _whose(alert.flag)
    if kind in (MailKind.STOP, MailKind.PAUSED):
        yield (whose,)
        return
    states = [p.SUBJECT_PAUSED] if flag.state is State.SUSPENDED else []
    states += [p.SUBJECT_MAY_HAVE_ENDED] if flag.may_have_ended else []
    if alert.kind is AlertKind.UPDATE:
        states = []  # it says what happened
    may = p.SUBJECT_UNUSABLE if nothing_to_go_by(flag) else _may(alert.decision)
    yield (*states, may, whose)
    yield (*states, may)


def _may(decision: Decision) -> str:
    """What holds for every right, or that it differs; no word says of all what holds for some."""
    if conditions.no_power(decision):
        return p.SUBJECT_NO_POWER
    if len(decision.actions) == 1:
        return p.SUBJECT_MAY[decision.actions[0]]
    return p.SUBJECT_NONE_ACTS if _NO_ACT.issuperset(decision.actions) else p.SUBJECT_DIFFERS


def _whose(flag: Flag) -> str:
    if flag.any_source:
        return p.SUBJECT_ANY_MAKER
    bound = [one for one in flag.parties if not (one.freed and is_live(flag))]
    countries = dict.fromkeys(one.country for one in bound)
    if countries and None not in countries and len(countries) <= _SHOWN_COUNTRIES:
        return ", ".join(filter(None, (in_ascii(code or "") for code in countries)))
    return w.counted(len(bound), p.FIRM) if bound else ""
