"""The form to fill in, and its JSON Schema: made of the record, so that neither says what the other does not. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from pipeline.submissions.model import Submission
from pipeline.submissions.reading import model_in, shown
from pipeline.submissions.saying import Said, said
from pipeline.submissions.spoken import Spoken

_HEAD = (
    said("A national submission to crossmarket. Every value here is invented: put your own in its place."),
    said('A line that begins with "# " before a name may be left out.'),
    said("Nothing leaves before a second person of your authority confirms it."),
)
_MAY_BE_LEFT_OUT = said(" (may be left out)")
_NOT_WRITTEN = frozenset({"v", "finding", "about", "audience", "public_ruling", "retain_until", "exercise", "duration_until"})


def template(say: Spoken) -> str:
    """A file of TOML that is a whole submission of nobody's goods; what stands beside its fields is in the reader's language."""
    tables: list[str] = []
    lines = list(_lines(Submission, tables, say))
    return "\n".join([*(f"# {say(line)}" for line in _HEAD), "", *lines, "", *tables])


def _lines(model: type[BaseModel], tables: list[str], say: Spoken, prefix: str = "") -> Iterator[str]:
    for name, named in model.model_fields.items():
        inner = model_in(named)
        if inner is not None:
            several = get_origin(named.annotation) is tuple
            head = f"[[{prefix}{name}]]" if several else f"[{prefix}{name}]"
            tables.append("\n".join([f"# {_takes(named, say)}", head, *_lines(inner, tables, say), ""]))
            continue
        mark = "# " if name in _NOT_WRITTEN else ""
        if name != "v":
            yield f"# {_takes(named, say)}{'' if named.is_required() else say(_MAY_BE_LEFT_OUT)}"
            yield f"{mark}{name} = {shown(named)}"


def _takes(named: FieldInfo, say: Spoken) -> str:
    return say(said("{title}: {takes}", title=Said(named.title or ""), takes=Said(named.description or "")))


def schema(say: Spoken) -> str:
    """The JSON Schema (draft 2020-12) of a submission in JSON, its titles and descriptions in the reader's language."""
    found: dict[str, Any] = {"$schema": "https://json-schema.org/draft/2020-12/schema", **Submission.model_json_schema()}
    for one in (found, *found["$defs"].values()):
        for named in one.get("properties", {}).values():
            named |= {key: say(Said(named[key])) for key in ("title", "description") if key in named}
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"
