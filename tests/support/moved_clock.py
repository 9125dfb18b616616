"""Runs the real command line at another time, on a clock that runs: a whole year of nightly runs within minutes.

CROSSMARKET_NOW would stop the clock, and a stopped clock takes other ways through the program. Here the clock of the process is
moved from outside (time-machine, in C: every module sees it) and runs on. One process imports everything once and forks a child for
each command, so that a command takes what it does and not what it imports. Each child is a process of its own: it can be killed and
has its own files, its own environment and its own exit code.

    moved_clock.py SOCKET     the process that forks; a request is one line of JSON, its answers are two: {"pid": 7}, {"code": 0}
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import pkgutil
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class MovedClock:
    """The time of the simulated world, which all its processes read from one file; it runs on between two moves."""

    file: Path

    def set(self, now: datetime) -> None:
        fresh = self.file.with_suffix(".new")
        fresh.write_text(str(now.timestamp() - time.time()))
        fresh.replace(self.file)

    def now(self) -> datetime:
        return datetime.fromtimestamp(time.time() + float(self.file.read_text()), UTC)


@dataclass
class Command:
    """A command that was started: its process, and in time how it ended."""

    arguments: tuple[str, ...]
    pid: int
    connection: socket.socket
    out: Path

    def wait(self, seconds: float) -> int | None:
        """The exit code (negative: the signal that ended it), or None if it still runs after so long."""
        ready, _, _ = select.select([self.connection], [], [], seconds)
        if not ready:
            return None
        with self.connection.makefile() as answer:
            return int(json.loads(answer.readline())["code"])

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)

    def taken(self) -> tuple[str, str]:
        """Standard output and standard error, which are not kept."""
        both = (self.out, self.out.with_suffix(".err"))
        out, err = (file.read_text(encoding="utf-8") for file in both)
        for file in both:
            file.unlink()
        return out, err

    def said(self) -> str:
        """Standard output, then standard error."""
        return self.out.read_text() + self.out.with_suffix(".err").read_text()


@dataclass
class Forker:
    """The process that forks, as its client sees it."""

    address: Path
    files: Path
    count: int = 0

    def start(self, environment: Mapping[str, str], at: datetime | None, *arguments: str) -> Command:
        """Starts the command line with these arguments at that time of its clock (None: on the real one)."""
        self.count += 1
        out = self.files / f"{self.count:05}.out"
        request = {"arguments": arguments, "environment": dict(environment), "at": at and at.timestamp(), "out": str(out)}
        connection = socket.socket(socket.AF_UNIX)
        connection.connect(str(self.address))
        connection.sendall(json.dumps(request).encode() + b"\n")
        pid = json.loads(_line(connection))["pid"]
        return Command(tuple(arguments), pid, connection, out)


@contextmanager
def forker(folder: Path, more: str | None = None) -> Iterator[Forker]:
    """Starts the process that forks; what commands say lies in the folder.

    `more` is the CROSSMARKET_MORE of all its commands: what it names is imported before them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    address = Path(os.path.relpath(folder / "s"))  # a socket's address has no more than 107 bytes
    address = min(address, folder / "s", key=lambda p: len(str(p)))
    environment = {k: v for k, v in os.environ.items() if not k.startswith("CROSSMARKET_")}
    environment |= {"CROSSMARKET_MORE": more} if more else {}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT), environment.get("PYTHONPATH", "")])
    with subprocess.Popen([sys.executable, __file__, str(address)], env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            yield Forker(address, folder)
        finally:
            process.terminate()
            process.wait(10)


# --- in the process that forks ------------------------------------------------------------------------------------------------


def _line(connection: socket.socket) -> bytes:
    """One line and not a byte more, so that the next reader finds what is his."""
    found = b""
    while not found.endswith(b"\n"):
        got = connection.recv(1)
        if not got:
            raise EOFError(f"the other end is gone after {found!r}")
        found += got
    return found


def import_everything() -> None:
    """All that commands import, but no Twisted reactor: that is made in the child that needs it."""
    import alerts
    import crawlers
    import pipeline

    for package in (pipeline, crawlers, alerts):
        for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            if not module.name.endswith("__main__"):
                __import__(module.name)
    for name in ("scrapy.crawler", "scrapy.core.downloader.handlers.http11", "scrapy.spiders", "scrapy.extensions.corestats"):
        __import__(name)
    if "twisted.internet.reactor" in sys.modules:
        raise SystemExit("a reactor is here before the fork: two children would share it")


def child(request: dict) -> None:
    """Becomes the command. Never returns."""
    signal.set_wakeup_fd(-1)
    for number in (signal.SIGCHLD, signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    out = Path(request["out"])
    for stream, path in ((0, Path(os.devnull)), (1, out), (2, out.with_suffix(".err"))):
        flags = os.O_RDONLY if stream == 0 else os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        file = os.open(path, flags)
        os.dup2(file, stream)
        os.close(file)
    os.chdir(ROOT)
    os.environ.clear()
    os.environ.update(request["environment"])
    sys.argv = ["crossmarket", *request["arguments"]]
    if request["at"] is not None:
        import time_machine

        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=request["at"])
        time_machine.travel(moment, tick=True).start()
    from pipeline.cli import main

    code = 0
    try:
        main()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    except BaseException:  # noqa: BLE001 - as an interpreter does: a traceback, and exit code 1
        import traceback

        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def serve(address: str) -> None:
    import_everything()
    gc.collect()
    gc.freeze()
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(address)
    listening.listen(16)
    woken, wake = socket.socketpair()
    for end in (woken, wake):
        end.setblocking(False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wake.fileno())
    running: dict[int, socket.socket] = {}
    print("ready", flush=True)
    while True:
        ready, _, _ = select.select([listening, woken], [], [])
        if woken in ready:
            woken.recv(4096)
            _tell_the_ended(running)
        if listening in ready:
            connection, _ = listening.accept()
            request = json.loads(_line(connection))
            if (pid := os.fork()) == 0:
                for open_file in (listening, woken, wake, connection, *running.values()):
                    open_file.close()
                child(request)
            running[pid] = connection
            connection.sendall(json.dumps({"pid": pid}).encode() + b"\n")


def _tell_the_ended(running: dict[int, socket.socket]) -> None:
    while running:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if not pid:
            return
        connection = running.pop(pid)
        ended = {"code": os.waitstatus_to_exitcode(status)}
        with contextlib.suppress(OSError):  # nobody waits for it any more
            connection.sendall(json.dumps(ended).encode() + b"\n")
        connection.close()


def main(arguments: Sequence[str]) -> None:
    serve(arguments[0])


if __name__ == "__main__":
    main(sys.argv[1:])
