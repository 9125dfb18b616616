"""The US Federal Register: notices of the International Trade Commission, over the public API and its full texts.

Address https://www.federalregister.gov, API v1 (`/api/v1/documents.json`, `/api/v1/documents/NUMBER.json`), full texts at the
addresses that the listing gives. Never confirmed live: read in the Office's published serializer and in clients' code. The API
caps a search at 10,000 rows, so windows of days are asked for. Licence: public domain (17 U.S.C. 105).
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any, ClassVar
from urllib.parse import urlencode

from crawlers.listing import FIELDS, Page, Row, read_page, read_single
from crawlers.source import Believed, NotLooked, Source
from pipeline.errors import CouldNotRead
from pipeline.read.text import document_version, full_text, listed
from pipeline.records import Document, Finding, Form, IssueKind, Part, PartName, document_id
from pipeline.windows import Window

AGENCY = "international-trade-commission"
PER_PAGE = 100
CAP = 9_000  # well under the 10,000 rows at which a search is cut off
_TRY_AGAIN = "Nothing to do if the source is only busy: the next run asks again. Accept the issue if it cannot be repaired."


@dataclass
class _Seen:
    """What one look at a window brought."""

    window: Window
    numbers: set[str] = field(default_factory=set)
    complete: bool = True
    empty: bool = False


class UsFederalRegister(Source):
    """See the module."""

    name = "us_federal_register"
    default_base_url: ClassVar[str] = "https://www.federalregister.gov"
    default_since: ClassVar[date] = date(2000, 1, 1)

    async def look(self) -> None:
        """Looks at each window, then at those that seemed empty, then at documents that others correct."""
        coverage = self.keeper.coverage()
        plan = coverage.plan(self.since, self.default_since, self.keeper.ports.clock.today(), self.chosen.overlap_days)
        self.days = plan
        if coverage.asked(plan) != coverage:  # nobody may take what is there for all, while this look is under way
            self.keeper.cover(lambda known: known.asked(plan))
        self._listed: dict[str, date] = {}  # by number, the day of publication
        self._corrections: set[str] = set()
        self._all_seen = True
        empty: list[_Seen] = []
        for window in plan:
            seen = await self._look_at(window)
            if seen.empty:
                empty.append(seen)
            else:
                self._note(seen)
        for seen in empty:
            await self._doubt_emptiness(seen)
            self._note(seen)
        await self._follow_corrections()
        self.keeper.cover(lambda known: known, looked=self._all_seen)

    def _note(self, seen: _Seen) -> None:
        self._all_seen &= seen.complete
        self.keeper.cover(lambda known: known.done(seen.window) if seen.complete else known.failed(seen.window))

    # listings

    def _address(self, window: Window | None, page: int = 1, per_page: int = PER_PAGE) -> str:
        query = [("conditions[agencies][]", AGENCY)]
        if window:
            query += [
                ("conditions[publication_date][gte]", window.first.isoformat()),
                ("conditions[publication_date][lte]", window.last.isoformat()),
            ]
        query += [("fields[]", name) for name in FIELDS]
        query += [("order", "oldest"), ("per_page", str(per_page)), ("page", str(page))]
        return f"{self.base}/api/v1/documents.json?{urlencode(query)}"

    async def _look_at(self, window: Window) -> _Seen:
        """Lists a window page by page and fetches its documents; a window near the API's cap is halved first."""
        seen = _Seen(window)
        findings: list[Finding] = []
        first = await self._page(window, 1, seen, findings)
        halves = window.halves()
        if first and first.value.count > CAP and halves:
            for half in halves:
                part = await self._look_at(half)
                if part.empty:
                    await self._doubt_emptiness(part)
                seen.numbers |= part.numbers
                seen.complete &= part.complete
            return seen
        if first and first.value.count == 0:
            first = await self._page(window, 1, seen, findings)
            if first and first.value.count == 0:
                seen.empty = True
                return seen
        page, number, rows = first, 1, 0
        while page:
            await self.room()
            await self._take(page, seen, findings)
            rows += len(page.value.malformed)
            if number * PER_PAGE >= page.value.count:
                self._count_all(page, len(seen.numbers) + rows, seen, findings)
                break
            number += 1
            page = await self._page(window, number, seen, findings, page.value.count)
        self._miss_known(seen, findings)
        seen.complete &= self.keeper.seen(f"{self.name}:{window}", findings)
        return seen

    async def _page(
        self, window: Window, number: int, seen: _Seen, findings: list[Finding], count: int | None = None
    ) -> Believed[Page] | None:
        address = self._address(window, number)
        answer = await self.ask("listing", address, partial(_checked_page, window, number, count), self.chosen.tries + 4)
        if isinstance(answer, NotLooked):
            place = f"{self.name}:{seen.window}"
            findings.append(self._not_looked(place, answer, f"the listing of {seen.window} (page {number})"))
            return None
        return answer

    async def _take(self, page: Believed[Page], seen: _Seen, findings: list[Finding]) -> None:
        """Fetches what the documents of a page still need, many at a time."""
        for bad in page.value.malformed:
            place = f"{self.name}:{seen.window}#{bad.name}"
            findings.append(self._finding(IssueKind.COULD_NOT_LOOK, place, page.address, bad.reason, bad.record))
        rows = [row for row in page.value.rows if row.document_number not in self._listed]
        self._listed.update((row.document_number, row.publication_date) for row in rows)
        seen.numbers.update(row.document_number for row in page.value.rows)
        seen.complete &= await self._fetch_all(rows, page)

    def _count_all(self, page: Believed[Page], rows: int, seen: _Seen, findings: list[Finding]) -> None:
        """Rows may be as many as counted and yet not all, when one stands on two pages."""
        if rows < page.value.count:
            reason = f"the listing of {seen.window} counts {page.value.count} documents, but its pages name {rows}"
            findings.append(self._finding(IssueKind.COULD_NOT_LOOK, f"{self.name}:{seen.window}", page.address, reason))

    def _miss_known(self, seen: _Seen, findings: list[Finding]) -> None:
        """A known document that its window no longer lists is an issue, never the end of an order."""
        if any(f.kind is IssueKind.COULD_NOT_LOOK for f in findings):
            return
        absent = sorted(set(self.keeper.known_in(seen.window).values()) - seen.numbers)
        if absent:
            names = ", ".join(absent[:20]) + (" …" if len(absent) > 20 else "")
            reason = f"{len(absent)} known documents are no longer listed: {names}"
            place = f"{self.name}:absent:{seen.window}"
            repair = "See whether the source withdrew them. What they announced stays as it is until a notice ends it."
            findings.append(Finding(kind=IssueKind.ABSENT, source=self.name, place=place, reason=reason, repair=repair))

    async def _doubt_emptiness(self, seen: _Seen) -> None:
        """An empty listing was asked for twice; it is believed only if another request, which must find something, does."""
        day = next(iter(self._listed.values()), None)
        known = self.keeper.last_known() if day is None else None
        day = known.published if known else day
        control = self._address(Window(day, day) if day else None, per_page=1)
        answer = await self.ask("control", control, _checked_control)
        findings: list[Finding] = []
        if isinstance(answer, NotLooked):
            reason = f"the listing of {seen.window} is empty, and so is one that must not be: {answer.reason}"
            place = f"{self.name}:{seen.window}"
            findings.append(self._finding(IssueKind.COULD_NOT_LOOK, place, self._address(seen.window), reason))
        self._miss_known(seen, findings)
        seen.complete &= self.keeper.seen(f"{self.name}:{seen.window}", findings)

    # documents

    async def _fetch_all(self, rows: Iterable[Row], page: Believed[Page] | Believed[Row]) -> bool:
        """Fetches the documents of these rows; True if all were seen. The tasks share one limit on what is under way."""
        rows = list(rows)
        ids = {row.document_number: document_id(self.name, row.document_number, row.publication_date) for row in rows}
        known = self.keeper.known(ids.values())
        self.keeper.tally.listed += len(rows)
        places = [ids[row.document_number] for row in rows]
        tasks = [self.alone(i, page.address, self._document(row, page, known.get(i))) for i, row in zip(places, rows, strict=True)]
        complete = all(await asyncio.gather(*tasks))
        self.keeper.flush()
        return complete

    async def _document(self, row: Row, listing: Believed[Page] | Believed[Row], known: Document | None) -> bool:
        if self.quick and known and not self.keeper.in_trouble(known.id) and _as_listed(row, known):
            self.keeper.tally.unchanged += 1
            self._corrections.update(row.corrects + row.corrected_by)
            return True
        async with self._at_once:
            text, failures = await self._full_text(row)
        self.notify("documents", 1)
        self._corrections.update(row.corrects + row.corrected_by)
        place = document_id(self.name, row.document_number, row.publication_date)
        if text is None:
            self.keeper.tally.not_looked += 1
            reason = "; ".join(f"{f.address}: {f.reason}" for f in failures) or "the listing gives no address of a full text"
            record = f"{row.document_number} {row.title}"[:500]
            address = failures[-1].address if failures else listing.address
            return self.keeper.seen(place, [self._finding(IssueKind.COULD_NOT_LOOK, place, address, reason, record)])
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

    async def _full_text(self, row: Row) -> tuple[tuple[Believed[str], Form] | None, list[NotLooked]]:
        """The document's full text: as XML, or as plain text where the XML cannot be had."""
        failures: list[NotLooked] = []
        ways = [(row.full_text_xml_url, Form.FR_XML), (row.raw_text_url, Form.FR_TEXT)]
        for address, form in ways:
            if address is None:
                continue
            tries = min(3, self.chosen.tries) if form is Form.FR_XML and row.raw_text_url else self.chosen.tries
            check = partial(_checked_text, form, row.document_number)
            answer = await self.ask(form, address, check, tries, conditional=True)
            if isinstance(answer, Believed):
                return (answer, form), failures
            failures.append(answer)
        return None, failures

    async def _follow_corrections(self) -> None:
        """Fetches documents that correct, or are corrected by, one that was listed, where no window brought them.

        Also those that could not be looked at before. One that is known and that the source no longer has is absent: an issue that
        holds up nothing.
        """
        prefix = f"{self.name}:correction:"
        for number in sorted(self._corrections | set(self.keeper.troubled(prefix))):
            place = prefix + number
            if number in self._listed:
                self.keeper.seen(place)
                continue
            answer = await self.ask("document", f"{self.base}/api/v1/documents/{number}.json", read_single)
            if isinstance(answer, NotLooked):
                finding = self._not_looked(place, answer, f"document {number}, which another corrects or is corrected by,")
                absent = answer.gone and self.keeper.knows(number)
                self.keeper.seen(place, [finding.model_copy(update={"kind": IssueKind.ABSENT}) if absent else finding])
                continue
            self.keeper.seen(place)
            self._listed[number] = answer.value.publication_date
            await self._fetch_all([answer.value], answer)

    # issues

    def _not_looked(self, place: str, answer: NotLooked, what: str) -> Finding:
        return self._finding(IssueKind.COULD_NOT_LOOK, place, answer.address, f"{what} could not be looked at: {answer.reason}")

    def _finding(self, kind: IssueKind, place: str, address: str, reason: str, record: str | None = None) -> Finding:
        return Finding(kind=kind, source=self.name, place=place, address=address, reason=reason, repair=_TRY_AGAIN, record=record)


