"""When an address gets a list of what stands, that the list says what is otherwise since its last one, and who gets none."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Iterator
from datetime import date, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
import sends_elsewhere
from odd_mail import odd_mail
from recall_desk import KETTLEWORKS, STEAMLINE, A, B, Desk

from alerts.outgoing.turns import in_turn
from pipeline.database import outgoing_mail as mails
from pipeline.database.issues import issues_of_status
from pipeline.errors import UsageError

QUARTER = timedelta(days=91)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Japan's desk has one address and was told of order 1, in force against two firms."""
    with odd_mail() as box:
        it = Desk(tmp_path, box)
        it.has(A)
        it.order()
        assert it.run() == ["a LIST 1"]
        yield it


def last(desk: Desk, to: str = A) -> EmailMessage:
    mail = message_from_bytes(desk.box.given_to_with(to)[-1].as_bytes(), policy=policy.default)
    assert isinstance(mail, EmailMessage)
    return mail


def as_json(mail: EmailMessage) -> Any:
    return json.loads(next(part for part in mail.iter_attachments() if part.get_filename() == "list.json").get_content())


def on(desk: Desk, *after: timedelta) -> None:
    desk.at += sum(after, timedelta())


def test_each_quarter_an_address_gets_what_stands_and_what_is_otherwise(desk: Desk):
    desk.order(2)
    desk.order(3)
    assert desk.run() == ["a NEW 2", "a NEW 3"]
    desk.happens("rescinded", STEAMLINE.name)
    desk.happens("rescinded", n=2)
    assert desk.run() == ["a CHANGE 1", "a STOP 2"]
    on(desk, QUARTER - timedelta(days=4))
    assert desk.run() == [], "a day too early"
    assert desk.run() == ["a LIST 1, 3"]
    mail = last(desk)
    assert str(mail["Subject"]) == "LIST 2027-01-31 for JP: 2 orders stand | 1 new, 1 changed, 0 ended"
    found = as_json(mail)
    assert [one["number"] for one in found["changes"]["changed"]] == ["337-TA-8001"]
    assert found["changes"]["changed"][0]["what"][0] == "Steamline GmbH is no longer under the order."
    assert desk.run() == []
    desk.happens("rescinded")
    assert desk.run() == ["a STOP 1"]
    on(desk, QUARTER)
    assert desk.run() == ["a LIST 3"]
    found = as_json(last(desk))["changes"]
    assert ([one["number"] for one in found["ended"]], found["added"], found["changed"]) == (["337-TA-8001"], [], [])


def test_its_files_are_attached_and_its_words_stand_before_them(desk: Desk):
    mail = last(desk)
    assert mail.get_content_type() == "multipart/mixed"
    first, *rest = mail.iter_parts()
    assert first.get_content_type() == "multipart/alternative"
    assert [(part.get_filename(), part.get_content_type()) for part in rest] == [
        ("orders.csv", "text/csv"), ("firms.csv", "text/csv"), ("numbers.csv", "text/csv"), ("outside.csv", "text/csv"),
        ("changes.csv", "text/csv"), ("list.json", "application/json"),
    ]  # fmt: skip
    assert "337-TA-8001" in rest[0].get_content()
    assert {part.get_content_disposition() for part in rest} == {"attachment"}


def test_an_address_that_is_added_gets_it_at_once_and_all_of_it(desk: Desk):
    desk.order(2, published=date(2026, 1, 5))
    assert desk.run() == ["a LIST 1, 2"], "what is no news comes in a list of all"
    assert "1 new, 0 changed, 0 ended" in str(last(desk)["Subject"])
    desk.has(A, B)
    assert desk.run() == ["b LIST 1, 2"]
    assert "our first list" in str(last(desk, B)["Subject"])


def test_it_comes_on_request_and_each_is_a_mail_of_its_own(desk: Desk):
    for _ in range(9):  # of some of one moment the later one has the lower id
        desk.decide(lists=["JP"])
        desk.send()
    assert desk.came() == ["a LIST 1"] * 9
    ids = {str(mail["Message-ID"]) for mail in desk.box.given_to_with(A)}
    assert len(ids) == 10
    assert "0 new, 0 changed, 0 ended" in str(last(desk)["Subject"])
    with pytest.raises(UsageError, match="XX: no such ally"):
        desk.decide(lists=["XX"])


def test_who_was_told_by_single_mails_alone_gets_a_first_list_a_quarter_later(tmp_path: Path):
    with odd_mail() as box:
        it = Desk(tmp_path, box)
        it.has(A)
        it.order()
        it.decide(announce=True)
        it.send()
        assert it.came() == ["a NEW 1"]
        on(it, QUARTER)
        assert it.run() == ["a LIST 1"]
        assert "our first list" in str(last(it)["Subject"])


def test_it_waits_while_what_was_fetched_is_not_folded(desk: Desk):
    on(desk, QUARTER)
    desk.decide(working=True)
    desk.send()
    assert desk.came() == []
    assert desk.run() == ["a LIST 1"]


