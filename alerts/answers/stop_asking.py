"""A contact point knows of a recall, or the recall is no more so: nobody is asked about it any more."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from pipeline.database import outgoing_mail as mails
from pipeline.database.alerts import alerts_of
from pipeline.database.connection import Connection
from pipeline.database.issues import report
from pipeline.database.recalls import close_recalls, with_the_same
from pipeline.records import Alert


def stop_asking(connection: Connection, alerts: Collection[str], now: datetime) -> None:
    """Those of these alerts that are recalls, and those by which others of the ally were told the same."""
    if same := with_the_same(connection, alerts):
        close(connection, alerts_of(connection, same).values(), now)


def close(connection: Connection, recalls: Iterable[Alert], now: datetime) -> None:
    """Drops what waits to ask, and heals the incident."""
    those = list(recalls)
    for message in close_recalls(connection, [alert.id for alert in those]):
        report(connection, [], mails.owner(message), now)
    for place in sorted({incident_of(alert) for alert in those}):
        report(connection, [], place, now)


def incident_of(alert: Alert) -> str:
    """Whose issue it is that nobody confirmed a recall: of one ally, order and revision."""
    return f"unanswered:{alert.ally}:{alert.flag_id}:{alert.revision}"
