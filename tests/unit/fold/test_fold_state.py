"""Where an order stands on a day, and whole lives of orders."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from notices import CASE, day, final, institution, measure, notice

from pipeline.fold import flag_on, fold_case
from pipeline.records import EndReason, State

ALPHA, BETA = "Alpha Trading Co., Ltd.", "Beta Tools LLC"


def issued(*measures):
    (flag,) = fold_case(CASE, [final(*measures, issued=date(2021, 3, 5))]).flags
    return flag


@pytest.mark.parametrize(
    ("on", "state", "since"),
    [
        ("2021-03-05", State.ISSUED, "2021-03-05"),
        ("2021-05-04", State.ISSUED, "2021-03-05"),  # the sixtieth day
        ("2021-05-05", State.IN_FORCE, "2021-05-05"),
        ("2030-01-01", State.IN_FORCE, "2021-05-05"),
    ],
)
def test_presidential_review(on, state, since):
    flag = flag_on(issued(measure("GEO")), day(on))
    assert (flag.state, flag.state_since) == (state, day(since))


def test_a_temporary_order_has_no_review():
    flag = flag_on(issued(measure("TEO", to=[ALPHA])), day("2021-03-05"))
    assert (flag.review_until, flag.state, flag.state_since) == (None, State.IN_FORCE, day("2021-03-05"))


def test_a_withdrawn_flag_stays_withdrawn():
    (flag,) = fold_case(CASE, [final()], [issued(measure("GEO"))]).flags
    assert flag_on(flag, day("2030-01-01")) == flag


def test_issued_and_suspended_at_once_stays_suspended_after_the_review():
    flag = flag_on(issued(measure("LEO", to=[ALPHA]), measure("LEO", "suspended")), day("2022-01-01"))
    assert (flag.state, flag.state_since) == (State.SUSPENDED, day("2021-03-05"))


def test_a_whole_life():
    """Issued, modified, rescinded as to one, rescinded: each day shows what held then, and looking back loses nothing."""
    notices = [
        institution(),
        final(measure("LEO", to=[ALPHA, BETA]), measure("CDO")),
        notice("2021-2", "2021-09-01", "order_modified", measure("LEO", "modified")),
        notice("2022-2", "2022-09-01", "order_rescinded", measure("LEO", "rescinded", to=[BETA], partial=True)),
        notice("2023-2", "2023-09-01", "order_rescinded", measure("LEO", "rescinded")),
    ]
    (flag,) = fold_case(CASE, notices).flags
    assert (flag.state, flag.end_reason) == (State.ENDED, EndReason.RESCINDED)
    assert [e.action for e in flag.events] == ["issued", "modified", "rescinded", "rescinded"]
    seen = [
        (f.state, f.end_reason, [p.name for p in f.parties if p.freed])
        for f in (flag_on(flag, day(on)) for on in ("2021-04-01", "2021-10-01", "2022-10-01", "2023-09-01"))
    ]
    assert seen == [
        (State.ISSUED, None, []),
        (State.IN_FORCE, None, []),
        (State.IN_FORCE, None, [BETA]),
        (State.ENDED, EndReason.RESCINDED, [BETA]),
    ]


def test_an_order_lifted_for_a_right_is_so_from_that_day():
    end = notice("2022-2", "2022-09-01", "order_modified", measure("LEO", "vacated", rights=["7000001"], partial=True))
    (flag,) = fold_case(CASE, [final(measure("LEO", to=[ALPHA], rights=["7000001", "7000002"])), end]).flags
    for on, lifted in (("2022-08-31", []), ("2022-09-01", ["7000001"])):
        assert [r.number for r in flag_on(flag, day(on)).rights if r.lifted] == lifted


def test_looking_back_and_forward_again():
    end = notice("2023-2", "2023-09-01", "order_rescinded", measure("GEO", "rescinded"))
    (flag,) = fold_case(CASE, [final(measure("GEO")), end]).flags
    back = flag_on(flag, end.published - timedelta(days=1))
    assert (back.state, back.end_reason) == (State.IN_FORCE, None)
    assert flag_on(back, end.published) == flag
