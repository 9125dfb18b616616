"""A SQLite file as the bus and the archive's index use one: how it is opened, written to, and how its errors are told."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, runtime_checkable

from pipeline.errors import SettingError, StorageError
from pipeline.shown.addresses import without_secrets

WAIT_FOR_WRITER_SECONDS = 30


def advice(kept: str, damaged: str) -> Mapping[int, str]:
    """What to do about an error, by SQLite's primary code: `kept` is what is not lost, `damaged` what to do with a damaged file."""
    return {
        sqlite3.SQLITE_FULL: f"free some space on the disk and run again, nothing that was {kept} is lost",
        sqlite3.SQLITE_IOERR: f"see that the disk is neither full nor broken and run again, nothing that was {kept} is lost",
        sqlite3.SQLITE_READONLY: "make the file and its folder writable, or set CROSSMARKET_HOME to another folder",
        sqlite3.SQLITE_CANTOPEN: "see that it is a file in a writable folder, or set CROSSMARKET_HOME to another folder",
        sqlite3.SQLITE_CORRUPT: damaged,
        sqlite3.SQLITE_NOTADB: damaged,
        sqlite3.SQLITE_BUSY: "another process has been writing for long: wait for it to end, then run again",
    }


def file_of(url: str, port: str) -> Path:
    """The file of `sqlite:///relative.db` or `sqlite:////absolute.db`. Raises SettingError if the URL names none."""
    path = url.removeprefix("sqlite:///")
    if path in ("", url):
        raise SettingError(
            f"{port} {without_secrets(url)!r} names no file: write it as sqlite:///relative.db or sqlite:////absolute.db"
        )
    return Path(path)


def make_folder(file: Path, port: str) -> None:
    """Makes the folder that a file is to lie in. Raises StorageError."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as why:
        raise StorageError(
            f"{port} {file}: the folder {file.parent} cannot be made: {why.strerror}; set CROSSMARKET_HOME to a writable folder"
        ) from why


def primary_code(why: sqlite3.Error) -> int:
    """SQLite's primary code of an error; the higher bits say which part of it failed. 0 if it has none."""
    return getattr(why, "sqlite_errorcode", 0) & 0xFF


def connected(file: Path | str, prepare: Callable[[sqlite3.Connection], None], *, make: bool = True) -> sqlite3.Connection:
    """A connection without transactions of its own, prepared; closed again if that fails. Raises what `prepare` raises.

    Without `make` the file must be there.
    """
    place = file if make else f"{Path(file).absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(place, uri=not make, timeout=WAIT_FOR_WRITER_SECONDS, isolation_level=None)
    try:
        prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def write_ahead(connection: sqlite3.Connection) -> None:
    """Write-ahead log, so that readers go on beside the writer, and every commit on the disk before it counts.

    SQLite's own waiting does not cover the switch to it: of two processes that make the file at once, one would fail.
    """
    deadline = time.monotonic() + WAIT_FOR_WRITER_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            break
        except sqlite3.OperationalError as why:
            if why.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
        time.sleep(0.05)
    connection.execute("PRAGMA synchronous=FULL")


@runtime_checkable
class Waiting(Protocol):
    """A port that may have to wait for others who write."""

    def wait_at_most(self, seconds: float) -> None:
        """From now on does not wait longer."""


def wait_at_most(connection: sqlite3.Connection, seconds: float) -> None:
    """How long a connection waits for others who write."""
    connection.execute(f"PRAGMA busy_timeout={int(seconds * 1000)}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction that takes the write lock at once: two that read first and then write could not wait for each other."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite itself has rolled back after some errors
            connection.execute("ROLLBACK")
        raise


@contextmanager
def speaking(what: str, what_to_do: Mapping[int, str]) -> Iterator[None]:
    """Raises every error of SQLite as a StorageError that says of what, and what to do."""
    try:
        yield
    except sqlite3.Error as why:
        raise StorageError(f"{what}: {why}; {what_to_do.get(primary_code(why), 'see the reason, then run again')}") from why
