"""What end-to-end tests run on: a loopback Federal Register and the real command line, each a process of its own."""

from __future__ import annotations

import atexit
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from moved_clock import Forker, forker

from pipeline.allies import ally_codes

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "deploy" / "demo"
ALLIES = frozenset(ally_codes())
ABROAD = ALLIES - {"US"}  # who is told of the orders of the demonstration
DEMO_MAILS = 7 * len(ABROAD)  # with --announce: of each of its orders that stand
SERVER = ROOT / "tests" / "support" / "federal_register_server.py"


@contextmanager
def federal_register(data: Path, xml_dir: Path | None = None, faults: str = "") -> Iterator[str]:
    """Serves documents on loopback; gives its address."""
    with growing_register(data, xml_dir, faults) as (url, _):
        yield url


@contextmanager
def growing_register(data: Path, xml_dir: Path | None = None, faults: str = "") -> Iterator[tuple[str, Callable[[], None]]]:
    """The same, and a function that makes it read its file again."""
    command = [sys.executable, str(SERVER), str(data), "--faults", faults]
    if xml_dir:
        command += ["--xml-dir", str(xml_dir)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line.startswith("url="), line
            yield line.strip().removeprefix("url="), lambda: process.send_signal(signal.SIGHUP)
        finally:
            process.terminate()
            process.wait(10)


@cache
def house_sources() -> tuple[str, ...]:
    """The sources of the house, without those that a test puts beside it."""
    return tuple(sorted(f.stem for f in (ROOT / "crawlers" / "sources").glob("*.py") if f.stem != "__init__"))


@cache
def _forking(more: str | None) -> Forker:
    """For all tests of this process that have the same beside the house."""
    ends = ExitStack()
    atexit.register(ends.close)
    return ends.enter_context(forker(Path(ends.enter_context(TemporaryDirectory())), more))


@dataclass
class Outcome:
    """How a command ended."""

    code: int
    out: str
    err: str


@dataclass
class Machine:
    """One home folder and the command line on it."""

    home: Path
    base_url: str | None = None
    settings: dict[str, str] = field(default_factory=dict)

    def environment(self) -> dict[str, str]:
        clean = {k: v for k, v in os.environ.items() if not k.startswith("CROSSMARKET_")}
        own = {"CROSSMARKET_HOME": str(self.home), "CROSSMARKET_NOW": "2026-11-01T08:00:00+00:00", "CROSSMARKET_LANGUAGE": "en"}
        if self.base_url:
            prefix = "CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__"
            own |= {prefix + "BASE_URL": self.base_url, prefix + "DELAY": "0", prefix + "BACKOFF": "0.02"}
        others = {f"CROSSMARKET_SOURCES__{name.upper()}__OFF": "yes" for name in house_sources() if name != "us_federal_register"}
        return clean | own | others | self.settings

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "pipeline.cli", *arguments]

    def time(self) -> datetime | None:
        """What its running clock says now, if that is not the right time."""
        return None

    def run(self, *arguments: str, timeout: float = 240) -> Outcome:
        """The command line as a process of its own, forked from one that has imported everything: most of a start is that.

        A command that is started in a way of its own, or imports what a test puts in its way, is started anew.
        """
        command = self.command(*arguments)
        if command != Machine.command(self, *arguments) or "PYTHONPATH" in self.settings:
            done = subprocess.run(command, env=self.environment(), capture_output=True, text=True, timeout=timeout, cwd=ROOT)
            return Outcome(done.returncode, done.stdout, done.stderr)
        started = _forking(self.settings.get("CROSSMARKET_MORE")).start(self.environment(), self.time(), *arguments)
        code = started.wait(timeout)
        if code is None:
            started.kill()
            raise subprocess.TimeoutExpired(command, timeout, *started.taken())
        return Outcome(code, *started.taken())

    def export(self, kind: str) -> list[dict]:
        done = self.run("export", kind)
        assert done.code == 0, done.err
        return [json.loads(line) for line in done.out.splitlines()]

    def records(self, *kinds: str) -> dict[str, list[dict]]:
        """What `export` gives, several kinds at once, without starting a command for each."""
        from pipeline.cli import export
        from pipeline.clock import clock_at
        from pipeline.settings import load
        from pipeline.wiring import open_ports

        settings = load(self.environment())
        with open_ports(settings, clock_at(settings.now)) as ports:
            return {kind: list(export.rows(ports, kind)) for kind in kinds}

    def mails(self) -> list[Path]:
        return sorted((self.home / "mail" / "new").glob("*"))


def without_volatile(kind: str, rows: Sequence[dict]) -> list[dict]:
    """Exports as comparisons between runs see them."""
    from pipeline.cli.export import VOLATILE

    return [{k: v for k, v in row.items() if k not in VOLATILE.get(kind, ())} for row in rows]


def last_word(alerts: Sequence[dict]) -> dict[str, set[str]]:
    """By ally, the orders that it must hold to be in force after all its mails."""
    held: dict[str, dict[str, str]] = {}
    for alert in sorted(alerts, key=lambda a: a["n"]):
        held.setdefault(alert["ally"], {})[alert["flag_id"]] = alert["kind"]
    return {ally: {flag for flag, kind in flags.items() if kind != "cancel"} for ally, flags in held.items()}
