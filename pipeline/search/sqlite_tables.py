"""The tables of the search index in SQLite: how they are made, and how an entry becomes their rows.

FTS5 keeps no copy of the texts: of an entry that goes they are made once more from its fields. Vocabulary and stems only grow.
"""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import pairwise
from operator import itemgetter
from typing import Any

from pydantic_core import to_json

from pipeline.files.sqlite import transaction, write_ahead
from pipeline.search import words as w
from pipeline.search.fields import RECORD_FIELDS, FieldType, of_type, several
from pipeline.search.identifier_key import identifier_key, patterns
from pipeline.search.past import TIMES
from pipeline.search.port import Entry
from pipeline.search.similar import within
from pipeline.search.sqlite_query import ANY_VALUE, LAST

TEXT_FIELDS = of_type(FieldType.TEXT)
_COLUMNS = ", ".join(f'"{name}"' for name in TEXT_FIELDS)
_VALUES = ", ".join("?" * (len(TEXT_FIELDS) + 1))  # of a number and the texts
_FACTS = {f.name: f.type for f in RECORD_FIELDS if f.searched and f.type is not FieldType.TEXT}
_IN_WORDS = frozenset(f.name for f in RECORD_FIELDS if f.type is FieldType.TEXT)
_COMPARED: Mapping[FieldType, Callable[[Any], Any]] = {FieldType.ID: identifier_key, FieldType.KEY: w.key}
_AS_COMPARED = {name: _COMPARED.get(type_, lambda value: value) for name, type_ in _FACTS.items()}
LONGEST_KEY = 1_000  # characters; what is longer is no keyword
# A private letter, which FTS5 takes for a word, between two values of a field: no phrase reaches over it.
BETWEEN_VALUES = " \ue000 "
_AT_ONCE = 500  # parameters of one statement

TABLES = (
    "CREATE TABLE state (form TEXT NOT NULL, changes INTEGER NOT NULL)",
    """CREATE TABLE entries (n INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, rev INTEGER NOT NULL,
        published TEXT NOT NULL, changed INTEGER NOT NULL, gone INTEGER NOT NULL, UNIQUE (kind, id))""",
    # By themselves, for they are long: who goes through many entries would read a page for each.
    "CREATE TABLE contents (n INTEGER PRIMARY KEY, fields TEXT NOT NULL)",
    f"CREATE VIRTUAL TABLE texts USING fts5({_COLUMNS}, content = '', tokenize = 'unicode61 remove_diacritics 0')",
    """CREATE TABLE facts (field TEXT NOT NULL, value NOT NULL, entry INTEGER NOT NULL,
        PRIMARY KEY (field, value, entry)) WITHOUT ROWID""",
    # The key's columns first: else SQLite 3.40's check takes what stands between them for missing.
    """CREATE TABLE times (field TEXT NOT NULL, value TEXT NOT NULL, first TEXT NOT NULL, entry INTEGER NOT NULL,
        until TEXT NOT NULL, PRIMARY KEY (field, value, first, entry)) WITHOUT ROWID""",
    "CREATE TABLE vocabulary (word TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE stems (stem TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (stem, word)) WITHOUT ROWID",
)
INDEXES = (
    "CREATE INDEX changed ON entries (changed)",
    "CREATE INDEX facts_of ON facts (entry)",
    "CREATE INDEX times_of ON times (entry)",
)


def form() -> str:
    """What the index is made of, as a hash: one of another form is made anew."""
    fields = [(f.name, f.type, f.kinds, f.default, f.searched) for f in RECORD_FIELDS]
    made = [7, TABLES, INDEXES, unicodedata.unidata_version, fields, w.analysis(), patterns()]
    return hashlib.sha256(json.dumps(made, sort_keys=True).encode()).hexdigest()[:16]


def prepare(connection: sqlite3.Connection) -> None:
    """Makes the tables; those of another form are dropped, since what they hold is compared otherwise."""
    write_ahead(connection)
    connection.execute("CREATE TEMP TABLE found (n INTEGER PRIMARY KEY)")
    connection.execute("CREATE TEMP TABLE scores (entry INTEGER PRIMARY KEY, score REAL NOT NULL)")
    if _is_as_it_must_be(connection):  # mostly: who only looks must not wait for those who write
        return
    with transaction(connection):
        if _is_as_it_must_be(connection):
            return
        # Virtual tables first, each of which has tables of its own.
        of_virtual = connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'").fetchall()
        for (name,) in of_virtual + [(name,) for name in _tables(connection)]:
            connection.execute(f'DROP TABLE IF EXISTS "{name}"')
        make(connection, 0)
        for statement in INDEXES:
            connection.execute(statement)


