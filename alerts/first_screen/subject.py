"""Subjects: the kind and the number first, then what happened or the goods, in ASCII and at most 78 characters. Pure.

`STOP 2026-98221 ended 2026-08-06 | drone rotor guards | any maker`. A reader of the first 40 characters knows whether to act. A
number and a name are whole or absent; the goods alone are ever cut. In a drill "EXERCISE " stands before it, in no figure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from alerts.first_screen import in_court, one_order
from alerts.languages.speech import ENGLISH, Speech
from alerts.law.as_a_whole import as_a_whole
from alerts.local_rights import wording
from alerts.telling.findings import labels
from alerts.telling.kinds import MailKind, kind_of
from alerts.telling.listing import Listing
from alerts.telling.tell import STATUS, TEXT_READ
from alerts.telling.wider import wider
from alerts.wording import findings, goods, handling, naming, taken_back
from alerts.wording import phrases as p
from alerts.wording import phrases_of_first_word as pf
from alerts.wording import phrases_of_lists as pl
from alerts.wording import phrases_of_submissions as pu
from alerts.wording import words as w
from alerts.wording.beside import OtherOrder
from alerts.wording.letters import in_ascii
from alerts.wording.naming import kind_called, nothing_to_go_by, short_name
from alerts.wording.standing import since_presumed
from pipeline.fold.state import bound_parties, is_live, last_day
from pipeline.records import Alert, AlertKind, EndReason, Flag, Narrowing, NarrowingKind, State

FIRST = 40  # what a telephone shows of it
_NUMBER = 24  # characters of the longest number: a longer one is no number to find an order by
_LEAST_GOODS = 12
_WORDS = {
    NarrowingKind.FREED: p.FREED,
    NarrowingKind.PAUSED_FOR: p.PAUSED,
    NarrowingKind.LIFTED: p.LIFTED,
    NarrowingKind.OUTSIDE: p.OUTSIDE,
}
_SHOWN_COUNTRIES = 3


def of_alert(
    alert: Alert, others: Sequence[OtherOrder] = (), say: Speech = ENGLISH, speaks_of: Sequence[Flag] | None = None
) -> str:
    """The subject of the mail that tells one alert. `others` stand beside it: of two with one number each says which it is.

    `speaks_of`: all orders that the mail says more of than a number, by which it may be handled; None: its own alone.
    """
    kind, flag = kind_of(alert), alert.flag
    which = f"{number(alert)} {in_ascii(kind_called(flag.instrument))}" if any(one.same_number for one in others) else number(alert)
    cited, separator = f"{say(kind)} {which}", say(p.SUBJECT_SEPARATOR)
    longest = say.longest - say.columns(label := handling.in_subject(speaks_of or [flag], labels(alert)))
    head = f"{cited} "
    # Where letters take two columns there is room for what happened or for the goods.
    least = 0 if say.wide else len(separator) + _LEAST_GOODS
    happened = _happened(alert, kind, say, FIRST - say.columns(head), longest - say.columns(head) - least)
    head += happened
    before = separator if happened else ""
    tails = ["".join(separator + one for one in tail if one) for tail in _tails(alert, kind, say)]
    left = longest - say.columns(head + before)
    whole = (one for one in tails if left - say.columns(one) >= len(goods.named(flag.articles)) + (not happened))
    last = tails[-1] if kind is MailKind.NEW and left - say.columns(tails[-1]) >= 2 * _LEAST_GOODS else ""
    tail = next(whole, last)
    room = left - say.columns(tail)
    within = min(room, FIRST - say.columns(f"{say(MailKind.NEW)} {which} "))  # as in all mails on it
    said = before + goods.short(flag.articles, room, within, say) if room > 0 else ""
    forms = (f"{head}{said}{tail}", f"{head}{said}", head.rstrip(), cited)  # what a language says in more words gives way
    drill = say(p.DRILL) if flag.exercise else ""
    return drill + label + next((form for form in forms if say.columns(form) <= longest), cited)


def of_list(shown: Listing, zone: str, say: Speech = ENGLISH, *, drill: bool, part_drill: bool) -> str:
    """The subject of a list: how many orders stand, and what is otherwise than in the list before."""
    n, changes = len(shown.orders), shown.changes
    on = w.moment(shown.as_of, zone)[:10]
    head = f"{say(MailKind.LIST)} {say.of(n, pl.SUBJECT, on=on, ally=shown.ally, orders=say.counted(n, p.ORDER))}"
    counts = {"added": len(changes.added), "changed": len(changes.changed), "ended": len(changes.ended)}
    first = (say(pl.SUBJECT_FIRST),)
    since = (say(pl.SUBJECT_SINCE, **counts), say(pl.SUBJECT_SINCE_SHORT, n=sum(counts.values()))) if changes.since else first
    mark = say(p.DRILL) if drill else say(p.PART_DRILL) if part_drill else ""
    whole = (f"{head}{say(p.SUBJECT_SEPARATOR)}{one}" for one in since)
    return mark + next((one for one in whole if say.columns(one) <= say.longest), head)


def number(alert: Alert) -> str:
    """The number that the subject cites the order by: its own, that of the document that announced it, else the alert's."""
    of_document = alert.flag.announced_in.document_number
    written = (in_ascii(one) for one in (alert.flag.order_number or of_document, of_document))
    return next((one.replace(" ", "-") for one in written if one and len(one) <= _NUMBER), alert.id)


