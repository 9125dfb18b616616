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
from pathlib import Path

from pipeline.errors import StorageError
from pipeline.files.flushed import flush
from pipeline.files.sqlite import (
    advice,
    connected,
    make_folder,
    primary_code,
    speaking,
    transaction,
    wait_at_most,
)
from pipeline.search import sqlite_tables as t
from pipeline.search.fields import KINDS, PRECEDENCE
from pipeline.search.paging import within_window
from pipeline.search.passages import passages
from pipeline.search.past import fields_of_day
from pipeline.search.port import FACETS, MOST_VALUES, SHORT, Entry, Hit, Result, Sort
from pipeline.search.question import Asked, day_of
from pipeline.search.ranking import OF_KIND
from pipeline.search.sqlite_place import answer_from, forget, forget_others, next_place, own_file, place_of
from pipeline.search.sqlite_query import counted, finding, scores
from pipeline.search.sqlite_rebuild import filling, put_since
from pipeline.trouble import Trouble

_MAKE_ANEW = "delete the file with its -wal and -shm files; it is made anew from the database"
_WHAT_TO_DO = advice("put", "delete the file with its -wal and -shm files: it is a copy, and is made anew from the database")
_PRECEDENCE = "CASE e.kind " + " ".join(f"WHEN '{kind}' THEN {n}" for kind, n in PRECEDENCE.items()) + " END"
_SORTED = {
    Sort.BEST: f"score DESC, {_PRECEDENCE}, e.published DESC, e.id",
    Sort.NEWEST: f"e.published DESC, {_PRECEDENCE}, e.id",
    Sort.OLDEST: f"e.published = '', e.published, {_PRECEDENCE}, e.id",
}
_OF_KIND = "CASE e.kind " + " ".join(f"WHEN '{kind}' THEN {weight}" for kind, weight in OF_KIND.items()) + " ELSE 0.0 END"
Mark = tuple[Path, int]
_BROKEN = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)


