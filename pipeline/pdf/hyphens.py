"""Words divided at the end of a line, put together again. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

_WORD = re.compile(r"[^\W_]+(?:[-\u2010][^\W_]+)*")
_HYPHENS = "-\u2010"
_AT_END = re.compile(rf"([^\W\d_]+)[{_HYPHENS}\u00ad]$")
_AT_START = re.compile(r"[a-z]+")
_SOFT = "\u00ad"
# What stands before a hyphen in compounds of legal and technical prose, though it may be no word of the text.
_BEFORE_HYPHEN = frozenset({"non", "self", "cross", "so", "well", "ex", "quasi", "multi", "third", "long", "low", "high", "two"})
# What is written together with what follows, though both are words: "therefore", "within", "overturn".
_TOGETHER = frozenset(
    {"with", "here", "there", "where", "over", "under", "some", "any", "every", "other", "further", "more", "never", "when"}
)


def joiner(of: Iterable[str]) -> Callable[[str, str], str]:
    """A function that puts a line behind the words before it; what words there are it learns from all lines."""
    known = Counter(word.lower().replace("\u2010", "-") for line in _whole_words(of) for word in _WORD.findall(line))
    known.update(part for word in [*known] if "-" in word for part in word.split("-") if part not in known)

    def join(before: str, line: str) -> str:
        end, start = _AT_END.search(before), _AT_START.match(line)
        if before.endswith(_SOFT):
            return before[:-1] + line
        if not before.endswith(tuple(_HYPHENS)) or before[-2:-1] in ("", " ", *_HYPHENS):
            return f"{before} {line}"
        if not end or not start:
            return before + line  # of a number, before a capital: the hyphen is its own
        own = _of_chain if before[: end.start()].endswith(tuple(_HYPHENS)) else _own
        return before + line if own(end[1].lower(), start[0]) else before[:-1] + line

    def _of_chain(first: str, second: str) -> bool:
        """Whether a hyphen belongs between parts of a word that has one before them: not where neither part is a word."""
        return not known[first + second] and bool(known[first] or known[second])

    def _own(first: str, second: str) -> bool:
        """Whether a hyphen belongs between the parts of a word."""
        together, apart = known[first + second], known[f"{first}-{second}"]
        if together or apart:
            return apart > together
        words = known[second] > 0 and len(second) >= 4
        return words and (first in _BEFORE_HYPHEN or (len(first) >= 4 and known[first] > 1 and first not in _TOGETHER))

    return join


def _whole_words(of: Iterable[str]) -> Iterator[str]:
    """The lines without the parts of words that were divided between them."""
    divided = False
    for line in of:
        words = line.split(" ")
        last = bool(_AT_END.search(line))
        yield " ".join(words[divided : len(words) - last])
        divided = last
