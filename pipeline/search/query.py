"""The query language: Lucene's syntax, as lawyers know it from Kibana, read into one `pipeline.search.question` for both engines.

All words must be there unless OR stands between them; OR binds closer than standing side by side, AND closer than OR. Words without
a field are looked for in the fields that `pipeline.search.fields` marks, each word in any of them, and identifiers in every
spelling. Not in the language: boosts and regular expressions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from luqum import tree as lucene
from luqum.thread import parse as parse_lucene

from pipeline.errors import UsageError
from pipeline.search import question as q
from pipeline.search import words as w
from pipeline.search.asked_words import FUNCTION
from pipeline.search.countries import countries_named
from pipeline.search.fields import Field, FieldType, known, of_type
from pipeline.search.goods import goods_named
from pipeline.search.instruments_named import instruments_named
from pipeline.search.leaves import (
    days_of,
    distance_of,
    name_in_one,
    number_of,
    pattern_leaf,
    text_leaf,
    texts_of,
    value_leaf,
    with_neighbours,
)
from pipeline.search.naming import COMPANY, known_field
from pipeline.search.prepared import DEEPEST, check_depth, prepared, where_wrong
from pipeline.search.runs import is_plain, runs_of
from pipeline.search.widening import Other, widened

LONGEST = 2_000  # characters
MOST_WORDS = 60
MOST_OTHERS = 24  # names of goods besides those that were typed
_NOTHING = "the query {!r} has nothing to look for: write words, field:value, or * for everything"


@dataclass(frozen=True)
class Reading:
    """What a query asks for, and what of it was read otherwise than it stands, in sentences."""

    question: q.Question
    notes: tuple[str, ...] = ()
    text: str = ""
    today: date = date.min
    standing_anyhow: str = ""  # a question about how orders stand, without that

    def loosely(self) -> Reading:
        """The same query, with goods by names that seldom mean the same, too."""
        return reading(self.text, self.today, loosely=True)

    def of_content(self) -> Reading:
        """The same query without words of English that have no content."""
        return reading(self.text, self.today, of_content=True)

    def anyhow(self) -> Reading | None:
        """A question about how orders stand as one about these orders, however they stand; None of any other."""
        return reading(self.standing_anyhow, self.today) if self.standing_anyhow else None


def reading(text: str, today: date, *, loosely: bool = False, of_content: bool = False) -> Reading:
    """What a query asks for, and how it was read. `today` is what "now" means; `loosely`: goods by names that seldom mean the same;
    `of_content`: without words that have no content, beside others.

    Raises UsageError that says which part cannot be read, or lists the fields or values there are.
    """
    if len(text) > LONGEST:
        raise UsageError(f"the query is longer than {LONGEST} characters: look for less at once")
    if not text.strip():
        raise UsageError(_NOTHING.format(text))
    ready = prepared(text)
    check_depth(ready.text)
    try:
        reader = _Reader(today, loosely, of_content)
        found = reader.read(parse_lucene(ready.text), None)
    except (ValueError, ArithmeticError, AssertionError) as why:  # luqum's errors are ValueErrors, those of its numbers are not
        raise UsageError(f"the query {text!r} cannot be read{where_wrong(ready.text, str(why))}") from why
    if found is None:
        raise UsageError(_NOTHING.format(text))
    return Reading(found, (*ready.notes, *reader.notes), text, today, ready.anyhow)


class _Reader:
    """Reads luqum's tree; every method gives what it means, or None where nothing is left to look for."""

    def __init__(self, today: date, loosely: bool, of_content: bool) -> None:
        self._today = today
        self._loosely = loosely
        self._of_content = of_content
        self._left_out = False
        self._widened = 0
        self.notes: list[str] = []
        self._words = 0
        self._depth = 0

    def read(self, item: lucene.Item, field: Field | str | None) -> q.Question | None:
        """What a part means within a field, or without one."""
        self._depth += 1
        if self._depth > 20 * DEEPEST:
            raise UsageError("the query has too many signs before each other: ask in simpler parts")
        try:
            for kind, reading in self._readings.items():
                if isinstance(item, kind):
                    return reading(self, item, field)
        finally:
            self._depth -= 1
        raise UsageError(f"the query has {item}, which this language does not know")

    def _all(self, item: lucene.BaseOperation, field: Field | str | None) -> q.Question | None:
        parts: list[q.Question | None] = []
        for together in runs_of(item.children):
            run = self._run(together, field)
            may_be_name = len(together) > 1 and field in (None, COMPANY)
            name = name_in_one(" ".join(part.value for part in together)) if may_be_name else None
            parts += run if name is None else [q.joined(q.AnyOf, (q.joined(q.AllOf, run), name))]
        return q.joined(q.AllOf, parts)

    def _run(self, together: Sequence[lucene.Item], field: Field | str | None) -> list[q.Question | None]:
        """Words side by side; where they name goods or a country, under any of their names."""
        if self._of_content and field is None and not self._left_out:
            together = [part for part in together if not (is_plain(part) and part.value in FUNCTION)] or together
        typed = [part.value if is_plain(part) else "" for part in together]
        read = [self._plain_word(part, field) if one else self.read(part, field) for one, part in zip(typed, together, strict=True)]
        run, notes = widened(typed, with_neighbours(field, typed, read), self._others(typed, field), left_out=self._left_out)
        self.notes += notes
        return run

    def _others(self, typed: Sequence[str], field: Field | str | None) -> Iterator[Other]:
        """What some of the words are called otherwise, as long as the question stays one that an engine takes."""
        yield from () if field or self._left_out else (*countries_named(typed), *instruments_named(typed))
        for goods in goods_named(typed, field, loosely=self._loosely, left_out=self._left_out):
            if self._widened + len(goods.others) <= MOST_OTHERS:
                self._widened += len(goods.others)
                yield goods

    def _any(self, item: lucene.OrOperation, field: Field | str | None) -> q.Question | None:
        return q.joined(q.AnyOf, (self.read(part, field) for part in item.children))

    def _without(self, item: lucene.Unary, field: Field | str | None) -> q.Question | None:
        self._left_out = not self._left_out
        part = self.read(item.children[0], field)
        self._left_out = not self._left_out
        if isinstance(part, q.Without):
            return part.part
        return None if part is None else q.Without(part)

    def _within(self, item: lucene.Item, field: Field | str | None) -> q.Question | None:
        return self.read(item.children[0], field)

    def _field(self, item: lucene.SearchField, outer: Field | str | None) -> q.Question | None:
        name = re.sub(r"\\(.)", r"\1", item.name).lower()
        inner = item.expr
        if outer is not None:
            raise UsageError(f"the query has the field {name} within another field: a value with a colon goes in quotes")
        if name == "*" and str(inner).strip() == "*":
            return q.Everything()
        if name == "_exists_":
            return q.Has(known_field(str(inner).strip().strip('"').lower()).name)
        return self.read(inner, name if name == COMPANY else known_field(name))

    def _word(self, item: lucene.Term, field: Field | str | None) -> q.Question | None:
        return q.joined(q.AllOf, self._run([item], field)) if is_plain(item) else self._plain_word(item, field)

    def _plain_word(self, item: lucene.Term, field: Field | str | None) -> q.Question | None:
        self._count()
        if isinstance(item, lucene.Phrase):
            return value_leaf(field, unescaped(item.value[1:-1]), self._today, phrase=True)
        if item.has_wildcard():
            return pattern_leaf(field, unescaped(item.value))
        return value_leaf(field, unescaped(item.value), self._today, phrase=False)

    def _fuzzy(self, item: lucene.Fuzzy, field: Field | str | None) -> q.Question | None:
        self._count()
        word = w.words(unescaped(item.term.value))
        fields = texts_of(field, f"{item} looks for a word like another")
        if len(word) != 1 or w.is_cjk(word[0]):
            raise UsageError(f"{item}: ~ goes behind one word of letters and digits")
        distance = distance_of(word[0]) if item._implicit_degree else item.degree  # luqum has no public name for it
        if distance not in (0, 1, 2):
            raise UsageError(f"{item}: ~1 or ~2 says how many letters may differ, ~ alone goes by the word's length")
        return q.HasLike(fields, word[0], int(distance))

    def _near(self, item: lucene.Proximity, field: Field | str | None) -> q.Question | None:
        self._count()
        text = unescaped(item.term.value[1:-1])
        fields = texts_of(field, f"{item} looks for words near each other")
        if not 0 <= item.degree <= 1_000:
            raise UsageError(f"{item}: at most 1000 words may stand between")
        found = text_leaf(fields, text)
        if isinstance(found, q.HasPhrase) and not any(map(w.is_cjk, found.words)):
            return q.HasPhrase(fields, found.words, item.degree)
        return found

    def _range(self, item: lucene.Range, field: Field | str | None) -> q.Question | None:
        return self._between(item, field, (item.low, item.include_low), (item.high, item.include_high))

    def _from(self, item: lucene.From, field: Field | str | None) -> q.Question | None:
        return self._between(item, field, (item.a, item.include), None)

    def _to(self, item: lucene.To, field: Field | str | None) -> q.Question | None:
        return self._between(item, field, None, (item.a, item.include))

    def _between(
        self,
        item: lucene.Item,
        field: Field | str | None,
        low: tuple[lucene.Item, bool] | None,
        high: tuple[lucene.Item, bool] | None,
    ) -> q.Question:
        self._count()
        if not isinstance(field, Field) or field.type not in (FieldType.DATE, FieldType.INT, FieldType.FLOAT):
            ranged = known(of_type(FieldType.DATE, FieldType.INT, FieldType.FLOAT))
            raise UsageError(f"{str(item).strip()} is a range, which these fields have: {ranged}")
        bounds = [None if bound is None else _bound(bound[0]) for bound in (low, high)]
        with_low, with_high = low is None or low[1], high is None or high[1]
        if field.type is not FieldType.DATE:
            numbers = [None if bound is None else number_of(field, bound) for bound in bounds]
            return q.Between(field.name, numbers[0], numbers[1], with_low, with_high)
        first, last = (None if bound is None else days_of(field, bound, self._today) for bound in bounds)
        begin = None if first is None else (first.first if with_low else first.end).isoformat()
        end = None if last is None else (last.end if with_high else last.first).isoformat()
        return q.Between(field.name, begin, end, True, False)

    def _unknown(self, item: lucene.Item, field: Field | str | None) -> q.Question | None:  # noqa: ARG002 - as the others
        what = "boosts (^)" if isinstance(item, lucene.Boost) else "regular expressions (/…/): a path goes in quotes"
        raise UsageError(f"the query has {str(item).strip()}; this language has no {what}")

    def _count(self) -> None:
        self._words += 1
        if self._words > MOST_WORDS:
            raise UsageError(f"the query has more than {MOST_WORDS} words: look for less at once")

    _readings: dict[type, Callable[..., q.Question | None]] = {
        lucene.OrOperation: _any,
        lucene.BaseOperation: _all,
        lucene.Plus: _within,
        lucene.Prohibit: _without,
        lucene.Not: _without,
        lucene.BaseGroup: _within,
        lucene.SearchField: _field,
        lucene.Boost: _unknown,
        lucene.Regex: _unknown,
        lucene.Term: _word,
        lucene.Fuzzy: _fuzzy,
        lucene.Proximity: _near,
        lucene.Range: _range,
        lucene.From: _from,
        lucene.To: _to,
    }


def unescaped(raw: str) -> str:
    """What a person typed without the signs that keep the next one from being a sign of the language."""
    return re.sub(r"\\(.)", r"\1", raw)


def _bound(item: lucene.Item) -> str | None:
    """One end of a range; None for *."""
    text = str(item).strip()
    return None if text == "*" else unescaped(text.strip('"'))
