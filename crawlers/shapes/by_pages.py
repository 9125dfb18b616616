"""A list by pages, newest first, that does not say of which days they are: asked for to the last, or to the first that is empty.

Which page is the last some say; of the others only the first behind it shows that, which is empty, or the last page again.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar, TypeVar

from crawlers.account import Account
from crawlers.shapes.documents import Lists
from crawlers.shapes.paging import Listed
from crawlers.shapes.rows import Page, Row
from crawlers.source import Believed, NotLooked
from pipeline.windows import Window

R = TypeVar("R", bound=Row)
_ASKINGS = 3


class ByPages(Lists[R]):
    """A source that lists its documents in pages. `default_since` is the day before which it has none."""

    most_pages: ClassVar[int] = 1_000  # a list that goes on behind them does not end
    repeats_last: ClassVar[bool] = False  # a page behind the last may be answered with the last again

    @classmethod
    def bounds(cls) -> dict[str, float]:
        return super().bounds() | {"pages": cls.most_pages}

    @abstractmethod
    def listing(self, page: int) -> str:
        """The address of a page; the first is 1."""

    @abstractmethod
    def read_listing(self, body: bytes) -> Page[R]:
        """A page. Raises CouldNotRead if it is none; one behind the last is empty."""

    async def look(self) -> None:
        """Asks for all pages until they can be believed, and for the texts of what is new or changed."""
        today = self.keeper.today()
        self.days = (Window(min(self.default_since, today), today),)
        self._account = Account(self.keeper, today, self.days)
        part = Listed[R](self.days[0])
        for _ in range(_ASKINGS):
            part = await self._all()
            if part.believed or part.missing:
                break
        await self._take(part, self.listing(1))
        self._account.settle()

    async def _all(self) -> Listed[R]:
        """Every page. While they were asked for none may have come: that would push a row from a page on to the next."""
        part, last = Listed[R](self.days[0]), 0
        for number in range(1, self.most_pages + 1):
            page = await self.ask("listing", self.listing(number), self.read_listing)
            if isinstance(page, NotLooked):
                part.missing = page
                return part
            if self._is_last_again(page, part):
                break
            if not len(page.value):
                await self._empty(part, number, last)
                if not part.believed:
                    return part
                break
            part.pages.append(page)
            last = max(last, page.value.last or 0)
            if number == last:
                break
        else:
            part.doubt = f"it has no end within {self.most_pages} pages"
        if not part.pages:
            part.doubt = "its first page is empty"
            return part
        first = await self.ask("listing", self.listing(1), self.read_listing)
        if isinstance(first, NotLooked):
            part.missing = first
        elif _names(first) != _names(part.pages[0]):
            part.doubt = "its first page changed while the others were asked for"
        elif len(set(part.names)) != len(part.names):
            part.doubt = "a document stands on two of its pages"
        else:
            self._doubt_shrinking(part)
        return part

    def _is_last_again(self, page: Believed[Page[R]], part: Listed[R]) -> bool:
        return self.repeats_last and bool(part.pages) and _names(page) == _names(part.pages[-1])

    async def _empty(self, part: Listed[R], number: int, last: int) -> None:
        """Asks again for a page that was empty, and doubts what is not the end."""
        again = await self.ask("listing", self.listing(number), self.read_listing)
        if isinstance(again, NotLooked):
            part.missing = again
        elif len(again.value):
            part.doubt = f"its page {number} was empty once, and then was not"
        elif number <= last:
            part.doubt = f"its page {number} is empty, though page {last} is said to be the last"


def _names(page: Believed[Page[R]]) -> list[str]:
    return [*(row.name for row in page.value.rows), *(row.name for row in page.value.malformed)]
