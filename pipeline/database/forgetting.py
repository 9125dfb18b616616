"""Taking documents out of the database, with all that was read of them and told of their orders."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, or_, select

from pipeline.database import changes
from pipeline.database import tables as t
from pipeline.database.rows import load
from pipeline.records import Document


def documents_of_native(connection: Connection, source: str, native_id: str) -> list[Document]:
    """A source's documents of one number, and of those that are numbered under it."""
    c = t.documents.c
    same = or_(*(c.id.startswith(f"{source}:{native_id}{mark}", autoescape=True) for mark in ":."))
    return list(load(Document, connection.execute(select(c.record).where(same).order_by(c.id))))


def forget_documents(connection: Connection, ids: Collection[str]) -> None:
    """Deletes documents, their notices, the orders that they announced, and the cases that have no other notice.

    And what was told of these orders: alerts and mails. A mail that tells of others too loses its bytes, and stays as a line.
    """
    changes.note(connection, "documents", ids)
    changes.note(connection, "notices", ids)
    flags = _ids(connection, t.flags.c.id, t.flags.c.announced_in.in_(ids))
    changes.note(connection, "flags", flags)
    cases = _ids(connection, t.notices.c.case_id, t.notices.c.id.in_(ids))
    cases |= _ids(connection, t.flags.c.case_id, t.flags.c.id.in_(flags))
    alerts = _ids(connection, t.alerts.c.id, t.alerts.c.flag_id.in_(flags))
    changes.note(connection, "alerts", alerts)
    _forget_told(connection, alerts)
    for table in (t.decided, t.endings, t.court_words, t.grounds):
        connection.execute(delete(table).where(table.c.flag_id.in_(flags)))
    for table in (t.corrections, t.consolidated):
        connection.execute(delete(table).where(table.c.document_id.in_(ids)))
    connection.execute(delete(t.flags).where(t.flags.c.id.in_(flags)))
    connection.execute(delete(t.notices).where(t.notices.c.id.in_(ids)))
    connection.execute(delete(t.documents).where(t.documents.c.id.in_(ids)))
    empty = cases - _ids(connection, t.notices.c.case_id, t.notices.c.case_id.in_(cases))
    connection.execute(delete(t.rulings).where(t.rulings.c.case_id.in_(empty)))
    connection.execute(delete(t.cases).where(t.cases.c.id.in_(empty)))
    owners = [*(f"read:{one}" for one in ids), *(f"corrects:{one}" for one in ids), *(f"case:{one}" for one in empty)]
    issues = _ids(connection, t.issues.c.id, t.issues.c.owner.in_(owners))
    changes.note(connection, "cases", empty)
    changes.note(connection, "issues", issues)
    connection.execute(delete(t.issues).where(t.issues.c.id.in_(issues)))


def _forget_told(connection: Connection, alerts: Collection[str]) -> None:
    mails = _ids(connection, t.told.c.message_id, t.told.c.alert_id.in_(alerts))
    mails |= _ids(connection, t.reminders.c.message_id, t.reminders.c.alert_id.in_(alerts))
    for table in (t.told, t.reminders, t.recalls):
        connection.execute(delete(table).where(table.c.alert_id.in_(alerts)))
    of_others = _ids(connection, t.told.c.message_id, t.told.c.message_id.in_(mails))
    lists = _ids(connection, t.lists.c.message_id, t.lists.c.message_id.in_(mails))
    connection.execute(t.messages.update().where(t.messages.c.id.in_(of_others | lists)).values(raw=b""))
    alone = mails - of_others - lists
    for table, column in (
        (t.answers, t.answers.c.message_id), (t.came_back, t.came_back.c.message_id), (t.attempts, t.attempts.c.message_id),
        (t.in_hand, t.in_hand.c.message_id), (t.messages, t.messages.c.id),
    ):  # fmt: skip
        connection.execute(delete(table).where(column.in_(alone)))
    connection.execute(delete(t.alerts).where(t.alerts.c.id.in_(alerts)))


def _ids(connection: Connection, column: ColumnElement[Any], condition: ColumnElement[bool]) -> set[str]:
    return {one for one in connection.execute(select(column).where(condition)).scalars() if one}
