"""One page of a Federal Register listing, read strictly. Pure.

The shape is that of `/api/v1/documents.json` as the Office of the Federal Register's own serializer has it
(usnationalarchives/federalregister-api-core, app/serializers/entry_api_configuration.rb); never confirmed on the live site.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Annotated, Any
from urllib.parse import parse_qs

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from crawlers.shapes.rows import Malformed, Page, Reference, named, nameless, read_day
from pipeline.errors import CouldNotRead
from pipeline.texts.bodies import decoded
from pipeline.texts.json_body import MOST_ROWS, NoJson, Twice, parsed, parsed_listing
from pipeline.windows import Window

_NUMBER = r"[A-Za-z0-9-]{3,30}"
_NUMBER_IN_PATH = re.compile(rf"/documents/({_NUMBER})(?:\.json)?$")
_NUMBER_IN_ROW = re.compile(rf'"document_number"\s*:\s*"({_NUMBER})"')
_FIRST_ISSUE = date(1936, 3, 14)  # of the Federal Register
FIELDS = (
    "document_number", "title", "abstract", "publication_date", "type", "html_url", "full_text_xml_url", "raw_text_url",
    "corrections", "correction_of", "docket_ids",  # docket_ids are for the reader: the row is none the worse for odd ones
)  # fmt: skip
_ANNOUNCED_AHEAD = timedelta(days=366)  # what others name may come out later; years ahead nothing does
_NO_NUL = r"^[^\x00]*$"  # which no database takes in a text
_Address = Annotated[str, Field(max_length=2_000, pattern=_NO_NUL)]


class Row(BaseModel):
    """One document in a listing: the fields that are asked for, each of the type it has there."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=False)

    document_number: Annotated[str, Field(pattern=rf"^{_NUMBER}$")]
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
    def number(self) -> str:
        return self.document_number

    @property
    def published(self) -> date:
        return self.publication_date

    @property
    def name(self) -> str:
        """Number and day: numbers recur."""
        return named(self.document_number, self.publication_date)

    @property
    def corrects(self) -> tuple[str, ...]:
        return _numbers([self.correction_of] if self.correction_of else [])

    @property
    def corrected_by(self) -> tuple[str, ...]:
        return _numbers(self.corrections)

    @property
    def tied(self) -> tuple[Reference, ...]:
        """The documents that it corrects or is corrected by."""
        return references([*self.corrections, *([self.correction_of] if self.correction_of else [])])


def read_page(body: bytes, window: Window | None = None, today: date | None = None) -> Page[Row]:
    """A listing page. Raises CouldNotRead if the body is not JSON of that shape; a malformed row is kept apart instead.

    So is one that is dated outside the window that was asked for. But rows of other days that may be (up to `today`) are, where
    they are the most, the answer to another question.
    """
    page = _only(parsed_listing(decoded(body), "results"))
    if not isinstance(page, dict) or type(page.get("count")) is not int or page["count"] < 0:
        raise CouldNotRead("the JSON is not a listing: it has no count")
    results = page.get("results", [] if page["count"] == 0 else None)
    if not isinstance(results, list):
        raise CouldNotRead("the JSON is not a listing: it has no results")
    if len(results) > MOST_ROWS:
        raise CouldNotRead(f"the page holds {len(results)} rows, more than any page of this source")
    rows = [read_row(raw) for raw in results]
    if window and today:
        _of_another_listing(rows, window, today)
        rows = [_dated_elsewhere(row, raw, window) for row, raw in zip(rows, results, strict=True)]
    good = tuple(row for row in rows if isinstance(row, Row))
    read = [raw for row, raw in zip(rows, results, strict=True) if isinstance(row, Row)]
    return Page(page["count"], good, tuple(_between(rows)), columns=tuple(_other_columns(read)))


def _of_another_listing(rows: Sequence[Row | Malformed], window: Window, today: date) -> None:
    days = [row.publication_date for row in rows if isinstance(row, Row)]
    other = [day for day in days if _FIRST_ISSUE <= day <= today and not window.holds(day)]
    if len(other) > sum(window.holds(day) for day in days):
        raise CouldNotRead(f"the listing of {window} holds documents of other days: {', '.join(str(day) for day in other[:5])}")


def _dated_elsewhere(row: Row | Malformed, raw: Any, window: Window) -> Row | Malformed:
    if isinstance(row, Malformed) or window.holds(row.publication_date):
        return row
    return _malformed(raw, f"the row is dated {row.publication_date}, and {window} was asked for")


