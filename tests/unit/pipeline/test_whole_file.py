"""Which file of a source stood on its last days: what is kept in the source's state."""

from __future__ import annotations

import json
from datetime import date

from pipeline.whole_file import DailyFile, daily_files, with_daily_files, without_days_after

FIRST, *REST = [DailyFile(date(2026, 10, n), f"{n:064x}") for n in range(1, 6)]


def test_the_last_three_days_are_kept_whatever_their_order_and_all_else_of_the_state_stays():
    state = with_daily_files({"zone": "UTC"}, [REST[-1], FIRST, *REST[:-1]])
    assert list(daily_files(state)) == REST[1:]
    assert state["zone"] == "UTC"
    assert daily_files(json.loads(json.dumps(state))) == daily_files(state)
    assert daily_files({}) == ()


def test_of_a_day_the_file_that_came_last_stands_and_the_same_file_counts_on_another_day():
    state = with_daily_files({}, [FIRST])
    state = with_daily_files(state, [DailyFile(FIRST.day, "b" * 64)])
    assert daily_files(state) == (DailyFile(FIRST.day, "b" * 64),)
    state = with_daily_files(state, [DailyFile(date(2026, 10, 2), "b" * 64)])
    assert [one.day.day for one in daily_files(state)] == [1, 2]


def test_days_to_come_are_taken_out_when_the_clock_was_set_right():
    state = with_daily_files({"zone": "UTC"}, REST)
    assert list(daily_files(without_days_after(state, date(2026, 10, 4)))) == REST[1:3]
    assert without_days_after({"zone": "UTC"}, date(2026, 10, 4)) == {"zone": "UTC"}
