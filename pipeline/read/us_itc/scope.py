"""Whether a notice is a matter of section 337. Pure."""

from __future__ import annotations

from pipeline.read.prose.passages import Reading, first_match
from pipeline.read.us_itc.caption import number_lines
from pipeline.read.us_itc.rules import scope as rules
from pipeline.read.us_itc.rules.caption import NUMBER
from pipeline.read.us_itc.rules.event import RECEIVED
from pipeline.records import Evidence


def in_scope(reading: Reading) -> Evidence | None:
    """The words that make a notice one about section 337; None if it is another matter.

    The bracket line decides where there is one: a number in the text may be only cited.
    """
    if numbered := first_match(NUMBER, number_lines(reading)):
        return numbered[0].evidence()
    if received := first_match(RECEIVED, reading.summary):
        return received[0].evidence(*received[1].span())
    if first_match(rules.OTHER_LAW, reading.summary):
        return None
    if (before := first_match(rules.BEFORE_A_JUDGE, reading.abstract)) and first_match(rules.BORDER_ORDER, reading.abstract):
        return before[0].evidence(*before[1].span())
    if (section := first_match(rules.SECTION, reading.summary)) and first_match(rules.BEFORE_A_JUDGE, reading.abstract):
        return section[0].evidence(*section[1].span())
    if titled := first_match(rules.ALL_CASES, reading.title):
        return titled[0].evidence(*titled[1].span())
    captioned = first_match(rules.CAPTIONED, reading.title)
    if captioned and (words := first_match(rules.SECTION, reading.summary) or first_match(rules.OWN_WORDS, reading.summary)):
        return words[0].evidence(*words[1].span())
    return None
