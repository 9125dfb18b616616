"""The same documents through Kafka, PostgreSQL and Elasticsearch as through the embedded default, undisturbed and disturbed.

`CROSSMARKET_TEST_DATA=folder` runs it on other documents than the demonstration's (`documents.jsonl`, `xml/`).
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from email import message_from_bytes
from pathlib import Path
from typing import Any, cast

import pytest
from machine import DEMO, Machine, federal_register, without_volatile
from scale import OwnServer, at_scale
from servers import fresh_database
from services import Services, services, start_all, until

DATA = Path(os.environ.get("CROSSMARKET_TEST_DATA") or DEMO / "documents")
DOCUMENTS, XML = DATA / "documents.jsonl", DATA / "xml"
SINCE = "2000-01-01" if "CROSSMARKET_TEST_DATA" in os.environ else "2024-01-01"
EXPORTS = ("documents", "notices", "cases", "flags", "alerts", "messages", "issues")
STORAGE = 4  # the exit code
UNSEARCHED = ("messages", "mails", "issues")  # or whose number depends on the order of arrival
SOURCE = "CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__"

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1500)]


@pytest.fixture(scope="module")
def embedded(tmp_path_factory):
    """What the embedded default makes of the documents."""
    with federal_register(DOCUMENTS, XML) as url:
        machine = Machine(tmp_path_factory.mktemp("embedded"), url)
        outcome = machine.run("run", "--announce", "--since", SINCE, timeout=900)
        assert outcome.code == 0, outcome.out + outcome.err
    return facts(machine)


def facts(machine: Machine) -> dict[str, list[Any]]:
    """Everything that a run leaves behind and that another must leave just so; each mail once."""
    found: dict[str, list[Any]] = {kind: without_volatile(kind, rows) for kind, rows in machine.records(*EXPORTS).items()}
    # What was open for a while and is repaired tells of the order of arrival, which may differ.
    found["issues"] = [i for i in found["issues"] if i["status"] != "repaired"]
    ids = [str(message_from_bytes(m.read_bytes())["Message-ID"]) for m in machine.mails()]
    assert len(ids) == len(set(ids)), "a mail is there twice"
    found["mails"] = sorted(ids)
    return found


def settled(machine: Machine, expected: dict[str, list[Any]]) -> bool:
    return len(machine.mails()) >= len(expected["mails"])


def indexed(machine: Machine) -> dict[str, int]:
    from pipeline.settings import load
    from pipeline.wiring import open_search

    search = open_search(load(machine.environment()).url("search"))
    try:
        search.refresh()
        return {kind: n for kind, n in search.counts().items() if kind not in UNSEARCHED}
    finally:
        search.close()


def counted(expected: dict[str, list[Any]]) -> dict[str, int]:
    return {kind: len(rows) for kind, rows in expected.items() if kind not in UNSEARCHED}


def same(machine: Machine, expected: dict[str, list[Any]], logs: str) -> None:
    found = facts(machine)
    for kind, rows in expected.items():
        assert found[kind] == rows, f"{kind} differ\n{logs}"


def test_three_readers_on_real_servers_give_what_one_machine_gives(embedded, tmp_path, kafka, postgresql, elasticsearch):
    pace = {SOURCE + "POLL": "1"}
    with (
        federal_register(DOCUMENTS, XML) as url,
        fresh_database(postgresql) as database,
        at_scale(tmp_path / "home", url, kafka, database, elasticsearch, **pace) as machine,
        services(machine, tmp_path / "logs") as them,
    ):
        start = time.monotonic()
        start_all(them, 3, ("--announce",), since=SINCE)
        until(lambda: settled(machine, embedded), 600, hint=lambda: all_logs(them))
        print(f"told after {time.monotonic() - start:.1f} s")
        until(lambda: indexed(machine) == counted(embedded), 120, hint=lambda: f"{indexed(machine)} {counted(embedded)}")
        assert set(them.stop_all().values()) == {0}, all_logs(them)
        same(machine, embedded, all_logs(them))
        shares = [them.log(f"read-{n}").count("read: took") for n in range(3)]
        print(f"batches by reader: {shares}")


def all_logs(them: Services) -> str:
    return "\n".join(f"== {name}\n{them.log(name)[-1500:]}" for name in them.running)


@pytest.mark.usefixtures("own_servers")
def test_killed_workers_and_servers_that_go_and_come_change_nothing(embedded, tmp_path):
    """Each kind of worker is killed, the broker and the database start anew, the search engine is away for a minute."""
    seed = random.randrange(10**6)
    print(f"seed={seed}")
    chance = random.Random(seed)
    own = [
        OwnServer.start("kafka-up", "bootstrap", tmp_path / "kafka"),
        OwnServer.start("postgresql-up", "url", tmp_path / "postgresql"),
        OwnServer.start("elasticsearch-up", "url", tmp_path / "elasticsearch"),
    ]
    try:
        _disturb(embedded, tmp_path, own, chance)
    finally:
        for server in own:
            server.stop()


def _disturb(embedded: dict[str, list[Any]], tmp_path: Path, own: list[OwnServer], chance: random.Random) -> None:
    kafka, postgresql, elasticsearch = own
    total = len(embedded["documents"])
    # Slow enough that everything below happens in the middle of it.
    pace = {SOURCE + "POLL": "1", SOURCE + "DELAY": str(round(75 / total, 3))}
    with (
        federal_register(DOCUMENTS, XML) as url,
        at_scale(tmp_path / "home", url, kafka.address, postgresql.address, elasticsearch.address, **pace) as machine,
        services(machine, tmp_path / "logs") as them,
    ):
        start_all(them, 3, ("--announce",), since=SINCE)
        commands = {name: cast(list[str], process.args)[3:] for name, process in them.running.items()}

        def killed(name: str) -> Callable[[], None]:
            def act() -> None:
                them.kill(name)
                time.sleep(chance.uniform(0, 1))
                them.start(name, *commands[name])

            return act

        def restarted(server: OwnServer) -> Callable[[], None]:
            def act() -> None:
                server.stop()
                server.again()

            return act

        until(lambda: bool(machine.records("documents")["documents"]), 120, hint=lambda: all_logs(them))
        elasticsearch.stop()
        gone_at = time.monotonic()
        acts = [("kill " + name, killed(name)) for name in ("crawl", "read-0", "read-1", "fold", "index", "send")]
        acts += [("restart broker", restarted(kafka)), ("restart database", restarted(postgresql))]
        chance.shuffle(acts)
        for what, act in acts:
            time.sleep(chance.uniform(0.5, 3))
            print(f"{time.monotonic() - gone_at:5.1f} s: {what}, {count(machine)} of {total} documents read", flush=True)
            act()
        time.sleep(max(0.0, 60 - (time.monotonic() - gone_at)))
        elasticsearch.again()
        print(
            f"{time.monotonic() - gone_at:5.1f} s: the search engine is back, {count(machine)} of {total} documents read",
            flush=True,
        )

        def all_told() -> bool:
            """Meanwhile begins one again that ended because a server was not there when it began, as every supervisor does."""
            for name, process in list(them.running.items()):
                if process.poll() == STORAGE:
                    them.start(name, *commands[name])
            return settled(machine, embedded)

        until(all_told, 600, hint=lambda: all_logs(them))
        until(lambda: indexed(machine) == counted(embedded), 180, hint=lambda: f"{indexed(machine)} {counted(embedded)}")
        assert set(them.stop_all().values()) == {0}, all_logs(them)
        same(machine, embedded, all_logs(them))


def count(machine: Machine) -> object:
    """How many documents are read; the database may be away just then."""
    from pipeline.errors import StorageError

    try:
        return len(machine.records("documents")["documents"])
    except StorageError:
        return "?"
