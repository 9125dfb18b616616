"""By the command line: mails that can be answered, what officers answer, what is counted and shown, and what is kept."""

from __future__ import annotations

import http.client
import random
import re
import shutil
import socket
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path

import pytest
from machine import ABROAD, DEMO, ROOT, Machine
from replies import bounce, mail

REPLAY = ("run", "--replay", str(DEMO / "archive"), "--announce")
DESKS = {f"CROSSMARKET_RECIPIENTS__{ally}": f"desk@customs-{ally.lower()}.example" for ally in ABROAD}


def asking(folder: Path) -> Machine:
    """A home that asks for answers, and has no key yet."""
    for name in ("tmp", "new", "cur"):
        (folder / "box" / name).mkdir(parents=True)
    own = {
        "CROSSMARKET_ANSWERS": "answers@crossmarket.example",
        "CROSSMARKET_BOUNCES": "bounces@crossmarket.example",
        "CROSSMARKET_INBOX": f"maildir:///{folder}/box",
    }
    return Machine(folder / "home", settings=own | DESKS)


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    machine = asking(tmp_path_factory.mktemp("once"))
    assert machine.run(*REPLAY, "--as-of", "2000-01-01").code == 2, "no key, so nothing is told"
    done = machine.run("answers", "--make-key")
    assert done.code == 0, done.err
    done = machine.run(*REPLAY, "--as-of", "2026-11-01")
    assert done.code == 0, done.err
    return machine.home


@pytest.fixture
def told(once: Path, tmp_path: Path) -> Machine:
    """One after whose mails nothing came back yet."""
    machine = asking(tmp_path)
    shutil.copytree(once, machine.home)
    return machine


def mails(machine: Machine) -> Iterator[EmailMessage]:
    for file in machine.mails():
        found = message_from_bytes(file.read_bytes(), policy=policy.default)
        assert isinstance(found, EmailMessage)
        yield found


def mail_to(machine: Machine, ally: str) -> EmailMessage:
    return next(m for m in mails(machine) if m["To"] == f"desk@customs-{ally.lower()}.example")


def arrive(machine: Machine, *raws: bytes) -> None:
    new = Path(machine.settings["CROSSMARKET_INBOX"].removeprefix("maildir:///")) / "new"
    for n, raw in enumerate(raws):
        (new / f"{1_800_000_000 + n}.x.host").write_bytes(raw)


def test_each_mail_says_whom_to_answer_to_and_is_dated_when_it_goes(told: Machine):
    found = list(mails(told))
    answered_to = [parseaddr(m["Reply-To"])[1] for m in found]
    assert len(set(answered_to)) == len(found) > 0, "a reference of its own for each"
    for address in answered_to:
        name, _, domain = address.partition("@")
        assert name.startswith("answers+")
        assert domain == "crossmarket.example"
        assert len(name) <= 64, "RFC 5321, section 4.5.3.1.1"
    for one in found:
        assert str(one["Date"]) == "Sun, 01 Nov 2026 10:00:00 +0000"
        assert f"mailto:{parseaddr(one['Reply-To'])[1].replace('+', '%2B')}?subject=unsubscribe" in one["List-Unsubscribe"]
    assert {row["bounces_to"].partition("+")[0] for row in told.export("messages")} == {"bounces"}
    key = (told.home / "answers.keys").read_text().split()[1]
    assert (told.home / "answers.keys").stat().st_mode & 0o777 == 0o600
    assert all(key not in file.read_text() for file in told.mails())


