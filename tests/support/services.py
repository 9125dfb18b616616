"""The services of a system, each a process of the real command line, as a supervisor would run them."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from machine import ROOT, Machine

ENDS_WITHIN = 100.0  # of patience with a busy machine: what does not end goes on for ever


@dataclass
class Services:
    """Services that run on one machine's settings, by name ("read-2")."""

    machine: Machine
    logs: Path
    running: dict[str, subprocess.Popen] = field(default_factory=dict)

    def start(self, name: str, *arguments: str, **settings: str) -> None:
        """Starts a service under a name, or starts it again; what it says goes into its log."""
        environment = self.machine.environment() | settings
        with (self.logs / f"{name}.log").open("a") as log:
            self.running[name] = subprocess.Popen(
                self.machine.command(*arguments), env=environment, cwd=ROOT, stdout=log, stderr=log
            )

    def kill(self, name: str) -> None:
        """SIGKILL, as a machine that dies."""
        self.running[name].kill()
        self.running[name].wait(ENDS_WITHIN)

    def stop(self, name: str) -> int:
        """SIGTERM, as a supervisor does it; returns the exit code."""
        process = self.running.pop(name)
        process.send_signal(signal.SIGTERM)
        return process.wait(ENDS_WITHIN)

    def log(self, name: str) -> str:
        return (self.logs / f"{name}.log").read_text(encoding="utf-8")

    def stop_all(self) -> dict[str, int]:
        for process in self.running.values():
            process.send_signal(signal.SIGTERM)
        return {name: process.wait(ENDS_WITHIN) for name, process in self.running.items()}


@contextmanager
def services(machine: Machine, logs: Path) -> Iterator[Services]:
    """Services that are all gone at the end, whatever happens."""
    logs.mkdir(parents=True, exist_ok=True)
    them = Services(machine, logs)
    try:
        yield them
    finally:
        for process in them.running.values():
            if process.poll() is None:
                process.kill()
                process.wait(ENDS_WITHIN)


def until(what: Callable[[], bool], seconds: float = 200.0, hint: Callable[[], str] = str) -> None:
    """Waits until something is so. Fails with a hint after so many seconds."""
    end = time.monotonic() + seconds
    while not what():
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds:.0f} s: {hint()}")
        time.sleep(0.1)


def start_all(them: Services, readers: int = 1, options: Sequence[str] = (), since: str = "2024-01-01") -> None:
    """The whole system: a crawl, readers, a folding writer, an indexer, a sender."""
    them.start("crawl", "crawl", "--follow", "--since", since)
    for n in range(readers):
        them.start(f"read-{n}", "process", "--follow", "--stage", "read")
    them.start("fold", "process", "--follow", "--stage", "fold")
    them.start("index", "process", "--follow", "--stage", "index")
    them.start("send", "send", "--follow", *options)
