"""Rulings of courts on a real database and through the real stages: held, applied, refused, taken back, asked for again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from notices import final, measure, notice, patent, quote

from pipeline.clock import clock_at
from pipeline.database.contact_points import audit_of
from pipeline.database.documents import notices_of
from pipeline.database.flow import put_outgoing
from pipeline.database.issues import issues_of_status
from pipeline.database.rows import every
from pipeline.errors import UsageError
from pipeline.flow import ruling as deciding
from pipeline.flow import run as running
from pipeline.flow.ending import Said
from pipeline.flow.stages import fold_again, keep_notices
from pipeline.flow.worker import process
from pipeline.fold import flag_on
from pipeline.records import CourtRuling, EndReason, Flag, IssueKind, Notice, RightRuled, State
from pipeline.settings import load
from pipeline.wiring import Ports, open_ports

NOW = datetime(2026, 11, 1, 8, tzinfo=UTC)
CASE = "us_itc:337-TA-9901"
BY = Said("A. Analyst", "the mandate issued")
AS_PROPOSED = deciding.Chosen()


def opinion() -> Notice:
    rights = tuple(
        RightRuled.model_validate({"kind": "patent", "number": n, "outcome": o, "evidence": quote(f"we decide on {n}")})
        for n, o in (("7000001", "reversed"), ("7000002", "affirmed"))
    )
    ruling = CourtRuling(
        court="Federal Circuit", disposition=("AFFIRMED", "REVERSED"), in_part=True, rights=rights, evidence=(quote("AFFIRMED"),)
    )
    return notice(
        "22-1101.1", "2022-05-02", "court_ruling", document_id="us_cafc:22-1101.1:2022-05-02", source="us_cafc", court_ruling=ruling
    )


def order() -> Notice:
    numbers = ["7000001", "7000002"]
    issued = measure("LEO", to=["Alpha Trading Co., Ltd."], rights=numbers, quotes=["an order"])
    return final(issued, issued=date(2021, 3, 4), rights=[patent(n, "violated") for n in numbers])


@contextmanager
def home(place: Path, at: datetime = NOW) -> Iterator[Ports]:
    with open_ports(load({"CROSSMARKET_HOME": str(place)}), clock_at(at.isoformat())) as ports:
        yield ports


@pytest.fixture
def place(tmp_path: Path) -> Path:
    with home(tmp_path) as ports:
        with ports.database.transaction() as connection:
            put_outgoing(connection, keep_notices(connection, [order(), opinion()], NOW))
        process(ports)
    return tmp_path


def the_flag(ports: Ports) -> Flag:
    with ports.database.reading() as connection:
        (flag,) = every(connection, Flag)
    return flag_on(flag, NOW.date())


def the_id(ports: Ports) -> str:
    return next(iter(deciding.lines(ports, all_of_them=True))).split()[0]


def test_it_is_listed_with_quote_order_and_what_it_may_do(place):
    with home(place) as ports:
        text = "\n".join(deciding.lines(ports))
    assert "337-TA-9901: the Federal Circuit affirmed in part and reversed in part, 2022-05-02" in text
    assert "what it does: reversed as to patent 7000001" in text
    assert '"we decide on 7000001"' in text


def test_applied_refused_and_taken_back_it_survives_another_fold_and_the_log_has_who_and_why(place):
    with home(place) as ports:
        id_, before = the_id(ports), the_flag(ports)
        assert deciding.apply(ports, id_, BY, AS_PROPOSED).status == "applied"
        assert {r.number: r.lifted for r in the_flag(ports).rights} == {"7000001": True, "7000002": False}
        with ports.database.transaction() as connection:
            put_outgoing(connection, [fold_again("us_itc", [CASE])])
        process(ports)
        assert {r.number: r.lifted for r in the_flag(ports).rights} == {"7000001": True, "7000002": False}
        assert deciding.undo(ports, id_, Said("B. Counsel", "the mandate was recalled")).status == "open"
        back = the_flag(ports)
        assert back.model_copy(update={"events": before.events}) == before
        assert deciding.refuse(ports, id_, BY).status == "refused"
        assert the_flag(ports).doubts == ()
        with ports.database.reading() as connection:
            assert [(one.what, one.by) for one in audit_of(connection, id_)] == [
                ("ruling apply", "A. Analyst"), ("ruling undo", "B. Counsel"), ("ruling refuse", "A. Analyst"),
            ]  # fmt: skip


def mails(place: Path, before: set[str]) -> list[tuple[str, str]]:
    """Subject and text of each mail in English that came since, the text in one line."""
    found = []
    for file in (place / "mail" / "new").glob("*"):
        mail = message_from_bytes(file.read_bytes(), policy=policy.default)
        text = mail.get_body(("plain",))
        assert text is not None
        if file.name not in before:
            found.append((str(mail["Subject"]), " ".join(text.get_content().split())))
        before.add(file.name)
    return [(subject, text) for subject, text in found if "In English: " not in text]


def test_those_who_were_told_hear_that_it_is_under_review_and_then_what_a_person_applied(tmp_path):
    seen: set[str] = set()
    with home(tmp_path) as ports:
        for arriving in (order(), opinion()):
            with ports.database.transaction() as connection:
                put_outgoing(connection, keep_notices(connection, [arriving], NOW))
            process(ports)
            running.tell_and_send(ports, running.Summary(), announce=True)
            told = mails(tmp_path, seen)
        assert told
        for subject, text in told:
            assert subject.startswith("CHANGE 337-TA-9901 under COURT review")
            assert text.startswith("UNDER COURT REVIEW: the Federal Circuit ruled on 2022-05-02, what that does")
            assert "Under court review: the Federal Circuit affirmed in part and reversed in part on 2022-05-02" in text
        deciding.apply(ports, the_id(ports), BY, deciding.Chosen("reversed"))
        running.tell_and_send(ports, running.Summary(), announce=True)
        told = mails(tmp_path, seen)
        assert told
        for subject, text in told:
            assert subject.startswith("STOP 337-TA-9901 ended 2022-05-02")
            assert "A court reversed it on appeal (19 U.S.C. 1337(c))." in text
            assert (
                'By Federal Circuit opinion 22-1101.1, published 2022-05-02: "AFFIRMED"; applied by A. Analyst on 2026-11-01'
                in text
            )


def test_a_person_may_say_that_it_does_something_else(place):
    with home(place) as ports:
        id_ = the_id(ports)
        deciding.apply(ports, id_, BY, deciding.Chosen("vacated", on=date(2022, 7, 1)))
        flag = the_flag(ports)
        assert (flag.state, flag.end_reason, flag.state_since) == (State.ENDED, EndReason.VACATED, date(2022, 7, 1))
        deciding.undo(ports, id_, BY)
        deciding.apply(ports, id_, BY, deciding.Chosen("reversed", ("7,000,002",)))
        assert {r.number: r.lifted for r in the_flag(ports).rights} == {"7000001": False, "7000002": True}


@pytest.mark.parametrize(
    ("chosen", "why"),
    [
        (deciding.Chosen("ended"), "no such thing; known: reversed, vacated"),
        (deciding.Chosen("reversed", ("7000009",)), "not one right of the order; it rests on patent 7000001, patent 7000002"),
        (deciding.Chosen(None, ("7000001",)), "say what with --as"),
        (deciding.Chosen("suspended", ("7000001",)), "rests as a whole"),
        (deciding.Chosen("reversed", on=date(2020, 1, 1)), "was issued on 2021-03-04"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_kept(place, chosen, why):
    with home(place) as ports:
        id_, before = the_id(ports), the_flag(ports)
        with pytest.raises(UsageError, match=why):
            deciding.apply(ports, id_, BY, chosen)
        assert the_flag(ports) == before
        with pytest.raises(UsageError, match="no ruling has this id"):
            deciding.apply(ports, "r1", BY, AS_PROPOSED)
        with pytest.raises(UsageError, match="nobody has said"):
            deciding.undo(ports, id_, BY)


def test_what_is_decided_is_not_decided_again(place):
    with home(place) as ports:
        id_ = the_id(ports)
        deciding.refuse(ports, id_, BY)
        with pytest.raises(UsageError, match="it was refused already, by A"):
            deciding.apply(ports, id_, BY, AS_PROPOSED)


def test_what_waits_is_asked_for_again_until_a_person_says_something(place):
    def asked(days: int) -> list[str]:
        with home(place, NOW + timedelta(days=days)) as ports:
            running.settle(ports, running.Summary())
            with ports.database.reading() as connection:
                found = issues_of_status(connection, "open")
        return [i.place.rpartition(":")[2] for i in found if i.kind is IssueKind.TO_DECIDE and ":after:" in i.place]

    assert [asked(n) for n in (0, 1, 2, 3, 6, 7, 30)] == [[], ["1"], ["1"], ["3"], ["3"], ["7"], ["7"]]
    with home(place) as ports:
        deciding.refuse(ports, the_id(ports), BY)
    assert asked(31) == []


def test_what_was_read_is_kept_as_it_was(place):
    with home(place) as ports, ports.database.reading() as connection:
        assert opinion() in notices_of(connection, CASE)
