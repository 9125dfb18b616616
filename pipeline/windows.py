"""Which days a source was looked at completely, and which still have to be. Pure interval arithmetic over whole days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

DAY = timedelta(days=1)


@dataclass(frozen=True, order=True)
class Window:
    """Days from `first` to `last`, both included."""

    first: date
    last: date

    def __str__(self) -> str:
        return f"{self.first.isoformat()}..{self.last.isoformat()}"

    def holds(self, day: date) -> bool:
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


@dataclass(frozen=True)
class Coverage:
    """What is known of a source: days seen completely at least once, and days that a run asked for and could not see."""

    covered: tuple[Window, ...] = ()
    gaps: tuple[Window, ...] = ()

    def done(self, window: Window) -> Coverage:
        return Coverage(united((*self.covered, window)), without(self.gaps, window))

    def failed(self, window: Window) -> Coverage:
        return Coverage(self.covered, united((*self.gaps, window)))

    def until(self, last: date) -> Coverage:
        """The same without the days after `last`: a clock that ran ahead noted them."""
        later = Window(last + DAY, date.max)
        return Coverage(without(self.covered, later), without(self.gaps, later))

    def asked(self, windows: Iterable[Window]) -> Coverage:
        """Before a look begins: the days never seen among these are due from now on, whatever becomes of the look."""
        due = tuple(windows)
        for window in self.covered:
            due = without(due, window)
        return Coverage(self.covered, united((*self.gaps, *due)))

    @property
    def never_seen(self) -> tuple[Window, ...]:
        """Days that a run asked for and no run has seen completely: while there are any, history is still being caught up on."""
        rest = self.gaps
        for window in self.covered:
            rest = without(rest, window)
        return rest

    def plan(self, since: date | None, default_since: date, today: date, overlap_days: int) -> tuple[Window, ...]:
        """What to look at now: all from `since` if given; else the gaps, and from the overlap with what was seen to today."""
        overlap = self.covered[-1].last - timedelta(days=overlap_days) if self.covered else default_since
        wanted = united((*self.gaps, Window(min(since or overlap, today), today)))
        return tuple(part for window in wanted for part in by_year(window))

    def as_json(self) -> dict[str, list[list[str]]]:
        def pairs(windows: tuple[Window, ...]) -> list[list[str]]:
            return [[w.first.isoformat(), w.last.isoformat()] for w in windows]

        return {"covered": pairs(self.covered), "gaps": pairs(self.gaps)}

    @classmethod
    def from_json(cls, state: Mapping[str, Any]) -> Coverage:
        def windows(name: str) -> tuple[Window, ...]:
            return tuple(Window(date.fromisoformat(a), date.fromisoformat(b)) for a, b in state.get(name, ()))

        return cls(windows("covered"), windows("gaps"))
