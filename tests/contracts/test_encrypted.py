"""Kafka, PostgreSQL and Elasticsearch over TLS, as deploy/compose.yaml has them: encrypted, and verified by the authority named."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from machine import DEMO, ROOT, Machine
from servers import end_process, run_script

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("own_servers"), pytest.mark.timeout(900)]


@dataclass(frozen=True)
class Addresses:
    """Of one port: as it must be, without encryption, and verified by somebody else's authority."""

    right: str
    plain: str
    stranger: str


def certificates(folder: Path) -> Path:
    command = [sys.executable, str(ROOT / "deploy" / "local" / "certificates"), str(folder), "kafka", "postgres", "elasticsearch"]
    subprocess.run(command, check=True)
    return folder / "ca.crt"


@pytest.fixture(scope="module")
def addresses(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Addresses]]:
    """Servers of this module's own that speak TLS only."""
    folder = tmp_path_factory.mktemp("tls")
    ca, other = certificates(folder / "ours"), certificates(folder / "strangers")
    servers = {
        "kafka": run_script("kafka-up", "--tls", str(ca.parent / "kafka")),
        "postgres": run_script("postgresql-up", "--tls", str(ca.parent / "postgres")),
        "elasticsearch": run_script("elasticsearch-up", "--tls", str(ca.parent / "elasticsearch"), "--password", "abc123"),
    }
    kafka, database = servers["kafka"]["bootstrap"], servers["postgres"]["url"].partition("?")[0]
    search = servers["elasticsearch"]["url"].removeprefix("https://")
    verified = f"{database}?sslmode=verify-full&sslrootcert="
    yield {
        "BUS": Addresses(f"kafka://{kafka}?security=SSL&ca={ca}", f"kafka://{kafka}", f"kafka://{kafka}?security=SSL&ca={other}"),
        "DATABASE": Addresses(f"{verified}{ca}", f"{database}?sslmode=disable", f"{verified}{other}"),
        "SEARCH": Addresses(
            f"https://elastic:abc123@{search}?ca={ca}",
            f"http://elastic:abc123@{search}",
            f"https://elastic:abc123@{search}?ca={other}",
        ),
    }
    for said in servers.values():
        end_process(int(said["pid"]))


def test_the_whole_job_over_tls(addresses, tmp_path):
    machine = Machine(tmp_path / "home", settings={f"CROSSMARKET_{name}": at.right for name, at in addresses.items()})
    made = machine.run("doctor", "--create")
    assert made.out.count("TROUBLE") == made.out.count("TROUBLE  source"), made.out + made.err
    outcome = machine.run("run", "--replay", str(DEMO / "archive"), "--announce")
    assert outcome.code == 0, outcome.out + outcome.err
    assert machine.mails()
    assert machine.run("reindex").code == 0
    found = machine.run("search", "337-TA-8101")
    assert found.code == 0, found.err
    assert "337-TA-8101" in found.out


@pytest.mark.parametrize("way", ["plain", "stranger"])
@pytest.mark.parametrize("port", ["BUS", "DATABASE", "SEARCH"])
def test_nothing_goes_over_a_connection_that_is_plain_or_not_verified(addresses, tmp_path, port, way):
    settings = {f"CROSSMARKET_{name}": getattr(at, way if name == port else "right") for name, at in addresses.items()}
    done = Machine(tmp_path / "home", settings=settings).run("doctor", "--create")
    assert done.code == 3, done.out + done.err
    assert f"TROUBLE  {port.lower()}" in done.out
    assert "Traceback" not in done.err
    assert "abc123" not in done.out + done.err
