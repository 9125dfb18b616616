"""The articles that an order bars, and those held outside it, as written. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.read.prose.passages import Passage
from pipeline.read.us_itc.rules import articles as rules
from pipeline.records import Evidence


def standing_order_bars(passages: Iterable[Passage]) -> tuple[str, Evidence] | None:
    """What an order that was issued before bars, where a notice about it says so."""
    for passage in passages:
        if not rules.ORDER.search(passage.words) or rules.NOT_THIS.search(passage.words):
            continue
        if found := rules.BARRED.search(passage.words):
            return found["articles"].strip(" ,"), passage.evidence(*found.span())
    return None


def consent_order_bars(passages: Iterable[Passage]) -> tuple[str, Evidence] | None:
    """What those who consented may no longer import."""
    for passage in passages:
        if not rules.NOT_THIS.search(passage.words) and (found := rules.SHALL_NOT.search(passage.words)):
            return found["articles"].strip(" ,"), passage.evidence(*found.span())
    return None


# --- held outside -----------------------------------------------------------------------------------------------------------


def held_outside(passages: Iterable[Passage]) -> dict[str, Evidence]:
    """Articles that an order is said not to reach, as written, each with the words that say so."""
    found: dict[str, Evidence] = {}
    for passage in passages:
        for start, end, evidence in _outside(passage):
            what = rules.SAID.sub("", passage.words[start:end])
            what = rules.OF_THE_REST.split(what)[0].strip(" ,\"'")
            if article := rules.ARTICLE.match(what):
                what = what[article.end() :]
            if len(what) > 3 and not rules.NO_ARTICLE.search(what):
                found.setdefault(what, evidence)
    return found


def _outside(passage: Passage) -> Iterator[tuple[int, int, Evidence]]:
    if not rules.OF_ORDERS.search(passage.words) and not passage.words.startswith("It "):
        return
    found = [
        *rules.BEHIND.finditer(passage.words),
        *rules.AS_ARE.finditer(passage.words),
        *(m for m in rules.BEFORE.finditer(passage.words) if rules.OF_ORDERS.search(m[0])),
    ]
    yield from ((*m.span("what"), passage.evidence(*m.span())) for m in found)
