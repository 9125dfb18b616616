"""What the database does on every engine: forms and migrations, revisions, places held, locks, errors told."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, select, text

from pipeline.bus.port import Delivered, Outgoing
from pipeline.bus.topics import CHANGES
from pipeline.clock import Clock
from pipeline.database import flow, outgoing_mail, recalls, times
from pipeline.database import tables as t
from pipeline.database.cases import caption_key, caption_of, cases_with_caption, drop_case, joins_said, put_case, put_join
from pipeline.database.courts import court_words, put_court_word, put_rulings, rulings_held, waiting_since
from pipeline.database.documents import documents_of, put_documents
from pipeline.database.endings import endings_said, put_ending
from pipeline.database.issues import issues_of_status, report
from pipeline.database.messages import Turn, put_message
from pipeline.database.rows import count, every
from pipeline.errors import RefusedContent, SettingError, StorageError
from pipeline.records import (
    Case,
    Citation,
    CourtEffect,
    CourtWord,
    Document,
    Finding,
    FoundEnded,
    HeldRuling,
    IssueKind,
    Message,
    Occasion,
    PersonWord,
)
from pipeline.wiring import open_database

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden" / "schema"
NOW = datetime(2026, 11, 1, 8, tzinfo=UTC)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.servers)])
def url(request, tmp_path):
    """The URL of an empty database, for every engine there is."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/x.db"
        return
    server = os.environ.get("CROSSMARKET_TEST_POSTGRESQL")
    if not server:
        pytest.skip("left out: no PostgreSQL (make test-servers)")
    name = f"t{uuid.uuid4().hex[:12]}"
    engine = create_engine(server.replace("postgresql:", "postgresql+psycopg:", 1), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield f"{server.rpartition('/')[0]}/{name}"
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


@pytest.fixture
def database(url):
    opened = open_database(url)
    yield opened
    opened.close()


def raw_engine(url: str):
    return create_engine(url.replace("postgresql:", "postgresql+psycopg:", 1))


def document(number: str, title: str = "Certain Things") -> Document:
    return Document(
        source="s",
        native_id=number,
        published=date(2026, 1, 1),
        kind="Notice",
        title=title,
        abstract=None,
        page=None,
        parts=(),
        version=f"v{title}",
    )


def case(number: str) -> Case:
    return Case(id=f"us_itc:{number}", authority="us_itc", number=number, provisional=False)


def changed(connection) -> list[dict]:
    waiting, _ = flow.waiting_outgoing(connection, 100)

    return [json.loads(m.value) for m in waiting if m.topic == CHANGES]


def revs(database, table) -> dict[str, int]:
    with database.reading() as connection:
        return {row.id: row.rev for row in connection.execute(select(table.c.id, table.c.rev))}


# --- forms ------------------------------------------------------------------------------------------------------------------


def form(url: str) -> dict[str, object]:
    """Tables, columns, keys and indices as the engine tells them."""
    engine = raw_engine(url)
    found = inspect(engine)
    result: dict[str, object] = {}
    for table in sorted(found.get_table_names()):
        columns = {c["name"]: (str(c["type"]), c["nullable"]) for c in found.get_columns(table)}
        result[table] = (columns, found.get_pk_constraint(table)["constrained_columns"])
    engine.dispose()
    return result


@pytest.mark.parametrize("version", range(1, t.SCHEMA_VERSION))
def test_a_database_of_every_earlier_form_becomes_one_of_this_form_with_its_records(url, version, tmp_path):
    engine = raw_engine(url)
    script = (GOLDEN / f"{version}.{engine.dialect.name}.sql").read_text(encoding="utf-8")
    record = document("2026-00001").model_dump_json()
    with engine.begin() as connection:
        for statement in filter(str.strip, script.split(";\n")):
            connection.exec_driver_sql(statement)
        values = {"id": "s:2026-00001:2026-01-01", "record": record, "published": date(2026, 1, 1)}
        connection.execute(
            text("INSERT INTO documents (id, source, published, known_at, record) VALUES (:id, 's', :published, 'x', :record)"),
            values,
        )
    engine.dispose()
    database = open_database(url)
    with database.transaction() as connection:
        assert documents_of(connection, ["s:2026-00001:2026-01-01"]) == [document("2026-00001")]
        put_documents(connection, [document("2026-00001", "Other Things")], NOW)
        assert connection.execute(select(t.schema.c.version)).scalar() == t.SCHEMA_VERSION
    assert revs(database, t.documents) == {"s:2026-00001:2026-01-01": 2}
    migrated = form(url)
    database.close()
    with open_new(url, tmp_path) as fresh:
        assert migrated == form(fresh)


def test_of_mails_of_an_earlier_form_it_is_known_which_a_server_has_and_which_it_may_have(url):
    engine = raw_engine(url)
    script = (GOLDEN / f"4.{engine.dialect.name}.sql").read_text(encoding="utf-8")
    receipts = {"m1": "250 OK", "m2": "20261101T080000Z.m2.CA.eml", "m3": None, "m4": None}
    with engine.begin() as connection:
        for statement in filter(str.strip, script.split(";\n")):
            connection.exec_driver_sql(statement)
        for id_, receipt in receipts.items():
            values = {"id": id_, "sent": receipt is not None, "record": json.dumps({"receipt": receipt}), "raw": b"raw"}
            columns = "INSERT INTO messages (id, ally, recipient, sent, raw, known_at, record)"
            connection.execute(text(f"{columns} VALUES (:id, 'CA', 'a@x', :sent, :raw, 'x', :record)"), values)
        for id_, unanswered in (("m3", 1), ("m4", 0)):
            columns = "INSERT INTO attempts (message_id, tries, unanswered, first_at, next_at, answer)"
            connection.execute(text(f"{columns} VALUES (:id, 1, :n, 'x', 'x', 'words')"), {"id": id_, "n": unanswered})
    engine.dispose()
    database = open_database(url)
    with database.reading() as connection:
        query = select(t.messages.c.id).where(t.messages.c.to_server)
        assert connection.execute(query).scalars().all() == ["m1"]
        assert outgoing_mail.in_hand(connection) == {"m3"}
    database.close()


def test_of_mails_of_an_earlier_form_that_wait_it_is_known_whose_turn_each_is(url):
    engine = raw_engine(url)
    script = (GOLDEN / f"9.{engine.dialect.name}.sql").read_text(encoding="utf-8")
    alerts = {"new": {"kind": "alert"}, "changed": {"kind": "update"}, "freed": {"kind": "update", "narrows": [{}]}}
    alerts["ended"] = {"kind": "cancel"}
    told = dict.fromkeys(alerts, "immediate") | {"list": "inventory", "again": "reminder"}
    with engine.begin() as connection:
        for statement in filter(str.strip, script.split(";\n")):
            connection.exec_driver_sql(statement)
        for n, (name, record) in enumerate(alerts.items()):
            columns = "INSERT INTO alerts (id, ally, flag_id, n, known_at, record)"
            values = {"id": name, "n": n, "record": json.dumps(record)}
            connection.execute(text(f"{columns} VALUES (:id, 'CA', 'f', :n, 'x', :record)"), values)
        for name, occasion in told.items():
            columns = "INSERT INTO messages (id, ally, recipient, sent, occasion, raw, known_at, record)"
            values = {"id": name, "occasion": occasion, "raw": b"raw", "sent": False}
            connection.execute(text(f"{columns} VALUES (:id, 'CA', 'a@x', :sent, :occasion, :raw, 'x', '{{}}')"), values)
            if name in alerts:
                told_by = "INSERT INTO told (message_id, alert_id, recipient) VALUES (:id, :id, 'a@x')"
                connection.execute(text(told_by), {"id": name})
    engine.dispose()
    database = open_database(url)
    with database.reading() as connection:
        found = {row.id: Turn(row.turn) for row in connection.execute(select(t.messages.c.id, t.messages.c.turn))}
    assert found == {
        "new": Turn.NEW, "changed": Turn.OTHER, "freed": Turn.RECALL, "ended": Turn.RECALL, "list": Turn.LIST, "again": Turn.RECALL,
    }  # fmt: skip
    database.close()


class open_new:  # noqa: N801 - reads as a function
    """A second, new database of the same engine."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url = url
        self.fresh = f"sqlite:///{folder}/fresh.db"
        if url.startswith("postgresql"):
            self.name = f"t{uuid.uuid4().hex[:12]}"
            self.fresh = f"{url.rpartition('/')[0]}/{self.name}"

    def _server(self, words: str) -> None:
        if self.url.startswith("postgresql"):
            server = self.url.rpartition("/")[0].replace("postgresql:", "postgresql+psycopg:", 1)
            engine = create_engine(f"{server}/postgres", isolation_level="AUTOCOMMIT")
            with engine.connect() as connection:
                connection.execute(text(words.format(self.name)))
            engine.dispose()

    def __enter__(self) -> str:
        self._server("CREATE DATABASE {}")
        open_database(self.fresh).close()
        return self.fresh

    def __exit__(self, *_: object) -> None:
        self._server("DROP DATABASE {} WITH (FORCE)")


def test_a_database_of_a_later_program_is_refused(url):
    open_database(url).close()
    engine = raw_engine(url)
    with engine.begin() as connection:
        connection.execute(t.schema.update().values(version=99))
    engine.dispose()
    with pytest.raises(StorageError, match=r"version 99.*newer program"):
        open_database(url)


def test_one_that_has_this_form_is_opened_and_read_beside_whoever_writes(database, url):
    """Who only looks asks for no lock: a file's is waited for thirty seconds, and then that fails."""
    with database.transaction() as connection:
        put_documents(connection, [document("2026-00001")], NOW)
        other = open_database(url)
        with other.reading() as looking:
            assert count(looking, t.documents) == 0
        other.close()


def test_programs_that_start_at_once_make_it_once(url):
    code = f"from pipeline.wiring import open_database; open_database({url!r}).close()"
    crowd = [subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    for process in crowd:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors


# --- what persons said of orders -----------------------------------------------------------------------------------------------


def test_a_persons_word_on_an_order_is_kept_with_what_took_it_back_and_who_gave_the_command(database):
    words = [PersonWord(by=f"P{n}", because=f"why {n}", document=f"https://x.example/{n}", at=NOW) for n in range(3)]
    first, last = date(2026, 10, 1), date(2026, 10, 9)
    with database.transaction() as connection:
        assert endings_said(connection) == {}
        put_ending(connection, "f:1", first, words[0], "ann@here")
        put_ending(connection, "f:2", last, words[0], "ann@here")
    with database.transaction() as connection:
        put_ending(connection, "f:1", None, words[1], "bob@here")
        put_ending(connection, "f:1", last, words[2], "ann@here")
    with database.reading() as connection:
        assert endings_said(connection) == {
            "f:1": (
                FoundEnded(flag_id="f:1", on=first, said=words[0], taken_back=words[1]),
                FoundEnded(flag_id="f:1", on=last, said=words[2]),
            ),
            "f:2": (FoundEnded(flag_id="f:2", on=last, said=words[0]),),
        }
        rows = connection.execute(
            select(t.endings.c.n, t.endings.c.who).where(t.endings.c.flag_id == "f:1").order_by(t.endings.c.n)
        )
        assert [tuple(row) for row in rows] == [(1, "ann@here"), (2, "bob@here"), (3, "ann@here")]


def test_what_no_database_takes_in_a_persons_word_is_written_as_escapes(database):
    word = PersonWord(by="A\0B", because="half \ud800", at=NOW)
    with database.transaction() as connection:
        put_ending(connection, "f:1", date(2026, 10, 1), word, "ann@here")
    with database.reading() as connection:
        (found,) = endings_said(connection)["f:1"]
    assert (found.said.by, found.said.because) == ("A\\0B", "half \\ud800")


# --- records and their revisions ---------------------------------------------------------------------------------------------


def test_what_persons_said_of_rulings_and_since_when_each_stands_so_is_kept(database):
    source = Citation(document_id="c:1:2026-01-01", document_number="1", published=date(2026, 1, 1))
    word = PersonWord(by="A. Analyst", because="the mandate", at=NOW)
    held = HeldRuling(
        id="r1", flag_id="f:1", order_number=None, court="A court", did="reversed", on=date(2026, 1, 1), source=source
    )
    said = CourtWord(ruling_id="r1", flag_id="f:1", what="apply", effects=(CourtEffect(action="reversed"),), said=word)
    later, applied = NOW + timedelta(days=1), held.model_copy(update={"status": "applied", "words": (word,)})
    with database.transaction() as connection:
        put_rulings(connection, "case:1", [held], NOW)
        put_rulings(connection, "case:2", [], NOW)
        put_court_word(connection, said, "ann@here")
        put_court_word(connection, said.model_copy(update={"what": "undo"}), "bob@here")
        assert [one.what for one in court_words(connection)["f:1"]] == ["apply", "undo"]
        assert court_words(connection)["f:1"][0] == said
        put_rulings(connection, "case:1", [held], later)
        assert rulings_held(connection) == [(held, "case:1", NOW)], "it waits since it came"
        assert waiting_since(connection) == [NOW]
        put_rulings(connection, "case:2", [applied], later)
        assert rulings_held(connection) == [(applied, "case:2", later)], "of a case that became part of another"
        assert waiting_since(connection) == []


def test_a_revision_counts_only_when_the_record_changed_and_each_change_is_told(database):
    with database.transaction() as connection:
        put_documents(connection, [document("2026-00002"), document("2026-00001")], NOW)
    with database.transaction() as connection:
        put_documents(connection, [document("2026-00001", "Other"), document("2026-00002")], datetime(2027, 1, 1, tzinfo=UTC))
    assert revs(database, t.documents) == {"s:2026-00001:2026-01-01": 2, "s:2026-00002:2026-01-01": 1}
    with database.transaction() as connection:
        told = changed(connection)
        known = {row.id: row.known_at for row in connection.execute(select(t.documents.c.id, t.documents.c.known_at))}
    assert told == [
        {"kind": "documents", "ids": ["s:2026-00001:2026-01-01", "s:2026-00002:2026-01-01"]},
        {"kind": "documents", "ids": ["s:2026-00001:2026-01-01"]},
    ]
    assert known["s:2026-00002:2026-01-01"] == NOW.isoformat(), "we knew it then as it is now"


def test_the_same_record_twice_in_one_batch_is_kept_as_it_was_last(database):
    with database.transaction() as connection:
        put_documents(connection, [document("1"), document("1", "Other")], NOW)
        assert documents_of(connection, ["s:1:2026-01-01"]) == [document("1", "Other")]


def test_a_transaction_that_fails_keeps_and_tells_nothing(database):
    def fail() -> None:
        with database.transaction() as connection:
            put_documents(connection, [document("1")], NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with database.transaction() as connection:
        assert changed(connection) == []
        assert documents_of(connection, ["s:1:2026-01-01"]) == []


def test_a_case_that_went_and_comes_back_goes_on_counting(database):
    for _ in range(2):
        with database.transaction() as connection:
            put_case(connection, case("337-TA-1"), None, NOW)
        with database.transaction() as connection:
            drop_case(connection, "us_itc:337-TA-1")
    with database.transaction() as connection:
        put_case(connection, case("337-TA-1"), None, NOW)
    assert revs(database, t.cases) == {"us_itc:337-TA-1": 5}


def test_records_come_in_the_order_of_their_ids_byte_by_byte(database):
    numbers = ["a", "B", "É", "b", "A-1", "A1", "a 1", "a-1"]
    with database.transaction() as connection:
        put_documents(connection, [document(n) for n in numbers], NOW)
    with database.reading() as connection:
        ids = [d.id for d in every(connection, Document)]
    assert ids == sorted((document(n).id for n in numbers), key=str.encode)


def test_a_reader_sees_one_moment(database):
    with database.transaction() as connection:
        put_documents(connection, [document("1")], NOW)
    with database.reading() as reader:
        before = count(reader, t.documents)
        with database.transaction() as writer:
            put_documents(writer, [document("2")], NOW)
        assert count(reader, t.documents) == before == 1
    with database.reading() as reader:
        assert count(reader, t.documents) == 2


def test_an_issue_that_recurs_is_counted_and_what_was_repaired_can_open_again(database):
    finding = Finding(kind=IssueKind.COULD_NOT_READ, source="s", place="p", reason="why", repair="how")
    for findings in ([finding], [finding], [], [finding]):
        with database.transaction() as connection:
            report(connection, findings, "owner", NOW)
    with database.reading() as connection:
        (issue,) = issues_of_status(connection)
    assert (issue.count, issue.status) == (3, "open")
    assert revs(database, t.issues) == {finding.id: 4}


# --- the flow -------------------------------------------------------------------------------------------------------------------


def test_who_works_on_a_place_holds_it_until_he_is_done(database):
    """The second waits, then sees what the first did."""
    entered, seen = threading.Event(), []

    def second() -> None:
        entered.wait(10)
        with database.transaction() as connection:
            seen.append(flow.hold_places(connection, "read", [("documents", 0)]))

    with ThreadPoolExecutor() as pool:
        with database.transaction() as connection:
            assert flow.hold_places(connection, "read", [("documents", 0)]) == {("documents", 0): ("", 0)}
            waiting = pool.submit(second)
            entered.set()
            flow.mark_consumed(connection, "read", [Delivered("documents", 0, 7, "k", b"")], {"documents": "e"})
        waiting.result(30)
    assert seen == [{("documents", 0): ("e", 8)}]


def test_another_partition_is_not_waited_for(url, database):
    if not url.startswith("postgresql"):
        pytest.skip("a file has one writer")
    with database.transaction() as connection:
        flow.hold_places(connection, "read", [("documents", 0), ("documents", 2)])
    with database.transaction() as first, database.transaction() as second:
        flow.hold_places(first, "read", [("documents", 0)])
        assert flow.hold_places(second, "read", [("documents", 2)]) == {("documents", 2): ("", 0)}


def test_other_places_and_stages_are_not_held(database):
    with database.transaction() as connection:
        flow.mark_consumed(connection, "read", [Delivered("documents", 3, 7, "k", b"")], {"documents": "e"})
        assert flow.hold_places(connection, "read", [("documents", 1)]) == {("documents", 1): ("", 0)}
        assert flow.hold_places(connection, "fold", [("documents", 3)]) == {("documents", 3): ("", 0)}


def test_a_mail_that_is_dropped_is_not_begun_to_be_handed_over_and_one_that_is_begun_is_not_dropped(database):
    with database.transaction() as connection:
        for id_ in ("m1", "m2"):
            put_message(connection, message(id_), b"mail")
    begun = threading.Event()

    def hand_over() -> bool:
        begun.set()
        with database.transaction() as connection:
            return bool(outgoing_mail.begin(connection, outgoing_mail.waiting_mails(connection, ["m1"]), to_server=True))

    with ThreadPoolExecutor() as other, database.transaction() as connection:
        assert outgoing_mail.untouched(connection, ["m1", "m2"]) == {"m1", "m2"}
        handed = other.submit(hand_over)
        begun.wait(5)
        time.sleep(0.2)
        outgoing_mail.drop(connection, "m1")
        connection.commit()
        assert handed.result(20) is False
    with database.transaction() as connection:
        assert outgoing_mail.begin(connection, outgoing_mail.waiting_mails(connection, ["m1", "m2"]), to_server=True) == {"m2"}
    with database.transaction() as connection:
        assert outgoing_mail.untouched(connection, ["m1", "m2"]) == set()


def test_a_mail_that_is_being_begun_counts_as_one_that_may_have_been_given(url, database):
    if url.startswith("sqlite"):
        pytest.skip("a file has one writer")
    with database.transaction() as connection:
        put_message(connection, message("m1"), b"mail")
    with database.transaction() as sender, database.transaction() as decides:
        outgoing_mail.begin(sender, outgoing_mail.waiting_mails(sender, ["m1"]), to_server=True)
        assert outgoing_mail.untouched(decides, ["m1"]) == set()


def test_a_mail_that_asks_again_is_not_dropped_while_it_is_being_begun(url, database):
    if url.startswith("sqlite"):
        pytest.skip("a file has one writer")
    with database.transaction() as connection:
        put_message(connection, message("m1"), b"mail")
        recalls.put_reminder(connection, "m1", "a1", 1)
    with database.transaction() as sender, database.transaction() as decides:
        outgoing_mail.begin(sender, outgoing_mail.waiting_mails(sender, ["m1"]), to_server=True)
        assert recalls.waiting_reminders(decides, ["a1"]) == {}
        assert recalls.close_recalls(decides, ["a1"]) == []


def message(id_: str) -> Message:
    return Message(
        id=id_, message_id=f"<{id_}@x.example>", ally="JP", recipient="a@jp.example", occasion=Occasion.INVENTORY,
        subject="LIST", alerts=(), minted_at=NOW,
    )  # fmt: skip


def test_outgoing_events_are_given_to_one_relay_and_dropped_by_name(database):
    with database.transaction() as connection:
        flow.put_outgoing(connection, [Outgoing("a", "k", b"1"), Outgoing("a", "k", b"2")])
    with database.transaction() as connection:
        waiting, numbers = flow.waiting_outgoing(connection, 1)
        assert [m.value for m in waiting] == [b"1"]
        flow.drop_outgoing(connection, numbers)
    with database.transaction() as connection:
        assert [m.value for m in flow.waiting_outgoing(connection, 10)[0]] == [b"2"]


def test_a_buried_message_is_worked_on_again_when_asked_for(database):
    with database.transaction() as connection:
        flow.bury(connection, "i1", Delivered("documents", 2, 5, "key", b"\xff\0"), "why", NOW)
        assert flow.buried(connection) == ["i1"]
    with database.transaction() as connection:
        assert flow.exhume(connection, ["i1", "i2"]) == ["i1"]
        waiting, _ = flow.waiting_outgoing(connection, 10)
    assert [(m.topic, m.key, m.value) for m in waiting if m.topic == "documents"] == [("documents", "key", b"\xff\0")]
    with database.reading() as connection:
        assert flow.buried(connection) == []


def holding(url: str, lock: str, says: str) -> tuple[subprocess.Popen[str], str]:
    """Another process that holds a lock, and what it says then; it is killed, as it holds, by a line on its standard input."""
    code = (
        f"import os\nfrom pipeline.wiring import open_database\nwith open_database({url!r}).{lock} as mine:\n"
        f"    print({says}, flush=True)\n    input()\n    os.kill(os.getpid(), 9)"
    )
    holder = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert holder.stdout
    return holder, holder.stdout.readline()


def test_one_at_a_time_holds_a_lock_and_its_end_gives_it_back(url, database):
    holder, said = holding(url, "only_one('tell')", "'held'")
    assert said == "held\n"
    got = threading.Event()

    def want() -> None:
        with database.only_one("tell"):
            got.set()

    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(want)
        with database.only_one("another"):
            pass
        assert not got.wait(0.3)
        holder.communicate("now\n", timeout=30)  # killed while it holds
        waiting.result(30)


class Running(Clock):
    """A clock that runs, looked at in one moment."""

    at: datetime

    def __init__(self, at: datetime) -> None:
        super().__init__()
        object.__setattr__(self, "at", at)

    def now(self) -> datetime:
        return self.at


@pytest.mark.parametrize("before", [None, NOW - timedelta(days=2)])
def test_of_two_who_keep_the_time_at_once_the_later_one_s_stays(database, before):
    if before:
        with database.transaction() as connection:
            times.mark(connection, times.CLOCK, before, "host")

    def second() -> None:
        with database.transaction() as connection:
            times.keep(connection, Running(NOW))

    with ThreadPoolExecutor() as pool:
        with database.transaction() as connection:
            times.keep(connection, Running(NOW + timedelta(days=400)))
            waiting = pool.submit(second)
            time.sleep(0.3)  # it is on its way, or comes after: both must end the same
        waiting.result(30)
    with database.reading() as connection:
        kept = times.kept(connection)
    assert kept is not None
    assert kept.at == NOW + timedelta(days=400)


def test_a_home_of_an_earlier_form_that_told_somebody_something_has_a_ledger(database):
    with database.transaction() as connection:
        assert not times.has_ledger(connection)
        row = {"id": "m1", "ally": "CA", "recipient": "a@x", "sent": True, "raw": b"raw", "known_at": "x", "record": "{}"}
        connection.execute(t.messages.insert(), [row])
        assert times.has_ledger(connection)


# --- errors -----------------------------------------------------------------------------------------------------------------------


def test_content_that_it_does_not_take_is_no_reason_to_try_again(database):
    row = {"message_id": None, "alert_id": "a", "recipient": "x"}
    with pytest.raises(RefusedContent), database.transaction() as connection:
        connection.execute(t.told.insert(), [row])


def test_a_caption_of_any_length_can_be_looked_up(database):
    key = caption_key("".join(f"{n * 7919:x} " for n in range(2000)))
    assert key is not None
    record = case("337-TA-1")
    with database.transaction() as connection:
        put_case(connection, record, key, NOW)
        assert cases_with_caption(connection, key) == [record]
        assert caption_of(connection, record.id) == key


def test_more_than_an_index_takes_is_content_that_is_refused(url, database):
    if not url.startswith("postgresql"):
        pytest.skip("a file takes it")

    def put() -> None:
        with database.transaction() as connection:
            put_case(connection, case("337-TA-1"), "".join(f"{n * 7919:x} " for n in range(9000)), NOW)

    with pytest.raises(RefusedContent, match="does not take"):
        put()


def test_a_join_waits_for_readers_and_readers_for_a_join(url, database):
    """A notice that is being read when a person joins its case is not left behind."""
    if not url.startswith("postgresql"):
        pytest.skip("a file has one writer")
    joined = threading.Event()

    def join() -> None:
        with database.transaction() as connection:
            put_join(connection, "us_itc:DN-1", "us_itc:337-TA-1", NOW)
        joined.set()

    with ThreadPoolExecutor() as pool:
        with database.transaction() as connection:
            assert joins_said(connection) == {}
            waiting = pool.submit(join)
            assert not joined.wait(0.3)
        waiting.result(30)
    with database.reading() as connection:
        assert joins_said(connection) == {"us_itc:DN-1": "us_itc:337-TA-1"}


def test_who_does_not_wait_for_a_lock_is_told_that_another_has_it_until_that_one_ends(url, database):
    holder, said = holding(url, "try_only_one('send')", "bool(mine)")
    assert said == "True\n"
    with database.try_only_one("send") as mine, database.try_only_one("another") as other:
        assert not mine
        assert other
    holder.communicate("now\n", timeout=30)  # killed while it holds
    for _ in range(2):  # and given back each time
        with database.try_only_one("send") as mine:
            assert mine


def test_a_lock_that_was_lost_with_its_connection_is_known_before_the_next_thing_is_done(url, database):
    if url.startswith("sqlite"):
        with database.try_only_one("send") as check:
            check()
        return
    with pytest.raises(StorageError), database.try_only_one("send") as check:  # noqa: PT012 - each call before it must pass
        check()
        with database.transaction() as connection:
            ours = (
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid() "
                "AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            )
            assert connection.exec_driver_sql(ours).rowcount >= 1
        check()
    with database.try_only_one("send") as check:
        assert check


def test_text_with_a_nul_is_kept_or_refused_but_never_waited_for(url, database):
    def put() -> None:
        with database.transaction() as connection:
            put_documents(connection, [document("1").model_copy(update={"source": "a\0b"})], NOW)

    if url.startswith("sqlite"):
        put()
        return
    with pytest.raises(RefusedContent, match="does not take"):
        put()


@pytest.mark.parametrize("wrong", ["postgresql://user:secret@host:port/x", "postgresql://user:se@cret@host/x", "sqlite:"])
def test_an_address_that_cannot_be_read_says_how_to_write_it_and_not_the_password(wrong):
    with pytest.raises(SettingError, match="postgresql://user:password@host") as why:
        open_database(wrong)
    assert "secret" not in str(why.value)


@pytest.mark.parametrize("wrong", ["mongodb://user:secret@x", "nonsense", ""])
def test_a_database_that_nobody_knows_is_told_with_those_that_are_known(wrong):
    with pytest.raises(SettingError, match="postgresql://, sqlite://") as why:
        open_database(wrong)
    assert "secret" not in str(why.value)


def test_a_server_that_is_not_there_is_named_without_its_password():
    with pytest.raises(StorageError, match=r"127\.0\.0\.1.*see that the server runs") as why:
        open_database("postgresql://user:secret@127.0.0.1:1/x")
    assert "secret" not in str(why.value)


def test_connections_that_broke_are_made_anew(url, database):
    if not url.startswith("postgresql"):
        pytest.skip("a file has no connections that break")
    with database.reading() as connection:
        count(connection, t.documents)
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:", 1), isolation_level="AUTOCOMMIT")
    with engine.connect() as other:
        mine = "pid <> pg_backend_pid() AND datname = current_database()"
        other.execute(text(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {mine}"))
    engine.dispose()
    with database.reading() as connection:
        assert count(connection, t.documents) == 0
