"""What the bus in an SQLite file does besides what every bus does: one order for all, all or none, errors of the disk."""

from __future__ import annotations

import os
import signal
import tempfile
from pathlib import Path

import pytest
from buses import child, finish, messages, values

from pipeline.bus.sqlite import SqliteBus
from pipeline.errors import SettingError, StorageError
from pipeline.wiring import open_bus


@pytest.fixture
def url(tmp_path) -> str:
    return f"sqlite:///{tmp_path}/home/bus.db"


@pytest.fixture
def bus(url):
    opened = open_bus(url)
    yield opened
    opened.close()


def test_offsets_of_a_topic_count_from_nought_without_a_gap(bus):
    bus.publish(messages("a", "1", "2") + messages("b", "3") + messages("a", "4"))
    bus.publish(messages("b", "5"))
    places = [(m.topic, m.partition, m.offset) for m in bus.poll("g", ["a", "b"], 10)]
    assert places == [("a", 0, 0), ("a", 0, 1), ("a", 0, 2), ("b", 0, 0), ("b", 0, 1)]


def test_a_poll_gives_topic_after_topic_in_the_order_asked(bus):
    bus.publish(messages("a", "1", "2", "3") + messages("b", "4", "5"))
    assert values(bus.poll("g", ["a", "b"], 2)) == ["1", "2"]
    assert values(bus.poll("g", ["a", "b"], 2)) == ["3", "4"]
    assert values(bus.poll("g", ["a", "b"], 2)) == ["5"]
    assert bus.poll("g", ["a", "b"], 2) == []
    bus.publish(messages("a", "6"))
    assert values(bus.poll("g", ["a", "b"], 2)) == ["6"]


def test_a_topic_that_nobody_published_to_is_empty(bus):
    assert bus.poll("g", ["never published"], 5) == []
    assert bus.lag("g", ["never published"]) == 0


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
        for first in range(0, 200, 5):
            assert mine[first + 4].offset - mine[first].offset == 4, "another's messages stand between those of one batch"
    bus.close()


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


def test_a_file_made_anew_is_another_log(tmp_path):
    epochs = set()
    for name in ("one.db", "two.db"):
        bus = open_bus(f"sqlite:///{tmp_path}/{name}")
        epochs.add(bus.epoch("a"))
        bus.close()
    assert len(epochs) == 2


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
