"""Pages as they are handed on: letters with their places, in points from the page's lower left corner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Letter(NamedTuple):
    """A character, or a blank between two."""

    char: str
    left: float
    right: float
    base: float  # the line that it stands on
    height: float  # of its font, not of its shape

    @property
    def blank(self) -> bool:
        return self.char.isspace()


class Stroke(NamedTuple):
    """A thin horizontal line, as above the notes at a page's foot."""

    left: float
    right: float
    at: float


@dataclass(frozen=True)
class Page:
    height: float
    letters: Sequence[Letter]
    strokes: Sequence[Stroke] = ()
    pictures: bool = False


@dataclass(frozen=True)
class Limits:
    """What a file may take, generously: notices have ten pages, and take a tenth of a second."""

    seconds: int = 15  # of a processor; three times as many by the clock
    megabytes: int = 400  # of address space, 30 of which are the program
    pages: int = 200
    letters: int = 2_000_000
