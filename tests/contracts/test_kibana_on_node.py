"""What Kibana asks, on a real Elasticsearch: every saved search finds what it says, every chart can be drawn, every example holds.

The queries are translated as Kibana translates them (`tests/support/kql.py`), with the field types known and without; the charts
are asked for as the aggregations that their columns mean.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from typing import Any

import kibana_bundle
import kql
import pytest
from elasticsearch import Elasticsearch
from kibana_records import RECORDS, TODAY

from deploy.kibana.texts import LAWYERS_EXAMPLES
from pipeline.search.elastic_index import mappings, settings
from pipeline.search.fields import KINDS, LAG

pytestmark = pytest.mark.servers
SEARCHES = {s["id"].removeprefix("crossmarket-search-"): s for s in kibana_bundle.of_type("search")}
CHARTS = dict(kibana_bundle.charts())


class Node:
    """A node with the records of `kibana_records`, in indices of this test's own."""

    def __init__(self, client: Elasticsearch) -> None:
        self.client, self.prefix = client, f"kibana-{uuid.uuid4().hex[:12]}"
        for kind in (*KINDS, LAG):
            client.indices.create(index=self.index(kind), settings=settings(kind), mappings=mappings(kind))
            for fields in RECORDS[kind]:
                client.index(index=self.index(kind), id=fields["id"] if kind != LAG else None, document=fields)
            client.indices.refresh(index=self.index(kind))

    def index(self, kind: str) -> str:
        return f"{self.prefix}-{kind}"

    def found(self, kind: str, query: dict, **more) -> list[str]:
        answer = self.client.search(index=self.index(kind), query=query, size=100, **more)
        return [hit["_id"] for hit in answer["hits"]["hits"]]

    def end(self) -> None:
        self.client.indices.delete(index=f"{self.prefix}-*")
        self.client.close()


@pytest.fixture(scope="module")
def elasticsearch():
    return os.environ.get("CROSSMARKET_TEST_ELASTICSEARCH") or pytest.skip("left out: no Elasticsearch (make test-servers)")


@pytest.fixture(scope="module")
def node(elasticsearch):
    node = Node(Elasticsearch(elasticsearch, request_timeout=30))
    yield node
    node.end()


# What each saved search finds, in its order, of the records in tests/support/kibana_records.py.
FOUND = {
    "orders": [
        "geo-today",
        "leo-doubt",
        "geo",
        "leo-partly",
        "leo-review",
        "geo-suspended",
        "geo-over",
        "leo-over",
        "leo-doubt-over",
    ],
    "orders-in-force": ["geo-today", "leo-doubt", "geo", "leo-partly"],
    "general-exclusion-orders": ["geo-today", "geo", "geo-suspended"],
    "rescinded-this-year": ["geo-over", "leo-partly"],
    "orders-under-review": ["leo-review"],
    "orders-in-doubt": ["leo-doubt"],
    "cases": ["secret", "waiting", "patents"],
    "trade-secret-cases": ["secret"],
    "cases-waiting": ["waiting"],
    "notices": ["final", "instituted"],
    "whole-texts": ["lithium", "drone"],
    "alerts-by-ally": ["ca-2", "ca-1", "de-1", "gb-late"],
    "open-issues": ["unread", "asked"],
    "documents-not-read": ["unread", "unread-accepted"],
}


def test_each_saved_search_is_tried():
    """Here, or as a question (`test_kibana_questions.py`)."""
    assert set(FOUND) == {name for name in SEARCHES if not name.startswith("asked-")}


@pytest.mark.parametrize("typed", [True, False], ids=["types known", "types unknown"])
@pytest.mark.parametrize("name", FOUND)
def test_a_saved_search_finds_what_it_says_in_its_order(node, name, typed):
    search = SEARCHES[name]
    kind, attributes = kibana_bundle.view_of(search), search["attributes"]
    query = kql.to_dsl(kql.parse(kibana_bundle.citation_of(search)["query"]["query"]), typed=typed)
    within = {"range": {time_field(kind): {"gte": attributes["timeRange"]["from"], "lte": attributes["timeRange"]["to"]}}}
    sort = [{field: {"order": direction}} for field, direction in attributes["sort"]]
    assert node.found(kind, {"bool": {"filter": [within, query]}}, sort=sort) == FOUND[name]


def time_field(kind: str) -> str:
    views = {kibana_bundle.kind_of(v["id"]): v for v in kibana_bundle.of_type("index-pattern")}
    return str(views[kind]["attributes"]["timeFieldName"])


# Which record each example of the lawyers' page finds; of the records of that kind it finds no other.
EXAMPLES = [
    ("flags", {"geo"}),
    ("flags", {"geo"}),
    ("flags", {"geo"}),
    ("flags", {"geo"}),
    ("flags", {"geo"}),
    ("flags", {"geo"}),
    ("notices", {"final"}),
    ("flags", {"geo-today", "leo-doubt", "geo", "leo-partly"}),
    ("flags", {"geo", "leo-partly", "leo-doubt"}),
    ("flags", {"leo-doubt", "leo-doubt-over"}),
    ("documents", {"lithium"}),
]


@pytest.mark.parametrize("typed", [True, False], ids=["types known", "types unknown"])
@pytest.mark.parametrize(
    ("query", "kind", "ids"),
    [(query, kind, ids) for (query, _), (kind, ids) in zip(LAWYERS_EXAMPLES, EXAMPLES, strict=True)],
    ids=[query for query, _ in LAWYERS_EXAMPLES],
)
def test_an_example_of_the_lawyers_page_finds_what_it_says(node, query, kind, ids, typed):
    assert set(node.found(kind, kql.to_dsl(kql.parse(query), typed=typed))) == ids


