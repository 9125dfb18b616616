"""What documents say of one another's cases: which numbers one of them names together, and which documents it corrects.

Kept by document, so that reading one again takes back what it no longer says.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from sqlalchemy import Column, Connection, delete, select

from pipeline.database import tables as t
from pipeline.database.rows import load
from pipeline.records import Notice

Ties = Mapping[str, Collection[str]]  # by document


def put_consolidated(connection: Connection, named: Ties) -> dict[str, set[str]]:
    """Keeps the keys of the cases that each document names together (none, where it names one); returns those of before."""
    return _put(connection, t.consolidated.c.case_id, named)


def put_corrections(connection: Connection, corrected: Ties) -> dict[str, set[str]]:
    """Keeps what each document corrects ("source:number", or a citation); returns what it corrected before."""
    return _put(connection, t.corrections.c.corrected, corrected)


def _put(connection: Connection, column: Column[str], said: Ties) -> dict[str, set[str]]:
    table = column.table
    before: dict[str, set[str]] = {}
    for row in connection.execute(select(table.c.document_id, column).where(table.c.document_id.in_(said))):
        before.setdefault(row[0], set()).add(row[1])
    changed = [document for document in sorted(said) if before.get(document, set()) != set(said[document])]
    connection.execute(delete(table).where(table.c.document_id.in_([d for d in changed if d in before])))
    rows = [{"document_id": document, column.name: one} for document in changed for one in sorted(set(said[document]))]
    if rows:
        connection.execute(table.insert(), rows)
    return before


def together(connection: Connection, case_id: str) -> frozenset[str]:
    """The keys of all cases that are one with this one, through whatever documents name them together; itself alone, mostly."""
    found, new = {case_id}, {case_id}
    while new:
        documents = select(t.consolidated.c.document_id).where(t.consolidated.c.case_id.in_(new))
        keys = select(t.consolidated.c.case_id).where(t.consolidated.c.document_id.in_(documents)).distinct()
        new = set(connection.execute(keys).scalars()) - found
        found |= new
    return frozenset(found)


def consolidated_as(connection: Connection, number: str) -> list[str]:
    """The keys of consolidated cases of this number, or that are this key."""
    key = t.consolidated.c.case_id
    query = select(key).where((key == number) | key.endswith(f":{number}", autoescape=True)).distinct().order_by(key)
    return list(connection.execute(query).scalars())


def corrections_of(connection: Connection, notices: Iterable[Notice]) -> list[Notice]:
    """The notices that correct one of these, or a correction of it, and are none of them."""
    found = {notice.document_id: notice for notice in notices}
    given, new = set(found), list(found.values())
    while new:
        names = [name_of(notice) for notice in new]
        documents = select(t.corrections.c.document_id).where(t.corrections.c.corrected.in_(names)).distinct()
        query = select(t.notices.c.record).where(t.notices.c.id.in_(documents)).order_by(t.notices.c.id)
        new = [notice for notice in load(Notice, connection.execute(query)) if notice.document_id not in found]
        found |= {notice.document_id: notice for notice in new}
    return [notice for document, notice in found.items() if document not in given]


def correctors(connection: Connection, notice: Notice) -> list[str]:
    """The documents that correct this one."""
    query = select(t.corrections.c.document_id).where(t.corrections.c.corrected == name_of(notice))
    return list(connection.execute(query.order_by(t.corrections.c.document_id)).scalars())


def name_of(notice: Notice) -> str:
    """By what others call a document: its source and its number there. The day is not said, and numbers recur."""
    return notice.document_id.rpartition(":")[0]


def named(connection: Connection, name: str) -> Iterator[tuple[Notice, str | None]]:
    """The notices of the documents of this name, each with its case."""
    ids = t.notices.c.id
    query = select(ids, t.notices.c.record, t.notices.c.case_id).where(ids > f"{name}:", ids < f"{name};").order_by(ids)
    rows = [row for row in connection.execute(query) if row.id.rpartition(":")[0] == name]
    return ((Notice.model_validate_json(row.record), row.case_id) for row in rows)
