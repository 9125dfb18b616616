"""One page of decisions as NeuRIS lists them, and its list of changes, read strictly. Pure.

Form unconfirmed: read in the publisher's own description of the interface (`hydra:Collection`, `changelog`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from crawlers.shapes.rows import Malformed, Page, Reference, named, nameless, read_day
from pipeline.errors import CouldNotRead
from pipeline.identifiers.de_case import GermanCase
from pipeline.texts.bodies import decoded
from pipeline.texts.de_neuris_case import record, said
from pipeline.texts.json_body import MOST_ROWS, Twice, parsed
from pipeline.windows import Window

_NUMBER = re.compile(r"[A-Z]{4}\d{9}")


@dataclass(frozen=True)
class Row:
    """One decision in a listing."""

    number: str
    published: date
    title: str
    cases: tuple[str, ...]  # its case numbers, as far as they are of the senates for patents

    @property
    def name(self) -> str:
        return named(self.number, self.published)

    @property
    def tied(self) -> Sequence[Reference]:
        return ()


def read_page(body: bytes, window: Window | None = None) -> Page[Row]:
    """A page. Raises CouldNotRead if the body is not JSON of that shape, or holds a decision of another day than was asked for."""
    page = parsed(decoded(body))
    members = page.get("member") if isinstance(page, dict) and not isinstance(page, Twice) else None
    if not isinstance(members, list) or type(page.get("totalItems")) is not int or len(members) > MOST_ROWS:
        raise CouldNotRead("the JSON is no list of decisions: it has no totalItems and member")
    read = [_row(one.get("item") if isinstance(one, Mapping) else None) for one in members]
    rows = tuple(one for one in read if isinstance(one, Row))
    if window and (strangers := [row.name for row in rows if not window.holds(row.published)]):
        raise CouldNotRead(f"the list of {window} holds {strangers[0]}")
    return Page(page["totalItems"], rows, tuple(one for one in read if isinstance(one, Malformed)))


def read_single(asked: Reference, body: bytes) -> Row:
    """One decision. Raises CouldNotRead if it is none, or another one."""
    row = _row(record(body))
    if not isinstance(row, Row) or row.number != asked.number:
        raise CouldNotRead(f"decision {asked} was asked for, and another answer came")
    return row


def read_changes(body: bytes) -> tuple[frozenset[str], bool]:
    """The numbers of what changed or was deleted, and whether all did. Raises CouldNotRead if it is no list of changes."""
    found = parsed(decoded(body))
    if (
        not isinstance(found, dict)
        or isinstance(found, Twice)
        or not all(isinstance(found.get(name), list) for name in ("changed", "deleted"))
    ):
        raise CouldNotRead("the JSON is no list of changes: it has no changed and deleted")
    told = [str(one.get("@id")) for name in ("changed", "deleted") for one in found[name] if isinstance(one, Mapping)]
    return frozenset(number for one in told for number in _NUMBER.findall(one.upper())), found.get("allChanged") is True


def _row(raw: Any) -> Row | Malformed:
    if not isinstance(raw, Mapping) or isinstance(raw, Twice):
        return _malformed(raw, "the row is no decision")
    number, day = said(raw, "documentNumber").upper(), read_day(said(raw, "decisionDate"))
    if not _NUMBER.fullmatch(number) or day is None:
        return _malformed(raw, "the row has no document number or no day")
    numbers = raw.get("fileNumbers")
    cases = tuple(value for one in (numbers if isinstance(numbers, list) else ()) if (value := GermanCase.normalize(str(one))))
    return Row(number, day, said(raw, "headline") or ", ".join(cases) or number, cases)


def _malformed(raw: Any, reason: str) -> Malformed:
    whole = json.dumps(raw, ensure_ascii=True, sort_keys=True, default=str)
    return Malformed(nameless(whole), reason, whole[:500])
