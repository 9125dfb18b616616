"""Bad input ends in a clear message or an issue with source, address and reason, and nothing else is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from machine import DEMO, ROOT, Machine, federal_register

from pipeline.source_settings import source_names

DOCUMENTS = DEMO / "documents" / "documents.jsonl"
XML = DEMO / "documents" / "xml"
SINCE = ("--since", "2024-01-01")


def first_rows(n: int) -> list[dict]:
    return [json.loads(line) for line in DOCUMENTS.read_text(encoding="utf-8").splitlines()[:n]]


def written(folder: Path, rows: list[dict]) -> Path:
    file = folder / "documents.jsonl"
    file.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    return file


BOMB = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(f'<!ENTITY b{n} "{"&a;" * 9}">' for n in range(9)) + "]><NOTICE>&b8;</NOTICE>"
BODIES = {
    "not UTF-8": ("<NOTICE><P>\xe9t\xe9 {number}</P></NOTICE>".encode("latin-1"), "not UTF-8"),
    "50 MB": (b"<NOTICE><P>" + b"x" * 50_000_000 + b"</P></NOTICE>", "longer than 8 MB"),
    "empty": (b"", "empty"),
    "entity bomb": (BOMB.encode(), "entities"),
    "HTML where XML is due": (b"<!doctype html><html><body>A page about notices.</body></html>", "HTML"),
    "another document's text": (b"<NOTICE><P>Certain Lamps [FR Doc. 1999-00001 Filed]</P></NOTICE>", "another"),
}


@pytest.mark.parametrize("what", BODIES)
def test_a_document_that_cannot_be_read_is_an_issue_and_the_others_are_there(tmp_path, what):
    from bad_site import replacing

    body, reason = BODIES[what]
    rows = first_rows(4)
    victim = rows[1]["document_number"]
    with replacing(victim, body, written(tmp_path, rows), XML) as url:
        machine = Machine(tmp_path / "home", url, {"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__TRIES": "2"})
        outcome = machine.run("run", *SINCE)
    assert outcome.code == 3, outcome.out + outcome.err
    assert {n["document_number"] for n in machine.export("notices")} == {r["document_number"] for r in rows} - {victim}
    issue = next(i for i in machine.export("issues") if i["kind"] == "could_not_look")
    assert issue["source"] == "us_federal_register"
    assert victim in issue["place"]
    assert issue["address"].startswith(url)
    assert reason in issue["reason"], issue["reason"]
    assert "Traceback" not in outcome.err


def test_a_malformed_row_in_a_page_of_good_ones(tmp_path):
    rows = first_rows(5)
    rows[2] = {**rows[2], "title": None}
    with federal_register(written(tmp_path, rows), XML) as url:
        machine = Machine(tmp_path / "home", url, {"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__TRIES": "2"})
        outcome = machine.run("run", *SINCE)
    assert outcome.code == 3
    assert len(machine.export("notices")) == 4
    issue = next(i for i in machine.export("issues") if i["kind"] == "could_not_look")
    assert rows[2]["document_number"] in issue["place"]
    assert "title" in issue["reason"]
    assert rows[2]["document_number"] in issue["record"]


def test_an_unknown_setting_is_an_error_that_lists_the_known_ones(tmp_path):
    machine = Machine(tmp_path, settings={"CROSSMARKET_ARCHIV": "dir:///x"})
    outcome = machine.run("export", "flags")
    assert outcome.code == 2
    assert "unknown setting CROSSMARKET_ARCHIV" in outcome.err
    assert "CROSSMARKET_ARCHIVE" in outcome.err
    assert "Traceback" not in outcome.err


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"CROSSMARKET_SOURCES__US_FEDREG__DELAY": "0"}, "us_federal_register"),
        ({"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__DELAI": "0"}, "CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__DELAY"),
        ({"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__DELAY": "soon"}, "DELAY"),
        ({"CROSSMARKET_RECIPIENTS__ZZ": "a@b.example"}, "ZZ is no ally"),
        ({"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__BASE_URL": "http://host:port"}, "not the address of a site"),
        ({"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__BASE_URL": "http://name:word@host"}, "names no user"),
        ({"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__BASE_URL": "http://host\\other"}, "not the address of a site"),
        ({"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__BASE_URL": "http://host name"}, "not the address of a site"),
        ({"CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__SECONDS": "inf"}, "SECONDS"),
        ({"CROSSMARKET_BUS": "amqp://x"}, "unknown kind 'amqp'"),
        ({"CROSSMARKET_NOW": "yesterday"}, "is not a time"),
        ({"CROSSMARKET_CONFIG": "{here}/missing.toml"}, "cannot be read"),
    ],
)
def test_settings_that_cannot_be_used_are_named(tmp_path, settings, said):
    settings = {name: value.replace("{here}", str(tmp_path)) for name, value in settings.items()}
    outcome = Machine(tmp_path, settings=settings).run("export", "flags")
    assert outcome.code == 2, outcome.err
    assert said in outcome.err
    assert "Traceback" not in outcome.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("export", "flag"), "known: documents, notices"),
        (("export", "flags", "--format", "xml"), "known: jsonl, csv"),
        (("run", "--since", "last year"), "write it as 2016-01-31"),
        (("run", "--source", "us_fedreg"), f"the sources are {', '.join(source_names())}"),
        (("run", "--replay", "{here}/missing"), "no such folder"),
        (("show", "nothing"), "nothing has this id"),
        (("issues", "--accept", "i0"), "no such issue"),
    ],
)
def test_a_command_that_cannot_be_done_says_what_can(tmp_path, arguments, said):
    outcome = Machine(tmp_path).run(*(word.replace("{here}", str(tmp_path)) for word in arguments))
    assert outcome.code == 2, outcome.out + outcome.err
    assert said in outcome.err
    assert "Traceback" not in outcome.err


def test_a_home_that_cannot_be_written_is_said_clearly(tmp_path):
    (tmp_path / "file").write_text("in the way")
    outcome = Machine(tmp_path / "file" / "home").run("run", "--replay", str(DEMO / "archive"))
    assert outcome.code == 4, outcome.err
    assert "CROSSMARKET_HOME" in outcome.err or "writable" in outcome.err
    assert "Traceback" not in outcome.err


def test_a_full_disk_ends_in_one_sentence_and_the_next_run_goes_on(tmp_path):
    """A limit on the size of files stands in for the full disk: the system refuses the write in the same place."""
    machine = Machine(tmp_path / "home")
    script = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000)); "
        "sys.argv = ['crossmarket', 'run', '--announce', '--replay', sys.argv[1]]; "
        "from pipeline.cli import main; main()"
    )
    command = [sys.executable, "-c", script, str(DEMO / "archive")]
    done = subprocess.run(command, env=machine.environment(), cwd=ROOT, capture_output=True, text=True, timeout=200)
    assert done.returncode == 4, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert len([line for line in done.stderr.strip().splitlines() if " INFO " not in line]) == 1, done.stderr
    assert machine.run("run", "--announce", "--replay", str(DEMO / "archive")).code == 0
    good = Machine(tmp_path / "good")
    assert good.run("run", "--announce", "--replay", str(DEMO / "archive")).code == 0
    assert machine.export("flags") == good.export("flags")
    assert len(machine.mails()) == len(good.mails())


def test_a_corrupt_archive_file_is_named_with_what_to_do(tmp_path):
    import shutil

    archive = tmp_path / "archive"
    shutil.copytree(DEMO / "archive", archive)
    file = next(archive.glob("*.warc.gz"))
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    file.write_bytes(bytes(content))
    outcome = Machine(tmp_path / "home").run("run", "--replay", str(archive))
    assert outcome.code == 4, outcome.out
    assert file.name in outcome.err
    assert "Traceback" not in outcome.err


def test_a_corrupt_database_is_named_with_what_to_do(tmp_path):
    machine = Machine(tmp_path)
    assert machine.run("export", "flags").code == 0
    (tmp_path / "crossmarket.db").write_bytes(b"this is no database" * 500)
    for extra in ("crossmarket.db-wal", "crossmarket.db-shm"):
        (tmp_path / extra).unlink(missing_ok=True)
    outcome = machine.run("export", "flags")
    assert outcome.code == 4
    assert "backup" in outcome.err
    assert "Traceback" not in outcome.err


def test_a_look_that_cannot_begin_is_no_complete_one(tmp_path):
    """A host name that no address can have: the settings do not see it, the crawl does."""
    outcome = Machine(tmp_path, "http://" + "x" * 9_000 + ".example").run("run")
    assert outcome.code == 1, outcome.out
    assert "characters long" in outcome.err
    assert "Traceback" not in outcome.err


@pytest.mark.parametrize("mail", ["", "smpt://relay.example", "relay.example:25"])
def test_mail_that_nobody_knows_is_said_before_the_crawl_and_not_after_it(tmp_path, mail):
    machine = Machine(tmp_path / "home", "http://127.0.0.1:9", {"CROSSMARKET_MAIL": mail})
    outcome = machine.run("run", *SINCE)
    assert outcome.code == 2
    assert "mail" in outcome.err
    assert not machine.home.exists()
