"""The page of a list: what is otherwise first, then a line an order by what could be done, then how complete it is. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from alerts import phrases as p
from alerts import phrases_of_lists as pl
from alerts import words as w
from alerts.listing import ChangedOrder, ListedOrder, Listing, RightAnswer, Use
from alerts.naming import short_name
from alerts.page import Group, Section, items, section
from pipeline.records import Action, State

_ROWS = 100  # more orders are counted, not listed
_DELTA_ROWS = 20  # of each kind of change
_NAME = 40  # characters of a firm that is named; of longer ones how many there are is said
_NUMBER = 40
_SHOWN_FIRMS = 2
_SHOWN_TARIFF = 2
_SHOWN_TOGETHER = 3
_WHAT = 160
_NO_ACT = frozenset({Action.INTELLIGENCE_ONLY, Action.NO_LEGAL_BASIS})
_NOT_NOW = frozenset({Use.PAUSED, Use.MAY_HAVE_ENDED})
_UNCOUNTED = ("dress", "advertising")  # kinds of right that have no plural


@dataclass(frozen=True)
class Room:
    """How much of a list its mail shows: its files always have all of it."""

    orders: bool
    changes: bool


def rooms(shown: Listing) -> Iterator[Room]:
    """What to show, most first: what does not fit a mail is tried with less."""
    if len(shown.orders) <= _ROWS:
        yield Room(orders=True, changes=True)
    yield Room(orders=False, changes=True)
    yield Room(orders=False, changes=False)


def lead(shown: Listing) -> Iterator[str]:
    """Before the groups: how the orders stand, what their kinds are, and what is attached."""
    if shown.orders:
        states = _counted(Counter(one.state for one in shown.orders), pl.STATES)
        uses = _counted(Counter(one.use for one in shown.orders), pl.USES_SHORT)
        yield w.sentence(_capital(states))
        yield w.sentence(_capital(uses))
        kinds = sorted({(one.kind, one.kind_in_words) for one in shown.orders})
        yield w.sentence("; ".join(pl.KIND.format(kind=kind, words=words) for kind, words in kinds))
    yield pl.NEXT_LEAD if shown.changes.since else pl.FIRST_LEAD
    yield pl.ATTACHED


def groups(shown: Listing, zone: str, room: Room) -> Iterator[Group]:
    """What is otherwise, then all that stands."""
    if shown.changes.since:
        yield from _delta(shown, w.moment(shown.changes.since, zone)[:10], room)
    numbers = {one.flag: n for n, one in enumerate(shown.orders, start=1)}
    for use in Use:
        orders = [one for one in shown.orders if one.use == use]
        if orders:
            rows = [_row(one, numbers, shown) for one in orders] if room.orders else [_in_the_file(orders)]
            yield Group(pl.USES[use], len(orders), tuple(rows))


def complete(shown: Listing) -> Section:
    """Which sources, which days, and of which authority how many."""
    found = shown.complete
    return section(
        pl.COMPLETE,
        items(
            [
                *([pl.LOOKED_AT.format(source=source) for source in found.sources] or [pl.NOTHING_LOOKED_AT]),
                *(
                    (pl.HELD if one.counted_by_itself is None else pl.HELD_OF).format(
                        authority=one.authority,
                        held=w.counted(one.held, p.ORDER),
                        s="s" if one.held == 1 else "",
                        counted=one.counted_by_itself,
                    )
                    for one in found.authorities
                ),
                *([pl.OPEN.format(orders=w.counted(found.open_questions, p.ORDER))] if found.open_questions else []),
            ]
        ),
    )


# --- what is otherwise --------------------------------------------------------------------------------------------------------


def _delta(shown: Listing, on: str, room: Room) -> Iterator[Group]:
    changes = shown.changes
    added = set(changes.added)
    parts: tuple[tuple[str, list[str]], ...] = (
        (pl.ENDED, [_changed(one, _end(one)) for one in changes.ended]),
        (pl.CHANGED, [_changed(one, " ".join(one.what)) for one in changes.changed]),
        (pl.NEW, [_added(one) for one in shown.orders if one.flag in added]),
    )
    for title, rows in parts:
        if rows:
            fit = room.changes and len(rows) <= _DELTA_ROWS
            yield Group(title.format(on=on), len(rows), tuple(rows) if fit else (pl.DELTA_IN_FILE,))


def _end(one: ChangedOrder) -> str:
    return pl.ENDED_ON.format(on=one.on.isoformat(), why=" ".join(one.what))


def _changed(one: ChangedOrder, what: str) -> str:
    mark = p.DRILL if one.exercise else ""
    said = w.shorten(what, _WHAT).rstrip(".")
    return pl.DELTA_ROW.format(mark=mark, number=_number(one.number, one.ref), kind=one.kind, goods=one.goods, what=said)


def _added(one: ListedOrder) -> str:
    mark = p.DRILL if one.exercise else ""
    number = _number(one.number, one.ref)
    return pl.DELTA_ROW.format(mark=mark, number=number, kind=one.kind, goods=one.goods, what=_standing(one))


# --- what stands --------------------------------------------------------------------------------------------------------------


def _in_the_file(orders: Sequence[ListedOrder]) -> str:
    states = _counted(Counter(one.state for one in orders), pl.STATES)
    return pl.COUNTED.format(states=_capital(states))


def _row(one: ListedOrder, numbers: Mapping[str, int], shown: Listing) -> str:
    """A line an order: what it is, what could be done that its heading does not say, and by what it is answered."""
    apart = [numbers[other.flag] for other in shown.orders if other.case == one.case and other.flag != one.flag]
    rest = [
        *([pl.TARIFF.format(numbers=", ".join(one.hs[:_SHOWN_TARIFF]), source=one.hs_source)] if one.hs else []),
        _rights(one),
        _firms(one),
        _standing(one),
        *([pl.LAST_DAY.format(on=one.last_day.isoformat())] if one.last_day else []),
        *_may(one),
        *([w.counted(len(one.open), p.OPEN_QUESTION)] if one.open else []),
        *([pl.TOGETHER.format(rows=", ".join(f"[{n}]" for n in apart[:_SHOWN_TOGETHER]))] if apart else []),
    ]
    return pl.ROW.format(
        mark=p.DRILL if one.exercise else "",
        n=numbers[one.flag],
        goods=one.goods,
        number=_number(one.number, one.ref),
        kind=one.kind,
        rest="; ".join(rest),
        ref=one.ref,
    )


def _number(written: str, ref: str) -> str:
    """As it is written; where that has no room, the alert's: a number is never cut."""
    return written if len(written) <= _NUMBER else ref


