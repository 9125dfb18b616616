"""A list of rows of which some documents have a file beside, that is fetched only with the key of an account.

The row goes on without it: what could not be fetched is an issue of the file, or one of the key where everything is refused. A
thorough look asks for what is missing of the last weeks, listed or not: so a new key brings what an old one was refused. A file
that was fetched is not asked for again, and stays with its document when the row is edited.
"""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from datetime import timedelta
from functools import partial
from typing import ClassVar, TypeVar

from crawlers.account import TRY_AGAIN
from crawlers.shapes.back_to import BackTo
from crawlers.shapes.rows import Malformed, Page, Row
from crawlers.source import Believed, NotLooked
from pipeline.errors import CorruptArchive, CouldNotRead
from pipeline.records import Document, Finding, IssueKind, Part
from pipeline.source_keys import ending, has_ended, place_of_key
from pipeline.texts.forms import TextForm
from pipeline.windows import Window

R = TypeVar("R", bound=Row)
_PATIENCE = 2  # tries of a file: the next thorough look asks again
_WEEKS = timedelta(weeks=8)  # back to which files are asked for that are missing
_REFUSALS = 3  # after so many, and no file that came, a look asks for no more


class WithFiles(BackTo[R]):
    """A subclass says which rows have a file, where, and what a document with one is."""

    file_form: ClassVar[TextForm]
    new_key: ClassVar[str]  # how a person comes by a new key, as a sentence

    @abstractmethod
    def file_list(self, row: R) -> str | None:
        """The address at which the files of a document are listed; None of one whose file is not to be fetched."""

    @abstractmethod
    def read_file_list(self, row: R, body: bytes) -> tuple[str, tuple[Malformed, ...]]:
        """The address of the file that is the document, and what is odd about the list. Raises CouldNotRead if there is none."""

    @abstractmethod
    def read_file(self, row: R, body: bytes) -> str:
        """The text of a file. Raises CouldNotRead if it cannot be read, or is not known to be of the document."""

    @abstractmethod
    def document_with_file(self, row: R, listing: Part, file: Part, text: str) -> Document:
        """The record of a document out of its row, as a part of it, and its file."""

    @abstractmethod
    def row_of(self, known: Document) -> R | None:
        """The row of a known document, out of the archive; None of one that has no file. Raises CorruptArchive, CouldNotRead."""

    async def look(self) -> None:
        """As of any such list; then says whether the key was taken."""
        self._fetched_one, self._refused = False, list[tuple[str, NotLooked]]()
        self._withheld = False  # a file was due, and the key is known to have run out
        await super().look()
        if self.chosen.key and not self.quick:
            await self._fetch_missing()
        self._of_the_key()

    async def _document(self, row: R, listing: Believed[Page[R]] | Believed[R], known: Document | None) -> bool:
        address = self.file_list(row)
        had = _file_of(known) if address else None
        before = known is not None and self._as_before(row, known)
        due = address if address and self.chosen.key and not had and not (before and self.quick and self._failed(row)) else None
        if not due and before and bool(had) == bool(_file_of(known)):
            self.notify("documents", 1)
            self.keeper.tally.unchanged += 1
            return True
        file = self._kept(row, had) if had else None
        if file is None and (due or had) and address and self.chosen.key:
            async with self._at_once:
                file = await self._fetched(row, address)
        self.notify("documents", 1)
        if file is None and before:
            self.keeper.tally.unchanged += 1
            return True
        made = self.document(row, listing)
        self._keep(self.document_with_file(row, made.parts[0], *file) if file else made, known)
        return True

    async def _fetch_missing(self) -> None:
        """Asks for the files of known documents that this look did not list."""
        today = self.keeper.today()
        known = self.keeper.known(self.keeper.known_in(Window(today - _WEEKS, today)))
        bare = [d for d in known.values() if not _file_of(d) and d.id.removeprefix(f"{self.name}:") not in self._account.listed]
        await asyncio.gather(*(self.alone(d.id, self.base, self._missing(d)) for d in bare))

    async def _missing(self, known: Document) -> bool:
        try:
            row = self.row_of(known)
        except (CorruptArchive, CouldNotRead):
            return False
        address = self.file_list(row) if row else None
        if row and address:
            async with self._at_once:
                file = await self._fetched(row, address)
            if file:
                self._keep(self.document_with_file(row, known.parts[0], *file), known)
        return True

    def _kept(self, row: R, had: Part) -> tuple[Part, str] | None:
        """The file that the document has, out of the archive; None if it was lost there."""
        try:
            return had, self.read_file(row, self.keeper.ports.archive.get(had.sha256))
        except (CorruptArchive, CouldNotRead):
            return None

    async def _fetched(self, row: R, address: str) -> tuple[Part, str] | None:
        """The file, asked for with the key; None where it could not be had."""
        if has_ended(self.chosen, self.keeper.ports.clock.now()):
            self._withheld = True
            return None
        if not self._fetched_one and len(self._refused) >= _REFUSALS:
            return None
        listed = await self.ask("files", address, partial(self.read_file_list, row), _PATIENCE)
        if isinstance(listed, NotLooked):
            self._not_had(self._listed_at(row), row, listed)
            return None
        at, odd = listed.value
        for one in odd:
            self._account.odd(one, self.days[0], listed.address)
        file = await self.ask("file", at, partial(self.read_file, row), _PATIENCE)
        self.keeper.over(self._listed_at(row))
        if isinstance(file, NotLooked):
            self._not_had(self._place(row), row, file)
            return None
        self._fetched_one = True
        self.keeper.over(self._place(row))
        return file.as_part(self.file_form), file.value

    def _not_had(self, owner: str, row: R, why: NotLooked) -> None:
        if why.refused:
            self._refused.append((owner, why))
        else:
            self._say(owner, why.address, f"the file of document {row.number} could not be fetched: {why.reason}", TRY_AGAIN)

    def _of_the_key(self) -> None:
        """One issue where the key is refused or has run out; where it is taken, one of each file that is refused all the same."""
        place, now = place_of_key(self.name), self.keeper.ports.clock.now()
        if self._fetched_one:
            for owner, why in self._refused:
                self._say(owner, why.address, f"a file is refused, though others are not: {why.reason}", TRY_AGAIN)
        elif self._withheld:
            self._say(place, self.base, f"{ending(self.chosen, now)}: files are not fetched, rows are", self.new_key)
        elif self._refused:
            why = self._refused[0][1]
            self._say(place, why.address, f"files are refused, rows are not: {why.reason}; the key may have run out", self.new_key)
        if self._fetched_one or not self.chosen.key:
            self.keeper.over(place)

    def _say(self, owner: str, address: str, reason: str, repair: str) -> None:
        kind = IssueKind.COULD_NOT_LOOK
        self.keeper.seen(owner, [Finding(kind=kind, source=self.name, place=owner, address=address, reason=reason, repair=repair)])

    def _failed(self, row: R) -> bool:
        """Whether a file was had and could not be read: it costs most, and seldom heals. One that is not listed yet may be soon."""
        return self.keeper.in_trouble(self._place(row))

    def _place(self, row: R) -> str:
        """Under which name what is wrong with a document's file is kept, apart from the document."""
        return f"{self._id(row)}#file"

    def _listed_at(self, row: R) -> str:
        """The same of the list that says where the file is."""
        return f"{self._id(row)}#files"


def _file_of(known: Document | None) -> Part | None:
    return next((part for part in known.parts if part.name == "full_text"), None) if known else None
