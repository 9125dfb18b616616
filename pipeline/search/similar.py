"""Which words fit a pattern, and which are a few letters away from one another. Pure."""

from __future__ import annotations

import re
from functools import lru_cache


def within(word: str, other: str, distance: int) -> bool:
    """Whether at most so many changes make one word the other: a letter put in, left out, replaced, or two neighbours swapped."""
    # Quickly told of most words: a change brings in one letter at most.
    if abs(len(word) - len(other)) > distance or len(set(word) - set(other)) > distance:
        return False
    if word == other:
        return True
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(word, 1):
        row = [i]
        for j, its in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != its))
            if before and j > 1 and letter == other[j - 2] and word[i - 2] == its:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > distance:
            return False
        before, last = last, row
    return last[-1] <= distance


@lru_cache(maxsize=500)
def fitting(pattern: str) -> re.Pattern[str]:
    """A pattern with * (any characters) and ? (one) as a regular expression for whole words."""
    return re.compile("".join({"*": ".*", "?": "."}.get(sign, re.escape(sign)) for sign in re.sub(r"\*+", "*", pattern)), re.DOTALL)
