"""The Federal Court and Federal Court of Appeal of Canada: their decisions on intellectual property, as A2AJ gives them.

Address https://api.a2aj.ca, `/search` and `/fetch`; form unconfirmed: read in client code, in no captured answer, and never live.
No robots.txt was read. A search gives at most fifty decisions and no count, so it is asked for windows of days that hold fewer; it
is asked in English and, beside that, in French, for a decision is published in one language first. Orders without reasons are not
published. Off until a setting says who accepted the upstream terms; without it nothing is asked, also where it is named.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from crawlers.listings.a2aj_cases import MOST, Row, read_page, read_single
from crawlers.shapes.by_dates import ByDates
from crawlers.shapes.documents import Way
from crawlers.shapes.paging import Limits
from crawlers.shapes.rows import Page, Reference
from crawlers.source import Believed, Terms
from pipeline.records import Document
from pipeline.texts import ca_a2aj_case
from pipeline.texts.forms import TextForm, document_version
from pipeline.windows import Window

# A right, and what a court orders on one. In both languages, as a search has them (AND, OR, "…").
_WORDS = {
    "en": '(patent OR trademark OR "trade-mark" OR copyright OR "industrial design") '
    'AND (injunction OR enjoined OR restrained OR prohibited OR prohibiting OR cease OR detain)',
    "fr": '(brevet OR "marque de commerce" OR "droit d\'auteur" OR "dessin industriel") '
    'AND (injonction OR interdit OR interdiction OR cesser OR enjoint OR rétention)',
}
_KIND = "decision"


class CaA2aj(ByDates[Row]):
    """See the module."""

    name = "ca_a2aj"
    default_base_url: ClassVar[str] = "https://api.a2aj.ca"
    default_since: ClassVar[date] = date(2001, 2, 1)  # the first decision that it is said to have
    terms = Terms(
        licence='each document under its own: "See upstream license, including non-commercial…"; A2AJ\'s code is MIT',
        robots="never read live",
        confirmed=None,
        poll=21_600.0,
        quiet_days=60,
    )
    zone = ZoneInfo("America/Toronto")
    limits = Limits(a_page=MOST, a_day=MOST, in_all=MOST - 1)
    listed_late = 60  # it copies a court's site some time after a decision: how long was seen nowhere

    def listing(self, window: Window | None, page: int, per_page: int) -> str:  # noqa: ARG002 - there is one page
        return self._search("en", window, per_page)

    def beside(self, window: Window, page: int, per_page: int) -> str | None:  # noqa: ARG002
        return self._search("fr", window, per_page)

    def _search(self, language: str, window: Window | None, most: int) -> str:
        query = [("query", _WORDS[language]), ("search_type", "full_text"), ("doc_type", "cases"), ("size", str(most))]
        query += [("search_language", language), ("sort_results", "newest_first"), ("dataset", "FC,FCA")]
        if window:
            query += [("start_date", window.first.isoformat()), ("end_date", window.last.isoformat())]
        return f"{self.base}/search?{urlencode(query)}"

    def read_listing(self, body: bytes, window: Window | None = None, today: date | None = None) -> Page[Row]:  # noqa: ARG002
        return read_page(body, window)

    def single(self, other: Reference) -> str:
        return self._fetch(other.number)

    def _fetch(self, citation: str) -> str:
        query = {"citation": citation, "doc_type": "cases", "output_language": "both"}
        return f"{self.base}/fetch?{urlencode(query)}"

    def read_single(self, other: Reference, today: date, body: bytes) -> Row:  # noqa: ARG002
        return read_single(other, body)

    def ways(self, row: Row) -> Sequence[Way]:
        return [Way(self._fetch(row.written), ca_a2aj_case)]

    def document(
        self,
        row: Row,
        listing: Believed[Page[Row]] | Believed[Row],  # noqa: ARG002 - the decision's own record says it all
        text: Believed[str],
        form: TextForm,
    ) -> Document:
        return Document(
            source=self.name,
            native_id=row.number,
            published=row.published,
            kind=_KIND,
            title=row.title,
            abstract=None,
            page=row.page or None,
            exercise=self.keeper.exercise,
            parts=(text.as_part(form),),
            version=document_version(row.title, None, _KIND, (), (), text.value),
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        """Whether A2AJ fetched nothing anew since its text was fetched here."""
        return row.title == known.title and (row.scraped is None or row.scraped <= known.parts[0].fetched_at)
