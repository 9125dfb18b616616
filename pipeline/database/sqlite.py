"""The database in one SQLite file: readers beside one writer, and locks in files beside it."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import URL, Connection, Engine, create_engine, event

from pipeline.errors import StorageError

_ADVICE = {
    "full": "free some space on the disk and run again, nothing is lost",
    "readonly": "make the file and its folder writable, or set CROSSMARKET_HOME to another folder",
    "unable to open": "see that the folder exists and is writable, or set CROSSMARKET_HOME to another folder",
    "malformed": "restore the file from a backup, or replay the archive into a new home folder",
    "not a database": "restore the file from a backup, or replay the archive into a new home folder",
    "locked": "another run works on it: wait for that one to end, then run again",
}


def place(address: URL) -> str:
    """What to call it in a sentence."""
    return address.database or str(address)


def has_folder(address: URL) -> bool:
    """Whether the folder is there that the file is in; one in memory needs none."""
    return not address.database or Path(address.database).parent.is_dir()


def is_there(address: URL) -> bool:
    """Whether the file is there and something is in it."""
    file = Path(address.database or "")
    return file.is_file() and file.stat().st_size > 0


def advice(reason: str) -> str:
    """What to do about an error of SQLite."""
    return next((text for word, text in _ADVICE.items() if word in reason), "see the reason, then run again")


def engine(address: URL) -> Engine:
    """Readers beside one writer (WAL), nothing lost at a power cut (FULL), and writers that wait for each other (IMMEDIATE)."""
    if address.database:
        _make_folder(Path(address.database))
    made = create_engine(address)

    def connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # SQLAlchemy's "begin" below opens the transaction, not the driver
        for pragma in ("busy_timeout=30000", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}").close()

    def begun(connection: Connection) -> None:
        options = connection.get_execution_options()
        if "wait" in options:
            connection.exec_driver_sql(f"PRAGMA busy_timeout={int(options['wait'] * 1000)}")
        connection.exec_driver_sql("BEGIN" if options.get("reading") else "BEGIN IMMEDIATE")

    listen: Callable[..., None] = partial(event.listen, made)
    listen("connect", connected)
    listen("begin", begun)
    return made


@contextmanager
def reading(made: Engine) -> Iterator[Connection]:
    """A connection that never asks for the write lock."""
    with made.connect().execution_options(reading=True) as connection:
        yield connection


@contextmanager
def lock(made: Engine, name: str) -> Iterator[None]:
    """A lock in a file beside the database; the system lets go of it when the process ends, however it ends."""
    if not made.url.database:
        yield
        return
    with _lock_file(made.url.database, name) as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def damage(connection: Connection) -> str | None:
    """What is wrong with the file's own structure, None if nothing is."""
    found = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar())
    return None if found == "ok" else " ".join(found.split())


def overwrite_freed(made: Engine) -> None:
    """Makes the file anew without the bytes of what was deleted, and empties its log."""
    with made.connect() as connection:
        raw = connection.connection.cursor()
        try:
            for statement in ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
                raw.execute(statement)
        finally:
            raw.close()


@contextmanager
def try_lock(made: Engine, name: str) -> Iterator[Callable[[], None] | None]:
    """The same lock, or None at once if another has it. It is not lost while the process lives."""
    if not made.url.database:
        yield _held
        return
    with _lock_file(made.url.database, name) as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            mine = None
        else:
            mine = _held
        yield mine


def _held() -> None:
    """A lock in a file is ours until we let go."""


def _lock_file(database: str, name: str) -> BinaryIO:
    path = Path(f"{database}.{name}.lock")
    try:
        return path.open("wb")
    except OSError as why:
        raise StorageError(f"the lock {path} cannot be had: {why.strerror}; make its folder writable") from why


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as why:
        raise StorageError(f"folder {path.parent} cannot be made: {why.strerror}; set CROSSMARKET_HOME to another folder") from why
