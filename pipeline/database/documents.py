"""Documents, and the notices read of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import Connection, false, func, or_, select

from pipeline.database import tables as t
from pipeline.database.rows import keep, kept, load
from pipeline.records import Document, Notice


def put_documents(connection: Connection, records: Sequence[Document], known_at: datetime) -> None:
    """Keeps documents as fetched at a moment; those of the same ids take the places of earlier versions."""
    rows = [{"id": d.id, "source": d.source, "published": d.published} | kept(d, known_at) for d in records]
    keep(connection, t.documents, rows)


def documents_of(connection: Connection, ids: Collection[str]) -> list[Document]:
    """The documents of these ids."""
    query = select(t.documents.c.record).where(t.documents.c.id.in_(ids)).order_by(t.documents.c.published, t.documents.c.id)
    return list(load(Document, connection.execute(query)))


def put_notices(connection: Connection, records: Sequence[tuple[Notice, str | None]], known_at: datetime) -> dict[str, str | None]:
    """Keeps notices with their cases in place of earlier readings of their documents; returns the cases those belonged to."""
    ids = [notice.document_id for notice, _ in records]
    found = connection.execute(select(t.notices.c.id, t.notices.c.case_id).where(t.notices.c.id.in_(ids)))
    before: dict[str, str | None] = {row.id: row.case_id for row in found}
    rows = [
        {
            "id": notice.document_id,
            "case_id": case_id,
            "published": notice.published,
            "document_version": notice.document_version,
            "extractor": notice.extractor,
        }
        | kept(notice, known_at)
        for notice, case_id in records
    ]
    keep(connection, t.notices, rows)
    return before


def versions_read(connection: Connection, extractors: Mapping[str, str | None]) -> dict[str, str]:
    """Which version of each of these documents its extractor read; `extractors` by document id."""
    query = select(t.notices.c.id, t.notices.c.document_version, t.notices.c.extractor).where(t.notices.c.id.in_(extractors))
    return {row.id: row.document_version for row in connection.execute(query) if row.extractor == extractors[row.id]}


def read_otherwise(connection: Connection, extractors: Mapping[str, str]) -> list[str]:
    """Ids of the documents that the rules of their source (`extractors`) did not read: other rules did, or nobody could."""
    query = select(t.documents.c.id).outerjoin(t.notices, t.notices.c.id == t.documents.c.id)
    now = [(t.documents.c.source == source) & (t.notices.c.extractor == rules) for source, rules in extractors.items()]
    unread = t.notices.c.id.is_(None) | ~or_(false(), *now)
    return list(connection.execute(query.where(unread).order_by(t.documents.c.published, t.documents.c.id)).scalars())


def notices_of(connection: Connection, *case_ids: str) -> list[Notice]:
    """The notices of a case, or of several that are one, by the day of publication."""
    query = select(t.notices.c.record).where(t.notices.c.case_id.in_(case_ids)).order_by(t.notices.c.published, t.notices.c.id)
    return list(load(Notice, connection.execute(query)))


def notices_by_id(connection: Connection, ids: Collection[str]) -> list[Notice]:
    """What was read of these documents."""
    query = select(t.notices.c.record).where(t.notices.c.id.in_(ids)).order_by(t.notices.c.id)
    return list(load(Notice, connection.execute(query)))


def out_of_scope(connection: Connection, document_ids: Collection[str]) -> list[Notice]:
    """Of these documents' notices, those that belong to no case any more."""
    query = select(t.notices.c.record).where(t.notices.c.id.in_(document_ids), t.notices.c.case_id.is_(None))
    return list(load(Notice, connection.execute(query.order_by(t.notices.c.id))))


def published_between(connection: Connection, source: str, first: date, last: date) -> set[str]:
    """Ids of a source's documents of these days, both included."""
    query = select(t.documents.c.id).where(t.documents.c.source == source, t.documents.c.published.between(first, last))
    return set(connection.execute(query).scalars())


def ids_that_begin(connection: Connection, start: str) -> list[str]:
    """The ids of the documents that begin with these words."""
    return list(connection.execute(select(t.documents.c.id).where(t.documents.c.id.startswith(start, autoescape=True))).scalars())


def revisions_of(connection: Connection, source: str) -> dict[str, int]:
    """The ids of a source's documents, each with the number of its revision."""
    query = select(t.documents.c.id, t.documents.c.rev).where(t.documents.c.source == source)
    return {row.id: row.rev for row in connection.execute(query)}


def last_published(connection: Connection, source: str) -> Document | None:
    """A source's document that was published last."""
    query = select(t.documents.c.record).where(t.documents.c.source == source).order_by(t.documents.c.published.desc())
    return next(load(Document, connection.execute(query.limit(1))), None)


def last_day(connection: Connection, source: str) -> date | None:
    """The day of a source's document that was published last."""
    return connection.execute(select(func.max(t.documents.c.published)).where(t.documents.c.source == source)).scalar()


def with_notice(connection: Connection, ids: Collection[str]) -> set[str]:
    """Those of these documents that have a notice."""
    return set(connection.execute(select(t.notices.c.id).where(t.notices.c.id.in_(ids))).scalars())


def cases_of_notices(connection: Connection) -> list[str]:
    """Every case that a notice belongs to, in order."""
    query = select(t.notices.c.case_id).where(t.notices.c.case_id.is_not(None)).distinct().order_by(t.notices.c.case_id)
    return list(connection.execute(query).scalars())
