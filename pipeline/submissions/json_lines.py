"""Where in a JSON text each name of it stands. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|\n', re.DOTALL)


def lines_of(text: str) -> Mapping[tuple[str | int, ...], int]:
    """By place, the line of its name, counted from 1; of an entry of a list, that on which it begins. `text` is good JSON."""
    found: dict[tuple[str | int, ...], int] = {}
    open_: list[str | int] = []  # of each object or list around: the name or place that is read now
    lists: list[bool] = []
    line, is_name = 1, False
    for token in _TOKEN.finditer(text):
        signs = token[0]
        if signs == "\n":
            line += 1
        elif signs in "{[":
            _note(found, open_, lists, line)
            lists.append(signs == "[")
            open_.append(0 if signs == "[" else "")
            is_name = signs == "{"
        elif signs in "}]":
            lists.pop()
            open_.pop()
        elif signs == ",":
            last = open_[-1]
            open_[-1] = last + 1 if isinstance(last, int) else ""
            is_name = not lists[-1]
        elif signs != ":" and is_name:
            open_[-1] = json.loads(signs)
            found.setdefault(tuple(open_), line)
            is_name = False
        elif signs != ":":
            _note(found, open_, lists, line)
    return found


def _note(found: dict[tuple[str | int, ...], int], at: list[str | int], lists: list[bool], line: int) -> None:
    """An entry of a list that begins here."""
    if lists and lists[-1]:
        found.setdefault(tuple(at), line)
