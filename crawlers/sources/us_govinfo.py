"""Whole issues of the US Federal Register at the Government Publishing Office: the Register's documents at a second host.

Address https://www.govinfo.gov, bulk data (`/bulkdata/json/FR/YYYY/MM` lists a month, `/bulkdata/FR/YYYY/MM/FR-DAY.xml` is an
issue). Never confirmed live: an issue's form was read in a captured one of 2016; that of the list was seen in no answer. Issues lag
now and then. Taken are the documents that the Register's own source takes: those of the International Trade Commission, and of the
United States Trade Representative those that speak of section 337.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from zoneinfo import ZoneInfo

from crawlers.listings.fr_issue import Row, has_no_issue, read_issue, read_month
from crawlers.shapes.issues import Issues
from crawlers.shapes.rows import Page
from crawlers.source import Believed, Terms
from pipeline.archive.port import Answer
from pipeline.records import Document
from pipeline.texts import fr_issue, fr_xml
from pipeline.texts.forms import document_version
from pipeline.texts.wanted import Wanted

_MEDIA_TYPE = "application/xml"


class UsGovinfo(Issues[Row]):
    """See the module."""

    name = "us_govinfo"
    documents_of = "us_federal_register"
    default_base_url: ClassVar[str] = "https://www.govinfo.gov"
    default_since: ClassVar[date] = date(2000, 1, 3)
    terms = Terms(licence="public domain (17 U.S.C. 105)", robots="never read live", confirmed=None, poll=21_600.0)
    zone = ZoneInfo("America/New_York")

    def listing(self, month: date) -> str:
        return f"{self.base}/bulkdata/json/FR/{month:%Y/%m}"

    def read_month(self, body: bytes, month: date) -> frozenset[date]:
        return read_month(body, month)

    def has_none(self, day: date) -> bool:
        return has_no_issue(day)

    def issue(self, day: date) -> str:
        return f"{self.base}/bulkdata/FR/{day:%Y/%m}/FR-{day.isoformat()}.xml"

    def read_issue(self, body: bytes, day: date) -> Page[Row]:
        return read_issue(body, day, is_ours)

    def document(self, row: Row, issue: Believed[Page[Row]] | Believed[Row]) -> Document:
        address = f"{issue.address}#{row.number}"
        sha256 = self.keeper.keep(Answer(address, issue.fetched_at, 200, {"content-type": _MEDIA_TYPE}, row.body))
        own = Believed(address, sha256, issue.fetched_at, _MEDIA_TYPE, row)
        text = fr_xml.texts(row.body, Wanted(row.number, row.published))["full_text"]
        return Document(
            source=self.documents_of,
            native_id=row.number,
            published=row.published,
            kind=row.kind,
            title=row.title,
            abstract=row.abstract,
            page=f"https://www.federalregister.gov/d/{row.number}",
            exercise=self.keeper.exercise,
            parts=(own.as_part(fr_issue), own.as_part(fr_xml)),
            version=document_version(row.title, row.abstract, row.kind, (), (), text),
        )

    def is_own(self, known: Document) -> bool:
        return any(part.form == fr_issue.FORM for part in known.parts)


def is_ours(agency: str, document: bytes) -> bool:
    """Whether a document that stands under an agency's name is taken."""
    name = agency.casefold()
    return "international trade commission" in name or ("trade representative" in name and b"337" in document)
