"""The shape of a mail, the same for its text and its HTML: whatever stands in the one stands in the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from alerts.wording.words import clean

BlockKind = Literal["text", "list", "paste", "quote"]


@dataclass(frozen=True)
class Block:
    """Some lines of one kind: sentences, a list, identifiers to paste (one a line, alone), or a quote and its source."""

    kind: BlockKind
    lines: tuple[str, ...]
    caption: str = ""  # of identifiers: what they are; of a quote: where it stands


@dataclass(frozen=True)
class Fact:
    """A row of a card: a label and the lines beside it."""

    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Entry:
    """One order, complete by itself; or what stands above it in another language."""

    title: str
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    exercise: bool
    lead: tuple[str, ...] = ()
    language: str = "en"


@dataclass(frozen=True)
class Group:
    """The orders of a list that have something in common."""

    title: str
    n: int
    rows: tuple[str, ...]  # an order each, or what there is to say of all of them
    language: str = "en"


@dataclass(frozen=True)
class Page:
    """A whole mail."""

    subject: str
    first_line: str  # what a mailbox shows beside the subject
    banner: tuple[str, ...]  # of a drill: below the first line
    lead: tuple[str, ...]
    groups: tuple[Group, ...]
    entries: tuple[Entry, ...]
    sections: tuple[Section, ...]
    footer: tuple[str, ...]
    end: tuple[str, ...] = ()  # of a drill: says so once more
    language: str = "en"  # of what stands first; the sections at the end are English always


def fact(label: str, *lines: str) -> Fact:
    return Fact(label, _cleaned(lines))


def text(*lines: str) -> Block:
    return Block("text", _cleaned(lines))


def items(lines: Iterable[str]) -> Block:
    return Block("list", _cleaned(lines))


def paste(caption: str, lines: Iterable[str]) -> Block:
    return Block("paste", _cleaned(lines), clean(caption))


def quote(words: str, where: str) -> Block:
    return Block("quote", _cleaned([words]), clean(where))


def section(title: str, *blocks: Block | None) -> Section:
    """A section of the blocks that hold something."""
    return Section(title, tuple(b for b in blocks if b is not None and b.lines))


def sections(*found: Section | None) -> tuple[Section, ...]:
    """The sections that hold something."""
    return tuple(s for s in found if s is not None and s.blocks)


def _cleaned(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(line for line in map(clean, lines) if line)
