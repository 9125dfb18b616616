"""More in an hour than anybody reads comes together: news in one list, ends in one STOP list that counts as the recall of each."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from odd_mail import odd_mail
from recall_desk import STEAMLINE, A, B, C, Desk

from pipeline.database.recalls import open_recalls
from pipeline.records import Issue, IssueKind

AN_HOUR = 3


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Japan's desk was told of order 1, answers by reply, and is told of three orders an hour by themselves."""
    with odd_mail() as box:
        it = Desk(tmp_path, box)
        it.always["mails_an_hour"] = AN_HOUR
        it.takes_answers()
        it.has(A)
        it.order()
        assert it.run() == ["a LIST 1"]
        yield it


def at_once(desk: Desk, minutes: int = 0) -> list[str]:
    """What comes by a run so many minutes later."""
    desk.at += timedelta(minutes=minutes)
    desk.decide()
    desk.send()
    return desk.came()


def holds(desk: Desk, *orders: int, to: str = "a") -> None:
    """It is told of so many orders more, an hour ago."""
    for n in orders:
        desk.order(n)
    assert desk.run(lists=["JP"])[0].startswith(f"{to} LIST")


def end(desk: Desk, *orders: int) -> None:
    for n in orders:
        desk.happens("rescinded", n=n)


def issues(desk: Desk, place: str) -> list[Issue]:
    return [issue for issue in desk.issues() if issue.kind is IssueKind.TO_DECIDE and issue.place.startswith(place)]


def text(desk: Desk, to: str = A) -> str:
    return " ".join(desk.last_to(to).get_body(("plain",)).get_content().split())  # type: ignore[union-attr]


def table(desk: Desk, to: str = A) -> list[dict[str, str]]:
    (file,) = (part for part in desk.last_to(to).iter_attachments() if part.get_filename() == "ends.csv")
    return list(csv.DictReader(io.StringIO(file.get_payload(decode=True).decode("utf-8-sig"))))  # type: ignore[union-attr]


# --- news ---------------------------------------------------------------------------------------------------------------------


def test_as_many_as_the_limit_come_by_themselves_and_one_more_makes_a_list_and_an_issue(desk: Desk):
    for n in (2, 3, 4):
        desk.order(n)
    assert at_once(desk) == ["a NEW 2", "a NEW 3", "a NEW 4"]
    assert issues(desk, "many:JP") == []
    desk.order(5)
    assert at_once(desk, 10) == ["a LIST 1, 2, 3, 4, 5"]
    assert "4 new, 0 changed, 0 ended" in str(desk.last_to(A)["Subject"])
    (issue,) = issues(desk, "many:JP")
    assert issue.reason.startswith("JP: more than 3 orders in an hour, so what is new of 1 came in one list")
    assert issue.first_seen == desk.at


def test_all_of_a_wave_come_in_the_list_and_none_by_itself(desk: Desk):
    for n in range(2, 7):
        desk.order(n)
    desk.order(articles="Certain wide kettles")
    assert at_once(desk) == ["a LIST 1, 2, 3, 4, 5, 6"]
    assert "5 new, 1 changed, 0 ended" in str(desk.last_to(A)["Subject"])


def test_within_the_hour_after_the_list_more_waits_then_comes_and_a_recall_does_not_wait(desk: Desk):
    for n in range(2, 7):
        desk.order(n)
    at_once(desk)
    for n in range(7, 12):
        desk.order(n)
    desk.happens("rescinded", STEAMLINE.name)
    assert at_once(desk, 20) == ["a CHANGE 1"]
    assert desk.decide().due == desk.at + timedelta(minutes=40), "then a service looks again"
    assert at_once(desk, 40) == ["a LIST " + ", ".join(sorted(str(n % 10) for n in range(1, 12)))]


def test_when_the_hour_is_over_it_heals_and_news_comes_by_itself_again(desk: Desk):
    for n in range(2, 7):
        desk.order(n)
    at_once(desk)
    desk.order(7)
    assert at_once(desk, 61) == ["a NEW 7"]
    assert issues(desk, "many:JP") == []


def test_whoever_wants_each_by_itself_gets_each_by_itself(desk: Desk):
    for n in range(2, 7):
        desk.order(n)
    desk.decide(announce=True)
    desk.send()
    assert desk.came() == [f"a NEW {n}" for n in range(2, 7)]


# --- ends ---------------------------------------------------------------------------------------------------------------------


