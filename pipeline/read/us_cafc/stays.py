"""Whether the court lets the orders rest while it hears the appeal. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.read.prose.passages import Passage, sentences
from pipeline.read.us_cafc.naming import Key, Named
from pipeline.read.us_cafc.rules import opinion
from pipeline.read.us_cafc.rules import stays as rules
from pipeline.read.us_cafc.rules.deciding import REST
from pipeline.records import RightOutcome, RightRuled, StayOutcome, StayRuled


def stays(lines: Sequence[Passage], named: Named) -> tuple[tuple[StayRuled, ...], tuple[RightRuled, ...]]:
    """What an order decides on stays, what holds meanwhile last, and for which rights; nothing of a text that orders nothing."""
    start = next((n for n, p in enumerate(lines) if opinion.ORDERS.search(p.words)), None)
    if start is None:
        return tuple({one.outcome: one for one in _in_an_opinion(lines)}.values()), ()
    to_lift = any(rules.TO_LIFT.search(p.words) for p in lines[:start])
    asked = any(rules.MOVED_FOR.search(p.words) and not _of_something_else(p.words) for p in lines) and not to_lift
    ordered = [s for p in lines[start:] for s in sentences(p)]
    found = list(_found(ordered, asked=asked and not any(opinion.DISPOSED.search(s.words) for s in ordered)))
    kinds = {one.outcome for one in found}
    if {"granted", "denied"} <= kinds:  # one motion, in part
        first = next(one for one in found if one.outcome in ("granted", "denied"))
        found = [one for one in found if one.outcome not in ("granted", "denied")]
        found.insert(0, StayRuled(outcome="in_part", evidence=first.evidence))
    if "in_part" in kinds:
        found = [one for one in found if one.outcome not in ("granted", "denied")]
    if kinds == {"granted", "interim_granted"}:  # until further order is what was asked for, where the motion itself is decided
        found = [one for one in found if one.outcome == "granted"]
    unique = {one.outcome: one for one in reversed(found)}
    in_turn = sorted(dict.fromkeys(one.outcome for one in found), key=lambda outcome: outcome.startswith("interim"))
    rights = _rights(ordered, named) if "in_part" in unique else {}
    if set(unique) == {"granted"} and len(named.asserted) == 1:  # whole orders that rest on one right
        kind, number = named.asserted[0]
        rights[kind, number] = RightRuled(kind=kind, number=number, outcome="stayed", evidence=unique["granted"].evidence)
    rest = next((s for s in ordered if rules.DENIED.search(s.words) and REST.search(s.words)), None)
    if rest and any(one.outcome == "stayed" for one in rights.values()):
        for key in named.asserted:
            rights.setdefault(key, RightRuled(kind=key[0], number=key[1], outcome="not_stayed", evidence=rest.evidence()))
    return tuple(unique[outcome] for outcome in in_turn), tuple(rights.values())


def _found(ordered: Sequence[Passage], *, asked: bool) -> Iterator[StayRuled]:
    for sentence in ordered:
        for clause in rules.CLAUSES.split(sentence.words):
            if rules.OF_MANDATE.search(clause) or rules.OF_PROCEEDINGS.search(clause):
                continue
            of_stay = rules.RESTS.search(clause)
            if (of_stay or (asked and rules.MOTION.search(clause))) and (outcome := _outcome(clause)):
                yield StayRuled(outcome=outcome, evidence=sentence.evidence())


def _in_an_opinion(lines: Sequence[Passage]) -> Iterator[StayRuled]:
    """What an opinion decides now, beside the appeal, on letting the orders rest: not what is quoted, nor what others decided."""
    said: list[str] = []
    for sentence in (s for p in lines for s in sentences(p)):
        before = " ".join(said[-3:])
        short = rules.THAT_REQUEST.search(sentence.words) or rules.MOTION.search(sentence.words)
        of_that = short and rules.MOVED_FOR.search(before) and rules.OF_ORDER.search(before)
        for start, clause in _clauses(sentence.words):
            decides = rules.DECIDES.search(clause)
            of_stay = rules.RESTS.search(clause) and rules.OF_ORDER.search(clause)
            if not decides or not (of_stay or of_that) or _of_something_else(clause if of_stay else before):
                continue
            if not _quoted(sentence.words, start + decides.start()) and (outcome := _outcome(clause)):
                yield StayRuled(outcome=outcome, evidence=sentence.evidence())
        said.append(sentence.words)


def _clauses(words: str) -> Iterator[tuple[int, str]]:
    start = 0
    for mark in rules.CLAUSES.finditer(words):
        yield start, words[start : mark.start()]
        start = mark.end()
    yield start, words[start:]


def _of_something_else(words: str) -> bool:
    return any(rule.search(words) for rule in (rules.OF_MANDATE, rules.OF_PROCEEDINGS, rules.OF_OTHERS))


def _quoted(words: str, at: int) -> bool:
    return words.count("“", 0, at) > words.count("”", 0, at) or words.count('"', 0, at) % 2 == 1


def _outcome(words: str) -> StayOutcome | None:
    if rules.TO_LIFT.search(words):  # of a motion to that end: one that is denied leaves the stay as it is
        return "interim_lifted" if rules.GRANTED.search(words) and not rules.DENIED.search(words) else None
    if rules.NO_LONGER.search(words):
        return "interim_lifted"
    if rules.REMAINS.search(words):
        return None
    interim = rules.INTERIM.search(words)
    if interim and rules.LIFTED.search(words):
        return "interim_lifted"
    if rules.IN_PART.search(words):
        return "in_part"
    denied = rules.DENIED.search(words)
    if interim and not denied:
        return "interim_granted"
    if rules.GRANTED.search(words) and not denied:
        return "in_part" if rules.EXCEPT.search(words) else "granted"
    return "denied" if denied else None


def _rights(ordered: Sequence[Passage], named: Named) -> dict[Key, RightRuled]:
    found: dict[Key, RightRuled] = {}
    for sentence in ordered:
        start = 0
        for clause in sentence.words.split(";"):
            end = start + len(clause)
            outcome: RightOutcome = "not_stayed" if rules.DENIED.search(clause) else "stayed"
            if not rules.EXCEPT.search(clause) and (outcome == "not_stayed" or rules.GRANTED.search(clause)):
                for key in named.keys(sentence, start, end):
                    found.setdefault(key, RightRuled(kind=key[0], number=key[1], outcome=outcome, evidence=sentence.evidence()))
            start = end + 1
    return found
