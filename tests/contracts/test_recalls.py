"""Whom a word goes to: what takes back goes to all who hold it, wherever they are; news to those whom the settings name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from odd_mail import odd_mail
from recall_desk import KETTLEWORKS, OTHER, STEAMLINE, A, B, Desk

from pipeline.care.doctor import examine
from pipeline.clock import Clock
from pipeline.database.issues import accept_issue, issues_of_status
from pipeline.database.ledger import put_hand_over
from pipeline.database.messages import unsent
from pipeline.database.rows import every
from pipeline.records import Alert


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Japan's desk has one address and was told of order 1, in force against two firms."""
    with odd_mail() as box:
        it = Desk(tmp_path, box)
        it.has(A)
        it.order()
        assert it.run() == ["a LIST 1"]
        yield it


# --- addresses that were removed ------------------------------------------------------------------------------------------------


def test_an_address_that_was_removed_hears_the_end_and_no_news_before_or_after(desk: Desk):
    desk.has(B)
    assert desk.run() == ["b LIST 1"]
    desk.order(articles="Certain kettles")
    desk.order(2)
    assert desk.run() == ["b CHANGE 1", "b NEW 2"]
    desk.happens("rescinded")
    assert desk.run() == ["a STOP 1", "b STOP 1"]
    desk.happens("rescinded", n=2)
    assert desk.run() == ["b STOP 2"], "it was never told of that one"
    assert desk.run() == []


def test_every_kind_of_narrowing_goes_to_it_and_what_widens_does_not(desk: Desk):
    desk.has(B)
    desk.run()
    desk.happens("rescinded", STEAMLINE.name)
    assert desk.run() == ["a CHANGE 1", "b CHANGE 1"], "a firm is free"
    desk.order(parties=(KETTLEWORKS, STEAMLINE, OTHER))
    assert desk.run() == ["b CHANGE 1"], "a firm more"
    desk.happens("rescinded", OTHER.name)
    assert desk.run() == ["b CHANGE 1"], "it was never told of her"
    desk.happens("suspended")
    assert desk.run() == ["a CHANGE 1", "b CHANGE 1"]
    desk.happens("reinstated")
    assert desk.run() == ["b CHANGE 1"]
    desk.happens("suspended")
    assert desk.run() == ["b CHANGE 1"], "for it, it is suspended still"
    desk.happens("rescinded")
    assert desk.run() == ["a STOP 1", "b STOP 1"]


def test_what_came_back_and_ended_again_while_it_was_away_says_nothing_to_it(desk: Desk):
    desk.has(B)
    desk.run()
    before = desk.orders[1].events
    desk.happens("rescinded")
    assert desk.run() == ["a STOP 1", "b STOP 1"]
    desk.order(events=before)
    assert desk.run() == ["b NEW 1"]
    desk.happens("rescinded")
    assert desk.run() == ["b STOP 1"]


def test_of_an_ally_without_any_address_those_who_were_told_hear_the_end(desk: Desk):
    desk.has()
    desk.happens("rescinded")
    assert desk.run() == ["a STOP 1"]
    desk.has(A)
    assert desk.run() == []


def test_one_that_is_added_again_hears_what_it_missed_once(desk: Desk):
    desk.has(B)
    desk.order(articles="Certain kettles")
    desk.order(2)
    desk.run()
    desk.has(B, A)
    assert desk.run() == ["a CHANGE 1", "a NEW 2"]
    desk.order(articles="Certain pots")
    assert desk.run() == ["a CHANGE 1", "b CHANGE 1"]
    with desk.opened() as ports, ports.database.reading() as connection:
        last = max((a for a in every(connection, Alert) if a.ally == "JP" and "88001" in a.flag_id), key=lambda a: a.n)
        previous = [a for a in every(connection, Alert) if a.ally == "JP" and a.flag_id == last.flag_id and a.n == last.n - 1]
    assert last.before == previous[0].revision, "one alert for both, who were told the same last"


def test_one_that_handed_over_hears_no_more_of_what_it_was_told_until_then(desk: Desk):
    desk.has(B)
    desk.order(2)
    desk.run()
    with desk.opened() as ports, ports.database.transaction() as connection:
        put_hand_over(connection, "JP", A.upper(), desk.at, "somebody@host")
    desk.happens("rescinded", STEAMLINE.name)
    assert desk.run() == ["b CHANGE 1"]
    desk.has(A, B)
    assert desk.run() == ["a CHANGE 1", "a NEW 2"], "it is there again, and is told as anybody"
    desk.has(B)
    desk.happens("rescinded")
    desk.happens("rescinded", n=2)
    assert desk.run() == ["a STOP 1", "a STOP 2", "b STOP 1", "b STOP 2"], "what it was told since is its own"


