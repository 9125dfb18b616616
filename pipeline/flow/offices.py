"""What offices said of the rights of an order, put beside it when somebody looks at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress

from pipeline.archive.port import Archive
from pipeline.database.connection import Connection
from pipeline.database.documents import documents_of, ids_that_begin
from pipeline.errors import CorruptArchive, CouldNotRead
from pipeline.offices.entries import OfficeSays
from pipeline.offices.forms import form_of, office_names
from pipeline.records import Flag, FlagRight


class Offices:
    """Of an answer that cannot be read nothing is said: its issue is, and the doctor says what of the archive is damaged."""

    def __init__(self, archive: Callable[[], Archive]) -> None:
        self._archive = archive

    def beside(self, connection: Connection, flag: Flag) -> tuple[OfficeSays, ...]:
        """Of each right that the order rests on, what its office said of it last."""
        return tuple(one for right in flag.rights if not right.lifted for one in self._said(connection, flag, right))

    def _said(self, connection: Connection, flag: Flag, right: FlagRight) -> Iterator[OfficeSays]:
        for source in office_names():
            form = form_of(source)
            if right.number is None or right.office != form.OFFICE or right.kind not in form.KINDS:
                continue
            ids = ids_that_begin(connection, f"{source}:{right.number}:")
            for document in documents_of(connection, ids):
                if document.exercise == flag.exercise:  # an invented number may be somebody's in life
                    part = document.parts[0]
                    with suppress(CorruptArchive, CouldNotRead):
                        status = form.read(self._archive().get(part.sha256), right.number)
                        yield OfficeSays(form.CALLED, right.number, part.fetched_at.date(), status)
