"""Better rules read again what was read before; only those who were told something that changed hear of it."""

from __future__ import annotations

import json
import subprocess
import sys

from machine import DEMO, ROOT, Machine

ORDER = "2025-98011"  # announces the limited exclusion order of 337-TA-8101
AS_OF = ("--as-of", "2026-03-01")


def with_other_rules(machine: Machine, version: str, number: str) -> str:
    script = str(ROOT / "tests" / "support" / "other_rules.py")
    command = [sys.executable, script, version, number, "run", "--replay", str(DEMO / "archive"), *AS_OF]
    done = subprocess.run(command, env=machine.environment(), cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


def test_a_changed_reading_is_told_to_those_who_were_told_and_to_nobody_else(tmp_path):
    machine = Machine(tmp_path)
    assert machine.run("run", "--announce", "--replay", str(DEMO / "archive"), *AS_OF).code == 0
    before = machine.records("alerts", "messages", "notices")
    told = {a["ally"] for a in before["alerts"] if ORDER in a["flag_id"]}
    assert told == {"CA", "GB", "AU", "NZ", "JP", "KR", "TW", "DE", "NL"}
    with_other_rules(machine, "us_itc/2099", ORDER)
    after = machine.records("alerts", "messages", "notices")
    assert {n["extractor"] for n in after["notices"]} == {"us_itc/2099"}
    assert len(after["notices"]) == len(before["notices"])
    known = {a["id"] for a in before["alerts"]}
    new = [a for a in after["alerts"] if a["id"] not in known]
    assert {a["ally"] for a in new} == told
    assert {(a["kind"], ORDER in a["flag_id"]) for a in new} == {("update", True)}
    assert all(any("Bond: was" in c and "is 7 percent" in c for c in a["changes"]) for a in new), json.dumps(new[0]["changes"])
    assert len(after["messages"]) == len(before["messages"]) + len(told)


def test_rules_that_read_the_same_tell_nobody(tmp_path):
    machine = Machine(tmp_path)
    assert machine.run("run", "--announce", "--replay", str(DEMO / "archive"), *AS_OF).code == 0
    mails = machine.mails()
    out = with_other_rules(machine, "us_itc/2099", "no such document")
    assert "read 31" in out
    assert machine.mails() == mails
