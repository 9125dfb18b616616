"""Sentences of a notice that speak of another case than its own. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.read.prose.passages import Passage, Reading
from pipeline.read.us_itc.rules import reader as rules
from pipeline.read.us_itc.rules.caption import NUMBER


def without_other_cases(found: Reading, numbers: Sequence[str]) -> Reading:
    """The reading without sentences of the text that speak of another investigation, which is cited as background.

    Only a sentence that names none of this notice's own numbers, and what goes on with "that investigation", is left out.
    """
    return replace(found, abstract=tuple(_own(found.abstract, numbers)), body=tuple(_own(found.body, numbers)))


def _own(passages: Sequence[Passage], numbers: Sequence[str]) -> Iterator[Passage]:
    other = False
    for passage in passages:
        cited = {m[0] for m in NUMBER.finditer(passage.words)}
        cites_others = bool(numbers) and bool(cited) and cited.isdisjoint(numbers) and not rules.THIS_CASE.search(passage.words)
        other = cites_others or (other and not cited and bool(rules.THAT_CASE.search(passage.words)))
        if not other:
            yield passage
