"""The tables of the search index in SQLite: how they are made, and how an entry becomes their rows.

Entries, texts and facts exist once a generation: a rebuild fills the next one while the present one answers. Vocabulary and stems
only grow.
"""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from pipeline.files.sqlite import transaction, write_ahead
from pipeline.search import words as w
from pipeline.search.fields import BY_NAME, RECORD_FIELDS, FieldType, of_type, several
from pipeline.search.identifier_key import identifier_key, patterns
from pipeline.search.past import TIMES
from pipeline.search.port import Entry
from pipeline.search.similar import within
from pipeline.search.sqlite_query import ANY_VALUE, LAST

TEXT_FIELDS = of_type(FieldType.TEXT)
_COLUMNS = ", ".join(f'"{name}"' for name in TEXT_FIELDS)
_FACTS = {f.name: f.type for f in RECORD_FIELDS if f.searched and f.type is not FieldType.TEXT}
LONGEST_KEY = 1_000  # characters; what is longer is no keyword
# A private letter, which FTS5 takes for a word, between two values of a field: no phrase reaches over it.
_BETWEEN_VALUES = " \ue000 "
_AT_ONCE = 500  # parameters of one statement

COMMON = """
CREATE TABLE IF NOT EXISTS state (form TEXT NOT NULL, generation INTEGER NOT NULL, changes INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS vocabulary (word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS stems (stem TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (stem, word)) WITHOUT ROWID
"""


def form() -> str:
    """What the index is made of, as a hash: one of another form is made anew."""
    made = [5, [(f.name, f.type, f.kinds, f.default, f.searched) for f in RECORD_FIELDS], w.analysis(), patterns()]
    return hashlib.sha256(json.dumps(made, sort_keys=True).encode()).hexdigest()[:16]


def prepare(connection: sqlite3.Connection) -> None:
    """Makes the tables; those of another form are dropped, since what they hold is compared otherwise."""
    write_ahead(connection)
    connection.execute("CREATE TEMP TABLE found (n INTEGER PRIMARY KEY)")
    connection.execute("CREATE TEMP TABLE scores (entry INTEGER PRIMARY KEY, score REAL NOT NULL)")
    if _is_as_it_must_be(connection):  # mostly: who only looks must not wait for those who write
        return
    with transaction(connection):
        for statement in COMMON.split(";"):
            connection.execute(statement)
        if _is_as_it_must_be(connection):
            return
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE name GLOB 'entries_[0-9]*'")]
        for name in names:
            drop(connection, int(name.removeprefix("entries_")))
        for table in ("state", "vocabulary", "stems"):
            connection.execute(f"DELETE FROM {table}")
        connection.execute("INSERT INTO state VALUES (?, 1, 0)", (form(),))
        for statement in tables(1):
            connection.execute(statement)


def _is_as_it_must_be(connection: sqlite3.Connection) -> bool:
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    found = connection.execute("SELECT form FROM state").fetchone() if "state" in tables else None
    return found is not None and bool(found[0] == form())


def tables(generation: int) -> list[str]:
    """The statements that make a generation."""
    return [
        f"""CREATE TABLE entries_{generation} (n INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, rev INTEGER NOT NULL,
            published TEXT NOT NULL, changed INTEGER NOT NULL, fields TEXT, UNIQUE (kind, id))""",
        f"CREATE INDEX changed_{generation} ON entries_{generation} (changed)",
        f"CREATE VIRTUAL TABLE texts_{generation} USING fts5({_COLUMNS}, tokenize = 'unicode61 remove_diacritics 0')",
        f"""CREATE TABLE facts_{generation} (field TEXT NOT NULL, value NOT NULL, entry INTEGER NOT NULL,
            PRIMARY KEY (field, value, entry)) WITHOUT ROWID""",
        f"CREATE INDEX facts_of_{generation} ON facts_{generation} (entry)",
        # The key's columns first: else SQLite 3.40's check takes what stands between them for missing.
        f"""CREATE TABLE times_{generation} (field TEXT NOT NULL, value TEXT NOT NULL, first TEXT NOT NULL, entry INTEGER NOT NULL,
            until TEXT NOT NULL, PRIMARY KEY (field, value, first, entry)) WITHOUT ROWID""",
        f"CREATE INDEX times_of_{generation} ON times_{generation} (entry)",
    ]


def drop(connection: sqlite3.Connection, generation: int) -> None:
    """Drops a generation's tables, whichever of them there are."""
    for name in ("entries", "texts", "facts", "times"):
        connection.execute(f"DROP TABLE IF EXISTS {name}_{generation}")


