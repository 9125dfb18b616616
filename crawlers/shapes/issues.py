"""Whole issues, a file a day, listed by months: another source's documents at a second host.

Looked at are days that are over and that neither source has seen, and those of documents whose text the other could not have. So
where the other source is well, nothing is asked here. Of a file only the documents of the source are kept, as they stand in it.
"""

from __future__ import annotations

import hashlib
from abc import abstractmethod
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import partial
from itertools import groupby
from typing import ClassVar, TypeVar

from crawlers.account import Account
from crawlers.keeper import Keeper
from crawlers.shapes.documents import Documents
from crawlers.shapes.paging import Listed
from crawlers.shapes.rows import Page, Row, number_and_day
from crawlers.source import Believed, NotLooked
from pipeline.archive.port import Answer
from pipeline.errors import CouldNotRead
from pipeline.records import Document, document_id
from pipeline.windows import DAY, Coverage, Window, less

R = TypeVar("R", bound=Row)
_LATE = timedelta(days=14)  # that a file may come after its day
_AGAIN = timedelta(days=7)  # that issues are looked at again


class Issues(Documents[R]):
    """A source of whole issues of another source's documents (`documents_of`)."""

    megabytes: ClassVar[int] = 96
    first_days: ClassVar[int] = 14  # that a first look goes back, where nobody set how far

    @abstractmethod
    def listing(self, month: date) -> str:
        """The address of the list of a month's files."""

    @abstractmethod
    def read_month(self, body: bytes, month: date) -> frozenset[date]:
        """The days that have a file. Raises CouldNotRead if it is no list of the month's."""

    @abstractmethod
    def has_none(self, day: date) -> bool:
        """Whether nothing is printed on a day, as a rule."""

    @abstractmethod
    def issue(self, day: date) -> str:
        """The address of a day's file."""

    @abstractmethod
    def read_issue(self, body: bytes, day: date) -> Page[R]:
        """A file. Raises CouldNotRead if it is no issue of that day."""

    @abstractmethod
    def document(self, row: R, issue: Believed[Page[R]] | Believed[R]) -> Document:
        """The record of a document of an issue; keeps its bytes."""

    @abstractmethod
    def is_own(self, known: Document) -> bool:
        """Whether a document that is known was taken from an issue."""

    async def look(self) -> None:
        """Looks at the issues that are due, the oldest first, each noted as soon as it was taken."""
        today = self.keeper.today()
        self._theirs = Keeper(self.documents_of, self.keeper.ports, exercise=self.keeper.exercise, zone=self.zone)
        days = self._due(today)
        self.days = tuple(Window(day, day) for day in days)
        self._account = Account(self.keeper, today, self.days)
        for month, due in groupby(days, lambda day: day.replace(day=1)):
            await self._month(month, list(due))
        self._account.settle()

    def _due(self, today: date) -> list[date]:
        """The days to be looked at. Those whose files may be late are not owed yet, those that the other source saw never are."""
        coverage = self.keeper.coverage()
        own, theirs = (known.until(today - DAY).covered for known in (coverage, self._theirs.coverage()))
        first = max(self.default_since, today - timedelta(days=self.first_days))
        plan = coverage.plan(today, since=self.since, begin=self.chosen.since, default=first, overlap_days=1)
        due = less(plan, (*own, *theirs))
        late = Window(today - _LATE, today)
        self.keeper.cover(lambda known: _all_done(known, less(plan, due), today).asked(less(due, [late]), today))
        days = set(_days(due, today)) | ({day for day in self._refused() if day < today} - set(_days(own, today)))
        return sorted(days if self.quick else days | self._to_be_seen_again(today))

    def _to_be_seen_again(self, today: date) -> set[date]:
        """The days of the newest documents that were taken from issues."""
        ids = self._theirs.known_in(Window(today - _AGAIN, today - DAY))
        return {known.published for known in self.keeper.known(ids).values() if self.is_own(known)}

    def _refused(self) -> Iterator[date]:
        """The days of the other source's documents that it could not look at."""
        for owner in self.keeper.troubled(f"{self.documents_of}:"):
            number, day = number_and_day(owner)
            if day and ":" not in number:
                yield day

    async def _month(self, month: date, due: list[date]) -> None:
        """A day on which something should be printed, and that has no file, has no issue once it cannot be late any more."""
        answer = await self.ask("listing", self.listing(month), partial(self._checked_month, month, due[0]))
        if isinstance(answer, NotLooked):
            for day in due:
                self._account.note(Listed(Window(day, day), missing=answer), answer.address)
            return
        for day in due:
            if day in answer.value:
                await self._issue(day)
            elif self.has_none(day) or day < self._account.today - _LATE:
                self._noted(Listed(Window(day, day)))

    def _checked_month(self, month: date, first: date, body: bytes) -> frozenset[date]:
        days = self.read_month(body, month)
        if not days and first < self._account.today - _LATE:
            raise CouldNotRead("the list of the month is empty")
        return days

    async def _issue(self, day: date) -> None:
        await self.room()
        part = Listed[R](Window(day, day))
        answer = await self.ask("issue", self.issue(day), partial(self.read_issue, day=day))
        if isinstance(answer, NotLooked):
            part.missing = answer
        else:
            part.pages.append(answer)
        await self._take(part, self.issue(day))
        self.notify("days", 1)
        if part.believed:
            self._noted(part)

    def _noted(self, part: Listed[R]) -> None:
        """Notes a day as seen, also of the other source: its documents of that day are known.

        What the other's own list alone says of them, as what corrects what, it is asked for once it is well.
        """
        if not part.pages:
            self._account.note(part, self.issue(part.window.first))
        if not any(page.value.malformed for page in part.pages):
            self._theirs.cover(lambda known: known.seen_elsewhere(part.window, self._account.today))

    def kept(self, answer: Answer) -> str:
        """Of an issue nothing is kept but what `document` keeps."""
        return hashlib.sha256(answer.body).hexdigest()

    def _id(self, row: R) -> str:
        return document_id(self.documents_of, row.number, row.published)

    async def _document(self, row: R, listing: Believed[Page[R]] | Believed[R], known: Document | None) -> bool:
        """What the other source brought is left as it is."""
        self.notify("documents", 1)
        if known and not self.is_own(known):
            self.keeper.tally.unchanged += 1
        else:
            self._keep(self.document(row, listing), known)
        return True

    def as_listed(self, row: R, known: Document) -> bool:  # noqa: ARG002 - an issue has its documents whole
        return False


def _all_done(known: Coverage, windows: Iterable[Window], today: date) -> Coverage:
    for window in windows:
        known = known.done(window, today)
    return known


def _days(windows: Iterable[Window], today: date) -> Iterator[date]:
    """The days of windows that are over."""
    for window in windows:
        day = window.first
        while day <= window.last and day < today:
            yield day
            day += DAY
