"""Dashboards as saved objects: panels on a grid of 48 columns, choices above them, and the range of time."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from deploy.kibana.data_views import VIEW_OF, Saved, chosen, reference, saved_object
from deploy.kibana.lens import Chart
from deploy.kibana.searches import Search

Time = dict[str, str]


@dataclass(frozen=True)
class Panel:
    """One panel: a chart, a saved search or a text. `time` where it must not follow the dashboard's range."""

    name: str
    title: str
    content: Chart | Search | str
    width: int
    height: int
    time: Time | None = None
    about: str = ""


@dataclass(frozen=True)
class Choice:
    """A control above the panels: the values of one field, which filter every panel whose records have that field.

    A panel whose records lack it shows nothing while a value is chosen.
    """

    field: str
    kind: str  # whose values are offered
    title: str


@dataclass(frozen=True)
class Dashboard:
    """One dashboard; `rows` of panels from the top."""

    name: str
    title: str
    about: str
    rows: tuple[tuple[Panel, ...], ...]
    choices: tuple[Choice, ...]
    time: Time
    refresh_seconds: int = 0  # 0: only when asked

    @property
    def id(self) -> str:
        return f"crossmarket-{self.name}"


def saved_dashboard(dashboard: Dashboard) -> Saved:
    """The saved object of a dashboard."""
    panels, references, y = [], [], 0
    for row in dashboard.rows:
        x = 0
        for panel in row:
            panels.append(_panel(panel, x, y))
            references += _references(panel)
            x += panel.width
        y += max(panel.height for panel in row)
    controls = {f"choice-{choice.field}": _control(n, choice) for n, choice in enumerate(dashboard.choices)}
    references += [
        reference(f"controlGroup_choice-{choice.field}:optionsListDataView", VIEW_OF[choice.kind]) for choice in dashboard.choices
    ]
    search = {"query": {"query": "", "language": "kuery"}, "filter": []}
    options = {"useMargins": True, "syncColors": False, "syncCursor": True, "syncTooltips": False, "hidePanelTitles": False}
    attributes = {
        "title": dashboard.title,
        "description": dashboard.about,
        "timeRestore": True,
        "timeFrom": dashboard.time["from"],
        "timeTo": dashboard.time["to"],
        "refreshInterval": {"pause": not dashboard.refresh_seconds, "value": (dashboard.refresh_seconds or 60) * 1000},
        "optionsJSON": json.dumps(options),
        "panelsJSON": json.dumps(panels, ensure_ascii=False),
        "controlGroupInput": {
            "controlStyle": "oneLine",
            "chainingSystem": "HIERARCHICAL",
            "showApplySelections": False,
            "ignoreParentSettingsJSON": json.dumps(
                {"ignoreFilters": False, "ignoreQuery": False, "ignoreTimerange": False, "ignoreValidations": False}
            ),
            "panelsJSON": json.dumps(controls, ensure_ascii=False),
        },
        "kibanaSavedObjectMeta": {"searchSourceJSON": json.dumps(search)},
    }
    return saved_object("dashboard", dashboard.id, attributes, references)


def _panel(panel: Panel, x: int, y: int) -> dict[str, Any]:
    config: dict[str, Any] = {"title": panel.title}
    if panel.about:
        config["description"] = panel.about
    if panel.time:
        config["timeRange"] = panel.time
    type_, more = _content(panel)
    grid = {"x": x, "y": y, "w": panel.width, "h": panel.height, "i": panel.name}
    made = {"type": type_, "panelIndex": panel.name, "gridData": grid, "embeddableConfig": config | more}
    if isinstance(panel.content, Search):
        made["panelRefName"] = f"panel_{panel.name}"
    return made


def _content(panel: Panel) -> tuple[str, dict[str, Any]]:
    if isinstance(panel.content, Chart):
        return "lens", {"attributes": panel.content.attributes()}
    if isinstance(panel.content, Search):
        return "search", {}
    return "visualization", {
        "savedVis": {
            "id": "",
            "title": "",
            "description": "",
            "type": "markdown",
            "params": {"fontSize": 12, "openLinksInNewTab": False, "markdown": panel.content},
            "uiState": {},
            "data": {"aggs": [], "searchSource": {"query": {"query": "", "language": "kuery"}, "filter": []}},
        }
    }


def _references(panel: Panel) -> list[dict[str, str]]:
    """A dashboard's references bear the panel's id before their own name."""
    if isinstance(panel.content, Chart):
        return [reference(f"{panel.name}:{panel.content.reference_name}", panel.content.view)]
    if isinstance(panel.content, Search):
        return [{"name": f"{panel.name}:panel_{panel.name}", "type": "search", "id": panel.content.id}]
    return []


def _control(order: int, choice: Choice) -> dict[str, Any]:
    return {
        "type": "optionsListControl",
        "order": order,
        "grow": True,
        "width": "medium",
        "explicitInput": {
            "id": f"choice-{choice.field}",
            "dataViewId": VIEW_OF[choice.kind].id,
            "fieldName": chosen(choice.field),
            "title": choice.title,
            "searchTechnique": "wildcard",
            "selectedOptions": [],
            "singleSelect": False,
            "runPastTimeout": False,
            "sort": {"by": "_count", "direction": "desc"},
        },
    }
