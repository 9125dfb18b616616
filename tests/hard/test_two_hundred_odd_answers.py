"""Two hundred odd answers from a generator that was written by somebody who had not seen this program.

Each is the answer for one document beside nine good ones. `CROSSMARKET_TEST_TOGETHER` says how many odd ones a crawl meets beside
its nine (ten, for time; 1 is the same with a crawl for each).
"""

from __future__ import annotations

import json
import os
import random
import re
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from socket import socket

import federal_register_server as register
import pytest
from bad_site import serving
from machine import Machine, federal_register
from measured import measured
from odd_answers import OddAnswer, answers
from odd_site import IMPATIENT, SINCE, XML, put_onto_the_wire, written

COUNT = 200
MOST_MB = 200
FULL_TEXT = re.compile(r"/full_text/.*/([0-9-]+)\.(?:xml|txt)")
PASSWD = b"root:x:0:0"
GOOD = [f"2024-{70_000 + n}" for n in range(9)]


@contextmanager
def serving_odd(odd: dict[str, OddAnswer], data: Path) -> Iterator[str]:
    """The loopback Federal Register with those answers; gives its address."""

    class Handler(register.Handler):
        def reply(self, status: int, body: bytes, kind: str, headers: dict | None = None, cut: bool = False) -> None:
            text = FULL_TEXT.search(self.path)
            answer = odd.get(text[1]) if text else None
            if answer is not None and answer.wire is not None:
                put_onto_the_wire(self, answer.wire(body, kind))
                return
            if status == 200 and "json" in kind:
                body = self.with_odd_rows(body)
            super().reply(status, body, kind, headers, cut)

        def with_odd_rows(self, body: bytes) -> bytes:
            listing = json.loads(body)
            raw: dict[str, str] = {}

            def row(good: dict) -> object:
                answer = odd.get(str(good.get("document_number")))
                if answer is None or answer.row is None:
                    return good
                mark = f"@@{len(raw)}@@"
                raw[json.dumps(mark)] = answer.row(good)
                return mark

            if "results" in listing:
                listing["results"] = [row(good) for good in listing["results"]]
            elif "document_number" in listing:
                listing = row(listing)
            text = json.dumps(listing)
            for mark, row_text in raw.items():
                text = text.replace(mark, row_text, 1)
            return text.encode("utf-8", "surrogatepass")

    with serving(Handler, data, XML) as url:
        yield url


@contextmanager
def trap() -> Iterator[list[str]]:
    """Hears whoever calls port 9 of this machine, which odd addresses name; empty if it cannot be had."""
    heard: list[str] = []
    with socket() as ear:
        try:
            ear.bind(("127.0.0.1", 9))
        except OSError:
            yield heard
            return
        ear.listen()
        threading.Thread(target=hears, args=(ear, heard), daemon=True).start()
        yield heard


def hears(ear: socket, heard: list[str]) -> None:
    while True:
        try:
            caller, address = ear.accept()
        except OSError:
            return
        heard.append(str(address))
        caller.close()


def what_is_wrong(folder: Path, odd: dict[str, OddAnswer], most: float) -> list[str]:
    """Lives the odd day and the good one after it, beside a home that had good days only."""
    data = written(folder, [*GOOD, *odd])
    right = reference(folder, data)
    wrong: list[str] = []
    with serving_odd(odd, data) as url, trap() as heard:
        machine = Machine(folder / "home", url, IMPATIENT)
        done, megabytes = measured(machine, "run", *SINCE, timeout=280)
        if heard:
            wrong.append(f"somebody else was asked: {heard}")
    if "Traceback" in done.stderr or done.returncode not in (0, 3):
        wrong.append(f"ended {done.returncode}: {done.stderr[-1500:]}")
    first = machine.records("documents", "notices", "issues")
    wrong += judged(first, right, odd, done.returncode)
    if any(PASSWD in file.read_bytes() for file in (folder / "home").rglob("*") if file.is_file()):
        wrong.append("a file of this machine was read")
    with federal_register(data, XML) as url:
        next_day = Machine(folder / "home", url)
        good = next_day.run("run", *SINCE)
        later = next_day.records("notices", "issues")
    if good.code != 0:
        wrong.append(f"the good day ended {good.code}: {good.out[-1500:]}")
    wrong += [f"still open: {i['place']}: {i['reason'][:200]}" for i in later["issues"] if i["status"] == "open"]
    if notices(later["notices"]) != notices(right):
        wrong.append("the good day's notices are not those of good days only")
    return [*wrong, *([f"took {megabytes:.0f} MB"] if megabytes > most else [])]


