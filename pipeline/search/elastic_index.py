"""Elasticsearch's indices: what they are called, and their settings and mappings, made from `pipeline.search.fields`. Pure.

A kind's records lie in `<prefix>-<kind>-<form>-<n>`, where `form` hashes settings and mapping and `n` counts, behind the alias
`<prefix>-<kind>`, which everybody asks. What an audience alone may see lies apart, in indices of the same make: what DE and JP may
is behind `<prefix>-<kind>-a.de.jp.` (`pipeline.search.groups`). Below, `kind` may be either: `flags`, or `flags-a.de.jp.`.
"""

from __future__ import annotations

import hashlib
import json
import re
from functools import cache
from typing import Any

from pipeline.records.audience import Readers
from pipeline.search.fields import KINDS, LAG, Field, FieldType, fields_of
from pipeline.search.groups import group_of
from pipeline.search.identifier_key import LONGEST, char_filters
from pipeline.search.port import WINDOW
from pipeline.search.question import NAMES
from pipeline.search.vocabulary import CLOSED
from pipeline.search.words import CJK, LANGUAGES, analysis

GONE = "gone"  # which records are gone, and since which revision: what a rebuild must not bring back
ALL = (*KINDS, LAG, GONE)
_LONGEST_KEY = 1_000
NORMALIZED = frozenset({FieldType.ID, FieldType.KEY})
PRECEDES = "precedes"  # where a kind comes among equal hits; the engine's own, no field to ask for
WRITTEN = "written"  # beside a normalised keyword: the value as it is shown (with its hyphens, blanks and small letters)
NAMED = frozenset({"party"})  # texts whose values are also kept whole, for people to choose from in Kibana
_AS_WRITTEN = {"type": "keyword", "ignore_above": _LONGEST_KEY}
_WITH_BLANKS = ("outcome",)  # closed, of two words each
_GONE_FIELDS = {"kind": {"type": "keyword"}, "record": {"type": "keyword"}, "rev": {"type": "long"}}
_DAY = {"type": "date", "format": "strict_date"}
_SIMPLE: dict[FieldType, dict[str, Any]] = {
    FieldType.EXACT: {"type": "keyword", "ignore_above": _LONGEST_KEY},
    FieldType.ID: {"type": "keyword", "normalizer": "identifier", "ignore_above": LONGEST},
    FieldType.KEY: {"type": "keyword", "normalizer": "key", "ignore_above": _LONGEST_KEY},
    FieldType.DATE: {"type": "date", "format": "strict_date_optional_time"},
    FieldType.BOOL: {"type": "boolean"},
    FieldType.INT: {"type": "long"},
    FieldType.FLOAT: {"type": "double"},
}


def _mapped(field: Field) -> dict[str, Any]:
    if field.type is FieldType.TIMES:
        rows = {"field": {"type": "keyword"}, "key": {"type": "keyword"}, "from": _DAY, "until": _DAY}
        return {"type": "nested", "properties": rows}
    if field.type is FieldType.TEXT:
        parts = {
            name: {"type": "text", "analyzer": f"words_{name}"} for name in ((CJK,) if field.name in NAMES else (*LANGUAGES, CJK))
        }
        return {"type": "text", "analyzer": "words", "fields": parts | ({WRITTEN: _AS_WRITTEN} if field.name in NAMED else {})}
    simple = _SIMPLE[field.type] if field.searched else {**_SIMPLE[field.type], "index": False}
    if field.type in NORMALIZED:
        # A value of a closed list in Kibana as here: "in force", "in-force" and in_force are one.
        parted = {"normalizer": "closed"} if field.name in CLOSED and field.name not in _WITH_BLANKS else {}
        return {**simple, **parted, "fields": {WRITTEN: _AS_WRITTEN}}
    return simple


def mappings(kind: str) -> dict[str, Any]:
    """A kind's mapping. An undeclared field is kept and not searched, so that an older program's record never fails."""
    if kind == GONE:
        properties: dict[str, Any] = _GONE_FIELDS
    else:
        properties = {field.name: _mapped(field) for field in fields_of(kind)} | {PRECEDES: {"type": "byte", "index": False}}
    return {"dynamic": False, "properties": properties}


def settings(kind: str) -> dict[str, Any]:
    """The settings of a kind's index. How identifiers are written stands only where it has some: the engine is slow to check it."""
    made = analysis()
    if any(field.type is FieldType.ID for field in fields_of(kind)):
        made["char_filter"] |= char_filters()
        made["normalizer"]["identifier"] = {"type": "custom", "char_filter": list(char_filters()), "filter": ["uppercase"]}
    made["char_filter"]["parted"] = {"type": "pattern_replace", "pattern": "[ _-]+", "replacement": "_"}
    made["normalizer"]["closed"] = {**made["normalizer"]["key"], "char_filter": ["parted"]}
    return {
        "analysis": made,
        "number_of_shards": 1,  # a rebuild goes by sequence numbers, which each shard counts for itself
        "auto_expand_replicas": "0-1",
        "refresh_interval": "1s",  # named, so that an index that nobody asked for a while is refreshed too
        "max_result_window": WINDOW,
    }


@cache
def form(kind: str) -> str:
    """What an index of a kind is made of, as a hash: one of another form is made anew."""
    return hashlib.sha256(json.dumps([settings(kind), mappings(kind)], sort_keys=True).encode()).hexdigest()[:8]


def alias(prefix: str, kind: str) -> str:
    return f"{prefix}-{kind}"


def of_readers(kind: str, readers: Readers) -> str:
    """Where records of a kind lie that these readers may see."""
    group = group_of(readers)
    return f"{kind}-{group}" if group else kind


def bare(kind: str) -> str:
    """The kind, without those who may see it."""
    return kind.partition("-")[0]


def index_name(prefix: str, kind: str, n: int) -> str:
    return f"{prefix}-{kind}-{form(bare(kind))}-{n}"


def number_of(prefix: str, kind: str, name: str) -> int | None:
    """The count in an index's name, or None if it is no index of this kind."""
    found = re.fullmatch(rf"{re.escape(f'{prefix}-{kind}')}-[0-9a-f]{{8}}-([0-9]+)", name)
    return int(found[1]) if found else None


def is_current(prefix: str, kind: str, name: str) -> bool:
    """Whether an index has the form that this program makes."""
    return name.startswith(f"{prefix}-{kind}-{form(bare(kind))}-")