def _between(rows: Sequence[Row | Malformed]) -> list[Malformed]:
    """The malformed rows with the days of the good ones before and after each."""
    result = []
    for place, row in enumerate(rows):
        if isinstance(row, Malformed):
            before = next((r.publication_date for r in reversed(rows[:place]) if isinstance(r, Row)), None)
            after = next((r.publication_date for r in rows[place:] if isinstance(r, Row)), None)
            result.append(replace(row, days=(before, after)))
    return result


def _other_columns(results: Sequence[Mapping[str, Any]]) -> Iterator[Malformed]:
    """One finding a column that was asked for and no good row has, or that all of them have unasked; they are taken."""
    some = set[str]().union(*results)
    lacked = [f"have no column {name!r}, which was asked for" for name in FIELDS if results and name not in some]
    everywhere = [name for name in sorted(some - set(FIELDS)) if all(name in row for row in results)]
    new = [f"have a column {_written(name, 60)!r}, which was not asked for" for name in everywhere]
    for said in (*lacked, *new):
        yield Malformed(f"column {nameless(said)}", f"the rows {said}: whether it tells of orders must be seen", said)


def read_single(asked: Reference, today: date, body: bytes) -> Row:
    """The document of `/api/v1/documents/NUMBER.json`. Raises CouldNotRead if it is none, another one, or of a day years ahead."""
    row = read_row(_only(parsed(decoded(body))))
    if isinstance(row, Malformed):
        raise CouldNotRead(row.reason)
    if row.document_number != asked.number or (asked.day and row.publication_date != asked.day):
        raise CouldNotRead(f"document {asked} was asked for, and {row.name} came")
    if row.publication_date > today + _ANNOUNCED_AHEAD:
        raise CouldNotRead(f"document {row.name} is dated later than today, {today}")
    return row


def read_row(raw: Any) -> Row | Malformed:
    if isinstance(raw, NoJson):
        return _malformed(raw, f"the row is no document ({raw.reason})")
    if isinstance(raw, Twice):
        return _malformed(raw, f"the row is no document (it names {_written(raw.name, 60)} twice)")
    try:
        if isinstance(raw, dict):
            raw = {k: v for k, v in raw.items() if v is not None}
        return Row.model_validate(raw)
    except ValidationError as why:
        fields = "; ".join(f"{'.'.join(str(p) for p in e['loc']) or 'row'}: {e['msg']}" for e in why.errors()[:3])
        return _malformed(raw, f"the row is no document ({fields})")


def _malformed(raw: Any, reason: str) -> Malformed:
    whole = raw.text if isinstance(raw, NoJson) else _dumped(raw)
    number, day = (raw.get("document_number"), raw.get("publication_date")) if isinstance(raw, dict) else (None, None)
    if isinstance(raw, NoJson) and (stands := _NUMBER_IN_ROW.search(raw.text)):
        number = stands[1]
    if isinstance(number, str) and re.fullmatch(_NUMBER, number):
        name = f"{number}:{day}" if isinstance(day, str) and read_day(day) else number
    else:
        name = nameless(whole)
    return Malformed(name, reason, _written(_what_says_which(raw) + whole, 500))


def _dumped(raw: Any) -> str:
    try:
        return json.dumps(raw, ensure_ascii=False, sort_keys=True)
    except RecursionError:
        return "lists in lists, too deep to be shown"


def _what_says_which(raw: Any) -> str:
    """Of a row that will be cut, first what a person finds it again by."""
    known = ((key, raw.get(key)) for key in ("document_number", "publication_date", "title")) if isinstance(raw, dict) else ()
    return "".join(f"{key} {value[:100]}; " for key, value in known if isinstance(value, str))


def _written(text: str, most: int) -> str:
    """Text as it may be written anywhere: half a character, which JSON can say and UTF-8 cannot, as its escape."""
    return text[:most].encode("utf-8", "backslashreplace").decode().replace("\0", "\\0")


def _only(found: Any) -> Any:
    if isinstance(found, Twice):
        raise CouldNotRead(f"the JSON names {_written(found.name, 60)} twice, with different values")
    return found


def references(addresses: Sequence[str]) -> tuple[Reference, ...]:
    """The documents that addresses name, as the API writes them: `/api/v1/documents/NUMBER.json?publication_date=DAY`."""
    found = set()
    for address in addresses:
        path, _, query = address.partition("?")
        if named := _NUMBER_IN_PATH.search(path):
            found.add(Reference(named[1], read_day(parse_qs(query).get("publication_date", [""])[0])))
    return tuple(sorted(found, key=str))


def _numbers(addresses: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted({reference.number for reference in references(addresses)}))
