"""What the Patent Office's open data says of a patent, in either of its forms; nothing of another, nothing unseen."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from pipeline.errors import CouldNotRead
from pipeline.offices.entries import OfficeSays, RightStatus
from pipeline.offices.us_uspto_odp import read

DATA: dict[str, Any] = {
    "patentNumber": "79000001", "applicationStatusDescriptionText": "Patented  Case", "applicationStatusDate": "2031-01-08",
    "filingDate": "2028-03-02", "grantDate": "2031-01-28",
}  # fmt: skip
STATUS = RightStatus("79000001", "Patented Case", date(2031, 1, 8), date(2028, 3, 2), date(2031, 1, 28), adjusted=120)


def body(*rows: Any, bag: str = "patentFileWrapperDataBag") -> bytes:
    return json.dumps({"count": len(rows), bag: rows}).encode()


def test_both_forms_say_the_same():
    adjusted = {"patentTermAdjustmentData": {"adjustmentTotalQuantity": 120.0}}
    assert read(body({"applicationMetaData": DATA} | adjusted), "79000001") == STATUS
    assert read(body(DATA | adjusted, bag="patentBag"), "79000001") == STATUS


def test_a_number_is_the_same_with_zeros_in_front():
    assert read(body(DATA | {"patentNumber": "D0999101"}, bag="patentBag"), "D999101").number == "D999101"


def test_what_says_the_same_is_one_version_and_what_does_not_is_another():
    again = body(DATA, bag="patentBag")
    assert read(again, "79000001").version == read(again.replace(b'"count": 1', b'"count": 2'), "79000001").version
    assert read(again, "79000001").version != read(again.replace(b"2031-01-08", b"2031-01-09"), "79000001").version


def test_a_label_that_nobody_knows_is_told():
    adjustment = {"patentTermAdjustmentData": {"zDelay": 1}}
    assert dict(read(body(DATA | adjustment | {"patentTermExtension": 5}), "79000001").told) == {
        "unknown label 'patentTermExtension'": 1,
        "unknown label of the adjustment 'zDelay'": 1,
    }


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"", "empty"),
        (b"{", "no JSON"),
        (b"[]", "of another form"),
        (b'{"patentBag": [1]}', "of another form"),
        (body(), "no applications of the patent 79000001"),
        (body(DATA | {"patentNumber": "7900000"}), "no applications"),
        (body(DATA, DATA), "has 2 applications"),
        (body(DATA | {"applicationStatusDescriptionText": None}), "no words of its status"),
        (body(DATA | {"grantDate": "28 January 2031"}), "grantDate is no day"),
        (body(DATA | {"patentTermAdjustmentData": {"adjustmentTotalQuantity": -3}}), "no number of days"),
        (body(DATA | {"patentTermAdjustmentData": {"adjustmentTotalQuantity": True}}), "no number of days"),
    ],
)
def test_what_says_nothing_of_the_patent_is_said_to(answer: bytes, words: str):
    with pytest.raises(CouldNotRead, match=words):
        read(answer, "79000001")


def test_a_reader_is_told_who_says_it_and_on_which_day():
    assert str(OfficeSays("US Patent and Trademark Office", "79000001", date(2036, 11, 29), STATUS)) == (
        "79000001: the US Patent and Trademark Office says, on 2036-11-29: Patented Case since 2031-01-08, filed 2028-03-02, "
        "granted 2031-01-28, term adjusted by 120 days, no day of expiry stated"
    )
