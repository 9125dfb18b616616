"""The index of an archive folder: which record lies where. Only a cache of the WARC files, which can be made again from them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime
from functools import partial
from pathlib import Path

from pipeline.archive.port import Kept
from pipeline.archive.warc import AnswerEntry, DocumentEntry, Entry, Place
from pipeline.files.sqlite import advice, connected, primary_code, speaking, transaction

VERSION = 1
PAGE = 500

_TABLES = """
CREATE TABLE IF NOT EXISTS files (name TEXT PRIMARY KEY, size INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS answers (
    file TEXT NOT NULL, "offset" INTEGER NOT NULL, length INTEGER NOT NULL, address TEXT NOT NULL, fetched_at TEXT NOT NULL,
    sha256 TEXT NOT NULL, media_type TEXT NOT NULL, etag TEXT, last_modified TEXT, revisit INTEGER NOT NULL,
    PRIMARY KEY (file, "offset")
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS answers_by_body ON answers (sha256, revisit);
CREATE INDEX IF NOT EXISTS answers_by_address ON answers (address);
CREATE TABLE IF NOT EXISTS documents (
    file TEXT NOT NULL, "offset" INTEGER NOT NULL, length INTEGER NOT NULL, id TEXT NOT NULL, version TEXT NOT NULL,
    PRIMARY KEY (file, "offset")
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS documents_by_version ON documents (id, version);
"""
_ANSWER = 'file, "offset", length, address, fetched_at, sha256, media_type, etag, last_modified, revisit'

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_WHAT_TO_DO = advice("flushed", "delete the file and run again: it is made anew from the WARC files beside it")


class Index:
    """Places of records by body, address and order. Without a file it lies in memory. All methods raise StorageError."""

    def __init__(self, file: Path | None = None) -> None:
        self._name = str(file or "in memory")
        with self._speaking():
            self._connection = connected(file or ":memory:", partial(_prepare, self._name))

    @classmethod
    def at(cls, file: Path) -> Index:
        """The index in that file; a damaged one, or one of another version, is thrown away for an empty one."""
        try:
            return cls(file)
        except _Unusable:
            for extra in ("-wal", "-shm", ""):
                with suppress(FileNotFoundError):
                    file.with_name(file.name + extra).unlink()
            return cls(file)

    def add(self, name: str, start: int, entries: Iterable[Entry], size: int) -> None:
        """Takes what the file has in [start, size), in place of what the index had from `start` on."""
        with self._writing():
            self._drop(name, start)
            self._connection.execute("INSERT OR REPLACE INTO files VALUES (?, ?)", (name, size))
            self._insert(entries)

    def put(self, found: Entry) -> None:
        """Takes one entry, for what is not flushed."""
        with self._speaking():
            self._insert([found])

    def clear(self) -> None:
        """Forgets everything."""
        with self._writing():
            for table in ("files", "answers", "documents"):
                self._connection.execute(f"DELETE FROM {table}")  # noqa: S608 -- names of our own tables

    def forget(self, name: str) -> None:
        """Forgets a file."""
        with self._writing():
            self._drop(name, 0)
            self._connection.execute("DELETE FROM files WHERE name = ?", (name,))

    def sizes(self) -> dict[str, int]:
        """The files it knows, and up to which byte."""
        with self._speaking():
            return dict(self._connection.execute("SELECT name, size FROM files").fetchall())

    def bodies(self, sha256: str) -> list[AnswerEntry]:
        """The records that bring this body, the first one first."""
        query = f'SELECT {_ANSWER} FROM answers WHERE sha256 = ? AND NOT revisit ORDER BY file, "offset"'  # noqa: S608
        with self._speaking():
            return [_answer(row) for row in self._connection.execute(query, (sha256,))]

    def answers(self, address: str) -> list[AnswerEntry]:
        """The newest answers of an address, the last one first."""
        query = f'SELECT {_ANSWER} FROM answers WHERE address = ? ORDER BY file DESC, "offset" DESC LIMIT ?'  # noqa: S608
        with self._speaking():
            return [_answer(row) for row in self._connection.execute(query, (address, PAGE))]

    def every_body(self) -> list[str]:
        """Each body that a record brings or mentions, in the order of the files."""
        query = 'SELECT sha256 FROM answers GROUP BY sha256 ORDER BY min(file), min("offset")'
        with self._speaking():
            return [sha256 for (sha256,) in self._connection.execute(query)]

    def documents(self) -> Iterator[DocumentEntry]:
        """The documents in the order of putting; of a version that was put again only the last, so that the last version wins."""
        query = (
            'SELECT file, "offset", length, id, version FROM documents AS one WHERE (file, "offset") > (?, ?) AND NOT EXISTS ('
            " SELECT 1 FROM documents AS other WHERE other.id = one.id AND other.version = one.version"
            ' AND (other.file, other."offset") > (one.file, one."offset")'
            ') ORDER BY file, "offset" LIMIT ?'
        )
        after = ("", -1)
        while True:  # page by page: who iterates may write meanwhile
            with self._speaking():
                rows = self._connection.execute(query, (*after, PAGE)).fetchall()
            for file, offset, length, identity, version in rows:
                yield DocumentEntry(Place(file, offset, length), identity, version)
            if len(rows) < PAGE:
                return
            after = (rows[-1][0], rows[-1][1])

    def places_of(self, bodies: Iterable[str], documents: Iterable[str]) -> dict[str, set[int]]:
        """By file, where the records lie that bring or mention these bodies, and those of these documents in every version."""
        found: dict[str, set[int]] = {}
        with self._speaking():
            for column, table, values in (("sha256", "answers", bodies), ("id", "documents", documents)):
                for value in values:
                    query = f'SELECT file, "offset" FROM {table} WHERE {column} = ?'  # noqa: S608 -- names of our own
                    for file, offset in self._connection.execute(query, (value,)):
                        found.setdefault(file, set()).add(offset)
        return found

    def has_document(self, identity: str, version: str) -> bool:
        """Whether it has that version of that document."""
        with self._speaking():
            query = "SELECT 1 FROM documents WHERE id = ? AND version = ?"
            return self._connection.execute(query, (identity, version)).fetchone() is not None

    def close(self) -> None:
        with self._speaking():
            self._connection.close()

    def _insert(self, entries: Iterable[Entry]) -> None:
        for found in entries:
            place = (found.place.file, found.place.offset, found.place.length)
            if isinstance(found, DocumentEntry):
                document = (*place, found.id, found.version)
                self._connection.execute("INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?)", document)
            else:
                kept = found.kept
                told = (kept.address, kept.fetched_at.isoformat(), kept.sha256, kept.media_type, kept.etag, kept.last_modified)
                answer = (*place, *told, found.revisit)
                self._connection.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", answer)

    def _drop(self, name: str, start: int) -> None:
        for table in ("answers", "documents"):
            self._connection.execute(f'DELETE FROM {table} WHERE file = ? AND "offset" >= ?', (name, start))  # noqa: S608

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._speaking(), transaction(self._connection):
            yield

    def _speaking(self) -> AbstractContextManager[None]:
        return speaking(f"archive index {self._name}", _WHAT_TO_DO)


class _Unusable(Exception):
    """The file is no index that this program can use."""


def _prepare(name: str, connection: sqlite3.Connection) -> None:
    """Synchronous NORMAL: after a power cut the last rows may be missing, and are then read from the files again."""
    try:
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL"):
            connection.execute(f"PRAGMA {pragma}")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    except sqlite3.DatabaseError as why:
        if primary_code(why) in _DAMAGED:
            raise _Unusable(name) from why
        raise
    if not sound or version not in (0, VERSION):
        raise _Unusable(name)
    if version == 0:
        connection.executescript(f"BEGIN IMMEDIATE; {_TABLES} PRAGMA user_version = {VERSION}; COMMIT;")


def _answer(row: tuple[str, int, int, str, str, str, str, str | None, str | None, int]) -> AnswerEntry:
    file, offset, length, address, fetched_at, sha256, media_type, etag, last_modified, revisit = row
    kept = Kept(address, datetime.fromisoformat(fetched_at), sha256, media_type, etag, last_modified)
    return AnswerEntry(Place(file, offset, length), kept, bool(revisit))
