"""Alerts, reports and recalls of the UK's Office for Product Safety and Standards, which have a field for counterfeit.

Address https://www.gov.uk, feed `/product-safety-alerts-reports-recalls.atom` (the newest alone), documents at
`/api/content/product-safety-alerts-reports-recalls/…`. Never confirmed live: read in the publisher's own code and in clients'.
They are of safety and order nothing: those whose field says counterfeit are shown beside orders of the same goods, unverified. Off
until a setting says who read its terms.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from crawlers.shapes.documents import Way
from crawlers.shapes.newest import Newest
from crawlers.shapes.rows import Malformed, Page, RowOf
from crawlers.source import Believed, Terms
from pipeline.records import Document
from pipeline.safety.gb_opss import COLLECTION, SITE
from pipeline.texts import gb_opss_alert, gb_opss_feed
from pipeline.texts.forms import TextForm, document_version
from pipeline.texts.gb_opss_feed import Alert

_KIND = "safety notice"

Row = RowOf[Alert]


class GbOpss(Newest[Row]):
    """See the module."""

    name = "gb_opss"
    default_base_url: ClassVar[str] = SITE
    default_since: ClassVar[date] = date(2026, 11, 1)  # the feed shows the newest alone
    # It sends no mail and nothing of it is acted on: a few looks a day.
    terms = Terms(licence="Open Government Licence v3.0", robots="never read live", confirmed=None, poll=6 * 3_600.0, quiet_days=60)
    zone = gb_opss_feed.ZONE

    def listing(self) -> str:
        return f"{self.base}{COLLECTION.rstrip('/')}.atom"

    def read_listing(self, body: bytes) -> Page[Row]:
        found = gb_opss_feed.entries(body)
        rows = tuple(Row(one) for one in found if isinstance(one, Alert))
        odd = tuple(
            Malformed(hashlib.sha256(one.record.encode()).hexdigest()[:16], one.reason, one.record)
            for one in found
            if not isinstance(one, Alert)
        )
        return Page(count=len(found), rows=rows, malformed=odd)

    def ways(self, row: Row) -> Sequence[Way]:
        return [Way(f"{self.base}/api/content{COLLECTION}{row.number}", gb_opss_alert)]

    def document(self, row: Row, listing: Believed[Page[Row]] | Believed[Row], text: Believed[str], form: TextForm) -> Document:
        return Document(
            source=self.name,
            native_id=row.number,
            published=row.published,
            kind=_KIND,
            title=row.title,
            abstract=None,
            page=f"{SITE}{COLLECTION}{row.number}",
            exercise=self.keeper.exercise,
            parts=(listing.as_part(gb_opss_feed), text.as_part(form)),
            version=document_version(row.title, None, _KIND, (), (), text.value),
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        return row.title == known.title
