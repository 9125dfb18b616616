"""A run of many documents reads in a second process while it crawls: the same comes of it, whatever becomes of either process."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from machine import DEMO, ROOT, Machine, federal_register, without_volatile
from multiplied import multiplied
from services import until

from pipeline.flow.meanwhile import WORTH_IT
from pipeline.flow.side_by_side import processes

RUN = ("run", "--announce", "--since", "2024-01-01")
EXPORTS = ("documents", "notices", "cases", "flags", "alerts", "messages")
PATIENCE = 900.0  # seconds that a run may take on a busy machine
SLOWLY = {"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__DELAY": "0.05"}  # so that the crawl outlasts the first reading

pytestmark = [pytest.mark.slow, pytest.mark.skipif(processes() < 2, reason="with one processor there is no second process")]


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Iterator[str]:
    few = [json.loads(line) for line in (DEMO / "documents" / "documents.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(few) < WORTH_IT < 3 * len(few)
    with federal_register(multiplied(few, 3, tmp_path_factory.mktemp("many"))) as url:
        yield url


@pytest.fixture(scope="module")
def by_one(site, tmp_path_factory) -> dict[str, object]:
    """What a run on one processor makes of it, which reads when the crawl is over."""
    machine = Machine(tmp_path_factory.mktemp("by one"), site)
    process = begun(machine, one_processor=True)
    assert process.wait(PATIENCE) == 0
    return facts(machine)


def begun(machine: Machine, *, one_processor: bool = False) -> subprocess.Popen:
    def bound() -> None:
        if one_processor:
            os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})

    command = [sys.executable, "-m", "pipeline.cli", *RUN]
    return subprocess.Popen(command, env=machine.environment(), cwd=ROOT, stdout=subprocess.DEVNULL, preexec_fn=bound)


def facts(machine: Machine) -> dict[str, object]:
    found: dict[str, object] = {kind: without_volatile(kind, rows) for kind, rows in machine.records(*EXPORTS).items()}
    return found | {"mails": len(machine.mails())}


def helper_of(process: subprocess.Popen) -> int | None:
    """The process that a run has beside it."""
    found = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return int(found[0]) if found else None


def notices(machine: Machine) -> int:
    try:
        with closing(sqlite3.connect(f"file:{machine.home}/crossmarket.db?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT count(*) FROM notices").fetchone()[0])
    except sqlite3.Error:  # not there yet
        return 0


def is_gone(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def in_the_midst(machine: Machine) -> tuple[subprocess.Popen, int]:
    """A run that still crawls and has read some, and the process that read them."""
    process = begun(machine)
    until(lambda: notices(machine) > 0 or process.poll() is not None, hint=lambda: "nothing was read")
    assert process.poll() is None
    helper = helper_of(process)
    assert helper is not None
    return process, helper


def test_the_same_comes_of_it_as_of_one_process(site, by_one, tmp_path):
    machine = Machine(tmp_path / "home", site)
    outcome = machine.run(*RUN)
    assert outcome.code == 0, outcome.out + outcome.err
    assert facts(machine) == by_one
    count = len(machine.export("documents"))
    assert f"read {count}" in outcome.out, "whoever reads, it is counted"


def test_it_reads_while_the_crawl_goes_on_and_may_be_killed(site, by_one, tmp_path):
    machine = Machine(tmp_path / "home", site, SLOWLY)
    process, helper = in_the_midst(machine)
    assert not (machine.home / "mail" / "new").exists() or not machine.mails()
    os.kill(helper, signal.SIGKILL)
    assert process.wait(PATIENCE) == 0
    assert facts(machine) == by_one


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_it_ends_with_the_run_and_the_next_goes_on(site, by_one, tmp_path, number):
    machine = Machine(tmp_path / "home", site, SLOWLY)
    process, helper = in_the_midst(machine)
    process.send_signal(number)
    assert process.wait(PATIENCE) == (-9 if number == signal.SIGKILL else 143)
    until(partial(is_gone, helper), hint=lambda: "it outlives the run that it helped")
    machine.settings.clear()
    assert machine.run(*RUN).code == 0
    assert facts(machine) == by_one


@pytest.mark.hard
@pytest.mark.timeout(1800)
def test_a_dozen_kills_of_either_process(site, by_one, tmp_path):
    """At random moments, of the run or of its helper; then the next run goes on."""
    seed = int(os.environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6)))
    print(f"seed={seed} (set CROSSMARKET_TEST_SEED to repeat)")
    chance = random.Random(seed)
    start = time.monotonic()
    assert begun(Machine(tmp_path / "undisturbed", site)).wait(PATIENCE) == 0
    seconds = time.monotonic() - start
    killed = 0
    while killed < 12:
        machine = Machine(tmp_path / f"home{killed}", site)
        for _ in range(3):
            process = begun(machine)
            time.sleep(chance.uniform(0.3, seconds))
            helper = helper_of(process) if process.poll() is None else None
            whom = chance.choice([process.pid, helper])
            if process.poll() is None and whom:
                os.kill(whom, signal.SIGKILL)
                killed += 1
            assert process.wait(PATIENCE) in (0, -9)
            if helper:
                until(partial(is_gone, helper), hint=lambda: "it outlives the run that it helped")
        assert machine.run(*RUN).code == 0
        assert facts(machine) == by_one, f"seed {seed}, after kill {killed}"
