"""What every bus does, and what the bus in an SQLite file does besides."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.bus.port import Outgoing
from pipeline.bus.sqlite import SqliteBus
from pipeline.errors import SettingError, StorageError
from pipeline.wiring import open_bus

ROOT = Path(__file__).parents[2]


@pytest.fixture(params=["sqlite:///{}/home/bus.db"])
def url(request, tmp_path) -> str:
    """The URL of an empty bus, for every kind there is."""
    return request.param.format(tmp_path)


@pytest.fixture
def bus(url):
    opened = open_bus(url)
    yield opened
    opened.close()


PROGRAM = """
import sys
from pipeline.bus.port import Outgoing
from pipeline.errors import StorageError
from pipeline.wiring import open_bus
bus = open_bus({url!r})
"""


def child(url: str, code: str) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    program = PROGRAM.format(url=url) + code
    return subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def finish(process: subprocess.Popen[str], code: int = 0) -> str:
    out, errors = process.communicate(timeout=60)
    assert process.returncode == code, errors
    return out


def messages(topic: str, *values: str, key: str = "k") -> list[Outgoing]:
    return [Outgoing(topic, key, json.dumps(value).encode()) for value in values]


def values(batch) -> list[str]:
    return [json.loads(message.value) for message in batch]


# --- every bus ----------------------------------------------------------------------------------------------------------


def test_messages_of_a_topic_come_in_their_order_with_key_and_value(bus):
    bus.publish(
        [Outgoing("notices", "us_itc", b'{"a": 1}'), Outgoing("documents", "fr", b'"d"'), Outgoing("notices", "x", b"\xff\0")]
    )
    bus.publish([Outgoing("notices", "us_itc", b"{}")])
    batch = bus.poll("fold", ["notices"], 10)
    assert [(m.topic, m.key, m.value) for m in batch] == [
        ("notices", "us_itc", b'{"a": 1}'),
        ("notices", "x", b"\xff\0"),
        ("notices", "us_itc", b"{}"),
    ]


def test_offsets_of_a_topic_count_from_nought_without_a_gap(bus):
    bus.publish(messages("a", "1", "2") + messages("b", "3") + messages("a", "4"))
    bus.publish(messages("b", "5"))
    places = [(m.topic, m.partition, m.offset) for m in bus.poll("g", ["a", "b"], 10)]
    assert places == [("a", 0, 0), ("a", 0, 1), ("a", 0, 2), ("b", 0, 0), ("b", 0, 1)]


def test_a_poll_gives_no_more_than_the_limit_and_goes_on_from_there(bus):
    bus.publish(messages("a", "1", "2", "3") + messages("b", "4", "5"))
    assert values(bus.poll("g", ["a", "b"], 2)) == ["1", "2"]
    assert values(bus.poll("g", ["a", "b"], 2)) == ["3", "4"]
    assert values(bus.poll("g", ["a", "b"], 2)) == ["5"]
    assert bus.poll("g", ["a", "b"], 2) == []
    bus.publish(messages("a", "6"))
    assert values(bus.poll("g", ["a", "b"], 2)) == ["6"]


def test_nothing_and_no_topic_are_harmless(bus):
    bus.publish([])
    bus.commit("g", [])
    assert bus.poll("g", ["never published"], 5) == []
    assert bus.poll("g", [], 5) == []
    bus.publish(messages("a", "1"))
    assert bus.poll("g", ["a"], 0) == []
    assert values(bus.poll("g", ["a"], 1)) == ["1"]


def test_groups_read_each_for_itself(bus):
    bus.publish(messages("a", "1", "2"))
    bus.commit("read", bus.poll("read", ["a"], 10))
    assert values(bus.poll("other", ["a"], 10)) == ["1", "2"]
    assert bus.poll("read", ["a"], 10) == []


def test_what_was_not_committed_comes_again_after_a_restart(url):
    bus = open_bus(url)
    bus.publish(messages("a", "1", "2", "3", "4"))
    first = bus.poll("g", ["a"], 2)
    bus.commit("g", first)
    bus.poll("g", ["a"], 2)  # never committed
    bus.close()
    again = open_bus(url)
    assert values(again.poll("g", ["a"], 10)) == ["3", "4"]
    again.close()


def test_a_commit_covers_the_batch_and_never_goes_back(url):
    bus = open_bus(url)
    bus.publish(messages("a", "1", "2", "3") + messages("b", "4"))
    batch = bus.poll("g", ["a", "b"], 10)
    bus.commit("g", batch)
    bus.commit("g", batch[:1])
    bus.close()
    again = open_bus(url)
    assert again.poll("g", ["a", "b"], 10) == []
    again.close()


def test_a_commit_of_some_leaves_the_rest(url):
    bus = open_bus(url)
    bus.publish(messages("a", "1", "2", "3") + messages("b", "4"))
    batch = bus.poll("g", ["a", "b"], 10)
    bus.commit("g", batch[:2])
    bus.close()
    again = open_bus(url)
    assert values(again.poll("g", ["a", "b"], 10)) == ["3", "4"]
    again.close()


def test_a_poll_waits_for_the_first_message_but_no_longer(url):
    bus = open_bus(url)
    start = time.monotonic()
    assert bus.poll("g", ["a"], 5, wait_seconds=0.2) == []
    assert 0.2 <= time.monotonic() - start < 2
    publisher = child(url, 'sys.stdin.readline()\nbus.publish([Outgoing("a", "k", b"1")])')
    assert publisher.stdin
    publisher.stdin.write("now\n")
    publisher.stdin.flush()
    start = time.monotonic()
    assert [m.value for m in bus.poll("g", ["a"], 5, wait_seconds=30)] == [b"1"]
    assert time.monotonic() - start < 20
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


@settings(max_examples=60, print_blob=True, deadline=None)
@given(ACTS)
def test_whatever_happens_a_group_sees_every_message_in_order(acts):
    """Against a model: for each topic a list, for each group where it stands and what it committed."""
    log: dict[str, list[str]] = {"a": [], "b": []}
    stands = {(group, topic): 0 for group in "gh" for topic in "ab"}
    committed = dict(stands)
    with tempfile.TemporaryDirectory() as home:
        bus = open_bus(f"sqlite:///{home}/bus.db")
        for number, (act, name, n) in enumerate(acts):
            if act == "publish":
                new = [f"{number}.{i}" for i in range(n)]
                bus.publish(messages(name, *new))
                log[name] += new
            elif act == "restart":
                bus.close()
                bus, stands = open_bus(f"sqlite:///{home}/bus.db"), dict(committed)
            else:
                expected: list[str] = []
                for topic in "ab":
                    taken = log[topic][stands[name, topic] :][: n - len(expected)]
                    stands[name, topic] += len(taken)
                    expected += taken
                batch = bus.poll(name, ["a", "b"], n)
                assert values(batch) == expected
                if act == "poll and commit":
                    bus.commit(name, batch)
                    committed |= {(name, m.topic): stands[name, m.topic] for m in batch}
        bus.close()


# --- processes ----------------------------------------------------------------------------------------------------------

DYING = """
import os, signal

