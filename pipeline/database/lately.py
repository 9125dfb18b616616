"""What an ally was told by mails of their own in the last time.

Functions take the connection of the caller's transaction.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from pipeline.database import tables as t
from pipeline.database.alerts import alerts_of
from pipeline.records import AlertKind, Occasion


class Alone(NamedTuple):
    """How many orders of an ally were told of each by a mail of its own: of recalls the ends alone."""

    news: int
    ends: int


def told_alone(connection: Connection, ally: str, since: datetime) -> Alone:
    """Those of mails that were decided after `since`; what went to several addresses counts once."""
    query = (
        select(func.min(t.told.c.alert_id).label("alert"), func.min(t.recalls.c.alert_id).label("recall"))
        .join(t.messages, t.messages.c.id == t.told.c.message_id)
        .outerjoin(t.recalls, t.recalls.c.alert_id == t.told.c.alert_id)
        .where(t.messages.c.ally == ally, t.messages.c.occasion == Occasion.IMMEDIATE.value)
        .where(t.messages.c.known_at > since.isoformat())
        .group_by(t.told.c.message_id)
        .having(func.count() == 1)
    )
    rows = {(row.alert, row.recall) for row in connection.execute(query)}
    recalls = alerts_of(connection, [alert for alert, recall in rows if recall])
    ends = sum(alert.kind is AlertKind.CANCEL for alert in recalls.values())
    return Alone(sum(recall is None for _, recall in rows), ends)
