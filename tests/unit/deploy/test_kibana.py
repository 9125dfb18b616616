"""The bundle that Kibana imports: whole in itself, and true to the fields that are indexed."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import combinations

import kibana_bundle
import kql
import pytest

from deploy.kibana.build import ndjson
from deploy.kibana.data_views import names_of
from deploy.kibana.texts import LAWYERS_EXAMPLES
from pipeline.search.fields import BY_NAME, KINDS, LAG, FieldType, fields_of

JSON_NAMES = re.compile(r"JSON$|^(fields|fieldAttrs|fieldFormatMap|runtimeFieldMap|sourceFilters|typeMeta)$")
ALIASES = {f"crossmarket-{kind}" for kind in (*KINDS, LAG)}
FITTING = {  # what Lens can make of a field of a type; a text has no values to count
    "terms": {FieldType.EXACT, FieldType.ID, FieldType.KEY, FieldType.BOOL, FieldType.INT},
    "date_histogram": {FieldType.DATE},
    "percentile": {FieldType.INT, FieldType.FLOAT},
    "max": {FieldType.INT, FieldType.FLOAT, FieldType.DATE},
}


def test_the_file_is_what_the_code_makes():
    assert kibana_bundle.BUNDLE.read_text(encoding="utf-8") == ndjson(), "make kibana-objects"


def test_each_line_is_a_saved_object_with_an_id_of_its_own():
    found = kibana_bundle.bundle()
    assert all({"type", "id", "attributes", "references"} <= set(saved) for saved in found)
    assert {k: n for k, n in Counter((s["type"], s["id"]) for s in found).items() if n > 1} == {}
    assert Counter(s["type"] for s in found) == {"index-pattern": 7, "search": 14, "dashboard": 3}
    assert all(s["coreMigrationVersion"] and s["typeMigrationVersion"] for s in found)


def test_each_reference_leads_to_an_object_of_the_bundle_and_bears_a_name_of_its_own():
    found = kibana_bundle.bundle()
    there = {(s["type"], s["id"]) for s in found}
    assert [r for s in found for r in s["references"] if (r["type"], r["id"]) not in there] == []
    for saved in found:
        names = [r["name"] for r in saved["references"]]
        assert len(names) == len(set(names)), saved["id"]


def test_each_json_within_json_can_be_read():
    def inner(value, at):
        if isinstance(value, dict):
            for name, part in value.items():
                if isinstance(part, str) and (
                    name.endswith("JSON") or name in ("fields", "fieldAttrs", "fieldFormatMap", "typeMeta")
                ):
                    inner(json.loads(part), f"{at}/{name}")
                    read.append(f"{at}/{name}")
                inner(part, f"{at}/{name}")
        elif isinstance(value, list):
            for n, part in enumerate(value):
                inner(part, f"{at}/{n}")

    read: list[str] = []
    for saved in kibana_bundle.bundle():
        inner(saved["attributes"], saved["id"])
    assert len(read) > 40


def test_there_is_a_data_view_for_each_index():
    views = kibana_bundle.of_type("index-pattern")
    assert {view["id"] for view in views} == {view["attributes"]["title"] for view in views} == ALIASES
    for view in views:
        assert BY_NAME[view["attributes"]["timeFieldName"]].type is FieldType.DATE


def test_each_field_that_is_named_is_indexed_for_those_records():
    uses = list(kibana_bundle.uses())
    assert len(uses) > 200
    known = {kind: {f.name for f in fields_of(kind)} for kind in (*KINDS, LAG)}
    assert [use for use in uses if use.field not in known[use.kind]] == []


def test_a_field_that_is_not_there_is_an_error_where_it_is_named():
    with pytest.raises(AttributeError):
        _ = names_of("flags").stat


def test_queries_and_choices_ask_only_for_what_is_searched():
    asked = {name for query in kibana_bundle.queries() for name in kql.fields_in(kql.parse(query.text))}
    for dashboard in kibana_bundle.of_type("dashboard"):
        asked |= {
            kibana_bundle.declared(control["explicitInput"]["fieldName"]) for control in kibana_bundle.controls(dashboard).values()
        }
    assert {name for name in asked if not BY_NAME[name].searched} == set()


def test_each_operation_of_a_chart_fits_the_type_of_its_field():
    columns = list(kibana_bundle.columns())
    assert len(columns) > 30
    for column in columns:
        if column.operation == "count":
            assert column.field == kibana_bundle.RECORDS
        else:
            assert BY_NAME[column.field].type in FITTING[column.operation], column


def test_searches_are_sorted_by_what_can_be_sorted():
    for search in kibana_bundle.of_type("search"):
        for name, direction in search["attributes"]["sort"]:
            assert BY_NAME[name].type is not FieldType.TEXT, search["id"]
            assert direction in ("asc", "desc")


def test_each_column_of_a_chart_is_shown_and_ordered_by_columns_that_are_there():
    for where, chart in kibana_bundle.charts():
        ((layer_id, layer),) = chart["state"]["datasourceStates"]["formBased"]["layers"].items()
        columns, look = layer["columns"], json.dumps(chart["state"]["visualization"])
        assert layer["columnOrder"] == list(columns), where
        buckets = [c["isBucketed"] for c in columns.values()]
        assert chart["visualizationType"] == "lnsDatatable" or buckets == sorted(buckets, reverse=True), where
        assert all(f'"{name}"' in look for name in columns), where
        assert f'"{layer_id}"' in look, where
        for column in columns.values():
            if column["operationType"] == "terms":
                assert column["params"]["orderBy"]["columnId"] in columns, where


def test_each_panel_stands_by_itself_on_the_grid():
    for dashboard in kibana_bundle.of_type("dashboard"):
        panels = kibana_bundle.panels(dashboard)
        assert len({p["panelIndex"] for p in panels}) == len(panels)
        grids = [p["gridData"] for p in panels]
        assert all(g["x"] + g["w"] <= 48 and g["i"] == p["panelIndex"] for g, p in zip(grids, panels, strict=True))
        for a, b in combinations(grids, 2):
            apart = a["x"] + a["w"] <= b["x"] or b["x"] + b["w"] <= a["x"] or a["y"] + a["h"] <= b["y"] or b["y"] + b["h"] <= a["y"]
            assert apart, (dashboard["id"], a["i"], b["i"])


def test_each_panel_names_its_references_as_kibana_looks_for_them():
    for dashboard in kibana_bundle.of_type("dashboard"):
        names = {r["name"] for r in dashboard["references"]}
        wanted = {f"controlGroup_{id_}:optionsListDataView" for id_ in kibana_bundle.controls(dashboard)}
        for panel in kibana_bundle.panels(dashboard):
            if panel["type"] == "search":
                wanted.add(f"{panel['panelIndex']}:{panel['panelRefName']}")
            if panel["type"] == "lens":
                wanted |= {f"{panel['panelIndex']}:{r['name']}" for r in panel["embeddableConfig"]["attributes"]["references"]}
        assert names == wanted, dashboard["id"]


def test_a_choice_narrows_every_panel_but_the_one_that_says_so():
    kinds = {s["id"]: kibana_bundle.view_of(s) for s in kibana_bundle.of_type("search")}
    for dashboard in kibana_bundle.of_type("dashboard"):
        shown = {r["id"] for r in dashboard["references"] if r["name"].partition(":")[0] != "whole-texts"}
        of = {kinds.get(id_, kibana_bundle.kind_of(id_)) for id_ in shown}
        for control in kibana_bundle.controls(dashboard).values():
            assert of <= set(BY_NAME[kibana_bundle.chosen(control)].kinds), (
                dashboard["id"],
                control,
            )


def test_the_texts_name_fields_and_searches_that_exist():
    assert all(kql.type_of(name) for query, _ in LAWYERS_EXAMPLES for name in kql.fields_in(kql.parse(query)))
    ids = {saved["id"] for saved in kibana_bundle.bundle()}
    for dashboard in kibana_bundle.of_type("dashboard"):
        for panel in kibana_bundle.panels(dashboard):
            if panel["type"] == "visualization":
                text = panel["embeddableConfig"]["savedVis"]["params"]["markdown"]
                links = re.findall(r"\(discover#/view/([\w-]+)\)", text)
                assert links
                assert set(links) <= ids


def test_nothing_is_hidden_by_kibana_s_range_of_time():
    for search in kibana_bundle.of_type("search"):
        assert search["attributes"]["timeRestore"] is True
        assert search["attributes"]["timeRange"]["from"].startswith("1970")
    for dashboard in kibana_bundle.of_type("dashboard"):
        assert dashboard["attributes"]["timeRestore"] is True
