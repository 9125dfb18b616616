"""A person says that an order ended, with one command: those who were told hear who says so and why; it can be taken back."""

from __future__ import annotations

import json
from email import message_from_bytes, policy

import pytest
from machine import ABROAD, DEMO, Machine, federal_register

ROWS = [json.loads(line) for line in (DEMO / "documents" / "documents.jsonl").read_text(encoding="utf-8").splitlines()]
REPLAY = ("run", "--replay", str(DEMO / "archive"), "--announce")
BECAUSE = "The Federal Circuit reversed the determination; the mandate issued."
ADDRESS = "https://court.example/mandates/26-1234"
WHO = ("--by", "A. Analyst", "--because", BECAUSE)
UNDO = ("--undo", "--by", "B. Counsel", "--because", "The mandate was recalled.")


@pytest.fixture
def machine(tmp_path):
    machine = Machine(tmp_path / "home")
    assert machine.run(*REPLAY).code == 0
    return machine


def flags(machine: Machine) -> dict[str, dict]:
    return {flag["id"]: flag for flag in machine.records("flags")["flags"]}


def standing(machine: Machine) -> dict:
    """An order that stands, of a case of its own."""
    found = flags(machine).values()
    return next(f for f in found if f["state"] == "in_force" and sum(o["case_id"] == f["case_id"] for o in found) == 1)


def new_mails(machine: Machine, before: list) -> list[tuple[str, str]]:
    """Subject and text of each mail that came since."""
    found = []
    for file in machine.mails():
        if file not in before:
            mail = message_from_bytes(file.read_bytes(), policy=policy.default)
            text = mail.get_body(("plain",))
            assert text is not None
            found.append((str(mail["Subject"]), " ".join(text.get_content().split())))
    return found


def end(machine: Machine, id_: str, on: str = "2026-10-12"):
    return machine.run("flag", "end", id_, "--on", on, "--document", ADDRESS, *WHO)


def test_those_who_were_told_hear_that_it_ended_who_says_so_and_where_that_may_be_read(machine):
    order, mails = standing(machine), machine.mails()
    outcome = end(machine, order["id"])
    assert outcome.code == 0, outcome.err
    assert f"flag end {order['id']} --undo" in outcome.out
    now = flags(machine)[order["id"]]
    assert (now["state"], now["end_reason"], now["state_since"]) == ("ended", "found_ended", "2026-10-12")
    assert machine.run(*REPLAY).code == 0
    told = new_mails(machine, mails)
    assert len(told) == len(ABROAD)
    for subject, text in told:
        assert subject.startswith("EXERCISE STOP ")
        assert "ended 2026-10-12" in subject
        assert order["order_number"] in subject
        assert f'By A. Analyst on 2026-11-01: "{BECAUSE}"; {ADDRESS}' in text
    again = machine.mails()
    assert machine.run(*REPLAY).code == 0
    assert machine.mails() == again, "and once only"
    found = machine.run("search", "--kind", "flags", "end_reason:found_ended")
    assert order["id"] in found.out, found.out + found.err


def test_reading_again_and_a_backup_keep_the_word(machine, tmp_path):
    order = standing(machine)
    assert end(machine, order["id"]).code == 0
    number = order["announced_in"]["document_number"]
    edited = [r | {"abstract": r["abstract"] + " More."} if r["document_number"] == number else r for r in ROWS]
    file = machine.home / "edited.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in edited), encoding="utf-8")
    with federal_register(file, DEMO / "documents" / "xml") as url:
        outcome = Machine(machine.home, url, {"CROSSMARKET_EXERCISE": "true"}).run("run", "--announce", "--since", "2024-01-01")
    assert "1 edited" in outcome.out, outcome.out + outcome.err
    assert flags(machine)[order["id"]]["end_reason"] == "found_ended"
    backup = tmp_path / "backup.tar.gz"
    assert machine.run("backup", str(backup)).code == 0
    other = Machine(tmp_path / "other")
    assert other.run("restore", str(backup)).code == 0
    assert other.run("process").code == 0
    assert flags(other) == flags(machine)
    outcome = other.run("flag", "end", order["id"], *UNDO)
    assert outcome.code == 0, outcome.err
    assert flags(other)[order["id"]]["state"] == "in_force"


