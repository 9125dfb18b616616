"""Days of a registry's file: an order whose patents are past by it ends, those told hear it, and hear it when a day is moved."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from canned import Answered, look
from machine import ABROAD, Machine, Outcome
from notices import final, measure, party, patent
from registry_maker import AT, Case, Right, body_of

from pipeline.clock import clock_at
from pipeline.database.flow import put_outgoing
from pipeline.flow import run as running
from pipeline.flow.stages import keep_notices
from pipeline.flow.worker import process
from pipeline.records import Notice
from pipeline.settings import load
from pipeline.wiring import open_archive, open_ports

SOURCE = "us_usitc_ids"
OWN = f"CROSSMARKET_SOURCES__{SOURCE.upper()}__"
LAST, MOVED = date(2026, 10, 5), date(2026, 12, 20)
ENDS, RUNS = "337-TA-901", "337-TA-902"


class Publisher:
    """The registry on loopback; its file may be asked for on the condition that it changed."""

    body = b""

    @contextmanager
    def serving(self) -> Iterator[str]:
        publisher = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                tag = f'"{hashlib.sha256(publisher.body).hexdigest()}"'
                status = 404 if self.path == "/robots.txt" else 304 if self.headers.get("If-None-Match") == tag else 200
                body = publisher.body if status == 200 else b""
                self.send_response(status)
                self.send_header("ETag", tag)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            yield f"http://127.0.0.1:{server.server_address[1]}"
            server.shutdown()

    def writes(self, last: date, *, at: int, others: int = 200) -> str:
        """The file of the `at`th day; returns its SHA-256."""
        cases = [Case(901, [Right("7,000,001", last)], ("Limited Exclusion Order",)), Case(902, [Right("7,000,002", MOVED)])]
        self.body = body_of(cases, at=AT + timedelta(days=at), others=others)
        return hashlib.sha256(self.body).hexdigest()


def order(case: str, number: str) -> Notice:
    said = {"issued": date(2020, 3, 4), "parties": [party("Alpha Trading Co., Ltd.")], "investigation": case}
    issued = measure("LEO", to=["Alpha Trading Co., Ltd."], rights=[number])
    return final(issued, number=f"2020-{case[-3:]}", published="2020-03-06", rights=[patent(number, "violated")], **said)


class Days:
    """One home, and one day of it after the other."""

    def __init__(self, home: Path, publisher: Publisher, url: str = "http://127.0.0.1:9") -> None:
        self.home, self.publisher = home, publisher
        terms = {OWN + "TERMS_READ": "Jane Doe, https://host.invalid/terms, 2026-09-01", OWN + "OFF": "no"}
        self.settings = terms | {OWN + "BASE_URL": url, OWN + "DELAY": "0", "CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__OFF": "yes"}
        self.told: set[Path] = set()

    def machine(self, now: str) -> Machine:
        now = now if "T" in now else f"{now}T12:00:00+00:00"
        return Machine(self.home, settings=self.settings | {"CROSSMARKET_NOW": now})

    def knows(self, now: str, *notices: Notice) -> None:
        settings = load(self.machine(now).environment())
        with open_ports(settings, clock_at(settings.now)) as ports:
            with ports.database.transaction() as connection:
                put_outgoing(connection, keep_notices(connection, notices, ports.clock.now()))
            process(ports)

    def run(self, now: str, *arguments: str, code: int = 0) -> list[EmailMessage]:
        """The mails that a run of that day writes."""
        machine = self.machine(now)
        outcome: Outcome = machine.run("run", *arguments)
        assert outcome.code == code, outcome.out + outcome.err
        new = sorted(set(machine.mails()) - self.told)
        self.told |= set(new)
        return [message_from_bytes(file.read_bytes(), policy=policy.default) for file in new]

    def passes(self, now: str, *, replay: Path | None = None) -> list[str]:
        """A day as a run has it, in this process, or what it reads from an archive; the subjects of its mails."""
        machine = self.machine(now)
        settings = load(machine.environment())
        with open_ports(settings, clock_at(settings.now)) as ports:
            if replay:
                archive = open_archive(f"dir:///{replay.resolve()}?mode=ro")
                running.run(ports, replay=archive, announce=True)
                archive.close()
            else:
                look(ports, SOURCE, lambda *_: Answered(200, self.publisher.body, {"content-type": "application/json"}))
                process(ports)
                if running.expire(ports):
                    process(ports)
                running.tell_and_send(ports, running.Summary(), announce=True)
        new = sorted(set(machine.mails()) - self.told)
        self.told |= set(new)
        return [str(message_from_bytes(file.read_bytes(), policy=policy.default)["Subject"]) for file in new]

    def order(self, now: str, number: str = ENDS) -> dict:
        return next(f for f in self.machine(now).records("flags")["flags"] if f["order_number"] == number)


def words(mail: EmailMessage) -> str:
    text = mail.get_body(("plain",))
    assert text is not None
    return " ".join(text.get_content().split())


def parted(mails: list[EmailMessage]) -> tuple[list[EmailMessage], list[EmailMessage]]:
    """Mails on one order, and lists of what stands."""
    lists = [mail for mail in mails if str(mail["Subject"]).startswith("LIST ")]
    return [mail for mail in mails if mail not in lists], lists


@pytest.fixture
def publisher() -> Publisher:
    return Publisher()


@pytest.fixture
def days(tmp_path: Path, publisher: Publisher) -> Days:
    found = Days(tmp_path / "home", publisher)
    found.knows("2026-10-03", order(ENDS, "7000001"), order(RUNS, "7000002"))
    return found


def test_those_who_were_told_hear_stop_with_the_file_and_that_it_stands_again_when_the_day_was_moved(days, publisher):
    with publisher.serving() as url:
        days.settings[OWN + "BASE_URL"] = url
        _days_of_a_file_that_ends_an_order_and_takes_it_back(days, publisher)


def _days_of_a_file_that_ends_an_order_and_takes_it_back(days: Days, publisher: Publisher) -> None:
    publisher.writes(LAST, at=0)
    days.settings["CROSSMARKET_RECIPIENTS__JP__ADDRESSES"] = "one@jp.example"
    assert len(days.run("2026-10-03", "--announce")) == 2 * len(ABROAD)
    assert days.run("2026-10-04") == []
    assert days.run("2026-10-05") == [], "the third day on which the same file stands, and the last day of the patent"
    publisher.writes(LAST, at=3, others=150)
    assert days.run("2026-10-06", code=3) == [], "a file that lost rows is refused, and no day of the registry"
    digest = publisher.writes(LAST, at=5)
    stops = days.run("2026-10-08")
    assert len(stops) == len(ABROAD)
    for mail in stops:
        assert str(mail["Subject"]).startswith(f"STOP {ENDS} last day {LAST}")
        said = words(mail)
        assert f"as it stood on 2026-10-08 ({days.settings[OWN + 'BASE_URL']}/investigations.json), SHA-256 {digest}: " in said
        assert f"US patent 7,000,001, last day {LAST}" in said
    over = days.order("2026-10-08")
    assert (over["state"], over["end_reason"], over["state_since"]) == ("ended", "expired", "2026-10-06")
    assert days.order("2026-10-08", RUNS)["state"] == "in_force"
    assert days.run("2026-10-09") == [], "and once only"

    digest = publisher.writes(MOVED, at=7)
    days.settings["CROSSMARKET_RECIPIENTS__JP__ADDRESSES"] = "one@jp.example,two@jp.example"
    again, lists = parted(days.run("2026-10-10"))
    assert [str(mail["To"]) for mail in lists] == ["two@jp.example"], "who comes new gets what stands, and no word of an end"
    assert sorted(str(mail["To"]) for mail in again) == sorted(str(mail["To"]) for mail in stops), "nobody else"
    for mail in again:
        assert str(mail["Subject"]).startswith(f"NEW {ENDS} STANDS AGAIN")
        said = words(mail)
        assert "It stands again: we had told you that it ended." in said
        assert "Its authority's registry of 2026-10-10 no longer bears that out." in said
        assert f"SHA-256 {digest}: US patent 7,000,001, last day {MOVED}" in said
    assert days.order("2026-10-10")["state"] == "in_force"


def test_a_person_takes_back_an_end_that_the_file_brought_and_only_another_day_brings_another(days, publisher):
    for n, day in enumerate(("2026-10-03", "2026-10-04", "2026-10-06")):
        publisher.writes(LAST, at=n)
        told = days.passes(day)
    assert [subject.split()[0] for subject in told] == ["STOP"] * len(ABROAD)
    by = ("--by", "A. Analyst", "--because", "its term was adjusted by 40 days")
    machine = days.machine("2026-10-08")
    outcome = machine.run("flag", "end", days.order("2026-10-07")["id"], "--undo", *by)
    assert outcome.code == 0, outcome.err
    publisher.writes(LAST, at=4)
    again = days.passes("2026-10-08")
    assert len(again) == len(ABROAD)
    assert all(subject.startswith(f"NEW {ENDS} STANDS AGAIN") for subject in again)
    mail = words(message_from_bytes(days.machine("2026-10-08").mails()[-1].read_bytes(), policy=policy.default))
    assert "A. Analyst on 2026-10-08" in mail
    order = days.order("2026-10-08")
    assert order["state"] == "in_force"
    assert any("A. Analyst said on 2026-10-08 that it did not end" in doubt for doubt in order["doubts"])
    for n, day in enumerate(("2026-10-09", "2026-10-10", "2026-10-11"), start=5):
        publisher.writes(LAST, at=n)
        assert days.passes(day) == [], "the same day ends it no second time"
    twice = days.machine("2026-10-11").run("flag", "end", order["id"], "--undo", *by)
    assert (twice.code, "no word of a person or a registry ends it" in twice.err) == (2, True)
    other = LAST + timedelta(days=2)
    for n, day in enumerate(("2026-10-12", "2026-10-13", "2026-10-14"), start=8):
        publisher.writes(other, at=n)
        told = days.passes(day)
    assert [subject.split()[0] for subject in told] == ["STOP"] * len(ABROAD)


def test_the_day_ends_where_the_authority_is(days, publisher):
    for n, day in enumerate(("2026-10-03", "2026-10-04")):
        publisher.writes(LAST, at=n)
        days.passes(day)
    evening, night = "2026-10-06T03:00:00+00:00", "2026-10-06T05:00:00+00:00"
    assert days.passes(evening) == [], "it is the evening of the fifth there"
    assert days.order(evening)["state"] == "in_force"
    stops = days.passes(night)
    assert len(stops) == len(ABROAD)
    assert all(one.startswith(f"STOP {ENDS} ") for one in stops)
    assert days.order(night)["state"] == "ended"


def test_folding_again_and_a_replay_come_to_the_same(days, publisher, tmp_path):
    for n, day in enumerate(("2026-10-04", "2026-10-06", "2026-10-07")):
        publisher.writes(LAST, at=n)
        days.passes(day)
    over = days.order("2026-10-07")
    assert over["state"] == "ended"
    days.knows("2026-10-08", order(ENDS, "7000001").model_copy(update={"subject": "Certain Folded Widgets"}))
    assert days.order("2026-10-08")["events"] == over["events"], "folded again"
    other = Days(tmp_path / "other", publisher)
    other.knows("2026-10-08", order(ENDS, "7000001"))
    other.passes("2026-10-08", replay=days.home / "archive")
    assert other.order("2026-10-08")["events"] == over["events"], "in a new home the days of the archive are counted"
    alone = tmp_path / "alone"
    with open_ports(load(Machine(alone).environment()), clock_at("2026-10-07T12:00:00+00:00")) as ports:
        publisher.writes(MOVED, at=0)  # an archive that has one file alone, of a day before the last
        look(ports, SOURCE, lambda *_: Answered(200, publisher.body, {"content-type": "application/json"}))
    days.passes("2026-10-08", replay=alone / "archive")
    assert days.order("2026-10-08")["events"] == over["events"], "of a day that was looked at the file that stood then counts"


def test_what_the_registry_alone_cannot_end_is_told_as_a_doubt_and_asked_of_a_person(days, publisher):
    late = date(2027, 2, 1)  # beyond the bound that the number sets
    told: list[str] = []
    for n, day in enumerate(("2027-02-02", "2027-02-03", "2027-02-04")):
        publisher.writes(late, at=n)
        told = [one for one in days.passes(day) if ENDS in one]
    assert len(told) == len(ABROAD)
    assert all(one.startswith("CHANGE ") for one in told)
    found = days.order("2027-02-04")
    assert (found["state"], found["may_have_ended"]) == ("in_force", True)
    issues = days.machine("2027-02-04").records("issues")["issues"]
    (issue,) = [one for one in issues if one["status"] == "open" and one["record"] == found["id"]]
    assert "lies beyond the bound that its number sets" in issue["reason"], "and no other asks the same"
    assert "crossmarket flag end" in issue["repair"]
    assert issue["kind"] == "to_decide"