@pytest.mark.parametrize("typed", [True, False], ids=["types known", "types unknown"])
@pytest.mark.parametrize(
    "query",
    [
        "case: 337-1276",
        'case: "Inv. No. 337-TA-1276"',
        'patent: "US 9113703 B2"',
        "instrument: geo",
        'state: "in force"',
        "state: in-force",
        "state: In_Force",
        'party.written: "Shenzhen Sky Co., Ltd."',
    ],
)
def test_other_spellings_find_the_same(node, query, typed):
    assert "geo" in node.found("flags", kql.to_dsl(kql.parse(query), typed=typed))


def test_each_field_is_in_the_live_mapping_and_can_do_what_is_asked_of_it(node):
    capable = {kind: node.client.field_caps(index=node.index(kind), fields="*")["fields"] for kind in (*KINDS, LAG)}
    assert [use for use in kibana_bundle.uses() if use.field not in capable[use.kind]] == []
    for column in kibana_bundle.columns():
        if column.field != kibana_bundle.RECORDS:
            (able,) = capable[column.kind][column.field].values()
            assert able["aggregatable"], column
    for query in kibana_bundle.queries():
        for name in kql.fields_in(kql.parse(query.text)):
            (able,) = capable[query.kind][name].values()
            assert able["searchable"], query
    for dashboard in kibana_bundle.of_type("dashboard"):
        for control in kibana_bundle.controls(dashboard).values():
            (able,) = capable["flags"][control["explicitInput"]["fieldName"]].values()
            assert able["aggregatable"], control
            assert able["searchable"], control


@pytest.mark.parametrize("where", CHARTS)
def test_a_chart_can_be_drawn(node, where):
    answer = drawn(node, where)
    assert answer["hits"]["total"]["value"] > 0, "no record to try it on"
    assert answer["_shards"]["failed"] == 0


@pytest.mark.parametrize(
    ("chart", "figures"),
    [
        ("overview/by-market", {"US": 4}),
        ("overview/by-instrument", {"LEO": 2, "GEO": 2}),
        ("overview/by-right", {"patent": 3, "trade_secret": 1}),
        ("overview/by-ally", {"CA": 2, "DE": 1, "GB": 1}),
        ("operations/issues-by-kind", {"could_not_read": 1, "ambiguous": 1}),
    ],
)
def test_a_chart_counts_what_it_says(node, chart, figures):
    counted: dict[str, int] = {}
    for bucket in bars(drawn(node, f"crossmarket-{chart}")["aggregations"]):
        counted[bucket["key"]] = counted.get(bucket["key"], 0) + bucket["doc_count"]
    assert counted == figures


def test_days_to_alert_are_of_news_only(node):
    answer = drawn(node, "crossmarket-overview/days")
    # Of 0.5 and 1.5, without the update's 40, and without the 400 of what was in force before the first run.
    assert answer["aggregations"]["figure"]["values"]["50.0"] == pytest.approx(1.0)
    assert drawn(node, "crossmarket-overview/late")["hits"]["total"]["value"] == 1


def test_last_seen_is_the_latest_of_each_source(node):
    (source,) = drawn(node, "crossmarket-operations/last-seen")["aggregations"]["source"]["buckets"]
    assert source["fetched"]["value_as_string"].startswith(str(TODAY))
    assert source["published"]["value_as_string"].startswith("2024-05-02")


def drawn(node: Node, where: str) -> dict[str, Any]:
    """What a node answers to the aggregations that a chart's columns mean."""
    (asked,) = [query for query in kibana_bundle.queries() if query.where == where]
    (layer,) = CHARTS[where]["state"]["datasourceStates"]["formBased"]["layers"].values()
    aggs = aggregations([(name, layer["columns"][name]) for name in layer["columnOrder"]])
    query = kql.to_dsl(kql.parse(asked.text))
    answered: dict[str, Any] = node.client.search(index=node.index(asked.kind), size=0, query=query, aggs=aggs).body
    return answered


def bars(aggregated: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The buckets along the axis of a chart, however they are split."""
    if "x" in aggregated:
        yield from aggregated["x"]["buckets"]
    else:
        for split in aggregated["split"]["buckets"]:
            yield from bars(split)


def aggregations(columns: list[tuple[str, dict[str, Any]]]) -> dict[str, Any]:
    """Each bucket holds the next one, the innermost the metrics."""
    for n, (name, column) in enumerate(columns):
        if column["isBucketed"]:
            inner = aggregations(columns[:n] + columns[n + 1 :])
            return {name: bucket(column, set(inner)) | ({"aggs": inner} if inner else {})}
    return {name: metric(column) for name, column in columns if column["operationType"] != "count"}


def metric(column: dict[str, Any]) -> dict[str, Any]:
    if column["operationType"] == "percentile":
        return {"percentiles": {"field": column["sourceField"], "percents": [column["params"]["percentile"]]}}
    return {column["operationType"]: {"field": column["sourceField"]}}


def bucket(column: dict[str, Any], inside: set[str]) -> dict[str, Any]:
    """Kibana orders by a metric that it puts beside; here the count stands for one that does not lie directly inside."""
    field, params = column["sourceField"], column["params"]
    if column["operationType"] == "date_histogram":
        interval = {"auto": "1h"}.get(params["interval"], params["interval"])  # Kibana chooses it by the range of time
        return {"date_histogram": {"field": field, "calendar_interval": interval}}
    by = params["orderBy"]["columnId"]
    return {"terms": {"field": field, "size": params["size"], "order": {by if by in inside else "_count": "desc"}}}
