"""Whom national submissions name as those who may see them, and what is kept of each. Functions take the caller's transaction."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Column, Connection, select

from pipeline.database import tables as t
from pipeline.database.rows import in_parts, with_revs
from pipeline.records import Notice
from pipeline.records.audience import Readers, who_sees_all
from pipeline.submissions import SOURCE

_NOBODY: Readers = frozenset()


def readers_of(connection: Connection, submission: str) -> tuple[Readers, int]:
    """Who may see a submission, by what was read of it last, and how often that changed; nobody while nothing was read of it."""
    ids = _between(connection, t.notices.c.id, f"{SOURCE}:{submission}:")
    said = [(one.submitted, rev) for one, rev in with_revs(connection, Notice, ids).values() if one.submitted]
    readers = who_sees_all(one.readers for one, _ in said) if said else _NOBODY
    return readers, sum(rev for _, rev in said)


def records_of(connection: Connection, submission: str) -> Iterator[tuple[str, list[str]]]:
    """What is made of a submission, by kind: the ids of its documents (of narrowings too), cases, orders, alerts and issues."""
    documents, notices = (
        [id_ for mark in ":." for id_ in _between(connection, column, f"{SOURCE}:{submission}{mark}")]
        for column in (t.documents.c.id, t.notices.c.id)
    )
    flags = _ids(connection, t.flags.c.id, t.flags.c.announced_in, documents)
    yield "documents", documents
    yield "notices", notices
    cases = sorted(set(_ids(connection, t.notices.c.case_id, t.notices.c.id, notices)))
    yield "cases", cases
    yield "flags", flags
    yield "alerts", _ids(connection, t.alerts.c.id, t.alerts.c.flag_id, flags)
    owners = [*(f"read:{one}" for one in documents), *(f"case:{one}" for one in cases)]
    yield "issues", _ids(connection, t.issues.c.id, t.issues.c.owner, owners)


def names_of_submissions(connection: Connection) -> dict[str, str]:
    """By which words submissions and what is made of them are called: ids and numbers, each with the submission's id."""
    found: dict[str, str] = {}
    for row in connection.execute(select(t.submissions.c.id, t.submissions.c.number)):
        found |= dict.fromkeys(filter(None, (row.id, row.number)), row.id)
        for _, ids in records_of(connection, row.id):
            found |= dict.fromkeys(ids, row.id)
    alerts = [name for name in found if name not in found.values()]
    for some in in_parts(alerts):
        for told in (t.told, t.reminders):
            rows = connection.execute(select(told.c.message_id, told.c.alert_id).where(told.c.alert_id.in_(some)))
            found |= {row.message_id: found[row.alert_id] for row in rows}
    return found


def _between(connection: Connection, column: Column[str], beginning: str) -> list[str]:
    """The values of a column that begin with a text, by its index."""
    after = beginning[:-1] + chr(ord(beginning[-1]) + 1)
    query = select(column).where(column >= beginning, column < after).order_by(column)
    return list(connection.execute(query).scalars())


def _ids(connection: Connection, wanted: Column[str], column: Column[str], values: list[str]) -> list[str]:
    found = connection.execute(select(wanted).where(column.in_(values)).order_by(wanted)).scalars()
    return [one for one in found if one]
