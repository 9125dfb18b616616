"""Lens charts in the form in which a dashboard keeps them by value: one layer on one data view, made of columns.

The form is that of Kibana's form-based data source without a version number, which every Kibana 9 migrates to its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from deploy.kibana.data_views import VIEW_OF, View, written
from pipeline.search.fields import BY_NAME, FieldType

LAYER = "layer"
RECORDS = "___records___"
Column = dict[str, Any]

_DATA_TYPES = {FieldType.BOOL: "boolean", FieldType.INT: "number", FieldType.FLOAT: "number", FieldType.DATE: "date"}


@dataclass(frozen=True)
class Chart:
    """A Lens chart. `columns` by id, buckets first: their order is the order of grouping."""

    kind: str
    query: str
    columns: dict[str, Column]
    type: str
    visualization: dict[str, Any]

    @property
    def view(self) -> View:
        return VIEW_OF[self.kind]

    @property
    def reference_name(self) -> str:
        return f"indexpattern-datasource-layer-{LAYER}"

    def attributes(self) -> dict[str, Any]:
        """The chart as a panel's configuration holds it."""
        layer = {"columns": self.columns, "columnOrder": list(self.columns), "incompleteColumns": {}, "sampling": 1}
        return {
            "title": "",
            "type": "lens",
            "visualizationType": self.type,
            "references": [{"type": "index-pattern", "id": self.view.id, "name": self.reference_name}],
            "state": {
                "datasourceStates": {"formBased": {"layers": {LAYER: layer}}},
                "visualization": self.visualization,
                "query": {"query": self.query, "language": "kuery"},
                "filters": [],
                "internalReferences": [],
                "adHocDataViews": {},
            },
        }


def _column(operation: str, label: str, field: str, data_type: str, scale: str, params: dict[str, Any]) -> Column:
    return {
        "operationType": operation,
        "label": label,
        "customLabel": True,
        "sourceField": field,
        "dataType": data_type,
        "scale": scale,
        "isBucketed": scale != "ratio",
        "params": params,
    }


def count(label: str) -> Column:
    """How many records."""
    return _column("count", label, RECORDS, "number", "ratio", {})


def percentile(field: str, percent: int, label: str, decimals: int = 1) -> Column:
    """The value that so many percent of the records do not exceed."""
    number = {"id": "number", "params": {"decimals": decimals}}
    return _column("percentile", label, field, "number", "ratio", {"percentile": percent, "format": number})


def largest(field: str, label: str) -> Column:
    """The largest value, of a date the latest."""
    return _column("max", label, field, _DATA_TYPES[BY_NAME[field].type], "ratio", {})


def top(field: str, label: str, by: str, size: int = 10) -> Column:
    """The most frequent values, as the column `by` counts them, and all others as one."""
    params = {
        "size": size,
        "orderBy": {"type": "column", "columnId": by},
        "orderDirection": "desc",
        "otherBucket": True,
        "missingBucket": False,
        "parentFormat": {"id": "terms"},
    }
    return _column("terms", label, written(field), _DATA_TYPES.get(BY_NAME[field].type, "string"), "ordinal", params)


def over_time(field: str, label: str, interval: str = "auto", *, empty: bool = True) -> Column:
    """Buckets of time: "auto", or "1d", "1M", "1y". `empty`: also those without a record, where nothing is a figure as well."""
    params = {"interval": interval, "includeEmptyRows": empty, "dropPartials": False}
    return _column("date_histogram", label, field, "date", "interval", params)


def number(kind: str, query: str, metric: Column, second: Column | None = None) -> Chart:
    """One large figure, and perhaps a smaller one beside it."""
    columns = {"figure": metric} | ({"second": second} if second else {})
    look = {"layerId": LAYER, "layerType": "data", "metricAccessor": "figure"}
    return Chart(kind, query, columns, "lnsMetric", look | ({"secondaryMetricAccessor": "second"} if second else {}))


def series(kind: str, query: str, look: str, x: Column, metrics: dict[str, Column], split: Column | None = None) -> Chart:
    """Bars or lines: `look` is one of bar_stacked, bar_horizontal, line. `x` and `split` may order by the metrics' ids."""
    columns = ({"split": split} if split else {}) | {"x": x} | metrics
    layer = {
        "layerId": LAYER,
        "layerType": "data",
        "seriesType": look,
        "accessors": list(metrics),
        "xAccessor": "x",
        "showGridlines": False,
    }
    visualization = {
        "preferredSeriesType": look,
        "layers": [layer | ({"splitAccessor": "split"} if split else {})],
        "legend": {"isVisible": True, "position": "bottom"},
        "valueLabels": "show" if look == "bar_horizontal" else "hide",
        "fittingFunction": "None",
    }
    return Chart(kind, query, columns, "lnsXY", visualization)


def table(kind: str, query: str, columns: dict[str, Column], sorted_by: str) -> Chart:
    """A table with a row for each bucket."""
    look = {
        "layerId": LAYER,
        "layerType": "data",
        "columns": [{"columnId": column} for column in columns],
        "sorting": {"columnId": sorted_by, "direction": "asc"},
    }
    return Chart(kind, query, columns, "lnsDatatable", look)
