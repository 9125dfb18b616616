"""What the court finds right or wrong of each right, where its last line affirms in part and no words say of what. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from pipeline.read.prose.passages import Passage, sentences
from pipeline.read.us_cafc.naming import Key, Named
from pipeline.read.us_cafc.rules import deciding as rules
from pipeline.records import Disposition, RightOutcome, RightRuled


def found_right(places: Iterable[Sequence[Passage]], done: Sequence[Disposition], named: Named) -> dict[Key, RightRuled]:
    """ "The Commission was right on the '123 patent but erred on the '456 patent": the first place that says so of every right.

    Nothing where the last line does not affirm one thing and undo another in one way, or where not each right is found one or the other.
    """
    undone = [one for one in done if one in ("REVERSED", "VACATED")]
    if "AFFIRMED" not in done or len(undone) != 1:
        return {}
    outcomes: dict[tuple[str, bool], RightOutcome] = {
        ("REVERSED", False): "reversed", ("REVERSED", True): "reversed_remanded",
        ("VACATED", False): "vacated", ("VACATED", True): "vacated_remanded",
    }  # fmt: skip
    wrong = outcomes[undone[0], "REMANDED" in done]
    for lines in places:
        said: dict[Key, set[tuple[bool, Passage]]] = {}
        for key, right, sentence in _said(lines, named):
            said.setdefault(key, set()).add((right, sentence))
        sides = {key: {right for right, _ in ones} for key, ones in said.items()}
        whole = set(named.asserted) - named.off <= set(sides) and all(len(one) == 1 for one in sides.values())
        if whole and {True, False} <= {right for one in sides.values() for right in one}:
            return {
                key: RightRuled(
                    kind=key[0], number=key[1], outcome="affirmed" if True in sides[key] else wrong, evidence=min(ones, key=_at)[1].evidence()
                )
                for key, ones in said.items()
            }
    return {}


def _at(one: tuple[bool, Passage]) -> int:
    return one[1].start


def _said(lines: Iterable[Passage], named: Named) -> Iterator[tuple[Key, bool, Passage]]:
    for sentence in (s for line in lines for s in sentences(line)):
        if rules.OF_OTHERS.search(sentence.words):
            continue
        edges = [0, *(m.end() for m in rules.PARTS.finditer(sentence.words)), len(sentence.words)]
        for start, end in pairwise(edges):
            right, wrong = rules.RIGHT.search(sentence.words, start, end), rules.WRONG.search(sentence.words, start, end)
            if bool(right) != bool(wrong):
                yield from ((key, bool(right), sentence) for key in named.keys(sentence, start, end))
