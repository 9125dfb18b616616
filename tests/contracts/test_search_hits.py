"""What a hit gives, on every engine: its address, its place among the others, and how many there are of each value."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest
from search_engines import ENGINES, both_with, entry, kept_engines
from search_library import LIBRARY, QUERIES

from pipeline.errors import UsageError
from pipeline.search.asking import ask, count, read
from pipeline.search.past import Past
from pipeline.search.port import FACETS, WINDOW, Entry, Sort

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    with kept_engines(tmp_path_factory) as made:
        yield made


@pytest.fixture(params=ENGINES)
def holding(request, kept):
    """Gives the engine that holds exactly these records, for tests that only ask."""
    return partial(kept, request.param)


def asked(search, query, *kinds, **how: Any):
    understood, chosen = read(query, kinds, TODAY)
    return ask(search, understood, chosen, **how)


def counted(search, query, *kinds):
    understood, chosen = read(query, kinds, TODAY)
    return count(search, understood, chosen)


# --- addresses ----------------------------------------------------------------------------------------------------------


def test_each_hit_has_the_address_of_the_page_that_tells_it(holding):
    search = holding(
        entry("documents", "g:1", title="lamps", page="https://gazette.example/1"),
        entry("documents", "g:2", title="lamps", page="https://gazette.example/2"),
        entry("documents", "g:3", title="lamps"),
        entry("documents", "g:4", title="lamps", page="javascript:alert(1)"),
        entry("notices", "g:2", title="lamps", document="g:2"),
        entry("notices", "g:3", title="lamps", document="g:3"),
        entry("notices", "gone", title="lamps", document="g:9"),
        entry("cases", "case", title="lamps", document=["g:1", "g:2"]),
        entry("flags", "order", title="lamps", document="g:1"),
        entry("alerts", "alert", title="lamps", document="g:1", flag="order", ally="DE"),
        entry("issues", "issue", title="lamps", address="https://gazette.example/list"),
    )
    found = {(hit.kind, hit.id): hit.address for hit in asked(search, "*", limit=100).hits}
    assert found == {
        ("documents", "g:1"): "https://gazette.example/1",
        ("documents", "g:2"): "https://gazette.example/2",
        ("documents", "g:3"): None,
        ("documents", "g:4"): None,
        ("notices", "g:2"): "https://gazette.example/2",
        ("notices", "g:3"): None,
        ("notices", "gone"): None,
        ("cases", "case"): "https://gazette.example/2",
        ("flags", "order"): "https://gazette.example/1",
        ("alerts", "alert"): "https://gazette.example/1",
        ("issues", "issue"): "https://gazette.example/list",
    }


# --- order and pages ----------------------------------------------------------------------------------------------------


@pytest.fixture
def of_days(holding):
    return holding(
        entry("flags", "b", title="lamps", published="2024-05-01"),
        entry("notices", "a", title="lamps and lamps", published="2024-05-01"),
        entry("cases", "c", title="other", subject="a case of lamps", published="2026-01-01"),
        entry("documents", "d", title="other", abstract="lamps", published="2025-01-01"),
        entry("documents", "e", title="lamps", published="2025-01-01"),
        Entry("cases", "without a day", 1, {"kind": "cases", "id": "without a day", "title": "lamps"}),
    )


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.NEWEST, ["c", "d", "e", "b", "a", "without a day"]),
        (Sort.OLDEST, ["b", "a", "d", "e", "c", "without a day"]),
    ],
)
def test_hits_come_by_the_day_where_that_is_asked(of_days, sort, expected):
    assert [hit.id for hit in asked(of_days, "lamps", sort=sort).hits] == expected


@pytest.mark.parametrize("sort", list(Sort))
def test_pages_put_together_are_all_hits_each_once(of_days, sort):
    whole = asked(of_days, "lamps", sort=sort)
    pages = [asked(of_days, "lamps", sort=sort, limit=2, offset=offset) for offset in (0, 2, 4, 6)]
    assert [hit.id for page in pages for hit in page.hits] == [hit.id for hit in whole.hits]
    assert [page.total for page in pages] == [6] * 4
    assert pages[-1].hits == ()


def test_what_is_found_with_other_endings_has_pages_too(holding):
    search = holding(*(entry("cases", f"c{n}", title=f"drone rotor guards {n}") for n in range(5)))
    pages = [asked(search, '"drones rotor guard"', limit=3, offset=offset) for offset in (0, 3)]
    assert [[hit.id for hit in page.hits] for page in pages] == [["c0", "c1", "c2"], ["c3", "c4"]]
    assert all("with other endings: 5" in page.notes[0] for page in pages)


def test_beyond_the_hits_that_are_shown_is_an_error_that_says_so(of_days):
    assert asked(of_days, "lamps", limit=10, offset=WINDOW - 10).hits == ()
    with pytest.raises(UsageError, match="only the first 100,000 hits can be shown: narrow the query"):
        asked(of_days, "lamps", limit=10, offset=WINDOW - 9)


# --- counts -------------------------------------------------------------------------------------------------------------


def test_what_is_found_is_counted_by_kind_year_market_instrument_right_state_and_country(holding):
    order: dict[str, Any] = {"article": "lamps", "market": "US", "instrument": "LEO", "state": "in_force"}
    search = holding(
        entry("flags", "f1", **order, right=["patent", "design_patent"], country=["CN", "CN", "JP"], published="2025-03-01"),
        entry("flags", "f2", **order | {"market": ["DE", "NL"]}, right=["patent"], country=["CN"], published="2024-12-31"),
        entry("flags", "f3", **order | {"state": "ended", "instrument": "GEO"}, published="2025-12-31"),
        entry("notices", "n", title="lamps", market="US", country=["TW"], published="2025-01-01"),
        entry("alerts", "a", title="lamps", market="US", state="issued"),
        entry("flags", "other", **order | {"article": "pans"}, right=["trademark"], country=["KR"]),
    )
    found = counted(search, "lamps")
    assert found.total == 4
    assert {name: list(counts.items()) for name, counts in found.facets.items()} == {
        "kind": [("flags", 3), ("notices", 1)],
        "year": [("2025", 3), ("2024", 1)],
        "market": [("US", 3), ("DE", 1), ("NL", 1)],
        "instrument": [("LEO", 2), ("GEO", 1)],
        "right": [("patent", 2), ("design_patent", 1)],
        "state": [("in_force", 2), ("ended", 1)],
        "country": [("CN", 2), ("JP", 1), ("TW", 1)],
    }
    assert dict(counted(search, "lamps", "alerts").facets["state"]) == {"issued": 1}
    assert all(not counts for counts in counted(search, "kettles").facets.values())
    assert counted(search, "lamp kettles").notes, "what stands nearby is said here too"


def test_each_value_that_is_counted_finds_as_many_where_it_is_asked_for(holding):
    search = holding(*LIBRARY)
    found = counted(search, "*")
    assert set(found.facets) == set(FACETS)
    for name, counts in found.facets.items():
        for value, n in counts.items():
            field = "published" if name == "year" else name
            kinds = ("flags", "cases", "notices", "documents", "alerts", "issues")
            assert asked(search, f"{field}:{value}", *kinds).total == n, (name, value)


OF_AN_ORDER: dict[bool, Callable[[random.Random], dict[str, Any]]] = {
    True: lambda rng: {"state": rng.choice(["in_force", "ended", "issued"])},
    False: lambda _: {},
}


@pytest.mark.servers
def test_both_engines_count_alike(tmp_path):
    rng = random.Random(seed := random.SystemRandom().randrange(10**9))
    print(f"CROSSMARKET_TEST_SEED={seed}")

    def some(*values: str) -> list[str]:
        return rng.sample(values, rng.randint(0, 2))

    made = [
        entry(
            kind,
            f"r{n}",
            title=rng.choice(["lamps", "pans", "lamps and pans"]),
            published=f"{rng.randint(2019, 2026)}-{rng.randint(1, 12):02}-01",
            market=some("US", "DE", "NL") or "US",
            right=some("patent", "trademark", "design_patent"),
            country=some("CN", "KR", "TW", "JP"),
            **OF_AN_ORDER[kind == "flags"](rng),
        )
        for n in range(400)
        for kind in [rng.choice(["flags", "cases", "notices"])]
    ]
    with both_with(tmp_path, *made, *LIBRARY) as (near, far):
        for query in ("lamps", "pans NOT lamps", "*", "published:2024", "right:patent", *(q for q in QUERIES if "drone" in q)):
            if isinstance(QUERIES.get(query, set()), set):
                assert counted(near, query) == counted(far, query), query
        for sort in Sort:
            for query in ("lamps", "pans", "published:2024"):
                here, there = ([h.id for h in asked(one, query, sort=sort, limit=50).hits] for one in (near, far))
                assert here == there, (query, sort)


def test_as_of_a_day_what_goes_by_the_day_is_counted_as_it_was(holding):
    def order(id_: str, *states: tuple[str, str, str]):
        times = [{"field": "state", "value": s, "key": s, "from": begins, "until": ends} for s, begins, ends in states]
        return entry("flags", id_, article="lamps", market="US", state=states[-1][0], published="2024-01-01", times=times)

    search = holding(
        order("f1", ("in_force", "2024-01-01", "2025-01-01"), ("ended", "2025-01-01", "9999-12-31")),
        order("f2", ("in_force", "2024-06-01", "9999-12-31")),
    )
    assert counted(search, "lamps").facets["state"] == {"ended": 1, "in_force": 1}
    then = counted(Past(search, date(2024, 7, 1)), "lamps")
    assert (then.facets["state"], then.facets["market"], then.total) == ({"in_force": 2}, {"US": 2}, 2)
    assert counted(Past(search, date(2024, 3, 1)), "lamps").facets["state"] == {"in_force": 1}
    newest = asked(Past(search, date(2024, 7, 1)), "lamps", sort=Sort.NEWEST, limit=1, offset=1)
    assert [hit.id for hit in newest.hits] == ["f2"]
    assert search.troubles() == [], "an index with what goes by the day is sound"
