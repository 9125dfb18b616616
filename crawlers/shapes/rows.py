"""What a listing says of documents, whatever its form: rows, those that are none, and other documents that rows name."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, Protocol, TypeVar

from pipeline.windows import Window


class Read(Protocol):
    """What a form read of one row."""

    @property
    def number(self) -> str: ...
    @property
    def published(self) -> date: ...
    @property
    def title(self) -> str: ...


class Row(Read, Protocol):
    """One document in a listing."""

    @property
    def name(self) -> str:
        """What it is called in an account: number and day, for numbers recur."""
        ...

    @property
    def tied(self) -> Sequence[Reference]:
        """The documents that it corrects or is corrected by."""
        ...


R_co = TypeVar("R_co", bound=Row, covariant=True)


@dataclass(frozen=True, order=True)
class Reference:
    """Another document, as a listing names it; without a day where the listing gives none."""

    number: str
    day: date | None = None

    def __str__(self) -> str:
        return named(self.number, self.day) if self.day else self.number

    @classmethod
    def read(cls, text: str) -> Reference:
        """Out of what `str` made."""
        return cls(*number_and_day(text))


@dataclass(frozen=True)
class Malformed:
    """A row that is no document; the rows beside it are good.

    `name` is the same however often and in whatever listing it comes: its number and day as they stand there, else a hash of it.
    `days` are those between the good rows before and after it (rows are asked for oldest first), as far as there are any.
    """

    name: str
    reason: str
    record: str  # shortened
    days: tuple[date | None, date | None] = (None, None)

    def within(self, window: Window) -> Window:
        """The days of a window in which it may have been published."""
        first, last = self.days[0] or window.first, self.days[1] or window.last
        return Window(first, last) if window.first <= first <= last <= window.last else window


@dataclass(frozen=True)
class Page(Generic[R_co]):
    """A page: how many rows the whole listing counts, and the rows of this page."""

    count: int
    rows: tuple[R_co, ...]
    malformed: tuple[Malformed, ...]
    columns: tuple[Malformed, ...] = field(default=(), kw_only=True)  # what is odd of all its rows, each of which is taken
    last: int | None = field(default=None, kw_only=True)  # the number of the last page, where this one says it

    def __len__(self) -> int:
        return len(self.rows) + len(self.malformed)


@dataclass(frozen=True)
class PageOfAll(Page[R_co]):
    """A page of a list that has more than the source's documents: `order` names all its rows, each with its day if it has one."""

    order: tuple[tuple[str, date | None], ...] = ()

    def __len__(self) -> int:
        return len(self.order)

    @property
    def newest(self) -> date | None:
        """The latest day on it."""
        return max((day for _, day in self.order if day), default=None)


def named(number: str, day: date) -> str:
    """What a document is called in an account."""
    return f"{number}:{day.isoformat()}"


def unread_columns(names: Iterable[str], of: str = "the rows") -> list[Malformed]:
    """One finding a column that nobody has read, however many `of` a listing have it; they are taken."""
    said = "which nobody has read: whether it tells of orders must be seen"
    return [Malformed(f"column {n[:60]}", f"{of} have a column {n[:60]!r}, {said}", n[:200]) for n in dict.fromkeys(names)]


def nameless(record: str) -> str:
    """What a row is called that has no name of its own: the same for the same words."""
    return "#" + hashlib.sha256(record.encode("utf-8", "backslashreplace")).hexdigest()[:12]


def number_and_day(name: str) -> tuple[str, date | None]:
    """A document's number and day out of its name in an account; a number may hold colons ("ECLI:EU:C:2026:1")."""
    number, _, day = name.rpartition(":")
    published = read_day(day)
    return (number, published) if published else (name, None)


def read_day(text: str) -> date | None:
    """The day that a text says in the form 2026-03-01; None if it says none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


P_co = TypeVar("P_co", bound=Read, covariant=True)


@dataclass(frozen=True)
class RowOf(Generic[P_co]):
    """A row as its form read it, which is tied to no other document."""

    item: P_co

    @property
    def number(self) -> str:
        return self.item.number

    @property
    def published(self) -> date:
        return self.item.published

    @property
    def title(self) -> str:
        return self.item.title

    @property
    def name(self) -> str:
        return named(self.number, self.published)

    @property
    def tied(self) -> Sequence[Reference]:
        return ()


@dataclass(frozen=True)
class Entry:
    """A row that says no more than which document it is, what it is called, and where it is."""

    number: str
    published: date
    title: str
    address: str
    kind: str = ""

    @property
    def name(self) -> str:
        return named(self.number, self.published)

    @property
    def tied(self) -> Sequence[Reference]:
        return ()