def test_a_list_of_nothing_can_be_asked_for_by_two_allies_with_one_mailbox(tmp_path: Path):
    with odd_mail() as box:
        it = Desk(tmp_path, box)
        it.has(A)
        it.has(A, ally="KR")
        assert it.run() == [], "who is told of no order gets none by itself"
        it.decide(lists=["JP", "KR"])
        it.send()
        assert len(it.box.given) == 2
        assert str(last(it)["Subject"]).split(" | ")[0].endswith("0 orders stand")
        assert it.came("JP") == ["a LIST"]


def test_an_address_that_was_removed_gets_none_not_even_one_that_waits(desk: Desk):
    desk.has(B)
    desk.run()
    on(desk, QUARTER)
    assert desk.run() == ["b LIST 1"]
    on(desk, QUARTER)
    desk.box.answers[B] = "451 4.7.1 later"
    assert desk.run() == []
    assert desk.waiting() == [B]
    desk.has(A)
    desk.box.answers.clear()
    assert desk.run() == ["a LIST 1"]
    assert desk.waiting() == []


def test_repeated_it_has_the_same_message_id(desk: Desk):
    on(desk, QUARTER)
    desk.box.drop_after_data.add(A)
    desk.run()
    desk.box.drop_after_data.clear()
    desk.send()
    twice = [str(mail["Message-ID"]) for mail in desk.box.given_to_with(A)][-2:]
    assert twice[0] == twice[1]
    assert desk.run() == ["a LIST 1"], "the repeat, and no other"
    assert desk.run() == []


def test_killed_at_any_moment_no_list_is_lost_and_none_is_made_twice(desk: Desk):
    """Another process decides and sends, and is killed at some time, or when its list waits; the next run does the rest."""
    killed, made, seconds = 0, 0, 0.0
    desk.box.seconds_a_mail = 0.1
    for n in range(14):
        on(desk, QUARTER)
        before = len(desk.box.given)
        began = time.monotonic()
        other = sends_elsewhere.start(desk.settings(), desk.at, decides=True)
        if n > 1 and n % 2:
            while other.is_alive() and not any(one.is_list for one in waiting(desk)):
                time.sleep(0.005)
            other.kill()
        elif n > 1:
            other.join(seconds * n / 14)
            other.kill()
        other.join(60)
        seconds = seconds if n > 1 else time.monotonic() - began  # the first starts what the others are forked from
        killed += other.exitcode == -signal.SIGKILL
        with desk.opened() as ports, ports.database.reading() as connection:
            perhaps = {f"<{id_}@" for id_ in mails.in_hand(connection)}
            made += any(one.is_list and one.recipient == A for one in mails.waiting(connection))
        desk.decide()
        desk.send()
        came = [str(mail["Message-ID"]) for mail in desk.box.given_to_with(A)[before:]]
        assert len(set(came)) == 1, f"time {n}, {seconds:.2f} s: {came}"
        assert len(came) == 1 or came[0].partition("@")[0] + "@" in perhaps
        assert "1 order stands | 0 new, 0 changed, 0 ended" in str(last(desk)["Subject"])
        desk.decide()
        desk.send()
        assert len(desk.box.given) == before + len(came)
    print(f"killed {killed} times of 12, with a list that waited {made} times; undisturbed it takes {seconds:.2f} s")
    assert killed >= 4, "the kills came too late"
    assert made >= 2, "no kill came between the making of a list and its hand-over"


def test_it_goes_after_the_stop_of_what_it_says_ended(desk: Desk):
    desk.order(2)
    desk.run()
    desk.box.answers[A] = "451 4.7.1 later"
    desk.happens("rescinded")
    on(desk, QUARTER)
    desk.run()
    with desk.opened() as ports, ports.database.reading() as connection:
        waiting = mails.waiting(connection)
        (stop,) = [one for one in waiting if not one.is_list and one.recipient == A]
        (listed,) = [one for one in waiting if one.is_list and one.recipient == A]
    turn = [one.id for one in in_turn(waiting)]
    assert stop.id in turn
    assert listed.id not in turn
    desk.box.answers.clear()
    desk.send()
    assert [str(mail["Subject"]).split()[0] for mail in desk.box.given_to_with(A)[-2:]] == ["STOP", "LIST"]


def test_a_list_that_waits_while_something_else_is_told_is_made_anew(desk: Desk):
    """Else it would come after the STOP of an order that it says stands."""
    desk.order(2)
    desk.run()
    desk.box.answers[A] = "550 5.1.1 no such mailbox"
    desk.decide(lists=["JP"])
    desk.send()
    before = [one.id for one in waiting(desk)]
    desk.happens("rescinded", n=2)
    assert desk.run() == []
    _, listed = sorted(waiting(desk), key=lambda one: one.is_list)
    assert listed.is_list
    assert before == [before[0]] != [listed.id]
    desk.box.answers.clear()
    desk.send()
    assert [str(mail["Subject"]).split()[0] for mail in desk.box.given_to_with(A)[-2:]] == ["STOP", "LIST"]
    assert "1 order stands | 0 new, 0 changed, 0 ended" in str(last(desk)["Subject"]), "order 2 was in no list that came"
    assert desk.run() == ["a LIST 1", "a STOP 2"]
    assert desk.run() == []
    with desk.opened() as ports, ports.database.reading() as connection:
        assert [one.reason for one in issues_of_status(connection, "open") if one.address == A] == []


