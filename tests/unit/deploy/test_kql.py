"""The translation of KQL that the Kibana tests rest on gives what Kibana's own code gives.

The expected DSL without types is what the npm package kbn-es-query 1.0.7 (the code of Kibana 8.9) answered for these queries; with
types it follows Kibana's is.ts and range.ts, where keywords became `term` and dates ranges.
"""

from __future__ import annotations

import kql
import pytest


def some(*parts):
    return {"bool": {"should": list(parts), "minimum_should_match": 1}}


ANSWERED = {
    "a: true": some({"match": {"a": True}}),
    'a: "true"': some({"match_phrase": {"a": "true"}}),
    "a: x y z": some({"match": {"a": "x y z"}}),
    "a: *": some({"exists": {"field": "a"}}),
    "a: dron*": some({"query_string": {"fields": ["a"], "query": "dron*"}}),
    'a >= "now/y"': some({"range": {"a": {"gte": "now/y"}}}),
    "lithium battery": {"multi_match": {"type": "best_fields", "query": "lithium battery", "lenient": True}},
    '"some words"': {"multi_match": {"type": "phrase", "query": "some words", "lenient": True}},
    "dron*": {"query_string": {"query": "dron*"}},
    "a: x or b: y and not c: z": some(
        some({"match": {"a": "x"}}),
        {"bool": {"filter": [some({"match": {"b": "y"}}), {"bool": {"must_not": some({"match": {"c": "z"}})}}]}},
    ),
    "a: x AND b: y and c: z": {
        "bool": {"filter": [some({"match": {"a": "x"}}), some({"match": {"b": "y"}}), some({"match": {"c": "z"}})]}
    },
    "not (a: x or b: y)": {"bool": {"must_not": some(some({"match": {"a": "x"}}), some({"match": {"b": "y"}}))}},
    "a: (x or y)": some(some({"match": {"a": "x"}}), some({"match": {"a": "y"}})),
}


@pytest.mark.parametrize(("query", "dsl"), ANSWERED.items(), ids=ANSWERED)
def test_without_types_it_is_what_kibana_s_code_answered(query, dsl):
    assert kql.to_dsl(kql.parse(query), typed=False) == dsl


def test_with_types_keywords_are_terms_and_a_date_is_a_range():
    assert kql.to_dsl(kql.parse("state: in_force")) == some({"term": {"state": {"value": "in_force"}}})
    assert kql.to_dsl(kql.parse('case: "337-TA-1"')) == some({"term": {"case": {"value": "337-TA-1"}}})
    assert kql.to_dsl(kql.parse("party_key: ac*")) == some({"wildcard": {"party_key": {"value": "ac*"}}})
    assert kql.to_dsl(kql.parse("published: 2024")) == some({"range": {"published": {"gte": "2024", "lte": "2024"}}})
    assert kql.to_dsl(kql.parse("article.en: drones")) == some({"match": {"article.en": "drones"}})
    assert kql.to_dsl(kql.parse("")) == {"match_all": {}}


@pytest.mark.parametrize("query", ["a: {b: c}", 'a: "b', "a: (b or c", "a:", "and b: c", "a: b)", 'a: "b\\"c"', "not not a: b"])
def test_what_it_does_not_know_is_an_error(query):
    with pytest.raises(ValueError, match=r"KQL|bracket|value|left over"):
        kql.parse(query)
