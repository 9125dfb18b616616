"""A file that holds all that its publisher has: what it must say of itself to be held beside the one before, and which stood when.

Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, BinaryIO, Final, NamedTuple, Protocol

_DAILY: Final = "daily"  # in a source's state
DAYS: Final = 3  # whose files are kept


class Rows(NamedTuple):
    """Rows that are counted together, by names that stay from file to file."""

    what: str  # what they are, in the plural
    ids: frozenset[str]
    may_go: float = 0.02  # so large a share of those known may go at once


class WholeFile(Protocol):
    """What a form reads a file to be."""

    @property
    def at(self) -> datetime | None:
        """When it says that it was written; None if it does not say."""
        ...

    @property
    def rows(self) -> Sequence[Rows]: ...

    @property
    def lacks(self) -> Sequence[str]:
        """What every whole file has something of and this one nothing, by name: it is not whole, or that was given up."""
        ...

    @property
    def unknown(self) -> Sequence[str]:
        """Columns or labels that nobody has read, neither used nor left out by name, each in words and once."""
        ...


class FileForm(Protocol):
    """A module that reads such a file."""

    def read(self, stream: BinaryIO) -> WholeFile:
        """The file. Raises CouldNotRead if it is not of the form."""
        ...


class DailyFile(NamedTuple):
    """Which file stood at a source on a day, where the source publishes."""

    day: date
    sha256: str


def daily_files(state: Mapping[str, Any]) -> tuple[DailyFile, ...]:
    """The files of the last days on which a look at a source was whole, out of its state; the latest last."""
    return tuple(DailyFile(date.fromisoformat(day), sha256) for day, sha256 in state.get(_DAILY, ()))


def with_daily_files(state: Mapping[str, Any], files: Iterable[DailyFile]) -> dict[str, Any]:
    """A source's state with these files; of several of one day that which comes last stands, and only the last days are kept.

    The same bytes on another day count as another day's file: what is asked of a day is what stood on it, and a publisher that has
    nothing to change says so by leaving his file as it is.
    """
    by_day = dict([*daily_files(state), *files])
    return {**state, _DAILY: [[day.isoformat(), by_day[day]] for day in sorted(by_day)[-DAYS:]]}


def without_days_after(state: Mapping[str, Any], day: date) -> dict[str, Any]:
    """A source's state without the files of days to come."""
    if _DAILY not in state:
        return dict(state)
    return {**state, _DAILY: [[one.day.isoformat(), one.sha256] for one in daily_files(state) if one.day <= day]}
