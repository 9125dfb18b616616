"""What every bus does. What one kind does besides is in test_bus_sqlite.py and test_bus_kafka.py."""

from __future__ import annotations

import signal
import tempfile
import time
from pathlib import Path

import pytest
from buses import child, empty_bus, finish, messages, taken, values
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.bus.port import Delivered, Outgoing
from pipeline.errors import SettingError
from pipeline.wiring import open_bus


@pytest.fixture(params=["sqlite", pytest.param("kafka", marks=pytest.mark.servers)])
def url(request, tmp_path):
    """The URL of an empty bus, for every kind there is."""
    with empty_bus(request.param, tmp_path) as empty:
        yield empty


@pytest.fixture
def bus(url):
    opened = open_bus(url)
    yield opened
    opened.close()


def test_messages_of_a_topic_come_with_key_and_value_in_their_order(bus):
    bus.publish([Outgoing("a", "us_itc", b'{"a": 1}'), Outgoing("b", "fr", b'"d"'), Outgoing("a", "§ 337", b"\xff\0")])
    bus.publish([Outgoing("a", "us_itc", b"{}")])
    assert [(m.topic, m.key, m.value) for m in taken(bus, "fold", ["a"], 3)] == [
        ("a", "us_itc", b'{"a": 1}'),
        ("a", "§ 337", b"\xff\0"),
        ("a", "us_itc", b"{}"),
    ]


def test_a_poll_gives_no_more_than_the_limit_and_goes_on_from_there(bus):
    bus.publish(messages("a", "1", "2", "3") + messages("b", "4", "5"))
    batch: list[Delivered] = []
    while len(batch) < 5:
        some = bus.poll("g", ["a", "b"], 2, wait_seconds=30)
        assert 1 <= len(some) <= 2
        batch += some
    assert (values(batch, "a"), values(batch, "b")) == (["1", "2", "3"], ["4", "5"])
    bus.publish(messages("a", "6"))
    assert values(taken(bus, "g", ["a", "b"], 1)) == ["6"]


def test_places_of_messages_are_their_own_and_grow(bus):
    bus.publish(messages("a", "1", "2") + messages("b", "3"))
    batch = taken(bus, "g", ["a", "b"], 3)
    assert len({(m.topic, m.partition, m.offset) for m in batch}) == 3
    first, second = [m for m in batch if m.topic == "a"]
    assert first.partition == second.partition
    assert first.offset < second.offset


def test_nothing_and_no_topic_are_harmless(bus):
    bus.publish([])
    bus.commit("g", [])
    assert bus.poll("g", [], 5) == []
    assert bus.lag("g", []) == 0
    bus.publish(messages("a", "1"))
    assert bus.poll("g", ["a"], 0) == []
    assert values(taken(bus, "g", ["a"], 1)) == ["1"]


def test_groups_read_each_for_itself(bus):
    bus.publish(messages("a", "1", "2"))
    bus.commit("read", taken(bus, "read", ["a"], 2))
    assert values(taken(bus, "other", ["a"], 2)) == ["1", "2"]
    bus.publish(messages("a", "3"))
    assert values(taken(bus, "read", ["a"], 1)) == ["3"]


def test_a_group_may_ask_for_other_topics_than_before(bus):
    bus.publish(messages("a", "1") + messages("b", "2"))
    bus.commit("g", taken(bus, "g", ["a"], 1))
    bus.commit("g", taken(bus, "g", ["b"], 1))
    bus.publish(messages("a", "3") + messages("b", "4"))
    assert sorted(values(taken(bus, "g", ["b", "a"], 2))) == ["3", "4"]


def test_what_was_not_committed_comes_again_after_a_restart(url):
    bus = open_bus(url)
    bus.publish(messages("a", "1", "2", "3", "4"))
    bus.commit("g", taken(bus, "g", ["a"], 2))
    taken(bus, "g", ["a"], 2)  # never committed
    bus.close()
    again = open_bus(url)
    assert values(taken(again, "g", ["a"], 2)) == ["3", "4"]
    again.close()


def test_a_commit_covers_the_batch_and_never_goes_back(url):
    bus = open_bus(url)
    bus.publish(messages("a", "1", "2", "3") + messages("b", "4"))
    batch = taken(bus, "g", ["a", "b"], 4)
    bus.commit("g", batch)
    bus.commit("g", batch[:1])
    assert bus.lag("g", ["a", "b"]) == 0
    bus.publish(messages("a", "after"))
    bus.close()
    again = open_bus(url)
    assert values(taken(again, "g", ["a", "b"], 1)) == ["after"]
    again.close()


def test_a_commit_of_some_leaves_the_rest(url):
    bus = open_bus(url)
    bus.publish(messages("a", "1", "2", "3") + messages("b", "4"))
    batch = taken(bus, "g", ["a", "b"], 4)
    bus.commit("g", [m for m in batch if m.topic == "a"][:2])
    bus.close()
    again = open_bus(url)
    assert sorted(values(taken(again, "g", ["a", "b"], 2))) == ["3", "4"]
    again.close()


def test_lag_counts_what_is_not_committed(bus):
    assert bus.lag("g", ["a", "b"]) == 0
    bus.publish(messages("a", "1", "2", "3") + messages("b", "4"))
    assert bus.lag("g", ["a", "b"]) == 4
    batch = taken(bus, "g", ["a"], 2)
    assert bus.lag("g", ["a", "b"]) == 4
    bus.commit("g", batch)
    assert (bus.lag("g", ["a", "b"]), bus.lag("g", ["a"]), bus.lag("other", ["a"])) == (2, 1, 3)