def test_taken_back_those_told_hear_that_the_order_stands_again(machine):
    order = standing(machine)
    end(machine, order["id"])
    machine.run(*REPLAY)
    mails = machine.mails()
    outcome = machine.run("flag", "end", order["id"], *UNDO)
    assert outcome.code == 0, outcome.err
    assert machine.run("run", "--replay", str(DEMO / "archive")).code == 0, "without --announce: it is no order of an inventory"
    told = new_mails(machine, mails)
    assert len(told) == len(ABROAD)
    for subject, text in told:
        assert subject.startswith("EXERCISE NEW ")
        assert "STANDS AGAIN" in subject
        assert "It stands again: we had told you that it ended." in text
        assert 'taken back by B. Counsel on 2026-11-01: "The mandate was recalled.".' in text
        assert f'2026-10-12: ended, as found by A. Analyst on 2026-11-01: "{BECAUSE}"; {ADDRESS}; taken back by B. Counsel' in text
    assert flags(machine)[order["id"]]["state"] == "in_force"
    assert end(machine, order["id"]).code == 0, "and it can be said again"


def test_a_name_is_shown_in_one_line_and_commands_no_terminal(machine):
    order = standing(machine)
    name = ("--by", "A. Analyst\n\x1b[2Jdesk 4", "--because", BECAUSE)
    outcome = machine.run("flag", "end", order["id"], "--on", "2026-10-12", *name)
    assert outcome.code == 0, outcome.err
    assert "says A. Analyst \\x1b[2Jdesk 4; crossmarket flag end" in outcome.out
    assert len(outcome.out.splitlines()) == 1


def test_said_and_taken_back_before_anybody_was_told_tells_nobody(machine):
    order, mails = standing(machine), machine.mails()
    end(machine, order["id"])
    machine.run("flag", "end", order["id"], *UNDO)
    assert machine.run(*REPLAY).code == 0
    assert machine.mails() == mails


def test_what_cannot_be_said_is_refused_in_a_sentence(machine):
    found = flags(machine)
    order, over = standing(machine), next(f for f in found.values() if f["state"] == "ended")
    id_ = order["id"]
    for arguments, said in (
        (("no:such", "--on", "2026-10-12", *WHO), "no order has this id"),
        ((over["id"], "--on", "2026-10-12", *WHO), "it has ended already"),
        ((id_, "--on", "2001-01-01", *WHO), "cannot have ended before"),
        ((id_, "--on", "2026-11-02", *WHO), "today is 2026-11-01"),
        ((id_, "--on", "12.10.2026", *WHO), "not a day"),
        ((id_, "--on", "2026-10-12", "--by", "A", "--because", " "), "--because is empty"),
        ((id_, "--on", "2026-10-12", "--by", " ", "--because", "x"), "--by is empty"),
        ((id_, "--on", "2026-10-12", "--by", "A" * 201, "--because", "x"), "--by has 201 characters; at most 200"),
        ((id_, "--on", "2026-10-12", "--by", "A", "--because", "x" * 1001), "--because has 1001 characters; at most 1,000"),
        ((id_, "--on", "2026-10-12", "--document", "javascript:alert(1)", *WHO), "write it as https://"),
        ((id_, "--on", "2026-10-12", "--document", "/srv/mandate.pdf", *WHO), "write it as https://"),
        ((id_, "--on", "2026-10-12", "--document", "https://[court/1", *WHO), "write it as https://"),
        ((id_, *WHO), "from which day"),
        ((id_, *UNDO), "no word of a person or a registry ends it"),
        (("no:such", *UNDO), "no order has this id"),
        ((id_, "--on", "2026-10-12", *UNDO), "give one of them"),
    ):
        outcome = machine.run("flag", "end", *arguments)
        assert outcome.code == 2, (arguments, outcome)
        assert said in outcome.err, (arguments, outcome.err)
        assert len(outcome.err.splitlines()) == 1
    assert flags(machine) == found
