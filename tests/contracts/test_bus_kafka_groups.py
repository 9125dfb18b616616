"""Groups on Apache Kafka while processes come, go and are killed, and while the broker itself starts again."""

from __future__ import annotations

import os
import random
import signal
import socket
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from buses import PATIENCE_SECONDS, ROOT, child, empty_kafka, finish, kafka_address, messages, taken, values
from kafka import KafkaAdminClient

from pipeline.bus.port import Bus, Delivered, Outgoing
from pipeline.errors import StorageError
from pipeline.wiring import open_bus

T = TypeVar("T")
KEYS = [f"key {n}" for n in range(24)]
WORKER = """
import signal, time
going = [True]
signal.signal(signal.SIGTERM, lambda *_: going.clear())
with open({file!r}, "a", buffering=1) as file:
    while going:
        batch = bus.poll("g", ["many"], 20, 0.2)
        for message in batch:
            file.write("%d %s %s\\n" % (time.monotonic_ns(), message.value.decode(), message.key))
        bus.commit("g", batch)
bus.close()
"""


@pytest.fixture
def url():
    with empty_kafka(kafka_address(), many=12, two=2) as empty:
        yield empty


@pytest.fixture
def bus(url):
    with closing(open_bus(url)) as opened:
        yield opened


class Worker:
    """A process of group g that writes down what it works on, when, and goes on until told to end."""

    def __init__(self, url: str, file: Path) -> None:
        self._file = file
        self.process = child(url, WORKER.format(file=str(file)))

    def seen(self) -> list[tuple[int, int, str]]:
        """When (nanoseconds since the machine started), which message, of which key."""
        lines = self._file.read_text().splitlines(keepends=True) if self._file.exists() else []
        whole = [line.split(maxsplit=2) for line in lines if line.endswith("\n")]  # of one that was killed the last may not be
        return [(int(when), int(number), key.strip()) for when, number, key in whole]

    def end(self) -> None:
        self.process.terminate()
        finish(self.process)


class Flow:
    """Messages that go on until something has happened: number after number for each key."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self.rounds = 0

    def until(self, happened: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not happened():
            assert time.monotonic() < end, f"it did not happen within {PATIENCE_SECONDS} s and {self.rounds} rounds"
            self._bus.publish([Outgoing("many", key, str(self.rounds).encode()) for key in KEYS])
            self.rounds += 1

    def drained(self) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while lag := self._bus.lag("g", ["many"]):
            assert time.monotonic() < end, f"{lag} messages are still not done"
            time.sleep(0.1)

    def check(self, workers: list[Worker]) -> None:
        """Every message was worked on, and none before those of its key that stand before it, by whomever."""
        next_of: Counter[str] = Counter()
        for _, number, key in sorted(line for worker in workers for line in worker.seen()):
            assert number <= next_of[key], f"message {number} of {key} was worked on before {next_of[key]}"
            next_of[key] = max(next_of[key], number + 1)
        assert next_of == dict.fromkeys(KEYS, self.rounds)


@pytest.mark.servers
@pytest.mark.slow
def test_processes_that_come_and_go_lose_nothing_and_keep_each_keys_order(url, bus, tmp_path):
    flow = Flow(bus)
    first = Worker(url, tmp_path / "1")
    flow.until(lambda: len(first.seen()) > 100)
    second, third = (Worker(url, tmp_path / name) for name in "23")
    flow.until(lambda: bool(second.seen() and third.seen()))
    first.end()
    others = len(second.seen()) + len(third.seen())
    flow.until(lambda: len(second.seen()) + len(third.seen()) > others + 100)
    flow.drained()
    second.end()
    third.end()
    flow.check([first, second, third])


@pytest.mark.servers
@pytest.mark.slow
def test_a_process_that_is_killed_loses_nothing(url, bus, tmp_path):
    """Kafka notices after some seconds; the others then go on from what it committed."""
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    flow = Flow(bus)
    first, second, third = workers = [Worker(url, tmp_path / name) for name in "123"]
    flow.until(lambda: all(worker.seen() for worker in workers))
    more = len(first.seen()) + random.Random(seed).randrange(200)
    flow.until(lambda: len(first.seen()) > more)
    first.process.kill()
    finish(first.process, -signal.SIGKILL)
    rounds = flow.rounds + 20
    flow.until(lambda: flow.rounds >= rounds)
    flow.drained()
    second.end()
    third.end()
    flow.check(workers)


class Pair:
    """Two members of one group, polled in turn by one thread: while partitions are being divided, each waits for the other."""

    def __init__(self, *members: Bus) -> None:
        self.members = members
        self.polled: tuple[list[Delivered], ...] = ([], [])

    def until(self, happened: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not happened():
            assert time.monotonic() < end
            for member, polled in zip(self.members, self.polled, strict=True):
                polled += member.poll("g", ["two"], 100, wait_seconds=0.1)

    def until_lag(self, lag: int) -> None:
        """A commit waits while partitions are being divided."""
        self.until(lambda: self.members[0].lag("g", ["two"]) <= lag)
        assert self.members[0].lag("g", ["two"]) == lag


@pytest.mark.servers
def test_a_commit_for_what_went_to_another_fails_nobody_and_moves_nobody_back(url, bus):
    bus.publish([Outgoing("two", key, b'"first"') for key in KEYS])
    batch = taken(bus, "g", ["two"], len(KEYS))
    other = open_bus(url)
    pair = Pair(bus, other)
    pair.until(lambda: bool(pair.polled[1]))
    moved = pair.polled[1][0].partition
    share = [m for m in batch if m.partition == moved]
    assert 0 < len(share) < len(batch)
    pair.until(lambda: pair.polled[1] == share)
    assert pair.polled[0] == [], "what stays is not delivered again"

    bus.commit("g", batch)
    pair.until_lag(len(share))  # nobody committed the other's share for it
    other.commit("g", share)
    pair.until_lag(0)

    bus.publish([Outgoing("two", key, b'"later"') for key in KEYS])
    pair.until(lambda: len(pair.polled[1]) == 2 * len(share))
    other.commit("g", pair.polled[1])
    pair.until_lag(len(batch) - len(share))
    bus.commit("g", batch)
    pair.until_lag(len(batch) - len(share))

    # The partition comes back, and what was polled of it before it went counts no more.
    other.close()
    bus.publish([Outgoing("two", key, b'"last"') for key in KEYS])
    assert len(pair.polled[0]) == len(batch) - len(share)
    assert Counter(values(taken(bus, "g", ["two"], len(KEYS)))) == {"last": len(KEYS)}
    left = bus.lag("g", ["two"])
    bus.commit("g", batch)
    assert bus.lag("g", ["two"]) == left == len(batch) - len(share) + len(KEYS)


# --- a broker that starts again ---------------------------------------------------------------------------------------------


class Broker:
    """A Kafka of this test's own, with the same port and data whenever it starts."""

    script = ROOT / "deploy" / "local" / "kafka-up"

    def __init__(self, data: Path) -> None:
        self._data = data
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"127.0.0.1:{self.port}"

    def start(self) -> None:
        command = [self.script, "--port", str(self.port), "--data", str(self._data), "--while", str(os.getpid())]
        done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if done.returncode:
            pytest.skip(f"left out: no Kafka of its own ({done.stderr.strip().splitlines()[-1]})")
        self._pid = int(dict(line.split("=", 1) for line in done.stdout.split())["pid"])

    def stop(self) -> None:
        os.kill(self._pid, signal.SIGTERM)
        end = time.monotonic() + PATIENCE_SECONDS
        while self._answers():
            assert time.monotonic() < end, "the broker does not end"
            time.sleep(0.05)

    @contextmanager
    def starting_again(self) -> Iterator[None]:
        """Ended now, and up again some seconds into the block."""
        self.stop()
        start = threading.Thread(target=self.start)
        start.start()
        try:
            yield
        finally:
            start.join()

    def _answers(self) -> bool:
        with socket.socket() as there:
            return there.connect_ex(("127.0.0.1", self.port)) == 0