def test_a_log_has_an_identity_that_stays(url, bus):
    epoch = bus.epoch("a")
    assert epoch
    bus.publish(messages("a", "1"))
    taken(bus, "g", ["a"], 1)
    other = open_bus(url)
    assert [epoch] * 2 == [bus.epoch("a"), other.epoch("a")]
    other.close()


def test_once_created_nothing_is_missing(bus):
    bus.create()
    assert bus.troubles() == []
    assert bus.create() == []


def test_a_poll_waits_for_the_first_message_but_no_longer(url):
    bus = open_bus(url)
    bus.publish(messages("a", "0"))
    taken(bus, "g", ["a"], 1)
    start = time.monotonic()
    assert bus.poll("g", ["a"], 5, wait_seconds=0.2) == []
    assert time.monotonic() - start >= 0.19
    publisher = child(url, 'sys.stdin.readline()\nbus.publish([Outgoing("a", "k", b"1")])\nbus.close()')
    assert publisher.stdin
    publisher.stdin.write("now\n")
    publisher.stdin.flush()
    assert [m.value for m in bus.poll("g", ["a"], 5, wait_seconds=1000)] == [b"1"], "it does not wait to the end"
    finish(publisher)
    bus.close()


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("publish"), st.sampled_from("ab"), st.integers(1, 4)),
        st.tuples(st.just("poll"), st.sampled_from("gh"), st.integers(1, 5)),
        st.tuples(st.just("poll and commit"), st.sampled_from("gh"), st.integers(1, 5)),
        st.tuples(st.just("restart"), st.just(""), st.just(0)),
    ),
    max_size=25,
)


def follows_the_model(kind: str, acts: list[tuple[str, str, int]]) -> None:
    """Against a model: for each topic a list, for each group where it stands and what it committed."""
    log: dict[str, list[str]] = {"a": [], "b": []}
    stands = {(group, topic): 0 for group in "gh" for topic in "ab"}
    committed = dict(stands)
    with tempfile.TemporaryDirectory() as home, empty_bus(kind, Path(home)) as url:
        bus = open_bus(url)
        for number, (act, name, n) in enumerate(acts):
            if act == "publish":
                new = [f"{number}.{i}" for i in range(n)]
                bus.publish(messages(name, *new))
                log[name] += new
            elif act == "restart":
                bus.close()
                bus, stands = open_bus(url), dict(committed)
            else:
                batch = taken(bus, name, "ab", min(n, sum(len(log[t]) - stands[name, t] for t in "ab")))
                for topic in "ab":
                    start, mine = stands[name, topic], values(batch, topic)
                    assert mine == log[topic][start : start + len(mine)]
                    stands[name, topic] += len(mine)
                if act == "poll and commit":
                    bus.commit(name, batch)
                    committed |= {(name, m.topic): stands[name, m.topic] for m in batch}
        left = {group: sum(len(log[topic]) - committed[group, topic] for topic in "ab") for group in "gh"}
        assert {group: bus.lag(group, "ab") for group in "gh"} == left
        bus.close()


@settings(max_examples=60, print_blob=True, deadline=None)
@given(ACTS)
def test_whatever_happens_a_group_sees_every_message_in_order(acts):
    follows_the_model("sqlite", acts)


@pytest.mark.servers
@settings(max_examples=20, print_blob=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ACTS)
def test_whatever_happens_a_group_sees_every_message_in_order_on_kafka(acts):
    follows_the_model("kafka", acts)


def test_a_process_killed_after_it_published_has_published(url):
    code = 'import os\nbus.publish([Outgoing("a", "k", b"1")] * 300)\nos.kill(os.getpid(), 9)'
    finish(child(url, code), -signal.SIGKILL)
    bus = open_bus(url)
    assert bus.lag("g", ["a"]) == 300
    assert len(taken(bus, "g", ["a"], 300)) == 300
    bus.close()


CROWD = """
for n in range(40):
    bus.publish([Outgoing("a", "{name}", b'"{name}-%d-%d"' % (n, i)) for i in range(5)])
bus.close()
"""


def test_two_processes_that_publish_at_once_keep_the_order_of_their_keys(url):
    """Both open it, too: neither waits for it to be there."""
    for process in [child(url, CROWD.format(name=name)) for name in ("left", "right")]:
        finish(process)
    bus = open_bus(url)
    batch = taken(bus, "g", ["a"], 400)
    for name in ("left", "right"):
        assert values([m for m in batch if m.key == name]) == [f"{name}-{n}-{i}" for n in range(40) for i in range(5)]
    assert bus.lag("g", ["a"]) == 400
    bus.close()


def test_one_object_reads_what_another_publishes(url, bus):
    other = open_bus(url)
    other.publish(messages("a", "1"))
    assert values(taken(bus, "g", ["a"], 1)) == ["1"]
    other.publish(messages("a", "2"))
    assert values(taken(bus, "g", ["a"], 1)) == ["2"]
    other.close()


def test_a_bus_that_nobody_knows_is_a_clear_error():
    with pytest.raises(SettingError, match="sqlite"):
        open_bus("carrier-pigeon:///coop")
