"""The dead man's switch speaks when nobody looks any more, once a day while it lasts, and above all when it cannot see."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from canned import Answered, look
from live_mail import Sink, mail_sink
from machine import ROOT
from publishers import publisher_of

from pipeline.clock import Clock
from pipeline.deadman.__main__ import look_once
from pipeline.deadman.looking import silences
from pipeline.settings import load
from pipeline.source_settings import source_names
from pipeline.wiring import open_ports

SOURCE = "us_federal_register"
OWN = f"CROSSMARKET_SOURCES__{SOURCE.upper()}__"
PUBLISHER = publisher_of(SOURCE)
FIRST = datetime.combine(PUBLISHER.looks[0], datetime.min.time(), UTC) + timedelta(hours=18)


class House:
    """A home whose source was looked at, and what it is set to."""

    def __init__(self, home: Path, **settings: str) -> None:
        self.home = home
        others = [name for name in source_names() if name != SOURCE]
        self.settings = {
            "CROSSMARKET_HOME": str(home),
            OWN + "BASE_URL": "https://publisher.invalid",
            OWN + "SINCE": (PUBLISHER.looks[0] - timedelta(days=20)).isoformat(),
            OWN + "QUIET_DAYS": "300",
            **{f"CROSSMARKET_SOURCES__{name.upper()}__OFF": "yes" for name in others},
            "CROSSMARKET_OPERATIONS": "night@house.example",
            **settings,
        }

    def look(self, at: datetime) -> None:
        def answers(address: str, _: object) -> Answered:
            parts = urlsplit(address)
            return PUBLISHER.answer(parts.path + (f"?{parts.query}" if parts.query else ""), PUBLISHER.looks[0])

        with open_ports(load(self.settings), Clock(at)) as ports:
            look(ports, SOURCE, answers)

    def switch(self, at: datetime) -> int:
        return look_once(load(self.settings), at)

    def process(self, **settings: str) -> subprocess.CompletedProcess[str]:
        """As the unit starts it."""
        clean = {k: v for k, v in os.environ.items() if not k.startswith("CROSSMARKET_")}
        command = [sys.executable, "-m", "pipeline.deadman"]
        return subprocess.run(command, env=clean | self.settings | settings, cwd=ROOT, capture_output=True, text=True, timeout=120)


@pytest.fixture
def server():
    with mail_sink() as box:
        yield box


@pytest.fixture
def house(tmp_path, server):
    made = House(tmp_path / "home", CROSSMARKET_MAIL=f"smtp://127.0.0.1:{server.port}", CROSSMARKET_LIVE="yes")
    made.look(FIRST)
    return made


def mails(box: Sink) -> list[tuple[str, str, str]]:
    """To whom, subject and text of what arrived."""
    read = [(e.rcpt_tos[0], message_from_bytes(e.original_content or b"", policy=default)) for e in box.arrived]
    return [(to, mail["Subject"], mail.get_content()) for to, mail in read]


def test_over_days_it_speaks_once_a_day_while_a_source_is_dark_and_says_when_it_is_heard_again(house, server):
    dark = FIRST + timedelta(days=2, minutes=1)
    assert house.switch(FIRST + timedelta(days=2)) == 0
    assert mails(server) == [], "a crawl of every day has two days"
    assert house.switch(dark) == 3
    ((to, subject, text),) = mails(server)
    assert (to, subject) == ("night@house.example", f"crossmarket: SILENT: {SOURCE}")
    assert f"last looked at completely at {FIRST:%Y-%m-%d %H:%M} UTC, 2 days ago" in text
    assert "crossmarket sources us_federal_register" in text
    for hours in (0.1, 12, 23.9):
        assert house.switch(dark + timedelta(hours=hours)) == 3
    assert len(mails(server)) == 1, "it was said"
    assert house.switch(dark + timedelta(days=1)) == 3
    assert len(mails(server)) == 2, "and is said again on the next day"
    house.look(dark + timedelta(days=1, hours=1))
    assert house.switch(dark + timedelta(days=1, hours=2)) == 0
    assert mails(server)[-1][1] == f"crossmarket: heard again: {SOURCE}"
    assert house.switch(dark + timedelta(days=1, hours=3)) == 0
    assert len(mails(server)) == 3


def test_a_source_that_is_off_is_silent_by_decision(house, server):
    house.settings[OWN + "OFF"] = "yes"
    assert house.switch(FIRST + timedelta(days=300)) == 0
    assert mails(server) == []


def _gone(file: Path) -> None:
    file.unlink()


def _emptied(file: Path) -> None:
    file.write_bytes(b"")


def _of_noise(file: Path) -> None:
    file.write_bytes(b"no database " * 1000)


def _without_its_tables(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TABLE sources")
        connection.commit()


@pytest.mark.parametrize("damage", [_gone, _emptied, _of_noise, _without_its_tables])
def test_it_speaks_when_the_database_cannot_be_read_and_makes_none(house, server, damage):
    with closing(sqlite3.connect(house.home / "crossmarket.db")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for beside in house.home.glob("crossmarket.db-*"):
        beside.unlink()
    damage(house.home / "crossmarket.db")
    assert house.switch(FIRST) == 3
    ((_, subject, text),) = mails(server)
    assert subject == "crossmarket: SILENT: database"
    assert "the database cannot be read" in text
    assert (house.home / "crossmarket.db").exists() == (damage is not _gone)


def test_a_home_that_is_not_there_is_not_made_and_is_said(tmp_path, server):
    house = House(tmp_path / "nowhere", CROSSMARKET_MAIL=f"smtp://127.0.0.1:{server.port}", CROSSMARKET_LIVE="yes")
    assert house.switch(FIRST) == 3
    assert mails(server)[0][1] == "crossmarket: SILENT: database"
    assert not house.home.exists()


def test_a_database_that_does_not_answer_in_time_is_one_that_cannot_be_read(house):
    with closing(sqlite3.connect(house.home / "crossmarket.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("CREATE TABLE held (x)")
        (one,) = silences(load(house.settings), FIRST, within=0.5)
    assert (one.name, "did not answer within 0.5 seconds" in one.what) == ("database", True)


def test_a_database_that_hid_the_sources_says_nothing_of_them(house, server):
    """Neither that they are heard again, nor a second time that they are dark."""
    dark = FIRST + timedelta(days=3)
    assert house.switch(dark) == 3
    file = house.home / "crossmarket.db"
    file.rename(house.home / "away")
    assert house.switch(dark + timedelta(hours=1)) == 3
    (house.home / "away").rename(file)
    assert house.switch(dark + timedelta(hours=2)) == 3
    assert [subject for _, subject, _ in mails(server)] == [
        f"crossmarket: SILENT: {SOURCE}",
        "crossmarket: SILENT: database",
        "crossmarket: heard again: database",
    ]


@contextmanager
def noting(folder: Path):
    """A command that notes its last argument and its standard input."""
    noted, script = folder / "noted", folder / "page it"
    script.write_text(f'#!/bin/sh\necho "$1/$2" >> "{noted}"\ncat >> "{noted}"\n')
    script.chmod(0o700)
    yield f"'{script}' now", lambda: noted.read_text() if noted.exists() else ""


def test_it_runs_a_command_as_the_unit_starts_it_and_says_where_mail_was_not_taken(house, tmp_path):
    now = (FIRST + timedelta(days=3)).isoformat()
    with noting(tmp_path) as (command, noted):
        nobody = "smtp://127.0.0.1:1"
        done = house.process(CROSSMARKET_NOW=now, CROSSMARKET_ALARM=command, CROSSMARKET_MAIL=nobody)
        assert done.returncode == 3, done.stderr
        assert noted().startswith(f"now/crossmarket: SILENT: {SOURCE}\n")
        assert "was last looked at completely" in noted()
        assert "could not be said: the mail server 127.0.0.1:1" in done.stderr
        broken = house.process(CROSSMARKET_ALARM=command, CROSSMARKET_NO_SUCH_SETTING="1")
        assert (broken.returncode, "the settings cannot be read" in noted()) == (3, True)
    assert "Traceback" not in done.stderr + broken.stderr


def test_what_could_not_be_said_is_said_at_the_next_look(house, server):
    dark = FIRST + timedelta(days=3)
    there = house.settings["CROSSMARKET_MAIL"]
    house.settings["CROSSMARKET_MAIL"] = "smtp://127.0.0.1:1"
    assert house.switch(dark) == 1
    house.settings["CROSSMARKET_MAIL"] = there
    assert house.switch(dark + timedelta(minutes=5)) == 3
    assert len(mails(server)) == 1


def test_without_the_decision_that_mail_may_leave_none_does(house, server):
    del house.settings["CROSSMARKET_LIVE"]
    assert house.switch(FIRST + timedelta(days=3)) == 1
    assert mails(server) == []


def test_with_nobody_to_tell_it_says_how_somebody_is(house, capsys):
    del house.settings["CROSSMARKET_OPERATIONS"]
    assert house.switch(FIRST + timedelta(days=3)) == 1
    assert "set CROSSMARKET_OPERATIONS to a mailbox, CROSSMARKET_ALARM to a command, or both" in capsys.readouterr().err
