"""A list by dates: asked for in windows of days, in pages, until what the pages name together can be believed."""

from __future__ import annotations

from abc import abstractmethod
from datetime import date
from functools import partial
from typing import ClassVar, TypeVar

from crawlers.account import Account
from crawlers.shapes.documents import Lists
from crawlers.shapes.paging import Limits, Listed, check_count, listed, not_empty
from crawlers.shapes.rows import Page, Reference, Row
from crawlers.source import Believed, NotLooked
from pipeline.records import IssueKind
from pipeline.windows import Window

R = TypeVar("R", bound=Row)


class ByDates(Lists[R]):
    """A source whose list is asked for by days of publication. A subclass says addresses, rows and documents."""

    limits: ClassVar[Limits]
    listed_late: ClassVar[int] = 0  # days after its own up to which a document may come into the list

    @classmethod
    def bounds(cls) -> dict[str, float]:
        return super().bounds() | {"rows": cls.limits.in_all, "rows a day": cls.limits.a_day}

    # what the source says

    @abstractmethod
    def listing(self, window: Window | None, page: int, per_page: int) -> str:
        """The address of a page of the list: of a window, oldest first, or of all days."""

    @abstractmethod
    def read_listing(self, body: bytes, window: Window | None = None, today: date | None = None) -> Page[R]:
        """A page of it. Raises CouldNotRead if it is none; `window` and `today` say which rows may stand there."""

    def beside(self, window: Window, page: int, per_page: int) -> str | None:  # noqa: ARG002 - most sources have none
        """The address of a page of a further list, in which those of other publishers stand that concern it; None: it has none."""
        return None

    @abstractmethod
    def single(self, other: Reference) -> str:
        """The address at which one document is listed alone."""

    @abstractmethod
    def read_single(self, other: Reference, today: date, body: bytes) -> R:
        """That document. Raises CouldNotRead if it is another one or none."""

    # how it is looked at

    async def look(self) -> None:
        """Looks at each window, then at those that seemed empty, then at documents that others correct."""
        today = self.keeper.today()
        self.days = plan = self._planned(today, self.default_since, max(self.chosen.overlap_days, self.listed_late))
        self._account = Account(self.keeper, today, plan, follows=True)
        empty: list[Listed[R]] = []
        for window in plan:
            async for part in listed(self._page, self.limits, window):
                await self._with_those_beside(part)
                if part.empty:
                    empty.append(part)
                else:
                    await self._take(part, self.listing(part.window, 1, self.limits.a_page))
        for part in empty:
            await self._doubt_emptiness(part)
            await self._take(part, self.listing(part.window, 1, self.limits.a_page))
        await self._follow_corrections()
        self._account.settle()

    # listings

    async def _page(self, window: Window, number: int, per_page: int) -> Believed[Page[R]] | NotLooked:
        return await self._asked(self.listing(window, number, per_page), window, number, per_page)

    async def _page_beside(self, window: Window, number: int, per_page: int) -> Believed[Page[R]] | NotLooked:
        address = self.beside(window, number, per_page)
        assert address is not None
        return await self._asked(address, window, number, per_page)

    async def _asked(self, address: str, window: Window, number: int, per_page: int) -> Believed[Page[R]] | NotLooked:
        check = partial(self._checked_page, window, self._account.today, number, per_page)
        return await self.ask("listing", address, check, self.chosen.tries + 4)

    async def _with_those_beside(self, part: Listed[R]) -> None:
        """Adds what the further list has of the same days, which are seen when both lists were. It is mostly empty."""
        if part.believed and self.beside(part.window, 1, self.limits.a_page):
            async for other in listed(self._page_beside, self.limits, part.window):
                part.pages += other.pages
                part.missing, part.doubt = part.missing or other.missing, part.doubt or other.doubt

    def _checked_page(self, window: Window, today: date, number: int, per_page: int, body: bytes) -> Page[R]:
        """A page that holds as many rows as its count says it must."""
        page = self.read_listing(body, window, today)
        check_count(page, self.limits, number, per_page)
        return page

    async def _doubt_emptiness(self, part: Listed[R]) -> None:
        """An empty listing was asked for twice; it is believed only if another request, which must find something, does."""
        day = next(iter(self._account.listed.values()), None)
        known = self.keeper.last_known() if day is None else None
        day = known.published if known else day
        control = self.listing(Window(day, day) if day else None, 1, 2)  # fewer than two some take for twenty
        answer = await self.ask("control", control, self._checked_control)
        if isinstance(answer, NotLooked):
            part.missing = NotLooked(control, f"it is empty, and so is one that must not be: {answer.reason}")

    def _checked_control(self, body: bytes) -> Page[R]:
        return not_empty(self.read_listing(body))

    async def _follow_corrections(self) -> None:
        """Fetches documents that correct, or are corrected by, one that was listed, where no window brought them.

        Also those that could not be looked at before. One that is known and that the source no longer has is absent: an issue that
        holds up nothing.
        """
        troubled = {Reference.read(text) for text in self.keeper.troubled(self._account.place("correction", ""))}
        for other in sorted(self._account.tied | troubled, key=str):
            place = self._account.place("correction", other)
            known = self.keeper.knows(other.number, other.day)
            if self._account.is_listed(other) or (self.quick and known and other not in troubled):
                self.keeper.seen(place)
                continue
            address = self.single(other)
            answer = await self.ask("document", address, partial(self.read_single, other, self._account.today))
            if isinstance(answer, NotLooked):
                reason = f"document {other}, which another corrects or is corrected by, could not be looked at: {answer.reason}"
                finding = self._account.finding(place, address, reason)
                absent = answer.gone and known
                self.keeper.seen(place, [finding.model_copy(update={"kind": IssueKind.ABSENT}) if absent else finding])
            elif answer.value.published > self._account.today:
                self.keeper.seen(place)  # not out yet: on its day the listing has it
            elif await self._fetch_all([answer.value], answer):
                self.keeper.seen(place)
            else:  # no window asks for it again: this does
                reason = f"the text of document {other} could not be looked at"
                self.keeper.seen(place, [self._account.finding(place, address, reason)])
