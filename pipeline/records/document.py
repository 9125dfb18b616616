"""What was fetched."""

from __future__ import annotations

from datetime import date

from pydantic import AwareDatetime

from pipeline.records.base import Record


class Part(Record):
    """One archived answer that a document is made of."""

    name: str  # what it is of the document, as its form says: its listing, its full text
    form: str  # how its text is made: a form of `pipeline.texts`
    address: str
    fetched_at: AwareDatetime
    media_type: str
    sha256: str  # of the body, hexadecimal; the archive is asked by it


class Document(Record):
    """One public document as fetched: chosen fields of its listing, and where its bytes lie.

    `version` hashes the content that a reader would see (`pipeline.texts.forms.document_version`), never the raw listing, which
    holds counters and addresses, nor the form of the full text.
    """

    v: int = 1
    source: str
    native_id: str
    published: date
    kind: str
    title: str
    abstract: str | None
    page: str | None  # the address that a person would open
    corrects: tuple[str, ...] = ()  # native ids
    corrected_by: tuple[str, ...] = ()
    exercise: bool = False
    parts: tuple[Part, ...]
    version: str

    @property
    def id(self) -> str:
        """Source, native id and publication date: numbers were used again by more than one source."""
        return document_id(self.source, self.native_id, self.published)


def document_id(source: str, native_id: str, published: date) -> str:
    """The identity of a document."""
    return f"{source}:{native_id}:{published.isoformat()}"
