"""From which day what a notice decides of orders holds, where a sentence of its own says it; orders that bind at once; ends that
have come by an order's own term, or by the President's disapproval. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from pipeline.read.prose.passages import Passage, Reading
from pipeline.read.us_itc.effective import effective
from pipeline.read.us_itc.instruments import AT_BORDER
from pipeline.read.us_itc.orders import nouns
from pipeline.read.us_itc.particulars import date_of
from pipeline.read.us_itc.rules import measures as decided
from pipeline.read.us_itc.rules import since as rules
from pipeline.read.us_itc.rules.ends import COULD
from pipeline.records import Measure, Term

_CHANGES = frozenset({"rescinded", "vacated", "suspended", "modified", "reinstated"})


def in_their_time(found: Sequence[Measure], reading: Reading, published: date) -> list[Measure]:
    """The measures with what sentences of their own say of when they hold."""
    told = [p for p in (*reading.abstract, *reading.body) if not decided.HISTORY.match(p.words)]
    day = _one(d for p in told if rules.HOLDS.search(p.words) and (d := effective(p.words, "rescinded", published)))
    rests = next((r for p in told if (r := _rests(p))), None)
    at_once = _at_once(found, told)
    dated = []
    for measure in found:
        said: dict[str, Any] = {}
        if measure.action in _CHANGES and measure.effective is None and day:
            said["effective"] = day
        if measure.action == "suspended" and measure.rests is None and rests:
            said["rests"] = rests
        if measure.action == "issued" and measure.type in at_once:
            said["at_once"] = True
        dated.append(measure.model_copy(update=said) if said else measure)
    return _not_both(dated)


def _one(days: Iterable[date]) -> date | None:
    found = set(days)
    return found.pop() if len(found) == 1 else None


def _rests(passage: Passage) -> Term | None:
    found = rules.RESTS.search(passage.words)
    until = date_of(found) if found else None
    return Term(until=until, evidence=passage.evidence(found.start(), found.end())) if found and until else None


def _at_once(found: Sequence[Measure], told: Iterable[Passage]) -> set[str]:
    """The kinds of orders issued here that no review stands before."""
    issued = {m.type for m in found if m.action == "issued" and m.type in AT_BORDER}
    kinds: set[str] = set()
    for passage in told if issued else ():
        if rules.AT_ONCE.search(passage.words):
            named = {n.type for n in nouns(passage.words)} & issued
            kinds |= named or (issued if len(issued) == 1 else set())
    return kinds


def _not_both(found: Sequence[Measure]) -> list[Measure]:
    """Without what only a title says where the text suspends the order: "Reinstatement of …" is what is to come."""
    suspended = {m.type for m in found if m.action == "suspended" and any(e.text != "title" for e in m.evidence)}
    return [
        m for m in found if not (m.action == "reinstated" and m.type in suspended and all(e.text == "title" for e in m.evidence))
    ]


def expired(reading: Reading, known: Sequence[Measure]) -> list[Measure]:
    """The end of an order by its own term, of which a notice tells that it has come."""
    if any(m.action != "denied" for m in known):
        return []
    for passage in (*reading.abstract, *reading.title):
        found = rules.EXPIRED.search(passage.words)
        supposed = found and COULD.search(passage.words, 0, found.start())  # "if the order expired"
        if found and not supposed and not decided.HISTORY.match(passage.words):
            kinds = [n.type for n in nouns(passage.words) if n.type in AT_BORDER] or ["REMEDIAL_ORDERS"]
            on = _one(d for p in reading.everything for m in rules.EXPIRED_ON.finditer(p.words) if (d := date_of(m)))
            evidence = (passage.evidence(),)
            return [Measure(type=kind, action="expired", effective=on, evidence=evidence) for kind in dict.fromkeys(kinds)]
    return []


def without_force_from(reading: Reading) -> date | None:
    """The day from which an order that was disapproved has no force, where the words name one."""
    both = (rules.NO_FORCE_FROM, rules.ON_THAT_DAY)
    return _one(d for p in reading.everything for rule in both for m in rule.finditer(p.words) if (d := date_of(m)))
