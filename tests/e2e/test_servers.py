"""The servers that tests are given are real and answer; what was started for a test run ends with it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import docker
import psycopg
import pytest
import servers
from kafka.admin import KafkaAdminClient
from machine import ROOT


def test_kafka_answers(kafka):
    client = KafkaAdminClient(bootstrap_servers=kafka)
    assert len(client.describe_cluster()["brokers"]) == 1
    client.close()


def test_elasticsearch_answers(elasticsearch):
    with urllib.request.urlopen(f"{elasticsearch}/_cluster/health") as answer:
        assert answer.status == 200


def test_postgresql_makes_databases_that_go_again(postgresql):
    with servers.fresh_database(postgresql) as url:
        with psycopg.connect(url) as connection:
            connection.execute("CREATE TABLE kept (n int)")
        with servers.fresh_database(postgresql) as other, psycopg.connect(other) as connection:
            assert connection.execute("SELECT to_regclass('kept')").fetchone() == (None,)
    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        psycopg.connect(url)


def test_the_container_engine_answers(container_engine):
    client = docker.DockerClient(base_url=container_engine)
    assert client.ping()
    client.close()


@pytest.fixture
def local():
    """Runs a script of deploy/local; what it started ends with the test."""
    started = []

    def run(*arguments: str) -> dict[str, str]:
        said = servers.run_script(*arguments)
        started.append(int(said["pid"]))
        return said

    yield run
    for pid in started:
        servers.end_process(pid)


@pytest.mark.usefixtures("own_servers")
def test_a_postgresql_of_ones_own_keeps_what_it_has_over_a_kill(local, tmp_path):
    said = local("postgresql-up", "--data", str(tmp_path))
    with psycopg.connect(said["url"]) as connection:
        assert connection.execute("SHOW fsync").fetchone() == ("on",)
        connection.execute("CREATE TABLE kept (n int)")
    os.kill(int(said["server_pid"]), 9)
    servers.end_process(int(said["pid"]))
    again = local("postgresql-up", "--data", str(tmp_path), "--port", said["url"].rpartition(":")[2].partition("/")[0])
    assert again["url"] == said["url"]
    with psycopg.connect(again["url"]) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)


@pytest.mark.usefixtures("own_servers")
def test_a_server_ends_with_the_process_that_wanted_it_and_leaves_nothing(local):
    with subprocess.Popen(["sleep", "1000"]) as starter:
        try:
            said = local("postgresql-up", "--while", str(starter.pid))
            assert Path(said["dir"]).is_dir()
        finally:
            starter.kill()
    until = time.monotonic() + 30
    while Path(said["dir"]).exists():
        assert time.monotonic() < until, "its files are still there"
        time.sleep(0.05)
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(said["url"])


def test_a_server_that_is_required_and_cannot_be_had_is_a_failure_that_says_why(tmp_path):
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("CROSSMARKET_", "PYTEST_", "DOCKER_"))}
    environment = clean | {servers.ASKED: "required", "PATH": str(tmp_path), "DOCKER_HOST": f"unix://{tmp_path}/none"}
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "tests/unit/test_architecture.py"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=100)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "PostgreSQL is required and cannot be had" in done.stderr
