"""A page of the docket: each column used, left aside or said to be new; rows that decide nothing are passed over by name."""

from __future__ import annotations

from datetime import date
from html import escape

import pytest

from crawlers.listings.edis_documents import read_page
from crawlers.shapes.rows import PageOfAll
from pipeline.errors import CouldNotRead
from pipeline.texts.edis_row import IGNORED, texts
from pipeline.texts.wanted import Wanted

TODAY = date(2026, 10, 12)


def row(id_: str = "801101", kind: str = "Order, Commission", **said: str | None) -> str:
    columns: dict[str, str | None] = {
        "id": id_, "documentType": kind, "documentTitle": "General Exclusion Order", "securityLevel": "Public",
        "investigationNumber": "337-9451", "investigationPhase": "Violation", "investigationStatus": "Inactive",
        "investigationTitle": "Certain Garden Sieves; Inv. No. 337-TA-9451 (Violation)", "investigationType": "Sec 337",
        "firmOrganization": "USITC", "filedBy": "Ute Orlo", "onBehalfOf": "Office of the Secretary",
        "documentDate": "2026/10/06 00:00:00", "officialReceivedDate": "2026/10/06 15:14:00", **dict.fromkeys(IGNORED, "1"),
    }  # fmt: skip
    return "".join(f"<{k}>{v}</{k}>" if v else f"<{k}/>" for k, v in (columns | said).items() if v is not None)


def page(*rows: str) -> bytes:
    return f"<results><documents>{''.join(f'<document>{one}</document>' for one in rows)}</documents></results>".encode()


def read(*rows: str) -> PageOfAll:
    return read_page(page(*rows), TODAY)


def reasons(*rows: str) -> list[str]:
    return [bad.reason for bad in read(*rows).malformed]


def test_a_row_is_a_document_of_the_day_on_which_it_was_received() -> None:
    found = read(row(documentDate="2026/01/08 00:00:00"))
    (one,) = found.rows
    assert (one.number, one.published, one.title, one.name) == (
        "801101",
        date(2026, 10, 6),
        "General Exclusion Order",
        "801101:2026-10-06",
    )
    assert (len(found), found.malformed) == (1, ())


def test_the_older_form_of_a_date_is_one_too() -> None:
    (one,) = read(row(officialReceivedDate="2005-01-25 00:00:00.0", documentDate="2005-01-24 00:00:00.0")).rows
    assert one.published == date(2005, 1, 25)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Orlo&#39;s Lamps", "Orlo's Lamps"),
        ("Orlo &amp; Fenn", "Orlo & Fenn"),
        ("&quot;Orlo&quot; Lamps", '"Orlo" Lamps'),
        ("Orlo & Fenn &Co", "Orlo & Fenn &Co"),
        ("Orlo&copy Lamps", "Orlo&copy Lamps"),
        ("Orlo’s “Lamps”", 'Orlo\'s "Lamps"'),
    ],
)
def test_what_is_escaped_twice_is_unescaped_twice(written: str, meant: str) -> None:
    body = page(row(documentTitle=escape(written, quote=False)))
    assert texts(body, Wanted("801101", date(2026, 10, 6)))["title"] == meant


def test_a_document_without_a_title_is_called_by_its_type() -> None:
    (one,) = read(row(kind="Notice", documentTitle="")).rows
    assert one.title == "Notice"
    assert "Title" not in texts(page(row(kind="Notice", documentTitle="")), Wanted("801101", TODAY))["full_text"]


def test_one_that_is_listed_twice_is_one_and_names_both_phases() -> None:
    twice = (row(), row(investigationPhase="Enforcement"))
    (one,) = read(*twice).rows
    (turned,) = read(*reversed(twice)).rows
    assert one.version == turned.version != read(row()).rows[0].version
    assert texts(page(*twice), Wanted("801101", TODAY))["full_text"].count("Phase: ") == 2
    assert len(read(*twice)) == 2


def test_what_changes_without_the_document_makes_no_new_version() -> None:
    (one,) = read(row()).rows
    (later,) = read(row(investigationStatus="Active", modifiedDate="2026/10/12 09:00:00", memorandumControlNumber="")).rows
    (other,) = read(row(documentTitle="Limited Exclusion Order")).rows
    assert one.version == later.version != other.version


