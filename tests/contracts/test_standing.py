"""How each source is, by `crossmarket sources`: every disturbance is seen there under its own word, and gone when its cause is.

As in test_source.py, the publisher answers in the process and all the rest is that of life.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from canned import Answered, look
from machine import Machine
from publishers import FAULTS, WALL, publisher_of

from pipeline.care.sources import SourceReport, Standing, in_words, reports
from pipeline.clock import Clock
from pipeline.flow.worker import process
from pipeline.records import IssueKind
from pipeline.settings import load
from pipeline.source_settings import needs_key, source_names
from pipeline.wiring import Ports, open_ports

Answering = Callable[[str], Answered]


class Home:
    """A home of one source, which is looked at now and then."""

    def __init__(self, folder: Path, source: str) -> None:
        self.folder, self.source, self.publisher = folder, source, publisher_of(source)
        self.first = datetime.combine(self.publisher.looks[0], datetime.min.time(), UTC) + timedelta(hours=18)
        own = f"CROSSMARKET_SOURCES__{source.upper()}__"
        self.settings = {
            own + "BASE_URL": "https://publisher.invalid",
            own + "TRIES": "2",
            own + "BACKOFF": "0",
            own + "KEY": "a-key-of-the-test",
            own + "LICENCE": "TEST 1",
            own + "TERMS_READ": "A. Tester, https://publisher.invalid/robots.txt, 2026-10-01",
            own + "SINCE": (self.publisher.looks[0] - timedelta(days=20)).isoformat(),
        }
        for word in ("TERMS_ACCEPTED", "PERMISSION"):  # which some sources wait for
            self.settings[own + word] = "A. Tester, https://publisher.invalid/terms, 2026-10-01"

    @contextmanager
    def opened(self, at: datetime, **settings: str) -> Iterator[Ports]:
        chosen = load({"CROSSMARKET_HOME": str(self.folder)} | self.settings | settings)
        with open_ports(chosen, Clock(at)) as ports:
            yield ports

    def look(self, at: datetime, fault: str | None = None) -> None:
        def answers(address: str, _: object) -> Answered:
            parts = urlsplit(address)
            path = parts.path + (f"?{parts.query}" if parts.query else "")
            if path == "/challenge":
                return Answered(200, WALL, {"content-type": "text/html"})
            if fault and self.publisher.is_list(path):
                return FAULTS[fault](self.publisher, path, self.publisher.looks[0])
            return self.publisher.answer(path, self.publisher.looks[0])

        with self.opened(at) as ports:
            look(ports, self.source, answers)
            process(ports)

    def report(self, at: datetime, **settings: str) -> SourceReport:
        with self.opened(at, **settings) as ports, ports.database.reading() as connection:
            return next(one for one in reports(connection, ports.settings, at) if one.name == self.source)


DISTURBANCES = {
    "busy": (Standing.COULD_NOT_LOOK, "503"),
    "refused": (Standing.REFUSED, "403"),
    "led to a wall": (Standing.REFUSED, "browser check"),
    "another's shape": (Standing.CHANGED_SHAPE, ""),
}


# Those with a key ask about rights of orders: in a home without any there is nothing to ask.
@pytest.mark.parametrize("source", sorted(set(source_names()) - needs_key()))
def test_each_disturbance_is_seen_under_its_word_and_gone_when_its_cause_is(source: str, tmp_path: Path) -> None:
    home = Home(tmp_path, source)
    assert home.report(home.first).standing is Standing.LATE, "nobody looked at it yet"
    home.look(home.first)
    well = home.report(home.first)
    issues = {kind: n for kind, n in well.issues.items() if kind is not IssueKind.PENDING_EFFECT}  # of orders that are not held
    assert (well.standing, well.looked, well.late, issues) == (Standing.HEALTHY, home.first, False, {}), well.why
    at = home.first
    for fault, (standing, words) in DISTURBANCES.items():
        at += timedelta(minutes=5)
        home.look(at, fault)
        disturbed = home.report(at)
        assert (disturbed.standing, words in disturbed.why) == (standing, True), f"{fault}: {disturbed.why}"
        assert disturbed.why
        assert disturbed.issues
        assert disturbed.looked != at, "that was no good look"
        at += timedelta(minutes=5)
        home.look(at)
        assert home.report(at).standing is Standing.HEALTHY, f"after {fault}: {home.report(at).why}"


@pytest.fixture
def register(tmp_path):
    home = Home(tmp_path, "us_federal_register")
    home.look(home.first)
    return home


def test_a_crawl_that_died_is_late_whatever_its_last_look_saw(register):
    last = register.first + timedelta(hours=1)
    register.look(last, "refused")
    in_time, late = register.report(last + timedelta(days=2)), register.report(last + timedelta(days=2, minutes=1))
    assert (in_time.standing, late.standing) == (Standing.REFUSED, Standing.LATE)
    assert "nobody has looked at it for 2 days" in late.why


def test_a_silence_is_seen_though_every_look_is_good(register):
    newest = register.report(register.first).newest
    at = datetime.combine(newest, datetime.min.time(), UTC) + timedelta(days=10, hours=18)
    register.look(at)
    assert register.report(at).standing is Standing.HEALTHY
    at += timedelta(days=1)
    register.look(at)
    silent = register.report(at)
    assert silent.standing is Standing.LATE
    assert "silent: nothing new for 11 days, and 10 are usual at most" in silent.why


def test_a_look_noted_by_a_clock_that_ran_ahead_does_not_count_as_good(register):
    ahead = register.first + timedelta(days=30)
    register.look(ahead)
    said = register.report(register.first + timedelta(hours=1))
    assert (said.standing, "which has not come yet" in said.why) == (Standing.LATE, True)


def test_one_that_is_off_by_decision_is_no_trouble(register):
    late = register.first + timedelta(days=300)
    off = register.report(late, CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__OFF="yes")
    assert (off.standing, off.well, off.late) == (Standing.PAUSED, True, False)


@pytest.fixture
def machine(register):
    at = (register.first + timedelta(minutes=3)).isoformat()
    return Machine(register.folder, settings=register.settings | {"CROSSMARKET_NOW": at})


def test_the_command_says_it_in_lines_of_a_hundred_columns_and_by_its_exit_code(machine, register):
    good = machine.run("sources")
    assert good.code == 0, good.out + good.err
    assert good.out.startswith("no source needs anybody: ")
    (line,) = (line for line in good.out.splitlines() if line.startswith("healthy"))
    assert line.split()[1:4] == ["us_federal_register", "3", "min"]
    register.look(register.first + timedelta(minutes=2), "refused")
    bad = machine.run("sources")
    assert bad.code == 3
    first, head, worst, *_ = bad.out.splitlines()
    assert first.startswith("1 of ")
    assert head.startswith("STATE")
    assert worst.startswith("refused"), "the worst stands first"
    assert "us_federal_register: the source answered 403" in bad.out
    assert all(len(line) <= 100 for line in bad.out.splitlines())


def test_one_source_whole_and_all_as_data(machine):
    whole = machine.run("sources", "us_federal_register")
    assert whole.code == 0
    for fact in ("public domain", "robots.txt", "confirmed live", "rows 9000", "saw all that was due", "A. Tester"):
        assert fact in whole.out, fact
    (one,) = (s for s in json.loads(machine.run("sources", "--json").out) if s["source"] == "us_federal_register")
    assert (one["state"], one["well"], one["late"], one["gaps"], one["open_issues"]) == ("healthy", True, False, [], {})
    assert one["last_look"]["counts"]["listed"] > 0
    unknown = machine.run("sources", "nowhere")
    assert (unknown.code, "unknown source 'nowhere'" in unknown.err) == (2, True)


@pytest.mark.parametrize(
    ("seconds", "words"), [(5, "5 s"), (119, "119 s"), (120, "2 min"), (7199, "119 min"), (7200, "2 h"), (172_800, "2 days")]
)
def test_a_span_is_said_in_its_largest_unit(seconds, words):
    assert in_words(timedelta(seconds=seconds)) == words
