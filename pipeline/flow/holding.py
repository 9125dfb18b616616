"""Why nothing may be decided or sent now, where mail may leave this machine: a clock that is wrong, a home that knows of no mails.

What is decided by a wrong clock is false, and what is told out of an empty database was told before. So both wait, an issue says
why, and work goes on by itself when the reason is gone. Mail to a folder, drills and clocks that stand still (`--as-of`,
`CROSSMARKET_NOW`) never wait for a clock.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from pipeline.clock import Clock
from pipeline.database import times
from pipeline.database.connection import Connection
from pipeline.database.issues import report, unrepaired_of
from pipeline.database.sources import source_state
from pipeline.database.store import Database
from pipeline.records import Finding, Issue, IssueKind
from pipeline.settings import Settings
from pipeline.source_settings import source_names
from pipeline.trouble import Trouble
from pipeline.wiring import LIVE_MAILS, Ports

MOST_APART = timedelta(hours=1)
JUST_FETCHED = timedelta(hours=2)  # longer ago, the answers say nothing of the clock as it is now
BELIEVED = "difference_believed"  # in a source's state, seconds: although its answers differ so, a person said that we are right
CLOCK_OWNER = "holding:clock"
HOME_OWNER = "holding:home"
_REPAIR = "Set this machine's clock right (NTP). If it is right, and the other wrong: crossmarket doctor --clock-is-right."


def may_send_live(settings: Settings) -> bool:
    """Whether mail may leave this machine."""
    return settings.url("mail").partition(":")[0] in LIVE_MAILS and settings.live == "yes"


def look(ports: Ports) -> list[Finding]:
    """Why nothing may be decided or sent now: nothing, mostly. Keeps it as issues, heals those whose reason is gone.

    And keeps the time, as part of the work that follows.
    """
    live = may_send_live(ports.settings)
    with ports.database.reading() as connection:
        home = list(_of_home(ports, connection)) if live else []
        clock = list(of_clock(connection, ports.clock)) if live and not ports.settings.exercise else []
        due = times.is_due(connection, ports.clock)
    _keep_as_issues(ports, HOME_OWNER, home)
    _keep_as_issues(ports, CLOCK_OWNER, clock)
    if due:
        with ports.database.transaction() as connection:
            times.keep(connection, ports.clock)
    return [*home, *clock]


def troubles(database: Database, settings: Settings, clock: Clock) -> list[Trouble]:
    """What is wrong with the clock, for `crossmarket doctor`."""
    found = []
    if clock.fixed and may_send_live(settings):
        found.append(
            Trouble(
                f"the clock stands still at {_shown(clock.fixed)} (CROSSMARKET_NOW), and mail may leave this machine",
                "take CROSSMARKET_NOW out of the settings: what is told now is told as of that time",
            )
        )
    with database.reading() as connection:
        return found + [Trouble(finding.reason, finding.repair) for finding in of_clock(connection, clock)]


# --- the clock ------------------------------------------------------------------------------------------------------------------


def of_clock(connection: Connection, clock: Clock) -> Iterator[Finding]:
    """What a running clock differs from, and by how much."""
    if clock.fixed:
        return
    now, before = clock.now(), times.kept(connection)
    if before and before.at - now > MOST_APART:
        yield _differs(
            "clock:kept",
            f"{_ours()} says {now:%Y-%m-%d}: it is {_apart(before.at - now)} behind the latest time that was kept here, "
            f"{_shown(before.at)} (by {before.who})",
        )
    for source in source_names():
        state = source_state(connection, source)
        difference = just_differed(state, now)
        if difference is not None and abs(difference) > MOST_APART and not _is_believed(state, difference):
            said, at = (_shown(datetime.fromisoformat(state["date"][name])) for name in ("said", "at"))
            way = "ahead of" if difference > timedelta() else "behind"
            yield _differs(
                f"clock:{source}", f"{_ours()} said {at}: it is {_apart(abs(difference))} {way} the answers of {source}, {said}"
            )


def just_differed(state: dict[str, Any], now: datetime) -> timedelta | None:
    """How far our clock was ahead of a source's answers when they came, if that was just now."""
    if "date" not in state:
        return None
    said, at = (datetime.fromisoformat(state["date"][name]) for name in ("said", "at"))
    return at - said if abs(now - at) <= JUST_FETCHED else None


def _is_believed(state: dict[str, Any], difference: timedelta) -> bool:
    return BELIEVED in state and abs(difference - timedelta(seconds=state[BELIEVED])) <= MOST_APART


def _differs(place: str, reason: str) -> Finding:
    return Finding(kind=IssueKind.CLOCK_DIFFERS, source="clock", place=place, reason=reason, repair=_REPAIR)


def _ours() -> str:
    return f"the clock of this machine ({socket.gethostname()})"


def _shown(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"


def _apart(difference: timedelta) -> str:
    """Roughly, so that one fault is said in the same words for a while."""
    hours = round(difference / timedelta(hours=1))
    if hours < 48:
        return f"{hours} hour{'s' if hours > 1 else ''}"
    return f"{round(difference / timedelta(days=1))} days"


# --- the home -------------------------------------------------------------------------------------------------------------------


def _of_home(ports: Ports, connection: Connection) -> Iterator[Finding]:
    if times.has_ledger(connection):
        return
    yield Finding(
        kind=IssueKind.NEW_HOME,
        source="home",
        place="home",
        reason=f"new home at {ports.settings.home}: database {ports.database.place} does not know what allies were told, "
        "and mail may leave this machine",
        repair="If nobody was ever told anything: crossmarket run --first. If this is the wrong place: set CROSSMARKET_HOME or "
        "CROSSMARKET_DATABASE. If a database was lost: crossmarket restore FILE, into an empty one.",
    )


def call_it_first(ports: Ports) -> None:
    """A person says that nobody was told anything before: this home is a new one and may send."""
    with ports.database.transaction() as connection:
        times.mark(connection, times.FIRST_RUN, ports.clock.now(), times.person())


# --- the issues -----------------------------------------------------------------------------------------------------------------


def _keep_as_issues(ports: Ports, owner: str, findings: list[Finding]) -> None:
    """Counts an issue again when its words changed or an hour went by: a service looks every second."""
    now = ports.clock.now()
    with ports.database.reading() as connection:
        known = {i.id: i for i in unrepaired_of(connection, owner)}
    if all(_is_said(known.pop(f.id, None), f, now) for f in findings) and not known:
        return
    with ports.database.transaction() as connection:
        report(connection, findings, owner, now)


def _is_said(issue: Issue | None, finding: Finding, now: datetime) -> bool:
    return issue is not None and issue.reason == finding.reason and abs(now - issue.last_seen) < timedelta(hours=1)
