"""A list by pages whose rows have pages of their own, which name the files that hold the text."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from crawlers.shapes.by_pages import ByPages
from crawlers.shapes.documents import Way
from crawlers.shapes.rows import Row
from crawlers.source import Believed, NotLooked
from pipeline.texts.forms import TextForm

R = TypeVar("R", bound=Row)


class Attached(ByPages[R]):
    """A subclass says where a row's page is, and which of its files hold the text, the best form first."""

    @abstractmethod
    def view(self, row: R) -> str:
        """The address of a row's own page."""

    @abstractmethod
    def read_view(self, row: R, body: bytes) -> Sequence[Way]:
        """The files that its page names, as ways to the text. Raises CouldNotRead if it is none, or is another one's."""

    def ways(self, row: R) -> Sequence[Way]:  # noqa: ARG002 - only its page says them
        """None that the list knows of."""
        return ()

    async def _full_text(self, row: R) -> tuple[tuple[Believed[str], TextForm] | None, list[NotLooked]]:
        page = await self.ask("page", self.view(row), partial(self.read_view, row), conditional=True)
        return (None, [page]) if isinstance(page, NotLooked) else await self._first_of(row, page.value)
