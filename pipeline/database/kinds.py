"""The kinds of records as they are exported, backed up and looked after: where each stands, and what it is."""

from __future__ import annotations

from sqlalchemy import Table

from pipeline.database import tables as t
from pipeline.records import Alert, Case, Document, Flag, Issue, Message, Notice, Record

KINDS: dict[str, tuple[Table, type[Record]]] = {
    "documents": (t.documents, Document),
    "notices": (t.notices, Notice),
    "cases": (t.cases, Case),
    "flags": (t.flags, Flag),
    "alerts": (t.alerts, Alert),
    "messages": (t.messages, Message),
    "issues": (t.issues, Issue),
}
