"""Which of the rights an opinion names are before the court. Pure.

What becomes of all, where the last line says one thing of the whole, is said of those only: never of one that was withdrawn, that
nobody appealed, or that is only compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.read.prose.passages import Passage, sentences
from pipeline.read.us_cafc.naming import Key, Named
from pipeline.read.us_cafc.rules import at_issue as rules
from pipeline.read.us_cafc.rules import deciding
from pipeline.read.us_itc.rights import named_in

# Between two rights that one thing is said of: "the '301 and '302 patents".
_APART = re.compile(r"[;:]|\b(?:is|are|was|were|not|no|but|while|found|infring\w*|violat\w*|withdr\w*)\b")


def at_issue(lines: Sequence[Passage], named: Named) -> Named:
    """The rights with those that are not before the court (`off`), and those of which that is not sure (`unsure`)."""
    said = [s for p in lines for s in sentences(p)]
    off, unsure = set(named.off) | set(_compared(lines, named)), set[Key]()
    for n, sentence in enumerate(said):
        gone, doubtful = _left(sentence, named)
        left = rules.LEFT.search(sentence.words)
        if left and rules.ANOTHER.search(sentence.words, 0, left.start()) and not named.keys(sentence, 0, left.start()):
            unsure |= {key for s in said[max(0, n - 2) : n] for key in named.keys(s)}
        off |= gone
        unsure |= doubtful
    none = {key for s in said for key in _not_violated(s, named)}
    appealed = {key for s in said if _is_appealed(s.words) for key in named.keys(s)}
    only = {key for s in said if rules.ONLY.search(s.words) for key in named.keys(s)}
    for some in (only, appealed):  # of the others it is not said that anybody appealed
        unsure |= set(named.asserted) - some if some else set()
    if none and not none.issuperset(named.asserted):
        unsure |= none - appealed
    return replace(named, off=frozenset(off), unsure=frozenset(unsure - off))


def _is_appealed(words: str) -> bool:
    return bool(deciding.APPEALS.search(words)) and not (rules.LEFT.search(words) or deciding.NOT_REACHED.search(words))


def _left(sentence: Passage, named: Named) -> tuple[set[Key], set[Key]]:
    """The rights that left the case, and those of which some claims did."""
    gone = [pair for m in rules.LEFT.finditer(sentence.words) for pair in _run(sentence, named.within(sentence, 0, m.start()), last=True)]
    for m in rules.LEFT_BEHIND.finditer(sentence.words):
        gone += _next(sentence, named, m.end())
    some = {key for at, key in gone if rules.SOME_CLAIMS.search(sentence.words[:at])}
    return {key for _, key in gone} - some, some


def remedy_alone(lines: Sequence[Passage]) -> bool:
    """Whether the appeal is on the remedy only, so that what is decided says nothing of the findings on rights."""
    said = [s.words for p in lines for s in sentences(p)]
    of_findings = any(
        deciding.APPEALS.search(words) and rules.ON_MERITS.search(words) and not rules.REMEDY_ALONE.search(words) for words in said
    )
    return not of_findings and any(rules.REMEDY_ALONE.search(words) for words in said)


def _not_violated(sentence: Passage, named: Named) -> Iterator[Key]:
    for m in rules.NO_VIOLATION.finditer(sentence.words):
        yield from (key for _, key in _next(sentence, named, m.end()))


def _next(sentence: Passage, named: Named, start: int) -> list[tuple[int, Key]]:
    """The rights that stand right behind a place: no comma between."""
    pairs = named.within(sentence, start)
    far = not pairs or any(mark in sentence.words[start : pairs[0][0]] for mark in ",;:")
    return [] if far else _run(sentence, pairs, last=False)


def _run(sentence: Passage, pairs: Sequence[tuple[int, Key]], *, last: bool) -> list[tuple[int, Key]]:
    """The first, or the last, of these rights, with those that stand beside it in one list."""
    found: list[tuple[int, Key]] = []
    for at, key in reversed(pairs) if last else pairs:
        if found:
            near, far = min(at, found[-1][0]), max(at, found[-1][0])
            if far - near > 80 or _APART.search(sentence.words, near, far):
                break
        found.append((at, key))
    return found


def _compared(lines: Sequence[Passage], named: Named) -> Iterator[Key]:
    """The rights without a name of their own that the opinion holds against others."""
    called = {*named.short.values(), *(key for keys in named.called.values() for key in keys)}
    for passage in lines:
        for one in named_in(passage):
            if (one.kind, one.number) in called:
                continue
            if rules.COMPARED.search(passage.words[one.end :]) or rules.COMPARES.search(passage.words[: one.start]):
                yield one.kind, one.number
