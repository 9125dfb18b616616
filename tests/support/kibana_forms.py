"""Dashboards, panels, charts and choices of the bundle beside the pydantic forms of kb-dashboard-core: `make kibana-forms`.

Those forms are another project's view of what Kibana 8 and 9 export. They are stricter than Kibana: each difference that is left on
purpose stands in `DIFFERENT` with its reason, and one that is no longer there is an error too. Run by a Python of 3.12 or later
that has kb-dashboard-core 0.4.1; it needs nothing else of this project. Usage: python tests/support/kibana_forms.py BUNDLE
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kb_dashboard_core.controls.view import KbnControlGroupInput, KbnOptionsListControl
from kb_dashboard_core.dashboard.view import KbnDashboardOptions
from kb_dashboard_core.panels.charts.datatable.view import KbnDatatableVisualizationState
from kb_dashboard_core.panels.charts.lens.columns.view import (
    KbnLensDateHistogramDimensionColumn,
    KbnLensFieldMetricColumn,
    KbnLensTermsDimensionColumn,
)
from kb_dashboard_core.panels.charts.metric.view import KbnMetricVisualizationState
from kb_dashboard_core.panels.charts.view import KbnLensPanel
from kb_dashboard_core.panels.charts.xy.view import KbnXYVisualizationState, XYDataLayerConfig
from kb_dashboard_core.panels.markdown.view import KbnMarkdownPanel
from kb_dashboard_core.panels.search.view import KbnSearchPanel
from kb_dashboard_core.panels.view import KbnSavedObjectMeta
from kb_dashboard_core.shared.view import KbnReference
from pydantic import ValidationError

PANELS = {"search": KbnSearchPanel, "lens": KbnLensPanel, "visualization": KbnMarkdownPanel}
LOOKS = {
    "lnsMetric": KbnMetricVisualizationState,
    "lnsXY": KbnXYVisualizationState,
    "lnsDatatable": KbnDatatableVisualizationState,
}
COLUMNS = {"terms": KbnLensTermsDimensionColumn, "date_histogram": KbnLensDateHistogramDimensionColumn}
# What is left on purpose, by where it is, and why.
DIFFERENT = {
    "lens: embeddableConfig.query: Field required": "optional, says their form; a chart's query is in its state",
    "search: embeddableConfig.savedObjectId: Field required": "Kibana takes it from the panel's reference, which an import renames",
    "lens: embeddableConfig.timeRange: Extra inputs are not permitted": "a panel's own range of time; their forms have none",
    "search: embeddableConfig.timeRange: Extra inputs are not permitted": "the same",
}


def faults(saved: dict[str, Any]) -> Iterator[str]:
    """What of a dashboard the forms do not take: where it is, and why. Of a union only its own member is asked."""
    attributes = saved["attributes"]
    yield from _of("references", KbnReference, *saved["references"])
    yield from _of("options", KbnDashboardOptions, json.loads(attributes["optionsJSON"]))
    yield from _of("meta", KbnSavedObjectMeta, _opened(attributes["kibanaSavedObjectMeta"]))
    controls = _opened(attributes["controlGroupInput"])
    yield from _of("control", KbnOptionsListControl, *controls["panelsJSON"].values())
    yield from _of("controls", KbnControlGroupInput, controls | {"panelsJSON": {}})
    for panel in json.loads(attributes["panelsJSON"]):
        if panel["type"] == "lens":
            yield from _of_chart(panel["embeddableConfig"]["attributes"])
        yield from _of(panel["type"], PANELS[panel["type"]], panel)


def _of_chart(chart: dict[str, Any]) -> Iterator[str]:
    """The chart's faults; its columns are taken out, since each was looked at by itself."""
    kind, look = chart["visualizationType"], chart["state"]["visualization"]
    if kind == "lnsXY":
        yield from _of("layer", XYDataLayerConfig, *look["layers"])
        look = look | {"layers": []}
    yield from _of(kind, LOOKS[kind], look)
    for layer in chart["state"]["datasourceStates"]["formBased"]["layers"].values():
        for column in layer["columns"].values():
            form = COLUMNS.get(column["operationType"], KbnLensFieldMetricColumn)
            yield from _of(f"column {column['operationType']}", form, column)
        layer["columns"] = {}


def _opened(value: dict[str, Any]) -> dict[str, Any]:
    """With what is JSON in a string read."""
    return {name: json.loads(part) if name.endswith("JSON") else part for name, part in value.items()}


def _of(where: str, form: Any, *values: Any) -> Iterator[str]:
    for value in values:
        try:
            form.model_validate_json(json.dumps(value))
        except ValidationError as why:
            for error in why.errors():
                place = ".".join(str(part) for part in error["loc"])
                yield f"{where}: {place}: {error['msg']}"


def main(bundle: Path) -> int:
    dashboards = [
        saved for line in bundle.read_text(encoding="utf-8").splitlines() if (saved := json.loads(line))["type"] == "dashboard"
    ]
    found = {fault for saved in dashboards for fault in faults(saved)}
    for fault in sorted(found - set(DIFFERENT)):
        print(f"not as the form has it: {fault}")
    for fault in sorted(set(DIFFERENT) - found):
        print(f"no difference any more: {fault}")
    if found != set(DIFFERENT):
        return 1
    print(f"{len(dashboards)} dashboards are as kb-dashboard-core has them, but for {len(DIFFERENT)} differences on purpose")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
