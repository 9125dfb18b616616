"""The columns of a row of the docket, out of the text that is made of it: each with its place there. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.errors import CouldNotRead
from pipeline.records import Evidence, TextName


@dataclass(frozen=True)
class Column:
    """One line of the text: its label, and its value with the place where it stands."""

    label: str
    value: str
    start: int
    text: TextName = "full_text"

    def evidence(self, most: int | None = None) -> Evidence:
        """Its value, or the first letters of it."""
        quote = self.value if most is None else self.value[:most]
        cut = "end" if len(quote) < len(self.value) else None
        return Evidence(text=self.text, start=self.start, end=self.start + len(quote), quote=quote, cut=cut)


class Columns:
    """All lines of one text, by their labels."""

    def __init__(self, text: str, name: TextName = "full_text") -> None:
        """`name`: which of the document's texts it is."""
        self._lines = tuple(_lines(text, name))

    def all(self, label: str) -> Sequence[Column]:
        return [column for column in self._lines if column.label == label]

    def first(self, label: str) -> Column | None:
        """The first line of this label; None if there is none."""
        return next(iter(self.all(label)), None)

    def one(self, label: str) -> Column:
        """The line of this label. Raises CouldNotRead if there is none."""
        found = self.first(label)
        if found is None:
            raise CouldNotRead(f"the row says nothing under {label!r}")
        return found

    def value(self, label: str) -> str:
        """What stands under this label; "" if nothing does."""
        found = self.first(label)
        return found.value if found else ""


def _lines(text: str, name: TextName) -> Iterator[Column]:
    start = 0
    for line in text.split("\n"):
        label, colon, value = line.partition(": ")
        if colon:
            yield Column(label, value, start + len(label) + len(colon), name)
        start += len(line) + 1
