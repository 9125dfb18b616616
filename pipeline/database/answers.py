"""What comes back of mails: kept byte for byte before it is worked on, and the answers that were found in it.

Functions take the connection of the caller's transaction.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from pipeline.database import changes
from pipeline.database import tables as t
from pipeline.database.rows import count, dialect, kept, load, upsert
from pipeline.records import Answer, Message


@dataclass(frozen=True)
class CameBack:
    """A mail that came back."""

    id: str  # SHA-256 of its bytes, with lines ended as in a file
    arrived_at: datetime
    raw: bytes
    became: str  # empty: it is not worked on yet
    message: str | None  # which of ours it is about, if that is known for sure
    why: str


@dataclass(frozen=True)
class Said:
    """An answer, about one alert."""

    ally: str
    alert: str
    word: str
    arrived_at: datetime
    seconds: int  # after the first mail that told of it


def keep_mail(connection: Connection, id: str, box: str, arrived_at: datetime, raw: bytes) -> bool:  # noqa: A002
    """Keeps a mail that came back; False if it was kept before."""
    row = {"id": id, "box": box, "arrived_at": arrived_at.isoformat(), "raw": raw, "became": "", "why": ""}
    statement = dialect(connection).insert(t.came_back).values(row).on_conflict_do_nothing(index_elements=["id"])
    return bool(connection.execute(statement.returning(t.came_back.c.id)).first())


def not_worked_on(connection: Connection) -> list[str]:
    """The mails that are kept and not worked on yet, in the order in which they arrived."""
    query = select(t.came_back.c.id).where(t.came_back.c.became == "").order_by(t.came_back.c.arrived_at, t.came_back.c.id)
    return list(connection.execute(query).scalars())


def mail_that_came(connection: Connection, id: str) -> CameBack | None:  # noqa: A002
    """A mail that is kept: by its SHA-256, or by how that begins, if nothing else begins so."""
    query = select(t.came_back).where(t.came_back.c.id.startswith(id, autoescape=True)).limit(2)
    rows = connection.execute(query).all()
    if len(rows) != 1:
        return None
    row = rows[0]
    return CameBack(row.id, datetime.fromisoformat(row.arrived_at), bytes(row.raw), row.became, row.message_id, row.why)


def it_became(connection: Connection, id: str, became: str, message: str | None, why: str) -> None:  # noqa: A002
    """A mail was worked on."""
    change = t.came_back.update().where(t.came_back.c.id == id)
    connection.execute(change.values(became=became, message_id=message, why=why))


def times_that_became(connection: Connection, became: str, message: str) -> int:
    """How many mails about one of ours became this."""
    return count(connection, t.came_back, t.came_back.c.message_id == message, t.came_back.c.became == became)


def place_in(connection: Connection, box: str) -> str:
    """How far a box is read; empty if it never was."""
    return connection.execute(select(t.boxes.c.place).where(t.boxes.c.name == box)).scalar() or ""


def put_place(connection: Connection, box: str, place: str) -> None:
    """Keeps how far a box is read."""
    upsert(connection, t.boxes, [{"name": box, "place": place}])


# --- answers ------------------------------------------------------------------------------------------------------------------


def put_answer(connection: Connection, answer: Answer, mailbox: str, now: datetime) -> bool:
    """Keeps an answer; False if the same was said from the same mailbox before."""
    row = {
        "id": answer.id,
        "message_id": answer.message,
        "ally": answer.ally,
        "word": answer.word.value,
        "mailbox": mailbox,
        "seconds": answer.seconds,
    }
    statement = dialect(connection).insert(t.answers).values(row | kept(answer, now)).on_conflict_do_nothing(index_elements=["id"])
    new = connection.execute(statement.returning(t.answers.c.id)).first()
    if new:
        changes.note(connection, t.answers.name, [answer.id])
    return bool(new)


def answers_to(connection: Connection, messages: Collection[str]) -> list[Answer]:
    """What was answered to these messages, first that which came first."""
    query = select(t.answers.c.record).where(t.answers.c.message_id.in_(messages))
    return sorted(load(Answer, connection.execute(query)), key=lambda a: (a.arrived_at, a.id))


def answers_about(connection: Connection, *, flag: str | None = None, alert: str | None = None) -> list[Answer]:
    """What was answered about an order, or about one alert."""
    query = select(t.told.c.message_id).join(t.alerts, t.alerts.c.id == t.told.c.alert_id)
    query = query.where(t.alerts.c.flag_id == flag) if flag else query.where(t.alerts.c.id == alert)
    return answers_to(connection, list(connection.execute(query.distinct()).scalars()))


def every_word(connection: Connection) -> list[Said]:
    """Each answer, once for each alert that its message told of, by the time at which it arrived."""
    columns = (t.answers.c.ally, t.told.c.alert_id, t.answers.c.word, t.answers.c.record, t.answers.c.seconds)
    query = select(*columns).join(t.told, t.told.c.message_id == t.answers.c.message_id)
    found = [
        Said(row.ally, row.alert_id, row.word, Answer.model_validate_json(row.record).arrived_at, row.seconds)
        for row in connection.execute(query)
    ]
    return sorted(found, key=lambda said: (said.arrived_at, said.word))


def alerts_told(connection: Connection) -> dict[str, int]:
    """By ally, of how many alerts a mail was taken."""
    query = (
        select(t.messages.c.ally, func.count(t.told.c.alert_id.distinct()).label("n"))
        .join(t.told, t.told.c.message_id == t.messages.c.id)
        .where(t.messages.c.sent.is_(True))
        .group_by(t.messages.c.ally)
    )
    return {row.ally: row.n for row in connection.execute(query)}


def first_taken(connection: Connection, alerts: Collection[str]) -> datetime | None:
    """When the first mail that tells of one of these alerts was taken."""
    query = (
        select(t.messages.c.record)
        .join(t.told, t.told.c.message_id == t.messages.c.id)
        .where(t.told.c.alert_id.in_(alerts), t.messages.c.sent.is_(True))
    )
    return min((m.sent_at for m in load(Message, connection.execute(query)) if m.sent_at), default=None)
