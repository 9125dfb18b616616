"""A list by pages, newest first, that goes further back than anybody asks: looked at back to the first day that is due.

It says neither how many rows there are nor of which days. Rows that come while pages are asked for push others on to the next
page, where they stand twice; one that is taken out would pull another past us, and shows on the first page, asked for again.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace
from datetime import date, timedelta
from typing import ClassVar, TypeVar

from crawlers.account import Account
from crawlers.shapes.documents import Documents
from crawlers.shapes.paging import Listed
from crawlers.shapes.rows import Malformed, Page, PageOfAll, Row
from crawlers.source import Believed, NotLooked
from pipeline.errors import CouldNotRead
from pipeline.records import Document
from pipeline.windows import DAY, Window

R = TypeVar("R", bound=Row)
_ASKINGS = 3


class BackTo(Documents[R]):
    """A source that lists everything, newest first, in pages of one length, and whose documents are no more than their rows."""

    a_page: ClassVar[int]  # rows of every page but the last
    most_pages: ClassVar[int] = 500  # of one look: days behind them are owed
    first_days: ClassVar[int] = 14  # that a first look goes back, where nobody set how far

    @classmethod
    def bounds(cls) -> dict[str, float]:
        return super().bounds() | {"rows": cls.most_pages * cls.a_page}

    # what the source says

    @abstractmethod
    def listing(self, page: int) -> str:
        """The address of a page; the first is 1."""

    @abstractmethod
    def read_listing(self, body: bytes, today: date) -> PageOfAll[R]:
        """A page. Raises CouldNotRead if it is none; one behind the last is empty."""

    @abstractmethod
    def document(self, row: R, listing: Believed[Page[R]] | Believed[R]) -> Document:
        """The record of a document out of its row."""

    @abstractmethod
    def at_odds(self, one: R, other: R) -> str | None:
        """A sentence if two rows of one document, on two pages, cannot be taken for one."""

    # how it is looked at

    async def look(self) -> None:
        """Asks for pages back to the first day that is due. A quick look goes back to the day before the last one seen."""
        today = self.keeper.today()
        first = max(self.default_since, today - timedelta(days=self.first_days))
        plan = self._planned(today, first, 1 if self.quick else self.chosen.overlap_days)
        due = Window(min(window.first for window in plan), today)
        self.days = (due,)
        self._account = Account(self.keeper, today, self.days)
        part = Listed[R](due)
        for _ in range(_ASKINGS):
            part = await self._back_to(due.first)
            if part.believed or part.missing:
                break
        for one in self._as_far_as_it_went(part):
            await self._take(self._without_odds(one), self.listing(1))
        self._account.settle()

    async def _back_to(self, first: date) -> Listed[R]:
        part, short = Listed[R](Window(first, self._account.today)), False
        for number in range(1, self.most_pages + 1):
            page = await self._page(number)
            if isinstance(page, Believed) and not len(page.value):  # the end, if it is so twice
                page = await self._page(number)
                if isinstance(page, Believed) and not len(page.value):
                    break
                part.doubt = f"its page {number} was empty once, and then was not"
            if isinstance(page, NotLooked):
                part.missing = page
                return part
            part.pages.append(page)
            if short:
                part.doubt = f"its page {number - 1} holds fewer rows than the {self.a_page} of a page, and is not the last"
                return part
            short = len(page.value) < self.a_page
            newest = page.value.newest
            if not short and newest and newest < first:
                break
        await self._doubt_moving(part)
        return part

    async def _page(self, number: int) -> Believed[PageOfAll[R]] | NotLooked:
        return await self.ask("listing", self.listing(number), self._first_page if number == 1 else self._any_page)

    def _any_page(self, body: bytes) -> PageOfAll[R]:
        page = self.read_listing(body, self._account.today)
        if len(page) > self.a_page:
            raise CouldNotRead(f"the page holds {len(page)} rows, and {self.a_page} are a page of this list")
        return page

    def _first_page(self, body: bytes) -> PageOfAll[R]:
        page = self._any_page(body)
        if not len(page):
            raise CouldNotRead("the list is empty")
        return page

    async def _doubt_moving(self, part: Listed[R]) -> None:
        """Doubts the pages if the first one changed meanwhile by more than rows that came; takes those."""
        again = await self._page(1)
        if isinstance(again, NotLooked):
            part.missing = again
            return
        before, now = _names(part.pages[0]), _names(again)
        if now == before:
            return
        came = now.index(before[0]) if before[0] in now else len(now)
        if came == len(now) or now[came:] != before[: len(now) - came]:
            part.doubt = part.doubt or "its first page changed otherwise than by new rows while the others were asked for"
        else:
            part.pages.insert(0, again)

    # documents

    def _without_odds(self, part: Listed[R]) -> Listed[R]:
        """The part without rows before its days, which nobody asked for; rows of one document that are at odds are malformed."""
        seen: dict[str, R] = {}
        pages = []
        for page in part.pages:
            odd = [
                Malformed(f"{row.name}#odds", why, row.title[:500], (row.published, row.published))
                for row in page.value.rows
                if (why := self.at_odds(seen.setdefault(row.name, row), row)) is not None
            ]
            rows = tuple(row for row in page.value.rows if row.published >= part.window.first)
            pages.append(replace(page, value=replace(page.value, rows=rows, malformed=(*page.value.malformed, *odd))))
        return replace(part, pages=pages)

    def _as_far_as_it_went(self, part: Listed[R]) -> list[Listed[R]]:
        """What was seen, and the days before it that the most pages of a look did not reach."""
        if not part.believed or not part.pages:
            return [part]
        last = part.pages[-1].value
        assert isinstance(last, PageOfAll)
        days = [day for _, day in last.order if day]
        reached = max(days, default=part.window.last)
        if reached < part.window.first or len(part.pages) < self.most_pages:
            return [part]
        why = f"{len(part.pages)} pages do not reach it"
        behind = Listed[R](Window(part.window.first, min(reached, part.window.last)), doubt=why)
        if reached >= part.window.last:
            return [replace(behind, pages=part.pages)]
        return [replace(part, window=Window(reached + DAY, part.window.last)), behind]

    async def _document(self, row: R, listing: Believed[Page[R]] | Believed[R], known: Document | None) -> bool:
        self.notify("documents", 1)
        if known and self._as_before(row, known):
            self.keeper.tally.unchanged += 1
        else:
            self._keep(self.document(row, listing), known)
        return True


def _names(page: Believed[Page[R]]) -> list[str]:
    assert isinstance(page.value, PageOfAll)
    return [name for name, _ in page.value.order]
