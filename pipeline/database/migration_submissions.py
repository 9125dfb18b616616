"""The step by which national submissions are kept. It stands here for ever as it was when it was written."""

from __future__ import annotations

from sqlalchemy import Connection, text


def submissions(connection: Connection) -> None:
    """Officers and their keys, what they said, and what was forgotten."""
    postgresql = connection.dialect.name == "postgresql"
    maybe_id = 'VARCHAR COLLATE "C"' if postgresql else "VARCHAR"
    own_id, binary = f"{maybe_id} NOT NULL", "BYTEA" if postgresql else "BLOB"
    said = 'at VARCHAR NOT NULL, "by" TEXT NOT NULL'
    connection.execute(text(f"CREATE TABLE officers (id {own_id} PRIMARY KEY, ally {own_id}, name TEXT NOT NULL, {said})"))
    columns = f"id {own_id} PRIMARY KEY, officer {own_id}, public VARCHAR NOT NULL, {said}"
    connection.execute(text(f"CREATE TABLE officer_keys ({columns}, revoked_at VARCHAR, revoked_by TEXT, because TEXT)"))
    connection.execute(text("CREATE INDEX ix_officer_keys_officer ON officer_keys (officer)"))
    columns = f'"key" {own_id}, nonce {own_id}, at VARCHAR NOT NULL'
    connection.execute(text(f'CREATE TABLE nonces ({columns}, PRIMARY KEY ("key", nonce))'))
    columns = f"id {own_id} PRIMARY KEY, ally {own_id}, case_number {own_id}, number VARCHAR NOT NULL"
    columns += ", state VARCHAR NOT NULL, published VARCHAR, retain_until VARCHAR"
    connection.execute(text(f"CREATE TABLE submissions ({columns})"))
    connection.execute(text("CREATE INDEX ix_submissions_ally ON submissions (ally)"))
    columns = f"submission {own_id}, n INTEGER NOT NULL, kind VARCHAR NOT NULL, form VARCHAR NOT NULL, body {binary}"
    columns += f', sha256 VARCHAR NOT NULL, state VARCHAR NOT NULL, officer {own_id}, "key" {own_id}, at VARCHAR NOT NULL'
    columns += f", signed TEXT NOT NULL, second {maybe_id}, second_key {maybe_id}, second_at VARCHAR, second_signed TEXT"
    connection.execute(text(f"CREATE TABLE submission_steps ({columns}, PRIMARY KEY (submission, n))"))
    columns = f"sha256 {own_id} PRIMARY KEY, submission {own_id}, at VARCHAR NOT NULL, who TEXT NOT NULL, because TEXT NOT NULL"
    connection.execute(text(f"CREATE TABLE tombstones ({columns})"))
