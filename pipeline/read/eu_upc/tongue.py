"""A language in which the court writes, as its rules have it, and which of them a paper is written in. Pure.

A language is a module of `rules` that has a rule for each field of `Tongue`; nothing else of this reader knows one by name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.read.prose.passages import Passage
from pipeline.read.rule import Rule


@dataclass(frozen=True)
class Tongue:
    """What one language calls what a reader looks for."""

    code: str  # ISO 639-1
    small_words: frozenset[str]  # that every page of it has, and no page of another
    months: tuple[str, ...]
    states: Mapping[str, str]  # the names of the court's states, each with its code

    ordinals: tuple[str, ...]  # "first", "second": of the defendants
    of_states: Mapping[str, str]  # "German": with the code of the state; more letters may follow
    of_state: Rule  # what of a state is meant by it: the part of the patent, the territory
    filling: frozenset[str]  # words that may stand beside those who are enjoined, and say nothing more of them

    opens: Rule  # a line with which the operative part begins
    opens_else: Rule  # one with which it begins where it has no heading
    closes: Rule  # a line with which it ends
    complains: Rule  # a heading over those who complain
    answers: Rule  # a heading over those who are complained of
    appeals: Rule  # a heading over those who appeal, or against whom
    other_heading: Rule  # another heading of the first pages
    beside_heading: Rule  # one over who is on neither side, or only helps one: an intervener
    represented: Rule  # words with which it begins to be said who represents a party
    defendants: Rule  # those who are complained of, in a sentence; `numbers`: which of them, where it counts them
    claimants: Rule  # those who complain, in a sentence
    pronoun: Rule  # a word that stands for whom the words before it name
    ordering: Rule  # words in front of who is to do something: "It is ordered that"
    aside_whom: Rule  # words beside who is to do something, on how or from when: "with immediate effect,"

    enjoins: Rule  # that somebody (`whom`) is to leave something
    negated: Rule  # that somebody is not to leave it
    act: Rule  # what is left, of the acts that a patent reserves, that bring goods to a market
    other_act: Rule  # what is left and brings no goods to a market: evidence that is to stay, what is secret, other proceedings
    other_object: Rule  # what is no goods of a patent: money, land
    refuses: Rule
    rest: Rule  # a refusal of what was asked beyond what is granted
    supposing: Rule  # a clause on which it depends whether anything is ordered
    about: Rule  # words for an injunction, or for what gives one
    provisional: Rule  # words by which it is one
    takes_back: Rule  # that an order is set aside or revoked
    suspends: Rule  # that one rests
    in_part: Rule
    enforceable: Rule  # when an order may be enforced
    security: Rule  # that something waits for a security
    penalty: Rule  # what a violation costs
    secret: Rule  # a matter of confidential information
    known: Rule  # other matters, which bar no goods
    reported: Rule  # words over what somebody else says or said: a settlement, an undertaking, a claim that is changed
    upholds: Rule  # that an order stays as it was
    rewords: Rule  # that what was ordered before is put into other words, which follow
    appealed: Rule  # a line of the first pages on what is appealed
    until: Rule  # up to when it lasts (`day`)
    everywhere: Rule  # that it holds wherever the patent does
    excepting: Rule  # that something is left out
    grants: Rule  # that what was asked is given, which another item says what it is
    goods: Rule  # what goods it is about (`goods`), behind the acts


def tongue_of(lines: Sequence[Passage], tongues: Sequence[Tongue]) -> Tongue | None:
    """The language of a paper; None where it is none of these, or where that is not plain."""
    words = Counter(word for line in lines for word in line.words.lower().split())
    found = sorted(((sum(words[w] for w in one.small_words), one.code, one) for one in tongues), key=lambda one: one[:2])
    (second, _, _), (first, _, best) = found[-2:]
    return best if first >= _FEWEST and first > _CLEARLY * second else None


_FEWEST = 5  # small words of a page
_CLEARLY = 2  # times those of any other language