class SqliteIndex:
    """One index in one SQLite file: of what is public, or of an audience (`pipeline.search.sqlite_audiences`).

    One object belongs to one thread.
    """

    def __init__(self, file: Path) -> None:
        make_folder(file, "search")
        self._file = own_file(file)
        self._patience: float | None = None
        with self._speaking():
            self._connection = self._opened()

    def put(self, entries: Sequence[Entry]) -> None:
        """Indexes the entries in one transaction, flushed to disk. Raises StorageError, and then none of them is there."""
        if entries:
            with self._writing():
                t.put(self._connection, entries, self._next_change())

    def answer(self, question: Asked, kinds: Sequence[str], *, limit: int = 20, offset: int = 0, sort: Sort = Sort.BEST) -> Result:
        """What a question finds. Raises UsageError beyond the hits that are shown, StorageError if the file cannot be read."""
        limit, offset = within_window(limit, offset)
        with self._reading():
            words = t.Words(self._connection)
            sql, values = finding(question, tuple(kinds), words)
            total = self._find(sql, values, keep=limit > 0)
            if limit > 0:
                self._score(scores(question, words, total))
            # The fields, which may be long, are read of those alone that are shown.
            order = _SORTED[sort]
            best = f"""WITH best AS MATERIALIZED (
                SELECT e.n, coalesce(s.score, 0.0) + {_OF_KIND} AS score FROM temp.found f
                CROSS JOIN entries e ON e.n = f.n
                LEFT JOIN temp.scores s ON s.entry = e.n ORDER BY {order} LIMIT ? OFFSET ?)
                SELECT e.kind, e.id, score, c.fields FROM best CROSS JOIN entries e ON e.n = best.n
                CROSS JOIN contents c ON c.n = best.n ORDER BY {order}"""
            rows = self._connection.execute(best, [limit, offset]).fetchall() if limit > 0 else []
        day = day_of(question)
        records = [(kind, id_, score, fields_of_day(json.loads(fields), day)) for kind, id_, score, fields in rows]
        return Result(total, tuple(Hit(k, i, score, fields, passages(question, fields)) for k, i, score, fields in records))

    def facets(self, question: Asked, kinds: Sequence[str]) -> Mapping[str, Mapping[str, int]]:
        """How many of what a question finds have each value. Raises StorageError if the file cannot be read."""
        counts: dict[str, dict[str, int]] = {name: {} for name in FACETS}
        with self._reading():
            self._find(*finding(question, tuple(kinds), t.Words(self._connection)), keep=True)
            for name, value, n in self._connection.execute(*counted(FACETS)):
                counts[name][str(value)] = n
        return counts

    def like(self, word: str) -> Mapping[str, int]:
        """The words nearest to a word, with how many records have each; all of them differ from it in as many letters."""
        with self._reading():
            vocabulary = t.Words(self._connection)
            for distance in (1, 2) if len(word) > SHORT else (1,):
                near = {
                    other: t.frequency(self._connection, f'"{other}"') for other in vocabulary.like(word, distance) if other != word
                }
                if any(near.values()):
                    return {other: n for other, n in near.items() if n}
        return {}

    def values(self, field: str) -> Mapping[str, int]:
        """The most frequent values of a field, with how many records have each."""
        with self._reading():
            rows = self._connection.execute(
                "SELECT value, count(*) FROM facts WHERE field = ? GROUP BY value ORDER BY 2 DESC, 1 LIMIT ?",
                (field, MOST_VALUES),
            )
            return {str(value): n for value, n in rows}

    def is_made(self) -> bool:
        """Whether anything was ever put, or it was made anew; not so of a file that was just opened, or lost."""
        place, changes = self.mark()
        return bool(changes or place != self._file or self.counts())

    def without_traces(self) -> None:
        """Makes it anew from itself: words of what was taken out are in no part of the file any more. Raises StorageError."""
        mark = self.mark()
        with self._reading():
            kept = [entry for some in put_since(self._connection, 0) for entry in some]
        self.rebuild(kept, mark)

    def revisions(self) -> dict[tuple[str, str], int]:
        """Of each record that it has, by kind and id, the revision."""
        with self._reading():
            rows = self._connection.execute("SELECT kind, id, rev FROM entries WHERE NOT gone")
            return {(kind, id_): rev for kind, id_, rev in rows}

    def held(self, entries: Iterable[Entry]) -> list[Entry]:
        """Those of the entries of whose records it has any."""
        with self._reading():
            query = "SELECT 1 FROM entries WHERE kind = ? AND id = ? AND NOT gone"
            return [one for one in entries if self._connection.execute(query, (one.kind, one.id)).fetchone()]

    def mark(self) -> Mark:
        """How far it is: what is put behind it is put into an index that is made anew too."""
        with self._reading():
            return self._place, self._changes()

    def rebuild(self, entries: Iterable[Entry], since: Mark | None = None) -> int:
        """Fills a file of its own, then adds what was put meanwhile and answers from it, all at once. Raises StorageError.

        `since`: how far it was when the entries were made, if not now.
        """
        with self._speaking():
            return self._rebuilt(entries, *(since or self.mark()))

    def _rebuilt(self, entries: Iterable[Entry], old: Path, began: int) -> int:
        new = next_place(self._file)
        try:
            with filling(new, began) as making:
                count = making.put_all(entries)
                making.finish()
                flush(new)
                with self._writing():  # nobody puts anything until the new one answers
                    for batch in put_since(self._connection, began if self._place == old else 0):
                        making.put(batch, self._next_change())
                    making.close(self._changes())
                    answer_from(self._file, new)
        except BaseException:
            if place_of(self._file) != new:
                forget(new)
            raise
        self._follow()
        forget_others(self._file)
        return count

    def counts(self) -> Mapping[str, int]:
        """How many records of each kind are indexed; empty while there are none."""
        with self._reading():
            rows = self._connection.execute("SELECT kind, count(*) FROM entries WHERE NOT gone GROUP BY kind")
            found = dict(rows.fetchall())
        return {kind: found.get(kind, 0) for kind in KINDS} if found else {}

    def troubles(self) -> list[Trouble]:
        """A file that was damaged after it was opened."""
        try:
            with self._reading():
                found = self._connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        except StorageError as why:
            return [Trouble(str(why), _MAKE_ANEW)]
        return [] if found == "ok" else [Trouble(f"search {self._file}: {found}", _MAKE_ANEW)]

    def close(self) -> None:
        with self._speaking():
            self._connection.close()

    def wait_at_most(self, seconds: float) -> None:
        """From now on does not wait longer for others who write."""
        self._patience = seconds
        wait_at_most(self._connection, seconds)

    def _opened(self) -> sqlite3.Connection:
        """A connection to the file that answers, whose place is noted."""
        while True:
            self._place = place_of(self._file)
            try:
                connection = connected(self._place, t.prepare, make=self._place == self._file)
            except sqlite3.DatabaseError as why:
                if self._place != place_of(self._file):  # a rebuild has just ended
                    continue
                linked_to_nothing = self._place != self._file and not self._place.exists()
                if not linked_to_nothing and primary_code(why) not in _BROKEN:
                    raise
                forget(self._place)  # only a copy: nothing is lost with it
                self._file.unlink(missing_ok=True)
                continue
            if self._patience is not None:
                wait_at_most(connection, self._patience)
            return connection

    def _follow(self) -> None:
        """Goes on in the file that answers now, if another was made meanwhile."""
        if place_of(self._file) != self._place:
            self._connection.close()
            self._connection = self._opened()

    def _find(self, query: str, values: Sequence[object], *, keep: bool) -> int:
        """How many entries a query has; with `keep` they are kept in a table, in which all that follows looks."""
        if not keep:
            return int(self._connection.execute(f"SELECT count(*) FROM ({query})", values).fetchone()[0])
        self._connection.execute("DELETE FROM temp.found")
        return self._connection.execute(f"INSERT INTO temp.found {query}", values).rowcount

    def _score(self, parts: Iterable[tuple[str, Sequence[object]]]) -> None:
        """Keeps scores by entry in a table, because SQLite would join the query of them row by row with all of its rows."""
        self._connection.execute("DELETE FROM temp.scores")
        for weighed, values in parts:
            self._connection.execute(
                f"""INSERT INTO temp.scores SELECT * FROM ({weighed}) WHERE true
                ON CONFLICT (entry) DO UPDATE SET score = score + excluded.score""",
                values,
            )

    def _changes(self) -> int:
        return int(self._connection.execute("SELECT changes FROM state").fetchone()[0])

    def _next_change(self) -> int:
        self._connection.execute("UPDATE state SET changes = changes + 1")
        return self._changes()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction in the file that answers: a rebuild that ends holds this lock, so that none is written to afterwards."""
        with self._speaking():
            while True:
                self._follow()
                with transaction(self._connection):
                    if place_of(self._file) == self._place:
                        yield
                        return

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """One state of the file, whatever others write meanwhile."""
        with self._speaking():
            self._follow()
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def _speaking(self) -> AbstractContextManager[None]:
        return speaking(f"search {self._file}", _WHAT_TO_DO)
