"""Filling the file of a new search index, which nobody asks yet: without a log and without waiting for the disk.

What is written everywhere in large tables, as entries come, is written at the end instead, in the order in which it lies: indexes,
and the vocabulary, which FTS5 knows then.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path

from pipeline.files.sqlite import connected, transaction, write_ahead
from pipeline.search import sqlite_tables as t
from pipeline.search.port import Entry

REBUILD_AT_ONCE = 4_000  # entries
_CACHE = -262_144  # KiB: facts are written everywhere in their table
_WORDS_AT_ONCE = 20_000
_LARGE_HASH, _HASH = 67_108_864, 1_048_576  # bytes of words that FTS5 gathers before it writes; the latter is its own


@contextmanager
def filling(place: Path, changes: int) -> Iterator[Filling]:
    """A new file, which has seen so many changes. It is whole once it was finished and closed."""
    with closing(connected(place, _prepare)) as connection:
        connection.execute("BEGIN")
        t.make(connection, changes)
        _gather(connection, _LARGE_HASH)
        yield Filling(connection, changes)


class Filling:
    """A new index while it is filled."""

    def __init__(self, connection: sqlite3.Connection, changes: int) -> None:
        self._connection = connection
        self._began = changes

    def put_all(self, entries: Iterable[Entry]) -> int:
        """Puts in the entries; returns their number."""
        count = 0
        waiting = iter(entries)
        while batch := list(islice(waiting, REBUILD_AT_ONCE)):
            t.put_without_vocabulary(self._connection, batch, self._began)
            count += len(batch)
        return count

    def finish(self) -> None:
        """Makes what is made at the end, and writes everything."""
        for statement in t.INDEXES:
            self._connection.execute(statement)
        self._connection.execute("INSERT INTO texts (texts) VALUES ('optimize')")
        self._connection.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, texts, row)")
        with closing(self._connection.execute("SELECT term FROM temp.terms")) as terms:
            while found := terms.fetchmany(_WORDS_AT_ONCE):
                t.learn(self._connection, {term for (term,) in found})
        self._connection.execute("DROP TABLE temp.terms")
        _gather(self._connection, _HASH)
        self._connection.execute("COMMIT")

    def put(self, entries: Sequence[Entry], change: int) -> None:
        """Puts in what changed meanwhile."""
        with transaction(self._connection):
            t.put(self._connection, entries, change)

    def close(self, changes: int) -> None:
        """Ends it, after so many changes, with a write-ahead log from now on; nothing can be put in any more."""
        self._connection.execute("UPDATE state SET changes = ?", (changes,))
        self._connection.execute("PRAGMA locking_mode = NORMAL")
        write_ahead(self._connection)
        self._connection.close()


def put_since(connection: sqlite3.Connection, change: int) -> Iterator[list[Entry]]:
    """What was put into an index after a change."""
    rows = connection.execute(
        "SELECT kind, id, rev, fields FROM entries LEFT JOIN contents USING (n) WHERE changed > ? ORDER BY n", (change,)
    )
    while found := rows.fetchmany(REBUILD_AT_ONCE):
        yield [Entry(kind, id_, rev, None if fields is None else json.loads(fields)) for kind, id_, rev, fields in found]


def _prepare(connection: sqlite3.Connection) -> None:
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE", f"cache_size = {_CACHE}"):
        connection.execute(f"PRAGMA {pragma}")


def _gather(connection: sqlite3.Connection, size: int) -> None:
    connection.execute("INSERT INTO texts (texts, rank) VALUES ('hashsize', ?)", (size,))