# --- what happened ------------------------------------------------------------------------------------------------------------


def _happened(alert: Alert, kind: MailKind, say: Speech, room: int, most: int) -> str:
    """In `room` characters, so that it stands among the first 40; what names somebody may begin there and go on up to `most`."""
    flag = alert.flag
    on = flag.state_since.isoformat()
    if kind is MailKind.STOP:
        return how_it_ended(flag, say)
    if kind is MailKind.PAUSED:
        return say(p.SUBJECT_SINCE, on=on)
    if kind is MailKind.NEW:
        return say(pf.SUBJECT_NOTHING_YET) if flag.bare else say(p.SUBJECT_AGAIN) if alert.n > 1 else ""
    if parts := taken_back.parts(alert):
        return _taken_back(parts, flag, say, room, most)
    return _changed(alert, say, room, most)


def how_it_ended(flag: Flag, say: Speech = ENGLISH) -> str:
    """ "ended 2026-08-06", "last day 2026-08-06", "never stood": of an order that is over."""
    if flag.end_reason is EndReason.WITHDRAWN:
        return say(p.SUBJECT_NEVER_STOOD)
    if flag.end_reason is EndReason.NOT_SHARED:
        return say(pu.SUBJECT_NOT_SHARED, on=flag.state_since.isoformat())
    if flag.end_reason is EndReason.EXPIRED and (last := last_day(flag)):
        return say(p.SUBJECT_LAST_DAY, on=last.isoformat())
    return say(p.SUBJECT_ENDED, on=flag.state_since.isoformat())


def _taken_back(parts: Sequence[Narrowing], flag: Flag, say: Speech, room: int, most: int) -> str:
    """Each part with its object: "mark 9,800,002 LIFTED, 1 article OUTSIDE"; the first by name where there is room for it."""
    if len(parts) == 1:
        return _part(parts[0], flag, say, room, most)
    counted = [_part(part, flag, say, 0, 0) for part in parts]
    named = next((n for n, part in enumerate(parts) if say.columns(_part(part, flag, say, room, room)) <= room and part.names), 0)
    first = [_part(parts[named], flag, say, room, room), *counted[:named], *counted[named + 1 :]]
    for said in (first, counted):
        for n in range(len(said), 0, -1):
            shown = say(p.SUBJECT_AND).join([*said[:n], *([say(p.SUBJECT_MORE)] if n < len(said) else [])])
            if say.columns(shown) <= most:
                return shown
    return counted[0]


def _part(part: Narrowing, flag: Flag, say: Speech, room: int, most: int) -> str:
    if part.kind not in _WORDS:
        only = {
            NarrowingKind.LIMITED: p.SUBJECT_LIMITED,
            NarrowingKind.NOT_NAMED: p.SUBJECT_NOT_NAMED,
            NarrowingKind.CORRECTED: p.SUBJECT_CORRECTED,
        }
        return say(only[part.kind])
    names = {
        NarrowingKind.FREED: [short_name(name) for name in part.names],
        NarrowingKind.PAUSED_FOR: [short_name(name) for name in part.names],
        NarrowingKind.LIFTED: _in_short(part.names, flag, say),
    }.get(part.kind, list(part.names))
    return _with_word(_WORDS[part.kind], names, taken_back.THINGS[part.kind], say, room, most)


