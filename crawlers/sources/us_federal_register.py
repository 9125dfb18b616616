"""The US Federal Register: notices of the International Trade Commission, over the public API and its full texts.

Address https://www.federalregister.gov, API v1 (`/api/v1/documents.json`, `/api/v1/documents/NUMBER.json`), full texts at the
addresses that the listing gives. Never confirmed live: read in the Office's published serializer and in clients' code. The API
caps a search at 10,000 rows, so windows of days are asked for. Licence: public domain (17 U.S.C. 105).
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import Any, ClassVar
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from crawlers.account import Account, days_of_absent
from crawlers.listing import FIELDS, Page, Reference, Row, read_page, read_single
from crawlers.paging import CAP, PER_PAGE, Listed, listed
from crawlers.source import Believed, NotLooked, Source
from pipeline.errors import CouldNotRead
from pipeline.records import Document, IssueKind, Part, document_id
from pipeline.texts import fr_listing, fr_text, fr_xml
from pipeline.texts.forms import TextForm, document_version
from pipeline.texts.spelling import listed as shown
from pipeline.texts.wanted import Wanted
from pipeline.windows import Window

AGENCY = "international-trade-commission"


class UsFederalRegister(Source):
    """See the module."""

    name = "us_federal_register"
    default_base_url: ClassVar[str] = "https://www.federalregister.gov"
    default_since: ClassVar[date] = date(2000, 1, 1)
    zone = ZoneInfo("America/New_York")  # an issue appears at about six in the morning of its day, there

    async def look(self) -> None:
        """Looks at each window, then at those that seemed empty, then at documents that others correct."""
        keeper, coverage, today = self.keeper, self.keeper.coverage(), self.keeper.today()
        plan = coverage.plan(
            today,
            since=self.since,
            begin=self.chosen.since,
            default=self.default_since,
            overlap_days=self.chosen.overlap_days,
        )
        if not self.quick:
            plan = (*plan, *days_of_absent(keeper, plan))
        self.days = plan
        if coverage.asked(plan, today) != coverage:  # nobody may take what is there for all, while this look is under way
            keeper.cover(lambda known: known.asked(plan, today))
        self._account = Account(keeper, today, plan)
        empty: list[Listed] = []
        for window in plan:
            async for part in listed(self._page, window):
                if part.empty:
                    empty.append(part)
                else:
                    await self._take(part)
        for part in empty:
            await self._doubt_emptiness(part)
            await self._take(part)
        await self._follow_corrections()
        self._account.settle()

    # listings

    def _address(self, window: Window | None, page: int, per_page: int) -> str:
        query = [("conditions[agencies][]", AGENCY)]
        if window:
            query += [
                ("conditions[publication_date][gte]", window.first.isoformat()),
                ("conditions[publication_date][lte]", window.last.isoformat()),
            ]
        query += [("fields[]", name) for name in FIELDS]
        query += [("order", "oldest"), ("per_page", str(per_page)), ("page", str(page))]
        return f"{self.base}/api/v1/documents.json?{urlencode(query)}"

    async def _page(self, window: Window, number: int, per_page: int) -> Believed[Page] | NotLooked:
        check = partial(_checked_page, window, self._account.today, number, per_page)
        return await self.ask("listing", self._address(window, number, per_page), check, self.chosen.tries + 4)

    async def _take(self, part: Listed) -> None:
        """Fetches what the documents of a part of the listing still need, many at a time, and notes the part."""
        for page in part.pages:
            await self.room()
            for bad in page.value.malformed:
                self._account.odd(bad, part.window, page.address)
            await self._fetch_all([row for row in page.value.rows if row.name not in self._account.listed], page)
        self._account.note(part, self._address(part.window, 1, PER_PAGE))

    async def _doubt_emptiness(self, part: Listed) -> None:
        """An empty listing was asked for twice; it is believed only if another request, which must find something, does."""
        day = next(iter(self._account.listed.values()), None)
        known = self.keeper.last_known() if day is None else None
        day = known.published if known else day
        control = self._address(Window(day, day) if day else None, 1, 2)  # fewer than two the API takes for twenty
        answer = await self.ask("control", control, _checked_control)
        if isinstance(answer, NotLooked):
            part.missing = NotLooked(control, f"it is empty, and so is one that must not be: {answer.reason}")

    # documents

    async def _fetch_all(self, rows: Iterable[Row], page: Believed[Page] | Believed[Row]) -> bool:
        """Fetches the documents of these rows; True if all were seen. The tasks share one limit on what is under way."""
        rows = {row.name: row for row in rows}.values()
        known = self.keeper.known([self._id(row) for row in rows])
        self.keeper.tally.listed += len(rows)
        for row in rows:
            self._account.take(row)
        ids = [self._id(row) for row in rows]
        tasks = [self.alone(i, page.address, self._document(row, page, known.get(i))) for i, row in zip(ids, rows, strict=True)]
        seen = await asyncio.gather(*tasks)
        for row, good in zip(rows, seen, strict=True):
            if not good:
                self._account.unread(row)
        self.keeper.flush()
        return all(seen)

    def _id(self, row: Row) -> str:
        return document_id(self.name, row.document_number, row.publication_date)

    async def _document(self, row: Row, listing: Believed[Page] | Believed[Row], known: Document | None) -> bool:
        if self.quick and known and not self.keeper.in_trouble(known.id) and _as_listed(row, known):
            self.keeper.tally.unchanged += 1
            return True
        async with self._at_once:
            text, failures = await self._full_text(row)
        self.notify("documents", 1)
        place = self._id(row)
        if text is None:
            self.keeper.tally.not_looked += 1
            reason = "; ".join(f"{f.address}: {f.reason}" for f in failures) or "the listing gives no address of a full text"
            record = f"{row.document_number} {row.title}"[:500]
            address = failures[-1].address if failures else listing.address
            return self.keeper.seen(place, [self._account.finding(place, address, reason, record)])
        document = _document(self.name, row, listing, text, self.keeper.exercise)
        self.keeper.seen(place)
        if known is None:
            self.keeper.tally.new += 1
        elif known.version == document.version:
            self.keeper.tally.unchanged += 1
            return True
        else:
            self.keeper.tally.edited += 1
        self.keeper.publish(document)
        return True

    async def _full_text(self, row: Row) -> tuple[tuple[Believed[str], TextForm] | None, list[NotLooked]]:
        """The document's full text: as XML, or as plain text where the XML cannot be had."""
        failures: list[NotLooked] = []
        ways: list[tuple[str | None, TextForm]] = [(row.full_text_xml_url, fr_xml), (row.raw_text_url, fr_text)]
        for address, form in ways:
            if address is None:
                continue
            tries = min(3, self.chosen.tries) if form is fr_xml and row.raw_text_url else self.chosen.tries
            check = partial(_checked_text, form, Wanted(row.document_number, row.publication_date))
            answer = await self.ask(form.FORM, address, check, tries, conditional=True)
            if isinstance(answer, Believed):
                return (answer, form), failures
            failures.append(answer)
        return None, failures

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
            day = f"?publication_date={other.day}" if other.day else ""
            address = f"{self.base}/api/v1/documents/{other.number}.json{day}"
            answer = await self.ask("document", address, partial(read_single, other, self._account.today))
            if isinstance(answer, NotLooked):
                reason = f"document {other}, which another corrects or is corrected by, could not be looked at: {answer.reason}"
                finding = self._account.finding(place, address, reason)
                absent = answer.gone and known
                self.keeper.seen(place, [finding.model_copy(update={"kind": IssueKind.ABSENT}) if absent else finding])
            elif answer.value.publication_date > self._account.today:
                self.keeper.seen(place)  # not out yet: on its day the listing has it
            elif await self._fetch_all([answer.value], answer):
                self.keeper.seen(place)
            else:  # no window asks for it again: this does
                reason = f"the text of document {other} could not be looked at"
                self.keeper.seen(place, [self._account.finding(place, address, reason)])


