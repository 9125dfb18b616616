"""Rulings of US Customs and Border Protection on which articles section 337 orders cover, from its search system CROSS.

Address https://rulings.cbp.gov, `/api/search` and `/api/ruling/NUMBER`. Never confirmed live: read in clients' code; no captured
answer about a ruling of the Exclusion Order Enforcement Branch exists, no robots.txt was read. A search stops counting at 10,000,
so windows of days are asked for. A ruling bears the day on which it was signed and is listed up to some weeks later.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from crawlers.listings.cross_rulings import Row, read_page, read_single
from crawlers.shapes.by_dates import ByDates
from crawlers.shapes.documents import Way
from crawlers.shapes.paging import Limits
from crawlers.shapes.rows import Page, Reference
from crawlers.source import Believed, Terms
from pipeline.records import Document
from pipeline.texts import cross_ruling
from pipeline.texts.forms import TextForm, document_version
from pipeline.windows import Window

TERM = "337-TA"


class UsCbpCross(ByDates[Row]):
    """See the module."""

    name = "us_cbp_cross"
    default_base_url: ClassVar[str] = "https://rulings.cbp.gov"
    default_since: ClassVar[date] = date(2000, 1, 1)
    terms = Terms(licence="public domain (17 U.S.C. 105)", robots="never read live", confirmed=None, poll=3_600.0, quiet_days=90)
    zone = ZoneInfo("America/New_York")
    limits = Limits(a_page=100, a_day=500, in_all=9_000)  # it takes up to 500 a page, and stops counting at 10,000
    listed_late = 120  # rulings of five weeks before were seen to be new there

    def listing(self, window: Window | None, page: int, per_page: int) -> str:
        query = [("term", TERM), ("collection", "HQ"), ("commodityGrouping", "ALL")]
        if window:
            query += [("fromDate", window.first.isoformat()), ("toDate", window.last.isoformat())]
        query += [("sortBy", "RULING_DATE_ASC"), ("pageSize", str(per_page)), ("page", str(page))]
        return f"{self.base}/api/search?{urlencode(query)}"

    def read_listing(self, body: bytes, window: Window | None = None, today: date | None = None) -> Page[Row]:  # noqa: ARG002
        return read_page(body, window)

    def single(self, other: Reference) -> str:
        return f"{self.base}/api/ruling/{other.number}"

    def read_single(self, other: Reference, today: date, body: bytes) -> Row:  # noqa: ARG002
        return read_single(other, body)

    def ways(self, row: Row) -> Sequence[Way]:
        return [Way(f"{self.base}/api/ruling/{row.number}", cross_ruling)]

    def document(
        self,
        row: Row,
        listing: Believed[Page[Row]] | Believed[Row],  # noqa: ARG002 - the record says it all
        text: Believed[str],
        form: TextForm,
    ) -> Document:
        """Of the ruling's own record: what the list says of it may be of another day."""
        changes, changed_by, revoked = cross_ruling.told_of_others(text.value)
        kind = _kind(revoked=revoked)
        return Document(
            source=self.name,
            native_id=row.number,
            published=row.published,
            kind=kind,
            title=row.title,
            abstract=None,
            page=f"{self.default_base_url}/ruling/{row.number}",
            corrects=changes,
            corrected_by=changed_by,
            exercise=self.keeper.exercise,
            parts=(text.as_part(form),),
            version=document_version(row.title, None, kind, changes, changed_by, text.value),
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        listed = (row.title, _kind(revoked=row.operationally_revoked), row.changes, row.changed_by)
        return listed == (known.title, known.kind, known.corrects, known.corrected_by)


def _kind(*, revoked: bool) -> str:
    return "ruling, operationally revoked" if revoked else "ruling"
