"""Whom the words of an injunction bind, and whom they leave out. Pure.

Bound is who stands in front of what he is to leave, who is restrained, or against whom it is given. Left out is who stands behind words
of exception, or of whom it is said that the injunction is not to reach him.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.read.gb_findcaselaw.people import Mention, People, Person
from pipeline.read.gb_findcaselaw.rules import bidding, granting
from pipeline.read.gb_findcaselaw.rules import orders as of_orders
from pipeline.read.gb_findcaselaw.rules import whom as rules
from pipeline.read.prose.passages import Passage

_FROM = re.compile(r"\bfrom\b")
_RESTRAINT = re.compile(r"\b(?:restrain|prohibit|enjoin|forbid|injunct|cease|refrain|desist)\w*", re.IGNORECASE)
_AGAINST = re.compile(r"\b(?:[Aa]gainst|[Aa]s (?:to|regards|for)|[Ii]n respect of|[Ii]n relation to|[Ii]n the case of|[Ss]o far as|[Oo]n)\s")


@dataclass(frozen=True)
class Granted:
    """A sentence, or an item of an order, that gives an injunction; `item`: of an order, where who is bound stands in front."""

    passage: Passage
    item: bool


@dataclass(frozen=True)
class Whom:
    """Whom an injunction binds and whom it leaves out; whether these are all, and whether its words say it."""

    persons: tuple[Person, ...]
    excepted: tuple[Person, ...]
    whole: bool
    says: bool


def whom(granted: Granted, people: People, but: Sequence[Person] = ()) -> Whom:
    """Whom the words of an injunction bind. `but`: whom other sentences leave out, unless these words bind them by their own names."""
    words = granted.passage.words
    start, end = _where(granted, words)
    mentions = [one for one in people.mentions(words) if not one.owns]
    out = left_out(words, mentions)
    excepted = tuple(dict.fromkeys(person for one in out for person in one.persons))
    able = [one for one in mentions if one not in out and not _complains(one)]
    bound = [one for one in able if start <= one.start < end]
    bound = _governed(words, bound) or bound
    if not bound and (against := _AGAINST.search(words[:start])):  # "Against Holt I grant"
        front = [one for one in able if against.end() <= one.start < start]
        bound = _listed(words, front, lambda one: one is front[0])
    if not bound:  # "Holt will be subject to an injunction"
        bound = [one for one in able if one.end <= start and bidding.BETWEEN.fullmatch(words[one.end : start])][-1:]
    if not bound and rules.BY_PRONOUN.search(words):
        bound = [one for one in able if any(person.role == "respondent" for person in one.persons)][-1:]
    named = all(len(one.persons) == 1 for one in bound)
    excepted = excepted if bound and named else tuple(dict.fromkeys((*excepted, *but)))
    persons = tuple(person for one in bound for person in one.persons if person not in excepted)
    if bound:
        unnamed = rules.UNNAMED.search(words, start, end) is not None
        whole = all(one.whole for one in (*bound, *out)) and bool(persons) and not unnamed
        return Whom(persons, excepted, whole, True)
    answering = tuple(one for one in people.side("respondent") if one not in excepted)
    if answering and (len(answering) == 1 or rules.ALL_BUT.search(words)):
        return Whom(answering, excepted, True, bool(excepted))
    return Whom((), excepted, False, False)


def left_out(words: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Those of the mentions that words of exception stand in front of or behind: down a list of names."""

    none_of = bidding.NONE_OF.search(words)

    def excepts(one: Mention) -> bool:
        if none_of and none_of.start() < one.start < none_of.end():
            return False
        before, behind = words[: one.start], words[one.end :]
        if rules.EXCEPTS.search(before) or rules.EXCEPTED.match(behind):
            return True
        return rules.CLAIMED.search(before) is not None and rules.FAILS.match(behind) is not None

    return _listed(words, mentions, excepts)


def _governed(words: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Those that words of restraint govern: "against Holt", "restraining Holt", down a list of names."""
    return _listed(words, mentions, lambda one: rules.GOVERNS.search(words[: one.start]) is not None)


def _listed(words: str, mentions: Sequence[Mention], first: Callable[[Mention], bool]) -> list[Mention]:
    """Those for which something is said, and with them who stands behind them in one list: a comma alone joins none."""
    found: list[Mention] = []
    for at, one in enumerate(mentions):
        if not first(one):
            continue
        run, joined = [one], [one]
        for other in mentions[at + 1 :]:
            join = rules.JOINS.fullmatch(words[run[-1].end : other.start])
            if not join or first(other):
                break
            run.append(other)
            joined = list(run) if join["and"] else joined
        found += [each for each in joined if each not in found]
    return found


def _where(granted: Granted, words: str) -> tuple[int, int]:
    """Between which places of the words those stand who are bound: in front of what restrains them, or behind the injunction."""
    if (none_of := bidding.NONE_OF.search(words)) and not granting.GRANTS.search(words):
        return none_of.span()
    leaves = of_orders.LEAVES.search(words) if granted.item else None
    if leaves and "njunction" not in leaves[0] and words[: leaves.start()].strip(" 0123456789.()"):
        return 0, leaves.start()
    bound = granting.BOUND.search(words) or (None if granting.GRANTS.search(words) or granting.GIVEN.search(words) else of_orders.LEAVES.search(words))
    if bound and "njunction" not in bound[0] and not granting.GAVE.search(words):
        ordered = granting.GRANTS.search(words)
        return (ordered.start() if ordered and ordered.start() < bound.start() else 0), bound.start()
    given = next((found for rule in (granting.GRANTS, granting.GAVE, granting.GIVEN) if (found := rule.search(words))), None)
    start = given.start() if given else 0
    restraint = _RESTRAINT.search(words, start)
    ends = _FROM.search(words, restraint.end() if restraint else start)
    return start, ends.start() if ends else len(words)


def _complains(one: Mention) -> bool:
    return bool(one.persons) and all(person.role == "complainant" for person in one.persons)


def leaves_out(words: str, people: People) -> Iterator[Person]:
    """Whom a further sentence of the court's own leaves out of what it gives: "It will not extend to Vale"."""
    if rules.OF_IT.search(words):
        for one in left_out(words, [m for m in people.mentions(words) if not m.owns]):
            yield from one.persons


def binds_who_claims(words: str, people: People) -> bool:
    """Whether words restrain who claims, and nobody else."""
    governed = [one for one in people.mentions(words) if not one.owns and rules.BINDS.search(words[: one.start])]
    return bool(governed) and all(_complains(one) for one in governed)
