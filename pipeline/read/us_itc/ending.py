"""Whether a notice ends a proceeding, for all or for some. Pure."""

from __future__ import annotations

import re

from pipeline.read.prose.passages import Reading, first_match
from pipeline.read.us_itc.rules import ending as rules
from pipeline.read.us_itc.rules.ruling import NOT_REVIEWS, REVIEWS
from pipeline.records import Evidence


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
