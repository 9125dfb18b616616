"""One page of the rulings that US customs' search system finds, read strictly. Pure.

The shape is that of `/api/search` as clients of it have it: `{rulings: [...], totalHits}`. A count stops at 10,000; rulings whose
day nobody entered are of the year 1.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from crawlers.shapes.rows import Malformed, Page, Reference, named, nameless, read_day
from pipeline.errors import CouldNotRead
from pipeline.texts.cross_ruling import decoded_ruling, rulings_in, shown
from pipeline.texts.json_body import MOST_ROWS, Twice, parsed
from pipeline.windows import Window

_UNDATED = date(1, 1, 1)
_LONGEST_SUBJECT = 10_000


@dataclass(frozen=True)
class Row:
    """One ruling in a listing."""

    number: str
    published: date
    title: str
    changes: tuple[str, ...] = ()  # the rulings that it revokes or modifies
    changed_by: tuple[str, ...] = ()
    operationally_revoked: bool = False

    @property
    def name(self) -> str:
        return named(self.number, self.published)

    @property
    def tied(self) -> Sequence[Reference]:
        """The rulings of headquarters that it changes, or is changed by."""
        return tuple(Reference(n) for n in dict.fromkeys((*self.changes, *self.changed_by)) if n[0] in "HW" or n.isdecimal())


def read_page(body: bytes, window: Window | None = None) -> Page[Row]:
    """A page. Raises CouldNotRead if the body is not JSON of that shape, or holds mostly rulings of other days than were asked for.

    A row that is no ruling, that has no day, or that is of another day is kept apart.
    """
    page = parsed(decoded_ruling(body))
    if not isinstance(page, dict) or isinstance(page, Twice) or type(page.get("totalHits")) is not int or page["totalHits"] < 0:
        raise CouldNotRead("the JSON is no list of rulings: it has no totalHits")
    found = page.get("rulings", [] if page["totalHits"] == 0 else None)
    if not isinstance(found, list):
        raise CouldNotRead("the JSON is no list of rulings: it has no rulings")
    if len(found) > MOST_ROWS:
        raise CouldNotRead(f"the page holds {len(found)} rows, more than any page of this source")
    rows = [read_row(raw) for raw in found]
    if window:
        good = [row for row in rows if isinstance(row, Row)]
        other = [row for row in good if not window.holds(row.published)]
        if len(other) > len(good) - len(other):
            raise CouldNotRead(f"the list of {window} holds rulings of other days: {', '.join(r.name for r in other[:5])}")
        rows = [_of_window(row, raw, window) for row, raw in zip(rows, found, strict=True)]
    return Page(page["totalHits"], tuple(r for r in rows if isinstance(r, Row)), tuple(r for r in rows if isinstance(r, Malformed)))


def read_single(asked: Reference, body: bytes) -> Row:
    """The ruling of `/api/ruling/NUMBER`. Raises CouldNotRead if it is none, or another one."""
    row = read_row(parsed(decoded_ruling(body)))
    if isinstance(row, Malformed):
        raise CouldNotRead(row.reason)
    if row.number != asked.number or (asked.day and row.published != asked.day):
        raise CouldNotRead(f"ruling {asked} was asked for, and {row.name} came")
    return row


def read_row(raw: Any) -> Row | Malformed:
    if not isinstance(raw, Mapping) or isinstance(raw, Twice):
        return _malformed(raw, "the row is no ruling")
    number, day = raw.get("rulingNumber"), raw.get("rulingDate")
    published = read_day(day[:10]) if isinstance(day, str) else None
    subject = shown(raw.get("subject"))
    if not isinstance(number, str) or rulings_in(number) != (number,):
        return _malformed(raw, "the row has no number of a ruling")
    if published is None:
        return _malformed(raw, f"ruling {number} has no day")
    if published == _UNDATED:
        return _malformed(raw, f"ruling {number} has no day (it stands there with the year 1): since when it holds is not known")
    if len(subject) > _LONGEST_SUBJECT:
        return _malformed(raw, f"ruling {number} has a subject of {len(subject)} letters")
    changes = {n for name in ("revokes", "modifies") for n in rulings_in(raw.get(name))}
    changed_by = {n for name in ("revokedBy", "modifiedBy") for n in rulings_in(raw.get(name))}
    revoked = raw.get("operationallyRevoked") is True
    return Row(number, published, subject or f"Ruling {number}", tuple(sorted(changes)), tuple(sorted(changed_by)), revoked)


def _of_window(row: Row | Malformed, raw: Any, window: Window) -> Row | Malformed:
    if isinstance(row, Malformed) or window.holds(row.published):
        return row
    return _malformed(raw, f"ruling {row.number} is of {row.published}, and {window} was asked for")


def _malformed(raw: Any, reason: str) -> Malformed:
    whole = json.dumps(raw, ensure_ascii=True, sort_keys=True, default=str)
    number = raw.get("rulingNumber") if isinstance(raw, Mapping) else None
    known = isinstance(number, str) and rulings_in(number) == (number,)
    return Malformed(str(number) if known else nameless(whole), reason, whole[:500])
