"""The US Court of Appeals for the Federal Circuit: its opinions and orders on appeals from the International Trade Commission.

Address https://cafc.uscourts.gov, feed `/category/opinion-order/feed/` (RSS 2.0, the newest hundred of all tribunals). Never
confirmed live: read in a captured answer of January 2022 and in clients' code. It is said to refuse crawlers that name themselves:
ours does, and where it is refused, that is "could not look"; the repair is to ask the court's clerk for access.

The opinion is a PDF, at the address that its row has. Where that cannot be had or read, the row alone is kept: that the court
ruled is an issue for a person, and the opinion is asked for again at each look. What is no appeal from the Commission is looked at,
so that it is known which days the feed shows, and is not kept.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date
from typing import ClassVar
from urllib.parse import urljoin

from crawlers.shapes.documents import Way
from crawlers.shapes.newest import Newest
from crawlers.shapes.paging import Listed
from crawlers.shapes.rows import Malformed, Page, RowOf
from crawlers.source import Believed, Terms
from pipeline.records import Document
from pipeline.texts import us_cafc_feed, us_cafc_pdf_1
from pipeline.texts.forms import TextForm, document_version
from pipeline.texts.us_cafc_feed import Item

ORIGIN = "ITC"


Row = RowOf[Item]


class UsCafc(Newest[Row]):
    """See the module."""

    name = "us_cafc"
    default_base_url: ClassVar[str] = "https://cafc.uscourts.gov"
    default_since: ClassVar[date] = date(2026, 11, 1)  # the feed shows the newest alone
    terms = Terms(licence="public domain (17 U.S.C. 105)", robots="never read live", confirmed=None, poll=3_600.0, quiet_days=60)
    zone = us_cafc_feed.ZONE

    def listing(self) -> str:
        return f"{self.base}/category/opinion-order/feed/"

    def read_listing(self, body: bytes) -> Page[Row]:
        found = us_cafc_feed.items(body)
        rows = tuple(Row(one) for one in found if isinstance(one, Item))
        odd = tuple(
            Malformed(hashlib.sha256(one.record.encode()).hexdigest()[:16], one.reason, one.record)
            for one in found
            if not isinstance(one, Item)
        )
        return Page(count=len(found), rows=rows, malformed=odd)

    async def _take(self, part: Listed[Row], address: str) -> None:
        """Only what came from the Commission."""
        part.keep_only(lambda row: row.item.origin == ORIGIN)
        await super()._take(part, address)

    def ways(self, row: Row) -> Sequence[Way]:
        return [Way(urljoin(self.listing(), row.item.pdf), us_cafc_pdf_1)] if row.item.pdf else []

    async def _document(self, row: Row, listing: Believed[Page[Row]] | Believed[Row], known: Document | None) -> bool:
        """Where its opinion could not be had, the row is kept alone, unless the opinion is held already."""
        looked = await super()._document(row, listing, known)
        if not looked and not (known and _has_opinion(known)):
            alone = Believed(listing.address, listing.sha256, listing.fetched_at, listing.media_type, row.title)
            self.keeper.take(self.document(row, listing, alone, us_cafc_feed), known)
        return looked

    def document(self, row: Row, listing: Believed[Page[Row]] | Believed[Row], text: Believed[str], form: TextForm) -> Document:
        parts = [listing.as_part(us_cafc_feed), *([text.as_part(form)] if form is not us_cafc_feed else [])]
        return Document(
            source=self.name,
            native_id=row.number,
            published=row.published,
            kind=row.item.kind,
            title=row.title,
            abstract=None,
            page=row.item.page or None,
            exercise=self.keeper.exercise,
            parts=tuple(parts),
            version=document_version(row.title, None, row.item.kind, (), (), text.value),
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        return (row.title, row.item.kind) == (known.title, known.kind) and _has_opinion(known)


def _has_opinion(known: Document) -> bool:
    return any(part.name == us_cafc_pdf_1.PART for part in known.parts)
