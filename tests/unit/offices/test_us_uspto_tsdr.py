"""What the trademark register says of a registration; nothing of another, nothing unseen."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from pipeline.errors import CouldNotRead
from pipeline.offices.entries import RightStatus
from pipeline.offices.us_uspto_tsdr import read

STATUS: dict[str, Any] = {
    "serialNumber": 99787801, "usRegistrationNumber": "7900001", "filingDate": "2029-01-09", "usRegistrationDate": "2030-09-25",
    "statusDate": "2030-09-26", "tm5StatusDesc": "LIVE/REGISTRATION/Issued and  Active", "extStatusDesc": "Registered.",
}  # fmt: skip


def body(*statuses: Any, **more: Any) -> bytes:
    return json.dumps({"trademarks": [{"status": status} | more for status in statuses]}).encode()


def test_a_mark_is_said_to_be_live_or_dead_in_the_office_s_words():
    assert read(body(STATUS), "7900001") == RightStatus(
        "7900001", "LIVE/REGISTRATION/Issued and Active", date(2030, 9, 26), date(2029, 1, 9), date(2030, 9, 25)
    )
    assert read(body(STATUS | {"tm5StatusDesc": None}), "7900001").status == "Registered."


def test_a_label_that_nobody_knows_is_told():
    told = read(body(STATUS | {"renewalDate": "2040-09-25"}, colour="red"), "7900001").told
    assert dict(told) == {"unknown label of the status 'renewalDate'": 1, "unknown label 'colour'": 1}


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"", "empty"),
        (b"<html></html>", "no JSON"),
        (b'{"trademarks": [{}]}', "of another form"),
        (b"[]", "of another form"),
        (body(), "no marks of the registration 7900001"),
        (body(STATUS | {"usRegistrationNumber": ""}), "no marks"),
        (body(STATUS | {"usRegistrationNumber": "790000"}), "no marks"),
        (body(STATUS, STATUS), "has 2 marks"),
        (body(STATUS | {"tm5StatusDesc": "", "extStatusDesc": None}), "no words of its status"),
        (body(STATUS | {"statusDate": "25 September"}), "statusDate is no day"),
    ],
)
def test_what_says_nothing_of_the_mark_is_said_to(answer: bytes, words: str):
    with pytest.raises(CouldNotRead, match=words):
        read(answer, "7900001")
