"""Words for the same goods: a search for one of them looks for the others as well. Pure; the table says where each was read."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pipeline.search import question as q
from pipeline.search.fields import Field, FieldType, of_type
from pipeline.search.words import meets, words

_TEXTS = tuple(name for name in of_type(FieldType.TEXT, default=True) if name not in q.NAMES)
_TABLE = Path(__file__).with_name("goods.toml")


class Term(NamedTuple):
    """A word for goods: as it is written, and the words that it is compared by."""

    written: str
    words: tuple[str, ...]


class Named(NamedTuple):
    """Goods that are named in a run of words: from which word on, in how many, and their other names."""

    start: int
    length: int
    others: tuple[Term, ...]


class _Goods(NamedTuple):
    terms: tuple[Term, ...]
    typed: frozenset[str]


@cache
def _table() -> tuple[_Goods, ...]:
    found = tomllib.loads(_TABLE.read_text(encoding="utf-8"))["goods"]
    return tuple(
        _Goods(tuple(Term(one, tuple(words(one))) for one in goods["terms"]), frozenset(goods.get("typed", ()))) for goods in found
    )


def widened(
    typed: Sequence[str], run: Sequence[q.Question | None], field: Field | str | None
) -> tuple[list[q.Question | None], list[str]]:
    """What words side by side ask for in a field, or without one, widened by other names of the goods that they name; and a
    sentence about each that was. No names of parties are goods.
    """
    fields = _TEXTS if field is None else (field.name,) if isinstance(field, Field) and field.type is FieldType.TEXT else ()
    wider, notes = list(run), list[str]()
    for name in reversed(list(named(typed)) if fields and fields[0] not in q.NAMES else []):
        if not name.others:
            continue
        end = name.start + name.length
        others = (q.HasPhrase(fields, term.words, endings=True) for term in name.others)
        wider[name.start : end] = [q.joined(q.AnyOf, (q.joined(q.AllOf, wider[name.start : end]), *others))]
        called, also = " ".join(typed[name.start : end]), ", ".join(term.written for term in name.others)
        notes.append(f"“{called}” was also looked for as {also}; in quotes it is not")
    return wider, notes


def named(run: Sequence[str]) -> Iterator[Named]:
    """The goods that words side by side name, as they were typed, the longest name first where several begin."""
    start = 0
    while start < len(run):
        found = max(_beginning(run[start:]), default=None, key=lambda one: one[0])
        if found:
            length, goods = found
            spoken = tuple(words(" ".join(run[start : start + length])))
            yield Named(start, length, tuple(term for term in goods.terms if not set(spoken) <= set(term.words)))
        start += found[0] if found else 1


def _beginning(run: Sequence[str]) -> Iterator[tuple[int, _Goods]]:
    """Goods that the first words name, with how many words do."""
    for goods in _table():
        for length in range(1, len(run) + 1):
            spoken = words(" ".join(run[:length]))
            if length == 1 and not goods.typed.isdisjoint((run[0], run[0].lower())):
                yield 1, goods
            for term in goods.terms:
                if len(spoken) == len(term.words) and all(map(meets, spoken, term.words)):
                    yield length, goods
