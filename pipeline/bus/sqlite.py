"""The bus on one machine: a log in one SQLite file.

Every topic has one partition, 0, with offsets from 0 on without a gap. Several processes may use the file at once: readers beside
one writer (write-ahead log), writers one after the other.

Messages are kept for ever, or `keep_days`: then those that every group which ever committed on their topic is done with go when
they are older. What somebody has not done stays, however old, and so does the last message of a topic: offsets never begin again.
"""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from pipeline.bus.port import Delivered, Outgoing
from pipeline.errors import SettingError, StorageError
from pipeline.files.sqlite import advice, connected, file_of, make_folder, speaking, transaction, wait_at_most, write_ahead
from pipeline.trouble import Trouble

PARTITION = 0
POLL_EVERY_SECONDS = 0.05
REMOVE_EVERY_SECONDS = 3600.0
REMOVE_AT_ONCE = 5000  # so that nobody who publishes waits for long
_DAY_SECONDS = 24 * 60 * 60
_KEEP_DAYS = re.compile(r"keep_days=([1-9][0-9]{0,4})")

_TABLES = """
CREATE TABLE IF NOT EXISTS messages (
    topic TEXT NOT NULL, partition INTEGER NOT NULL, "offset" INTEGER NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (topic, partition, "offset")
);
CREATE TABLE IF NOT EXISTS committed (
    "group" TEXT NOT NULL, topic TEXT NOT NULL, partition INTEGER NOT NULL, next INTEGER NOT NULL,
    PRIMARY KEY ("group", topic, partition)
);
CREATE TABLE IF NOT EXISTS log (id TEXT NOT NULL);
"""

# Of messages older than a moment: those before the next one of the group that is least far, except the last of the topic.
_REMOVE = """
DELETE FROM messages WHERE rowid IN (
    SELECT m.rowid FROM messages AS m
    JOIN (SELECT topic, partition, min(next) AS done FROM committed GROUP BY topic, partition) AS c USING (topic, partition)
    JOIN (SELECT topic, partition, max("offset") AS last FROM messages GROUP BY topic, partition) AS l USING (topic, partition)
    WHERE m."offset" < c.done AND m."offset" < l.last AND m.at < ? ORDER BY m."offset" LIMIT ?
)
"""

_WHAT_TO_DO = advice(
    "published", "restore the file from a backup, or move it away with its -wal and -shm files and process the archive anew"
)


