"""Document numbers were reused before 2016: one page may hold two documents of one number."""

from __future__ import annotations

import json

import pytest
from full_texts import document

from pipeline.errors import CouldNotRead
from pipeline.read.text import listed_row

TEXTS = {"title": "A Lamp", "full_text": "A Lamp"}


def page(*rows: dict) -> bytes:
    return json.dumps({"count": len(rows), "results": rows}).encode()


def row(number: str, day: str, title: str) -> dict:
    return {"document_number": number, "publication_date": day, "title": title}


TIED = page(row("E9-1", "2009-01-06", "A Lamp"), row("E9-1", "2009-03-04", "Another Lamp"), row("E9-2", "2009-03-04", "A Fan"))


@pytest.mark.parametrize(("day", "title"), [("2009-01-06", "A Lamp"), ("2009-03-04", "Another Lamp")])
def test_of_two_documents_with_one_number_each_has_its_own_row(day, title):
    assert listed_row(document("E9-1", day, TEXTS), TIED)["title"] == title


def test_one_that_was_published_another_day_than_the_listing_said_is_still_the_one_of_its_number():
    assert listed_row(document("E9-2", "2009-03-05", TEXTS), TIED)["title"] == "A Fan"


def test_a_number_that_is_not_there_is_none():
    with pytest.raises(CouldNotRead, match="E9-3"):
        listed_row(document("E9-3", "2009-03-04", TEXTS), TIED)
