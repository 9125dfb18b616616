"""The roles of Elasticsearch, one an ally: each reads what is public, and what names its ally among those who may see it.

`python -m deploy.elasticsearch.roles --prefix crossmarket` prints them as JSON, by name; each is the body of
`PUT /_security/role/NAME`. Security at the level of indices is in the free licence; that of documents is not, and is not needed.
A new audience needs no new role: the patterns find its indices.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Mapping
from typing import Any

from pipeline.allies import ally_codes
from pipeline.search.elastic_index import alias
from pipeline.search.fields import KINDS
from pipeline.search.groups import seen_names

_MAY = ("read", "view_index_metadata")


def roles(prefix: str) -> Mapping[str, dict[str, Any]]:
    """By name, what each role may do: nothing but read, and that of indices by their aliases alone."""
    return {f"{prefix}-reader-{ally.lower()}": _role(prefix, ally) for ally in ally_codes()}


def _role(prefix: str, ally: str) -> dict[str, Any]:
    names = [name for kind in KINDS for name in seen_names(alias(prefix, kind), ally)]
    return {"indices": [{"names": names, "privileges": list(_MAY)}]}


if __name__ == "__main__":
    asked = ArgumentParser(description="The roles of Elasticsearch, one an ally, as JSON.")
    asked.add_argument("--prefix", default="crossmarket", help="with which the names of the indices begin")
    print(json.dumps(roles(asked.parse_args().prefix), indent=1))
