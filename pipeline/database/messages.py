"""Messages, with the bytes of each mail."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from sqlalchemy import Connection, select

from pipeline.database import tables as t
from pipeline.database.rows import count, kept, load
from pipeline.records import IssueKind, Message

OF_A_MESSAGE = "send:"  # before the id of a message: whose issues are those of it


class Turn(IntEnum):
    """In which order mails that wait go, where nothing else orders them."""

    RECALL = 0  # what takes back, and what asks for that again
    NEW = 1
    OTHER = 2
    LIST = 3


def put_message(
    connection: Connection,
    record: Message,
    raw: bytes,
    *,
    to_removed: bool = False,
    tells: Sequence[str] | None = None,
    turn: Turn = Turn.OTHER,
) -> None:
    """Keeps a new message, its bytes, and which alerts it tells, where those are not all that it names.

    `to_removed`: to an address that its ally no longer has.
    """
    row = {"id": record.id, "ally": record.ally, "recipient": record.recipient, "sent": False, "raw": raw}
    row |= {"to_removed": to_removed, "occasion": record.occasion.value, "turn": turn.value}
    connection.execute(t.messages.insert().values(row | kept(record, record.minted_at)))
    told = record.alerts if tells is None else tells
    rows = [{"message_id": record.id, "alert_id": a, "recipient": record.recipient} for a in told]
    if rows:
        connection.execute(t.told.insert(), rows)


def messages_about(connection: Connection, ally: str, flag_id: str) -> list[tuple[Message, str]]:
    """Every message that told an ally of a flag, oldest first, with the id of the alert by which it did."""
    query = (
        select(t.messages.c.record, t.told.c.alert_id)
        .join(t.told, t.told.c.message_id == t.messages.c.id)
        .join(t.alerts, t.alerts.c.id == t.told.c.alert_id)
        .where(t.alerts.c.ally == ally, t.alerts.c.flag_id == flag_id)
        .order_by(t.alerts.c.n, t.messages.c.id)
    )
    rows = connection.execute(query).all()
    return list(zip(load(Message, rows), (row.alert_id for row in rows), strict=True))


def unsent(connection: Connection) -> int:
    """How many mails wait to be sent, but for those of which a person accepted that they cannot be."""
    taken_over = select(t.issues.c.owner).where(t.issues.c.kind == IssueKind.COULD_NOT_SEND.value, t.issues.c.status == "accepted")
    return count(connection, t.messages, t.messages.c.sent.is_(False), (OF_A_MESSAGE + t.messages.c.id).not_in(taken_over))
