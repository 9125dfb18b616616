"""EDIS, the docket of the US International Trade Commission: what it filed in cases under section 337, minutes after it acted.

Address https://edis.usitc.gov, data service `/data/document?pageNumber=N`: the newest documents of all investigations, twenty a
page whatever is asked for, no count, no key; a document's page for people is `/external/search/document/ID`. Never confirmed live:
read in captured answers of 2023 and 2026 and in clients' code. It stands behind a service that refuses some clients: where we are
refused, we could not look.

The list goes back for decades, and filters by day are ignored: we look back to the first day that is due, by the day on which a
document was officially received (neither ids nor the documents' own dates are in order). Without a key a document is its row alone.
Asking for one investigation (`investigationNumber=337-145`) answers all whose numbers begin so; this source never asks so, and the
number of each row is taken as it stands there.

With a key (a token of a person's account, some two weeks good, sent as `Authorization: Bearer`) the file of each public order,
notice and opinion of the Commission is fetched: `/data/attachment/ID` lists the files, `/data/download/ID/FILE` is one. Read in two
captured lists; that an anonymous question is answered 401, in clients' code. Unconfirmed: whether the list wants the token too (it
is sent there as well), what an expired one is answered (taken for 401 or 403), which of several files is the document, and any file
at all: none was captured. The token goes to no other address and no other host.
"""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from crawlers.listings.edis_documents import FILES_OF, Row, read_page
from crawlers.listings.edis_files import read_files
from crawlers.shapes.rows import Malformed, PageOfAll, unread_columns
from crawlers.shapes.with_files import WithFiles
from crawlers.source import Believed, Terms
from pipeline.errors import CouldNotRead
from pipeline.records import Document, Part
from pipeline.texts import edis_row, edis_row_with_file, us_edis_pdf_1
from pipeline.texts.forms import TextForm
from pipeline.texts.wanted import Wanted

_LIST, _FILE = "/data/attachment/", "/data/download/"


class UsUsitcEdis(WithFiles[Row]):
    """See the module."""

    name = "us_usitc_edis"
    default_base_url: ClassVar[str] = "https://edis.usitc.gov"
    default_since: ClassVar[date] = date(2026, 11, 1)  # what was before is told by other sources
    terms = Terms(licence="public domain (17 U.S.C. 105)", robots="never read live", confirmed=None, poll=900.0)
    zone = ZoneInfo("America/New_York")  # its dates have no zone: they are Washington's
    a_page = 20
    file_form: ClassVar[TextForm] = us_edis_pdf_1
    new_key = (
        "Make a new token (log in at edis.usitc.gov, profile, API Token Generator) and set it as …US_USITC_EDIS__KEY; if this one "
        "is new, the address may refuse us: ask the publisher."
    )

    def listing(self, page: int) -> str:
        return f"{self.base}/data/document?pageNumber={page}"

    def read_listing(self, body: bytes, today: date) -> PageOfAll[Row]:
        return read_page(body, today)

    def own_headers(self, address: str) -> dict[str, str]:
        """The token, where it is asked for, and nowhere else."""
        wants = self.chosen.key and urlsplit(address).path.startswith((_LIST, _FILE))
        return {"Authorization": f"Bearer {self.chosen.key}"} if wants else {}

    def document(self, row: Row, listing: Believed[Any]) -> Document:
        return self._document_of(row, (listing.as_part(edis_row),), None, row.version)

    def file_list(self, row: Row) -> str | None:
        return f"{self.base}{_LIST}{row.number}" if row.has_file else None

    def read_file_list(self, row: Row, body: bytes) -> tuple[str, tuple[Malformed, ...]]:
        files = read_files(body, row.number, row.title)
        return self.base + files.path, tuple(unread_columns(files.new, "the lists of files"))

    def read_file(self, row: Row, body: bytes) -> str:
        text = us_edis_pdf_1.texts(body, Wanted(row.number, row.published))["full_text"]
        numbers = sorted(row.investigations)
        if not any(us_edis_pdf_1.names_case(text, number.rpartition("-")[2]) for number in numbers):
            raise CouldNotRead(f"the text does not name case {', '.join(numbers)}, as the row does, so it may be another one")
        return text

    def document_with_file(self, row: Row, listing: Part, file: Part, text: str) -> Document:
        parts = (listing.model_copy(update={"form": edis_row_with_file.FORM}), file)
        return self._document_of(row, parts, row.words, row.version_with(text))

    def row_of(self, known: Document) -> Row | None:
        if known.kind.casefold() not in FILES_OF:
            return None
        body = self.keeper.ports.archive.get(known.parts[0].sha256)
        return next((row for row in read_page(body, self.keeper.today()).rows if row.number == known.native_id), None)

    def _document_of(self, row: Row, parts: tuple[Part, ...], abstract: str | None, version: str) -> Document:
        return Document(
            source=self.name,
            native_id=row.number,
            published=row.published,
            kind=row.kind,
            title=row.title,
            abstract=abstract,
            page=f"{self.default_base_url}/external/search/document/{row.number}",
            exercise=self.keeper.exercise,
            parts=parts,
            version=version,
        )

    def as_listed(self, row: Row, known: Document) -> bool:
        return row.version == known.version or (row.title, row.kind, row.words) == (known.title, known.kind, known.abstract)

    def at_odds(self, one: Row, other: Row) -> str | None:
        if one.investigations == other.investigations:
            return None
        numbers = ", ".join(sorted(one.investigations | other.investigations))
        return f"document {one.number} stands on two pages of the list under other investigations: {numbers}"
