"""For whom an order goes on that the same words end, or suspend, for others: "except insofar as it applies to …", "but to deny the
petition as to …". To free one who stays bound does the most harm, so whoever is named so is never among those freed. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from pipeline.read.us_itc.orders import nouns
from pipeline.read.us_itc.rules import ends, measures
from pipeline.read.us_itc.rules import kept as rules
from pipeline.read.us_itc.sentence import Sentence
from pipeline.records import Instrument, Measure, MeasureAction

NARROWS: frozenset[MeasureAction] = frozenset({"rescinded", "vacated", "suspended"})
Key = TypeVar("Key")


class Kept(NamedTuple):
    """Whom a sentence keeps bound; `torn` if it also names one of them among the freed: then nobody knows of what he is freed."""

    names: tuple[str, ...] = ()
    torn: bool = False


def kept(said: Sentence, start: int, end: int) -> Kept:
    """For whom the words at [start, end) of a sentence that ends or suspends an order let it go on."""
    stays: list[str] = []
    freed: list[str] = []
    for one in said.lists:
        before = said.plain[start : one.start]
        goes_on = rules.SPARED.search(before) or rules.KEEPS.search(before) or rules.KEPT.match(said.plain, one.end)
        goes_on = goes_on or (rules.LEAVES.search(before) and rules.LEFT_BOUND.match(said.plain, one.end))
        if start <= one.start < end and one.part != "other":
            (stays if goes_on else freed if one.part == "free" else []).extend(one.names)
    return Kept(tuple(dict.fromkeys(stays)), not set(stays).isdisjoint(freed))


def in_part(words: str, noun: int, clause: str) -> bool:
    """Whether the words limit what is done to an order."""
    if ends.PART_OF.search(words[max(0, noun - 60) : noun]):
        return True
    if rules.EXCEPTS.search(clause):
        return True  # "in its entirety, except as to lamps"
    return bool(measures.PARTIAL.search(clause) or ends.LIMITS.search(clause)) and not measures.IN_FULL.search(clause)


def going_on(said: Sentence, found: Mapping[Key, Measure], kinds: Mapping[Key, Instrument]) -> Iterable[tuple[Key, Measure]]:
    """The measures that end an order, as far as a sentence of its own says that it goes on for some: "It remains in force as to …"."""
    goes_on = rules.GOES_ON_FOR.search(said.plain)
    if not goes_on or rules.NOT_FOR_SOME.search(said.plain, goes_on.start()):
        return
    named = {n.type for n in nouns(said.plain)}
    names = tuple(dict.fromkeys(n for one in said.lists if one.start >= goes_on.start("to") for n in one.names))
    for key, measure in found.items():
        of_it = not named or kinds[key] in named or "REMEDIAL_ORDERS" in (*named, kinds[key])
        if measure.action in NARROWS and of_it:
            freed = tuple(n for n in measure.directed_to if n not in names)
            torn = bool(measure.directed_to) and not freed
            spared = measure.excepted if torn or freed else tuple(dict.fromkeys((*measure.excepted, *names)))
            yield key, measure.model_copy(update={"directed_to": freed, "excepted": spared, "partial": True})
