"""A question as SQL over the tables of `pipeline.search.sqlite`, and as FTS5's expressions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product
from typing import NamedTuple, Protocol

from pipeline.search import question as q
from pipeline.search.language import ENGLISH
from pipeline.search.past import TIMED, as_kept
from pipeline.search.ranking import Mark, marks
from pipeline.search.words import LANGUAGES, counted_stems

MOST_MARKS = 100  # of one query: SQLite takes 500 selects in one
MOST_PHRASES = 2_000  # with other endings, of one phrase
MOST_IN_A_MATCH = 500  # words of one FTS5 expression
ANY_VALUE = "*"  # the field under which a record's filled fields are kept


class Vocabulary(Protocol):
    """The words that the indexed texts have."""

    def of_stem(self, stem: str) -> Iterable[str]:
        """Words that are not their own stem, by language and stem: "en:connect"."""

    def fitting(self, pattern: str) -> Iterable[str]: ...
    def like(self, word: str, distance: int) -> Iterable[str]: ...


class Sql(NamedTuple):
    """A condition on a row of entries `e` with its values."""

    where: str
    values: list[object]


def translated(question: q.Asked, generation: int, vocabulary: Vocabulary) -> Sql:
    """The question in SQL over the tables of a generation."""
    return Sql(*_Translation(generation, vocabulary, q.day_of(question)).condition(question))


def scores(question: q.Asked, generation: int, vocabulary: Vocabulary) -> Iterator[tuple[str, list[object]]]:
    """Queries of `entry` and `weight`, some marks each (`pipeline.search.ranking`): a record's score is the sum over all."""
    made = _Translation(generation, vocabulary, q.day_of(question))
    found = [made.weighed(mark) for mark in marks(question)]
    for start in range(0, len(found), MOST_MARKS):
        part = found[start : start + MOST_MARKS]
        yield " UNION ALL ".join(sql for sql, _ in part), [value for _, values in part for value in values]


class Match(NamedTuple):
    """An FTS5 expression, and the language of the records in which it counts; None: of all."""

    expression: str
    language: str | None = None


def of_kinds(condition: Sql, kinds: Sequence[str]) -> Sql:
    """The condition on records of these kinds that are there."""
    return Sql(f"e.fields IS NOT NULL AND e.kind IN ({_marks(kinds)}) AND {condition.where}", [*kinds, *condition.values])


def counted(condition: Sql, generation: int, names: Sequence[str]) -> tuple[str, list[object]]:
    """A query of name, value and in how many records, for these fields and the year of publication."""
    return (
        f"""WITH found AS MATERIALIZED (SELECT e.n, substr(e.published, 1, 4) AS year FROM entries_{generation} e
            WHERE {condition.where})
        SELECT 'year', year, count(*) FROM found WHERE year <> '' GROUP BY year
        UNION ALL SELECT field, value, count(*) FROM facts_{generation}
            WHERE field IN ({_marks(names)}) AND entry IN (SELECT n FROM found) GROUP BY field, value""",
        [*condition.values, *names],
    )


