"""Which records a transaction changed, told to whoever follows them (the search index, the senders).

The database notes them as they are written, and puts them among the outgoing events before it commits: no writer can forget to.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Connection

from pipeline.bus.topics import CHANGES
from pipeline.database import tables as t

IDS_AT_ONCE = 500  # in one event
_NOTED = "changed records"


def begin(connection: Connection) -> None:
    """Nothing is changed yet."""
    connection.info[_NOTED] = {}


def note(connection: Connection, kind: str, ids: Iterable[str]) -> None:
    """Notes records of a kind as changed, or gone."""
    connection.info[_NOTED].setdefault(kind, {}).update(dict.fromkeys(ids))


def tell(connection: Connection) -> None:
    """Puts what was noted among the outgoing events."""
    rows = []
    for kind, ids in connection.info[_NOTED].items():
        every = list(ids)
        for start in range(0, len(every), IDS_AT_ONCE):
            value = json.dumps({"kind": kind, "ids": every[start : start + IDS_AT_ONCE]}).encode()
            rows.append({"topic": CHANGES, "key": kind, "value": value})
    if rows:
        connection.execute(t.outgoing.insert(), rows)
