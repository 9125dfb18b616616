"""Whole issues at a second host: the same documents, only where the first has not brought them, and none asked for twice."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from os import environ
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from canned import Answered, look
from publishers import publisher_of

from crawlers.keeper import Tally
from crawlers.listings.fr_issue import has_no_issue, read_issue, read_month
from crawlers.sources.us_govinfo import is_ours
from pipeline.clock import Clock
from pipeline.database.documents import documents_of, published_between
from pipeline.database.issues import issues_of_status
from pipeline.errors import CouldNotRead
from pipeline.flow import run as running
from pipeline.flow.worker import process
from pipeline.records import Document
from pipeline.settings import load
from pipeline.wiring import Ports, open_ports

REGISTER, GOVINFO = "us_federal_register", "us_govinfo"
FIRST, SECOND, LAST = publisher_of(GOVINFO).looks
DAYS = 40  # of a back-fill
SINCE = LAST - timedelta(days=DAYS)
Answering = Callable[[str], Answered]


class Home:
    """One home that looks at the Register and at the whole issues of it."""

    def __init__(self, folder: Path, since: date = date(2026, 10, 1)) -> None:
        self.folder, self.since = folder, since
        self.asked: list[str] = []

    @contextmanager
    def on(self, day: date) -> Iterator[Ports]:
        chosen = {"CROSSMARKET_HOME": str(self.folder)}
        for source in (REGISTER, GOVINFO):
            own = f"CROSSMARKET_SOURCES__{source.upper()}__"
            chosen |= {own + "BASE_URL": "https://publisher.invalid", own + "BACKOFF": "0", own + "TRIES": "1"}
            chosen |= {own + "SINCE": self.since.isoformat(), own + "OVERLAP_DAYS": "1"}
        with open_ports(load(chosen), Clock(datetime.combine(day, time(20), UTC))) as ports:
            yield ports

    def look(self, source: str, day: date, answering: Answering | None = None, *, quick: bool = False) -> Tally:
        publisher = publisher_of(source)
        self.asked = []

        def answers(address: str, _fields: Mapping[str, str]) -> Answered:
            parts = urlsplit(address)
            path = parts.path + (f"?{parts.query}" if parts.query else "")
            self.asked.append(path)
            return answering(path) if answering else publisher.answer(path, day)

        with self.on(day) as ports:
            tally = look(ports, source, answers, quick=quick)
            process(ports)
            running.settle(ports, running.Summary())
        return tally

    def documents(self) -> dict[str, Document]:
        with self.on(LAST) as ports, ports.database.reading() as connection:
            ids = published_between(connection, REGISTER, date.min, date.max)
            return {d.native_id: d for d in documents_of(connection, ids)}

    def issues(self) -> list[str]:
        with self.on(LAST) as ports, ports.database.reading() as connection:
            return [i.reason for i in issues_of_status(connection, "open")]


def test_where_the_register_is_well_nothing_is_asked_of_the_second_host(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.look(REGISTER, LAST)
    known = home.documents()
    home.look(GOVINFO, LAST)
    assert home.asked == []
    assert home.documents() == known


def test_what_was_taken_from_issues_is_the_registers_and_asked_of_it_no_more(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.look(GOVINFO, LAST)
    known = home.documents()
    assert {d.source for d in known.values()} == {REGISTER}
    home.look(REGISTER, LAST, lambda path: Answered(503, b"busy"))
    begun = {path.partition("gte%5D=")[2][:10] for path in home.asked if "gte%5D=" in path}
    assert begun == {"2026-10-10"}, "days whose issues were seen are owed no more: it begins a day before the last of them"


def test_days_that_the_register_could_not_show_are_seen_and_asked_of_it_once_it_is_well(tmp_path: Path) -> None:
    """What corrects what its own list alone says, however much later it is well again."""
    home, later = Home(tmp_path), LAST + timedelta(days=60)
    home.look(REGISTER, LAST, lambda path: Answered(503, b"busy"))
    home.look(GOVINFO, LAST)
    known = home.documents()
    with home.on(LAST) as ports:
        assert running.behind(ports) == [], "no history is missing"
    home.look(GOVINFO, later)
    home.look(REGISTER, later)
    assert "2026-10-01" in {path.partition("gte%5D=")[2][:10] for path in home.asked}
    assert home.documents().keys() >= known.keys()
    home.look(REGISTER, later + timedelta(days=1), quick=True)
    assert "2026-10-01" not in {path.partition("gte%5D=")[2][:10] for path in home.asked}, "once"


def test_a_text_that_the_register_refuses_is_had_from_the_issue_as_the_same_document(tmp_path: Path) -> None:
    home, register = Home(tmp_path), publisher_of(REGISTER)

    def refusing(path: str) -> Answered:
        if "/full_text/" in path and "2026-21002" in path:
            return Answered(403, b"Request Access")
        return register.answer(path, SECOND)

    home.look(REGISTER, SECOND, refusing)
    assert "2026-21002" not in home.documents()
    assert any("refuses us" in reason for reason in home.issues())

    def whole_issue(path: str) -> Answered:
        came = publisher_of(GOVINFO).answer(path, SECOND)
        return Answered(came.status, came.body.replace(b"2026-21402", b"2026-21002"), came.headers)

    home.look(GOVINFO, SECOND, whole_issue)
    assert [path for path in home.asked if path.endswith(".xml")] == ["/bulkdata/FR/2026/10/FR-2026-10-05.xml"]
    assert [part.form for part in home.documents()["2026-21002"].parts] == ["fr_issue", "fr_xml"]
    assert not any("refuses us" in reason for reason in home.issues())
    before = home.documents()
    home.look(REGISTER, SECOND)
    after = home.documents()
    assert after.keys() == before.keys(), "no second document"
    assert after["2026-21002"].parts[0].form == "fr_listing", "what the Register says of it comes in its place"


def test_what_the_register_lists_is_not_replaced_by_the_issue_that_comes_at_the_same_time(tmp_path: Path) -> None:
    """Both look at once on a first run, and what is on its way is not known to the other yet."""
    home = Home(tmp_path)

    def refusing_another(address: str, _fields: Mapping[str, str]) -> Answered:
        path = address.removeprefix("https://publisher.invalid")
        refused = "/full_text/" in path and "2026-21001" in path
        return Answered(403, b"Request Access") if refused else publisher_of(REGISTER).answer(path, SECOND)

    def whole_issue(address: str, _fields: Mapping[str, str]) -> Answered:
        came = publisher_of(GOVINFO).answer(address.removeprefix("https://publisher.invalid"), SECOND)
        return Answered(came.status, came.body.replace(b"2026-21402", b"2026-21002"), came.headers)

    with home.on(SECOND) as ports:
        look(ports, REGISTER, refusing_another)
        look(ports, GOVINFO, whole_issue)
        process(ports)
    assert home.documents()["2026-21002"].parts[0].form == "fr_listing"
    assert "2026-21402" not in home.documents()
    assert home.documents()["2026-21401"].parts[0].form == "fr_issue", "what it alone has is taken"


KILLED = """
import os, signal, sys
from pathlib import Path
sys.path[:0] = [{support!r}, {here!r}]
from test_issues import GOVINFO, LAST, SINCE, Home
home, n = Home(Path({folder!r}), since=SINCE), {after}
def answering(path):
    global n
    with open({log!r}, "a") as log:
        log.write(path + "\\n")
    if path.endswith(".xml"):
        n -= 1
        if n < 0:
            os.kill(os.getpid(), signal.SIGKILL)
    from publishers import publisher_of
    return publisher_of(GOVINFO).answer(path, LAST)
