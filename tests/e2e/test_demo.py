"""The demonstration tells its life cycles as deploy/demo/README.md has them, and its mails say so."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from first_screens import says_the_same, subject_is_in_budget
from machine import ABROAD, DEMO, Machine

from alerts.letter.render import Rendered

REPLAY = ("run", "--announce", "--replay", str(DEMO / "archive"))
# By order: its state on 2026-03-01 and on 2026-10-20, each as a careful person reads the notices.
STATES = {
    ("337-TA-8101", "LEO"): ("in_force", "ended"),
    ("337-TA-8102", "GEO"): ("in_force", "in_force"),
    ("337-TA-8103", "LEO"): ("in_force", "suspended"),
    ("337-TA-8104", "LEO"): ("in_force", "in_force"),
    ("337-TA-8121", "GEO"): ("in_force", "ended"),
    ("337-TA-8122", "LEO"): ("issued", "in_force"),
    ("337-TA-8123", "LEO"): (None, "issued"),
    ("337-TA-8124", "LEO"): ("in_force", "in_force"),
    ("337-TA-8125", "LEO"): ("issued", "in_force"),
}


@pytest.fixture(scope="module")
def stages(tmp_path_factory):
    """The records as of both days, and the machine."""
    machine = Machine(tmp_path_factory.mktemp("demo"))
    found = []
    for day in ("2026-03-01", "2026-10-20"):
        machine.settings["CROSSMARKET_NOW"] = day
        assert machine.run(*REPLAY).code == 0
        found.append(machine.records("flags", "alerts", "messages"))
    return found, machine


def test_every_order_stands_where_its_notices_say(stages):
    (early, late), _ = stages
    for n, records in enumerate((early, late)):
        states = {(f["order_number"], f["instrument"]): f["state"] for f in records["flags"]}
        assert states == {order: state[n] for order, state in STATES.items() if state[n]}


def flag(stages, number: str) -> dict:
    return next(f for f in stages[0][1]["flags"] if f["order_number"] == number)


def test_what_the_orders_cover(stages):
    vessels = flag(stages, "337-TA-8102")
    assert {(r["kind"], r["number"], r["lifted"]) for r in vessels["rights"]} == {
        ("trademark", "9800001", False), ("trademark", "9800002", True), ("trade_dress", None, False),
    }  # fmt: skip
    lunch = flag(stages, "337-TA-8122")
    assert {p["name"]: p["freed"] for p in lunch["parties"]} == {
        "Ningbo Zhezhi Lunchcraft Co., Ltd.": False, "Yiwu Puzzlebox Trading Co., Ltd.": True,
    }  # fmt: skip
    lantern = flag(stages, "337-TA-8125")
    assert [r["claims"] for r in lantern["rights"] if r["number"] == "98000231"] == [[1, 3, 6]]
    steamers = flag(stages, "337-TA-8103")
    assert [r["number"] for r in steamers["rights"]] == ["98000021"], "the other patent was found not violated"
    guards = flag(stages, "337-TA-8101")
    assert "QuietRing R2 of Wexlindt" in guards["not_subject"]


def test_each_ally_but_the_issuing_one_hears_of_each_step_in_one_thread(stages):
    (_, late), machine = stages
    mails = {str(m["Message-ID"]): m for m in (message_from_bytes(f.read_bytes(), policy=policy.default) for f in machine.mails())}
    assert len(mails) == len(late["messages"])
    assert {a["ally"] for a in late["alerts"]} == ABROAD
    for ally in ABROAD:
        told = [a for a in late["alerts"] if a["ally"] == ally and a["flag"]["order_number"] == "337-TA-8101"]
        assert [a["kind"] for a in sorted(told, key=lambda a: a["n"])] == ["alert", "cancel"]
        thread = [m for m in late["messages"] if m["ally"] == ally and "337-TA-8101" in m["subject"]]
        first, second = sorted(thread, key=lambda m: m["minted_at"])
        assert mails[second["message_id"]]["In-Reply-To"] == first["message_id"]
        assert second["subject"].startswith("EXERCISE STOP 337-TA-8101 ended 2026-09-10 | ")


def test_no_case_without_a_border_order_reaches_anybody(stages):
    (_, late), _ = stages
    silent = {"337-TA-8105", "337-TA-8106", "337-TA-8126", "337-TA-8127"}
    assert not silent & {a["flag"]["order_number"] for a in late["alerts"]}


def mails(machine: Machine) -> Iterator[tuple[EmailMessage, str, str]]:
    """Each mail with its text and its HTML, lines ended as in our own."""
    for file in machine.mails():
        mail = message_from_bytes(file.read_bytes(), policy=policy.default)
        assert isinstance(mail, EmailMessage)
        plain, html = mail.get_body(("plain",)), mail.get_body(("html",))
        assert plain is not None
        assert html is not None
        yield mail, plain.get_content().replace("\r\n", "\n"), html.get_content().replace("\r\n", "\n")


def test_every_mail_has_its_subject_in_its_budget_and_says_the_same_in_text_and_html(stages):
    _, machine = stages
    for mail, text, html in mails(machine):
        subject_is_in_budget(str(mail["Subject"]))
        says_the_same(Rendered(str(mail["Subject"]), text, html))


def test_each_step_is_told_by_its_kind_and_what_happened(stages):
    _, machine = stages
    subjects = {str(mail["Subject"]).removeprefix("EXERCISE ") for mail, _, _ in mails(machine)}
    for begins in (
        "NEW 337-TA-8125 solar lantern housings | ", "CHANGE 337-TA-8122 FREED Yiwu Puzzlebox Trading | puzzle lunch containers",
        "PAUSED 337-TA-8103 since 2026-06-04 | ", "STOP 337-TA-8121 ended 2026-08-06 | drone rotor guards, folding | any maker",
        "CHANGE 337-TA-8102 mark 9,800,002 LIFTED, 1 article OUTSIDE | drinking vessels",
    ):  # fmt: skip
        assert any(subject.startswith(begins) for subject in subjects), (begins, sorted(subjects))


def test_every_mail_says_that_it_is_a_drill(stages):
    _, machine = stages
    for mail, text, _ in mails(machine):
        assert mail["Subject"].startswith("EXERCISE ")
        assert text.startswith("EXERCISE ")
        assert "EXERCISE" in text.strip().splitlines()[-1]
