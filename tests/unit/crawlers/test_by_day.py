"""What is on public inspection, day by day: seen before it is printed, and what becomes of an order whose notice is withdrawn."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from canned import Answered, look
from publishers import publisher_of

from crawlers.keeper import Tally
from crawlers.sources.us_federal_register_inspection import UsFederalRegisterInspection
from pipeline.archive.port import latest_documents
from pipeline.clock import Clock
from pipeline.database.alerts import last_alerts
from pipeline.database.issues import issues_of_status
from pipeline.flow import run as running
from pipeline.flow.worker import process
from pipeline.records import Alert, IssueKind
from pipeline.settings import load
from pipeline.wiring import Ports, open_ports

SOURCE = "us_federal_register_inspection"
PUBLISHER = publisher_of(SOURCE)
ORDER = "2026-21202"
NOTE = "An agency letter requesting withdrawal of this document was received after placement on public inspection."
FIRST, SECOND, LAST = PUBLISHER.looks
Change = Callable[[str, Answered], Answered]


def as_it_came(_path: str, came: Answered) -> Answered:
    return came


def withdrawing(_path: str, came: Answered) -> Answered:
    """The lists, in which the order's notice is withdrawn; its text is no longer shown."""
    if f"raw_text/202/{ORDER[-3:]}" in _path:
        return Answered(404, b"gone")
    if not came.headers["content-type"].startswith("application/json"):
        return came
    listing = json.loads(came.body)
    for row in listing["results"]:
        if row["document_number"] == ORDER:
            row.update(editorial_note=NOTE, filed_at=None, publication_date=None)
    return Answered(200, json.dumps(listing).encode(), came.headers)


class Home:
    """One home that looks at public inspection alone."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[str] = []

    @contextmanager
    def on(self, day: date) -> Iterator[Ports]:
        own = f"CROSSMARKET_SOURCES__{SOURCE.upper()}__"
        chosen = {own + "BASE_URL": "https://publisher.invalid", own + "BACKOFF": "0", own + "TRIES": "2"}
        settings = load({"CROSSMARKET_HOME": str(self.folder)} | chosen)
        with open_ports(settings, Clock(datetime.combine(day, time(20), UTC))) as ports:
            yield ports

    def look(self, day: date, change: Change = as_it_came) -> Tally:
        """Looks, reads, folds and tells."""
        self.asked = []

        def answers(address: str, _fields: Mapping[str, str]) -> Answered:
            parts = urlsplit(address)
            self.asked.append(parts.path + (f"?{parts.query}" if parts.query else ""))
            return change(self.asked[-1], PUBLISHER.answer(self.asked[-1], day))

        with self.on(day) as ports:
            tally = look(ports, SOURCE, answers)
            process(ports)
            running.settle(ports, running.Summary())
            running.tell_and_send(ports, running.Summary(), announce=True)
        return tally

    def told(self, ally: str = "DE") -> Alert:
        """What an ally was told last of the order."""
        with self.on(LAST) as ports, ports.database.reading() as connection:
            (alert,) = last_alerts(connection, ally).values()
        return alert

    def mails(self) -> int:
        return sum(1 for _ in (self.folder / "mail" / "new").glob("*"))

    def issues(self) -> list[tuple[IssueKind, str]]:
        with self.on(LAST) as ports, ports.database.reading() as connection:
            return [(i.kind, i.reason) for i in issues_of_status(connection, "open")]

    def documents(self) -> set[str]:
        with self.on(LAST) as ports:
            return {d.native_id for d in latest_documents(ports.archive)}


def test_an_order_is_told_of_before_it_is_printed_and_stands_in_doubt_when_its_notice_is_withdrawn(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.look(FIRST)
    told = home.told()
    assert (told.kind, told.flag.state, told.flag.doubts) == ("alert", "issued", ())
    assert told.flag.announced_in.document_number == ORDER
    mails = home.mails()
    assert home.look(SECOND, withdrawing).edited == 2, "it and another, though its text is no longer shown"
    again = home.told()
    assert (again.kind, again.flag_id, again.flag.state) == ("update", told.flag_id, told.flag.state)
    assert "withdrawn before it was printed" in again.flag.doubts[0]
    assert home.mails() > mails
    assert [kind for kind, _ in home.issues()] == [IssueKind.TO_DECIDE]
    after = home.mails()
    home.look(SECOND, withdrawing)
    assert home.mails() == after, "once"


def test_what_was_withdrawn_before_it_was_seen_is_told_to_nobody(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.look(SECOND, lambda path, came: came if "raw_text" in path else withdrawing(path, came))
    assert ORDER in home.documents()
    assert home.mails() == 0
    assert home.issues() == []


def test_a_withdrawal_on_a_day_that_was_missed_is_seen_in_the_list_of_that_day(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.look(FIRST)
    home.look(LAST, withdrawing)
    days = dict.fromkeys(path.partition("=")[2] for path in home.asked if "available_on" in path)
    assert list(days) == [(FIRST + timedelta(days=n)).isoformat() for n in range(5)], "each day that is over and was not seen"
    assert home.told().kind == "update"


def test_documents_of_other_agencies_are_passed_over_and_so_is_what_is_printed_and_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(UsFederalRegisterInspection, "first_days", 6)
    home = Home(tmp_path)

    def printed_is_gone(path: str, came: Answered) -> Answered:
        return Answered(404, b"gone") if "raw_text/202/201" in path else came

    home.look(LAST, printed_is_gone)
    assert home.documents() == {"2026-21204", "2026-21205", "2026-21206", "2026-21207", ORDER}
    assert home.issues() == []


def test_a_column_that_nobody_has_read_is_said_and_its_rows_are_taken(tmp_path: Path) -> None:
    def with_another(path: str, came: Answered) -> Answered:
        return Answered(200, came.body.replace(b'"excerpts": null', b'"remedy": "general", "excerpts": null'), came.headers)

    home = Home(tmp_path)
    assert home.look(FIRST, with_another).new == 3
    assert any("a column 'remedy'" in reason for _, reason in home.issues())


def test_a_list_that_does_not_hold_what_it_counts_is_not_believed(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.look(FIRST, lambda path, came: came if "raw_text" in path else Answered(200, PUBLISHER.short(came.body), came.headers))
    assert home.documents() == set()
    assert any("counts 4 documents and holds 3" in reason for _, reason in home.issues())


def test_another_note_is_told_to_a_person_and_changes_nothing(tmp_path: Path) -> None:
    def noting(path: str, came: Answered) -> Answered:
        noted = came.body.replace(b'"editorial_note": null', b'"editorial_note": "Filed with a cover page."')
        return Answered(200, noted, came.headers)

    home = Home(tmp_path)
    home.look(FIRST, noting)
    assert home.told().flag.doubts == ()
    assert (IssueKind.AMBIGUOUS, 'The Office of the Federal Register notes of it: "Filed with a cover page."') in home.issues()
