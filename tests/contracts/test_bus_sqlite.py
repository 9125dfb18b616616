"""What the bus in an SQLite file does besides what every bus does: one order for all, all or none, errors of the disk."""

from __future__ import annotations

import os
import signal
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
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


def days_pass(url: str, days: int) -> None:
    """What is on the bus was published so many days earlier."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as file, file:
        file.execute("UPDATE messages SET at = at - ?", (days * 86_400,))


def done(url: str, group: str, topic: str, count: int) -> list[str]:
    """What a group takes next and commits."""
    with closing(open_bus(url)) as bus:
        batch = bus.poll(group, [topic], count)
        bus.commit(group, batch)
        return values(batch)


def published(url: str, topic: str, *bodies: str) -> None:
    """By a process that keeps messages for thirty days."""
    with closing(open_bus(f"{url}?keep_days=30")) as bus:
        bus.publish(messages(topic, *bodies))


def kept(url: str, topic: str, group: str = "a newcomer") -> Sequence[str]:
    with closing(open_bus(url)) as bus:
        found = values(bus.poll(group, [topic], 100))
        assert bus.lag(group, [topic]) == len(found)
        return found


def test_what_all_are_done_with_goes_when_it_is_old(url):
    published(url, "a", "1", "2", "3", "4")
    published(url, "b", "other")
    assert done(url, "far", "a", 4) == ["1", "2", "3", "4"]
    assert done(url, "near", "a", 2) == ["1", "2"]
    days_pass(url, 29)
    published(url, "a", "5")
    assert kept(url, "a") == ["1", "2", "3", "4", "5"], "not yet old"
    days_pass(url, 2)
    published(url, "a", "6")
    assert kept(url, "a") == ["3", "4", "5", "6"], "what one has not done stays"
    assert kept(url, "b") == ["other"], "of a topic that nobody has ever done anything with all stays"
    assert kept(url, "a", "near") == ["3", "4", "5", "6"]
    assert done(url, "far", "a", 9) == ["5", "6"]


def test_without_days_all_is_kept(url):
    published(url, "a", "1", "2")
    done(url, "g", "a", 2)
    days_pass(url, 10_000)
    with closing(open_bus(url)) as bus:
        bus.publish(messages("a", "3"))
    assert kept(url, "a") == ["1", "2", "3"]


def test_offsets_never_begin_again(url):
    published(url, "a", "1", "2", "3")
    done(url, "g", "a", 3)
    days_pass(url, 40)
    published(url, "b", "other")
    with closing(open_bus(url)) as bus:
        assert bus.lag("g", ["a"]) == 0
        bus.publish(messages("a", "4"))
        assert [(m.offset, m.value) for m in bus.poll("g", ["a"], 9)] == [(3, b'"4"')]


def test_one_that_polls_goes_on_behind_what_went_meanwhile(url):
    published(url, "a", "1", "2", "3", "4")
    done(url, "g", "a", 3)
    with closing(open_bus(url)) as slow:
        assert values(slow.poll("new", ["a"], 1)) == ["1"]
        days_pass(url, 40)
        published(url, "a", "5")
        assert values(slow.poll("new", ["a"], 1)) == ["4"]
        assert values(slow.poll("new", ["a"], 1)) == ["5"]


def test_a_service_removes_a_great_deal_step_by_step(url):
    with closing(open_bus(f"{url}?keep_days=30")) as service:
        for _ in range(2):
            service.publish(messages("a", *map(str, range(6_000))))
        done(url, "g", "a", 12_000)
        days_pass(url, 40)
    with closing(open_bus(f"{url}?keep_days=30")) as service:
        for n in range(4):
            service.publish(messages("a", f"new {n}"))
    assert kept(url, "a") == [f"new {n}" for n in range(4)]


OLD_FILE = """
CREATE TABLE messages (
    topic TEXT NOT NULL, partition INTEGER NOT NULL, "offset" INTEGER NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL,
    PRIMARY KEY (topic, partition, "offset")
);
INSERT INTO messages VALUES ('a', 0, 0, 'k', '"before"'), ('a', 0, 1, 'k', '"too"');
"""


def test_a_file_of_an_earlier_version_is_taken_over(url, tmp_path):
    (tmp_path / "home").mkdir()
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as file, file:
        file.executescript(OLD_FILE)
    assert done(url, "g", "a", 2) == ["before", "too"]
    published(url, "a", "after")
    assert kept(url, "a") == ["before", "too", "after"], "they are as old as the taking over, at least"
    days_pass(url, 31)
    published(url, "a", "later")
    assert kept(url, "a") == ["after", "later"]


@pytest.mark.parametrize("asked", ["", "keep_days=0", "keep_days=-1", "keep_days=", "keep_days=1e3", "days=3", "keep_days=3&a=b"])
def test_what_else_stands_behind_the_file_is_refused(url, asked):
    with pytest.raises(SettingError, match="keep_days=30"):
        open_bus(f"{url}?{asked}")


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
