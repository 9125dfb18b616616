"""A ruling's record makes subject and letter, whatever a word processor left in it; another ruling's, or a page, makes none."""

from __future__ import annotations

import json
from datetime import date

import pytest

from pipeline.errors import CouldNotRead
from pipeline.texts.cross_ruling import texts
from pipeline.texts.wanted import Wanted

WANTED = Wanted("H399001", date(2026, 5, 4))
RULING = {"rulingNumber": "H399001", "rulingDate": "2026-05-04T00:00:00", "subject": "Ruling Request;\tKettles"}


def made(text: str, **fields: object) -> list[str]:
    body = json.dumps(RULING | fields | {"text": text}).encode()
    return texts(body, WANTED)["full_text"].split("\n")


def test_cells_feeds_tabs_and_quotes_of_windows_become_plain_lines_and_marks_of_secrets_stay():
    lines = made("Model\x07K2\x07\r\rHOLDING:\r\n\r\nThe \x93K2\x94\tand the [[ ]] are outside.\x0cSincerely,")
    assert lines == ["Ruling H399001.", "Model", "K2", 'HOLDING: The "K2" and the [[]] are outside.', "Sincerely,"]


def test_a_byte_that_is_no_utf_8_is_one_of_windows():
    body = json.dumps(RULING | {"text": "The QK2Q is outside."}).encode().replace(b"QK2Q", b"\x93K2\x94")
    assert texts(body, WANTED)["full_text"].endswith('The "K2" is outside.')


def test_what_the_record_says_of_the_letter_stands_in_front_of_it():
    lines = made("The K2 is outside.", revokedBy=["H399002"], modifiedBy=[{"rulingNumber": "H399003"}], operationallyRevoked=True)
    assert lines[1:4] == ["Revoked by: H399002.", "Modified by: H399003.", "Operationally revoked."]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<!doctype html><html></html>", "a page of the site"),
        (json.dumps(RULING | {"rulingNumber": "H399009", "text": "x"}).encode(), "H399001 was asked for"),
        (json.dumps(RULING | {"rulingDate": "2025-01-01T00:00:00", "text": "x"}).encode(), "one of 2025-01-01 came"),
        (json.dumps(RULING).encode(), "has no text"),
        (b"", "empty"),
    ],
)
def test_another_ruling_or_none_is_not_read(body: bytes, reason: str):
    with pytest.raises(CouldNotRead, match=reason):
        texts(body, WANTED)
