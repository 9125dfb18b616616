"""Groups on Apache Kafka while processes come, go and are killed, and while partitions are divided anew."""

from __future__ import annotations

import random
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from buses import PATIENCE_SECONDS, child, empty_kafka, finish, kafka_address, prefix, taken, values
from kafka import KafkaAdminClient

from pipeline.bus.port import Bus, Delivered, Outgoing
from pipeline.wiring import open_bus

KEYS = [f"key {n}" for n in range(24)]
WORKER = """
import signal, time
going = [True]
signal.signal(signal.SIGTERM, lambda *_: going.clear())
with open({file!r}, "a", buffering=1) as file:
    while going:
        try:
            batch = bus.poll("g", ["many"], 20, 0.2)
            for message in batch:
                file.write("%d %s %s\\n" % (time.monotonic_ns(), message.value.decode(), message.key))
            bus.commit("g", batch)
        except StorageError as why:  # a broker that is busy: a service goes on
            print(why, file=sys.stderr, flush=True)
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
        """When (nanoseconds since the machine started), which message, of which key. Fails if the worker died by itself."""
        assert self.process.poll() in (None, 0, -signal.SIGKILL), self.process.said()
        lines = self._file.read_text().splitlines(keepends=True) if self._file.exists() else []
        whole = [line.split(maxsplit=2) for line in lines if line.endswith("\n")]  # of one that was killed the last may not be
        return [(int(when), int(number), key.strip()) for when, number, key in whole]

    def end(self) -> None:
        self.process.terminate()
        finish(self.process)


@pytest.fixture
def worker(url, tmp_path) -> Iterator[Callable[[], Worker]]:
    """Starts a worker. None outlives its test, whatever became of it: it would disturb all others."""
    with ExitStack() as ends:

        def start() -> Worker:
            started = Worker(url, tmp_path / f"worker {time.monotonic_ns()}")
            ends.callback(started.process.kill)
            return started

        yield start


def each_said(workers: list[Worker]) -> str:
    """Of each what it has seen, and the end of what it says."""
    return "; ".join(f"{len(worker.seen())} seen, {worker.process.said()[-2000:]}" for worker in workers)


class Patience:
    """Ends when nothing has got on for long."""

    def __init__(self) -> None:
        self._done = -1
        self._end = 0.0

    def saw(self, done: int) -> None:
        """How much is done by now."""
        if done > self._done:
            self._done, self._end = done, time.monotonic() + PATIENCE_SECONDS
        assert time.monotonic() < self._end, f"nothing got on for {PATIENCE_SECONDS} s; {done} messages were done"


AHEAD = 20  # rounds that may be published and not yet done: who only just starts is not kept from it by those who publish
MOST_ROUNDS = 3000


class Flow:
    """Messages that go on until something has happened: number after number for each key.

    It waits as long as the group gets on: what it may take is counted in messages, in seconds only while nothing is done.
    """

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self.rounds = 0

    def until(self, happened: Callable[[], bool], hint: Callable[[], str] = str) -> None:
        waiting = Patience()
        while not happened():
            lag = self._lag(waiting)
            assert self.rounds < MOST_ROUNDS, (
                f"it did not happen within {self.rounds} rounds, of which {lag} messages are not done; {hint()}"
            )
            if lag > AHEAD * len(KEYS):
                time.sleep(0.1)
                continue
            self._bus.publish([Outgoing("many", key, str(self.rounds).encode()) for key in KEYS])
            self.rounds += 1
            time.sleep(0.01)

    def drained(self) -> None:
        waiting = Patience()
        while self._lag(waiting):
            time.sleep(0.1)

    def _lag(self, waiting: Patience) -> int:
        lag = self._bus.lag("g", ["many"])
        waiting.saw(self.rounds * len(KEYS) - lag)
        return lag

    def check(self, workers: list[Worker]) -> None:
        """Every message was worked on, and none before those of its key that stand before it, by whomever."""
        next_of: Counter[str] = Counter()
        for _, number, key in sorted(line for worker in workers for line in worker.seen()):
            assert number <= next_of[key], f"message {number} of {key} was worked on before {next_of[key]}"
            next_of[key] = max(next_of[key], number + 1)
        assert next_of == dict.fromkeys(KEYS, self.rounds)


@pytest.mark.servers
@pytest.mark.slow
def test_processes_that_come_and_go_lose_nothing_and_keep_each_keys_order(bus, worker):
    flow = Flow(bus)
    first = worker()
    flow.until(lambda: len(first.seen()) > 100)
    second, third = worker(), worker()
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
def test_a_process_that_is_killed_loses_nothing(bus, worker):
    """Kafka notices after some seconds; the others then go on from what it committed."""
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    flow = Flow(bus)
    first, second, third = workers = [worker() for _ in range(3)]
    flow.until(lambda: all(worker.seen() for worker in workers), hint=lambda: each_said(workers))
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
    pair.until(lambda: [len(polled) for polled in pair.polled] == [len(batch) - len(share), 2 * len(share)])
    other.commit("g", pair.polled[1])
    pair.until_lag(len(batch) - len(share))
    bus.commit("g", batch)
    pair.until_lag(len(batch) - len(share))

    # The partition comes back, and what was polled of it before it went counts no more.
    other.close()
    bus.publish([Outgoing("two", key, b'"last"') for key in KEYS])
    assert Counter(values(taken(bus, "g", ["two"], len(KEYS)))) == {"last": len(KEYS)}
    left = bus.lag("g", ["two"])
    bus.commit("g", batch)
    assert bus.lag("g", ["two"]) == left == len(batch) - len(share) + len(KEYS)


@pytest.mark.servers
def test_a_join_that_ends_while_nobody_polls_is_taken_up(url, bus):
    """A member joins anew when it sees more partitions than it divided: a group's first divides before it knows any."""
    bus.publish([Outgoing("two", key, b'"1"') for key in KEYS])
    bus.commit("g", taken(bus, "g", ["two"], len(KEYS)))
    topic = prefix(url) + "two"
    with closing(KafkaAdminClient(bootstrap_servers=kafka_address())) as admin:
        admin.create_partitions({topic: 12})
    cluster = bus._members["g"]._consumer._coordinator._cluster  # by itself it asks each five minutes
    while len(cluster.partitions_for_topic(topic)) < 12:
        cluster.request_update()
        time.sleep(0.1)
    for _ in range(3):  # asks to join, and the answer comes when nobody waits for it
        bus.poll("g", ["two"], 1, wait_seconds=0.002)
        time.sleep(1)
    with closing(open_bus(url)) as other:
        other.publish([Outgoing("two", key, b'"2"') for key in KEYS])
    assert Counter(values(taken(bus, "g", ["two"], len(KEYS)))) == {"2": len(KEYS)}


@pytest.mark.servers
def test_a_commit_while_partitions_are_being_divided_is_made_afterwards(url, bus):
    bus.publish([Outgoing("two", key, b"1") for key in KEYS])
    batch = taken(bus, "g", ["two"], len(KEYS))
    with closing(open_bus(url)) as other:
        assert other.poll("g", ["two"], 1, wait_seconds=1) == []  # asks for its share
        assert bus.poll("g", ["two"], 1, wait_seconds=3) == []  # gives it, and waits until the other knows
        bus.commit("g", batch)
        assert bus.lag("g", ["two"]) == len(batch)
        pair = Pair(bus, other)
        pair.until(lambda: bool(pair.polled[1]))
        pair.until_lag(sum(m.partition == pair.polled[1][0].partition for m in batch))
