"""What a sentence decides: an act found unfair or not, a right cleared, an investigation opened, and what is ordered of whom. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pipeline.read.kr_ktc.respondents import groups
from pipeline.read.kr_ktc.rules import cases as of_cases
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
    if no_decision(words):
        return []
    for verdict, rule in (
        ("found", rules.FINDS), ("found", rules.FINDS_BY_RIGHT), ("found", rules.FINDS_PLAINLY), ("weakly", rules.FOUND_WEAKLY), ("refuted", rules.REFUTES),
        ("opened", rules.OPENS), ("ended", rules.ENDS), ("taken_back", rules.TAKES_BACK),
    ):  # fmt: skip
        for said in rule.finditer(words):
            behind = words[said.end() :]
            by_party = rules.SAID_BY_A_PARTY.match(behind) or (verdict == "taken_back" and rules.ASKED.match(behind))
            if rule is rules.FINDS_PLAINLY and not groups(sentence):
                continue  # a sentence that explains the law
            if not rules.NO_FACT.match(behind) and not (by_party and verdict != "opened"):
                found.append(Said(verdict, *said.span()))  # type: ignore[arg-type]
    return sorted(found, key=lambda one: one.start)


def no_decision(words: str) -> bool:
    """Whether a sentence tells of earlier decisions, counts them, or tells of one that is still to come."""
    return any(rule.search(words) for rule in (rules.TOLD_AGAIN, rules.STATISTIC, rules.NOT_YET))


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
    for remedy, rule in (("import", rules.BARS), ("exclusion", rules.EXCLUDES), ("surcharge", rules.SURCHARGE), ("further", rules.FURTHER), ("unsaid", rules.UNSAID)):
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
    if (condition and condition.start() < start) or no_decision(words) or rules.RECEIVED.match(words[end:]):
        return "not_ordered"
    if words.startswith("통관", start) and rules.BY_CUSTOMS.search(words):
        return "not_ordered"
    if _not_by_the_commission(words, start, end):
        return "not_ordered"
    yes, no = rules.ORDERED.search(words, end), rules.NOT_ORDERED.search(words, end)
    banned = words.endswith("금지", start, end) and rules.BANNED.match(words[end:])
    if not no and (banned or words.endswith(("된다", "되며"), start, end) or rules.MUST.match(words[end:])):
        return "ordered"
    if no and (not yes or no.start() <= yes.start()):
        return "not_ordered"
    if yes:
        quoted = words.count('"', 0, start) % 2 == 1
        return "unread" if quoted or rules.IN_CASE.search(words, 0, start) else "ordered"
    if rules.ASKED_BEFORE.search(words[:start]):
        return "not_ordered"
    if not rules.ORDERED_AT_END.search(words) or rules.CATALOGUE.search(words):
        return "not_ordered" if rules.CATALOGUE.search(words) else "unread"
    row = of_cases.INFRINGEMENT.search(words) and people.COMPANY.search(words) and not rules.OF_A_DAY.match(words)
    known = groups_named(words) or rules.OF_DECISION.search(words) or row
    return "ordered" if known else "unread"


def _not_by_the_commission(words: str, start: int, end: int) -> bool:
    """Whether another authority ordered it, or a respondent left it off by himself."""
    itself = max((said.end() for said in rules.ITSELF.finditer(words, 0, start)), default=-1)
    told = [said for said in rules.BY_OTHERS.finditer(words, 0, start) if itself < 0 or said[0][-1] in "은는"]  # not in a clause
    others = max((said.end() for said in told), default=-1)
    by_himself = rules.BY_HIMSELF.search(words[:start]) and rules.LEFT_OFF.match(words[end:])
    return others > itself or (by_himself is not None and not words.endswith("금지", start, end))


def groups_named(words: str) -> bool:
    """Whether a sentence says whom it is about: respondents by letters, or by the word for them."""
    return bool(people.MASKED.search(words) or people.RESPONDENTS.search(words))
