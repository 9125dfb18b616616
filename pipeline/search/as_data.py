"""What a query found, as data: a JSON object a hit, or a row of a table for a spreadsheet. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pipeline.search.answer import called
from pipeline.search.port import Hit
from pipeline.shown.tables import MANY, Row
from pipeline.shown.visible import in_json, in_one_line

_OF_A_HIT = ("kind", "called", "id", "title", "address")  # stand first
_OF_A_RECORD = (
    "published", "market", "authority", "state", "state_since", "end_reason", "instrument", "number", "case", "order", "party",
    "freed", "country", "right", "patent", "trademark", "copyright", "article",
)  # fmt: skip
COLUMNS = (*_OF_A_HIT, *_OF_A_RECORD, "told", "also", "passages", "exercise", "near")
FACET_COLUMNS = ("facet", "value", "count")


def in_objects(rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """A line of JSON for each, in which nothing hides."""
    return (in_json(json.dumps(row, ensure_ascii=False)) for row in rows)


def as_object(hit: Hit, *, near: bool = False) -> dict[str, Any]:
    """A hit with all fields of its record. `near`: no record fits what was asked, and this one is near it."""
    own = {"kind": hit.kind, "called": called(hit), "id": hit.id, "title": hit.fields.get("title"), "address": hit.address}
    return {
        **own, "near": near, "told": hit.told, "also": list(hit.also), "score": hit.score, "passages": list(hit.passages),
        "fields": dict(hit.fields),
    }  # fmt: skip


def as_row(hit: Hit, *, near: bool = False) -> Row:
    """A hit as cells of `COLUMNS`."""
    record = as_object(hit, near=near)
    found = {name: record[name] for name in (*_OF_A_HIT, "told", "also", "passages", "near")}
    return {name: cell(value) for name, value in ({name: hit.fields.get(name) for name in COLUMNS} | found).items()}


def as_facets(facets: Mapping[str, Mapping[str, int]]) -> Iterator[dict[str, Any]]:
    """The counts, one value a row, by `FACET_COLUMNS`."""
    for name, counts in facets.items():
        yield from ({"facet": name, "value": value, "count": n} for value, n in counts.items())


def cell(value: Any) -> str:
    """A value in one line, several of them parted by a bar."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return MANY.join(map(cell, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return " ".join(in_one_line(str(value)).split())