def _checked_page(window: Window, number: int, count: int | None, body: bytes) -> Page:
    """A page that holds as many rows as its count says it must, each in the window that was asked for.

    `count` is that of the first page: a later one that counts otherwise is of another listing.
    """
    page = read_page(body)
    if count is not None and page.count != count:
        raise CouldNotRead(f"page {number} counts {page.count} rows in all, the first page counted {count}")
    due = max(0, min(PER_PAGE, page.count - (number - 1) * PER_PAGE))
    if len(page) != due and page.count <= CAP:
        raise CouldNotRead(f"the listing counts {page.count} rows, so page {number} must hold {due}, but it holds {len(page)}")
    stray = [row.document_number for row in page.rows if not window.holds(row.publication_date)]
    if stray:
        raise CouldNotRead(f"the listing of {window} holds documents of other days: {', '.join(stray[:5])}")
    return page


def _checked_control(body: bytes) -> Page:
    page = read_page(body)
    if page.count == 0 or len(page) == 0:
        raise CouldNotRead("a listing that must not be empty is empty")
    return page


def _checked_text(form: Form, number: str, body: bytes) -> str:
    return full_text(form, body, number)


def _document(
    source: str, row: Row, listing: Believed[Page] | Believed[Row], found: tuple[Believed[str], Form], exercise: bool
) -> Document:
    text, form = found
    title, abstract = listed(row.title), listed(row.abstract) or None
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
        parts=(_part("listing", Form.FR_LISTING, listing), _part("full_text", form, text)),
        version=version,
    )


def _as_listed(row: Row, known: Document) -> bool:
    """Whether the listing says of a known document what it said before."""
    now = (listed(row.title), listed(row.abstract) or None, row.type, row.corrects, row.corrected_by)
    return now == (known.title, known.abstract, known.kind, known.corrects, known.corrected_by)


def _part(name: PartName, form: Form, answer: Believed[Any]) -> Part:
    return Part(
        name=name,
        form=form,
        address=answer.address,
        fetched_at=answer.fetched_at,
        media_type=answer.media_type,
        sha256=answer.sha256,
    )
