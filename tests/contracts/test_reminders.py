"""A recall is asked for again after 1, 3 and 7 days until the contact point says DONE; then somebody telephones."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from odd_mail import odd_mail
from recall_desk import KETTLEWORKS, STEAMLINE, A, B, Desk

from alerts.points.handing_over import hand_over
from pipeline.database.issues import accept_issue, issues_of_status
from pipeline.errors import UsageError
from pipeline.flow.recipients import Word
from pipeline.records import BLOCKING_ISSUES, Issue, IssueKind, Rate


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Japan's desk has two addresses, was told of orders 1 and 2, and answers by reply."""
    with odd_mail() as box:
        it = Desk(tmp_path, box)
        it.takes_answers()
        it.has(A, B)
        it.order()
        it.order(2)
        assert it.run() == ["a LIST 1, 2", "b LIST 1, 2"]
        yield it


def days(desk: Desk, n: int) -> list[list[str]]:
    """What comes on each of so many days."""
    return [desk.run() for _ in range(n)]


def incidents(desk: Desk) -> list[Issue]:
    return [i for i in desk.issues() if i.kind is IssueKind.UNANSWERED]


AGAIN = ["a AGAIN 1", "b AGAIN 1"]


def test_it_is_asked_for_after_1_3_and_7_days_and_then_somebody_telephones(desk: Desk):
    desk.point(telephone="+81 1", administrator="H. Ead")
    desk.happens("rescinded")
    assert days(desk, 8) == [["a STOP 1", "b STOP 1"], AGAIN, [], AGAIN, [], [], [], AGAIN]
    (incident,) = incidents(desk)
    assert "337-TA-8001" in incident.reason
    assert "+81 1" in incident.repair
    assert incident.kind in BLOCKING_ISSUES
    assert days(desk, 10) == [[]] * 10, "nothing after that"
    assert incidents(desk)[0].count == 1
    first = next(m for m in desk.box.given_to_with(A) if str(m["Subject"]).startswith("STOP"))
    again = desk.last_to(A)
    assert again["In-Reply-To"] == first["Message-ID"]
    assert again["Importance"] == "high"
    assert str(again["Subject"]) == "STOP 337-TA-8001 ended 2026-11-02 | asked again, 3 of 3"
    text = again.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert text.startswith("STOP")
    assert "then we telephone +81 1" in " ".join(text.split())


@pytest.mark.parametrize("sender", [A, B])
def test_done_from_any_of_its_addresses_to_the_recall_or_to_an_asking_ends_it_for_all(desk: Desk, sender: str):
    desk.happens("rescinded")
    desk.run()
    assert desk.run() == AGAIN
    assert desk.answer("DONE", to=desk.last_to(A), sender=sender) == ["answer"]
    assert days(desk, 8) == [[]] * 8
    assert incidents(desk) == []


def test_any_other_word_or_a_strangers_done_ends_nothing(desk: Desk):
    desk.happens("rescinded")
    desk.run()
    for word, sender in (("SEEN", A), ("RELEASED", A), ("DONE", "somebody@elsewhere.example")):
        desk.answer(word, to=desk.last_to(A), sender=sender)
    assert desk.run() == AGAIN


def test_done_to_a_list_or_to_another_order_confirms_nothing(desk: Desk):
    listed = desk.last_to(A)
    desk.happens("rescinded")
    desk.happens("rescinded", n=2)
    desk.run()
    assert desk.answer("DONE", to=listed, sender=A) == ["answer"]
    stop = next(m for m in desk.box.given_to_with(A)[::-1] if "337-TA-8002" in str(m["Subject"]))
    assert desk.answer("DONE", to=stop, sender=A) == ["answer"]  # type: ignore[arg-type]
    assert desk.run() == AGAIN


def test_done_after_the_incident_heals_it(desk: Desk):
    desk.happens("rescinded")
    days(desk, 8)
    assert len(incidents(desk)) == 1
    desk.answer("DONE", to=desk.last_to(B), sender=B)
    assert incidents(desk) == []


def test_a_person_who_telephoned_accepts_it_and_it_stays_so(desk: Desk):
    desk.happens("rescinded")
    days(desk, 8)
    with desk.opened() as ports, ports.database.transaction() as connection:
        accept_issue(connection, incidents(desk)[0].id)
    assert days(desk, 3) == [[]] * 3
    assert incidents(desk) == []
    with desk.opened() as ports, ports.database.reading() as connection:
        assert [i.kind for i in issues_of_status(connection, "accepted")] == [IssueKind.UNANSWERED]


def test_of_overdue_askings_only_the_last_goes_out(desk: Desk):
    desk.happens("rescinded")
    desk.run()
    desk.at += timedelta(days=4)
    assert desk.run() == AGAIN
    assert "2 of 3" in str(desk.last_to(A)["Subject"])
    assert desk.run() == []
    assert desk.run() == AGAIN


