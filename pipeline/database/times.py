"""The latest time of the running clock, and what persons said: that it is right, that this home is a new one.

A clock that stands still (`--as-of`, `CROSSMARKET_NOW`) is never kept.
"""

from __future__ import annotations

import getpass
import socket
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, select

from pipeline.clock import Clock
from pipeline.database import tables as t
from pipeline.database.rows import dialect, upsert

KEEP_EVERY = timedelta(minutes=10)  # so that it costs nothing
CLOCK = "clock"
FIRST_RUN = "first run"
RESTORED = "restored"


@dataclass(frozen=True)
class Kept:
    """A time that is kept, and the machine or person that it is from."""

    at: datetime
    who: str


def kept(connection: Connection, name: str = CLOCK) -> Kept | None:
    """The time that is kept under a name (the latest of the running clock), and who kept it; None if none is."""
    row = connection.execute(select(t.times).where(t.times.c.name == name)).first()
    return Kept(datetime.fromisoformat(row.at), row.who) if row else None


def is_due(connection: Connection, clock: Clock) -> bool:
    """Whether the clock has gone on enough to be kept again. Asks for no lock."""
    before = kept(connection)
    return clock.fixed is None and (before is None or clock.now() - before.at >= KEEP_EVERY)


def keep(connection: Connection, clock: Clock) -> None:
    """Keeps the time of a running clock if it is later than the one that is kept: part of the transaction of whoever works."""
    if not is_due(connection, clock):
        return
    nothing = {"name": CLOCK, "at": datetime.min.replace(tzinfo=UTC).isoformat(), "who": ""}
    connection.execute(dialect(connection).insert(t.times).values(nothing).on_conflict_do_nothing())
    connection.execute(select(t.times.c.at).where(t.times.c.name == CLOCK).with_for_update())  # the later of two stays
    if is_due(connection, clock):
        mark(connection, CLOCK, clock.now(), socket.gethostname())


def mark(connection: Connection, name: str, at: datetime, who: str) -> None:
    """Notes a time, whatever stood there."""
    upsert(connection, t.times, [{"name": name, "at": at.isoformat(timespec="seconds"), "who": who}])


def person() -> str:
    """Who gives this command, as far as the system knows."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # a container's user may have no name
        user = "somebody"
    return f"{user}@{socket.gethostname()}"


def has_ledger(connection: Connection) -> bool:
    """Whether what allies were told is known here: something was, or a person said that nothing was, or restored this home."""
    if any(kept(connection, name) for name in (FIRST_RUN, RESTORED)):
        return True
    return any(connection.execute(select(table.c.id).limit(1)).first() for table in (t.alerts, t.messages))
