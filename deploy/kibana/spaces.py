"""The bundle for one of Kibana's spaces.

An id is one space's: what is imported into a second one gets another id there, which no link in a text or in a table's cell knows.
So in every space but the default one each id has the space's name behind it, and each link leads to an object of the same space.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from typing import Any
from urllib.parse import urlsplit

_SPACE = re.compile(r"/s/([a-z0-9_-]+)$")
_LINK = re.compile(r"(?<=#/view/)[\w-]+")
_IDS = ("id", "dataViewId")
_WITHIN = ("fieldFormatMap",)  # besides what ends with JSON


def space_of(address: str) -> str:
    """The space that a Kibana's address names; "" for the default one."""
    found = _SPACE.search(urlsplit(address).path.rstrip("/"))
    return "" if found is None or found[1] == "default" else found[1]


def id_in(space: str, id_: str) -> str:
    """The id of an object of the bundle in a space."""
    return f"{id_}--{space}" if space else id_


def in_space(bundle: str, space: str) -> str:
    """The bundle with the ids of a space, wherever one is named. The indices that data views show are the same in all."""
    objects = [json.loads(line) for line in bundle.splitlines()]
    ids = frozenset(saved["id"] for saved in objects)
    moved = [_moved("", saved, space, ids) for saved in objects] if space else objects
    return "".join(json.dumps(saved, ensure_ascii=False, sort_keys=True) + "\n" for saved in moved)


def _moved(name: str, value: Any, space: str, ids: Collection[str]) -> Any:
    if isinstance(value, dict):
        return {key: _moved(key, part, space, ids) for key, part in value.items()}
    if isinstance(value, list):
        return [_moved(name, part, space, ids) for part in value]
    if not isinstance(value, str):
        return value
    if name.endswith("JSON") or name in _WITHIN:
        return json.dumps(_moved("", json.loads(value), space, ids), ensure_ascii=False)
    if name in _IDS:
        return id_in(space, value) if value in ids else value
    return _LINK.sub(lambda found: id_in(space, found[0]) if found[0] in ids else found[0], value)
