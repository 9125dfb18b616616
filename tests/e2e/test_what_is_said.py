"""What commands and services say while at work: the crawl's log, lines for machines, progress from the first second, figures."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest
from bad_site import replacing
from machine import DEMO, DEMO_MAILS, ROOT, Machine, federal_register
from services import services, until

from pipeline.version import version

DOCUMENTS = DEMO / "documents" / "documents.jsonl"
XML = DEMO / "documents" / "xml"
LINES = DOCUMENTS.read_text(encoding="utf-8").splitlines()
PREFIX = "CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__"
PACE = {PREFIX + "POLL": "0.3"}
SINCE = ("--since", "2024-01-01")


@contextmanager
def nobody():
    """An address of this machine at which nobody listens."""
    with closing(socket.socket()) as held:
        held.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{held.getsockname()[1]}"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def figures(port: int) -> dict[str, float]:
    with urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5) as answer:
        lines = answer.read().decode().splitlines()
    return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines if not line.startswith("#"))}


# --- the crawl's log ------------------------------------------------------------------------------------------------------------


def test_the_crawl_leaves_a_line_a_look(tmp_path):
    with federal_register(DOCUMENTS, XML) as url, services(Machine(tmp_path / "home", url, PACE), tmp_path / "logs") as them:
        them.start("crawl", "crawl", "--follow", *SINCE)
        until(lambda: them.log("crawl").count(" look at ") >= 3, hint=lambda: them.log("crawl"))
        assert them.stop("crawl") == 0
        first, second, *_ = [line for line in them.log("crawl").splitlines() if " look at " in line]
    assert re.fullmatch(
        r"\S+Z INFO us_federal_register: look at 2024-01-01\.\.2024-12-31, 2025-01-01\.\.2025-12-31, 2026-01-01\.\.2026-11-01: "
        r"48 listed, 48 new, 0 edited, 0 unchanged, 0 not looked, in \d+\.\d s",
        first,
    ), first
    assert "quick look at 2026-10-01..2026-11-01: " in second
    assert "0 new" in second


def test_the_crawl_leaves_a_warning_a_failure_with_address_and_reason(tmp_path):
    victim = json.loads(LINES[1])["document_number"]
    with replacing(victim, b"", DOCUMENTS, XML) as url:
        machine = Machine(tmp_path / "home", url, {PREFIX + "TRIES": "2"})
        outcome = machine.run("crawl", *SINCE)
    assert outcome.code == 3
    warnings = [line for line in outcome.err.splitlines() if " WARNING " in line]
    for form in ("xml", "text"):
        (line,) = [w for w in warnings if f"could not look at {url}/documents/full_text/{form}/" in w]
        assert victim in line
        assert "empty" in line
        assert "(2 tries)" in line
    (issue,) = machine.export("issues")
    assert len([w for w in warnings if f"issue {issue['id']}: {issue['place']}" in w]) == 1
    assert len(warnings) == 3


# --- for machines ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["option", "setting"])
def test_every_service_says_a_json_object_a_line(tmp_path, by):
    option = ("--log-format", "json") if by == "option" else ()
    setting = {} if by == "option" else {"CROSSMARKET_LOG_FORMAT": "json"}
    with (
        federal_register(DOCUMENTS, XML) as url,
        services(Machine(tmp_path / "home", url, PACE | setting), tmp_path / "logs") as them,
    ):
        them.start("crawl", "crawl", "--follow", *SINCE, *option)
        them.start("process", "process", "--follow", *option)
        them.start("send", "send", "--follow", "--announce", *option)
        until(lambda: sum(map(int, re.findall(r"(\d+) mails sent", them.log("send")))) == DEMO_MAILS, hint=lambda: them.log("send"))
        assert set(them.stop_all().values()) == {0}
        said = {name: [json.loads(line) for line in them.log(name).splitlines()] for name in them.running}
    for name, lines in said.items():
        assert all({"time", "level", "message", "service"} <= set(line) for line in lines)
        assert {line["service"] for line in lines} == {"read+fold+index" if name == "process" else name}
        assert lines[0]["version"] == version()
    look = next(line for line in said["crawl"] if line.get("listed") == 48)
    assert (look["source"], look["new"], look["not_looked"], look["level"]) == ("us_federal_register", 48, 0, "INFO")
    assert look["days"].startswith("2024-01-01..")
    assert isinstance(look["seconds"], float)


def test_failures_and_the_end_of_a_service_are_objects_too(tmp_path):
    with nobody() as url, services(Machine(tmp_path / "home", url, PACE | {PREFIX + "TRIES": "1"}), tmp_path / "logs") as them:
        them.start("crawl", "crawl", "--follow", "--log-format", "json")
        until(lambda: "could not look" in them.log("crawl"), hint=lambda: them.log("crawl"))
        assert them.stop("crawl") == 0
        lines = [json.loads(line) for line in them.log("crawl").splitlines()]
    warning = next(line for line in lines if line["level"] == "WARNING" and "tries" in line)
    assert warning["address"].startswith(url)
    assert "refused" in warning["reason"]
    machine = Machine(tmp_path / "other", settings={"CROSSMARKET_MAIL": "smtp://127.0.0.1:9?starttls=no"})
    outcome = machine.run("send", "--follow", "--log-format", "json", timeout=60)
    assert outcome.code == 5
    last = json.loads(outcome.err.splitlines()[-1])
    assert (last["level"], last["exit_code"]) == ("ERROR", 5)
    assert "live sending was not decided" in last["message"]


def test_words_of_others_are_obeyed_by_no_terminal(tmp_path):
    """A title with an escape sequence, a bell and a right-to-left override; the log is text for people."""
    rows = [json.loads(line) for line in LINES[:3]]
    rows[1] = {**rows[1], "document_number": "2026-\x1b[2J\x07\u202e1"}
    data = tmp_path / "site.jsonl"
    data.write_text("".join(json.dumps(row) + "\n" for row in rows))
    with federal_register(data, XML) as url:
        outcome = Machine(tmp_path / "home", url, {PREFIX + "TRIES": "1"}).run("crawl", *SINCE)
    assert " WARNING " in outcome.err
    assert not set(outcome.err) & set("\x1b\x07\u202e")


# --- progress -------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["run", "crawl"])
def test_it_says_what_it_does_where_there_is_no_network(tmp_path, command):
    """Long before it gives up: nothing was found, and all the same it is said what is asked, why again, and how often."""
    with nobody() as url:
        machine = Machine(tmp_path / "home", url, {PREFIX + "BACKOFF": "4"})
        with (tmp_path / "said").open("w") as said:
            process = subprocess.Popen(
                [sys.executable, "-m", "pipeline.cli", command, *SINCE], env=machine.environment(), cwd=ROOT, stderr=said
            )
        log = tmp_path / "said"
        again = re.compile(r"INFO asking http\S+ again \(.*no answer.*refused.*; try (\d+) of 10\)")
        until(lambda: len(set(again.findall(log.read_text()))) >= 2, hint=log.read_text)
        assert "WARNING" not in log.read_text()
        assert re.match(r"\S+Z INFO (begins|looking at the sources|asking http)", log.read_text())
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130


def test_it_goes_on_saying_so_while_nothing_is_found(tmp_path):
    empty = tmp_path / "empty.jsonl"
    empty.write_text(LINES[0])
    with federal_register(empty, XML, "slow@/api/:always") as url:
        machine = Machine(tmp_path / "home", url)
        outcome = machine.run("run", "--since", "2026-09-01")
    said = [line for line in outcome.err.splitlines() if " INFO asking http" in line]
    assert len(said) >= 2, outcome.err


def test_lines_of_progress_come_less_and_less_often(tmp_path):
    with federal_register(DOCUMENTS, XML) as url:
        outcome = Machine(tmp_path / "home", url, {PREFIX + "DELAY": "0.3"}).run("crawl", *SINCE)
    assert outcome.code == 0
    lines = [line for line in outcome.err.splitlines() if "asking" in line]
    assert 3 <= len(lines) <= 10, "48 documents and their listings are no reason for a line each"
    assert "documents" in lines[-1], "with what was done until then"


# --- figures --------------------------------------------------------------------------------------------------------------------


def test_counters_exist_before_anything_is_counted(tmp_path):
    port = free_port()
    with services(Machine(tmp_path / "home", None, {"CROSSMARKET_METRICS": f"127.0.0.1:{port}"}), tmp_path / "logs") as them:
        them.start("fold", "process", "--follow", "--stage", "fold")
        until(lambda: "begins" in them.log("fold"), hint=lambda: them.log("fold"))
        until(lambda: figures(port).get("crossmarket_disk_size_bytes", 0) > 0)
        shown = figures(port)
        machine = them.machine
        zero = [f'crossmarket_taken_total{{stage="{stage}"}}' for stage in ("read", "fold", "index")]
        zero += ['crossmarket_source_documents_total{source="us_federal_register"}', 'crossmarket_failures_total{stage="fold"}']
        zero += ["crossmarket_sent_total", 'crossmarket_issues{kind="could_not_look"}', "crossmarket_last_backup_timestamp_seconds"]
        assert {name: shown.get(name) for name in zero} == dict.fromkeys(zero, 0.0)
        assert shown[f'crossmarket_build_info{{version="{version()}"}}'] == 1
        assert 0 < shown["crossmarket_disk_free_bytes"] < shown["crossmarket_disk_size_bytes"]
        assert machine.run("backup", str(tmp_path / "b.tar.gz"), "--without-archive").code == 0
        assert not (machine.home / "backup.json").exists(), "it is not everything"
        assert machine.run("backup", str(tmp_path / "c.tar.gz")).code == 0
        expected = 1793520000.0  # 2026-11-01 08:00 UTC, the clock of this machine
        until(lambda: figures(port)["crossmarket_last_backup_timestamp_seconds"] == expected, hint=lambda: str(figures(port)))
        assert them.stop("fold") == 0


def test_it_says_which_version_it_is(tmp_path):
    outcome = Machine(tmp_path).run("--version")
    assert (outcome.code, outcome.out) == (0, f"crossmarket {version()}\n")
    written = re.search(r'^version = "(.+)"$', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    assert written is not None
    assert version() == written[1]
    assert not any(Path(tmp_path).iterdir()), "nothing else was done"
