"""Collective names of lists that stand nowhere behind a role. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.read.prose.passages import Passage
from pipeline.read.prose.roster import Roster, names_at
from pipeline.read.prose.rules import roster as rules
from pipeline.read.prose.rules.behind import QUOTED


def collectives(passages: Iterable[Passage], roster: Roster) -> None:
    """Learns the collective names of lists that stand nowhere behind a role: "… by A, B, and C (collectively, "Respondents")"."""
    for passage in passages:
        for found in rules.COLLECTIVE.finditer(passage.words):
            quoted = QUOTED.search(found[0])
            if quoted and not roster.names(quoted[1] or quoted[2]):
                _learn_before(passage, found.start(), roster)


_FARTHEST = 700  # characters of a list
_STARTS = 60


def _learn_before(passage: Passage, end: int, roster: Roster) -> None:
    """Reads the longest list of names that ends there."""
    first = max(0, end - _FARTHEST)
    starts = [m.end() for m in rules.LIST_BEGINS.finditer(passage.words, first, end)]
    for start in starts[-_STARTS:]:
        trial = Roster(dict(roster.short))
        mentions, last = names_at(passage, start, trial)
        if mentions and last > end:
            for key, names in trial.short.items():
                if key not in roster.short:
                    roster.call(key, names)
            return
