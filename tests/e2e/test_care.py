"""What operations staff rely on: the doctor, backup and restore."""

from __future__ import annotations

import io
import json
import re
import signal
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from machine import DEMO, DEMO_MAILS, ROOT, Machine, federal_register, without_volatile
from paused_backup import paused_backup

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
    assert f"{DEMO_MAILS} messages" in outcome.out
    assert file.stat().st_mode & 0o077 == 0, "it holds everything, and is its owner's alone"
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
    from pipeline.flow.called import REPLAY
    from pipeline.settings import load
    from pipeline.wiring import open_archive, open_ports

    settings = load(early.environment())
    with open_ports(settings, clock_at(settings.now)) as ports:
        archive = open_archive(f"dir:///{DEMO / 'archive'}?mode=ro")
        REPLAY.load()(ports, archive)
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
    assert outcome.code == 0, outcome.out
    for port in ("archive", "database", "bus", "search"):
        assert f"ok       {port}" in outcome.out
    assert Machine(tmp_path).run("process").code == 0
    (tmp_path / "file").write_text("")
    broken = Machine(tmp_path, settings={"CROSSMARKET_BUS": f"sqlite:///{tmp_path}/file/bus.db"})
    outcome = broken.run("doctor")
    assert outcome.code == 3
    assert "TROUBLE  bus" in outcome.out
    assert "ok       database" in outcome.out
    assert "never looked at completely" in outcome.out
    assert "Traceback" not in outcome.err + outcome.out


def test_making_what_is_missing_ends_well_though_no_source_was_looked_at_yet(tmp_path):
    outcome = Machine(tmp_path).run("doctor", "--create")
    assert outcome.code == 0, outcome.out
    assert "never looked at" in outcome.out, "it is said all the same"


# --- where a backup is written --------------------------------------------------------------------------------------------------


def test_a_backup_writes_nothing_outside_of_its_targets_folder(full, tmp_path):
    """/tmp is often small, and in memory."""
    tmp, folder = tmp_path / "tmp", tmp_path / "backups"
    tmp.mkdir()
    folder.mkdir()
    hook = tmp_path / "hook"
    hook.mkdir()
    (hook / "sitecustomize.py").write_text(
        "import os, sys\n"
        "def saw(event, arguments):\n"
        "    if event == 'open' and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR):\n"
        "        os.write(2, f'wrote {arguments[0]}\\n'.encode())\n"
        "sys.addaudithook(saw)\n"
    )
    machine = Machine(full.home, settings={"TMPDIR": str(tmp), "PYTHONPATH": f"{hook}:{ROOT}"})
    outcome = machine.run("backup", str(folder / "b.tar.gz"))
    assert outcome.code == 0, outcome.err
    written = {Path(path) for path in re.findall(r"^wrote (/.*)$", outcome.err, re.MULTILINE)}
    outside = {path for path in written if not path.is_relative_to(folder) and not path.is_relative_to(full.home)}
    assert any(path.is_relative_to(folder) for path in written), "the hook sees what is written"
    assert not {path for path in outside if not str(path).startswith("/dev/")}, outside


@pytest.mark.parametrize("contents", ["", "[]", "{}", '{"form": 1, "schema": 3, "rows": [], "sha256": {}}', "\ud800"])
def test_a_file_packed_by_somebody_else_is_no_backup(tmp_path, contents):
    file = tmp_path / "b.tar.gz"
    with tarfile.open(file, "w:gz") as tar:
        body = contents.encode("utf-8", "surrogatepass")
        entry = tarfile.TarInfo("manifest.json")
        entry.size = len(body)
        tar.addfile(entry, io.BytesIO(body))
    outcome = Machine(tmp_path / "home").run("restore", str(file))
    assert outcome.code == 2, outcome.err
    assert "it is no whole backup" in outcome.err
    assert "Traceback" not in outcome.err


