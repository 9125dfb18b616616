"""The US Court of International Trade: its slip opinions on protests against customs, where one may be of an exclusion.

Address https://www.cit.uscourts.gov, pages `/slip-opinion-2020`, one a year. Never confirmed live: read in a captured answer of
July 2020; neither its robots.txt nor a PDF of its was seen. Goods that customs kept out are protested, and what customs denies is
taken to this court under 28 U.S.C. 1581(a): of such opinions alone the PDF is fetched, some twenty a year; whether one speaks of an
order under section 337 its text says. A confidential one has no address yet; it is taken when its public version has one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import ClassVar
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

from crawlers.shapes.by_years import ByYears
from crawlers.shapes.documents import Way
from crawlers.shapes.paging import Listed
from crawlers.shapes.rows import Malformed, Page, RowOf, nameless
from crawlers.source import Believed, Terms
from pipeline.records import Document
from pipeline.texts import us_cit_list, us_cit_pdf_1
from pipeline.texts.forms import TextForm, document_version
from pipeline.texts.us_cit_list import Slip

_PROTESTS = re.compile(r"1581\(a\)")
_KIND = "slip opinion"


Row = RowOf[Slip]


class UsCit(ByYears[Row]):
    """See the module."""

    name = "us_cit"
    default_base_url: ClassVar[str] = "https://www.cit.uscourts.gov"
    default_since: ClassVar[date] = date(2020, 1, 1)  # a page of that year was seen; of earlier ones another shape
    terms = Terms(
        licence="public domain (17 U.S.C. 105)", robots="never read live", confirmed=None, poll=6 * 3_600.0, quiet_days=120
    )
    zone = ZoneInfo("America/New_York")

    def listing(self, year: int) -> str:
        return f"{self.base}/slip-opinion-{year}"

    def read_listing(self, body: bytes) -> Page[Row]:
        found = us_cit_list.slips(body)
        rows = tuple(Row(one) for one in found if isinstance(one, Slip))
        odd = tuple(Malformed(nameless(one.words), one.reason, one.words) for one in found if not isinstance(one, Slip))
        return Page(count=len(found), rows=rows, malformed=odd)

    async def _take(self, part: Listed[Row], address: str) -> None:
        """Only what may be of goods that were kept out, and is public."""
        part.keep_only(lambda row: may_be_of_an_exclusion(row.item))
        await super()._take(part, address)

    def ways(self, row: Row) -> Sequence[Way]:
        return [Way(urljoin(self.listing(row.published.year), row.item.pdf), us_cit_pdf_1)] if row.item.pdf else []

    def document(self, row: Row, listing: Believed[Page[Row]] | Believed[Row], text: Believed[str], form: TextForm) -> Document:
        return Document(
            source=self.name,
            native_id=row.number,
            published=row.published,
            kind=_KIND,
            title=row.title,
            abstract=None,
            page=urljoin(self.listing(row.published.year), row.item.pdf or ""),
            exercise=self.keeper.exercise,
            parts=(listing.as_part(us_cit_list), text.as_part(form)),
            version=document_version(row.title, None, _KIND, (), (), text.value),
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        return row.title == known.title


def may_be_of_an_exclusion(slip: Slip) -> bool:
    """Whether it is on a protest, and public."""
    return slip.pdf is not None and _PROTESTS.search(slip.jurisdiction) is not None
