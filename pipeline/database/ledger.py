"""The ledger: which address was told what, by which mail, and how far that mail is.

Functions take the connection of the caller's transaction.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import Connection, select

from pipeline.database import tables as t
from pipeline.database.messages import OF_A_MESSAGE
from pipeline.database.rows import count, upsert
from pipeline.mailboxes import mailbox

_FEW = 500  # flags that are asked for by name; of more, all rows are read


class Handed(StrEnum):
    """How far a mail is."""

    WAITS = "waits"
    PERHAPS = "perhaps"  # it was begun to be handed over, and nobody knows whether it was taken
    TAKEN = "taken"
    SHOWN = "shown"  # a folder has it, where mails go to a server now: it told nobody


class Entry(NamedTuple):
    """That a mail tells an address of an alert. There are many: a tuple is quick to make."""

    mailbox: str
    address: str  # as it was written
    message: str
    alert: str
    flag: str
    n: int
    handed: Handed
    minted_at: str  # ISO, UTC


def entries(connection: Connection, ally: str, *, to_server: bool, flags: Collection[str] | None = None) -> list[Entry]:
    """What the addresses of an ally are told, of these flags or of all, in the order in which it was decided.

    With `to_server` mails go to a server now, and what only a folder has was told nobody.
    """
    if flags is not None and not flags:
        return []
    query = (
        select(
            t.told.c.message_id, t.told.c.alert_id, t.messages.c.recipient, t.messages.c.sent, t.messages.c.to_server,
            t.messages.c.known_at, t.alerts.c.flag_id, t.alerts.c.n, t.in_hand.c.to_server.label("in_hand_of_server"),
        )
        .join(t.messages, t.messages.c.id == t.told.c.message_id)
        .join(t.alerts, t.alerts.c.id == t.told.c.alert_id)
        .outerjoin(t.in_hand, t.in_hand.c.message_id == t.told.c.message_id)
        .where(t.messages.c.ally == ally)
        .order_by(t.alerts.c.n, t.told.c.message_id)
    )  # fmt: skip
    if flags is not None and len(flags) <= _FEW:
        query = query.where(t.alerts.c.ally == ally, t.alerts.c.flag_id.in_(flags))  # the ally again: an index begins with it

    return [
        Entry(
            mailbox=mailbox(row.recipient), address=row.recipient, message=row.message_id, alert=row.alert_id, flag=row.flag_id,
            n=row.n, handed=how_far(row.sent, row.to_server, row.in_hand_of_server, to_server=to_server), minted_at=row.known_at,
        )
        for row in connection.execute(query)
        if flags is None or row.flag_id in flags
    ]  # fmt: skip


def how_far(sent: bool, of_server: bool, in_hand_of_server: bool | None, *, to_server: bool) -> Handed:
    """How far a mail is: whether it was taken, and by a server; whether one or a folder may have been given it (None: neither)."""
    if sent and (of_server or not to_server):
        return Handed.TAKEN
    if in_hand_of_server or (in_hand_of_server is False and not to_server):
        return Handed.PERHAPS
    return Handed.SHOWN if sent else Handed.WAITS


def put_hand_over(connection: Connection, ally: str, address: str, at: datetime, who: str) -> None:
    """Others took over what an address of an ally was told until then: once it is removed it hears of that no more."""
    upsert(connection, t.handed_over, [{"ally": ally, "mailbox": mailbox(address), "at": at.isoformat(), "who": who}])


def hand_overs(connection: Connection, ally: str) -> dict[str, datetime]:
    """By mailbox, until when what it was told was taken over by others."""
    query = select(t.handed_over.c.mailbox, t.handed_over.c.at).where(t.handed_over.c.ally == ally)
    return {row.mailbox: datetime.fromisoformat(row.at) for row in connection.execute(query)}


# --- recalls to addresses that were removed ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Undelivered:
    """A recall that waits for an address that its ally no longer has."""

    ally: str
    address: str
    answer: str | None  # of the mail server, to the last attempt
    told: bool  # an issue says that it cannot be delivered


def mark_removed(connection: Connection, messages: Collection[str]) -> None:
    """Notes that what waits in these mails is for addresses that their allies no longer have."""
    for id_ in messages:
        connection.execute(t.messages.update().where(t.messages.c.id == id_).values(to_removed=True))


def delivered_to_removed(connection: Connection) -> int:
    """How many recalls were taken for addresses that their allies no longer had."""
    return count(connection, t.messages, t.messages.c.to_removed, t.messages.c.sent)


def undelivered_to_removed(connection: Connection) -> list[Undelivered]:
    """The recalls that wait for such addresses."""
    of_it = (t.issues.c.owner == OF_A_MESSAGE + t.messages.c.id) & (t.issues.c.status == "open")
    query = (
        select(t.messages.c.ally, t.messages.c.recipient, t.attempts.c.answer, t.issues.c.id.label("issue"))
        .outerjoin(t.attempts, t.attempts.c.message_id == t.messages.c.id)
        .outerjoin(t.issues, of_it)
        .where(t.messages.c.to_removed, t.messages.c.sent.is_(False))
        .order_by(t.messages.c.ally, t.messages.c.recipient, t.messages.c.id)
    )
    return [Undelivered(row.ally, row.recipient, row.answer, row.issue is not None) for row in connection.execute(query)]
