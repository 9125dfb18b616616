"""The archive in one folder: WARC files and, as a cache, an index of them.

Several processes may use the folder at once. Each writes a file of its own; what one has flushed, the others see.
"""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Collection, Iterator
from contextlib import ExitStack, nullcontext, suppress
from pathlib import Path

from pydantic import ValidationError

from pipeline.archive import warc
from pipeline.archive.files import (
    OpenFile,
    corrupt,
    finished_files,
    locked,
    name_of,
    open_files,
    read_member,
    salvage,
    scan,
    speaking,
)
from pipeline.archive.forgetting import without
from pipeline.archive.index import Index
from pipeline.archive.port import Answer, Kept
from pipeline.archive.warc import AnswerEntry, BrokenRecord, Entry, Place, Record
from pipeline.errors import CorruptArchive, MissingBody, SettingError, StorageError
from pipeline.records import Document
from pipeline.shown.addresses import without_secrets

INDEX = "index.db"
ROLL_AT = 256 * 1024 * 1024


class DirectoryArchive:
    """The archive port in one folder. One object belongs to one thread.

    With `writable=False`, or where the folder is not writable, nothing in it is touched, and the index is made in memory:
    it then shows what the files had when it was opened.
    """

    def __init__(self, folder: Path, *, writable: bool = True) -> None:
        self._folder = folder
        self._open: OpenFile | None = None
        with speaking(folder):
            if writable:
                folder.mkdir(parents=True, exist_ok=True)
            elif not folder.is_dir():
                raise FileNotFoundError(errno.ENOENT, "there is no such folder", str(folder))
            self._writable = writable and os.access(folder, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
            with locked(folder) if self._writable else nullcontext():
                self._index = Index.at(folder / INDEX) if self._writable else Index()
                try:
                    self._catch_up()
                except BaseException:
                    self._index.close()
                    raise
        self._waiting = Index()  # what was put but not flushed
        self._unflushed: list[Entry] = []
        self._flushed_to = 0

    @classmethod
    def from_url(cls, url: str) -> DirectoryArchive:
        """Opens `dir:///relative` or `dir:////absolute` and makes what is missing; with `?mode=ro` only reads.

        Raises SettingError if the URL names no folder, StorageError or CorruptArchive if the folder cannot be used.
        """
        path, _, mode = url.removeprefix("dir:///").partition("?mode=")
        if path in ("", url) or mode not in ("", "ro"):
            raise SettingError(
                f"archive {without_secrets(url)!r} names no folder: write it as dir:///relative or dir:////absolute, "
                "with ?mode=ro to only read it"
            )
        return cls(Path(path), writable=mode != "ro")

    # putting

    def put(self, answer: Answer) -> str:
        """Keeps an answer and returns the SHA-256 of its body. Raises StorageError, and then it is not kept."""
        sha256 = hashlib.sha256(answer.body).hexdigest()
        first = self._bodies(sha256)
        member = warc.revisit_record(answer, sha256, first[0].kept) if first else warc.response_record(answer, sha256)
        place = self._append(member)
        self._wait(AnswerEntry(place, warc.kept_of(answer, sha256), revisit=bool(first)))
        return sha256

    def put_document(self, document: Document) -> None:
        """Keeps a document. Raises StorageError, and then it is not kept."""
        place = self._append(warc.document_record(document))
        self._wait(warc.entry_of_document(document, place))

    def flush(self) -> None:
        """Makes everything put so far survive a crash, and lets other processes see it.

        Raises StorageError; what was put may then be flushed again.
        """
        if not self._open or not self._unflushed:
            return
        with speaking(self._open.file):
            self._open.sync()
        self._index.add(self._open.name, self._flushed_to, self._unflushed, self._open.end)
        self._flushed_to = self._open.end
        self._unflushed.clear()
        self._waiting.clear()

    def close(self) -> None:
        """Flushes, finishes the file and lets go of everything, even when it raises StorageError."""
        with ExitStack() as stack:
            stack.enter_context(speaking(self._folder))
            stack.callback(self._waiting.close)
            stack.callback(self._close_index)
            stack.callback(self._let_go)
            self._finish()

    # asking

    def get(self, sha256: str) -> bytes:
        """The body with that SHA-256, checked against it. Raises CorruptArchive, StorageError."""
        return self.answer(sha256).body

    def answer(self, sha256: str) -> Answer:
        """The answer that first brought this body, its body checked. Raises CorruptArchive, StorageError."""
        broken: CorruptArchive | None = None
        for found in self._bodies(sha256):  # more than one, if two processes fetched it at once
            try:
                return self._checked(found.place, sha256)
            except CorruptArchive as why:
                broken = broken or why
        raise broken or MissingBody(
            f"the archive {self._folder} has no body with SHA-256 {sha256}; "
            "restore the missing WARC file from a backup, or crawl the document again"
        )

    def last(self, address: str) -> Kept | None:
        """The last answer of an address whose body is there."""
        for found in (*self._waiting.answers(address), *self._index.answers(address)):
            if not found.revisit or self._bodies(found.kept.sha256):
                return found.kept
        return None

    def bodies(self) -> Iterator[str]:
        """The SHA-256 of every body that a record in the files brings or mentions; what was not flushed is not among them."""
        yield from self._index.every_body()

    def documents(self) -> Iterator[Document]:
        """Every document in the order of putting; a version that was put several times where it was put last."""
        for found in self._index.documents():
            if not self._waiting.has_document(found.id, found.version):
                yield self._document(found.place)
        for found in list(self._waiting.documents()):
            yield self._document(found.place)

    def forget(self, bodies: Collection[str], documents: Collection[str]) -> None:
        """Takes bodies and the records of documents out of the files. Raises StorageError where another process writes one."""
        with speaking(self._folder):
            self._finish()
            with locked(self._folder):
                self._catch_up()
                for name, places in sorted(self._index.places_of(bodies, documents).items()):
                    file = self._folder / name
                    if not file.exists():
                        raise StorageError(f"archive file {file}: another process writes it; stop the services, then run again")
                    found = without(file, places)
                    self._index.add(name, 0, found.entries, found.end)

    # the files

    def _catch_up(self) -> None:
        """Brings the index to what the files have. The folder is locked: nobody begins a file meanwhile."""
        known = self._index.sizes()
        for file in open_files(self._folder):
            with suppress(FileNotFoundError):  # its process has just finished it: it is among those below
                self._adopt(file, known)
        finished = finished_files(self._folder)
        for file in finished:
            name, size = file.name, file.stat().st_size
            start = known.get(name, 0)
            if size == start:
                continue
            start = start if start < size else 0
            found = scan(file, start)
            if found.broken:
                raise corrupt(file, found.broken)
            self._index.add(name, start, found.entries, found.end)
        here = {file.name for file in finished} | {name_of(file) for file in open_files(self._folder)}
        for name in self._index.sizes().keys() - here:
            if not (self._folder / name).exists():  # its process may have finished it between the two looks
                self._index.forget(name)

    def _adopt(self, file: Path, known: dict[str, int]) -> None:
        """A file with the name of one being written: left behind, or another process is at it."""
        name = name_of(file)
        start = known.get(name, 0)
        start = start if start <= file.stat().st_size else 0
        found = salvage(file, start) if self._writable else scan(file, start)
        if found:
            self._index.add(name, start, found.entries, found.end)
            known[name] = found.end

    def _append(self, member: bytes) -> Place:
        with speaking(self._folder):
            if not self._writable:
                raise OSError(errno.EROFS, "it is open for reading only", str(self._folder))
            if self._open and self._open.end + len(member) > ROLL_AT:
                self._finish()
            if not self._open:
                self._open = OpenFile(self._folder)
                self._flushed_to = 0
        with speaking(self._open.file):
            return self._open.append(member)

    def _wait(self, found: Entry) -> None:
        self._waiting.put(found)
        self._unflushed.append(found)

    def _finish(self) -> None:
        if self._open:
            self.flush()
            self._open.finish()
            self._let_go()

    def _let_go(self) -> None:
        """A file that could not be finished is left for the next object on the folder to salvage."""
        if self._open:
            self._open.close()
            self._open = None

    def _close_index(self) -> None:
        with locked(self._folder) if self._writable else nullcontext():
            self._index.close()

    # the records

    def _bodies(self, sha256: str) -> list[AnswerEntry]:
        return self._index.bodies(sha256) or self._waiting.bodies(sha256)

    def _checked(self, place: Place, sha256: str) -> Answer:
        try:
            answer = warc.answer_of(self._record(place), place.offset)
            if hashlib.sha256(answer.body).hexdigest() != sha256:
                raise BrokenRecord(place.offset, f"has another body than the one with SHA-256 {sha256}")
        except BrokenRecord as why:
            raise corrupt(self._folder / place.file, why) from why
        return answer

    def _document(self, place: Place) -> Document:
        try:
            return Document.model_validate_json(self._record(place).block)
        except ValidationError as why:
            reason = f"holds no document of the form this program knows ({why.error_count()} fields differ)"
            raise corrupt(self._folder / place.file, BrokenRecord(place.offset, reason)) from why
        except BrokenRecord as why:
            raise corrupt(self._folder / place.file, why) from why

    def _record(self, place: Place) -> Record:
        with speaking(self._folder):
            member = read_member(self._folder, place)
        return warc.parse(warc.unpacked(member, place.offset), place.offset)
