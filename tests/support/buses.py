"""What the tests of every bus share: empty buses, messages in few words, polling until something is there, other processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryFile

import pytest
from kafka import KafkaAdminClient

from pipeline.bus.port import Bus, Delivered, Outgoing

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 60
PROGRAM = """
import sys
from pipeline.bus.port import Outgoing
from pipeline.errors import StorageError
from pipeline.wiring import open_bus
bus = open_bus({url!r})
"""


def kafka_address() -> str:
    """host:port of a real Kafka; the test is left out where there is none."""
    address = os.environ.get("CROSSMARKET_TEST_KAFKA")
    if not address:
        pytest.skip("left out: no Kafka (make test-servers)")
    return address


@contextmanager
def empty_kafka(address: str, **partitions: int) -> Iterator[str]:
    """The URL of a bus of its own on a Kafka that others use too, with topics of so many partitions; they go at the end."""
    prefix = f"test-{uuid.uuid4().hex}."
    with closing(KafkaAdminClient(bootstrap_servers=address)) as admin:
        if partitions:
            admin.create_topics({prefix + t: {"num_partitions": n} for t, n in partitions.items()}, wait_for_metadata=True)
        yield f"kafka://{address}?prefix={prefix}"
        if left := [topic for topic in admin.list_topics() if topic.startswith(prefix)]:
            admin.delete_topics(left)


def prefix(url: str) -> str:
    """What stands before each topic of such a bus."""
    return url.partition("?prefix=")[2]


@contextmanager
def empty_bus(kind: str, home: Path) -> Iterator[str]:
    """The URL of an empty bus with the topics a and b, of one partition each."""
    if kind == "sqlite":
        yield f"sqlite:///{home}/home/bus.db"
    else:
        with empty_kafka(kafka_address(), a=1, b=1) as url:
            yield url


def messages(topic: str, *values: str, key: str = "k") -> list[Outgoing]:
    return [Outgoing(topic, key, json.dumps(value).encode()) for value in values]


def values(batch: Sequence[Delivered], topic: str | None = None) -> list[str]:
    return [json.loads(message.value) for message in batch if topic in (None, message.topic)]


def taken(bus: Bus, group: str, topics: Sequence[str], count: int) -> list[Delivered]:
    """Polls until so many messages came: the first polls of a newcomer may bring none."""
    batch: list[Delivered] = []
    until = time.monotonic() + PATIENCE_SECONDS
    while len(batch) < count:
        assert time.monotonic() < until, f"only {len(batch)} of {count} messages came"
        batch += bus.poll(group, topics, count - len(batch), wait_seconds=0.5)
    return batch


class Child(subprocess.Popen[str]):
    """A process whose errors go into a file: a pipe that nobody reads stops who writes much."""

    def __init__(self, program: str) -> None:
        self._errors = TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - as long as the process
        pipe = subprocess.PIPE
        super().__init__([sys.executable, "-c", program], cwd=ROOT, stdin=pipe, stdout=pipe, stderr=self._errors, text=True)

    def said(self) -> str:
        """What it has written as errors by now."""
        return os.pread(self._errors.fileno(), 1_000_000, 0).decode()


def child(url: str, code: str) -> Child:
    """A process with a `bus` of its own that runs this code."""
    return Child(PROGRAM.format(url=url) + code)


def finish(process: Child, code: int = 0) -> str:
    out, _ = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == code, process.said()
    return out
