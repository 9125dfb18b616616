"""The doctor names each thing that is wrong with its repair, and never says that all is well where it did not look."""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import ssl
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from machine import DEMO, ROOT, Machine, federal_register
from services import services, until

DOCUMENTS = DEMO / "documents" / "documents.jsonl"
XML = DEMO / "documents" / "xml"
REPLAY = ("run", "--announce", "--replay", str(DEMO / "archive"))
PREFIX = "CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__"
LAST = "2026-10-14"  # the day of the site's last document


@pytest.fixture(scope="module")
def replayed(tmp_path_factory):
    """As `make run` leaves a home."""
    machine = Machine(tmp_path_factory.mktemp("replayed"))
    assert machine.run(*REPLAY, "--as-of", "2026-03-01").code == 0
    assert machine.run(*REPLAY).code == 0
    return machine


@pytest.fixture(scope="module")
def crawled(tmp_path_factory):
    """A home whose source was looked at once, on 15 October 2026 at eight."""
    machine = Machine(tmp_path_factory.mktemp("crawled"), settings={"CROSSMARKET_NOW": "2026-10-15T08:00:00+00:00"})
    with federal_register(DOCUMENTS, XML) as url:
        machine.base_url = url
        assert machine.run("run", "--announce", "--since", "2024-01-01").code == 0
    return machine


def at(machine: Machine, now: str, **settings: str) -> Machine:
    return Machine(machine.home, machine.base_url, machine.settings | {"CROSSMARKET_NOW": now} | settings)


def copied(machine: Machine, folder: Path) -> Machine:
    subprocess.run(["cp", "-a", str(machine.home), str(folder)], check=True)
    return Machine(folder, machine.base_url, dict(machine.settings))


def finds(machine: Machine, what: str, *options: str) -> str:
    outcome = machine.run("doctor", *options)
    assert outcome.code == 3, outcome.out + outcome.err
    assert "Traceback" not in outcome.out + outcome.err
    assert f"TROUBLE  {what}" in outcome.out, outcome.out
    assert "well" not in outcome.out
    return outcome.out


def test_it_is_content_right_after_the_demonstration(replayed):
    outcome = replayed.run("doctor")
    assert outcome.code == 0, outcome.out
    assert "replayed from an archive" in outcome.out
    assert "not looked at" in outcome.out, "it says what it did not look at"
    assert "all is well" not in outcome.out
    thorough = replayed.run("doctor", "--thorough")
    assert thorough.code == 0, thorough.out
    assert "all is well" in thorough.out


def test_it_is_content_after_a_crawl(crawled):
    assert crawled.run("doctor", "--thorough").code == 0


@pytest.mark.parametrize(("day", "silent"), [("2026-10-24", False), ("2026-10-25", True)])
def test_a_silence_begins_when_there_was_nothing_new_for_longer_than_the_days_of_patience(crawled, day, silent):
    machine = at(crawled, day)
    last = max(d["published"] for d in crawled.records("documents")["documents"])
    assert last == LAST
    said = finds(machine, "source us_federal_register")  # it was not looked at either
    assert ("an unusual silence" in said) == silent
    own = at(crawled, day, **{PREFIX + "QUIET_DAYS": "11"})
    assert "an unusual silence" not in finds(own, "source us_federal_register")


def test_a_crawl_of_every_day_is_late_after_two(crawled):
    assert at(crawled, "2026-10-17T07:59").run("doctor").code == 0
    assert "last looked at completely" in finds(at(crawled, "2026-10-17T08:01"), "source us_federal_register")


def test_a_crawl_that_follows_is_late_after_three_of_its_paces(tmp_path):
    with federal_register(DOCUMENTS, XML) as url, services(Machine(tmp_path / "home", url), tmp_path / "logs") as them:
        them.start("crawl", "crawl", "--follow", "--since", "2024-01-01")
        until(lambda: "look at 2024" in them.log("crawl"), hint=lambda: them.log("crawl"))
        machine = them.machine
        assert them.stop("crawl") == 0
    said = at(machine, "2026-11-01T08:14:59").run("doctor").out
    assert "last looked at" not in "".join(line for line in said.splitlines() if "us_federal_register" in line.split())
    assert "last looked at completely" in finds(at(machine, "2026-11-01T08:15:01"), "source us_federal_register")


# --- what cannot be seen --------------------------------------------------------------------------------------------------------


def test_a_damaged_database_is_found(replayed, tmp_path):
    """Its head is whole, so that it opens; a table's pages are not."""
    machine = copied(replayed, tmp_path / "home")
    file = machine.home / "crossmarket.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page_size,) = connection.execute("PRAGMA page_size").fetchone()
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'messages'").fetchone()
    content = bytearray(file.read_bytes())
    content[(root - 1) * page_size : root * page_size] = b"\x99" * page_size
    file.write_bytes(content)
    finds(machine, "database")


def test_a_database_that_cannot_be_read_is_not_taken_for_an_empty_one(replayed, tmp_path):
    machine = copied(replayed, tmp_path / "home")
    with closing(sqlite3.connect(machine.home / "crossmarket.db")) as connection:
        connection.execute("UPDATE sources SET record = record")
        connection.execute("ALTER TABLE issues RENAME COLUMN status TO state")
        connection.commit()
    assert "it cannot be seen" in finds(machine, "what waits")


