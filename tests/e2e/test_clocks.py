"""A clock that is wrong, a home that is new: nothing false is told, nothing is told twice, and nothing is lost.

Each command is a process of the real command line whose clock is another (`at_time`); mail goes to a real server on loopback.
"""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from at_time import AtTime
from live_mail import live, mail_sink
from machine import DEMO, Machine, federal_register, last_word
from services import services, until

from pipeline.database import times
from pipeline.database.sources import put_source_state, source_state
from pipeline.settings import load
from pipeline.windows import Coverage
from pipeline.wiring import open_database

ARCHIVE = ("--replay", str(DEMO / "archive"))
DOCUMENTS = DEMO / "documents" / "documents.jsonl"
XML = DEMO / "documents" / "xml"
IN_1970 = datetime(1970, 1, 2, tzinfo=UTC) - datetime.now(UTC)
IN_A_YEAR = timedelta(days=400)

pytestmark = pytest.mark.slow


@pytest.fixture
def sink():
    with mail_sink() as box:
        yield box


def home_in_use(tmp_path, sink, ahead: timedelta = timedelta()) -> AtTime:
    """A live home that told everybody what there was to tell, with a clock that was so far from ours."""
    machine = live(AtTime(tmp_path / "home", ahead=ahead), sink, tmp_path)
    first = machine.run("run", "--first", *ARCHIVE)
    assert first.code == 0, first.out + first.err
    assert sink.arrived
    return replace(machine, ahead=timedelta())


def open_issues(machine: Machine, kind: str) -> list[dict]:
    return [i for i in machine.export("issues") if i["kind"] == kind and i["status"] == "open"]


@contextmanager
def database_of(machine: Machine):
    settings = load(machine.environment())
    database = open_database(settings.url("database"))
    try:
        yield database
    finally:
        database.close()


def keep(machine: Machine, ahead: timedelta) -> None:
    """The kept time is so far ahead of now, as work with such a clock leaves it."""
    with database_of(machine) as database, database.transaction() as connection:
        times.mark(connection, times.CLOCK, datetime.now(UTC) + ahead, "another.example")


# --- clocks -----------------------------------------------------------------------------------------------------------------


def test_a_clock_that_fell_back_tells_nothing_says_so_and_all_is_well_when_it_is_right_again(tmp_path, sink):
    right = home_in_use(tmp_path, sink)
    before, told = len(sink.arrived), right.export("alerts")
    wrong = replace(right, ahead=IN_1970)
    for command in (("run", *ARCHIVE), ("send",)):
        outcome = wrong.run(*command)
        assert outcome.code == 3, outcome.out + outcome.err
        assert "says 1970-01-0" in outcome.out
        assert "behind the latest time that was kept" in outcome.out
        assert "doctor --clock-is-right" in outcome.out
    assert len(sink.arrived) == before
    assert right.export("alerts") == told, "nothing was decided either"
    assert len(open_issues(right, "clock_differs")) == 1
    again = right.run("run", *ARCHIVE)
    assert again.code == 0, again.out + again.err
    assert len(sink.arrived) == before
    assert open_issues(right, "clock_differs") == []


def test_an_issue_of_the_clock_that_was_accepted_lets_nothing_leave(tmp_path, sink):
    right = home_in_use(tmp_path, sink)
    keep(right, timedelta(hours=3))
    assert right.run("send").code == 3
    (issue,) = open_issues(right, "clock_differs")
    assert right.run("issues", "--accept", issue["id"]).code == 0
    outcome = right.run("send")
    assert outcome.code == 3
    assert "3 hours behind" in outcome.out, outcome.out


