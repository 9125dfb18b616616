"""Weekly reports of the European Union's Safety Gate, in which some alerts say that goods are counterfeit.

Address https://ec.europa.eu, list `/safety-gate-alerts/api/download/weeklyReport/list/xml/en`, each report at
`…/weeklyReport/detail/xml/{number}?language=en&search=WEB_REPORT%7C:%7C{number}` (without `search` there is none). Never confirmed
live: read in clients' code, which says that some networks need a browser's name: ours is given, and a refusal is "could not look".
They are of safety and order nothing: alerts that say counterfeit are shown beside orders of the same goods, unverified. A report
that is older than two months is not asked for again. Off until a setting says who read its terms.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import ClassVar
from zoneinfo import ZoneInfo

from crawlers.shapes.documents import Way
from crawlers.shapes.paging import Listed
from crawlers.shapes.rows import Malformed, Page, RowOf, nameless
from crawlers.shapes.whole import Whole
from crawlers.source import Believed, Terms
from pipeline.records import Document
from pipeline.texts import eu_gate_list, eu_gate_report
from pipeline.texts.eu_gate_list import Report
from pipeline.texts.forms import TextForm, document_version

_KIND = "safety notice"
_ROOM = "/safety-gate-alerts/api/download/weeklyReport"
_SETTLED = timedelta(days=60)  # after which a report is taken as it is held

Row = RowOf[Report]


class EuSafetyGate(Whole[Row]):
    """See the module."""

    name = "eu_safety_gate"
    default_base_url: ClassVar[str] = "https://ec.europa.eu"
    default_since: ClassVar[date] = date(2025, 1, 1)  # earlier reports are listed, and not asked for
    # A report comes once a week; it sends no mail, and nothing of it is acted on.
    terms = Terms(licence="CC BY 4.0", robots="never read live", confirmed=None, poll=24 * 3_600.0, quiet_days=60)
    zone = ZoneInfo("Europe/Brussels")

    def listing(self) -> str:
        return f"{self.base}{_ROOM}/list/xml/en"

    def read_listing(self, body: bytes) -> Page[Row]:
        found = eu_gate_list.reports(body)
        rows = tuple(Row(one) for one in found if isinstance(one, Report))
        odd = tuple(Malformed(nameless(one.record), one.reason, one.record) for one in found if not isinstance(one, Report))
        return Page(count=len(found), rows=rows, malformed=odd)

    async def _take(self, part: Listed[Row], address: str) -> None:
        """Only the reports of late years."""
        part.keep_only(lambda row: row.published >= self.default_since)
        await super()._take(part, address)

    def ways(self, row: Row) -> Sequence[Way]:
        file = row.item.file
        return [Way(f"{self.base}{_ROOM}/detail/xml/{file}?language=en&search=WEB_REPORT%7C:%7C{file}", eu_gate_report)]

    async def _document(self, row: Row, listing: Believed[Page[Row]] | Believed[Row], known: Document | None) -> bool:
        if known and row.published < self.keeper.today() - _SETTLED and self._as_before(row, known):
            self.keeper.tally.unchanged += 1
            return True
        return await super()._document(row, listing, known)

    def document(self, row: Row, listing: Believed[Page[Row]] | Believed[Row], text: Believed[str], form: TextForm) -> Document:
        return Document(
            source=self.name,
            native_id=row.number,
            published=row.published,
            kind=_KIND,
            title=row.title,
            abstract=None,
            page=f"{self.default_base_url}{_ROOM}/detail/xml/{row.item.file}?language=en&search=WEB_REPORT%7C:%7C{row.item.file}",
            exercise=self.keeper.exercise,
            parts=(listing.as_part(eu_gate_list), text.as_part(form)),
            version=document_version(row.title, None, _KIND, (), (), text.value),
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        return row.title == known.title
