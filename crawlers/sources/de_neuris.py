"""The German federal courts for patents in NeuRIS, the legal information system of the Federation (a preview).

Address https://testphase.rechtsinformationen.bund.de, `/v1/case-law`, `/v1/case-law/NUMBER`, `/v1/case-law/changelog`. Form
unconfirmed: read in the publisher's own description of the interface; never live. Its robots.txt refuses every crawler
("User-agent: * / Disallow: /", read in its repository), so it is off, also where it is named, until a setting says who of the
publisher gave permission; then that is what we go by. Taken are the patent cases of the Federal Court of Justice and the nullity
cases of the Federal Patent Court. What changed or was deleted since is asked for in the list of changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import ClassVar
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from crawlers.listings.neuris_cases import Row, read_changes, read_page, read_single
from crawlers.shapes.by_dates import ByDates
from crawlers.shapes.documents import Way
from crawlers.shapes.paging import Limits, Listed
from crawlers.shapes.rows import Page, Reference
from crawlers.source import Believed, NotLooked, Terms
from pipeline.records import Document
from pipeline.texts import de_neuris_case
from pipeline.texts.forms import TextForm, document_version
from pipeline.windows import Window

_KIND = "decision"
_WORD = "Patent"


class DeNeuris(ByDates[Row]):
    """See the module."""

    name = "de_neuris"
    default_base_url: ClassVar[str] = "https://testphase.rechtsinformationen.bund.de"
    default_since: ClassVar[date] = date(2010, 1, 1)  # from when federal decisions are said to be there
    terms = Terms(
        licence="official works (UrhG, § 5); terms of use never read",
        robots="refuses every crawler (read in the publisher's repository): asked with its permission alone",
        confirmed=None,
        poll=21_600.0,
        quiet_days=90,
    )
    zone = ZoneInfo("Europe/Berlin")
    limits = Limits(a_page=300, a_day=300, in_all=9_000)  # it takes up to 300 a page, and ends at 10,000
    listed_late = 180  # a decision is published when its grounds are written, months later

    def listing(self, window: Window | None, page: int, per_page: int) -> str:
        return self._list("BGH", window, page, per_page)

    def beside(self, window: Window, page: int, per_page: int) -> str | None:
        return self._list("BPatG", window, page, per_page)

    def _list(self, court: str, window: Window | None, page: int, per_page: int) -> str:
        query = [("searchTerm", _WORD), ("court", court)]
        if window:
            query += [("dateFrom", window.first.isoformat()), ("dateTo", window.last.isoformat())]
        query += [("size", str(per_page)), ("pageIndex", str(page - 1)), ("sort", "date")]
        return f"{self.base}/v1/case-law?{urlencode(query)}"

    def read_listing(self, body: bytes, window: Window | None = None, today: date | None = None) -> Page[Row]:  # noqa: ARG002
        return read_page(body, window)

    async def _take(self, part: Listed[Row], address: str) -> None:
        """Only cases of the senates for patents."""
        part.keep_only(lambda row: bool(row.cases))
        await super()._take(part, address)

    async def _follow_corrections(self) -> None:
        """Also what the list of changes names: one that is known and that the publisher deleted is an issue, and ends nothing."""
        first = self._account.today - timedelta(days=self.chosen.overlap_days)
        query = {"from": f"{first}T00:00:00Z", "to": f"{self._account.today}T23:59:59Z"}
        address = f"{self.base}/v1/case-law/changelog?{urlencode(query)}"
        place = self._account.place("changes", "")
        answer = await self.ask("changes", address, read_changes)
        if isinstance(answer, NotLooked):
            self.keeper.seen(place, [self._account.finding(place, address, f"the list of changes: {answer.reason}")])
        else:
            self.keeper.seen(place)
            numbers, everything = answer.value
            known = [
                Reference.read(one.removeprefix(self._account.place("")))
                for one in self.keeper.known_in(Window(self.default_since, self._account.today))
            ]
            self._account.tied.update(one for one in known if everything or one.number in numbers)
        await super()._follow_corrections()

    def single(self, other: Reference) -> str:
        return f"{self.base}/v1/case-law/{other.number}"

    def read_single(self, other: Reference, today: date, body: bytes) -> Row:  # noqa: ARG002
        return read_single(other, body)

    def ways(self, row: Row) -> Sequence[Way]:
        return [Way(f"{self.base}/v1/case-law/{row.number}", de_neuris_case)]

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
            page=f"{self.default_base_url}/case-law/{row.number}",
            exercise=self.keeper.exercise,
            parts=(text.as_part(form),),
            version=document_version(row.title, None, _KIND, (), (), text.value),
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        return row.title == known.title
