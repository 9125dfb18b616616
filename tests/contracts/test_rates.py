"""By the day or week what is no recall comes in one list, also when nothing is new; a recall comes at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from odd_mail import odd_mail
from recall_desk import STEAMLINE, A, B, Desk

from pipeline.records import Rate


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Japan's desk was told of order 1 on 1 November; it wants a list a week."""
    with odd_mail() as box:
        it = Desk(tmp_path, box)
        it.has(A)
        it.point(rate=Rate.WEEKLY)
        it.order()
        assert it.run() == ["a LIST 1"], "the first comes at once"
        yield it


def days(desk: Desk, n: int) -> list[list[str]]:
    return [desk.run() for _ in range(n)]


def test_what_can_wait_comes_once_a_week_and_what_takes_back_at_once(desk: Desk):
    desk.order(2)
    desk.order(articles="Certain wide kettles")
    assert days(desk, 2) == [[], []]
    desk.happens("rescinded", STEAMLINE.name)
    assert desk.run() == ["a CHANGE 1"]
    assert days(desk, 4) == [[], [], [], ["a LIST 1, 2"]]
    assert "1 new, 1 changed, 0 ended" in str(desk.last_to(A)["Subject"])
    desk.happens("rescinded", n=2)
    assert desk.run() == ["a STOP 2"]


def test_it_comes_when_nothing_is_new_and_says_what_was_seen(desk: Desk):
    assert days(desk, 7) == [[]] * 6 + [["a LIST 1"]]
    assert "0 new, 0 changed, 0 ended" in str(desk.last_to(A)["Subject"])
    text = desk.last_to(A).get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "HOW COMPLETE" in text


def test_what_ended_before_its_list_is_told_nobody(desk: Desk):
    desk.order(2)
    assert desk.run() == []
    desk.happens("rescinded", n=2)
    assert days(desk, 6) == [[]] * 5 + [["a LIST 1"]]


def test_by_the_day(desk: Desk):
    desk.point(rate=Rate.DAILY)
    desk.at -= timedelta(minutes=2)  # the run before took a while
    desk.order(2, published=date(2026, 1, 5))
    assert days(desk, 3) == [["a LIST 1, 2"], ["a LIST 1, 2"], ["a LIST 1, 2"]]


def test_what_is_kept_out_when_the_list_is_written_is_not_in_it(desk: Desk):
    desk.order(2, rights_read="whole")
    assert days(desk, 3) == [[]] * 3
    desk.point(rate=Rate.WEEKLY, filter={"rights": ["trademark"]})
    assert days(desk, 4) == [[]] * 3 + [["a LIST 1"]]


def test_at_once_again_it_hears_what_it_missed(desk: Desk):
    desk.order(2)
    assert desk.run() == []
    desk.point()
    assert desk.run() == ["a NEW 2"]


def test_a_new_address_gets_its_list_at_once_and_in_a_drill_all_comes_alone(desk: Desk):
    desk.has(A, B)
    assert desk.run() == ["b LIST 1"]
    desk.order(2)
    desk.decide(announce=True)
    assert desk.run() == ["a NEW 2", "b NEW 2"]


def test_a_list_has_the_day_of_its_readers(desk: Desk):
    desk.point(time_zone="America/New_York")
    desk.at -= timedelta(hours=6)  # 2 November in London, still the first there
    assert desk.run(lists=["JP"]) == ["a LIST 1"]
    assert str(desk.last_to(A)["Subject"]).startswith("LIST 2026-11-01 for JP: ")
    text = desk.last_to(A).get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "2026-11-01 21:00 UTC-05:00 (America/New_York)" in " ".join(text.split())
