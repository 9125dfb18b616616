"""One data view for each index alias, and the names of its fields as attributes: a renamed field is an error at import."""

from __future__ import annotations

import json
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from alerts.law.allies import load_allies
from pipeline.authorities.declared import authorities
from pipeline.search.elastic_index import NAMED, NORMALIZED, WRITTEN
from pipeline.search.fields import BY_NAME, KINDS, LAG, Field, FieldType, fields_of
from pipeline.search.groups import seen_names
from pipeline.search.vocabulary import CLOSED, called

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


def chosen(name: str) -> str:
    """The name under which a field's values are chosen from: of names, which are texts, the whole ones."""
    return f"{name}.{WRITTEN}" if name in NAMED else written(name)


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
        """Also the alias of the index of what is public."""
        return f"crossmarket-{self.kind}"

    def title(self, reader: str | None) -> str:
        """The indices that an ally may search; None: all. Where the node has users, nobody reads more than his role lets him."""
        return ",".join(seen_names(self.id, reader)) if self.kind in KINDS else self.id


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

# The lawyers' page with one case: its orders, its notices with their evidence, whom they were told, and the texts. Kibana puts the
# address of its space before it.
ALL_OF_A_CASE = "dashboards#/view/crossmarket-lawyers?_a=(query:(language:kuery,query:'case:%20%22{{value}}%22'))"


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


def _called(field: Field) -> dict[str, str]:
    """What people read in place of a closed field's values. Markets and allies are those that are declared, not all countries."""
    some = {"market": {code for one in authorities().values() for code in one.binds}, "ally": set(load_allies())}
    names = called(field.name) if field.name in CLOSED else {}
    return {value: name for value, name in names.items() if name != value and value in some.get(field.name, names)}


def _link(template: str, label: str) -> dict[str, Any]:
    return {"id": "url", "params": {"type": "a", "urlTemplate": template, "labelTemplate": label, "openLinkInCurrentTab": False}}


def _formats(view: View) -> dict[str, Any]:
    """How fields are shown: days without a time, values by their names, numbers of cases and orders as links to all of theirs."""
    fields = fields_of(view.kind)
    days = [f.name for f in fields if f.type is FieldType.DATE and f.name not in view.moments]
    formats: dict[str, Any] = {name: {"id": "date", "params": {"pattern": "YYYY-MM-DD", "timezone": "UTC"}} for name in days}
    for field in fields:
        if names := _called(field):
            entries = [{"key": value, "value": name} for value, name in names.items()]
            formats[written(field.name)] = {"id": "static_lookup", "params": {"lookupEntries": entries}}
        elif field.name in ("case", "order"):
            formats[written(field.name)] = _link(ALL_OF_A_CASE, "{{rawValue}}")
        elif field.name == documents.page:
            formats[field.name] = _link("{{rawValue}}", "{{rawValue}}")
    return formats


def data_view(view: View, reader: str | None = None) -> Saved:
    """The data view itself, of what an ally may see; None: of all. Each field says in Kibana's field list what it is."""
    attributes = {
        "title": view.title(reader),
        "name": view.name,
        "timeFieldName": view.time_field,
        "allowNoIndex": True,  # a new installation has not indexed anything yet
        "fields": "[]",
        "fieldAttrs": json.dumps({f.name: {"customDescription": _about(f.name)} for f in fields_of(view.kind)}, ensure_ascii=False),
        "fieldFormatMap": json.dumps(_formats(view), ensure_ascii=False),
        "runtimeFieldMap": "{}",
        "sourceFilters": "[]",
        "typeMeta": "{}",
    }
    return saved_object("index-pattern", view.id, attributes, [])
