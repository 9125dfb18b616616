"""Everything as data: the records of a kind, one a line, in the order of their ids.

Comparisons between runs leave out the volatile fields (`VOLATILE`): times of fetching and knowing, addresses, hashes of raw answers
and Message-IDs.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from pipeline.database.kinds import KINDS
from pipeline.database.rows import every
from pipeline.flow.audiences import Audiences
from pipeline.fold import flag_at
from pipeline.records import Flag
from pipeline.shown.visible import harmless_cell, in_json
from pipeline.wiring import Ports

VOLATILE = {
    "documents": ("parts", "page"),
    "flags": ("bare_since",),
    "alerts": ("decided_at",),
    "messages": ("message_id", "bounces_to", "thread", "minted_at", "sent_at", "receipt"),
    "issues": ("address", "first_seen", "last_seen", "count"),
}


def rows(ports: Ports, kind: str, reader: str | None = None) -> Iterator[dict[str, Any]]:
    """The records of a kind that a reader may see as JSON values; flags as of the clock's day.

    A record with an id of its own has it in `id`.
    """
    with ports.database.reading() as connection:
        audiences = Audiences(connection)
        for found in every(connection, KINDS[kind]):
            if not audiences.see(found, reader):
                continue
            if isinstance(found, Flag):
                found = flag_at(found, ports.clock.now())
            yield {"id": getattr(found, "id", None), **found.model_dump(mode="json")}


def as_jsonl(kind: str, values: Iterator[dict[str, Any]]) -> Iterator[str]:  # noqa: ARG001 - a line needs no columns
    return (in_json(json.dumps(value, ensure_ascii=False)) + "\n" for value in values)


def as_csv(kind: str, values: Iterator[dict[str, Any]]) -> Iterator[str]:
    """One row a record; lists and nested records stand in their cell as JSON. No cell is a formula, and none hides anything."""
    header = list(dict.fromkeys(("id", *KINDS[kind].model_fields)))
    yield _line(header)
    for value in values:
        yield _line([_cell(value.get(name)) for name in header])


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return harmless_cell(value) if isinstance(value, str) else in_json(json.dumps(value, ensure_ascii=False))


def _line(cells: list[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()
