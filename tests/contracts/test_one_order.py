"""An order that was told under several records: one mail says that they are one, in the first thread, and nothing twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from notices import final, measure, patent
from odd_mail import odd_mail
from recall_desk import KETTLEWORKS, OTHER, STEAMLINE, A, B, Desk
from servers import fresh_database

from pipeline.clock import clock_at
from pipeline.database.flow import put_outgoing
from pipeline.flow import run as running
from pipeline.flow.stages import keep_notices
from pipeline.flow.worker import process
from pipeline.records import Flag, Notice
from pipeline.settings import load
from pipeline.wiring import open_ports


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with odd_mail() as box:
        yield ready(tmp_path, box)


def ready(folder: Path, box: Any, **always: Any) -> Desk:
    it = Desk(folder, box, always=always)
    it.has(A)
    it.order(9)
    it.run()  # the first mail of all is a list
    return it


def tell(desk: Desk, n: int, *parties: Any, **fields: Any) -> list[str]:
    """A record of the order is known, and a mail of its own says so."""
    desk.order(n, parties=parties or (KETTLEWORKS, STEAMLINE), **fields)
    desk.decide(announce=True)
    desk.send()
    desk.at += timedelta(days=1)
    return desk.came()


def join(desk: Desk, into: int, *others: int, **fields: Any) -> None:
    """As the fold has it: what the others say from now on is what the one says."""
    ids = tuple(sorted(desk.orders[n].id for n in others))
    desk.order(into, joined=ids, **fields)
    for n in others:
        copied: Flag = desk.orders[into].model_copy(update={"id": desk.orders[n].id, "merged_into": desk.orders[into].id})
        desk.orders[n] = copied


def happens(desk: Desk, into: int, *others: int, action: str = "rescinded", names: tuple[str, ...] = ()) -> None:
    desk.happens(action, *names, n=into)
    join(desk, into, *others)


def subjects(desk: Desk, to: str = A) -> list[str]:
    return [" ".join(str(mail["Subject"]).split()) for mail in desk.box.given_to_with(to)]


def ids(desk: Desk, to: str = A) -> list[str]:
    return [str(mail["Message-ID"]) for mail in desk.box.given_to_with(to)]


def text(desk: Desk, to: str = A) -> str:
    body = desk.last_to(to).get_body(("plain",))
    assert body is not None
    return " ".join(body.get_content().split())


@pytest.mark.parametrize("order", [(2, 1), (3, 1, 2)])
def test_one_mail_in_the_first_thread_says_that_they_are_one_and_later_mails_go_there(desk: Desk, order: tuple[int, ...]):
    """In whatever order the records were told, and whichever of them the others turn out to be of."""
    for n in order:
        assert tell(desk, n) == [f"a NEW {n}"]
    first, begun = order[0], ids(desk)[1]
    join(desk, 2, *(n for n in order if n != 2))
    assert desk.run() == ["a CHANGE 2"]
    mail = desk.last_to(A)
    assert str(mail["In-Reply-To"]) == begun, f"the thread of {first}"
    assert "ONE order, told twice" in subjects(desk)[-1]
    said = text(desk)
    assert said.startswith("ONE ORDER: what you had as ")
    for n in order:
        assert f"337-TA-800{n} (ref a" in said, "by which it was known"
    assert "is the same order, now called 337-TA-8002" in said
    happens(desk, 2, *(n for n in order if n != 2))
    assert desk.run() == ["a STOP 2"]
    assert str(desk.last_to(A)["References"]).split()[0] == begun
    assert [one for one in subjects(desk) if one.startswith("STOP ")] == subjects(desk)[-1:]


def test_what_was_told_of_one_record_alone_changes_nothing_that_anybody_hears(desk: Desk):
    tell(desk, 1)
    join(desk, 2, 1, order_number="337-TA-8001")
    desk.orders[2] = desk.orders[2].model_copy(update={"articles": desk.orders[1].articles})
    before = len(subjects(desk))
    desk.run()
    assert not any("told twice" in one for one in subjects(desk)[before:])
    assert desk.run() == []


def test_what_differs_is_said_once_and_what_none_of_them_has_is_taken_back(desk: Desk):
    """Each named one firm; one of them is no longer named, and who is new to none is not told as new."""
    tell(desk, 1, KETTLEWORKS)
    tell(desk, 2, STEAMLINE)
    tell(desk, 3, OTHER)
    join(desk, 1, 2, 3, parties=(KETTLEWORKS, STEAMLINE))
    assert desk.run() == ["a CHANGE 1"]
    said = text(desk)
    assert said.startswith(f"STOP holding goods for {OTHER.name}: no longer named.")
    assert "You had it as 3 orders: it is ONE, see Changed." in said
    assert "WIDER" not in said
    assert "Named now" not in said
    assert "One order: what we told you as 337-TA-8001 (ref a" in said


def test_of_one_that_ended_before_it_is_known_to_be_one_there_is_one_stop_and_none_of_one_that_stands(desk: Desk):
    tell(desk, 1)
    tell(desk, 2)
    happens(desk, 1, 2)
    assert desk.run() == ["a STOP 1"]
    assert "it is ONE, see Changed" in text(desk)
    assert desk.run() == []


def test_who_was_told_that_it_ended_under_one_record_hears_under_that_alone_that_it_stands_again(desk: Desk):
    tell(desk, 1)
    join(desk, 2, 1)
    desk.run()
    happens(desk, 2, 1)
    assert desk.run() == ["a STOP 2"]
    happens(desk, 2, 1, action="reinstated")
    assert desk.run() == ["a NEW 2"] or "STANDS AGAIN" in subjects(desk)[-1]
    assert desk.run() == []


def test_each_address_goes_on_in_its_own_first_thread(desk: Desk):
    tell(desk, 1)
    desk.has(A, B)
    desk.run(lists=["JP"])  # b holds it from a list
    tell(desk, 2)
    begun = {to: ids(desk, to) for to in (A, B)}
    join(desk, 2, 1)
    assert desk.run() == ["a CHANGE 2", "b CHANGE 2"]
    for to in (A, B):
        assert str(desk.last_to(to)["References"]).split()[0] in begun[to][:2], to
    desk.has(A)
    happens(desk, 2, 1)
    assert desk.run() == ["a STOP 2", "b STOP 2"], "also who is gone holds it once"


def test_lists_have_it_once_and_call_nothing_of_it_ended(desk: Desk):
    tell(desk, 1)
    tell(desk, 2)
    desk.run(lists=["JP"])
    join(desk, 1, 2)
    assert desk.run() == ["a CHANGE 1"]
    assert desk.run(lists=["JP"]) == ["a LIST 1, 9"]
    assert "ended" not in subjects(desk)[-1].replace("0 ended", "")
    assert "1 changed, 0 ended" in subjects(desk)[-1]


def test_by_the_day_a_list_says_that_they_are_one(desk: Desk):
    tell(desk, 1)
    tell(desk, 2)
    desk.run(lists=["JP"])
    desk.point(rate="daily")
    join(desk, 1, 2)
    assert desk.run() == ["a LIST 1, 9"]
    assert "One order: what we told you as 337-TA-8001 (ref a" in text(desk)
    assert desk.run() == ["a LIST 1, 9"], "the next day's"
    assert "One order" not in text(desk)


def test_records_that_turn_out_to_be_two_are_told_each_by_itself_again(desk: Desk):
    tell(desk, 1)
    tell(desk, 2)
    join(desk, 1, 2)
    desk.run()
    alone = desk.orders[1].model_copy(update={"joined": ()})
    desk.orders |= {1: alone, 2: alone.model_copy(update={"id": desk.orders[2].id, "order_number": "337-TA-8002"})}
    desk.happens("rescinded", n=2)
    assert desk.run() == ["a STOP 2"]
    desk.happens("rescinded", n=1)
    assert desk.run() == ["a STOP 1"]


def test_a_crash_between_the_decision_and_the_mail_tells_it_once(desk: Desk):
    tell(desk, 1)
    tell(desk, 2)
    join(desk, 1, 2)
    desk.decide()
    assert desk.came() == []
    assert desk.decide().updates == 0
    desk.send()
    assert desk.came() == ["a CHANGE 1"]
    assert desk.run() == []


# --- from documents to mails ------------------------------------------------------------------------------------------------------

ACTED = date(2026, 9, 22)
ALPHA, BETA = "Alpha Trading Co., Ltd.", "Beta Tools LLC"


def told_by(source: str, number: str, *to: str) -> Notice:
    """One document of an act: the order is directed to those."""
    words = measure("LEO", to=to, rights=["7000001"], articles="folding widgets", quotes=["a limited order"])
    found = final(words, number=number, published="2026-09-23", issued=ACTED, rights=[patent("7000001", "violated")])
    return found.model_copy(update={"source": source, "document_id": f"{source}:{number}:2026-09-23"})


def test_two_orders_of_a_docket_that_the_list_tells_as_one_are_told_as_one(tmp_path: Path):
    """Each ally: NEW for each, then one CHANGE for both, in the first thread."""
    first, second = told_by("us_usitc_edis", "1", ALPHA), told_by("us_usitc_edis", "2", BETA)
    seen: dict[str, list[EmailMessage]] = {}
    with open_ports(load({"CROSSMARKET_HOME": str(tmp_path)}), clock_at("2026-09-24T08:00:00+00:00")) as ports:
        for arriving in (first, second, told_by("us_usitc_notices", "337_9901_notice", ALPHA, BETA)):
            with ports.database.transaction() as connection:
                put_outgoing(connection, keep_notices(connection, [arriving], ports.clock.now()))
            process(ports)
            running.tell_and_send(ports, running.Summary(), announce=True)
            for file in sorted((tmp_path / "mail" / "new").glob("*"), key=lambda one: one.stat().st_mtime_ns):
                mail = message_from_bytes(file.read_bytes(), policy=policy.default)
                assert isinstance(mail, EmailMessage)
                seen.setdefault(str(mail["List-Id"]), []).append(mail)
                file.unlink()
    assert len(seen) == 9, "all allies but where it binds"
    for mails in seen.values():
        begun, _, both = mails
        assert str(both["In-Reply-To"]) == str(begun["Message-ID"])
        body = both.get_body(("plain",))
        assert body is not None
        text = " ".join(body.get_content().split())
        assert "One order: what we told you as 337-TA-9901 (ref a" in text
        assert "No longer named" not in text, "nobody left it"
        assert "The order was issued on" not in text, "that they knew"


@pytest.mark.servers
def test_and_so_it_is_on_postgresql(tmp_path: Path, postgresql: str):
    with fresh_database(postgresql) as database, odd_mail() as box:
        desk = ready(tmp_path, box, database=database)
        test_one_mail_in_the_first_thread_says_that_they_are_one_and_later_mails_go_there(desk, (2, 1))
