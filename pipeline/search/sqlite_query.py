"""A question as SQL over the tables of `pipeline.search.sqlite`, and as FTS5's expressions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from pipeline.search import question as q
from pipeline.search.words import LANGUAGES, stems

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
    matches: list[str] = field(default_factory=list)  # FTS5 expressions whose rank counts
    identified: list[q.Is] = field(default_factory=list)


def translated(question: q.Question, generation: int, vocabulary: Vocabulary) -> Sql:
    """The question in SQL over the tables of a generation."""
    made = _Translation(generation, vocabulary)
    where, values = made.condition(question)
    sought = list(dict.fromkeys(q.sought(question)))
    matches = [m for leaf in sought if isinstance(leaf, q.Textual) for m in made.matches(leaf)[:1]]
    identified = [leaf for leaf in sought if isinstance(leaf, q.Is) and q.names_one(leaf)]
    return Sql(where, values, matches, identified)


def ranked(sql: Sql, generation: int, weights: Sequence[float]) -> tuple[str, list[object]]:
    """A query of `entry` and `score` for what of the question can be ranked."""
    parts = ["SELECT NULL AS entry, 0.0 AS score"]
    values: list[object] = []
    if sql.matches:
        weighed = ", ".join(map(str, weights))
        parts.append(f"SELECT rowid, -bm25(texts_{generation}, {weighed}) FROM texts_{generation} WHERE texts_{generation} MATCH ?")
        values.append(" OR ".join(f"({match})" for match in sql.matches))
    for leaf in sql.identified:
        parts.append(
            f"SELECT entry, {q.IDENTIFIER_SCORE} FROM facts_{generation} WHERE field = ? AND value IN ({_marks(leaf.values)})"
        )
        values += [leaf.field, *leaf.values]
    return f"SELECT entry, sum(score) AS score FROM ({' UNION ALL '.join(parts)}) GROUP BY entry", values


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

    def matches(self, leaf: q.Textual) -> list[str]:
        """FTS5 expressions of which one at least must match; none if no indexed word can."""
        if leaf not in self._made:
            self._made[leaf] = self._expressions(leaf)
        return self._made[leaf]

    def _expressions(self, leaf: q.Textual) -> list[str]:
        columns = f"{{{' '.join(_column(name) for name in leaf.fields)}}} : "
        if isinstance(leaf, q.HasPhrase):
            if leaf.slop is None:
                return [columns + _quoted(" ".join(leaf.words))]
            # FTS5 counts every word between the first and the last, a slop only those that are not of the phrase.
            between = leaf.slop + max(0, len(leaf.words) - 2)
            return [f"{columns}NEAR({' '.join(map(_quoted, leaf.words))}, {between})"]
        words = sorted(dict.fromkeys(self._words(leaf)))
        parts = [words[n : n + MOST_IN_A_MATCH] for n in range(0, len(words), MOST_IN_A_MATCH)]
        return [f"{columns}({' OR '.join(map(_quoted, part))})" for part in parts]

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


def _column(name: str) -> str:
    return f'"{name}"'


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
