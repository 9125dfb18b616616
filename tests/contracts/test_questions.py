"""What lawyers ask: each question finds what it must and not what it must not, on every engine.

The questions and the documents they are asked of were written without knowledge of the search (tests/golden/questions).
"""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Iterator
from datetime import date

import pytest
from machine import ROOT, Machine
from question_store import make_question_store

from pipeline.clock import clock_at
from pipeline.flow.indexing import reindex
from pipeline.search.asking import ask, read
from pipeline.search.port import Search
from pipeline.settings import load
from pipeline.wiring import open_ports

QUESTIONS = json.loads((ROOT / "tests" / "golden" / "questions" / "questions.json").read_text(encoding="utf-8"))
ALL = 1000
TODAY = date(2026, 11, 25)

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return make_question_store(tmp_path_factory.mktemp("questions"))


@pytest.fixture(scope="module", params=["sqlite", pytest.param("elasticsearch", marks=pytest.mark.servers)])
def search(request, store) -> Iterator[Search]:
    """The store's records in one engine."""
    own = {}
    if request.param == "elasticsearch":
        server = os.environ.get("CROSSMARKET_TEST_ELASTICSEARCH")
        if not server:
            pytest.skip("left out: no Elasticsearch (make test-servers)")
        own["CROSSMARKET_SEARCH"] = f"{server}?prefix=q{uuid.uuid4().hex[:10]}"
    settings = load(Machine(store, settings=own).environment())
    with open_ports(settings, clock_at(settings.now)) as ports:
        if own:
            ports.search.create()
        reindex(ports)
        ports.search.refresh()
        yield ports.search
        if own:
            from elasticsearch import Elasticsearch

            with Elasticsearch(server) as client:
                client.indices.delete(index=own["CROSSMARKET_SEARCH"].partition("prefix=")[2] + "-*")


@pytest.mark.parametrize("asked", QUESTIONS, ids=[f"{n:02} {q['question'][:60]}" for n, q in enumerate(QUESTIONS)])
def test_a_question_finds_what_it_must_and_nothing_that_it_must_not(search, asked):
    understood, kinds = read(asked["query"], asked["kinds"], TODAY)
    result = ask(search, understood, kinds, limit=ALL)  # as a person is answered
    hits = () if result.near else result.hits
    found = {f"{hit.id}@notice" if hit.kind == "notices" else hit.id for hit in hits}  # a notice has its document's id
    assert set(asked["must"]) - found == set(), asked["why"]
    assert set(asked["must_not"]) & found == set(), asked["why"]


@pytest.mark.parametrize(
    ("query", "kind", "number"),
    [
        ("337-TA-8121", "flags", "2025-98207"),
        ("337-TA-8531", "cases", "2026-98524"),
        ("number:2025-98513", "notices", "2025-98513"),
    ],
)
def test_a_record_has_the_address_of_the_notice_that_it_was_read_from(search, query, kind, number):
    """An order that of its announcement, a case that of its last notice; the Register ends each address with the number."""
    (hit,) = search.find(query, kinds=[kind]).hits
    assert number in hit.fields["page"]
    assert hit.fields["page"].startswith("http")


def test_there_are_at_least_thirty_and_each_could_fail():
    assert len(QUESTIONS) >= 30
    assert all(q["must"] or q["must_not"] for q in QUESTIONS)
    assert sum(bool(q["must"]) for q in QUESTIONS) >= 30
    assert sum(bool(q["must_not"]) for q in QUESTIONS) >= 30
