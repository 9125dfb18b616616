"""A pattern as the standard library's own `re` parses it: a second parser, of ours, could differ from it.

Half of what it takes to compile a pattern is to parse it, so what was parsed is compiled as it is.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable
from typing import Any, cast

_PARSER, _COMPILER, OPCODES = (importlib.import_module(f"re.{name}") for name in ("_parser", "_compiler", "_constants"))


def parsed(pattern: str, flags: int) -> Iterable[tuple[Any, Any]]:
    """The parts of a pattern, one behind the other, each with what it is."""
    return cast(Iterable[tuple[Any, Any]], _PARSER.parse(pattern, flags))


def made_of(begins: str, parts: Iterable[tuple[Any, Any]], flags: int) -> re.Pattern[str]:
    """The pattern of these `parsed` parts, which it takes over, with another one that stands in front. It does not know its own text."""
    whole = cast(list[tuple[Any, Any]], parts)  # it behaves as one
    whole[0:0] = parsed(begins, flags)
    return cast("re.Pattern[str]", _COMPILER.compile(whole, flags))
