"""The form to fill in, and its JSON Schema: made of the record, so that neither says what the other does not. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from pipeline.submissions.model import Submission
from pipeline.submissions.reading import model_in, shown

_HEAD = """\
# A national submission to crossmarket. Every value here is invented: put your own in its place.
# A line that begins with "# " before a name may be left out. Nothing leaves before a second person of your authority confirms it.
"""
_NOT_WRITTEN = frozenset({"v", "finding", "about", "audience", "public_ruling", "retain_until", "exercise", "duration_until"})


def template() -> str:
    """A file of TOML that is a whole submission of nobody's goods."""
    tables: list[str] = []
    lines = list(_lines(Submission, tables))
    return "\n".join([_HEAD, *lines, "", *tables])


def _lines(model: type[BaseModel], tables: list[str], prefix: str = "") -> Iterator[str]:
    for name, named in model.model_fields.items():
        inner = model_in(named)
        if inner is not None:
            several = get_origin(named.annotation) is tuple
            head = f"[[{prefix}{name}]]" if several else f"[{prefix}{name}]"
            tables.append("\n".join([f"# {named.title}: {named.description}", head, *_lines(inner, tables), ""]))
            continue
        mark = "# " if name in _NOT_WRITTEN else ""
        if name != "v":
            yield f"# {named.title}: {_said(named)}"
            yield f"{mark}{name} = {shown(named)}"


def _said(named: FieldInfo) -> str:
    return f"{named.description}{'' if named.is_required() else ' (may be left out)'}"


def schema() -> str:
    """The JSON Schema (draft 2020-12) of a submission in JSON."""
    found: dict[str, Any] = {"$schema": "https://json-schema.org/draft/2020-12/schema", **Submission.model_json_schema()}
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"
