"""What is known of the times at which alerts were told, and their documents came and were read.

Functions take the connection of the caller's transaction.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, select

from pipeline.database import tables as t
from pipeline.database.documents import documents_of
from pipeline.database.rows import in_parts, load
from pipeline.records import Alert, Answer, Message, Occasion


@dataclass(frozen=True)
class ToldAlert:
    """An alert that a mail of its own told."""

    alert: Alert
    before: Alert | None  # what the same ally was told of the order last before
    told_at: datetime  # when the first such mail was taken
    answered_at: datetime | None  # when the first answer to one arrived


def alerts_told(connection: Connection, since: datetime, *, to_server: bool) -> list[ToldAlert]:
    """The alerts decided since then that a mail of their own told; with `to_server`, one that a mail server took."""
    return _told(connection, t.alerts.c.known_at >= since.isoformat(), to_server=to_server)


def of_these_told(connection: Connection, ids: Collection[str], *, to_server: bool) -> list[ToldAlert]:
    """Of these alerts those that a mail of their own told, as `alerts_told`."""
    return [one for some in in_parts(ids) for one in _told(connection, t.alerts.c.id.in_(some), to_server=to_server)]


def alerts_of_mails(connection: Connection, messages: Collection[str]) -> list[str]:
    """The ids of the alerts that these mails told, where they were taken."""
    query = select(t.told.c.alert_id).join(t.messages, t.messages.c.id == t.told.c.message_id).where(t.messages.c.sent.is_(True))
    found = (connection.execute(query.where(t.messages.c.id.in_(some))).scalars() for some in in_parts(messages))
    return list(dict.fromkeys(alert for some in found for alert in some))


def mails_answered(connection: Connection, answers: Collection[str]) -> list[str]:
    """The ids of the mails that these answers are to."""
    queries = (select(t.answers.c.message_id).where(t.answers.c.id.in_(some)) for some in in_parts(answers))
    return list(dict.fromkeys(message for query in queries for message in connection.execute(query).scalars()))


def _told(connection: Connection, which: ColumnElement[bool], *, to_server: bool) -> list[ToldAlert]:
    columns = (t.told.c.alert_id, t.messages.c.record)
    query = (
        select(*columns)
        .join(t.messages, t.messages.c.id == t.told.c.message_id)
        .join(t.alerts, t.alerts.c.id == t.told.c.alert_id)
        .where(which, t.messages.c.sent.is_(True))
        .where(t.messages.c.occasion == Occasion.IMMEDIATE.value)
    )
    if to_server:
        query = query.where(t.messages.c.to_server.is_(True))
    told: dict[str, datetime] = {}
    of_message: dict[str, list[str]] = {}
    for row in connection.execute(query):
        message = Message.model_validate_json(row.record)
        if message.sent_at:
            told[row.alert_id] = min(told.get(row.alert_id, message.sent_at), message.sent_at)
            of_message.setdefault(message.id, []).append(row.alert_id)
    answered = _answered(connection, of_message)
    alerts = _alerts(connection, told)
    before = _before(connection, [one for one in alerts if one.n > 1])
    return [
        ToldAlert(a, before.get((a.ally, a.flag_id, a.n)), told[a.id], answered.get(a.id))
        for a in sorted(alerts, key=lambda a: (a.decided_at, a.id))
    ]


def _alerts(connection: Connection, ids: Collection[str]) -> list[Alert]:
    queries = (select(t.alerts.c.record).where(t.alerts.c.id.in_(some)) for some in in_parts(ids))
    return [one for query in queries for one in load(Alert, connection.execute(query))]


def _before(connection: Connection, later: Collection[Alert]) -> dict[tuple[str, str, int], Alert]:
    """By ally, order and number of an alert, the one before it."""
    wanted = {(one.ally, one.flag_id, one.n) for one in later}
    queries = (select(t.alerts.c.record).where(t.alerts.c.flag_id.in_(some)) for some in in_parts({f for _, f, _ in wanted}))
    found = (one for query in queries for one in load(Alert, connection.execute(query)))
    return {key: one for one in found if (key := (one.ally, one.flag_id, one.n + 1)) in wanted}


def _answered(connection: Connection, of_message: dict[str, list[str]]) -> dict[str, datetime]:
    found: dict[str, datetime] = {}
    for some in in_parts(of_message):
        query = select(t.answers.c.record).where(t.answers.c.message_id.in_(some))
        for answer in load(Answer, connection.execute(query)):
            for alert in of_message[answer.message]:
                found[alert] = min(found.get(alert, answer.arrived_at), answer.arrived_at)
    return found


def seen_and_read(connection: Connection, documents: Collection[str]) -> dict[str, tuple[datetime, datetime | None]]:
    """By id, when the first part of a document came, as it is kept now, and when it was read so."""
    found: dict[str, tuple[datetime, datetime | None]] = {}
    for some in in_parts(documents):
        query = select(t.notices.c.id, t.notices.c.known_at).where(t.notices.c.id.in_(some))
        read = {row.id: datetime.fromisoformat(row.known_at) for row in connection.execute(query)}
        for one in documents_of(connection, some):
            found[one.id] = (min(part.fetched_at for part in one.parts), read.get(one.id))
    return found
