"""The Unified Patent Court: its decisions and orders, as a list by pages with a PDF a row.

Address https://www.unifiedpatentcourt.org, list `/en/decisions-and-orders`, further pages `?page=1` and so on: the first must be
asked for without a number, for `?page=0` is answered with an empty list. Form seen in client code, not confirmed live
(parkerhancock/patent-client-agents, src/patent_client_agents/upc_decisions/client.py, which asked once a second). It is said there
that list and PDFs are answered to crawlers and a row's own page is not, which we do not ask for; of another host's machines it is
told that the list was refused: where we are, that is "could not look", and the repair is to ask the court's registry for access.

Off until a setting says who read its licence, robots.txt and terms. Unconfirmed: how a page behind the last looks; the pager
says which is the last.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar
from urllib.parse import urljoin, urlsplit
from zoneinfo import ZoneInfo

from crawlers.shapes.by_pages import ByPages
from crawlers.shapes.documents import Way
from crawlers.shapes.rows import Malformed, Page, RowOf, nameless
from crawlers.source import Believed, Terms
from pipeline.records import Document
from pipeline.texts import eu_upc_list, eu_upc_pdf_1
from pipeline.texts.eu_upc_list import ListedRow, NoRow
from pipeline.texts.forms import TextForm, document_version

_LIST = "/en/decisions-and-orders"
_OWN_HOSTS = frozenset({"www.unifiedpatentcourt.org", "unifiedpatentcourt.org", "www.unified-patent-court.org"})
_KIND = "court_order"

Row = RowOf[ListedRow]


class EuUpc(ByPages[Row]):
    """See the module."""

    name = "eu_upc"
    default_base_url: ClassVar[str] = "https://www.unifiedpatentcourt.org"
    default_since: ClassVar[date] = date(2023, 6, 1)  # the court's first day
    terms = Terms(licence="not read", robots="never read live", confirmed=None, poll=6 * 3_600.0)
    zone = ZoneInfo("Europe/Luxembourg")

    def listing(self, page: int) -> str:
        return self.base + _LIST + (f"?page={page - 1}" if page > 1 else "")

    def read_listing(self, body: bytes) -> Page[Row]:
        found = eu_upc_list.page(body)
        good = tuple(Row(row) for row in found.rows if isinstance(row, ListedRow))
        odd = tuple(_malformed(row) for row in found.rows if isinstance(row, NoRow))
        return Page(len(found.rows), good, odd, last=found.last)

    def _address(self, written: str) -> str:
        """Where a PDF is asked for: at the source's own host, however the list writes that; what is at another's stays there."""
        address = urljoin(self.base + _LIST, written)
        parts = urlsplit(address)
        if parts.scheme in ("http", "https") and parts.netloc.lower() in _OWN_HOSTS:
            return self.base + parts.path + (f"?{parts.query}" if parts.query else "")
        return address

    def ways(self, row: Row) -> Sequence[Way]:
        """Of several PDFs (a translation, a version with less blacked out) the first that can be read."""
        return [Way(self._address(paper), eu_upc_pdf_1) for paper in row.item.papers]

    def document(self, row: Row, listing: Believed[Page[Row]] | Believed[Row], text: Believed[str], form: TextForm) -> Document:
        return Document(
            source=self.name,
            native_id=row.number,
            published=row.published,
            kind=_KIND,
            title=row.title,
            abstract=None,
            page=f"{self.default_base_url}/en/node/{row.number}",
            exercise=self.keeper.exercise,
            parts=(listing.as_part(eu_upc_list), text.as_part(form)),
            version=document_version(row.title, None, _KIND, (), (), text.value),
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        """Also the PDF must be at an address that it had: another one has another."""
        papers = {self._address(paper) for paper in row.item.papers}
        return row.title == known.title and any(part.address in papers for part in known.parts)


def _malformed(row: NoRow) -> Malformed:
    return Malformed(row.number or nameless(row.words), row.reason, row.words)
