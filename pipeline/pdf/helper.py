"""One process that reads files (PDF, HWPX, HWP) for this one, one after the other.

It is ended where a file takes it too long or too much.

Not by `multiprocessing`: who reads may be such a process itself, and those may have none. It gets nothing of our environment but
where modules are found, since what it opens comes from strangers.
"""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
import weakref
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from functools import cache
from threading import Lock

from pipeline.errors import CouldNotRead, StorageError
from pipeline.pdf.child import LENGTH, framed
from pipeline.pdf.pages import Limits

_MOST_DOCUMENTS = 500  # by one process: what a library does not give back ends with it


class _Gone(Exception):
    """The process ended before it answered."""


@dataclass
class Helper:
    """The process, started when it is first needed and again when it was ended."""

    limits: Limits
    kind: str = "PDF"  # of the files: one of those that `child` reads
    _process: subprocess.Popen[bytes] | None = None
    _done: int = 0
    _one_at_a_time: Lock = field(default_factory=Lock)

    def paragraphs(self, body: bytes) -> list[str]:
        """The paragraphs of a file: of a PDF, what `pipeline.pdf.paragraphs` makes of it.

        Raises CouldNotRead with the reason if it cannot be read, within the limits; StorageError if no process can be had.
        """
        with self._one_at_a_time:
            fresh = not self._done
            try:
                said = self._asked(body)
            except _Gone as why:
                if fresh:
                    raise CouldNotRead(str(why)) from why
                try:  # perhaps those before it had used the process up: alone it is this file's doing
                    said = self._asked(body)
                except _Gone as again:
                    raise CouldNotRead(str(again)) from again
        told = json.loads(said)
        if "reason" in told:
            raise CouldNotRead(told["reason"])
        found: list[str] = told["paragraphs"]
        return found

    def close(self) -> None:
        """Ends the process."""
        with self._one_at_a_time:
            self._end()

    def _asked(self, body: bytes) -> bytes:
        if self._done >= _MOST_DOCUMENTS:
            self._end()
        process = self._process or self._started()
        assert process.stdin
        try:
            process.stdin.write(framed(body))
            process.stdin.flush()
            said = self._answer(process)
        except (OSError, EOFError) as why:
            raise _Gone(self._reason(self._end())) from why
        except BaseException:  # also where a person stops us: an answer that nobody took would be taken for the next one's
            self._end()
            raise
        self._done += 1
        return said

    def _answer(self, process: subprocess.Popen[bytes]) -> bytes:
        assert process.stdout
        until = time.monotonic() + 3 * self.limits.seconds
        came, due = b"", LENGTH
        poll = select.poll()
        poll.register(process.stdout, select.POLLIN)
        while len(came) < due:
            left = until - time.monotonic()
            if left <= 0 or not poll.poll(left * 1000):
                raise CouldNotRead(self._reason(-signal.SIGXCPU))
            piece = os.read(process.stdout.fileno(), 1 << 20)
            if not piece:
                raise EOFError
            came += piece
            if len(came) >= LENGTH:
                due = LENGTH + int.from_bytes(came[:LENGTH], "big")
        return came[LENGTH:]

    def _started(self) -> subprocess.Popen[bytes]:
        known = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "LC_ALL": "C.UTF-8"}
        try:
            process = subprocess.Popen(
                [sys.executable, "-m", "pipeline.pdf.child"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=known, start_new_session=True,
            )  # fmt: skip
        except OSError as why:
            raise StorageError(f"no process could be started that reads files ({why}): see whether memory is short") from why
        self._process, self._done = process, 0
        weakref.finalize(self, _ended, process, os.getpid())
        assert process.stdin
        process.stdin.write(framed(json.dumps(asdict(self.limits) | {"kind": self.kind}).encode()))
        return process

    def _end(self) -> int | None:
        """Ends the process, if there is one; returns how it ended."""
        process, self._process, self._done = self._process, None, 0
        if process is None:
            return None
        _ended(process, os.getpid())
        return process.returncode

    def _reason(self, ended: int | None) -> str:
        if ended == -signal.SIGXCPU:
            return f"the {self.kind} takes longer to read than any notice ({self.limits.seconds} s)"
        return f"the {self.kind} takes more memory than any notice ({self.limits.megabytes} MB), or breaks what opens it"


def _ended(process: subprocess.Popen[bytes], of: int) -> None:
    """Ends a process that the process `of` started; one that was forked from that leaves it alone."""
    for stream in (process.stdin, process.stdout):
        with suppress(OSError):
            if stream:
                stream.close()
    if os.getpid() == of:
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.5)  # it ends by itself where nothing is asked any more; how it ended says why
        process.kill()
        process.wait()


def paragraphs_of(body: bytes, kind: str = "PDF") -> list[str]:
    """The paragraphs of a file: see `Helper.paragraphs`. The same bytes give the same ones."""
    return _own(os.getpid(), kind).paragraphs(body)


@cache
def _own(pid: int, kind: str) -> Helper:  # noqa: ARG001 - a process that was forked from one that has a helper starts its own
    """The helper of this process for files of a kind."""
    return Helper(Limits(), kind)
