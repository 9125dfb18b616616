"""What pages of a listing name together is believed only if they cannot hide a document, whatever order they come in."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawlers.listings.fr_documents import read_page
from crawlers.shapes.paging import Listed, listed
from crawlers.shapes.rows import Entry, Page
from crawlers.source import Believed, NotLooked
from crawlers.sources.us_federal_register import UsFederalRegister
from pipeline.windows import DAY, Window, united

FIRST = date(2015, 3, 1)
MARCH = Window(FIRST, date(2015, 3, 31))


def row(n: int, day: date) -> dict:
    return {"document_number": f"2015-{n:05d}", "title": "Certain Lamps", "publication_date": day.isoformat(), "type": "Notice"}


class Publisher:
    """A register that answers as its `order` puts the rows that `public` gives at each request; counts what it is asked."""

    def __init__(self, public: Callable[[int], list[dict]], order: Callable[[list[dict]], list[dict]] = list) -> None:
        self.public, self.order, self.asked = public, order, 0

    async def answer(self, window: Window, number: int, per_page: int) -> Believed | NotLooked:
        rows = [r for r in self.public(self.asked) if window.holds(date.fromisoformat(r["publication_date"]))]
        self.asked += 1
        rows = sorted(self.order(rows), key=lambda r: r["publication_date"])
        body = {"count": len(rows), "results": rows[(number - 1) * per_page : number * per_page]}
        page = read_page(json.dumps(body).encode(), window, date(2026, 11, 1))
        return Believed("https://register.example/", "0", datetime(2026, 11, 1, tzinfo=UTC), "application/json", page)

    def look(self, window: Window = MARCH) -> list[Listed]:
        async def all_parts() -> list[Listed]:
            return [part async for part in listed(self.answer, UsFederalRegister.limits, window)]

        return asyncio.run(all_parts())


def shuffled(seed: int) -> Callable[[list[dict]], list[dict]]:
    chance = random.Random(seed)
    return lambda rows: chance.sample(rows, len(rows))


def names(rows: list[dict]) -> list[str]:
    return sorted(f"{r['document_number']}:{r['publication_date']}" for r in rows)


def spread(*counts: int) -> list[dict]:
    """So many rows on each day from the first."""
    days = [FIRST + timedelta(days=n) for n, count in enumerate(counts) for _ in range(count)]
    return [row(n, day) for n, day in enumerate(days)]


def test_a_window_that_fits_a_page_is_asked_once_and_one_of_three_pages_three_times():
    small, large = Publisher(lambda _: spread(40, 60)), Publisher(lambda _: spread(*[9] * 30))
    assert small.look()[0].believed
    assert small.asked == 1
    assert [part.window for part in large.look()] == [MARCH]
    assert large.asked == 3


def test_an_empty_window_is_asked_twice_and_says_that_it_is_empty():
    publisher = Publisher(lambda _: [])
    assert [part.empty for part in publisher.look()] == [True]
    assert publisher.asked == 2


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 140), min_size=1, max_size=12), st.integers(0, 10**6))
def test_rows_that_change_places_are_all_found_and_every_day_is_believed(counts, seed):
    rows = spread(*counts)
    parts = Publisher(lambda _: rows, shuffled(seed)).look()
    assert all(part.believed for part in parts)
    assert united(part.window for part in parts) == (MARCH,)
    assert sorted(name for part in parts for name in part.names) == names(rows)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 80), min_size=5, max_size=12), st.integers(0, 10**6), st.integers(0, 12))
def test_what_is_believed_while_documents_come_and_go_hides_none_that_was_there_all_the_while(counts, seed, moves):
    chance = random.Random(seed)
    steady, coming = spread(*counts), [row(90_000 + n, chance.choice([FIRST, FIRST + 4 * DAY, MARCH.last])) for n in range(moves)]

    def public(asked: int) -> list[dict]:
        return steady + coming[: chance.randrange(moves + 1) if asked < 2 * moves else moves]

    parts = Publisher(public, shuffled(seed)).look()
    assert united(part.window for part in parts) == (MARCH,)
    for part in parts:
        if part.believed:
            there = [r for r in steady if part.window.holds(date.fromisoformat(r["publication_date"]))]
            assert set(names(there)) <= set(part.names)


def test_a_later_page_that_counts_otherwise_than_the_first_is_not_believed():
    """A document goes and another comes: as many rows as counted, no row twice, and one that no page shows."""
    rows = spread(*[10] * 30)
    come = row(90_001, date(2015, 3, 31))

    def public(asked: int) -> list[dict]:
        return [rows, rows[1:]][asked] if asked < 2 else [*rows[1:], come]

    parts = Publisher(public).look()
    assert all(part.believed for part in parts)
    assert sorted(name for part in parts for name in part.names) == names([*rows[1:], come])


def test_a_page_that_cannot_be_had_is_no_reason_to_ask_in_smaller_windows():
    asked = []

    async def busy(window: Window, number: int, per_page: int) -> Believed[Page[Entry]] | NotLooked:
        asked.append(window)
        return NotLooked("https://register.example/", "the source answered 503")

    async def first() -> list[Listed]:
        return [part async for part in listed(busy, UsFederalRegister.limits, MARCH)]

    (part,) = asyncio.run(first())
    assert part.missing
    assert not part.believed
    assert asked == [MARCH]


@pytest.mark.parametrize("extra", [1, 5])
def test_a_day_with_more_documents_than_one_page_shows_is_not_believed(extra):
    rows = [row(n, FIRST) for n in range(UsFederalRegister.limits.a_day + extra)]
    parts = Publisher(lambda _: rows, shuffled(7)).look(Window(FIRST, FIRST))
    assert [part.believed for part in parts] == [False]
    assert str(len(rows)) in (parts[0].doubt or "")


def test_a_document_that_a_day_names_twice_hides_another_one_and_is_not_believed():
    rows = [*spread(5), spread(5)[0]]
    (part,) = Publisher(lambda _: rows).look(Window(FIRST, FIRST))
    assert part.doubt == "it counts 6 documents, but its pages name 5"


def test_a_day_in_doubt_is_believed_when_two_askings_in_a_row_name_the_same():
    rows, twice = spread(5), [*spread(5), spread(5)[0]]
    answers = [twice, rows[1:], rows, rows]  # the first puts the day in doubt
    (part,) = Publisher(lambda asked: answers[asked]).look(Window(FIRST, FIRST))
    assert part.believed
    assert part.names == names(rows)
    for answers in ([twice, rows[1:], rows, rows[:-1]], [twice, rows, twice, rows]):
        (part,) = Publisher(tuple(answers).__getitem__).look(Window(FIRST, FIRST))
        assert not part.believed
        assert "each time" in (part.doubt or "")
