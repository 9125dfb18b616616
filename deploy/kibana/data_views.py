"""One data view for each index alias, and the names of its fields as attributes: a renamed field is an error at import."""

from __future__ import annotations

import json
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from pipeline.authorities.declared import authorities
from pipeline.search.elastic_index import NORMALIZED, WRITTEN
from pipeline.search.fields import BY_NAME, KINDS, LAG, FieldType, fields_of

Saved = dict[str, Any]

# Kibana migrates an object from the form that these versions name to its own. decisions/2026-11-25-kibana-objects.md says why
# these and not the newest.
CORE_VERSION = "8.8.0"
TYPE_VERSIONS = {"index-pattern": "8.0.0", "search": "10.5.0", "dashboard": "10.3.0"}


def names_of(kind: str) -> SimpleNamespace:
    """The names of a kind's fields as attributes: `flags.state`."""
    return SimpleNamespace(**{field.name: field.name for field in fields_of(kind)})


def written(name: str) -> str:
    """The name under which a field's values are shown as they were written: identifiers and keys are compared folded."""
    return f"{name}.{WRITTEN}" if BY_NAME[name].type in NORMALIZED else name


documents, notices, cases, flags, alerts, issues = (names_of(kind) for kind in KINDS)
lag = names_of(LAG)


@dataclass(frozen=True)
class View:
    """How Kibana sees one index. Whatever has no value in the time field is never shown, so every record must have one."""

    kind: str
    name: str
    time_field: str
    moments: tuple[str, ...] = ()  # dates with a time of day; all others are days, which no time zone may shift

    @property
    def id(self) -> str:
        """Also the alias of the index."""
        return f"crossmarket-{self.kind}"


VIEWS = (
    View("documents", "Documents", documents.published, (documents.fetched,)),
    View("notices", "Notices: what one document says", notices.published),
    View("cases", "Cases: investigations and complaints", cases.published),
    View("flags", "Orders (flags)", flags.published),
    View("alerts", "Alerts to allies", alerts.decided, (alerts.decided,)),
    View("issues", "Issues", issues.published, (issues.published, issues.first_seen, issues.last_seen)),
    View("lag", "Operations: how far the stages are behind", lag.at, (lag.at,)),
)
VIEW_OF = {view.kind: view for view in VIEWS}


def saved_object(type_: str, id_: str, attributes: dict[str, Any], references: list[dict[str, str]]) -> Saved:
    """One line of the bundle."""
    return {
        "type": type_,
        "id": id_,
        "attributes": attributes,
        "references": references,
        "coreMigrationVersion": CORE_VERSION,
        "typeMigrationVersion": TYPE_VERSIONS[type_],
        "managed": False,
    }


def reference(name: str, view: View) -> dict[str, str]:
    """How another object names a data view."""
    return {"name": name, "type": "index-pattern", "id": view.id}


def _about(name: str) -> str:
    """What a field holds; of instruments all that are declared."""
    codes = [code for one in authorities().values() for code in one.by_code] if name in ("measure", "instrument") else []
    return f"{BY_NAME[name].about}: {' '.join(dict.fromkeys(codes))}" if codes else BY_NAME[name].about


def data_view(view: View) -> Saved:
    """The data view itself. Each field says in Kibana's field list what it is."""
    fields = fields_of(view.kind)
    days = [f.name for f in fields if f.type is FieldType.DATE and f.name not in view.moments]
    formats: dict[str, Any] = {name: {"id": "date", "params": {"pattern": "YYYY-MM-DD", "timezone": "UTC"}} for name in days}
    if documents.page in {f.name for f in fields}:
        formats[documents.page] = {"id": "url", "params": {"type": "a", "openLinkInCurrentTab": False}}
    attributes = {
        "title": view.id,
        "name": view.name,
        "timeFieldName": view.time_field,
        "allowNoIndex": True,  # a new installation has not indexed anything yet
        "fields": "[]",
        "fieldAttrs": json.dumps({f.name: {"customDescription": _about(f.name)} for f in fields}, ensure_ascii=False),
        "fieldFormatMap": json.dumps(formats),
        "runtimeFieldMap": "{}",
        "sourceFilters": "[]",
        "typeMeta": "{}",
    }
    return saved_object("index-pattern", view.id, attributes, [])
