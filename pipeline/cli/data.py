"""Answers as data on standard output: JSON lines for programs, a table for spreadsheets."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from pipeline.search.as_data import in_objects
from pipeline.shown.tables import Row, as_csv

Form = Literal["text", "jsonl", "csv"]


def print_objects(rows: Iterable[Mapping[str, Any]]) -> None:
    """A line of JSON for each."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    for line in in_objects(rows):
        print(line)


def print_table(columns: Iterable[str], rows: Iterable[Row]) -> None:
    """A table as a file of it is, with its signature."""
    sys.stdout.flush()
    sys.stdout.buffer.write(as_csv(columns, rows))
    sys.stdout.buffer.flush()
