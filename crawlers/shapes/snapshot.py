"""One file that holds all that a registry knows, written anew in place.

It is one document, which is edited; each state is archived. What stood only in a file that nobody fetched is gone, and nothing is
owed of it: the next file says what stands.
"""

from __future__ import annotations

import hashlib
import io
from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import ClassVar, NamedTuple

from crawlers.account import TRY_AGAIN
from crawlers.source import Believed, NotLooked, Source
from pipeline.errors import CorruptArchive, CouldNotRead
from pipeline.records import Document, Finding, IssueKind
from pipeline.texts import registry_file
from pipeline.whole_file import FileForm, WholeFile
from pipeline.windows import Window

_MAY_BE_SO = "If the publisher meant it: crossmarket issues --accept; then this file is taken. Otherwise the next look asks again."
_LOOK = "Look what it is. If nothing of it matters here: crossmarket issues --accept; else its reader must learn it."
_SHOWN = 12  # names in one reason


class _Doubt(NamedTuple):
    about: str  # a name that is the same for the same doubt
    reason: str


class Snapshot(Source):
    """A source of one file. A subclass says where it is and how it is read."""

    number: ClassVar[str]  # what the file is called, whatever it says
    title: ClassVar[str]
    page: ClassVar[str]  # that a person would open
    form: ClassVar[FileForm]
    kind: ClassVar[str] = "registry"

    @abstractmethod
    def address(self) -> str:
        """Of the file."""

    async def look(self) -> None:
        """Asks for the file if it changed, and keeps it if it is believed."""
        today = self.keeper.today()
        self.days = (Window(min(self.default_since, today), today),)
        answer = await self.ask("file", self.address(), self._read, conditional=True)
        if isinstance(answer, NotLooked):
            self._not_looked(Finding(place=self._place(), reason=f"the file: {answer.reason}", repair=TRY_AGAIN, **self._found()))
            return
        self.keeper.tally.listed += 1
        document = self._document(answer)
        known = self.keeper.known([document.id]).get(document.id)
        accepted = set()
        at = answer.value.at or answer.fetched_at
        for doubt in self._doubts(answer.value, known) if not known or known.version != document.version else ():
            place = self._place(doubt.about)
            reason = f"the file of {at:%Y-%m-%d %H:%M} UTC is not believed: {doubt.reason}"
            if not self._not_looked(Finding(place=place, reason=reason, repair=_MAY_BE_SO, **self._found())):
                return
            accepted.add(place)
        for owner in self.keeper.troubled(f"{self.name}:"):
            if owner.partition(":")[0] == "file" and f"{self.name}:{owner}" not in accepted:
                self.keeper.over(f"{self.name}:{owner}")
        self._ask_of_unknown(answer.value.unknown)
        self.keeper.take(document, known)
        self.keeper.cover(lambda seen: seen.done(self.days[0], today), looked=True, file=answer.sha256)

    def _ask_of_unknown(self, names: Sequence[str]) -> None:
        """Asks a person once of each set of columns or labels that nobody has read; the file is taken all the same."""
        digest = hashlib.sha256("\n".join(names).encode()).hexdigest()[:12] if names else ""
        asked = f"{self.name}:unknown:"
        for earlier in self.keeper.troubled(asked):
            if earlier != digest:
                self.keeper.over(asked + earlier)
        if names:
            more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
            reason = f"it has what nobody has read, and of which nothing is used: {'; '.join(names[:_SHOWN])}{more}"
            found = self._found() | {"kind": IssueKind.TO_DECIDE}
            self.keeper.seen(asked + digest, [Finding(place=asked + digest, reason=reason, repair=_LOOK, **found)])

    def _read(self, body: bytes) -> WholeFile:
        return self.form.read(io.BytesIO(body))

    def _place(self, about: str = "") -> str:
        return f"{self.name}:file" + (f":{about}" if about else "")

    def _found(self) -> dict[str, str]:
        return {"kind": IssueKind.COULD_NOT_LOOK, "source": self.name, "address": self.address()}

    def _not_looked(self, finding: Finding) -> bool:
        """Says why the file is not taken; False if a person has accepted that it is as it is."""
        if self.keeper.seen(finding.place, [finding]):
            return True
        self.keeper.tally.not_looked += 1
        self.keeper.cover(lambda seen: seen)
        return False

    def _document(self, answer: Believed[WholeFile]) -> Document:
        return Document(
            source=self.name,
            native_id=self.number,
            published=self.default_since,
            kind=self.kind,
            title=self.title,
            abstract=None,
            page=self.page,
            exercise=self.keeper.exercise,
            parts=(answer.as_part(registry_file),),
            version=answer.sha256[:24],
        )

    def _doubts(self, now: WholeFile, known: Document | None) -> Iterator[_Doubt]:
        """Why a file is not believed, by itself and beside the one that is held."""
        before = self._before(known) if known else None
        for name in now.lacks:
            if before is None or name not in before.lacks:
                yield _Doubt(f"without {name}", f"it has nothing of {name}: it is not whole, or that was given up")
        if before is None:
            return
        if now.at and before.at and now.at < before.at:
            yield _Doubt(f"of {now.at:%Y%m%dT%H%M%S}", f"it is older than the one that is held, of {before.at:%Y-%m-%d %H:%M} UTC")
        there = {rows.what: rows.ids for rows in now.rows}
        for rows in before.rows:
            missing = sorted(rows.ids - there.get(rows.what, frozenset()))
            if len(missing) > len(rows.ids) * rows.may_go:
                digest = hashlib.sha256("\n".join(missing).encode()).hexdigest()[:12]
                reason = f"{len(missing)} of the {len(rows.ids)} {rows.what} known are not in it, more than it may lose at once"
                yield _Doubt(f"without {digest}", reason)
                return

    def _before(self, known: Document) -> WholeFile | None:
        """The file that is held; None where its archive is damaged, as the doctor says: nothing is held against the new one."""
        try:
            return self._read(self.keeper.ports.archive.get(known.parts[0].sha256))
        except (CorruptArchive, CouldNotRead):
            return None
