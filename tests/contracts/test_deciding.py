"""Deciding by what changed says what looking at everything would say, and looks at little."""

from __future__ import annotations

import os
import random
from datetime import timedelta
from pathlib import Path

import flags
import pytest
from deciding_histories import lived
from odd_mail import odd_mail
from pydantic import ValidationError
from recall_desk import KETTLEWORKS, A, B, Desk
from servers import fresh_database
from sqlalchemy import select

from pipeline.database import outgoing_mail as mails
from pipeline.database import tables as t
from pipeline.database.decided import forget_desks
from pipeline.database.messages import Turn
from pipeline.records import Occasion

HISTORIES = 3
STEPS = 25


def judged(tmp_path: Path, n: int, databases: tuple[str | None, str | None]) -> None:
    seed = int(os.environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6))) + n
    print(f"seed={seed} (set CROSSMARKET_TEST_SEED={seed - n} to repeat)")
    with odd_mail() as one, odd_mail() as other:
        history = lived(tmp_path, (one, other), seed, STEPS, databases)
    print(f"{history.told} mails, looked at {history.looked_at} of {len(history.orders)} orders")
    assert history.told > 0, "it was about something"


@pytest.mark.slow
@pytest.mark.parametrize("n", range(HISTORIES))
def test_through_any_history_it_tells_what_a_look_at_everything_tells(tmp_path, n):
    judged(tmp_path, n, (None, None))


@pytest.mark.slow
@pytest.mark.servers
def test_and_so_it_is_on_postgresql(tmp_path, postgresql):
    with fresh_database(postgresql) as one, fresh_database(postgresql) as other:
        judged(tmp_path, 0, (one, other))


# --- what is looked at ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def desk(tmp_path):
    with odd_mail() as box:
        it = Desk(tmp_path, box)
        it.has(A)
        for n in (1, 2, 3):
            it.order(n, articles=f"Certain kettles of pattern {n}", case_id=f"us_itc:337-TA-{8000 + n}")
        yield it


def unreadable(desk: Desk) -> None:
    """Whoever reads an order from now on fails."""
    with desk.opened() as ports, ports.database.transaction() as connection:
        connection.execute(t.flags.update().values(record="no order"))
    desk.orders.clear()


def test_with_nothing_new_no_order_is_read(desk):
    desk.run()
    unreadable(desk)
    assert desk.run() == []
    with desk.opened() as ports, ports.database.transaction() as connection:
        forget_desks(connection)
    with pytest.raises(ValidationError):
        desk.decide()


@pytest.mark.parametrize(
    "happens",
    [
        lambda desk: desk.has(A, B),
        lambda desk: desk.point(filter={"rights": ["trademark"]}),
        lambda desk: desk.always.update(mail=f"dir:///{desk.folder}/mail", live=None),
        lambda desk: setattr(desk, "at", desk.at - timedelta(days=3)),
    ],
    ids=["another address", "a filter", "mail to a folder", "an earlier day"],
)
def test_all_are_looked_at_when_that_is_otherwise_on_which_all_decisions_rest(desk, happens):
    desk.run()
    unreadable(desk)
    happens(desk)
    with pytest.raises(ValidationError):
        desk.decide()


def test_what_waits_is_looked_at_until_it_is_told(desk):
    desk.has(A)
    desk.run()
    desk.order(4, published=desk.at.date(), case_id="us_itc:337-TA-8004")
    assert [desk.decide(working=True).held for _ in range(2)] == [9, 9], "of each ally but the one where it binds"
    assert desk.run() == ["a NEW 4"]


def test_an_order_that_ends_by_its_own_words_is_told_to_have_ended_on_the_day_though_nothing_changed(desk):
    announced = desk.orders[1].announced_in
    last = desk.at.date() + timedelta(days=2)
    desk.order(1, events=(*desk.orders[1].events, flags.event("expired", last.isoformat(), announced)))
    assert desk.run() == ["a LIST 1, 2, 3"]
    assert [desk.run() for _ in range(3)] == [[], [], ["a STOP 1"]]


def test_a_mail_that_was_taken_after_its_address_was_removed_counts(desk):
    """What an address holds that is there no more hangs on what becomes of the mails to it, and not on any order."""
    desk.run()
    desk.has(B)
    desk.order(1, parties=(KETTLEWORKS,))
    desk.run()
    desk.happens("rescinded", n=1)
    assert "a STOP 1" in desk.run()


# --- whose turn it is -------------------------------------------------------------------------------------------------------------


def test_recalls_wait_before_what_is_new_before_what_changed_before_lists(desk):
    desk.run()
    desk.happens("rescinded", n=1)
    desk.order(2, articles="Certain pots")
    desk.order(4, published=desk.at.date(), case_id="us_itc:337-TA-8004")
    desk.order(5, case_id="us_itc:337-TA-8005")
    desk.has(A, B)
    desk.decide()
    with desk.opened() as ports, ports.database.reading() as connection:
        turns = {row.id: row.turn for row in connection.execute(select(t.messages.c.id, t.messages.c.turn))}
        waiting = [(one.occasion, turns[one.id]) for one in mails.waiting(connection) if one.ally == "JP"]
    order = [turn for _, turn in waiting]
    assert order == sorted(order)
    assert set(order) == {Turn.RECALL, Turn.NEW, Turn.OTHER, Turn.LIST}
    assert all((turn == Turn.LIST) is (occasion is Occasion.INVENTORY) for occasion, turn in waiting)
