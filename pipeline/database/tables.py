"""The tables. A record is kept whole as JSON, beside the columns that it is looked up by; `known_at` is when we knew."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Index, Integer, LargeBinary, MetaData, String, Table, Text, UniqueConstraint

SCHEMA_VERSION = 1

metadata = MetaData()

schema = Table("schema_version", metadata, Column("version", Integer, primary_key=True))


def _records(name: str, *columns: Column[object] | UniqueConstraint) -> Table:
    return Table(
        name,
        metadata,
        Column("id", String, primary_key=True),
        *columns,
        Column("known_at", String, nullable=False),
        Column("record", Text, nullable=False),
    )


documents = _records("documents", Column("source", String, nullable=False), Column("published", Date, nullable=False))
notices = _records(
    "notices",
    Column("case_id", String, index=True),
    Column("published", Date, nullable=False),
    Column("document_version", String, nullable=False),
    Column("extractor", String, nullable=False),
)
cases = _records(
    "cases", Column("authority", String, nullable=False), Column("caption", String, index=True), Column("owner", String)
)
flags = _records("flags", Column("case_id", String, index=True), Column("announced_in", String, index=True))
alerts = _records(
    "alerts",
    Column("ally", String, nullable=False),
    Column("flag_id", String, nullable=False),
    Column("n", Integer, nullable=False),
    UniqueConstraint("ally", "flag_id", "n"),
)
messages = _records(
    "messages",
    Column("ally", String, nullable=False),
    Column("recipient", String, nullable=False),
    Column("sent", Boolean, nullable=False, index=True),
    Column("raw", LargeBinary, nullable=False),
)
told = Table(
    "told",
    metadata,
    Column("message_id", String, primary_key=True),
    Column("alert_id", String, primary_key=True),
    Column("recipient", String, nullable=False),
    UniqueConstraint("alert_id", "recipient"),
)
issues = _records(
    "issues", Column("kind", String, nullable=False), Column("status", String, nullable=False), Column("owner", String, index=True)
)
joins = Table(
    "joins",
    metadata,
    Column("provisional", String, primary_key=True),
    Column("case_id", String, nullable=False),
    Column("decided_at", String, nullable=False),
)
sources = Table("sources", metadata, Column("name", String, primary_key=True), Column("record", Text, nullable=False))
consumed = Table(
    "consumed",
    metadata,
    Column("stage", String, primary_key=True),
    Column("topic", String, primary_key=True),
    Column("partition", Integer, primary_key=True),
    Column("next_offset", Integer, nullable=False),
)
outgoing = Table(
    "outgoing",
    metadata,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("topic", String, nullable=False),
    Column("key", String, nullable=False),
    Column("value", LargeBinary, nullable=False),
)
Index("notices_by_case", notices.c.case_id, notices.c.published)
Index("alerts_by_ally", alerts.c.ally, alerts.c.flag_id, alerts.c.n)
