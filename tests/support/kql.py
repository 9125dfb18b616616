"""Kibana's query language, as far as deploy/kibana uses it, translated to the query DSL as Kibana 9 translates it.

Fields with values, phrases, `*` and comparisons; and, or, not and brackets, also among the values of one field. What it does not
know (nested fields, escapes) is a ValueError, so that no query of ours is beyond what is tested.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pipeline.search.fields import BY_NAME, FieldType

_TOKEN = re.compile(r'\s*(?:(?P<quoted>"[^"\\]*")|(?P<sign>[():]|[<>]=?)|(?P<word>[^\s():<>"\\{}]+))')
_COMPARED = {"<": "lt", "<=": "lte", ">": "gt", ">=": "gte"}
_KEYWORDS = frozenset({FieldType.EXACT, FieldType.ID, FieldType.KEY})


@dataclass(frozen=True)
class Node:
    """A part of a query: `parts` of and, or, not; else `field`, None for any, and what is said of it."""

    does: str  # and, or, not, is, or a comparison
    parts: tuple[Node, ...] = ()
    field: str | None = None
    value: str = ""
    quoted: bool = False


def parse(query: str) -> Node | None:
    """The query as a tree; None for an empty one, which finds everything."""
    return _Parser(query).all() if query.strip() else None


def fields_in(node: Node | None) -> set[str]:
    """The fields that a query names."""
    if node is None:
        return set()
    return ({node.field} if node.field else set()).union(*(fields_in(part) for part in node.parts))


def type_of(field: str) -> FieldType:
    """The type of a field or of one of its subfields."""
    return BY_NAME[field.partition(".")[0]].type


def to_dsl(node: Node | None, *, typed: bool = True) -> dict[str, Any]:
    """The query DSL. `typed` as when Kibana knows the fields of the data view, else as when it does not."""
    if node is None:
        return {"match_all": {}}
    parts = [to_dsl(part, typed=typed) for part in node.parts]
    if node.does == "and":
        return {"bool": {"filter": parts}}
    if node.does == "or":
        return {"bool": {"should": parts, "minimum_should_match": 1}}
    if node.does == "not":
        return {"bool": {"must_not": parts[0]}}
    if node.field is None:
        return _anywhere(node)
    return {"bool": {"should": [_said_of(node, node.field, typed)], "minimum_should_match": 1}}


def _anywhere(node: Node) -> dict[str, Any]:
    if "*" in node.value and not node.quoted:
        return {"query_string": {"query": node.value}}
    return {"multi_match": {"type": "phrase" if node.quoted else "best_fields", "query": node.value, "lenient": True}}


def _said_of(node: Node, field: str, typed: bool) -> dict[str, Any]:
    type_ = type_of(field) if typed else FieldType.TEXT
    value: Any = node.value
    if node.does != "is":
        return {"range": {field: {_COMPARED[node.does]: value}}}
    if not node.quoted and value == "*":
        return {"exists": {"field": field}}
    if not node.quoted and "*" in value:
        return (
            {"wildcard": {field: {"value": value}}} if type_ in _KEYWORDS else {"query_string": {"fields": [field], "query": value}}
        )
    if not node.quoted and value in ("true", "false"):
        value = value == "true"
    if type_ is FieldType.DATE:
        return {"range": {field: {"gte": value, "lte": value}}}
    if type_ in _KEYWORDS:
        return {"term": {field: {"value": value}}}
    return {"match_phrase" if node.quoted else "match": {field: value}}


class _Parser:
    """Recursive descent: `or` binds weaker than `and`, `and` weaker than `not`."""

    def __init__(self, query: str) -> None:
        self.query, self.tokens, at = query, [], 0
        while query[at:].strip():
            found = _TOKEN.match(query, at)
            if not found:
                raise ValueError(f"not in the part of KQL that is used here: {query[at:]!r} in {query!r}")
            self.tokens.append((str(found.lastgroup), found[str(found.lastgroup)]))
            at = found.end()
        self.at = 0

    def all(self) -> Node:
        node = self.joined("or", lambda: self.joined("and", lambda: self.negated(self.term)))
        if self.at != len(self.tokens):
            raise ValueError(f"left over in {self.query!r}: {self.tokens[self.at :]}")
        return node

    def joined(self, word: str, part: Callable[[], Node]) -> Node:
        parts = [part()]
        while self.takes("word", word):
            parts.append(part())
        return parts[0] if len(parts) == 1 else Node(word, tuple(parts))

    def negated(self, term: Callable[[], Node]) -> Node:
        return Node("not", (term(),)) if self.takes("word", "not") else term()

    def term(self) -> Node:
        if self.takes("sign", "("):
            return self.bracketed(self.term)
        value, quoted = self.literal()
        if self.takes("sign", ":"):
            return self.value_of(value)
        for sign in _COMPARED:
            if self.takes("sign", sign):
                return Node(sign, field=value, value=self.literal()[0])
        return Node("is", value=value, quoted=quoted)

    def value_of(self, field: str) -> Node:
        if self.takes("sign", "("):
            return self.bracketed(lambda: self.value_of(field))
        value, quoted = self.literal()
        return Node("is", field=field, value=value, quoted=quoted)

    def bracketed(self, term: Callable[[], Node]) -> Node:
        node = self.joined("or", lambda: self.joined("and", lambda: self.negated(term)))
        if not self.takes("sign", ")"):
            raise ValueError(f"a bracket is not closed in {self.query!r}")
        return node

    def literal(self) -> tuple[str, bool]:
        """A phrase in quotes, or the words up to the next sign or keyword."""
        words: list[str] = []
        while self.at < len(self.tokens):
            kind, text = self.tokens[self.at]
            if kind == "quoted" and not words:
                self.at += 1
                return text[1:-1], True
            if kind != "word" or text.lower() in ("and", "or", "not"):
                break
            words.append(text)
            self.at += 1
        if not words:
            raise ValueError(f"a value is missing in {self.query!r}")
        return " ".join(words), False

    def takes(self, kind: str, text: str) -> bool:
        if self.at < len(self.tokens) and self.tokens[self.at][0] == kind and self.tokens[self.at][1].lower() == text:
            self.at += 1
            return True
        return False