def _rights(one: ListedOrder) -> str:
    kinds = Counter(number.kind.replace("_", " ") for number in one.numbers if not number.lifted)
    if not kinds:
        return pl.RIGHTS_LIFTED if one.numbers else pl.RIGHTS_UNREAD
    said = ", ".join(kind if n == 1 or kind.endswith(_UNCOUNTED) else w.counted(n, kind) for kind, n in kinds.items())
    return pl.ASSERTED.format(kinds=said) if one.rights_asserted_only else said


def _firms(one: ListedOrder) -> str:
    if one.any_source:
        return p.SUBJECT_ANY_MAKER
    names = [short_name(firm.name) for firm in one.firms if not firm.freed]
    if not names:
        return pl.FIRMS_FREED if one.firms else pl.FIRMS_UNREAD
    if len(names) > _SHOWN_FIRMS or any(len(name) > _NAME for name in names):
        return w.counted(len(names), p.FIRM)
    return ", ".join(names)


def _standing(one: ListedOrder) -> str:
    since = f"{one.since.isoformat()}{p.PRESUMED if one.since_presumed else ''}"
    if one.state is State.ISSUED and not (one.enters and one.review_until):
        return pl.UNDER_REVIEW.format(since=since)
    until = one.review_until.isoformat() if one.review_until else ""
    return pl.STATE[one.state].format(since=since, enters=one.enters, until=until)


def _may(one: ListedOrder) -> Iterable[str]:
    """What may be done, and about which rights: nothing where the heading says it, or says that it is not the time for it."""
    if one.use in _NOT_NOW:
        return ()
    if any(answer.action not in _NO_ACT for answer in one.answers):
        return _each(one, {answer.rights: _now(answer) for answer in one.answers})
    then = {answer.rights: p.MAY_THEN[answer.if_right_shown] for answer in one.answers if answer.if_right_shown}
    return _each(one, {right: pl.ONCE_SHOWN.format(may=may) for right, may in then.items()}) if then else ()


def _now(answer: RightAnswer) -> str:
    """What may be done, and the local rights on which it rests."""
    may = p.MAY_THEN[answer.action]
    return pl.ON.format(may=may, rights="; ".join(answer.local)) if answer.local else may


def _each(one: ListedOrder, said: Mapping[str, str]) -> Iterable[str]:
    """What is said of all rights alone, else each with those of which it is said, as far as there is room."""
    if len(set(said.values())) == 1 and len(said) == len(one.answers):
        return tuple(said.values())[:1]
    named = [pl.BY_RIGHT.format(right=right, may=may) for right, may in said.items()]
    return named if sum(map(len, named)) <= _WHAT else (p.SUBJECT_DIFFERS,)


def _counted(n_of: Mapping[State, int] | Mapping[Use, int], words: Mapping[State, str] | Mapping[str, str]) -> str:
    return ", ".join(said.format(n=n_of[what]) for what, said in words.items() if n_of.get(what))  # type: ignore[index, call-overload]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
