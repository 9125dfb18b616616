"""A list for each day of what is on display on it, and one of what is on display now: documents leave it when another prints them.

What left the list before anybody saw it is printed by then, and another source's: it is taken if it can be had, and never owed. The
lists of days that were missed are asked for, for they say what became of documents that are known.
"""

from __future__ import annotations

from abc import abstractmethod
from datetime import date, timedelta
from functools import partial
from typing import ClassVar, TypeVar

from crawlers.account import Account
from crawlers.shapes.documents import Lists
from crawlers.shapes.paging import Listed
from crawlers.shapes.rows import Page, Row, number_and_day
from crawlers.source import Believed, NotLooked
from pipeline.errors import CouldNotRead
from pipeline.records import Document
from pipeline.windows import DAY, Window, less

R = TypeVar("R", bound=Row)


class ByDay(Lists[R]):
    """A source that lists what is on display. `default_since` is the day before which its days have no lists."""

    first_days: ClassVar[int] = 3  # that a first look goes back: what was on display longer ago is printed

    @abstractmethod
    def listing(self, day: date | None) -> str:
        """The address of the list of a day that is over; of what is on display now, for None."""

    @abstractmethod
    def read_listing(self, body: bytes, today: date) -> Page[R]:
        """A list, with those of its rows that are the source's; `count` is of all. Raises CouldNotRead if it is none."""

    @abstractmethod
    def is_printed(self, row: R, today: date) -> bool:
        """Whether a document that was on display is printed by now."""

    async def look(self) -> None:
        """Looks at what is on display now, then at the lists of the days that are over and were not seen."""
        today = self.keeper.today()
        first = max(self.default_since, today - timedelta(days=self.first_days))
        seen = self.keeper.coverage().until(today - DAY).covered
        missed = less(self._planned(today, first, 1, back=False), (*seen, Window(today, today)))
        self.days = (*missed, Window(today, today))
        self._account = Account(self.keeper, today, self.days)
        now = await self._listed(today, None)
        await self._take(now, self.listing(None))
        for window in missed:
            for n in range((window.last - window.first).days + 1):
                day = window.first + timedelta(days=n)
                await self._take(await self._listed(day, day, empty=now.believed), self.listing(day))
        if now.believed:
            self._no_longer_shown()
        self._account.settle()

    async def _listed(self, day: date, asked: date | None, *, empty: bool = False) -> Listed[R]:
        """The list of a day; one without a row is that of a day on which nothing was shown, if `empty` says that it may be."""
        part = Listed[R](Window(day, day))
        answer = await self.ask("listing", self.listing(asked), partial(self._checked, empty=empty))
        if isinstance(answer, Believed) and not answer.value.count:
            answer = await self.ask("listing", self.listing(asked), partial(self._checked, empty=empty))
        if isinstance(answer, NotLooked):
            part.missing = answer
        else:
            part.pages.append(answer)
        return part

    def _checked(self, body: bytes, *, empty: bool) -> Page[R]:
        page = self.read_listing(body, self._account.today)
        if not page.count and not empty:
            raise CouldNotRead("the list is empty")
        return page

    async def _document(self, row: R, listing: Believed[Page[R]] | Believed[R], known: Document | None) -> bool:
        """Of what is printed by now, and was not seen before, the text is taken if it is still there, and else owed by nobody."""
        if not self.is_printed(row, self._account.today):
            return await super()._document(row, listing, known)
        self.notify("documents", 1)
        if known:
            self.keeper.tally.unchanged += 1
            return True
        async with self._at_once:
            text, _ = await self._full_text(row)
        if text:
            self._keep(self.document(row, listing, *text), None)
        return True

    def _no_longer_shown(self) -> None:
        """A text that could not be had while its document was on display is owed no more when it has left it."""
        for owner in self.keeper.troubled(self._account.place("")):
            if number_and_day(owner)[1] and ":" not in number_and_day(owner)[0] and owner not in self._account.listed:
                self.keeper.seen(self._account.place(owner))
