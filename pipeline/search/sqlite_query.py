"""A question as SQL over the tables of `pipeline.search.sqlite`, and as FTS5's expressions."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice, product
from typing import Protocol

from pipeline.search import question as q
from pipeline.search.words import LANGUAGES, stems

MOST_PHRASES = 2_000  # with other endings, of one phrase
MOST_IN_A_MATCH = 500  # words of one FTS5 expression
ANY_VALUE = "*"  # the field under which a record's filled fields are kept


class Vocabulary(Protocol):
    """The words that the indexed texts have."""

    def of_stem(self, stem: str) -> Iterable[str]:
        """Words that are not their own stem, by language and stem: "en:connect"."""

    def fitting(self, pattern: str) -> Iterable[str]: ...
    def like(self, word: str, distance: int) -> Iterable[str]: ...


@dataclass
class Sql:
    """A condition on a row of entries `e` with its values, and what its order of relevance is made of."""

    where: str = "1"
    values: list[object] = field(default_factory=list)
    forms: list[list[str]] = field(default_factory=list)  # by word or phrase sought, FTS5 expressions of its forms
    flat: list[str] = field(default_factory=list)  # FTS5 expressions that count the same for every record
    identified: list[q.Is] = field(default_factory=list)


def translated(question: q.Question, generation: int, vocabulary: Vocabulary) -> Sql:
    """The question in SQL over the tables of a generation."""
    made = _Translation(generation, vocabulary)
    sql = Sql(*made.condition(question))
    for leaf in dict.fromkeys(q.sought(question)):
        if isinstance(leaf, q.HasWord | q.HasPhrase):
            sql.forms.append(made.forms(leaf))
        elif isinstance(leaf, q.Textual):
            sql.flat += made.matches(leaf)
        elif isinstance(leaf, q.Is) and q.names_one(leaf):
            sql.identified.append(leaf)
    return sql


def ranked(
    sql: Sql, generation: int, weights: Sequence[float], frequency: Callable[[str], int], count: int
) -> tuple[str, list[object]]:
    """A query of `entry` and `score` for what of the question can be ranked. `frequency` counts what an expression matches.

    FTS5's rank takes a rare form of a word ("kettle" where all others have "kettles") for a rare word, and counts a word that most
    texts have for nothing. So each form is ranked by itself, and its rarity replaced by that of the word, as Lucene reckons it.
    """
    texts = f"texts_{generation}"
    weighed = ", ".join(map(str, weights))
    parts = ["SELECT 0 AS entry, 0.0 AS score"]
    values: list[object] = []
    for forms in sql.forms:
        found = {form: hits for form in forms if (hits := frequency(form))}
        common = min(count, sum(found.values()))
        rarity = math.log(1 + (count - common + 0.5) / (common + 0.5))
        for form, hits in found.items():
            parts.append(f"SELECT rowid, -bm25({texts}, {weighed}) * ? FROM {texts} WHERE {texts} MATCH ?")
            values += [rarity / _rarity_of_fts5(hits, count), form]
    for match in sql.flat:
        parts.append(f"SELECT rowid, 1.0 FROM {texts} WHERE {texts} MATCH ?")
        values.append(match)
    for leaf in sql.identified:
        marks = _marks(leaf.values)
        parts.append(f"SELECT DISTINCT entry, {q.IDENTIFIER_SCORE} FROM facts_{generation} WHERE field = ? AND value IN ({marks})")
        values += [leaf.field, *leaf.values]
    return f"SELECT entry, sum(score) AS score FROM ({' UNION ALL '.join(parts)}) GROUP BY entry", values


def _rarity_of_fts5(hits: int, count: int) -> float:
    """What `bm25` weighs a phrase with (sqlite.org/fts5.html, section 5.1.1; its source has the least value)."""
    return max(1e-6, math.log((count - hits + 0.5) / (hits + 0.5)))


class _Translation:
    def __init__(self, generation: int, vocabulary: Vocabulary) -> None:
        self._facts = f"e.n IN (SELECT entry FROM facts_{generation} WHERE field = ?"
        self._texts = f"e.n IN (SELECT rowid FROM texts_{generation} WHERE texts_{generation} MATCH ?)"
        self._vocabulary = vocabulary
        self._made: dict[q.Textual, list[str]] = {}

    def condition(self, question: q.Question) -> tuple[str, list[object]]:
        if isinstance(question, q.AllOf | q.AnyOf):
            parts = [self.condition(part) for part in question.parts]
            word = " AND " if isinstance(question, q.AllOf) else " OR "
            return f"({word.join(sql for sql, _ in parts)})", [value for _, values in parts for value in values]
        if isinstance(question, q.Without):
            sql, values = self.condition(question.part)
            return f"NOT {sql}", values
        if isinstance(question, q.Textual):
            matches = self.matches(question)
            return (f"({' OR '.join([self._texts] * len(matches))})" if matches else "0"), list(matches)
        return self._fact(question)

    def _fact(self, leaf: q.Leaf) -> tuple[str, list[object]]:
        if isinstance(leaf, q.Is):
            return f"{self._facts} AND value IN ({_marks(leaf.values)}))", [leaf.field, *leaf.values]
        if isinstance(leaf, q.Fits):
            return f"{self._facts} AND value GLOB ?)", [leaf.field, leaf.pattern.replace("[", "[[]")]
        if isinstance(leaf, q.Has):
            return f"{self._facts} AND value = ?)", [ANY_VALUE, leaf.field]
        if isinstance(leaf, q.Between):
            ends = [(">=" if leaf.with_low else ">", leaf.low), ("<=" if leaf.with_high else "<", leaf.high)]
            bounds = [(sign, value) for sign, value in ends if value is not None]
            sql = "".join(f" AND value {sign} ?" for sign, _ in bounds)
            return f"{self._facts}{sql})", [leaf.field, *(value for _, value in bounds)]
        return "1", []

    def forms(self, leaf: q.HasWord | q.HasPhrase) -> list[str]:
        """An expression for each form of a word, or the one of a phrase."""
        if isinstance(leaf, q.HasPhrase):
            return self.matches(leaf)
        return [_columns(leaf) + _quoted(word) for word in self._forms(leaf)]

    def matches(self, leaf: q.Textual) -> list[str]:
        """FTS5 expressions of which one at least must match; none if no indexed word can."""
        if leaf not in self._made:
            self._made[leaf] = self._expressions(leaf)
        return self._made[leaf]

    def _expressions(self, leaf: q.Textual) -> list[str]:
        columns = _columns(leaf)
        if isinstance(leaf, q.HasPhrase):
            if leaf.endings:
                return [columns + _quoted(" ".join(words)) for words in self._phrases(leaf.words)]
            if leaf.slop is None:
                return [columns + _quoted(" ".join(leaf.words))]
            # FTS5 counts every word between the first and the last, a slop only those that are not of the phrase.
            between = leaf.slop + max(0, len(leaf.words) - 2)
            return [f"{columns}NEAR({' '.join(map(_quoted, leaf.words))}, {between})"]
        words = self._forms(leaf)
        parts = [words[n : n + MOST_IN_A_MATCH] for n in range(0, len(words), MOST_IN_A_MATCH)]
        return [f"{columns}({' OR '.join(map(_quoted, part))})" for part in parts]

    def _phrases(self, words: Sequence[str]) -> Iterable[tuple[str, ...]]:
        """The phrases of words akin to these, at most `MOST_PHRASES`: those with fewer other words first."""
        forms = [list(dict.fromkeys(self._akin(word))) for word in words]
        return islice(product(*forms), MOST_PHRASES)

    def _forms(self, leaf: q.HasWord | q.HasPattern | q.HasLike) -> list[str]:
        return sorted(dict.fromkeys(self._words(leaf)))

    def _words(self, leaf: q.HasWord | q.HasPattern | q.HasLike) -> Iterable[str]:
        if isinstance(leaf, q.HasPattern):
            return self._vocabulary.fitting(leaf.pattern)
        if isinstance(leaf, q.HasLike):
            return self._vocabulary.like(leaf.word, leaf.distance)
        return self._akin(leaf.word)

    def _akin(self, word: str) -> Iterable[str]:
        """The word, its stems, and the words that have one of them."""
        yield word
        for place, (language, stem) in enumerate(zip(LANGUAGES, stems(word), strict=True)):
            if stems(stem)[place] == stem:  # else the stem as a word has another stem
                yield stem
            yield from self._vocabulary.of_stem(f"{language}:{stem}")


def _columns(leaf: q.Textual) -> str:
    return "{" + " ".join(f'"{name}"' for name in leaf.fields) + "} : "


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
