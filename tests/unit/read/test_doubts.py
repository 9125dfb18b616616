"""What a notice says that cannot be is no fact, and is said."""

from __future__ import annotations

from datetime import date

import pytest
from notices import day, notice, quote

from pipeline.read.doubts import without_impossible_dates

WORDS = {"issued": (quote("Issued: the day"),), "complaint_filed": (quote("filed on the day"),), "event": (quote("an event"),)}


def dated(**dates: date | None):
    return notice("2020-1", "2020-03-02", evidence=WORDS, **dates)


@pytest.mark.parametrize("on", [None, date.min, day("2020-03-01"), day("2020-03-02")])
def test_what_happened_until_the_day_of_publication_is_kept(on):
    one = dated(issued=on, complaint_filed=on)
    assert without_impossible_dates(one) == (one, ())


@pytest.mark.parametrize("on", [day("2020-03-03"), date.max])
@pytest.mark.parametrize("name", ["issued", "complaint_filed"])
def test_what_happened_afterwards_did_not(name, on):
    other = "complaint_filed" if name == "issued" else "issued"
    kept, (doubt,) = without_impossible_dates(dated(**{name: on, other: day("2020-02-01")}))
    assert (getattr(kept, name), getattr(kept, other)) == (None, day("2020-02-01"))
    assert kept.evidence == {key: words for key, words in WORDS.items() if key != name}
    assert WORDS[name][0].quote in doubt
    assert on.isoformat() in doubt
    assert "2020-03-02" in doubt
