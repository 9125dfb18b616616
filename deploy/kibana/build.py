"""Makes crossmarket.ndjson, which Kibana imports, from the code beside it: `make kibana-objects`.

`python -m deploy.kibana.build --reader DE` prints the same for the space of an ally: its data views are of what DE may see.
"""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from pathlib import Path

from deploy.kibana.dashboards import DASHBOARDS
from deploy.kibana.data_views import VIEWS, Saved, data_view
from deploy.kibana.panels import saved_dashboard
from deploy.kibana.searches import QUESTIONS, SEARCHES, saved_search
from pipeline.allies import ally_codes

BUNDLE = Path(__file__).with_name("crossmarket.ndjson")


def objects(reader: str | None = None) -> list[Saved]:
    """Every saved object, what is referred to before what refers to it; its data views as an ally may see, or of all."""
    return [
        *(data_view(view, reader) for view in VIEWS),
        *(saved_search(search) for search in (*SEARCHES, *QUESTIONS)),
        *(saved_dashboard(dashboard) for dashboard in DASHBOARDS),
    ]


def ndjson(reader: str | None = None) -> str:
    """One object a line."""
    return "".join(json.dumps(saved, ensure_ascii=False, sort_keys=True) + "\n" for saved in objects(reader))


if __name__ == "__main__":
    asked = ArgumentParser(description="Kibana's objects, into crossmarket.ndjson, or those for an ally onto standard output.")
    asked.add_argument("--reader", choices=ally_codes(), help="the ally, by code")
    if reader := asked.parse_args().reader:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
        sys.stdout.write(ndjson(reader))
    else:
        BUNDLE.write_text(ndjson(), encoding="utf-8")
