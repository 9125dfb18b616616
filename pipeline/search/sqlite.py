"""The search on one machine: FTS5 in one SQLite file, which is a copy of what the database has and may be deleted.

Words are folded and paired by `pipeline.search.words` before FTS5 sees them. It holds each text's words once, and the words of a
question are widened to those with the same stem. Keywords, days and numbers stand in a table of facts. Several processes may use
the file at once: readers beside one writer (write-ahead log), writers one after the other.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path

from pipeline.clock import Clock
from pipeline.errors import StorageError
from pipeline.files.sqlite import (
    advice,
    connected,
    file_of,
    make_folder,
    primary_code,
    speaking,
    transaction,
    wait_at_most,
)
from pipeline.search import sqlite_tables as t
from pipeline.search.fields import KINDS, PRECEDENCE
from pipeline.search.kinds import checked
from pipeline.search.paging import within_window
from pipeline.search.passages import passages
from pipeline.search.past import fields_of_day
from pipeline.search.port import FACETS, MOST_VALUES, NEAREST, SHORT, Entry, Hit, Result, Sort
from pipeline.search.possible import kinds_asked
from pipeline.search.query import reading
from pipeline.search.question import Asked, day_of
from pipeline.search.ranking import OF_KIND
from pipeline.search.sqlite_query import FEW, counted, finding, scores
from pipeline.trouble import Trouble

REBUILD_AT_ONCE = 1_000  # entries; others may write in between, a second later
_CACHE, _LARGE_CACHE = -2_000, -65_536  # KiB, as SQLite has it, and for a rebuild, which writes everywhere in large tables
_WHAT_TO_DO = advice("put", "delete the file with its -wal and -shm files: it is a copy, and is made anew from the database")
_PRECEDENCE = "CASE e.kind " + " ".join(f"WHEN '{kind}' THEN {n}" for kind, n in PRECEDENCE.items()) + " END"
_SORTED = {
    Sort.BEST: f"score DESC, {_PRECEDENCE}, e.published DESC, e.id",
    Sort.NEWEST: f"e.published DESC, {_PRECEDENCE}, e.id",
    Sort.OLDEST: f"e.published = '', e.published, {_PRECEDENCE}, e.id",
}
_OF_KIND = "CASE e.kind " + " ".join(f"WHEN '{kind}' THEN {weight}" for kind, weight in OF_KIND.items()) + " ELSE 0.0 END"
_BROKEN = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)


class SqliteSearch:
    """The search port in one SQLite file. One object belongs to one thread."""

    def __init__(self, file: Path, clock: Clock | None = None) -> None:
        self._file = file
        self._clock = clock or Clock()
        make_folder(file, "search")
        with self._speaking():
            self._connection = self._opened()

    @classmethod
    def from_url(cls, url: str, clock: Clock | None = None) -> SqliteSearch:
        """Opens `sqlite:///relative.db` or `sqlite:////absolute.db`, and makes what is missing; `clock` says what "now" means.

        A damaged file, or one of an older form, is made anew and empty: `counts` says so. Raises SettingError if the URL names no
        file, StorageError if the file cannot be used.
        """
        return cls(file_of(url, "search"), clock)

    def put(self, entries: Sequence[Entry]) -> None:
        """Indexes the entries in one transaction, flushed to disk. Raises StorageError, and then none of them is there."""
        if entries:
            with self._writing() as generation:
                t.put(self._connection, generation, entries, self._next_change())

    def refresh(self) -> None:
        """Nothing: what was put is found at once."""

    def find(self, query: str, *, kinds: Sequence[str] = (), limit: int = 20, offset: int = 0) -> Result:
        """What a query finds. Raises UsageError if it cannot be read, StorageError if the file cannot."""
        read = reading(query, self._clock.today())
        found = self.answer(read.question, kinds_asked(read.question, checked(kinds)), limit=limit, offset=offset)
        return replace(found, notes=read.notes)

    def answer(self, question: Asked, kinds: Sequence[str], *, limit: int = 20, offset: int = 0, sort: Sort = Sort.BEST) -> Result:
        """What a question finds. Raises UsageError beyond the hits that are shown, StorageError if the file cannot be read."""
        limit, offset = within_window(limit, offset)
        with self._reading() as generation:
            words = t.Words(self._connection)
            sql, values = finding(question, tuple(kinds), generation, words)
            total = self._find(sql, values, keep=limit > 0)
            if limit > 0:
                self._score(scores(question, generation, words, few=total <= FEW))
            # The fields, which may be long, are read of those alone that are shown.
            order = _SORTED[sort]
            best = f"""WITH best AS MATERIALIZED (
                SELECT e.n, coalesce(s.score, 0.0) + {_OF_KIND} AS score FROM temp.found f
                CROSS JOIN entries_{generation} e ON e.n = f.n
                LEFT JOIN temp.scores s ON s.entry = e.n ORDER BY {order} LIMIT ? OFFSET ?)
                SELECT e.kind, e.id, score, e.fields FROM best CROSS JOIN entries_{generation} e ON e.n = best.n ORDER BY {order}"""
            rows = self._connection.execute(best, [limit, offset]).fetchall() if limit > 0 else []
        day = day_of(question)
        records = [(kind, id_, score, fields_of_day(json.loads(fields), day)) for kind, id_, score, fields in rows]
        return Result(total, tuple(Hit(k, i, score, fields, passages(question, fields)) for k, i, score, fields in records))

    def facets(self, question: Asked, kinds: Sequence[str]) -> Mapping[str, Mapping[str, int]]:
        """How many of what a question finds have each value. Raises StorageError if the file cannot be read."""
        counts: dict[str, dict[str, int]] = {name: {} for name in FACETS}
        with self._reading() as generation:
            self._find(*finding(question, tuple(kinds), generation, t.Words(self._connection)), keep=True)
            for name, value, n in self._connection.execute(*counted(generation, FACETS)):
                counts[name][str(value)] = n
        return counts

    def like(self, word: str) -> Sequence[str]:
        """Words near a word; one of those that only an older text had may be among them."""
        with self._reading() as generation:
            vocabulary = t.Words(self._connection)
            for distance in (1, 2) if len(word) > SHORT else (1,):
                near = {
                    other: t.frequency(self._connection, generation, f'"{other}"')
                    for other in vocabulary.like(word, distance)
                    if other != word
                }
                if any(near.values()):
                    return sorted((other for other, n in near.items() if n), key=lambda other: (-near[other], other))[:NEAREST]
        return ()

    def values(self, field: str) -> Sequence[str]:
        """The values of a field, by how many records have them."""
        with self._reading() as generation:
            rows = self._connection.execute(
                f"SELECT value, count(*) FROM facts_{generation} WHERE field = ? GROUP BY value ORDER BY 2 DESC, 1 LIMIT ?",
                (field, MOST_VALUES),
            )
            return [str(value) for value, _ in rows]

    def rebuild(self, entries: Iterable[Entry]) -> int:
        """Fills the next generation a few entries at a time, then adds what was put meanwhile and answers from it, all at once."""
        number, present, began = self._begun()
        self._connection.execute(f"PRAGMA cache_size={_LARGE_CACHE}")
        try:
            count = 0
            waiting = iter(entries)
            while batch := list(islice(waiting, REBUILD_AT_ONCE)):
                with self._writing():
                    t.put(self._connection, number, batch, began)
                count += len(batch)
            with self._writing() as generation:
                for batch in self._put_since(generation, began if generation == present else 0):
                    t.put(self._connection, number, batch, self._next_change())
                self._connection.execute("UPDATE state SET generation = ?", (number,))
                t.drop(self._connection, generation)
        except BaseException:
            with self._writing():
                t.drop(self._connection, number)
            raise
        finally:
            self._connection.execute(f"PRAGMA cache_size={_CACHE}")
        return count

    def counts(self) -> Mapping[str, int]:
        """How many records of each kind are indexed; empty while there are none."""
        with self._reading() as generation:
            rows = self._connection.execute(
                f"SELECT kind, count(*) FROM entries_{generation} WHERE fields IS NOT NULL GROUP BY kind"
            )
            found = dict(rows.fetchall())
        return {kind: found.get(kind, 0) for kind in KINDS} if found else {}

    def troubles(self) -> list[Trouble]:
        """A file that was damaged after it was opened."""
        try:
            with self._speaking():
                found = self._connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        except StorageError as why:
            return [Trouble(str(why), "delete the file with its -wal and -shm files; it is made anew from the database")]
        if found == "ok":
            return []
        return [
            Trouble(
                f"search {self._file}: {found}", "delete the file with its -wal and -shm files; it is made anew from the database"
            )
        ]

    def create(self) -> list[str]:
        """Nothing: opening the file makes it."""
        return []

    def sample(self, rows: Sequence[Mapping[str, object]]) -> None:
        """Nothing: operations samples are kept in Elasticsearch only."""

    def close(self) -> None:
        with self._speaking():
            self._connection.close()

    def wait_at_most(self, seconds: float) -> None:
        """From now on does not wait longer for others who write."""
        wait_at_most(self._connection, seconds)

    def _opened(self) -> sqlite3.Connection:
        try:
            return connected(self._file, t.prepare)
        except sqlite3.DatabaseError as why:
            if primary_code(why) not in _BROKEN:
                raise
        for ending in ("", "-wal", "-shm"):  # only a copy: nothing is lost with it
            Path(f"{self._file}{ending}").unlink(missing_ok=True)
        return connected(self._file, t.prepare)

    def _begun(self) -> tuple[int, int, int]:
        """The number of a new, empty generation, that of the present one, and the last change that was made to that."""
        with self._writing() as present:
            began = self._connection.execute("SELECT changes FROM state").fetchone()[0]
            names = self._connection.execute("SELECT name FROM sqlite_master WHERE name GLOB 'entries_[0-9]*'").fetchall()
            number = 1 + max(int(name.removeprefix("entries_")) for (name,) in names)
            for statement in t.tables(number):
                self._connection.execute(statement)
        return number, present, began

    def _put_since(self, generation: int, change: int) -> Iterator[list[Entry]]:
        rows = self._connection.execute(
            f"SELECT kind, id, rev, fields FROM entries_{generation} WHERE changed > ? ORDER BY n", (change,)
        ).fetchall()
        found = [Entry(kind, id_, rev, None if fields is None else json.loads(fields)) for kind, id_, rev, fields in rows]
        return (found[n : n + REBUILD_AT_ONCE] for n in range(0, len(found), REBUILD_AT_ONCE))

    def _find(self, query: str, values: Sequence[object], *, keep: bool) -> int:
        """How many entries a query has; with `keep` they are kept in a table, in which all that follows looks."""
        if not keep:
            return int(self._connection.execute(f"SELECT count(*) FROM ({query})", values).fetchone()[0])
        self._connection.execute("DELETE FROM temp.found")
        return self._connection.execute(f"INSERT INTO temp.found {query}", values).rowcount

    def _score(self, parts: Iterable[tuple[str, Sequence[object]]]) -> None:
        """Keeps scores by entry in a table, because SQLite would join the query of them row by row with all of its rows."""
        self._connection.execute("DELETE FROM temp.scores")
        for marked, values in parts:
            self._connection.execute(
                f"""INSERT INTO temp.scores SELECT entry, sum(weight) FROM ({marked}) WHERE true GROUP BY entry
                ON CONFLICT (entry) DO UPDATE SET score = score + excluded.score""",
                values,
            )

    def _next_change(self) -> int:
        self._connection.execute("UPDATE state SET changes = changes + 1")
        return int(self._connection.execute("SELECT changes FROM state").fetchone()[0])

    @contextmanager
    def _writing(self) -> Iterator[int]:
        """One transaction; gives the generation that answers."""
        with self._speaking(), transaction(self._connection):
            yield self._generation()

    @contextmanager
    def _reading(self) -> Iterator[int]:
        """One state of the file, whatever others write meanwhile."""
        with self._speaking():
            self._connection.execute("BEGIN")
            try:
                yield self._generation()
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def _generation(self) -> int:
        return int(self._connection.execute("SELECT generation FROM state").fetchone()[0])

    def _speaking(self) -> AbstractContextManager[None]:
        return speaking(f"search {self._file}", _WHAT_TO_DO)
