"""What the court does in each paragraph, and on which rights, also where those are named in a sentence before. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.read.prose.passages import Passage, sentences
from pipeline.read.us_cafc.clauses import Act, acts_in
from pipeline.read.us_cafc.naming import Key, Named
from pipeline.read.us_cafc.rules import deciding


def acts_of(lines: Iterable[Passage], named: Named) -> list[Act]:
    """The acts of paragraphs in order, each with the rights that its clause names, or that were named just before it."""
    found: list[Act] = []
    before: list[Key] = []
    for line in lines:
        in_line: list[Act] = []
        # `before`: of the sentence before: "Orlo argues that the '301 patent is invalid. We agree and reverse."
        for sentence in sentences(line):
            acts = [_of_that(act, before) for act in acts_in(sentence, named)]
            if len(acts) == 1 and not acts[0].rights and deciding.AGREES.search(sentence.words):
                acts = [replace(acts[0], rights=tuple(before))]
            before = named.keys(sentence) or before
            for act in acts:
                if act.verbs == {"remand"} and not act.rights and in_line:
                    in_line[-1] = replace(in_line[-1], verbs=in_line[-1].verbs | act.verbs)  # "We vacate that finding. We remand."
                else:
                    in_line.append(act)
        found += [_of_topic(act, line, named) if len(in_line) == 1 else act for act in in_line]
    return found


def _of_topic(act: Act, line: Passage, named: Named) -> Act:
    """The only act of a paragraph is on the only right that is named in front of it."""
    topic = tuple(named.keys(line, 0, act.passage.start - line.start + act.start))
    whole = act.rights or act.rest or len(topic) != 1 or topic[0] in named.off or len(named.asserted) == 1
    return act if whole else replace(act, rights=topic)


def _of_that(act: Act, before: Sequence[Key]) -> Act:
    """An act on "the first" of those that were named just before, or "the second"."""
    said = deciding.ORDINAL.search(act.passage.words, act.start, act.end)
    if act.rights or not said:
        return act
    at = next(n for n, one in enumerate(("first", "second", "third")) if said[one])
    return replace(act, rights=tuple(before[at : at + 1])) if len(before) > 1 else act
