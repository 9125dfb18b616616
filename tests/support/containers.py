"""Servers for tests as containers of the pinned official images, where an engine answers to Docker's API and has or gets them."""

from __future__ import annotations

import os
import socket
import time
import urllib.request
from collections.abc import Callable
from contextlib import closing
from functools import partial

import docker
import psycopg
from docker.errors import DockerException
from requests.exceptions import RequestException

KAFKA = "docker.io/apache/kafka:4.1.0"
ELASTICSEARCH = "docker.io/library/elasticsearch:9.4.3"
POSTGRESQL = "docker.io/library/postgres:17"

Started = tuple[str, Callable[[], None]]  # the address, and how to end it


class NoContainer(Exception):
    """No engine answers, or it cannot get the image."""


def engine_of_the_machine() -> str | None:
    """DOCKER_HOST of an engine that answers on this machine; a remote one's ports are not ours. None without one."""
    address = os.environ.get("DOCKER_HOST", "unix:///var/run/docker.sock")
    if not address.startswith(("unix://", "tcp://127.0.0.1:", "tcp://localhost:")):
        return None
    try:
        with closing(docker.DockerClient(base_url=address, timeout=10)) as client:
            client.ping()
    except (DockerException, RequestException):
        return None
    return address


def kafka() -> Started:
    port = _free_port()
    settings = {
        "KAFKA_NODE_ID": "1",
        "KAFKA_PROCESS_ROLES": "broker,controller",
        "KAFKA_CONTROLLER_QUORUM_VOTERS": "1@localhost:9093",
        "KAFKA_CONTROLLER_LISTENER_NAMES": "CONTROLLER",
        "KAFKA_LISTENERS": f"PLAINTEXT://:{port},CONTROLLER://:9093",
        "KAFKA_ADVERTISED_LISTENERS": f"PLAINTEXT://127.0.0.1:{port}",
        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP": "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
        "KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR": "1",
        "KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR": "1",
        "KAFKA_TRANSACTION_STATE_LOG_MIN_ISR": "1",
        "KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS": "0",
        "KAFKA_AUTO_CREATE_TOPICS_ENABLE": "false",
    }
    return _started(KAFKA, {port: port}, settings, f"127.0.0.1:{port}", lambda: _broker_answers(port))


def elasticsearch() -> Started:
    port = _free_port()
    url = f"http://127.0.0.1:{port}"
    settings = {"discovery.type": "single-node", "xpack.security.enabled": "false", "ES_JAVA_OPTS": "-Xms512m -Xmx512m"}

    def healthy() -> None:
        urllib.request.urlopen(f"{url}/_cluster/health?wait_for_status=yellow&timeout=1s", timeout=5).close()

    return _started(ELASTICSEARCH, {9200: port}, settings, url, healthy)


def postgresql() -> Started:
    port = _free_port()
    url = f"postgresql://postgres@127.0.0.1:{port}/postgres"
    return _started(POSTGRESQL, {5432: port}, {"POSTGRES_HOST_AUTH_METHOD": "trust"}, url, lambda: psycopg.connect(url).close())


def _started(image: str, ports: dict[int, int], settings: dict[str, str], address: str, ready: Callable[[], None]) -> Started:
    engine = engine_of_the_machine()
    if not engine:
        raise NoContainer("no engine answers")
    client = docker.DockerClient(base_url=engine)
    try:
        bound = {f"{inside}/tcp": ("127.0.0.1", outside) for inside, outside in ports.items()}
        container = client.containers.run(image, detach=True, auto_remove=True, environment=settings, ports=bound)
    except (DockerException, RequestException) as why:
        raise NoContainer(f"{image}: {why}") from why
    end = partial(container.remove, force=True, v=True)
    until = time.monotonic() + 120
    while True:
        try:
            ready()
            return address, end
        except (OSError, psycopg.OperationalError) as why:
            if time.monotonic() > until:
                end()
                raise NoContainer(f"{image}: not ready in time: {why}") from why
            time.sleep(0.2)


def _free_port() -> int:
    with socket.socket() as own:
        own.bind(("127.0.0.1", 0))
        return int(own.getsockname()[1])


def _broker_answers(port: int) -> None:
    """Raises OSError unless a Kafka answers: an engine's proxy takes connections before the broker does."""
    with socket.create_connection(("127.0.0.1", port), 5) as connection:
        connection.sendall(bytes.fromhex("0000000a 0012 0000 00000000 ffff"))  # length; ApiVersions, version 0, number 0, no client
        connection.settimeout(5)
        if not connection.recv(4):
            raise ConnectionResetError("the broker does not answer yet")
