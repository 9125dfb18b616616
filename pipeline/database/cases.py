"""Cases, and a person's word that two of them are one."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, select, text

from pipeline.database import changes
from pipeline.database import tables as t
from pipeline.database.rows import keep, kept, load, upsert
from pipeline.records import Case


def put_case(connection: Connection, record: Case, caption: str | None, known_at: datetime) -> None:
    """Keeps a case, under the key of its caption."""
    row = {"id": record.id, "authority": record.authority, "caption": caption, "owner": None}
    before = select(t.gone.c.rev).where(t.gone.c.kind == t.cases.name, t.gone.c.id == record.id)
    rev = connection.execute(before).scalar()
    keep(connection, t.cases, [row | kept(record, known_at) | {"rev": (rev or 0) + 1}])


def caption_key(caption: str | None) -> str | None:
    """Under which a caption is looked up: an index takes no text of any length."""
    return hashlib.sha256(caption.encode()).hexdigest()[:32] if caption else None


def caption_of(connection: Connection, case_id: str) -> str | None:
    """The key of the folded caption under which a case was kept last."""
    return connection.execute(select(t.cases.c.caption).where(t.cases.c.id == case_id)).scalar()


def cases_with_caption(connection: Connection, caption: str) -> list[Case]:
    """The cases that stand under the key of a caption, by id."""
    query = select(t.cases.c.record).where(t.cases.c.caption == caption).order_by(t.cases.c.id)
    return list(load(Case, connection.execute(query)))


def drop_case(connection: Connection, id: str) -> None:  # noqa: A002
    """Forgets a case that no notice belongs to any more, because a re-reading gave its notices a number."""
    rev = connection.execute(delete(t.cases).where(t.cases.c.id == id).returning(t.cases.c.rev)).scalar()
    if rev is not None:
        upsert(connection, t.gone, [{"kind": t.cases.name, "id": id, "rev": rev + 1}])
        changes.note(connection, t.cases.name, [id])


def joins_said(connection: Connection) -> dict[str, str]:
    """What a person said of provisional cases: which case each is.

    In a transaction nobody says anything further until it ends, or a notice read meanwhile would stay behind.
    """
    if connection.dialect.name == "postgresql" and not connection.get_execution_options().get("postgresql_readonly"):
        connection.execute(text("LOCK TABLE joins IN SHARE MODE"))
    return {row.provisional: row.case_id for row in connection.execute(select(t.joins.c.provisional, t.joins.c.case_id))}


def put_join(connection: Connection, provisional: str, case_id: str, now: datetime) -> None:
    """Keeps a person's word that a provisional case is another, and moves its notices there."""
    upsert(connection, t.joins, [{"provisional": provisional, "case_id": case_id, "decided_at": now.isoformat()}])
    _give(connection, t.notices.c.case_id == provisional, case_id)


def drop_join(connection: Connection, provisional: str, document_ids: Sequence[str]) -> None:
    """Takes a join back, and gives these documents' notices to the provisional case again."""
    connection.execute(delete(t.joins).where(t.joins.c.provisional == provisional))
    _give(connection, t.notices.c.id.in_(document_ids), provisional)


def _give(connection: Connection, whose: ColumnElement[bool], case_id: str) -> None:
    """Gives notices to a case."""
    change = t.notices.update().where(whose).values(case_id=case_id, rev=t.notices.c.rev + 1)
    changes.note(connection, t.notices.name, connection.execute(change.returning(t.notices.c.id)).scalars())


def gone_cases(connection: Connection, ids: Collection[str]) -> dict[str, int]:
    """Those of these cases that are no more, each with the revision that says so."""
    query = select(t.gone.c.id, t.gone.c.rev).where(t.gone.c.kind == t.cases.name, t.gone.c.id.in_(ids))
    return {row.id: row.rev for row in connection.execute(query)}
