"""Bringing a database to the form that this program knows: a new one at once, an older one step by step, and never back.

A step stands here for ever as it was when it was written: it names columns as they were then, not as `tables` has them now.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable

from sqlalchemy import Connection, insert, inspect, select, text

from pipeline.database import tables as t
from pipeline.database.migration_deciding import deciding
from pipeline.database.migration_local_rights import local_rights
from pipeline.database.migration_submissions import submissions
from pipeline.errors import StorageError

_IDS_OF_1 = {
    "documents": ("id",),
    "notices": ("id", "case_id"),
    "cases": ("id",),
    "flags": ("id", "case_id", "announced_in"),
    "alerts": ("id", "flag_id"),
    "messages": ("id",),
    "told": ("message_id", "alert_id"),
    "issues": ("id", "owner"),
    "joins": ("provisional", "case_id"),
    "sources": ("name",),
    "consumed": ("stage", "topic"),
}


def _id_of(connection: Connection) -> str:
    """The type of a column of ids: compared byte by byte in either database."""
    return 'VARCHAR COLLATE "C"' if connection.dialect.name == "postgresql" else "VARCHAR"


def _bytes_of(connection: Connection) -> str:
    """The type of a column of bytes."""
    return "BYTEA" if connection.dialect.name == "postgresql" else "BLOB"


def _revisions_and_dead_letters(connection: Connection) -> None:
    """Records count their revisions, offsets name their log, and what cannot be worked on is kept."""
    for table in ("documents", "notices", "cases", "flags", "alerts", "messages", "issues"):
        connection.execute(text(f"ALTER TABLE {table} ADD COLUMN rev INTEGER NOT NULL DEFAULT 1"))
    connection.execute(text("ALTER TABLE consumed ADD COLUMN epoch VARCHAR NOT NULL DEFAULT ''"))
    if connection.dialect.name == "postgresql":
        for table, ids in _IDS_OF_1.items():
            for column in ids:
                connection.execute(text(f'ALTER TABLE {table} ALTER COLUMN {column} TYPE VARCHAR COLLATE "C"'))
        connection.execute(text("ALTER TABLE consumed ALTER COLUMN next_offset TYPE BIGINT"))
        connection.execute(text("ALTER TABLE outgoing ALTER COLUMN n TYPE BIGINT"))
    own_id, binary = f"{_id_of(connection)} NOT NULL", _bytes_of(connection)
    columns = f"kind VARCHAR NOT NULL, id {own_id}, rev INTEGER NOT NULL, PRIMARY KEY (kind, id)"
    connection.execute(text(f"CREATE TABLE gone ({columns})"))
    columns = f"issue_id {own_id} PRIMARY KEY, topic VARCHAR NOT NULL, key VARCHAR NOT NULL, value {binary} NOT NULL"
    connection.execute(text(f"CREATE TABLE dead_letters ({columns}, reason TEXT NOT NULL, died_at VARCHAR NOT NULL)"))


def _keys_of_captions(connection: Connection) -> None:
    """Cases are looked up by a key of their caption, and so are the issues about captions."""
    cases = connection.execute(text("SELECT DISTINCT caption FROM cases WHERE caption IS NOT NULL")).scalars().all()
    for caption in cases:
        values = {"old": caption, "new": hashlib.sha256(caption.encode()).hexdigest()[:32]}
        connection.execute(text("UPDATE cases SET caption = :new WHERE caption = :old"), values)
        connection.execute(text("UPDATE issues SET owner = 'caption:' || :new WHERE owner = 'caption:' || :old"), values)


def _to_2(connection: Connection) -> None:
    _revisions_and_dead_letters(connection)
    _keys_of_captions(connection)


def _kept_time(connection: Connection) -> None:
    """The latest time of the running clock is kept."""
    columns = f"name {_id_of(connection)} NOT NULL PRIMARY KEY, at VARCHAR NOT NULL, who VARCHAR NOT NULL"
    connection.execute(text(f"CREATE TABLE times ({columns})"))


def _attempts_at_delivery(connection: Connection) -> None:
    """Of a mail that was offered and is not taken, what the server said and when it is offered again."""
    columns = f"message_id {_id_of(connection)} NOT NULL PRIMARY KEY, tries INTEGER NOT NULL, unanswered INTEGER NOT NULL"
    connection.execute(
        text(f"CREATE TABLE attempts ({columns}, first_at VARCHAR NOT NULL, next_at VARCHAR NOT NULL, answer TEXT NOT NULL)")
    )


def _to_3(connection: Connection) -> None:
    _kept_time(connection)
    _attempts_at_delivery(connection)


def _ties_of_documents(connection: Connection) -> None:
    """Which cases a document names together and what it corrects is kept: those of before come in when they are read again."""
    own_id = f"{_id_of(connection)} NOT NULL"
    for table, column in (("consolidated", "case_id"), ("corrections", "corrected")):
        columns = f"document_id {own_id}, {column} {own_id}, PRIMARY KEY (document_id, {column})"
        connection.execute(text(f"CREATE TABLE {table} ({columns})"))
        connection.execute(text(f"CREATE INDEX ix_{table}_{column} ON {table} ({column})"))


def _words_on_endings(connection: Connection) -> None:
    """What persons said of orders is kept."""
    columns = f"flag_id {_id_of(connection)} NOT NULL, n INTEGER NOT NULL, ended_on DATE, word TEXT NOT NULL, who VARCHAR NOT NULL"
    connection.execute(text(f"CREATE TABLE endings ({columns}, PRIMARY KEY (flag_id, n))"))


def _to_4(connection: Connection) -> None:
    _words_on_endings(connection)
    _ties_of_documents(connection)


def _who_has_a_mail(connection: Connection) -> None:
    """Of a mail that was taken it is kept whether a server has it, and of one that was given, that nobody knows.

    A folder's receipt was the name of a file; without an answer after the final dot a mail can be to a server only.
    """
    for column in ("to_server", "to_removed"):
        connection.execute(text(f"ALTER TABLE messages ADD COLUMN {column} BOOLEAN DEFAULT FALSE NOT NULL"))
    for row in connection.execute(text("SELECT id, record FROM messages WHERE sent")).all():
        receipt = json.loads(row.record).get("receipt") or ""
        if not receipt.endswith(".eml"):
            connection.execute(text("UPDATE messages SET to_server = TRUE WHERE id = :id"), {"id": row.id})
    own_id = f"{_id_of(connection)} NOT NULL"
    connection.execute(text(f"CREATE TABLE in_hand (message_id {own_id} PRIMARY KEY, to_server BOOLEAN NOT NULL)"))
    connection.execute(
        text("INSERT INTO in_hand (message_id, to_server) SELECT message_id, TRUE FROM attempts WHERE unanswered > 0")
    )


def _handing_over(connection: Connection) -> None:
    """That an address handed over to another is kept."""
    own_id = f"{_id_of(connection)} NOT NULL"
    columns = f"ally {own_id}, mailbox {own_id}, at VARCHAR NOT NULL, who VARCHAR NOT NULL"
    connection.execute(text(f"CREATE TABLE handed_over ({columns}, PRIMARY KEY (ally, mailbox))"))


def _to_5(connection: Connection) -> None:
    _who_has_a_mail(connection)
    _handing_over(connection)


def _answers(connection: Connection) -> None:
    """Mails that come back are kept, and the answers in them."""
    own_id, binary = _id_of(connection), _bytes_of(connection)
    number = "BIGINT" if connection.dialect.name == "postgresql" else "INTEGER"
    columns = f"id {own_id} NOT NULL PRIMARY KEY, message_id {own_id} NOT NULL, ally VARCHAR NOT NULL, word VARCHAR NOT NULL"
    columns += f", mailbox VARCHAR NOT NULL, seconds {number} NOT NULL, known_at VARCHAR NOT NULL, record TEXT NOT NULL"
    columns += ", rev INTEGER NOT NULL DEFAULT 1, UNIQUE (message_id, word, mailbox)"
    connection.execute(text(f"CREATE TABLE answers ({columns})"))
    columns = f"id {own_id} NOT NULL PRIMARY KEY, box VARCHAR NOT NULL, arrived_at VARCHAR NOT NULL, raw {binary} NOT NULL"
    columns += f", became VARCHAR NOT NULL, message_id {own_id}, why TEXT NOT NULL"
    connection.execute(text(f"CREATE TABLE came_back ({columns})"))
    connection.execute(text(f"CREATE TABLE boxes (name {own_id} NOT NULL PRIMARY KEY, place VARCHAR NOT NULL)"))
    for table, column in (("answers", "message_id"), ("came_back", "became"), ("came_back", "message_id")):
        connection.execute(text(f"CREATE INDEX ix_{table}_{column} ON {table} ({column})"))


def _to_6(connection: Connection) -> None:
    _answers(connection)


def _to_7(connection: Connection) -> None:
    collation = ' COLLATE "C"' if connection.dialect.name == "postgresql" else ""
    own_id = f"VARCHAR{collation} NOT NULL"
    columns = f"message_id {own_id} PRIMARY KEY, ally {own_id}, mailbox {own_id}, at VARCHAR NOT NULL"
    connection.execute(text(f"CREATE TABLE lists ({columns}, follows TEXT NOT NULL)"))
    connection.execute(text("CREATE INDEX ix_lists_ally ON lists (ally)"))


def _contact_points(connection: Connection) -> None:
    """Whom allies are reached by is kept, with what persons decided of it."""
    own_id = f"{_id_of(connection)} NOT NULL"
    connection.execute(text(f"CREATE TABLE contact_points (ally {own_id} PRIMARY KEY, record TEXT NOT NULL)"))
    columns = f"ally {own_id}, mailbox {own_id}, at VARCHAR NOT NULL, how TEXT NOT NULL, PRIMARY KEY (ally, mailbox)"
    connection.execute(text(f"CREATE TABLE verified ({columns})"))
    number = "BIGSERIAL NOT NULL" if connection.dialect.name == "postgresql" else "INTEGER NOT NULL"
    columns = f"n {number} PRIMARY KEY, at VARCHAR NOT NULL, who VARCHAR NOT NULL, about {own_id}, what VARCHAR NOT NULL"
    columns += ', "by" TEXT NOT NULL, because TEXT NOT NULL, record TEXT NOT NULL'
    connection.execute(text(f"CREATE TABLE audit ({columns})"))
    connection.execute(text("CREATE INDEX ix_audit_about ON audit (about)"))


def _mails_of_other_kinds(connection: Connection) -> None:
    """Of each mail its occasion is kept; of those that ask again and that verify, what they are about."""
    own_id = f"{_id_of(connection)} NOT NULL"
    connection.execute(text("ALTER TABLE messages ADD COLUMN occasion VARCHAR DEFAULT 'immediate' NOT NULL"))
    connection.execute(text("UPDATE messages SET occasion = 'inventory' WHERE id IN (SELECT message_id FROM lists)"))
    for row in connection.execute(text("SELECT id, record FROM messages WHERE occasion = 'immediate'")).all():
        if json.loads(row.record).get("occasion") == "inventory":  # a list of before there was a table of them
            connection.execute(text("UPDATE messages SET occasion = 'inventory' WHERE id = :id"), {"id": row.id})
    columns = f"message_id {own_id} PRIMARY KEY, ally {own_id}, mailbox {own_id}, at VARCHAR NOT NULL"
    connection.execute(text(f"CREATE TABLE verifications ({columns})"))
    columns = f"message_id {own_id} PRIMARY KEY, alert_id {own_id}, step INTEGER NOT NULL"
    connection.execute(text(f"CREATE TABLE reminders ({columns})"))
    connection.execute(text("CREATE INDEX ix_reminders_alert_id ON reminders (alert_id)"))
    columns = f"alert_id {own_id} PRIMARY KEY, ally {own_id}, flag_id {own_id}, revision VARCHAR NOT NULL, open BOOLEAN NOT NULL"
    connection.execute(text(f"CREATE TABLE recalls ({columns})"))
    connection.execute(text("CREATE INDEX ix_recalls_open ON recalls (open)"))


def _to_9(connection: Connection) -> None:
    _contact_points(connection)
    _mails_of_other_kinds(connection)


def _to_11(connection: Connection) -> None:
    """Rulings by courts are kept, and what persons said of them."""
    columns = f"flag_id {_id_of(connection)} NOT NULL, n INTEGER NOT NULL, record TEXT NOT NULL, who VARCHAR NOT NULL"
    connection.execute(text(f"CREATE TABLE court_words ({columns}, PRIMARY KEY (flag_id, n))"))
    own_id = f"{_id_of(connection)} NOT NULL"
    columns = f"id {own_id} PRIMARY KEY, case_id {own_id}, since VARCHAR NOT NULL, record TEXT NOT NULL"
    connection.execute(text(f"CREATE TABLE rulings ({columns})"))
    connection.execute(text("CREATE INDEX ix_rulings_case_id ON rulings (case_id)"))


STEPS: dict[int, Callable[[Connection], None]] = {
    2: _to_2, 3: _to_3, 4: _to_4, 5: _to_5, 6: _to_6, 7: _to_7, 8: local_rights, 9: _to_9, 10: deciding, 11: _to_11,
    12: submissions,
}  # fmt: skip


def version(connection: Connection) -> int | None:
    """The form that a database has; None if it holds nothing of ours. Asks for no lock."""
    return connection.execute(select(t.schema.c.version)).scalar() if inspect(connection).has_table(t.schema.name) else None


def migrate(connection: Connection, place: str) -> None:
    """Brings the database to `tables.SCHEMA_VERSION` inside the caller's transaction: all of it happens, or none.

    Several programs may start at once: one does it, the others wait. Raises StorageError for a database of a later program.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('crossmarket schema'))"))
    found = version(connection)
    if found is None:
        t.metadata.create_all(connection)
        connection.execute(insert(t.schema).values(version=t.SCHEMA_VERSION))
        return
    if found > t.SCHEMA_VERSION:
        raise StorageError(
            f"database {place} has schema version {found}, this program knows {t.SCHEMA_VERSION} at most: use the newer program "
            "that wrote it"
        )
    for step in range(found + 1, t.SCHEMA_VERSION + 1):
        STEPS[step](connection)
    if found < t.SCHEMA_VERSION:
        connection.execute(t.schema.update().values(version=t.SCHEMA_VERSION))