home.look(GOVINFO, LAST, answering)
"""


def test_a_back_fill_that_is_killed_goes_on_where_it_was_and_fetches_nothing_twice(tmp_path: Path) -> None:
    seed = int(environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6)))
    print(f"seed {seed}")
    dice, log = random.Random(seed), tmp_path / "asked"
    folder, support, here = tmp_path / "home", Path(__file__).parents[2] / "support", Path(__file__).parent
    code = KILLED.format(support=str(support), here=str(here), folder=str(folder), log=str(log), after=dice.randint(3, 20))
    ended = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    assert ended.returncode == -signal.SIGKILL, ended.stderr.decode()
    asked = [path for path in log.read_text().split() if path.endswith(".xml")]
    came = asked[:-1]  # the last was on its way
    home = Home(folder, since=SINCE)
    home.look(GOVINFO, LAST)
    rest = [path for path in home.asked if path.endswith(".xml")]
    again = {f"/bulkdata/FR/2026/10/FR-2026-10-0{n}.xml" for n in (5, 6, 7, 9)}  # once they were seen, the newest are seen again
    assert not set(came) & set(rest) - again
    assert len(came) == len(set(came))
    days = [SINCE + timedelta(days=n) for n in range(DAYS)]
    due = {f"/bulkdata/FR/{day:%Y/%m}/FR-{day.isoformat()}.xml" for day in days if not has_no_issue(day)}
    assert due <= set(came) | set(rest), "and leaves nothing out"
    whole = Home(tmp_path / "whole", since=SINCE)
    whole.look(GOVINFO, LAST)
    assert {d.id: d.version for d in home.documents().values()} == {d.id: d.version for d in whole.documents().values()}


@pytest.mark.parametrize("day", ["2026-01-01", "2021-12-31", "2026-07-03", "2026-10-12", "2026-11-26", "2022-06-20", "2026-05-25"])
def test_on_holidays_nothing_is_printed(day: str) -> None:
    assert has_no_issue(date.fromisoformat(day))


@pytest.mark.parametrize("day", ["2026-10-13", "2020-06-19", "2026-07-06", "2026-11-27", "2026-05-18", "2026-12-24"])
def test_on_other_days_it_may_be(day: str) -> None:
    assert not has_no_issue(date.fromisoformat(day))


ISSUE = publisher_of(GOVINFO).answer("/bulkdata/FR/2026/10/FR-2026-10-05.xml", LAST).body


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (ISSUE[:-30], "cut off"),
        (ISSUE.replace(b"October 5", b"October 6"), "not dated"),
        (b"<html></html>", "no issue"),
        (ISSUE.replace(b"</CNTNTS>", b"</AGCY></CNTNTS>"), "contents are not well-formed"),
    ],
)
def test_another_body_is_no_issue(body: bytes, why: str) -> None:
    with pytest.raises(CouldNotRead, match=why):
        read_issue(body, date(2026, 10, 5), is_ours)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda body: body.replace(b"[FR Doc. 2026-21402 ", b"[FR "), "has no number"),
        (lambda body: body.replace(b"<SUBJECT>Certain Garden", b"<SUBJECT/><SUBJECT>Certain Garden"), "has no subject"),
        (lambda body: body.replace(b"(\xe2\x80\x9cthe \xe2\x80\x99102", b"<P>("), "not well-formed"),
        (lambda body: body.replace(b"<NOTICE>", b"<GONE>", 2).replace(b"</NOTICE>", b"</GONE>", 2), "does not hold it"),
    ],
)
def test_a_document_that_cannot_be_had_from_an_issue_is_said_and_the_others_are_taken(
    change: Callable[[bytes], bytes], why: str
) -> None:
    page = read_issue(change(ISSUE), date(2026, 10, 5), is_ours)
    assert page.malformed
    assert why in page.malformed[0].reason


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b'{"files": [{"name": "FR-2026-09-30.xml"}]}', "of another month"),
        (b'{"files": [{"name": "CFR-2026.xml"}]}', "none of the files"),
        (b'{"results": []}', "not a list of files"),
    ],
)
def test_another_answer_is_no_list_of_a_month(body: bytes, why: str) -> None:
    with pytest.raises(CouldNotRead, match=why):
        read_month(body, date(2026, 10, 1))
