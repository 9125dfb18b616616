"""How far the canary of the day has come: one row beside those of the sources, and the issue that it did not come out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from pipeline.canary.document import TEST, Read
from pipeline.database.connection import Connection
from pipeline.database.issues import report, unrepaired_of
from pipeline.database.sources import put_source_state, source_state
from pipeline.database.store import Database
from pipeline.records import Finding, IssueKind

OWNER = "canary"
STEPS = ("made", "entered", "read", "folded", "mailed")
COMES_OUT_WITHIN = timedelta(hours=2)
ENTERS_WITHIN = timedelta(hours=50)  # a crawl of every day, with the two hours in which it comes out


@dataclass(frozen=True)
class Canary:
    """The row: of each step the day and mark that passed it last, and when."""

    state: Mapping[str, Any]

    def day(self, step: str) -> date | None:
        return date.fromisoformat(self.state[step]["day"]) if step in self.state else None

    def mark(self, step: str) -> str:
        return str(self.state.get(step, {}).get("mark", ""))

    def at(self, step: str) -> datetime | None:
        return datetime.fromisoformat(self.state[step]["at"]) if step in self.state else None

    @property
    def to_mail(self) -> Read | None:
        """What came to the end of the stages and was not mailed."""
        day = self.day("folded")
        return Read(day, self.mark("folded")) if day and self.mark("made") == self.mark("folded") != self.mark("mailed") else None

    def missing(self, now: datetime) -> str | None:
        """Why somebody has to look, in a sentence; None if the mail of the day came out, or may still."""
        at, day = self.at("made"), self.day("made")
        if at is None:
            return None
        if self.mark("made") != self.mark("mailed") and now - at > COMES_OUT_WITHIN:
            reached = [step for step in STEPS if self.mark(step) == self.mark("made")][-1]
            mailed = f"; the last mail was that of {self.day('mailed')}" if self.day("mailed") else "; no mail ever came out"
            return f"the exercise document of {day} was {reached} and did not come out as a mail{mailed}"
        if now - at > ENTERS_WITHIN:
            return f"no exercise document entered since that of {day}"
        return None


def canary(connection: Connection) -> Canary:
    """How far it has come."""
    return Canary(source_state(connection, TEST))


def passed(connection: Connection, step: str, what: Read, now: datetime) -> None:
    """Notes a step, as part of the transaction of whoever took it. One that was made before the last one says nothing any more."""
    state = source_state(connection, TEST, hold=True)
    if step == "made" or Canary(state).mark("made") == what.mark:
        kept = {"day": f"{what.day}", "mark": what.mark, "at": now.isoformat()}
        put_source_state(connection, TEST, state | {step: kept})


def watch(database: Database, now: datetime) -> None:
    """Makes that the mail of the day is missing an issue, and heals it when it came out. Writes only where that changes."""
    with database.reading() as connection:
        why = canary(connection).missing(now)
        said = unrepaired_of(connection, OWNER)
    if bool(why) == bool(said):
        return
    with database.transaction() as connection:
        report(connection, [_finding(why)] if why else [], OWNER, now)


def _finding(why: str) -> Finding:
    return Finding(
        kind=IssueKind.COULD_NOT_SEND,
        source=TEST,
        place=OWNER,
        reason=why,
        repair="See which service does not go round (CanaryMissing in the runbook). What happened to it may happen to an order.",
    )
