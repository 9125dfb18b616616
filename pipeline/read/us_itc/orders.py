"""The words of orders, where a sentence has them: the nouns for orders, and the verbs of decision. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from re import Match

from pipeline.read.us_itc.rules import orders as rules
from pipeline.records import Instrument, MeasureAction


@dataclass(frozen=True)
class Noun:
    """A noun for an order in a sentence."""

    type: Instrument
    start: int
    end: int


@dataclass(frozen=True)
class Verb:
    """A verb in a sentence, and what it does to an order that it governs."""

    action: MeasureAction | None  # None: the words only speak of orders
    start: int
    end: int
    passive: bool = False


def speak_of_orders(words: str) -> bool:
    """Whether words could have a noun for an order: those that have not have none where names are masked either."""
    return rules.ORDERS.search(words) is not None or _changes(words)


@lru_cache(maxsize=512)  # many ask for those of a sentence
def nouns(words: str) -> tuple[Noun, ...]:
    """The nouns for orders, but those that say nothing new or say that there is no order."""
    found = [m for m in rules.ORDERS.finditer(words) if not _defined_again(words, m)]
    if not found and _changes(words):  # "to rescind the order": which one, the case says
        return tuple(Noun("REMEDIAL_ORDERS", m.start(), m.end()) for m in rules.THE_ORDER.finditer(words))
    named = [Noun(m.lastgroup, m.start(), m.end()) for m in found]  # type: ignore[arg-type]
    return tuple(sorted((*named, *_said_again(words, named)), key=lambda noun: noun.start))


def _said_again(words: str, named: Sequence[Noun]) -> Iterator[Noun]:
    """ "has issued a limited exclusion order, but has suspended enforcement of that order": the one named last before a verb of pausing."""
    for found in rules.PAUSES_IT.finditer(words) if named else ():
        before = [noun for noun in named if noun.end <= found.start()]
        if before:
            yield Noun(before[-1].type, *found.span("it"))


@lru_cache(maxsize=512)
def _changes(words: str) -> bool:
    return rules.CHANGES.search(words) is not None


def named_between(words: str, start: int, end: int) -> Iterator[int]:
    """Where nouns for orders begin between two places, but short forms in brackets."""
    return (m.start() for m in rules.ORDERS.finditer(words, start, end) if not _bracketed(words, m))


def _defined_again(words: str, found: Match[str]) -> bool:
    """Whether what was matched is only the short form in the brackets behind the long one, part of another word's name, or denied:
    "no order is issued" decides nothing.
    """
    return _bracketed(words, found) or bool(
        rules.NO_ORDER_BEHIND.match(words, found.end()) or rules.NO_ORDER.search(words[: found.start()])
    )


def _bracketed(words: str, found: Match[str]) -> bool:
    return bool(rules.IN_BRACKETS.search(words[: found.start()]))


def verbs(words: str) -> Iterator[Verb]:
    """The verbs as they are written, whoever does what they say."""
    for found in rules.VERBS.finditer(words):
        action = None if found.lastgroup == "neutral" else found.lastgroup
        written = found[0].casefold()
        behind = written.startswith(("has", "have")) or bool(rules.BEHIND_ORDER.match(written))  # "has been directed to"
        participle = action is not None and bool(rules.PARTICIPLE.search(written))
        passive = behind or (participle and bool(rules.PASSIVE.search(words[: found.start()])))
        passive = passive or (written in ("issue", "issues") and bool(rules.ITSELF.search(words[: found.start()])))
        yield Verb(action, found.start(), found.end(), passive)  # type: ignore[arg-type]
