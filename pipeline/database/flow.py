"""What holds the stages together across a crash: what was consumed, what is to be published, what could not be worked on."""

from __future__ import annotations

import base64
import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, select, tuple_

from pipeline.bus.port import Delivered, Outgoing
from pipeline.bus.topics import CHANGES, DEAD_LETTERS, NOTICES
from pipeline.database import tables as t
from pipeline.database.rows import count, dialect, upsert

LARGEST_TOLD = 500_000  # bytes of a buried message that the bus is told; the database keeps all of it


def hold_places(connection: Connection, stage: str, places: Sequence[tuple[str, int]]) -> dict[tuple[str, int], tuple[str, int]]:
    """Of each topic and partition: which log this stage consumed there, and its next offset.

    Holds them until the transaction ends: another that works on the same place waits here, and then sees what was done.
    """
    rows = [{"stage": stage, "topic": topic, "partition": p, "next_offset": 0, "epoch": ""} for topic, p in sorted(places)]
    connection.execute(dialect(connection).insert(t.consumed).on_conflict_do_nothing(), rows)
    c = t.consumed.c
    query = select(t.consumed).where(c.stage == stage, tuple_(c.topic, c.partition).in_(sorted(places)))
    held = connection.execute(query.order_by(c.topic, c.partition).with_for_update())
    return {(row.topic, row.partition): (row.epoch, row.next_offset) for row in held}


def epochs_of(connection: Connection, stage: str, topic: str) -> set[str]:
    """The logs of a topic of which a stage has consumed something."""
    query = select(t.consumed.c.epoch).where(t.consumed.c.stage == stage, t.consumed.c.topic == topic, t.consumed.c.next_offset > 0)
    return set(connection.execute(query).scalars())


def mark_consumed(connection: Connection, stage: str, batch: Sequence[Delivered], epochs: Mapping[str, str]) -> None:
    """Remembers the end of the batch, for each of its places; `epochs` names the log of each topic."""
    last: dict[tuple[str, int], int] = {}
    for m in batch:
        last[m.topic, m.partition] = max(m.offset + 1, last.get((m.topic, m.partition), 0))
    rows = [
        {"stage": stage, "topic": topic, "partition": p, "next_offset": n, "epoch": epochs[topic]}
        for (topic, p), n in sorted(last.items())
    ]
    upsert(connection, t.consumed, rows)


def put_outgoing(connection: Connection, messages: Sequence[Outgoing]) -> None:
    """Keeps messages that are to be published, in this order, with the transaction that brought them about."""
    if messages:
        connection.execute(t.outgoing.insert(), [{"topic": m.topic, "key": m.key, "value": m.value} for m in messages])


def waiting_outgoing(connection: Connection, limit: int) -> tuple[list[Outgoing], list[int]]:
    """Events not yet on the bus, oldest first, with their numbers; held until the transaction ends, so that one relay has them."""
    query = select(t.outgoing).order_by(t.outgoing.c.n).limit(limit).with_for_update()
    rows = list(connection.execute(query))
    return [Outgoing(r.topic, r.key, r.value) for r in rows], [r.n for r in rows]


def unpublished(connection: Connection, *, changes: bool | None = None) -> int:
    """How many events are not on the bus yet: all, with `changes` those for the search index alone, without them the others."""
    topic = t.outgoing.c.topic
    conditions = {None: (), True: (topic == CHANGES,), False: (topic != CHANGES,)}[changes]
    return count(connection, t.outgoing, *conditions)


def is_waiting(connection: Connection) -> bool:
    """Whether any event is not on the bus yet."""
    return connection.execute(select(t.outgoing.c.n).limit(1)).first() is not None


def drop_outgoing(connection: Connection, numbers: Sequence[int]) -> None:
    """Forgets messages that were published."""
    connection.execute(delete(t.outgoing).where(t.outgoing.c.n.in_(numbers)))


def bury(connection: Connection, issue_id: str, message: Delivered, reason: str, now: datetime) -> None:
    """Keeps a message that could not be worked on, and tells the bus of it; `issue_id` is the issue that says so."""
    row = {"issue_id": issue_id, "topic": message.topic, "key": message.key, "value": message.value}
    upsert(connection, t.dead_letters, [row | {"reason": reason, "died_at": now.isoformat()}])
    place = f"{message.topic}/{message.partition}/{message.offset}"
    part = base64.b64encode(message.value[:LARGEST_TOLD]).decode()
    told = {"issue": issue_id, "place": place, "key": message.key, "reason": reason, "size": len(message.value), "value": part}
    put_outgoing(connection, [Outgoing(DEAD_LETTERS, place, json.dumps(told).encode())])


def exhume(connection: Connection, issue_ids: Collection[str]) -> list[str]:
    """Puts buried messages among the outgoing events again, to be worked on anew; returns the issues that they belonged to."""
    query = select(t.dead_letters).where(t.dead_letters.c.issue_id.in_(issue_ids)).order_by(t.dead_letters.c.died_at)
    rows = list(connection.execute(query))
    put_outgoing(connection, [Outgoing(row.topic, row.key, row.value) for row in rows])
    connection.execute(delete(t.dead_letters).where(t.dead_letters.c.issue_id.in_([row.issue_id for row in rows])))
    return [row.issue_id for row in rows]


def buried(connection: Connection) -> list[str]:
    """The issues of all buried messages."""
    return list(connection.execute(select(t.dead_letters.c.issue_id).order_by(t.dead_letters.c.died_at)).scalars())


def concerned(connection: Connection) -> dict[str, tuple[str, ...]]:
    """By the issue of a buried message, the cases that it speaks of, where that is known: of a document it is not.

    A message about the search index concerns no case.
    """
    letters = t.dead_letters.c
    query = select(letters.issue_id, letters.topic, letters.value).where(letters.topic.in_([NOTICES, CHANGES]))
    found = {row.issue_id: () if row.topic == CHANGES else _cases_of(row.value) for row in connection.execute(query)}
    return {issue: cases for issue, cases in found.items() if cases is not None}


def _cases_of(value: bytes) -> tuple[str, ...] | None:
    """The cases that a message has folded; None if it does not say so in any way that can be read."""
    try:
        cases = json.loads(value)["cases"]
        return tuple(case for case in cases if isinstance(case, str)) or None
    except (ValueError, TypeError, LookupError):
        return None