def test_days_count_from_the_handing_over_and_not_from_the_decision(desk: Desk):
    desk.box.answers = {A: "452 4.2.2 full", B: "452 4.2.2 full"}
    desk.happens("rescinded")
    assert days(desk, 5) == [[]] * 5
    desk.box.answers = {}
    assert days(desk, 3) == [["a STOP 1", "b STOP 1"], AGAIN, []]


def test_an_asking_that_waits_is_the_last_one_and_none_goes_once_it_was_answered(desk: Desk):
    desk.happens("rescinded")
    desk.run()
    stop = desk.last_to(B)
    desk.box.answers = {A: "452 4.2.2 full"}
    assert days(desk, 3) == [["b AGAIN 1"], [], ["b AGAIN 1"]]
    desk.box.answers = {}
    assert desk.run() == ["a AGAIN 1"]
    assert "2 of 3" in str(desk.last_to(A)["Subject"])
    desk.box.answers = {A: "452 4.2.2 full", B: "452 4.2.2 full"}
    assert days(desk, 4) == [[]] * 4
    desk.box.answers = {}
    desk.answer("DONE", to=stop, sender=B)
    assert desk.waiting() == []
    assert desk.run() == []


def test_what_is_told_again_is_not_asked_about_any_more(desk: Desk):
    desk.happens("suspended")
    assert desk.run() == ["a CHANGE 1", "b CHANGE 1"]
    desk.happens("reinstated")
    assert desk.run() == ["a CHANGE 1", "b CHANGE 1"]
    assert days(desk, 8) == [[]] * 8


def test_of_what_was_taken_back_the_part_that_is_so_still_is_asked_about(desk: Desk):
    before = desk.orders[1].events
    desk.happens("rescinded", STEAMLINE.name)
    one = desk.orders[1].events[-1]
    desk.happens("rescinded", KETTLEWORKS.name)
    desk.order(any_source=False, events=(*before, one, desk.orders[1].events[-1]))
    assert desk.run() == ["a STOP 1", "b STOP 1"], "nobody is left"
    desk.order(events=(*before, one))
    assert desk.run() == ["a NEW 1", "b NEW 1"]
    assert days(desk, 3) == [[]] * 3


def test_an_end_is_asked_about_and_what_it_went_beyond_is_not(desk: Desk):
    desk.happens("rescinded", STEAMLINE.name)
    desk.run()
    desk.happens("rescinded")
    assert desk.run() == ["a STOP 1", "b STOP 1"]
    assert desk.run() == AGAIN
    assert "STOP" in str(desk.last_to(A)["Subject"])


def test_a_removed_address_is_asked_too_until_others_took_over(desk: Desk):
    desk.has()
    desk.point(mailboxes=[A, B])
    with desk.opened() as ports, pytest.raises(UsageError, match="not verified"):
        hand_over(ports, "JP", A, B, Word("A", "b"))
    desk.has(B)
    desk.point()
    desk.happens("rescinded")
    assert desk.run() == ["a STOP 1", "b STOP 1"]
    assert desk.run() == AGAIN
    with desk.opened() as ports:
        hand_over(ports, "JP", A, B, Word("A", "b"))
    assert days(desk, 2) == [[], ["b AGAIN 1"]]


def test_no_rate_and_no_filter_keeps_an_asking_back(desk: Desk):
    desk.point(rate=Rate.WEEKLY, filter={"markets": ["GB"]})
    desk.happens("rescinded")
    assert days(desk, 2) == [["a STOP 1", "b STOP 1"], AGAIN]


def test_in_an_exercise_nobody_is_asked_but_on_request(desk: Desk):
    for n in (1, 2):
        desk.order(n, exercise=True)
    desk.happens("rescinded")
    assert days(desk, 5)[1:] == [[]] * 4
    assert desk.run(remind=["JP"]) == AGAIN
    assert str(desk.last_to(A)["Subject"]).startswith("EXERCISE STOP ")
    assert desk.run(remind=["JP"]) == AGAIN, "as often as it is wanted"
    assert days(desk, 8) == [[]] * 8
    assert incidents(desk) == []


def test_on_request_it_is_asked_before_it_is_due_and_the_days_go_on(desk: Desk):
    desk.happens("rescinded")
    desk.run()
    desk.at -= timedelta(hours=12)
    assert desk.run(remind=["JP"]) == AGAIN
    assert str(desk.last_to(A)["Subject"]).endswith("| asked again")
    assert desk.run() == AGAIN
    with pytest.raises(UsageError, match="no such ally"):
        desk.decide(remind=["FR"])


def test_where_nobody_can_answer_nobody_is_asked(desk: Desk):
    desk.always = {}
    desk.happens("rescinded")
    assert days(desk, 9)[1:] == [[]] * 8
    assert incidents(desk) == []


def test_what_only_a_folder_took_was_told_nobody(desk: Desk):
    desk.happens("rescinded")
    desk.run(mail=f"dir:///{desk.folder}/looked", live=None)
    assert days(desk, 2) == [["a STOP 1", "b STOP 1"], AGAIN]
