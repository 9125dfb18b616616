"""The README is true: every command in it runs, and every file and setting that it names is there."""

from __future__ import annotations

import os
import re
import subprocess

import pytest
from machine import DEMO, ROOT, Machine, federal_register

from pipeline.settings import PREFIX, Settings
from pipeline.source_settings import SourceSettings

pytestmark = pytest.mark.timeout(900)  # all commands of README run in the first one
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = [
    line.split("#")[0].strip()
    for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
    if line.split("#")[0].strip()
]


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    """All of the README's commands, one after the other in one shell, as a reader would; the live site is a loopback one.

    Gives the exit code and the words of each, the live home and the demonstration's. The two homes lie in a folder of the test's.
    """
    home = tmp_path_factory.mktemp("readme")
    machine, demo = Machine(home / "crossmarket"), Machine(home / "demo")
    lines = []
    for n, command in enumerate(COMMANDS):
        own = "make -n test" if command == "make test" else command.replace("var/demo", str(demo.home))  # this is make test
        own = own.replace("make run", f"make run DEMO_HOME={demo.home}")
        lines += [f"{{ {own}\n}} >{home}/{n}.said 2>&1", f"echo $? >{home}/{n}.code"]
    with federal_register(DEMO / "documents" / "documents.jsonl", DEMO / "documents" / "xml") as url:
        machine.base_url = demo.base_url = url
        environment = machine.environment()
        environment.pop("CROSSMARKET_NOW")
        for name in ("MAKELEVEL", "MAKEFLAGS", "MFLAGS"):  # run by make itself, make says where it is
            environment.pop(name, None)
        subprocess.run(["bash", "-c", "\n".join(lines)], cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, timeout=880)
    ended = {c: (int((home / f"{n}.code").read_text()), (home / f"{n}.said").read_text()) for n, c in enumerate(COMMANDS)}
    return ended, machine, demo


needs_venv = pytest.mark.skipif(not (ROOT / ".venv" / "bin" / "crossmarket").exists(), reason="the README's commands use .venv")


@needs_venv
def test_each_command_runs(session):
    ended, _, _ = session
    # The demonstration's last notice is old: seen live, that is an unusual silence.
    silent = (".venv/bin/crossmarket doctor", ".venv/bin/crossmarket sources")
    expected = {command: (0, 3) if command.startswith(silent) else (0,) for command in COMMANDS}
    assert {c: said for c, (code, said) in ended.items() if code not in expected[c]} == {}


@needs_venv
def test_make_run_ends_with_the_address_of_a_page_of_all_its_mails(session):
    ended, _, demo = session
    address = ended["make run"][1].splitlines()[-1]
    assert address == (demo.home / "mails.html").resolve().as_uri()
    page = (demo.home / "mails.html").read_text(encoding="utf-8")
    assert page.count("<iframe ") == len(demo.mails()), "each of its mails is on it, whole"


@needs_venv
def test_make_run_tells_the_story_day_by_day(session):
    """Which source said what on which day, and which mail went to whom."""
    ended, _, demo = session
    said = ended["make run"][1]
    days = re.split(r"^(?=\w+day, \d)", said, flags=re.MULTILINE)[1:]
    first = [day.partition(" April")[0] for day in days[1:6]]
    assert first == ["Monday, 6", "Tuesday, 7", "Wednesday, 8", "Thursday, 9", "Friday, 10"]
    monday, tuesday, wednesday = (" ".join(day.split()) for day in days[1:4])
    assert "us_usitc_notices 337_2831_notice04062026sgl: Certain Beehive Frame Scales" in monday
    assert "-> mail to AU CA DE GB JP KR NL NZ TW: NEW 337-TA-2831 beehive frame scales" in monday  # in one language here
    assert "us_usitc_edis 898131: Limited Exclusion Order against Shenzhen Quillora Technology Co., Ltd." in tuesday
    assert "-> mail to AU CA DE GB JP KR NL NZ TW: CHANGE 337-TA-2831 2 firms ADDED | beehive frame scales" in tuesday
    assert wednesday.endswith("-> no mail")
    assert f"Its mails lie in {demo.home}-story/mail/new" in said
    mails = list((demo.home.parent / "demo-story" / "mail" / "new").iterdir())
    assert len(mails) == 9 * (said.count("-> mail to ") + said.count("-> to 9 allies: the LIST"))


@needs_venv
def test_what_is_invented_and_what_is_live_keep_apart(session):
    """In one shell, from the first command to the last: nothing of the one is in the other's home."""
    _, live, demo = session
    assert {d["exercise"] for d in live.export("documents")} == {False}
    assert {d["exercise"] for d in demo.export("documents")} == {True}


@needs_venv
def test_the_search_for_orders_in_force_finds_these_alone(session):
    ended, _, demo = session
    (said,) = [said for command, (_, said) in ended.items() if "state:in force" in command]
    found = re.findall(r"^    show (\S+)$", said, re.MULTILINE)
    flags = {f["id"]: f for f in demo.export("flags")}
    assert found
    assert {(flags[id_]["instrument"], flags[id_]["state"]) for id_ in found} == {("GEO", "in_force")}
    assert len(found) == len([f for f in flags.values() if (f["instrument"], f["state"]) == ("GEO", "in_force")])


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


def test_home_of_the_demonstration_is_made_anew():
    assert "rm -rf" in (ROOT / "Makefile").read_text(encoding="utf-8")
    assert os.access(ROOT / ".ci" / "run", os.R_OK)
