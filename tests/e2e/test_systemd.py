"""deploy/systemd: systemd takes the units, and what they start runs as it stands there, from where it says it is installed."""

from __future__ import annotations

import re
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import servers
from deployment import understands
from machine import ABROAD, DEMO, ROOT, federal_register
from private_root import NoNamespace, command
from services import until

from pipeline.settings import PREFIX, Settings

UNITS = ROOT / "deploy" / "systemd"
SERVICES = {file.stem: file.read_text(encoding="utf-8") for file in UNITS.glob("*.service")}
TIMERS = {file.stem: file.read_text(encoding="utf-8") for file in UNITS.glob("*.timer")}
RUNBOOK = (ROOT / "deploy" / "runbook.md").read_text(encoding="utf-8")


def values(unit: str, name: str) -> list[str]:
    return re.findall(rf"^{name}=(.*)$", unit, re.MULTILINE)


class Installed:
    """This checkout where the units look for it, and state folders of a test's own where they have theirs."""

    def __init__(self, tmp_path: Path, url: str) -> None:
        self.state = tmp_path / "state"
        self.backups = tmp_path / "backups"
        self._scratch = tmp_path / "scratch"
        opt = tmp_path / "opt"
        for folder in (self.state, self.backups, self._scratch, opt):
            folder.mkdir()
        (opt / ".venv").symlink_to(sys.prefix)
        self._laid = {"/opt/crossmarket": opt, "/var/lib/crossmarket": self.state, "/var/lib/crossmarket-backups": self.backups}
        source = f"{PREFIX}SOURCES__US_FEDERAL_REGISTER__"
        self._own = {  # as they would stand in /etc/crossmarket/environment
            f"{source}BASE_URL": url,
            f"{source}DELAY": "0",
            f"{source}SINCE": "2024-01-01",
            f"{PREFIX}NOW": "2026-11-01T08:00:00+00:00",
        }
        if Path(sys.prefix) != ROOT / ".venv":
            self._own["PYTHONPATH"] = str(ROOT)

    def command(self, *arguments: str) -> list[str]:
        try:
            return command(self._laid, self._scratch, arguments)
        except NoNamespace as why:
            if servers.required():
                pytest.fail(f"a mount namespace is required and cannot be had: {why}")
            pytest.skip(f"left out: no mount namespace ({why})")

    def start(self, service: str, said: Path) -> subprocess.Popen:
        """What systemd would start, with the environment that it would give."""
        (line,) = values(SERVICES[service], "ExecStart")
        environment = dict(pair.split("=", 1) for pair in values(SERVICES[service], "Environment")) | self._own
        with said.open("w") as out:
            return subprocess.Popen(self.command(*shlex.split(line)), env=environment, stdout=out, stderr=out)

    def mails(self) -> int:
        return len(list((self.state / "mail" / "new").glob("*")))


@pytest.fixture
def installed(tmp_path):
    with federal_register(DEMO / "documents" / "documents.jsonl", DEMO / "documents" / "xml") as url:
        yield Installed(tmp_path, url)


def test_systemd_takes_the_units(installed):
    if not shutil.which("systemd-analyze"):
        if servers.required():
            pytest.fail("systemd-analyze is required and not here")
        pytest.skip("left out: no systemd-analyze")
    units = [str(file) for file in sorted(UNITS.iterdir())]
    assert len(units) == 9
    done = subprocess.run(installed.command("systemd-analyze", "verify", "--man=no", *units), capture_output=True, text=True)
    ours = [line for line in done.stderr.splitlines() if "crossmarket" in line]
    assert (done.returncode, ours) == (0, []), done.stderr


def test_the_service_runs_as_it_stands_and_ends_when_systemd_stops_it(installed, tmp_path):
    said = tmp_path / "said"
    process = installed.start("crossmarket", said)
    try:
        until(lambda: installed.mails() == len(ABROAD) or process.poll() is not None, hint=said.read_text)
        assert process.poll() is None, said.read_text()
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0, said.read_text()
    finally:
        process.kill()
    assert "ends, as asked" in said.read_text()


def test_the_daily_run_and_the_backup_run_as_they_stand(installed, tmp_path):
    said = tmp_path / "said"
    assert installed.start("crossmarket-daily", said).wait(120) == 0, said.read_text()
    assert installed.mails() == len(ABROAD)
    assert installed.start("crossmarket-backup", said).wait(120) == 0, said.read_text()
    (file,) = installed.backups.iterdir()
    assert re.fullmatch(r"crossmarket-\d{8}T\d{6}Z\.tar\.gz", file.name)
    for day in range(1, 17):
        (installed.backups / f"crossmarket-202510{day:02}T031500Z.tar.gz").write_bytes(b"")
    (installed.backups / "crossmarket-20250101T031500Z.tar.gz.mine").write_bytes(b"")
    file.unlink()
    assert installed.start("crossmarket-backup", said).wait(120) == 0, said.read_text()
    left = sorted(f.name for f in installed.backups.iterdir())
    assert len(left) == 15, "fourteen of ours, and what is not ours"
    assert left[0].endswith(".mine")
    assert left[-1] == file.name


def test_the_dead_man_s_switch_runs_as_it_stands(installed, tmp_path):
    """In a home that nobody ever made it fails aloud: nobody is set to be told."""
    said = tmp_path / "said"
    assert installed.start("crossmarket-deadman", said).wait(60) == 1
    assert "SILENT: the database cannot be read" in said.read_text()


@pytest.mark.parametrize("name", SERVICES)
def test_a_unit_starts_what_we_understand_and_hides_what_it_knows(name):
    unit = SERVICES[name]
    (line,) = values(unit, "ExecStart")
    program, *arguments = shlex.split(line)
    if name == "crossmarket-deadman":
        assert (program, arguments) == ("/opt/crossmarket/.venv/bin/python", ["-m", "pipeline.deadman"])
    else:
        assert program == "/opt/crossmarket/.venv/bin/crossmarket"
        understands(arguments)
    assert values(unit, "Environment") == [f"{PREFIX}HOME={'/var/lib/crossmarket'}"]
    assert "home" in Settings.model_fields
    for demanded in ("NoNewPrivileges=yes", "ProtectSystem=strict", "CapabilityBoundingSet=", "UMask=0077", "User=crossmarket"):
        assert f"\n{demanded}\n" in unit
    assert (
        unit.split("# It listens nowhere")[1].split("\n\n[Install]")[0].strip()
        == SERVICES["crossmarket"].split("# It listens nowhere")[1].split("\n\n[Install]")[0].strip()
    ), "all of them are confined alike"


def test_each_timer_has_its_service_and_the_runbook_names_all():
    assert set(TIMERS) == {"crossmarket-answers", "crossmarket-daily", "crossmarket-backup", "crossmarket-deadman"} <= set(SERVICES)
    named = set(re.findall(r"crossmarket[a-z-]*\.(?:service|timer)", RUNBOOK))
    assert named == {file.name for file in UNITS.iterdir()}
