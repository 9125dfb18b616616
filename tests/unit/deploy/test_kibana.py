"""The bundle that Kibana imports: whole in itself, and true to the fields that are indexed."""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter
from itertools import combinations
from urllib.parse import unquote

import kibana_bundle
import kql
import pytest
from machine import ROOT

from crawlers.crawl import source_class
from deploy.kibana.build import ndjson
from deploy.kibana.data_views import names_of
from deploy.kibana.spaces import in_space, space_of
from deploy.kibana.texts import LAWYERS_EXAMPLES, NEWS_DAYS
from pipeline.search.fields import BY_NAME, KINDS, LAG, FieldType, fields_of
from pipeline.source_settings import source_names

JSON_NAMES = re.compile(r"JSON$|^(fields|fieldAttrs|fieldFormatMap|runtimeFieldMap|sourceFilters|typeMeta)$")
ALIASES = {f"crossmarket-{kind}" for kind in (*KINDS, LAG)}
TITLES = {"crossmarket-lag", *(f"crossmarket-{kind},crossmarket-{kind}-a.*" for kind in KINDS)}
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
    assert Counter(s["type"] for s in found) == {"index-pattern": 7, "search": 44, "dashboard": 3}
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
    assert {view["id"] for view in views} == ALIASES
    assert {view["attributes"]["title"] for view in views} == TITLES
    for view in views:
        assert BY_NAME[view["attributes"]["timeFieldName"]].type is FieldType.DATE


def test_each_field_that_is_named_is_indexed_for_those_records():
    uses = list(kibana_bundle.uses())
    assert len(uses) > 200
    known = {kind: {f.name for f in fields_of(kind)} for kind in (*KINDS, LAG)}
    assert [use for use in uses if use.field.partition(".")[0] not in known[use.kind]] == []


def test_a_field_that_is_not_there_is_an_error_where_it_is_named():
    with pytest.raises(AttributeError):
        _ = names_of("flags").stat


def test_queries_and_choices_ask_only_for_what_is_searched():
    asked = {name for query in kibana_bundle.queries() for name in kql.fields_in(kql.parse(query.text))}
    for dashboard in kibana_bundle.of_type("dashboard"):
        asked |= {
            kibana_bundle.declared(control["explicitInput"]["fieldName"]) for control in kibana_bundle.controls(dashboard).values()
        }
    assert {name for name in asked if not BY_NAME[name.partition(".")[0]].searched} == set()


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


def test_a_choice_narrows_every_panel():
    kinds = {s["id"]: kibana_bundle.view_of(s) for s in kibana_bundle.of_type("search")}
    for dashboard in kibana_bundle.of_type("dashboard"):
        shown = {r["id"] for r in dashboard["references"]}
        of = {kinds.get(id_, kibana_bundle.kind_of(id_)) for id_ in shown}
        for control in kibana_bundle.controls(dashboard).values():
            assert of <= set(BY_NAME[kibana_bundle.chosen(control)].kinds), (dashboard["id"], control)


def test_a_choice_offers_names_and_no_keys():
    """What is chosen from is as people write it, or from a closed list of which each value has its words."""
    offered = set()
    for dashboard in kibana_bundle.of_type("dashboard"):
        views = {r["name"]: r["id"] for r in dashboard["references"]}
        for id_, control in kibana_bundle.controls(dashboard).items():
            name, view = control["explicitInput"]["fieldName"], views[f"controlGroup_{id_}:optionsListDataView"]
            offered.add((kibana_bundle.chosen(control), shown_as(view, name, "GEO"), shown_as(view, name, "design_patent")))
    by_field = {field: rest for field, *rest in offered}
    assert set(by_field) == {"exercise", "market", "instrument", "right", "case", "party", "patent_written"}
    assert by_field["instrument"] == ["GEO (general exclusion order)", "design_patent"]
    assert by_field["right"] == ["GEO", "design patent"]
    assert shown_as("crossmarket-flags", "market.written", "US") == "US (United States)"
    assert shown_as("crossmarket-notices", "event.written", "submissions_requested") == "submissions requested"


def shown_as(view: str, name: str, value: str) -> str:
    """How Kibana shows a value of a field by a data view's formats."""
    (saved,) = [v for v in kibana_bundle.of_type("index-pattern") if v["id"] == view]
    found = json.loads(saved["attributes"]["fieldFormatMap"]).get(name, {"id": ""})
    names = {e["key"]: e["value"] for e in found["params"]["lookupEntries"]} if found["id"] == "static_lookup" else {}
    return str(names.get(value, value))


