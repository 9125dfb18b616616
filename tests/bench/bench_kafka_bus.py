"""`python tests/bench/bench_kafka_bus.py host:port`: the bus on Apache Kafka beside bare loops of kafka-python, on the same broker.

Publishes 50,000 messages of 1 kB to twelve partitions, 500 at a time and durable each time, beside a producer with the library's
defaults that flushes once at the end. Then polls and commits them, 500 at a time, beside a consumer that does the same with the
library's own calls; and, to tell what committing costs, beside one that never commits. Prints messages a second of each round, and
the ratios of the medians (goal: at least 0.8 beside what makes the same promise).
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from kafka import KafkaConsumer, KafkaProducer

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from buses import empty_kafka

from pipeline.bus.port import Outgoing
from pipeline.wiring import open_bus

MESSAGES = 50_000
AT_ONCE = 500
ROUNDS = 3
TOPIC = "documents"
VALUE = os.urandom(500).hex().encode()  # 1 kB
KEYS = [f"us_federal_register:2026-{n:05d}:2026-01-01" for n in range(MESSAGES)]


def bare_publish(url: str, address: str) -> float:
    topic, encoded = url.partition("?prefix=")[2] + TOPIC, [key.encode() for key in KEYS]
    producer = KafkaProducer(bootstrap_servers=address)
    producer.send(topic, b"", key=b"").get()
    start = time.perf_counter()
    for key in encoded:
        producer.send(topic, VALUE, key=key)
    producer.flush()
    seconds = time.perf_counter() - start
    producer.close()
    return seconds


def bus_publish(url: str, address: str) -> float:
    messages = [Outgoing(TOPIC, key, VALUE) for key in KEYS]
    bus = open_bus(url)
    bus.publish([Outgoing(TOPIC, "", b"")])
    start = time.perf_counter()
    for first in range(0, MESSAGES, AT_ONCE):
        bus.publish(messages[first : first + AT_ONCE])
    seconds = time.perf_counter() - start
    bus.close()
    return seconds


def bare_poll(url: str, address: str, *, commit: bool = True) -> float:
    prefix = url.partition("?prefix=")[2]
    consumer = KafkaConsumer(
        prefix + TOPIC,
        bootstrap_servers=address,
        group_id=f"{prefix}bare-{commit}",
        auto_offset_reset="earliest",
        enable_auto_commit=False,
    )
    while not (polled := consumer.poll(1000, max_records=AT_ONCE)):
        pass
    start, taken = time.perf_counter(), 0
    while taken < MESSAGES:
        taken += sum(map(len, polled.values()))
        if commit:
            consumer.commit()
        polled = consumer.poll(1000 if taken < MESSAGES else 0, max_records=AT_ONCE)
    seconds = time.perf_counter() - start
    consumer.close()
    return seconds


def bare_poll_without_commit(url: str, address: str) -> float:
    return bare_poll(url, address, commit=False)


def bus_poll(url: str, address: str) -> float:
    bus = open_bus(url)
    while not (batch := bus.poll("bus", [TOPIC], AT_ONCE, 1)):
        pass
    start, taken = time.perf_counter(), 0
    while taken < MESSAGES:
        taken += len(batch)
        bus.commit("bus", batch)
        batch = bus.poll("bus", [TOPIC], AT_ONCE, 1 if taken < MESSAGES else 0)
    seconds = time.perf_counter() - start
    bus.close()
    return seconds


LOOPS: tuple[Callable[[str, str], float], ...] = (bare_publish, bus_publish, bare_poll, bare_poll_without_commit, bus_poll)


def main() -> None:
    address = sys.argv[1] if len(sys.argv) > 1 else os.environ["CROSSMARKET_TEST_KAFKA"]
    rates: dict[str, list[float]] = {loop.__name__: [] for loop in LOOPS}
    for _ in range(ROUNDS):
        with empty_kafka(address, **{TOPIC: 12}) as one, empty_kafka(address, **{TOPIC: 12}) as other:
            for loop in LOOPS:  # each kind reads what it published, so that none finds more to read
                url = one if loop.__name__.startswith("bare") else other
                rates[loop.__name__].append(MESSAGES / loop(url, address))
    for name, of_one in rates.items():
        print(f"{name:26}" + "".join(f"{rate:10,.0f}" for rate in of_one) + "  messages a second")
    median = {name: statistics.median(of_one) for name, of_one in rates.items()}
    for ours, theirs in (("bus_publish", "bare_publish"), ("bus_poll", "bare_poll"), ("bus_poll", "bare_poll_without_commit")):
        print(f"{ours} : {theirs} = {median[ours] / median[theirs]:.2f}")
    print(f"this machine: {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
