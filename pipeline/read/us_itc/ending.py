"""Whether a notice ends a proceeding, for all or for some. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.read.prose.passages import Passage, Reading, first_match
from pipeline.read.us_itc.caption import number_lines
from pipeline.read.us_itc.rules import ending as rules
from pipeline.read.us_itc.rules.ruling import NOT_REVIEWS, REVIEWS
from pipeline.records import Evidence, Proceeding


@dataclass(frozen=True)
class Ending:
    """The words by which a notice's matter ends in its entirety, and those by which only a part of it does."""

    whole: Evidence | None = None
    part: Evidence | None = None


def ending(reading: Reading, which: Proceeding) -> Ending:
    """What ends: the investigation or proceeding (`which`) that the notice is of, or a part of it; nothing, where it goes on.

    A proceeding about sanctions is a matter of its own. Words that name a proceeding by its kind end no other: where two are combined, each has to end, and an investigation does not end
    with a proceeding beside it.
    """
    part = ends_in_part(reading)
    if first_match(rules.GOES_ON, reading.abstract):
        return Ending(part=part)
    needed = _combined(reading) | {which}
    ended: set[str] = set()
    half: Evidence | None = None
    for passage, named in _terminated(reading):
        ended |= named
        if passage.text != "full_text":  # there it may be what happened before
            half = half or passage.evidence()
        if not named or needed <= ended or named == {"sanctions"}:
            return Ending(whole=passage.evidence(), part=part)
    return Ending(part=part or half)


def _terminated(reading: Reading) -> Iterator[tuple[Passage, frozenset[str]]]:
    """The passages by which something ends, each with the kinds of proceedings that its words name."""
    not_yet = any(rules.REVIEWS_ENDING.search(NOT_REVIEWS.sub("", p.words)) for p in reading.summary)
    for passage in (*reading.abstract, *reading.title, *reading.body):
        if passage.text == "full_text" and not rules.THE_OR_THIS.match(passage.words):
            continue
        for found in rules.TERMINATED.finditer(passage.words):
            if rules.TERMINATING.match(found[0]) and not _decides(passage.words, found):
                continue
            if not_yet and not rules.IS_TERMINATED.search(found[0]):
                continue
            yield passage, frozenset(_kinds(found[0]))


def _combined(reading: Reading) -> set[str]:
    """The kinds of proceedings that title, abstract or bracket line name as one."""
    brackets = number_lines(reading)
    found = first_match(rules.COMBINED, (*brackets, *reading.summary))
    return set(_kinds(found[1][0])) if found else set()


def _kinds(words: str) -> Iterator[str]:
    """The kinds in the vocabulary of `pipeline.records.Proceeding`; of sanctions there is none."""
    return ("bond_forfeiture" if kind == "bond" else kind for kind in map(str.casefold, rules.KIND.findall(words)))


def _decides(words: str, found: re.Match[str]) -> bool:
    """Whether "terminating the investigation" is what the Commission lets stand, and for everybody."""
    before = words[: found.start()]
    if REVIEWS.search(NOT_REVIEWS.sub("", before)):
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