def test_each_row_leads_to_its_notice_and_to_all_of_its_case():
    """Rows about records of orders: not those about issues, which have their own address."""
    views = kibana_bundle.of_type("index-pattern")
    formats = {kibana_bundle.kind_of(v["id"]): json.loads(v["attributes"]["fieldFormatMap"]) for v in views}
    for search in kibana_bundle.of_type("search"):
        kind, columns = kibana_bundle.view_of(search), search["attributes"]["columns"]
        if kind == "issues":
            continue
        assert {"page", "case.written"} <= set(columns), search["id"]
        assert formats[kind]["page"]["params"]["urlTemplate"] == "{{rawValue}}"
        address, _, state = formats[kind]["case.written"]["params"]["urlTemplate"].partition("?_a=")
        assert address == "dashboards#/view/crossmarket-lawyers"
        assert unquote(state).replace("{{value}}", "337-TA-1276") == "(query:(language:kuery,query:'case: \"337-TA-1276\"'))"


def test_in_another_space_all_references_and_links_stay_in_it():
    there = [json.loads(line) for line in in_space(ndjson(), "customs").splitlines()]
    ids = {saved["id"] for saved in there}
    assert ids == {f"{saved['id']}--customs" for saved in kibana_bundle.bundle()}
    assert {r["id"] for saved in there for r in saved["references"]} <= ids
    written = json.dumps(there)
    assert set(re.findall(r"#/view/([\w-]+)", written)) <= ids
    assert len(re.findall(r"#/view/[\w-]+--customs", written)) > 40
    assert {s["attributes"]["title"] for s in there if s["type"] == "index-pattern"} == TITLES
    assert in_space(ndjson(), "") == ndjson()


@pytest.mark.parametrize(
    ("address", "space"),
    [("http://k:5601", ""), ("http://k/s/customs", "customs"), ("https://k/base/s/a-b_1/", "a-b_1"), ("http://k/s/default", "")],
)
def test_the_space_of_an_address(address, space):
    assert space_of(address) == space


def test_days_to_alert_are_of_news_and_what_was_told_later_is_counted_beside():
    days = f"days_to_alert <= {NEWS_DAYS}"
    asked = {query.where.rpartition("/")[2]: query.text for query in kibana_bundle.queries()}
    assert days in asked["days"]
    assert days in asked["days-over-time"]
    assert f"days_to_alert > {NEWS_DAYS}" in asked["late"]


def test_the_lawyers_page_says_how_to_ask_and_leads_to_thirty_questions():
    (page,) = [d for d in kibana_bundle.of_type("dashboard") if d["id"] == "crossmarket-lawyers"]
    (text,) = [p for p in kibana_bundle.panels(page) if p["type"] == "visualization"]
    markdown = text["embeddableConfig"]["savedVis"]["params"]["markdown"]
    assert "mean *either*, not *both*" in markdown
    asked = set(re.findall(r"crossmarket-search-asked-[\w-]+", markdown))
    assert len(asked) == 30
    assert asked == {s["id"] for s in kibana_bundle.of_type("search") if "-asked-" in s["id"]}


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


def test_times_start_where_the_first_order_can_be_and_no_later():
    """Nothing is hidden by Kibana's range of time, and no chart begins with years in which nothing could be."""
    first = min(source_class(name).default_since for name in source_names())
    for search in kibana_bundle.of_type("search"):
        assert search["attributes"]["timeRestore"] is True
        assert search["attributes"]["timeRange"]["from"] == f"{first}T00:00:00.000Z"
    for dashboard in kibana_bundle.of_type("dashboard"):
        assert dashboard["attributes"]["timeRestore"] is True
    by_year = [c for c in kibana_bundle.columns() if c.operation == "date_histogram" and c.chart.startswith("crossmarket-overview")]
    assert len(by_year) == 2
    assert not any(column.params["includeEmptyRows"] for column in by_year)


def test_without_python_3_12_the_other_forms_are_left_out_with_a_sentence():
    done = subprocess.run(["make", "-s", "kibana-forms", "PYTHON312="], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0
    assert "left out: kb-dashboard-core needs Python 3.12" in done.stdout


def test_the_data_views_of_an_ally_are_of_what_he_may_see():
    own, every = ([json.loads(line) for line in ndjson(reader).splitlines()] for reader in ("DE", None))
    assert [saved["id"] for saved in own] == [saved["id"] for saved in every]
    titles = {saved["attributes"]["title"] for saved in own if saved["type"] == "index-pattern"}
    assert titles == {"crossmarket-lag", *(f"crossmarket-{kind},crossmarket-{kind}-a*.de.*" for kind in KINDS)}
