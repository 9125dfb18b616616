"""A file that holds all that its publisher has: what it must say of itself to be held beside the one before. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import BinaryIO, NamedTuple, Protocol


class Rows(NamedTuple):
    """Rows that are counted together, by names that stay from file to file."""

    what: str  # what they are, in the plural
    ids: frozenset[str]
    may_go: float = 0.02  # so large a share of those known may go at once


class WholeFile(Protocol):
    """What a form reads a file to be."""

    @property
    def at(self) -> datetime | None:
        """When it says that it was written; None if it does not say."""
        ...

    @property
    def rows(self) -> Sequence[Rows]: ...

    @property
    def lacks(self) -> Sequence[str]:
        """What every whole file has something of and this one nothing, by name: it is not whole, or that was given up."""
        ...


class FileForm(Protocol):
    """A module that reads such a file."""

    def read(self, stream: BinaryIO) -> WholeFile:
        """The file. Raises CouldNotRead if it is not of the form."""
        ...
