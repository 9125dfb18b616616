"""The kinds of records: what each is, and the table that it stands in."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel
from sqlalchemy import Table

from pipeline.database import tables as t
from pipeline.records import Alert, Answer, Case, Document, Flag, Issue, Message, Notice, Record

KINDS: Mapping[str, type[Record]] = {
    "documents": Document,
    "notices": Notice,
    "cases": Case,
    "flags": Flag,
    "alerts": Alert,
    "messages": Message,
    "answers": Answer,
    "issues": Issue,
}


def table_of(kind: type[BaseModel]) -> Table:
    """The table in which records of a kind are kept."""
    return t.metadata.tables[next(name for name, record in KINDS.items() if record is kind)]