def test_a_clock_that_ran_ahead_and_is_right_again_holds_until_a_person_says_so_and_nothing_is_lost(tmp_path, sink):
    (tmp_path / "twin").mkdir()
    twin = live(AtTime(tmp_path / "twin" / "home"), sink, tmp_path / "twin")
    assert twin.run("run", "--first", *ARCHIVE).code == 0
    right = home_in_use(tmp_path, sink)
    assert replace(right, ahead=IN_A_YEAR).run("run", *ARCHIVE).code == 0, "as if it had been off: nothing tells otherwise"
    told = len(sink.arrived)
    held = right.run("run", *ARCHIVE)
    assert held.code == 3
    assert "399 days behind" in held.out or "400 days behind" in held.out, held.out
    assert len(sink.arrived) == told
    word = right.run("doctor", "--clock-is-right")
    assert word.code == 0, word.out + word.err
    assert "the kept time was" in word.out
    after = right.run("run", *ARCHIVE)
    assert after.code == 0, after.out + after.err
    assert last_word(right.export("alerts")) == last_word(twin.export("alerts"))
    assert open_issues(right, "clock_differs") == []
    said = [i for i in right.export("issues") if " said at " in i["reason"]]
    assert len(said) == 1
    assert os.uname().nodename in said[0]["reason"]
    assert said[0]["status"] == "repaired"
    with database_of(right) as database, database.reading() as connection:
        kept = times.kept(connection)
    assert kept is not None
    assert abs(kept.at - datetime.now(UTC)) < timedelta(hours=1)


def test_what_is_edited_after_a_clock_ran_ahead_takes_the_place_of_what_was_fetched_then(tmp_path):
    rows = [json.loads(line) for line in DOCUMENTS.read_text(encoding="utf-8").splitlines()]
    order = next(row for row in rows if "Limited Exclusion Order" in row["title"])
    edited = [r if r is not order else r | {"title": r["title"].replace("Certain ", "Certain Improved ", 1)} for r in rows]
    (tmp_path / "edited.jsonl").write_text("\n".join(map(json.dumps, edited)))
    with federal_register(DOCUMENTS, XML) as url:
        right = AtTime(tmp_path / "home", url)
        wrong = replace(right, ahead=IN_A_YEAR)
        wrong.run("crawl", "--since", "2024-01-01")
        assert wrong.run("process").code in (0, 3)
    assert len(right.export("documents")) == len(rows)
    assert right.run("doctor", "--clock-is-right").code == 0
    with federal_register(tmp_path / "edited.jsonl", XML) as url:
        right = replace(right, base_url=url)
        outcome = right.run("run", "--since", "2024-01-01")
    assert outcome.code == 0, outcome.out + outcome.err
    titles = {d["native_id"]: d["title"] for d in right.export("documents")}
    assert "Certain Improved " in titles[order["document_number"]]


def test_what_was_noted_of_days_to_come_is_taken_back(tmp_path):
    with federal_register(DOCUMENTS, XML) as url:
        right = AtTime(tmp_path / "home", url)
        replace(right, ahead=IN_A_YEAR).run("crawl", "--since", "2024-01-01")
        word = right.run("doctor", "--clock-is-right")
        assert word.code == 0
        assert "do not count as seen any more" in word.out
        assert "does not count any more" in word.out
    with database_of(right) as database, database.reading() as connection:
        state = source_state(connection, "us_federal_register")
    assert all(window.last < datetime.now(UTC).date() for window in Coverage.from_json(state).covered)
    assert "looked_at" not in state


def test_a_clock_that_differs_from_what_answers_just_said_holds_and_one_that_differed_long_ago_does_not(tmp_path, sink):
    right = home_in_use(tmp_path, sink, ahead=-timedelta(days=9))

    def answered(said: timedelta, at: timedelta) -> None:
        now = datetime.now(UTC)
        with database_of(right) as database, database.transaction() as connection:
            state = {"date": {"said": (now - said).isoformat(), "at": (now - at).isoformat()}}
            put_source_state(connection, "us_federal_register", state)

    answered(timedelta(hours=3), timedelta())
    for command in ("send", "doctor"):
        outcome = right.run(command)
        assert outcome.code == 3
        assert "it is 3 hours ahead of the answers of us_federal_register" in outcome.out, outcome.out
    assert len(open_issues(right, "clock_differs")) == 1
    answered(timedelta(hours=9), timedelta(hours=6))
    assert right.run("send").code == 0
    assert open_issues(right, "clock_differs") == []


