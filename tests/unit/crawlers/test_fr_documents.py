"""A listing is read strictly, and one bad row costs no good one."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.listings.fr_documents import FIELDS, read_page, read_single, references
from crawlers.shapes.rows import Malformed, Reference
from pipeline.errors import CouldNotRead
from pipeline.windows import Window

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
        b'{"count": ' + b"7" * 5000 + b', "results": []}',
    ],
)
def test_what_is_not_a_listing_is_not_believed(body):
    with pytest.raises(CouldNotRead):
        read_page(body)


def test_an_empty_listing_is_a_listing():
    assert len(read_page(b'{"count": 0, "description": "Documents"}')) == 0


TODAY = date(2026, 2, 10)
NUMBER = "2026-98001"


@pytest.mark.parametrize(
    ("asked", "body", "said"),
    [
        (Reference(NUMBER), b'{"errors": {"id": "not found"}}', "no document"),
        (Reference("2026-98002"), json.dumps(GOOD).encode(), "2026-98002 was asked for"),
        (Reference(NUMBER, date(2015, 1, 1)), json.dumps(GOOD).encode(), "2015-01-01 was asked for"),
        (Reference(NUMBER), json.dumps(GOOD | {"publication_date": "9999-01-01"}).encode(), "later than today"),
    ],
)
def test_a_single_document_that_is_none_or_another_is_not_believed(asked, body, said):
    with pytest.raises(CouldNotRead, match=said):
        read_single(asked, TODAY, body)


def test_a_single_document_is_that_of_the_number_and_the_day():
    assert read_single(Reference(NUMBER, date(2026, 2, 3)), TODAY, json.dumps(GOOD).encode()).name == f"{NUMBER}:2026-02-03"


@pytest.mark.parametrize(
    ("address", "named"),
    [
        ("https://r.example/api/v1/documents/2026-98009.json", "2026-98009"),
        ("https://r.example/api/v1/documents/2026-98009", "2026-98009"),
        ("https://r.example/api/v1/documents/C1-2025-98003?publication_date=2025-01-02", "C1-2025-98003:2025-01-02"),
        ("https://r.example/api/v1/documents/E8-1234.json?publication_date=soon", "E8-1234"),
        ("https://r.example/api/v1/documents/../secret.json", None),
        ("https://r.example/api/v1/documents/", None),
        ("https://r.example/2026-98009.json", None),
        ("", None),
    ],
)
def test_other_documents_are_named_by_number_and_where_it_stands_by_day(address, named):
    found = references([address])
    assert [str(reference) for reference in found] == ([named] if named else [])
    assert [Reference.read(str(reference)) for reference in found] == list(found)


OCTOBER = Window(date(2025, 10, 1), date(2025, 10, 31))


def dated(day: str, number: str) -> dict:
    return GOOD | {"publication_date": day, "document_number": number}


def test_a_row_dated_outside_what_was_asked_is_malformed_alone():
    dates = ("2025-10-02", "9999-01-01", "2025-10-09", "0001-01-01")
    rows = [dated(day, f"2025-{n:03d}") for n, day in enumerate(dates, 1)]
    found = read_page(page(*rows), OCTOBER, TODAY)
    assert [row.document_number for row in found.rows] == ["2025-001", "2025-003"]
    assert [row.name for row in found.malformed] == ["2025-002:9999-01-01", "2025-004:0001-01-01"]
    assert "is dated 9999-01-01" in found.malformed[0].reason
    assert found.malformed[0].within(OCTOBER) == Window(date(2025, 10, 2), date(2025, 10, 9)), "it stands between these"
    assert found.malformed[1].within(OCTOBER) == Window(date(2025, 10, 9), date(2025, 10, 31))
    assert len(read_page(page(rows[1]), OCTOBER, TODAY)) == 1, "also where it is alone"


def test_rows_of_other_days_are_the_answer_to_another_question():
    with pytest.raises(CouldNotRead, match="other days"):
        read_page(page(dated("2024-10-02", "2024-1"), dated("2024-10-03", "2024-2")), OCTOBER, TODAY)


def test_a_malformed_row_has_one_name_wherever_it_stands():
    bad, worse = GOOD | {"title": None}, GOOD | {"document_number": 7}
    names = [row.name for row in read_page(page(bad, GOOD, worse)).malformed]
    assert names == [row.name for row in read_page(page(GOOD, GOOD, bad, worse)).malformed]
    assert names[0] == f"{NUMBER}:2026-02-03"
    assert len(set(names)) == 2


@pytest.mark.parametrize("odd", [None, [], ["Investigation No. 337-TA-8101"], "337-TA-8101", 7, {"a": [None]}])
def test_docket_ids_of_any_kind_leave_a_row_a_row(odd):
    assert "docket_ids" in FIELDS
    assert not read_page(page(GOOD | {"docket_ids": odd})).malformed


def test_a_row_that_no_database_could_keep_is_shown_all_the_same():
    found = read_page(b'{"count": 1, "results": [{"title": "\\ud800", "document_number": "2026-1"}]}').malformed[0]
    assert found.record.encode()
    assert "2026-1" in found.record


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)))
def test_any_json_at_all_is_a_row_or_a_malformed_one(value):
    result = read_page(json.dumps({"count": 1, "results": [value]}).encode())
    assert len(result) == 1
    assert all(isinstance(m, Malformed) and m.record for m in result.malformed)


WHOLE = dict.fromkeys(FIELDS) | GOOD


@pytest.mark.parametrize("name", ["correction_of", "corrections", "abstract", "docket_ids"])
def test_a_column_that_is_renamed_is_said_and_its_rows_are_taken(name: str):
    other = {f"{key}_2" if key == name else key: value for key, value in WHOLE.items()}
    found = read_page(page(other, other | {"document_number": "2026-98002"}))
    assert [row.document_number for row in found.rows] == ["2026-98001", "2026-98002"]
    assert [one.reason.partition(":")[0] for one in found.columns] == [
        f"the rows have no column '{name}', which was asked for",
        f"the rows have a column '{name}_2', which was not asked for",
    ]
    assert len(found) == found.count, "which is no row more"


def test_a_list_as_it_was_asked_for_says_nothing_of_its_columns():
    assert read_page(page(WHOLE, WHOLE | {"abstract": "Words."})).columns == ()
    assert read_page(page()).columns == ()
