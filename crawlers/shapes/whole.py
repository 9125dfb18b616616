"""A whole list in one answer: all that there is, each time. It never shrinks by much."""

from __future__ import annotations

from abc import abstractmethod
from typing import TypeVar

from crawlers.account import Account
from crawlers.shapes.documents import Lists
from crawlers.shapes.paging import Listed
from crawlers.shapes.rows import Page, Row
from crawlers.source import NotLooked
from pipeline.errors import CouldNotRead
from pipeline.windows import Window

R = TypeVar("R", bound=Row)


class Whole(Lists[R]):
    """A source that lists all its documents in one answer. `default_since` is the day before which it has none."""

    @classmethod
    def bounds(cls) -> dict[str, float]:
        return super().bounds() | {"share lost at once": cls.shrinks_by}

    @abstractmethod
    def listing(self) -> str:
        """The address of the list."""

    @abstractmethod
    def read_listing(self, body: bytes) -> Page[R]:
        """The list. Raises CouldNotRead if it is none."""

    async def look(self) -> None:
        """Asks for the list, and for the texts of what is new or changed in it."""
        today = self.keeper.today()
        window = Window(min(self.default_since, today), today)
        self.days = (window,)
        self._account = Account(self.keeper, today, self.days)
        part = Listed[R](window)
        answer = await self.ask("listing", self.listing(), self._checked)
        if isinstance(answer, NotLooked):
            part.missing = answer
        else:
            part.pages.append(answer)
            part.add_up(len(answer.value))
            self._doubt_shrinking(part)
        await self._take(part, self.listing())
        self._account.settle()

    def _checked(self, body: bytes) -> Page[R]:
        page = self.read_listing(body)
        if not len(page):
            raise CouldNotRead("the list is empty")
        return page
