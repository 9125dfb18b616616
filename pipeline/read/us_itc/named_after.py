"""Whom an order binds, where a sentence of its own behind the one that makes it says so: "These are: X and Y", "The corrected order adds X". Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal

from pipeline.read.prose.passages import Passage
from pipeline.read.prose.roster import NUMBERS
from pipeline.read.us_itc.instruments import AT_BORDER, NAMING
from pipeline.read.us_itc.orders import nouns
from pipeline.read.us_itc.rules import described as told
from pipeline.read.us_itc.rules.whom import BARRIER
from pipeline.read.us_itc.sentence import Sentence
from pipeline.records import Measure


def in_its_place(said: Sentence, before: Sequence[Measure]) -> Iterator[Measure]:
    """What a sentence tells of an order that a corrected or amended one has taken the place of: whom that one adds, or no longer names."""
    changed = {m.type for m in before if m.action == "modified" and (m.type in AT_BORDER or m.type in NAMING)}
    found = told.IN_ITS_PLACE.match(said.plain) or told.NAME_IS.match(said.plain) if changed else None
    if not found:
        return
    kinds = {noun.type for noun in nouns(found[0])} & changed or changed
    named = [
        one for one in said.lists
        if one.part != "other" and (one.end <= found.end() or not BARRIER.search(said.plain, found.end(), one.start))
    ]  # fmt: skip
    names = tuple(dict.fromkeys(n for one in named for n in one.names))
    if len(kinds) == 1 and names:
        way = "out" if told.NO_LONGER.search(found[0]) else takes(said, 0, len(said.plain))
        whole: Literal["whole", "not_whole"] = "not_whole" if any(one.unread for one in named) else "whole"
        yield Measure(
            type=kinds.pop(), action="modified", directed_to=names, parties_read=whole, partial=True, takes=way, evidence=(said.passage.evidence(),)
        )  # fmt: skip


def who_they_are(said: Sentence, before: Sequence[Measure]) -> Iterator[Measure]:
    """The orders of the sentence before that named nobody, with those who this one says they are against."""
    if said.former is None or not (unnamed := list(_unnamed(said.former, before))):
        return
    found = told.IS_WHO.match(said.plain)
    list_ = next((one for one in said.lists if found and one.start == found.end()), None)
    if not found or not list_:
        return
    counted = told.COUNTED_WHOM.search(found[0]) or told.COUNTED_WHOM.search(said.former.words)
    more = counted is not None and NUMBERS.get(counted["count"].casefold(), 0) > len(list_.names)
    of_it: dict[str, Any] = {
        "directed_to": list_.names, "parties_read": "not_whole" if list_.unread or more else "whole", "evidence": (said.passage.evidence(),)
    }  # fmt: skip
    for measure in unnamed:
        yield measure.model_copy(update=of_it | {"directed_to": tuple(n for n in list_.names if n not in measure.excepted)})


def _unnamed(former: Passage, before: Sequence[Measure]) -> Iterator[Measure]:
    """The orders that a sentence makes against somebody whom it does not name; of several of a kind nobody knows which is meant."""
    kinds = [m.type for m in before]
    for measure in before:
        nobody = measure.action == "issued" and measure.type in NAMING and not measure.directed_to and kinds.count(measure.type) == 1
        if nobody and any((e.text, e.start) == (former.text, former.start) for e in measure.evidence):
            yield measure


def takes(said: Sentence, first: int, limit: int) -> Literal["in", "out"] | None:
    """What a modification does to those whom it names between two places; None where the words right beside their list do not say it."""
    found: set[Literal["in", "out"]] = set()
    for one in said.lists:
        if one.part != "free" or not first <= one.start < limit:
            continue
        before, behind = said.plain[max(first, one.start - 70) : one.start], said.plain[one.end : min(limit, one.end + 70)]
        if told.TAKES_OUT.search(before) or told.TAKEN_OUT.match(behind) or told.NO_LONGER.search(before):
            found.add("out")
        elif told.TAKES_IN.search(before) or told.TAKEN_IN.match(behind):
            found.add("in")
    return found.pop() if len(found) == 1 else None
