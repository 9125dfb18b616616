"""What the canary's document says, and that one that is lost or damaged holds up nobody."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from pipeline.bus.port import Delivered
from pipeline.bus.topics import DOCUMENTS, NOTICES
from pipeline.canary.document import TEST, Read, body_of, document_of, folded, heard, is_ours, read, to_be_folded
from pipeline.errors import CorruptArchive, CouldNotRead, MissingBody, StorageError
from pipeline.source_settings import source_names

MADE = Read(date(2026, 10, 15), "00ff00ff00ff00ff")
NOW = datetime(2026, 10, 15, 8, tzinfo=UTC)
DOCUMENT = document_of(MADE.day, "0" * 64, NOW)
MESSAGE = Delivered(DOCUMENTS, 0, 0, DOCUMENT.id, DOCUMENT.model_dump_json().encode())
ANOTHER = Delivered(DOCUMENTS, 0, 1, "testing:2026-1:2026-10-15", b"{}")


def test_what_comes_out_is_what_went_in():
    assert heard([ANOTHER, MESSAGE], lambda _: body_of(MADE)) == [MADE]
    event = to_be_folded(MADE)
    assert folded(Delivered(NOTICES, 0, 0, event.key, event.value)) == MADE
    assert (is_ours(MESSAGE), is_ours(ANOTHER)) == (True, False)
    assert DOCUMENT.exercise
    assert TEST not in source_names(), "no list of sources has it"


@pytest.mark.parametrize("body", [b"", b"EXERCISE", body_of(MADE)[:-3], body_of(MADE) + b"more", "EXERCISE of 2026–10–15".encode()])
def test_bytes_that_are_not_its_own_are_not_read(body):
    with pytest.raises(CouldNotRead):
        read(body)
    assert heard([MESSAGE], lambda _: body) == []


@pytest.mark.parametrize("why", [CorruptArchive("its bytes changed"), MissingBody("it is not there")])
def test_one_that_is_lost_goes_no_further_and_holds_up_nobody(why):
    def body(_: str) -> bytes:
        raise why

    assert heard([MESSAGE], body) == []


def test_a_disk_that_fails_is_tried_again():
    def body(_: str) -> bytes:
        raise StorageError("the disk does not answer")

    with pytest.raises(StorageError):
        heard([MESSAGE], body)
