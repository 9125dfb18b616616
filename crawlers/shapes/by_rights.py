"""An office that is asked about each right of the orders that stand, one by one: an answer is a document, which is edited.

There is no list, and nothing that could be missing from one: what could not be asked is an issue of that right.
"""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from functools import partial
from typing import ClassVar

from crawlers.account import TRY_AGAIN
from crawlers.source import Believed, NotLooked, Source
from pipeline.database.rows import every
from pipeline.offices.entries import RightStatus
from pipeline.offices.forms import OfficeForm
from pipeline.records import Document, Finding, Flag, IssueKind, State, document_id
from pipeline.texts import registry_file
from pipeline.windows import Window


class ByRights(Source):
    """A subclass says where a right is asked for, and how the answer is read."""

    form: ClassVar[OfficeForm]
    header: ClassVar[str]  # in which the key is sent

    @abstractmethod
    def address(self, number: str) -> str:
        """Where the office answers about the right of this number."""

    @abstractmethod
    def page(self, number: str) -> str:
        """What a person would open."""

    def own_headers(self, address: str) -> dict[str, str]:  # noqa: ARG002 - the same at each
        return {self.header: self.chosen.key} if self.chosen.key else {}

    async def look(self) -> None:
        """Asks about each right; a quick look about those alone of which nothing is known."""
        today = self.keeper.today()
        self.days = (Window(min(self.default_since, today), today),)
        numbers = sorted({*self._of_orders(), *self.chosen.numbers})
        known = self.keeper.known([self._id(number) for number in numbers])
        asked = [n for n in numbers if not (self.quick and self._id(n) in known and not self.keeper.in_trouble(self._id(n)))]
        self.keeper.tally.listed += len(numbers)
        self.keeper.tally.unchanged += len(numbers) - len(asked)
        work = (self.alone(self._id(n), self.address(n), self._right(n, known.get(self._id(n)))) for n in asked)
        whole = all(await asyncio.gather(*work))
        for owner in self.keeper.troubled(f"{self.name}:"):
            if owner.rpartition(":")[0] not in numbers:  # no order that stands rests on it any more
                self.keeper.over(f"{self.name}:{owner}")
        self.keeper.cover(lambda seen: seen.done(self.days[0], today) if whole else seen, looked=whole)

    def _of_orders(self) -> set[str]:
        """The numbers of the office's rights on which an order rests that has not ended."""
        with self.keeper.ports.database.reading() as connection:
            live = [
                flag for flag in every(connection, Flag) if flag.state is not State.ENDED and flag.exercise == self.keeper.exercise
            ]
        rights = (right for flag in live for right in flag.rights if not right.lifted)
        return {r.number for r in rights if r.number and r.office == self.form.OFFICE and r.kind in self.form.KINDS}

    async def _right(self, number: str, known: Document | None) -> bool:
        id_ = self._id(number)
        async with self._at_once:
            answer = await self.ask("right", self.address(number), partial(self._read, number), conditional=True)
        self.notify("rights", 1)
        if isinstance(answer, NotLooked):
            self.keeper.tally.not_looked += 1
            finding = Finding(
                kind=IssueKind.COULD_NOT_LOOK, source=self.name, place=id_, address=answer.address, reason=answer.reason,
                repair=TRY_AGAIN, record=number,
            )  # fmt: skip
            return self.keeper.seen(id_, [finding])
        self.keeper.seen(id_)
        self.keeper.take(self._document(number, answer), known)
        return True

    def _read(self, number: str, body: bytes) -> RightStatus:
        return self.form.read(body, number)

    def _id(self, number: str) -> str:
        return document_id(self.name, number, self.default_since)

    def _document(self, number: str, answer: Believed[RightStatus]) -> Document:
        return Document(
            source=self.name,
            native_id=number,
            published=self.default_since,
            kind="right",
            title=f"{number}: {answer.value.status}",
            abstract=None,
            page=self.page(number),
            exercise=self.keeper.exercise,
            parts=(answer.as_part(registry_file),),
            version=answer.value.version,
        )