def make(connection: sqlite3.Connection, changes: int) -> None:
    """Makes the tables, which have seen so many changes, without their indexes."""
    for statement in TABLES:
        connection.execute(statement)
    connection.execute("INSERT INTO state VALUES (?, ?)", (form(), changes))


def _is_as_it_must_be(connection: sqlite3.Connection) -> bool:
    found = connection.execute("SELECT form FROM state").fetchone() if "state" in _tables(connection) else None
    return found is not None and bool(found[0] == form())


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def put(connection: sqlite3.Connection, entries: Iterable[Entry], change: int) -> None:
    """Writes entries, but for those of which there is a newer revision. Within the caller's transaction."""
    texts = put_without_vocabulary(connection, entries, change)
    learn(connection, set().union(*(w.distinct(text) for columns in texts for text in columns if text)))


def put_without_vocabulary(connection: sqlite3.Connection, entries: Iterable[Entry], change: int) -> list[list[str | None]]:
    """The same for who learns the words of all entries at the end; returns the texts."""
    newest: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        known = newest.get((entry.kind, entry.id))
        if known is None or entry.rev >= known.rev:
            newest[entry.kind, entry.id] = entry
    there = _there(connection, list(newest))
    fresh = [e for place, e in newest.items() if place not in there or e.rev >= there[place][1]]
    _take_out(connection, [there[e.kind, e.id][0] for e in fresh if (e.kind, e.id) in there])
    n = (connection.execute("SELECT max(n) FROM entries").fetchone()[0] or 0) + 1
    numbered = list(enumerate(fresh, n))
    connection.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?)", [_entry_row(n, e, change) for n, e in numbered])
    contents = [(n, to_json(dict(e.fields)).decode()) for n, e in numbered if e.fields is not None]
    connection.executemany("INSERT INTO contents VALUES (?, ?)", contents)
    texts = [(n, list(_texts(e.fields))) for n, e in numbered if e.fields is not None]
    connection.executemany(f"INSERT INTO texts (rowid, {_COLUMNS}) VALUES ({_VALUES})", [(n, *columns) for n, columns in texts])
    # In the order of the table, which is many times its cache: rows that stand together are written together.
    for field, facts in sorted(_facts(numbered).items()):
        facts.sort(key=itemgetter(0))  # a field's values are of one type
        rows = ((field, value, n) for value, n in facts)
        connection.executemany("INSERT OR IGNORE INTO facts VALUES (?, ?, ?)", rows)
    times = [(t["field"], t["key"], t["from"], n, t["until"]) for n, e in numbered for t in (e.fields or {}).get(TIMES, ())]
    connection.executemany("INSERT OR IGNORE INTO times VALUES (?, ?, ?, ?, ?)", times)
    return [columns for _, columns in texts]


def _take_out(connection: sqlite3.Connection, numbers: Sequence[int]) -> None:
    """Deletes entries. FTS5 must be told the texts as they were put in."""
    for n in numbers:
        for (fields,) in connection.execute("SELECT fields FROM contents WHERE n = ?", (n,)).fetchall():
            texts = _texts(json.loads(fields))
            connection.execute(f"INSERT INTO texts (texts, rowid, {_COLUMNS}) VALUES ('delete', {_VALUES})", (n, *texts))
    for table, column in (("facts", "entry"), ("times", "entry"), ("contents", "n"), ("entries", "n")):
        connection.executemany(f"DELETE FROM {table} WHERE {column} = ?", [(n,) for n in numbers])


def _there(connection: sqlite3.Connection, places: Sequence[tuple[str, str]]) -> dict[tuple[str, str], tuple[int, int]]:
    """By kind and id, the number and revision of the entries that there are."""
    found: dict[tuple[str, str], tuple[int, int]] = {}
    for start in range(0, len(places), _AT_ONCE):
        part = places[start : start + _AT_ONCE]
        rows = connection.execute(
            # Each place is looked up: IN would go through all entries.
            f"""WITH place (kind, id) AS (VALUES {", ".join(["(?, ?)"] * len(part))})
            SELECT kind, id, n, rev FROM place CROSS JOIN entries USING (kind, id)""",
            [value for place in part for value in place],
        )
        found |= {(kind, id_): (n, rev) for kind, id_, n, rev in rows}
    return found


