"""The README is true: every command in it runs, and every file and setting that it names is there."""

from __future__ import annotations

import os
import re
import subprocess

import pytest
from machine import DEMO, ROOT, Machine, federal_register

from pipeline.settings import PREFIX, Settings, SourceSettings

README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = [
    line.split("#")[0].strip()
    for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
    if line.split("#")[0].strip()
]


@pytest.fixture(scope="module")
def shell(tmp_path_factory):
    """Runs one of the README's commands as a person would, in a home of its own; the live site is a loopback one."""
    home = tmp_path_factory.mktemp("readme")
    with federal_register(DEMO / "documents" / "documents.jsonl", DEMO / "documents" / "xml") as url:
        machine = Machine(home / "home", url)
        environment = machine.environment()
        environment.pop("CROSSMARKET_NOW")

        def run(command: str) -> subprocess.CompletedProcess[str]:
            if command == "make test":
                command = "make -n test"  # this is make test
            own = environment | ({"DEMO_HOME": str(home / "home")} if command.startswith("make") else {})
            return subprocess.run(["bash", "-c", command], cwd=ROOT, env=own, capture_output=True, text=True, timeout=200)

        yield run


@pytest.mark.skipif(not (ROOT / ".venv" / "bin" / "crossmarket").exists(), reason="the README's commands use .venv")
def test_each_command_runs(shell):
    """One after the other, as a reader would: each builds on those before it."""
    failed = {}
    for command in COMMANDS:
        done = shell(command)
        expected = (0, 3) if "doctor" in command else (0,)  # the demonstration's last notice is old: an unusual silence
        if done.returncode not in expected:
            failed[command] = done.stdout + done.stderr
    assert failed == {}


def test_the_two_commands_come_first():
    assert COMMANDS[:2] == ["make run", "make test"]


def test_each_file_it_names_is_there():
    named = [n for n in re.findall(r"`([\w./-]+/[\w./*-]*)`", README) if not n.startswith(("var/", ".venv/", "dir:", "{home}"))]
    assert len(named) > 10
    parents = [ROOT, ROOT / "pipeline", ROOT / "crawlers", ROOT / "alerts", ROOT / "tests", ROOT / "deploy"]
    assert [n for n in named if not any((p / n).exists() for p in parents)] == []


def test_each_setting_it_names_exists():
    named = set(re.findall(rf"`{PREFIX}([A-Z_]+)`", README)) - {""}
    known = {n.upper() for n in Settings.model_fields} | {"RECIPIENTS__CA", "SOURCES__US_FEDERAL_REGISTER__BASE_URL"}
    assert named <= known
    for short in re.findall(r"`…__([A-Z_]+)`", README):
        assert short.lower() in SourceSettings.model_fields


def test_home_of_the_demonstration_is_made_anew(shell):
    assert "rm -rf" in (ROOT / "Makefile").read_text(encoding="utf-8")
    assert os.access(ROOT / ".ci" / "run", os.R_OK)
