"""A registry's file says that an appeal ended whose opinion nobody read: through the real stages, in mails, in `rulings`."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from canned import Answered, look
from notices import final, measure, notice, party, patent, quote
from registry_maker import AT, Case, Right, body_of

from pipeline.clock import Clock
from pipeline.database.courts import put_registered_appeals, registered_appeals, rulings_held
from pipeline.database.flow import put_outgoing
from pipeline.database.issues import issues_of_status
from pipeline.database.rows import every
from pipeline.errors import UsageError
from pipeline.flow import run as running
from pipeline.flow.appeals import note_appeals
from pipeline.flow.ending import Said
from pipeline.flow.reconciling import FileHeld, file_held
from pipeline.flow.ruling import Chosen, apply, lines, refuse
from pipeline.flow.stages import keep_notices
from pipeline.flow.worker import process
from pipeline.records import CourtRuling, Flag, Notice, State
from pipeline.settings import load
from pipeline.wiring import Ports, open_ports

SOURCE = "us_usitc_ids"
OWN = f"CROSSMARKET_SOURCES__{SOURCE.upper()}__"
CHOSEN = {OWN + "TERMS_READ": "Jane Doe, https://host.invalid/terms, 2026-09-01", OWN + "OFF": "no"}
NOON = datetime(2026, 9, 23, 12, tzinfo=UTC)
BY = Said("A. Analyst", "read at the court")
RIGHT = Right("7,000,001", date(2029, 5, 6))
ROW = Case(901, [RIGHT], ("Limited Exclusion Order",))


@contextmanager
def opened(home: Path, at: datetime = NOON) -> Iterator[Ports]:
    with open_ports(load(CHOSEN | {"CROSSMARKET_HOME": str(home)}), Clock(at)) as ports:
        yield ports


def ordered() -> Notice:
    order = measure("LEO", to=["Alpha Trading Co., Ltd."], rights=["7000001"])
    said = {"parties": [party("Alpha Trading Co., Ltd.")], "rights": [patent("7000001", "violated")]}
    return final(order, number="2012-901", published="2012-03-04", issued=date(2012, 3, 4), investigation="337-TA-901", **said)


def opinion(*disposition: str) -> Notice:
    ruling = CourtRuling.model_validate(
        {"court": "Federal Circuit", "appeals": ("2024-1300",), "disposition": disposition, "evidence": (quote("AFFIRMED"),)}
    )
    document = {"document_id": "us_cafc:24-1300.9:2026-09-22", "source": "us_cafc", "investigation": "337-TA-901"}
    return notice("24-1300.9", "2026-09-22", "court_ruling", court_ruling=ruling, **document)


def known(ports: Ports, *notices: Notice) -> None:
    with ports.database.transaction() as connection:
        put_outgoing(connection, keep_notices(connection, notices, ports.clock.now()))
    process(ports)


def litigation(number: str, status: str, court: str = "CAFC") -> dict[str, object]:
    return {
        "Case Number": number, "Case Name": "Alpha v. ITC", "Court Forum": {"Name": court},
        "Proceeding Status": {"Name": status}, "Docketing Date": "01-13-2024",
    }  # fmt: skip


def fetched(ports: Ports, *rows: dict[str, object], days: int = 0) -> None:
    """A file of this day comes, and the next look at the registries notes what it says."""
    body = body_of([dataclasses.replace(ROW, more={"Associated Litigation": list(rows)})], at=AT + timedelta(days=days))
    assert look(ports, SOURCE, lambda *_: Answered(200, body, {"content-type": "application/json"})).not_looked == 0
    process(ports)
    running.reconcile_daily(ports)
    process(ports)


def listed(ports: Ports, *, all_of_them: bool = False) -> str:
    return "\n".join(lines(ports, all_of_them=all_of_them))


def the_flag(ports: Ports) -> Flag:
    with ports.database.reading() as connection:
        (flag,) = every(connection, Flag)
    return flag


def the_file(ports: Ports) -> FileHeld:
    found = file_held(ports, SOURCE)
    assert found is not None
    return found


def the_id(ports: Ports) -> str:
    with ports.database.reading() as connection:
        ((held, _, _),) = rulings_held(connection)
    return held.id


def asked(ports: Ports) -> Sequence[str]:
    with ports.database.reading() as connection:
        return [one.place for one in issues_of_status(connection, "open") if "appeal" in one.place or ":after:" in one.place]


def mails(home: Path, before: set[str]) -> list[tuple[str, str]]:
    found = []
    for file in sorted((home / "mail" / "new").glob("*")):
        mail = message_from_bytes(file.read_bytes(), policy=policy.default)
        text = mail.get_body(("plain",))
        assert text is not None
        if file.name not in before:
            found.append((str(mail["Subject"]), " ".join(text.get_content().split())))
        before.add(file.name)
    return found


def test_pending_then_ended_then_its_opinion_is_read(tmp_path):
    with opened(tmp_path) as ports:
        known(ports, ordered())
        fetched(ports, litigation("24-1300", "Pending"), litigation("1:24-cv-55", "Closed", "D. Del."))
        assert listed(ports) == ""
        assert "337-TA-901: appeal 2024-1300 at the Federal Circuit, 2026-09-21; pending" in listed(ports, all_of_them=True)
        with pytest.raises(UsageError, match="the appeal is pending"):
            refuse(ports, the_id(ports), BY)
        fetched(ports, litigation("24-1300", "Closed"), days=1)
        text = listed(ports)
        assert (
            "337-TA-901: appeal 2024-1300 at the Federal Circuit ended, opinion not read: look at https://cafc.uscourts.gov" in text
        )
        assert '"Associated Litigation: 24-1300, CAFC, docketed 2024-01-13: Closed"' in text
        assert f'"in the file of 2026-09-22, SHA-256 {the_file(ports).sha256}"' in text
        assert the_flag(ports).appeals_ended == ("2024-1300",)
        assert len(asked(ports)) == 1
        fetched(ports, litigation("24-1300", "Closed"), days=2)
        assert listed(ports) == text, "the file that said so first stays"
        known(ports, opinion("AFFIRMED"))
        assert (listed(ports, all_of_them=True), the_flag(ports).doubts, asked(ports)) == ("", (), [])


def test_an_order_that_comes_after_the_registry_is_under_review_as_well(tmp_path):
    with opened(tmp_path) as ports:
        fetched(ports, litigation("2024-1300", "Remanded"))
        known(ports, ordered())
        assert the_flag(ports).appeals_ended == ("2024-1300",)


def test_what_nobody_has_read_of_appeals_is_an_issue_until_a_file_says_otherwise(tmp_path):
    with opened(tmp_path) as ports:
        known(ports, ordered())
        fetched(ports, litigation("24-1300", "Abated"), litigation("No. 24-1301", "Closed"))
        with ports.database.reading() as connection:
            (issue,) = [one for one in issues_of_status(connection, "open") if one.place == f"appeals:{SOURCE}"]
        assert "unknown status 'Abated'" in issue.reason
        assert "none of the court's: 'No. 24-1301'" in issue.reason
        assert listed(ports, all_of_them=True) == ""
        fetched(ports, litigation("24-1300", "Pending"), days=1)
        assert asked(ports) == []


def test_a_file_that_cannot_be_read_is_read_once_and_what_is_known_stays(tmp_path):
    with opened(tmp_path) as ports:
        known(ports, ordered())
        fetched(ports, litigation("24-1300", "Closed"))
        sha256, before = the_file(ports).sha256, listed(ports)
        with ports.database.transaction() as connection:  # so that the file is another than the one before
            said = registered_appeals(connection)[SOURCE]
            put_registered_appeals(connection, SOURCE, dataclasses.replace(said, sha256="0" * 64))
        for file in (tmp_path / "archive").rglob("*.warc*"):
            file.write_bytes(file.read_bytes()[:200])
    with opened(tmp_path) as ports:
        assert note_appeals(ports) is False
        with ports.database.reading() as connection:
            assert registered_appeals(connection)[SOURCE].sha256 == sha256
        assert listed(ports) == before


def test_mails_say_that_it_is_under_review_and_what_a_person_applied_and_no_second_file_says_it_again(tmp_path):
    seen: set[str] = set()
    with opened(tmp_path) as ports:
        known(ports, ordered())
        running.tell_and_send(ports, running.Summary(), announce=True)
        assert mails(tmp_path, seen)
        fetched(ports, litigation("24-1300", "Closed"))
        running.tell_and_send(ports, running.Summary(), announce=True)
        told = mails(tmp_path, seen)
        english = [(subject, text) for subject, text in told if "In English: " not in text]
        assert english
        for subject, text in english:
            assert subject.startswith("CHANGE 337-TA-901 under COURT review")
            first = "UNDER COURT REVIEW: an appeal at the Federal Circuit (appeal 2024-1300) ended, its opinion was NOT read. "
            assert text.startswith(f"{first}It stands meanwhile. ")
            assert "Under court review: appeal 2024-1300 at the Federal Circuit ended, its opinion was not read." in text
        assert any("上訴" in text for _, text in told), "and in the recipient's language"
        fetched(ports, litigation("24-1300", "Closed"), days=1)
        running.tell_and_send(ports, running.Summary(), announce=True)
        assert mails(tmp_path, seen) == []
        with pytest.raises(UsageError, match="since when"):
            apply(ports, the_id(ports), BY, Chosen("reversed"))
        assert apply(ports, the_id(ports), BY, Chosen("reversed", on=date(2026, 9, 20))).status == "applied"
        assert (the_flag(ports).state, the_flag(ports).appeals_ended) == (State.ENDED, ())
        running.tell_and_send(ports, running.Summary(), announce=True)
        told = [(subject, text) for subject, text in mails(tmp_path, seen) if "In English: " not in text]
        assert told
        for subject, text in told:
            assert subject.startswith("STOP 337-TA-901")
            assert "Commission registry" in text
            assert "applied by A. Analyst on 2026-09-23" in text


def test_it_is_asked_for_again_until_a_person_says_something(tmp_path):
    with opened(tmp_path) as ports:
        known(ports, ordered())
        fetched(ports, litigation("24-1300", "Closed"))
    with opened(tmp_path, NOON + timedelta(days=3)) as ports:
        running.settle(ports, running.Summary())
        assert [place.rpartition(":")[2] for place in asked(ports) if ":after:" in place] == ["3"]
        assert refuse(ports, the_id(ports), BY).status == "refused"
        running.settle(ports, running.Summary())
        assert (asked(ports), the_flag(ports).doubts) == ([], ())