def killed_while_writing(machine: Machine, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    with paused_backup(machine, folder / "first.tar.gz") as process:
        process.kill()
    assert [f.name for f in folder.iterdir()] == ["first.tar.gz.crossmarket-part"]


def test_what_a_killed_backup_left_is_removed_by_the_next_one_and_what_is_anothers_is_not(full, tmp_path):
    folder = tmp_path / "backups"
    killed_while_writing(full, folder)
    (folder / "mine.part").write_text("precious")
    outcome = full.run("backup", str(folder / "second.tar.gz"))
    assert outcome.code == 0, outcome.err
    assert {f.name for f in folder.iterdir()} == {"second.tar.gz", "mine.part"}


def test_two_backups_into_one_file_at_once_do_not_spoil_each_other(full, tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    with paused_backup(full, folder / "b.tar.gz") as process:
        other = full.run("backup", str(folder / "b.tar.gz"))
        beside = full.run("backup", str(folder / "c.tar.gz"))
        process.send_signal(signal.SIGCONT)
        assert process.wait(100) == 0
    assert other.code == 2
    assert "another backup is writing it" in other.err
    assert beside.code == 0, beside.err
    assert {f.name for f in folder.iterdir()} == {"b.tar.gz", "c.tar.gz"}
    for name in ("b", "c"):
        restored = Machine(tmp_path / name)
        assert restored.run("restore", str(folder / f"{name}.tar.gz")).code == 0
        assert exports(restored) == exports(full)


def test_what_a_killed_restore_left_in_the_archive_is_in_no_backup(full, tmp_path):
    machine = Machine(tmp_path / "home")
    assert machine.run("run", "--replay", str(DEMO / "archive")).code == 0
    left = machine.home / "archive" / "20260101T000000000000Z-1.warc.gz.part"
    left.write_bytes(b"half")
    assert machine.run("backup", str(tmp_path / "b.tar.gz")).code == 0
    names = subprocess.run(["tar", "-tzf", str(tmp_path / "b.tar.gz")], capture_output=True, text=True, check=True).stdout
    assert "archive/" in names
    assert ".part" not in names


def test_a_disk_that_is_full_leaves_no_half_a_backup(full, tmp_path):
    """A limit on the size of files stands in for it."""
    script = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)); "
        "sys.argv = ['crossmarket', 'backup', sys.argv[1]]; from pipeline.cli import main; main()"
    )
    folder = tmp_path / "backups"
    folder.mkdir()
    command = [sys.executable, "-c", script, str(folder / "b.tar.gz")]
    done = subprocess.run(command, env=full.environment(), cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert done.returncode == 4, done.stderr
    assert "cannot be written" in done.stderr
    assert not list(folder.iterdir())


def test_old_backups_are_deleted_only_in_a_folder_and_only_if_asked(full, tmp_path):
    outcome = full.run("backup", str(tmp_path / "b.tar.gz"), "--keep", "3")
    assert outcome.code == 2
    assert "--keep" in outcome.err
    assert not list(tmp_path.glob("*.tar.gz*"))


# --- a restored home ------------------------------------------------------------------------------------------------------------


def test_what_a_restored_home_would_send_is_seen_before_it_is_sent(tmp_path):
    """As the runbook has it: in a home that is thrown away, from which no mail leaves."""
    lines = (DEMO / "documents" / "documents.jsonl").read_text(encoding="utf-8").splitlines()
    early = tmp_path / "early.jsonl"
    early.write_text("\n".join(line for line in lines if json.loads(line)["publication_date"] < "2026-09-01"))
    then, later = {"CROSSMARKET_NOW": "2026-09-01T08:00"}, {"CROSSMARKET_NOW": "2026-11-01T08:00"}
    with federal_register(early, DEMO / "documents" / "xml") as url:
        live = Machine(tmp_path / "live", url, then)
        assert live.run("run", "--announce", "--since", "2024-01-01").code == 0
        file = tmp_path / "b.tar.gz"
        assert live.run("backup", str(file)).code == 0
    before = {m.name for m in live.mails()}
    with federal_register(DEMO / "documents" / "documents.jsonl", DEMO / "documents" / "xml") as url:
        live = Machine(tmp_path / "live", url, later)
        assert live.run("run", "--announce").code == 0
        look = Machine(tmp_path / "look", url, later)
        assert look.run("restore", str(file)).code == 0
        assert look.run("run", "--announce").code == 0
    assert before < {m.name for m in live.mails()}
    shown = {m.name for m in look.mails()}
    assert shown == {m.name for m in live.mails()} - before, (
        "exactly what was sent after the backup, which the restored one cannot know"
    )
