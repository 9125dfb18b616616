"""National submissions as the officers of their authorities look at them: how each stands, and what waits for a second person."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.database import officers as people
from pipeline.database import submissions as kept
from pipeline.database.connection import Connection
from pipeline.database.submissions import Kept, Step
from pipeline.errors import UsageError
from pipeline.flow.recipients import code_of
from pipeline.wiring import Ports


def lines(ports: Ports, id_: str | None = None, ally: str | None = None) -> Iterator[str]:
    """All, those of one authority, or one with what waits word for word. Raises UsageError."""
    with ports.database.reading() as connection:
        of = code_of(ally) if ally else None
        if id_ is None:
            for one in kept.submissions(connection, of):
                yield from _one(connection, one)
            return
        found = kept.submission(connection, id_)
        if found is None or of not in (None, found.ally):
            raise UsageError(f"{id_}: no such submission; crossmarket submissions lists them")
        yield from _one(connection, found)
        for step in kept.steps_of(connection, id_):
            if step.state == "waits" and step.body is not None:
                yield from step.body.decode("utf-8", "backslashreplace").splitlines()


def _one(connection: Connection, one: Kept) -> Iterator[str]:
    yield f"{one.id}  {one.number}  {one.state}"
    yield from (f"    {_step(connection, step)}" for step in kept.steps_of(connection, one.id))


def _step(connection: Connection, step: Step) -> str:
    said = f"{step.n} {step.kind}, by {_name(connection, step.officer)} on {step.at[:10]}"
    if step.state == "waits":
        return f"{said}: WAITS for a second person, hash {step.sha256}"
    return f"{said}: {step.state} by {_name(connection, step.second or '')} on {(step.second_at or '')[:10]}"


def _name(connection: Connection, id_: str) -> str:
    found = people.officer(connection, id_)
    return found.name if found else id_
