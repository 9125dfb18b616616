"""The WARC files of an archive folder: the one that a process writes, and those that a process left behind when it died.

A file is named `NAME.warc.gz.open` and locked while a process writes it, `NAME.warc.gz` from then on. Names sort by time.
"""

from __future__ import annotations

import errno
import fcntl
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pipeline.archive.warc import BrokenRecord, Entry, Place, entry, information_record, members, parse
from pipeline.errors import CorruptArchive, StorageError
from pipeline.files.flushed import flush

FINISHED = ".warc.gz"
OPEN = ".open"  # put after it
LOCK = ".lock"
_STAMP = "%Y%m%dT%H%M%S%fZ"
_OURS = re.compile(r"(\d{8}T\d{12}Z)-\d+\.warc\.gz")

_SPACE = "free some space on the disk, or allow larger files, and run again; nothing that was flushed is lost"
_RIGHTS = "make the folder and its files readable and writable for this user, or set CROSSMARKET_HOME to another folder"
_WHAT_TO_DO = {
    errno.ENOSPC: _SPACE,
    errno.EDQUOT: _SPACE,
    errno.EFBIG: _SPACE,
    errno.EACCES: _RIGHTS,
    errno.EPERM: _RIGHTS,
    errno.EROFS: _RIGHTS,
    errno.ENOENT: "see that the folder is there, or name another one",
    errno.ENOTDIR: "name a folder, or set CROSSMARKET_HOME to another one",
    errno.EEXIST: "name a folder, or set CROSSMARKET_HOME to another one",
    errno.EIO: "see that the disk is not broken, restore the archive from a backup if it is",
}


@contextmanager
def speaking(place: Path) -> Iterator[None]:
    """Raises every OSError as StorageError with what to do."""
    try:
        yield
    except OSError as why:
        where = why.filename if isinstance(why.filename, str) else place
        advice = _WHAT_TO_DO.get(why.errno or 0, "see the reason, then run again")
        raise StorageError(f"archive {where}: {why.strerror or why}; {advice}") from why


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """One process at a time looks for leftovers or begins a file: a file just made must not look like one left behind."""
    with (folder / LOCK).open("wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def corrupt(file: Path, why: BrokenRecord) -> CorruptArchive:
    """The sentence for a file whose bytes changed."""
    return CorruptArchive(
        f"archive file {file}: the record at byte {why.offset} {why}; restore the file from a backup, "
        "or move it out of the folder and crawl again what it held"
    )


# --- reading ------------------------------------------------------------------------------------------------------------


def finished_files(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"*{FINISHED}"))


def open_files(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"*{FINISHED}{OPEN}"))


def name_of(file: Path) -> str:
    """Its name once it is finished."""
    return file.name.removesuffix(OPEN)


def read_member(folder: Path, place: Place) -> bytes:
    """The bytes of a record's gzip member. The file may be finished by its process just now."""
    finished = folder / place.file
    for file in (finished, finished.with_name(finished.name + OPEN)):
        with suppress(FileNotFoundError):
            return _bytes_at(file, place)
    return _bytes_at(finished, place)


def _bytes_at(file: Path, place: Place) -> bytes:
    with file.open("rb", buffering=0) as stream:
        return os.pread(stream.fileno(), place.length, place.offset)


@dataclass(frozen=True)
class Scan:
    """What a file has from some byte on, up to `end`; `broken` says what is there if that is not the end of the file."""

    entries: list[Entry]
    end: int
    broken: BrokenRecord | None


def scan(file: Path, start: int = 0) -> Scan:
    """Reads every record from `start` on up to the first that is not whole."""
    entries: list[Entry] = []
    end, name = start, name_of(file)
    try:
        for offset, length, content in members(file, start):
            found = entry(parse(content, offset), Place(name, offset, length))
            if found:
                entries.append(found)
            end = offset + length
    except BrokenRecord as why:
        return Scan(entries, end, why)
    return Scan(entries, end, None)


def salvage(file: Path, start: int) -> Scan | None:
    """Finishes a file that its process left behind: cuts it after the last whole record and gives it its final name.

    Returns what it has from `start` on, None if its process lives, has just finished it, or left nothing in it.
    """
    try:
        descriptor = os.open(file, os.O_RDWR)
    except FileNotFoundError:
        return None
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return None
        if not file.exists():
            return None
        found = scan(file, start)
        if start == 0 and not found.entries:
            file.unlink()
            return None
        os.ftruncate(descriptor, found.end)
        os.fsync(descriptor)
        file.rename(file.with_name(name_of(file)))
        flush(file.parent)
        return found
    finally:
        os.close(descriptor)


# --- writing ------------------------------------------------------------------------------------------------------------


class OpenFile:
    """The file that this process writes. Raises OSError; after a failed `append` the file goes on after its last whole record."""

    def __init__(self, folder: Path) -> None:
        with locked(folder):
            self.name = _new_name(folder)
            self.file = folder / (self.name + OPEN)
            self._descriptor = os.open(self.file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o644)
            fcntl.flock(self._descriptor, fcntl.LOCK_EX)
        self.end = 0
        try:
            self.append(information_record(self.name))
            flush(folder)
        except OSError:
            with suppress(OSError):
                self.file.unlink()
            os.close(self._descriptor)
            raise

    def append(self, member: bytes) -> Place:
        """Writes one record's bytes, all or none."""
        rest, at = memoryview(member), self.end
        try:
            while rest:
                written = os.pwrite(self._descriptor, rest, at)
                rest, at = rest[written:], at + written
        except OSError:
            with suppress(OSError):  # what stands behind the end is written over, or cut off when the file is finished
                os.ftruncate(self._descriptor, self.end)
            raise
        place = Place(self.name, self.end, len(member))
        self.end = at
        return place

    def sync(self) -> None:
        os.fsync(self._descriptor)

    def finish(self) -> None:
        """Gives the file its final name. It is synced before."""
        os.ftruncate(self._descriptor, self.end)
        os.fsync(self._descriptor)
        self.file.rename(self.file.with_name(self.name))
        flush(self.file.parent)

    def close(self) -> None:
        """Lets go of the file, finished or not."""
        os.close(self._descriptor)


def _new_name(folder: Path) -> str:
    """A name behind all that are there, even if the clock was set back."""
    stamp = datetime.now(UTC)
    for file in (*finished_files(folder), *open_files(folder)):
        ours = _OURS.match(file.name)
        if ours:
            stamp = max(stamp, datetime.strptime(ours[1], _STAMP).replace(tzinfo=UTC) + timedelta(microseconds=1))
    return f"{stamp.strftime(_STAMP)}-{os.getpid()}{FINISHED}"
