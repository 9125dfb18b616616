"""The operative part cut into its items, and an item into its sentences. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.read.prose.passages import Passage

# The label of an item: "1.", "(a)", "a)", "iv.", "-".
_LABEL = re.compile(r"^(?:\[?\(?(?:(?P<number>\d{1,2})|(?P<roman>[ivx]{2,5})|(?P<small>[a-z])|(?P<capital>[A-Z]))[.)\]]{1,2}(?:\s+|$)|(?P<dash>[-–•])\s+)")
_KINDS = ("number", "roman", "small", "capital", "dash")
_STOP = re.compile(r"[.;]\s+(?=[\"“«(]?[A-ZÀ-Þ])")
_SHORTENED = re.compile(r"(?:^|[\s(.])(?:[A-Za-z]|\d{1,2}|nos?|nrs?|reg|s|ss|art|para|ltd|ltée|co|inc|corp|mr|mrs|ms|dr|st|jr|cie|mme|v|c)$", re.IGNORECASE)
_ENDS_NAME = re.compile(r"(?:ltd|ltée|co|inc|corp)$", re.IGNORECASE)
_BEGINS = re.compile(r"(?:The|A|An|This|Costs|No|It|They|La|Le|Les|Il|Elle)\s")


@dataclass(frozen=True)
class Item:
    """An item of the operative part: its lines in order, and their words as one, lines parted by a line break."""

    lines: tuple[Passage, ...]

    @property
    def words(self) -> str:
        return "\n".join(line.words for line in self.lines)

    def line_at(self, at: int) -> tuple[Passage, int]:
        """The line in which a place of `words` is, and where in it."""
        for line in self.lines:
            if at <= len(line.words):
                return line, at
            at -= len(line.words) + 1
        return self.lines[-1], len(self.lines[-1].words)


def items(lines: Sequence[Passage]) -> tuple[Item, ...]:
    """The items: a line with a label of the first one's kind begins one, and so does one without a label behind a stop."""
    kind = next((found for line in lines if (found := kind_of(line.words))), None)
    groups: list[list[Passage]] = []
    for line in lines:
        own = kind_of(line.words)
        if groups and not _begins(own, kind, groups[-1]):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(Item(tuple(group)) for group in groups)


def _begins(own: str | None, kind: str | None, before: Sequence[Passage]) -> bool:
    last = before[-1].words.rstrip()
    if kind_of(last) and not without_label(last):  # a label that stands in a line of its own
        return False
    if own:
        return own == kind and (kind != "dash" or not last.endswith(":"))
    return last.endswith((".", ";")) and (kind is None or kind_of(before[0].words) is None or last.endswith("."))


def kind_of(words: str) -> str | None:
    """The kind of the label that a line begins with; None if it has none."""
    found = _LABEL.match(words)
    return next((kind for kind in _KINDS if found and found[kind]), None)


def without_label(words: str) -> str:
    """A line without the labels that it begins with."""
    while found := _LABEL.match(words):
        words = words[found.end() :]
    return words


def sentences(words: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of an item are: a stop ends one where a capital follows and no short form stands before it."""
    start = 0
    for stop in _STOP.finditer(words):
        before = words[max(0, stop.start() - 8) : stop.start()]
        if stop[0][0] == "." and _SHORTENED.search(before) and not (_ENDS_NAME.search(before) and _BEGINS.match(words, stop.end())):
            continue
        yield start, stop.start() + 1
        start = stop.end()
    if words[start:].strip():
        yield start, len(words)
