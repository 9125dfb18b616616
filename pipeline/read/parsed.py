"""A pattern as the standard library's own `re` parses it: a second parser, of ours, could differ from it."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from typing import Any, cast

_PARSER, OPCODES = importlib.import_module("re._parser"), importlib.import_module("re._constants")


def parsed(pattern: str, flags: int) -> Iterable[tuple[Any, Any]]:
    """The parts of a pattern, one behind the other, each with what it is."""
    return cast(Iterable[tuple[Any, Any]], _PARSER.parse(pattern, flags))
