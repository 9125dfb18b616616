"""Where a backup is written: under a name that says that it is not whole, until it is."""

from __future__ import annotations

import errno
import fcntl
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import IO

from pipeline.errors import StorageError, UsageError
from pipeline.files.flushed import flush
from pipeline.flow.stop import end_if_asked

PART = ".crossmarket-part"  # after the name of a backup that is being written
_OURS = re.compile(r"crossmarket-\d{8}T\d{6}Z\.tar\.gz")


def named(target: Path, now: datetime) -> Path:
    """The file to write: a folder that is there gets one under the time. Raises UsageError if it is there already."""
    if target.is_dir():
        target = target / f"crossmarket-{now:%Y%m%dT%H%M%SZ}.tar.gz"
    if target.exists():
        raise UsageError(f"backup {target}: it is there already; name another file")
    return target


def drop_old(folder: Path, keep: int) -> list[Path]:
    """Deletes all but the newest `keep` of the backups that were named by `named` in this folder; returns those that are gone."""
    ours = sorted(file for file in folder.iterdir() if _OURS.fullmatch(file.name))
    gone = ours[:-keep]
    for file in gone:
        file.unlink()
    return gone


@contextmanager
def whole_or_nothing(target: Path) -> Iterator[IO[bytes]]:
    """A file to write that has its name when all is written and on the disk; if that fails there is none.

    What a backup that was killed left in that folder is removed. Raises UsageError if another one is writing the same file.
    """
    part = target.with_name(target.name + PART)
    _remove_left_behind(target.parent)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:  # it holds everything
        fcntl.flock(file, fcntl.LOCK_EX)
        try:
            yield file
            file.flush()
            os.fsync(file.fileno())
            part.rename(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    with suppress(OSError):  # a folder that cannot be synced still has the file
        flush(target.parent)


class Leavable:
    """A file in the middle of which the work may be left off: one of the archive takes a while."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def read(self, size: int) -> bytes:
        """So many bytes. Raises Interrupted if the command was asked to end."""
        end_if_asked()
        return self._file.read(size)


def _remove_left_behind(folder: Path) -> None:
    for left in folder.glob(f"*{PART}"):
        with suppress(FileNotFoundError), left.open("rb") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as why:
                if why.errno != errno.EWOULDBLOCK:
                    raise
                continue  # it is being written
            left.unlink(missing_ok=True)


@contextmanager
def speaking(target: Path) -> Iterator[None]:
    """Raises every OSError as a sentence with what to do."""
    try:
        yield
    except FileExistsError as why:
        raise UsageError(f"backup {target}: another backup is writing it; wait for that one, or name another file") from why
    except OSError as why:
        raise StorageError(
            f"{target} cannot be written: {why.strerror or why}; name a file in a writable folder with room"
        ) from why
