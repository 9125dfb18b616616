"""One answer of A2AJ's `/search`, read strictly. Pure.

Form unconfirmed: read in client code. It says nowhere how many decisions were found in all, and gives at most fifty: an answer that
is full counts one more than it holds, so that nobody takes it for the whole.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from crawlers.shapes.rows import Malformed, Page, Reference, named, nameless, read_day
from pipeline.errors import CouldNotRead
from pipeline.texts.ca_a2aj_case import citation_of, name_of, rows_in
from pipeline.windows import Window

MOST = 50  # rows of an answer


@dataclass(frozen=True)
class Row:
    """One decision in a listing; `written`: its citation as it stands there; `scraped`: when its text was taken from the court."""

    number: str
    written: str
    published: date
    title: str
    page: str = ""
    scraped: datetime | None = None

    @property
    def name(self) -> str:
        return named(self.number, self.published)

    @property
    def tied(self) -> Sequence[Reference]:
        return ()


def read_page(body: bytes, window: Window | None = None) -> Page[Row]:
    """A page. Raises CouldNotRead if the body is not JSON of that shape, or holds a decision of another day than was asked for."""
    found = rows_in(body)
    if len(found) > MOST:
        raise CouldNotRead(f"the answer holds {len(found)} decisions, more than it gives")
    read = [read_row(raw) for raw in found]
    rows = tuple(one for one in read if isinstance(one, Row))
    if window and (strangers := [row.name for row in rows if not window.holds(row.published)]):
        raise CouldNotRead(f"the answer for {window} holds {strangers[0]}")
    odd = tuple(one for one in read if isinstance(one, Malformed))
    return Page(len(found) + (len(found) == MOST), rows, odd)


def read_single(asked: Reference, body: bytes) -> Row:
    """The decision of `/fetch`. Raises CouldNotRead if it is none, or another one."""
    found = rows_in(body)
    row = read_row(found[0]) if len(found) == 1 else None
    if not isinstance(row, Row) or row.number != asked.number:
        raise CouldNotRead(f"decision {asked} was asked for, and another answer came")
    return row


def read_row(raw: Any) -> Row | Malformed:
    number = citation_of(raw)
    if number is None or not isinstance(raw, Mapping):
        return _malformed(raw, "the row has no citation of these courts")
    day = next((day for name in ("document_date_en", "document_date_fr") if (day := read_day(str(raw.get(name))[:10]))), None)
    if day is None:
        return _malformed(raw, f"decision {number} has no day")
    said = [str(raw.get(name) or "") for name in ("citation_en", "citation_fr")]
    scraped = [at for name in ("scraped_timestamp_en", "scraped_timestamp_fr") if (at := _time(raw.get(name)))]
    page = next((page for name in ("url_en", "url_fr") if (page := str(raw.get(name) or "")).startswith("https://")), "")
    return Row(number, next(filter(None, said), number), day, name_of(raw) or number, page, max(scraped, default=None))


def _time(value: Any) -> datetime | None:
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return at if at and at.tzinfo else None  # without a zone it says no moment


def _malformed(raw: Any, reason: str) -> Malformed:
    whole = json.dumps(raw, ensure_ascii=True, sort_keys=True, default=str)
    return Malformed(nameless(whole), reason, whole[:500])
