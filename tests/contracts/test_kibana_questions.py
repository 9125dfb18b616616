"""Kibana's thirty questions on a real Elasticsearch with the questions' store: each gives the answer that a lawyer needs.

Each is asked with the value of its like in tests/golden/questions, of which the answers are known; in the bundle stands a value of
the real world. The KQL is translated as Kibana translates it, with the field types known and without.
"""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Iterator

import kql
import pytest
from elasticsearch import Elasticsearch
from machine import ROOT, Machine
from question_store import make_question_store

from deploy.kibana.data_views import ALL_OF_A_CASE
from deploy.kibana.questions import ASKED
from pipeline.clock import clock_at
from pipeline.flow.indexing import reindex
from pipeline.settings import load
from pipeline.wiring import open_ports

pytestmark = [pytest.mark.servers, pytest.mark.slow]
QUESTIONS = {q["query"]: q for q in json.loads((ROOT / "tests/golden/questions/questions.json").read_text(encoding="utf-8"))}
OF = {one.name: one for one in ASKED}

# By the question in Kibana: the query of its like among the golden questions, and the value to ask with.
LIKE = {
    "orders-on-a-patent": ('kind:flags AND patent:"98,113,730"', "98,113,730"),
    "notices-on-a-patent": ("US 98,113,703 B2", "US 98,113,703 B2"),
    "orders-on-a-trademark": ("U.S. Trademark Registration No. 9,850,301", "U.S. Trademark Registration No. 9,850,301"),
    "orders-on-a-claim": ('kind:flags AND claim:"98541117:5"', "98541117:5"),
    "order-of-a-case": ("Investigation No. 337–TA–8121", "Investigation No. 337–TA–8121"),
    "case-by-docket": ('docket:"Docket No. 8321"', "Docket No. 8321"),
    "notices-on-a-tariff-code": ("hts:85434000", "85434000"),
    "orders-against-a-party": ('kind:flags AND company:"Shenzhen Dunfeather Technology Co., Ltd."', "dunfeather and technology"),
    "orders-won-by-a-party": ('kind:flags AND complainant:"Brumelle Vapor Labs, Inc."', "Brumelle Vapor Labs, Inc."),
    "orders-a-party-was-freed-from": ('kind:flags freed:"Pompes Eclairvent SARL"', "Pompes Eclairvent SARL"),
    "orders-against-a-country": ("kind:flags country:(NL OR AT)", "NL or AT"),
    "cases-with-a-country": ("kind:cases country:TW", "TW"),
    "general-orders-on-goods": ("kind:flags AND instrument:GEO AND article:vaporizers AND issued:>=2024", "vaporizer"),
    "orders-that-leave-out-goods": ("kind:flags not_subject:stone", "stone"),
    "cases-by-caption": ('"submersible well pumps" AND controllers', '"submersible well pumps" and controllers'),
    "orders-on-a-model": ("model:UP4417", "UP4417"),
    "orders-by-default": ("state:in_force AND basis:default", ""),
    "orders-suspended": ("kind:flags state:SUSPENDED", ""),
    "orders-on-trade-dress": ("kind:flags AND right:trade_dress AND state:in_force", ""),
    "trade-secrets-violated": ("kind:cases AND right:trade_secret AND violation_found:true", ""),
    "no-violation": ("kind:notices AND event:final_determination AND violation_found:false", ""),
    "advisory-opinions": ("event:advisory_opinion OR proceeding:advisory", ""),
    "cease-and-desist-issued": ('outcome:"CDO issued"', ""),
    "rescinded-since": ("kind:flags AND state:ended AND end_reason:rescinded AND state_since:[2026-01-01 TO *]", "2026-01-01"),
    "under-review-on": ("kind:flags AND issued:[* TO 2026-03-01] AND review_until:[2026-03-01 TO *]", "2026-03-01"),
    "texts-of-a-month": ("kind:documents AND published:2026-05", "2026-05-01"),
    "texts-with-a-phrase": ('full_text:"ceramic atomizing bowl"', "ceramic atomizing bowl"),
    "texts-with-words": ("surrendering mark", "surrendering and mark"),
    "told-without-a-basis": ("kind:alerts AND ally:DE AND action:no_legal_basis", "DE"),
    "to-be-decided": ("kind:issues AND status:open AND issue_kind:(ambiguous OR pending_effect)", ""),
}


