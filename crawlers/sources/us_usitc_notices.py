"""The US International Trade Commission's own list of notices under section 337, on the day on which they are issued, as PDF.

Address https://www.usitc.gov/secretary/fed_reg_notices/337.htm, a table in HTML, without a login. Never confirmed live: read in one
client's code, which gives another's name as a browser's does; we give our own, so a refusal is to be expected, and is "could not
look". How far back the list goes, and whether it has pages, is not known: what runs out of it between two looks is owed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar
from urllib.parse import urljoin, urlsplit
from zoneinfo import ZoneInfo

from crawlers.shapes.documents import Way
from crawlers.shapes.newest import Newest
from crawlers.shapes.rows import Entry, Malformed, Page, nameless
from crawlers.source import Believed, Terms
from pipeline.records import Document
from pipeline.texts import us_usitc_list, us_usitc_pdf_1
from pipeline.texts.forms import TextForm, document_version
from pipeline.texts.us_usitc_list import ListedRow, NoRow, rows, titled

_LIST = "/secretary/fed_reg_notices/337.htm"
_OWN_HOSTS = frozenset({"www.usitc.gov", "usitc.gov"})  # which the list's addresses have had; only the first is asked
_KIND = "notice"


class UsUsitcNotices(Newest[Entry]):
    """See the module."""

    name = "us_usitc_notices"
    default_base_url: ClassVar[str] = "https://www.usitc.gov"
    default_since: ClassVar[date] = date(2020, 1, 1)
    terms = Terms(licence="public domain (17 U.S.C. 105)", robots="never read live", confirmed=None, poll=1_800.0)
    zone = ZoneInfo("America/New_York")

    def listing(self) -> str:
        return self.base + _LIST

    def read_listing(self, body: bytes) -> Page[Entry]:
        found = rows(body)
        good = tuple(self._entry(row) for row in found if isinstance(row, ListedRow))
        return Page(len(found), good, tuple(_malformed(row) for row in found if isinstance(row, NoRow)))

    def _entry(self, row: ListedRow) -> Entry:
        return Entry(row.number, row.issued, titled(row), self._address(row.address), _KIND)

    def _address(self, written: str) -> str:
        """Where a PDF is asked for: at the source's own host, however the list writes that; what is at another's stays there."""
        try:
            address = urljoin(self.listing(), written)
            parts = urlsplit(address)
        except ValueError:
            return written
        if parts.scheme in ("http", "https") and parts.netloc.lower() in _OWN_HOSTS:
            return self.base + parts.path + (f"?{parts.query}" if parts.query else "")
        return address

    def ways(self, row: Entry) -> Sequence[Way]:
        return [Way(row.address, us_usitc_pdf_1)]

    def document(
        self, row: Entry, listing: Believed[Page[Entry]] | Believed[Entry], text: Believed[str], form: TextForm
    ) -> Document:
        abstract = us_usitc_pdf_1.abstract(text.value)
        return Document(
            source=self.name,
            native_id=row.number,
            published=row.published,
            kind=row.kind,
            title=row.title,
            abstract=abstract,
            page=row.address.replace(self.base, self.default_base_url, 1),
            exercise=self.keeper.exercise,
            parts=(listing.as_part(us_usitc_list), text.as_part(form)),
            version=document_version(row.title, abstract, row.kind, (), (), text.value),
        )

    def as_listed(self, row: Entry, known: Document) -> bool:
        return row.title == known.title


def _malformed(row: NoRow) -> Malformed:
    return Malformed(row.number or nameless(row.words), row.reason, row.words)
