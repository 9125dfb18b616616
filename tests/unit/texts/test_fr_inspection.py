"""Public inspection's lists and typed texts: what is taken from them, and what is refused."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from crawlers.listings.fr_inspection import IGNORED, USED, Row, read_page
from crawlers.shapes.rows import Page
from pipeline.errors import CouldNotRead
from pipeline.texts import fr_inspection, fr_inspection_text
from pipeline.texts.wanted import Wanted

TODAY = date(2026, 10, 8)
WANTED = Wanted("2026-21202", date(2026, 10, 6))
OURS = {"slug": "international-trade-commission"}
SINGLE = """This document is scheduled to be published in the
Federal Register on 10/09/2026 and available online at
https://federalregister.gov/d/2026-21202, and on https://govinfo.gov

7020-02

INTERNATIONAL TRADE COMMISSION
[Investigation No. 337-TA-9202]

Certain Garden Sieves; Commission Determination To Issue a Limited
Exclusion Order; Termination of the Investigation

AGENCY: International Trade Commission.
ACTION: Notice.

SUMMARY: Notice is hereby given that the Commission has determined to issue a
limited exclusion order that bars infringing garden sieves of respondent

2

Orlo Tools Co., Ltd. of Shenzhen, China. The order is of indefinite length.

By order of the Commission.
Issued: October 5, 2026.
[FR Doc. 2026-21202 Filed: 10/6/2026 8:45 am; Publication Date:  10/9/2026]
"""


def row(**fields: Any) -> dict[str, Any]:
    values = dict.fromkeys((*USED, *IGNORED)) | {
        "agencies": [OURS], "document_number": "2026-21202", "title": "Investigations: Certain Garden Sieves ", "type": "Notice",
        "filed_at": "2026-10-06T08:45:00.000-04:00", "publication_date": "2026-10-09", "docket_numbers": [],
    }  # fmt: skip
    return values | fields


def read(*rows: dict[str, Any], known: date | None = None, **head: Any) -> Page[Row]:
    body = {"count": len(rows), "results": rows} | head
    return read_page(json.dumps(body).encode(), {OURS["slug"]}, lambda number: known, TODAY)


def only(*rows: dict[str, Any], **options: Any) -> Row:
    page = read(*rows, **options)
    assert page.malformed == ()
    (found,) = page.rows
    return found


@pytest.mark.parametrize("text", [SINGLE, SINGLE.replace("\n", "\n\n"), SINGLE.replace("\n", "\r\n")])
def test_typed_text_of_either_spacing_has_the_title_and_summary_of_the_print(text: str) -> None:
    found = fr_inspection_text.texts(text.encode(), WANTED)
    assert found["title"] == (
        "Certain Garden Sieves; Commission Determination To Issue a Limited Exclusion Order; Termination of the Investigation"
    )
    assert found["abstract"] == (
        "Notice is hereby given that the Commission has determined to issue a limited exclusion order that bars infringing garden "
        "sieves of respondent Orlo Tools Co., Ltd. of Shenzhen, China. The order is of indefinite length."
    )
    assert "scheduled to be published" not in found["full_text"]
    assert "\n2\n" not in found["full_text"]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"<!DOCTYPE html><html>2026-21202</html>", "a page where plain text"),
        (SINGLE.replace("2026-21202", "2026-21203").encode(), "does not name document"),
        (b"", "empty"),
    ],
)
def test_another_text_is_refused(body: bytes, why: str) -> None:
    with pytest.raises(CouldNotRead, match=why):
        fr_inspection_text.texts(body, WANTED)


def test_a_row_has_the_day_on_which_it_was_filed_in_washington() -> None:
    found = only(row(filed_at="2026-10-07T03:30:00Z"))
    assert (found.published, found.printed, found.withdrawn, found.kind) == (date(2026, 10, 6), date(2026, 10, 9), False, "Notice")
    assert found.title == "Investigations: Certain Garden Sieves"


@pytest.mark.parametrize(
    "note", ["An agency letter requesting withdrawal of this document was received.", "The agency withdrew it.", None]
)
def test_what_was_withdrawn_has_the_day_under_which_it_is_known(note: str | None) -> None:
    gone = row(editorial_note=note, filed_at=None, publication_date=None, pdf_updated_at="2026-10-07T14:31:06.000-04:00")
    assert only(gone, known=date(2026, 10, 6)).published == date(2026, 10, 6)
    assert only(gone).published == date(2026, 10, 7), "of one that was never seen before, its file's"
    assert only(gone).kind == "Notice" + fr_inspection.WITHDRAWN


def test_a_note_of_something_else_withdraws_nothing() -> None:
    found = only(row(editorial_note="The date of filing was mistaken."))
    assert (found.withdrawn, found.kind) == (False, "Notice, with a note")


@pytest.mark.parametrize(
    ("odd", "why"),
    [
        ({"document_number": "2026/1"}, "no document number"),
        ({"title": " "}, "no title"),
        ({"filed_at": "yesterday"}, "filed_at is no day"),
        ({"publication_date": "10/09/2026"}, "publication_date is no day"),
        ({"filed_at": "2026-10-09T08:45:00.000-04:00"}, "later than today"),
        ({"filed_at": None, "publication_date": None}, "does not say when it was filed"),
        ({"agencies": None}, "does not say whose it is"),
    ],
)
def test_an_odd_row_is_told_apart_and_the_others_are_good(odd: dict[str, Any], why: str) -> None:
    page = read(row(**odd), row(document_number="2026-21299"))
    assert [r.number for r in page.rows] == ["2026-21299"]
    assert why in page.malformed[0].reason


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b'{"count": 2, "results": []}', "counts 2 documents and holds 0"),
        (b'{"results": []}', "no count"),
        (b'{"count": 0, "results": [], "next_page_url": "x"}', "which nobody has read"),
        (b"[]", "not a list"),
    ],
)
def test_another_answer_is_no_list(body: bytes, why: str) -> None:
    with pytest.raises(CouldNotRead, match=why):
        read_page(body, {OURS["slug"]}, lambda number: None, TODAY)
