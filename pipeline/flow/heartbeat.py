"""The heartbeats of the services of a home: a file each in `alive`, touched as the service goes round, with its name in it.

One that ends as asked takes its file away. A file that nobody touches any more is therefore of a service that should live. Who
takes its place removes it: one of the same name that begins.
"""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import StorageError

FRESH_SECONDS = 60.0
_SILENT_SECONDS = 300.0  # a batch may take a while, and a server that is away is waited for
_FORGOTTEN_SECONDS = 7 * 24 * 3600.0  # whoever has not missed a service for a week has taken it out of use


@dataclass(frozen=True)
class Beat:
    """One heartbeat file: whose it is, and how many seconds ago it was touched."""

    file: Path
    service: str
    host: str
    pid: int
    age: float

    @property
    def ended(self) -> bool:
        """Whether its process is known to be gone; of other hosts that cannot be known."""
        return self.host == socket.gethostname() and not _runs(self.pid)

    @property
    def dead(self) -> bool:
        return self.ended or self.age > _SILENT_SECONDS


class Heartbeat:
    """The life sign of this process."""

    def __init__(self, home: Path, service: str) -> None:
        """Raises StorageError if there can be none."""
        folder = _folder(home)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as why:
            raise StorageError(f"{folder} cannot be made: {why.strerror}; set CROSSMARKET_HOME to a writable folder") from why
        self._file = folder / f"{socket.gethostname()}.{os.getpid()}"
        self._service = service
        for beat in beats(home):
            if beat.age > _FORGOTTEN_SECONDS or (beat.dead and beat.service == service):
                beat.file.unlink(missing_ok=True)

    def beat(self) -> None:
        if self._file.exists():
            self._file.touch()
        else:
            self._file.write_text(self._service, encoding="utf-8")

    def end(self) -> None:
        """The service ends, as asked."""
        self._file.unlink(missing_ok=True)


def beats(home: Path) -> Iterator[Beat]:
    """The heartbeats of all services of a home, on whatever host they share it."""
    now = time.time()
    for file in sorted(_folder(home).glob("*.*")):
        host, _, pid = file.name.rpartition(".")
        with suppress(OSError, ValueError):  # one that ended just now, or no heartbeat
            yield Beat(file, file.read_text(encoding="utf-8"), host, int(pid), now - file.stat().st_mtime)


def is_alive(home: Path) -> bool:
    """Whether a service on this host went round within the last minute."""
    host = socket.gethostname()
    return any(beat.host == host and beat.age < FRESH_SECONDS and not beat.ended for beat in beats(home))


def _folder(home: Path) -> Path:
    return home / "alive"


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # of another user
        return True
    return True
