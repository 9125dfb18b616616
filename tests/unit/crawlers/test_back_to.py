"""A list of everything, newest first: looked at back to the first day that is due, and what moves under the look is seen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from canned import Answered, look
from publishers import publisher_of

from crawlers.sources.us_usitc_edis import UsUsitcEdis
from pipeline.archive.port import latest_documents
from pipeline.clock import Clock
from pipeline.database.issues import issues_of_status
from pipeline.settings import load
from pipeline.wiring import open_ports

SOURCE = "us_usitc_edis"
PUBLISHER = publisher_of(SOURCE)
DAY = PUBLISHER.looks[1]
OWN = f"CROSSMARKET_SOURCES__{SOURCE.upper()}__"


def seen(
    folder: Path, change: Callable[[int, Answered], Answered], since: str = "2026-09-20"
) -> tuple[set[str], list[str], list[int]]:
    """What one look brought, what is wrong, and the pages asked for; `change` alters an answer, given how often it came."""
    asked: list[int] = []

    def answers(address: str, _fields: object) -> Answered:
        parts = urlsplit(address)
        asked.append(int(parts.query.removeprefix("pageNumber=")))
        return change(asked.count(asked[-1]), PUBLISHER.answer(f"{parts.path}?{parts.query}", DAY))

    chosen = {OWN + "BASE_URL": "https://publisher.invalid", OWN + "BACKOFF": "0", OWN + "SINCE": since}
    with open_ports(load({"CROSSMARKET_HOME": str(folder)} | chosen), Clock(datetime.combine(DAY, time(18), UTC))) as ports:
        look(ports, SOURCE, answers)
        with ports.database.reading() as connection:
            problems = [issue.reason for issue in issues_of_status(connection, "open")]
        return {d.native_id for d in latest_documents(ports.archive)}, problems, asked


def as_it_came(_n: int, came: Answered) -> Answered:
    return came


def test_pages_are_asked_for_back_to_the_first_day_that_is_due_and_no_further(tmp_path: Path) -> None:
    near, _, few = seen(tmp_path / "near", as_it_came, since="2026-10-06")
    far, problems, more = seen(tmp_path / "far", as_it_came)
    assert problems == []
    assert few == [*range(1, len(few)), 1], "at the end the first page is asked for again"
    assert few[:-1] == more[: len(few) - 1]
    assert len(few) < len(more)
    assert "801090" not in near, "a row of a day before the first was not asked for"
    assert near < far


def test_a_list_that_has_more_pages_than_a_look_asks_for_owes_the_days_behind_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(UsUsitcEdis, "most_pages", 1)
    _, problems, _ = seen(tmp_path, as_it_came)
    assert len(problems) == 1
    assert "pages do not reach it" in problems[0]


def test_rows_that_are_taken_out_while_it_is_looked_at_are_noticed(tmp_path: Path) -> None:
    def another_each_time(times: int, came: Answered) -> Answered:
        rows = came.body.split(b"<document>")
        return Answered(200, b"<document>".join([*rows[:times], *rows[times + 1 :]]), came.headers)

    _, problems, _ = seen(tmp_path, another_each_time)
    assert len(problems) == 1
    assert "is not believed" in problems[0]
