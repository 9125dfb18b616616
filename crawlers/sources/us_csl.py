"""The Consolidated Screening List of the United States: whom Commerce, State and the Treasury restrict, in one file.

Address https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv, without a key; made anew every hour.
Never confirmed live: its columns were read in captured rows, the address in clients' code. It announces no order: a party of one
whose name and country stand on it is shown so, unverified. Off until a setting says who read its terms.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from zoneinfo import ZoneInfo

from crawlers.shapes.snapshot import Snapshot
from crawlers.source import Terms
from pipeline.companions import us_csl as list_form
from pipeline.whole_file import FileForm


class UsCsl(Snapshot):
    """See the module."""

    name = "us_csl"
    default_base_url: ClassVar[str] = "https://data.trade.gov"
    default_since: ClassVar[date] = date(2000, 1, 1)  # the file has no first day
    # Once a day: nothing of it is acted on, and it sends no mail. That it did not change is no silence.
    terms = Terms(
        licence="public domain (17 U.S.C. 105)", robots="never read live", confirmed=None, poll=24 * 3600.0, quiet_days=36_500
    )
    zone = ZoneInfo("America/New_York")
    megabytes: ClassVar[int] = 96
    kind: ClassVar[str] = "companion list"
    number: ClassVar[str] = "consolidated"
    title: ClassVar[str] = "Consolidated Screening List"
    page: ClassVar[str] = "https://www.trade.gov/consolidated-screening-list"
    form: ClassVar[FileForm] = list_form

    def address(self) -> str:
        return f"{self.base}/downloadable_consolidated_screening_list/v1/consolidated.csv"
