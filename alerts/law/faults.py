"""What is wrong with an ally's file, for the person who wrote it: where, what, and what to do. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from alerts.law.rows import Need, Row
from pipeline.records import Channel, Duty, Record

_FIELDS: dict[str, type[Record]] = {"duty": Duty, "needs": Need, "channel": Channel, "channels": Channel, "rows": Row}
_HIDDEN = frozenset({"status"})


def faults(where: str, raw: dict[str, Any], why: ValidationError) -> str:
    """All of them, a sentence each."""
    return " ".join(f"{where}{_place(one['loc'], raw)}: {said}." for one in why.errors() for said in [_said(one)])


def _place(loc: tuple[int | str, ...], raw: dict[str, Any]) -> str:
    """ ", row 3 (trademark), duty 1, days" """
    parts = list(_parts(loc, raw))
    return f", {', '.join(parts)}" if parts else ""


def _parts(loc: tuple[int | str, ...], raw: dict[str, Any]) -> Iterator[str]:
    called = ""
    for part in loc:
        if isinstance(part, str):
            if called:
                yield called
            called = part
        elif called == "rows":
            row = raw["rows"][part]
            right = row.get("right") if isinstance(row, dict) else None
            yield f"row {part + 1} ({right or 'of no right'})"
            called = ""
        else:
            yield f"{called} {part + 1}"
            called = ""
    if called:
        yield called


def _said(one: Any) -> str:
    name = one["loc"][-1] if one["loc"] else ""
    if one["type"] == "extra_forbidden":
        return f"there is no such field; correct its name, or take it out{_known(one['loc'])}"
    if one["type"] == "missing":
        return "it is missing; write it"
    if name == "channel" and isinstance(one["input"], str):
        return f"{one['input']!r} is no channel of this file; add [channels.{one['input']}] with its name, or correct the word"
    message = one["msg"].removeprefix("Value error, ")
    if one["type"] == "value_error":
        return str(message)
    return f"{one['input']!r} cannot be used: {message[:1].lower()}{message[1:]}; correct it"


def _known(loc: tuple[int | str, ...]) -> str:
    """The fields that there are, of the innermost thing that has some."""
    for part in reversed(loc[:-1]):
        if part in _FIELDS:
            return f"; there are {', '.join(sorted(set(_FIELDS[str(part)].model_fields) - _HIDDEN))}"
    return ""
