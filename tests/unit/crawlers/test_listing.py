"""A listing is read strictly, and one bad row costs no good one."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.listing import Malformed, read_page, read_single
from pipeline.errors import CouldNotRead

GOOD = {
    "document_number": "2026-98001",
    "title": "Certain Lamps; Institution of Investigation",
    "abstract": None,
    "publication_date": "2026-02-03",
    "type": "Notice",
    "html_url": "https://register.example/d/2026-98001",
    "full_text_xml_url": "https://register.example/x.xml",
    "raw_text_url": None,
    "corrections": ["https://register.example/api/v1/documents/2026-98009.json"],
    "correction_of": "https://register.example/api/v1/documents/C1-2025-98003?publication_date=2025-01-02",
}


def page(*rows: object, count: int | None = None) -> bytes:
    return json.dumps({"count": len(rows) if count is None else count, "results": list(rows)}).encode()


def test_a_good_row_keeps_its_fields_and_the_documents_it_is_tied_to():
    row = read_page(page(GOOD)).rows[0]
    assert (row.document_number, row.publication_date.isoformat()) == ("2026-98001", "2026-02-03")
    assert row.corrected_by == ("2026-98009",)
    assert row.corrects == ("C1-2025-98003",)


@pytest.mark.parametrize(
    "bad",
    [
        GOOD | {"publication_date": "03/02/2026"},
        GOOD | {"document_number": None},
        GOOD | {"document_number": "../../etc/passwd"},
        GOOD | {"title": ""},
        "a string",
        None,
        [],
        {},
    ],
)
def test_a_malformed_row_is_kept_apart_with_its_reason_and_the_good_ones_stay(bad):
    result = read_page(page(GOOD, bad, GOOD | {"document_number": "2026-98002"}))
    assert [r.document_number for r in result.rows] == ["2026-98001", "2026-98002"]
    assert len(result.malformed) == 1
    assert "the row is no document" in result.malformed[0].reason
    assert len(result) == 3


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not json",
        b"[]",
        b'{"documents": {"items": [], "total": 0}}',
        b'{"count": "7", "results": []}',
        b'{"count": 7}',
        b'{"count": -1, "results": []}',
        json.dumps({"count": 0, "results": []}).encode("utf-16"),
        b"\xff\xfe\x00",
        b"[" * 100_000,
    ],
)
def test_what_is_not_a_listing_is_not_believed(body):
    with pytest.raises(CouldNotRead):
        read_page(body)


def test_an_empty_listing_is_a_listing():
    assert len(read_page(b'{"count": 0, "description": "Documents"}')) == 0


def test_a_single_document_that_is_none_is_not_believed():
    with pytest.raises(CouldNotRead):
        read_single(b'{"errors": {"id": "not found"}}')


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)))
def test_any_json_at_all_is_a_row_or_a_malformed_one(value):
    result = read_page(json.dumps({"count": 1, "results": [value]}).encode())
    assert len(result) == 1
    assert all(isinstance(m, Malformed) and m.record for m in result.malformed)
