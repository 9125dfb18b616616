"""The rows of every table as lines of JSON and back, whatever engine they lie in: a backup of one may be restored into another."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from datetime import date
from itertools import islice
from typing import IO, Any

from sqlalchemy import Connection, Date, LargeBinary, Table, func, select

from pipeline.database import tables as t
from pipeline.database.rows import count, upsert

SCHEMA_VERSION = t.SCHEMA_VERSION
_AT_ONCE = 500


def tables() -> Sequence[str]:
    """The names of all tables, each after those that it refers to."""
    return [table.name for table in t.metadata.sorted_tables]


def holds_records(connection: Connection) -> bool:
    """Whether anything stands in a table that is more than a note."""
    return any(count(connection, table) for table in t.RECORDS)


def write_rows(connection: Connection, name: str, out: IO[bytes]) -> int:
    """Writes a table's rows, one a line, and goes back to the start; returns how many."""
    table, n = t.metadata.tables[name], 0
    rows = connection.execution_options(yield_per=_AT_ONCE).execute(select(table).order_by(*table.primary_key.columns))
    for row in rows.mappings():
        out.write(json.dumps({name: _plain(value) for name, value in row.items()}, ensure_ascii=False).encode() + b"\n")
        n += 1
    out.seek(0)
    return n


def fill(connection: Connection, name: str, lines: IO[bytes]) -> None:
    """Puts the rows of a table back; one that is there gives way."""
    table = t.metadata.tables[name]
    if table is t.schema:
        return
    while rows := [_typed(table, json.loads(line)) for line in islice(lines, _AT_ONCE)]:
        upsert(connection, table, rows)  # what an index or a look noted meanwhile gives way
    if table in (t.outgoing, t.audit) and connection.dialect.name == "postgresql":  # the next number comes after those
        top = select(func.coalesce(func.max(table.c.n), 0) + 1).scalar_subquery()
        connection.execute(select(func.setval(func.pg_get_serial_sequence(table.name, "n"), top, False)))


def _plain(value: Any) -> Any:
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(bytes(value)).decode()
    return value.isoformat() if isinstance(value, date) else value


def _typed(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    for name, value in row.items():
        kind = table.c[name].type
        if value is None:
            continue
        if isinstance(kind, LargeBinary):
            row[name] = base64.b64decode(value)
        elif isinstance(kind, Date):
            row[name] = date.fromisoformat(value)
    return row
