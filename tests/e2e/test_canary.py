"""The canary: once a day an exercise goes the way of all documents and comes out as a mail to operations, and is nowhere else."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from live_mail import mail_sink
from machine import DEMO, Machine, federal_register, without_volatile

from pipeline.database.kinds import KINDS
from pipeline.deadman.looking import silences
from pipeline.settings import load
from pipeline.wiring import open_search

DOCUMENTS = DEMO / "documents" / "documents.jsonl"
XML = DEMO / "documents" / "xml"
OPERATIONS = "night@house.example"
DAY = "2026-10-15"


@pytest.fixture(scope="module")
def register():
    with federal_register(DOCUMENTS, XML) as url:
        yield url


def machine_at(home: Path, register: str, now: str, **settings: str) -> Machine:
    return Machine(
        home, register, {"CROSSMARKET_NOW": now, "CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__SINCE": "2026-09-01"} | settings
    )


def canaries(machine: Machine) -> list[str]:
    """The subjects of the mails to operations, oldest first."""
    read = [message_from_bytes(file.read_bytes(), policy=default) for file in machine.mails()]
    return [mail["Subject"] for mail in read if mail["To"] == OPERATIONS]


def test_it_comes_out_once_a_day_and_is_in_nothing_else(register, tmp_path):
    without = machine_at(tmp_path / "without", register, f"{DAY}T08:00")
    with_it = machine_at(tmp_path / "with", register, f"{DAY}T08:00", CROSSMARKET_OPERATIONS=OPERATIONS)
    said = [m.run("run", "--announce") for m in (without, with_it)]
    assert [done.code for done in said] == [0, 0], said[1].err
    assert canaries(with_it) == [f"EXERCISE: crossmarket's canary of {DAY}"]
    others = [len(m.mails()) - len(canaries(m)) for m in (without, with_it)]
    assert others[0] == others[1] > 0
    assert [line for line in said[0].out.splitlines() if "mails:" not in line] == [
        line for line in said[1].out.splitlines() if "mails:" not in line
    ], "no count has it"
    kinds = tuple(KINDS)
    plain, canary = without.records(*kinds), with_it.records(*kinds)
    for kind in kinds:
        assert len(plain[kind]) == len(canary[kind]), kind
        if kind != "messages":  # the ids of mails are minted
            assert without_volatile(kind, plain[kind]) == without_volatile(kind, canary[kind]), kind
    counts = []
    for m in (without, with_it):
        with closing(open_search(load(m.environment()).url("search"))) as search:
            counts.append(search.counts())
    assert counts[0] == counts[1]
    mails = [file.read_text(encoding="utf-8") for file in with_it.mails()]
    assert [OPERATIONS in mail for mail in mails].count(True) == 1
    assert [m for m in mails if "canary" in m and OPERATIONS not in m] == []
    assert with_it.run("crawl").code == 0
    assert with_it.run("process").code == 0
    assert with_it.run("send").code == 0
    assert len(canaries(with_it)) == 1, "once a day"
    next_day = machine_at(with_it.home, register, "2026-10-16T08:00", CROSSMARKET_OPERATIONS=OPERATIONS)
    for part in ("crawl", "process", "send"):
        assert next_day.run(part).code == 0
    assert canaries(next_day)[1:] == ["EXERCISE: crossmarket's canary of 2026-10-16"]
    data = json.loads(next_day.run("sources", "--json").out)
    assert [one["state"] for one in data if one["source"] == "test"] == ["healthy"]


def test_one_that_does_not_come_out_is_an_issue_and_late_until_it_does(register, tmp_path):
    """The stages do not run; crawl and sender do."""
    home, begun = tmp_path / "home", datetime.fromisoformat(f"{DAY}T08:00:00+00:00")

    def after(**span: float) -> Machine:
        return machine_at(home, register, (begun + timedelta(**span)).isoformat(), CROSSMARKET_OPERATIONS=OPERATIONS)

    assert after().run("crawl").code in (0, 3)
    assert "canary" not in after(minutes=119).run("issues").out
    after(minutes=119).run("send")
    assert "canary" not in after(minutes=119).run("issues").out
    for _ in range(2):
        after(minutes=121).run("send")
        (issue,) = [i for i in after().records("issues")["issues"] if i["place"] == "canary"]
        assert (issue["status"], issue["count"], issue["source"]) == ("open", 1, "test")
        assert f"the exercise document of {DAY} was entered and did not come out" in issue["reason"]
    shown = after(minutes=121).run("sources")
    assert (shown.code, "canary: the exercise document of" in shown.out) == (3, True)
    late = begun + timedelta(minutes=121)
    assert "canary" in {one.name for one in silences(load(after(minutes=121).environment()), late)}
    assert canaries(after()) == []
    assert after(minutes=130).run("process").code in (0, 3)
    after(minutes=131).run("send")
    assert len(canaries(after())) == 1
    assert [i["status"] for i in after().records("issues")["issues"] if i["place"] == "canary"] == ["repaired"]
    stopped = after(days=2, hours=3)
    assert "no exercise document entered since" in stopped.run("sources").out
    assert "canary" in {one.name for one in silences(load(stopped.environment()), begun + timedelta(days=2, hours=3))}


def test_a_mail_server_that_is_away_keeps_nobody_else_waiting_and_gets_it_later(register, tmp_path):
    with mail_sink() as box:
        live = {"CROSSMARKET_OPERATIONS": OPERATIONS, "CROSSMARKET_LIVE": "yes", "CROSSMARKET_EVEN_LIVE": "yes"}
        away = machine_at(tmp_path / "h", register, f"{DAY}T08:00", CROSSMARKET_MAIL="smtp://127.0.0.1:1", **live)
        refused = away.run("run", "--first")
        assert refused.code == 5, "no address of an ally is verified; that says nothing of this mailbox"
        there = machine_at(away.home, register, f"{DAY}T08:05", CROSSMARKET_MAIL=f"smtp://127.0.0.1:{box.port}", **live)
        there.run("send")
        arrived = [e for e in box.arrived if e.rcpt_tos == [OPERATIONS]]
        assert len(arrived) == 1
        assert b"X-Crossmarket-Exercise: yes" in (arrived[0].original_content or b"")


def test_without_a_mailbox_of_operations_there_is_none(register, tmp_path):
    machine = machine_at(tmp_path / "h", register, f"{DAY}T08:00")
    assert machine.run("crawl").code in (0, 3)
    assert "test" not in {one["source"] for one in json.loads(machine.run("sources", "--json").out)}
