"""JSON as strangers send it, read so that one odd value costs no other. Pure.

A number too long for an integer is a float, as in JavaScript; an object that says two things under one name is marked; what would
take the machine's memory or stack is no JSON here.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pipeline.errors import CouldNotRead

_MOST_CONTAINERS = 100_000  # a page of 2,000 rows holds some thousands
_LONGEST_INTEGER = 18


class Twice(dict[str, Any]):
    """An object in which a name stands twice with different values: which of them is meant nobody can say."""

    name: str


def parsed(text: str) -> Any:
    """The value. Raises CouldNotRead if the text is no JSON."""
    containers = text.count("{") + text.count("[")
    if containers > _MOST_CONTAINERS:
        raise CouldNotRead(f"the JSON holds {containers} objects and lists, more than any answer of this source")
    try:
        return json.loads(text, parse_int=_integer, object_pairs_hook=_object)
    except (ValueError, RecursionError) as why:
        raise CouldNotRead(f"the body is not JSON: {why}") from why


def _integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= _LONGEST_INTEGER else float(digits)


def _object(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        for name, value in pairs:
            if found[name] != value:
                twice = Twice(found)
                twice.name = name
                return twice
    return found
