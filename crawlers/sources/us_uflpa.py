"""The UFLPA Entity List: whose goods the United States presume to be made with forced labour, on one page.

Address https://www.dhs.gov/uflpa-entity-list. Never confirmed live: its tables were read in a client's code, which needed a paid
service to reach the page; where we are refused, we could not look. It announces no order: a party of one whose name stands on it is
shown so, unverified. Off until a setting says who read its terms.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from zoneinfo import ZoneInfo

from crawlers.shapes.snapshot import Snapshot
from crawlers.source import Terms
from pipeline.companions import us_uflpa as list_form
from pipeline.whole_file import FileForm


class UsUflpa(Snapshot):
    """See the module."""

    name = "us_uflpa"
    default_base_url: ClassVar[str] = "https://www.dhs.gov"
    default_since: ClassVar[date] = date(2022, 6, 21)  # the first day on which anybody was listed
    terms = Terms(
        licence="public domain (17 U.S.C. 105)", robots="never read live", confirmed=None, poll=24 * 3600.0, quiet_days=36_500
    )
    zone = ZoneInfo("America/New_York")
    kind: ClassVar[str] = "companion list"
    number: ClassVar[str] = "entity-list"
    title: ClassVar[str] = "UFLPA Entity List"
    page: ClassVar[str] = "https://www.dhs.gov/uflpa-entity-list"
    form: ClassVar[FileForm] = list_form

    def address(self) -> str:
        return f"{self.base}/uflpa-entity-list"
