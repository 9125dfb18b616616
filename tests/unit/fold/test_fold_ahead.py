"""What a notice says of days to come: a change that holds from a later day, and a suspension that ends by its own words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from notices import CASE, day, final, measure, notice, quote

from pipeline.fold import flag_on, fold_case
from pipeline.records import State, Term

ALPHA = "Alpha Trading Co., Ltd."
FROM = date(2022, 9, 1)


def changed(action, effective=None, rests=None, published="2022-06-01", issued=None):
    later = notice("2022-7", published, "order_modified", measure("LEO", action, effective=effective, rests=rests), issued=issued)
    (flag,) = fold_case(CASE, [final(measure("LEO", to=[ALPHA]), issued=date(2021, 3, 5)), later]).flags
    return flag


def state(flag, text):
    return flag_on(flag, day(text)).state


def test_an_order_rescinded_from_a_day_to_come_stands_until_then_and_says_so():
    flag = changed("rescinded", FROM)
    assert flag.state is State.IN_FORCE
    assert [state(flag, d) for d in ("2022-08-31", "2022-09-01")] == [State.IN_FORCE, State.ENDED]
    assert flag.doubts == ("Document 2022-7 says that the order is rescinded from 2022-09-01 on; until then it stands as before.",)


def test_an_order_rescinded_from_a_day_that_passed_has_ended_then():
    flag = changed("rescinded", date(2022, 5, 20))
    assert (flag.state, flag.state_since, flag.doubts) == (State.ENDED, date(2022, 5, 20), ())


def test_a_day_before_the_order_was_issued_is_one_of_something_else():
    assert changed("rescinded", date(2019, 5, 20)).state_since == date(2022, 6, 1)


def test_one_as_to_whom_alone_it_is_suspended_for_some_time_comes_back_behind_the_last_day():
    rests = Term(evidence=quote("for 60 days"), days=60)
    order = measure("LEO", "suspended", to=[ALPHA], rests=rests)
    halted = notice("2022-7", "2022-06-01", "order_modified", order, issued=day("2022-06-01"))
    (flag,) = fold_case(CASE, [final(measure("LEO", to=[ALPHA, "Beta Tools LLC"]), issued=date(2021, 3, 5)), halted]).flags
    seen = [[p.name for p in flag_on(flag, day(on)).parties if p.paused] for on in ("2022-05-31", "2022-07-31", "2022-08-01")]
    assert seen == [[], [ALPHA], []]


@pytest.mark.parametrize(
    ("term", "first"),
    [
        ({"until": date(2022, 12, 31)}, "2023-01-01"),
        ({"days": 60}, "2022-08-01"),
        ({"months": 3}, "2022-09-02"),
    ],
)
def test_a_suspended_order_stands_again_behind_the_last_day_of_its_suspension(term, first):
    flag = changed("suspended", rests=Term(evidence=quote("for some time"), **term), issued=date(2022, 6, 1))
    assert flag.state is State.SUSPENDED
    last = day(first) - timedelta(days=1)
    assert (flag_on(flag, last).state, state(flag, first)) == (State.SUSPENDED, State.IN_FORCE)
