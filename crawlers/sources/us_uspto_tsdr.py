"""The trademark register of the US Patent and Trademark Office, asked about each mark that an order that stands rests on.

Address https://tsdrapi.uspto.gov/ts/cd/casestatus/rnNUMBER/info, with an account's key in the field USPTO-API-KEY; sixty requests a
minute. Never confirmed live: read in one captured answer, asked for by a serial number (`snNUMBER`). What it says stands beside an
order, and ends none. Off until a setting says who read its terms, and until a key is set.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from zoneinfo import ZoneInfo

from crawlers.shapes.by_rights import ByRights
from crawlers.source import Terms
from pipeline.offices import us_uspto_tsdr as office_form
from pipeline.offices.forms import OfficeForm


class UsUsptoTsdr(ByRights):
    """See the module."""

    name = "us_uspto_tsdr"
    default_base_url: ClassVar[str] = "https://tsdrapi.uspto.gov"
    default_since: ClassVar[date] = date(2000, 1, 1)  # an answer has no day of its own
    terms = Terms(
        licence="public domain (17 U.S.C. 105)", robots="never read live", confirmed=None, poll=24 * 3600.0, quiet_days=36_500
    )
    zone = ZoneInfo("America/New_York")
    form: ClassVar[OfficeForm] = office_form
    header: ClassVar[str] = "USPTO-API-KEY"

    def address(self, number: str) -> str:
        return f"{self.base}/ts/cd/casestatus/rn{number}/info"

    def page(self, number: str) -> str:
        return f"https://tsdr.uspto.gov/#caseNumber={number}&caseType=US_REGISTRATION_NO&searchType=statusSearch"
