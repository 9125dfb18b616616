"""The open data of the US Patent and Trademark Office, asked about each patent that an order that stands rests on.

Address https://api.uspto.gov/api/v1/patent/applications/search?q=applicationMetaData.patentNumber:NUMBER, with an account's key in
the field X-API-KEY; sixty requests a minute. Never confirmed live: read in captured answers of 2024 and in the description of its
first form, the name of the field in the question from memory. What it says stands beside an order, and ends none. Off until a
setting says who read its terms, and until a key is set.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from zoneinfo import ZoneInfo

from crawlers.shapes.by_rights import ByRights
from crawlers.source import Terms
from pipeline.offices import us_uspto_odp as office_form
from pipeline.offices.forms import OfficeForm


class UsUsptoOdp(ByRights):
    """See the module."""

    name = "us_uspto_odp"
    default_base_url: ClassVar[str] = "https://api.uspto.gov"
    default_since: ClassVar[date] = date(2000, 1, 1)  # an answer has no day of its own
    terms = Terms(
        licence="public domain (17 U.S.C. 105)", robots="never read live", confirmed=None, poll=24 * 3600.0, quiet_days=36_500
    )
    zone = ZoneInfo("America/New_York")
    form: ClassVar[OfficeForm] = office_form
    header: ClassVar[str] = "X-API-KEY"

    def address(self, number: str) -> str:
        return f"{self.base}/api/v1/patent/applications/search?q=applicationMetaData.patentNumber:{number}"

    def page(self, number: str) -> str:
        return f"https://ppubs.uspto.gov/pubwebapp/external.html?q={number}.pn."
