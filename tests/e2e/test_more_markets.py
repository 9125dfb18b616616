"""A market that nobody thought of is added by files alone: authority, source, reader and forms, from a folder beside the house."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from gazette import LIFTED, ORDERS, Gazette
from machine import ALLIES, ROOT, Machine, Outcome

TOY = ROOT / "tests" / "support" / "toy"


@contextmanager
def serving(gazette: Gazette) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = gazette.answer(self.path)
            if body is not None and self.path in gazette.odd:
                body = gazette.odd[self.path](body)
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Type", "text/plain")
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class Installed(Machine):
    """The command line of the packages that `PYTHONPATH` names, and not of the folder that it is called in."""

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-P", "-m", "pipeline.cli", *arguments]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel of this source was installed."""
    folder = tmp_path_factory.mktemp("wheel")
    for name in ("crawlers", "pipeline", "alerts"):
        shutil.copytree(ROOT / name, folder / "source" / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder / "source")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", folder, folder / "source"], check=True)
    (made,) = folder.glob("*.whl")
    subprocess.run([*pip, "install", "--no-deps", "--no-index", "--target", folder / "site", made], check=True)
    return folder / "site"


def look(home: Path, source: str, gazette: Gazette, now: str, wheel: Path | None = None) -> tuple[Machine, Outcome]:
    with serving(gazette) as url:
        prefix = f"CROSSMARKET_SOURCES__{source.upper()}__"
        own = {prefix + "BASE_URL": url, prefix + "DELAY": "0", prefix + "BACKOFF": "0.02", prefix + "TRIES": "2"}
        settings = {"CROSSMARKET_MORE": str(TOY), "CROSSMARKET_NOW": now} | own
        machine = Installed(home, settings=settings | {"PYTHONPATH": str(wheel)}) if wheel else Machine(home, settings=settings)
        return machine, machine.run("run", "--source", source, "--announce")


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    machine, done = look(tmp_path_factory.mktemp("searched"), "xx_gazette", Gazette(dict(ORDERS)), "2026-10-15T12:00:00+00:00")
    assert done.code == 0, done.out + done.err
    return machine


def written(mail: Path) -> tuple[str, str]:
    """Subject and text of a mail, each on one line."""
    message = message_from_bytes(mail.read_bytes(), policy=policy.default)
    body = message.get_body(("plain",))
    assert body is not None
    return str(message["Subject"]), " ".join(body.get_content().split())


def told(machine: Machine, kind: str) -> dict[str, set[str]]:
    """Which allies were told of which orders."""
    found: dict[str, set[str]] = {}
    for alert in machine.export("alerts"):
        if alert["kind"] == kind:
            found.setdefault(alert["flag"]["articles"], set()).add(alert["ally"])
    return found


@pytest.mark.parametrize("asked", ['"No. 12 of 2025"', "12/2025", "12-2025"])
def test_a_case_is_found_by_each_spelling_of_its_number_that_its_authority_declares(searched, asked):
    found = searched.run("search", f"docket:{asked}", "--kind", "cases")
    assert found.code == 0, found.err
    assert re.findall(r"xx_court:\S+", found.out) == ["xx_court:AC-12/2025"], found.out


@pytest.mark.parametrize("source", ["xx_gazette", "xx_bulletin", "xx_feed", "xx_journal"])
def test_an_authority_a_source_and_a_reader_are_added_by_files_alone(tmp_path, source):
    gazette = Gazette(dict(ORDERS), newest=99)
    machine, done = look(tmp_path, source, gazette, "2026-10-15T12:00:00+00:00")
    assert done.code == 0, done.out + done.err
    elsewhere = ALLIES - {"DE", "NL"}
    assert told(machine, "alert") == {"Lamps": elsewhere, "Kettles": elsewhere, "Pumps": elsewhere}, "binding there, it is no news"
    cases = {c["id"]: c for c in machine.export("cases")}
    assert {"xx_court:AC-12/2025", "xx_court:AC-12/2026"} <= set(cases), "two dockets of two years are two cases"
    assert [o["instrument"] for o in cases["xx_court:AC-13/2026"]["person_orders"]] == ["INJ"]
    subject, words = next(m for m in map(written, machine.mails()) if "(JP)" in m[1] and "Lamps" in m[0])
    assert subject.startswith("NEW G-1 Lamps | "), subject
    assert "Written for Japan Customs (JP)." in words
    assert "Order: DE and NL ban at the border (BAN) Toy Gazette number G-1 of 2026-" in words
    assert "the order rests on rights for Germany and the Netherlands only" in words
    assert "Toy Court" in words
    assert "ban at the border (BAN)" in words
    for foreign in ("Commission", "section 337", "19 U.S.C", "Presidential", "Federal Register"):
        assert foreign not in words
    gazette.documents |= LIFTED
    machine, done = look(tmp_path, source, gazette, "2026-10-21T12:00:00+00:00")
    assert done.code == 0, done.out + done.err
    assert told(machine, "cancel") == {"Lamps": elsewhere}
    assert machine.export("issues") == []


