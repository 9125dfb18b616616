"""What a message that could not be worked on holds back: the orders of the cases that it speaks of, and nothing else."""

from __future__ import annotations

import json

from machine import ABROAD, DEMO, Machine
from on_the_bus import published

CASE = "us_itc:337-TA-8101"
ARCHIVE = ("--replay", str(DEMO / "archive"))


def test_a_case_that_could_not_be_folded_waits_and_the_others_are_told_on_the_first_run(tmp_path):
    machine = Machine(tmp_path, settings={"CROSSMARKET_NOW": "2025-12-31"})
    published(machine, "notices", "us_itc", json.dumps({"document": "", "cases": [CASE, {}]}).encode())
    outcome = machine.run("run", *ARCHIVE)
    assert outcome.code == 3, "an issue says that something could not be worked on"
    assert "held back" in outcome.out
    found = machine.records("alerts", "flags", "issues")
    (issue,) = [i for i in found["issues"] if i["kind"] == "could_not_read"]
    live = {f["id"] for f in found["flags"] if f["state"] != "ended"}
    waiting = {f["id"] for f in found["flags"] if f["case_id"] == CASE}
    assert waiting & live
    assert {a["flag_id"] for a in found["alerts"]} == live - waiting
    assert len(machine.mails()) == len(ABROAD)
    assert machine.run("issues", "--accept", issue["id"]).code == 0
    assert machine.run("send").code == 0, "a person who read it lets it be told"
    assert {a["flag_id"] for a in machine.records("alerts")["alerts"]} == live


def test_a_document_that_could_not_be_worked_on_holds_back_history_for_it_may_end_any_order(tmp_path):
    machine = Machine(tmp_path, settings={"CROSSMARKET_NOW": "2025-12-31"})
    published(machine, "documents", "x", b"no document")
    outcome = machine.run("run", *ARCHIVE)
    assert outcome.code == 3
    assert machine.mails() == []