# --- new addresses ----------------------------------------------------------------------------------------------------------------


def test_a_new_address_hears_what_stands_and_of_no_dead_order(desk: Desk):
    desk.order(2)
    desk.run()
    desk.happens("rescinded")
    desk.has(A, B)
    assert desk.run() == ["a STOP 1", "b LIST 2"]
    desk.happens("rescinded", n=2)
    assert desk.run() == ["a STOP 2", "b STOP 2"]


def test_it_hears_what_stands_while_history_is_incomplete_since_its_ally_was_told(desk: Desk):
    desk.order(2, published=date(2026, 1, 5))
    desk.has(B)
    assert desk.run(hold=True) == ["b LIST 1"], "of the second nobody was told"


def test_what_a_folder_has_told_nobody(tmp_path: Path):
    """Somebody looks at the mails first, as the program itself advises."""
    with odd_mail() as box:
        it = Desk(tmp_path, box)
        it.has(A)
        it.order()
        it.order(2)
        folder: dict[str, Any] = {"mail": f"dir:///{tmp_path}/looked", "live": None}
        assert it.run(**folder) == []
        assert it.run() == ["a LIST 1, 2"]
        it.happens("rescinded")
        assert it.run(**folder) == []
        assert it.run() == ["a STOP 1"]
        it.has(B)
        it.order(2, articles="Certain kettles")
        assert it.run(**folder) == []
        it.happens("rescinded", n=2)
        assert it.run() == ["a STOP 2"], "the new one was shown order 2 in a folder only"


# --- mails that wait --------------------------------------------------------------------------------------------------------------


def test_news_that_waits_for_an_address_that_was_removed_is_dropped_and_its_recall_is_not(desk: Desk):
    desk.order(2)
    desk.box.answers[A] = "451 4.7.1 later"
    assert desk.run() == []
    desk.happens("rescinded", STEAMLINE.name)
    assert desk.run() == []
    assert desk.waiting() == [A, A], "order 2, and who is free of order 1"
    desk.has(B)
    desk.box.answers.clear()
    assert desk.run() == ["a CHANGE 1", "b LIST 1, 2"]
    desk.happens("rescinded")
    desk.happens("rescinded", n=2)
    assert desk.run() == ["a STOP 1", "b STOP 1", "b STOP 2"]


def test_a_recall_of_what_waits_is_dropped_with_it(desk: Desk):
    desk.order(2)
    desk.box.answers[A] = "550 5.1.1 no such mailbox"
    desk.run()
    desk.happens("rescinded", n=2)
    desk.run()
    assert desk.waiting() == [A, A]
    desk.has(B)
    desk.box.answers.clear()
    assert desk.run() == ["b LIST 1"]
    assert desk.waiting() == []
    with desk.opened() as ports, ports.database.reading() as connection:
        assert [i for i in issues_of_status(connection, "open") if i.address == A] == []


def test_a_recall_is_made_anew_against_what_it_holds_and_not_against_what_waits(desk: Desk):
    desk.box.answers[A] = "451 4.7.1 later"
    desk.order(parties=(KETTLEWORKS, STEAMLINE, OTHER))
    desk.run()
    desk.happens("rescinded", OTHER.name)
    desk.run()
    desk.happens("rescinded", STEAMLINE.name)
    desk.run()
    assert desk.waiting() == [A, A, A]
    desk.has(B)
    desk.box.answers.clear()
    assert desk.run() == ["a CHANGE 1", "b LIST 1"]
    with desk.opened() as ports, ports.database.reading() as connection:
        (told,) = [a for a in every(connection, Alert) if a.id in str(desk.box.given_to_with(A)[-1]["X-Crossmarket-Alerts"])]
    assert [(n.kind, n.names) for n in told.narrows] == [("freed", (STEAMLINE.name,))], "of the third it was never told"


def test_what_may_have_been_given_is_given_again_to_a_removed_address_and_then_recalled(desk: Desk):
    desk.order(2)
    desk.box.drop_after_data.add(A)
    assert desk.run() == ["a NEW 2"]
    desk.has(B)
    desk.happens("rescinded", n=2)
    assert desk.run() == ["a NEW 2", "b LIST 1"]
    desk.box.drop_after_data.clear()
    assert desk.run() == ["a NEW 2", "a STOP 2"]
    first, again, once_more = [i for i in desk.box.given_to(A) if desk.box.given_to(A).count(i) > 1]
    assert first == again == once_more, "the same mail"


