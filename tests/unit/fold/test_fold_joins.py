"""Cases that may be one are proposed to a person, and never joined."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from notices import CASE, final, institution

from pipeline.fold import CaseSketch, fold_case, propose_joins, sketch
from pipeline.records import IssueKind

NUMBERED = CaseSketch(
    id="us_itc:337-TA-9901", provisional=False, subject="Certain Folding Widgets", complainants=("Widgetry, Inc.",),
    first=date(2020, 1, 10), last=date(2021, 3, 10), number="337-TA-9901",
)  # fmt: skip
DOCKET = CaseSketch(
    id="us_itc:DN-3657", provisional=True, subject="certain folding-widgets", complainants=("WIDGETRY INC",),
    first=date(2019, 12, 20), last=date(2019, 12, 20), number=None,
)  # fmt: skip


def test_a_docket_with_the_caption_of_an_investigation_is_proposed():
    (finding,) = propose_joins([DOCKET, NUMBERED])
    assert finding.kind is IssueKind.JOIN_PROPOSED
    assert finding.place == "us_itc:337-TA-9901|us_itc:DN-3657"
    for words in ("Certain Folding Widgets", "2019-12-20", "2020-01-10 to 2021-03-10", "in common: Widgetry, Inc."):
        assert words in finding.reason


def test_the_proposal_is_one_from_either_side():
    assert propose_joins([NUMBERED, DOCKET]) == propose_joins([DOCKET, NUMBERED])


@pytest.mark.parametrize(
    "other",
    [
        replace(NUMBERED, id="us_itc:337-TA-9999", number="337-TA-9999"),  # the same caption can be two investigations
        replace(DOCKET, subject="Certain Folding Gadgets"),
        replace(DOCKET, subject=None),
        NUMBERED,
    ],
)
def test_not_proposed(other):
    assert propose_joins([NUMBERED, other]) == []


def test_of_many_cases_of_one_caption_only_the_nearest_are_proposed():
    """A proposal that nobody reads helps nobody; one with a complainant in common comes before a nearer one without."""
    years = [
        replace(NUMBERED, id=f"us_itc:337-TA-99{y}", complainants=(), first=date(y, 1, 1), last=date(y, 2, 1))
        for y in range(2001, 2031)
    ]
    shared = replace(NUMBERED, id="us_itc:337-TA-8000", first=date(2030, 1, 1), last=date(2030, 1, 1))
    places = [f.place for f in propose_joins([*years, shared, DOCKET])]
    assert places == [
        "us_itc:337-TA-8000|us_itc:DN-3657", "us_itc:337-TA-992019|us_itc:DN-3657", "us_itc:337-TA-992020|us_itc:DN-3657",
    ]  # fmt: skip


def test_cases_without_caption_are_never_proposed_to_each_other():
    assert propose_joins([replace(DOCKET, subject=None), replace(NUMBERED, subject=None)]) == []


@pytest.mark.parametrize(("names", "words"), [(("Other Corp.",), "no complainant in common"), ((), "not known")])
def test_complainants_not_in_common(names, words):
    assert words in propose_joins([replace(DOCKET, complainants=names), NUMBERED])[0].reason


def test_a_sketch_of_a_case():
    made = sketch(fold_case(CASE, [final(), institution()]).case)
    assert made == replace(NUMBERED, complainants=("Widgetry Inc.",))
    assert made.caption == "folding widgets"
