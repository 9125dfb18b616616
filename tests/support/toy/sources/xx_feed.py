"""The same toy documents in a feed that shows only the newest."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from crawlers.sources.xx_gazette import Toy, read_rows

from crawlers.shapes.newest import Newest
from crawlers.shapes.rows import Entry, Page


class XxFeed(Toy, Newest[Entry]):
    name = "xx_feed"
    default_base_url: ClassVar[str] = "https://feed.invalid"
    default_since: ClassVar[date] = date(2025, 1, 1)

    def listing(self) -> str:
        return f"{self.base}/newest"

    def read_listing(self, body: bytes) -> Page[Entry]:
        return read_rows(body)
