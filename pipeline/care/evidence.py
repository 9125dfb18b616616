"""Whether archive and database still have all that we rely on, as it was put there: every body, every record."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pydantic import ValidationError

from pipeline.archive.port import Archive
from pipeline.database.kinds import KINDS
from pipeline.database.rows import texts
from pipeline.database.store import Database
from pipeline.errors import CorruptArchive
from pipeline.progress import Notify, quiet
from pipeline.records import Document


def damage(archive: Archive, database: Database, notify: Notify = quiet) -> list[str]:
    """What is not as it was put, a sentence each: bodies that documents are made of, and the others that the archive has.

    Raises StorageError if archive or database cannot be read.
    """
    notify("reading every archived body against its SHA-256", 0)
    found = []
    for n, (sha256, whose) in enumerate(_bodies(archive, database)):
        try:
            archive.get(sha256)
        except CorruptArchive as why:
            found.append(f"{whose}: {why}" if whose else str(why))
        if n % 100 == 99:
            notify("bodies", 100)
    return found


def _bodies(archive: Archive, database: Database) -> Iterator[tuple[str, str]]:
    """Every body once, with a document that is made of it, if one is."""
    of_documents: dict[str, str] = {}
    with database.reading() as connection:
        for id_, record in texts(connection, Document):
            of_documents.update((part["sha256"], id_) for part in json.loads(record)["parts"])
    for sha256 in archive.bodies():
        yield sha256, of_documents.pop(sha256, "")
    yield from of_documents.items()  # the archive knows nothing of these


def unreadable(database: Database, notify: Notify = quiet) -> list[str]:
    """Records in the database that are not of the form that this program knows, a sentence each. Raises StorageError."""
    notify("reading every record", 0)
    found = []
    with database.reading() as connection:
        for kind, record in KINDS.items():
            for id_, text in texts(connection, record):
                try:
                    record.model_validate_json(text)
                except ValidationError as why:
                    found.append(f"{kind} {id_}: the record is damaged ({why.error_count()} fields)")
            notify("kinds", 1)
    return found