def test_answers_are_taken_counted_and_shown_to_who_decides(told: Machine, tmp_path: Path):
    ours = mail_to(told, "CA")
    to, desk = ours["Reply-To"], "desk@customs-ca.example"
    quoted = "".join(f"> {line}\r\n" for line in ours.get_body(("plain",)).get_content().splitlines())  # type: ignore[union-attr]
    arrive(
        told,
        mail(f"HIT\r\n\r\n{quoted}", to=to, sender="officer@customs-ca.example"),
        mail(f"{quoted}\r\nWRONG - it was freed in May\r\n", to=to, sender=desk),
        mail("DONE\r\n", to=to, sender="somebody@elsewhere.example"),
        mail("I am away.\r\n", to=to, sender=desk, headers={"Auto-Submitted": "auto-replied"}),
    )
    done = told.run("answers")
    assert done.code == 0, done.err
    *each, last = done.out.splitlines()
    assert last == "4 mails came back: answer 2, automatic reply 1, issue 1"
    assert "answer: CA: HIT by officer@customs-ca.example" in each
    assert "automatic reply: Auto-Submitted: auto-replied" in each
    assert len(each) == 4
    assert told.run("answers").out == "nothing came back\n"

    answers = told.export("answers")
    assert {(a["ally"], a["word"], a["by"]) for a in answers} == {
        ("CA", "HIT", "officer@customs-ca.example"),
        ("CA", "WRONG", desk),
    }
    lines = told.run("outcomes").out.splitlines()
    (head,) = [n for n, line in enumerate(lines) if line.startswith("CA ")]
    assert "answered: HIT 1, WRONG 1" in lines[head]
    assert lines[head].startswith("CA  7 alerts told, 1 answered")

    alert = next(a for a in told.export("alerts") if a["id"] in ours["X-Crossmarket-Alerts"])
    for asked in (alert["flag_id"], alert["id"], answers[0]["message"]):
        shown = told.run("show", asked).out
        assert f"answered: WRONG by {desk} (CA) on 2026-11-01" in shown
        assert "it was freed in May" in shown
    issues = told.export("issues")
    assert {"answers"} >= {i["source"] for i in issues if i["kind"] == "to_decide" and i["place"].startswith(("wrong", "answer"))}
    (wrong,) = [i for i in issues if i["place"] == f"wrong:{alert['id']}"]
    assert alert["flag_id"] in wrong["repair"]
    (refused,) = [i for i in issues if i["place"].startswith("answer:")]
    assert "no address of CA's contact point" in refused["reason"]
    kept = refused["repair"].split("--mail ")[1].split()[0]
    done = told.run("answers", "--mail", kept)
    assert done.code == 0, done.err
    assert "From: somebody@elsewhere.example" in done.out
    assert told.run("answers", "--mail", "f" * 64).code == 2

    before = told.mails()
    assert told.run(*REPLAY, "--as-of", "2026-11-02").code == 0, "what a person has to read makes no run incomplete"
    assert told.mails() == before

    copy = Machine(tmp_path / "copy", settings=told.settings)
    assert told.run("backup", str(tmp_path / "b.tar.gz")).code == 0
    assert copy.run("restore", str(tmp_path / "b.tar.gz")).code == 0
    assert copy.export("answers") == answers
    assert copy.run("answers", "--mail", kept).code == 0
    assert not (copy.home / "answers.keys").exists(), "the key is in no backup"


def test_a_bounced_address_is_an_incident_that_a_run_names(told: Machine):
    row = next(r for r in told.export("messages") if r["ally"] == "JP")
    arrive(told, bounce(to=row["bounces_to"]))
    assert "bounce" in told.run("answers").out
    done = told.run(*REPLAY, "--as-of", "2026-11-02")
    assert done.code == 3
    assert "desk@customs-jp.example (JP) came back: no such mailbox (5.1.1)" in done.out


def test_a_full_mailbox_gets_the_very_same_mail_again(told: Machine):
    rows = told.export("messages")
    alerts = {a["id"]: a for a in told.export("alerts")}
    row = next(r for r in rows if r["ally"] == "JP")
    assert alerts[row["alerts"][0]]["n"] == 1
    (file,) = [f for f in told.mails() if row["id"] in f.name]
    first = file.read_bytes()
    arrive(told, bounce(status="5.2.2", diagnostic="smtp; 552 5.2.2 over quota", to=row["bounces_to"]))
    assert told.run("answers").code == 0
    file.unlink()
    assert told.run("send", "--as-of", "2026-11-03").code == 0
    assert file.read_bytes() == first, "with the date of its first handing over"


