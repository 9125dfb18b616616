"""Orders held against a registry's file that was fetched: an issue for each gap until it is gone, figures, and the command."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from canned import Answered, look
from machine import Machine
from notices import final, measure, notice, party, patent
from registry_maker import AT, Case, Right, body_of

from pipeline.clock import Clock
from pipeline.database.flow import put_outgoing
from pipeline.database.issues import accept_issue, issues_of_status
from pipeline.flow import reconciling
from pipeline.flow.metrics import Pulse
from pipeline.flow.run import Summary, tell_and_send
from pipeline.flow.stages import keep_notices
from pipeline.flow.worker import process
from pipeline.records import Issue, IssueKind, Notice
from pipeline.settings import load
from pipeline.wiring import Ports, open_ports

SOURCE = "us_usitc_ids"
OWN = f"CROSSMARKET_SOURCES__{SOURCE.upper()}__"
CHOSEN = {OWN + "TERMS_READ": "Jane Doe, https://host.invalid/terms, 2026-09-01", OWN + "OFF": "no"}
NOON = datetime(2026, 9, 23, 12, tzinfo=UTC)
RUNS, PAST = Right("7,000,001", date(2029, 5, 6)), Right("7,000,002", date(2026, 2, 3))
LIMITED = ("Limited Exclusion Order",)
FILE = " (registry of 2026-09-21)"
NOT_HELD = 'issued, no flag: 337-TA-{} LEO: "Limited Exclusion Order"; investigation of {}; its rights run to 2029-05-06'
AS_HELD = (Case(901, [RUNS], LIMITED), Case(902, [PAST, RUNS], LIMITED))


@contextmanager
def opened(home: Path, at: datetime = NOON) -> Iterator[Ports]:
    with open_ports(load(CHOSEN | {"CROSSMARKET_HOME": str(home)}), Clock(at)) as ports:
        yield ports


def ordered(number: int, *patents: str, on: str = "2020-03-04") -> Notice:
    order = measure("LEO", to=["Alpha Trading Co., Ltd."], rights=patents)
    said = {"issued": date.fromisoformat(on), "parties": [party("Alpha Trading Co., Ltd.")]}
    said |= {"rights": [patent(one, "violated") for one in patents], "investigation": f"337-TA-{number}"}
    return final(order, number=f"2020-{number}", published=on, **said)


def known(ports: Ports, *notices: Notice) -> None:
    with ports.database.transaction() as connection:
        put_outgoing(connection, keep_notices(connection, notices, ports.clock.now()))
    process(ports)


def fetched(ports: Ports, rows: Sequence[Case], days: int = 0) -> None:
    body = body_of(rows, at=AT + timedelta(days=days))
    assert look(ports, SOURCE, lambda *_: Answered(200, body, {"content-type": "application/json"})).not_looked == 0
    process(ports)


def gaps(ports: Ports) -> list[Issue]:
    with ports.database.reading() as connection:
        return [one for one in issues_of_status(connection, "open") if one.place.startswith("reconcile:")]


def words(ports: Ports) -> list[str]:
    return sorted(one.reason for one in gaps(ports))


def test_each_gap_is_an_issue_of_the_day_until_its_cause_is_gone(tmp_path):
    with opened(tmp_path) as ports:
        known(ports, ordered(901, "7000001"), ordered(902, "7000002"), ordered(903, "7000001"))
        fetched(ports, [*AS_HELD, Case(904, [RUNS], LIMITED)])
        tell_and_send(ports, Summary())
        assert {(one.kind, one.source) for one in gaps(ports)} == {(IssueKind.TO_DECIDE, SOURCE)}
        assert words(ports) == [
            f"flag, not in the registry: 337-TA-903 LEO: issued 2020-03-04, published 2020-03-04 in 2020-903{FILE}",
            f"{NOT_HELD.format(904, '2012-04-18 to 2013-08-31')}{FILE}",
            f"stands here, all rights past: 337-TA-902 LEO: in force since 2020-05-04; its right ended 2026-02-03{FILE}",
        ]
        known(ports, ordered(904, "7000001"))
        reconciling.reconcile_if_due(ports)
        assert len(gaps(ports)) == 3, "it is done once a day"
    with opened(tmp_path, NOON + timedelta(days=1)) as ports:
        tell_and_send(ports, Summary())
        assert [one.partition(":")[0] for one in words(ports)] == ["flag, not in the registry", "stands here, all rights past"]
        assert {one.count for one in gaps(ports)} == {2}
        with ports.database.transaction() as connection:
            accept_issue(connection, gaps(ports)[0].id)
        fetched(ports, [*AS_HELD, Case(903, [RUNS], LIMITED), Case(904, [RUNS], LIMITED)], days=1)
        ended = notice("2026-902", "2026-09-23", "order_rescinded", measure("LEO", "rescinded"), investigation="337-TA-902")
        known(ports, ended)
        reconciling.reconcile_if_due(ports)
        assert gaps(ports) == [], "and again when another file came"


def test_a_gap_that_a_person_accepted_is_not_open_again(tmp_path):
    with opened(tmp_path) as ports:
        known(ports, ordered(902, "7000002"))
        fetched(ports, AS_HELD[1:])
        reconciling.reconcile_if_due(ports)
        with ports.database.transaction() as connection:
            accept_issue(connection, gaps(ports)[0].id)
        (found,) = reconciling.reconcile(ports)
        assert len(found.gaps) == 1
        assert gaps(ports) == []


def test_the_figures_say_how_many_orders_were_compared_and_how_many_gaps_there_are(tmp_path):
    with opened(tmp_path) as ports:
        known(ports, ordered(901, "7000001"), ordered(902, "7000002"))
        fetched(ports, AS_HELD)
        tell_and_send(ports, Summary())
        with ports.database.reading() as connection:
            last = reconciling.last_compared(connection)["us_itc"]
        assert (last.day, len(last.differ)) == (date(2026, 9, 21), 1)
        pulse = Pulse(ports, "send")
        pulse.beat()
        shown = {
            sample.labels["what"]: sample.value
            for family in pulse.metrics.registry.collect()
            for sample in family.samples
            if sample.name == "crossmarket_reconciled"
        }
        assert shown == {"compared": 2, "no_flag": 0, "not_there": 0, "ended_here": 0, "stands_here": 1}


def test_a_file_that_is_damaged_is_said_and_stops_nothing(tmp_path):
    with opened(tmp_path) as ports:
        known(ports, ordered(901, "7000001"))
        fetched(ports, AS_HELD)
        for file in (tmp_path / "archive").rglob("*.warc*"):
            file.write_bytes(b"\0" * file.stat().st_size)
        tell_and_send(ports, Summary())
        (issue,) = gaps(ports)
        assert issue.reason.startswith("no order could be held against the registry's file: ")
        assert issue.kind is IssueKind.TO_DECIDE


# --- the command ------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def machine(tmp_path) -> Machine:
    return Machine(tmp_path, settings=CHOSEN | {"CROSSMARKET_NOW": NOON.isoformat()})


def test_the_command_shows_each_gap_and_ends_with_3_and_with_0_where_there_is_none(machine):
    with opened(machine.home) as ports:
        known(ports, ordered(901, "7000001"))
    outcome = machine.run("reconcile")
    assert (outcome.code, outcome.out) == (4, "")
    assert "no file of a registry was fetched" in outcome.err
    assert f"crossmarket crawl --source {SOURCE}" in outcome.err
    with opened(machine.home) as ports:
        fetched(ports, [*AS_HELD, Case(903, titles=["Remedial determination"])])
    outcome = machine.run("reconcile")
    assert outcome.code == 3, outcome.err
    assert outcome.out.splitlines() == [
        NOT_HELD.format(902, "2012-03-31 to 2013-08-13"),
        "title not read: 337-TA-903: Remedial determination",
        "1 orders held against the registry of 2026-09-21: 1 issued, no flag",
        "1 titles were not read: an order that one of them names is in no line above",
    ]
    assert "issued, no flag: 337-TA-902" in machine.run("issues").out
    with opened(machine.home) as ports:
        known(ports, ordered(902, "7000001"))
    outcome = machine.run("reconcile")
    assert outcome.code == 0, outcome.out + outcome.err
    assert "2 orders held against the registry of 2026-09-21: no gap" in outcome.out
    assert "0 issues" in machine.run("issues").out


def test_the_command_takes_a_list_of_one_s_own_and_says_in_a_sentence_what_is_wrong_with_it(machine):
    with opened(machine.home) as ports:
        known(ports, ordered(901, "7000001"))
    file = machine.home / "list.csv"
    file.write_text("number,instrument,issued,ended\n337-901,LEO,2020-03-04,\n", encoding="utf-8")
    outcome = machine.run("reconcile", "--against", str(file))
    assert (outcome.code, outcome.out) == (0, "1 orders held against the list: no gap\n"), outcome.err
    file.write_text("number,instrument,issued,ended\n337-902,GEO,2020-03-04,\n337-901,LEO,,2026-09-01\n", encoding="utf-8")
    outcome = machine.run("reconcile", "--against", str(file))
    assert outcome.code == 3
    assert outcome.out.splitlines()[0] == "issued, no flag: 337-TA-902 GEO: issued 2020-03-04, and stands"
    assert outcome.out.splitlines()[1].startswith("stands here, ended in the list: 337-TA-901 LEO: in force since 2020-05-04; ")
    assert machine.run("issues").out == "0 issues\n", "a list makes none"
    for wrong in (b"number,instrument,issued,ended\n337-901,LEO,soon,\n", b"\0\0", b"PK\x03\x04", b"\xff\xff"):
        file.write_bytes(wrong)
        outcome = machine.run("reconcile", "--against", str(file))
        assert (outcome.code, outcome.out) == (2, ""), wrong
        assert len(outcome.err.strip().splitlines()) == 1, outcome.err
        assert "list.csv" in outcome.err
    assert machine.run("reconcile", "--against", str(machine.home / "none.csv")).code == 2
    assert machine.run("reconcile", "--authority", "us_itc").code == 2
    assert machine.run("reconcile", "--against", str(file), "--authority", "nobody").code == 2
    file.write_text("number,instrument,issued,ended\n337-901,LEO,2020-03-04,\n", encoding="utf-8")
    assert machine.run("reconcile", "--against", str(file), "--authority", "us_itc").code == 0
    assert "is no number of a case of Dutch" in machine.run("reconcile", "--against", str(file), "--authority", "nl_courts").err
    file.write_text("number,instrument,issued,ended\n337-901,LEO,2020-03-04,\n17,LEO,2020-03-04,\n", encoding="utf-8")
    assert "list.csv do not say whose cases they are" in machine.run("reconcile", "--against", str(file)).err
