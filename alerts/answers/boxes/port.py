"""The port to the box in which answers and bounces arrive. `maildir` reads a folder, `imap` asks a mail server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pipeline.errors import Unavailable

MOST_BYTES = 32_000_000  # of one mail; of a larger one as many as `HEAD`
HEAD = 1_000_000


class BoxUnavailable(Unavailable):
    """The box cannot be read now; what lies in it stays there."""


@dataclass(frozen=True)
class InBox:
    """A mail that lies in a box."""

    raw: bytes
    arrived_at: datetime
    place: str  # how far the box is read with this one, where that is kept; empty where the box itself marks what was taken


class Box(Protocol):
    """Where mails lie that nobody took yet. `contextlib.closing` closes it.

    A mail is given by `mails`, kept by the caller, and then named by `taken`, in that order: whatever ends between two of these, it
    is given again or was kept.
    """

    name: str  # without a password; the same for the same box

    def mails(self, place: str) -> Iterator[InBox]:
        """The mails behind a place (empty: all), oldest first. Raises BoxUnavailable, also after some."""
        ...

    def taken(self, mail: InBox) -> None:
        """The mail is kept: it is given no more. Raises BoxUnavailable."""
        ...

    def look(self) -> None:
        """Raises BoxUnavailable unless it can be read."""
        ...

    def close(self) -> None:
        """Lets go of the box; never raises."""
        ...
