"""Messages, with the bytes of each mail."""

from __future__ import annotations

from sqlalchemy import Connection, select

from pipeline.database import tables as t
from pipeline.database.rows import count, kept, load
from pipeline.records import Message


def put_message(connection: Connection, record: Message, raw: bytes) -> None:
    """Keeps a new message, its bytes, and which alerts it tells."""
    row = {"id": record.id, "ally": record.ally, "recipient": record.recipient, "sent": False, "raw": raw}
    connection.execute(t.messages.insert().values(row | kept(record, record.minted_at)))
    rows = [{"message_id": record.id, "alert_id": a, "recipient": record.recipient} for a in record.alerts]
    if rows:
        connection.execute(t.told.insert(), rows)


def messages_about(connection: Connection, ally: str, flag_id: str) -> list[Message]:
    """Every message that told an ally of a flag, oldest first."""
    query = (
        select(t.messages.c.record)
        .join(t.told, t.told.c.message_id == t.messages.c.id)
        .join(t.alerts, t.alerts.c.id == t.told.c.alert_id)
        .where(t.alerts.c.ally == ally, t.alerts.c.flag_id == flag_id)
        .order_by(t.alerts.c.n, t.messages.c.id)
    )
    return list(load(Message, connection.execute(query)))


def unsent(connection: Connection) -> int:
    """How many mails wait to be sent."""
    return count(connection, t.messages, t.messages.c.sent.is_(False))
