"""Orders whose patents are past their last days by their authority's registry: when that ends them, and what takes the end back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import flags as made
import pytest

from pipeline.fold.expiry import DailyDates, RegistryFile, registered, with_registry
from pipeline.fold.state import flag_on, last_day
from pipeline.fold.turning import turns
from pipeline.records import EndReason, Flag, FlagRight, Registered, State

LAST = date(2026, 9, 30)  # of the two patents
EARLIER = date(2026, 8, 31)
ONE, OTHER = made.patent("7000001"), made.patent("7000002")  # of 2006: bound on the last day of 2026
WHOLE = {"rights": (ONE, OTHER), "rights_read": "whole", "issued_on": date(2018, 3, 1), "review_until": None}
FILE = RegistryFile("Registry of Inventions", "https://registry.invalid/all.json")
SAME = {"7000001": EARLIER, "7000002": LAST}


def order(**fields: object) -> Flag:
    return made.flag(**(WHOLE | fields))


def files(*days: dict[str, date], last: date = date(2026, 10, 1)) -> list[DailyDates]:
    """Daily files, the last of them of a day."""
    return [DailyDates(last - timedelta(days=len(days) - 1 - n), f"{n:064d}", of) for n, of in enumerate(days)]


def made_of(
    flag: Flag, days: Sequence[DailyDates], today: date = date(2026, 10, 1), before: Registered | None = None
) -> tuple[Flag, Registered | None]:
    found = registered(flag, days, FILE, today, before)
    return flag_on(with_registry(flag, found), today), found


def doubt_of(flag: Flag, *days: dict[str, date]) -> str:
    """Why an order does not end, which is an open question of it; and may have ended it has."""
    found, _ = made_of(flag, files(*days))
    assert found.state is not State.ENDED
    assert found.may_have_ended
    (doubt,) = found.doubts
    return doubt


def test_three_daily_files_that_say_the_same_end_it_at_the_end_of_the_last_day_of_the_last_patent():
    found, said = made_of(order(), files(SAME, SAME, SAME))
    assert (found.state, found.end_reason, found.state_since) == (State.ENDED, EndReason.EXPIRED, LAST + timedelta(days=1))
    assert said is not None
    (event,) = [e for e in found.events if e.action == "expired"]
    assert event.registry is not None
    assert (event.on, event.registry.called) == (LAST, FILE.called)
    assert (event.registry.day, event.registry.sha256) == (date(2026, 10, 1), f"{2:064d}"), "the last of the three is cited"
    assert [(one.right, one.on) for one in event.registry.days] == [("patent 7000001", EARLIER), ("patent 7000002", LAST)]
    assert flag_on(found, LAST).state is State.IN_FORCE, "it stood on that day"


@pytest.mark.parametrize("days", [[], [SAME], [SAME, SAME]])
def test_fewer_than_three_files_say_nothing(days):
    found, said = made_of(order(), files(*days))
    assert said is None
    assert found == flag_on(order(), date(2026, 10, 1))


def test_the_last_day_itself_is_not_past_and_the_newest_file_is_of_a_later_day():
    found, _ = made_of(order(), files(SAME, SAME, SAME, last=LAST), today=LAST)
    assert found.state is State.IN_FORCE
    assert not found.may_have_ended
    found, said = made_of(order(), files(SAME, SAME, SAME, last=LAST), today=LAST + timedelta(days=9))
    assert found.state is State.IN_FORCE, "nobody looked since: the day may have been moved meanwhile"
    assert said is not None
    assert said.doubt is None


def test_some_patents_that_are_past_are_shown_and_end_nothing():
    running = {"7000001": EARLIER, "7000002": date(2026, 12, 1)}
    found, _ = made_of(order(), files(running, running, running))
    assert [right.registered for right in found.rights] == [EARLIER, None]
    assert (found.state, found.may_have_ended, found.doubts) == (State.IN_FORCE, False, ())


@pytest.mark.parametrize(
    "fields",
    [{"rights_read": "not_whole"}, {"rights_read": "not_stated"}, {"rights_decided": False}],
)
def test_a_list_of_rights_that_is_not_known_to_be_whole_is_a_doubt(fields):
    assert "not known whether these are all its rights" in doubt_of(order(**fields), SAME, SAME, SAME)


@pytest.mark.parametrize("kind", ["trademark", "copyright", "trade_secret", "other"])
def test_a_right_that_is_no_patent_is_a_doubt(kind):
    right = FlagRight(kind=kind, office="US", number="7000003" if kind == "other" else None)
    label = kind.replace("_", " ") + (" 7000003" if kind == "other" else "")
    assert f"it rests on {label} too" in doubt_of(order(rights=(ONE, OTHER, right)), SAME, SAME, SAME)


def test_a_day_beyond_the_bound_of_the_number_is_a_doubt():
    rights = (made.patent("6470000"), ONE)  # of 2002: bound on the last day of 2022
    days = {"6470000": EARLIER, "7000001": LAST}
    assert "patent 6470000, 2026-08-31, lies beyond the bound that its number sets, 2022-12-31" in doubt_of(
        order(rights=rights), days, days, days
    )


def test_a_number_without_a_bound_is_a_doubt():
    days = {"99999999": LAST}
    doubt = doubt_of(order(rights=(made.patent("99999999"),)), days, days, days)
    assert "the number of patent 99999999 sets no bound" in doubt


def test_a_day_before_the_order_was_issued_is_a_doubt():
    assert "it was issued later, on 2026-10-01" in doubt_of(order(issued_on=date(2026, 10, 1)), SAME, SAME, SAME)


def test_a_day_that_moved_is_a_doubt_until_it_stood_in_three_files():
    before = SAME | {"7000002": date(2026, 9, 20)}
    for three in ([before, before, SAME], [before, SAME, SAME]):
        assert doubt_of(order(), *three) == (
            f"By the registry ({FILE.called}) every patent that it is known to rest on is past its last day, 2026-09-30. "
            "But the last day of patent 7000002 has just been moved there to 2026-09-30."
        )
    found, _ = made_of(order(), files(before, SAME, SAME, SAME))
    assert found.state is State.ENDED
    assert found.doubts == ()


def test_a_patent_that_the_files_do_not_have_or_had_not_ends_nothing_and_is_no_doubt():
    for days in ([{"7000002": LAST}] * 3, [{"7000002": LAST}, SAME, SAME]):
        found, _ = made_of(order(), files(*days))
        assert (found.state, found.may_have_ended) == (State.IN_FORCE, False)


def test_a_patent_that_was_lifted_does_not_count():
    lifts = made.event("rescinded", "2020-05-06", made.source("2020-1", "2020-05-06"), partial=True, names=("patent 7000001",))
    flag = order()
    flag = flag.model_copy(update={"events": (*flag.events, lifts)})
    found, _ = made_of(flag, files(*[{"7000002": LAST}] * 3))
    assert (found.state, found.end_reason) == (State.ENDED, EndReason.EXPIRED)


def test_an_order_that_ended_otherwise_is_left_as_it_is():
    flag = order()
    rescinded = made.event("rescinded", "2025-01-02", made.source("2025-1", "2025-01-02"))
    flag = flag.model_copy(update={"events": (*flag.events, rescinded)})
    found, said = made_of(flag, files(SAME, SAME, SAME))
    assert said is None
    assert found.end_reason is EndReason.RESCINDED


# --- taken back ---------------------------------------------------------------------------------------------------------------


MOVED = SAME | {"7000002": date(2027, 1, 15)}


@pytest.mark.parametrize("later", [MOVED, {"7000001": EARLIER}], ids=["later", "away"])
def test_a_day_that_is_later_or_away_takes_the_end_back_and_the_log_keeps_both(later):
    _, said = made_of(order(), files(SAME, SAME, SAME))
    ended = with_registry(order(), said)
    found, now = made_of(ended, files(SAME, SAME, later, last=date(2026, 10, 9)), date(2026, 10, 9), said)
    assert found.state is State.IN_FORCE
    assert not found.may_have_ended
    (event,) = [e for e in found.events if e.action == "expired"]
    assert event.moved is not None
    assert event.moved.day == date(2026, 10, 9)
    assert [(one.right, one.on) for one in event.moved.days] == [("patent 7000002", later.get("7000002"))]
    again, _ = made_of(found, files(later, SAME, SAME), date(2026, 10, 9), now)
    assert again.state is State.IN_FORCE
    over, twice = made_of(found, files(MOVED, MOVED, MOVED, last=date(2027, 2, 1)), date(2027, 2, 1), now)
    assert over.state is State.IN_FORCE, "it lies beyond the bound now"
    assert over.may_have_ended
    over, twice = made_of(found, files(SAME, SAME, SAME, last=date(2026, 10, 12)), date(2026, 10, 12), now)
    assert (over.state, over.state_since) == (State.ENDED, LAST + timedelta(days=1))
    assert twice is not None
    assert [bool(one.moved) for one in twice.ends] == [True, False], "and the count starts again"


def test_an_end_stands_while_the_days_stay_are_earlier_or_no_file_comes():
    _, said = made_of(order(), files(SAME, SAME, SAME))
    ended = with_registry(order(), said)
    for days in ([], files(SAME, SAME, SAME | {"7000002": EARLIER})):
        found, now = made_of(ended, days, date(2026, 12, 1), said)
        assert found.state is State.ENDED
        assert now == said


def test_an_order_that_rests_on_a_further_patent_since_stands_again():
    _, said = made_of(order(), files(SAME, SAME, SAME))
    wider = with_registry(order(rights=(ONE, OTHER, made.patent("7000003"))), said)
    found, _ = made_of(wider, files(SAME, SAME, SAME), before=said)
    assert found.state is State.IN_FORCE


def test_an_order_whose_rights_turn_out_not_to_be_all_known_stands_again_and_may_have_ended():
    _, said = made_of(order(), files(SAME, SAME, SAME))
    found, _ = made_of(with_registry(order(rights_read="not_whole"), said), files(SAME, SAME, SAME), before=said)
    assert (found.state, found.may_have_ended) == (State.IN_FORCE, True)


# --- on other days ------------------------------------------------------------------------------------------------------------


def test_who_looks_at_an_earlier_day_sees_no_doubt_yet_and_the_day_after_the_last_is_a_turn():
    found, _ = made_of(order(rights_read="not_whole"), files(SAME, SAME, SAME))
    assert not flag_on(found, LAST).may_have_ended
    assert LAST + timedelta(days=1) in turns(found)


def test_an_end_that_was_taken_back_is_no_last_day_of_the_order():
    _, said = made_of(order(), files(SAME, SAME, SAME))
    assert last_day(with_registry(order(), said)) == LAST
    found, _ = made_of(order(), files(MOVED, MOVED, MOVED, last=date(2026, 10, 9)), date(2026, 10, 9), said)
    assert last_day(found) is None
