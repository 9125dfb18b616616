"""The bus on Apache Kafka while the broker starts again or stays away: nothing is lost, and the same object goes on."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import TypeVar

import pytest
from buses import PATIENCE_SECONDS, messages, taken, values
from kafka import KafkaAdminClient
from scale import OwnServer

from pipeline.bus.port import Bus
from pipeline.errors import StorageError
from pipeline.wiring import open_bus

T = TypeVar("T")


@contextmanager
def starting_again(broker: OwnServer) -> Iterator[None]:
    """Ended now, and up again some seconds into the block."""
    broker.stop()
    start = threading.Thread(target=broker.again)
    start.start()
    try:
        yield
    finally:
        start.join()


@pytest.fixture
def broker(tmp_path):
    """A Kafka of this test's own, with the same port and data whenever it starts."""
    own = OwnServer.start("kafka-up", "bootstrap", tmp_path / "kafka")
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


@pytest.mark.usefixtures("own_servers")
@pytest.mark.slow
def test_a_broker_that_starts_again_loses_nothing_and_needs_no_new_object(broker, bus_on_it):
    bus = bus_on_it
    bus.publish(messages("one", "1", "2"))
    batch = taken(bus, "g", ["one"], 2)
    with starting_again(broker):
        sooner_or_later(lambda: bus.commit("g", batch))
    assert set(all_done(bus)) <= {"1", "2"}
    with starting_again(broker):
        sooner_or_later(lambda: bus.publish(messages("one", "3", "4")))
    assert set(all_done(bus)) == {"3", "4"}
    bus.publish(messages("one", "5"))
    with starting_again(broker):
        assert sooner_or_later(lambda: bus.lag("g", ["one"])) == 1
    assert all_done(bus) == ["5"]


@pytest.mark.usefixtures("own_servers")
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
        with pytest.raises(StorageError, match=rf"{broker.address}.*CROSSMARKET_BUS"):
            act()
    broker.again()
    bus.publish(messages("one", "3"))
    assert {"3"} <= set(all_done(bus)) <= {"1", "2", "3"}
