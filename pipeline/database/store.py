"""The database port: SQLAlchemy Core over SQLite on one machine, over PostgreSQL at scale.

One transaction holds an effect and all that belongs to it, the events that follow from it included.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, inspect, select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, DataError, IntegrityError, SQLAlchemyError, StatementError

from pipeline.database import changes, migrations, postgresql, sqlite
from pipeline.database import tables as t
from pipeline.errors import RefusedContent, SettingError, StorageError
from pipeline.trouble import Trouble

_TOO_MUCH = "54"  # PostgreSQL's class of SQLSTATE for what exceeds its limits
ENGINES = {"sqlite": sqlite, "postgresql": postgresql}


def _address(url: str) -> URL:
    """Raises SettingError, which never repeats the URL: it may hold a password."""
    try:
        address = make_url(url)
        ENGINES[address.get_backend_name()]
        if "@" in (address.host or ""):  # the rest of a password, which would be said as a host's name
            raise ValueError
    except (ArgumentError, KeyError, ValueError):
        raise SettingError(
            "database: the address cannot be read: write it as sqlite:///file.db or postgresql://user:password@host:5432/name, "
            "with %40 for @ in a password"
        ) from None
    return address


class Database:
    """Opens connections and transactions. Every error of the library below is raised as StorageError with what to do."""

    def __init__(self, engine: Engine, address: URL) -> None:
        self._engine = engine
        self._kind = ENGINES[address.get_backend_name()]
        self._address = address
        self.place = self._kind.place(address)

    @classmethod
    def from_url(cls, url: str, *, make: bool = True) -> Database:
        """Opens the database at an SQLAlchemy URL and brings its tables to the form of this program.

        One that has this form already is only read: whoever just looks must not wait for those who write. Without `make` no
        folder is made for it. Raises SettingError if the URL is none or that folder is not there, StorageError if the database
        cannot be used.
        """
        if not make:
            cls.must_be_there(url)
        address = _address(url)
        database = cls(ENGINES[address.get_backend_name()].engine(address), address)
        try:
            database._bring_to_form()
        except BaseException:
            database.close()
            raise
        return database

    @classmethod
    def as_it_stands(cls, url: str) -> Database:
        """For who only reads and must change nothing: makes nothing, and leaves the tables in whatever form they have.

        Raises SettingError if the URL is none, StorageError if there is no such file.
        """
        address = _address(url)
        if address.get_backend_name() == "sqlite" and not sqlite.is_there(address):
            raise StorageError(f"database {sqlite.place(address)}: there is no such file, or nothing is in it")
        return cls(ENGINES[address.get_backend_name()].engine(address), address)

    @staticmethod
    def must_be_there(url: str) -> None:
        """Raises SettingError if the URL is none, or that of a file in a folder that is not there. Makes and asks nothing."""
        address = _address(url)
        if address.get_backend_name() == "sqlite" and not sqlite.has_folder(address):
            raise SettingError(
                f"database {sqlite.place(address)}: there is no such folder; set CROSSMARKET_HOME to where your home is. A new "
                "home is made by crossmarket run"
            )

    def _bring_to_form(self) -> None:
        with self.reading() as connection:
            found = migrations.version(connection)
        if found != t.SCHEMA_VERSION:
            with self.transaction() as connection:
                migrations.migrate(connection, self.place)

    def wait_at_most(self, seconds: float) -> None:
        """From now on does not wait longer for others who write. PostgreSQL's writers wait for rows only, as ever."""
        self._engine = self._engine.execution_options(wait=seconds)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """One transaction: all of it is kept, or none. The records it changed are told among the outgoing events."""
        with self._speaking(), self._engine.begin() as connection:
            changes.begin(connection)
            yield connection
            changes.tell(connection)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for reading only; everything read in it is of one moment."""
        with self._speaking(), self._kind.reading(self._engine) as connection:
            yield connection

    @contextmanager
    def only_one(self, name: str) -> Iterator[None]:
        """Holds a lock of that name until the end; others who want it wait. It ends with the process that holds it."""
        with self._speaking(), self._kind.lock(self._engine, name):
            yield

    @contextmanager
    def try_only_one(self, name: str) -> Iterator[Callable[[], None] | None]:
        """The same lock for who does not wait: None if another has it.

        Else a function that raises StorageError if it was lost meanwhile: to be called before what only one may do.
        """
        with self._speaking(), self._kind.try_lock(self._engine, name) as held:

            def check() -> None:
                with self._speaking():
                    held()

            yield check if held else None

    def troubles(self) -> list[Trouble]:
        """What is wrong with it, for `crossmarket doctor`; never raises."""
        try:
            with self.reading() as connection:
                missing = set(t.metadata.tables) - set(inspect(connection).get_table_names())
                version = connection.execute(select(t.schema.c.version)).scalar()
                damage = self._kind.damage(connection)
        except StorageError as why:
            return [Trouble(str(why), "see the sentence before; the services wait and go on by themselves when it is back")]
        if damage:
            return [Trouble(f"database {self.place} is damaged: {damage}", self._kind.advice("malformed"))]
        if missing or version != t.SCHEMA_VERSION:
            return [
                Trouble(
                    f"database {self.place}: version {version}, tables missing: {', '.join(sorted(missing)) or 'none'}",
                    "restore it from a backup: crossmarket restore FILE",
                )
            ]
        return []

    def overwrite_freed(self) -> None:
        """Sees that what was deleted does not lie on in the file. Raises StorageError."""
        with self._speaking():
            self._kind.overwrite_freed(self._engine)

    def close(self) -> None:
        """Closes its connections. Never raises."""
        self._engine.dispose()

    @contextmanager
    def _speaking(self) -> Iterator[None]:
        try:
            yield
        except (DataError, IntegrityError) as why:
            reason = str(why.orig or why).splitlines()[0]
            raise RefusedContent(f"database {self.place}: {reason}; it does not take what it was given") from why
        except DatabaseError as why:
            reason = " ".join(str(why.orig or why).split())
            if str(getattr(why.orig, "sqlstate", "") or "").startswith(_TOO_MUCH):
                raise RefusedContent(f"database {self.place}: {reason}; it does not take what it was given") from why
            raise StorageError(f"database {self.place}: {reason}; {self._kind.advice(reason)}") from why
        except StatementError as why:
            raise RefusedContent(f"database {self.place}: {why.orig or why}; it does not take what it was given") from why
        except SQLAlchemyError as why:
            raise StorageError(f"database {self.place}: {why}") from why
