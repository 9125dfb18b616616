"""Orders that stand again: reinstated after an end, or as to somebody for whom alone they rested; and orders that bind at once."""

from __future__ import annotations

from datetime import date

from notices import CASE, day, final, measure, notice

from pipeline.fold import flag_on, fold_case
from pipeline.fold.state import bound_parties
from pipeline.records import EndReason, Flag, State

ALPHA, BETA = "Alpha Trading Co., Ltd.", "Beta Tools LLC"


def order(*changes: tuple[str, str, list[str]]) -> Flag:
    """An order against both, and what was done to it: action, day, as to whom."""
    first = final(measure("LEO", to=[ALPHA, BETA]), issued="2021-03-05")
    later = [
        notice(f"{on[:4]}-{n}", on, "order_modified", measure("LEO", action, to=to), issued=on)
        for n, (action, on, to) in enumerate(changes)
    ]
    (flag,) = fold_case(CASE, [first, *later]).flags
    return flag


def bound(flag: Flag) -> list[str]:
    return [p.name for p in bound_parties(flag)]


def paused(flag: Flag) -> list[str]:
    return [p.name for p in flag.parties if p.paused]


def on(flag: Flag, *days: str) -> list[Flag]:
    return [flag_on(flag, day(one)) for one in days]


def test_an_order_that_was_rescinded_and_reinstated_stands_again_from_that_day():
    flag = order(("rescinded", "2022-01-10", []), ("reinstated", "2022-06-01", []))
    assert flag_on(flag, day("2022-05-31")).end_reason is EndReason.RESCINDED
    again = flag_on(flag, day("2022-06-01"))
    assert (again.state, again.state_since, again.end_reason) == (State.IN_FORCE, date(2022, 6, 1), None)
    assert bound(again) == [ALPHA, BETA]
    assert not again.doubts


def test_it_ends_once_more_where_it_is_rescinded_once_more():
    flag = order(("vacated", "2022-01-10", []), ("reinstated", "2022-06-01", []), ("rescinded", "2023-01-10", []))
    assert (flag.state, flag.state_since) == (State.ENDED, date(2023, 1, 10))


def test_who_was_freed_and_as_to_whom_the_order_is_reinstated_is_bound_again():
    assert bound(order(("rescinded", "2022-01-10", [ALPHA]), ("reinstated", "2022-06-01", [ALPHA]))) == [ALPHA, BETA]


def test_a_disapproved_order_is_not_brought_back_by_a_word():
    flag = order(("disapproved", "2021-04-10", []), ("reinstated", "2022-06-01", []))
    assert flag.state is State.ENDED
    assert flag.doubts, "somebody has to look"


def test_an_order_suspended_for_one_and_rescinded_for_the_other_rests_and_has_not_ended():
    flag = order(("suspended", "2022-01-10", [ALPHA]), ("rescinded", "2022-06-01", [BETA]))
    assert flag.state is State.SUSPENDED
    again = order(("suspended", "2022-01-10", [ALPHA]), ("rescinded", "2022-06-01", [BETA]), ("reinstated", "2022-09-01", [ALPHA]))
    assert (again.state, bound(again)) == (State.IN_FORCE, [ALPHA])


def test_what_is_reinstated_without_a_limit_holds_for_him_as_to_whom_it_rested():
    assert bound(order(("suspended", "2022-01-10", [ALPHA]), ("reinstated", "2022-06-01", []))) == [ALPHA, BETA]


def test_as_to_whom_an_order_is_suspended_is_paused_until_it_is_reinstated_and_nobody_is_freed():
    flag = order(("suspended", "2022-01-10", [ALPHA]), ("reinstated", "2022-06-01", [ALPHA]))
    seen = [(bound(one), paused(one), [p.name for p in one.parties if p.freed]) for one in on(flag, "2022-01-10", "2022-06-01")]
    assert seen == [([BETA], [ALPHA], []), ([ALPHA, BETA], [], [])]


def test_one_suspended_after_the_other_leaves_nobody_bound_and_each_comes_back_by_himself():
    flag = order(("suspended", "2022-01-10", [ALPHA]), ("suspended", "2022-02-10", [BETA]), ("reinstated", "2022-06-01", [ALPHA]))
    rests, stands = on(flag, "2022-02-10", "2022-06-01")
    assert (rests.state, bound(rests)) == (State.SUSPENDED, [ALPHA, BETA])
    assert (stands.state, bound(stands), paused(stands)) == (State.IN_FORCE, [ALPHA], [BETA])
    assert not flag.doubts


def test_who_rests_in_an_order_that_is_suspended_since_for_all_does_not_bring_back_the_others():
    flag = order(("suspended", "2022-01-10", [ALPHA]), ("suspended", "2022-02-10", []), ("reinstated", "2022-06-01", [ALPHA]))
    assert flag.state is State.SUSPENDED
    assert flag.doubts, "somebody has to look"


def test_who_is_freed_while_he_rests_does_not_come_back_with_the_others():
    events = [("suspended", "2022-01-10", [ALPHA]), ("rescinded", "2022-02-10", [ALPHA]), ("reinstated", "2022-06-01", [])]
    flag = order(*events)
    assert (bound(flag), paused(flag), [p.name for p in flag.parties if p.freed]) == ([BETA], [], [ALPHA])


def test_who_is_taken_out_of_an_order_that_was_not_read_whole_is_shown_as_free():
    first = final(measure("LEO"), issued="2021-03-05")
    out = notice("2022-1", "2022-01-10", "order_modified", measure("LEO", "modified", to=[ALPHA], takes="out"))
    (flag,) = fold_case(CASE, [first, out]).flags
    assert [(p.name, p.freed) for p in flag.parties] == [(ALPHA, True)]
    assert flag.state is not State.ENDED


def test_an_order_that_binds_at_once_is_under_no_review():
    (flag,) = fold_case(CASE, [final(measure("LEO", to=[ALPHA], at_once=True), issued="2021-03-05")]).flags
    assert flag.review_until is None
    assert flag_on(flag, date(2021, 3, 5)).state is State.IN_FORCE
