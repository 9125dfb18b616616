"""The articles that an order bars, as written. Pure."""

from __future__ import annotations

from collections.abc import Iterable

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
