"""The step by which a database can keep local rights. It stands here for ever as it was when it was written."""

from __future__ import annotations

from sqlalchemy import Connection, text


def local_rights(connection: Connection) -> None:
    """What sources say of rights in allies' own markets, who loaded it, and what may be told on it."""
    postgresql = connection.dialect.name == "postgresql"
    own_id = "VARCHAR COLLATE \"C\" NOT NULL" if postgresql else "VARCHAR NOT NULL"
    number = "BIGINT" if postgresql else "INTEGER"
    columns = ", ".join(f"{name} {own_id}" for name in ("source", "ally", "ours", "key"))
    key = "PRIMARY KEY (source, ally, ours, key)"
    connection.execute(text(f"CREATE TABLE local_rights ({columns}, record TEXT NOT NULL, who VARCHAR NOT NULL, {key})"))
    columns = f"n {number} NOT NULL PRIMARY KEY, at VARCHAR NOT NULL, who VARCHAR NOT NULL, did VARCHAR NOT NULL"
    columns += ", source VARCHAR NOT NULL, digest VARCHAR NOT NULL, detail TEXT NOT NULL"
    connection.execute(text(f"CREATE TABLE local_rights_log ({columns})"))
    columns = ", ".join(f"{name} {own_id}" for name in ("id", "ally", "flag_id", "ours", "key"))
    columns += ", since VARCHAR NOT NULL, released_at VARCHAR, released_by VARCHAR, PRIMARY KEY (id)"
    connection.execute(text(f"CREATE TABLE grounds ({columns})"))
    connection.execute(text("CREATE INDEX ix_grounds_ally ON grounds (ally)"))
