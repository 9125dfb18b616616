"""What every shape does with the documents of its list: fetches what is new, and gives account of each."""

from __future__ import annotations

import asyncio
import hashlib
from abc import abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import ClassVar, Generic, TypeVar

from crawlers.account import Account, days_of_absent
from crawlers.shapes.paging import Listed
from crawlers.shapes.rows import Page, Row
from crawlers.source import Believed, NotLooked, Source
from pipeline.records import Document, document_id
from pipeline.texts.forms import TextForm
from pipeline.texts.wanted import Wanted
from pipeline.windows import Window

R = TypeVar("R", bound=Row)
_LESS_PATIENT = 3  # tries of a text that is to be had in another way too


@dataclass(frozen=True)
class Way:
    """An address of a document's full text, and the form that it has there."""

    address: str
    form: TextForm


class Documents(Source, Generic[R]):
    """A source that lists documents. A subclass is a shape; a source says rows and documents."""

    shrinks_by: ClassVar[float] = 0.02  # of the documents that a list of all of them had last, so large a share may go at once

    _account: Account

    @abstractmethod
    async def _document(self, row: R, listing: Believed[Page[R]] | Believed[R], known: Document | None) -> bool:
        """Takes what a row lists, where it is new or changed; False if it could not be looked at."""

    @abstractmethod
    def as_listed(self, row: R, known: Document) -> bool:
        """Whether the list says of a known document what it said before."""

    async def _take(self, part: Listed[R], address: str) -> None:
        """Fetches what the documents of a part of the list at `address` still need, many at a time, and notes the part."""
        for page in part.pages:
            await self.room()
            for bad in (*page.value.malformed, *page.value.columns):
                self._account.odd(bad, part.window, page.address)
            await self._fetch_all([row for row in page.value.rows if row.name not in self._account.listed], page)
        self._account.note(part, address)

    def _doubt_shrinking(self, part: Listed[R]) -> None:
        """Doubts a list of all documents that has lost many since it was last believed, until a person says that it is well so.

        Those that were missing before are absent already, each with an issue of its own.
        """
        gone = set(self.keeper.troubled(self._account.place("absent", "")))
        known = {id_.removeprefix(self._account.place("")) for id_ in self.keeper.known_in(part.window)} - gone
        missing = sorted(known - set(part.names))
        if part.doubt or len(missing) <= max(1, len(known) * self.shrinks_by):
            return
        part.doubt = f"{len(missing)} of the {len(known)} documents known are not in it, more than it may shrink by at once"
        part.about = f"without {hashlib.sha256(chr(10).join(missing).encode()).hexdigest()[:12]}"

    # documents

    async def _fetch_all(self, rows: Iterable[R], page: Believed[Page[R]] | Believed[R]) -> bool:
        """Fetches the documents of these rows; True if all were seen. The tasks share one limit on what is under way."""
        rows = {row.name: row for row in rows}.values()
        ids = [self._id(row) for row in rows]
        known = self.keeper.known(ids)
        self.keeper.tally.listed += len(rows)
        for row in rows:
            self._account.take(row)
        tasks = [self.alone(i, page.address, self._document(row, page, known.get(i))) for i, row in zip(ids, rows, strict=True)]
        seen = await asyncio.gather(*tasks)
        for row, good in zip(rows, seen, strict=True):
            if not good:
                self._account.unread(row)
        self.keeper.flush()
        return all(seen)

    def _planned(self, today: date, default: date, overlap_days: int, *, back: bool = True) -> tuple[Window, ...]:
        """The days that this look is to see, which are noted as asked for: nobody may take what is there for all meanwhile.

        `back`: as far back as whoever asked for it, or the settings, say.
        """
        keeper, coverage = self.keeper, self.keeper.coverage()
        since, begin = (self.since, self.chosen.since) if back else (None, None)
        plan = coverage.plan(today, since=since, begin=begin, default=default, overlap_days=overlap_days)
        if not self.quick:
            plan = (*plan, *days_of_absent(keeper, plan))
        if coverage.asked(plan, today) != coverage:
            keeper.cover(lambda known: known.asked(plan, today))
        return plan

    def _id(self, row: R) -> str:
        return document_id(self.name, row.number, row.published)

    def _as_before(self, row: R, known: Document) -> bool:
        """Whether nothing is to be done about a known document."""
        return not self.keeper.in_trouble(known.id) and self.as_listed(row, known)

    def _keep(self, document: Document, known: Document | None) -> None:
        """Counts a document that was looked at, and publishes it where it is new or changed."""
        self.keeper.seen(document.id)
        self.keeper.take(document, known)


class Lists(Documents[R]):
    """A source whose documents have texts that are fetched one by one."""

    @abstractmethod
    def ways(self, row: R) -> Sequence[Way]:
        """Where a document's full text is to be had, the best form first."""

    @abstractmethod
    def document(self, row: R, listing: Believed[Page[R]] | Believed[R], text: Believed[str], form: TextForm) -> Document:
        """The record of a document out of its row and its text."""

    async def _document(self, row: R, listing: Believed[Page[R]] | Believed[R], known: Document | None) -> bool:
        if self.quick and known and self._as_before(row, known):
            self.keeper.tally.unchanged += 1
            return True
        async with self._at_once:
            text, failures = await self._full_text(row)
        self.notify("documents", 1)
        place = self._id(row)
        if text is None:
            self.keeper.tally.not_looked += 1
            reason = "; ".join(f"{f.address}: {f.reason}" for f in failures) or "the listing gives no address of a full text"
            record = f"{row.number} {row.title}"[:500]
            address = failures[-1].address if failures else listing.address
            return self.keeper.seen(place, [self._account.finding(place, address, reason, record)])
        self._keep(self.document(row, listing, *text), known)
        return True

    async def _full_text(self, row: R) -> tuple[tuple[Believed[str], TextForm] | None, list[NotLooked]]:
        """The document's full text."""
        return await self._first_of(row, self.ways(row))

    async def _first_of(self, row: R, ways: Sequence[Way]) -> tuple[tuple[Believed[str], TextForm] | None, list[NotLooked]]:
        """The full text in the first of its forms that can be had."""
        failures: list[NotLooked] = []
        for n, way in enumerate(ways, start=1):
            tries = min(_LESS_PATIENT, self.chosen.tries) if n < len(ways) else self.chosen.tries
            check = partial(_checked_text, way.form, Wanted(row.number, row.published))
            answer = await self.ask(way.form.FORM, way.address, check, tries, conditional=True)
            if isinstance(answer, Believed):
                return (answer, way.form), failures
            failures.append(answer)
        return None, failures


def _checked_text(form: TextForm, wanted: Wanted, body: bytes) -> str:
    return form.texts(body, wanted)["full_text"]
