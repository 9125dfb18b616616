"""The pages of a window's listing, asked for until what they name together can be believed.

A search engine without a second sort key gives the rows of one day in another order at each request: one of them may stand on two
pages and another on none. What one answer holds cannot do so. So a window whose pages do not add up is asked for in halves, down
to single days on one page.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

from crawlers.shapes.rows import Page, Row
from crawlers.source import Believed, NotLooked
from pipeline.errors import CouldNotRead
from pipeline.windows import Window

R = TypeVar("R", bound=Row)
_ASKINGS = 3  # for one day, of which two in a row must agree

Ask = Callable[[Window, int, int], Awaitable[Believed[Page[R]] | NotLooked]]  # of a window, a page's number, and rows a page


@dataclass(frozen=True)
class Limits:
    """How many rows a source gives."""

    a_page: int
    a_day: int  # on one page; more than were ever published on a day
    in_all: int  # of one listing, well under where the source cuts it off


def check_count(page: Page[R], limits: Limits, number: int, per_page: int) -> None:
    """Raises CouldNotRead if a page does not hold as many rows as its count says it must."""
    due = max(0, min(per_page, page.count - (number - 1) * per_page))
    if len(page) != due and page.count <= limits.in_all:
        raise CouldNotRead(f"the listing counts {page.count} rows, so page {number} must hold {due}, but it holds {len(page)}")


def not_empty(page: Page[R]) -> Page[R]:
    """A page that must find something: beside it an empty one is believed. Raises CouldNotRead if it is empty too."""
    if page.count == 0 or len(page) == 0:
        raise CouldNotRead("a listing that must not be empty is empty")
    return page


@dataclass
class Listed(Generic[R]):
    """What asking for a window brought."""

    window: Window
    pages: list[Believed[Page[R]]] = field(default_factory=list)
    empty: bool = False  # twice
    missing: NotLooked | None = None  # a page that was not answered
    doubt: str | None = None  # why its pages are not believed though they were answered
    about: str | None = None  # what the doubt is about, under a name by which a person can say that it is well so

    @property
    def believed(self) -> bool:
        return not self.missing and not self.doubt

    @property
    def names(self) -> list[str]:
        """What its rows are called: number and day, or whatever a malformed one has for a name."""
        good = [row.name for page in self.pages for row in page.value.rows]
        return sorted([*good, *(row.name for page in self.pages for row in page.value.malformed)])

    def keep_only(self, wanted: Callable[[R], bool]) -> None:
        """Leaves on its pages the rows that the source is for."""
        rows = [tuple(filter(wanted, page.value.rows)) for page in self.pages]
        self.pages = [replace(page, value=replace(page.value, rows=some)) for page, some in zip(self.pages, rows, strict=True)]

    def add_up(self, count: int) -> None:
        """Doubts the pages if they do not name as many documents, each once, as the list counts."""
        names = self.names
        if len(set(names)) != count or len(names) != count:
            self.doubt = f"it counts {count} documents, but its pages name {len(set(names))}"


async def listed(ask: Ask[R], limits: Limits, window: Window) -> AsyncIterator[Listed[R]]:
    """The listing of a window, whole or in parts; each part is to be believed, or says why not."""
    found = await _pages(ask, limits, window)
    halves = window.halves()
    if found.doubt is None:
        yield found
    elif halves is None:
        yield await _day(ask, limits, window)
    else:
        for half in halves:
            async for part in listed(ask, limits, half):
                yield part


async def _pages(ask: Ask[R], limits: Limits, window: Window) -> Listed[R]:
    found = Listed[R](window)
    first = await ask(window, 1, limits.a_page)
    if isinstance(first, Believed) and first.value.count == 0:
        first = await ask(window, 1, limits.a_page)
    if isinstance(first, NotLooked):
        found.missing = first
        return found
    count = first.value.count
    found.pages.append(first)
    found.empty = count == 0
    if count > limits.in_all:
        found.doubt = f"it counts {count} documents, more than its pages can show"
        return found
    for number in range(2, -(-count // limits.a_page) + 1):
        page = await ask(window, number, limits.a_page)
        if isinstance(page, NotLooked):
            found.missing = page
            return found
        if page.value.count != count:  # of another listing than the first
            found.doubt = f"its page {number} counts {page.value.count} documents in all, the first page counted {count}"
            return found
        found.pages.append(page)
    found.add_up(count)
    return found


async def _day(ask: Ask[R], limits: Limits, day: Window) -> Listed[R]:
    """One day on one page, until two askings in a row give the same documents and as many as are counted."""
    found, before = Listed[R](day), None
    for _ in range(_ASKINGS):
        page = await ask(day, 1, limits.a_day)
        if isinstance(page, NotLooked):
            return Listed(day, missing=page)
        found = Listed(day, [page])
        found.add_up(page.value.count)
        names = (page.value.count, found.names)
        if not found.doubt and names == before:
            return found
        before = names
    found.doubt = found.doubt or "each time that it was asked for it named other documents"
    return found
