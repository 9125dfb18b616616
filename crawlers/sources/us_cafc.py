"""The US Court of Appeals for the Federal Circuit: its opinions and orders on appeals from the International Trade Commission.

Address https://cafc.uscourts.gov, feed `/category/opinion-order/feed/` (RSS 2.0, the newest hundred of all tribunals). Never
confirmed live: read in a captured answer of January 2022 and in clients' code. It is said to refuse crawlers that name themselves:
ours does, and where it is refused, that is "could not look"; the repair is to ask the court's clerk for access.

Of a ruling the row is kept; its opinion is a PDF, which is not fetched yet: that the court ruled is an issue for a person. What is
no appeal from the Commission is looked at, so that it is known which days the feed shows, and is not kept.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from crawlers.shapes.documents import Way
from crawlers.shapes.newest import Newest
from crawlers.shapes.paging import Listed
from crawlers.shapes.rows import Malformed, Page, Reference
from crawlers.source import Believed, NotLooked, Terms
from pipeline.records import Document, Part
from pipeline.texts import us_cafc_feed
from pipeline.texts.forms import TextForm, document_version
from pipeline.texts.us_cafc_feed import Item

_ORIGIN = "ITC"


@dataclass(frozen=True)
class Row:
    """One row of the feed."""

    item: Item

    @property
    def number(self) -> str:
        return self.item.number

    @property
    def published(self) -> date:
        return self.item.published

    @property
    def title(self) -> str:
        return self.item.title

    @property
    def name(self) -> str:
        return f"{self.number}:{self.published.isoformat()}"

    @property
    def tied(self) -> Sequence[Reference]:
        return ()


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
        part.pages = [replace(page, value=_of_the_commission(page.value)) for page in part.pages]
        self._pages = {row.name: page for page in part.pages for row in page.value.rows}
        await super()._take(part, address)

    async def _full_text(self, row: Row) -> tuple[tuple[Believed[str], TextForm] | None, list[NotLooked]]:
        """The row itself."""
        page = self._pages[row.name]
        held = Believed(page.address, page.sha256, page.fetched_at, page.media_type, row.title)
        return (held, us_cafc_feed), []

    def ways(self, row: Row) -> Sequence[Way]:  # noqa: ARG002 - no text is fetched yet, of no row
        return ()

    def document(self, row: Row, listing: Believed[Page[Row]] | Believed[Row], text: Believed[str], form: TextForm) -> Document:
        part = Part(
            name=form.PART,
            form=form.FORM,
            address=listing.address,
            fetched_at=listing.fetched_at,
            media_type=listing.media_type,
            sha256=listing.sha256,
        )
        return Document(
            source=self.name,
            native_id=row.number,
            published=row.published,
            kind=row.item.kind,
            title=row.title,
            abstract=None,
            page=row.item.page or None,
            exercise=self.keeper.exercise,
            parts=(part,),
            version=document_version(row.title, None, row.item.kind, (), (), text.value),
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        return (row.title, row.item.kind) == (known.title, known.kind)


def _of_the_commission(page: Page[Row]) -> Page[Row]:
    return replace(page, rows=tuple(row for row in page.rows if row.item.origin == _ORIGIN))