def test_an_old_key_holds_after_a_new_one_was_made(told: Machine):
    to = mail_to(told, "GB")["Reply-To"]
    done = told.run("answers", "--make-key")
    assert done.code == 0
    assert "1 older ones are still believed" in done.out
    arrive(told, mail("DONE\r\n", to=to, sender="desk@customs-gb.example"))
    assert told.run("answers").out.startswith("answer: GB: DONE by desk@customs-gb.example\n1 mails came back: answer 1\n")


def test_without_an_address_for_answers_they_go_to_who_takes_objections(tmp_path: Path):
    machine = Machine(tmp_path / "home", settings={"CROSSMARKET_CONTEST": "Desk <objections@crossmarket.example>"})
    assert machine.run(*REPLAY).code == 0
    assert {m["Reply-To"] for m in mails(machine)} == {"objections@crossmarket.example"}
    assert {row["bounces_to"] for row in machine.export("messages")} == {None}
    done = machine.run("answers")
    assert done.code == 2
    assert "CROSSMARKET_ANSWERS" in done.err


def test_what_takes_something_back_is_important(tmp_path: Path):
    machine = Machine(tmp_path / "home")
    for day in ("2026-03-01", "2026-11-01"):
        assert machine.run(*REPLAY, "--as-of", day).code == 0
    narrowing = {a["id"] for a in machine.export("alerts") if a["narrows"]}
    assert narrowing
    for one in mails(machine):
        narrows = not str(one["Subject"]).startswith("EXERCISE LIST ") and narrowing & set(str(one["X-Crossmarket-Alerts"]).split())
        assert (one["Importance"] == "high") == bool(narrows), "a list takes nothing back: it repeats"


def test_a_mail_that_was_built_by_an_earlier_program_goes_as_it_is(tmp_path: Path):
    """It has its date already, that of its minting."""
    machine = Machine(tmp_path / "home", settings={"CROSSMARKET_MAIL": f"dir:///{tmp_path}/none/../mail"})
    (tmp_path / "none").mkdir()
    assert machine.run(*REPLAY).code == 0
    (first, *_) = sorted((tmp_path / "mail" / "new").iterdir())
    raw = first.read_bytes()
    first.unlink()
    with sqlite3.connect(machine.home / "crossmarket.db") as connection:
        connection.execute("UPDATE messages SET sent = 0 WHERE id = ?", (first.name.split(".")[1],))
    assert machine.run("send", "--as-of", "2026-11-20").code == 0
    assert first.read_bytes() == raw


def test_killed_at_any_moment_each_answer_counts_once(told: Machine):
    to = mail_to(told, "CA")["Reply-To"]
    box = Path(told.settings["CROSSMARKET_INBOX"].removeprefix("maildir:///"))
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    moments = random.Random(seed)
    officers = [f"officer{n}@customs-ca.example" for n in range(1_000)]
    killed = 0
    for begin in range(0, len(officers), 200):
        for n, officer in enumerate(officers[begin : begin + 200], start=begin):
            (box / "new" / f"{1_800_000_000 + n}.x.host").write_bytes(mail("SEEN\r\n", to=to, sender=officer))
        with subprocess.Popen(told.command("answers"), env=told.environment(), cwd=ROOT, stdout=subprocess.DEVNULL) as process:
            began, before = time.monotonic(), len(list((box / "new").iterdir()))
            while process.poll() is None and len(list((box / "new").iterdir())) == before and time.monotonic() - began < 60:
                time.sleep(0.005)  # it is at work from now on
            time.sleep(moments.uniform(0, 0.5))
            process.kill()
            killed += process.wait() == -9
    assert killed >= 3
    assert told.run("answers").code == 0
    assert sorted(a["by"] for a in told.export("answers")) == sorted(officers)
    assert len(list((box / ".crossmarket-taken" / "cur").iterdir())) == len(officers)


# --- the second way: by a click -----------------------------------------------------------------------------------------------


