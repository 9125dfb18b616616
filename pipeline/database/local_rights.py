"""Local rights: what sources say of rights in allies' own markets, who loaded that, and on which of them what was told rests.

Functions take the connection of the caller's transaction.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, func, select

from pipeline.database import changes
from pipeline.database import tables as t
from pipeline.database.rows import load, upsert
from pipeline.records import LocalRight


@dataclass(frozen=True)
class Logged:
    """One line of the log: who did what, when, on which file and in whose name."""

    at: datetime
    who: str
    did: str
    source: str
    digest: str
    detail: str


@dataclass(frozen=True)
class Ground:
    """A local right on which an ally's officers may act on one order."""

    id: str
    ally: str
    flag_id: str
    ours: str
    key: str
    since: datetime
    released_at: datetime | None = None
    released_by: str | None = None


def local_rights_of(
    connection: Connection, *, ally: str | None = None, source: str | None = None
) -> tuple[LocalRight, ...]:
    """All that is said, of one ally or by one source, in the order of right, ally and number."""
    c = t.local_rights.c
    query = select(c.record).order_by(c.ours, c.ally, c.key, c.source)
    if ally is not None:
        query = query.where(c.ally == ally)
    if source is not None:
        query = query.where(c.source == source)
    return tuple(load(LocalRight, connection.execute(query)))


def loaded_by(connection: Connection, ally: str, ours: str, key: str) -> set[str]:
    """Who had what is said of a local right loaded."""
    c = t.local_rights.c
    return set(connection.execute(select(c.who).where(c.ally == ally, c.ours == ours, c.key == key)).scalars())


def replace_local_rights(connection: Connection, put: Iterable[LocalRight], drop: Iterable[LocalRight], who: str) -> None:
    """Keeps these rows, and forgets those."""
    c, put, drop = t.local_rights.c, list(put), list(drop)
    for one in drop:
        same = (c.source == one.source) & (c.ally == one.ally) & (c.ours == one.ours) & (c.key == one.key)
        connection.execute(delete(t.local_rights).where(same))
    rows = [
        {"source": x.source, "ally": x.ally, "ours": x.ours, "key": x.key, "record": x.model_dump_json(), "who": who} for x in put
    ]
    upsert(connection, t.local_rights, rows)
    changes.note(connection, t.local_rights.name, sorted({one.ours for one in (*put, *drop)}))


def put_log(connection: Connection, line: Logged) -> None:
    """Adds a line to the log. For one writer at a time."""
    last = connection.execute(select(func.coalesce(func.max(t.local_rights_log.c.n), 0))).scalar() or 0
    row = {"n": last + 1, "at": line.at.isoformat(), "who": line.who, "did": line.did, "source": line.source}
    connection.execute(t.local_rights_log.insert().values(row | {"digest": line.digest, "detail": line.detail}))


def logged(connection: Connection) -> list[Logged]:
    """The log, oldest first."""
    rows = connection.execute(select(t.local_rights_log).order_by(t.local_rights_log.c.n))
    return [Logged(datetime.fromisoformat(r.at), r.who, r.did, r.source, r.digest, r.detail) for r in rows]


# --- on what that which was told rests --------------------------------------------------------------------------------------------


def grounds_of(connection: Connection, ally: str | None = None) -> dict[str, Ground]:
    """By id, the grounds of one ally or of all, those first that stand longest."""
    query = select(t.grounds).order_by(t.grounds.c.since, t.grounds.c.id)
    rows = connection.execute(query if ally is None else query.where(t.grounds.c.ally == ally))
    return {
        r.id: Ground(
            r.id, r.ally, r.flag_id, r.ours, r.key, datetime.fromisoformat(r.since),
            datetime.fromisoformat(r.released_at) if r.released_at else None, r.released_by,
        )
        for r in rows
    }  # fmt: skip


def put_grounds(connection: Connection, grounds: Iterable[Ground]) -> None:
    """Keeps grounds, new or as they are now."""
    rows = [
        vars(one) | {"since": one.since.isoformat(), "released_at": one.released_at.isoformat() if one.released_at else None}
        for one in grounds
    ]
    upsert(connection, t.grounds, rows)


def drop_grounds(connection: Connection, ids: Collection[str]) -> None:
    """Forgets grounds that stand no more: should one stand again, it is a new one."""
    for id_ in sorted(ids):
        connection.execute(delete(t.grounds).where(t.grounds.c.id == id_))


def note_released(connection: Connection, ours: Iterable[str]) -> None:
    """Tells whoever decides that there is a reason to."""
    changes.note(connection, t.local_rights.name, ours)