def test_a_first_list_that_waits_is_made_anew_too_and_nobody_hears_the_end_of_what_he_was_never_told(tmp_path: Path):
    with odd_mail() as box:
        it = Desk(tmp_path, box)
        it.has(A)
        it.order()
        it.order(2)
        box.answers[A] = "451 4.7.1 later"
        assert it.run() == []
        it.happens("rescinded")
        assert it.run() == []
        box.answers.clear()
        assert it.run() == ["a LIST 2"]


def test_a_list_that_may_have_come_is_followed_by_one_that_says_what_ended(desk: Desk):
    """It is offered again as it is, perhaps for the first time, and before the STOP, which makes it wrong."""
    perhaps = in_hand(desk)
    desk.happens("rescinded", n=2)
    desk.decide()
    desk.decide()
    first, second = [one for one in waiting(desk) if one.is_list]
    assert first.id == perhaps.id
    assert second.id not in {one.id for one in in_turn([one for one in waiting(desk) if one.is_list])}, "the STOP is gone: it waits"
    assert second.id not in {one.id for one in in_turn([one for one in waiting(desk) if one.id != first.id])}
    desk.send()
    assert "0 new, 0 changed, 1 ended" in str(last(desk)["Subject"])
    assert [one["number"] for one in as_json(last(desk))["orders"]] == ["337-TA-8001"]
    assert [str(mail["Subject"]).split()[0] for mail in desk.box.given_to_with(A)[-3:]] == ["LIST", "STOP", "LIST"]
    assert sorted(desk.came()) == ["a LIST 1", "a LIST 1, 2", "a STOP 2"]
    assert desk.run() == []


def test_a_list_that_may_have_come_to_an_address_now_removed_comes_again_before_what_takes_it_back(desk: Desk):
    in_hand(desk)
    desk.has(B)
    desk.happens("rescinded", n=2)
    assert [one for one in desk.run() if one.startswith("a")] == ["a LIST 1, 2", "a STOP 2"]
    assert [str(mail["Subject"]).split()[0] for mail in desk.box.given_to_with(A)[-2:]] == ["LIST", "STOP"]


def test_a_list_that_may_have_come_and_is_not_taken_holds_up_no_stop(desk: Desk):
    """A server may refuse it for its length alone."""
    perhaps = in_hand(desk)
    desk.happens("rescinded", n=2)
    desk.decide()
    (stop,) = [one for one in waiting(desk) if not one.is_list]
    assert stop.id not in {one.id for one in in_turn(waiting(desk))}
    assert stop.id in {one.id for one in in_turn(waiting(desk), {perhaps.id})}
    desk.box.too_long = "LIST"
    assert desk.run() == ["a STOP 2"], "in the same round"


def test_a_list_that_was_refused_after_all_is_dropped_for_the_one_behind_it(desk: Desk):
    perhaps = in_hand(desk)
    desk.happens("rescinded", n=2)
    desk.decide()
    with desk.opened() as ports, ports.database.transaction() as connection:
        mails.were_not_taken(connection, [perhaps.id])
    assert desk.run() == ["a LIST 1", "a STOP 2"]
    assert desk.run() == []


def in_hand(desk: Desk) -> mails.Waiting:
    """A day ago a sender was killed with a list of two orders in its hands."""
    desk.order(2)
    desk.run()
    desk.decide(lists=["JP"])
    (perhaps,) = waiting(desk)
    with desk.opened() as ports, ports.database.transaction() as connection:
        mails.begin(connection, [perhaps.id], to_server=True)
    on(desk, timedelta(days=1))
    return perhaps


def waiting(desk: Desk) -> list[mails.Waiting]:
    with desk.opened() as ports, ports.database.reading() as connection:
        return [one for one in mails.waiting(connection) if one.recipient == A]


def test_what_a_folder_has_is_no_list_to_compare_with(desk: Desk, tmp_path: Path):
    folder: dict[str, Any] = {"mail": f"dir:///{tmp_path}/looked", "live": None}
    desk.order(2)
    desk.decide(lists=["JP"], **folder)
    desk.send(**folder)
    desk.at += timedelta(days=1)
    assert desk.run() == ["a LIST 1, 2"], "an order that others saw in a folder stands in a list"
    found = as_json(last(desk))["changes"]
    assert (found["since"][:10], [one[-16:] for one in found["added"]]) == ("2026-11-01", ["2026-10-25:LEO:1"])
    assert KETTLEWORKS.name in as_json(last(desk))["orders"][0]["firms"][0]["name"]
