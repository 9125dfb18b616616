"""When a contact point is asked again whether it knows of a recall, and what of a recall is still so. Pure.

Days count from when the recall was handed over. A service looks when it can: of several askings that are due by now only the last
is written. What was told again since is not asked about, nor what an end of the whole order said anew.
"""

from __future__ import annotations

from collections.abc import Set
from datetime import datetime, timedelta

from alerts.telling.narrowing import narrowed
from pipeline.records import Alert, AlertKind, Narrowing, NarrowingKind

DAYS = (1, 3, 7)
GRACE = timedelta(hours=1)  # so that what is sent a minute after eight is asked again by the next day's run at eight


def step_due(handed: datetime, asked: int, now: datetime) -> int | None:
    """Which asking is due, from 1 on, if a later one than was asked before."""
    due = sum(now - handed >= timedelta(days=days) - GRACE for days in DAYS)
    return due if due > asked else None


def is_incident(handed: datetime, now: datetime) -> bool:
    """Whether somebody has to telephone: with the last asking."""
    return now - handed >= timedelta(days=DAYS[-1]) - GRACE


def still_so(recall: Alert, last: Alert) -> tuple[Narrowing, ...]:
    """What of a recall nobody is to act on still, by what the same address was told last of the order.

    Nothing, where that is the end of the order, which is asked about by itself.
    """
    if last.id == recall.id:
        return recall.narrows
    if last.kind is AlertKind.CANCEL:
        return ()
    again = {(one.kind, name) for one in narrowed(last.flag, recall.flag) for name in one.names or ("",)}
    if _was_in_force_since(recall, last):
        again.add((NarrowingKind.SUSPENDED, ""))  # should it be suspended now, then that was told, and is asked about, by itself
    return tuple(found for one in recall.narrows if (found := _without(one, again)))


def _was_in_force_since(recall: Alert, last: Alert) -> bool:
    known = {(one.source.document_id, one.action) for one in recall.flag.events}
    return any(one.action == "reinstated" and (one.source.document_id, one.action) not in known for one in last.flag.events)


def _without(one: Narrowing, again: Set[tuple[NarrowingKind, str]]) -> Narrowing | None:
    names = tuple(name for name in one.names if (one.kind, name) not in again)
    gone = not names if one.names else (one.kind, "") in again
    return None if gone else one.model_copy(update={"names": names})
