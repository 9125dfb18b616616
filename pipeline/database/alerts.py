"""Alerts. Who was told of them: `pipeline.database.ledger`."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from itertools import islice

from sqlalchemy import ColumnElement, Connection, func, select

from pipeline.database import changes
from pipeline.database import tables as t
from pipeline.database.rows import kept, load
from pipeline.records import Alert

_AT_ONCE = 500


def put_alert(connection: Connection, record: Alert, known_at: datetime) -> None:
    """Keeps a new alert."""
    row = {"id": record.id, "ally": record.ally, "flag_id": record.flag_id, "n": record.n}
    connection.execute(t.alerts.insert().values(row | kept(record, known_at)))
    changes.note(connection, t.alerts.name, [record.id])


def last_alerts(connection: Connection, ally: str, flags: Collection[str] | None = None) -> dict[str, Alert]:
    """By flag, of these or of all, the last thing that an ally was told of it."""
    if flags is None:
        return _last_alerts(connection, ally)
    rest, found = iter(sorted(flags)), {}
    while some := list(islice(rest, _AT_ONCE)):
        found.update(_last_alerts(connection, ally, t.alerts.c.flag_id.in_(some)))
    return found


def _last_alerts(connection: Connection, ally: str, *which: ColumnElement[bool]) -> dict[str, Alert]:
    newest = select(t.alerts.c.flag_id, func.max(t.alerts.c.n).label("n")).where(t.alerts.c.ally == ally, *which)
    last = newest.group_by(t.alerts.c.flag_id).subquery()
    query = select(t.alerts.c.record).join(
        last, (t.alerts.c.flag_id == last.c.flag_id) & (t.alerts.c.n == last.c.n) & (t.alerts.c.ally == ally)
    )
    return {a.flag_id: a for a in load(Alert, connection.execute(query))}


def allies_told(connection: Connection) -> list[str]:
    """The codes of all allies for whom there is an alert."""
    return list(connection.execute(select(t.alerts.c.ally).distinct().order_by(t.alerts.c.ally)).scalars())


def alerts_of(connection: Connection, ids: Collection[str]) -> dict[str, Alert]:
    """The alerts of these ids."""
    rest, found = iter(sorted(ids)), {}
    while some := list(islice(rest, _AT_ONCE)):
        query = select(t.alerts.c.record).where(t.alerts.c.id.in_(some))
        found.update({a.id: a for a in load(Alert, connection.execute(query))})
    return found
