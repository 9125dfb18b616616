"""The courts of England and Wales: judgments on intellectual property, in Find Case Law of The National Archives.

Address https://caselaw.nationalarchives.gov.uk, feed `/atom.xml` (Atom, what changed last in front), judgments in Akoma Ntoso
where each row says. Never confirmed live: read in the interface's description (0.6.0). Asked for are the Patents Court
(`ewhc/pat`) and the Intellectual Property Enterprise Court (`ewhc/ipec`). What the Chancery Division decides on marks and copyright
(`ewhc/ch`) stands there among thousands of judgments on other things, and is not asked for; nor are appeals. A judgment of which
there is a PDF alone is not in the feed, and is not seen. An order that no judgment repeats is not published there.

More than a thousand requests in five minutes are answered 429. Off until settings hold the number of a licence for computational
analysis, and say who read the other terms; it is not asked without, even where it is named.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar
from urllib.parse import urlencode, urlsplit
from zoneinfo import ZoneInfo

from crawlers.shapes.by_pages import ByPages
from crawlers.shapes.documents import Way
from crawlers.shapes.rows import Malformed, Page, RowOf, nameless
from crawlers.source import Believed, Terms
from pipeline.records import Document
from pipeline.texts import gb_findcaselaw_akn, gb_findcaselaw_atom
from pipeline.texts.forms import TextForm, document_version
from pipeline.texts.gb_findcaselaw_atom import Listed

_COURTS = ("ewhc/pat", "ewhc/ipec")
_A_PAGE = 50  # as many as it gives where nothing is said
_OWN_HOST = "caselaw.nationalarchives.gov.uk"
_KIND = "judgment"

Row = RowOf[Listed]


class GbFindcaselaw(ByPages[Row]):
    """See the module."""

    name = "gb_findcaselaw"
    default_base_url: ClassVar[str] = f"https://{_OWN_HOST}"
    default_since: ClassVar[date] = date(2001, 1, 1)  # it has judgments from 2003 on, and some older ones
    terms = Terms(
        licence="Open Justice Licence, which does not permit computational analysis: under a licence of one's own",
        robots="never read live",
        confirmed=None,
        poll=6 * 3_600.0,
        quiet_days=30,
    )
    zone = ZoneInfo("Europe/London")

    def listing(self, page: int) -> str:
        query = [*(("court", court) for court in _COURTS), ("order", "-updated"), ("page", str(page)), ("per_page", str(_A_PAGE))]
        return f"{self.base}/atom.xml?{urlencode(query, safe='/')}"

    def read_listing(self, body: bytes) -> Page[Row]:
        found = gb_findcaselaw_atom.feed(body)
        rows = tuple(Row(one) for one in found.rows if isinstance(one, Listed))
        odd = tuple(Malformed(nameless(one.record), one.reason, one.record) for one in found.rows if not isinstance(one, Listed))
        return Page(len(found.rows), rows, odd, last=found.last)

    def _address(self, written: str) -> str:
        """Where a judgment is asked for: at the source's own host, however the feed writes that; elsewhere as it is written."""
        parts = urlsplit(written)
        if parts.scheme in ("http", "https") and parts.netloc.lower() == _OWN_HOST:
            return self.base + parts.path + (f"?{parts.query}" if parts.query else "")
        return written

    def ways(self, row: Row) -> Sequence[Way]:
        return [Way(self._address(row.item.xml), gb_findcaselaw_akn)]

    def document(self, row: Row, listing: Believed[Page[Row]] | Believed[Row], text: Believed[str], form: TextForm) -> Document:
        return Document(
            source=self.name,
            native_id=row.number,
            published=row.published,
            kind=_KIND,
            title=row.title,
            abstract=None,
            page=row.item.page or None,
            exercise=self.keeper.exercise,
            parts=(listing.as_part(gb_findcaselaw_atom), text.as_part(form)),
            version=document_version(row.title, None, _KIND, (), (), text.value),
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        """Whether nothing changed since its text was fetched. The feed states a hash: it says nothing of lines, which we keep."""
        fetched = [part.fetched_at for part in known.parts if part.name == gb_findcaselaw_akn.PART]
        return row.title == known.title and bool(fetched) and row.item.changed <= fetched[0]
