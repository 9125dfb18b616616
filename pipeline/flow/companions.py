"""The companion lists that are held, beside which the parties of an order are put when somebody looks at it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import NamedTuple

from pipeline.archive.port import Archive
from pipeline.companions.entries import SameName
from pipeline.companions.forms import companion_names, form_of
from pipeline.companions.matching import ByName, same_names
from pipeline.database.connection import Connection
from pipeline.database.documents import last_published
from pipeline.database.rows import record_of
from pipeline.errors import CorruptArchive, CouldNotRead
from pipeline.identifiers.company import same_key
from pipeline.records import Case, Document, Flag


class _Held(NamedTuple):
    sha256: str
    names: ByName


class Companions:
    """Each file is read once, when somebody first asks, and again if it changed.

    One that cannot be read has no names: its issue says so, and the doctor what of the archive is damaged.
    """

    def __init__(self, archive: Callable[[], Archive]) -> None:
        self._archive = archive
        self._held: dict[str, _Held] = {}

    def beside(self, connection: Connection, flag: Flag) -> tuple[SameName, ...]:
        """The parties that an order names and that it did not free, with the lists that have their names."""
        return tuple(self._found(connection, flag)) if flag.parties else ()

    def _found(self, connection: Connection, flag: Flag) -> Iterator[SameName]:
        parties = [party for party in flag.parties if not party.freed]
        for source in companion_names():
            document = last_published(connection, source)
            if document is None or document.exercise != flag.exercise:  # an invented firm is on no list of life
                continue
            names = self._names(source, document)
            if any(names.of(same_key(party.name)) for party in parties):
                day = document.parts[0].fetched_at.date()
                yield from same_names(parties, names, day, _addresses(connection, flag))

    def _names(self, source: str, document: Document) -> ByName:
        sha256 = document.parts[0].sha256
        if source not in self._held or self._held[source].sha256 != sha256:
            names = ByName()
            with suppress(CorruptArchive, CouldNotRead):
                names = ByName(form_of(source).read(io.BytesIO(self._archive().get(sha256))).entries)
            self._held[source] = _Held(sha256, names)
        return self._held[source].names


def _addresses(connection: Connection, flag: Flag) -> dict[str, list[str]]:
    """The addresses that the case knows of its parties, by their folded names."""
    case = record_of(connection, Case, flag.case_id)
    found: dict[str, list[str]] = {}
    for party in (*case.respondents, *case.other_parties) if case else ():
        if party.address:
            found.setdefault(same_key(party.name), []).append(party.address)
    return found
