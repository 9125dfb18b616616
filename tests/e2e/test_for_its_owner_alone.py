"""Files for their owner alone, nothing on a terminal that commands it, no password anywhere, nobody verified by inheritance."""

from __future__ import annotations

import base64
import csv
import io
import json
import re
import subprocess
import sys
import tarfile
import urllib.request
from pathlib import Path
from urllib.parse import quote

import pytest
from machine import DEMO, ROOT, Machine, federal_register
from services import services, until

SECRET = "Pl4nted-S3cret"
REPLAY = ("run", "--replay", str(DEMO / "archive"), "--announce")


def loosely(machine: Machine, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command of somebody whose umask lets everybody read and write."""
    command = [sys.executable, "-m", "pipeline.cli", *arguments]
    return subprocess.run(command, env=machine.environment(), cwd=ROOT, capture_output=True, text=True, umask=0, timeout=240)


def open_to_others(folder: Path) -> list[str]:
    return [str(f) for f in [folder, *folder.rglob("*")] if f.lstat().st_mode & 0o077 and not f.is_symlink()]


def test_files_of_a_home_backups_and_mails_are_for_their_owner_alone(tmp_path):
    home = tmp_path / "home"
    machine = Machine(home, settings={"CROSSMARKET_MAIL": f"dir:///{tmp_path}/mails"})
    out, backup, page = tmp_path / "flags.csv", tmp_path / "backup.tar.gz", tmp_path / "mails.html"
    for command in (
        REPLAY,
        ("search", "lamps"),
        ("export", "flags", "--format", "csv", "--output", str(out)),
        ("backup", str(backup)),
        ("mails", "--page", str(page)),
    ):
        done = loosely(machine, *command)
        assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "mails" / "new").is_dir()
    for place in (home, tmp_path / "mails"):
        assert open_to_others(place) == []
    assert [f.name for f in (out, backup, page) if f.stat().st_mode & 0o077] == []


def test_what_an_earlier_program_left_open_is_closed_and_what_a_link_leads_to_is_not(tmp_path):
    machine = Machine(tmp_path / "home")
    assert loosely(machine, *REPLAY).returncode == 0
    elsewhere = tmp_path / "elsewhere.db"
    elsewhere.touch()
    elsewhere.chmod(0o644)
    (machine.home / "linked.db").symlink_to(elsewhere)
    for name in ("crossmarket.db", "bus.db", "archive", "mail"):
        (machine.home / name).chmod(0o755)
    assert loosely(machine, "export", "flags").returncode == 0
    open_ = [n for n in ("crossmarket.db", "bus.db", "archive", "mail") if (machine.home / n).stat().st_mode & 0o077]
    assert open_ == []
    assert elsewhere.stat().st_mode & 0o777 == 0o644


# --- the terminal ---------------------------------------------------------------------------------------------------------------

HOSTILE = "Certain \x1b]0;owned\x07Lamps \u202egnp.exe\u202c\x9b31m and \u2066Parts"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """A home with a document whose title is what no terminal should obey, and one whose title is a formula."""
    folder = tmp_path_factory.mktemp("hostile")
    rows = [json.loads(line) for line in (DEMO / "documents" / "documents.jsonl").read_text(encoding="utf-8").splitlines()[:4]]
    rows[0]["title"], rows[1]["title"] = HOSTILE, '=HYPERLINK("http://evil.example","Certain Lamps")'
    rows[2]["publication_date"] = "2026-02-30\x1b[2J"
    file = folder / "documents.jsonl"
    file.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    settings = {"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__TRIES": "2"}
    with federal_register(file) as url:
        machine = Machine(folder / "home", url, settings)
        done = machine.run("run", "--since", "2024-01-01")
        assert "Traceback" not in done.err
    return machine, rows, done


@pytest.mark.parametrize(
    "command",
    [("issues",), ("issues", "--all"), ("export", "documents"), ("export", "documents", "--format", "csv"), ("export", "issues"),
     ("search", "lamps"), ("doctor",), ("show", "NUMBER")],
)  # fmt: skip
def test_nothing_that_a_publisher_wrote_commands_a_terminal(hostile, command):
    machine, rows, ran = hostile
    done = machine.run(*[rows[0]["document_number"] if word == "NUMBER" else word for word in command])
    for text in (done.out, done.err, ran.out, ran.err):
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", text), text


def test_data_stay_what_they_are_and_cells_run_nothing(hostile):
    machine, rows, _ = hostile
    titles = {d["native_id"]: d["title"] for d in machine.export("documents")}
    assert "\x1b" in titles[rows[0]["document_number"]]
    assert titles[rows[1]["document_number"]].startswith("=HYPERLINK")
    cells = list(csv.DictReader(io.StringIO(machine.run("export", "documents", "--format", "csv").out)))
    assert {c["title"] for c in cells if c["native_id"] == rows[1]["document_number"]} == {"'" + titles[rows[1]["document_number"]]}


def test_signs_of_sql_are_no_wildcards(hostile):
    machine, rows, _ = hostile
    assert machine.run("show", rows[0]["document_number"]).code == 0
    for asked in ("%", "_" * len(rows[0]["document_number"]), rows[0]["document_number"][:-1] + "_", "%:%"):
        done = machine.run("show", asked)
        assert done.code == 2, asked
        assert "nothing has this id" in done.err


# --- secrets --------------------------------------------------------------------------------------------------------------------


def forms(secret: str) -> list[str]:
    """As it is, as in a URL, and as in a header or an answer of SMTP."""
    raw = secret.encode()
    plain = [base64.b64encode(part).decode().rstrip("=") for part in (raw, b"\0user\0" + raw, b"user:" + raw)]
    return [secret, quote(secret, safe=""), *plain]


PLANTED = {
    "CROSSMARKET_MAIL": f"smtp://user:{SECRET}@127.0.0.1:PORT?starttls=no",
    "CROSSMARKET_DATABASE": f"postgresql://user:{SECRET}@127.0.0.1:PORT/x",
    "CROSSMARKET_DATABASE ": f"postgresql://user@127.0.0.1:PORT/x?password={SECRET}",
    "CROSSMARKET_DATABASE  ": f"postgresql//user:{SECRET}@host/x",
    "CROSSMARKET_BUS": f"kafka://user:{SECRET}@127.0.0.1:PORT?security=SASL_PLAINTEXT&mechanism=PLAIN",
    "CROSSMARKET_BUS ": f"kafka://user:{SECRET}/x@127.0.0.1:PORT",
    "CROSSMARKET_SEARCH": f"http://user:{SECRET}@127.0.0.1:PORT",
    "CROSSMARKET_SEARCH ": f"http://127.0.0.1:PORT?api_key={SECRET}",
    "CROSSMARKET_SEARCH  ": f"http://127.0.0.1:PORT?{SECRET}=1&api_key=x",
    "CROSSMARKET_ARCHIVE": f"dir://user:{SECRET}@host/x",
    "CROSSMARKET_MAIL ": f"dir://user:{SECRET}@host/x",
    "CROSSMARKET_MAIL  ": f"smtp://user:{SECRET}#@127.0.0.1:PORT",
    "CROSSMARKET_KIBANA": f"https://user:{SECRET}@127.0.0.1:PORT",
    "CROSSMARKET_KIBANA_API_KEY": SECRET,
    "CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__BASE_URL": f"https://user:{SECRET}@127.0.0.1:PORT",
    "CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__BASE_URL ": f"https://127.0.0.1:PORT?key={SECRET}",
    "CROSSMARKET_METRICS": f"user:{SECRET}@127.0.0.1:PORT",
}
COMMANDS = (REPLAY, ("search", "lamps"), ("issues", "--all"), ("doctor",))


def closed_port() -> str:
    import socket

    with socket.socket() as own:
        own.bind(("127.0.0.1", 0))
        return str(own.getsockname()[1])


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_secret_is_in_nothing_that_is_said_or_kept(tmp_path, name):
    value = PLANTED[name].replace("PORT", closed_port())
    machine = Machine(tmp_path / "home", settings={"CROSSMARKET_LIVE": "yes", "CROSSMARKET_EVEN_LIVE": "yes", name.strip(): value})
    commands = [("send", "--follow")] if name == "CROSSMARKET_METRICS" else COMMANDS
    for command in commands:
        done = machine.run(*command)
        for form in forms(SECRET):
            assert form not in done.out + done.err, (command, form)
        assert "Traceback" not in done.err, done.err
    backup = tmp_path / "backup.tar.gz"
    machine.run("backup", str(backup))
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert SECRET.encode() not in whole(file), file


def whole(file: Path) -> bytes:
    if not file.name.endswith(".tar.gz"):
        return file.read_bytes()
    with tarfile.open(file) as tar:
        return b"".join(member.name.encode() + content(tar, member) for member in tar.getmembers())


def content(tar: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    file = tar.extractfile(member)
    assert file is not None
    return file.read()


def test_a_mail_server_that_repeats_the_password_is_not_repeated(tmp_path):
    """In each of its answers, and in what a service logs, shows and keeps of it."""
    script = ROOT / "tests" / "support" / "echoing_mail_server.py"
    with subprocess.Popen([sys.executable, str(script), SECRET], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            port = process.stdout.readline().strip()
            url = f"smtp://user:{SECRET}@127.0.0.1:{port}?starttls=no"
            metrics = closed_port()
            machine = Machine(
                tmp_path / "home",
                settings={
                    "CROSSMARKET_MAIL": url,
                    "CROSSMARKET_LIVE": "yes",
                    "CROSSMARKET_EVEN_LIVE": "yes",
                    "CROSSMARKET_RECIPIENTS__CA": "customs.ca@crossmarket.example",
                    "CROSSMARKET_RECIPIENTS__CA__VERIFIED": "true",
                    "CROSSMARKET_METRICS": f"127.0.0.1:{metrics}",
                },
            )
            ran = machine.run(*REPLAY, "--first")
            said = [ran.out, ran.err]
            with services(machine, tmp_path / "logs") as them:
                them.start("send", "send", "--follow")
                until(lambda: "WARNING" in them.log("send"), hint=lambda: them.log("send"))
                with urllib.request.urlopen(f"http://127.0.0.1:{metrics}/metrics", timeout=10) as answer:
                    said.append(answer.read().decode())
                them.stop("send")
                said.append(them.log("send"))
            for command in (("doctor",), ("issues", "--all"), ("export", "issues"), ("export", "messages")):
                done = machine.run(*command)
                said += [done.out, done.err]
        finally:
            process.kill()
    assert any("535" in text for text in said), "the server answered"
    for text in said:
        for form in forms(SECRET):
            assert form not in text, text


# --- recipients -----------------------------------------------------------------------------------------------------------------


def verified(tmp_path: Path, **environment: str) -> tuple[tuple[str, ...], bool]:
    from pipeline.settings import load

    file = tmp_path / "crossmarket.toml"
    file.write_text('[recipients.CA]\naddresses = ["desk@customs.example"]\nverified = true\n')
    found = load({"CROSSMARKET_CONFIG": str(file)} | environment).recipients["CA"]
    return found.addresses, found.verified


@pytest.mark.parametrize(
    "name", ["CROSSMARKET_RECIPIENTS__CA", "CROSSMARKET_RECIPIENTS__CA__ADDRESSES", "CROSSMARKET_RECIPIENTS__ca"]
)
def test_an_address_set_in_the_environment_does_not_inherit_verified(tmp_path, name):
    assert verified(tmp_path, **{name: "other@customs.example"}) == (("other@customs.example",), False)


def test_it_is_verified_where_the_same_place_says_so(tmp_path):
    both = {"CROSSMARKET_RECIPIENTS__CA": "other@customs.example", "CROSSMARKET_RECIPIENTS__CA__VERIFIED": "true"}
    for environment in (both, dict(reversed(both.items()))):
        assert verified(tmp_path, **environment) == (("other@customs.example",), True)
    assert verified(tmp_path, CROSSMARKET_RECIPIENTS__CA__VERIFIED="false") == (("desk@customs.example",), False)
    assert verified(tmp_path) == (("desk@customs.example",), True)
