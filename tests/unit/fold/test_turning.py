"""The days on which an order stands otherwise by time alone: none may be missed."""

from __future__ import annotations

import os
import random
from datetime import date, timedelta

import flags
import pytest

from pipeline.fold import flag_on
from pipeline.fold.turning import next_turn
from pipeline.records import Flag

DAY = timedelta(days=1)
BEGIN = date(2026, 10, 1)
# Of 2006 and 2007 by their numbers, so that their bounds lie at the end of 2026 and of 2027 and five years behind; one without.
NUMBERS = ("7000001", "7200001", "79000001")


def some_order(chance: random.Random) -> Flag:
    announced = flags.source("2026-88101", "2026-08-25", "the Commission has issued a limited exclusion order")
    events = [flags.event("issued", "2026-08-20", announced)]
    for action in ("suspended", "reinstated", "rescinded", "expired", "modified"):
        if chance.random() < 0.4:
            names = ("Kettleworks Ltd.",) if chance.random() < 0.3 and action != "expired" else ()
            on = BEGIN + chance.randrange(-40, 120) * DAY
            events.append(flags.event(action, on.isoformat(), announced, names=names, lifts=action == "modified" and bool(names)))
    return flags.flag(
        events=tuple(events), review_until=chance.choice((None, BEGIN + chance.randrange(-5, 60) * DAY)), parties_read="whole",
        rights=tuple(flags.patent(number) for number in chance.sample(NUMBERS, 2)),
        rights_read=chance.choice(("whole", "not_stated")),
    )  # fmt: skip


def test_between_two_turns_an_order_stands_as_it_stood():
    seed = int(os.environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6)))
    print(f"seed={seed} (set CROSSMARKET_TEST_SEED={seed} to repeat)")
    chance, turned = random.Random(seed), 0
    for _ in range(150):
        order = some_order(chance)
        day = BEGIN + chance.randrange(0, 100) * DAY
        until = next_turn(order, day)
        now, later = flag_on(order, day), day
        while later < day + 130 * DAY and (until is None or later < until):
            assert flag_on(order, later) == now, f"{later} is otherwise than {day}, and was to be the same until {until}"
            later += DAY
        turned += until is not None and flag_on(order, until) != now
    assert turned > 20, "some turn on that very day"


@pytest.mark.parametrize(
    ("event", "on", "turn"),
    [("expired", "2026-12-31", "2027-01-01"), ("suspended", "2026-12-31", "2026-12-31"), ("expired", "2026-09-30", "2026-10-01")],
)
def test_a_last_day_is_over_on_the_next_and_an_event_is_so_on_its_day(event, on, turn):
    announced = flags.source("2026-88101", "2026-08-25", "an order")
    events = (flags.event("issued", "2026-08-20", announced), flags.event(event, on, announced))
    order = flags.flag(events=events, review_until=None)
    assert next_turn(order, date(2026, 9, 30)) == date.fromisoformat(turn)


def test_one_of_which_nothing_lies_ahead_never_turns():
    announced = flags.source("2026-88101", "2026-08-25", "an order")
    assert next_turn(flags.flag(events=(flags.event("issued", "2026-08-20", announced),), review_until=None), BEGIN) is None


def test_the_last_day_of_the_calendar_has_none_behind_it():
    announced = flags.source("2026-88101", "2026-08-25", "an order")
    order = flags.flag(events=(flags.event("expired", "9999-12-31", announced),), review_until=date.max)
    assert next_turn(order, BEGIN) == date.max
    assert next_turn(order, date.max) is None
