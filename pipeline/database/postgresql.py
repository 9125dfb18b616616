"""The database in PostgreSQL, through psycopg 3."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import URL, Connection, Engine, create_engine, text

from pipeline.shown.addresses import without_secrets

CONNECT_SECONDS = 10
_ADVICE = {
    "authentication failed": "see the user and password in CROSSMARKET_DATABASE",
    "no password supplied": "put the password into CROSSMARKET_DATABASE",
    "does not exist": "create the database (createdb), or correct CROSSMARKET_DATABASE",
    "permission denied": "give the user of CROSSMARKET_DATABASE the rights on this database and its schema",
    "No space left": "free some space on the server's disk; nothing is lost, work goes on by itself",
    "too many connections": "allow more connections on the server (max_connections), or run fewer services",
    "deadlock detected": "nothing is lost, it is tried again",
    "resolve": "see the host's name in CROSSMARKET_DATABASE",
}


def place(address: URL) -> str:
    """What to call it in a sentence: without the password."""
    return without_secrets(address.render_as_string(hide_password=True))


def advice(reason: str) -> str:
    """What to do about an error of PostgreSQL."""
    known = (text_ for word, text_ in _ADVICE.items() if word in reason)
    return next(known, "see that the server runs and can be reached; nothing is lost, work goes on from there")


def engine(address: URL) -> Engine:
    """Connections are tried before use, since a server may have been started again; nothing waits for ever for one."""
    return create_engine(
        address.set(drivername="postgresql+psycopg"),
        pool_pre_ping=True,
        connect_args={"connect_timeout": CONNECT_SECONDS, "application_name": "crossmarket", "options": "-c timezone=UTC"},
    )


@contextmanager
def reading(made: Engine) -> Iterator[Connection]:
    """A read-only transaction that sees one moment, as a reader of SQLite does."""
    options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with made.connect() as connection:
        yield connection.execution_options(**options)


@contextmanager
def lock(made: Engine, name: str) -> Iterator[None]:
    """An advisory lock of a connection of its own; the server lets go of it when that connection ends."""
    with made.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        key = {"name": f"crossmarket {name}"}
        connection.execute(text("SELECT pg_advisory_lock(hashtext(:name))"), key)
        try:
            yield
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(hashtext(:name))"), key)


def damage(_connection: Connection) -> str | None:
    """None: the server checks each page that it reads (initdb --data-checksums)."""
    return None


def overwrite_freed(made: Engine) -> None:
    """Lets the server use anew the space of what was deleted. Its log of writes goes by the server's own settings."""
    with made.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM")


@contextmanager
def try_lock(made: Engine, name: str) -> Iterator[Callable[[], None] | None]:
    """The same lock, or None at once if another has it. What it gives asks the server: a lock goes with its connection."""
    with made.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        key = {"name": f"crossmarket {name}"}
        mine = bool(connection.execute(text("SELECT pg_try_advisory_lock(hashtext(:name))"), key).scalar())
        try:
            yield (lambda: connection.execute(text("SELECT 1")).close()) if mine else None
        finally:
            if mine:
                connection.execute(text("SELECT pg_advisory_unlock(hashtext(:name))"), key)
