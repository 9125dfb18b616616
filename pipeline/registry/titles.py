"""The title of an order, by the words that its authority declares: which orders, how many, what became of them. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from pipeline.authorities.declared import authority
from pipeline.records.notice import MeasureAction
from pipeline.registry.entries import TitledOrder

_NUMBERS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COUNT: Final = re.compile(rf"(?i:\(?(?P<digits>\d{{1,3}})\)?|\b(?P<word>{'|'.join(_NUMBERS)})(?: \(\d{{1,3}}\))?)\s*$")
# What a title says of an order, and what that did to it. A corrected order is the order.
_ACTIONS: Final[Mapping[str, MeasureAction]] = {
    "rescinded": "rescinded",
    "rescission of": "rescinded",
    "vacated": "vacated",
    "suspended": "suspended",
    "reinstated": "reinstated",
    "disapproved": "disapproved",
    "reversed": "reversed",
    "expired": "expired",
    "terminated": "ended",
    "denied": "denied",
    "modified": "modified",
    "amended": "modified",
    "modification of": "modified",
    "corrected": "issued",
}
_WORDS: Final = "|".join(_ACTIONS)
_BEFORE: Final = re.compile(rf"\b({_WORDS})\s+(?:the\s+)?(?:\(?\w+\)?\s+)?$", re.IGNORECASE)
_BEHIND: Final = re.compile(rf"^\s*(?i:[(\[:,;–—-]|was|were|has been|have been|is|are|as)?[\s(]*(?i:as\s+)?((?i:{_WORDS}))\b")


@lru_cache(maxsize=2048)
def orders_in(title: str, code: str) -> tuple[TitledOrder, ...]:
    """The orders that a title names, of the authority of this code; none where it names none of its kinds.

    "(2) Cease and Desist Orders" is two; "Limited Exclusion Order (rescinded)" is one that was.
    """
    text = " ".join(title.split())
    found = list(_pattern(code).finditer(text))
    named = []
    for n, one in enumerate(found):
        before = text[found[n - 1].end() if n else 0 : one.start()]
        behind = text[one.end() :]
        if n + 1 < len(found):  # a word right before the next order is of that one
            behind = _BEFORE.sub("", text[one.end() : found[n + 1].start()])
        instrument = next(name for name, value in one.groupdict().items() if value)
        named.append(TitledOrder(instrument, _count(before), _action(before, behind)))
    return tuple(named)


@lru_cache(maxsize=16)
def _pattern(code: str) -> re.Pattern[str]:
    """The words of every instrument, in the singular and the plural, and its code in capitals."""
    parts = []
    for one in authority(code).instruments:
        words = "|".join(re.escape(w).replace(r"\ ", r"[\s-]+") for w in (one.plural_words, one.words))
        parts.append(rf"(?P<{one.code}>\b(?i:{words})\b|\b{re.escape(one.code)}s?\b)")
    return re.compile("|".join(parts))


def _count(before: str) -> int:
    found = _COUNT.search(before.rstrip())
    if not found:
        return 1
    return int(found["digits"]) if found["digits"] else _NUMBERS.index(found["word"].lower()) + 1


def _action(before: str, behind: str) -> MeasureAction:
    found = _BEHIND.search(behind) or _BEFORE.search(before)
    return _ACTIONS[found[1].lower()] if found else "issued"
