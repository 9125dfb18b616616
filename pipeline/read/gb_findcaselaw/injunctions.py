"""The injunctions of a judgment as measures: whom each binds, on which rights, where, until when, on what it waits. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.read.gb_findcaselaw.people import Mention, People, Person
from pipeline.read.gb_findcaselaw.rights import Known, Resting, without_number
from pipeline.read.gb_findcaselaw.rules import granting, kinds
from pipeline.read.gb_findcaselaw.rules import orders as of_orders
from pipeline.read.gb_findcaselaw.rules import whom as of_whom
from pipeline.read.prose.passages import Passage
from pipeline.records import Measure, Residue, Right, Term

PROVISIONAL, FINAL = "PI", "INJ"
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_FROM = re.compile(r"\bfrom\b")
_RESTRAINT = re.compile(r"\b(?:restrain|prohibit|enjoin|forbid|injunct|cease|refrain|desist)\w*", re.IGNORECASE)
_AGAINST = re.compile(r"\b[Aa]gainst\s")
_LONGEST, _FIRST = 200, 12  # characters; in which a sentence begins


@dataclass(frozen=True)
class Granted:
    """A sentence, or an item of an order, that gives an injunction; `item`: of an order, where who is bound stands in front."""

    passage: Passage
    item: bool


@dataclass(frozen=True)
class Injunctions:
    """What was read of them; `residue` is what was not."""

    measures: tuple[Measure, ...]
    rights: tuple[Right, ...]
    residue: tuple[Residue, ...]


@dataclass(frozen=True)
class _One:
    measure: Measure
    rights: tuple[Right, ...]
    residue: tuple[Residue, ...]
    says_whom: bool


def injunctions(granted: Sequence[Granted], people: People, known: Known, *, provisional: bool) -> Injunctions:
    """Of what gives one. What gives the same twice, in a summary and in the order, is one: what says most of it stands."""
    found = [_one(one, people, known, provisional=provisional) for one in granted]
    said = [one for one in found if one.says_whom] or found
    kept: list[_One] = []
    for one in sorted(said, key=lambda o: (-len(o.measure.rights), -len(o.measure.directed_to))):
        same = next((n for n, other in enumerate(kept) if _within(one.measure, other.measure)), None)
        if same is None:
            kept.append(one)
        else:
            kept[same] = _both(kept[same], one)
    kept.sort(key=lambda o: o.measure.evidence[0].start)
    return Injunctions(
        tuple(one.measure for one in kept),
        _once([right for one in kept for right in one.rights]),
        _each([part for one in kept for part in one.residue]),
    )


def is_provisional(words: str) -> bool | None:
    """Whether words say that what they give holds until trial; None where they do not say it."""
    if kinds.FINAL.search(words):
        return False
    return True if kinds.INTERIM.search(words) else None


def _one(granted: Granted, people: People, known: Known, *, provisional: bool) -> _One:
    words = granted.passage
    own = is_provisional(words.words)
    kind = PROVISIONAL if (provisional if own is None else own) else FINAL
    persons, excepted, whole, says = _whom(granted, people)
    resting = known.resting(words, kind)
    residue = list(resting.residue)
    if not whole:
        residue.append(Residue(kind="name", words=words.words[:_LONGEST], of=(kind,), evidence=words.evidence()))
    where, condition = kinds.WHERE.search(words.words), kinds.CONDITION.search(words.words)
    measure = Measure(
        type=kind,
        action="issued",
        directed_to=tuple(dict.fromkeys(one.name for one in persons)),
        parties_read="whole" if whole else "not_whole",
        excepted=tuple(dict.fromkeys(one.name for one in excepted)),
        rights=tuple(right.number for right in resting.rights if right.number),
        grounds=resting.grounds,
        rights_read=resting.read,
        term=_term(words, resting, known),
        where=_quoted(where),
        condition=_quoted(condition),
        evidence=(words.evidence(),),
    )
    rights = (*resting.rights, *without_number(resting.grounds, words))
    return _One(measure, rights, tuple(residue), says)


def _whom(granted: Granted, people: People) -> tuple[list[Person], list[Person], bool, bool]:
    """Whom it binds and whom it leaves out, whether these are all, and whether its words say it."""
    words = granted.passage.words
    start, end = _where_whom_stands(granted, words)
    mentions = [one for one in people.mentions(words) if not one.owns and start <= one.start < end and not _complains(one)]
    leaves_out = of_whom.EXCEPTED.search(words, start, end)
    left_out = [one for one in mentions if leaves_out and leaves_out.start() < one.start < _ends(words, leaves_out)]
    excepted = [person for one in left_out for person in one.persons]
    bound = [one for one in mentions if one not in left_out]
    if not bound and (against := _AGAINST.search(words[:start])):  # "Against Holt I grant"
        bound = [one for one in people.mentions(words[:start]) if one.start >= against.end() and not one.owns and not _complains(one)][:1]
    persons = [person for one in bound for person in one.persons if person not in excepted]
    if bound:
        unnamed = of_whom.UNNAMED.search(words, start, end) is not None
        return persons, excepted, all(one.whole for one in bound) and bool(persons) and not unnamed, True
    answering = people.side("respondent")
    if len(answering) == 1:
        return list(answering), [], True, False
    return [], [], False, False


def _ends(words: str, leaves_out: re.Match[str]) -> int:
    """Where those end who are left out: at a comma, where the sentence begins with them; else with it."""
    comma = words.find(",", leaves_out.end())
    return comma if comma > 0 and leaves_out.start() < _FIRST else len(words)


def _where_whom_stands(granted: Granted, words: str) -> tuple[int, int]:
    """Between which places of the words those stand who are bound: in front of what restrains them, or behind the injunction."""
    leaves = of_orders.LEAVES.search(words) if granted.item else None
    if leaves and "njunction" not in leaves[0] and words[: leaves.start()].strip(" 0123456789.()"):
        return 0, leaves.start()
    bound = granting.BOUND.search(words)
    if bound and not granting.GAVE.search(words):
        ordered = granting.GRANTS.search(words)
        return (ordered.start() if ordered and ordered.start() < bound.start() else 0), bound.start()
    given = next((found for rule in (granting.GRANTS, granting.GAVE, granting.GIVEN) if (found := rule.search(words))), None)
    start = given.start() if given else 0
    restraint = _RESTRAINT.search(words, start)
    ends = _FROM.search(words, restraint.end() if restraint else start)
    return start, ends.start() if ends else len(words)


def _complains(one: Mention) -> bool:
    return bool(one.persons) and all(person.role == "complainant" for person in one.persons)


def restrains_a_claimant(words: str) -> bool:
    """Whether who claims may be who is restrained: then the parties' roles do not say who is bound."""
    return kinds.COUNTERCLAIM.search(words) is not None


