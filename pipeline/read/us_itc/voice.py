"""Whose words a sentence tells: of the authority that decides, of customs or a court whose ruling it reports, or of one who only asks.

What a party wants, what a judge finds or recommends, and what is only a question, decides nothing. Pure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from pipeline.read.us_itc.rules import voice as rules
from pipeline.records import ScopeBy

Speaker = Literal["authority", "customs", "court", "judge", "nobody"]

_CUES: tuple[tuple[Speaker | Literal["granted", "goes_on"], re.Pattern[str]], ...] = (
    ("authority", rules.COMMISSION.compiled),
    ("customs", rules.CUSTOMS.compiled),
    ("court", rules.COURT.compiled),
    ("judge", rules.JUDGE.compiled),
    ("granted", rules.GRANTS.compiled),
    ("nobody", rules.ASKS.compiled),
    ("nobody", rules.DOUBTS.compiled),
    ("goes_on", rules.GOES_ON.compiled),
)


@dataclass(frozen=True)
class Voice:
    """Who says it, None where nobody does who decides; `on` where the words date it, and `before_now` where they call it past."""

    by: ScopeBy | None
    on: date | None = None
    before_now: bool = False


def voice_of(words: str) -> Voice:
    """Whose words stand behind `words`, the part of a sentence in front of what is said. A plain sentence is the authority's."""
    adopted = rules.ADOPTED.search(words) is not None
    deciding: Speaker | None = None  # who decides in this sentence
    speaker: Speaker = "authority"
    ends = 0
    for start, end, cue in sorted((m.start(), m.end(), cue) for cue, rule in _CUES for m in rule.finditer(words)):
        if start < ends:
            continue  # "granted the petition" is no petition
        if cue == "nobody":
            speaker = "nobody"
        elif cue == "granted":
            speaker, ends = deciding or "authority", end
        elif cue == "goes_on":
            speaker = deciding or "authority"
        elif not (adopted and (deciding or cue == "judge")):  # "agrees with the ruling that" tells whose agreement it is
            speaker = deciding = cue
    if speaker == "judge" or speaker == "nobody":
        return Voice(None)
    return Voice(speaker, _day(words), rules.BEFORE_NOW.search(words) is not None)


def _day(words: str) -> date | None:
    found = rules.DATED.search(words)
    if not found:
        return None
    try:
        return datetime.strptime(found["first"] or found["behind"], "%B %d, %Y").date()  # noqa: DTZ007
    except ValueError:
        return None