PASSED_OVER = [
    {"investigationType": "Import Injury", "investigationNumber": "731-9001"},
    {"kind": "Motion Response/Reply", "firmOrganization": "Orlo & Fenn LLP".replace("&", "&amp;")},
    {"kind": "Brief on Review/Remedy"},
    {"kind": "Returned Mail"},
    {"kind": "Order", "onBehalfOf": "Administrative Law Judge"},
    {"kind": "ID/RD - Final on Violation", "onBehalfOf": "Administrative Law Judge"},
    {"kind": "Petition for Review; and Response to", "onBehalfOf": "Office of Unfair Import Investigations"},
    {"kind": "Voting Sheet", "documentTitle": ""},
    {"kind": "Something New", "firmOrganization": "Borel GmbH"},
]


@pytest.mark.parametrize("said", PASSED_OVER)
def test_rows_that_decide_nothing_are_counted_and_passed_over(said: dict[str, str]) -> None:
    found = read(row(**said))
    assert (found.rows, found.malformed, len(found)) == ((), (), 1)


@pytest.mark.parametrize(
    "said",
    [{"kind": "Something New"}, {"kind": "Something New", "firmOrganization": ""}, {"kind": "Notice", "firmOrganization": "Orlo"}],
)
def test_what_the_commission_may_have_decided_with_is_kept(said: dict[str, str]) -> None:
    assert len(read(row(**said)).rows) == 1


def test_a_column_that_nobody_has_read_is_said_once_and_the_rows_are_taken() -> None:
    found = read(row("801101", sealed="yes"), row("801102", sealed="no"))
    assert [one.number for one in found.rows] == ["801101", "801102"]
    assert [(bad.name, bad.reason) for bad in found.malformed] == [
        (
            "column sealed",
            "the rows have a column 'sealed', which nobody has read: whether it tells of orders must be seen",
        )
    ]


def test_a_column_that_may_have_another_name_is_no_row_without_it() -> None:
    assert reasons(row(documentTitle=None, title="General Exclusion Order"))[0] == (
        "the row is no document (it has title and no documentTitle: a column may have another name now)"
    )


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"investigationNumber": ""}, "it has no investigationNumber"),
        ({"documentType": ""}, "it has no documentType"),
        ({"investigationType": ""}, "it has no investigationType"),
        ({"officialReceivedDate": "2026/13/06 15:14:00"}, "one of its dates is none"),
        ({"documentDate": "yesterday"}, "one of its dates is none"),
        ({"officialReceivedDate": "2026/10/13 15:14:00"}, "it was received on 2026-10-13, later than today"),
        ({"id": "80-1101"}, "its id is no number"),
        ({"securityLevel": "Sealed"}, "its security level is 'Sealed'"),
        ({"filedBy": "<b>Ute</b>"}, "its column 'filedBy' holds other elements"),
    ],
)
def test_a_row_that_cannot_be_is_told_apart_and_those_beside_it_are_good(said: dict[str, str], why: str) -> None:
    found = read(row(**said), row("801102"))
    assert [one.number for one in found.rows] == ["801102"]
    assert [bad.reason for bad in found.malformed] == [f"the row is no document ({why})"]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "the body is empty"),
        (b"<results><documents>", "not well-formed XML"),
        (b"<html><body>Access Denied</body></html>", "not a list of documents"),
        (b"<results><investigations/></results>", "not a list of documents"),
        (b"<results><documents><investigation/></documents></results>", "'investigation' where a document is due"),
        (b"<!DOCTYPE results [<!ENTITY a 'b'>]><results><documents/></results>", "declares a document type"),
    ],
)
def test_what_is_no_page_is_not_read(body: bytes, why: str) -> None:
    with pytest.raises(CouldNotRead, match=why):
        read_page(body, TODAY)


def test_a_page_that_does_not_hold_the_document_makes_no_text() -> None:
    with pytest.raises(CouldNotRead, match="does not hold document 801199"):
        texts(page(row()), Wanted("801199", TODAY))
