"""How long an order lasts, where the words that issue or modify it say so. Pure.

Read are words that are about the order as a whole, counted from its issue, or a day that they name. Whatever else lasts for some time
in such a sentence (the review, a bond, a stay, reports, a part of what is barred) gives nothing: an order that stands and is said to
have ended does more harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from pipeline.read.prose.passages import Passage
from pipeline.read.us_itc.particulars import date_of
from pipeline.read.us_itc.rights import numbers_in
from pipeline.read.us_itc.rules import term as rules
from pipeline.records import MeasureAction, Term

_UNITS = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
    "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_VALUES = {word: n for n, word in enumerate(_UNITS, start=1)} | {word: n * 10 for n, word in enumerate(_TENS, start=2)}
_RIGHTS_WITHIN = 160  # characters behind "until the expiration of" in which the rights stand


@dataclass(frozen=True)
class _Said:
    """What some words say of how long: a day, months, or rights; where they begin and end."""

    start: int
    end: int
    until: date | None = None
    months: int | None = None
    added: bool = False
    rights: tuple[str, ...] = ()


def term_of(passage: Passage, start: int, at: int, end: int, short: Mapping[str, str], action: MeasureAction) -> Term | None:
    """The term of the order whose name begins at `at` and of which the words at [start, end) speak; None where they give none.

    Only words that issue or modify it (`action`) set one. `start` is behind their verb; between the two another order may stand,
    whose term is not this one's. `short`: numbers of rights by their short forms. Of words that say two things none is taken.
    """
    if action not in ("issued", "modified"):
        return None
    words, modified = passage.words, action == "modified"
    if start > at or rules.AN_ORDER.search(words, start, at):
        start = at
    found = [s for s in _said(passage, start, end, short, modified) if _its_own(words, min(at, s.start), s, end)]
    if rules.WITH_RIGHTS.search(words, start, end) and not rules.EARLIER_OF.search(words, start, end):
        found = [s for s in found if s.rights]  # of a time and the term of a right nobody knows which is longer
    dated = {(s.until, s.months, s.added) for s in found if not s.rights}
    if not found or len(dated) > 1:
        return None
    until, months, added = dated.pop() if dated else (None, None, False)
    rights = tuple(dict.fromkeys(n for s in found for n in s.rights))
    evidence = passage.evidence(min(s.start for s in found), max(s.end for s in found))
    return Term(until=until, months=months, added=added, rights=rights, evidence=evidence)


def _said(passage: Passage, start: int, end: int, short: Mapping[str, str], modified: bool) -> Iterator[_Said]:
    words = passage.words
    added = list(rules.ADDED.finditer(words, start, end))
    if modified:
        yield from (_Said(m.start(), m.end(), months=_months(m[0]), added=True) for m in added)
        yield from filter(None, map(_changed, rules.CHANGED.finditer(words, start, end)))
    for m in rules.COUNTED.finditer(words, start, end):
        if not any(one.start() <= m.start() < one.end() for one in added) and (said := _counted(words, m)):
            yield said
    for rule in (rules.UNTIL, rules.ENDS_ON):
        for m in rule.finditer(words, start, end):
            if day := date_of(m):
                yield _Said(m.start(), m.end(), until=day)
    for m in rules.WITH_RIGHTS.finditer(words, start, end):
        last = _PAUSE.search(words, m.end(), min(end, m.end() + _RIGHTS_WITHIN))
        close = last.start() if last else end
        if numbers := numbers_in(passage, short, m.end(), close):
            yield _Said(m.start(), close, rights=tuple(numbers))


_PAUSE = re.compile(r"[;,]\s(?!'?\d|(?:and )?the ')|\.?$")


def _changed(found: re.Match[str]) -> _Said | None:
    """What "from five years to eight years" adds. Of one that is shorter nothing is taken: its beginning is not written."""
    before, _, after = found[0].rpartition(" to ")
    more = _months(after) - _months(before)
    return _Said(found.start(), found.end(), months=more, added=True) if more > 0 else None


def _counted(words: str, found: re.Match[str]) -> _Said | None:
    """A length of time from the order's issue; none from anything else."""
    if not (months := _months(found[0])):
        return None
    begins = rules.FROM.match(words, found.end())
    if begins is None:
        return _Said(found.start(), found.end(), months=months)
    its = rules.ITS_ISSUE.match(words, begins.end())
    return _Said(found.start(), its.end(), months=months) if its else None


def _months(text: str) -> int:
    return sum(value_of(m[0]) * (12 if "year" in m[0].casefold() else 1) for m in rules.SPAN.finditer(text))


def value_of(text: str) -> int:
    """ "twenty-six (26) months" as 26."""
    if digits := re.match(r"\d+", text):
        return int(digits[0])
    return sum(_VALUES.get(word, 0) for word in re.findall(r"[a-z]+", text.casefold()))


def _its_own(words: str, at: int, said: _Said, end: int) -> bool:
    """Whether nothing between the order and the words, or right behind them, makes them something else's."""
    between = words[at : said.start]
    last_right = max((m.end() for m in rules.A_RIGHT.finditer(between)), default=0)
    last_order = max((m.end() for m in rules.AN_ORDER.finditer(between)), default=0)
    of_a_right = said.until is not None and last_right > last_order and rules.ENDS_ON.match(words, said.start) is not None
    return not (
        of_a_right
        or rules.NOT_ITS.search(between)
        or rules.OF_A_PART_BEFORE.search(between)
        or rules.OF_A_PART_BEHIND.search(words[said.end : end])
    )
