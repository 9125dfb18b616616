"""The words around what a query found, as the record has them, the found words in « ». Pure, and one for both engines.

An engine's own highlighter would mark what its own analysis finds; this one reads the stored text with the same words and stems.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from functools import partial
from operator import eq
from typing import Any, NamedTuple

from pipeline.search import question as q
from pipeline.search.similar import fitting, within
from pipeline.search.words import LANGUAGES, Word, located, meets

LENGTH = 200  # characters of the text in a passage
MOST = 2
_BETWEEN = 3  # characters between two hits that are marked as one: "U.S. Patent"
_LAST = ("title", "city")  # a hit shows its title anyway


class _Passage(NamedTuple):
    """A stretch of a text, and how much of what was sought it has."""

    worth: tuple[int, int]
    text: str


def passages(question: q.Asked, fields: Mapping[str, Any]) -> tuple[str, ...]:
    """The best passages of a record, at most `MOST`: first those with the most of what the question seeks."""
    leaves = [leaf for leaf in dict.fromkeys(q.sought(question)) if isinstance(leaf, q.Textual)]
    names = dict.fromkeys(name for leaf in leaves for name in leaf.fields)
    found: list[_Passage] = []
    spoken = frozenset(("en", *_values(fields.get("language")))) & LANGUAGES.keys()
    for name in sorted(names, key=lambda name: name in _LAST):
        if name in _LAST and found:
            break
        of_field = [leaf for leaf in leaves if name in leaf.fields]
        for text in _values(fields.get(name)):
            found += _of_text(text, spoken, [_as_it_stands(leaf) if name in q.NAMES else leaf for leaf in of_field])
    best = sorted(found, key=lambda passage: passage.worth, reverse=True)
    return tuple(dict.fromkeys(passage.text for passage in best))[:MOST]


def _as_it_stands(leaf: q.Textual) -> q.Textual:
    """A word without its endings, as names are looked through."""
    return q.HasPhrase(leaf.fields, (leaf.word,)) if isinstance(leaf, q.HasWord) else leaf


def _values(value: object) -> Iterable[str]:
    return [value] if isinstance(value, str) else [v for v in value if isinstance(v, str)] if isinstance(value, list) else []


def _of_text(text: str, spoken: Set[str], leaves: Sequence[q.Textual]) -> list[_Passage]:
    words = list(located(text))
    hits: dict[int, set[int]] = {}  # by word, the leaves it belongs to
    for n, leaf in enumerate(leaves):
        for at in _hits(leaf, words, spoken):
            hits.setdefault(at, set()).add(n)
    found: list[_Passage] = []
    reached = -1
    for at in sorted(hits):
        if words[at].start < reached:
            continue
        start, end = _window(text, words[at])
        inside = [n for n in sorted(hits) if start <= words[n].start and words[n].end <= end]
        worth = (len(set().union(*(hits[n] for n in inside))), len(inside))
        found.append(_Passage(worth, _marked(text, start, end, [words[n] for n in inside])))
        reached = end
    return found


def _hits(leaf: q.Textual, words: Sequence[Word], spoken: Set[str]) -> Iterable[int]:
    if isinstance(leaf, q.HasPhrase) and leaf.slop is None:
        length = len(leaf.words)
        same = partial(meets, languages=spoken) if leaf.endings else eq
        starts = [n for n, word in enumerate(words) if same(leaf.words[0], word.text)]
        last = len(words) - length
        runs = [n for n in starts if n <= last and all(map(same, leaf.words, (word.text for word in words[n : n + length])))]
        return [n + k for n in runs for k in range(length)]
    test = _test(leaf, spoken)
    fits = {text for text in {word.text for word in words} if test(text)}
    return [n for n, word in enumerate(words) if word.text in fits]


def _test(leaf: q.Textual, spoken: Set[str]) -> Callable[[str], object]:
    if isinstance(leaf, q.HasWord):
        return lambda text: meets(leaf.word, text, frozenset(LANGUAGES) if leaf.any_language else spoken)
    if isinstance(leaf, q.HasPattern):
        return fitting(leaf.pattern).fullmatch
    if isinstance(leaf, q.HasLike):
        return lambda text: within(leaf.word, text, leaf.distance)
    return lambda text: text in leaf.words


def _window(text: str, word: Word) -> tuple[int, int]:
    """A stretch around a word, from the edge of a word to the edge of a word."""
    room = max(0, LENGTH - (word.end - word.start))
    start = max(0, min(word.start - room // 3, len(text) - LENGTH))
    end = min(len(text), start + LENGTH)
    blank = text.find(" ", start, word.start)
    if start > 0 and blank >= 0:
        start = blank + 1
    blank = text.rfind(" ", word.end, end)
    if end < len(text) and blank >= 0:
        end = blank
    return start, end


def _marked(text: str, start: int, end: int, hits: Sequence[Word]) -> str:
    """The stretch on one line; hits with only blanks and signs between them share their marks."""
    parts, at = [], start
    spans: list[list[int]] = []
    for hit in hits:
        between = text[spans[-1][1] : hit.start] if spans else ""
        if spans and len(between) <= _BETWEEN and not any(map(str.isalnum, between)):
            spans[-1][1] = max(spans[-1][1], hit.end)
        else:
            spans.append([hit.start, hit.end])
    for first, last in spans:
        parts += [text[at:first], "«", text[first:last], "»"]
        at = last
    line = " ".join(("".join(parts) + text[at:end]).split())
    return f"{'… ' if start > 0 else ''}{line}{' …' if end < len(text) else ''}"
