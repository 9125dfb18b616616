"""A page of the list of rulings: rows with their days; those without one, or of other days, are kept apart."""

from __future__ import annotations

import json
from datetime import date

import pytest

from crawlers.listings.cross_rulings import read_page
from pipeline.errors import CouldNotRead
from pipeline.windows import Window

MAY = Window(date(2026, 5, 1), date(2026, 5, 31))


def page(*rows: dict[str, object]) -> bytes:
    return json.dumps({"rulings": rows, "totalHits": len(rows)}).encode()


def row(number: str, day: str, **fields: object) -> dict[str, object]:
    return {"rulingNumber": number, "rulingDate": f"{day}T00:00:00", "subject": "Kettles"} | fields


def test_a_row_says_which_rulings_it_changes():
    (found,) = read_page(page(row("H399002", "2026-05-04", revokes=["H399001"], modifies=["N301001"]))).rows
    assert (found.name, found.changes) == ("H399002:2026-05-04", ("H399001", "N301001"))
    assert [str(other) for other in found.tied] == ["H399001"]


def test_a_ruling_without_a_day_is_kept_apart_under_its_number():
    found = read_page(page(row("H399002", "2026-05-04"), row("H399003", "0001-01-01")), MAY)
    assert ([r.number for r in found.rows], [m.name for m in found.malformed]) == (["H399002"], ["H399003"])
    assert "has no day" in found.malformed[0].reason


@pytest.mark.parametrize("body", [b"<html></html>", b'{"rulings": []}', page(row("H399002", "2025-05-04"))])
def test_what_is_no_list_of_these_days_is_not_believed(body: bytes):
    with pytest.raises(CouldNotRead):
        read_page(body, MAY)
