"""From which day a change of an order holds, and how long a suspension lasts, where the words say so. Pure."""

from __future__ import annotations

from datetime import date

from pipeline.read.prose.passages import Passage
from pipeline.read.us_itc.particulars import date_of
from pipeline.read.us_itc.rules import effective as rules
from pipeline.read.us_itc.rules.since import BACK_TO, ON_PUBLICATION
from pipeline.read.us_itc.term import value_of
from pipeline.records import MeasureAction, Term

_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}


def effective(words: str, action: MeasureAction, published: date) -> date | None:
    """The day from which a sentence of a notice `published` on a day says that a change holds; None where it names none, or two."""
    if action in ("issued", "denied"):
        return None
    found = [*rules.EFFECTIVE.finditer(words)]
    if action == "suspended":
        found += rules.RESTS_FROM.finditer(words)
    found += BACK_TO.finditer(words)
    days = {day for m in found if (day := date_of(m))}
    if ON_PUBLICATION.search(words):
        days.add(published)
    return days.pop() if len(days) == 1 else None


def pause(passage: Passage) -> Term | None:
    """How long a sentence says that an order rests; None where it says nothing, or two things."""
    until = [(m, day) for m in rules.RESTS_UNTIL.finditer(passage.words) if (day := date_of(m))]
    lengths = list(rules.RESTS_FOR.finditer(passage.words))
    if len(until) + len(lengths) != 1:
        return None
    if until:
        found, day = until[0]
        return Term(until=day, evidence=passage.evidence(found.start(), found.end()))
    found, unit = lengths[0], lengths[0]["unit"].casefold().rstrip("s")
    number, evidence = value_of(found["number"]), passage.evidence(found.start(), found.end())
    if unit in _DAYS:
        return Term(days=number * _DAYS[unit], evidence=evidence)
    return Term(months=number * _MONTHS[unit], evidence=evidence)
