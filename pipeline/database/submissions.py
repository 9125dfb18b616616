"""National submissions: what officers said of each, in turn, and what was forgotten. Functions take the caller's transaction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from sqlalchemy import Connection, select

from pipeline.database import tables as t
from pipeline.database.rows import upsert

StepKind = Literal["submit", "correct", "narrow", "withdraw"]
StepState = Literal["waits", "confirmed", "dropped"]
SubmissionState = Literal["waits", "confirmed", "withdrawn", "forgotten"]


@dataclass(frozen=True)
class Kept:
    """A submission as it stands."""

    id: str
    ally: str
    case_number: str
    number: str
    state: SubmissionState
    published: str | None = None
    retain_until: str | None = None


@dataclass(frozen=True)
class Step:
    """One thing that was said of it, by whom, and who of his authority confirmed or dropped it."""

    submission: str
    n: int
    kind: StepKind
    form: str
    body: bytes | None
    sha256: str
    state: StepState
    officer: str
    key: str
    at: str
    signed: str
    second: str | None = None
    second_key: str | None = None
    second_at: str | None = None
    second_signed: str | None = None


def submission(connection: Connection, id_: str) -> Kept | None:
    """The submission of this id."""
    row = connection.execute(select(t.submissions).where(t.submissions.c.id == id_)).mappings().first()
    return Kept(**row) if row else None


def submissions(connection: Connection, ally: str | None = None) -> list[Kept]:
    """Those of an authority, or all."""
    query = select(t.submissions).order_by(t.submissions.c.id)
    rows = connection.execute(query if ally is None else query.where(t.submissions.c.ally == ally))
    return [Kept(**row) for row in rows.mappings()]


def put_submission(connection: Connection, one: Kept) -> None:
    """Keeps it as it stands now."""
    upsert(connection, t.submissions, [vars(one)])


def steps_of(connection: Connection, id_: str) -> list[Step]:
    """What was said of it, in turn."""
    table = t.submission_steps
    rows = connection.execute(select(table).where(table.c.submission == id_).order_by(table.c.n)).mappings()
    return [Step(**row) for row in rows]


def put_step(connection: Connection, step: Step) -> None:
    """Keeps what was said, or what became of it."""
    upsert(connection, t.submission_steps, [vars(step)])


def forget_bodies(connection: Connection, id_: str, at: str, who: str, because: str) -> list[str]:
    """Drops what its officers wrote, and leaves the hashes with who and why; returns those."""
    gone = [step for step in steps_of(connection, id_) if step.body is not None]
    for step in gone:
        put_step(connection, replace(step, body=None))
    rows = [{"sha256": one, "submission": id_, "at": at, "who": who, "because": because} for one in {s.sha256 for s in gone}]
    upsert(connection, t.tombstones, rows)
    return sorted(row["sha256"] for row in rows)


def put_tombstones(connection: Connection, hashes: list[str], id_: str, at: str, who: str, because: str) -> None:
    """Of bytes that were taken out of the archive."""
    rows = [{"sha256": one, "submission": id_, "at": at, "who": who, "because": because} for one in sorted(set(hashes))]
    upsert(connection, t.tombstones, rows)


def tombstones(connection: Connection) -> list[tuple[str, str, str, str, str]]:
    """Hash, submission, when, who and why of all that was forgotten."""
    table = t.tombstones
    rows = connection.execute(select(table).order_by(table.c.at, table.c.sha256))
    return [(r.sha256, r.submission, r.at, r.who, r.because) for r in rows]
