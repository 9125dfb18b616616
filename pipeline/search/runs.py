"""Plain words that stand side by side in a query: together they may be a name. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from luqum import tree as lucene

LONGEST_NAME = 6  # words side by side that are also looked for as one name


def runs_of(parts: Sequence[lucene.Item]) -> Iterator[list[Any]]:
    """The parts, with plain words that stand side by side together: they may be a name."""
    run: list[Any] = []
    for part in parts:
        plain = is_plain(part)
        if run and not (plain and len(run) < LONGEST_NAME):
            yield run
            run = []
        if plain:
            run.append(part)
        else:
            yield [part]
    if run:
        yield run


def is_plain(item: lucene.Item) -> bool:
    """Whether it is a word without any sign."""
    return type(item) is lucene.Word and not item.has_wildcard()
