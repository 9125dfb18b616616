"""Officers of allied authorities, their keys, and the nonces of the requests that were let in lately."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select

from pipeline.database import tables as t


@dataclass(frozen=True)
class Officer:
    """A person of an authority."""

    id: str
    ally: str
    name: str
    at: str
    by: str


@dataclass(frozen=True)
class OfficerKey:
    """One of a person's keys; one that was revoked signs nothing any more."""

    id: str
    officer: str
    public: str
    at: str
    by: str
    revoked_at: str | None = None
    revoked_by: str | None = None
    because: str | None = None


def put_officer(connection: Connection, officer: Officer) -> None:
    """Keeps a person who is new."""
    connection.execute(t.officers.insert().values(**vars(officer)))


def put_key(connection: Connection, key: OfficerKey) -> None:
    """Keeps a key that is new."""
    connection.execute(t.officer_keys.insert().values(**vars(key)))


def revoke_key(connection: Connection, id_: str, at: datetime, by: str, because: str) -> None:
    """From now on nothing is signed with it."""
    said = {"revoked_at": at.isoformat(), "revoked_by": by, "because": because}
    connection.execute(t.officer_keys.update().where(t.officer_keys.c.id == id_).values(**said))


def officers_of(connection: Connection, ally: str | None = None) -> list[Officer]:
    """The officers of an authority, or of all."""
    query = select(t.officers).order_by(t.officers.c.ally, t.officers.c.name, t.officers.c.id)
    rows = connection.execute(query if ally is None else query.where(t.officers.c.ally == ally))
    return [Officer(**row) for row in rows.mappings()]


def officer(connection: Connection, id_: str) -> Officer | None:
    """The officer of this id."""
    row = connection.execute(select(t.officers).where(t.officers.c.id == id_)).mappings().first()
    return Officer(**row) if row else None


def keys_of(connection: Connection, officers: Sequence[str]) -> list[OfficerKey]:
    """The keys of these officers, also those that were revoked."""
    query = select(t.officer_keys).where(t.officer_keys.c.officer.in_(officers)).order_by(t.officer_keys.c.at, t.officer_keys.c.id)
    return [OfficerKey(**row) for row in connection.execute(query).mappings()]


def key(connection: Connection, id_: str) -> OfficerKey | None:
    """The key of this id."""
    row = connection.execute(select(t.officer_keys).where(t.officer_keys.c.id == id_)).mappings().first()
    return OfficerKey(**row) if row else None


def take_nonce(connection: Connection, key_id: str, nonce: str, now: datetime, forget: datetime) -> bool:
    """Whether it is new; from now on it is not. Those from before `forget` are dropped."""
    table = t.nonces
    connection.execute(delete(table).where(table.c.at < forget.isoformat()))
    if connection.execute(select(table.c.at).where(table.c.key == key_id, table.c.nonce == nonce)).first():
        return False
    connection.execute(table.insert().values(key=key_id, nonce=nonce, at=now.isoformat()))
    return True
