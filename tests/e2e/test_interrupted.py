"""Ctrl-C and SIGTERM end a command that works once: at once, in one sentence, with nothing lost, wherever it is."""

from __future__ import annotations

import os
import pty
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from large_archive import large_archive
from machine import DEMO, DEMO_MAILS, ROOT, Machine, federal_register, without_volatile
from services import until
from silent_site import silent_site

DOCUMENTS = DEMO / "documents" / "documents.jsonl"
XML = DEMO / "documents" / "xml"
EXPORTS = ("documents", "notices", "cases", "flags", "alerts", "messages")
SINCE = ("run", "--announce", "--since", "2024-01-01")
REPLAY = ("run", "--announce", "--replay", str(DEMO / "archive"))
SENTENCE = "crossmarket: ended, as asked; what was done is kept, and the next run takes up the rest"
ENDS_WITHIN = 20.0  # of patience with a busy machine; what is waited for meanwhile lasts longer


class Command:
    """One command in a process of its own, what it says in a file."""

    def __init__(self, machine: Machine, said: Path, *arguments: str) -> None:
        self._said = said
        with said.open("w") as out:
            command = [sys.executable, "-m", "pipeline.cli", *arguments]
            self.process = subprocess.Popen(command, env=machine.environment(), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=out)

    def said(self) -> str:
        return self._said.read_text(encoding="utf-8")

    def reach(self, moment: Callable[[], bool]) -> None:
        until(lambda: moment() or self.process.poll() is not None, hint=self.said)
        assert self.process.poll() is None, self.said()

    def uses(self, what: str) -> bool:
        """Whether it has loaded or opened something of that name."""
        proc = Path("/proc") / str(self.process.pid)
        try:
            return what in (proc / "maps").read_text() or any(what in str(fd.readlink()) for fd in (proc / "fd").iterdir())
        except FileNotFoundError:  # one that was closed meanwhile
            return False

    def ends(self, number: signal.Signals) -> None:
        self.process.send_signal(number)
        assert self.process.wait(ENDS_WITHIN) == 128 + number, self.said()
        assert "Traceback" not in self.said()
        assert self.said().splitlines()[-1] == SENTENCE
        assert self.said().count("crossmarket: ") == 1


@pytest.fixture
def begin(tmp_path) -> Iterator[Callable[..., Command]]:
    begun: list[Command] = []

    def start(machine: Machine, *arguments: str) -> Command:
        begun.append(Command(machine, tmp_path / f"said-{len(begun)}", *arguments))
        return begun[-1]

    yield start
    for command in begun:
        if command.process.poll() is None:
            command.process.kill()
        command.process.wait(ENDS_WITHIN)


def facts(machine: Machine) -> dict[str, object]:
    return {kind: without_volatile(kind, rows) for kind, rows in machine.records(*EXPORTS).items()}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_while_it_is_loaded(tmp_path, begin, number):
    command = begin(Machine(tmp_path / "home"), *REPLAY)
    command.reach(lambda: command.uses("pydantic_core"))
    command.ends(number)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_in_the_middle_of_a_crawl_and_the_next_run_goes_on(tmp_path, begin, number):
    with federal_register(DOCUMENTS, XML) as url:
        machine = Machine(tmp_path / "home", url, {"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__DELAY": "0.3"})
        command = begin(machine, *SINCE)
        command.reach(lambda: bool(list((machine.home / "archive").glob("*.open"))))
        command.ends(number)
        machine.settings.clear()
        assert machine.run(*SINCE).code == 0
        whole = Machine(tmp_path / "whole", url)
        assert whole.run(*SINCE).code == 0
    assert facts(machine) == facts(whole)
    assert len(machine.mails()) == len(whole.mails()) == DEMO_MAILS


def test_while_a_source_does_not_answer(tmp_path, begin):
    with silent_site() as url:
        command = begin(Machine(tmp_path / "home", url), *SINCE)
        command.reach(lambda: "asking" in command.said())
        command.ends(signal.SIGINT)


def test_while_it_tries_again_what_cannot_be_reached(tmp_path, begin):
    with closing(socket.socket()) as nobody:
        nobody.bind(("127.0.0.1", 0))  # and does not listen
        settings = {"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__BACKOFF": "5"}
        command = begin(Machine(tmp_path / "home", f"http://127.0.0.1:{nobody.getsockname()[1]}", settings), *SINCE)
        command.reach(lambda: "; try " in command.said())
        command.ends(signal.SIGINT)


@pytest.mark.parametrize("reached", ["crossmarket.db", "bus.db", "first mail", "tenth mail"])
def test_while_it_reads_folds_decides_and_sends(tmp_path, begin, reached):
    machine = Machine(tmp_path / "home")
    command = begin(machine, *REPLAY)
    if reached.endswith("mail"):
        command.reach(lambda: len(machine.mails()) >= {"first mail": 1, "tenth mail": 10}[reached])
    else:
        command.reach(lambda: command.uses(reached))
    command.ends(signal.SIGINT)
    assert machine.run(*REPLAY).code == 0
    whole = Machine(tmp_path / "whole")
    assert whole.run(*REPLAY).code == 0
    assert facts(machine) == facts(whole)
    assert len(machine.mails()) == len(whole.mails())


@pytest.mark.parametrize("arguments", [("send",), REPLAY])
def test_while_another_process_holds_the_database(tmp_path, begin, arguments):
    """SQLite waits half a minute for the lock, and no handler of a signal runs meanwhile."""
    machine = Machine(tmp_path / "home")
    assert machine.run("process").code == 0
    with closing(sqlite3.connect(machine.home / "crossmarket.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        command = begin(machine, *arguments)
        command.reach(lambda: command.uses("crossmarket.db"))
        command.ends(signal.SIGINT)
        other.execute("ROLLBACK")


def test_a_backup_leaves_nothing_half_done(tmp_path, begin):
    machine = Machine(tmp_path / "home")
    assert machine.run(*REPLAY).code == 0
    folder = tmp_path / "backups"
    folder.mkdir()
    with large_archive(machine.home):
        command = begin(machine, "backup", str(folder / "b.tar.gz"))
        command.reach(lambda: any(file.stat().st_size > 5_000_000 for file in folder.iterdir()))  # in the midst of the large file
        command.ends(signal.SIGINT)
    assert not list(folder.iterdir())


def test_at_a_terminal_it_is_the_key(tmp_path):
    """With progress bars, as a person has it."""
    with silent_site() as url:
        machine = Machine(tmp_path / "home", url)
        child, terminal = pty.fork()
        if child == 0:
            os.chdir(ROOT)
            os.execve(sys.executable, [sys.executable, "-m", "pipeline.cli", *SINCE], machine.environment() | {"TERM": "xterm"})
        seen = b""
        while b"asking" not in seen:
            seen += os.read(terminal, 4096)
        os.write(terminal, b"\x03")
        try:
            while more := os.read(terminal, 4096):
                seen += more
        except OSError:  # how Linux says that the other side is closed
            pass
        _, status = os.waitpid(child, 0)
        os.close(terminal)
    assert os.waitstatus_to_exitcode(status) == 130
    assert b"Traceback" not in seen
    assert SENTENCE.encode() in seen
