"""What a sentence decides: an act found unfair or not, a right cleared, an investigation opened, and what is ordered of whom. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pipeline.read.kr_ktc.respondents import groups
from pipeline.read.kr_ktc.rules import deciding as rules
from pipeline.read.kr_ktc.rules import people
from pipeline.read.kr_ktc.sentences import Sentence

Verdict = Literal["found", "weakly", "refuted", "opened", "ended", "taken_back"]
Remedy = Literal["import", "may_stop", "exclusion", "supply", "other_stop", "surcharge", "further", "unsaid", "provisional"]
Governed = Literal["ordered", "not_ordered", "unread"]


@dataclass(frozen=True)
class Said:
    """One verdict of a sentence, and where it stands."""

    verdict: Verdict
    start: int
    end: int


@dataclass(frozen=True)
class Ordered:
    """One remedy that a sentence tells, what becomes of it, and whom it is directed to: nobody named means all respondents."""

    remedy: Remedy
    governed: Governed
    start: int
    end: int
    names: tuple[str, ...] = ()
    to_all: bool = False  # the sentence says "the respondents"


def verdicts(sentence: Sentence) -> list[Said]:
    """In their order. What a party says, or what may come, is none."""
    words, found = sentence.words, list[Said]()
    for verdict, rule in (
        ("found", rules.FINDS), ("found", rules.FINDS_BY_RIGHT), ("weakly", rules.FOUND_WEAKLY), ("refuted", rules.REFUTES),
        ("opened", rules.OPENS), ("ended", rules.ENDS), ("taken_back", rules.TAKES_BACK),
    ):  # fmt: skip
        for said in rule.finditer(words):
            behind = words[said.end() :]
            by_party = rules.SAID_BY_A_PARTY.match(behind) or (verdict == "taken_back" and rules.ASKED.match(behind))
            if not rules.NO_FACT.match(behind) and not (by_party and verdict != "opened"):
                found.append(Said(verdict, *said.span()))  # type: ignore[arg-type]
    return sorted(found, key=lambda one: one.start)


def cleared(sentence: Sentence) -> list[tuple[str, int]]:
    """The kinds of rights that a sentence says are not infringed, and where."""
    return [
        (said["kinds"], said.start())
        for said in rules.CLEARS.finditer(sentence.words)
        if not rules.SAID_BY_A_PARTY.match(sentence.words[said.end() :])
    ]


def orders(sentence: Sentence) -> list[Ordered]:
    """The remedies that a sentence tells of."""
    words = sentence.words
    told: list[tuple[Remedy, int, int]] = []
    for said in rules.STOPS.finditer(words):
        remedy = _stops(said["acts"], words[max(0, said.start() - 4) : said.end()])
        told.append((remedy, *said.span()))
    for remedy, rule in (("exclusion", rules.EXCLUDES), ("surcharge", rules.SURCHARGE), ("further", rules.FURTHER), ("unsaid", rules.UNSAID)):
        told += [(remedy, *said.span()) for said in rule.finditer(words)]
    if not any(remedy == "import" for remedy, *_ in told):
        told += [("may_stop", *said.span()) for said in rules.MAY_STOP.finditer(words)]
    provisional = rules.PROVISIONAL.search(words)
    if provisional:
        told.append(("provisional", *provisional.span()))
    named = groups(sentence)
    explained = rules.EXPLAINS.search(words)
    made = []
    for remedy, start, end in sorted(told, key=lambda one: one[1]):
        governed = _governed(words, start, end)
        if remedy == "may_stop" and governed == "ordered":
            governed = "unread"
        if governed == "unread" and explained:
            governed = "not_ordered"
        group = max((g for g in named if g.recipient and g.start < start), key=lambda g: g.start, default=None)
        to_all = group is None and people.RESPONDENTS.search(words) is not None
        made.append(Ordered(remedy, governed, start, end, group.names if group else (), to_all))
    return made


def _stops(acts: str, around: str) -> Remedy:
    if rules.IMPORTS.search(acts):
        return "import"
    return "supply" if rules.SUPPLIES.search(around) else "other_stop"


def _governed(words: str, start: int, end: int) -> Governed:
    """By the first verb behind it that says whether it was ordered, or asked for, planned or possible; else by how the sentence ends."""
    condition = rules.CONDITION.search(words)
    if (condition and condition.start() < start) or rules.TOLD_AGAIN.search(words):
        return "not_ordered"
    yes, no = rules.ORDERED.search(words, end), rules.NOT_ORDERED.search(words, end)
    if no and (not yes or no.start() <= yes.start()):
        return "not_ordered"
    if yes:
        return "ordered"
    if not rules.ORDERED_AT_END.search(words) or rules.CATALOGUE.search(words):
        return "not_ordered" if rules.CATALOGUE.search(words) else "unread"
    known = groups_named(words) or rules.OF_DECISION.search(words)
    return "ordered" if known else "unread"


def groups_named(words: str) -> bool:
    """Whether a sentence says whom it is about: respondents by letters, or by the word for them."""
    return bool(people.MASKED.search(words) or people.RESPONDENTS.search(words))
