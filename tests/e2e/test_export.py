"""A table has its columns whether anything stands in it or not."""

from __future__ import annotations

import csv
import io

from machine import DEMO, Machine

from pipeline.database.kinds import KINDS


def tables(machine: Machine) -> dict[str, list[list[str]]]:
    found = {}
    for kind in KINDS:
        outcome = machine.run("export", kind, "--format", "csv")
        assert outcome.code == 0, outcome.err
        found[kind] = list(csv.reader(io.StringIO(outcome.out)))
    return found


def test_an_empty_table_has_the_columns_of_a_full_one(tmp_path):
    replay = ("run", "--announce", "--replay", str(DEMO / "archive"))
    early, full = Machine(tmp_path / "early"), Machine(tmp_path / "full")
    for machine, as_of in ((early, "2000-01-01"), (full, "2026-11-01")):
        outcome = machine.run(*replay, "--as-of", as_of)
        assert outcome.code == 0, outcome.err
    empty = tables(early)
    for kind, rows in tables(full).items():
        assert len(rows) > 1 or kind in ("issues", "answers"), kind
        assert empty[kind] == rows[:1], kind
        assert rows[0][0] == "id"
        assert all(len(row) == len(rows[0]) for row in rows)