class SqliteBus:
    """The bus port in one SQLite file. One object belongs to one thread.

    What a group polled but did not commit is delivered again by the next object on the same file, as after a crash.
    """

    def __init__(self, file: Path, keep_days: int | None = None) -> None:
        self._file = file
        self._keep_days = keep_days
        self._remove_at = time.monotonic()  # when to look next for what is old
        self._positions: dict[tuple[str, str], int] = {}  # by group and topic: the next offset to poll
        make_folder(file, "bus")
        with self._speaking():
            self._connection = connected(file, _prepare)

    @classmethod
    def from_url(cls, url: str) -> SqliteBus:
        """Opens `sqlite:///relative.db` or `sqlite:////absolute.db`, either with or without `?keep_days=30`; makes what is missing.

        Raises SettingError if the URL names no file or something else after the `?`, StorageError if the file cannot be used.
        """
        address, mark, asked = url.partition("?")
        keep = _KEEP_DAYS.fullmatch(asked)
        if mark and not keep:
            raise SettingError("bus: after the ? there can be keep_days, in whole days from 1 on: sqlite:///file.db?keep_days=30")
        return cls(file_of(address, "bus"), int(keep[1]) if keep else None)

    def publish(self, messages: Sequence[Outgoing]) -> None:
        """Appends the messages in one transaction, flushed to disk. Raises StorageError, and then none of them is there."""
        if not messages:
            return
        now = int(time.time())
        with self._writing():
            ends = {topic: self._end(topic) for topic in {m.topic for m in messages}}
            for message in messages:
                self._connection.execute(
                    'INSERT INTO messages (topic, partition, "offset", key, value, at) VALUES (?, ?, ?, ?, ?, ?)',
                    (message.topic, PARTITION, ends[message.topic], message.key, message.value, now),
                )
                ends[message.topic] += 1
            self._remove_old(now)

    def poll(self, group: str, topics: Sequence[str], limit: int, wait_seconds: float = 0.0) -> list[Delivered]:
        """Up to `limit` next messages, topic after topic in the order given. Raises StorageError."""
        deadline = time.monotonic() + wait_seconds
        while True:
            batch: list[Delivered] = []
            for topic in topics:
                batch += self._next(group, topic, limit - len(batch))
            left = deadline - time.monotonic()
            if batch or left <= 0:
                return batch
            time.sleep(min(POLL_EVERY_SECONDS, left))

    def commit(self, group: str, batch: Sequence[Delivered]) -> None:
        """Remembers the end of the batch, flushed to disk; never goes back behind an earlier commit. Raises StorageError."""
        ends: dict[tuple[str, int], int] = {}
        for message in batch:
            place = (message.topic, message.partition)
            ends[place] = max(ends.get(place, 0), message.offset + 1)
        if not ends:
            return
        with self._writing():
            self._connection.executemany(
                "INSERT INTO committed VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET next = max(next, excluded.next)",
                [(group, topic, partition, end) for (topic, partition), end in ends.items()],
            )

    def lag(self, group: str, topics: Sequence[str]) -> int:
        """How many messages of the topics the group has not committed, without those that are not kept. Raises StorageError."""
        with self._speaking():
            return sum(max(0, self._end(topic) - max(self._begin(topic), self._committed(group, topic))) for topic in topics)

    def epoch(self, topic: str) -> str:  # noqa: ARG002 - one file, one name
        """The file's own random name: a file made anew is another log. Raises StorageError."""
        query = "SELECT id FROM log"
        with self._speaking():
            if named := self._connection.execute(query).fetchone():
                return str(named[0])
        with self._writing():
            self._connection.execute("INSERT INTO log SELECT lower(hex(randomblob(8))) WHERE NOT EXISTS (SELECT 1 FROM log)")
            return str(self._connection.execute(query).fetchone()[0])

    def troubles(self) -> list[Trouble]:
        """A file that was damaged after it was opened."""
        repair = "delete the file with its -wal and -shm files; what was on it is taken from archive and database again"
        try:
            with self._speaking():
                found = self._connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        except StorageError as why:
            return [Trouble(str(why), repair)]
        return [] if found == "ok" else [Trouble(f"the bus is damaged: {' '.join(found.split())}", repair)]

    def create(self) -> list[str]:
        """Nothing: a topic is there as soon as something is published to it."""
        return []

    def close(self) -> None:
        with self._speaking():
            self._connection.close()

    def wait_at_most(self, seconds: float) -> None:
        """From now on does not wait longer for others who write."""
        wait_at_most(self._connection, seconds)

    def _next(self, group: str, topic: str, limit: int) -> list[Delivered]:
        if limit <= 0:
            return []
        with self._speaking():
            position = max(self._positions.get((group, topic), 0), self._committed(group, topic))
            rows = self._connection.execute(
                'SELECT topic, partition, "offset", key, value FROM messages'
                ' WHERE topic = ? AND partition = ? AND "offset" >= ? ORDER BY "offset" LIMIT ?',
                (topic, PARTITION, position, limit),
            ).fetchall()
        self._positions[group, topic] = rows[-1][2] + 1 if rows else position
        return [Delivered(*row) for row in rows]

    def _committed(self, group: str, topic: str) -> int:
        row = self._connection.execute(
            'SELECT next FROM committed WHERE "group" = ? AND topic = ? AND partition = ?', (group, topic, PARTITION)
        ).fetchone()
        return int(row[0]) if row else 0

    def _remove_old(self, now: int) -> None:
        """Now and then, within a transaction: what all are done with and nobody keeps any longer."""
        if self._keep_days is None or time.monotonic() < self._remove_at:
            return
        removed = self._connection.execute(_REMOVE, (now - self._keep_days * _DAY_SECONDS, REMOVE_AT_ONCE)).rowcount
        self._remove_at = time.monotonic() + (0 if removed == REMOVE_AT_ONCE else REMOVE_EVERY_SECONDS)

    def _begin(self, topic: str) -> int:
        row = self._connection.execute(
            'SELECT min("offset") FROM messages WHERE topic = ? AND partition = ?', (topic, PARTITION)
        ).fetchone()
        return int(row[0] or 0)

    def _end(self, topic: str) -> int:
        row = self._connection.execute(
            'SELECT max("offset") FROM messages WHERE topic = ? AND partition = ?', (topic, PARTITION)
        ).fetchone()
        return 0 if row[0] is None else int(row[0]) + 1

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._speaking(), transaction(self._connection):
            yield

    def _speaking(self) -> AbstractContextManager[None]:
        return speaking(f"bus {self._file}", _WHAT_TO_DO)


def _prepare(connection: sqlite3.Connection) -> None:
    write_ahead(connection)
    for statement in _TABLES.split(";"):
        connection.execute(statement)
    if not _has_times(connection):
        with transaction(connection):
            if not _has_times(connection):  # another may have been first
                # Of messages without a time it is only known that they are no younger than now.
                connection.execute(f"ALTER TABLE messages ADD COLUMN at INTEGER NOT NULL DEFAULT {int(time.time())}")


def _has_times(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("SELECT 1 FROM pragma_table_info('messages') WHERE name = 'at'").fetchone())