@pytest.mark.parametrize(("ahead", "words"), [(timedelta(hours=3), "3 hours ahead of"), (-timedelta(hours=3), "3 hours behind")])
def test_the_answers_of_a_real_crawl_tell_a_clock_that_is_wrong_from_the_first_day(tmp_path, sink, ahead, words):
    with federal_register(DOCUMENTS, XML) as url:
        right = live(AtTime(tmp_path / "home", url), sink, tmp_path)
        outcome = replace(right, ahead=ahead).run("run", "--first", "--since", "2024-01-01")
        assert outcome.code == 3, outcome.out + outcome.err
        assert f"it is {words} the answers of us_federal_register" in outcome.out
        assert sink.arrived == []
        assert right.export("alerts") == []
        if ahead > timedelta():
            assert right.run("doctor", "--clock-is-right").code == 0
        outcome = right.run("run")
        assert outcome.code == 0, outcome.out + outcome.err
    assert sink.arrived
    assert open_issues(right, "clock_differs") == []


def test_the_doctor_names_a_clock_that_stands_still_where_mail_may_leave(tmp_path, sink):
    right = home_in_use(tmp_path, sink)
    assert "stands still" not in right.run("doctor").out
    standing = replace(right, settings=right.settings | {"CROSSMARKET_NOW": "2026-11-01"})
    assert "the clock stands still at 2026-11-01 10:00 UTC (CROSSMARKET_NOW)" in standing.run("doctor").out
    assert "makes the clock stand still" in standing.run("doctor", "--clock-is-right").err


def test_a_machine_that_was_off_for_days_sends_on(tmp_path, sink):
    right = home_in_use(tmp_path, sink, ahead=-timedelta(days=9))
    outcome = right.run("run", *ARCHIVE)
    assert outcome.code == 0, outcome.out + outcome.err


@pytest.mark.parametrize(
    "harmless",
    [
        {"CROSSMARKET_MAIL": "dir:///{home}/mail"},
        {"CROSSMARKET_EXERCISE": "true"},
        {"CROSSMARKET_NOW": "2026-11-01"},
    ],
    ids=["folder", "drill", "fixed clock"],
)
def test_folders_drills_and_fixed_clocks_never_hold(tmp_path, sink, harmless):
    right = home_in_use(tmp_path, sink)
    keep(right, IN_A_YEAR)
    assert right.run("send").code == 3
    outcome = replace(right, settings=right.settings | harmless).run("send")
    assert outcome.code == 0, outcome.out + outcome.err
    assert open_issues(right, "clock_differs") == []


def test_a_clock_that_stands_still_is_never_kept(tmp_path):
    machine = Machine(tmp_path / "home", settings={"CROSSMARKET_NOW": "2031-01-01"})
    assert machine.run("run", *ARCHIVE).code == 0
    assert machine.run("run", *ARCHIVE, "--as-of", "2032-01-01").code == 0
    with database_of(machine) as database, database.reading() as connection:
        assert times.kept(connection) is None


def test_a_sender_that_follows_holds_says_so_and_goes_on_when_a_person_says_that_the_clock_is_right(tmp_path, sink):
    right = home_in_use(tmp_path, sink, ahead=-timedelta(days=30))
    keep(right, IN_A_YEAR)
    with services(right, tmp_path / "logs") as them:
        them.start("send", "send", "--follow")
        until(lambda: "send: holds: the clock of this machine" in them.log("send"), hint=lambda: them.log("send"))
        assert len(open_issues(right, "clock_differs")) == 1
        assert right.run("doctor", "--clock-is-right").code == 0
        until(lambda: "holds no longer" in them.log("send"), hint=lambda: them.log("send"))
        assert them.log("send").count("send: holds: ") == 1, "once, and not every second"
        assert them.stop("send") == 0


# --- another time by hand -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", [("run", *ARCHIVE), ("crawl",), ("process",), ("send",)], ids=lambda c: c[0])
def test_another_time_where_mail_may_leave_needs_a_word_of_its_own(tmp_path, sink, command):
    machine = live(AtTime(tmp_path / "home"), sink, tmp_path)
    machine.settings["CROSSMARKET_EVEN_LIVE"] = "no"
    outcome = machine.run(*command, "--as-of", "2027-06-01")
    assert outcome.code == 2
    assert "--even-live" in outcome.err
    assert not machine.home.exists()


