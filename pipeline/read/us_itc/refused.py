"""Clauses that refuse what was asked about an order, or only ask it: nothing follows from them, and their verbs change no order. Pure.

A clause ends where another act begins: "denied the petition, but on its own motion rescinded the order" is two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.read.prose.passages import Passage
from pipeline.read.us_itc.rules import ends
from pipeline.read.us_itc.rules import refused as rules
from pipeline.read.us_itc.rules.measures import HISTORY
from pipeline.records import Evidence

Span = tuple[int, int]


@lru_cache(maxsize=512)  # several ask it of a sentence
def refused(words: str) -> tuple[Span, ...]:
    """Where a sentence refuses a change of an order, or only says that somebody wants one."""
    return tuple(sorted(_refused(words)))


def _refused(words: str) -> Iterator[Span]:
    for found in rules.IS_REFUSED.finditer(words):
        what = found["what"]
        if rules.A_CHANGE.search(what) and ", and " not in what and not any(rule.search(what) for rule in (rules.PARTLY, rules.KEEPS, rules.BREAKS)):
            yield found.span()
    for rule in (rules.REFUSES, rules.NOT_DOING, rules.ASKS):
        for found in rule.finditer(words):
            stop = rules.BREAKS.search(words, found.end())
            end = stop.start() if stop else len(words)
            said = words[found.end() : end]
            if rules.A_CHANGE.search(found[0] + said) and not (
                rules.PARTLY.search(said) or (rule is not rules.ASKS and _keeps(said))
            ):
                yield found.start(), end


def _keeps(said: str) -> bool:
    """Whether the first that is refused is to keep an order, or to look at who ended it: that is no refusal to end it."""
    kept, changed = rules.KEEPS.search(said), rules.A_CHANGE.search(rules.A_THING.sub("", said))
    return kept is not None and (changed is None or kept.start() < changed.start())


def within(words: str, at: int) -> bool:
    """Whether a place of a sentence lies in such a clause."""
    return any(start <= at < end for start, end in refused(words))


def about_a_change(words: str, at: int) -> bool:
    """Whether the clause at a place refuses to change an order that stands, in so many words."""
    return any(start <= at < end and rules.OF_A_CHANGE.search(words, start, end) for start, end in refused(words))


def without_refused(words: str) -> str:
    """The sentence with blanks in the place of such clauses, and of what ends proceedings."""
    for start, end in refused(words):
        words = words[:start] + " " * (end - start) + words[end:]
    return rules.OF_PROCEEDING.sub(lambda m: " " * len(m[0]), words)


def act_beside(words: str) -> Span | None:
    """Where a sentence that refuses something also says that an order is ended or changed; None if it does not, or refuses nothing."""
    if not (refused(words) or rules.REFUSES.search(words) or rules.PARTLY.search(words)):
        return None
    found = rules.ACT.search(without_refused(words))
    return found.span() if found else None


def changes_nothing(summary: Sequence[Passage]) -> Evidence | None:
    """The words that refuse what was asked about orders, or only ask it, where a notice's title and abstract do nothing else to one.

    None where any other of their words might change an order, also one that is only told of.
    """
    told: Evidence | None = None
    for passage in summary:
        words = passage.words
        if refused(words) or ends.STANDS.search(words):
            told = told or passage.evidence()
        rest = without_refused(words)
        if rules.PARTLY.search(rest) or (rules.A_CHANGE.search(rest) and not _only_named(words, rest)):
            return None
    return told


def _only_named(words: str, rest: str) -> bool:
    """Whether what a sentence leaves of orders is no act: a name for one, one that stands, or a day of the past."""
    return bool(HISTORY.match(words) or ends.STANDS.search(rest)) or not rules.ACTS.search(rest)
