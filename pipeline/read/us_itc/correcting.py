"""Which documents a notice corrects, where no listing says so: the Office of the Federal Register corrects what it printed wrong. Pure.

Such a text mostly names neither the law nor the case: "In notice document 2021-01234, appearing on page 55555 …, make the following
correction". What parties correct in what they filed, and what other agencies correct, is no correction of a document of ours.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.read.prose.passages import Passage, Reading, first_match
from pipeline.read.us_itc.rules import correcting as rules
from pipeline.read.us_itc.rules import event as event_rules
from pipeline.read.us_itc.rules.particulars import CITATION
from pipeline.read.us_itc.rules.scope import OTHER_LAW
from pipeline.records import Evidence

_NAMED = frozenset({"investigation", "further_investigations", "subject", "docket"})


def corrected(number: str, reading: Reading) -> tuple[str, ...]:
    """The documents that this one (its own `number`) says it corrects: by number, or by volume and page where no number is written."""
    found = rules.OF_THE_OFFICE.match(number)
    if found:
        return (found["number"],)
    sentences = list(_correcting(reading))
    if not sentences or first_match(OTHER_LAW, (*reading.summary, *reading.head, *sentences)):
        return ()
    numbers = [m["number"] for p in sentences for m in rules.DOCUMENT.finditer(p.words)]
    cited = [f"{m[1]} FR {m[2].replace(',', '')}" for p in sentences for m in CITATION.finditer(p.words)]
    return tuple(dict.fromkeys(n for n in numbers or cited if n != number))


def is_the_offices(number: str, reading: Reading) -> bool:
    """Whether the Office made the correction: its number or its words say so."""
    return bool(rules.OF_THE_OFFICE.match(number) or by_the_office(reading))


def by_the_office(reading: Reading) -> Evidence | None:
    """The Office's words that a document is corrected. Such a text decides nothing: what it repeats is the other's."""
    found = next((p for p in reading.everything if rules.MAKES_CORRECTION.search(p.words) and _names_ours(p)), None)
    return found.evidence() if found else None


def of_a_correction(facts: Mapping[str, Any], words: Evidence | None) -> dict[str, Any]:
    """What tells of which case a correction by the Office is: it decides nothing, and of what it repeats a part is wrong."""
    evidence = {name: quotes for name, quotes in facts["evidence"].items() if name in _NAMED | {"in_scope"}}
    evidence |= {"event": (words,)} if words else {}
    return {name: value for name, value in facts.items() if name in _NAMED} | {"event": "other", "evidence": evidence}


def _correcting(reading: Reading) -> Iterator[Passage]:
    """The sentences that name what is corrected."""
    a_correction = _is_a_correction(reading)
    for passage in reading.everything:
        says = rules.MAKES_CORRECTION.search(passage.words) or rules.PUTS_RIGHT.search(passage.words)
        if (says or (a_correction and rules.SAYS_CORRECTED.search(passage.words))) and _names_ours(passage):
            yield passage


def _is_a_correction(reading: Reading) -> bool:
    """Whether title or abstract say that the notice corrects a document of the Commission."""
    says = first_match(event_rules.CORRECTS, reading.title) or first_match(event_rules.CORRECTING, reading.abstract)
    return bool(says) and not first_match(event_rules.CORRECTS_PLEADING, reading.summary)


def _names_ours(passage: Passage) -> bool:
    """Whether a sentence names a document of the Register that may be the Commission's."""
    named = rules.DOCUMENT.search(passage.words) or CITATION.search(passage.words)
    return bool(named) and not (rules.OF_ANOTHER_KIND.search(passage.words) or rules.OF_ANOTHER_AGENCY.search(passage.words))
