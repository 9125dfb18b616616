"""The German federal courts for patents in Rechtsprechung im Internet: a table of contents, and a ZIP for each decision.

Address https://www.rechtsprechung-im-internet.de, `/rii-toc.xml` (some 83,000 decisions, 23 MB, as its clients tell) and the
address that it gives of each. Form unconfirmed live: an item was read in clients' code, a decision in one captured answer. Its
robots.txt is said to refuse crawlers but for the table of contents, so it is off, also where it is named, until a setting says who
of the publisher gave permission. Taken are the patent cases of the Federal Court of Justice and the nullity cases of the Federal
Patent Court.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from lxml import etree

from crawlers.shapes.documents import Way
from crawlers.shapes.rows import Malformed, Page, Reference, named, nameless, read_day
from crawlers.shapes.whole import Whole
from crawlers.source import Believed, Terms
from pipeline.errors import CouldNotRead
from pipeline.identifiers.de_case import GermanCase
from pipeline.records import Document
from pipeline.texts import de_rii_zip
from pipeline.texts.bodies import decoded
from pipeline.texts.forms import TextForm, document_version
from pipeline.texts.spelling import clean
from pipeline.texts.xml_body import check_declares_nothing, element_of

_KIND = "decision"
_FILE = re.compile(r"/(?:jb-)?(?P<number>[A-Z0-9]{8,20})\.zip$")


@dataclass(frozen=True)
class Row:
    """One decision in the table of contents."""

    number: str
    published: date
    title: str
    path: str
    modified: datetime | None

    @property
    def name(self) -> str:
        return named(self.number, self.published)

    @property
    def tied(self) -> Sequence[Reference]:
        return ()


class DeRii(Whole[Row]):
    """See the module."""

    name = "de_rii"
    default_base_url: ClassVar[str] = "https://www.rechtsprechung-im-internet.de"
    default_since: ClassVar[date] = date(2010, 1, 1)
    megabytes: ClassVar[int] = 64
    terms = Terms(
        licence="official works (UrhG, § 5); terms of use never read",
        robots="said to refuse crawlers but for the table of contents: asked with the publisher's permission alone",
        confirmed=None,
        poll=86_400.0,
        quiet_days=90,
    )
    zone = ZoneInfo("Europe/Berlin")

    def listing(self) -> str:
        return f"{self.base}/rii-toc.xml"

    def read_listing(self, body: bytes) -> Page[Row]:
        text = decoded(body)
        check_declares_nothing(text, "no table of contents does: not believed")
        root = element_of(text.encode())
        items = root.findall("item")
        if not items:
            raise CouldNotRead("the XML is no table of contents: it has no item")
        read = [_row(one) for one in items if GermanCase.normalize(_said(one, "aktenzeichen").split(",")[0])]
        rows = tuple(one for one in read if isinstance(one, Row))
        odd = tuple(one for one in read if isinstance(one, Malformed))
        return Page(len(rows) + len(odd), rows, odd)

    def ways(self, row: Row) -> Sequence[Way]:
        return [Way(f"{self.base}{row.path}", de_rii_zip)]

    def document(
        self,
        row: Row,
        listing: Believed[Page[Row]] | Believed[Row],  # noqa: ARG002 - the table is of all courts, and changes every day
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
            page=f"{self.default_base_url}{row.path}",
            exercise=self.keeper.exercise,
            parts=(text.as_part(form),),
            version=document_version(row.title, None, _KIND, (), (), text.value),
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        """Whether the publisher changed nothing since its text was fetched."""
        return row.title == known.title and (row.modified is None or row.modified <= known.parts[0].fetched_at)


def _said(item: etree._Element, name: str) -> str:
    return clean(item.findtext(name) or "")


def _row(item: etree._Element) -> Row | Malformed:
    """An item. The host that its address names is not asked: the path is, at the source's own."""
    path, day = urlsplit(_said(item, "link")).path, _said(item, "entsch-datum")
    file = _FILE.search(path)
    published = read_day(f"{day[:4]}-{day[4:6]}-{day[6:]}") if re.fullmatch(r"\d{8}", day) else read_day(day)
    record = " ".join(_said(item, name) for name in ("gericht", "entsch-datum", "aktenzeichen", "link"))
    if not file or published is None:
        return Malformed(nameless(record), "the item has no address of a ZIP, or no day", record[:500])
    title = f"{_said(item, 'gericht')}, {published:%d.%m.%Y}, {_said(item, 'aktenzeichen')}"
    try:
        modified = datetime.fromisoformat(_said(item, "modified"))
    except ValueError:
        modified = None
    return Row(file["number"], published, title, path, modified if modified and modified.tzinfo else None)