@pytest.mark.parametrize("command", [("run", *ARCHIVE), ("send",), ("send", "--follow")], ids=" ".join)
def test_a_time_left_in_the_environment_needs_that_word_too(tmp_path, sink, command):
    """As after a drill: 324 false mails were sent by it."""
    machine = live(Machine(tmp_path / "home"), sink, tmp_path)
    machine.settings["CROSSMARKET_EVEN_LIVE"] = "no"
    outcome = machine.run(*command)
    assert outcome.code == 2
    assert "CROSSMARKET_NOW=2026-11-01T08:00:00+00:00: mail may leave" in outcome.err
    assert not machine.home.exists()
    assert machine.run("run", *ARCHIVE, "--first", "--even-live").code == 0
    assert sink.arrived


def test_with_its_word_another_time_is_worked_with_and_looking_needs_none(tmp_path, sink):
    machine = home_in_use(tmp_path, sink)
    assert machine.run("run", *ARCHIVE, "--as-of", "2027-06-01", "--even-live").code == 0
    assert machine.run("export", "flags", "--as-of", "2027-06-01").code == 0


# --- a new home ---------------------------------------------------------------------------------------------------------------


def test_a_home_that_knows_of_no_mails_sends_nothing_until_a_person_says_that_it_is_the_first(tmp_path, sink):
    machine = live(AtTime(tmp_path / "home"), sink, tmp_path)
    for _ in range(2):
        outcome = machine.run("run", *ARCHIVE)
        assert outcome.code == 3, outcome.out + outcome.err
        assert f"new home at {machine.home}" in outcome.out
        assert "crossmarket run --first" in outcome.out
    assert sink.arrived == []
    found = machine.records("flags", "alerts", "messages")
    assert found["flags"], "it reads and folds meanwhile"
    assert found["alerts"] == found["messages"] == []
    assert len(open_issues(machine, "new_home")) == 1
    outcome = machine.run("run", "--first", *ARCHIVE)
    assert outcome.code == 0, outcome.out + outcome.err
    assert sink.arrived
    assert open_issues(machine, "new_home") == []


def test_a_restored_home_knows_what_was_told(tmp_path, sink):
    old = home_in_use(tmp_path, sink)
    assert old.run("backup", str(tmp_path / "b.tar.gz")).code == 0
    told = len(sink.arrived)
    new = replace(old, home=tmp_path / "new")
    assert new.run("restore", str(tmp_path / "b.tar.gz")).code == 0
    outcome = new.run("run", *ARCHIVE)
    assert outcome.code == 0, outcome.out + outcome.err
    assert len(sink.arrived) == told


def test_a_restored_home_that_told_nobody_anything_yet_may_send(tmp_path, sink):
    old = live(AtTime(tmp_path / "old"), sink, tmp_path)
    assert old.run("run", *ARCHIVE).code == 3
    assert old.run("backup", str(tmp_path / "b.tar.gz")).code == 0
    new = replace(old, home=tmp_path / "new")
    assert new.run("restore", str(tmp_path / "b.tar.gz")).code == 0
    outcome = new.run("run", *ARCHIVE)
    assert outcome.code == 0, outcome.out + outcome.err
    assert sink.arrived


def test_a_home_whose_mail_went_to_a_folder_may_send_live(tmp_path, sink):
    machine = AtTime(tmp_path / "home")
    assert machine.run("run", *ARCHIVE).code == 0, "with mail to a folder an empty home is a first run as ever"
    assert live(machine, sink, tmp_path).run("run", *ARCHIVE).code == 0


def test_services_of_a_new_home_hold_and_go_on_when_another_process_says_that_it_is_the_first(tmp_path, sink):
    machine = live(AtTime(tmp_path / "home"), sink, tmp_path)
    assert machine.run("run", *ARCHIVE).code == 3
    with services(machine, tmp_path / "logs") as them:
        them.start("send", "send", "--follow")
        until(lambda: "send: holds: new home at" in them.log("send"), hint=lambda: them.log("send"))
        assert sink.arrived == []
        assert machine.run("send", "--first").code == 0
        until(lambda: "holds no longer" in them.log("send"), hint=lambda: them.log("send"))
        assert sink.arrived
        assert them.stop("send") == 0
