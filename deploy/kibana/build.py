"""Makes crossmarket.ndjson, which Kibana imports, from the code beside it: `make kibana-objects`."""

from __future__ import annotations

import json
from pathlib import Path

from deploy.kibana.dashboards import DASHBOARDS
from deploy.kibana.data_views import VIEWS, Saved, data_view
from deploy.kibana.panels import saved_dashboard
from deploy.kibana.searches import QUESTIONS, SEARCHES, saved_search

BUNDLE = Path(__file__).with_name("crossmarket.ndjson")


def objects() -> list[Saved]:
    """Every saved object, what is referred to before what refers to it."""
    return [
        *(data_view(view) for view in VIEWS),
        *(saved_search(search) for search in (*SEARCHES, *QUESTIONS)),
        *(saved_dashboard(dashboard) for dashboard in DASHBOARDS),
    ]


def ndjson() -> str:
    """One object a line."""
    return "".join(json.dumps(saved, ensure_ascii=False, sort_keys=True) + "\n" for saved in objects())


if __name__ == "__main__":
    BUNDLE.write_text(ndjson(), encoding="utf-8")