@pytest.mark.parametrize(
    "source", ["xx_gazette", *(pytest.param(name, marks=pytest.mark.hard) for name in ("xx_bulletin", "xx_feed", "xx_journal"))]
)
def test_beside_an_installed_wheel_too(tmp_path, wheel, source):
    machine, done = look(tmp_path, source, Gazette(dict(ORDERS), newest=99), "2026-10-15T12:00:00+00:00", wheel)
    assert done.code == 0, done.out + done.err
    elsewhere = ALLIES - {"DE", "NL"}
    assert told(machine, "alert") == {"Lamps": elsewhere, "Kettles": elsewhere, "Pumps": elsewhere}
    where = [
        sys.executable,
        "-P",
        "-c",
        "import pipeline, crawlers, alerts; print(pipeline.__file__, crawlers.__file__, alerts.__file__)",
    ]
    loaded = subprocess.run(where, env=machine.environment(), cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert loaded.count(str(wheel)) == 3, loaded


def test_everything_that_the_packages_need_is_in_the_wheel(wheel):
    kinds = {".py", ".toml", ".j2", ".typed", ".txt", ".json", ".css", ".po"}
    due = {f.relative_to(ROOT) for p in ("crawlers", "pipeline", "alerts") for f in (ROOT / p).rglob("*") if f.is_file()}
    due = {f for f in due if "__pycache__" not in f.parts}
    assert {f.suffix or f.suffixes[-1] for f in due} <= kinds, "a new kind of file: does the wheel hold it?"
    assert [str(f) for f in sorted(due) if not (wheel / f).is_file()] == []


def test_a_whole_list_that_shrinks_too_much_is_not_believed_and_nothing_is_absent(tmp_path):
    gazette = Gazette(dict(ORDERS))
    assert look(tmp_path, "xx_gazette", gazette, "2026-10-15T12:00:00+00:00")[1].code == 0
    gazette.odd["/all"] = lambda body: b"\n".join(body.splitlines()[:2]) + b"\n"
    machine, done = look(tmp_path, "xx_gazette", gazette, "2026-10-16T12:00:00+00:00")
    assert done.code == 3
    assert "3 of the 5 documents known are not in it" in done.out, done.out
    assert {i["kind"] for i in machine.export("issues")} == {"could_not_look"}
    gazette.odd.clear()
    machine, done = look(tmp_path, "xx_gazette", gazette, "2026-10-17T12:00:00+00:00")
    assert done.code == 0
    assert {i["status"] for i in machine.export("issues")} == {"repaired"}


@pytest.mark.parametrize("source", ["xx_gazette", "xx_bulletin"])
def test_a_person_says_that_a_list_may_have_shrunk_and_the_next_time_is_another(tmp_path, source):
    gazette = Gazette(dict(ORDERS))
    assert look(tmp_path, source, gazette, "2026-10-15T12:00:00+00:00")[1].code == 0
    for number in ("G-1", "G-2"):
        del gazette.documents[number]
    machine, done = look(tmp_path, source, gazette, "2026-10-16T12:00:00+00:00")
    assert done.code == 3
    (issue,) = machine.export("issues")
    assert "2 of the 5 documents known are not in it" in issue["reason"]
    assert machine.run("issues", "--accept", issue["id"]).code == 0
    _, done = look(tmp_path, source, gazette, "2026-10-17T12:00:00+00:00")
    assert done.code == 0, done.out + done.err
    absent = [i["place"] for i in machine.export("issues") if i["kind"] == "absent"]
    assert sorted(absent) == [f"{source}:absent:G-1:2026-10-05", f"{source}:absent:G-2:2026-10-07"]
    assert told(machine, "cancel") == {}
    _, done = look(tmp_path, source, gazette, "2026-10-18T12:00:00+00:00")
    assert done.code == 0, "those are missing already"
    for number in ("G-3", "G-4"):
        del gazette.documents[number]
    _, done = look(tmp_path, source, gazette, "2026-10-19T12:00:00+00:00")
    assert "2 of the 3 documents known are not in it" in done.out, "another two"


def test_one_empty_answer_for_a_page_is_not_the_end_of_the_list(tmp_path):
    gazette, asked = Gazette(dict(ORDERS)), []

    def empty_once(body: bytes) -> bytes:
        asked.append(body)
        return b"" if len(asked) == 1 else body

    gazette.odd["/pages/2"] = empty_once
    machine, done = look(tmp_path, "xx_bulletin", gazette, "2026-10-15T12:00:00+00:00")
    assert done.code == 0, done.out + done.err
    assert {d["native_id"] for d in machine.export("documents")} == set(ORDERS)


def test_an_old_document_that_a_feed_keeps_on_top_does_not_speak_for_the_days_between(tmp_path):
    gazette = Gazette(dict(ORDERS), newest=3)
    assert look(tmp_path, "xx_feed", gazette, "2026-10-15T12:00:00+00:00")[1].code == 0
    pinned = gazette.lines(["G-1"])
    for n in range(7, 10):
        gazette.documents[f"G-{n}"] = (f"2026-10-{n + 12}", f"Table {n}", f"CASE {n}/2026. INJ against Flat Ltd.")
    gazette.odd["/newest"] = lambda body: pinned + body
    machine, done = look(tmp_path, "xx_feed", gazette, "2026-10-25T12:00:00+00:00")
    assert done.code == 3
    owed = {i["place"] for i in machine.export("issues") if i["status"] == "open"}
    assert {f"xx_feed:listing:2026-10-{day}" for day in range(15, 20)} <= owed, owed


def test_a_number_may_hold_colons(tmp_path):
    """A document whose text cannot be had and that is listed no more owes nothing, whatever its number looks like."""
    gazette = Gazette({"ECLI:XX:2026:1": ORDERS["G-1"], "ECLI:XX:2026:2": ORDERS["G-2"]})
    gazette.odd["/text/ECLI:XX:2026:2"] = lambda _: b"nothing of the kind"
    machine, done = look(tmp_path, "xx_gazette", gazette, "2026-10-15T12:00:00+00:00")
    assert done.code == 3, done.out + done.err
    del gazette.documents["ECLI:XX:2026:2"]
    _, done = look(tmp_path, "xx_gazette", gazette, "2026-10-16T12:00:00+00:00")
    assert done.code == 0, done.out + done.err
    assert [i["status"] for i in machine.export("issues")] == ["repaired"]
    gazette.documents = {"ECLI:XX:2026:3": ORDERS["G-3"]}
    look(tmp_path, "xx_gazette", gazette, "2026-10-17T12:00:00+00:00")
    assert [i["place"] for i in machine.export("issues") if i["kind"] == "absent"] == [
        "xx_gazette:absent:ECLI:XX:2026:1:2026-10-05"
    ]


def test_without_the_file_of_an_authority_its_orders_are_kept_and_nobody_is_told_of_them(tmp_path):
    gazette = Gazette(dict(ORDERS), newest=99)
    machine, done = look(tmp_path, "xx_gazette", gazette, "2026-10-15T12:00:00+00:00")
    assert done.code == 0
    alone = Machine(tmp_path, settings={"CROSSMARKET_NOW": "2026-10-16T12:00:00+00:00"})
    for kind in ("notices", "cases", "flags", "alerts"):
        assert alone.export(kind) == machine.export(kind)
    done = alone.run("send", "--announce")
    assert done.code == 3, done.out + done.err
    assert "nobody is told of 3 orders of xx_court: no file declares that authority" in done.out
    _, done = look(tmp_path, "xx_gazette", gazette, "2026-10-17T12:00:00+00:00")
    assert done.code == 0, done.out + done.err


def test_a_folder_beside_the_house_that_cannot_be_used_is_said(tmp_path):
    assert Machine(tmp_path / "home", settings={"CROSSMARKET_MORE": str(tmp_path / "nowhere")}).run("run").code == 2
    file = tmp_path / "crossmarket.toml"
    file.write_text(f"more = '{TOY}'\n")
    done = Machine(tmp_path / "home", settings={"CROSSMARKET_CONFIG": str(file)}).run("run")
    assert (done.code, "set CROSSMARKET_MORE in the environment" in done.err) == (2, True), done.err
    again = tmp_path / "more" / "authorities"
    again.mkdir(parents=True)
    shutil.copy(ROOT / "pipeline" / "authorities" / "us_itc.toml", again)
    own = {"CROSSMARKET_MORE": str(again.parent), "PYTHONPATH": str(ROOT)}
    done = Machine(tmp_path / "home", settings=own).run("send")
    assert (done.code, "two files declare us_itc" in done.err) == (2, True), done.err


def test_one_document_that_left_a_whole_list_is_absent_and_never_the_end_of_its_order(tmp_path):
    gazette = Gazette(dict(ORDERS))
    assert look(tmp_path, "xx_gazette", gazette, "2026-10-15T12:00:00+00:00")[1].code == 0
    del gazette.documents["G-4"]
    machine, _ = look(tmp_path, "xx_gazette", gazette, "2026-10-16T12:00:00+00:00")
    assert [i["kind"] for i in machine.export("issues")] == ["absent"]
    assert told(machine, "cancel") == {}


def test_pages_that_move_while_they_are_asked_for_hide_no_document(tmp_path):
    gazette = Gazette(dict(ORDERS))
    asked = []

    def moved(body: bytes) -> bytes:
        asked.append(body)
        if len(asked) == 1:  # something new is published between the first page and the second
            gazette.documents |= LIFTED
        return body

    gazette.odd["/pages/1"] = moved
    machine, done = look(tmp_path, "xx_bulletin", gazette, "2026-10-21T12:00:00+00:00")
    assert done.code == 0, done.out + done.err
    assert {d["native_id"] for d in machine.export("documents")} == {*ORDERS, *LIFTED}


def test_what_ran_out_of_a_feed_is_owed_until_a_person_says_that_it_is_well_so(tmp_path):
    gazette = Gazette(dict(ORDERS), newest=2)
    machine, done = look(tmp_path, "xx_feed", gazette, "2026-10-15T12:00:00+00:00")
    assert done.code == 0, done.out + done.err
    assert {d["native_id"] for d in machine.export("documents")} == {"G-4", "G-5"}
    for n in range(7, 10):
        gazette.documents[f"G-{n}"] = (f"2026-10-{n + 12}", f"Table {n}", f"CASE {n}/2026. INJ against Flat Ltd.")
    machine, done = look(tmp_path, "xx_feed", gazette, "2026-10-25T12:00:00+00:00")
    assert done.code == 3
    open_ = [i for i in machine.export("issues") if i["status"] == "open"]
    assert sorted(i["place"] for i in open_) == [f"xx_feed:listing:2026-10-{day}" for day in range(15, 21)]
    assert all("the feed no longer shows it" in i["reason"] for i in open_)
    for issue in open_:
        assert machine.run("issues", "--accept", issue["id"]).code == 0
    _, done = look(tmp_path, "xx_feed", gazette, "2026-10-26T12:00:00+00:00")
    assert done.code == 0, done.out + done.err


@pytest.mark.parametrize(
    "wanted",
    [
        "xx_ and (known or terms or another_name or quick or not_bound or busy)",
        *(pytest.param(f"xx_{name} and whatever", marks=pytest.mark.hard) for name in ("gazette", "bulletin", "feed", "journal")),
    ],
)
def test_each_source_that_is_added_passes_the_suite_of_all_sources(wanted):
    """In a process of its own: what is beside the house is found when a room is first opened."""
    suite = ROOT / "tests" / "contracts" / "test_source.py"
    environment = os.environ | {"CROSSMARKET_MORE": str(TOY)}
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", str(suite), "-k", wanted]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]
    assert " passed" in done.stdout