def test_a_mass_end_is_one_stop_list_at_once_that_names_what_each_takes_back(desk: Desk):
    holds(desk, 2, 3, 4, 5)
    end(desk, 1, 2, 3, 4, 5)
    assert at_once(desk) == ["a STOP 1, 2, 3, 4, 5"]
    mail = desk.last_to(A)
    assert " ".join(str(mail["Subject"]).split()) == "STOP 5 orders ended 2026-11-03 | list inside"
    assert mail["Importance"] == "high"
    said = text(desk)
    assert said.startswith("STOP holding goods for 5 orders: nothing remains of any of them, each is named inside.")
    told = [m for m in desk.box.given_to_with(A) if str(m["Subject"]).startswith("LIST")]
    for row, n in zip(table(desk), range(1, 6), strict=True):
        assert row["number"] == f"337-TA-800{n}"
        assert row["takes_back_date"] == ("2026-11-01" if n == 1 else "2026-11-02")
        assert row["takes_back_subject"] == " ".join(str(told[0 if n == 1 else 1]["Subject"]).split())
        line = f"337-TA-800{n} LEO: electric kettles with lid locks; takes back our mail of {row['takes_back_date']} "
        assert f'{line}"{row["takes_back_subject"]}", ref {row["takes_back"]}; ref {row["ref"]}' in said
    (issue,) = issues(desk, "many-ends:JP")
    assert issue.reason == "JP was told on 2026-11-03 at 08:00 UTC that 5 orders ended, in one STOP list for each address"
    assert at_once(desk, 5) == []
    assert at_once(desk, 60 * 24 * 90)[-1] == "a LIST", "nothing stands"


def test_up_to_the_limit_each_end_is_told_by_itself_and_what_is_over_it_together(desk: Desk):
    holds(desk, 2, 3, 4, 5, 6)
    end(desk, 1, 2)
    assert at_once(desk) == ["a STOP 1", "a STOP 2"]
    end(desk, 3, 4)
    assert at_once(desk, 10) == ["a STOP 3, 4"]
    end(desk, 5)
    assert at_once(desk, 10) == ["a STOP 5"], "the list was one mail: this is the third"
    end(desk, 6)
    assert at_once(desk, 10) == ["a STOP 6"], "one alone is no list, and waits for nothing"


def test_each_address_hears_of_what_it_holds_and_a_removed_one_too(desk: Desk):
    holds(desk, 2, 3, 4)
    desk.has(A, B)
    assert desk.run() == ["b LIST 1, 2, 3, 4"]
    desk.has(B, C)
    assert desk.run() == ["c LIST 1, 2, 3, 4"]
    desk.order(5)
    assert desk.run() == ["b NEW 5", "c NEW 5"]
    end(desk, 1, 2, 3, 4, 5)
    assert at_once(desk) == ["a STOP 1, 2, 3, 4", "b STOP 1, 2, 3, 4, 5", "c STOP 1, 2, 3, 4, 5"]


def test_an_end_behind_a_mail_that_waits_keeps_no_list_waiting(desk: Desk):
    holds(desk, 2, 3, 4)
    desk.box.answers = {A: "452 4.2.2 mailbox full"}
    desk.order(5)
    assert desk.run() == []
    desk.box.answers = {}
    end(desk, 1, 2, 3, 4, 5)
    desk.decide()
    assert len(desk.waiting()) == 3, "the mail on 5, its STOP, and the list of the others"
    desk.send()
    assert desk.came() == ["a NEW 5", "a STOP 1, 2, 3, 4", "a STOP 5"]


def test_what_waits_to_be_handed_over_is_not_said_again(desk: Desk):
    holds(desk, 2, 3, 4)
    desk.box.answers = {A: "452 4.2.2 mailbox full"}
    end(desk, 1, 2, 3, 4)
    assert at_once(desk) == []
    assert at_once(desk, 30) == []
    desk.box.answers = {}
    assert at_once(desk, 30) == ["a STOP 1, 2, 3, 4"]


def test_drills_and_real_ends_are_never_in_one_list(desk: Desk):
    holds(desk, 2, 3, 4)
    for n in (5, 6, 7, 8):
        desk.order(n, exercise=True)
    assert desk.run(lists=["JP"])
    end(desk, *range(1, 9))
    assert at_once(desk) == ["a STOP 1, 2, 3, 4", "a STOP 5, 6, 7, 8"]
    drills = [m for m in desk.box.given_to_with(A)[-2:] if m["X-Crossmarket-Exercise"] == "yes"]
    assert [" ".join(str(m["Subject"]).split()) for m in drills] == ["EXERCISE STOP 4 orders ended 2026-11-04 | list inside"]


