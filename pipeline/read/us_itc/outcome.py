"""What a notice decides of the case itself: whether it is one of ours, violation or none, ended or not. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.read.prose.passages import Passage, Reading, first_match
from pipeline.read.us_itc.rules import outcome as rules
from pipeline.records import Evidence

# --- is it a matter of section 337? ---------------------------------------------------------------------------------------


def in_scope(reading: Reading) -> Evidence | None:
    """The words that make a notice one about section 337; None if it is another matter.

    The bracket line decides where there is one: a number in the text may be only cited.
    """
    if numbered := first_match(rules.NUMBERED, [p for p in reading.head if p.words.startswith("[")]):
        return numbered[0].evidence()
    if received := first_match(rules.RECEIVED, reading.summary):
        return received[0].evidence(*received[1].span())
    if first_match(rules.OTHER_LAW, reading.summary):
        return None
    if (before := first_match(rules.BEFORE_A_JUDGE, reading.abstract)) and first_match(rules.BORDER_ORDER, reading.abstract):
        return before[0].evidence(*before[1].span())
    if (section := first_match(rules.SECTION, reading.summary)) and first_match(rules.BEFORE_A_JUDGE, reading.abstract):
        return section[0].evidence(*section[1].span())
    captioned = first_match(rules.CAPTIONED, reading.title)
    if captioned and (words := first_match(rules.SECTION, reading.summary) or first_match(rules.OWN_WORDS, reading.summary)):
        return words[0].evidence(*words[1].span())
    return None


# --- violation ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Ruling:
    """Whether the Commission found a violation, and the words."""

    violation: bool
    evidence: Evidence


def ruling(reading: Reading) -> Ruling | None:
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


# --- the end of a proceeding ----------------------------------------------------------------------------------------------


def terminated(reading: Reading) -> Evidence | None:
    """The words by which the investigation or proceeding ends in its entirety; None if it goes on, or the words do not say so."""
    if first_match(rules.GOES_ON, reading.abstract):
        return None
    for passage in (*reading.abstract, *reading.title, *reading.body):
        for found in rules.TERMINATED.finditer(passage.words):
            if passage.text == "full_text" and not rules.THE_OR_THIS.match(passage.words):
                continue
            if rules.TERMINATING.match(found[0]) and not _decides(passage.words, found):
                continue
            return passage.evidence()
    return None


def _decides(words: str, found: re.Match[str]) -> bool:
    """Whether "terminating the investigation" is what the Commission lets stand, and for everybody."""
    before = words[: found.start()]
    if rules.REVIEWS.search(rules.NOT_REVIEWS.sub("", before)):
        return False
    if rules.ASKED_TO.search(before) and not rules.GRANTS.search(before):
        return False
    rest = words[found.end() :]
    limited = rules.AS_TO.search(rest)
    return not limited or bool(rules.LAST_ONES.search(rest))


def ends_in_part(reading: Reading) -> Evidence | None:
    """The words by which a part ends: some respondents, claims or patents."""
    found = first_match(rules.ENDS_AS_TO, reading.summary)
    return found[0].evidence() if found else None