def _in_short(rights: Sequence[str], flag: Flag, say: Speech) -> list[str]:
    """Rights of the order's own market as a subject calls them: "mark 9,800,002"."""
    if say.is_english:
        return [right.removeprefix(f"{flag.market} ").replace(*p.MARK_IN_SHORT) for right in rights]
    return list(naming.rights_called(rights, flag, say))


def _with_word(word: str, names: Sequence[str], thing: str, say: Speech, room: int, most: int) -> str:
    """ "Yiwu Puzzlebox FREED", "FREED Ningbo Zhezhi Lunchcraft", "3 firms FREED": a name is whole, or counted."""
    said = say(word)
    name = (in_ascii(names[0]) if say.is_english else w.clean(names[0])) if len(names) == 1 else None
    if name and say.columns(f"{name} {said}") <= room:
        return f"{name} {said}"
    if name and say.columns(f"{said} {name}") <= most:
        return f"{said} {name}"
    return f"{say.counted(len(names), thing)} {said}"


def _changed(alert: Alert, say: Speech, room: int, most: int) -> str:
    """Where nothing is taken back: what it reaches now, how it stands now, or that facts were corrected."""
    flag, more = alert.flag, wider(alert)
    if TEXT_READ in alert.changes:
        return say(pf.SUBJECT_READ)
    if more.any_source:
        return say(p.SUBJECT_ANY_MAKER)
    if more.firms:
        return _with_word(p.SUBJECT_ADDED, list(map(short_name, more.firms)), p.FIRM, say, room, most)
    if more.rights:
        return _with_word(p.SUBJECT_ADDED, _in_short(more.rights, flag, say), p.RIGHT, say, room, most)
    if more.articles:
        return _with_word(p.SUBJECT_INSIDE, more.articles, p.ARTICLE, say, room, most)
    if any(change.startswith(STATUS) for change in alert.changes):
        form = p.SUBJECT_PRESUMED if since_presumed(flag) else p.SUBJECT_NOW[flag.state]
        return say(form, on=flag.state_since.isoformat(), market=flag.market)
    if said := one_order.subject(alert, say) or in_court.subject(alert, say) or findings.subject(alert, say):
        return said
    return say(p.SUBJECT_MAY_HAVE_ENDED) if flag.may_have_ended else wording.subject(alert, say) or say(p.SUBJECT_DETAILS)


# --- what stands behind the goods ---------------------------------------------------------------------------------------------


def _tails(alert: Alert, kind: MailKind, say: Speech) -> Iterator[tuple[str, ...]]:
    """What may be done and whose goods they are, then less of it; where nothing may be done any more, whose they are alone."""
    flag, whose = alert.flag, _whose(alert.flag, say)
    if kind in (MailKind.STOP, MailKind.PAUSED):
        yield (whose,)
        return
    states = [say(p.SUBJECT_PAUSED)] if flag.state is State.SUSPENDED else []
    states += [say(p.SUBJECT_MAY_HAVE_ENDED)] if flag.may_have_ended else []
    if alert.kind is AlertKind.UPDATE:
        states = []  # it says what happened
    told = alert.kind is AlertKind.UPDATE and in_court.leads(alert)
    states += [] if told else [in_court.waiting(flag, say)]
    of_use = p.SUBJECT_UNUSABLE if nothing_to_go_by(flag) else p.SUBJECT_MAY[as_a_whole(alert.decision)]
    may = say(pf.SUBJECT_UNREAD if flag.bare else of_use)
    yield (*states, may, whose)
    yield (*states, may)
    if in_court.waiting(flag, say):
        yield tuple(states)


def _whose(flag: Flag, say: Speech) -> str:
    if flag.any_source:
        return say(p.SUBJECT_ANY_MAKER)
    bound = bound_parties(flag) if is_live(flag) else flag.parties
    countries = dict.fromkeys(one.country for one in bound)
    if countries and None not in countries and len(countries) <= _SHOWN_COUNTRIES:
        return ", ".join(filter(None, (in_ascii(code or "") for code in countries)))
    return say.counted(len(bound), p.FIRM) if bound else ""
