"""A registry's file that lost rows, is older, or did not change; and a source that is off until its terms were read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from canned import Answered, look
from registry_maker import AT, Case, Right, body_of

from crawlers.crawl import keepers_of
from crawlers.keeper import Tally
from pipeline.clock import Clock
from pipeline.database.issues import accept_issue, issues_of_status
from pipeline.errors import UsageError
from pipeline.flow.run import behind, coverage
from pipeline.flow.worker import process
from pipeline.records import IssueKind
from pipeline.settings import load
from pipeline.wiring import Ports, open_ports

SOURCE = "us_usitc_ids"
NOON = datetime(2026, 9, 22, 12, tzinfo=UTC)
CASES = [Case(number, (Right("9,113,703", date(2029, 5, 6)),), ("Limited Exclusion Order",)) for number in range(900, 1000)]
READ = "Jane Doe, https://host.invalid/terms, 2026-09-01"


@contextmanager
def opened(folder: Path, at: datetime = NOON, **more: str) -> Iterator[Ports]:
    own = f"CROSSMARKET_SOURCES__{SOURCE.upper()}__"
    chosen = {"CROSSMARKET_HOME": str(folder), own + "TERMS_READ": READ, own + "TRIES": "1", own + "BACKOFF": "0"}
    with open_ports(load(chosen | more), Clock(at)) as ports:
        yield ports


def seen(ports: Ports, body: bytes, status: int = 200, **fields: str) -> Tally:
    tally = look(ports, SOURCE, lambda address, headers: Answered(status, body, {"content-type": "application/json"} | fields))
    process(ports)
    return tally


def reasons(ports: Ports) -> list[str]:
    with ports.database.reading() as connection:
        return [issue.reason for issue in issues_of_status(connection, "open")]


@pytest.mark.parametrize(
    ("gone", "others", "words"),
    [
        (2, 0, None),
        (3, 0, "3 of the 100 rows known are not in it"),
        (3, 100, "3 of the 100 rows of its cases known are not in it"),
    ],
)
def test_a_file_that_lost_more_than_two_in_a_hundred_known_rows_is_not_believed(tmp_path, gone, others, words):
    whole = body_of(CASES, others=others)
    less = body_of(CASES[gone:], others=others, at=AT + timedelta(days=1))
    again = body_of(CASES, others=others, at=AT + timedelta(days=2))
    with opened(tmp_path) as ports:
        assert seen(ports, whole) == Tally(listed=1, new=1)
        if words is None:
            assert seen(ports, less) == Tally(listed=1, edited=1)
            return
        assert seen(ports, less) == Tally(listed=1, not_looked=1)
        (reason,) = reasons(ports)
        assert reason.startswith("the file of 2026-09-22 22:00 UTC is not believed: ")
        assert words in reason
        assert seen(ports, again) == Tally(listed=1, edited=1), "the next whole file is taken"
        assert reasons(ports) == []


def test_a_person_may_say_that_a_shorter_file_is_well_as_it_is(tmp_path):
    less = body_of(CASES[50:], at=AT + timedelta(days=1))
    with opened(tmp_path) as ports:
        seen(ports, body_of(CASES))
        seen(ports, less)
        with ports.database.transaction() as connection:
            (issue,) = issues_of_status(connection, "open")
            accept_issue(connection, issue.id)
        assert seen(ports, less) == Tally(listed=1, edited=1)
        assert seen(ports, less) == Tally(listed=1, unchanged=1)


def test_an_older_file_than_the_one_that_is_held_is_not_believed(tmp_path):
    with opened(tmp_path) as ports:
        seen(ports, body_of(CASES))
        assert seen(ports, body_of(CASES, at=AT - timedelta(days=1))).not_looked == 1
        assert "is not believed: it is older than the one that is held, of 2026-09-21 22:00 UTC" in reasons(ports)[0]


def test_a_file_that_did_not_change_is_not_fetched_again(tmp_path):
    with opened(tmp_path) as ports:
        seen(ports, body_of(CASES), etag='"a"')
        asked: list[Any] = []

        def unchanged(address: str, headers: Any) -> Answered:
            asked.append(headers.get("if-none-match"))
            return Answered(304, b"", {})

        assert look(ports, SOURCE, unchanged) == Tally(listed=1, unchanged=1)
        assert asked == ['"a"']


def test_a_registry_that_could_not_be_looked_at_makes_no_history_wait(tmp_path):
    with opened(tmp_path) as ports:
        assert seen(ports, b"busy", status=503).not_looked == 1
        assert reasons(ports) == ["the file: the source answered 503"]
        assert behind(ports) == []
        assert not any("USITC" in line for line in coverage(ports))


def test_a_source_whose_terms_nobody_read_is_off_also_when_it_is_named(tmp_path):
    said = r"us_usitc_ids: nobody has read its licence, robots.txt and terms; .*US_USITC_IDS__TERMS_READ="
    for chosen in ({}, {"CROSSMARKET_SOURCES__US_USITC_IDS__OFF": "yes"}):  # whether or not a person turned it off besides
        with open_ports(load({"CROSSMARKET_HOME": str(tmp_path)} | chosen), Clock(NOON)) as ports:
            assert SOURCE not in keepers_of(ports, ())
            with pytest.raises(UsageError, match=said):
                keepers_of(ports, [SOURCE])
    with opened(tmp_path) as ports:
        assert SOURCE in keepers_of(ports, ())


def test_labels_that_nobody_has_read_are_asked_of_a_person_once_and_hold_nothing_up(tmp_path):
    """A new set is another question; a word about one stands; what is no longer there is over."""
    plain, body = body_of(CASES), json.loads(body_of(CASES))

    def with_label(*names: str) -> bytes:
        rows = [row | dict.fromkeys(names, "new") for row in body["data"]]
        return json.dumps(body | {"data": rows}).encode()

    with opened(tmp_path) as ports:
        assert seen(ports, with_label("colour")) == Tally(listed=1, new=1)
        (reason,) = reasons(ports)
        assert reason == "it has what nobody has read, and of which nothing is used: row: unknown label 'colour'"
        assert behind(ports) == []
        with ports.database.transaction() as connection:
            (issue,) = issues_of_status(connection, "open")
            assert issue.kind is IssueKind.TO_DECIDE
            accept_issue(connection, issue.id)
        seen(ports, with_label("colour"))
        assert reasons(ports) == []
        seen(ports, with_label("colour", "weight"))
        (reason,) = reasons(ports)
        assert "'weight'" in reason
        assert seen(ports, plain) == Tally(listed=1, edited=1)
        assert reasons(ports) == []
        with ports.database.reading() as connection:
            assert issues_of_status(connection, "accepted") == []
