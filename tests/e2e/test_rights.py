"""Local rights by the command line, from the file of the demonstration to the mails, and by days that pass."""

from __future__ import annotations

import time
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from machine import DEMO, Machine
from services import services, until

REPLAY = ("run", "--replay", str(DEMO / "archive"), "--announce")
FILE = DEMO / "local-rights.csv"


@pytest.fixture
def machine(tmp_path):
    machine = Machine(tmp_path / "home")
    assert machine.run(*REPLAY).code == 0
    return machine


def told(machine: Machine, before: list[Path]) -> dict[str, tuple[str, str]]:
    """By ally, subject and text of the one mail that it got since."""
    found: dict[str, tuple[str, str]] = {}
    for file in machine.mails():
        if file not in before:
            mail = message_from_bytes(file.read_bytes(), policy=policy.default)
            text = mail.get_body(("plain",))
            assert text is not None
            ally = str(mail["List-Id"]).partition("<")[2][:2].upper()
            assert ally not in found, f"{ally} got several"
            found[ally] = str(mail["Subject"]), " ".join(text.get_content().split())
    return found


def test_a_file_becomes_what_officers_may_do_and_a_year_later_no_longer(machine):
    mails = machine.mails()
    loaded = machine.run("rights", "load", str(FILE), "--by", "A. Loader")
    assert loaded.code == 0, loaded.err
    assert loaded.out == "EXERCISE: list of the holder's agent: 3 new, 0 changed, 0 gone, 0 as before\n"
    assert machine.run(*REPLAY).code == 0
    now = told(machine, mails)
    assert set(now) == {"JP", "NZ"}, "what is of the extended family only informs"
    subject, text = now["JP"]
    assert subject.startswith("EXERCISE CHANGE 337-TA-8125 local right shown")
    assert "on JP 9800231 (J-PlatPat (EXERCISE), in force as of 2026-09-15; source: EXERCISE: list of the" in text
    again = machine.run("rights", "load", str(FILE))
    assert again.out.endswith("0 new, 0 changed, 0 gone, 3 as before\n")
    mails = machine.mails()
    machine.settings["CROSSMARKET_NOW"] = "2027-09-15T20:00:00+00:00"
    machine.settings["CROSSMARKET_LIST_DAYS"] = "1000"
    assert machine.run(*REPLAY).code == 0
    assert not any("No longer: " in text for _, text in told(machine, mails).values()), "what else the year brought"
    mails = machine.mails()
    machine.settings["CROSSMARKET_NOW"] = "2027-09-16T00:30:00+00:00"
    assert machine.run(*REPLAY).code == 0
    now = told(machine, mails)
    assert set(now) == {"JP", "NZ"}
    for _, text in now.values():
        assert text.partition("No longer: ")[0] in ("EXERCISE ", "EXERCISE")
        assert "it was looked up more than 12 months ago" in text


def test_a_bad_file_is_refused_row_by_row(machine, tmp_path):
    bad = tmp_path / "bad.csv"
    bad.write_bytes(FILE.read_bytes().replace(b",JP,", b",XX,").replace(b"extended family", b"cousin"))
    refused = machine.run("rights", "load", str(bad))
    assert refused.code == 2
    first, second, last = refused.err.splitlines()
    assert first.startswith("line 2: XX is no ally; there are AU, CA, ")
    assert second.startswith("line 4: relation 'cousin' is none of ")
    assert last == f"crossmarket: rights load {bad}: nothing of it was loaded"
    assert machine.run("rights", "show").out == "nothing is said of any\n"
    assert machine.run("rights", "log").out == "nothing was loaded yet\n"


def test_what_was_loaded_is_shown(machine):
    machine.run("rights", "load", str(FILE), "--by", "A. Loader")
    shown = machine.run("rights", "show", "--ally", "JP", "--right", "US patent 98000231").out.splitlines()
    assert shown[0].startswith("US patent 98,000,231  JP  JP 9800231  simple family  in force as of 2026-09-15  owner Emberly")
    assert shown[1].endswith("not too old until 2027-09-15")
    assert shown[2].startswith("    337-TA-8125 (us_federal_register:")
    assert shown[2].endswith("counts for what its officers may do")
    (line,) = machine.run("rights", "log").out.splitlines()
    assert "A. Loader (" in line
    assert machine.run("release").out == "no alert waits for a second person\n"
    refused = machine.run("release", "w0", "--by", "B. Second")
    assert (refused.code, "no alert waits by this id" in refused.err) == (2, True)
    assert machine.run("release", "--by", "B. Second").code == 2
    assert machine.run("rights", "show", "--ally", "XX").code == 2


@pytest.mark.slow
def test_a_service_that_sends_tells_it_without_waiting_for_the_next_day(machine, tmp_path):
    mails = machine.mails()
    with services(machine, tmp_path / "logs") as them:
        them.start("send", "send", "--follow", "--announce")
        until(lambda: "begins" in them.log("send"), hint=lambda: them.log("send"))
        time.sleep(3)  # it has looked once
        assert machine.run("rights", "load", str(FILE)).code == 0
        until(lambda: len(machine.mails()) == len(mails) + 2, hint=lambda: them.log("send"))
        assert set(them.stop_all().values()) == {0}
    assert set(told(machine, mails)) == {"JP", "NZ"}
