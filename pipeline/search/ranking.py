"""What makes one hit better than another: marks with weights, of which a record gets the sum, the same on both engines. Pure.

A mark is a condition: the word stands in the title, stands there as written, the number is one of the record's. No mark goes by how
often a word stands in a text or in all of them: each engine would reckon that otherwise, and lawyers asked for the orders first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from pipeline.search import question as q

OF_KIND = {"flags": 6.0, "cases": 2.0}  # an order before the notices that tell of it, where both have what was asked for
_STRONG = tuple(q.FIELD_WEIGHTS)
_AS_WRITTEN = 0.5  # of a field's weight, for a word that stands there as it was typed
_WEAK = 1.0  # for all other fields together


class Mark(NamedTuple):
    """What a record must fulfil for a weight."""

    leaf: q.Leaf
    weight: float


def marks(question: q.Asked) -> Iterator[Mark]:
    """The marks of a question, each once."""
    for leaf in dict.fromkeys(q.sought(question)):
        if isinstance(leaf, q.Textual):
            yield from _of_text(leaf)
        elif isinstance(leaf, q.Fits) and leaf.field == "party_key":
            yield Mark(leaf, q.FIELD_WEIGHTS["party"])
        elif q.names_one(leaf):
            yield Mark(leaf, q.IDENTIFIER_SCORE)


def _of_text(leaf: q.Textual) -> Iterator[Mark]:
    if isinstance(leaf, q.HasPattern | q.HasLike):
        yield Mark(leaf, _WEAK)
        return
    weak = tuple(name for name in leaf.fields if name not in _STRONG)
    places = [((name,), q.FIELD_WEIGHTS[name]) for name in _STRONG if name in leaf.fields] + ([(weak, _WEAK)] if weak else [])
    for fields, weight in places:
        yield Mark(replace(leaf, fields=fields), weight)
        if isinstance(leaf, q.HasWord):
            yield Mark(q.HasPhrase(fields, (leaf.word,)), weight * _AS_WRITTEN)
