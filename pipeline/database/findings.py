"""What authorities found against what others ordered, as notices say it. Functions take the caller's transaction."""

from __future__ import annotations

from sqlalchemy import Connection, or_, select

from pipeline.database import tables as t
from pipeline.database.rows import load
from pipeline.records import Notice
from pipeline.submissions import FINDING, FINDING_WITHDRAWN, SOURCE


def findings_said(connection: Connection) -> tuple[Notice, ...]:
    """The notices of findings, and those by which one is withdrawn, by id. They are few among those of their source."""
    ids, record = t.notices.c.id, t.notices.c.record
    of_a_kind = [record.contains(f'"kind":"{kind}"', autoescape=True) for kind in (FINDING, FINDING_WITHDRAWN)]
    query = select(record).where(ids > f"{SOURCE}:", ids < f"{SOURCE};", or_(*of_a_kind)).order_by(ids)
    return tuple(load(Notice, connection.execute(query)))