def test_what_may_have_been_given_and_a_folder_took_meanwhile_is_given_again(desk: Desk):
    desk.happens("rescinded", STEAMLINE.name)
    desk.box.drop_after_data.add(A)
    assert desk.run() == ["a CHANGE 1"]
    assert desk.run(mail=f"dir:///{desk.folder}/looked", live=None) == []
    desk.box.drop_after_data.clear()
    assert desk.run() == ["a CHANGE 1"]
    assert len(set(desk.box.given_to(A)[1:])) == 1, "the same mail"
    assert desk.run() == []


def test_news_never_leaves_to_who_is_not_there_whoever_decided_it(desk: Desk):
    """A process with older settings decides while one with newer ones sends."""
    desk.order(2)
    desk.decide()
    desk.has(B)
    desk.send()
    assert desk.came() == []
    assert desk.run() == ["b LIST 1, 2"]


# --- addresses ------------------------------------------------------------------------------------------------------------------


def test_an_address_in_other_letters_is_the_same(desk: Desk):
    desk.has("A@JP.example", "a@jp.EXAMPLE")
    assert desk.run() == []
    desk.happens("rescinded", STEAMLINE.name)
    assert desk.run() == ["A CHANGE 1"], "once, as the settings write it"
    desk.has(B)
    desk.happens("rescinded")
    assert desk.run() == ["A STOP 1"], "as it was written when it was told last"


def test_an_address_of_two_allies_is_two_desks(desk: Desk):
    desk.has(A, ally="AU")
    desk.run()
    desk.has(B)
    desk.happens("suspended")
    assert desk.run() == ["a CHANGE 1", "b LIST 1"]
    assert len(desk.box.given_to(A)) == 4, "two lists, and a word to each desk"
    desk.order(2)
    desk.box.answers[A] = "550 5.1.1 no such mailbox"
    desk.run()
    desk.has(B, ally="AU")
    desk.box.answers.clear()
    assert desk.run() == [], "what waits for it as Australia's desk is dropped, though it may have been Japan's"
    desk.happens("rescinded")
    desk.run()
    stops = [mail for to, mail in desk.box.given if to == A and "STOP" in str(mail["Subject"])]
    assert len(stops) == 2


def test_of_two_desks_with_one_address_the_one_that_waits_does_not_hold_up_the_other(desk: Desk):
    """Numbers of alerts count for one ally."""
    for words in ("Certain kettles", "Certain pots"):
        desk.order(articles=words)
        desk.run()
    desk.has(A, ally="AU", verified=False)
    desk.run()
    desk.happens("rescinded")
    assert desk.run() == ["a STOP 1"], "not verified for the other, it waits there and not here"


def test_nothing_but_recalls_goes_to_a_removed_address_while_others_are_not_verified(desk: Desk):
    desk.has(B, verified=False)
    desk.happens("suspended")
    assert desk.run() == ["a CHANGE 1"]
    assert desk.waiting() == [B]


# --- what operations staff see ----------------------------------------------------------------------------------------------------


def recalls_of(desk: Desk) -> tuple[str, Sequence[str]]:
    (check,) = [c for c in examine(desk.settings(), Clock(desk.at)) if c.what == "recalls"]
    return check.note, [t.what for t in check.troubles]


def test_the_doctor_says_how_many_recalls_go_to_removed_addresses_and_which_cannot_be_delivered(desk: Desk):
    assert recalls_of(desk) == ("", [])
    desk.has(B)
    desk.run()
    desk.happens("suspended")
    told = desk.decide()
    assert told.to_removed == 1
    desk.run()
    assert recalls_of(desk) == ("1 went to addresses that their allies no longer have, 0 wait", [])
    desk.box.answers[A] = "550 5.1.1 no such mailbox"
    desk.happens("rescinded")
    assert desk.run() == ["b STOP 1"]
    note, (wrong,) = recalls_of(desk)
    assert note == "1 went to addresses that their allies no longer have, 1 wait"
    assert wrong.startswith(f"1 recalls cannot be delivered to {A}, which JP no longer has: the mail server")
    assert wrong.endswith("550 5.1.1 no such mailbox")
    with desk.opened() as ports, ports.database.transaction() as connection:
        (issue,) = [i for i in issues_of_status(connection, "open") if i.address == A]
        assert "Tell them by another way" in issue.repair
        waits = unsent(connection)
        accept_issue(connection, issue.id)
        assert unsent(connection) == waits - 1, "a person took it over"
    assert recalls_of(desk)[1] == []
    desk.box.answers.clear()
    assert desk.run() == ["a STOP 1"], "it is offered all the same"


def test_a_waiting_recall_to_an_address_removed_since_counts_as_one(desk: Desk):
    desk.box.answers[A] = "550 5.1.1 no such mailbox"
    desk.happens("rescinded")
    desk.run()
    desk.has(B)
    desk.run()
    assert recalls_of(desk)[0] == "0 went to addresses that their allies no longer have, 1 wait"