def _checked_page(window: Window, today: date, number: int, per_page: int, body: bytes) -> Page:
    """A page that holds as many rows as its count says it must."""
    page = read_page(body, window, today)
    due = max(0, min(per_page, page.count - (number - 1) * per_page))
    if len(page) != due and page.count <= CAP:
        raise CouldNotRead(f"the listing counts {page.count} rows, so page {number} must hold {due}, but it holds {len(page)}")
    return page


def _checked_control(body: bytes) -> Page:
    page = read_page(body)
    if page.count == 0 or len(page) == 0:
        raise CouldNotRead("a listing that must not be empty is empty")
    return page


def _checked_text(form: TextForm, wanted: Wanted, body: bytes) -> str:
    return form.texts(body, wanted)["full_text"]


def _document(
    source: str, row: Row, listing: Believed[Page] | Believed[Row], found: tuple[Believed[str], TextForm], exercise: bool
) -> Document:
    text, form = found
    title, abstract = shown(row.title), shown(row.abstract) or None
    version = document_version(title, abstract, row.type, row.corrects, row.corrected_by, text.value)
    return Document(
        source=source,
        native_id=row.document_number,
        published=row.publication_date,
        kind=row.type,
        title=title,
        abstract=abstract,
        page=row.html_url,
        corrects=row.corrects,
        corrected_by=row.corrected_by,
        exercise=exercise,
        parts=(_part(fr_listing, listing), _part(form, text)),
        version=version,
    )


def _as_listed(row: Row, known: Document) -> bool:
    """Whether the listing says of a known document what it said before."""
    now = (shown(row.title), shown(row.abstract) or None, row.type, row.corrects, row.corrected_by)
    return now == (known.title, known.abstract, known.kind, known.corrects, known.corrected_by)


def _part(form: TextForm, answer: Believed[Any]) -> Part:
    return Part(
        name=form.PART,
        form=form.FORM,
        address=answer.address,
        fetched_at=answer.fetched_at,
        media_type=answer.media_type,
        sha256=answer.sha256,
    )
