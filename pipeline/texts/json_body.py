"""JSON as strangers send it, read so that one odd value costs no other. Pure.

A number too long for an integer is a float, as in JavaScript; an object that says two things under one name is marked; a row that
is no JSON is kept apart from the rows beside it; what would take the machine's memory is no JSON here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.errors import CouldNotRead

MOST_ROWS = 2_000  # of a page; more, and it is not taken apart
_MOST_CONTAINERS = 100_000  # a page of 2,000 rows holds some thousands
_LONGEST_INTEGER = 18
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|["\[\]{},]', re.DOTALL)  # a string, or a quote that begins none, or a bracket


class Twice(dict[str, Any]):
    """An object in which a name stands twice with different values: which of them is meant nobody can say."""

    name: str


@dataclass(frozen=True)
class NoJson:
    """A row that cannot be parsed, among others that can."""

    text: str
    reason: str


def parsed_listing(text: str, rows_name: str) -> Any:
    """The value of a listing: an object that has its rows under a name, some of them NoJson. Raises CouldNotRead as `parsed`."""
    try:
        return parsed(text)
    except CouldNotRead:
        head = re.search(rf'"{re.escape(rows_name)}"\s*:\s*\[', text)
        cut = _cut(text, head.end()) if head else None
        if not head or not cut:
            raise
        rows, end = cut
        page = parsed(text[: head.end()] + text[end:])
        if not isinstance(page, dict) or page.get(rows_name) != []:
            raise
        return {**page, rows_name: [_row(row) for row in rows]}


def _row(text: str) -> Any:
    try:
        return parsed(text)
    except CouldNotRead as why:
        return NoJson(text, str(why))


def _cut(text: str, start: int) -> tuple[list[str], int] | None:
    """The rows of the array that begins before `start`, and where it ends: by brackets and strings alone, whatever stands there.

    None if they do not end, or are more than any page has.
    """
    rows: list[str] = []
    depth, begun = 0, start
    for token in _TOKEN.finditer(text, start):
        mark = token[0]
        if mark == '"' or len(rows) > MOST_ROWS:
            return None
        if mark in ("[", "{"):
            depth += 1
        elif mark in ("]", "}"):
            depth -= 1
        if depth < 0 or (mark == "," and depth == 0):
            rows.append(text[begun : token.start()])
            begun = token.end()
        if depth < 0:
            return rows, token.start()
    return None


def parsed(text: str) -> Any:
    """The value. Raises CouldNotRead if the text is no JSON."""
    containers = text.count("{") + text.count("[")
    if containers > _MOST_CONTAINERS:
        raise CouldNotRead(f"the JSON holds {containers} objects and lists, more than any listing has")
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
