"""An order, a redesign outside it, another inside, the first ruling taken back, and outside again: read, folded, told step by step.

The case is invented, of the shape of a real one. `tests/golden/scope` has its documents, what allies are told at each step, as a
person read it and found it right, and the last mail.
"""

from __future__ import annotations

import email
import email.policy
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
from machine import ABROAD, ROOT, Machine, growing_register

from pipeline.fold.scope import standings
from pipeline.records import Flag

GOLDEN = ROOT / "tests" / "golden" / "scope"
LINES = (GOLDEN / "documents.jsonl").read_text(encoding="utf-8").splitlines()
STEPS = json.loads((GOLDEN / "steps.json").read_text(encoding="utf-8"))
SINCE = ("run", "--announce", "--since", "2025-01-01")
END = "2026-02-20T08:00:00+00:00"


def told(alert: dict[str, Any]) -> dict[str, Any]:
    """What an alert says of articles."""
    flag = Flag.model_validate(alert["flag"])
    steps = [s.step for s in standings(flag)]
    stand = {f"{s.article} ({s.by}, {s.on}, {s.source.document_number})": s.standing for s in steps}
    return {
        "kind": alert["kind"], "changes": alert["changes"], "ruled": stand, "not_subject": list(flag.not_subject),
        "models": list(flag.models), "doubts": list(flag.doubts),
    }  # fmt: skip


def last_mail(machine: Machine, to: str) -> str:
    mails = [email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in machine.mails()]
    mine = [m for m in mails if f" to {to}" in str(m["Subject"]) or f"{to.lower()}" in str(m["To"]).lower()]
    body = max(mine, key=lambda m: m["Date"].datetime).get_body(("plain",))
    assert body is not None
    text = "\n".join(line.rstrip() for line in str(body.get_content()).splitlines()) + "\n"
    text = re.sub(r"\b[0-9a-f]{64}\b", "SHA-256", text)  # of an answer that names a port of this run
    return re.sub(r"\b[0-9a-f]{16,17}\b", "HASH", text)  # of all that an officer may act on, whatever else of it is told one day


def test_each_step_is_told_as_it_was_ruled(tmp_path: Path):
    data = tmp_path / "register.jsonl"
    data.write_text(LINES[0] + "\n", encoding="utf-8")
    with growing_register(data) as (url, reread):
        known = set[str]()
        for n, step in enumerate(STEPS):
            if n:
                data.write_text("\n".join(LINES[: n + 1]) + "\n", encoding="utf-8")
                reread()
            machine = Machine(tmp_path / "home", url, {"CROSSMARKET_NOW": step["now"]})
            outcome = machine.run(*SINCE)
            assert outcome.code == 0, outcome.err
            alerts = [a for a in machine.records("alerts")["alerts"] if a["id"] not in known]
            known |= {a["id"] for a in alerts}
            assert {a["ally"] for a in alerts} == (ABROAD if step["told"] else set()), step["now"]
            for alert in alerts:
                assert told(alert) == step["told"], (step["now"], alert["ally"])
        if os.environ.get("CROSSMARKET_TEST_WRITE_MAILS"):
            (GOLDEN / "last_mail.txt").write_text(last_mail(machine, "JP"), encoding="utf-8")
        assert last_mail(machine, "JP") == (GOLDEN / "last_mail.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("order", [(5, 4, 3, 2, 1, 0), (3, 0, 5, 2, 4, 1)])
def test_in_whatever_order_the_documents_arrive_the_end_is_the_same(tmp_path: Path, order: tuple[int, ...]):
    data = tmp_path / "register.jsonl"
    data.write_text(LINES[order[0]] + "\n", encoding="utf-8")
    with growing_register(data) as (url, reread):
        machine = Machine(tmp_path / "home", url, {"CROSSMARKET_NOW": END})
        for n in range(len(order)):
            if n:
                data.write_text("\n".join(LINES[i] for i in order[: n + 1]) + "\n", encoding="utf-8")
                reread()
            assert machine.run(*SINCE).code == 0
        at_once = Machine(tmp_path / "other", url, {"CROSSMARKET_NOW": END})
        assert at_once.run(*SINCE).code == 0
    (flag,), (expected,) = machine.records("flags")["flags"], at_once.records("flags")["flags"]
    assert flag == expected
    last = {a["ally"]: a for a in sorted(machine.records("alerts")["alerts"], key=lambda a: a["n"])}
    assert set(last) == ABROAD
    for alert in last.values():
        assert told(alert) | {"kind": "", "changes": []} == STEPS[-1]["told"] | {"kind": "", "changes": []}
