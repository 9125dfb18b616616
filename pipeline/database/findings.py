"""Submissions that are no orders: findings against, and what repeats an act. Functions take the caller's transaction."""

from __future__ import annotations

from sqlalchemy import Connection, or_, select

from pipeline.database import tables as t
from pipeline.database.rows import load
from pipeline.records import Flag, Notice
from pipeline.submissions import FINDING, FINDING_WITHDRAWN, SOURCE


def findings_said(connection: Connection) -> tuple[Notice, ...]:
    """The notices of findings, and those by which one is withdrawn, by id. They are few among those of their source."""
    ids, record = t.notices.c.id, t.notices.c.record
    of_a_kind = [record.contains(f'"kind":"{kind}"', autoescape=True) for kind in (FINDING, FINDING_WITHDRAWN)]
    query = select(record).where(ids > f"{SOURCE}:", ids < f"{SOURCE};", or_(*of_a_kind)).order_by(ids)
    return tuple(load(Notice, connection.execute(query)))


def repeating(connection: Connection) -> tuple[Flag, ...]:
    """The orders of submissions that name a public ruling that they only repeat, by id."""
    ids, record = t.flags.c.id, t.flags.c.record
    named = record.contains('"public_ruling":"', autoescape=True)
    query = select(record).where(ids > f"{SOURCE}:", ids < f"{SOURCE};", named).order_by(ids)
    return tuple(load(Flag, connection.execute(query)))
