"""A list by the days on which what it lists last changed: asked for in windows of such days, in pages, as a list by dates is.

A document leaves the day on which it was listed as soon as it changes again: that a day no longer lists it says nothing. What is
withdrawn is listed once more, marked so: of a known document that is an issue for a person, and never the end of an order.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import ClassVar, Protocol, TypeVar

from crawlers.account import Account
from crawlers.shapes.documents import Lists
from crawlers.shapes.paging import Limits, Listed, check_count, listed, not_empty
from crawlers.shapes.rows import Page, Row
from crawlers.source import Believed, NotLooked
from pipeline.errors import CouldNotRead
from pipeline.records import Finding, IssueKind
from pipeline.windows import Window


class Changed(Row, Protocol):
    """A row that says when what is published of its document last changed, and whether it was withdrawn then."""

    @property
    def changed_on(self) -> date: ...
    @property
    def gone(self) -> str:
        """That it was withdrawn, in words; empty of all others."""
        ...


R = TypeVar("R", bound=Changed)


class ByChange(Lists[R]):
    """A subclass says addresses, rows and documents. `default_since` is the first day on which anything in its list changed."""

    limits: ClassVar[Limits]

    @classmethod
    def bounds(cls) -> dict[str, float]:
        return super().bounds() | {"rows": cls.limits.in_all, "rows a day": cls.limits.a_day}

    @abstractmethod
    async def prepare(self) -> NotLooked | None:
        """Asks for what addresses of the list are made of; what could not be looked at, if so it was."""

    @abstractmethod
    def listing(self, window: Window | None, page: int, per_page: int) -> str:
        """The address of a page of the list: of a window, what changed first in front, or of all days."""

    @abstractmethod
    def read_listing(self, body: bytes) -> Page[R]:
        """A page of it. Raises CouldNotRead if it is none."""

    async def look(self) -> None:
        """Looks at each window, then at those that seemed empty."""
        today = self.keeper.today()
        self.days = plan = self._planned(today, self.default_since, self.chosen.overlap_days)
        self._account = Account(self.keeper, today, plan, by_change=True)
        if missing := await self.prepare():
            for window in plan:
                await self._take(Listed[R](window, missing=missing), missing.address)
            self._account.settle()
            return
        empty: list[Listed[R]] = []
        for window in plan:
            async for part in listed(self._page, self.limits, window):
                if part.empty:
                    empty.append(part)
                else:
                    await self._take(self._without_gone(part), self._address(part))
        doubt = await self._something_is_listed() if empty else None
        for part in empty:
            part.missing = part.missing or doubt
            await self._take(part, self._address(part))
        self._account.settle()

    def _address(self, part: Listed[R]) -> str:
        return self.listing(part.window, 1, self.limits.a_page)

    async def _page(self, window: Window, number: int, per_page: int) -> Believed[Page[R]] | NotLooked:
        address = self.listing(window, number, per_page)
        return await self.ask("listing", address, partial(self._checked_page, window, number, per_page), self.chosen.tries + 4)

    def _checked_page(self, window: Window, number: int, per_page: int, body: bytes) -> Page[R]:
        """A page that holds as many rows as its count says it must, each of the window's days."""
        page = self.read_listing(body)
        check_count(page, self.limits, number, per_page)
        if strangers := [row.number for row in page.rows if not window.holds(row.changed_on)]:
            raise CouldNotRead(f"the listing of {window} holds {strangers[0]}, which changed on another day")
        return page

    async def _something_is_listed(self) -> NotLooked | None:
        """An empty listing was asked for twice; it is believed only if one of all days, which must find something, does."""
        answer = await self.ask("control", self.listing(None, 1, 2), self._checked_control)
        if isinstance(answer, Believed):
            return None
        return NotLooked(answer.address, f"it is empty, and so is one that must not be: {answer.reason}")

    def _checked_control(self, body: bytes) -> Page[R]:
        return not_empty(self.read_listing(body))

    def _without_gone(self, part: Listed[R]) -> Listed[R]:
        """The part without rows of what was withdrawn; of documents that are known that is an issue."""
        for page in part.pages:
            self._tell_gone([row for row in page.value.rows if row.gone], page.address)
        pages = [replace(p, value=replace(p.value, rows=tuple(row for row in p.value.rows if not row.gone))) for p in part.pages]
        return replace(part, pages=pages)

    def _tell_gone(self, rows: Sequence[R], address: str) -> None:
        repair = (
            "Read why, and whether another document takes its place. What it announced stays as it is until a document ends it."
        )
        for row in rows:
            if not self.keeper.knows(row.number):
                continue
            place = self._account.place("withdrawn", row.number)
            reason = f"document {row.number} is known, and was withdrawn by its publisher on {row.changed_on}: {row.gone}"
            finding = Finding(kind=IssueKind.ABSENT, source=self.name, place=place, address=address, reason=reason, repair=repair)
            self.keeper.seen(place, [finding])
