"""The civil courts of the Netherlands: their judgments on intellectual property, in the open data of the Dutch judiciary.

Address https://data.rechtspraak.nl, search `/uitspraken/zoeken` (Atom), judgments `/uitspraken/content?id=ECLI` (XML), fields of
law `/Waardelijst/Rechtsgebieden`. Never confirmed live: read in captured answers of 2013 to 2016, in client code, and in a copy of
the technical documentation of 2019. The search has no words: it is asked for a field of law, by the address that the value list
gives it, and for the times at which what is published last changed. A judgment on intellectual property that its court filed under
civil law alone is not found; some were seen. Off until a setting says who read the terms.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar
from urllib.parse import urlencode

from lxml import etree

from crawlers.shapes.by_change import ByChange
from crawlers.shapes.documents import Way
from crawlers.shapes.paging import Limits
from crawlers.shapes.rows import Malformed, Page, RowOf, nameless
from crawlers.source import Believed, NotLooked, Terms
from pipeline.errors import CouldNotRead
from pipeline.records import Document
from pipeline.texts import nl_rechtspraak_atom, nl_rechtspraak_xml
from pipeline.texts.bodies import decoded
from pipeline.texts.forms import TextForm, document_version
from pipeline.texts.nl_rechtspraak_atom import Decision
from pipeline.texts.spelling import clean
from pipeline.texts.xml_body import check_declares_nothing, element_of
from pipeline.windows import Window

SUBJECT = "Intellectueel-eigendomsrecht"  # its name in the value list, and in what is published of each judgment
_KIND = "judgment"


class Row(RowOf[Decision]):
    """A row with the day of its last change."""

    @property
    def changed_on(self) -> date:
        return self.item.changed_on

    @property
    def gone(self) -> str:
        return self.item.gone


class NlRechtspraak(ByChange[Row]):
    """See the module."""

    name = "nl_rechtspraak"
    default_base_url: ClassVar[str] = "https://data.rechtspraak.nl"
    default_since: ClassVar[date] = date(2013, 4, 1)  # rows of April 2013 were the oldest changes seen
    terms = Terms(
        licence='two statements were seen, not which holds: open data under CC0, and "Copyright 2016 Rechtspraak." in the list',
        robots="never read live",
        confirmed=None,
        poll=3_600.0,
        quiet_days=30,
    )
    zone = nl_rechtspraak_atom.ZONE
    limits = Limits(a_page=1_000, a_day=1_000, in_all=20_000)  # it gives at most a thousand a page

    async def prepare(self) -> NotLooked | None:
        """Asks for the address of the field of law, which nobody may guess."""
        answer = await self.ask("values", f"{self.base}/Waardelijst/Rechtsgebieden", subject_in)
        if isinstance(answer, NotLooked):
            return answer
        self._subject = answer.value
        return None

    def listing(self, window: Window | None, page: int, per_page: int) -> str:
        query = [("subject", self._subject), ("type", "Uitspraak"), ("return", "DOC")]
        if window:
            query += [("modified", f"{window.first}T00:00:00"), ("modified", f"{window.last}T23:59:59")]
        query += [("sort", "ASC"), ("max", str(per_page))]
        query += [("from", str((page - 1) * per_page + 1))] if page > 1 else []
        return f"{self.base}/uitspraken/zoeken?{urlencode(query)}"

    def read_listing(self, body: bytes) -> Page[Row]:
        found = nl_rechtspraak_atom.feed(body)
        rows = tuple(Row(one) for one in found.rows if isinstance(one, Decision))
        odd = tuple(Malformed(nameless(one.record), one.reason, one.record) for one in found.rows if not isinstance(one, Decision))
        return Page(count=found.count, rows=rows, malformed=odd)

    def ways(self, row: Row) -> Sequence[Way]:
        return [Way(f"{self.base}/uitspraken/content?{urlencode({'id': row.number})}", nl_rechtspraak_xml)]

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
            parts=(listing.as_part(nl_rechtspraak_atom), text.as_part(form)),
            version=document_version(row.title, None, _KIND, (), (), text.value),
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        """Whether nothing changed since its text was fetched."""
        fetched = [part.fetched_at for part in known.parts if part.name == nl_rechtspraak_xml.PART]
        return row.title == known.title and bool(fetched) and row.item.changed <= fetched[0]


def subject_in(body: bytes) -> str:
    """The address of the field of law in the value list. Raises CouldNotRead if it is no such list, or does not have it once."""
    text = decoded(body)
    check_declares_nothing(text, "no value list does: not believed")
    root = element_of(text.encode())
    if etree.QName(root).localname != "Rechtsgebieden":
        raise CouldNotRead("the XML is no list of fields of law")
    named = [one for one in root.iter("{*}Rechtsgebied") if clean(one.findtext("{*}Naam") or "") == SUBJECT]
    addresses = {clean(one.findtext("{*}Identifier") or "") for one in named} - {""}
    if len(addresses) != 1:
        raise CouldNotRead(f"the list of fields of law has {len(addresses)} addresses for {SUBJECT}, and one is due")
    return addresses.pop()
