"""The parts as services: they follow, end cleanly, wait for what fails, show their life, and bury what cannot be worked on."""

from __future__ import annotations

import json
import random
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from email import message_from_bytes, policy
from urllib.request import urlopen

import pytest
from machine import ABROAD, DEMO, DEMO_MAILS, ROOT, Machine, federal_register, growing_register, without_volatile
from odd_site import answering
from services import ENDS_WITHIN, services, start_all, until
from silent_site import silent_site

DOCUMENTS = DEMO / "documents" / "documents.jsonl"
XML = DEMO / "documents" / "xml"
LINES = DOCUMENTS.read_text(encoding="utf-8").splitlines()
EXPORTS = ("documents", "notices", "cases", "flags", "alerts")
PACE = {"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__POLL": "0.3"}

pytestmark = pytest.mark.slow


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def figures(port: int) -> dict[str, float]:
    with urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5) as answer:
        lines = answer.read().decode().splitlines()
    return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines if not line.startswith("#"))}


def exports(machine: Machine) -> dict[str, list[dict]]:
    return {kind: without_volatile(kind, rows) for kind, rows in machine.records(*EXPORTS).items()}


def mailed(machine: Machine) -> list[str]:
    return sorted(str(message_from_bytes(m.read_bytes())["Message-ID"]) for m in machine.mails())


@contextmanager
def system(machine: Machine, tmp_path, *options: str, readers: int = 2):
    with services(machine, tmp_path / "logs") as them:
        start_all(them, readers, options)
        yield them


def test_services_give_what_one_run_gives_and_end_cleanly_when_asked(tmp_path):
    with federal_register(DOCUMENTS, XML) as url:
        alone = Machine(tmp_path / "alone", url)
        assert alone.run("run", "--announce", "--since", "2024-01-01").code == 0
        machine = Machine(tmp_path / "services", url, PACE)
        with system(machine, tmp_path, "--announce") as them:
            until(lambda: len(machine.mails()) >= len(alone.mails()), hint=lambda: them.log("send"))
            assert set(them.stop_all().values()) == {0}
            assert all("ends, as asked" in them.log(name) for name in them.running)
    assert exports(machine) == exports(alone)
    assert mailed(machine) == mailed(alone)
    assert not list((machine.home / "alive").iterdir())


def test_nothing_is_told_before_all_is_read_and_a_new_notice_is_told_by_itself(tmp_path):
    """An empty store gets inventories, each once; what is published then is news."""
    site = tmp_path / "site.jsonl"
    news = next(line for line in LINES if json.loads(line)["document_number"] == "2026-98223")  # a new LEO, published 2026-09-24
    site.write_text("\n".join(line for line in LINES if line != news), encoding="utf-8")
    clock = {"CROSSMARKET_NOW": "2026-09-25T08:00:00+00:00"}
    with growing_register(site, XML) as (url, reread):
        machine = Machine(tmp_path / "home", url, PACE | clock)
        with system(machine, tmp_path) as them:
            until(lambda: len(machine.mails()) == len(ABROAD), hint=lambda: them.log("send"))
            site.write_text("\n".join(LINES), encoding="utf-8")
            reread()
            until(lambda: len(machine.mails()) == 2 * len(ABROAD), hint=lambda: them.log("send"))
            assert set(them.stop_all().values()) == {0}
    messages = machine.records("messages")["messages"]
    assert [m["occasion"] for m in messages].count("inventory") == len(ABROAD)
    assert [m["occasion"] for m in messages].count("immediate") == len(ABROAD)
    subjects = {str(message_from_bytes(m.read_bytes(), policy=policy.default)["Subject"]) for m in machine.mails()}
    assert sum("337-TA-8123" in s for s in subjects) >= 1, subjects


def test_one_process_can_follow_with_the_whole_job(tmp_path):
    with federal_register(DOCUMENTS, XML) as url:
        machine = Machine(tmp_path / "home", url, PACE)
        with services(machine, tmp_path / "logs") as them:
            them.start("run", "run", "--follow", "--announce", "--since", "2024-01-01")
            until(lambda: len(machine.mails()) == DEMO_MAILS, hint=lambda: them.log("run"))
            assert them.stop("run") == 0


