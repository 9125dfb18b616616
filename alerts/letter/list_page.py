"""The page of a list: what is otherwise first, then a line an order by what could be done, then how complete it is. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from alerts.first_screen import in_court
from alerts.languages.pages import Said, in_short
from alerts.languages.speech import ENGLISH, Speech
from alerts.law.as_a_whole import AsAWhole
from alerts.letter import bound_here
from alerts.telling.listing import ChangedOrder, ListedOrder, Listing, RightAnswer, Use
from alerts.wording import findings, same_goods
from alerts.wording import phrases as p
from alerts.wording import phrases_of_lists as pl
from alerts.wording import words as w
from alerts.wording.naming import kind_called, number_or_ref, short_name
from alerts.wording.page import Entry, Group, Section, items, section, sections
from alerts.wording.phrases_of_languages import IN_ENGLISH
from alerts.wording.phrases_of_rights import DOT, KINDS, NUMBERED
from pipeline.authorities.submitted import SPELLED_OUT
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


@dataclass(frozen=True)
class Room:
    """How much of a list its mail shows: its files always have all of it."""

    orders: bool
    changes: bool


_ALL, _COUNTS, _LEAST = Room(orders=True, changes=True), Room(orders=False, changes=True), Room(orders=False, changes=False)


def rooms(shown: Listing, *, beside: bool) -> Iterator[tuple[Room, Room]]:
    """What to show, and what of it in the languages `beside` the first, most first: what does not fit is tried with less."""
    for room in (_ALL, _COUNTS, _LEAST) if len(shown.orders) <= _ROWS else (_COUNTS, _LEAST):
        if beside and room is _ALL:
            yield _ALL, _ALL
        yield room, _LEAST if room is _LEAST else _COUNTS


def lead(shown: Listing, say: Speech = ENGLISH) -> Iterator[str]:
    """Before the groups: how the orders stand, what their kinds are, and what is attached."""
    if shown.orders:
        states = _counted(Counter(one.state for one in shown.orders), pl.STATES, say)
        uses = _counted(Counter(one.use for one in shown.orders), pl.USES_SHORT, say)
        yield say.sentence(_capital(states))
        yield say.sentence(_capital(uses))
        if kinds := sorted({(one.kind, one.kind_in_words) for one in shown.orders if one.kind not in SPELLED_OUT}):
            yield say.sentence("; ".join(say(pl.KIND, kind=kind, words=say(words)) for kind, words in kinds))
    yield say(pl.NEXT_LEAD if shown.changes.since else pl.FIRST_LEAD)
    yield say(pl.ATTACHED)


def groups(shown: Listing, zone: str, room: Room, say: Speech = ENGLISH) -> Iterator[Group]:
    """What is otherwise, then all that stands."""
    if shown.changes.since:
        yield from _delta(shown, w.moment(shown.changes.since, zone)[:10], room, say)
    numbers = {one.flag: n for n, one in enumerate(shown.orders, start=1)}
    for use in Use:
        orders = [one for one in shown.orders if one.use == use]
        if orders:
            rows = [_row(one, numbers, shown, say) for one in orders] if room.orders else [_in_the_file(orders, say)]
            yield Group(say(pl.USES[use]), len(orders), tuple(rows), say.language)
    yield from bound_here.groups(shown.bound_here, say, most=_ROWS if room.orders else 0)


def beside(shown: Listing, zone: str, room: Room, languages: Iterable[Speech], head: Callable[[Speech], Said]) -> Iterator[Entry]:
    """The list in its further languages, each as an entry below the first."""
    for say in languages:
        said = head(say)
        title = IN_ENGLISH.format(subject=said.subject) if say.is_english else said.subject
        found = [section(f"{group.title} ({group.n})", items(group.rows)) for group in groups(shown, zone, room, say)]
        yield Entry(
            title, (), sections(*found), exercise=False, lead=(said.first_line, *in_short(say), *said.lead), language=say.language
        )


def complete(shown: Listing, say: Speech = ENGLISH) -> Section:
    """Which sources, which days, and of which authority how many."""
    found = shown.complete
    return section(
        say(pl.COMPLETE),
        items(
            [
                *([say(pl.LOOKED_AT, source=source) for source in found.sources] or [say(pl.NOTHING_LOOKED_AT)]),
                *(
                    say.of(
                        one.held,
                        pl.HELD_AUTHORITY if one.counted_by_itself is None else pl.HELD_OF,
                        authority=one.authority,
                        held=say.counted(one.held, p.ORDER),
                        counted=one.counted_by_itself,
                    )
                    for one in found.authorities
                ),
                *(
                    say.of(
                        one.held,
                        pl.COMPARED,
                        authority=one.authority,
                        held=say.counted(one.held, p.ORDER),
                        on=one.registry_of.isoformat(),
                        differ=one.differ,
                    )
                    for one in found.compared
                ),
                *([say(pl.OPEN, orders=say.counted(found.open_questions, p.ORDER))] if found.open_questions else []),
            ]
        ),
    )


# --- what is otherwise --------------------------------------------------------------------------------------------------------


def _delta(shown: Listing, on: str, room: Room, say: Speech) -> Iterator[Group]:
    changes = shown.changes
    added = set(changes.added)
    parts: tuple[tuple[str, list[str]], ...] = (
        (pl.ENDED, [_changed(one, _end(one, say), say) for one in changes.ended]),
        (pl.CHANGED, [_changed(one, " ".join(one.what), say) for one in changes.changed]),
        (pl.NEW, [_added(one, say) for one in shown.orders if one.flag in added]),
    )
    for title, rows in parts:
        if rows:
            fit = room.changes and len(rows) <= _DELTA_ROWS
            yield Group(say(title, on=on), len(rows), tuple(rows) if fit else (say(pl.DELTA_IN_FILE),), say.language)


def _end(one: ChangedOrder, say: Speech) -> str:
    return say(pl.ENDED_ON, on=one.on.isoformat(), why=" ".join(map(say, one.what)))


def _changed(one: ChangedOrder, what: str, say: Speech) -> str:
    mark = say(p.DRILL) if one.exercise else ""
    said = w.shorten(what, _WHAT).rstrip(f".{say(DOT)}")
    number = number_or_ref(one.number, one.ref, _NUMBER)
    return say(pl.DELTA_ROW, mark=mark, number=number, kind=kind_called(one.kind, say), goods=one.goods, what=said)


def _added(one: ListedOrder, say: Speech) -> str:
    mark = say(p.DRILL) if one.exercise else ""
    number = number_or_ref(one.number, one.ref, _NUMBER)
    return say(pl.DELTA_ROW, mark=mark, number=number, kind=kind_called(one.kind, say), goods=one.goods, what=_standing(one, say))


# --- what stands --------------------------------------------------------------------------------------------------------------


def _in_the_file(orders: Sequence[ListedOrder], say: Speech) -> str:
    states = _counted(Counter(one.state for one in orders), pl.STATES, say)
    return say(pl.COUNTED, states=_capital(states))


def _row(one: ListedOrder, numbers: Mapping[str, int], shown: Listing, say: Speech) -> str:
    """A line an order: what it is, what could be done that its heading does not say, and by what it is answered."""
    apart = [numbers[other.flag] for other in shown.orders if other.case == one.case and other.flag != one.flag]
    rest = [
        *([say(pl.TARIFF, numbers=", ".join(one.hs[:_SHOWN_TARIFF]), source=one.hs_source)] if one.hs else []),
        _rights(one, say),
        _firms(one, say),
        _standing(one, say),
        *([in_court.listed(one.court_review, say)] if one.court_review else []),
        *([say(pl.LAST_DAY, on=one.last_day.isoformat())] if one.last_day else []),
        *([findings.listed(one.found_otherwise, say)] if one.found_otherwise else []),
        *same_goods.listed(one.also_barred, say),
        *_may(one, say),
        *([say.counted(len(one.open), p.OPEN_QUESTION)] if one.open else []),
        *([say(pl.TOGETHER, rows=", ".join(f"[{n}]" for n in apart[:_SHOWN_TOGETHER]))] if apart else []),
    ]
    return say(
        pl.ROW,
        mark=say(p.DRILL) if one.exercise else "",
        n=numbers[one.flag],
        goods=one.goods,
        number=number_or_ref(one.number, one.ref, _NUMBER),
        kind=kind_called(one.kind, say),
        rest="; ".join(rest),
        ref=one.ref,
    )


def _rights(one: ListedOrder, say: Speech) -> str:
    kinds = Counter(number.kind for number in one.numbers if not number.lifted)
    if not kinds:
        return say(pl.RIGHTS_LIFTED if one.numbers else pl.RIGHTS_UNREAD)
    said = ", ".join(_kinds(kind, n, say) for kind, n in kinds.items())
    return say(pl.ASSERTED, kinds=said) if one.rights_asserted_only else said


def _kinds(kind: str, n: int, say: Speech) -> str:
    """A kind of right and how many: of get-up and advertising there is no number."""
    one, more = KINDS[kind]
    words = say.of(n, KINDS[kind])
    return words if n == 1 or one == more else say(NUMBERED, n=n, things=words)


def _firms(one: ListedOrder, say: Speech) -> str:
    if one.any_source:
        return say(p.SUBJECT_ANY_MAKER)
    rests = one.state is State.SUSPENDED  # as to all of them
    names = [short_name(firm.name) for firm in one.firms if not firm.freed and (rests or not firm.paused)]
    if not names:
        return say(pl.FIRMS_FREED if one.firms else pl.FIRMS_UNREAD)
    if len(names) > _SHOWN_FIRMS or any(len(name) > _NAME for name in names):
        return say.counted(len(names), p.FIRM)
    return ", ".join(names)


def _standing(one: ListedOrder, say: Speech) -> str:
    since = f"{one.since.isoformat()}{say(p.PRESUMED) if one.since_presumed else ''}"
    if one.state is State.ISSUED and not (one.enters and one.review_until):
        return say(pl.UNDER_REVIEW, since=since)
    until = one.review_until.isoformat() if one.review_until else ""
    return say(pl.STATE[one.state], since=since, enters=say(one.enters) if one.enters else "", until=until)


def _may(one: ListedOrder, say: Speech) -> Iterable[str]:
    """What may be done, and about which rights: nothing where the heading says it, or says that it is not the time for it."""
    if one.use in _NOT_NOW:
        return ()
    if any(answer.action not in _NO_ACT for answer in one.answers):
        return _each(one, {answer.rights: _now(answer, say) for answer in one.answers}, say)
    then = {answer.rights: say(p.MAY_THEN[answer.if_right_shown]) for answer in one.answers if answer.if_right_shown}
    return _each(one, {right: say(pl.ONCE_SHOWN, may=may) for right, may in then.items()}, say) if then else ()


def _now(answer: RightAnswer, say: Speech) -> str:
    """What may be done, and the local rights on which it rests."""
    may = say(p.MAY_THEN[answer.action])
    return say(pl.ON, may=may, rights="; ".join(answer.local)) if answer.local else may


def _each(one: ListedOrder, said: Mapping[str, str], say: Speech) -> Iterable[str]:
    """What is said of all rights alone, else each with those of which it is said, as far as there is room."""
    if len(set(said.values())) == 1 and len(said) == len(one.answers):
        return tuple(said.values())[:1]
    named = [say(pl.BY_RIGHT, right=right, may=may) for right, may in said.items()]
    return named if sum(map(len, named)) <= _WHAT else (say(p.SUBJECT_MAY[AsAWhole.DIFFERS]),)


def _counted(n_of: Mapping[State, int] | Mapping[Use, int], words: Mapping[State, str] | Mapping[str, str], say: Speech) -> str:
    return ", ".join(say(said, n=n_of[what]) for what, said in words.items() if n_of.get(what))  # type: ignore[index, call-overload]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
