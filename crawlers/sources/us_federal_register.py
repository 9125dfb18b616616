"""The US Federal Register: notices of the International Trade Commission, over the public API and its full texts.

And those of the United States Trade Representative that speak of section 337: the President's disapproval of an order is one.

Address https://www.federalregister.gov, API v1 (`/api/v1/documents.json`, `/api/v1/documents/NUMBER.json`), full texts at the
addresses that the listing gives. Never confirmed live: read in the Office's published serializer and in clients' code. The API
caps a search at 10,000 rows, so windows of days are asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from crawlers.listings.fr_documents import FIELDS, Row, read_page, read_single
from crawlers.shapes.by_dates import ByDates
from crawlers.shapes.documents import Way
from crawlers.shapes.paging import Limits
from crawlers.shapes.rows import Page, Reference
from crawlers.source import Believed, Terms
from pipeline.records import Document
from pipeline.texts import fr_listing, fr_text, fr_xml
from pipeline.texts.forms import TextForm, document_version
from pipeline.texts.fr_layout import listed as shown
from pipeline.windows import Window

AGENCY = "international-trade-commission"
# Who announces that the President disapproves of an order; of its documents those that speak of the section.
BESIDE = (("conditions[agencies][]", "trade-representative-office-of-united-states"), ("conditions[term]", "337"))


class UsFederalRegister(ByDates[Row]):
    """See the module."""

    name = "us_federal_register"
    default_base_url: ClassVar[str] = "https://www.federalregister.gov"
    default_since: ClassVar[date] = date(2000, 1, 1)
    terms = Terms(licence="public domain (17 U.S.C. 105)", robots="never read live", confirmed=None)
    zone = ZoneInfo("America/New_York")  # an issue appears at about six in the morning of its day, there
    limits = Limits(a_page=100, a_day=1_000, in_all=9_000)  # the API takes up to 2,000 a page, and cuts a search off at 10,000

    def listing(self, window: Window | None, page: int, per_page: int) -> str:
        return self._search([("conditions[agencies][]", AGENCY)], window, page, per_page)

    def beside(self, window: Window, page: int, per_page: int) -> str:
        return self._search(BESIDE, window, page, per_page)

    def _search(self, conditions: Sequence[tuple[str, str]], window: Window | None, page: int, per_page: int) -> str:
        query = list(conditions)
        if window:
            query += [
                ("conditions[publication_date][gte]", window.first.isoformat()),
                ("conditions[publication_date][lte]", window.last.isoformat()),
            ]
        query += [("fields[]", name) for name in FIELDS]
        query += [("order", "oldest"), ("per_page", str(per_page)), ("page", str(page))]
        return f"{self.base}/api/v1/documents.json?{urlencode(query)}"

    def read_listing(self, body: bytes, window: Window | None = None, today: date | None = None) -> Page[Row]:
        return read_page(body, window, today)

    def single(self, other: Reference) -> str:
        day = f"?publication_date={other.day}" if other.day else ""
        return f"{self.base}/api/v1/documents/{other.number}.json{day}"

    def read_single(self, other: Reference, today: date, body: bytes) -> Row:
        return read_single(other, today, body)

    def ways(self, row: Row) -> Sequence[Way]:
        """As XML, or as plain text where the XML cannot be had."""
        both = ((row.full_text_xml_url, fr_xml), (row.raw_text_url, fr_text))
        return [Way(address, form) for address, form in both if address]

    def document(self, row: Row, listing: Believed[Page[Row]] | Believed[Row], text: Believed[str], form: TextForm) -> Document:
        title, abstract = shown(row.title), shown(row.abstract) or None
        return Document(
            source=self.name,
            native_id=row.document_number,
            published=row.publication_date,
            kind=row.type,
            title=title,
            abstract=abstract,
            page=row.html_url,
            corrects=row.corrects,
            corrected_by=row.corrected_by,
            exercise=self.keeper.exercise,
            parts=(listing.as_part(fr_listing), text.as_part(form)),
            version=document_version(title, abstract, row.type, row.corrects, row.corrected_by, text.value),
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        now = (shown(row.title), shown(row.abstract) or None, row.type, row.corrects, row.corrected_by)
        return now == (known.title, known.abstract, known.kind, known.corrects, known.corrected_by)
