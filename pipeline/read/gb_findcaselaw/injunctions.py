"""The injunctions of a judgment as measures: whom each binds, on which rights, where, until when, on what it waits. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.read.gb_findcaselaw.binding import Granted, whom
from pipeline.read.gb_findcaselaw.people import People, Person
from pipeline.read.gb_findcaselaw.rights import Known, Resting, without_number
from pipeline.read.gb_findcaselaw.rules import kinds
from pipeline.read.prose.passages import Passage
from pipeline.records import Measure, Residue, Right, Term

PROVISIONAL, FINAL = "PI", "INJ"
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_LONGEST = 200  # characters


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


def injunctions(granted: Sequence[Granted], people: People, known: Known, *, provisional: bool, but: Sequence[Person] = ()) -> Injunctions:
    """Of what gives one. What gives the same twice, in a summary and in the order, is one: what says most of it stands. `but`: whom other words leave out."""
    found = [_one(one, people, known, but, provisional=provisional) for one in granted]
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


def _one(granted: Granted, people: People, known: Known, but: Sequence[Person], *, provisional: bool) -> _One:
    words = granted.passage
    own = is_provisional(words.words)
    kind = PROVISIONAL if (provisional if own is None else own) else FINAL
    bound = whom(granted, people, but)
    resting = known.resting(words, kind)
    residue = list(resting.residue)
    if not bound.whole:
        residue.append(Residue(kind="name", words=words.words[:_LONGEST], of=(kind,), evidence=words.evidence()))
    where, condition = kinds.WHERE.search(words.words), kinds.CONDITION.search(words.words)
    measure = Measure(
        type=kind,
        action="issued",
        directed_to=tuple(dict.fromkeys(one.name for one in bound.persons)),
        parties_read="whole" if bound.whole else "not_whole",
        excepted=tuple(dict.fromkeys(one.name for one in bound.excepted)),
        rights=tuple(right.number for right in resting.rights if right.number),
        grounds=resting.grounds,
        rights_read=resting.read,
        term=_term(words, resting, known),
        where=_quoted(where),
        condition=_quoted(condition),
        evidence=(words.evidence(),),
    )
    rights = (*resting.rights, *without_number(resting.grounds, words))
    return _One(measure, rights, tuple(residue), bound.says)


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