class Store:
    """The questions' store in indices of this test's own."""

    def __init__(self, client: Elasticsearch, prefix: str) -> None:
        self._client, self._prefix = client, prefix

    def found(self, kind: str, query: str, *, typed: bool) -> set[str]:
        answer = self._client.search(
            index=f"{self._prefix}-{kind}", query=kql.to_dsl(kql.parse(query), typed=typed), size=1_000, source=False
        )
        return {hit["_id"] for hit in answer["hits"]["hits"]}


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> Iterator[Store]:
    server = os.environ.get("CROSSMARKET_TEST_ELASTICSEARCH") or pytest.skip("left out: no Elasticsearch (make test-servers)")
    prefix = f"kq{uuid.uuid4().hex[:10]}"
    own = {"CROSSMARKET_SEARCH": f"{server}?prefix={prefix}"}
    settings = load(Machine(make_question_store(tmp_path_factory.mktemp("questions")), settings=own).environment())
    with Elasticsearch(server) as client:
        try:
            with open_ports(settings, clock_at(settings.now)) as ports:
                ports.search.create()
                reindex(ports)
                ports.search.refresh()
            yield Store(client, prefix)
        finally:
            client.indices.delete(index=f"{prefix}-*")


def of_kind(ids: list[str], kind: str) -> set[str]:
    """Those of a golden question's ids that are of a kind; a notice has its document's id with @notice behind it."""
    if kind == "notices":
        return {id_.removesuffix("@notice") for id_ in ids if id_.endswith("@notice")}
    colons = {"flags": 4, "documents": 2, "cases": 1}
    return {id_ for id_ in ids if not id_.endswith("@notice") and id_.count(":") == colons.get(kind, id_.count(":"))}


def test_each_question_has_its_like():
    assert set(LIKE) == set(OF)
    assert len(OF) == 30


@pytest.mark.parametrize("typed", [True, False], ids=["types known", "types unknown"])
@pytest.mark.parametrize("name", LIKE)
def test_a_question_gives_the_answer_that_a_lawyer_needs(store, name, typed):
    like, value = LIKE[name]
    asked, known = OF[name], QUESTIONS[like]
    must, found = of_kind(known["must"], asked.kind), store.found(asked.kind, asked.with_value(value), typed=typed)
    assert must, "a question without an answer shows nothing"
    assert must - found == set(), known["why"]
    assert found & of_kind(known["must_not"], asked.kind) == set(), known["why"]
    if asked.kind == "flags":  # of orders the golden list is whole
        assert found == must, known["why"]


def test_free_words_are_either_and_with_and_both(store):
    """Why the page says so: a number by itself finds every text with one of its parts."""
    asked = ("case: 337-TA-8121", "337-TA-8121", "article.en: (pump and window)")
    one, either, both = (store.found("flags", query, typed=True) for query in asked)
    assert len(one) == 1 < len(either)
    assert both == set()
    assert len(store.found("flags", "article.en: (pump or window)", typed=True)) >= 3


def test_the_link_of_a_case_opens_all_of_it(store):
    """What a click on a number asks of every table of the lawyers' page."""
    query = 'case: "337-TA-8121"'
    assert "query:'case:%20%22{{value}}%22'" in ALL_OF_A_CASE
    found = {kind: store.found(kind, query, typed=True) for kind in ("flags", "cases", "notices", "documents", "alerts")}
    assert {kind: bool(ids) for kind, ids in found.items()} == dict.fromkeys(found, True)
    assert found["documents"] == found["notices"]


@pytest.mark.parametrize(
    "chosen",
    ['party.written: "Brumelle Vapor Labs, Inc."', 'patent_written: "US 98,113,703"', "right.written: trademark"],
)
def test_a_choice_keeps_the_texts_of_what_it_keeps_the_notices_of(store, chosen):
    kept = store.found("notices", chosen, typed=True)
    assert kept
    assert store.found("documents", chosen, typed=True) == kept