def usual(folder: Path) -> float:
    """What a run with good answers only takes, in MB."""
    with federal_register(written(folder, GOOD), XML) as url:
        done, megabytes = measured(Machine(folder / "usual", url, IMPATIENT), "run", *SINCE, timeout=200)
    assert megabytes, done.stdout
    return megabytes


def reference(folder: Path, data: Path) -> list[dict]:
    """The notices of good answers."""
    with federal_register(data, XML) as url:
        machine = Machine(folder / "good", url)
        assert machine.run("run", *SINCE).code == 0
    return machine.records("notices")["notices"]


def notices(rows: Sequence[dict]) -> dict[str, dict]:
    """By number, all but when and from which bytes it was read."""
    return {row["document_number"]: {k: v for k, v in row.items() if k not in VARY} for row in rows}


VARY = ("version", "extracted_at", "sha256", "fetched_at", "source_version")


def judged(found: dict[str, list[dict]], good: list[dict], odd: dict[str, OddAnswer], code: int) -> list[str]:
    """What of the odd day is not as it should be."""
    read, right = notices(found["notices"]), notices(good)
    documents = {d["native_id"] for d in found["documents"]}
    wrong = [f"good {number} was not read" for number in GOOD if read.get(number) != right[number]]
    unread = 0
    for number, answer in odd.items():
        issues = [i for i in found["issues"] if number in i["place"] or number in (i.get("record") or "")]
        what = f"{number} {answer.where} {answer.verdict} {answer.name!a} ({answer.why})"
        is_read = number in documents
        unread += not is_read
        if answer.verdict == "whole" and not is_read:
            wrong.append(f"whole, and not read: {what}: {[i['reason'][:200] for i in issues]}")
        if answer.verdict == "not" and is_read:
            wrong.append(f"not whole, and read: {what}")
        if is_read and read.get(number) != right[number] and answer.where == "text":
            wrong.append(f"read otherwise: {what}: {difference(read.get(number), right[number])}")
        if not is_read and answer.where == "text" and len(issues) != 1:
            wrong.append(f"not read, and {len(issues)} issues: {what}: {[i['reason'][:100] for i in issues]}")
        if is_read and issues and answer.where == "text":
            wrong.append(f"read, and an issue: {what}: {[i['reason'][:100] for i in issues]}")
    if any(not i["reason"] or "Failure" in i["reason"] for i in found["issues"]):
        wrong.append("an issue without words")
    open_ones = sum(i["status"] == "open" for i in found["issues"])
    if unread and code != 3:
        wrong.append(f"{unread} not read, {open_ones} issues, and the run ended {code}")
    if unread != open_ones:
        wrong.append(f"{unread} not read and {open_ones} open issues: {[(i['place'], i['reason'][:80]) for i in found['issues']]}")
    if not unread and code != 0:
        wrong.append(f"all read, and the run ended {code}")
    return wrong


def difference(one: dict | None, other: dict) -> str:
    if one is None:
        return "no notice"
    return str([(k, one.get(k), other[k]) for k in other if one.get(k) != other[k]])[:400]


@pytest.mark.hard
@pytest.mark.timeout(3000)
def test_two_hundred_odd_answers_each_for_one_document(tmp_path):
    seed = int(os.environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6)))
    together = int(os.environ.get("CROSSMARKET_TEST_TOGETHER", "10"))
    print(f"seed={seed} (set CROSSMARKET_TEST_SEED to repeat)", flush=True)
    wrong: list[str] = []
    most = usual(tmp_path) + MOST_MB
    many = answers(seed, COUNT)
    random.Random(seed).shuffle(many)
    for start in range(0, len(many), together):
        folder = tmp_path / f"{start}"
        folder.mkdir()
        some = {f"2024-{71_000 + start + n}": answer for n, answer in enumerate(many[start : start + together])}
        wrong += what_is_wrong(folder, some, most)
        print(f"{start + len(some)} answers, {len(wrong)} wrong", flush=True)
    assert wrong == [], "\n".join([f"seed {seed}: {len(wrong)}", *wrong])