class Dying(list):
    rounds = 0

    def __iter__(self):
        self.rounds += 1
        for n, message in enumerate(super().__iter__()):
            if n == 600 and self.rounds == 2:
                os.kill(os.getpid(), signal.SIGKILL)
            yield message

bus.publish([Outgoing("a", "k", b'"before"')])
bus.publish(Dying(Outgoing("a", "k", b'"' + b"x" * 5000 + b'"') for n in range(1000)))
"""


def test_a_process_killed_while_it_publishes_published_nothing_of_it(url):
    finish(child(url, DYING), -signal.SIGKILL)
    bus = open_bus(url)
    bus.publish(messages("a", "after"))
    batch = bus.poll("g", ["a"], 5000)
    assert values(batch) == ["before", "after"]
    assert [m.offset for m in batch] == [0, 1]
    bus.close()


def test_a_process_killed_after_it_published_has_published(url):
    code = 'import os\nbus.publish([Outgoing("a", "k", b"1")] * 300)\nos.kill(os.getpid(), 9)'
    finish(child(url, code), -signal.SIGKILL)
    bus = open_bus(url)
    assert len(bus.poll("g", ["a"], 1000)) == 300
    bus.close()


CROWD = """
for n in range(40):
    bus.publish([Outgoing("a", "{name}", b'"{name}-%d-%d"' % (n, i)) for i in range(5)])
