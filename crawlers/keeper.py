"""Keeping what a crawl brings: bytes into the archive, documents onto the bus, what could not be looked at into the issues.

The order is what makes a crash harmless: archive first, then the bus, then the note that a window was seen. Whatever is missing
after a crash is asked for again, and what is there twice is the same document.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime, tzinfo

from pipeline.archive.port import Answer, Kept
from pipeline.bus.topics import DOCUMENTS
from pipeline.database import times
from pipeline.database.documents import documents_of, ids_that_begin, last_published, published_between
from pipeline.database.issues import accepted_of, repair_all_of, report, unrepaired_owners
from pipeline.database.sources import put_source_state, source_state
from pipeline.flow.stages import to_be_read
from pipeline.last_look import Fault, LastLook
from pipeline.log import log, said
from pipeline.records import BLOCKING_ISSUES, Document, Finding
from pipeline.whole_file import DailyFile, daily_files, with_daily_files
from pipeline.windows import Coverage, Window
from pipeline.wiring import Ports


def nobody() -> None:
    """Who waits for documents where nobody does."""


READERS = "read"  # the group that reads the documents
FLUSH_AT = 100
FLUSH_SECONDS = 1.0  # a polite crawl takes minutes over a page, and nobody should wait for its last document


@dataclass
class Tally:
    """What one crawl of a source saw."""

    listed: int = 0
    new: int = 0
    edited: int = 0
    unchanged: int = 0
    not_looked: int = 0


@dataclass
class Keeper:
    """Where a crawl of one source puts what it has."""

    source: str
    ports: Ports
    exercise: bool = False
    zone: tzinfo = UTC  # where the source publishes: its days begin and end there
    quiet_days: int = 10  # so long without a new document is a silence
    most_unread: int | None = None  # None: nobody reads meanwhile
    pace: float | None = None  # seconds between two looks of a crawl that follows; None: somebody's clock starts it
    came: Callable[[], None] = nobody  # is told of each document that will be on the bus
    tally: Tally = field(default_factory=Tally)
    _waiting: list[Document] = field(default_factory=list)
    _flushed_at: float = field(default_factory=time.monotonic)
    _whole: bool = False  # this look saw all that was due
    _fault: tuple[Fault, str] | None = None  # the first that it met, and why
    _troubled: dict[str, bool] = field(default_factory=dict)  # owners of issues that are not repaired; whether one is open
    _under_way: dict[str, Document] = field(default_factory=dict)  # on the bus, and not in the database when last looked for

    def __post_init__(self) -> None:
        self.again()

    def again(self) -> None:
        """Before a look: counts anew, and sees which issues there are by now."""
        self.tally = Tally()
        self._whole, self._fault = False, None
        self._waiting.clear()
        with self.ports.database.reading() as connection:
            self._troubled = unrepaired_owners(connection)

    def today(self) -> date:
        """The day that it is where the source publishes."""
        return self.ports.clock.now().astimezone(self.zone).date()

    # what is known already

    def known(self, ids: Collection[str]) -> dict[str, Document]:
        """The documents of these ids that are in the database, or on their way there since this keeper published them."""
        with self.ports.database.reading() as connection:
            found = {d.id: d for d in documents_of(connection, ids)}
        for id_ in self._under_way.keys() & set(ids):
            if id_ in found and found[id_].version == self._under_way[id_].version:
                del self._under_way[id_]
            else:
                found[id_] = self._under_way[id_]
        return found

    def known_in(self, window: Window) -> set[str]:
        """The ids of the known documents published in a window."""
        with self.ports.database.reading() as connection:
            return published_between(connection, self.source, window.first, window.last)

    def knows(self, native_id: str, published: date | None = None) -> bool:
        """Whether a document of that number is known; of that day, or whatever its day: numbers recur."""
        return any(published in (None, day) for day in self.days_of(native_id))

    def days_of(self, native_id: str) -> list[date]:
        """The days of the known documents of that number, the latest last."""
        start = f"{self.source}:{native_id}:"
        with self.ports.database.reading() as connection:
            days = [found.removeprefix(start) for found in ids_that_begin(connection, start)]
        # A day holds no colon: what does is a longer number that begins with this one.
        return sorted(date.fromisoformat(day) for day in days if ":" not in day)

    def troubled(self, prefix: str, *, only_open: bool = False) -> list[str]:
        """What is left of the owners of unrepaired issues behind a prefix: what has to be looked at again."""
        owners = (owner for owner, open_ in self._troubled.items() if open_ or not only_open)
        return sorted(owner.removeprefix(prefix) for owner in owners if owner.startswith(prefix))

    def in_trouble(self, owner: str) -> bool:
        """Whether an issue of this owner is not repaired."""
        return owner in self._troubled

    def last_known(self) -> Document | None:
        """The known document that was published last."""
        with self.ports.database.reading() as connection:
            return last_published(connection, self.source)

    def last_answer(self, address: str) -> Kept | None:
        """What was archived of this address last, for a question on a condition; None if nothing was."""
        return self.ports.archive.last(address)

    def coverage(self) -> Coverage:
        """Which days of the source were seen, and which are owed."""
        with self.ports.database.reading() as connection:
            return Coverage.from_json(source_state(connection, self.source))

    def crowded(self) -> bool:
        """Back-pressure: what the readers cannot take yet need not be fetched yet."""
        return self.most_unread is not None and self.ports.bus.lag(READERS, [DOCUMENTS]) >= self.most_unread

    # what is new

    def keep(self, answer: Answer) -> str:
        """Keeps an answer's bytes; returns their SHA-256."""
        return self.ports.archive.put(answer)

    def take(self, document: Document, known: Document | None) -> None:
        """Counts a document that was looked at beside what is known of it, and publishes it where it is new or changed."""
        if known is not None and known.version == document.version:
            self.tally.unchanged += 1
            return
        self.tally.new += known is None
        self.tally.edited += known is not None
        self.publish(document)

    def publish(self, document: Document) -> None:
        """Takes a new or edited document; it is on the bus at the latest after `flush`."""
        self.ports.archive.put_document(document)
        self._waiting.append(document)
        self.came()
        if len(self._waiting) >= FLUSH_AT or time.monotonic() - self._flushed_at >= FLUSH_SECONDS:
            self.flush()

    def flush(self) -> None:
        """Makes what was archived last, and then publishes the documents that wait."""
        self._flushed_at = time.monotonic()
        self.ports.archive.flush()
        if self._waiting:
            self.ports.bus.publish([to_be_read(d) for d in self._waiting])
            self._under_way.update((d.id, d) for d in self._waiting)
            self._waiting.clear()

    def seen(self, owner: str, findings: Iterable[Finding] = ()) -> bool:
        """Records what was found of a document or window; True if nothing there still waits for a repair or a person's word."""
        found = list(findings)
        if not found and owner not in self._troubled:
            return True
        for finding in found:
            fields = said(source=finding.source, issue=finding.id, kind=finding.kind, place=finding.place, address=finding.address)
            log.warning("issue %s: %s: %s", finding.id, finding.place, finding.reason, extra=fields)
        with self.ports.database.transaction() as connection:
            report(connection, found, owner, self.ports.clock.now())
            blocking = [f.id for f in found if f.kind in BLOCKING_ISSUES]
            waiting = bool(set(blocking) - accepted_of(connection, blocking))
        self._troubled[owner] = waiting
        if waiting:
            self.met(Fault.COULD_NOT_LOOK, found[0].reason)
        return not waiting

    def over(self, owner: str) -> None:
        """What was found of an owner is over, and so is a person's word about it: the next time is another one."""
        if owner not in self._troubled:
            return
        with self.ports.database.transaction() as connection:
            repair_all_of(connection, owner)
        del self._troubled[owner]

    def met(self, fault: Fault, reason: str) -> None:
        """Notes what this look met first that may keep it from seeing all. What is had in another way after all does not."""
        self._fault = self._fault or (fault, reason)

    def end_look(self) -> None:
        """Keeps what this look came to."""
        fault, reason = (None, "") if self._whole else self._fault or (Fault.COULD_NOT_LOOK, "")
        look = LastLook(self.ports.clock.now(), fault, reason[:500], asdict(self.tally))
        with self.ports.database.transaction() as connection:
            state = source_state(connection, self.source, hold=True)
            put_source_state(connection, self.source, state | {"last_look": look.as_json()})

    def dated(self, said: datetime, at: datetime) -> None:
        """Notes what time the source said it was, and what our clock said then: who is behind or ahead holds mail."""
        with self.ports.database.transaction() as connection:
            state = source_state(connection, self.source, hold=True)
            dates = {"said": said.isoformat(), "at": at.isoformat()}
            put_source_state(connection, self.source, dict(state) | {"date": dates})

    def cover(self, change: Callable[[Coverage], Coverage], *, looked: bool = False, file: str | None = None) -> None:
        """Notes which windows were seen, and with `looked` that all that was due was. Everything seen in them is flushed first.

        `file`: the SHA-256 of the one file that all of it stood in today.

        `change` is applied to what is noted by then: another crawl may have noted windows of its own since this one began. The
        zone is noted beside it: whoever asks what was covered must know which days are over. So is what a silence is here.
        """
        self.flush()
        self._whole |= looked
        with self.ports.database.transaction() as connection:
            before = source_state(connection, self.source, hold=True)
            state = before | change(Coverage.from_json(before)).as_json() | {"zone": str(self.zone), "quiet_days": self.quiet_days}
            if looked:
                state |= {"looked_at": self.ports.clock.now().isoformat(), "pace": self.pace}
            if file:
                state = with_daily_files(state, [DailyFile(self.today(), file)])
            put_source_state(connection, self.source, state)
            times.keep(connection, self.ports.clock)

    def note_replay(self, files: Sequence[DailyFile] = ()) -> None:
        """Notes that what is known was read from an archive, and when: nobody looked at the source itself.

        `files`: of the days on which the archive's files came. A day of which it is known which file stood keeps that.
        """
        self.flush()
        with self.ports.database.transaction() as connection:
            state = source_state(connection, self.source, hold=True)
            if files:
                state = with_daily_files(state, [*files, *daily_files(state)])
            put_source_state(connection, self.source, state | {"replayed_at": self.ports.clock.now().isoformat()})
