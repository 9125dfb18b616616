"""EDIS, the docket of the US International Trade Commission: what it filed in cases under section 337, minutes after it acted.

Address https://edis.usitc.gov, data service `/data/document?pageNumber=N`: the newest documents of all investigations, twenty a
page whatever is asked for, no count, no key; a document's page for people is `/external/search/document/ID`. Never confirmed live:
read in captured answers of 2023 and 2026 and in clients' code. It stands behind a service that refuses some clients: where we are
refused, we could not look.

The list goes back for decades, and filters by day are ignored: we look back to the first day that is due, by the day on which a
document was officially received (neither ids nor the documents' own dates are in order). A document is its row alone. Its files
(`/data/attachment/ID`, `/data/download/ID/FILE`) want a token of a person's account, and are not asked for: no setting takes one.
Asking for one investigation (`investigationNumber=337-145`) answers all whose numbers begin so; this source never asks so, and the
number of each row is taken as it stands there.
"""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from crawlers.listings.edis_documents import Row, read_page
from crawlers.shapes.back_to import BackTo
from crawlers.shapes.rows import PageOfAll
from crawlers.source import Believed, Terms
from pipeline.records import Document
from pipeline.texts import edis_row


class UsUsitcEdis(BackTo[Row]):
    """See the module."""

    name = "us_usitc_edis"
    default_base_url: ClassVar[str] = "https://edis.usitc.gov"
    default_since: ClassVar[date] = date(2026, 11, 1)  # what was before is told by other sources
    terms = Terms(licence="public domain (17 U.S.C. 105)", robots="never read live", confirmed=None, poll=900.0)
    zone = ZoneInfo("America/New_York")  # its dates have no zone: they are Washington's
    a_page = 20

    def listing(self, page: int) -> str:
        return f"{self.base}/data/document?pageNumber={page}"

    def read_listing(self, body: bytes, today: date) -> PageOfAll[Row]:
        return read_page(body, today)

    def document(self, row: Row, listing: Believed[Any]) -> Document:
        return Document(
            source=self.name,
            native_id=row.number,
            published=row.published,
            kind=row.kind,
            title=row.title,
            abstract=None,
            page=f"{self.default_base_url}/external/search/document/{row.number}",
            exercise=self.keeper.exercise,
            parts=(listing.as_part(edis_row),),
            version=row.version,
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        return row.version == known.version

    def at_odds(self, one: Row, other: Row) -> str | None:
        if one.investigations == other.investigations:
            return None
        numbers = ", ".join(sorted(one.investigations | other.investigations))
        return f"document {one.number} stands on two pages of the list under other investigations: {numbers}"
