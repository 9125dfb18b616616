"""What time the source says it is, kept beside our own, so that a clock that is wrong shows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from machine import Machine
from odd_site import IMPATIENT, SINCE, XML, Odd, answering, ended, http, written

from pipeline.clock import clock_at
from pipeline.database.sources import source_state
from pipeline.settings import load
from pipeline.wiring import open_ports

RUNNING = {"CROSSMARKET_NOW": ""}
HOUR = timedelta(hours=1)


def state(machine: Machine) -> dict:
    settings = load(machine.environment())
    with open_ports(settings, clock_at(settings.now)) as ports, ports.database.reading() as connection:
        return source_state(connection, "us_federal_register")


def dated(*lines: str) -> Odd:
    return lambda body, kind: http(body, f"Content-Type: {kind}", *lines)


def imf(at: datetime) -> str:
    return at.strftime("%a, %d %b %Y %H:%M:%S GMT")


def looked(folder: Path, odd: dict[str, Odd], settings: dict[str, str], code: int = 0) -> dict:
    with answering(odd, written(folder, ["2024-70001", "2024-70002"]), XML) as url:
        machine = Machine(folder / "home", url, IMPATIENT | settings)
        outcome = machine.run("run", *SINCE)
    assert ended(outcome, code), outcome.err + outcome.out
    return state(machine)


def difference(found: dict) -> timedelta:
    return datetime.fromisoformat(found["date"]["said"]) - datetime.fromisoformat(found["date"]["at"])


def test_a_source_whose_clock_is_ours_differs_by_nothing(tmp_path):
    before = datetime.now(UTC)
    found = looked(tmp_path, {}, RUNNING)
    assert abs(difference(found)) < timedelta(minutes=1)
    assert before <= datetime.fromisoformat(found["date"]["at"]) <= datetime.now(UTC)
    assert found["covered"], "what was noted of the look is there too"


def test_a_clock_that_stands_still_says_nothing_of_the_source_s(tmp_path):
    assert "date" not in looked(tmp_path, {}, {})


@pytest.mark.parametrize("years", [-3, 3])
def test_a_difference_is_kept_as_it_is(tmp_path, years):
    at = datetime.now(UTC) + timedelta(days=365 * years)
    assert abs(difference(looked(tmp_path, {"": dated(f"Date: {imf(at)}")}, RUNNING)) - timedelta(days=365 * years)) < HOUR


def test_the_answer_that_differs_least_counts_and_age_is_added(tmp_path):
    old = datetime.now(UTC) - timedelta(days=30)
    odd = {"70001\\.xml": dated(f"Date: {imf(old)}", f"Age: {30 * 86400}"), "": dated(f"Date: {imf(old)}")}
    assert abs(difference(looked(tmp_path, odd, RUNNING))) < HOUR


def test_an_answer_that_is_not_believed_says_its_time_too(tmp_path):
    at = datetime.now(UTC) + timedelta(days=2)
    busy: dict[str, Odd] = {"^/api": lambda body, kind: http(b"", f"Date: {imf(at)}", status="503 Busy")}
    assert abs(difference(looked(tmp_path, busy, RUNNING, 3)) - timedelta(days=2)) < HOUR


@pytest.mark.parametrize(
    "line", ["Date: yesterday", "Date: Fri, 31 Feb 2026 25:00:00 GMT", "Date: Fri, 01 Jan 9999 00:00:00 GMT", "Date: \xff", "X: y",
             "Date: Thu, 01 Jan 1970 00:00:00 GMT"]
)  # fmt: skip
def test_nonsense_is_no_time(tmp_path, line):
    assert "date" not in looked(tmp_path, {"": dated(line)}, RUNNING)


def test_a_look_without_any_time_leaves_what_was_known(tmp_path):
    first = looked(tmp_path, {}, RUNNING)
    assert looked(tmp_path, {"": dated("X: y")}, RUNNING)["date"] == first["date"]
