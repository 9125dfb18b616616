"""The mails that list what stands: which was the last one to each address, and what goes before it.

Functions take the connection of the caller's transaction.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select

from pipeline.database import tables as t
from pipeline.mailboxes import mailbox
from pipeline.records import Message


@dataclass(frozen=True)
class Listed:
    """One list that an address was told, or is to be told."""

    message: str
    at: datetime
    told: bool  # a folder may have it where mails go to a server now: then it told nobody
    waits: bool = False


def put_list(connection: Connection, message: Message, follows: Mapping[str, int]) -> None:
    """Keeps that a message is a list. `follows`: what goes before it: by flag, the number of its alert; a list by message, 0."""
    row = {"message_id": message.id, "ally": message.ally, "mailbox": mailbox(message.recipient)}
    at = {"at": message.minted_at.isoformat(), "follows": json.dumps(dict(follows), sort_keys=True)}
    connection.execute(t.lists.insert().values(row | at))


def lists_of(connection: Connection, ally: str, *, to_server: bool) -> dict[str, list[Listed]]:
    """By mailbox, the lists that it was sent or is to be sent, oldest first. With `to_server` mails go to a server now."""
    columns = (t.lists.c.message_id, t.lists.c.mailbox, t.lists.c.at, t.messages.c.sent, t.messages.c.to_server)
    query = select(*columns).join(t.messages, t.messages.c.id == t.lists.c.message_id).where(t.lists.c.ally == ally)
    found: dict[str, list[Listed]] = {}
    for row in connection.execute(query.order_by(t.lists.c.at, t.lists.c.message_id)):
        told = not to_server or row.to_server or not row.sent
        found.setdefault(row.mailbox, []).append(Listed(row.message_id, datetime.fromisoformat(row.at), told, not row.sent))
    return found


def waiting_lists(connection: Connection) -> dict[str, dict[str, int]]:
    """Of the lists that wait: by message, what goes before it, as `put_list` was told."""
    query = select(t.lists.c.message_id, t.lists.c.follows).join(t.messages, t.messages.c.id == t.lists.c.message_id)
    return {row.message_id: json.loads(row.follows) for row in connection.execute(query.where(t.messages.c.sent.is_(False)))}


def drop_list(connection: Connection, message: str) -> None:
    """Nobody is to have it any more."""
    connection.execute(delete(t.lists).where(t.lists.c.message_id == message))
