"""The models, part numbers and the like that a notice names. Pure.

Orders cover articles that infringe claims and not lists of models: models named are examples.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.read.prose.passages import Passage
from pipeline.read.us_itc.rules import models as rules
from pipeline.records import Evidence


def models(passages: Iterable[Passage]) -> dict[str, Evidence]:
    """Models, part numbers and the like that a notice names: with the word before them, or as a code of letters and digits."""
    found: dict[str, Evidence] = {}
    for passage in passages:
        if rules.SPEAKS.search(passage.words):
            for start, end in _models(passage.words):
                found.setdefault(passage.words[start:end], passage.around(start, end, 80))
    return found


def _models(words: str) -> Iterator[tuple[int, int]]:
    for marked in rules.MARKED.finditer(words):
        at = marked.end()
        while item := rules.IN_LIST.match(words, at):
            yield item.span("one")
            at = item.end()
            if item.end() == item.end("one"):
                break
    for sized in rules.SIZED.finditer(words):
        yield sized.span("one")
    for found in rules.ONE.finditer(words):
        start, end = found.span()
        if head := rules.NO_PART.match(words, start):
            start = head.end()
        name = words[start:end]
        if (
            words[start - 1 : start] != '"'
            and any(c.isdecimal() for c in name)
            and not rules.NO_MODEL.match(name)
            and not rules.PATENT.match(words[end : end + 8])
        ):
            yield start, end
