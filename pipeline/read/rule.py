"""A rule of reading: a pattern that stands with the words that it is for, and those that it must leave alone.

As in reporters-db (Free Law Project), a pattern without examples cannot be changed by anybody but the one who wrote it. Here every
alternative of a pattern is needed by an example of it: `tests/unit/read/test_rules.py` takes each out and fails where nothing changes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.read.needed import searching

# A class of characters, an escaped character, or a blank: only a blank that stands alone means white space between words.
_PIECE = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|(?P<blank> )(?P<times>[?*+{])?", re.DOTALL)
OPENS, CLOSES = "(?#<)", "(?#>)"  # around a rule within another one: its alternatives have their examples there


class Rule:
    """A compiled pattern with its examples.

    `alternatives` are joined by "|". A blank in them means white space between two words (`\\s+`); exactly one blank is `[ ]`.
    `finds` are texts in which the rule finds something: where "‹" and "›" stand in one, its first find is what they enclose.
    `never` are texts in which it finds nothing. `any_case` as `re.IGNORECASE`. A rule may stand within another: f"{INNER} order".
    """

    def __init__(self, *alternatives: str, finds: Sequence[str], never: Sequence[str] = (), any_case: bool = False) -> None:
        self.text = "|".join(alternatives)
        self.finds = tuple(finds)
        self.never = tuple(never)
        self.any_case = any_case
        self.compiled = compiled(self.text, any_case=any_case)
        # The methods of the compiled pattern itself, or what finds the same sooner.
        self.search, self.finditer = searching(self.compiled)
        self.match = self.compiled.match
        self.fullmatch = self.compiled.fullmatch
        self.sub = self.compiled.sub
        self.findall = self.compiled.findall
        self.split = self.compiled.split

    def __format__(self, _spec: str) -> str:
        return f"(?:{OPENS}{self.text}{CLOSES})"


def compiled(text: str, *, any_case: bool) -> re.Pattern[str]:
    """A rule's text as a pattern. Raises ValueError for a blank that is repeated: say which white space is meant."""
    return re.compile(_PIECE.sub(_white, text), re.IGNORECASE if any_case else 0)


def _white(piece: re.Match[str]) -> str:
    if not piece["blank"]:
        return piece[0]
    if piece["times"]:
        raise ValueError(f"a rule repeats a blank ({piece[0]!r} in {piece.string!r}); write \\s or [ ] there")
    return r"\s+"
