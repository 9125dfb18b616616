"""What a running clock is held against: the time that was kept, and what answers said that came just now."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from pipeline.care.clock_set_right import _taken_back
from pipeline.clock import Clock
from pipeline.database import times
from pipeline.database.sources import put_source_state
from pipeline.database.store import Database
from pipeline.flow import holding

SOURCE = "us_federal_register"
NOW = datetime(2026, 11, 1, 8, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True)
class Running(Clock):
    """A clock that runs, looked at in one moment."""

    at: datetime = NOW

    def now(self) -> datetime:
        return self.at


@pytest.fixture
def database(tmp_path):
    with closing(Database.from_url(f"sqlite:///{tmp_path}/x.db")) as opened:
        yield opened


def dated(said: timedelta, at: timedelta) -> dict[str, dict[str, str]]:
    """The state of a source whose answers said so much before now, when our clock said so much before now."""
    return {"date": {"said": (NOW - said).isoformat(), "at": (NOW - at).isoformat()}}


def reasons(database, clock: Clock, state=None, kept: datetime | None = None) -> list[str]:
    with database.transaction() as connection:
        if kept:
            times.mark(connection, times.CLOCK, kept, "host")
        put_source_state(connection, SOURCE, state or {})
        return [finding.reason for finding in holding.of_clock(connection, clock)]


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        (NOW - 400 * DAY, None),  # it was off
        (NOW + HOUR, None),
        (NOW + HOUR + MINUTE, "1 hour behind"),
        (NOW + 47 * HOUR, "47 hours behind"),
        (NOW + 400 * DAY, "400 days behind"),
    ],
)
def test_a_clock_behind_the_kept_time_by_more_than_an_hour_is_wrong(database, kept, said):
    found = reasons(database, Running(), kept=kept)
    assert [said in reason for reason in found] == ([] if said is None else [True]), found


@pytest.mark.parametrize(
    ("said", "at", "words"),
    [
        (5 * MINUTE, 5 * MINUTE, None),
        (65 * MINUTE, 5 * MINUTE, None),  # an hour apart, and no more
        (66 * MINUTE, 5 * MINUTE, "1 hour ahead of the answers"),
        (-56 * MINUTE, 5 * MINUTE, "1 hour behind the answers"),
        (400 * DAY, MINUTE, "400 days ahead of the answers"),
        (-400 * DAY, MINUTE, "400 days behind the answers"),
        (400 * DAY, 3 * HOUR, None),  # three hours ago: it says nothing of now
        (0 * DAY, -400 * DAY, None),  # a clock that is right again
        (400 * DAY, 0 * DAY, "400 days ahead of the answers"),
    ],
)
def test_a_clock_that_differed_just_now_from_what_answers_said_is_wrong(database, said, at, words):
    found = reasons(database, Running(), dated(said, at), kept=NOW - DAY)
    assert [words in reason for reason in found] == ([] if words is None else [True]), found


def test_a_difference_that_a_person_believes_to_be_the_source_s_own_holds_no_longer_but_another_does(database):
    state, done = _taken_back(dated(3 * HOUR, 0 * HOUR), NOW)
    assert "believed to be its own" in done[0]
    assert reasons(database, Running(), state) == []
    assert reasons(database, Running(), state | dated(3 * HOUR + 50 * MINUTE, 0 * HOUR)) == []
    assert reasons(database, Running(), state | dated(0 * HOUR, 0 * HOUR)) == []
    assert len(reasons(database, Running(), state | dated(6 * HOUR, 0 * HOUR))) == 1
    assert len(reasons(database, Running(), state | dated(-3 * HOUR, 0 * HOUR))) == 1


def test_a_clock_that_stands_still_is_held_against_nothing(database):
    assert reasons(database, Clock(NOW), dated(400 * DAY, MINUTE), kept=NOW + 400 * DAY) == []


def test_the_latest_time_of_a_running_clock_is_kept_and_seldom(database):
    def kept_after(clock: Clock) -> datetime | None:
        with database.transaction() as connection:
            times.keep(connection, clock)
            found = times.kept(connection)
        return found.at if found else None

    assert kept_after(Clock(NOW)) is None
    assert kept_after(Running()) == NOW
    assert kept_after(Running(at=NOW + 9 * MINUTE)) == NOW, "not so soon"
    assert kept_after(Running(at=NOW + 10 * MINUTE)) == NOW + 10 * MINUTE
    assert kept_after(Running(at=NOW - 400 * DAY)) == NOW + 10 * MINUTE
    assert kept_after(Clock(NOW + 400 * DAY)) == NOW + 10 * MINUTE