@pytest.fixture
def broker(tmp_path):
    kafka_address()
    if not Broker.script.exists():
        pytest.skip("left out: no deploy/local/kafka-up")
    own = Broker(tmp_path / "kafka")
    own.start()
    yield own
    own.stop()


@pytest.fixture
def bus_on_it(broker):
    with closing(KafkaAdminClient(bootstrap_servers=broker.address)) as admin:
        admin.create_topics({"again.one": {"num_partitions": 1}}, wait_for_metadata=True)
    with closing(open_bus(f"kafka://{broker.address}?prefix=again.")) as bus:
        yield bus


def sooner_or_later(act: Callable[[], T]) -> T:
    """On the same object. A broker that takes long to start may be said to be away meanwhile."""
    end = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return act()
        except StorageError:
            if time.monotonic() > end:
                raise


def all_done(bus: Bus) -> list[str]:
    """Polls and commits until nothing is left; what came. Who loses its membership with the broker has things come again."""
    came: list[str] = []
    while bus.lag("g", ["one"]):
        batch = bus.poll("g", ["one"], 10, wait_seconds=1)
        came += values(batch)
        bus.commit("g", batch)
    return came


@pytest.mark.servers
@pytest.mark.slow
def test_a_broker_that_starts_again_loses_nothing_and_needs_no_new_object(broker, bus_on_it):
    bus = bus_on_it
    bus.publish(messages("one", "1", "2"))
    batch = taken(bus, "g", ["one"], 2)
    with broker.starting_again():
        sooner_or_later(lambda: bus.commit("g", batch))
    assert set(all_done(bus)) <= {"1", "2"}
    with broker.starting_again():
        sooner_or_later(lambda: bus.publish(messages("one", "3", "4")))
    assert set(all_done(bus)) == {"3", "4"}
    bus.publish(messages("one", "5"))
    with broker.starting_again():
        assert sooner_or_later(lambda: bus.lag("g", ["one"])) == 1
    assert all_done(bus) == ["5"]


@pytest.mark.servers
@pytest.mark.slow
def test_a_broker_that_stays_away_is_said_by_each_call_and_the_object_works_once_it_is_back(broker, bus_on_it):
    bus = bus_on_it
    bus.publish(messages("one", "1", "2"))
    batch = taken(bus, "g", ["one"], 2)
    broker.stop()
    for act in (
        lambda: bus.commit("g", batch),
        lambda: bus.publish(messages("one", "3")),
        lambda: bus.lag("g", ["one"]),
        lambda: [bus.poll("g", ["one"], 1, wait_seconds=1) for _ in range(30)],
    ):
        start = time.monotonic()
        with pytest.raises(StorageError, match=rf"{broker.address}.*CROSSMARKET_BUS"):
            act()
        assert time.monotonic() - start < 45
    broker.start()
    bus.publish(messages("one", "3"))
    assert {"3"} <= set(all_done(bus)) <= {"1", "2", "3"}
