"""Documents by people who had not read the rules (`tests/golden/unseen`): what may not happen, and figures that may not fall.

A list of what is wrong today can only shrink: a row that comes right must be taken off it. `make accuracy-unseen MISSES=yes`
prints every miss.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pytest
import unseen_endings
import unseen_orders
import unseen_scope
import unseen_times
from unseen import Mark, figures, rows


def failing(group: str, harmless: Iterable[str]) -> set[str]:
    """The cases of a group of endings that are not told in one of these ways."""
    return {case["id"] for case in rows("endings") if case["group"] == group and unseen_endings.told(case) not in harmless}


SILENT = {
    "E37": "After a court vacated a finding the Commission asks whether one right may still carry the order; nothing is raised.",
}


def test_whatever_ends_or_cuts_an_order_is_told_or_asked_and_no_more_is_ended_than_that():
    assert failing("ends", unseen_endings.HARMLESS) == set(SILENT)


CUT: dict[str, str] = {}


def test_what_only_looks_like_an_ending_ends_and_frees_nothing():
    assert failing("not", unseen_endings.HARMLESS) == set(CUT)


def assert_no_less(marks: Iterable[Mark], floors: Mapping[str, int]) -> None:
    reached = {figure: right for figure, (right, _) in figures(marks).items()}
    assert {figure: reached[figure] for figure, floor in floors.items() if reached[figure] < floor} == {}


@pytest.mark.parametrize(
    ("name", "floors"),
    [
        (
            "two_orders",
            {"found": 35, "to": 28, "rights": 24, "claims": 22, "articles": 22, "bond": 17, "basis": 21, "no_other": 16},
        ),
        (
            "one_order",
            {"found": 16, "to": 11, "rights": 7, "claims": 8, "articles": 11, "bond": 10, "basis": 11, "no_other": 14,
                "not_subject": 1, "whole": 4},
        ),
    ],
)  # fmt: skip
def test_orders_are_told_apart_no_worse(name, floors):
    assert_no_less(unseen_orders.marks(rows(name)), floors)


DECOYS: dict[str, str] = {}


def test_terms_are_read_and_no_other_length_of_time_is_one():
    marks = list(unseen_times.terms(rows("terms")))
    assert {m.row for m in marks if m.figure == "decoy" and not m.right} == set(DECOYS)
    assert_no_less(marks, {"term": 4, "decoy": 13})


def test_corrections_find_what_they_correct_no_worse():
    assert_no_less(unseen_times.corrections(rows("corrections")), {"correction": 7, "decoy": 3})


def test_cases_end_no_worse():
    assert_no_less(unseen_times.cases(rows("cases")), {"ended": 13, "event": 24, "terminated": 27})


def test_rulings_on_scope_are_read_no_worse():
    assert_no_less(unseen_scope.marks(rows("scope")), {"ruling": 8, "by": 8, "no_other": 22, "whole": 14})
    assert_no_less(unseen_scope.story(rows("scope_story")), {"step": 4})


def test_no_bound_ends_a_right_before_its_term_and_one_of_a_known_year_is_exact():
    marks = list(unseen_times.bounds(rows("bounds")))
    assert [m for m in marks if not m.right] == []
    assert {"not_early", "exact"} == {m.figure for m in marks}
