"""What a notice finds: a violation, or none. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.read.prose.passages import Passage, Reading
from pipeline.read.us_itc.rules import ruling as rules
from pipeline.records import Evidence


@dataclass(frozen=True)
class Ruling:
    """Whether the Commission found a violation, and the words."""

    violation: bool
    evidence: Evidence


def ruling_of(reading: Reading) -> Ruling | None:
    """The Commission's own finding, None if the notice makes none.

    An initial determination that is not reviewed becomes the Commission's (19 CFR 210.42(h)); one that is reviewed is no finding yet.
    Where both are found (one respondent or right in violation, another not), it is a violation, unless the title says "No Violation".
    """
    found = [r for p in reading.summary for r in _rulings(p)]
    yes = next((r for r in found if r.violation), None)
    no = next((r for r in found if not r.violation), None)
    if yes and no and no.evidence.text == "title" and yes.evidence.text != "title":
        return no
    return yes or no


def _rulings(passage: Passage) -> Iterator[Ruling]:
    words = passage.words
    if rules.SHOULD.search(words) or not rules.THE_COMMISSIONS.search(words):
        return
    if rules.REVIEWS.search(rules.NOT_REVIEWS.sub("", words)) and not rules.ON_REVIEW.search(words):
        return
    if rules.JUDGES.search(words) and not rules.COMMISSION_ACTS.search(words):
        return
    no = rules.NO_VIOLATION.search(words)
    yes = rules.VIOLATION.search(rules.NO_VIOLATION.sub(lambda m: "#" * len(m[0]), words))
    if no and not rules.UNDOES.search(words[: no.start()]):
        yield Ruling(False, passage.evidence())
    if yes and not (rules.PARTLY_UNDONE.search(words[: yes.start()]) and not rules.AFFIRMS.search(words)):
        yield Ruling(True, passage.evidence())


def finds_none(passage: Passage) -> bool:
    """Whether a sentence is the Commission's finding that there is no violation."""
    return bool(
        rules.COMMISSION_FOUND.search(passage.words) and rules.NO_VIOLATION.search(passage.words)
    ) and not rules.VIOLATION.search(rules.NO_VIOLATION.sub("#", passage.words))


def finds_one(passage: Passage) -> bool:
    """Whether a sentence is the Commission's finding of a violation, and of nothing else."""
    return bool(
        rules.COMMISSION_FOUND.search(passage.words) and rules.VIOLATION.search(passage.words)
    ) and not rules.NO_VIOLATION.search(passage.words)


def tells_of_order(passage: Passage) -> bool:
    """Whether a sentence tells, as history, what the Commission found violated or what its order covers."""
    return bool(rules.TELLS.search(passage.words)) and not rules.JUDGE_TELLS.search(passage.words)


def denies(words: str) -> bool:
    """Whether words in front of claims say that they were found not to be violated."""
    return bool(rules.DENIED.search(words[-160:]))
