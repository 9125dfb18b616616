"""The tables of words for the same goods: what they promise, and what of them a query is widened by."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from pipeline.search import goods
from pipeline.search.goods_words import others_of
from pipeline.search.query import reading

FOLDER = Path(goods.__file__).parent
TODAY = date(2026, 11, 30)


def groups() -> list[tuple[list[str], list[str]]]:
    lines = (FOLDER / "goods_words.txt").read_text(encoding="utf-8").splitlines()
    parts = [line.partition("~") for line in lines if not line.startswith("#")]
    return [(looked_for.split("|"), known.split("|") if known else []) for looked_for, _, known in parts]


def test_the_wide_table_says_whose_it_is_and_has_no_word_that_the_guard_keeps_out():
    head = [line for line in (FOLDER / "goods_words.txt").read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    assert all(
        any(said in line for line in head) for said in ("Open English WordNet, 2025", "Attribution 4.0", "Princeton", "Changed")
    )
    guard = tomllib.loads((FOLDER / "goods_guard.toml").read_text(encoding="utf-8"))
    assert len(groups()) > 4000
    for looked_for, known in groups():
        every = [*looked_for, *known]
        assert looked_for[0], every
        assert len(every) > 1, every
        assert every == [word for word in every if word == word.lower() and len(word) > 2], every
        assert not set(every) & set(guard["words"])
        assert not any(set(pair) <= set(every) for pair in guard["apart"])


def test_every_group_of_the_small_table_says_where_it_was_read():
    found = tomllib.loads((FOLDER / "goods.toml").read_text(encoding="utf-8"))["goods"]
    assert all("Read on 20" in one["source"] and len(one["terms"]) + len(one.get("typed", ())) > 1 for one in found)


@pytest.mark.parametrize(
    ("typed", "loosely", "expected"),
    [
        ("earphones", False, {"earpiece", "headphone"}),
        ("photovoltaic cells", False, {"solar cell"}),
        ("smart phone", False, {"smartphone"}),
        ("cars", False, {"auto", "automobile", "motorcar"}),
        ("Cars", False, set()),  # a name
        ("drinks", False, set()),  # mostly an act
        ("drinks", True, {"beverage", "drinkable", "potable"}),
        ("machine", False, set()),
        ("vaporizers", False, {"vaporiser"}),  # and no vapour, which has its stem
        ("orders", True, set()),
        ("bar", True, set()),
        ("kaldrune", True, set()),
        ("", True, set()),
    ],
)
def test_words_stand_for_the_goods_that_they_mean_first(typed, loosely, expected):
    assert set(others_of(typed.split(), loosely=loosely)) == expected


@pytest.mark.parametrize(
    ("query", "notes"),
    [
        ("billfolds", ["“billfolds” was also looked for as wallet, notecase; in quotes it is not"]),
        ("aluminium", ["“aluminium” was also looked for as aluminum; in quotes it is not"]),
        ("-drones lamps", []),
        ("NOT billfolds lamps", []),
        ("NOT tyre lamps", ["“tyre” was also left out as tire; in quotes it is not"]),
        ('"billfolds"', []),
        ("party:billfolds", []),
        ("full_text:billfolds", []),
        ("article:billfolds", ["“billfolds” was also looked for as wallet, notecase; in quotes it is not"]),
        ("earph*", []),
        ("nail guns", ["“nail guns” was also looked for as nailgun, nailer; in quotes it is not"]),
        ("pneumatic nailers", ["“nailers” was also looked for as nail gun, nailgun; in quotes it is not"]),
        ("shoes", ["“shoes” was also looked for as footwear, women's flats, men's flats, ballet flats; in quotes it is not"]),
        ("women's flats", []),
        ("flats", []),
        ("side steps", [
            "“side steps” was also looked for as running board, step bar, vehicle step, truck step; in quotes it is not"]),
        ("smart phones lamps", ["“smart phones” was also looked for as smartphone; in quotes it is not"]),
        ("smart watch glasses", ["“glasses” was also looked for as spectacles, specs, eyeglasses; in quotes it is not"]),
    ],
)  # fmt: skip
def test_what_a_query_is_widened_by_is_said(query, notes):
    assert list(reading(query, TODAY).notes) == notes