def test_a_damaged_record_is_found_by_a_thorough_look(replayed, tmp_path):
    machine = copied(replayed, tmp_path / "home")
    with closing(sqlite3.connect(machine.home / "crossmarket.db")) as connection:
        connection.execute("UPDATE notices SET record = substr(record, 1, 200) WHERE id = (SELECT min(id) FROM notices)")
        connection.commit()
    assert machine.run("doctor").code == 0, "only a thorough look reads every record, and the other says so"
    assert "the record is damaged" in finds(machine, "every record", "--thorough")


@pytest.mark.parametrize("damage", ["a changed byte", "a file that is gone"])
def test_damaged_evidence_is_found_by_a_thorough_look_and_by_a_backup(replayed, tmp_path, damage):
    machine = copied(replayed, tmp_path / "home")
    good = machine.run("backup", str(tmp_path))
    assert good.code == 0, good.err
    noted = (machine.home / "backup.json").read_text()
    for file in (machine.home / "archive").glob("*.warc.gz"):
        if damage == "a changed byte":
            content = bytearray(file.read_bytes())
            content[len(content) // 2] ^= 1
            file.write_bytes(content)
        else:
            file.unlink()
    said = finds(machine, "every archived body", "--thorough")
    assert "restore" in said
    backup = machine.run("backup", str(tmp_path / "second.tar.gz"))
    assert backup.code == 3, backup.out
    assert "damaged: " in backup.out
    assert (tmp_path / "second.tar.gz").exists(), "the rest is worth keeping all the more"
    assert (machine.home / "backup.json").read_text() == noted, "it is not the last sound one"


# --- services -------------------------------------------------------------------------------------------------------------------


def test_a_service_that_died_is_missed_until_one_takes_its_place_or_it_is_asked_to_end(tmp_path):
    machine = Machine(tmp_path / "home", settings={"CROSSMARKET_NOW": ""})
    machine.run("process")  # makes the home
    alive = machine.home / "alive"
    with services(machine, tmp_path / "logs") as them:
        for name in ("fold", "fold-2"):
            them.start(name, "process", "--follow", "--stage", "fold")
        until(lambda: alive.exists() and len(list(alive.iterdir())) == 2, hint=lambda: them.log("fold"))
        assert "ok       services" in machine.run("doctor").out
        them.kill("fold")
        assert "service fold of host" in finds(machine, "services")
        assert machine.run("doctor", "--alive").code == 0, "the other one lives"
        them.kill("fold-2")
        assert machine.run("doctor", "--alive").code == 1, "though it went round within the last minute"
        them.start("fold", "process", "--follow", "--stage", "fold")
        until(lambda: len(list(alive.iterdir())) == 1, hint=lambda: them.log("fold"))
        assert "ok       services" in machine.run("doctor").out
        assert them.stop("fold") == 0
    assert "ok       services" in machine.run("doctor").out
    assert not list(alive.iterdir())


def test_a_service_that_failed_is_missed(tmp_path):
    """Exit 5 as soon as it sends: a decision is missing, and until then nobody is told anything."""
    machine = Machine(tmp_path / "home", settings={"CROSSMARKET_MAIL": "smtp://127.0.0.1:9?starttls=no"})
    assert machine.run("send", "--follow", timeout=60).code == 5
    assert "service send of host" in finds(machine, "services")


def test_heartbeats_of_hosts_that_are_gone_count_by_their_age(tmp_path):
    machine = Machine(tmp_path / "home")
    machine.run("process")  # makes the home
    alive = machine.home / "alive"
    alive.mkdir()
    for host, service, hours in (("0ae3f9d21c55", "read", 0), ("9c1d2e3f4a5b", "read", 2), ("77aa77aa77aa", "index", 24 * 8)):
        file = alive / f"{host}.1"
        file.write_text(service)
        then = file.stat().st_mtime - hours * 3600
        os.utime(file, (then, then))
    said = finds(machine, "services")
    assert "0ae3f9d21c55" not in said
    assert "service read of host 9c1d2e3f4a5b was last alive 2:00:0" in said
    with services(machine, tmp_path / "logs") as them:
        them.start("read", "process", "--follow", "--stage", "read")
        until(lambda: "read: begins" in them.log("read"))
        until(lambda: any(socket.gethostname() in file.name for file in alive.iterdir()))
        assert {file.name.partition(".")[0] for file in alive.iterdir()} == {"0ae3f9d21c55", socket.gethostname()}
        assert them.stop("read") == 0


# --- mail -----------------------------------------------------------------------------------------------------------------------


class Greeted:
    """A mail server's handler that counts mails; it should get none."""

    def __init__(self) -> None:
        self.commands: list[str] = []

    async def handle_MAIL(self, server, session, envelope, address, options):
        self.commands.append(address)
        return "250 OK"


@pytest.fixture
def mail_server(tmp_path):
    """With STARTTLS and a password, on loopback; gives its port, its certificate and what it was asked."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        str(key),
        "-out",
        str(certificate),
        "-days",
        "2",
    ]
    subprocess.run([*command, "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"], check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    handler = Greeted()

    def check(server, session, envelope, _mechanism, data):
        return AuthResult(success=data.password == b"right", handled=False)

    controller = Controller(
        handler, hostname="localhost", port=0, tls_context=context, require_starttls=True, auth_required=True, authenticator=check
    )
    with socket.create_server(("127.0.0.1", 0)) as probe:
        controller.port = probe.getsockname()[1]
    controller.start()
    yield controller.port, certificate, handler
    controller.stop()


ADDRESSES = {
    "CROSSMARKET_SENDER": "crossmarket <alerts@crossmarket.gov.ca>",
    "CROSSMARKET_CONTEST": "corrections@crossmarket.gov.ca",
    "CROSSMARKET_LIVE": "yes",
    "CROSSMARKET_EVEN_LIVE": "yes",
} | {
    f"CROSSMARKET_RECIPIENTS__{ally}__{name}": value
    for ally in ("US", "CA", "GB", "AU", "NZ", "JP", "KR", "TW", "DE", "NL")
    for name, value in (("ADDRESSES", f"ipr@customs.gov.{ally.lower()}"), ("VERIFIED", "true"))
}


def test_a_mail_server_is_greeted_and_given_no_mail(replayed, mail_server):
    port, certificate, handler = mail_server
    url = f"smtp://me:right@localhost:{port}?starttls=required"
    settings = ADDRESSES | {"CROSSMARKET_MAIL": url, "SSL_CERT_FILE": str(certificate)}
    outcome = Machine(replayed.home, settings=settings).run("doctor")
    assert "ok       mail" in outcome.out, outcome.out
    assert "ok       addresses" in outcome.out
    assert "nothing was ever put into a sound backup" in outcome.out, "where mail may leave a backup is missed"
    said = finds(Machine(replayed.home, settings=settings | {"CROSSMARKET_MAIL": url.replace("right", "wrong")}), "mail")
    assert "does not accept the user or password" in said, said
    assert "wrong@" not in said
    said = finds(Machine(replayed.home, settings=settings | {"SSL_CERT_FILE": str(replayed.home / "missing.pem")}), "mail")
    assert "certificate" in said
    said = finds(Machine(replayed.home, settings=settings | {"CROSSMARKET_LIVE": "no"}), "mail")
    assert "CROSSMARKET_LIVE" in said
    assert handler.commands == []


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"CROSSMARKET_SENDER": "crossmarket <alerts@crossmarket.example>"}, "is reserved for examples (crossmarket.example)"),
        ({"CROSSMARKET_SENDER": "nobody"}, "nobody is no address"),
        ({"CROSSMARKET_CONTEST": "me@sub.Example.COM"}, "is reserved for examples (sub.example.com)"),
        ({"CROSSMARKET_RECIPIENTS__JP__ADDRESSES": "a@customs.test"}, "a@customs.test (JP) is reserved"),
        ({"CROSSMARKET_RECIPIENTS__JP__VERIFIED": "false"}, "ipr@customs.gov.jp (JP) is not verified"),
        ({"CROSSMARKET_RECIPIENTS__JP__ADDRESSES": None, "CROSSMARKET_RECIPIENTS__JP__VERIFIED": None}, "no address is set for JP"),
    ],
)
def test_addresses_are_a_finding_where_mail_may_leave_and_only_there(replayed, changed, said):
    settings = {k: v for k, v in (ADDRESSES | changed).items() if v is not None}
    live = settings | {"CROSSMARKET_MAIL": "smtp://127.0.0.1:9?starttls=no"}
    assert said in finds(Machine(replayed.home, settings=live), "addresses")
    folder = settings | {"CROSSMARKET_LIVE": "no"}
    assert Machine(replayed.home, settings=folder).run("doctor").code == 0


def test_a_mail_folder_that_takes_nothing_is_named(replayed, tmp_path):
    (tmp_path / "file").write_text("in the way")
    said = finds(Machine(replayed.home, settings={"CROSSMARKET_MAIL": f"dir:///{tmp_path}/file"}), "mail")
    assert f"{tmp_path}/file" in said


def test_a_full_disk_under_the_mail_folder_is_named(replayed):
    """A limit on the size of files stands in for it."""
    script = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)); "
        "sys.argv = ['crossmarket', 'doctor']; from pipeline.cli import main; main()"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, env=replayed.environment(), cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert done.returncode == 3, done.stdout + done.stderr
    assert "TROUBLE  mail" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_ctrl_c_ends_a_thorough_look(replayed, tmp_path):
    with (tmp_path / "said").open("w") as said:
        command = [sys.executable, "-m", "pipeline.cli", "doctor", "--thorough"]
        with subprocess.Popen(
            command, env=replayed.environment(), cwd=ROOT, stdout=subprocess.PIPE, stderr=said, text=True
        ) as process:
            assert process.stdout is not None
            while "what waits" not in process.stdout.readline():
                pass
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=60)
    assert process.returncode in (0, 130), "it may have been done already"
    assert "Traceback" not in (tmp_path / "said").read_text()
