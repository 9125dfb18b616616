"""A saved search brings its mailbox what its contact point's filter keeps out: once, in a list; and what takes it back at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from odd_mail import odd_mail
from recall_desk import STEAMLINE, A, B, Desk

from pipeline.records import Filter, Rate

MARKS = Filter(rights=("trademark",))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Japan's desk wants trademarks only, and one of its mailboxes kettles too; nobody was told of the orders on patents."""
    with odd_mail() as box:
        it = Desk(tmp_path, box)
        it.has(A, B)
        it.order(rights_read="not_stated", articles="Certain lamps")
        it.point(filter=MARKS, searches=[search()])
        assert it.run() == ["a LIST 1", "b LIST 1"]
        yield it


def search(name: str = "kettles", mailbox: str = A, **wanted: Any) -> dict[str, Any]:
    return {"name": name, "mailbox": mailbox, "query": name, "filter": wanted or {"words": ["kettle"]}}


def text(desk: Desk, to: str = A) -> str:
    return " ".join(desk.last_to(to).get_body(("plain",)).get_content().split())  # type: ignore[union-attr]


def test_what_only_the_search_finds_comes_in_a_list_once_and_to_its_mailbox_alone(desk: Desk):
    desk.order(2, rights_read="whole", articles="Certain wide kettles")
    desk.order(3, rights_read="whole", articles="Certain pans")
    assert desk.run() == ["a LIST 1, 2"]
    assert "Your saved search “kettles” (words of the goods: kettle) finds 337-TA-8002 in this list" in text(desk)
    assert [desk.run() for _ in range(4)] == [[], [], [], []]


def test_each_revision_comes_once_too(desk: Desk):
    desk.order(2, rights_read="whole", articles="Certain wide kettles")
    assert desk.run() == ["a LIST 1, 2"]
    desk.order(2, articles="Certain wide and narrow kettles")
    assert desk.run() == ["a LIST 1, 2"]
    assert "0 new, 1 changed, 0 ended" in str(desk.last_to(A)["Subject"])
    assert [desk.run() for _ in range(3)] == [[], [], []]


def test_at_most_one_list_a_day_has_all_that_was_found(desk: Desk):
    desk.order(2, rights_read="whole", articles="Certain wide kettles")
    assert desk.run() == ["a LIST 1, 2"]
    desk.at -= timedelta(hours=23)
    desk.order(3, rights_read="whole", articles="Certain iron kettles")
    desk.decide()
    desk.send()
    assert desk.came() == [], "an hour after its last list"
    desk.at += timedelta(hours=23)
    assert desk.run() == ["a LIST 1, 2, 3"], "though no order changed since"


def test_nothing_holds_back_a_recall_of_what_a_search_brought(desk: Desk):
    desk.order(2, rights_read="whole", articles="Certain wide kettles")
    assert desk.run() == ["a LIST 1, 2"]
    desk.point(filter=MARKS)
    desk.happens("rescinded", STEAMLINE.name, n=2)
    assert desk.run() == ["a CHANGE 2"], "also when the search is there no more"
    desk.point(filter=MARKS, searches=[search(words=["nothing like it"])])
    desk.happens("rescinded", n=2)
    assert desk.run() == ["a STOP 2"]


def test_what_ended_before_its_list_is_told_nobody(desk: Desk):
    desk.order(2, rights_read="whole", articles="Certain wide kettles")
    desk.happens("rescinded", n=2)
    assert desk.run() == []


def test_where_all_is_told_at_once_a_search_brings_a_list_too_that_says_what_it_finds(desk: Desk):
    desk.point(searches=[search(), search("pans", B, words=["pan"])])
    desk.order(2, rights_read="whole", articles="Certain wide kettles")
    assert desk.run() == ["a LIST 1, 2", "a NEW 2", "b NEW 2"], "who has no search that finds it hears of it once"
    assert "“kettles” (words of the goods: kettle) finds 337-TA-8002 in this list" in text(desk)
    assert [desk.run() for _ in range(3)] == [[], [], []]
    assert desk.run(lists=["JP"]) == ["a LIST 1, 2", "b LIST 1, 2"]
    assert "“pans” (words of the goods: pan) finds no order in this list" in text(desk, B)
    assert "kettles” " not in text(desk, B)


def test_where_all_is_told_at_once_the_list_of_a_search_waits_a_day_after_the_last(desk: Desk):
    desk.point(searches=[search()])
    desk.order(2, rights_read="whole", articles="Certain wide kettles")
    assert desk.run() == ["a LIST 1, 2", "a NEW 2", "b NEW 2"]
    desk.at -= timedelta(hours=23)
    desk.order(3, rights_read="whole", articles="Certain iron kettles")
    desk.decide()
    desk.send()
    assert desk.came() == ["a NEW 3", "b NEW 3"], "an hour after its last list"
    desk.at += timedelta(hours=23)
    assert desk.run() == ["a LIST 1, 2, 3"], "though no order changed since"
    assert [desk.run() for _ in range(3)] == [[], [], []]


def test_by_the_week_it_waits_for_the_list_of_its_rate(desk: Desk):
    desk.point(filter=MARKS, rate=Rate.WEEKLY, searches=[search()])
    desk.order(2, rights_read="whole", articles="Certain wide kettles")
    came = [desk.run() for _ in range(7)]
    assert [day for day in came if day] == [["a LIST 1, 2", "b LIST 1"]]


def test_an_order_that_binds_at_home_is_found_by_nobody_there(desk: Desk):
    desk.has("a@us.example", ally="US")
    desk.point("US", searches=[search(mailbox="a@us.example")])
    desk.order(2, rights_read="whole", articles="Certain wide kettles")
    assert desk.run() == ["a LIST 1, 2"]
    assert desk.came("US") == []


def test_what_is_not_known_is_found_as_by_every_filter(desk: Desk):
    desk.point(filter=MARKS, searches=[search("chapter", chapters=["85"]), search("firm", parties=["Boilwell Co."])])
    desk.order(2, rights_read="whole", parties_read="whole")
    assert desk.run() == ["a LIST 1, 2"], "nobody read a tariff number"
    assert "“chapter” (tariff chapters: 85) finds 337-TA-8001, 337-TA-8002 in this list" in text(desk)


def test_a_mailbox_that_left_gets_no_list_of_its_search_and_its_recalls_all_the_same(desk: Desk):
    desk.order(2, rights_read="whole", articles="Certain wide kettles")
    assert desk.run() == ["a LIST 1, 2"]
    desk.has(B)
    desk.order(3, rights_read="whole", articles="Certain iron kettles")
    assert desk.run() == []
    desk.happens("rescinded", n=2)
    assert desk.run() == ["a STOP 2"]
