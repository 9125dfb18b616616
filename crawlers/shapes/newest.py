"""A feed that shows only the newest documents: what ran out of it between two looks cannot be had any more, and is said."""

from __future__ import annotations

from abc import abstractmethod
from datetime import date, timedelta
from itertools import accumulate
from typing import TypeVar

from crawlers.account import Account
from crawlers.shapes.documents import Lists
from crawlers.shapes.paging import Listed
from crawlers.shapes.rows import Page, Row
from crawlers.source import NotLooked
from pipeline.errors import CouldNotRead
from pipeline.windows import DAY, Coverage, Window, less

R = TypeVar("R", bound=Row)


class Newest(Lists[R]):
    """A source that lists its newest documents alone."""

    @abstractmethod
    def listing(self) -> str:
        """The address of the feed."""

    @abstractmethod
    def read_listing(self, body: bytes) -> Page[R]:
        """The feed. Raises CouldNotRead if it is none."""

    async def look(self) -> None:
        """Asks for the feed. Days that it no longer shows, and that nobody saw, are owed until a person says that it is well so."""
        today = self.keeper.today()
        known = self.keeper.coverage().until(today - DAY)
        seen_to = known.covered[-1].last if known.covered else None
        answer = await self.ask("listing", self.listing(), self._checked)
        if isinstance(answer, NotLooked):
            self.days = (Window(min(seen_to + DAY, today) if seen_to else today, today),)
            parts = [Listed[R](self.days[0], missing=answer)]
        else:
            shown = _shown(answer.value, today)
            part = Listed[R](shown, [answer])
            part.add_up(len(answer.value))
            why = f"the feed no longer shows it: its oldest document is of {shown.first - DAY}"
            parts = [*(Listed[R](Window(day, day), doubt=why) for day in _lost(known, shown)), part]
            self.days = tuple(p.window for p in parts)
        self._account = Account(self.keeper, today, self.days)
        for part in parts:
            await self._take(part, self.listing())
        self._account.settle()

    def _checked(self, body: bytes) -> Page[R]:
        page = self.read_listing(body)
        if not page.rows:
            raise CouldNotRead("the feed is empty")
        return page


def _shown(page: Page[R], today: date) -> Window:
    """The days that a feed shows whole: of the day of its oldest document some may have run out of it already.

    An older document that stands among newer ones (one that is kept on top) says nothing of the days between.
    """
    days = [row.published for row in page.rows]
    if days == sorted(days):  # the newest last
        days.reverse()
    newest_behind = reversed(list(accumulate(reversed(days), max)))
    in_order = [day for day, behind in zip(days, newest_behind, strict=True) if day >= behind]
    return Window(min(min(in_order) + DAY, today), today)


def _lost(known: Coverage, shown: Window) -> list[date]:
    """The days since the first that was seen which nobody saw, and which the feed no longer shows."""
    if not known.covered:
        return []
    before = Window(known.covered[0].first, max(known.covered[0].first, shown.first - DAY))
    unseen = less([before], (*known.covered, shown))
    return [w.first + timedelta(days=n) for w in unseen for n in range((w.last - w.first).days + 1)]
