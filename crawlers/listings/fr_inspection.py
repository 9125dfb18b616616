"""One list of what is on public inspection at the Office of the Federal Register, read strictly. Pure.

Each column of a row is used, left aside by name, or said to be new. The list is of all agencies: rows of others are passed over.
The shape is that of a captured answer of October 2026, and of the Office's own serializer and controller, which gives all documents
of a day at once, or `count` 0 for a day without a list (usnationalarchives/federalregister-api-core).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from crawlers.shapes.rows import Malformed, Page, Reference, named, nameless, read_day, unread_columns
from pipeline.errors import CouldNotRead
from pipeline.texts.bodies import decoded
from pipeline.texts.fr_inspection import is_withdrawn, kind_of
from pipeline.texts.fr_layout import listed
from pipeline.texts.json_body import MOST_ROWS, parsed

USED = (
    "agencies", "docket_numbers", "document_number", "editorial_note", "filed_at", "html_url", "pdf_updated_at", "publication_date",
    "raw_text_url", "title", "type",
)  # fmt: skip
# What is made of others, what counts who reads it, and the titles of the index cut into pieces.
IGNORED = (
    "agency_letters", "agency_names", "excerpts", "filing_type", "json_url", "last_public_inspection_issue", "num_pages",
    "page_views", "pdf_file_name", "pdf_file_size", "pdf_url", "subject_1", "subject_2", "subject_3", "toc_doc", "toc_subject",
)  # fmt: skip
_HEAD = frozenset({"count", "results", "special_filings_updated_at", "regular_filings_updated_at"})
_NUMBER = re.compile(r"[A-Za-z0-9-]{3,30}")
_WASHINGTON = ZoneInfo("America/New_York")
_LONGEST = 10_000


@dataclass(frozen=True)
class Row:
    """One document on public inspection."""

    number: str
    published: date  # the day on which it was filed for public inspection, or the first on which it was seen there
    title: str
    kind: str
    page: str | None
    text_url: str | None
    printed: date | None  # the day of the issue that it is to be printed in
    withdrawn: bool
    tied: Sequence[Reference] = ()

    @property
    def name(self) -> str:
        return named(self.number, self.published)


def read_page(body: bytes, agencies: Collection[str], day_of: Callable[[str], date | None], today: date) -> Page[Row]:
    """The rows of these agencies (by their short names). Raises CouldNotRead if the body is no such list, or not all of it.

    `day_of` says under which day a number is known: a document that was withdrawn has lost its own.
    """
    page = parsed(decoded(body))
    if not isinstance(page, dict) or type(page.get("count")) is not int or not isinstance(page.get("results"), list):
        raise CouldNotRead("the JSON is not a list of what is on public inspection: it has no count, or no results")
    rows: list[Any] = page["results"]
    if len(rows) > MOST_ROWS:
        raise CouldNotRead(f"the list holds {len(rows)} rows, more than any of this source")
    if page["count"] != len(rows):
        raise CouldNotRead(f"the list counts {page['count']} documents and holds {len(rows)}")
    if new := sorted(page.keys() - _HEAD):
        raise CouldNotRead(f"the list has a {new[0][:60]!r}, which nobody has read")
    read = [_row(row, day_of, today) for row in rows if _is_of(row, agencies)]
    ours = [row for row in rows if isinstance(row, dict) and _is_of(row, agencies)]
    good = tuple(row for row in read if isinstance(row, Row))
    new = unread_columns(name for row in ours for name in sorted(row.keys() - {*USED, *IGNORED}))
    return Page(len(rows), good, (*(row for row in read if isinstance(row, Malformed)), *new))


def _is_of(row: Any, agencies: Collection[str]) -> bool:
    """Whether a row is one of these agencies', or so odd that it may be."""
    found = row.get("agencies") if isinstance(row, dict) else None
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        return True
    return any(one.get("slug") in agencies for one in found)


def _row(raw: Any, day_of: Callable[[str], date | None], today: date) -> Row | Malformed:
    if not isinstance(raw, dict):
        return _malformed(raw, "it is no object")
    number, title = raw.get("document_number"), raw.get("title")
    if not isinstance(raw.get("agencies"), list) or not all(isinstance(one, dict) for one in raw["agencies"]):
        return _malformed(raw, "it does not say whose it is")
    if not isinstance(number, str) or not _NUMBER.fullmatch(number):
        return _malformed(raw, "it has no document number")
    if not isinstance(title, str) or not listed(title) or len(title) > _LONGEST or "\0" in title:
        return _malformed(raw, "it has no title")
    if missing := sorted(set(USED) - raw.keys()):
        return _malformed(raw, f"it has no column {missing[0]}")
    known, filed, updated = day_of(number), _day_in(raw["filed_at"]), _day_in(raw["pdf_updated_at"])
    printed = read_day(raw["publication_date"]) if isinstance(raw["publication_date"], str) else None
    odd = [name for name, read in (("filed_at", filed), ("publication_date", printed)) if raw[name] is not None and read is None]
    if odd:
        return _malformed(raw, f"its {odd[0]} is no day")
    published = known or filed or updated
    if published is None:
        return _malformed(raw, "it does not say when it was filed")
    if published > today:
        return _malformed(raw, f"it was filed on {published}, later than today")
    page, text = _text(raw["html_url"]), _text(raw["raw_text_url"])
    return Row(number, published, listed(title), kind_of(raw), page, text, printed, is_withdrawn(raw))


def _day_in(value: Any) -> date | None:
    """The day in Washington of "2026-10-02T08:45:00.000-04:00", or of a time that ends with "Z"."""
    try:
        said = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return said.astimezone(_WASHINGTON).date() if said and said.tzinfo else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value and "\0" not in value and len(value) <= _LONGEST else None


def _malformed(raw: Any, why: str) -> Malformed:
    record = json.dumps(raw, ensure_ascii=True, sort_keys=True)
    number = raw.get("document_number") if isinstance(raw, Mapping) else None
    named = isinstance(number, str) and _NUMBER.fullmatch(number)
    name = str(number) if named else nameless(record)
    return Malformed(name, f"the row is no document ({why})", record[:500])
