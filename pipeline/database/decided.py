"""What was decided for each ally: on what that rests, at which revision of each order, and until when time alone changes nothing.

An order without a row is to be looked at, whatever the reason. Functions take the connection of the caller's transaction.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, delete, func, or_, select

from pipeline.database import tables as t
from pipeline.database.rows import dialect, in_parts, upsert
from pipeline.records import Flag

FORGOTTEN = ""  # in place of a basis


@dataclass(frozen=True)
class DeskKept:
    """What is known of one ally's desk since it decided last."""

    ally: str
    basis: str  # a hash of all that it decides from and that is no order
    day: date  # the latest on which it decided
    to_server: bool  # mails went to a server then: what a folder takes told nobody
    told_first: Mapping[str, datetime]  # by mailbox that the ally has, when the first word to it was written


@dataclass(frozen=True)
class Decided:
    """That an order was decided for an ally."""

    flag_id: str
    rev: int
    notice_rev: int  # of the notice that announced it, where what stands beside it there counts; else 0
    until: date | None  # the day from which time alone may change what is told; None: none does


def begin_desks(connection: Connection, allies: Iterable[str]) -> None:
    """Makes a row for each ally that has none, so that whoever forgets what was decided waits for whoever decides."""
    row = {"basis": FORGOTTEN, "day": date.min, "to_server": False, "told_first": "{}"}
    statement = dialect(connection).insert(t.desks).on_conflict_do_nothing(index_elements=["ally"])
    connection.execute(statement, [row | {"ally": ally} for ally in allies])


def without_desk(connection: Connection, allies: Iterable[str]) -> list[str]:
    """Those of the allies that have no row."""
    known = set(connection.execute(select(t.desks.c.ally)).scalars())
    return [ally for ally in allies if ally not in known]


def desk_of(connection: Connection, ally: str) -> DeskKept | None:
    """What is kept of an ally's desk, held until the transaction ends; None: it is to look at everything."""
    row = connection.execute(select(t.desks).where(t.desks.c.ally == ally).with_for_update()).first()
    if row is None or row.basis == FORGOTTEN:
        return None
    first = {box: datetime.fromisoformat(at) for box, at in json.loads(row.told_first).items()}
    return DeskKept(row.ally, row.basis, row.day, row.to_server, first)


def put_desk(connection: Connection, desk: DeskKept) -> None:
    """Keeps it in place of what was kept before."""
    first = json.dumps({box: at.isoformat() for box, at in sorted(desk.told_first.items())})
    upsert(connection, t.desks, [vars(desk) | {"told_first": first}])


def to_look_at(connection: Connection, ally: str, day: date, *, notices: bool) -> list[str]:
    """The orders that changed since they were decided for an ally, or were not, or of which the day has come, by id.

    With `notices` also those whose announcement was read otherwise since.
    """
    f, d, n = t.flags.c, t.decided.c, t.notices.c
    places = t.flags.outerjoin(t.decided, (d.ally == ally) & (d.flag_id == f.id))
    why = [d.flag_id.is_(None), d.rev != f.rev, d.until <= day]
    if notices:
        places = places.outerjoin(t.notices, n.id == f.announced_in)
        why.append(d.notice_rev != func.coalesce(n.rev, 0))
    return list(connection.execute(select(f.id).select_from(places).where(or_(*why)).order_by(f.id)).scalars())


def notice_revisions(connection: Connection, flags: Collection[str]) -> dict[str, int]:
    """By order, the revision of what was read of its announcement."""
    found: dict[str, int] = {}
    query = select(t.flags.c.id, t.notices.c.rev).join(t.notices, t.notices.c.id == t.flags.c.announced_in)
    for some in in_parts(flags):
        found.update((row.id, row.rev) for row in connection.execute(query.where(t.flags.c.id.in_(some))))
    return found


def keep_decided(connection: Connection, ally: str, those: Sequence[Decided], again: Collection[str], *, whole: bool) -> None:
    """Keeps that these were decided, and that the others (`again`) are to be looked at; `whole`: nothing else stands there."""
    own = t.decided.c.ally == ally
    if whole:
        connection.execute(delete(t.decided).where(own))
    for some in in_parts(again):
        connection.execute(delete(t.decided).where(own, t.decided.c.flag_id.in_(some)))
    upsert(connection, t.decided, [vars(one) | {"ally": ally} for one in those])


def forget_desks(connection: Connection, *which: ColumnElement[bool]) -> None:
    """What these allies, or all, were told is not as it was when it was decided: they are to look at everything again."""
    connection.execute(t.desks.update().where(*which).values(basis=FORGOTTEN))


# --- orders as they are -----------------------------------------------------------------------------------------------------------


def revisions(connection: Connection) -> dict[str, int]:
    """By id, the revision of each order."""
    return {row.id: row.rev for row in connection.execute(select(t.flags.c.id, t.flags.c.rev))}


def every_flag(connection: Connection) -> Iterator[tuple[Flag, int]]:
    """All orders by id, each with its revision; a few at a time, so that memory stays flat. For a connection of its own."""
    query = select(t.flags.c.record, t.flags.c.rev).order_by(t.flags.c.id)
    rows = connection.execution_options(yield_per=200).execute(query)
    return ((Flag.model_validate_json(row.record), row.rev) for row in rows)


# --- what an ally was told, and in what it differs from others -------------------------------------------------------------------


def was_told_anything(connection: Connection, ally: str) -> bool:
    """Whether it was told of any order."""
    return connection.execute(select(t.alerts.c.n).where(t.alerts.c.ally == ally).limit(1)).first() is not None


def local_rights_as_said(connection: Connection, ally: str | None = None) -> str:
    """A hash of all that is said of rights in an ally's market, or in any."""
    c, found = t.local_rights.c, hashlib.sha256()
    of_all = select(c.record).order_by(c.ally, c.ours, c.key, c.source)
    for record in connection.execute(of_all if ally is None else of_all.where(c.ally == ally)).scalars():
        found.update(record.encode() + b"\n")
    return found.hexdigest()
