"""A person's word that the clock is right: what a clock that ran ahead left behind is taken back, and who said so is kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from pipeline.database import times
from pipeline.database.connection import Connection
from pipeline.database.issues import repair_issue, report
from pipeline.database.sources import put_source_state, source_state
from pipeline.errors import UsageError
from pipeline.flow.holding import BELIEVED, CLOCK_OWNER, MOST_APART, just_differed
from pipeline.records import Finding, IssueKind
from pipeline.source_settings import source_names
from pipeline.whole_file import without_days_after
from pipeline.windows import Coverage, last_ended
from pipeline.wiring import Ports


def clock_is_right(ports: Ports) -> list[str]:
    """Sets the kept time back to now and takes back what was noted of days and times to come; returns what it did, in sentences.

    Two things keep who said it and when: a row in `times`, and an issue that is repaired from the start. Raises UsageError for a
    clock that stands still.
    """
    if ports.clock.fixed:
        raise UsageError("doctor --clock-is-right: CROSSMARKET_NOW makes the clock stand still; take it out of the settings first")
    now, who = ports.clock.now(), times.person()
    with ports.database.transaction() as connection:
        done = [*_set_back(connection, now, who), *_take_back(connection, now)]
        report(connection, [], CLOCK_OWNER, now)
        _note_who_said_it(connection, now, who, done)
    return done


def _set_back(connection: Connection, now: datetime, who: str) -> Iterator[str]:
    before = times.kept(connection)
    times.mark(connection, times.CLOCK, now, who)
    if before and before.at > now:
        yield f"the kept time was {before.at.isoformat()} (by {before.who}) and is {now.isoformat(timespec='seconds')} now"
    else:
        yield f"the kept time is {now.isoformat(timespec='seconds')} now; it was not later"


def _take_back(connection: Connection, now: datetime) -> Iterator[str]:
    for source in source_names():
        state = source_state(connection, source, hold=True)
        changed, done = _taken_back(state, now)
        if changed != state:
            put_source_state(connection, source, changed)
        yield from (f"{source}: {sentence}" for sentence in done)


def _taken_back(state: dict[str, Any], now: datetime) -> tuple[dict[str, Any], list[str]]:
    """A source's state without what is of days and times to come."""
    changed, done = dict(state), []
    if "covered" in state:
        changed |= Coverage.from_json(state).until(last_ended(state, now)).as_json()
        if changed != state:
            done.append("days that were not over yet do not count as seen any more")
    kept = without_days_after(changed, last_ended(state, now) + timedelta(days=1))
    if kept != changed:
        changed = kept
        done.append("files of days to come do not count as having stood any more")
    looked = state.get("looked_at")
    if looked and datetime.fromisoformat(looked) > now:
        del changed["looked_at"]
        done.append(f"the last complete look, stamped {looked}, does not count any more")
    if (difference := just_differed(state, now)) is not None and abs(difference) > MOST_APART:
        changed[BELIEVED] = difference.total_seconds()
        done.append(f"its answers say another time ({difference} apart); that difference is believed to be its own from now on")
    elif "date" in state and datetime.fromisoformat(state["date"]["at"]) > now:
        del changed["date"]
    return changed, done


def _note_who_said_it(connection: Connection, now: datetime, who: str, done: list[str]) -> None:
    at = now.isoformat(timespec="seconds")
    times.mark(connection, f"said to be right {at}", now, who)
    note = Finding(
        kind=IssueKind.CLOCK_DIFFERS,
        source="clock",
        place=f"clock:said {at}",
        reason=f"{who} said at {at} that the clock is right: {'; '.join(done)}",
        repair="Nothing: this only keeps who said it.",
    )
    report(connection, [note], note.place, now)
    repair_issue(connection, note.id)
