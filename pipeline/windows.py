"""Which days a source was looked at completely, and which still have to be. Pure interval arithmetic over whole days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)


@dataclass(frozen=True, order=True)
class Window:
    """Days from `first` to `last`, both included."""

    first: date
    last: date

    def __str__(self) -> str:
        return f"{self.first.isoformat()}..{self.last.isoformat()}"

    def holds(self, day: date) -> bool:
        """Whether a day is one of its days."""
        return self.first <= day <= self.last

    def halves(self) -> tuple[Window, Window] | None:
        """The window in two, or None if it is a single day."""
        if self.first == self.last:
            return None
        middle = self.first + (self.last - self.first) // 2
        return Window(self.first, middle), Window(middle + DAY, self.last)


def united(windows: Iterable[Window]) -> tuple[Window, ...]:
    """The same days in as few windows as possible, in order."""
    result: list[Window] = []
    for w in sorted(windows):
        if result and w.first <= result[-1].last + DAY:
            result[-1] = Window(result[-1].first, max(result[-1].last, w.last))
        else:
            result.append(w)
    return tuple(result)


def without(windows: Iterable[Window], taken: Window) -> tuple[Window, ...]:
    """The days of `windows` that are not in `taken`."""
    rest: list[Window] = []
    for w in windows:
        if taken.last < w.first or w.last < taken.first:
            rest.append(w)
            continue
        if w.first < taken.first:
            rest.append(Window(w.first, taken.first - DAY))
        if taken.last < w.last:
            rest.append(Window(taken.last + DAY, w.last))
    return united(rest)


def by_year(window: Window) -> tuple[Window, ...]:
    """A window cut at the turns of years, so that one failure leaves the rest done."""
    years = range(window.first.year, window.last.year + 1)
    return tuple(Window(max(window.first, date(y, 1, 1)), min(window.last, date(y, 12, 31))) for y in years)


def less(windows: Iterable[Window], taken: Iterable[Window]) -> tuple[Window, ...]:
    """The days of `windows` that are in none of `taken`."""
    rest = united(windows)
    for window in taken:
        rest = without(rest, window)
    return rest


def _up_to(last: date, windows: Iterable[Window]) -> list[Window]:
    return [Window(w.first, min(w.last, last)) for w in windows if w.first <= last]


def last_ended(state: Mapping[str, Any], now: datetime) -> date:
    """The last day that is over where a source publishes: in the zone that its crawl noted in `state`, else in UTC."""
    zone = ZoneInfo(state["zone"]) if "zone" in state else UTC
    return now.astimezone(zone).date() - DAY


@dataclass(frozen=True, order=True)
class Look:
    """Days that were looked at completely after they had ended, and the day on which that was, by the clock of then."""

    window: Window
    on: date


@dataclass(frozen=True)
class Coverage:
    """What is known of a source: days seen completely at least once, and days that a run asked for and could not see.

    A day is noted as seen only by a look on a later day. What a clock that ran ahead noted stands beside it with that clock's
    day, so that `until` can leave it out: those days had not come when they were looked at.
    """

    looks: tuple[Look, ...] = ()
    gaps: tuple[Window, ...] = ()

    @property
    def covered(self) -> tuple[Window, ...]:
        return united(look.window for look in self.looks)

    def until(self, last: date) -> Coverage:
        """The same as it can be believed once `last` is over: no later day, and nothing noted by a clock that was further on."""
        looks = [Look(w, look.on) for look in self.looks if look.on <= last + DAY for w in _up_to(last, [look.window])]
        return Coverage(tuple(looks), tuple(_up_to(last, self.gaps)))

    def done(self, window: Window, on: date) -> Coverage:
        """A look on a day saw these days; those that are not over by then do not count."""
        ended = _up_to(on - DAY, [window])
        before = [look for look in self.looks if look.on <= on]
        ahead = [Look(w, look.on) for look in self.looks if look.on > on for w in less([look.window], ended)]
        new = [Look(w, on) for w in less(ended, (look.window for look in before))]
        return Coverage(_joined([*before, *ahead, *new], on), less(self.gaps, ended))

    def failed(self, window: Window, on: date) -> Coverage:
        """A look on a day could not see these days: they are due again, once they are over."""
        return Coverage(self.looks, united((*self.gaps, *_up_to(on - DAY, [window]))))

    def seen_elsewhere(self, window: Window, on: date) -> Coverage:
        """A look at another host saw these days: they count as seen, and what the source could not show is due of it still."""
        return Coverage(self.done(window, on).looks, self.gaps)

    def asked(self, windows: Iterable[Window], on: date) -> Coverage:
        """Before a look begins: the days never seen among these are due from now on, whatever becomes of the look."""
        due = less(_up_to(on - DAY, windows), self.until(on - DAY).covered)
        return Coverage(self.looks, united((*self.gaps, *due)))

    @property
    def never_seen(self) -> tuple[Window, ...]:
        """Days asked for, or between days seen, that no run saw completely: while there are any, history is being caught up on."""
        covered = self.covered
        between = (Window(a.last + DAY, b.first - DAY) for a, b in pairwise(covered))
        return less((*self.gaps, *between), covered)

    def plan(
        self, today: date, *, since: date | None = None, begin: date | None = None, default: date, overlap_days: int
    ) -> tuple[Window, ...]:
        """What to look at on a day: what is owed, and all from `since` if given, else from the overlap with what was seen.

        `begin` is where history is set to begin (`default` if nobody set it): what was never seen since then is owed too.
        """
        known = self.until(today - DAY)
        owed = (*known.gaps, *known.never_seen)
        if begin:
            owed = (*owed, *less(_up_to(today - DAY, [Window(begin, max(begin, today))]), known.covered))
        if known.covered:  # history begins where it was first looked at, and the overlap does not go behind it
            first = max(known.covered[0].first, known.covered[-1].last - timedelta(days=overlap_days))
        else:  # what was noted only by a clock that was further on is looked at again, from where that began
            first = begin or min((w.first for w in (*self.covered, *self.gaps)), default=default)
        wanted = united((*owed, Window(min(since or first, today), today)))
        return tuple(part for window in wanted for part in by_year(window))

    def as_json(self) -> dict[str, list[list[str]]]:
        """As it is kept: days in ISO form, `covered` with the day of each look."""
        looks = [[x.window.first.isoformat(), x.window.last.isoformat(), x.on.isoformat()] for x in self.looks]
        return {"covered": looks, "gaps": [[w.first.isoformat(), w.last.isoformat()] for w in self.gaps]}

    @classmethod
    def from_json(cls, state: Mapping[str, Any]) -> Coverage:
        """Out of what `as_json` made, or an earlier program."""
        looks = [_look(*map(date.fromisoformat, row)) for row in state.get("covered", ())]
        gaps = (Window(*map(date.fromisoformat, row)) for row in state.get("gaps", ()))
        return cls(tuple(look for look in looks if look.window.first <= look.window.last), tuple(gaps))


def _look(first: date, last: date, on: date | None = None) -> Look:
    """A look as it is kept. Without a day it is of an earlier form, which counted the day of the look, in UTC, as seen."""
    return Look(Window(first, last), on) if on else Look(Window(first, last - 2 * DAY), last - DAY)


def _joined(looks: Iterable[Look], on: date) -> tuple[Look, ...]:
    """Neighbours of one day in one, and those of one month once it is past: a row for each day of years is more than is needed."""
    result: list[Look] = []
    for look in sorted(looks):
        last = result[-1] if result else None
        if (
            last
            and last.window.last + DAY == look.window.first
            and (last.on == look.on or _of_one_past_month(last.on, look.on, on))
        ):
            result[-1] = Look(Window(last.window.first, look.window.last), max(last.on, look.on))
        else:
            result.append(look)
    return tuple(result)


def _of_one_past_month(a: date, b: date, today: date) -> bool:
    return (a.year, a.month) == (b.year, b.month) < (today.year, today.month)
