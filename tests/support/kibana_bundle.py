"""What is in deploy/kibana/crossmarket.ndjson, read as Kibana reads it: from the file, not from the code that makes it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import kql
from machine import ROOT

from deploy.kibana.data_views import chosen as chosen_from
from deploy.kibana.data_views import written
from pipeline.search.elastic_index import WRITTEN
from pipeline.search.fields import BY_NAME

BUNDLE = ROOT / "deploy" / "kibana" / "crossmarket.ndjson"
RECORDS = "___records___"
Object = dict[str, Any]


def bundle() -> list[Object]:
    return [json.loads(line) for line in BUNDLE.read_text(encoding="utf-8").splitlines()]


def kind_of(view_id: str) -> str:
    """Which records a data view shows."""
    return view_id.removeprefix("crossmarket-")


@dataclass(frozen=True)
class Column:
    """One column of a Lens chart."""

    chart: str
    kind: str
    operation: str
    field: str
    params: dict[str, Any]


@dataclass(frozen=True)
class Use:
    """One place where a field is named, and of which records."""

    where: str
    kind: str
    field: str


@dataclass(frozen=True)
class Query:
    where: str
    kind: str
    text: str


def citation_of(saved: Object) -> dict[str, Any]:
    """The search source of a saved search or dashboard."""
    found: dict[str, Any] = json.loads(saved["attributes"]["kibanaSavedObjectMeta"]["searchSourceJSON"])
    return found


def view_of(saved: Object) -> str:
    """The kind of records that a saved search is of."""
    name = citation_of(saved)["indexRefName"]
    return next(kind_of(r["id"]) for r in saved["references"] if r["name"] == name)


def panels(dashboard: Object) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(dashboard["attributes"]["panelsJSON"])
    return found


def controls(dashboard: Object) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads(dashboard["attributes"]["controlGroupInput"]["panelsJSON"])
    return found


def of_type(type_: str) -> list[Object]:
    return [saved for saved in bundle() if saved["type"] == type_]


def charts() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every Lens chart: where it is, and its attributes."""
    for dashboard in of_type("dashboard"):
        for panel in panels(dashboard):
            if panel["type"] == "lens":
                yield f"{dashboard['id']}/{panel['panelIndex']}", panel["embeddableConfig"]["attributes"]


def columns() -> Iterator[Column]:
    for where, chart in charts():
        for layer_id, layer in chart["state"]["datasourceStates"]["formBased"]["layers"].items():
            kind = _layer_kind(chart, layer_id)
            for column in layer["columns"].values():
                yield Column(where, kind, column["operationType"], declared(column["sourceField"]), column["params"])


def declared(name: str) -> str:
    """The field behind a name: one that is compared folded is shown as it was written, under a name of its own."""
    field = name.removesuffix(f".{WRITTEN}")
    assert name in (written(field), chosen_from(field)) if field in BY_NAME and name != field else True
    return field


def chosen(control: dict[str, Any]) -> str:
    """The field of a choice above a dashboard."""
    return declared(control["explicitInput"]["fieldName"])


def queries() -> Iterator[Query]:
    """Every KQL query of a search or a chart."""
    for search in of_type("search"):
        yield Query(search["id"], view_of(search), citation_of(search)["query"]["query"])
    for where, chart in charts():
        for layer_id in chart["state"]["datasourceStates"]["formBased"]["layers"]:
            yield Query(where, _layer_kind(chart, layer_id), chart["state"]["query"]["query"])


def uses() -> Iterator[Use]:
    """Every field that the bundle names."""
    for view in of_type("index-pattern"):
        kind, attributes = kind_of(view["id"]), view["attributes"]
        yield Use(view["id"], kind, attributes["timeFieldName"])
        for name in (*json.loads(attributes["fieldAttrs"]), *json.loads(attributes["fieldFormatMap"])):
            yield Use(view["id"], kind, declared(name))
    for search in of_type("search"):
        attributes = search["attributes"]
        for name in (*attributes["columns"], *(name for name, _ in attributes["sort"])):
            yield Use(search["id"], view_of(search), declared(name))
    for column in columns():
        if column.field != RECORDS:
            yield Use(column.chart, column.kind, column.field)
    for query in queries():
        for name in kql.fields_in(kql.parse(query.text)):
            yield Use(query.where, query.kind, name)
    for dashboard in of_type("dashboard"):
        views = {r["name"]: kind_of(r["id"]) for r in dashboard["references"]}
        for id_, control in controls(dashboard).items():
            kind = views[f"controlGroup_{id_}:optionsListDataView"]
            yield Use(dashboard["id"], kind, chosen(control))


def _layer_kind(chart: dict[str, Any], layer_id: str) -> str:
    name = f"indexpattern-datasource-layer-{layer_id}"
    return next(kind_of(r["id"]) for r in chart["references"] if r["name"] == name)