def test_a_crawl_that_is_asked_to_stop_in_the_middle_stops_and_the_next_takes_it_up(tmp_path):
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    moment = random.Random(seed).randrange(1, len(LINES) // 2)
    asked: list[str] = []
    with answering({}, DOCUMENTS, XML, asked) as url:
        machine = Machine(tmp_path / "home", url, PACE | {"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__DELAY": "0.2"})
        with services(machine, tmp_path / "logs") as them:
            them.start("crawl", "crawl", "--follow", "--since", "2024-01-01")
            until(lambda: sum("/full_text/" in path for path in asked) >= moment, hint=lambda: them.log("crawl"))
            assert them.stop("crawl") == 0
    assert machine.run("send", "--announce").code == 3, "history is not complete, and is said not to be"
    assert not machine.mails()
    with federal_register(DOCUMENTS, XML) as url:
        again = Machine(machine.home, url)
        assert again.run("run", "--announce").code == 0
        whole = Machine(tmp_path / "whole", url)
        assert whole.run("run", "--announce", "--since", "2024-01-01").code == 0
    assert exports(again) == exports(whole)


def test_a_crawl_stops_beside_a_source_that_does_not_answer(tmp_path):
    held: list[socket.socket] = []
    with silent_site(held) as url:
        machine = Machine(tmp_path / "home", url, PACE)
        with services(machine, tmp_path / "logs") as them:
            them.start("crawl", "crawl", "--follow", "--since", "2024-01-01")
            until(lambda: bool(held), hint=lambda: them.log("crawl"))
            assert them.stop("crawl") == 0
            assert "Traceback" not in them.log("crawl")


def test_a_process_ends_although_its_reactor_left_in_the_middle():
    """What a slow machine does to a crawl that is asked to stop: its look is not over in time, and threads of the reactor wait."""
    program = """
from crawlers.crawl import new_process
process = new_process()
from twisted.internet import reactor, threads
reactor.callWhenRunning(lambda: threads.deferToThread(reactor.callFromThread, reactor.crash))
process.start(stop_after_crawl=False, install_signal_handlers=False)
print("left")
"""
    with subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "left\n"
        try:
            assert process.wait(ENDS_WITHIN) == 0
        finally:
            process.kill()


def test_a_crawl_waits_for_readers_that_cannot_keep_up(tmp_path):
    from pipeline.settings import load
    from pipeline.wiring import open_bus

    years = {json.loads(line)["publication_date"][:4] for line in LINES}
    assert len(years) == 3, "a look takes the days year by year, and waits before each"
    with federal_register(DOCUMENTS, XML) as url:
        machine = Machine(tmp_path / "home", url, PACE | {"CROSSMARKET_MOST_UNREAD": "10"})
        with services(machine, tmp_path / "logs") as them:
            them.start("crawl", "crawl", "--follow", "--since", "2024-01-01")
            bus = open_bus(load(machine.environment()).url("bus"))
            until(lambda: bus.lag("read", ["documents"]) >= 10, hint=lambda: them.log("crawl"))
            time.sleep(3)
            waiting = bus.lag("read", ["documents"])
            assert 10 <= waiting < len(LINES)
            them.start("read", "process", "--follow", "--stage", "read")
            until(lambda: len(machine.records("notices")["notices"]) == len(LINES), hint=lambda: them.log("crawl"))
            bus.close()
            assert set(them.stop_all().values()) == {0}


def test_services_show_figures_and_life(tmp_path):
    port = free_port()
    with federal_register(DOCUMENTS, XML) as url:
        machine = Machine(tmp_path / "home", url, PACE)
        assert machine.run("doctor", "--alive").code == 1
        with services(machine, tmp_path / "logs") as them:
            them.start("crawl", "crawl", "--follow", "--since", "2024-01-01", CROSSMARKET_METRICS=f"127.0.0.1:{port}")
            until(lambda: "begins" in them.log("crawl"))
            name = 'crossmarket_source_documents_total{source="us_federal_register"}'
            until(lambda: figures(port).get(name) == 48, hint=lambda: str(figures(port)))
            until(lambda: figures(port).get('crossmarket_lag{stage="read"}') == 48, hint=lambda: str(figures(port)))
            looked = figures(port)['crossmarket_source_looked_timestamp_seconds{source="us_federal_register"}']
            assert looked == 1793520000, "2026-11-01 08:00 UTC, the clock of this machine"
            assert machine.run("doctor", "--alive").code == 0
            assert them.stop("crawl") == 0
        assert machine.run("doctor", "--alive").code == 1


def test_an_address_for_figures_that_is_taken_is_a_clear_error(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        outcome = Machine(tmp_path / "home", None, {"CROSSMARKET_METRICS": f"127.0.0.1:{port}"}).run("send", "--follow")
    assert outcome.code == 2
    assert "CROSSMARKET_METRICS" in outcome.err
    assert "Traceback" not in outcome.err


# --- what cannot be worked on ---------------------------------------------------------------------------------------------------


def publish(machine: Machine, value: bytes) -> None:
    from pipeline.bus.port import Outgoing
    from pipeline.settings import load
    from pipeline.wiring import open_bus

    bus = open_bus(load(machine.environment()).url("bus"))
    bus.publish([Outgoing("documents", "k", value)])
    bus.close()


def test_a_message_that_cannot_be_worked_on_is_buried_and_the_rest_goes_on(tmp_path):
    with federal_register(DOCUMENTS, XML) as url:
        machine = Machine(tmp_path, url)
        machine.run("issues")  # makes the home
        publish(machine, b"this is no document")
        outcome = machine.run("run", "--announce", "--since", "2024-01-01")
    assert outcome.code == 3, outcome.out
    assert len(machine.export("notices")) == 48
    (issue,) = [i for i in machine.export("issues") if i["kind"] == "could_not_read"]
    assert "documents could not be worked on" in issue["reason"]
    assert "this is no document" in issue["record"]
    assert not machine.mails(), "what it would have said is not known, so history is not complete"
    again = machine.run("issues", "--replay", issue["id"])
    assert again.code == 0
    assert machine.run("process").code == 3, "it is as bad as before"
    assert next(i for i in machine.export("issues") if i["id"] == issue["id"])["count"] == 2
    assert machine.run("issues", "--accept", issue["id"]).code == 0
    assert machine.run("send", "--announce").code == 0
    assert len(machine.mails()) == DEMO_MAILS


def test_replaying_what_was_never_buried_is_a_clear_error(tmp_path):
    outcome = Machine(tmp_path).run("issues", "--replay", "i123")
    assert outcome.code == 2
    assert "no message was buried" in outcome.err


def test_a_service_buries_what_the_archive_cannot_give_and_replays_it_when_it_can(tmp_path):
    with federal_register(DOCUMENTS, XML) as url:
        machine = Machine(tmp_path / "home", url, PACE)
        assert machine.run("crawl", "--since", "2024-01-01").code == 0
        (file,) = (machine.home / "archive").glob("*.warc.gz")
        good = file.read_bytes()
        bad = bytearray(good)
        for place in range(len(bad) // 10, len(bad) * 9 // 10, len(bad) // 10):
            bad[place] ^= 0xFF
        file.write_bytes(bad)
        with services(machine, tmp_path / "logs") as them:
            them.start("process", "process", "--follow", "--stage", "read", "--stage", "fold")
            until(lambda: "read: took" in them.log("process"), hint=lambda: them.log("process"))
            until(lambda: len(machine.records("notices")["notices"]) >= 38, hint=lambda: them.log("process"))
            assert them.stop("process") == 0
        issues = [i for i in machine.export("issues") if i["kind"] == "could_not_read" and i["status"] == "open"]
        assert issues
        assert all(file.name in i["reason"] for i in issues)
        file.write_bytes(good)
        assert machine.run("issues", "--replay", "all").code == 0
        assert machine.run("process").code == 0
    assert len(machine.export("notices")) == 48
    assert not [i for i in machine.export("issues") if i["status"] == "open" and i["kind"] == "could_not_read"]
