"""What a notice says that cannot be is no fact, and is said."""

from __future__ import annotations

from datetime import date

import pytest
from notices import day, notice, quote

from pipeline.read.doubts import without_impossible_dates
from pipeline.read.us_itc.docket import other_numbers

TWO = notice("2020-1", "2020-03-02", investigation="337-TA-8101", further_investigations=["337-TA-8102"])
WORDS = {"issued": (quote("Issued: the day"),), "complaint_filed": (quote("filed on the day"),), "event": (quote("an event"),)}


def dated(**dates: date | None):
    return notice("2020-1", "2020-03-02", "other", evidence=WORDS, **dates)


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


@pytest.mark.parametrize(
    "ids",
    [
        None, [], {}, "337-TA-9999", 5, [None, 7, ["337-TA-9999"]],  # names nothing that could be held against it
        ["332-998"], ["Investigation No. 731-TA-9982 (Final)"], ["USITC SE-25-998"], ["DN 8301"], ["337-9999"],
        ["Investigation No. 337-TA-8101"], ["337–TA–8102"], ["Inv. Nos. 337-TA-9999 and 337-TA-8101"],
        ["337-TA-9999", "337-TA-8102"],
        ["Investigation Nos. 337-TA-9998, 8101 (Consolidated)"],
    ],
)  # fmt: skip
def test_a_listing_that_shares_a_number_or_names_none_is_no_doubt(ids):
    assert other_numbers(TWO, {"docket_ids": ids}) == ()
    assert other_numbers(TWO, {}) == ()


@pytest.mark.parametrize("ids", [["Investigation No. 337-TA-9999"], ["337–TA–9999 (Remand)", "DN 1"], [None, "337-TA-810"]])
def test_a_listing_that_names_another_investigation_is_said_with_both(ids):
    (doubt,) = other_numbers(TWO, {"docket_ids": ids})
    assert "337-TA-8101, 337-TA-8102" in doubt
    assert "337-TA-9999" in doubt or "337-TA-810'" in doubt


def test_where_the_notice_names_no_number_the_listing_is_not_held_against_it():
    assert (
        other_numbers(TWO.model_copy(update={"investigation": None, "further_investigations": ()}), {"docket_ids": ["337-TA-1"]})
        == ()
    )
