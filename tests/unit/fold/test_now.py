"""Where an order stands at a moment: its days are days where its authority is."""

from __future__ import annotations

from datetime import UTC, date, datetime

import flags as made
import pytest

from pipeline.authorities.declared import authority
from pipeline.fold import flag_at
from pipeline.fold.now import calendar, day_of, turns_on
from pipeline.records import Flag, State


def until_march() -> Flag:
    """Its last day, in Washington, is 12 March 2027: clocks are moved there two days later."""
    order = made.flag()
    return order.model_copy(update={"events": (*order.events, made.event("expired", "2027-03-12", order.announced_in))})


@pytest.mark.parametrize(
    ("moment", "state"),
    {
        datetime(2027, 3, 12, 23, 59, tzinfo=UTC): State.IN_FORCE,
        datetime(2027, 3, 13, 4, 59, 59, tzinfo=UTC): State.IN_FORCE,
        datetime(2027, 3, 13, 5, tzinfo=UTC): State.ENDED,
    }.items(),
)
def test_an_order_stands_until_its_last_day_is_over_where_its_authority_is(moment, state):
    assert flag_at(until_march(), moment).state is state


def test_it_is_looked_at_on_the_day_in_utc_on_which_it_turns():
    assert turns_on(until_march(), datetime(2027, 3, 1, 12, tzinfo=UTC)) == date(2027, 3, 13)
    assert turns_on(until_march(), datetime(2027, 3, 13, 4, tzinfo=UTC)) == date(2027, 3, 13), "it is to come, later that day"
    assert turns_on(until_march(), datetime(2027, 3, 13, 5, tzinfo=UTC)) is None


def test_where_the_authority_is_ahead_its_day_begins_on_the_day_before_in_utc():
    ahead = authority("us_itc").model_copy(update={"zone": "Asia/Seoul"})
    assert ahead.begin_of(date(2027, 3, 13)) == datetime(2027, 3, 12, 15, tzinfo=UTC)
    assert ahead.day_at(datetime(2027, 3, 12, 15, tzinfo=UTC)) == date(2027, 3, 13)
    assert ahead.end_of(date(2027, 3, 12)) == ahead.begin_of(date(2027, 3, 13))


def test_an_order_of_an_authority_that_no_file_declares_has_its_days_in_utc():
    order = until_march().model_copy(update={"authority": "nobody"})
    assert day_of(order, datetime(2027, 3, 13, 1, tzinfo=UTC)) == date(2027, 3, 13)


def test_the_calendar_turns_when_a_day_begins_here_or_there():
    at = [calendar(datetime(2027, 3, 13, hour, minute, tzinfo=UTC)) for hour, minute in ((3, 0), (4, 59), (5, 0), (9, 0))]
    assert at[0] == at[1] != at[2] == at[3]
    assert calendar(datetime(2027, 3, 12, 23, 59, tzinfo=UTC)) != at[0]
