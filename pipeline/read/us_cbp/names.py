"""Words of the names of a letter, so that one name is the same however it is written. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pipeline.read.us_cbp.models import bare
from pipeline.read.us_cbp.rules import articles as rules

WORD = re.compile(r"\w+")
BETWEEN = 160  # letters between two models of one list, or between the last and the name for all


def singular(word: str) -> str:
    """A word without the ending of several."""
    return word.removesuffix("s")


def firms(texts: Iterable[str]) -> Iterator[str]:
    """The words of the names of firms and persons, and of their short names."""
    for words in texts:
        for firm in rules.FIRM.finditer(words):
            yield from (singular(word.casefold()) for word in WORD.findall(firm[0]))
            if (name := rules.NAMES.search(words, firm.end())) and name.start() - firm.end() < BETWEEN:
                yield from (singular(word.casefold()) for word in WORD.findall(name["name"]))
        for owner in rules.OWNER.finditer(words):
            yield singular(owner["name"].casefold())


def key_of(words: str) -> str:
    """A short name however it is written: of one or several, with its first letter small or not."""
    return " ".join(word.removesuffix("s") for word in re.findall(r"[\w+]+", bare(words).casefold()))
