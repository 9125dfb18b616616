"""The list of fields that a person sees: whole, and true of what the search takes."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.search.asking import read
from pipeline.search.field_table import FIELD_COLUMNS, field_lines, field_rows
from pipeline.search.fields import RECORD_FIELDS, FieldType

ASKED = {
    "a value as it is shown": "x", "a number in any spelling": "9,113,703", "words, a phrase": '"two words"',
    "a day, a range of days": "[2024-01-01 TO 2024-02-01]", "yes or no": "yes", "a number, a range": ">=2",
}  # fmt: skip


@pytest.mark.parametrize("row", list(field_rows(())), ids=lambda row: row["field"])
def test_each_takes_what_it_says(row):
    if asked := ASKED.get(row["takes"]):  # a value of a closed vocabulary is tried where those are
        read(f"{row['field']}:{asked}", (), date(2026, 11, 1))
    assert tuple(row) == FIELD_COLUMNS
    assert row["about"]


def test_those_of_a_kind_and_of_all():
    assert {row["field"] for row in field_rows(())} == {f.name for f in RECORD_FIELDS if f.searched}
    orders = {row["field"]: row for row in field_rows(("flags",))}
    assert "claim" in orders
    assert "ally" not in orders
    assert orders["claim"]["records"] == "notices, orders"
    assert {row["default"] for row in field_rows(()) if row["takes"] == "yes or no"} == {""}
    assert sum("* words, a phrase" in line for line in field_lines(())) == sum(
        f.default for f in RECORD_FIELDS if f.type is FieldType.TEXT
    )
