"""What operations staff rely on: the doctor, backup and restore."""

from __future__ import annotations

import pytest
from machine import DEMO, Machine, without_volatile

EXPORTS = ("documents", "notices", "cases", "flags", "alerts", "messages", "issues")


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    machine = Machine(tmp_path_factory.mktemp("full"))
    assert machine.run("run", "--replay", str(DEMO / "archive"), "--announce").code == 0
    return machine


def exports(machine: Machine) -> dict[str, list[dict]]:
    return {kind: without_volatile(kind, rows) for kind, rows in machine.records(*EXPORTS).items()}


def test_a_backup_gives_everything_back_in_an_empty_home(full, tmp_path):
    file = tmp_path / "backup.tar.gz"
    outcome = full.run("backup", str(file))
    assert outcome.code == 0, outcome.err
    assert "63 messages" in outcome.out
    other = Machine(tmp_path / "other")
    assert other.run("restore", str(file)).code == 0
    assert exports(other) == exports(full)
    assert other.run("process").code == 0
    document = other.export("documents")[0]
    assert other.run("show", document["id"]).out == full.run("show", document["id"]).out
    again = other.run("run", "--replay", str(DEMO / "archive"), "--announce")
    assert again.code == 0
    assert "48 unchanged" in again.out
    assert not other.mails(), "who was told is not told again"


def test_what_was_fetched_and_not_read_when_the_backup_was_made_is_read_after_it(full, tmp_path):
    """The bus of that time is gone; the archive is not."""
    early = Machine(tmp_path / "early")
    from pipeline.clock import clock_at
    from pipeline.settings import load
    from pipeline.wiring import REPLAY, open_archive, open_ports, stage

    settings = load(early.environment())
    with open_ports(settings, clock_at(settings.now)) as ports:
        archive = open_archive(f"dir:///{DEMO / 'archive'}?mode=ro")
        stage(REPLAY)(ports, archive)
        archive.close()
    file = tmp_path / "early.tar.gz"
    assert early.run("backup", str(file)).code == 0
    late = Machine(tmp_path / "late")
    assert late.run("restore", str(file)).code == 0
    assert late.run("process").code == 0
    assert exports(late)["flags"] == exports(full)["flags"]


def test_a_restore_into_a_database_that_holds_something_is_refused(full, tmp_path):
    file = tmp_path / "backup.tar.gz"
    assert full.run("backup", str(file), "--without-archive").code == 0
    outcome = full.run("restore", str(file))
    assert outcome.code == 2
    assert "holds records already" in outcome.err


@pytest.mark.parametrize("damage", ["cut", "not a backup", "missing"])
def test_a_damaged_backup_is_refused_and_nothing_is_restored(full, tmp_path, damage):
    file = tmp_path / "backup.tar.gz"
    assert full.run("backup", str(file)).code == 0
    whole = file.read_bytes()
    if damage == "cut":
        file.write_bytes(whole[: len(whole) // 2])
    elif damage == "not a backup":
        file.write_bytes(b"these are notes" * 100)
    else:
        file.unlink()
    other = Machine(tmp_path / "other")
    outcome = other.run("restore", str(file))
    assert outcome.code == 2, outcome.err
    assert "Traceback" not in outcome.err
    assert other.export("documents") == []


def test_a_backup_never_overwrites(full, tmp_path):
    file = tmp_path / "mine"
    file.write_text("precious")
    outcome = full.run("backup", str(file))
    assert outcome.code == 2
    assert file.read_text() == "precious"


def test_the_doctor_says_what_is_wrong_and_the_repair(full, tmp_path):
    outcome = full.run("doctor")
    assert outcome.code == 3, "a replayed archive is no source that was looked at"
    assert "never looked at completely" in outcome.out
    for port in ("archive", "database", "bus", "search"):
        assert f"ok       {port}" in outcome.out
    (tmp_path / "file").write_text("")
    broken = Machine(tmp_path, settings={"CROSSMARKET_BUS": f"sqlite:///{tmp_path}/file/bus.db"})
    outcome = broken.run("doctor")
    assert outcome.code == 3
    assert "TROUBLE  bus" in outcome.out
    assert "ok       database" in outcome.out
    assert "Traceback" not in outcome.err + outcome.out


def test_making_what_is_missing_ends_well_though_no_source_was_looked_at_yet(tmp_path):
    outcome = Machine(tmp_path).run("doctor", "--create")
    assert outcome.code == 0, outcome.out
    assert "never looked at" in outcome.out, "it is said all the same"


def test_the_doctor_sees_a_source_that_falls_silent(full):
    later = Machine(full.home, settings={"CROSSMARKET_NOW": "2027-03-01"})
    outcome = later.run("doctor")
    assert "unusual silence" in outcome.out
    assert "2026-10" in outcome.out, "with the day of the last document"