class _Translation:
    def __init__(self, generation: int, vocabulary: Vocabulary, day: str | None) -> None:
        self._generation = generation
        self._day = day
        self._facts = f"e.n IN (SELECT entry FROM facts_{generation} WHERE field = ?"
        self._texts = f"e.n IN (SELECT rowid FROM texts_{generation} WHERE texts_{generation} MATCH ?)"
        self._vocabulary = vocabulary
        self._made: dict[q.Textual, list[Match]] = {}

    def condition(self, question: q.Asked) -> tuple[str, list[object]]:
        if isinstance(question, q.AsOf):
            return self.condition(question.part)
        if isinstance(question, q.AllOf | q.AnyOf):
            parts = [self.condition(part) for part in question.parts]
            word = " AND " if isinstance(question, q.AllOf) else " OR "
            return f"({word.join(sql for sql, _ in parts)})", [value for _, values in parts for value in values]
        if isinstance(question, q.Without):
            sql, values = self.condition(question.part)
            return f"NOT {sql}", values
        if isinstance(question, q.Textual):
            return self._text(self.matches(question))
        return self._fact(question) if self._day is None else self._fact_of_day(question, self._day)

    def _text(self, matches: Sequence[Match]) -> tuple[str, list[object]]:
        spoken = f"({self._texts} AND {self._facts} AND value = ?))"
        sql = [spoken if match.language else self._texts for match in matches]
        values: list[object] = []
        for match in matches:
            values += [match.expression, *(["language", match.language] if match.language else [])]
        return (f"({' OR '.join(sql)})" if sql else "0"), values

    def weighed(self, mark: Mark) -> tuple[str, list[object]]:
        """A query of the entries that have a mark, with its weight."""
        sql, values = self.condition(mark.leaf)
        return f"SELECT e.n AS entry, {mark.weight} AS weight FROM entries_{self._generation} e WHERE {sql}", values

    def _fact(self, leaf: q.Leaf) -> tuple[str, list[object]]:
        if isinstance(leaf, q.Is | q.Fits | q.Between):
            sql, values = _compared(leaf)
            return f"{self._facts} AND {sql})", [leaf.field, *values]
        if isinstance(leaf, q.Has):
            return f"{self._facts} AND value = ?)", [ANY_VALUE, leaf.field]
        return "1", []

    def _fact_of_day(self, leaf: q.Leaf, day: str) -> tuple[str, list[object]]:
        """The same on a day: of a field that changed, what it had then, of the others what they have."""
        sql, values = self._fact(leaf)
        if isinstance(leaf, q.Textual | q.Everything) or leaf.field not in TIMED:
            return sql, values
        times = f"SELECT entry FROM times_{self._generation} WHERE field = ?"
        compared, keys = ("1", []) if isinstance(leaf, q.Has) else _compared(as_kept(leaf))
        then = f"e.n IN ({times} AND first <= ? AND until > ? AND {compared})"
        return f"({then} OR ({sql} AND e.n NOT IN ({times})))", [leaf.field, day, day, *keys, *values, leaf.field]

    def matches(self, leaf: q.Textual) -> list[Match]:
        """FTS5 expressions of which one at least must match; none if no indexed word can."""
        if leaf not in self._made:
            self._made[leaf] = self._expressions(leaf)
        return self._made[leaf]

    def _expressions(self, leaf: q.Textual) -> list[Match]:
        if isinstance(leaf, q.HasWord) or (isinstance(leaf, q.HasPhrase) and leaf.endings):
            return list(self._with_endings(leaf))
        return [Match(expression) for expression in self._as_it_stands(leaf)]

    def _as_it_stands(self, leaf: q.HasPhrase | q.HasPattern | q.HasLike) -> list[str]:
        columns = _columns(leaf.fields)
        if isinstance(leaf, q.HasPhrase):
            if leaf.slop is None:
                return [columns + _quoted(" ".join(leaf.words))]
            # FTS5 counts every word between the first and the last, a slop only those that are not of the phrase.
            between = leaf.slop + max(0, len(leaf.words) - 2)
            return [f"{columns}NEAR({' '.join(map(_quoted, leaf.words))}, {between})"]
        return _one_of(columns, self._forms(leaf))

    def _with_endings(self, leaf: q.HasWord | q.HasPhrase) -> Iterator[Match]:
        """In the fields of names as it stands, in the others with any ending of a language of the record."""
        words = leaf.words if isinstance(leaf, q.HasPhrase) else (leaf.word,)
        names = [name for name in leaf.fields if name in q.NAMES]
        others = [name for name in leaf.fields if name not in q.NAMES]
        if names:
            yield Match(_one_of(_columns(names), [" ".join(words)])[0])
        english = self._phrases(words, ENGLISH)
        for language in LANGUAGES if others else ():
            phrases = english if language == ENGLISH else [p for p in self._phrases(words, language) if p not in english]
            of_all = None if language == ENGLISH else language
            yield from (Match(expression, of_all) for expression in _one_of(_columns(others), phrases))

    def _phrases(self, words: Sequence[str], language: str) -> list[str]:
        """The phrases of words akin to these in a language, at most `MOST_PHRASES`; of one word, its forms."""
        forms = [
            sorted(dict.fromkeys(self._akin(word, language))) if may else [word]
            for word, may in zip(words, q.with_endings(words), strict=True)
        ]
        return [" ".join(phrase) for phrase in islice(product(*forms), MOST_PHRASES)]

    def _forms(self, leaf: q.HasPattern | q.HasLike) -> list[str]:
        words = (
            self._vocabulary.like(leaf.word, leaf.distance)
            if isinstance(leaf, q.HasLike)
            else self._vocabulary.fitting(leaf.pattern)
        )
        return sorted(dict.fromkeys(words))

    def _akin(self, word: str, language: str) -> Iterable[str]:
        """The word, its stem in a language, and the words that have it."""
        yield word
        place = tuple(LANGUAGES).index(language)
        if stem := counted_stems(word)[place]:
            if counted_stems(stem)[place] == stem:  # else the stem as a word has another stem
                yield stem
            yield from self._vocabulary.of_stem(f"{language}:{stem}")


def _compared(leaf: q.Is | q.Fits | q.Between) -> tuple[str, list[object]]:
    """The condition on a column `value`."""
    if isinstance(leaf, q.Is):
        return f"value IN ({_marks(leaf.values)})", list(leaf.values)
    if isinstance(leaf, q.Fits):
        return "value GLOB ?", [leaf.pattern.replace("[", "[[]")]
    ends = [(">=" if leaf.with_low else ">", leaf.low), ("<=" if leaf.with_high else "<", leaf.high)]
    bounds = [(sign, value) for sign, value in ends if value is not None]
    return " AND ".join([f"value {sign} ?" for sign, _ in bounds]) or "1", [value for _, value in bounds]


def _columns(fields: Iterable[str]) -> str:
    return "{" + " ".join(f'"{name}"' for name in fields) + "} : "


def _one_of(columns: str, phrases: Sequence[str]) -> list[str]:
    """Expressions of which one matches where one of the words or phrases stands in the columns."""
    parts = (phrases[n : n + MOST_IN_A_MATCH] for n in range(0, len(phrases), MOST_IN_A_MATCH))
    return [f"{columns}({' OR '.join(map(_quoted, part))})" for part in parts]


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
