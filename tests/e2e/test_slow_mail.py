"""Mail servers as they are: slow, full, refusing, dropping; and everybody else at work beside them. Real processes, real SMTP."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from live_mail import ALLIES, live
from machine import DEMO, ROOT, Machine, federal_register
from odd_mail import OddMail, odd_mail, refusing
from services import Services, services, until

ARCHIVE = ["--replay", str(DEMO / "archive")]
DOCUMENTS = DEMO / "documents" / "documents.jsonl"
XML = DEMO / "documents" / "xml"
ORDERS = 7  # of the demonstration, each told to nine allies

pytestmark = pytest.mark.slow


@pytest.fixture
def box() -> Iterator[OddMail]:
    with odd_mail() as found:
        yield found


@pytest.fixture
def machine(tmp_path: Path, box: OddMail) -> Machine:
    """One whose mail goes to the server, with all recipients verified."""
    return live(Machine(tmp_path / "home"), box, tmp_path)


def address(ally: str) -> str:
    return f"{ally.lower()}@ally.example"


@contextmanager
def started(machine: Machine, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A command that goes on beside the test."""
    command = machine.command(*arguments)
    with subprocess.Popen(
        command, env=machine.environment(), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    out, _ = process.communicate(timeout=120)
    return process.returncode, out


def all_but(*allies: str) -> list[str]:
    return [ally for ally in ALLIES if ally not in allies]


def all_have(box: OddMail, allies: Sequence[str], n: int = ORDERS) -> bool:
    return all(len(set(box.taken_by(address(ally)))) == n for ally in allies)


def test_nine_recipients_of_which_four_are_odd_and_five_have_all_their_mails(machine: Machine, box: OddMail):
    full, unknown, slow, drops = "AU", "CA", "DE", "GB"
    box.answers = {address(full): "452 4.2.2 mailbox full", address(unknown): "550 5.1.1 no such mailbox"}
    box.slow.add(address(slow))
    box.drop_after_data.add(address(drops))
    with started(machine, "run", "--first", "--announce", *ARCHIVE) as process:
        until(lambda: all_have(box, all_but(full, unknown, slow, drops)), hint=lambda: str(box.asked))
        assert box.taken_by(address(slow)) == [], "the slow one's answer did not come yet"
        box.let_go.set()
        code, out = ended(process)
    assert code == 3, out
    assert f"{ORDERS} mails wait for {address(full)}: " in out
    assert "452 4.2.2 mailbox full" in out
    assert f"{ORDERS} mails wait for {address(drops)}: " in out
    assert "550 5.1.1 no such mailbox" in out, "an issue"
    assert all_have(box, [slow])
    given = box.given_to(address(drops))
    assert len(given) == len(set(given)) == ORDERS, "not given again at once"
    box.answers, box.drop_after_data = {}, set()
    again = machine.run("send", "--announce")
    assert again.code == 0, again.out + again.err
    assert all_have(box, ALLIES)
    assert set(box.taken_by(address(drops))) == set(given), "the same mails, under the same Message-IDs"
    assert len(box.taken) == ORDERS * len(ALLIES), "nobody has one twice"


def test_who_is_not_verified_has_no_mail_and_holds_nobody_up(tmp_path: Path, box: OddMail):
    some = {ally: (address(ally), ally != "DE") for ally in ALLIES}
    machine = live(Machine(tmp_path / "home"), box, tmp_path, some)
    outcome = machine.run("run", "--first", "--announce", *ARCHIVE)
    assert outcome.code == 3, outcome.out
    assert box.given_to(address("DE")) == []
    assert all_have(box, all_but("DE"))
    waiting = [i for i in machine.export("issues") if i["kind"] == "could_not_send" and i["status"] == "open"]
    assert len(waiting) == ORDERS
    assert all(f"{address('DE')} was refused: it is not verified" in i["reason"] for i in waiting)
    machine = live(Machine(tmp_path / "home"), box, tmp_path)
    assert machine.run("send", "--announce").code == 0
    assert all_have(box, ALLIES)
    assert not [i for i in machine.export("issues") if i["status"] == "open" and i["kind"] == "could_not_send"]


def test_a_server_that_refuses_every_session_is_not_asked_once_a_mail(tmp_path: Path):
    """It may count who knocks; a conversation more than those that were begun would hear the same."""
    with refusing() as (port, came):
        machine = live(Machine(tmp_path / "home"), OddMail(port), tmp_path)
        outcome = machine.run("run", "--first", "--announce", *ARCHIVE)
    assert outcome.code == 4, outcome.out
    assert "takes no mail now: 554 5.7.1 no service" in outcome.err
    assert 1 <= len(came) <= 4, "so many conversations as the setting allows"


def test_everybody_works_beside_a_server_of_half_a_second_a_mail(machine: Machine, box: OddMail):
    with started(machine, "run", "--first", "--announce", *ARCHIVE) as first:
        assert ended(first)[0] == 0
    had = len(box.taken)
    flag = machine.export("flags")[0]["id"]
    moved = {ally: (f"{ally.lower()}@new.example", True) for ally in ALLIES}
    few = {"CROSSMARKET_MAIL_CONNECTIONS": "2"}
    waiting = live(Machine(machine.home.parent / "other", settings=few), box, machine.home.parent, moved)
    box.seconds_a_mail = 0.5
    box.slow = {moved["TW"][0]}
    with started(waiting, "run", "--first", "--announce", *ARCHIVE) as sender:
        until(lambda: len(box.taken) > had, hint=lambda: str(sender.poll()))
        for command in (["export", "flags"], ["show", flag], ["search", "kettle"], ["issues"]):
            outcome = waiting.run(*command)
            assert outcome.code == 0, (command, outcome.err)
        assert "mails wait to be sent" in waiting.run("doctor").out
        for command in (["send", "--announce"], ["run", "--announce", *ARCHIVE]):
            outcome = waiting.run(*command)
            assert outcome.code == 3, (command, outcome.out, outcome.err)
            assert "another process is sending them" in outcome.out
        assert sender.poll() is None, "all of that while mails are being sent"
        box.seconds_a_mail = 0.0
        box.let_go.set()
        assert ended(sender)[0] == 0
    ids = [str(mail["Message-ID"]) for to, mail in box.given if to.endswith("@new.example")]
    assert len(ids) == len(set(ids)) == ORDERS * len(ALLIES)


def told(machine: Machine, box: OddMail) -> None:
    """All is decided, and no mail is taken."""
    box.answers = {address(ally): "451 4.7.1 later" for ally in ALLIES}
    assert machine.run("run", "--first", "--announce", *ARCHIVE).code == 3
    assert not box.given
    box.answers = {}


def sent(machine: Machine) -> set[str]:
    return {m["message_id"] for m in machine.export("messages") if m["sent_at"]}


def test_a_sender_that_is_asked_to_stop_ends_with_the_mails_in_hand(tmp_path: Path, machine: Machine, box: OddMail):
    told(machine, box)
    box.slow = {address(ally) for ally in ALLIES}
    with services(machine, tmp_path / "logs") as them:
        them.start("send", "send", "--follow", "--announce")
        until(lambda: len(box.given) == 4, hint=lambda: them.log("send"))  # as many as there are connections
        them.running["send"].send_signal(signal.SIGTERM)
        with pytest.raises(subprocess.TimeoutExpired):
            them.running["send"].wait(2)  # the mails in hand are waited for
        box.let_go.set()
        assert them.running["send"].wait(30) == 0, them.log("send")
        in_hand = {str(mail["Message-ID"]) for _, mail in box.taken}
        assert len(in_hand) == 4
        assert sent(machine) == in_hand
        them.start("send", "send", "--follow", "--announce")
        until(lambda: all_have(box, ALLIES), hint=lambda: them.log("send"))
        assert them.stop("send") == 0
    assert len(box.given) == ORDERS * len(ALLIES), "nothing twice"


def test_a_server_that_never_answers_does_not_keep_a_service_from_ending(tmp_path: Path, machine: Machine, box: OddMail):
    told(machine, box)
    box.slow = {address("AU")}
    with services(machine, tmp_path / "logs") as them:
        them.start("send", "send", "--follow", "--announce")
        until(lambda: all_have(box, all_but("AU")), hint=lambda: them.log("send"))
        assert them.stop("send") == 0, them.log("send")
    box.slow = set()
    assert machine.run("send", "--announce").code == 0
    assert all_have(box, ALLIES)
    (again,) = {i for i in box.given_to(address("AU")) if box.given_to(address("AU")).count(i) > 1}
    assert box.given_to(address("AU")).count(again) == 2, "the one mail in hand, under the same Message-ID"


def test_a_sender_killed_with_mails_in_hand_repeats_those_under_the_same_message_ids(machine: Machine, box: OddMail):
    told(machine, box)
    box.slow = {address(ally) for ally in ALLIES}
    with started(machine, "send", "--announce") as process:
        until(lambda: len(box.given) == 4)
        process.kill()
        process.wait(30)
    in_hand = {str(mail["Message-ID"]) for _, mail in box.given}
    box.slow = set()
    assert machine.run("send", "--announce").code == 0
    given = [str(mail["Message-ID"]) for _, mail in box.given]
    assert {i for i in given if given.count(i) > 1} == in_hand
    assert len(set(given)) == ORDERS * len(ALLIES)


def test_the_whole_job_as_a_service_survives_a_server_that_is_away_and_a_slow_one(tmp_path: Path, box: OddMail):
    pace = {"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__POLL": "0.3", "CROSSMARKET_NOW": ""}
    with federal_register(DOCUMENTS, XML) as url, services(Machine(tmp_path), tmp_path / "logs") as them:
        machine = live(Machine(tmp_path / "home", url, pace), box, tmp_path)
        away = {"CROSSMARKET_MAIL": "smtp://127.0.0.1:1?starttls=no"}
        job = ("run", "--follow", "--first", "--announce", "--since", "2024-01-01")
        them = Services(machine, them.logs, them.running)
        them.start("run", *job, **away)
        until(lambda: "cannot be reached" in them.log("run"), hint=lambda: them.log("run"))
        until(lambda: len(machine.export("messages")) == ORDERS * len(ALLIES), hint=lambda: them.log("run"))
        assert them.running["run"].poll() is None, them.log("run")
        assert them.stop("run") == 0, them.log("run")
        them.start("run", *job, CROSSMARKET_LIVE="no")
        until(lambda: "live sending was not decided" in them.log("run"), hint=lambda: them.log("run"))
        looks = looks_of(machine)
        until(lambda: looks_of(machine) > looks, hint=lambda: them.log("run"))
        assert them.stop("run") == 0, them.log("run")
        assert them.log("run").count("live sending was not decided") == 1
        box.slow = {address("AU")}
        them.start("run", *job)
        until(lambda: all_have(box, all_but("AU")), hint=lambda: them.log("run"))
        looks = looks_of(machine)
        until(lambda: looks_of(machine) > looks, hint=lambda: them.log("run"))
        assert box.taken_by(address("AU")) == []
        box.let_go.set()
        until(lambda: all_have(box, ALLIES), hint=lambda: them.log("run"))
        assert them.stop("run") == 0, them.log("run")


def looks_of(machine: Machine) -> str:
    """When the source was last looked at completely."""
    from pipeline.clock import Clock
    from pipeline.database.sources import source_state
    from pipeline.settings import load
    from pipeline.wiring import open_ports

    with open_ports(load(machine.environment()), Clock()) as ports, ports.database.reading() as connection:
        return str(source_state(connection, "us_federal_register").get("looked_at", ""))
