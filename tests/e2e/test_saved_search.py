"""`crossmarket search --save`: a search kept for a mailbox, which then hears in its lists of what only that finds."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from machine import DEMO, Machine

REPLAY = ("run", "--replay", str(DEMO / "archive"))
WHO = ("--by", "A. Clerk", "--because", "letter of 3 May")
DESK, OTHER = "desk@customs-jp.example", "other@customs-jp.example"


@pytest.fixture
def home(tmp_path: Path) -> Machine:
    """Japan's contact point hears of trademarks alone; one of its two mailboxes is verified."""
    machine = Machine(tmp_path / "home", settings={"CROSSMARKET_RECIPIENTS__KR": DESK.replace("jp", "kr")})
    machine.home.mkdir()
    file = tmp_path / "recipients.toml"
    file.write_text(f'[JP]\nmailboxes = ["{DESK}"]\n[JP.filter]\nrights = ["trademark"]\n')
    assert machine.run("recipients", "import", str(file), *WHO, "--verified").code == 0
    assert machine.run("recipients", "add", "JP", OTHER, *WHO).code == 0
    return machine


def lists(machine: Machine, to: str) -> list[str]:
    mails = [message_from_bytes(path.read_bytes(), policy=policy.default) for path in machine.mails()]
    bodies = [mail.get_body(("plain",)) for mail in mails if isinstance(mail, EmailMessage) and to in str(mail["To"])]
    return [" ".join(body.get_content().split()) for body in bodies if body]


def test_a_saved_search_brings_its_mailbox_what_the_filter_keeps_out(home):
    saved = home.run("search", "--save", "drones", "--for", DESK.upper(), "drone kind:order")
    assert saved.code == 0, saved.err
    assert f"saved for {DESK} of JP as drones: words: drone\n" in saved.out
    assert home.run(*REPLAY).code == 0
    drones = {f["id"]: f["order_number"] for f in home.export("flags") if "drone" in f["articles"] and f["state"] != "ended"}
    told = {(m["recipient"], a.rpartition(":")[0]) for m in home.export("messages") for a in m["alerts"]}
    flags = {a["id"]: a["flag_id"] for a in home.export("alerts") if a["ally"] == "JP"}
    by = {to: {flags[a] for m in home.export("messages") if m["recipient"] == to for a in m["alerts"]} for to in (DESK, OTHER)}
    assert drones.keys() <= by[DESK], told
    assert not drones.keys() & by[OTHER]
    assert any(f"Your saved search “drones” (words of the goods: drone) finds {', '.join(drones.values())}" in text
               for text in lists(home, DESK))  # fmt: skip
    assert f"saved search drones for {DESK}: words: drone" in home.run("recipients", "list", "JP").out
    assert "saved search drones: drone kind:order" in home.run("recipients", "list", "JP", "--log").out
    assert f"it lets {len(drones)} through" in home.run("search", "--save", "again", "--for", f"JP:{DESK}", "drone").out
    assert home.run("search", "--forget", "again", "--for", DESK).code == 0
    before = len(home.export("messages"))
    assert home.run(*REPLAY).code == 0
    assert len(home.export("messages")) == before, "nothing is told twice"


def test_a_file_of_contact_points_leaves_saved_searches_as_they_are(home, tmp_path):
    assert home.run("search", "--save", "drones", "--for", DESK, "drone").code == 0
    file = tmp_path / "again.toml"
    file.write_text(f'[JP]\nmailboxes = ["{DESK}"]\nrate = "weekly"\n')
    assert home.run("recipients", "import", str(file), *WHO).code == 0
    assert "saved search drones" in home.run("recipients", "list", "JP").out
    assert home.run("recipients", "add", "JP", DESK, *WHO, "--telephone", "+81 1", "--verified").code == 0
    assert "saved search drones" in home.run("recipients", "list", "JP").out


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--save", "x", "drone"), "--save NAME --for MAILBOX keeps a search"),
        (("--for", DESK, "drone"), "--save NAME --for MAILBOX keeps a search"),
        (("--save", "x", "--forget", "y", "--for", DESK, "drone"), "--save NAME --for MAILBOX keeps a search"),
        (("--forget", "y", "--for", DESK, "drone"), "takes no query"),
        (("--forget", "y", "--for", DESK), "has no saved search y; it has none"),
        (("--save", "x", "--for", "nobody@x.example", "drone"), "no contact point has this mailbox"),
        (("--save", "x", "--for", "XX:" + DESK, "drone"), "no such ally"),
        (("--save", "x", "--for", "GB:" + DESK, "drone"), "no contact point has this mailbox"),
        (("--save", "x", "--for", OTHER, "drone"), "is not verified"),
        (("--save", "x", "--for", DESK.replace("jp", "kr"), "drone"), "is not verified"),
        (("--save", "x", "--for", DESK, "state:in_force"), "this cannot be kept; a saved search has words of the goods"),
        (("--save", "x", "--for", DESK, "market:JP"), "can never find anything: markets: JP can never fire"),
        (("--save", "x" * 61, "--for", DESK, "drone"), "a name has 1 to 60 characters"),
        (("--save", " ", "--for", DESK, "drone"), "a name has 1 to 60 characters"),
        (("--save", "x", "--for", DESK), "has nothing to look for"),
        ((), "has nothing to look for"),
    ],
)
def test_what_cannot_be_saved_is_said_in_a_sentence_and_changes_nothing(home, arguments, why):
    done = home.run("search", *arguments)
    assert (done.code, why in done.err, "Traceback" in done.err) == (2, True, False), done.err
    assert "saved search" not in home.run("recipients", "list").out
