"""Words for the same goods: a search for one of them looks for the others as well. Pure; the tables say where each was read."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pipeline.search import question as q
from pipeline.search.fields import Field, FieldType, of_type
from pipeline.search.goods_words import others_of
from pipeline.search.widening import Other
from pipeline.search.words import meets, words

_TEXTS = tuple(name for name in of_type(FieldType.TEXT, default=True) if name not in q.NAMES)
_OF_GOODS = ("title", "subject", "article")  # where a word is likely to be one for goods
_MOST_OTHERS = 8  # names of the same goods that are looked for
_LONGEST = 4  # words of a name
_TABLE = Path(__file__).with_name("goods.toml")


class Term(NamedTuple):
    """A word for goods: as it is written, and the words that it is compared by."""

    written: str
    words: tuple[str, ...]


class Named(NamedTuple):
    """Goods that are named in a run of words: from which word on, in how many, their other names, and the fields for these."""

    start: int
    length: int
    others: tuple[Term, ...]
    fields: tuple[str, ...]


class _Goods(NamedTuple):
    terms: tuple[Term, ...]
    kinds: tuple[Term, ...]
    typed: frozenset[str]
    fields: tuple[str, ...]
    spellings: bool


@cache
def _table() -> tuple[_Goods, ...]:
    return tuple(
        _Goods(
            tuple(map(_term, goods["terms"])),
            tuple(map(_term, goods.get("kinds", ()))),
            frozenset(goods.get("typed", ())),
            _OF_GOODS if goods.get("of_goods") else _TEXTS,
            goods.get("spellings", False),
        )
        for goods in tomllib.loads(_TABLE.read_text(encoding="utf-8"))["goods"]
    )


def _term(written: str) -> Term:
    return Term(written, tuple(words(written)))


def goods_named(
    typed: Sequence[str], field: Field | str | None, *, loosely: bool = False, left_out: bool = False
) -> Iterator[Other]:
    """The goods that words side by side name, as they are looked for in a field, or without one. No names of parties are goods.

    `loosely`: also by words that seldom mean the same, for a question that nothing fits. What is to be left out (`left_out`) has
    other spellings alone: whoever does not want drones may want unmanned aircraft.
    """
    fields = _TEXTS if field is None else (field.name,) if isinstance(field, Field) and field.type is FieldType.TEXT else ()
    for name in named(typed, loosely=loosely, left_out=left_out) if fields and fields[0] not in q.NAMES else ():
        places = tuple(one for one in name.fields if one in fields)
        if name.others and places:
            others = tuple(q.HasPhrase(places, term.words, endings=True) for term in name.others)
            yield Other(name.start, name.length, others, tuple(term.written for term in name.others))


def named(run: Sequence[str], *, loosely: bool = False, left_out: bool = False) -> Iterator[Named]:
    """The goods that words side by side name, as they were typed, the longest name first where several begin."""
    start = 0
    while start < len(run):
        found = next((one for length in range(min(len(run) - start, _LONGEST), 0, -1)
                      if (one := _of(run[start : start + length], start, loosely, left_out))), None)  # fmt: skip
        if found:
            yield found
        start += found.length if found else 1


def _of(typed: Sequence[str], start: int, loosely: bool, left_out: bool) -> Named | None:
    """What these words are the name of; by the small table first."""
    spoken = tuple(words(" ".join(typed)))
    if not spoken or "" in typed:
        return None
    for goods in _table():
        called = len(typed) == 1 and not goods.typed.isdisjoint((typed[0], typed[0].lower()))
        if called or any(len(spoken) == len(term.words) and all(map(meets, spoken, term.words)) for term in goods.terms):
            others = tuple(term for term in (*goods.terms, *goods.kinds) if not _finds(spoken, term))
            return Named(start, len(typed), () if left_out and not goods.spellings else others, goods.fields)
    found = [] if left_out else list(dict.fromkeys(others_of(typed, loosely=loosely)))
    terms = (term for term in map(_term, found) if not _finds(spoken, term) and (loosely or not set(term.words) < set(spoken)))
    others = tuple(terms)[:_MOST_OTHERS]  # without broader ones, as camera for photographic camera
    return Named(start, len(typed), others, _OF_GOODS) if others else None


def _finds(spoken: tuple[str, ...], term: Term) -> bool:
    """Whether what was typed finds a term by itself: it is part of it, or it with another ending."""
    return set(spoken) <= set(term.words) or (len(spoken) == len(term.words) and all(map(meets, spoken, term.words)))
