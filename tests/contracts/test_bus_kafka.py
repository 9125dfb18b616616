"""What the bus on Apache Kafka does besides what every bus does: topics and what is wrong with them, errors, nothing left open."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from buses import PATIENCE_SECONDS, PROGRAM, ROOT, child, empty_kafka, finish, kafka_address, messages, prefix, taken, values
from kafka import KafkaAdminClient
from kafka.errors import LeaderNotAvailableError, UnknownBrokerIdError

from pipeline.bus.kafka_client import patiently
from pipeline.bus.port import Outgoing
from pipeline.bus.topics import TOPICS
from pipeline.errors import StorageError
from pipeline.wiring import open_bus

SECRET = "s3cret-Pa55"


@pytest.fixture
def kafka() -> str:
    return kafka_address()


@pytest.fixture
def admin(kafka):
    with closing(KafkaAdminClient(bootstrap_servers=kafka)) as client:
        yield client


@pytest.fixture
def url(kafka):
    with empty_kafka(kafka, many=12, one=1) as empty:
        yield empty


@pytest.fixture
def bus(url):
    with closing(open_bus(url)) as opened:
        yield opened


# --- topics ---------------------------------------------------------------------------------------------------------------


@pytest.mark.servers
def test_create_makes_the_declared_topics_and_says_so(url, bus, admin):
    missing = bus.troubles()
    assert all(trouble.creatable and "doctor --create" in trouble.repair for trouble in missing)
    made = bus.create()
    for declared, trouble, said in zip(TOPICS, missing, made, strict=True):
        assert prefix(url) + declared.name in trouble.what
        assert prefix(url) + declared.name in said
    described = {t["name"]: len(t["partitions"]) for t in admin.describe_topics([prefix(url) + t.name for t in TOPICS])}
    assert described == {prefix(url) + t.name: t.partitions for t in TOPICS}


@pytest.mark.servers
def test_a_topic_with_fewer_partitions_or_kept_otherwise_is_trouble_that_create_leaves_alone(url, bus, admin):
    admin.create_topics(
        {prefix(url) + "documents": {"num_partitions": 3, "configs": {"retention.ms": "1000"}}}, wait_for_metadata=True
    )
    admin.create_topics({prefix(url) + "changes": {"num_partitions": 9, "configs": {"retention.ms": "2592000000"}}})
    bus.create()
    troubles = bus.troubles()
    assert [t.creatable for t in troubles] == [False, False]
    assert "documents has 3 partitions, not 12" in troubles[0].what
    assert "--partitions 12" in troubles[0].repair
    assert "documents has retention.ms=1000, not 2592000000" in troubles[1].what
    assert "retention.ms=2592000000" in troubles[1].repair


@pytest.mark.servers
def test_more_replicas_than_there_are_brokers_is_a_clear_error(url):
    with closing(open_bus(f"{url}&replication=3")) as bus, pytest.raises(StorageError, match="replication in CROSSMARKET_BUS"):
        bus.create()


@pytest.mark.servers
def test_systems_with_other_prefixes_share_a_kafka_unseen(kafka, bus):
    with empty_kafka(kafka, one=1) as other_url, closing(open_bus(other_url)) as other:
        bus.publish(messages("one", "ours"))
        other.publish(messages("one", "theirs"))
        for mine, value in ((bus, "ours"), (other, "theirs")):
            batch = taken(mine, "g", ["one"], 1)
            assert [(m.topic, value) for m in batch] == [("one", value)]
            mine.commit("g", batch)
            assert mine.lag("g", ["one"]) == 0


@pytest.mark.servers
def test_a_key_stays_on_its_partition_whoever_publishes(url, bus):
    code = 'bus.publish([Outgoing("many", f"key {n}", b"2") for n in range(100)])\nbus.close()'
    bus.publish([Outgoing("many", f"key {n}", b"1") for n in range(100)])
    finish(child(url, code))
    partitions: dict[str, set[int]] = {}
    for message in taken(bus, "g", ["many"], 200):
        partitions.setdefault(message.key, set()).add(message.partition)
    assert len(partitions) == 100
    assert all(len(of_one_key) == 1 for of_one_key in partitions.values())
    assert set.union(*partitions.values()) == set(range(12))


@pytest.mark.servers
@pytest.mark.slow
def test_a_topic_made_anew_is_another_log_and_is_read_from_its_beginning(url, bus, admin):
    """While somebody reads it: the new log soon is longer than the place in the old one, which Kafka itself does not notice."""
    first = bus.epoch("one")
    bus.publish(messages("one", *(f"old {n}" for n in range(10))))
    bus.commit("g", taken(bus, "g", ["one"], 10))
    admin.delete_topics([prefix(url) + "one"])
    again(lambda: admin.create_topics({prefix(url) + "one": {"num_partitions": 1}}, wait_for_metadata=True))
    wanted = [f"new {n}" for n in range(30)]
    with closing(open_bus(url)) as other:
        again(lambda: differs(other.epoch("one"), first))  # a busy broker hears late of the new log
        other.publish(messages("one", *wanted))
        assert other.epoch("one") != first
    seen: list[str] = []
    until = time.monotonic() + PATIENCE_SECONDS
    while set(seen) != set(wanted) and time.monotonic() < until:
        batch = bus.poll("g", ["one"], 100, wait_seconds=0.5)
        seen += values(batch)
        bus.commit("g", batch)
    assert set(seen) == set(wanted)
    assert seen[-30:] == wanted
    assert bus.epoch("one") != first
    assert bus.lag("g", ["one"]) == 0


def differs(one: str, other: str) -> None:
    assert one != other


def again(action) -> None:
    """Until it succeeds: a topic takes a moment to be deleted."""
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            action()
            return
        except Exception:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)


# --- errors ---------------------------------------------------------------------------------------------------------------


@pytest.mark.servers
@pytest.mark.parametrize(
    "act",
    [
        lambda bus: bus.publish(messages("one", "1") + messages("missing", "2")),
        lambda bus: bus.poll("g", ["one", "missing"], 1),
        lambda bus: bus.lag("g", ["missing"]),
        lambda bus: bus.epoch("missing"),
    ],
)
def test_a_missing_topic_is_named_with_what_to_do_and_nothing_is_done(url, bus, act):
    with pytest.raises(StorageError, match=rf"{prefix(url)}missing.*doctor --create"):
        act(bus)
    assert bus.lag("g", ["one"]) == 0


@pytest.mark.servers
@pytest.mark.parametrize("size", [1_000_001, 20_000_000])
def test_a_message_that_is_too_large_is_said_and_nothing_of_its_batch_is_there(bus, size):
    with pytest.raises(StorageError, match="archive"):
        bus.publish([*messages("one", "before"), Outgoing("one", "k", b"x" * size)])
    bus.publish(messages("one", "after"))
    assert values(taken(bus, "g", ["one"], 1)) == ["after"]


@pytest.mark.servers
def test_a_message_that_is_too_large_for_its_topic_is_said_and_the_bus_goes_on(url, bus, admin):
    small = {"num_partitions": 1, "configs": {"max.message.bytes": "10000"}}
    admin.create_topics({prefix(url) + "small": small}, wait_for_metadata=True)
    with pytest.raises(StorageError, match=r"too large|TooLarge"):
        bus.publish([Outgoing("small", "k", b"x" * 20_000)])
    bus.publish([Outgoing("small", "k", b'"' + b"x" * 3_000 + b'"')] * 100)  # more than one batch may have
    assert bus.lag("g", ["small"]) == len(taken(bus, "g", ["small"], 100)) == 100


@pytest.mark.slow
def test_where_no_kafka_is_every_call_says_so_and_without_the_password():
    url = f"kafka://crossmarket:{SECRET}@127.0.0.1:1,127.0.0.1:2?security=SASL_PLAINTEXT&mechanism=PLAIN"

    def publish() -> str:
        with closing(open_bus(url)) as bus, pytest.raises(StorageError) as raised:
            bus.publish(messages("one", "1"))
        return str(raised.value)

    def troubles() -> str:
        with closing(open_bus(url)) as bus:
            (trouble,) = bus.troubles()
        assert not trouble.creatable
        return f"{trouble.what}; {trouble.repair}"

    with ThreadPoolExecutor() as pool:
        sentences = [done.result() for done in (pool.submit(publish), pool.submit(troubles))]
    for sentence in sentences:
        assert "127.0.0.1:1,127.0.0.1:2" in sentence
        assert "refused" in sentence
        assert "CROSSMARKET_BUS" in sentence
        assert SECRET not in sentence


@pytest.mark.slow
def test_where_something_else_answers_it_is_said():
    with ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
        threading.Thread(target=server.serve_forever).start()
        with closing(open_bus(f"kafka://127.0.0.1:{server.server_port}")) as bus:
            (trouble,) = bus.troubles()
        server.shutdown()
    assert "CROSSMARKET_BUS" in trouble.repair


# --- nothing left open ------------------------------------------------------------------------------------------------------

ALL_IT_CAN = """
import threading
bus.create()
bus.publish([Outgoing("one", "k", b"1")])
while not (batch := bus.poll("g", ["one"], 1, 1)):
    pass
