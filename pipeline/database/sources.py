"""What is noted of each source."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from pipeline.database import tables as t
from pipeline.database.rows import dialect, upsert


def source_state(connection: Connection, name: str, *, hold: bool = False) -> dict[str, Any]:
    """What is noted of a source; with `hold` nobody else changes it until the transaction ends."""
    query = select(t.sources.c.record).where(t.sources.c.name == name)
    if hold:
        connection.execute(dialect(connection).insert(t.sources).values(name=name, record="{}").on_conflict_do_nothing())
        query = query.with_for_update()
    found = connection.execute(query).scalar()
    return json.loads(found) if found else {}


def states_under(connection: Connection, prefix: str) -> dict[str, dict[str, Any]]:
    """What is noted under names that begin so, by name."""
    query = select(t.sources.c.name, t.sources.c.record).where(t.sources.c.name.startswith(prefix, autoescape=True))
    return {row.name: json.loads(row.record) for row in connection.execute(query.order_by(t.sources.c.name))}


def put_source_state(connection: Connection, name: str, state: Mapping[str, Any]) -> None:
    """Keeps what is known of looking at a source, whole, in place of what was kept before."""
    upsert(connection, t.sources, [{"name": name, "record": json.dumps(state, sort_keys=True)}])
