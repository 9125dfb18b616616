"""Document numbers were reused before 2016: one page may hold two documents of one number."""

from __future__ import annotations

import json
from datetime import date

import pytest

from pipeline.errors import CouldNotRead
from pipeline.texts.fr_listing import listed_row
from pipeline.texts.wanted import Wanted


def wanted(number: str, day: str) -> Wanted:
    return Wanted(number, date.fromisoformat(day))


def page(*rows: dict) -> bytes:
    return json.dumps({"count": len(rows), "results": rows}).encode()


def row(number: str, day: str, title: str) -> dict:
    return {"document_number": number, "publication_date": day, "title": title}


TIED = page(row("E9-1", "2009-01-06", "A Lamp"), row("E9-1", "2009-03-04", "Another Lamp"), row("E9-2", "2009-03-04", "A Fan"))


@pytest.mark.parametrize(("day", "title"), [("2009-01-06", "A Lamp"), ("2009-03-04", "Another Lamp")])
def test_of_two_documents_with_one_number_each_has_its_own_row(day, title):
    assert listed_row(TIED, wanted("E9-1", day))["title"] == title


def test_one_that_was_published_another_day_than_the_listing_said_is_still_the_one_of_its_number():
    assert listed_row(TIED, wanted("E9-2", "2009-03-05"))["title"] == "A Fan"


def test_a_number_that_is_not_there_is_none():
    with pytest.raises(CouldNotRead, match="E9-3"):
        listed_row(TIED, wanted("E9-3", "2009-03-04"))
