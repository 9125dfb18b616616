"""A rule of reading: a pattern that stands with the words that it is for, and those that it must leave alone.

As in reporters-db (Free Law Project), a pattern without examples cannot be changed by anybody but the one who wrote it. Here every
alternative of a pattern is needed by an example of it: `tests/unit/read/test_rules.py` takes each out and fails where nothing changes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from pipeline.read.beginning import beginning
from pipeline.read.needed import FindIter, Search, searching
from pipeline.read.parsed import made_of, parsed

# A class of characters, an escaped character, or a blank: only a blank that stands alone means white space between words.
_PIECE = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|(?P<blank> )(?P<times>[?*+{])?", re.DOTALL)
_AS_COMPILED = frozenset(("match", "fullmatch", "sub", "findall", "split"))
OPENS, CLOSES = "(?#<)", "(?#>)"  # around a rule within another one: its alternatives have their examples there


class Rule:
    """A pattern with its examples, made ready when it is first looked for: half of them only stand within others.

    `alternatives` are joined by "|". A blank in them means white space between two words (`\\s+`); exactly one blank is `[ ]`.
    `finds` are texts in which the rule finds something: where "‹" and "›" stand in one, its first find is what they enclose.
    `never` are texts in which it finds nothing. `any_case` as `re.IGNORECASE`. A rule may stand within another: f"{INNER} order".
    """

    parsed: Iterable[tuple[Any, Any]]
    compiled: re.Pattern[str]  # finds what the pattern finds
    search: Search  # as those of the compiled pattern, or what finds the same sooner
    finditer: FindIter
    match: Search
    fullmatch: Search
    sub: Callable[..., str]
    findall: Callable[..., list[Any]]
    split: Callable[..., list[str]]

    def __init__(self, *alternatives: str, finds: Sequence[str], never: Sequence[str] = (), any_case: bool = False) -> None:
        self.text = "|".join(alternatives)
        self.pattern = pattern_of(self.text)
        self.finds = tuple(finds)
        self.never = tuple(never)
        self.any_case = any_case

    def __getattr__(self, name: str) -> Any:
        """What a rule has not got yet. Kept as an attribute of its own, which is found sooner than one that a class describes."""
        if name in ("search", "finditer"):
            self.search, self.finditer = searching(self.parsed, lambda: self.compiled, any_case=self.any_case)
        elif name == "compiled":
            begins = beginning(self.parsed, any_case=self.any_case)
            self.compiled = made_of(begins, self.parsed, _flags(self.any_case))
            del self.parsed
        elif name == "parsed":
            self.parsed = parsed(self.pattern, _flags(self.any_case))
        elif name in _AS_COMPILED:
            setattr(self, name, getattr(self.compiled, name))
        else:
            raise AttributeError(f"a rule has no {name}")
        return self.__dict__[name]

    def __format__(self, _spec: str) -> str:
        return f"(?:{OPENS}{self.text}{CLOSES})"


def compiled(text: str, *, any_case: bool) -> re.Pattern[str]:
    """A rule's text as a pattern. Raises ValueError for a blank that is repeated: say which white space is meant."""
    return re.compile(pattern_of(text), _flags(any_case))


def pattern_of(text: str) -> str:
    """A rule's text in the language of `re`. Raises ValueError as `compiled` does."""
    return _PIECE.sub(_white, text)


def _flags(any_case: bool) -> int:
    return re.IGNORECASE if any_case else 0


def _white(piece: re.Match[str]) -> str:
    if not piece["blank"]:
        return piece[0]
    if piece["times"]:
        raise ValueError(f"a rule repeats a blank ({piece[0]!r} in {piece.string!r}); write \\s or [ ] there")
    return r"\s+"