def _entry_row(n: int, entry: Entry, change: int) -> tuple[object, ...]:
    published = str((entry.fields or {}).get("published", ""))
    return n, entry.kind, entry.id, entry.rev, published, change, entry.fields is None


def _texts(fields: Any) -> Iterator[str | None]:
    for name in TEXT_FIELDS:
        value = fields.get(name)
        # Each value by itself: beside the sign between them none would be all of ASCII, which is folded many times as fast.
        yield None if value is None else BETWEEN_VALUES.join([w.indexable(str(one)) for one in several(value)])


def _facts(numbered: Iterable[tuple[int, Entry]]) -> dict[str, list[tuple[Any, int]]]:
    """By field, the values as they are compared, each with its entry; of a field that has only what is not compared, or words,
    that it has any.
    """
    found = defaultdict[str, list[tuple[Any, int]]](list)
    any_value = found[ANY_VALUE]
    for n, entry in numbered:
        for name, value in (entry.fields or {}).items():
            as_compared = _AS_COMPARED.get(name)
            if as_compared is None:
                if name in _IN_WORDS:
                    any_value.append((name, n))
                continue
            compared = {one for one in map(as_compared, several(value)) if not isinstance(one, str) or 0 < len(one) <= LONGEST_KEY}
            if compared:
                found[name] += [(one, n) for one in compared]
            else:
                any_value.append((name, n))
    return found


def learn(connection: sqlite3.Connection, found: Set[str]) -> None:
    """Adds words to the vocabulary, and the stems of those that are new."""
    words = sorted(found - {BETWEEN_VALUES.strip()})
    known: set[str] = set()
    for start in range(0, len(words), _AT_ONCE):
        part = words[start : start + _AT_ONCE]
        rows = connection.execute(f"SELECT word FROM vocabulary WHERE word IN ({', '.join('?' * len(part))})", part)
        known |= {row[0] for row in rows}
    new = [word for word in words if word not in known]
    connection.executemany("INSERT INTO vocabulary VALUES (?)", [(word,) for word in new])
    stemmed = [
        (f"{language}:{stem}", word)
        for word in new
        for language, stem in zip(w.LANGUAGES, w.counted_stems(word), strict=True)
        if stem not in ("", word)
    ]
    connection.executemany("INSERT OR IGNORE INTO stems VALUES (?, ?)", stemmed)


def frequency(connection: sqlite3.Connection, match: str) -> int:
    """How many records an FTS5 expression matches."""
    return int(connection.execute("SELECT count(*) FROM texts WHERE texts MATCH ?", (match,)).fetchone()[0])


class Words:
    """The vocabulary, as questions ask for it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of_stem(self, stem: str) -> list[str]:
        return self._words("SELECT word FROM stems WHERE stem = ?", stem)

    def fitting(self, pattern: str) -> list[str]:
        beginning = re.split("[*?]", pattern)[0]
        return self._words(
            "SELECT word FROM vocabulary WHERE word >= ? AND word < ? AND word GLOB ?", beginning, beginning + LAST, pattern
        )

    def like(self, word: str, distance: int) -> list[str]:
        """Words at most so many changes away. A change touches two neighbours at most, so of more pieces one is as it was."""
        shortest, longest = len(word) - distance, len(word) + distance
        pieces = _pieces(word, 2 * distance + 1)
        some = f" AND ({' OR '.join(['instr(word, ?)'] * len(pieces))})" if pieces else ""
        near = self._words(f"SELECT word FROM vocabulary WHERE length(word) BETWEEN ? AND ?{some}", shortest, longest, *pieces)
        return [other for other in near if within(word, other, distance)]

    def _words(self, sql: str, *values: object) -> list[str]:
        return [row[0] for row in self._connection.execute(sql, values)]


def _pieces(word: str, count: int) -> list[str]:
    """A word in so many pieces; none where it is too short to have as many."""
    if len(word) < count:
        return []
    ends = [len(word) * n // count for n in range(count + 1)]
    return [word[start:end] for start, end in pairwise(ends)]
