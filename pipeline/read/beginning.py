"""With which letters what a pattern finds begins: a place where none of them stands need not be tried. Pure.

Most rules begin with a word's edge and one of many words, which Python's `re` tries one after the other at each letter. It looks
first itself only where a pattern begins with its letters, and not with an edge.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from pipeline.read.parsed import OPCODES

_WITHOUT_LETTERS = frozenset((OPCODES.AT, OPCODES.ASSERT, OPCODES.ASSERT_NOT))
_REPEATS = frozenset((OPCODES.MAX_REPEAT, OPCODES.MIN_REPEAT))
_CLASSES = {OPCODES.CATEGORY_DIGIT: r"\d", OPCODES.CATEGORY_SPACE: r"\s"}
_OTHERS = {"s": "\u017f", "k": "\u212a", "i": "\u0130\u0131"}  # what Python takes for these where case is of no matter
_LONGEST = 700  # letters of a range


class _UnknownError(Exception):
    """What is found may begin with anything."""


def beginning(parsed: Iterable[tuple[Any, Any]], *, any_case: bool) -> str:
    """What stands in front of a parsed pattern so that it is tried only where it can begin; "" if it can begin with anything."""
    try:
        letters, may_be_empty = _of_sequence(parsed, any_case=any_case)
    except _UnknownError:
        return ""
    return "" if may_be_empty or not letters else f"(?=(?-i:[{''.join(sorted(letters))}]))"


def _of_sequence(items: Iterable[tuple[Any, Any]], *, any_case: bool) -> tuple[set[str], bool]:
    """The letters, and whether all of it may be left out."""
    found: set[str] = set()
    for code, value in items:
        if code not in _WITHOUT_LETTERS:
            letters, may_be_empty = _of_one(code, value, any_case=any_case)
            found |= letters
            if not may_be_empty:
                return found, False
    return found, True


def _of_one(code: Any, value: Any, *, any_case: bool) -> tuple[set[str], bool]:
    if code is OPCODES.LITERAL:
        return _letter(value, any_case=any_case), False
    if code is OPCODES.IN:
        return {letter for one in value for letter in _of_class(*one, any_case=any_case)}, False
    if code is OPCODES.SUBPATTERN:
        _, added, taken, inner = value
        return _of_sequence(inner, any_case=(any_case or bool(added & re.IGNORECASE)) and not taken & re.IGNORECASE)
    if code is OPCODES.BRANCH:
        branches = [_of_sequence(branch, any_case=any_case) for branch in value[1]]
        return set().union(*(letters for letters, _ in branches)), any(may_be_empty for _, may_be_empty in branches)
    if code in _REPEATS:
        least, _, inner = value
        letters, may_be_empty = _of_sequence(inner, any_case=any_case)
        return letters, may_be_empty or not least
    raise _UnknownError


def _of_class(code: Any, value: Any, *, any_case: bool) -> set[str]:
    if code is OPCODES.LITERAL:
        return _letter(value, any_case=any_case)
    if code is OPCODES.RANGE and value[1] - value[0] < _LONGEST:
        return set().union(*(_letter(letter, any_case=any_case) for letter in range(value[0], value[1] + 1)))
    if code is OPCODES.CATEGORY and value in _CLASSES:
        return {_CLASSES[value]}
    raise _UnknownError


def _letter(value: int, *, any_case: bool) -> set[str]:
    letter = chr(value)
    if not any_case:
        return {re.escape(letter)}
    if not letter.isascii():
        raise _UnknownError
    return {re.escape(letter.lower()), re.escape(letter.upper()), *_OTHERS.get(letter.lower(), "")}
