"""Which days were seen: nothing that was asked for may fall between two windows."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.windows import DAY, Coverage, Window, by_year, last_ended, united, without

D = date(2024, 1, 1)
days = st.integers(0, 900).map(lambda n: D + timedelta(days=n))
windows = st.tuples(days, days).map(lambda pair: Window(min(pair), max(pair)))


def day_set(many):
    return {w.first + timedelta(days=n) for w in many for n in range((w.last - w.first).days + 1)}


@given(st.lists(windows, max_size=6))
def test_uniting_keeps_every_day_and_leaves_no_neighbours_apart(many):
    result = united(many)
    assert day_set(result) == day_set(many)
    assert all(a.last + timedelta(days=1) < b.first for a, b in pairwise(result))


@given(st.lists(windows, max_size=6), windows)
def test_taking_a_window_out_leaves_exactly_the_other_days(many, taken):
    assert day_set(without(many, taken)) == day_set(many) - day_set([taken])


@given(windows)
def test_cutting_by_year_and_halving_keep_every_day(window):
    assert day_set(by_year(window)) == day_set([window])
    assert all(w.first.year == w.last.year for w in by_year(window))
    if halves := window.halves():
        assert day_set(halves) == day_set([window])
        assert not day_set([halves[0]]) & day_set([halves[1]])


def planned(coverage: Coverage, today: date, **more: Any) -> tuple[Window, ...]:
    chosen: dict[str, Any] = {"default": D, "overlap_days": 30} | more
    return coverage.plan(today, **chosen)


def seen(first: date, last: date) -> Coverage:
    return Coverage().done(Window(first, last), last + DAY)


@given(st.lists(st.tuples(windows, st.booleans()), max_size=8))
def test_what_failed_and_was_not_seen_since_is_planned_again(steps):
    coverage = Coverage()
    owed: set[date] = set()
    end = D + timedelta(days=901)
    for window, good in steps:
        coverage = coverage.done(window, end) if good else coverage.failed(window, end)
        owed = owed - day_set([window]) if good else owed | day_set([window])
    assert day_set(coverage.gaps) == owed
    assert owed <= day_set(planned(coverage, end))
    assert Coverage.from_json(coverage.as_json()) == coverage


@given(st.lists(st.tuples(st.integers(-40, 400), st.integers(0, 60)), max_size=12), st.integers(0, 200))
def test_a_day_counts_only_if_a_look_saw_it_after_it_had_ended_by_a_clock_that_is_not_ahead_of_ours(looks, now):
    """Looks of clocks that run anywhere, each at some days up to its own; then a clock at `now`."""
    coverage, good = Coverage(), set()
    for at, back in looks:
        on = D + timedelta(days=at)
        coverage = coverage.done(Window(on - timedelta(days=back), on), on)
        good |= {(day, on) for day in day_set([Window(on - timedelta(days=back), on)])}
    today = D + timedelta(days=now)
    counted = day_set(coverage.until(today - DAY).covered)
    assert counted <= {day for day, on in good if day < on <= today}, "nothing that was not seen"
    months = {(d.year, d.month) for _, d in good}
    if len(months) < 2:  # looks of one past month are kept as one, so that more than need be may be looked at again
        assert counted == {day for day, on in good if day < on <= today}
    assert Coverage.from_json(coverage.as_json()) == coverage


def test_today_is_looked_at_and_never_covered_and_is_not_owed():
    today = date(2026, 11, 1)
    coverage = seen(D, date(2026, 10, 30))
    assert planned(coverage, today)[-1].last == today
    assert coverage.asked(planned(coverage, today), today).never_seen == (Window(date(2026, 10, 31), date(2026, 10, 31)),)
    after = coverage.done(Window(date(2026, 10, 1), today), today)
    assert after.covered == (Window(D, date(2026, 10, 31)),)
    assert after.failed(Window(today, today), today).never_seen == ()


@pytest.mark.parametrize("right_again", [date(2026, 7, 2), date(2026, 7, 31), date(2026, 10, 1), date(2027, 6, 30)])
def test_what_a_clock_that_ran_a_year_ahead_noted_does_not_count_when_it_is_right_again(right_again):
    ahead = date(2027, 7, 1)
    coverage = seen(D, date(2026, 6, 30)).done(Window(date(2026, 6, 1), ahead), ahead)
    assert coverage.covered == (Window(D, date(2027, 6, 30)),)
    assert coverage.until(right_again - DAY).covered == (Window(D, date(2026, 6, 30)),)
    plan = planned(coverage, right_again)
    assert day_set([Window(date(2026, 5, 31), right_again)]) == day_set(plan)
    owed = coverage.asked(plan, right_again).until(right_again - DAY).never_seen
    assert day_set(owed) == day_set([Window(date(2026, 7, 1), right_again - DAY)])
    for window in plan:
        coverage = coverage.done(window, right_again)
    assert coverage.until(right_again - DAY).covered == (Window(D, right_again - DAY),)


def test_a_clock_that_fell_back_takes_nothing_away():
    coverage = seen(D, date(2026, 10, 1)).failed(Window(date(2026, 3, 1), date(2026, 3, 1)), date(2026, 10, 2))
    early = date(1970, 1, 1)
    assert planned(coverage, early) == (Window(early, early),)
    assert coverage.asked(planned(coverage, early), early).done(Window(early, early), early) == coverage


def test_the_next_run_begins_at_the_overlap_and_not_at_the_beginning():
    assert planned(seen(D, date(2026, 10, 1)), date(2026, 11, 1)) == (Window(date(2026, 9, 1), date(2026, 11, 1)),)


def test_the_overlap_counts_from_the_last_day_seen_though_a_hole_before_it_is_owed():
    """Not from the first covered window: all that was seen since would be looked at again each day."""
    on = date(2026, 10, 2)
    coverage = seen(D, date(2025, 1, 31)).done(Window(date(2025, 2, 3), date(2026, 10, 1)), on)
    hole = Window(date(2025, 2, 1), date(2025, 2, 2))
    assert planned(coverage, on) == (hole, Window(date(2026, 9, 1), on))
    assert coverage.never_seen == (hole,)


def test_a_day_asked_for_explicitly_is_looked_at_again_though_seen_before():
    coverage = seen(D, date(2026, 10, 1))
    assert planned(coverage, date(2026, 11, 1), since=date(2025, 6, 1))[0].first == date(2025, 6, 1)


def test_where_history_is_set_to_begin_says_what_is_owed_and_what_was_seen_is_not_looked_at_again():
    assert planned(Coverage(), date(2026, 11, 1), begin=date(2026, 2, 1)) == (Window(date(2026, 2, 1), date(2026, 11, 1)),)
    coverage = seen(date(2026, 2, 1), date(2026, 10, 31))
    earlier = planned(coverage, date(2026, 11, 1), begin=date(2025, 12, 1))
    assert earlier == (
        Window(date(2025, 12, 1), date(2025, 12, 31)),
        Window(date(2026, 1, 1), date(2026, 1, 31)),
        Window(date(2026, 10, 1), date(2026, 11, 1)),
    )
    assert planned(coverage, date(2026, 11, 1), begin=date(2026, 6, 1)) == earlier[-1:]


def test_a_relook_that_fails_is_owed_but_is_not_unseen_history():
    on = date(2026, 10, 10)
    coverage = seen(D, date(2026, 10, 1)).failed(Window(date(2026, 9, 1), date(2026, 10, 1)), on)
    assert coverage.gaps
    assert coverage.never_seen == ()
    assert coverage.failed(Window(date(2026, 9, 1), date(2026, 10, 9)), on).never_seen == (
        Window(date(2026, 10, 2), date(2026, 10, 9)),
    )


def test_years_of_daily_looks_are_noted_in_a_few_rows():
    coverage = Coverage()
    for n in range(1, 800):
        on = D + timedelta(days=n)
        coverage = coverage.done(Window(max(D, on - timedelta(days=30)), on), on)
    assert coverage.covered == (Window(D, D + timedelta(days=798)),)
    assert len(coverage.looks) < 60


def test_what_was_noted_in_the_form_of_before_counts_but_for_its_last_days():
    """That form had no days of looks, and counted the day of the look as seen; it is looked at again, and only that."""
    known = Coverage.from_json({"covered": [["2024-01-01", "2026-11-01"]], "gaps": []})
    for today in (date(2026, 10, 31), date(2026, 11, 1), date(2026, 11, 2)):  # it counted in UTC
        assert known.until(today - DAY).covered == (Window(D, date(2026, 10, 30)),)
        assert planned(known, today)[0].first > date(2026, 9, 1)
    ahead = Coverage.from_json({"covered": [["2024-01-01", "2027-07-01"]], "gaps": []})
    assert planned(ahead, date(2026, 11, 1))[0].first == D, "which of these days were looked at rightly nobody knows"


def test_which_day_is_over_is_said_by_the_zone_that_a_source_noted():
    late = datetime(2026, 11, 2, 3, 0, tzinfo=UTC)  # on 1 November at 22:00 in New York
    assert last_ended({"zone": "America/New_York"}, late) == date(2026, 10, 31)
    assert last_ended({}, late) == date(2026, 11, 1)
