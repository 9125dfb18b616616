"""What came of registries' daily files for orders: of the last days of their rights, and of ends that were taken back again.

It stands beside what is noted of sources. It is kept and not worked out anew from the archive: the archive has each state of a file
once, and neither on how many days it stood nor whom an end was told.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select

from pipeline.database import tables as t
from pipeline.database.sources import put_source_state, source_state
from pipeline.records import Registered

_NAME = "expiry:"  # before a registry's name


def registered(connection: Connection) -> Mapping[str, Registered]:
    """By the ids of flags, what came of every registry."""
    query = select(t.sources.c.record).where(t.sources.c.name.startswith(_NAME, autoescape=True))
    rows = (json.loads(record) for record in connection.execute(query).scalars())
    return {id_: Registered.model_validate(one) for row in rows for id_, one in row.items()}


def registered_by(connection: Connection, source: str) -> dict[str, Registered]:
    """The same of one registry."""
    return {id_: Registered.model_validate(one) for id_, one in source_state(connection, _NAME + source).items()}


def put_registered(connection: Connection, source: str, said: Iterable[Registered]) -> None:
    """Keeps what came of a registry, whole, in place of what was kept before."""
    put_source_state(connection, _NAME + source, {one.flag_id: one.model_dump(mode="json") for one in said})
