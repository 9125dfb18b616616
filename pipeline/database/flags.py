"""Flags."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from pipeline.database import tables as t
from pipeline.database.rows import keep, kept, load
from pipeline.records import Flag


def put_flags(connection: Connection, records: Iterable[Flag], known_at: datetime) -> None:
    """Keeps flags; those of the same ids take the places of what was known of them."""
    rows = [{"id": f.id, "case_id": f.case_id, "announced_in": f.announced_in.document_id} | kept(f, known_at) for f in records]
    keep(connection, t.flags, rows)


def flags_of(connection: Connection, case_ids: Collection[str], document_ids: Sequence[str]) -> list[Flag]:
    """The flags minted from these documents, or kept in a case of these ids and not announced by a notice of another."""
    elsewhere = (
        select(t.notices.c.id).where(t.notices.c.id == t.flags.c.announced_in, t.notices.c.case_id.not_in(case_ids)).exists()
    )
    found: dict[str, Flag] = {}
    for condition in (t.flags.c.case_id.in_(case_ids) & ~elsewhere, t.flags.c.announced_in.in_(document_ids)):
        for flag in load(Flag, connection.execute(select(t.flags.c.record).where(condition))):
            found[flag.id] = flag
    return [found[key] for key in sorted(found)]