def put(connection: sqlite3.Connection, generation: int, entries: Iterable[Entry], change: int) -> None:
    """Writes entries into a generation, but for those of which it has a newer revision. Within the caller's transaction."""
    newest: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        known = newest.get((entry.kind, entry.id))
        if known is None or entry.rev >= known.rev:
            newest[entry.kind, entry.id] = entry
    there = _there(connection, generation, list(newest))
    fresh = [e for place, e in newest.items() if place not in there or e.rev >= there[place][1]]
    replaced = [(there[e.kind, e.id][0],) for e in fresh if (e.kind, e.id) in there]
    for table, column in (("texts", "rowid"), ("facts", "entry"), ("times", "entry"), ("entries", "n")):
        connection.executemany(f"DELETE FROM {table}_{generation} WHERE {column} = ?", replaced)
    n = (connection.execute(f"SELECT max(n) FROM entries_{generation}").fetchone()[0] or 0) + 1
    numbered = list(enumerate(fresh, n))
    connection.executemany(
        f"INSERT INTO entries_{generation} VALUES (?, ?, ?, ?, ?, ?, ?)", [_entry_row(n, e, change) for n, e in numbered]
    )
    texts = [(n, list(_texts(e.fields))) for n, e in numbered if e.fields is not None]
    connection.executemany(
        f"INSERT INTO texts_{generation} (rowid, {_COLUMNS}) VALUES ({', '.join('?' * (len(TEXT_FIELDS) + 1))})",
        [(n, *columns) for n, columns in texts],
    )
    # In the order of the table, which is many times its cache: rows that stand together are written together.
    facts = sorted(
        ((field, value, n) for n, e in numbered if e.fields is not None for field, value in _facts(e.fields)),
        key=lambda fact: (fact[0], str(fact[1])),
    )
    connection.executemany(f"INSERT OR IGNORE INTO facts_{generation} VALUES (?, ?, ?)", facts)
    times = [(t["field"], t["key"], t["from"], n, t["until"]) for n, e in numbered for t in (e.fields or {}).get(TIMES, ())]
    connection.executemany(f"INSERT OR IGNORE INTO times_{generation} VALUES (?, ?, ?, ?, ?)", times)
    _learn(connection, set().union(*(w.distinct(text) for _, columns in texts for text in columns if text)))


def _there(
    connection: sqlite3.Connection, generation: int, places: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], tuple[int, int]]:
    """By kind and id, the number and revision of the entries that the generation has."""
    found: dict[tuple[str, str], tuple[int, int]] = {}
    for start in range(0, len(places), _AT_ONCE):
        part = places[start : start + _AT_ONCE]
        rows = connection.execute(
            # Each place is looked up: IN would go through all entries.
            f"""WITH place (kind, id) AS (VALUES {", ".join(["(?, ?)"] * len(part))})
            SELECT kind, id, n, rev FROM place CROSS JOIN entries_{generation} USING (kind, id)""",
            [value for place in part for value in place],
        )
        found |= {(kind, id_): (n, rev) for kind, id_, n, rev in rows}
    return found


def _entry_row(n: int, entry: Entry, change: int) -> tuple[object, ...]:
    fields = None if entry.fields is None else json.dumps(dict(entry.fields), ensure_ascii=False)
    published = str((entry.fields or {}).get("published", ""))
    return n, entry.kind, entry.id, entry.rev, published, change, fields


def _texts(fields: Any) -> Iterator[str | None]:
    for name in TEXT_FIELDS:
        value = fields.get(name)
        yield None if value is None else w.indexable(_BETWEEN_VALUES.join(map(str, several(value))))


def _facts(fields: Any) -> Iterator[tuple[str, object]]:
    """Field and value as they are compared, and each field that has any."""
    for name, value in fields.items():
        type_ = BY_NAME[name].type
        if name not in _FACTS and type_ is not FieldType.TEXT:
            continue
        yield ANY_VALUE, name
        for one in several(value) if name in _FACTS else ():
            compared = _compared(type_, one)
            if compared != "" and not (isinstance(compared, str) and len(compared) > LONGEST_KEY):
                yield name, compared


def _compared(type_: FieldType, value: Any) -> object:
    if type_ is FieldType.ID:
        return identifier_key(value)
    return w.key(value) if type_ is FieldType.KEY else value


def _learn(connection: sqlite3.Connection, found: set[str]) -> None:
    """Adds words to the vocabulary, and the stems of those that are new."""
    words = sorted(found - {_BETWEEN_VALUES.strip()})
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


def frequency(connection: sqlite3.Connection, generation: int, match: str) -> int:
    """How many records an FTS5 expression matches."""
    texts = f"texts_{generation}"
    return int(connection.execute(f"SELECT count(*) FROM {texts} WHERE {texts} MATCH ?", (match,)).fetchone()[0])


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
