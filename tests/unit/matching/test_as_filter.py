"""A query as a filter: what is kept says what was asked, and what cannot be kept is told."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.errors import UsageError
from pipeline.matching.as_filter import filter_of
from pipeline.records import Filter

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("lamps", Filter(words=("lamps",))),
        ("quilted desk lamps", Filter(words=("quilted desk lamps",))),
        ('"desk lamps"', Filter(words=("desk lamps",))),
        ("lamps OR pans", Filter(words=("lamps", "pans"))),
        ("lamps or pans", Filter(words=("lamps", "pans"))),
        ("(lamps OR pans) AND right:patent", Filter(words=("lamps", "pans"), rights=("patent",))),
        ("article:(desk lamps) kind:order", Filter(words=("desk lamps",))),
        ("article:(lamps OR pans)", Filter(words=("lamps", "pans"))),
        ("article:lamps article:desk", Filter(words=("lamps desk",))),
        ("right:design patents", Filter(rights=("design_patent",))),
        ("right:(patent OR trademark)", Filter(rights=("patent", "trademark"))),
        ("right:patent OR right:trademark", Filter(rights=("patent", "trademark"))),
        ('company:"Plovermark Ltd."', Filter(parties=("Plovermark Ltd.",))),
        ("party:Plovermark market:USA", Filter(parties=("Plovermark",), markets=("US",))),
        ("hts:8509.40 lamps", Filter(chapters=("85",), words=("lamps",))),
        ("+lamps +right:patent", Filter(words=("lamps",), rights=("patent",))),
        ("ランプ", Filter(words=("ランプ",))),
    ],
)
def test_what_a_filter_can_say_is_kept(query, kept):
    assert filter_of(query, TODAY) == kept


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("state:in_force", "state:in_force: this cannot be kept; a saved search has words of the goods"),
        ("published:2024 lamps", "cannot be kept"),
        ("lamps -pans", "cannot be kept"),
        ("lamp*", "cannot be kept"),
        ("lampz~", "cannot be kept"),
        ('"desk lamps"~3', "cannot be kept"),
        ("lamps w/5 pans", "cannot be kept"),
        ("9,113,703", "a number cannot be kept"),
        ("337-TA-1276 lamps", "a number cannot be kept"),
        ("patent:9113703", "cannot be kept"),
        ("lamps OR right:patent", "OR between values of several fields"),
        ("(lamps OR pans) desk", "words with OR beside other words"),
        ("party:Sonos party:Plovermark", "another value of this field stands beside it"),
        ("kind:case lamps", "of other kinds than orders nobody is told"),
        ("kind:order", "asks for every order: there is nothing to keep"),
        ("*", "cannot be kept"),
        ("hts:ab", "chapters"),
        ("right:embargo", "known: .*trademark"),
        ("colour:red", "no field colour"),
        ("", "nothing to look for"),
        ("(lamps", "a bracket is open"),
        ("x" * 3000, "longer than 2000"),
        ("x" * 300, "at most 200"),
    ],
)
def test_what_it_cannot_say_is_told_and_nothing_is_kept(query, why):
    with pytest.raises(UsageError, match=why):
        filter_of(query, TODAY)
