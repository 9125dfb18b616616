"""Commands that only look: they wait for nobody who writes, and make no home."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime

import pytest
from machine import DEMO, Machine

from pipeline.clock import Clock
from pipeline.database.issues import report
from pipeline.errors import StorageError
from pipeline.flow.indexing import brought_up_to_date_if_it_can_be
from pipeline.records import Finding, IssueKind
from pipeline.settings import load
from pipeline.wiring import open_ports

ARCHIVE = ("--replay", str(DEMO / "archive"))
FILES = ("crossmarket.db", "bus.db", "search.db", "archive/index.db")
LOOKS = {
    "export": ("export", "flags"),
    "show": ("show", "337-TA-8101"),
    "issues": ("issues",),
    "mails": ("mails",),
    "search": ("search", "drone"),
    "doctor": ("doctor",),
}

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def machine(tmp_path_factory) -> Machine:
    """A home with everything in it, and an index."""
    found = Machine(tmp_path_factory.mktemp("home"))
    assert found.run("run", "--announce", *ARCHIVE).code == 0
    assert found.run("search", "drone").code == 0
    return found


@contextmanager
def written_to(machine: Machine, *files: str) -> Iterator[None]:
    """Somebody else is in the middle of a long transaction in each of these files."""
    with ExitStack() as stack:
        for name in files:
            connection = stack.enter_context(closing(sqlite3.connect(machine.home / name, timeout=30, isolation_level=None)))
            connection.execute("BEGIN IMMEDIATE")
        yield


@pytest.mark.parametrize("look", LOOKS)
def test_who_only_looks_waits_for_nobody_who_writes(machine, look):
    """A lock is waited for thirty seconds, and then the command fails: so one that answers did not wait for it."""
    alone = machine.run(*LOOKS[look])
    with written_to(machine, *FILES):
        outcome = machine.run(*LOOKS[look])
    assert (outcome.code, outcome.out) == (alone.code, alone.out), outcome.err
    assert "locked" not in outcome.out + outcome.err


def test_a_search_beside_a_long_write_answers_from_the_index_as_it_is_and_says_how_far_it_is(machine):
    settings = load(machine.environment())
    with open_ports(settings, Clock(datetime(2026, 11, 1, tzinfo=UTC))) as ports, ports.database.transaction() as connection:
        finding = Finding(kind=IssueKind.PENDING_EFFECT, source="s", place="p", reason="quokka", repair="none")
        report(connection, [finding], "test", ports.clock.now())
    with written_to(machine, *FILES):
        outcome = machine.run("search", "kind:issues", "quokka")
    assert outcome.code == 0, outcome.err
    assert "0 records found" in outcome.out
    assert "1 changes are not in it yet" in outcome.err
    after = machine.run("search", "kind:issues", "quokka")
    assert "1 record found" in after.out
    assert after.err == ""


def test_a_search_without_any_index_makes_one_beside_a_long_write_and_never_says_that_there_is_nothing(tmp_path):
    machine = Machine(tmp_path / "home")
    assert machine.run("run", "--announce", *ARCHIVE).code == 0
    with open_ports(load(machine.environment()), Clock(datetime(2026, 11, 1, tzinfo=UTC))) as ports:
        assert not ports.search.counts()
        with written_to(machine, "search.db"), pytest.raises(StorageError, match="another process has been writing"):
            brought_up_to_date_if_it_can_be(ports)
    with written_to(machine, "crossmarket.db", "bus.db"):
        outcome = machine.run("search", "drone")
    assert outcome.code == 0, outcome.err
    assert "29 records found" in outcome.out


@pytest.mark.parametrize(
    "command",
    [*LOOKS.values(), ("backup", "x.tar.gz"), ("reindex",), ("join", "i0"), ("issues", "--accept", "i0")],
    ids=" ".join,
)
def test_who_looks_at_a_home_that_is_not_there_is_told_so_and_makes_none(tmp_path, command):
    machine = Machine(tmp_path / "mistyped")
    outcome = machine.run(*command)
    assert outcome.code == 2, outcome.out + outcome.err
    assert "there is no such folder" in outcome.err
    assert "CROSSMARKET_HOME" in outcome.err
    assert list(tmp_path.iterdir()) == []
