"""How long it took until an ally knew: of each alert from the act to its being seen, read, told, and answered.

An act has a day and no time: it is counted from the end of that day where its authority sits, which the act came before (≤). So
what is said of it is the least that it took.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from pipeline.authorities.declared import authority
from pipeline.database.connection import Connection
from pipeline.database.latency import ToldAlert, alerts_told, of_these_told, seen_and_read
from pipeline.flow.audiences import Audiences

STEPS = ("act to seen", "seen to read", "read to told", "act to told", "told to answered")
QUANTILES = (0.5, 0.9, 0.99)


@dataclass(frozen=True)
class Timeline:
    """The times of one alert, in UTC; None where that is not known."""

    alert: str
    ally: str
    order: str
    kind: str
    act_on: date | None  # the day of the act, of which the alert tells
    act_by: datetime | None  # the end of that day where the authority sits: the act came no later
    seen_at: datetime | None
    read_at: datetime | None
    told_at: datetime
    answered_at: datetime | None

    def seconds(self) -> dict[str, float]:
        """By step, how long it took. What was seen on the day of the act itself took no time that can be told."""
        ends = {
            "act to seen": (self.act_by, self.seen_at),
            "seen to read": (self.seen_at, self.read_at),
            "read to told": (self.read_at, self.told_at),
            "act to told": (self.act_by, self.told_at),
            "told to answered": (self.told_at, self.answered_at),
        }
        return {step: max(0.0, (to - of).total_seconds()) for step, (of, to) in ends.items() if of and to}


@dataclass(frozen=True)
class Percentiles:
    """Of one step, in seconds."""

    step: str
    n: int
    at: Mapping[float, float]  # by quantile
    most: float


def timelines(
    connection: Connection, now: datetime, span: timedelta, *, to_server: bool, reader: str | None = None
) -> list[Timeline]:
    """Of each alert decided within the span that a mail of its own told; drills, and what only lists told, are none.

    `reader`: an ally, who sees what he may alone.
    """
    audiences = Audiences(connection)
    told = alerts_told(connection, now - span, to_server=to_server)
    return _timelines(connection, (one for one in told if audiences.see(one.alert, reader)))


def timelines_of(connection: Connection, alerts: Collection[str], *, to_server: bool) -> list[Timeline]:
    """The same of these alerts, whenever they were decided."""
    return _timelines(connection, of_these_told(connection, alerts, to_server=to_server))


def _timelines(connection: Connection, every_one: Iterable[ToldAlert]) -> list[Timeline]:
    told = [one for one in every_one if not one.alert.flag.exercise]
    acts = {one.alert.id: act_of(one) for one in told}
    known = seen_and_read(connection, {act[1] for act in acts.values() if act})
    return [timeline(one, acts[one.alert.id], known) for one in told]


def act_of(one: ToldAlert) -> tuple[date, str] | None:
    """The day of what an alert tells, and the document that says so; None where nothing happened, as when a text is read anew.

    Of the first alert of an order, the order itself; of a later one, what was published last of what is new in the order's log.
    """
    flag = one.alert.flag
    if one.before is None:
        return flag.issued_on, flag.announced_in.document_id
    told = one.before.flag.events
    new = [event for event in flag.events if event not in told and not (event.said or event.registry or event.undone)]
    last = max(new, key=lambda event: (event.source.published, event.on), default=None)
    return (last.on, last.source.document_id) if last else None


def timeline(one: ToldAlert, act: tuple[date, str] | None, known: Mapping[str, tuple[datetime, datetime | None]]) -> Timeline:
    """The times of an alert. A document that was fetched or read anew after it was told says nothing of when that was first."""
    seen, read = known.get(act[1], (None, None)) if act else (None, None)
    seen = seen if seen and seen <= one.told_at else None
    read = read if read and read <= one.told_at else None
    return Timeline(
        alert=one.alert.id,
        ally=one.alert.ally,
        order=one.alert.flag.order_number or one.alert.flag_id,
        kind=one.alert.kind.value,
        act_on=act[0] if act else None,
        act_by=authority(one.alert.flag.authority).end_of(act[0]) if act else None,
        seen_at=seen,
        read_at=read if seen else None,
        told_at=one.told_at,
        answered_at=one.answered_at,
    )


def percentiles(of: Iterable[Timeline]) -> list[Percentiles]:
    """Of every step that some alert has. Pure."""
    found: dict[str, list[float]] = {}
    for one in of:
        for step, seconds in one.seconds().items():
            found.setdefault(step, []).append(seconds)
    ordered = {step: sorted(found[step]) for step in STEPS if step in found}
    return [Percentiles(s, len(v), {q: quantile(v, q) for q in QUANTILES}, v[-1]) for s, v in ordered.items()]


def quantile(values: Sequence[float], q: float) -> float:
    """The smallest of the sorted values that so large a share of them do not exceed (nearest rank)."""
    return values[max(0, math.ceil(q * len(values)) - 1)]
