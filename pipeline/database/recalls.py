"""Recalls that a contact point is to confirm, and the mails that ask it again.

Functions take the connection of the caller's transaction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, delete, select

from pipeline.database import outgoing_mail as mails
from pipeline.database import tables as t
from pipeline.database.rows import load
from pipeline.mailboxes import mailbox
from pipeline.records import Alert, AnswerWord, Message, Occasion


@dataclass(frozen=True)
class Handed:
    """That an address was given a recall."""

    alert: str
    mailbox: str
    address: str  # as it was written
    at: datetime  # when it was handed over
    on: str  # Message-ID of the mail
    subject: str


def put_recall(connection: Connection, alert: Alert) -> None:
    """The contact point is to say whether it knows: until then it is asked again."""
    row = {"alert_id": alert.id, "ally": alert.ally, "flag_id": alert.flag_id, "revision": alert.revision, "open": True}
    connection.execute(t.recalls.insert().values(row))


def open_recalls(connection: Connection, ally: str) -> list[Alert]:
    """Those of an ally that nobody confirmed, that of which it was told first first."""
    query = select(t.alerts.c.record).join(t.recalls, t.recalls.c.alert_id == t.alerts.c.id)
    query = query.where(t.recalls.c.open, t.recalls.c.ally == ally).order_by(t.alerts.c.n, t.alerts.c.id)
    return list(load(Alert, connection.execute(query)))


def close_recalls(connection: Connection, alerts: Collection[str]) -> list[str]:
    """Nobody is asked about these any more; returns the mails that waited to ask, which are dropped.

    What may have been given already stays, so that it becomes known.
    """
    connection.execute(t.recalls.update().where(t.recalls.c.alert_id.in_(alerts)).values(open=False))
    query = select(t.messages.c.record).join(t.reminders, t.messages.c.id == t.reminders.c.message_id)
    waiting = load(Message, connection.execute(query.where(t.messages.c.sent.is_(False))))
    asks = {message.id for message in waiting if not set(alerts).isdisjoint(message.alerts)}  # one may ask about a whole STOP list
    dropped = sorted(mails.untouched(connection, asks))
    drop_reminders(connection, dropped)
    return dropped


def with_the_same(connection: Connection, alerts: Collection[str]) -> list[str]:
    """These recalls, and those by which others of the ally were told the same of the same order."""
    what = (t.recalls.c.ally, t.recalls.c.flag_id, t.recalls.c.revision)
    asked = select(*what).where(t.recalls.c.alert_id.in_(alerts)).subquery()
    same = and_(*(column == asked.c[column.name] for column in what))
    return sorted(connection.execute(select(t.recalls.c.alert_id).join(asked, same).distinct()).scalars())


def handed(connection: Connection, alerts: Collection[str], *, to_server: bool) -> list[Handed]:
    """Which addresses were given these recalls, the first first: by a server, or by the folder of who tries things out."""
    query = (
        select(t.told.c.alert_id, t.told.c.message_id)
        .join(t.messages, t.messages.c.id == t.told.c.message_id)
        .where(t.told.c.alert_id.in_(alerts), t.messages.c.sent, t.messages.c.to_server.is_(to_server))
    )
    rows = connection.execute(query).all()
    of_these = select(t.messages.c.record).where(t.messages.c.id.in_({row.message_id for row in rows}))
    messages = {message.id: message for message in load(Message, connection.execute(of_these))}
    found = [
        Handed(row.alert_id, mailbox(m.recipient), m.recipient, m.sent_at, m.message_id, m.subject)
        for row in rows
        if (m := messages[row.message_id]).sent_at
    ]
    return sorted(found, key=lambda one: (one.at, one.mailbox, one.alert))


def told_together(connection: Connection, alerts: Collection[str]) -> list[frozenset[str]]:
    """Of the STOP lists in which some of these recalls were told, all that each tells."""
    some = select(t.told.c.message_id).where(t.told.c.alert_id.in_(alerts)).distinct()
    query = select(t.told.c.message_id, t.told.c.alert_id).join(t.messages, t.messages.c.id == t.told.c.message_id)
    query = query.where(t.messages.c.occasion == Occasion.IMMEDIATE.value, t.told.c.message_id.in_(some))
    found: dict[str, set[str]] = defaultdict(set)
    for row in connection.execute(query):
        found[row.message_id].add(row.alert_id)
    return [frozenset(those) for those in found.values() if len(those) > 1]


def put_reminder(connection: Connection, message: str, alert: str, step: int) -> None:
    """A message asks again about a recall, or about those of a STOP list, of which this is the first."""
    connection.execute(t.reminders.insert().values(message_id=message, alert_id=alert, step=step))


def steps_asked(connection: Connection, alerts: Collection[str]) -> dict[str, int]:
    """By recall, the last step at which it was asked again, or is to be."""
    query = select(t.reminders.c.alert_id, t.reminders.c.step).where(t.reminders.c.alert_id.in_(alerts))
    found: dict[str, int] = {}
    for row in connection.execute(query):
        found[row.alert_id] = max(row.step, found.get(row.alert_id, 0))
    return found


def waiting_reminders(connection: Connection, alerts: Collection[str]) -> dict[str, str]:
    """The messages that wait to ask again about these, each with its mailbox; but for what may have been given already."""
    query = select(t.messages.c.id, t.messages.c.recipient).join(t.reminders, t.messages.c.id == t.reminders.c.message_id)
    query = query.where(t.reminders.c.alert_id.in_(alerts), t.reminders.c.step > 0, t.messages.c.sent.is_(False))
    rows = {row.id: mailbox(row.recipient) for row in connection.execute(query)}
    return {id_: rows[id_] for id_ in sorted(mails.untouched(connection, rows))}


def drop_reminders(connection: Connection, messages: Collection[str]) -> None:
    """Nobody is to have these any more."""
    for message in messages:
        mails.drop(connection, message)
        connection.execute(delete(t.reminders).where(t.reminders.c.message_id == message))


def confirmed(connection: Connection, alerts: Collection[str]) -> set[str]:
    """Those of these recalls to which DONE was answered."""
    told = select(t.told.c.message_id, t.told.c.alert_id).where(t.told.c.alert_id.in_(alerts))
    asked = select(t.reminders.c.message_id, t.reminders.c.alert_id).where(t.reminders.c.alert_id.in_(alerts))
    about = told.union(asked).subquery()
    query = select(about.c.alert_id).join(t.answers, t.answers.c.message_id == about.c.message_id)
    return set(connection.execute(query.where(t.answers.c.word == AnswerWord.DONE.value)).scalars())
