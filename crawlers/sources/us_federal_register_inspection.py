"""Public inspection at the Office of the Federal Register: notices of the International Trade Commission a day before their print.

Address https://www.federalregister.gov, API v1 (`/api/v1/public-inspection-documents/current.json`, and of a day that is over
`/api/v1/public-inspection-documents.json?conditions[available_on]=DAY`), texts at the addresses that the list gives. Never
confirmed live: read in a captured answer of October 2026 and in the Office's published controller. Documents of the United States
Trade Representative are taken too, for one of them may tell that the President disapproves of an order.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from crawlers.listings.fr_inspection import Row, read_page
from crawlers.shapes.by_day import ByDay
from crawlers.shapes.documents import Way
from crawlers.shapes.rows import Page
from crawlers.source import Believed, Terms
from pipeline.errors import CorruptArchive, CouldNotRead
from pipeline.records import Document
from pipeline.texts import fr_inspection, fr_inspection_text
from pipeline.texts.forms import TextForm, document_version, form_of
from pipeline.texts.wanted import Wanted

_LISTS = "/api/v1/public-inspection-documents"
AGENCIES = frozenset({"international-trade-commission", "trade-representative-office-of-united-states"})


class UsFederalRegisterInspection(ByDay[Row]):
    """See the module."""

    name = "us_federal_register_inspection"
    default_base_url: ClassVar[str] = "https://www.federalregister.gov"
    default_since: ClassVar[date] = date(2015, 1, 1)
    terms = Terms(licence="public domain (17 U.S.C. 105)", robots="never read live", confirmed=None, poll=900.0)
    zone = ZoneInfo("America/New_York")  # documents are filed at 8:45, and specially at 11:15, 14:00, 16:15 and 18:00, there

    def listing(self, day: date | None) -> str:
        if day is None:
            return f"{self.base}{_LISTS}/current.json"
        return f"{self.base}{_LISTS}.json?{urlencode({'conditions[available_on]': day.isoformat()})}"

    def read_listing(self, body: bytes, today: date) -> Page[Row]:
        return read_page(body, AGENCIES, self._day_of, today)

    def _day_of(self, number: str) -> date | None:
        return next(reversed(self.keeper.days_of(number)), None)

    def is_printed(self, row: Row, today: date) -> bool:
        return not row.withdrawn and row.printed is not None and row.printed <= today

    def ways(self, row: Row) -> Sequence[Way]:
        return [Way(row.text_url, fr_inspection_text)] if row.text_url else []

    async def _document(self, row: Row, listing: Believed[Page[Row]] | Believed[Row], known: Document | None) -> bool:
        """What was withdrawn after it was seen keeps the text that it had: that may be shown no more."""
        if row.withdrawn and known and not self.as_listed(row, known) and (text := self._text_of(known)) is not None:
            self.notify("documents", 1)
            self._keep(self._withdrawn(row, listing, known, text), known)
            return True
        return await super()._document(row, listing, known)

    def _text_of(self, known: Document) -> str | None:
        part = next(part for part in known.parts if part.name == fr_inspection_text.PART)
        try:
            body = self.keeper.ports.archive.get(part.sha256)
            return form_of(part.form).texts(body, Wanted(known.native_id, known.published))["full_text"]
        except (CorruptArchive, CouldNotRead):
            return None

    def _withdrawn(
        self, row: Row, listing: Believed[Page[Row]] | Believed[Row], known: Document, text: str
    ) -> Document:
        parts = tuple(p for p in known.parts if p.name != fr_inspection.PART)
        version = document_version(known.title, known.abstract, row.kind, (), (), text)
        return known.model_copy(update={"kind": row.kind, "parts": (listing.as_part(fr_inspection), *parts), "version": version})

    def document(self, row: Row, listing: Believed[Page[Row]] | Believed[Row], text: Believed[str], form: TextForm) -> Document:
        title = fr_inspection_text.title(text.value) or row.title
        abstract = fr_inspection_text.abstract(text.value)
        return Document(
            source=self.name,
            native_id=row.number,
            published=row.published,
            kind=row.kind,
            title=title,
            abstract=abstract,
            page=row.page,
            exercise=self.keeper.exercise,
            parts=(listing.as_part(fr_inspection), text.as_part(form)),
            version=document_version(title, abstract, row.kind, (), (), text.value),
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        return row.kind == known.kind
