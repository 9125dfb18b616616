"""Words that a public dictionary has for the same goods, and which of them a typed word stands for. Pure; the table says its
source.

The table is wide and nobody read it whole, where `goods.toml` is small and read word by word: so its words are looked for only
where goods are named, in titles, captions and articles, and are known in singular and plural alone: a vaporizer is no vapor.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pipeline.search.words import words

_TABLE = Path(__file__).with_name("goods_words.txt")
_BEGINNING = 3  # letters that no ending changes


class _Group(NamedTuple):
    looked_for: tuple[str, ...]
    known: tuple[str, ...]  # when typed, where nothing else fits


@cache
def _by_beginning() -> dict[str, list[tuple[str, _Group]]]:
    """The table's terms with their groups, by how they begin."""
    found: dict[str, list[tuple[str, _Group]]] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        looked_for, _, known = line.partition("~")
        group = _Group(tuple(looked_for.split("|")), tuple(known.split("|")) if known else ())
        for term in (*group.looked_for, *group.known):
            found.setdefault(term[:_BEGINNING], []).append((term, group))
    return found


def others_of(typed: Sequence[str], *, loosely: bool) -> Iterator[str]:
    """The other names of what these words, as they were typed, name by a term of the table; none for words with capitals.

    With `loosely` also of what they name seldom.
    """
    if any(word != word.lower() for word in typed):
        return  # a name
    spoken = words(" ".join(typed))
    for term, group in _by_beginning().get(spoken[0][:_BEGINNING], ()) if spoken else ():
        if (loosely or term in group.looked_for) and _same(spoken, words(term)):
            yield from (other for other in group.looked_for if not _same(spoken, words(other)))


def _same(spoken: Sequence[str], term: Sequence[str]) -> bool:
    return len(spoken) == len(term) and not any(map(set.isdisjoint, map(_singular, spoken), map(_singular, term)))


def _singular(word: str) -> set[str]:
    """What a word may be the plural of."""
    found = {word}
    if word.endswith("s") and not word.endswith("ss"):
        found.add(word[:-1])
        found |= {f"{word[:-3]}y"} if word.endswith("ies") else {word[:-2]} if word.endswith("es") else set()
    return found