bus.commit("g", batch)
bus.poll("other", ["one", "many"], 1)
bus.lag("g", ["one"])
bus.close()
print([thread.name for thread in threading.enumerate()])
"""


def test_a_partition_that_has_no_leader_for_a_moment_is_waited_for():
    """Broker -1 leads it while brokers start or one was too busy to be heard."""
    answers: list[Exception | int] = [UnknownBrokerIdError(-1), LeaderNotAvailableError(), 7]

    def ask() -> int:
        if isinstance(answer := answers.pop(0), Exception):
            raise answer
        return answer

    assert patiently(ask) == 7


@pytest.mark.servers
def test_nothing_is_left_open_and_the_group_is_left(url, bus, admin):
    program = [sys.executable, "-X", "dev", "-W", "always::ResourceWarning", "-c", PROGRAM.format(url=url) + ALL_IT_CAN]
    # Now and then, on a busy machine, the library's own close leaves a connection whose last bytes were not written yet
    # (KafkaTCPTransport.close flushes on a loop that has been stopped). What we left open would be open each time.
    for _ in range(3):
        done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_SECONDS)
        assert (done.returncode, done.stdout) == (0, "['MainThread']\n"), done.stderr
        if "ResourceWarning" not in done.stderr:
            break
    else:
        pytest.fail(done.stderr)
    group = prefix(url) + "g"
    assert admin.describe_groups([group])[group]["members"] == [], "it is a member until it counts as dead"
    bus.publish(messages("one", "2"))
    assert values(taken(bus, "g", ["one"], 1)) == ["2"]
