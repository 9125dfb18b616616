"""A person says that two cases are one, or two, with one command; reading again does not undo it, and it can be taken back."""

from __future__ import annotations

import json

import pytest
from machine import DEMO, Machine, federal_register

ROWS = [json.loads(line) for line in (DEMO / "documents" / "documents.jsonl").read_text(encoding="utf-8").splitlines()]
REPLAY = ("run", "--replay", str(DEMO / "archive"), "--announce")
DOCKET, NUMBERED = "us_itc:DN-8321", "us_itc:337-TA-8121"


@pytest.fixture
def machine(tmp_path):
    machine = Machine(tmp_path / "home")
    assert machine.run(*REPLAY).code == 0
    return machine


def proposal(machine: Machine, *cases: str) -> dict:
    return next(i for i in machine.records("issues")["issues"] if set(i["place"].split("|")) == set(cases))


def cases(machine: Machine) -> dict[str, dict]:
    return {c["id"]: c for c in machine.records("cases")["cases"]}


def test_a_join_is_explained_accepted_and_survives_reading_again(machine):
    found = proposal(machine, DOCKET, NUMBERED)
    assert "Quillfeather Rotorworks" in found["reason"]
    assert "crossmarket join" in found["repair"]
    outcome = machine.run("join", found["id"])
    assert outcome.code == 0, outcome.err
    joined = cases(machine)
    assert DOCKET not in joined
    assert joined[NUMBERED]["dockets"] == ["DN 8321"]
    assert "complaint_received" in {s["event"] for s in joined[NUMBERED]["steps"]}
    mails = machine.mails()
    edited = [row | {"title": row["title"] + " "} if row["document_number"] == "2024-98201" else row for row in ROWS]
    edited = [row | {"abstract": row["abstract"] + " More."} if row["document_number"] == "2024-98201" else row for row in edited]
    file = machine.home / "edited.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in edited), encoding="utf-8")
    with federal_register(file, DEMO / "documents" / "xml") as url:
        again = Machine(machine.home, url, {"CROSSMARKET_EXERCISE": "true"})
        outcome = again.run("run", "--announce", "--since", "2024-01-01")
    assert "1 edited" in outcome.out, outcome.out + outcome.err
    assert cases(machine)[NUMBERED]["dockets"] == ["DN 8321"]
    assert machine.mails() == mails


def test_a_join_can_be_taken_back(machine):
    before = cases(machine)
    machine.run("join", proposal(machine, DOCKET, NUMBERED)["id"])
    outcome = machine.run("join", "--undo", DOCKET)
    assert outcome.code == 0, outcome.err
    assert cases(machine) == before


def test_a_refused_join_is_not_proposed_again(machine):
    found = proposal(machine, DOCKET, "us_itc:337-TA-8101")
    assert machine.run("join", "--refuse", found["id"]).code == 0
    assert machine.run(*REPLAY).code == 0
    assert proposal(machine, DOCKET, "us_itc:337-TA-8101")["status"] == "accepted"
    assert DOCKET in cases(machine)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(("i0",), "no such proposal"), (("--undo", DOCKET), "was not joined"), (("--undo", "--refuse", DOCKET), "give one of them")],
)
def test_what_cannot_be_joined_is_said(tmp_path, arguments, said):
    outcome = Machine(tmp_path).run("join", *arguments)
    assert outcome.code == 2
    assert said in outcome.err
