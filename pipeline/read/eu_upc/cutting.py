"""The operative part cut into its items, and an item into its sentences, in any of the court's languages. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.read.prose.passages import Passage

SIGNS = "\ue000-\uf8ff"  # that stand for the parties' names (see `calling`)

# The label of an item: "I.", "1.", "1)", "(1)", "A.", "a)", "-".
# "4.1.", "B.I.", "1°", "Article 2. -".
_LABEL = re.compile(
    r"\(?(?:(?P<roman>[IVX]{1,6})|(?P<number>\d{1,2})|(?P<capital>[A-H])|(?P<small>[a-z]{1,3}))(?:[.)]{1,2}|(?<=\d)[°º]\)?)\s+|(?P<dash>[-–•])\s+"
    r"|(?P<decimal>\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)[.)]?\s+|(?P<compound>(?:[A-H]|[IVX]{1,4})\.(?:[IVX]{1,4}|\d{1,2}))[.)]?\s+|(?P<article>Art(?:icle|ikel)?\.? (?:\d{1,2}(?:er)?|premier)\s?[.:–-]{1,2}(?:\s[–-])?)\s+"
)
_KINDS = ("roman", "number", "capital", "small", "dash", "decimal", "compound", "article")
_STOP = re.compile(rf"[.;]\s+(?=[A-ZÀ-Þ({SIGNS}]|(?:\d{{1,2}}|[IVX]{{1,4}})[.)]+\s+\S)")
# What stands before a stop that ends no sentence, in any of the languages, beside single letters and numbers.
_SHORTENED = re.compile(
    r"(?:^|[\s(])(?:[A-Za-z]|\d{1,2}|nos?|nrs?|art|arts|abs|para|ltd|co|inc|corp|bzw|ziff|lit|cf|vgl|resp|al|bijv|sub|mr|dr|plc|llc)$",
    re.IGNORECASE,
)


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
    """The items: a line with a label of the first one's kind begins one; in front of the first, and where there is none, a line behind a stop."""
    kind = next((found for line in lines if (found := kind_of(line.words))), None)
    groups: list[list[Passage]] = []
    for line in lines:
        labelled = bool(groups) and kind_of(groups[-1][0].words) is not None and kind_of(groups[-1][0].words) == kind
        goes_on = bool(groups) and not groups[-1][-1].words.rstrip().endswith((".", ":", ";"))
        if kind_of(line.words) != kind if labelled else goes_on and (kind is None or kind_of(line.words) != kind):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(Item(tuple(group)) for group in groups)


def kind_of(words: str) -> str | None:
    """The kind of the label that a line begins with; None if it has none. "I." is a Roman one, "a)" a small one."""
    found = _LABEL.match(words)
    return next((kind for kind in _KINDS if found and found[kind]), None)


def without_label(words: str) -> str:
    """A line without the label that it begins with."""
    found = _LABEL.match(words)
    return words[found.end() :] if found else words


def sentences(words: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of an item are: a stop ends one where a capital follows and no short form stands before it."""
    start = 0
    for stop in _STOP.finditer(words):
        if not _SHORTENED.search(words[max(0, stop.start() - 8) : stop.start()]):
            yield start, stop.start() + 1
            start = stop.end()
    if words[start:].strip():
        yield start, len(words)
