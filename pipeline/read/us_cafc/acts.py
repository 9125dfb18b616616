"""What the court does in each paragraph, and on which rights, also where those are named in a sentence before. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.read.prose.passages import Passage, sentences
from pipeline.read.us_cafc.clauses import Act, acts_in
from pipeline.read.us_cafc.naming import Key, Named
from pipeline.read.us_cafc.rules import deciding

_HEADING = 60  # letters


def acts_of(lines: Iterable[Passage], named: Named) -> list[Act]:
    """The acts of paragraphs in order, each with the rights that its clause names, or that were named just before it."""
    found: list[Act] = []
    before: list[Key] = []
    section: list[tuple[Key, Act]] = []  # of a section that is headed by one right, what is done there, by no other name
    topic: Key | None = None
    for line in lines:
        if is_heading(line.words):
            named_here = named.keys(line)
            topic = named_here[0] if len(named_here) == 1 else topic if deciding.BELOW_A_RIGHT.match(line.words) else None
        in_line: list[Act] = []
        # `before`: of the sentence before: "Orlo argues that the '301 patent is invalid. We agree and reverse."
        for sentence in sentences(line):
            acts = [_of_that(act, before) for act in acts_in(sentence, named)]
            if len(acts) == 1 and not acts[0].rights and deciding.AGREES.search(sentence.words):
                acts = [replace(acts[0], rights=tuple(key for key in before if key not in named.off | named.unsure))]
            before = named.keys(sentence) or before
            for act in acts:
                if act.verbs == {"remand"} and not act.rights and in_line:
                    in_line[-1] = replace(in_line[-1], verbs=in_line[-1].verbs | act.verbs)  # "We vacate that finding. We remand."
                else:
                    in_line.append(act)
        found += [_of_topic(act, line, named) if len(in_line) == 1 else act for act in in_line]
        section += [(topic, act) for act in found[len(found) - len(in_line) :] if topic and not act.rights and not act.rest]
    return [_of_section(act, section) for act in found]


def is_heading(words: str) -> bool:
    """Whether a line is short and ends as no sentence does."""
    return len(words) <= _HEADING and not words.rstrip().endswith((".", ";", ",", ":"))


def _of_section(act: Act, section: Sequence[tuple[Key, Act]]) -> Act:
    """The only act of a section that is headed by a right is on this one, where it is on what was found and no question of law."""
    key = next((key for key, one in section if one is act), None)
    alone = key is not None and sum(other == key for other, _ in section) == 1
    words = act.passage.words
    whole = not any(r.search(words, act.start, act.end) for r in (deciding.OF_ORDERS, deciding.OF_REMEDY, deciding.CONSTRUCTION))
    return replace(act, rights=(key,)) if key and alone and whole else act


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
