"""A second person lets an alert go that says what officers may do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from alerts.law.allies import load_allies
from alerts.local_rights.grounds import waiting, waiting_id
from alerts.local_rights.loading import LOCK, LONGEST_NAME
from pipeline.database import local_rights as kept
from pipeline.database import times
from pipeline.database.connection import Connection
from pipeline.database.local_rights import Ground, Logged
from pipeline.database.rows import record_of
from pipeline.errors import UsageError
from pipeline.flow import called
from pipeline.records import Flag, LocalRight
from pipeline.wiring import Ports


@dataclass(frozen=True)
class Waits:
    """An alert that waits for a second person: of which order, for whom, since when, and on which local rights it rests."""

    alert: str
    ally: str
    flag_id: str
    order: str
    since: datetime
    rights: tuple[LocalRight, ...]
    loaded_by: tuple[str, ...]


def waits(ports: Ports) -> list[Waits]:
    """Those that wait, the longest first."""
    with ports.database.reading() as connection:
        return [_waits(connection, some) for some in waiting(kept.grounds_of(connection).values())]


def release(ports: Ports, alert: str, by: str) -> str:
    """Lets an alert go: the next run tells it. Returns what was done, in words.

    Raises UsageError if no alert waits by this id, or if who says it had one of its local rights loaded.
    """
    who = " ".join(by.split())
    if not who:
        raise UsageError("release: say who lets it go, with --by WHO: the log keeps it")
    if len(who) > LONGEST_NAME:
        raise UsageError(f"--by has {len(who)} characters; at most {LONGEST_NAME} are kept")
    with ports.database.only_one(LOCK), ports.database.transaction() as connection:
        those = next((s for s in waiting(kept.grounds_of(connection).values()) if waiting_id(s) == alert.strip().lower()), None)
        if those is None:
            raise UsageError(
                f"release {alert}: no alert waits by this id: it was released, or what it rests on changed; "
                "crossmarket release lists those that wait"
            )
        found = _waits(connection, those)
        if who.casefold() in {one.casefold() for one in found.loaded_by}:
            raise UsageError(f"release {alert}: {who} had its local rights loaded; it takes a second person. Nothing was released")
        now = ports.clock.now()
        kept.put_grounds(connection, [replace(one, released_at=now, released_by=who) for one in those])
        kept.note_released(connection, sorted({one.ours for one in those}))
        numbers = ", ".join(dict.fromkeys(one.number for one in found.rights))
        detail = f"{found.alert}: to {found.ally} on {found.order} ({found.flag_id}), resting on {numbers}"
        sources = "; ".join(dict.fromkeys(one.source for one in found.rights))
        kept.put_log(connection, Logged(now, f"{who} ({times.person()})", "released", sources, "", detail))
    return f"{found.order} to {found.ally}: {who} released it; the next run tells what its officers may do"


def lines(ports: Ports) -> list[str]:
    """Those that wait, for a person to look at."""
    return [line for one in waits(ports) for line in _lines(one)]


def _lines(one: Waits) -> Sequence[str]:
    hours = load_allies()[one.ally].second_person_hours if one.ally in load_allies() else None
    return [
        f"{one.alert}  {one.order} to {one.ally}, waits since {one.since.isoformat(timespec='minutes')}"
        + (f", an issue after {hours} hours" if hours else ""),
        f"    order {one.flag_id}",
        *(
            f"    {x.ours_written}: {x.number}, {x.relation}, owner {x.owner}; {x.registry}, {x.status} as of {x.as_of}; "
            f"source: {x.source}"
            for x in one.rights
        ),
        f"    loaded by {', '.join(one.loaded_by)}",
    ]


def _waits(connection: Connection, those: Sequence[Ground]) -> Waits:
    first = those[0]
    flag = record_of(connection, Flag, first.flag_id)
    which = {(one.ours, one.key) for one in those}
    rights = tuple(x for x in kept.local_rights_of(connection, ally=first.ally) if (x.ours, x.key) in which)
    loaders = sorted({who for one in those for who in kept.loaded_by(connection, one.ally, one.ours, one.key)})
    order = (flag.order_number if flag else None) or first.flag_id
    return Waits(waiting_id(those), first.ally, first.flag_id, order, first.since, rights, tuple(loaders))


_: tuple[called.Release, called.WaitingAlerts] = release, lines  # as the command line calls them
