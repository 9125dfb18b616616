"""One page of a Federal Register listing, read strictly. Pure.

The shape is that of `/api/v1/documents.json` as the Office of the Federal Register's own serializer has it
(usnationalarchives/federalregister-api-core, app/serializers/entry_api_configuration.rb); never confirmed on the live site.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from pipeline.errors import CouldNotRead
from pipeline.read.json_body import MOST_ROWS, NoJson, Twice, parsed, parsed_listing
from pipeline.read.text import decoded

_NUMBER_IN_ADDRESS = re.compile(r"/documents/([A-Za-z0-9-]{3,30})(?:\.json)?(?:\?.*)?$")
_NUMBER_IN_ROW = re.compile(r'"document_number"\s*:\s*"([A-Za-z0-9-]{3,30})"')
FIELDS = (
    "document_number", "title", "abstract", "publication_date", "type", "html_url", "full_text_xml_url", "raw_text_url",
    "corrections", "correction_of",
)  # fmt: skip
_NO_NUL = r"^[^\x00]*$"  # which no database takes in a text
_Address = Annotated[str, Field(max_length=2_000, pattern=_NO_NUL)]


class Row(BaseModel):
    """One document in a listing: the fields that are asked for, each of the type it has there."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=False)

    document_number: Annotated[str, Field(pattern=r"^[A-Za-z0-9-]{3,30}$")]
    title: Annotated[str, Field(min_length=1, max_length=10_000, pattern=_NO_NUL)]
    abstract: Annotated[str, Field(max_length=100_000, pattern=_NO_NUL)] | None = None
    publication_date: date
    type: Annotated[str, Field(max_length=100, pattern=_NO_NUL)]
    html_url: _Address | None = None
    full_text_xml_url: str | None = None
    raw_text_url: str | None = None
    corrections: Annotated[tuple[_Address, ...], Field(max_length=1_000)] = ()
    correction_of: _Address | None = None

    @property
    def corrects(self) -> tuple[str, ...]:
        return _numbers([self.correction_of] if self.correction_of else [])

    @property
    def corrected_by(self) -> tuple[str, ...]:
        return _numbers(self.corrections)


@dataclass(frozen=True)
class Malformed:
    """A row that is no document; the rows beside it are good."""

    name: str  # its number if it has one, else its place on the page
    reason: str
    record: str  # shortened


@dataclass(frozen=True)
class Page:
    """A page: how many rows the whole listing counts, and the rows of this page."""

    count: int
    rows: tuple[Row, ...]
    malformed: tuple[Malformed, ...]

    def __len__(self) -> int:
        return len(self.rows) + len(self.malformed)


def read_page(body: bytes) -> Page:
    """A listing page. Raises CouldNotRead if the body is not JSON of that shape; a malformed row is kept apart instead."""
    page = _only(parsed_listing(decoded(body)))
    if not isinstance(page, dict) or type(page.get("count")) is not int or page["count"] < 0:
        raise CouldNotRead("the JSON is not a listing: it has no count")
    results = page.get("results", [] if page["count"] == 0 else None)
    if not isinstance(results, list):
        raise CouldNotRead("the JSON is not a listing: it has no results")
    if len(results) > MOST_ROWS:
        raise CouldNotRead(f"the page holds {len(results)} rows, more than any page of this source")
    rows = [read_row(raw, place) for place, raw in enumerate(results)]
    good = tuple(row for row in rows if isinstance(row, Row))
    return Page(page["count"], good, tuple(row for row in rows if isinstance(row, Malformed)))


def read_single(body: bytes) -> Row:
    """The document of `/api/v1/documents/NUMBER.json`. Raises CouldNotRead if it is none."""
    row = read_row(_only(parsed(decoded(body))), 0)
    if isinstance(row, Malformed):
        raise CouldNotRead(row.reason)
    return row


def read_row(raw: Any, place: int) -> Row | Malformed:
    if isinstance(raw, NoJson):
        number = _NUMBER_IN_ROW.search(raw.text)
        return Malformed(
            number[1] if number else f"row {place + 1}", f"the row is no document ({raw.reason})", _written(raw.text, 500)
        )
    named = raw.get("document_number") if isinstance(raw, dict) else None
    name = _written(named, 60) if isinstance(named, str) and named else f"row {place + 1}"
    if isinstance(raw, Twice):
        return Malformed(name, f"the row is no document (it names {_written(raw.name, 60)} twice)", _shortened(raw))
    try:
        if isinstance(raw, dict):
            raw = {k: v for k, v in raw.items() if v is not None}
        return Row.model_validate(raw)
    except ValidationError as why:
        fields = "; ".join(f"{'.'.join(str(p) for p in e['loc']) or 'row'}: {e['msg']}" for e in why.errors()[:3])
        return Malformed(name, f"the row is no document ({fields})", _shortened(raw))


def _shortened(raw: Any) -> str:
    try:
        return _written(json.dumps(raw, ensure_ascii=False), 500)
    except RecursionError:
        return "lists in lists, too deep to be shown"


def _written(text: str, most: int) -> str:
    """Text as it may be written anywhere: half a character, which JSON can say and UTF-8 cannot, as its escape."""
    return text[:most].encode("utf-8", "backslashreplace").decode().replace("\0", "\\0")


def _only(found: Any) -> Any:
    if isinstance(found, Twice):
        raise CouldNotRead(f"the JSON names {_written(found.name, 60)} twice, with different values")
    return found


def _numbers(addresses: Sequence[str]) -> tuple[str, ...]:
    """Document numbers out of the addresses by which the API names other documents."""
    return tuple(sorted({found[1] for a in addresses if (found := _NUMBER_IN_ADDRESS.search(a))}))
