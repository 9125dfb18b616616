"""What a pattern cannot find anything without: a text that lacks it need not be searched. Pure.

Most rules find nothing in most sentences, and Python's `re` tries each alternative at each letter. Looking for a few runs of letters
first is many times faster and changes nothing that is found. RE2 does the same (`FilteredRE2`, its "atoms").
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Protocol

from pipeline.read.parsed import OPCODES

_SHORTEST, _MOST = 3, 64  # letters of a run; runs of which one is needed
_AT_MOST = 2  # sets of runs that are looked for

Runs = frozenset[str]


class Search(Protocol):
    """As `re.Pattern.search`."""

    def __call__(self, string: str, pos: int = 0, endpos: int = sys.maxsize, /) -> re.Match[str] | None: ...


class FindIter(Protocol):
    """As `re.Pattern.finditer`."""

    def __call__(self, string: str, pos: int = 0, endpos: int = sys.maxsize, /) -> Iterator[re.Match[str]]: ...


def searching(
    parsed: Iterable[tuple[Any, Any]], whole: Callable[[], re.Pattern[str]], *, any_case: bool
) -> tuple[Search, FindIter]:
    """The `search` and `finditer` of a parsed pattern; where it needs something, they look for that first.

    `whole` gives the compiled pattern. It is asked when a text is the first that does not lack it: many patterns never have one.
    """
    found = needed(parsed, any_case=any_case)
    if not found:
        return whole().search, whole().finditer
    lacks = _lacking(found, _small if any_case else _plain)
    of_all: Search | None = None
    each: FindIter | None = None

    def search(string: str, pos: int = 0, endpos: int = sys.maxsize, /) -> re.Match[str] | None:
        nonlocal of_all
        if not pos and lacks(string):  # the rest of a text is often short
            return None
        of_all = of_all or whole().search
        return of_all(string, pos, endpos)

    def finditer(string: str, pos: int = 0, endpos: int = sys.maxsize, /) -> Iterator[re.Match[str]]:
        nonlocal each
        if lacks(string):
            return iter(())
        each = each or whole().finditer
        return each(string, pos, endpos)

    return search, finditer


def _lacking(found: Sequence[Runs], written_as: Callable[[str], str | None]) -> Callable[[str], bool]:
    """Whether a text has none of one of the sets."""
    sets = tuple(tuple(sorted(runs, key=len)) for runs in found)
    if len(sets) == 1 and len(sets[0]) == 1:  # most rules
        run = sets[0][0]

        def lacks_it(text: str) -> bool:
            written = written_as(text)
            return written is not None and run not in written

        return lacks_it

    def lacks(text: str) -> bool:
        written = written_as(text)
        if written is None:
            return False
        for runs in sets:
            for run in runs:
                if run in written:
                    break
            else:
                return True
        return False

    return lacks


_WIDE = re.compile(r"[^\S ]\s*|[ ]\s+")  # white space that is not one blank already


@lru_cache(maxsize=256)
def _plain(text: str) -> str | None:
    """A text with one blank for any white space; None if it is not ASCII: beyond it, one letter can stand for another in other case."""
    return _WIDE.sub(" ", text) if text.isascii() else None


@lru_cache(maxsize=256)
def _small(text: str) -> str | None:
    written = _plain(text)
    return None if written is None else written.lower()


# --- what a pattern needs -------------------------------------------------------------------------------------------------------


def needed(parsed: Iterable[tuple[Any, Any]], *, any_case: bool) -> tuple[Runs, ...]:
    """Sets of runs of letters: each find of a parsed pattern has at least one of each set. () if nothing is known that it needs.

    In small letters where case is of no matter; a blank stands for white space of any kind and length.
    """
    return tuple(_of_sequence(parsed, any_case=any_case)[:_AT_MOST])


def _of_sequence(items: Iterable[tuple[Any, Any]], *, any_case: bool) -> list[Runs]:
    """What things one behind another need, the rarest first."""
    found: list[Runs] = []
    run = ""
    for code, value in items:
        if code is OPCODES.AT:  # takes no letter
            continue
        if (letter := _letter(code, value, any_case=any_case)) is not None:
            run += "" if letter == " " and run.endswith(" ") else letter
            continue
        found += _worthy(frozenset((run,)))
        run = ""
        found += _of_one(code, value, any_case=any_case)
    return sorted([*found, *_worthy(frozenset((run,)))], key=_worth, reverse=True)


def _letter(code: Any, value: Any, *, any_case: bool) -> str | None:
    """A letter, or a blank for white space that must be there; None for all else."""
    if code is OPCODES.LITERAL:
        letter = chr(value)
        return " " if letter.isspace() else letter.lower() if any_case else letter
    if code is OPCODES.MAX_REPEAT and value[0] == 1 and value[1] is OPCODES.MAXREPEAT and list(value[2]) == [_WHITE]:
        return " "
    return None


_WHITE = (OPCODES.IN, [(OPCODES.CATEGORY, OPCODES.CATEGORY_SPACE)])


def _of_one(code: Any, value: Any, *, any_case: bool) -> list[Runs]:
    if code is OPCODES.SUBPATTERN:
        _, added, _, inner = value
        return [] if added & re.IGNORECASE and not any_case else _of_sequence(inner, any_case=any_case)
    if code is OPCODES.BRANCH:
        return _of_any([_of_sequence(branch, any_case=any_case) for branch in value[1]])
    if code in (OPCODES.MAX_REPEAT, OPCODES.MIN_REPEAT):
        least, _, inner = value
        return _of_sequence(inner, any_case=any_case) if least else []
    return []


def _of_any(branches: Sequence[list[Runs]]) -> list[Runs]:
    """What any of several needs: together the rarest of each, and so on with the next of each."""
    if not all(branches):
        return []
    most = min(_AT_MOST, max(map(len, branches)))
    return [
        one for n in range(most) for one in _worthy(frozenset().union(*(branch[min(n, len(branch) - 1)] for branch in branches)))
    ]


def _worthy(runs: Runs) -> list[Runs]:
    """A set without runs that hold others of it; none if one is so short that it is nearly everywhere."""
    least = frozenset(one for one in runs if not any(other != one and other in one for other in runs))
    return [least] if min(map(len, least)) >= _SHORTEST and len(least) <= _MOST else []


def _worth(runs: Runs) -> tuple[int, int]:
    """Long runs are rare, and few are soon looked for."""
    return min(5, *map(len, runs)), -len(runs)