@pytest.mark.slow
def test_hundreds_end_in_one_mail_an_address_whose_table_names_all_and_done_to_it_ends_all(desk: Desk):
    numbers = range(1, 313)
    for n in numbers:
        desk.order(n)
    desk.has(A, B)
    desk.decide(lists=["JP"])
    desk.send()
    before = len(desk.box.given)
    end(desk, *numbers)
    desk.decide()
    desk.send()
    ours = [(to, mail) for to, mail in desk.box.given[before:] if "<jp." in str(mail["List-Id"])]
    assert sorted(to for to, _ in ours) == [A, B]
    assert {" ".join(str(mail["Subject"]).split()) for _, mail in ours} == {"STOP 312 orders ended 2026-11-02 | list inside"}
    html = desk.last_to(A).get_body(("html",)).get_content()  # type: ignore[union-attr]
    assert len(html.encode()) <= 60_000
    rows = table(desk)
    assert sorted(row["number"] for row in rows) == sorted(f"337-TA-{8000 + n}" for n in numbers)
    told = {" ".join(str(mail["Subject"]).split()) for mail in desk.box.given_to_with(A)}
    assert {row["takes_back_subject"] for row in rows} <= told
    assert desk.answer("DONE", to=desk.last_to(B), sender=B) == ["answer"]
    with desk.opened() as ports, ports.database.reading() as connection:
        assert open_recalls(connection, "JP") == []


# --- and answers --------------------------------------------------------------------------------------------------------------


def days(desk: Desk, n: int) -> list[list[str]]:
    return [desk.run() for _ in range(n)]


def test_a_list_is_asked_for_once_each_time_and_its_incident_is_one(desk: Desk):
    holds(desk, 2, 3, 4)
    end(desk, 1, 2, 3, 4)
    again = ["a AGAIN 1, 2, 3, 4"]
    assert days(desk, 9) == [["a STOP 1, 2, 3, 4"], again, [], again, [], [], [], again, []]
    assert " ".join(str(desk.last_to(A)["Subject"]).split()) == "STOP 4 orders ended 2026-11-03 | asked again, 3 of 3"
    assert "On 2026-11-03 this was told to a@jp.example: STOP 4 orders ended 2026-11-03 | list inside." in text(desk)
    (incident,) = (i for i in desk.issues() if i.kind is IssueKind.UNANSWERED)
    assert "STOP 4 orders ended 2026-11-03" in incident.reason


@pytest.mark.parametrize("asked", [False, True])
def test_done_to_the_list_or_to_an_asking_counts_for_each(desk: Desk, asked: bool):
    holds(desk, 2, 3, 4)
    end(desk, 1, 2, 3, 4)
    assert desk.run() == ["a STOP 1, 2, 3, 4"]
    if asked:
        assert desk.run() == ["a AGAIN 1, 2, 3, 4"]
    assert desk.answer("DONE", to=desk.last_to(A), sender=A) == ["answer"]
    assert days(desk, 8) == [[]] * 8
    assert [i for i in desk.issues() if i.kind is IssueKind.UNANSWERED] == []


def test_of_a_list_only_what_is_so_still_is_asked_about(desk: Desk):
    holds(desk, 2, 3, 4)
    end(desk, 1, 2, 3, 4)
    assert desk.run() == ["a STOP 1, 2, 3, 4"]
    assert desk.run() == ["a AGAIN 1, 2, 3, 4"]
    desk.order(1, events=desk.orders[1].events[:1])  # it had not ended
    assert desk.run() == ["a NEW 1"]
    assert days(desk, 5) == [["a AGAIN 2, 3, 4"], [], [], [], ["a AGAIN 2, 3, 4"]]


def test_an_asking_that_waits_and_is_no_more_so_of_one_order_is_written_anew(desk: Desk):
    holds(desk, 2, 3, 4)
    end(desk, 1, 2, 3, 4)
    assert desk.run() == ["a STOP 1, 2, 3, 4"]
    desk.box.answers = {A: "452 4.2.2 mailbox full"}
    assert desk.run() == []
    desk.box.answers = {}
    desk.order(1, events=desk.orders[1].events[:1])
    assert desk.run() == ["a AGAIN 2, 3, 4", "a NEW 1"]
