"""A contact point's filter keeps out what is known not to be wanted, and never a word that takes something back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from odd_mail import odd_mail
from recall_desk import STEAMLINE, A, B, Desk

from pipeline.records import Filter

PATENTS, MARKS = Filter(rights=("patent",)), Filter(rights=("trademark",))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Japan's desk was told of order 1, which rests on a patent, as all know."""
    with odd_mail() as box:
        it = Desk(tmp_path, box)
        it.has(A)
        it.order(rights_read="whole")
        assert it.run() == ["a LIST 1"]
        yield it


def text(desk: Desk, to: str = A) -> str:
    part = next(p for p in desk.box.given_to_with(to)[-1].walk() if p.get_content_type() == "text/plain")
    return " ".join(part.get_payload(decode=True).decode().split())  # type: ignore[union-attr]


def test_what_is_known_not_to_be_wanted_is_not_told_and_what_is_not_known_is(desk: Desk):
    desk.point(filter=MARKS)
    desk.order(2, rights_read="whole")
    desk.order(3, rights_read="not_stated")
    assert desk.run() == ["a NEW 3"]
    desk.happens("rescinded", n=2)
    assert desk.run() == [], "it was never told of that one"


def test_it_keeps_back_nothing_that_takes_back(desk: Desk):
    desk.order(2, rights_read="whole")
    assert desk.run() == ["a NEW 2"]
    desk.point(filter=MARKS)
    desk.order(articles="Certain kettles, all of them")
    desk.order(2, articles="Certain pots")
    assert desk.run() == [], "neither is wanted any more"
    desk.happens("rescinded", STEAMLINE.name)
    desk.happens("suspended", n=2)
    assert desk.run() == ["a CHANGE 1", "a CHANGE 2"]
    desk.happens("rescinded")
    desk.happens("rescinded", n=2)
    assert desk.run() == ["a STOP 1", "a STOP 2"]


def test_a_list_says_that_something_is_kept_out_and_brings_what_is_held_up_to_date(desk: Desk):
    desk.point(filter=MARKS)
    desk.order(articles="Certain wide kettles")
    desk.order(2, rights_read="whole")
    assert desk.run() == []
    assert desk.run(lists=["JP"]) == ["a LIST 1"], "order 2 was told nobody"
    assert "Your contact point's filter (kinds of right: trademark) keeps out 2 orders that stand" in text(desk)
    assert "wide kettles" in text(desk)
    desk.happens("rescinded", STEAMLINE.name)
    assert desk.run() == ["a CHANGE 1"]


def test_a_new_address_hears_of_what_its_contact_point_holds_and_of_what_passes(desk: Desk):
    desk.point(filter=MARKS)
    desk.order(2, rights_read="whole")
    desk.order(3)
    assert desk.run() == ["a NEW 3"]
    desk.has(A, B)
    assert desk.run() == ["b LIST 1, 3"]
    desk.happens("rescinded")
    desk.happens("rescinded", n=2)
    assert desk.run() == ["a STOP 1", "b STOP 1"]


def test_a_run_that_announces_each_order_brings_a_new_address_to_what_is_kept_out_by_a_list(desk: Desk):
    desk.point(filter=MARKS)
    desk.has(A, B)
    desk.order(2, rights_read="whole")
    desk.order(3)
    desk.decide(announce=True)
    desk.send()
    assert desk.came() == ["a NEW 3", "b LIST 1, 3", "b NEW 3"], "nobody is told of order 2; order 1 is no news to its desk"


def test_what_is_wanted_again_is_told_as_it_is_then(desk: Desk):
    desk.point(filter=MARKS)
    desk.order(articles="Certain wide kettles")
    desk.order(2, rights_read="whole")
    assert desk.run() == []
    desk.point(filter=PATENTS)
    assert desk.run() == ["a CHANGE 1", "a NEW 2"]
    assert desk.run() == []


def test_without_any_filter_a_list_says_nothing_of_one(desk: Desk):
    assert "filter" not in text(desk)
    desk.at += timedelta(days=92)
    assert desk.run() == ["a LIST 1"]
    assert "filter" not in text(desk)
