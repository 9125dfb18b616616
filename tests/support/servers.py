"""Real servers for tests: Apache Kafka, Elasticsearch, PostgreSQL, and an engine that builds and runs containers.

Tests are given addresses. Where a server comes from, the first of these that has it:

1. the environment: `CROSSMARKET_TEST_KAFKA=host:port`, `CROSSMARKET_TEST_ELASTICSEARCH=url`, `CROSSMARKET_TEST_POSTGRESQL=url`,
   `CROSSMARKET_TEST_CONTAINER_ENGINE=DOCKER_HOST`, `CROSSMARKET_TEST_AXE_CORE=file` of axe-core, which judges pages in a browser;
2. an engine that answers to Docker's API, with the pinned official images;
3. the scripts of deploy/local, which need neither.

The last two only when `CROSSMARKET_TEST_SERVERS` is `yes` or `required`: a test run by itself needs Python and nothing else.
"""

from __future__ import annotations

import fcntl
import json
import os
import shlex
import shutil
import subprocess
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import containers
import psycopg
from psycopg import sql
from sqlalchemy import make_url

LOCAL = Path(__file__).resolve().parents[2] / "deploy" / "local"
MEMORY, ROOM = Path("/dev/shm"), 4 << 30  # bytes
ASKED = "CROSSMARKET_TEST_SERVERS"
SHARED = "CROSSMARKET_TEST_SHARED"  # the folder that all processes of one test run share
STARTER = "CROSSMARKET_TEST_STARTER"  # the process whose end ends the servers


class NotHad(Exception):
    """A server that cannot be had here, and why."""


@dataclass(frozen=True)
class Server:
    """One kind of server and the ways to it."""

    name: str
    script: str  # in deploy/local
    says: str  # the name under which the script prints its address
    container: Callable[[], tuple[str, Callable[[], None]]] | None = None  # starts one; gives its address and how to end it

    @property
    def variable(self) -> str:
        return "CROSSMARKET_TEST_" + self.name.replace(" ", "_").upper()

    def address(self) -> str | None:
        return os.environ.get(self.variable)


KAFKA = Server("Kafka", "kafka-up", "bootstrap", containers.kafka)
ELASTICSEARCH = Server("Elasticsearch", "elasticsearch-up", "url", containers.elasticsearch)
POSTGRESQL = Server("PostgreSQL", "postgresql-up", "url", containers.postgresql)
CONTAINER_ENGINE = Server("container engine", "container-engine-up", "DOCKER_HOST")
AXE_CORE = Server("axe core", "axe-core", "axe")  # no server, but had like one
ADDRESSED = (KAFKA, ELASTICSEARCH, POSTGRESQL)


def asked() -> bool:
    return os.environ.get(ASKED) in ("yes", "required")


def required() -> bool:
    return os.environ.get(ASKED) == "required"


class Servers:
    """The servers that this test run started: one of each kind for all its processes, ended with it."""

    def __init__(self) -> None:
        self.missing: dict[str, str] = {}  # by name, why
        self._ends: list[Callable[[], None]] = []
        self._shared = tempfile.TemporaryDirectory(prefix="crossmarket-tests-")
        os.environ |= {SHARED: self._shared.name, STARTER: str(os.getpid())}

    def start(self) -> None:
        """Starts, side by side, those that tests are given by address and the environment does not name already."""
        wanted = [server for server in ADDRESSED if not server.address()]
        with ThreadPoolExecutor(len(ADDRESSED)) as pool:
            for server, begun in [(server, pool.submit(self._start, server)) for server in wanted]:
                try:
                    os.environ[server.variable] = begun.result()
                except NotHad as why:
                    self.missing[server.name] = str(why)

    def _start(self, server: Server) -> str:
        if server.container:
            with suppress(containers.NoContainer):
                address, end = server.container()
                self._ends.append(end)
                return address
        said = run_script(server.script, "--while", os.environ[STARTER], files=_in_memory())
        self._ends.append(lambda: end_process(int(said["pid"])))
        return said[server.says]

    def end(self) -> None:
        """Ends all of them, and what the processes of the test run started and shared."""
        for file in Path(self._shared.name).glob("*.json"):
            said = json.loads(file.read_text())
            self._ends.append(partial(end_process, int(said["pid"])))
        with ThreadPoolExecutor(8) as pool:
            for done in [pool.submit(end) for end in self._ends]:
                done.result()
        self._shared.cleanup()


def _in_memory() -> Path | None:
    """A file system in memory with room for the files of shared servers, whose waiting for a disk was most of many a test's time.

    Servers that are killed or restarted keep theirs on the disk: a test starts those itself.
    """
    return MEMORY if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM else None


def run_script(name: str, *arguments: str, files: Path | None = None) -> dict[str, str]:
    """Runs a script of deploy/local, which has new files under `files` or where the machine has temporary ones; what it printed.

    Raises NotHad with its last words, or if no server was asked for.
    """
    if name.endswith("-up") and not asked():
        raise NotHad(f"{ASKED} is not set: a test run by itself starts no server")
    env = os.environ | ({"TMPDIR": str(files)} if files else {})
    done = subprocess.run([LOCAL / name, *arguments], capture_output=True, text=True, stdin=subprocess.DEVNULL, env=env)
    if done.returncode:
        raise NotHad(" / ".join(done.stderr.strip().splitlines()[-3:]) or f"{name} ended with {done.returncode}")
    return dict("".join(shlex.split(line)).split("=", 1) for line in done.stdout.splitlines() if "=" in line)


def shared_engine() -> str:
    """DOCKER_HOST of the container engine of this test run, started by the first of its processes that asks. Raises NotHad."""
    if address := CONTAINER_ENGINE.address():
        return address
    if not asked():
        raise NotHad("make test-servers")
    if address := containers.engine_of_the_machine():
        return address
    folder = Path(os.environ[SHARED])
    with (folder / "engine.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        said = folder / "engine.json"
        if not said.exists():
            said.write_text(json.dumps(run_script(CONTAINER_ENGINE.script, "--while", os.environ[STARTER])))
        return str(json.loads(said.read_text())[CONTAINER_ENGINE.says])


def end_process(pid: int, seconds: float = 300) -> None:
    """Asks a process to end and waits until it has: a container engine removes gigabytes first. A zombie has ended."""
    with suppress(ProcessLookupError):
        os.kill(pid, 15)
    until = time.monotonic() + seconds
    while _runs(pid):
        if time.monotonic() > until:
            raise AssertionError(f"process {pid} does not end")
        time.sleep(0.05)


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


@contextmanager
def fresh_database(url: str) -> Iterator[str]:
    """A new database on a PostgreSQL server: its URL; dropped at the end, whoever is still connected."""
    server = make_url(url).set(drivername="postgresql")
    name = f"test_{uuid.uuid4().hex}"
    with psycopg.connect(server.render_as_string(hide_password=False), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            yield server.set(database=name).render_as_string(hide_password=False)
        finally:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
