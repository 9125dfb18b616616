"""The fields of an office's answer, read strictly. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from pipeline.errors import CouldNotRead
from pipeline.texts.bodies import decoded


def json_of(body: bytes) -> Mapping[str, Any]:
    """The object that an answer is; an empty one of a list or a value. Raises CouldNotRead if it is no JSON."""
    try:
        answer = json.loads(decoded(body))
    except (ValueError, RecursionError) as why:
        raise CouldNotRead("the answer is no JSON") from why
    return answer if isinstance(answer, dict) else {}


def day_of(fields: Mapping[str, Any], name: str) -> date | None:
    """The day of a field, written as 2026-03-01; None if it has none. Raises CouldNotRead if it is of another form."""
    value = fields.get(name)
    try:
        return date.fromisoformat(value) if value else None
    except (ValueError, TypeError) as why:
        raise CouldNotRead(f"{name} is no day: {str(value)[:80]!r}") from why
