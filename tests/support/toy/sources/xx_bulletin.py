"""The same toy documents in a list by pages."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from crawlers.sources.xx_gazette import Toy, read_rows

from crawlers.shapes.by_pages import ByPages
from crawlers.shapes.rows import Entry, Page


class XxBulletin(Toy, ByPages[Entry]):
    name = "xx_bulletin"
    default_base_url: ClassVar[str] = "https://bulletin.invalid"
    default_since: ClassVar[date] = date(2025, 1, 1)

    def listing(self, page: int) -> str:
        return f"{self.base}/pages/{page}"

    def read_listing(self, body: bytes) -> Page[Entry]:
        return read_rows(body)
