"""Questions in sentences find what they ask for, on every engine."""

from __future__ import annotations

from datetime import date

import pytest
from search_engines import ENGINES, address, entry, opened, put

from pipeline.search.asking import ask, read

RECORDS = (
    entry("flags", "lamps", title="LEO: lamps", article="lamps", state="in_force", instrument="LEO", issued="2021-04-01"),
    entry("flags", "drills", title="LEO: drills", article="drills", state="ended", end_reason="rescinded", instrument="LEO"),
    entry("notices", "end", title="Drills: order rescinded", measure=["LEO"], measure_action=["rescinded"]),
    entry("documents", "text", title="Certain Lamps", full_text="a complaint about lamps"),
)


@pytest.fixture(scope="module", params=ENGINES)
def search(request, tmp_path_factory):
    with address(request.param, tmp_path_factory.mktemp("sentences")) as url, opened(url) as made:
        put(made, *RECORDS)
        yield made


@pytest.mark.parametrize(
    ("query", "expected", "near"),
    [
        ("Who may not import lamps?", {"lamps"}, False),
        ("has the exclusion order on drills been lifted?", {"drills", "end"}, False),
        ("has the exclusion order on lamps been lifted?", {"lamps"}, True),
        ("is the order on lamps still in force?", {"lamps"}, False),
        ("limited exclusion orders issued in spring 2021", {"lamps"}, False),
        ("limited exclusion orders issued in autumn 2021", set(), False),
        ("what about the lamps?", {"lamps", "text"}, False),
        ("complaint about the drills", set(), False),
        ("complaint against the lamps within", {"text"}, False),
    ],
)
def test_a_sentence_finds_what_it_asks_for(search, query, expected, near):
    understood, kinds = read(query, (), date(2026, 11, 25))
    result = ask(search, understood, kinds)
    assert ({hit.id for hit in result.hits}, result.near) == (expected, near), result.notes
