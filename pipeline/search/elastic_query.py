"""A question as Elasticsearch's query DSL. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from pipeline.search import question as q
from pipeline.search.language import ENGLISH
from pipeline.search.past import TIMED, TIMES, as_kept
from pipeline.search.ranking import OF_KIND, marks
from pipeline.search.words import CJK, LANGUAGES, is_cjk

_OTHERS = tuple(language for language in LANGUAGES if language != ENGLISH)
_MOST_LIKE = 1_000  # words that a fuzzy word may become


def ranked(question: q.Asked) -> dict[str, Any]:
    """The query of a question, in which each mark that a record has adds its weight to its score (`pipeline.search.ranking`)."""
    day = q.day_of(question)
    weighed = [_weighed(translated(mark.leaf, day), mark.weight) for mark in marks(question)]
    kinds = [_weighed({"term": {"kind": kind}}, weight) for kind, weight in OF_KIND.items()]
    return {"bool": {"filter": [translated(question)], "should": [*weighed, *kinds], "minimum_should_match": 0}}


def _weighed(condition: dict[str, Any], weight: float) -> dict[str, Any]:
    return {"constant_score": {"filter": condition, "boost": weight}}


def translated(question: q.Asked, day: str | None = None) -> dict[str, Any]:
    """The condition that a question is, or that it is as of a day."""
    if isinstance(question, q.AsOf):
        return translated(question.part, question.day)
    if isinstance(question, q.AllOf):
        return {"bool": {"must": [translated(part, day) for part in question.parts]}}
    if isinstance(question, q.AnyOf):
        return _any(translated(part, day) for part in question.parts)
    if isinstance(question, q.Without):
        return {"bool": {"must_not": [translated(question.part, day)]}}
    if isinstance(question, q.Textual):
        return _text(question)
    return _fact(question) if day is None else _fact_of_day(question, day)


def _text(leaf: q.Textual) -> dict[str, Any]:
    if isinstance(leaf, q.HasWord):
        stemmed = [name for name in leaf.fields if name not in q.NAMES]
        found = [_match(leaf.word, [*leaf.fields, *(f"{name}.{ENGLISH}" for name in stemmed)])]
        if stemmed:
            ended = [(language, _match(leaf.word, [f"{name}.{language}" for name in stemmed])) for language in _OTHERS]
            found += [match if leaf.any_language else _in(language, match) for language, match in ended]
        return _any(found)
    if isinstance(leaf, q.HasPhrase):
        return _phrase(leaf)
    if isinstance(leaf, q.HasPattern):
        names = [f"{name}.{CJK}" if leaf.cjk else name for name in leaf.fields]
        return _any({"wildcard": {name: {"value": leaf.pattern}}} for name in names)
    like = {"value": leaf.word, "fuzziness": leaf.distance, "prefix_length": 0, "max_expansions": _MOST_LIKE}
    return _any({"fuzzy": {name: like}} for name in leaf.fields)


def _phrase(leaf: q.HasPhrase) -> dict[str, Any]:
    text = " ".join(leaf.words)  # pairs of CJK, parted by blanks, stay those pairs
    if leaf.endings:
        found = [_akin_in_order(name, leaf.words, ENGLISH) for name in leaf.fields]
        stemmed = [name for name in leaf.fields if name not in q.NAMES]
        found += [_in(language, _akin_in_order(name, leaf.words, language)) for language in _OTHERS for name in stemmed]
        return _any(found)
    if leaf.slop is not None:
        near = {"match": {"query": text, "max_gaps": leaf.slop, "ordered": False}}
        return _any({"intervals": {name: near}} for name in leaf.fields)
    part = f".{CJK}" if any(map(is_cjk, leaf.words)) else ""
    fields = [f"{name}{part}" for name in leaf.fields]
    return {"multi_match": {"query": text, "fields": fields, "type": "phrase"}}


def _akin_in_order(name: str, words: Sequence[str], language: str) -> dict[str, Any]:
    """Words behind one another in a field, each as it stands or, where that is no field of names, by its stem in a language."""
    ending = [may and name not in q.NAMES for may in q.with_endings(words)]
    forms = [
        {"any_of": {"intervals": [_one(word), _one(word, f"{name}.{language}")]}} if may else _one(word)
        for word, may in zip(words, ending, strict=True)
    ]
    return {"intervals": {name: {"all_of": {"intervals": forms, "ordered": True, "max_gaps": 0}}}}


def _match(word: str, fields: list[str]) -> dict[str, Any]:
    return {"multi_match": {"query": word, "fields": fields, "type": "best_fields"}}


def _in(language: str, condition: dict[str, Any]) -> dict[str, Any]:
    """A condition on the records that have a text in a language."""
    return {"bool": {"filter": [{"term": {"language": language}}, condition]}}


def _one(word: str, field: str | None = None) -> dict[str, Any]:
    return {"match": {"query": word, **({"use_field": field} if field else {})}}


def _fact_of_day(leaf: q.Is | q.Fits | q.Between | q.Has | q.Everything, day: str) -> dict[str, Any]:
    """The same on a day: of a field that changed, what it had then, of the others what they have."""
    now = _fact(leaf)
    if isinstance(leaf, q.Everything) or leaf.field not in TIMED:
        return now
    changed = {"term": {f"{TIMES}.field": leaf.field}}
    days = ({"range": {f"{TIMES}.from": {"lte": day}}}, {"range": {f"{TIMES}.until": {"gt": day}}})
    had = [] if isinstance(leaf, q.Has) else [_compared(as_kept(leaf), f"{TIMES}.key")]
    always = {"bool": {"must": [now], "must_not": [_row_with(changed)]}}
    return _any((_row_with(changed, *days, *had), always))


def _row_with(*conditions: dict[str, Any]) -> dict[str, Any]:
    return {"nested": {"path": TIMES, "query": {"bool": {"filter": list(conditions)}}, "ignore_unmapped": True}}


def _compared(leaf: q.Is | q.Fits | q.Between, name: str) -> dict[str, Any]:
    if isinstance(leaf, q.Is):
        return {"terms": {name: list(leaf.values)}}
    if isinstance(leaf, q.Fits):
        return {"wildcard": {name: {"value": leaf.pattern}}}
    ends = {"gte" if leaf.with_low else "gt": leaf.low, "lte" if leaf.with_high else "lt": leaf.high}
    return {"range": {name: {sign: value for sign, value in ends.items() if value is not None}}}


def _fact(leaf: q.Is | q.Fits | q.Between | q.Has | q.Everything) -> dict[str, Any]:
    if isinstance(leaf, q.Is | q.Fits | q.Between):
        return _compared(leaf, leaf.field)
    return {"exists": {"field": leaf.field}} if isinstance(leaf, q.Has) else {"match_all": {}}


def _any(queries: Iterable[dict[str, Any]]) -> dict[str, Any]:
    return {"bool": {"should": list(queries), "minimum_should_match": 1}}
