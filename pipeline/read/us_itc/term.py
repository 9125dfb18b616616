"""How long an order lasts, where the words that issue or modify it, or a sentence about it (`lasting`), say so. Pure.

Read are words that are about the order as a whole, counted from its issue, or a day that they name. Whatever else lasts for some time
in such a sentence (the review, a bond, a stay, reports, a part of what is barred) gives nothing: an order that stands and is said to
have ended does more harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.read.prose.passages import Passage
from pipeline.read.us_itc.particulars import date_of
from pipeline.read.us_itc.rights import numbers_in
from pipeline.read.us_itc.rules import term as rules
from pipeline.records import MeasureAction, RightKind, Term

_UNITS = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
    "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_VALUES = {word: n for n, word in enumerate(_UNITS, start=1)} | {word: n * 10 for n, word in enumerate(_TENS, start=2)}
_RIGHTS_WITHIN = 160  # characters behind "until the expiration of" in which the rights stand


@dataclass(frozen=True)
class Rights:
    """The rights that words for them may mean: by their short forms, and all that the order, else the notice, names, with their kinds."""

    short: Mapping[str, str]
    named: Mapping[str, RightKind]


@dataclass(frozen=True)
class Said:
    """What some words say of how long: a day, months, or rights; where they begin and end."""

    start: int
    end: int
    at: int  # where the day, the number or the rights stand
    until: date | None = None
    months: int | None = None
    later: bool = False
    added: bool = False
    rights: tuple[str, ...] = ()


def term_of(passage: Passage, start: int, at: int, end: int, rights: Rights, action: MeasureAction) -> Term | None:
    """The term of the order whose name begins at `at` and of which the words at [start, end) speak; None where they give none.

    Only words that issue or modify it (`action`) set one. `start` is behind their verb; between the two another order may stand,
    whose term is not this one's. Of words that say two things none is taken.
    """
    if action not in ("issued", "modified"):
        return None
    words, modified = passage.words, action == "modified"
    if start > at or rules.AN_ORDER.search(words, start, at):
        start = at
    found = [s for s in said(passage, start, end, rights, modified=modified) if its_own(words, min(at, s.start), s, end)]
    return together(passage, found, start, end)


def together(passage: Passage, found: Sequence[Said], start: int, end: int) -> Term | None:
    """The term that words at [start, end) give; None where they say two things."""
    words = passage.words
    if rules.WITH_RIGHTS.search(words, start, end) and not rules.EARLIER_OF.search(words, start, end):
        same = [m.span() for m in rules.WITH_RIGHTS.finditer(words, start, end)]  # "ends on May 3, 2031, when the patent expires"
        on_it = [s for s in found if s.until and any(a < s.end and s.start < b for a, b in same)]
        found = [s for s in found if s.rights or s in on_it]  # of the others nobody knows whether a right lasts longer
    dated = {(s.until, s.months, s.later, s.added) for s in found if s.until or not s.rights}
    if not found or len(dated) > 1:
        return None
    until, months, later, added = dated.pop() if dated else (None, None, False, False)
    numbers = tuple(dict.fromkeys(n for s in found for n in s.rights))
    evidence = passage.evidence(min(s.start for s in found), max(s.end for s in found))
    return Term(until=until, months=months, begins_later=later, added=added, rights=numbers, evidence=evidence)


def said(passage: Passage, start: int, end: int, rights: Rights, *, modified: bool) -> Iterator[Said]:
    """What the words at [start, end) say of how long something lasts, whatever it is."""
    words = passage.words
    added = list(rules.ADDED.finditer(words, start, end))
    if modified:
        yield from (Said(m.start(), m.end(), m.start(), months=_months(m[0]), added=True) for m in added)
        yield from filter(None, map(_changed, rules.CHANGED.finditer(words, start, end)))
    for m in rules.COUNTED.finditer(words, start, end):
        if not any(one.start() <= m.start() < one.end() for one in added) and (one := _counted(words, m)):
            yield one
    for rule in (rules.UNTIL, rules.NOT_BEYOND, rules.ENDS_ON):
        for m in rule.finditer(words, start, end):
            if day := date_of(m):
                yield Said(m.start(), m.end(), m.start("month"), until=day)
    for m in rules.WITH_RIGHTS.finditer(words, start, end):
        last = _PAUSE.search(words, m.end(), min(end, m.end() + _RIGHTS_WITHIN))
        close = last.start() if last else end
        if numbers := numbers_in(passage, rights.short, m.end(), close) or _meant(words, m.end(), close, rights):
            ends_on = rules.ITS_DAY.search(words, m.end(), min(end, close + _DAY_WITHIN))
            until = date_of(ends_on) if ends_on else None
            yield Said(m.start(), ends_on.end() if ends_on else close, m.start(), until=until, rights=tuple(numbers))


_OF_KIND: Mapping[str, Sequence[RightKind]] = {
    "patent": ("patent", "design_patent", "reissue_patent"),
    "registration": ("trademark", "copyright"),
    "mark": ("trademark",),
    "trademark": ("trademark",),
    "copyright": ("copyright",),
}


def _meant(words: str, start: int, end: int, rights: Rights) -> list[str]:
    """The numbers of "the patent" and "the asserted patents": the one of its kind, or all; none where one is meant and two are named."""
    found = rules.RIGHTS_MEANT.search(words, start, end)
    if found is None:
        return []
    noun = found["right"].casefold()
    kinds = _OF_KIND.get(noun.removesuffix("s"))
    numbers = [number for number, kind in rights.named.items() if kinds is None or kind in kinds]
    return numbers if noun.endswith("s") or len(numbers) == 1 else []


_DAY_WITHIN = 40  # characters behind the rights in which the day stands on which their terms end
_PAUSE = re.compile(r"[;,]\s(?!'?\d|(?:and )?the ')|\.?$")


def _changed(found: re.Match[str]) -> Said | None:
    """What "from five years to eight years" adds. Of one that is shorter nothing is taken: its beginning is not written."""
    before, _, after = found[0].rpartition(" to ")
    more = _months(after) - _months(before)
    return Said(found.start(), found.end(), found.start(), months=more, added=True) if more > 0 else None


def _counted(words: str, found: re.Match[str]) -> Said | None:
    """A length of time from the order's issue, or from a later day of it; none from anything else."""
    if not (months := _months(found[0])):
        return None
    begins = rules.FROM.match(words, found.end())
    number = next((m.start() for m in rules.SPAN.finditer(words, found.start(), found.end())), found.start())
    if begins is None:
        return Said(found.start(), found.end(), number, months=months)
    if its := rules.ITS_ISSUE.match(words, begins.end()):
        return Said(found.start(), its.end(), number, months=months)
    later = rules.LATER.match(words, begins.end())
    return Said(found.start(), later.end(), number, months=months, later=True) if later else None


def _months(text: str) -> int:
    return sum(value_of(m[0]) * (12 if "year" in m[0].casefold() else 1) for m in rules.SPAN.finditer(text))


def value_of(text: str) -> int:
    """ "twenty-six (26) months" as 26."""
    if digits := re.match(r"\d+", text):
        return int(digits[0])
    return sum(_VALUES.get(word, 0) for word in re.findall(r"[a-z]+", text.casefold()))


def its_own(words: str, at: int, one: Said, end: int) -> bool:
    """Whether nothing between the order and the words, or right behind them, makes them something else's."""
    between = words[at : one.start]
    last_right = max((m.end() for m in rules.A_RIGHT.finditer(between)), default=0)
    last_order = max((m.end() for m in rules.AN_ORDER.finditer(between)), default=0)
    of_a_right = last_right > last_order and bool(
        rules.OF_THE_RIGHT.match(between, last_right) or (one.until and rules.ENDS_ON.match(words, one.start))
    )
    return not (
        of_a_right
        or rules.NOT_ITS.search(between)
        or (rules.OF_A_PART_BEFORE.search(between) and not rules.A_VERB.match(words, one.start))
        or rules.OF_A_PART_BEHIND.search(words[one.end : end])
    )
