"""A question as SQL over the tables of `pipeline.search.sqlite`, and as FTS5's expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product
from typing import NamedTuple, Protocol

from pipeline.errors import UsageError
from pipeline.search import question as q
from pipeline.search.language import ENGLISH
from pipeline.search.past import TIMED, as_kept
from pipeline.search.ranking import Mark, marks
from pipeline.search.telling import telling
from pipeline.search.words import LANGUAGES, counted_stems

MOST_MARKS = 100  # of one query: SQLite takes 500 selects in one
MOST_PHRASES = 2_000  # with other endings, of one phrase
FEW, MANY = 100, 5_000  # found entries: that are scored each by itself, and more than which are scored with all that have a mark
MOST_FORMS = 5_000  # words that a pattern or a word like another may stand for
LAST = "\U0010ffff"  # behind every character that a value has
MOST_IN_A_MATCH = 500  # words of one FTS5 expression
ANY_VALUE = "*"  # the field under which a record's fields are kept that have values but no facts: texts
_FACTS = "e.n IN (SELECT entry FROM facts WHERE field = ?"
_MATCHING = "SELECT rowid FROM texts WHERE texts MATCH ?"
_TEXTS = f"e.n IN ({_MATCHING})"


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


def finding(asked: q.Asked, kinds: Sequence[str], vocabulary: Vocabulary) -> Sql:
    """A query of the entries `n` that a question finds among these kinds, each once.

    It goes through what the most telling part of the question finds, where it has one: not through all entries.
    """
    made = _Translation(vocabulary, q.day_of(asked))
    question = asked.part if isinstance(asked, q.AsOf) else asked
    chosen, rest = telling(question)
    of_kinds = f"NOT e.gone AND e.kind IN ({_marks(kinds)})"
    condition = made.condition(rest) if rest is not None else ("1", [])
    if chosen is None:
        return Sql(f"SELECT e.n FROM entries e WHERE {of_kinds} AND {condition[0]}", [*kinds, *condition[1]])
    sources = [source for leaf in chosen for source in made.rows(leaf)] or [("SELECT 0 WHERE 0", [])]
    rows = " UNION ".join(sql for sql, _ in sources) if len(sources) > 1 else f"SELECT DISTINCT * FROM ({sources[0][0]})"
    return Sql(
        f"WITH part (n) AS MATERIALIZED ({rows}) SELECT e.n FROM part CROSS JOIN entries e ON e.n = part.n "
        f"WHERE {of_kinds} AND {condition[0]}",
        [*(value for _, values in sources for value in values), *kinds, *condition[1]],
    )


def scores(question: q.Asked, vocabulary: Vocabulary, found: int) -> Iterator[tuple[str, list[object]]]:
    """Queries of entries, each once, with weights (`pipeline.search.ranking`): a record's score is the sum over all.

    They look at the entries of the table `temp.found`, which has so many `found`: where these are few, at each by itself; where
    they are many, at all that have a mark, for to look whether each of them was found takes longer than to weigh one that was not.
    """
    made = _Translation(vocabulary, q.day_of(question))
    if found > MANY:
        yield from made.weighed_at_once(marks(question))
        return
    weighed = [made.weighed(mark, few=found <= FEW) for mark in marks(question)]
    for start in range(0, len(weighed), MOST_MARKS):
        part = weighed[start : start + MOST_MARKS]
        together = " UNION ALL ".join(sql for sql, _ in part)
        yield f"SELECT entry, sum(weight) FROM ({together}) GROUP BY entry", [value for _, values in part for value in values]


class Match(NamedTuple):
    """An FTS5 expression, and the language of the records in which it counts; None: of all."""

    expression: str
    language: str | None = None


def counted(names: Sequence[str]) -> tuple[str, list[object]]:
    """A query of name, value and in how many records of `temp.found`, for these fields and the year of publication."""
    return (
        f"""SELECT 'year', substr(e.published, 1, 4) AS year, count(*) FROM temp.found f
            CROSS JOIN entries e ON e.n = f.n WHERE year <> '' GROUP BY year
        UNION ALL SELECT field, value, count(*) FROM facts
            WHERE field IN ({_marks(names)}) AND entry IN (SELECT n FROM temp.found) GROUP BY field, value""",
        list(names),
    )


class _Translation:
    def __init__(self, vocabulary: Vocabulary, day: str | None) -> None:
        self._day = day
        self._vocabulary = vocabulary
        self._made: dict[q.Textual, list[Match]] = {}

    def rows(self, leaf: q.Leaf) -> list[tuple[str, list[object]]]:
        """Queries of the entries that a leaf finds, of which one may come several times."""
        if isinstance(leaf, q.Textual):
            return [self._rows_of(match) for match in self.matches(leaf)]
        sql, values = self.condition(leaf)
        if sql.startswith("e.n IN ("):
            return [(sql.removeprefix("e.n IN (").removesuffix(")"), values)]
        return [(f"SELECT e.n FROM entries e WHERE {sql}", values)]

    def _rows_of(self, match: Match) -> tuple[str, list[object]]:
        sql = _MATCHING
        if match.language is None:
            return sql, [match.expression]
        spoken = "SELECT entry FROM facts WHERE field = ? AND value = ?"
        return f"SELECT * FROM ({sql} INTERSECT {spoken})", [match.expression, "language", match.language]

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

    def _text(self, matches: Sequence[Match], plain: str = _TEXTS) -> tuple[str, list[object]]:
        spoken = f"({plain} AND {_FACTS} AND value = ?))"
        sql = [spoken if match.language else plain for match in matches]
        values: list[object] = []
        for match in matches:
            values += [match.expression, *(["language", match.language] if match.language else [])]
        return (f"({' OR '.join(sql)})" if sql else "0"), values

    def weighed_at_once(self, all_marks: Iterable[Mark]) -> Iterator[tuple[str, list[object]]]:
        """Queries of all entries that have a mark, with its weight; those of one meaning once, with their weights together."""
        weights: dict[tuple[str, tuple[object, ...]], float] = {}
        for mark in all_marks:
            if sources := self.rows(mark.leaf):
                sql = " UNION ".join(sql for sql, _ in sources)
                # FTS5 gives each record once, and in the order in which the table of scores has them.
                each = sql if len(sources) == 1 and sql == _MATCHING else f"SELECT DISTINCT * FROM ({sql})"
                place = each, tuple(value for _, values in sources for value in values)
                weights[place] = weights.get(place, 0.0) + mark.weight
        for (each, values), weight in weights.items():
            yield f"SELECT *, {weight} FROM ({each})", list(values)

    def weighed(self, mark: Mark, *, few: bool) -> tuple[str, list[object]]:
        """A query of the found entries that have a mark, with its weight."""
        if few and isinstance(mark.leaf, q.Textual):  # else all texts with a common word would be gathered to look for a few
            one = "EXISTS (SELECT 1 FROM texts WHERE rowid = e.n AND texts MATCH ?)"
            sql, values = self._text(self.matches(mark.leaf), one)
        else:
            sql, values = self.condition(mark.leaf)
        return f"SELECT e.n AS entry, {mark.weight} AS weight FROM temp.found e WHERE {sql}", values

    def _fact(self, leaf: q.Leaf) -> tuple[str, list[object]]:
        if isinstance(leaf, q.Is | q.Fits | q.Between):
            sql, values = _compared(leaf)
            return f"{_FACTS} AND {sql})", [leaf.field, *values]
        if isinstance(leaf, q.Has):
            return f"{_FACTS} OR field = ? AND value = ?)", [leaf.field, ANY_VALUE, leaf.field]
        return "1", []

    def _fact_of_day(self, leaf: q.Leaf, day: str) -> tuple[str, list[object]]:
        """The same on a day: of a field that changed, what it had then, of the others what they have."""
        sql, values = self._fact(leaf)
        if isinstance(leaf, q.Textual | q.Everything) or leaf.field not in TIMED:
            return sql, values
        times = "SELECT entry FROM times WHERE field = ?"
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
                return _one_of(columns, [" ".join(leaf.words)])
            # FTS5 counts every word between the first and the last, a slop only those that are not of the phrase.
            between = leaf.slop + max(0, len(leaf.words) - 2)
            return [f"{columns}NEAR({' '.join(map(_quoted, leaf.words))}, {between})"]
        if isinstance(leaf, q.HasPattern) and leaf.pattern.rstrip("*").isalnum():
            return [f"{columns}{_quoted(leaf.pattern.rstrip('*'))}{'*' if leaf.pattern.endswith('*') else ''}"]
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
            of_all = None if language == ENGLISH or (isinstance(leaf, q.HasWord) and leaf.any_language) else language
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
        found = sorted(dict.fromkeys(islice(words, MOST_FORMS + 1)))
        if len(found) > MOST_FORMS:
            asked = leaf.pattern if isinstance(leaf, q.HasPattern) else leaf.word
            raise UsageError(f"{asked}: more than {MOST_FORMS} words of the index fit; write more letters of it")
        return found

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
        beginning = re.split("[*?]", leaf.pattern)[0]
        return "value >= ? AND value < ? AND value GLOB ?", [beginning, beginning + LAST, leaf.pattern.replace("[", "[[]")]
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
