"""The archive: every byte that was fetched, kept under its SHA-256, and every document that was made of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pipeline.records import Document
from pipeline.texts.forms import stands_in


@dataclass(frozen=True)
class Answer:
    """One HTTP answer that was believed."""

    address: str
    fetched_at: datetime
    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Kept:
    """What the archive knows of the last believed answer of an address, without its body."""

    address: str
    fetched_at: datetime
    sha256: str
    media_type: str
    etag: str | None
    last_modified: str | None


class Archive(Protocol):
    """What every archive does.

    Raises `StorageError` when the disk does not take or give bytes, `CorruptArchive` when they changed.
    """

    def put(self, answer: Answer) -> str:
        """Keeps an answer and returns the SHA-256 of its body.

        Durable only after `flush`. A body that is already kept is not written twice.
        """

    def put_document(self, document: Document) -> None:
        """Keeps the record of a document beside its answers, so that a run can be replayed from the archive alone."""

    def flush(self) -> None:
        """Makes everything put so far survive a crash."""

    def get(self, sha256: str) -> bytes:
        """The body with that SHA-256, checked against it."""

    def last(self, address: str) -> Kept | None:
        """The last believed answer of an address, for conditional requests."""

    def answer(self, sha256: str) -> Answer:
        """The answer that first brought this body, as it was put."""

    def bodies(self) -> Iterator[str]:
        """The SHA-256 of every body that it has or should have, of what was flushed; each once, as they lie."""

    def documents(self) -> Iterator[Document]:
        """Every document that was put, in the order of putting; the same version of a document only once."""

    def forget(self, bodies: Collection[str], documents: Collection[str]) -> None:
        """Takes bodies, by their SHA-256, and the records of documents, by their ids, out of the files: no byte of them stays.

        Raises `StorageError` where another process writes a file that has one: nothing of that file is taken out then.
        """

    def close(self) -> None:
        """Closes files and connections. Never raises."""
        ...


def latest_documents(archive: Archive) -> Iterator[Document]:
    """Every document that an archive has, in the version that was put last. Raises what `Archive.documents` raises."""
    latest = {document.id: document.version for document in archive.documents()}
    return (document for document in archive.documents() if latest[document.id] == document.version)


def documents_at(archive: Archive, at: datetime) -> Iterator[Document]:
    """Every document that an archive has, in the version that it was seen in last by a time; in the first, if it was seen later.

    What another host has of one counts only where its own source was not seen to list it by then. Raises what `Archive.documents`
    raises.
    """
    chosen: dict[str, str] = {}
    listed: set[str] = set()  # by their own source, by then
    for document in archive.documents():
        seen, own = max((part.fetched_at for part in document.parts), default=at), not stands_in(document)
        if (seen <= at and (own or document.id not in listed)) or document.id not in chosen:
            chosen[document.id] = document.version
        if own and seen <= at:
            listed.add(document.id)
    return (document for document in archive.documents() if chosen[document.id] == document.version)