@contextmanager
def page(machine: Machine) -> Iterator[int]:
    """The page, on a port of loopback."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = machine.command("answers", "--serve", "--port", str(port))
    with subprocess.Popen(command, env=machine.environment(), cwd=ROOT, stderr=subprocess.PIPE) as process:
        until = time.monotonic() + 60
        while time.monotonic() < until and process.poll() is None:
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.1)
        try:
            yield port
        finally:
            process.terminate()
            assert process.wait(30) == 0, process.stderr and process.stderr.read()


def ask(
    port: int, method: str, path: str, body: str | None = None, kind: str = "application/x-www-form-urlencoded"
) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request(method, path, body, {"Content-Type": kind} if body is not None else {})
    found = connection.getresponse()
    said = found.read().decode()
    if found.status == 200:
        assert found.headers["Referrer-Policy"] == "no-referrer"
        assert "default-src 'none'" in found.headers["Content-Security-Policy"]
    connection.close()
    return found.status, said


@pytest.fixture
def clicked(told: Machine) -> Machine:
    told.settings["CROSSMARKET_ANSWERS_URL"] = "https://customs.crossmarket.example/us/"
    return told


def test_by_a_click_only_what_is_sent_changes_anything(clicked: Machine):
    reference = re.findall(r"\+(\w{42})@", mail_to(clicked, "CA")["Reply-To"])[0]
    path = f"/us/answer/{reference}"
    with page(clicked) as port:
        for method in ("GET", "HEAD", "GET"):
            assert ask(port, method, f"{path}?word=HIT&note=x")[0] == 200
        _, form = ask(port, "GET", path)
        assert "Opening this page says nothing" in form
        assert re.findall(r'value="([A-Z ]+)"', form) == ["SEEN", "HIT", "NONE", "WRONG"]
        assert clicked.export("answers") == []

        wrong = f"{'b' if reference[0] == 'a' else 'a'}{reference[1:]}"
        refused = [
            ask(port, "POST", f"/us/answer/{wrong}", "word=HIT"),
            ask(port, "POST", "/us/answer/", "word=HIT"),
            ask(port, "POST", "/", "word=HIT"),
            ask(port, "POST", path, "word=DONE"),
            ask(port, "POST", path, "word=RELEASED"),
            ask(port, "POST", path, "word=HIT&word=NONE"),
            ask(port, "POST", path, "word=hits"),
            ask(port, "POST", path, ""),
            ask(port, "POST", path, "word=HIT", kind="text/plain"),
            ask(port, "POST", path, f"word=HIT&note={'x' * 20_000}"),
            ask(port, "PUT", path, "word=HIT"),
            ask(port, "DELETE", path),
        ]
        assert {status for status, _ in refused} == {400, 404, 501}
        assert clicked.export("answers") == []

        assert ask(port, "POST", path.upper().replace("/US/ANSWER", "/us/answer"), "word=HIT&note=%3Cscript%3E+two")[0] == 200
        _, said = ask(port, "POST", path, "word=HIT&note=again")
        assert "said before and stands" in said
    (answer,) = clicked.export("answers")
    assert (answer["word"], answer["by"], answer["note"], answer["ally"]) == ("HIT", "page", "<script> two", "CA")
    assert clicked.run("answers", "--mail", answer["mail"]).code == 0


def test_a_link_stands_in_a_mail_where_the_page_has_an_address_and_only_there(tmp_path: Path):
    machine = asking(tmp_path)
    assert machine.run("answers", "--make-key").code == 0
    machine.settings["CROSSMARKET_ANSWERS_URL"] = "https://customs.crossmarket.example/us/"
    assert machine.run(*REPLAY).code == 0
    for one in mails(machine):
        reference = re.findall(r"\+(\w{42})@", one["Reply-To"])[0]
        for kind in ("plain", "html"):
            part = one.get_body((kind,))
            assert part is not None
            text = part.get_content()
            assert f"https://customs.crossmarket.example/us/answer/{reference}" in text
            assert f"Reference: {reference}" in text
    del machine.settings["CROSSMARKET_ANSWERS"]
    assert machine.run("send").code == 2, "the first way first"


def test_no_link_without_an_address_and_no_page_without_a_link(told: Machine):
    assert all(b"/answer/" not in file.read_bytes() for file in told.mails())
    done = told.run("answers", "--serve")
    assert done.code == 2
    assert "CROSSMARKET_ANSWERS_URL" in done.err