"""


def test_two_processes_that_publish_at_once_keep_their_batches_whole(url):
    """Both make the file, too: neither waits for it to be there."""
    for process in [child(url, CROWD.format(name=name)) for name in ("left", "right")]:
        finish(process)
    bus = open_bus(url)
    batch = bus.poll("g", ["a"], 1000)
    assert [m.offset for m in batch] == list(range(400))
    for name in ("left", "right"):
        mine = [m for m in batch if m.key == name]
        assert values(mine) == [f"{name}-{n}-{i}" for n in range(40) for i in range(5)]
        for first in range(0, 200, 5):
            assert mine[first + 4].offset - mine[first].offset == 4, "another's messages stand between those of one batch"
    bus.close()


def test_one_object_reads_what_another_publishes(url, bus):
    other = open_bus(url)
    other.publish(messages("a", "1"))
    assert values(bus.poll("g", ["a"], 10)) == ["1"]
    other.publish(messages("a", "2"))
    assert values(bus.poll("g", ["a"], 10)) == ["2"]
    other.close()


# --- the bus in a file ----------------------------------------------------------------------------------------------------


def test_lag_counts_what_is_not_committed(bus):
    assert isinstance(bus, SqliteBus)
    assert bus.lag("g", ["a", "b"]) == 0
    bus.publish(messages("a", "1", "2", "3") + messages("b", "4"))
    assert bus.lag("g", ["a", "b"]) == 4
    batch = bus.poll("g", ["a"], 2)
    assert bus.lag("g", ["a", "b"]) == 4
    bus.commit("g", batch)
    assert (bus.lag("g", ["a", "b"]), bus.lag("g", ["a"]), bus.lag("other", ["a"])) == (2, 1, 3)


FULL_DISK = """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
bus.publish([Outgoing("a", "k", b'"before"')])
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, most))
try:
    bus.publish([Outgoing("a", "k", b'"' + b"x" * 10_000 + b'"') for n in range(100)])
except StorageError as why:
    print(why)
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
bus.publish([Outgoing("a", "k", b'"after"')])
bus.close()
"""


def test_a_full_disk_publishes_nothing_of_the_batch_and_the_bus_goes_on(url):
    out = finish(child(url, FULL_DISK))
    assert "bus.db" in out
    assert "disk" in out
    bus = open_bus(url)
    batch = bus.poll("g", ["a"], 1000)
    assert values(batch) == ["before", "after"]
    assert [m.offset for m in batch] == [0, 1]
    bus.close()


def test_a_file_that_is_no_database_is_named_with_what_to_do(tmp_path):
    file = tmp_path / "bus.db"
    file.write_bytes(b"these are somebody's notes, not a bus" * 100)
    with pytest.raises(StorageError, match=r"bus\.db.*backup"):
        open_bus(f"sqlite:///{file}")
    assert file.read_bytes().startswith(b"these are somebody's notes"), "it is not touched"


def test_a_damaged_file_is_named_with_what_to_do(tmp_path):
    file = tmp_path / "bus.db"
    bus = open_bus(f"sqlite:///{file}")
    bus.publish(messages("a", *("x" * 1000 for _ in range(50))))
    bus.close()
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    file.write_bytes(content)
    bus = open_bus(f"sqlite:///{file}")
    with pytest.raises(StorageError, match=r"bus\.db.*backup"):
        bus.poll("g", ["a"], 10)
    bus.close()


def test_a_folder_in_place_of_the_file_is_named(tmp_path):
    with pytest.raises(StorageError, match=f"{tmp_path}.*CROSSMARKET_HOME"):
        open_bus(f"sqlite:///{tmp_path}")


def test_a_file_in_place_of_the_folder_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match=r"file.*CROSSMARKET_HOME"):
        open_bus(f"sqlite:///{tmp_path}/file/bus.db")


def test_a_folder_without_the_right_to_write_is_named():
    with tempfile.TemporaryDirectory() as home:  # pytest's own folders cannot be entered by another user
        Path(home).chmod(0o755)
        root = os.geteuid() == 0
        if root:
            os.seteuid(65534)
        else:
            Path(home).chmod(0o555)
        try:
            with pytest.raises(StorageError, match=f"{home}.*CROSSMARKET_HOME"):
                open_bus(f"sqlite:///{home}/bus.db")
            with pytest.raises(StorageError, match=f"{home}.*CROSSMARKET_HOME"):
                open_bus(f"sqlite:///{home}/sub/bus.db")
        finally:
            if root:
                os.seteuid(0)
            Path(home).chmod(0o755)


@pytest.mark.parametrize("wrong", ["sqlite://", "sqlite:///", "sqlite:relative.db"])
def test_a_url_without_a_file_says_how_to_write_it(wrong):
    with pytest.raises(SettingError, match="sqlite:////absolute"):
        SqliteBus.from_url(wrong)


def test_a_bus_that_nobody_knows_is_a_clear_error():
    with pytest.raises(SettingError, match="sqlite"):
        open_bus("carrier-pigeon:///coop")
