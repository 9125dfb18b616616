"""The safety notices that are held, beside which the goods of an order are put when somebody looks at it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple

from pipeline.archive.port import Archive
from pipeline.database.connection import Connection
from pipeline.database.documents import documents_of, revisions_of
from pipeline.errors import CorruptArchive, CouldNotRead
from pipeline.records import Document, Flag
from pipeline.safety.entries import SafetyNotice, SaidCounterfeit
from pipeline.safety.forms import form_of, safety_names
from pipeline.safety.matching import ByWhat, counterfeits


class _Held(NamedTuple):
    rev: int
    exercise: bool
    publisher: str
    notices: tuple[SafetyNotice, ...]


class SafetyNotices:
    """Each document is read once, when somebody first asks, and again if it changed. One that cannot be read has no notice."""

    def __init__(self, archive: Callable[[], Archive]) -> None:
        self._archive = archive
        self._held: dict[str, _Held] = {}
        self._by: dict[bool, ByWhat] = {}

    def beside(self, connection: Connection, flag: Flag) -> tuple[SaidCounterfeit, ...]:
        """The notices that call an order's goods counterfeit; of a drill, notices of drills alone."""
        self._look(connection)
        return counterfeits(flag, self._by[flag.exercise]) if flag.exercise in self._by else ()

    def _look(self, connection: Connection) -> None:
        changed = False
        for source in safety_names():
            revs = revisions_of(connection, source)
            new = [id_ for id_, rev in revs.items() if id_ not in self._held or self._held[id_].rev != rev]
            for document in documents_of(connection, new) if new else ():
                self._held[document.id] = self._read(source, document, revs[document.id])
                changed = True
        if changed:
            held = self._held.values()
            self._by = {
                drill: ByWhat((one.publisher, notice) for one in held if one.exercise is drill for notice in one.notices)
                for drill in {one.exercise for one in held}
            }

    def _read(self, source: str, document: Document, rev: int) -> _Held:
        form, found = form_of(source), tuple[SafetyNotice, ...]()
        with suppress(CorruptArchive, CouldNotRead):  # the doctor says so
            found = form.notices(self._archive().get(document.parts[-1].sha256))
        return _Held(rev, document.exercise, form.CALLED, found)
