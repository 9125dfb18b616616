"""The US International Trade Commission's Investigations Data System: one file of all its investigations, rewritten once a day.

Address https://ids.usitc.gov/investigations.json, without a key; 37 MB, 3.3 MB on the way. Never confirmed live: read in clients'
code and listed by https://catalog.data.gov. It announces no order: it has titles of orders and dates of rights, against which
what is known can be held. Off until a setting says who read its terms.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from zoneinfo import ZoneInfo

from crawlers.shapes.snapshot import Snapshot
from crawlers.source import Terms
from pipeline.registry import us_usitc_ids as registry_form
from pipeline.whole_file import FileForm


class UsUsitcIds(Snapshot):
    """See the module."""

    name = "us_usitc_ids"
    default_base_url: ClassVar[str] = "https://ids.usitc.gov"
    default_since: ClassVar[date] = date(2000, 1, 1)  # that of the Register, against which it is held: the file has no first day
    # Four looks a day at what is written once. That it did not change is no silence.
    terms = Terms(
        licence="public domain (17 U.S.C. 105)", robots="never read live", confirmed=None, poll=6 * 3600.0, quiet_days=36_500
    )
    zone = ZoneInfo("America/New_York")
    megabytes: ClassVar[int] = 96
    number: ClassVar[str] = "investigations"
    title: ClassVar[str] = "Investigations Data System"
    page: ClassVar[str] = "https://ids.usitc.gov"
    form: ClassVar[FileForm] = registry_form

    def address(self) -> str:
        return f"{self.base}/investigations.json"
