"""Which days were seen: nothing that was asked for may fall between two windows."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pipeline.windows import Coverage, Window, by_year, united, without

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


@given(st.lists(st.tuples(windows, st.booleans()), max_size=8))
def test_what_failed_and_was_not_seen_since_is_planned_again(steps):
    coverage = Coverage()
    owed: set[date] = set()
    for window, seen in steps:
        coverage = coverage.done(window) if seen else coverage.failed(window)
        owed = owed - day_set([window]) if seen else owed | day_set([window])
    assert day_set(coverage.gaps) == owed
    plan = coverage.plan(None, D, D + timedelta(days=901), 30)
    assert owed <= day_set(plan)
    assert Coverage.from_json(coverage.as_json()) == coverage


def test_the_next_run_begins_at_the_overlap_and_not_at_the_beginning():
    coverage = Coverage().done(Window(D, date(2026, 10, 1)))
    assert coverage.plan(None, D, date(2026, 11, 1), 30) == (Window(date(2026, 9, 1), date(2026, 11, 1)),)


def test_a_day_asked_for_explicitly_is_looked_at_again_though_seen_before():
    coverage = Coverage().done(Window(D, date(2026, 10, 1)))
    assert coverage.plan(date(2025, 6, 1), D, date(2026, 11, 1), 30)[0].first == date(2025, 6, 1)


def test_a_relook_that_fails_is_owed_but_is_not_unseen_history():
    coverage = Coverage().done(Window(D, date(2026, 10, 1))).failed(Window(date(2026, 9, 1), date(2026, 10, 1)))
    assert coverage.gaps
    assert coverage.never_seen == ()
    assert coverage.failed(Window(date(2026, 9, 1), date(2026, 10, 9))).never_seen == (
        Window(date(2026, 10, 2), date(2026, 10, 9)),
    )