def _within(one: Measure, other: Measure) -> bool:
    """Whether an injunction says nothing that another one does not: of the same kind, on the same parties, on no other rights."""
    if one.type != other.type or not set(one.directed_to) <= set(other.directed_to):
        return False
    return set(one.rights) <= set(other.rights) and (not one.grounds or set(one.grounds) <= {*other.grounds} or one.rights_read == "not_whole")


def _both(one: _One, other: _One) -> _One:
    a, b = one.measure, other.measure
    residue = tuple(r for r in (*one.residue, *other.residue) if r.kind != "right" or (a.rights_read != "whole" and b.rights_read != "whole"))
    wholly = a.parties_read == "whole"
    residue = tuple(r for r in residue if r.kind != "name" or not wholly)
    measure = a.model_copy(
        update={
            "grounds": tuple(dict.fromkeys((*a.grounds, *(b.grounds if b.rights_read == "whole" else ())))),
            "excepted": tuple(dict.fromkeys((*a.excepted, *b.excepted))),
            "term": a.term or b.term,
            "where": a.where or b.where,
            "condition": a.condition or b.condition,
            "evidence": tuple(sorted((*a.evidence, *b.evidence), key=lambda e: e.start)),
        }
    )
    return _One(measure, (*one.rights, *other.rights), residue, one.says_whom or other.says_whom)


def _term(words: Passage, resting: Resting, known: Known) -> Term | None:
    if found := kinds.UNTIL.search(words.words):
        try:
            last = date(int(found["year"]), _MONTHS.index(found["month"]) + 1, int(found["day"]))
        except ValueError:
            return None
        return Term(until=last, evidence=words.evidence(*found.span()))
    lasting = kinds.EXPIRY.search(words.words)
    if not lasting:
        return None
    said = known.ending(Passage(words.text, words.start + lasting.start(), lasting[0]))
    numbers = said or tuple(right.number for right in resting.rights if right.number)
    return Term(rights=numbers, evidence=words.evidence(*lasting.span())) if numbers else None


def _quoted(found: re.Match[str] | None) -> str | None:
    return " ".join(found[0].split()) if found else None


def _once(rights: Sequence[Right]) -> tuple[Right, ...]:
    found: dict[tuple[str, str | None, str | None], Right] = {}
    for right in rights:
        found.setdefault((right.kind, right.office, right.number), right)
    return tuple(found.values())


def _each(residue: Sequence[Residue]) -> tuple[Residue, ...]:
    return tuple({(one.kind, one.evidence.start): one for one in residue}.values())
