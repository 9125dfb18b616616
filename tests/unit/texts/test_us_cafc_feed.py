"""The court's feed: each row, and what is no row."""

from __future__ import annotations

from datetime import date

import pytest
from publishers import publisher_of

from pipeline.errors import CouldNotRead
from pipeline.texts.us_cafc_feed import Item, Odd, items, texts
from pipeline.texts.wanted import Wanted

FEED = publisher_of("us_cafc").answer("/category/opinion-order/feed/", date(2026, 10, 13)).body


def test_a_row_says_the_appeal_what_the_paper_is_where_it_came_from_and_where_it_stands():
    first = items(FEED)[-1]
    assert first == Item(
        appeal="24-1101",
        post="171001",
        published=date(2026, 10, 5),
        kind="OPINION",
        title="24-1101: ORLO LAMPWORKS LTD. v. ITC [OPINION], Nonprecedential",
        origin="ITC",
        page="https://cafc.uscourts.gov/171001/",
        pdf="/opinions-orders/24-1101.OPINION.171001.pdf",
    )


def test_a_day_is_the_court_s_and_not_that_of_utc():
    late = FEED.replace(b"Mon, 05 Oct 2026 16:00:05 +0000", b"Tue, 06 Oct 2026 02:00:05 +0000")
    row = items(late)[-1]
    assert isinstance(row, Item)
    assert row.published == date(2026, 10, 5)


@pytest.mark.parametrize(
    ("was", "now", "why"),
    [
        (b"Origin: ITC", b"Origin unknown", "its origin cannot be read"),
        (b"24-1101: ORLO", b"ORLO", "its title cannot be read"),
        (b"?p=171001", b"?page=171001", "its guid cannot be read"),
        (b"Mon, 05 Oct 2026", b"Some day", "its pubDate cannot be read"),
    ],
)
def test_a_row_that_is_none_says_why_and_costs_no_other(was, now, why):
    rows = items(FEED.replace(was, now))
    odd = [row.reason for row in rows if isinstance(row, Odd)]
    assert set(odd) == {why}
    assert any(isinstance(row, Item) for row in rows)


def test_a_column_that_is_not_known_is_said():
    rows = items(FEED.replace(b"<slash:comments>0</slash:comments>", b"<stars>0</stars>"))
    assert {row.reason for row in rows if isinstance(row, Odd)} == {"it has a column 'stars' that is not known"}


@pytest.mark.parametrize(
    "body", [b"", b"<html></html>", b"<rss/>", b'<!DOCTYPE x [<!ENTITY a "b">]><rss><channel/></rss>', b"<rss>"]
)
def test_what_is_no_feed_could_not_be_read(body):
    with pytest.raises(CouldNotRead):
        items(body)


def test_a_document_that_the_feed_does_not_hold_could_not_be_read():
    with pytest.raises(CouldNotRead, match="does not hold document 1"):
        texts(FEED, Wanted("1", date(2026, 10, 5)))
