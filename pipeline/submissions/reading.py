"""A submission's file to its record, or all that is wrong with it at once. Pure."""

from __future__ import annotations

import types
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from pipeline.submissions.faults import Fault, FaultyFile
from pipeline.submissions.model import Submission
from pipeline.submissions.parsing import Parsed, Place, parsed
from pipeline.submissions.saying import Said, of_error, said

_MOST_SAID = 50
_NOT_KNOWN = "extra_forbidden"
# By the beginning of what is wrong with several fields together, which of them to look at.
_TOGETHER = {
    "it says neither": ("counterfeit",), "it says which orders": ("about",), "a finding against": ("finding",),
    "a finding names": ("about",),
}  # fmt: skip


def read(
    body: bytes,
    form: str,
    *,
    allies: Collection[str],
    today: date,
    left: Mapping[str, date] = MappingProxyType({}),
    groups: Mapping[str, Collection[str]] = MappingProxyType({}),
) -> Submission:
    """The submission that a file in one of the forms holds. Raises FaultyFile with every fault.

    `left`: those of the allies that are none any more, by code the day on which each left. `groups`: their members of that day.
    """
    found = parsed(body, form)
    try:
        return Submission.model_validate(found.values, context={"allies": allies, "today": today, "left": left, "groups": groups})
    except ValidationError as why:
        faults = [_fault(one, found) for one in why.errors(include_url=False, include_input=False)]
        raise FaultyFile(list(dict.fromkeys(faults))[:_MOST_SAID]) from why


def _fault(error: Any, found: Parsed) -> Fault:
    place: Place = tuple(error["loc"])
    what = of_error(error)
    place = place or next((at for begins, at in _TOGETHER.items() if what.form.startswith(begins)), ())
    fields = list(_fields(place))
    if error["type"] == _NOT_KNOWN:
        known = ", ".join(_names_beside(place))
        return Fault(found.where(place), what, said("take it out, or write one of: {known}", known=known))
    named = fields[-1] if fields else None
    if named is None:
        return Fault(found.where(place), what, said("compare it with the template"))
    takes = Said(named.description or "")
    if any(named.examples or ()):
        return Fault(found.where(place), what, said("write {takes}, as {example}", takes=takes, example=shown(named)))
    return Fault(found.where(place), what, said("write {takes}", takes=takes))


def shown(named: FieldInfo) -> str:
    """A field's example as TOML writes it."""
    example = (named.examples or [""])[0]
    if isinstance(example, bool):
        return str(example).lower()
    if isinstance(example, list):
        return "[" + ", ".join(f'"{one}"' for one in example) + "]"
    return example.isoformat() if isinstance(example, date) else f'"{example}"' if isinstance(example, str) else str(example)


def _fields(place: Place) -> Iterator[FieldInfo]:
    """The fields along the way to a place."""
    model: type[BaseModel] | None = Submission
    for part in place:
        if isinstance(part, int):
            continue
        if model is None or part not in model.model_fields:
            return
        named = model.model_fields[part]
        yield named
        model = model_in(named)


def model_in(named: FieldInfo) -> type[BaseModel] | None:
    """The record that a field has, or a list of them."""
    return next((one for one in _types(named.annotation) if isinstance(one, type) and issubclass(one, BaseModel)), None)


def _types(annotation: Any) -> Iterator[Any]:
    if get_origin(annotation) in (tuple, Union, types.UnionType):
        for one in get_args(annotation):
            yield from _types(one)
    else:
        yield annotation


def _names_beside(place: Place) -> list[str]:
    above = list(_fields(place[:-1]))
    model = model_in(above[-1]) if above else Submission
    return list((model or Submission).model_fields)
