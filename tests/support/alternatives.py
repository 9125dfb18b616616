"""The alternatives of a rule, each with what is left of the rule without it. What stands within a rule within it is that one's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.read.rule import CLOSES, OPENS

_PIECE = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|\(\?#[<>]\)|\(|\)|\||.", re.DOTALL)


@dataclass(frozen=True)
class Alternative:
    """One alternative as written, and the rule's text without it."""

    words: str
    rest: str


def alternatives(text: str) -> Iterator[Alternative]:
    """Every alternative at every depth of a rule's text, where there are at least two."""
    open_groups: list[list[int]] = [[0]]  # of each group that is open: where its alternatives begin
    within = 0
    for piece in [*_PIECE.finditer(text), None]:
        words, at = (piece[0], piece.start()) if piece else (")", len(text))
        if words == OPENS:
            within += 1
        elif words == CLOSES:
            within -= 1
        if within:
            continue
        if words == "(":
            open_groups.append([at + len(_head(text, at))])
        elif words == "|":
            open_groups[-1].append(at + 1)
        elif words == ")":
            starts = open_groups.pop()
            yield from _of_group(text, starts, at)


def _head(text: str, at: int) -> str:
    """The opening of a group with what says its kind."""
    found = re.compile(r"\((?:\?(?:P<\w+>|<[=!]|[:=!>]))?").match(text, at)
    return found[0] if found else "("


def _of_group(text: str, starts: list[int], end: int) -> Iterator[Alternative]:
    if len(starts) < 2:
        return
    ends = [*(start - 1 for start in starts[1:]), end]
    for n, (first, last) in enumerate(zip(starts, ends, strict=True)):
        cut = (first, last + 1) if n < len(starts) - 1 else (first - 1, last)
        yield Alternative(text[first:last], text[: cut[0]] + text[cut[1] :])
