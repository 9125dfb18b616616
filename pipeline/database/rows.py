"""Rows and records of whatever table: kept, replaced, counted, read. Functions take the connection of the caller's transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, TypeVar

from pydantic import BaseModel
from sqlalchemy import ColumnElement, Connection, Table, func, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from pipeline.database import changes
from pipeline.database.kinds import table_of

R = TypeVar("R", bound=BaseModel)
_AT_ONCE = 500


def upsert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Inserts rows or replaces those with the same primary key."""
    if not rows:
        return
    statement = dialect(connection).insert(table)
    key = [c.name for c in table.primary_key.columns]
    change = {c.name: statement.excluded[c.name] for c in table.columns if c.name not in key}
    if not change:  # the key is all that there is
        statement = statement.on_conflict_do_nothing(index_elements=key)
    else:
        statement = statement.on_conflict_do_update(index_elements=key, set_=change)
    connection.execute(statement, list(rows))


def keep(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Keeps records: new ones, and those that are not as they were, which count a further revision. Notes what changed."""
    distinct = {row["id"]: row for row in rows}  # the last of each; in order, so that two writers never wait for each other
    if not distinct:
        return
    statement = dialect(connection).insert(table)
    own = [c.name for c in table.columns if c.name not in ("id", "known_at", "rev")]
    changed = or_(*(table.c[name].is_distinct_from(statement.excluded[name]) for name in own))
    change = {name: statement.excluded[name] for name in (*own, "known_at")} | {"rev": table.c.rev + 1}
    statement = statement.on_conflict_do_update(index_elements=["id"], set_=change, where=changed)
    kept = connection.execute(statement.returning(table.c.id), [distinct[id_] for id_ in sorted(distinct)])
    changes.note(connection, table.name, kept.scalars())


def dialect(connection: Connection) -> Any:
    """SQLAlchemy's own words for the engine in use, for statements that are its alone."""
    return postgresql if connection.dialect.name == "postgresql" else sqlite


def load(kind: type[R], rows: Iterable[Any]) -> Iterator[R]:
    """The records of a kind out of rows with their JSON."""
    return (kind.model_validate_json(row[0]) for row in rows)


def every(connection: Connection, kind: type[R]) -> Iterator[R]:
    """All records of a kind by id, a few at a time, so that memory stays flat."""
    table = table_of(kind)
    result = connection.execution_options(yield_per=200).execute(select(table.c.record).order_by(table.c.id))
    return load(kind, result)


def record_of(connection: Connection, kind: type[R], id: str) -> R | None:  # noqa: A002 - the records' own word
    """The record of this id, if there is one."""
    table = table_of(kind)
    found = connection.execute(select(table.c.record).where(table.c.id == id)).first()
    return kind.model_validate_json(found[0]) if found else None


def with_revs(connection: Connection, kind: type[R], ids: Collection[str]) -> dict[str, tuple[R, int]]:
    """The records of these ids, each with the number of its revision."""
    table, found = table_of(kind), dict[str, tuple[R, int]]()
    for some in in_parts(ids):
        rows = connection.execute(select(table.c.id, table.c.record, table.c.rev).where(table.c.id.in_(some)))
        found.update((row.id, (kind.model_validate_json(row.record), row.rev)) for row in rows)
    return found


def missing(connection: Connection, kind: type[BaseModel], ids: Collection[str]) -> set[str]:
    """Those of these ids of which there is no record."""
    table, found = table_of(kind), set[str]()
    for some in in_parts(ids):
        found.update(connection.execute(select(table.c.id).where(table.c.id.in_(some))).scalars())
    return set(ids) - found


def in_parts(ids: Collection[str]) -> Iterator[list[str]]:
    """Ids in their order, so many at a time as a statement may name."""
    rest = iter(sorted(ids))
    while some := list(islice(rest, _AT_ONCE)):
        yield some


def count(connection: Connection, table: Table, *conditions: ColumnElement[bool]) -> int:
    """How many rows a table has for which these hold."""
    return connection.execute(select(func.count()).select_from(table).where(*conditions)).scalar() or 0


def kept(record: BaseModel, known_at: datetime) -> dict[str, Any]:
    """The columns that every table has: the record as JSON, and since when it is known so (ISO, UTC)."""
    return {"record": record.model_dump_json(), "known_at": known_at.isoformat()}


def named(connection: Connection, kind: type[R], parts: Mapping[str, str], *, most: int) -> list[R]:
    """Records of which a column (`parts`: column to text) ends with a text, or has it between colons.

    What is a wildcard in SQL stands for itself.
    """
    table = table_of(kind)
    found = [table.c[name].endswith(f":{part}", autoescape=True) for name, part in parts.items()]
    if "id" in parts:
        found.append(table.c.id.contains(f":{parts['id']}:", autoescape=True))
    return list(load(kind, connection.execute(select(table.c.record).where(or_(*found)).order_by(table.c.id).limit(most))))


def texts(connection: Connection, kind: type[BaseModel]) -> Iterator[tuple[str, str]]:
    """Id and stored text of every record of a kind, by id, whether it can be read or not; a few at a time."""
    table = table_of(kind)
    rows = connection.execution_options(yield_per=500).execute(select(table.c.id, table.c.record).order_by(table.c.id))
    return ((row.id, row.record) for row in rows)


def ids_after(connection: Connection, kind: type[BaseModel], last: str, limit: int) -> list[str]:
    """The next ids of a kind after this one, in their order."""
    table = table_of(kind)
    return list(connection.execute(select(table.c.id).where(table.c.id > last).order_by(table.c.id).limit(limit)).scalars())
