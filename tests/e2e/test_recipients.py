"""Contact points on the command line: said, listed, looked at, handed over; a drill is asked about on request alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from machine import DEMO, Machine

REPLAY = ("run", "--replay", str(DEMO / "archive"))
WHO = ("--by", "A. Clerk", "--because", "letter of 3 May")
OLD, NEW = "old@customs-jp.example", "new@customs-jp.example"


def said(machine: Machine, *arguments: str, code: int = 0) -> str:
    done = machine.run("recipients", *arguments)
    assert done.code == code, done.out + done.err
    return done.out + done.err


def test_from_the_first_word_to_a_hand_over(tmp_path: Path):
    machine = Machine(tmp_path / "home", settings={"CROSSMARKET_RECIPIENTS__CA": "desk@customs-ca.example"})
    assert machine.run(*REPLAY).code == 0
    assert f"JP: {OLD} is added" in said(machine, "add", "jp", OLD, *WHO, "--verified", "--telephone", "+81 1")
    assert machine.run(*REPLAY).code == 0
    assert OLD in {m["recipient"] for m in machine.export("messages")}

    file = tmp_path / "recipients.toml"
    file.write_text(f'[JP]\nmailboxes = ["{OLD}", "{NEW}"]\nrate = "weekly"\n[JP.filter]\nmarkets = ["BR"]\n')
    assert "JP: its rate is now weekly" in said(machine, "import", str(file), *WHO)
    assert said(machine, "import", str(file), *WHO) == "nothing that was not known\n"
    shown = said(machine, "list", "JP", "CA", "--log")
    assert "JP  weekly, official languages" in shown
    assert "desk@customs-ca.example  not verified, of the settings" in shown
    assert f"verified {OLD}: A. Clerk says: letter of 3 May" in shown
    assert "JP: markets: BR can never fire" in said(machine, "check", code=3)

    assert "was not told of" in said(machine, "hand-over", "JP", OLD, "--to", NEW, *WHO, code=2)
    assert machine.run("list", "JP", "--as-of", "2026-11-02").code == 0
    assert f"{NEW} took over from {OLD}" in said(machine, "hand-over", "JP", OLD, "--to", NEW, *WHO)
    assert OLD not in said(machine, "list", "JP")
    assert f"{NEW} took over from {OLD}: A. Clerk" in said(machine, "list", "JP", "--log")

    copy = Machine(tmp_path / "copy", settings=machine.settings)
    assert machine.run("backup", str(tmp_path / "b.tar.gz")).code == 0
    assert copy.run("restore", str(tmp_path / "b.tar.gz")).code == 0
    assert said(copy, "list", "--log") == said(machine, "list", "--log"), "a backup has contact points and their log"
    said(copy, "add", "JP", OLD, *WHO)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("add", "FR", OLD, *WHO), "no such ally"),
        (("add", "JP", "nobody", *WHO), "no address"),
        (("add", "JP", OLD, "--by", " ", "--because", "x"), "--by is empty"),
        (("add", "JP", OLD, *WHO, "--time-zone", "Tokyo"), "no time zone"),
        (("import", "none.toml", *WHO), "cannot be read"),
        (("hand-over", "JP", OLD, "--to", NEW, *WHO), "no mailbox of JP"),
        (("list", "XX"), "no such ally"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence_and_changes_nothing(tmp_path: Path, arguments: tuple[str, ...], why: str):
    machine = Machine(tmp_path / "home")
    (tmp_path / "home").mkdir()
    assert why in said(machine, *arguments, code=2)
    assert "mailbox" not in said(machine, "list", "--log")


def test_in_a_drill_a_recall_is_asked_about_on_request_alone(tmp_path: Path):
    machine = Machine(tmp_path / "home", settings={"CROSSMARKET_ANSWERS": "answers@crossmarket.example"})
    assert machine.run("answers", "--make-key").code == 0
    for day in ("2026-03-01", "2026-11-01", "2026-11-20"):
        assert machine.run(*REPLAY, "--as-of", day).code == 0
    occasions = [m["occasion"] for m in machine.export("messages")]
    assert "reminder" not in occasions
    done = machine.run("remind", "JP", "--as-of", "2026-11-21")
    assert done.code == 0, done.err
    asked = [m for m in machine.export("messages") if m["occasion"] == "reminder"]
    assert {m["ally"] for m in asked} == {"JP"}
    assert all(m["subject"].startswith("EXERCISE ") and m["subject"].endswith("| asked again") for m in asked)
    assert all(len(m["subject"].removeprefix("EXERCISE ")) <= 78 for m in asked)
    assert "asked again" in done.out
