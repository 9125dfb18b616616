"""The database port: SQLAlchemy Core over any URL it knows; SQLite on one machine.

One transaction holds an effect and all that belongs to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, insert, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, SQLAlchemyError

from pipeline.database import tables as t
from pipeline.errors import StorageError


class Database:
    """Opens connections and transactions. Every error of the library below is raised as StorageError with what to do."""

    def __init__(self, engine: Engine, place: str) -> None:
        self._engine = engine
        self.place = place

    @classmethod
    def from_url(cls, url: str) -> Database:
        """Opens the database at an SQLAlchemy URL and makes its tables where there are none. Raises StorageError."""
        try:
            address = make_url(url)
        except ArgumentError as why:
            raise StorageError(f"database {url!r} is not a database URL: {why}") from why
        place = address.database or url
        if address.get_backend_name() == "sqlite" and address.database:
            _make_folder(Path(address.database))
        engine = create_engine(url)
        if engine.dialect.name == "sqlite":
            _prepare_sqlite(engine)
        database = cls(engine, place)
        with database.transaction() as connection:
            t.metadata.create_all(connection)
            found = connection.execute(select(t.schema.c.version)).scalar()
            if found is None:
                connection.execute(insert(t.schema).values(version=t.SCHEMA_VERSION))
            elif found != t.SCHEMA_VERSION:
                raise StorageError(
                    f"database {place} has schema version {found}, this program knows {t.SCHEMA_VERSION}: use the program "
                    "that wrote it, or export with that one and crawl into a new home folder"
                )
        return database

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """One transaction: all of it is kept, or none."""
        with self._speaking(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for reading only."""
        with self._speaking(), self._engine.connect().execution_options(reading=True) as connection:
            yield connection

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def _speaking(self) -> Iterator[None]:
        try:
            yield
        except DatabaseError as why:
            reason = str(why.orig or why)
            raise StorageError(f"database {self.place}: {reason}; {_advice(reason)}") from why
        except SQLAlchemyError as why:
            raise StorageError(f"database {self.place}: {why}") from why


def _advice(reason: str) -> str:
    advice: dict[str, str] = {
        "full": "free some space on the disk and run again, nothing is lost",
        "readonly": "make the file and its folder writable, or set CROSSMARKET_HOME to another folder",
        "unable to open": "see that the folder exists and is writable, or set CROSSMARKET_HOME to another folder",
        "malformed": "restore the file from a backup, or replay the archive into a new home folder",
        "not a database": "restore the file from a backup, or replay the archive into a new home folder",
        "locked": "another run works on it: wait for that one to end, then run again",
    }
    return next((text for word, text in advice.items() if word in reason), "see the reason, then run again")


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as why:
        raise StorageError(f"folder {path.parent} cannot be made: {why.strerror}; set CROSSMARKET_HOME to another folder") from why


def _prepare_sqlite(engine: Engine) -> None:
    """Readers beside one writer (WAL), nothing lost at a power cut (FULL), and writers that wait for each other (IMMEDIATE)."""

    def connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # SQLAlchemy's "begin" below opens the transaction, not the driver
        for pragma in ("busy_timeout=30000", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}").close()

    def begun(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if connection.get_execution_options().get("reading") else "BEGIN IMMEDIATE")

    listen: Callable[..., None] = partial(event.listen, engine)
    listen("connect", connected)
    listen("begin", begun)
