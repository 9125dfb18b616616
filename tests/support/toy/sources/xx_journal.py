"""The same toy documents in a list by dates, whose first line counts them."""

from __future__ import annotations

import json
from datetime import date
from typing import ClassVar

from crawlers.sources.xx_gazette import Toy, read_rows

from crawlers.shapes.by_dates import ByDates
from crawlers.shapes.paging import Limits
from crawlers.shapes.rows import Entry, Page, Reference
from pipeline.errors import CouldNotRead
from pipeline.windows import Window


class XxJournal(Toy, ByDates[Entry]):
    name = "xx_journal"
    default_base_url: ClassVar[str] = "https://journal.invalid"
    default_since: ClassVar[date] = date(2026, 9, 1)
    limits = Limits(a_page=2, a_day=10, in_all=100)

    def listing(self, window: Window | None, page: int, per_page: int) -> str:
        days = f"from={window.first}&to={window.last}&" if window else ""
        return f"{self.base}/days?{days}page={page}&size={per_page}"

    def read_listing(self, body: bytes, window: Window | None = None, today: date | None = None) -> Page[Entry]:
        head, _, rows = body.partition(b"\n")
        try:
            count = json.loads(head)["count"]
        except (ValueError, KeyError, TypeError) as why:
            raise CouldNotRead(f"its first line counts nothing ({why})") from why
        found = read_rows(rows)
        if window and any(not window.holds(row.published) for row in found.rows):
            raise CouldNotRead(f"it holds documents of other days than {window}")
        return Page(count, found.rows, found.malformed)

    def single(self, other: Reference) -> str:
        return f"{self.base}/one/{other.number}"

    def read_single(self, other: Reference, today: date, body: bytes) -> Entry:
        rows = self.read_listing(body).rows
        if not rows or rows[0].number != other.number:
            raise CouldNotRead(f"it is not document {other.number}")
        return rows[0]
