"""SIGKILL anywhere: the next run finishes the work, no mail is lost and none is there twice."""

from __future__ import annotations

import ast
import os
import random
import subprocess
import sys
import time
from email import message_from_bytes

import pytest
from machine import DEMO, ROOT, Machine, federal_register, without_volatile

DOCUMENTS = DEMO / "documents" / "documents.jsonl"
XML = DEMO / "documents" / "xml"
KINDS = ("archive", "archive rename", "bus", "database", "outbox", "maildir rename")
EXPORTS = ("documents", "notices", "cases", "flags", "alerts", "messages")
RUN = ("run", "--announce", "--since", "2024-01-01")

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def site():
    with federal_register(DOCUMENTS, XML) as url:
        yield url


def command(machine: Machine, kind: str, when: str, n: int) -> subprocess.Popen:
    arguments = [sys.executable, str(ROOT / "tests" / "support" / "killer.py"), kind, when, str(n), *RUN]
    return subprocess.Popen(
        arguments, env=machine.environment(), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@pytest.fixture(scope="module")
def undisturbed(site, tmp_path_factory):
    """A good run: its exports, its mails, how long it took, and how often each kind of commit happened in it."""
    machine = Machine(tmp_path_factory.mktemp("good"), site)
    start = time.monotonic()
    process = command(machine, "none", "before", 0)
    _, err = process.communicate(timeout=200)
    assert process.returncode == 0, err
    happened = ast.literal_eval(err.partition("happened=")[2].strip())
    return facts(machine), happened, time.monotonic() - start


def facts(machine: Machine) -> dict[str, object]:
    """What must be the same after any interruption: exports, and each mail once, by Message-ID."""
    found: dict[str, object] = {kind: without_volatile(kind, rows) for kind, rows in machine.records(*EXPORTS).items()}
    ids = [str(message_from_bytes(m.read_bytes())["Message-ID"]) for m in machine.mails()]
    assert len(ids) == len(set(ids)), "a mail is there twice"
    found["mails"] = sorted(ids)
    return found


def finish(machine: Machine) -> None:
    outcome = machine.run(*RUN)
    assert outcome.code == 0, outcome.out + outcome.err


MOMENTS = [
    pytest.param("before", ("first", "middle", "last"), id="before"),
    pytest.param("after", ("last",), id="after the last"),
    pytest.param("after", ("first", "middle"), id="after", marks=[pytest.mark.hard, pytest.mark.timeout(600)]),
]


@pytest.mark.parametrize(("when", "which"), MOMENTS)
@pytest.mark.parametrize("kind", KINDS)
def test_killed_before_and_after_each_kind_of_commit(undisturbed, site, tmp_path, kind, when, which):
    expected, happened, _ = undisturbed
    total = happened[kind]
    assert total >= 1, happened
    number = {"first": 1, "middle": (total + 1) // 2, "last": total}
    for n in sorted({number[name] for name in which}):
        machine = Machine(tmp_path / f"{n}", site)
        process = command(machine, kind, when, n)
        _, err = process.communicate(timeout=200)
        for fewer in range(n - 1, max(n - 6, 0), -1):  # messages and mails that came closer together are fewer commits
            if process.returncode != 0:
                break
            machine = Machine(tmp_path / f"{n}, {fewer}", site)
            process = command(machine, kind, when, fewer)
            _, err = process.communicate(timeout=200)
        assert process.returncode == -9, f"not killed at {kind} {when} {n} of {total}: {err}"
        finish(machine)
        assert facts(machine) == expected, f"after a kill {when} {kind} number {n}"


@pytest.mark.hard
@pytest.mark.timeout(1200)
def test_killed_at_thirty_random_moments(undisturbed, site, tmp_path):
    """Three kills in a row on one home, then it may finish; a run that ended before its moment came counts for nothing."""
    expected, _, seconds = undisturbed
    seed = int(os.environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6)))
    print(f"seed={seed} (set CROSSMARKET_TEST_SEED to repeat)")
    chance = random.Random(seed)
    killed = 0
    while killed < 30:
        machine = Machine(tmp_path / f"home{killed}", site)
        for _ in range(3):
            killed += killed_within(machine, chance.uniform(0.3, seconds))
        finish(machine)
        assert facts(machine) == expected, f"seed {seed}, after kill {killed}"


def killed_within(machine: Machine, seconds: float) -> bool:
    """Starts a run and kills it after so many seconds; False if it ended before."""
    process = command(machine, "none", "before", 0)
    try:
        process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return True
    return False
