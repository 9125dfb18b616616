"""Fixtures of all tests: real servers, shared by all processes of a test run (`tests/support/servers.py` says where from)."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, NoReturn

import pytest
import servers
from hypothesis import HealthCheck, settings
from servers import AXE_CORE, CONTAINER_ENGINE, ELASTICSEARCH, KAFKA, POSTGRESQL, NotHad, Server
from xdist.scheduler import LoadScopeScheduling

# A busy machine is no defect: how long an example takes is measured in benchmarks.
settings.register_profile("crossmarket", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.load_profile("crossmarket")
FIXTURES = {"kafka", "elasticsearch", "postgresql", "container_engine", "own_servers", "axe_core"}
STARTED = pytest.StashKey[servers.Servers]()


def pytest_configure(config: pytest.Config) -> None:
    """The first process starts the servers, before the others and their tests look for the addresses in the environment."""
    if hasattr(config, "workerinput") or not servers.asked() or config.option.collectonly:
        return
    config.stash[STARTED] = started = servers.Servers()
    started.start()
    if started.missing and servers.required():
        raise pytest.UsageError("; ".join(f"{name} is required and cannot be had: {why}" for name, why in started.missing.items()))


def pytest_unconfigure(config: pytest.Config) -> None:
    if started := config.stash.get(STARTED, None):
        started.end()


def pytest_report_header(config: pytest.Config) -> list[str]:
    started = config.stash.get(STARTED, None)
    missing = started.missing if started else {}
    return [f"{s.name}: {s.address() or missing.get(s.name, 'left out')}" for s in servers.ADDRESSED]


class Together(LoadScopeScheduling):  # type: ignore[misc]  # xdist has no types
    """The tests of a module that has a fixture of its own go to one process, so that it is made once; all others anywhere."""

    def _split_scope(self, nodeid: str) -> str:
        module = nodeid.partition("::")[0]
        return module if _shares_a_fixture(module) else nodeid


@cache
def _shares_a_fixture(module: str) -> bool:
    return 'scope="module"' in (Path(__file__).parents[1] / module).read_text(encoding="utf-8")


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Together | None:
    return Together(config, log) if config.getvalue("dist") == "loadscope" else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Who asks for a server is a test that needs one."""
    for item in items:
        if FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker("servers")


def _address(server: Server) -> str:
    address = server.address()
    if not address:
        _leave_out(server, "could not be started" if servers.asked() else "make test-servers")
    return address


def _leave_out(server: Server, why: str) -> NoReturn:
    if servers.required():
        pytest.fail(f"{server.name} is required and cannot be had: {why}")
    pytest.skip(f"left out: no {server.name} ({why})")


@pytest.fixture(scope="session")
def kafka() -> str:
    """host:port of a real Kafka that all tests share: a test's topics and groups have names of their own."""
    return _address(KAFKA)


@pytest.fixture(scope="session")
def elasticsearch() -> str:
    """The URL of a real Elasticsearch that all tests share: a test's indices have names of their own."""
    return _address(ELASTICSEARCH)


@pytest.fixture(scope="session")
def postgresql() -> str:
    """The URL of a real PostgreSQL that all tests share: `servers.fresh_database` makes a database for one test."""
    return _address(POSTGRESQL)


@pytest.fixture(scope="session")
def own_servers() -> None:
    """For who starts servers of a test's own (`scale.OwnServer`, `servers.run_script`): left out where none were asked for."""
    if not servers.asked():
        pytest.skip("left out: servers of its own (make test-servers)")


@pytest.fixture(scope="session")
def container_engine() -> str:
    """DOCKER_HOST of an engine that builds and runs containers."""
    try:
        return servers.shared_engine()
    except NotHad as why:
        _leave_out(CONTAINER_ENGINE, str(why))


@pytest.fixture(scope="session")
def axe_core() -> Path:
    """The script of axe-core for a browser."""
    if address := AXE_CORE.address():
        return Path(address)
    if not servers.asked():
        _leave_out(AXE_CORE, "make test-servers")
    try:
        return Path(servers.run_script(AXE_CORE.script)[AXE_CORE.says])
    except NotHad as why:
        _leave_out(AXE_CORE, str(why))
