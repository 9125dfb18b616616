"""A list with a page for each year, which shows all that the year has so far: the pages of the years that are due are asked for."""

from __future__ import annotations

from abc import abstractmethod
from datetime import date
from functools import partial
from typing import TypeVar

from crawlers.account import Account
from crawlers.shapes.documents import Lists
from crawlers.shapes.paging import Listed
from crawlers.shapes.rows import Page, Row
from crawlers.source import NotLooked
from pipeline.errors import CouldNotRead
from pipeline.windows import Window

R = TypeVar("R", bound=Row)


class ByYears(Lists[R]):
    """A source that lists the documents of each year on a page of its own."""

    @classmethod
    def bounds(cls) -> dict[str, float]:
        return super().bounds() | {"share lost at once": cls.shrinks_by}

    @abstractmethod
    def listing(self, year: int) -> str:
        """The address of a year's page."""

    @abstractmethod
    def read_listing(self, body: bytes) -> Page[R]:
        """A page. Raises CouldNotRead if it is none."""

    async def look(self) -> None:
        """Asks for the page of each year in which a day is due, and for the texts of what is new or changed on it."""
        today = self.keeper.today()
        plan = self._planned(today, self.default_since, 1 if self.quick else self.chosen.overlap_days)
        years = sorted({year for window in plan for year in range(window.first.year, window.last.year + 1)})
        self.days = tuple(Window(date(year, 1, 1), min(date(year, 12, 31), today)) for year in years)
        self._account = Account(self.keeper, today, self.days)
        for year, window in zip(years, self.days, strict=True):
            part = Listed[R](window)
            answer = await self.ask("listing", self.listing(year), partial(self._checked, year))
            if isinstance(answer, NotLooked):
                part.missing = answer
            else:
                part.pages.append(answer)
                part.add_up(len(answer.value))
                self._doubt_shrinking(part)
            await self._take(part, self.listing(year))
        self._account.settle()

    def _checked(self, year: int, body: bytes) -> Page[R]:
        page = self.read_listing(body)
        if not len(page):
            raise CouldNotRead("the list is empty")
        if other := next((row for row in page.rows if row.published.year != year), None):
            raise CouldNotRead(f"the page of {year} lists {other.number} of {other.published}: it is of another year")
        return page
