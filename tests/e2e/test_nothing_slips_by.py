"""Interleavings that once lost something, told too early, or told what was older: each as it happens in life."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy

import pytest
from live_mail import ALLIES, live, mail_sink
from machine import DEMO, DEMO_MAILS, Machine

from pipeline.care.backup import restore
from pipeline.clock import clock_at
from pipeline.database.documents import documents_of
from pipeline.database.rows import every
from pipeline.database.sources import source_state
from pipeline.errors import UsageError
from pipeline.flow.called import REPLAY
from pipeline.flow.stages import FOLD, READ
from pipeline.flow.worker import drain, relay
from pipeline.records import Document
from pipeline.settings import load
from pipeline.windows import Coverage, Window
from pipeline.wiring import Ports, open_archive, open_ports

ARCHIVE = ("--replay", str(DEMO / "archive"))


@contextmanager
def opened(machine: Machine) -> Iterator[Ports]:
    settings = load(machine.environment())
    with open_ports(settings, clock_at(settings.now)) as ports:
        yield ports


def replayed(ports: Ports) -> None:
    """Everything of the demonstration on the bus, and nothing read."""
    archive = open_archive(f"dir:///{DEMO / 'archive'}?mode=ro")
    REPLAY.load()(ports, archive)
    archive.close()


def counts(machine: Machine, *kinds: str) -> dict[str, int]:
    return {kind: len(rows) for kind, rows in machine.records(*kinds).items()}


# --- what was fetched and not folded ----------------------------------------------------------------------------------------


def test_cases_that_were_read_and_not_folded_when_the_bus_was_lost_are_folded_all_the_same(tmp_path):
    machine = Machine(tmp_path)
    with opened(machine) as ports:
        replayed(ports)
        drain(ports, READ)
        relay(ports)
        first = ports.bus.poll(FOLD.name, [FOLD.topic], 1)
        from pipeline.flow.worker import work_on

        work_on(ports, FOLD, first)  # so that its log is known
    for file in tmp_path.glob("bus.db*"):
        file.unlink()
    assert machine.run("process").code == 0
    assert counts(machine, "notices", "flags") == {"notices": 48, "flags": 9}


def test_cases_that_were_read_and_not_folded_when_a_backup_was_made_are_folded_after_the_restore(tmp_path):
    early, late = Machine(tmp_path / "early"), Machine(tmp_path / "late")
    with opened(early) as ports:
        replayed(ports)
        drain(ports, READ)
        relay(ports)
    assert early.run("backup", str(tmp_path / "b.tar.gz")).code == 0
    late.home.mkdir()
    asked = late.run("search", "nothing")
    assert (asked.code, "nothing was ever crawled" in asked.err) == (4, True), asked.err
    restored = late.run("restore", str(tmp_path / "b.tar.gz"))
    assert restored.code == 0, "what a search notes in the empty home does not hinder the restore: " + restored.err
    assert late.run("process").code == 0
    assert counts(late, "notices", "flags") == {"notices": 48, "flags": 9}


def test_a_backup_with_one_wrong_byte_restores_nothing_and_says_so(tmp_path):
    """Anywhere in it: in the packing, a head, a table, the archive, and what says how many of each there are (at its end)."""
    seed = random.randrange(10**6)
    print(f"seed={seed}")
    chance = random.Random(seed)
    machine = Machine(tmp_path / "m")
    with opened(machine) as ports:
        replayed(ports)
        drain(ports, READ)
    file = tmp_path / "b.tar.gz"
    assert machine.run("backup", str(file)).code == 0
    whole = file.read_bytes()
    places = [chance.randrange(64, len(whole)) for _ in range(25)]  # behind the head of the packing: a name and a time stand there
    places += [len(whole) - chance.randrange(20, 900) for _ in range(15)]
    for n, place in enumerate(places):
        raw = bytearray(whole)
        raw[place] ^= 0x10
        file.write_bytes(raw)
        other = Machine(tmp_path / f"o{n}")
        with opened(other) as ports, pytest.raises(UsageError, match=r"restore .*b\.tar\.gz"):
            restore(ports, file)
        assert counts(other, "documents") == {"documents": 0}, f"byte {place} of {len(whole)}"
    outcome = Machine(tmp_path / "cli").run("restore", str(file))
    assert outcome.code == 2
    assert "it is no whole backup" in outcome.err
    assert "Traceback" not in outcome.err


def test_a_fresh_order_waits_while_documents_that_may_end_it_are_not_read(tmp_path):
    """The allies were told of others before, so it is news; but the next notice is on the bus."""
    machine = Machine(tmp_path, settings={"CROSSMARKET_NOW": "2026-01-20"})
    assert machine.run("run", "--announce", *ARCHIVE).code == 0
    before = counts(machine, "alerts")["alerts"]
    later = Machine(tmp_path, settings={"CROSSMARKET_NOW": "2026-02-10"})  # an order of 2026-02-04 is news by then
    with opened(later) as ports:
        replayed(ports)
        drain(ports, READ)
        relay(ports)
        drain(ports, FOLD)
        ports.bus.publish([later_message(ports)])
    outcome = later.run("send", "--announce")
    assert outcome.code == 3, outcome.out
    assert "held back" in outcome.out
    assert counts(later, "alerts")["alerts"] == before
    assert later.run("run", "--announce", *ARCHIVE).code == 0
    assert counts(later, "alerts")["alerts"] > before


def later_message(ports: Ports):
    from pipeline.bus.port import Outgoing

    with ports.database.reading() as connection:
        document = next(every(connection, Document))
    return Outgoing("documents", document.id, document.model_dump_json().encode())


# --- older and newer ----------------------------------------------------------------------------------------------------------


def test_an_older_version_that_comes_late_does_not_take_the_place_of_the_newer(tmp_path):
    machine = Machine(tmp_path)
    with opened(machine) as ports:
        replayed(ports)
        drain(ports, READ)
        with ports.database.reading() as connection:
            document = next(every(connection, Document))
        from pipeline.bus.port import Outgoing

        parts = tuple(p.model_copy(update={"fetched_at": p.fetched_at - timedelta(days=1)}) for p in document.parts)
        older = document.model_copy(update={"version": "older", "kind": "Older", "parts": parts})
        ports.bus.publish([Outgoing("documents", older.id, older.model_dump_json().encode())])
        drain(ports, READ)
        with ports.database.reading() as connection:
            assert documents_of(connection, [document.id]) == [document]


def test_a_look_keeps_what_another_crawl_noted_meanwhile(tmp_path):
    """A back-fill's gaps stay due though a crawl that follows looks beside it."""
    from crawlers.keeper import Keeper

    window = Window(date(2026, 1, 1), date(2026, 1, 31))
    history = Window(date(2010, 1, 1), date(2010, 12, 31))
    with opened(Machine(tmp_path)) as ports:
        follower, filler = Keeper("us_federal_register", ports), Keeper("us_federal_register", ports)
        seen = follower.coverage()
        filler.cover(lambda known: known.asked([history], filler.today()))
        follower.cover(lambda known: known.done(window, follower.today()), looked=True)
        assert seen == Coverage()
        assert (follower.coverage().covered, follower.coverage().gaps) == ((window,), (history,))
        with ports.database.reading() as connection:
            assert source_state(connection, "us_federal_register")["looked_at"]


def test_what_could_not_be_read_is_tried_again_by_the_next_run(tmp_path):
    machine = Machine(tmp_path)
    with opened(machine) as ports:
        replayed(ports)
        ports.archive.flush()
    files = list((tmp_path / "archive").glob("*.warc.gz"))
    for file in files:
        file.rename(file.with_suffix(".away"))
    with_nothing = machine.run("process")
    assert with_nothing.code == 4, "somebody is there to read it"
    for file in files:
        file.with_suffix(".away").rename(file)
    assert machine.run("process").code == 0
    assert counts(machine, "notices") == {"notices": 48}


# --- content that a database or bus does not take -----------------------------------------------------------------------------


def test_a_large_message_that_is_buried_is_told_in_part(tmp_path):
    from pipeline.bus.port import Delivered
    from pipeline.database import flow

    with opened(Machine(tmp_path)) as ports, ports.database.transaction() as connection:
        flow.bury(connection, "i1", Delivered("documents", 0, 0, "k", b"x" * 900_000), "why", datetime(2026, 1, 1, tzinfo=UTC))
        (told,), _ = flow.waiting_outgoing(connection, 10)
    assert len(told.value) < 800_000
    assert json.loads(told.value)["size"] == 900_000


# --- recipients -----------------------------------------------------------------------------------------------------------------


@pytest.fixture
def sink():
    with mail_sink() as box:
        yield box


def test_mail_that_waits_for_an_old_address_goes_to_the_new_one_and_holds_up_nobody(tmp_path, sink):
    old = {ally: (f"{ally.lower()}@old.example", False) for ally in ALLIES}
    machine = live(Machine(tmp_path / "home"), sink, tmp_path, old)
    assert machine.run("run", "--first", "--announce", *ARCHIVE).code == 5, "nobody is verified: nothing leaves"
    assert sink.arrived == []
    new = {ally: (f"{ally.lower()}@new.example", ally != "TW") for ally in ALLIES}
    machine = live(machine, sink, tmp_path, new)
    outcome = machine.run("send", "--announce")
    assert outcome.code == 3, outcome.out + outcome.err
    assert "not verified" in outcome.out
    to = [e.rcpt_tos[0] for e in sink.arrived]
    assert len(to) == 56, "seven orders to eight allies"
    assert all(a.endswith("@new.example") and not a.startswith("tw@") for a in to)
    first = message_from_bytes(sink.arrived[0].content, policy=policy.default)
    assert str(first["To"]) == to[0]
    body = first.get_body(("plain",))
    assert body is not None
    assert "337-TA-8" in body.get_content()
    verified = live(machine, sink, tmp_path, {ally: (f"{ally.lower()}@new.example", True) for ally in ALLIES})
    assert verified.run("send", "--announce").code == 0
    assert len(sink.arrived) == DEMO_MAILS
    ids = [str(message_from_bytes(e.content)["Message-ID"]) for e in sink.arrived]
    assert len(set(ids)) == DEMO_MAILS


@pytest.mark.parametrize("addresses", ["", " , "])
def test_an_ally_without_any_address_is_refused_before_it_is_told_nothing(tmp_path, addresses):
    outcome = Machine(tmp_path, settings={"CROSSMARKET_RECIPIENTS__CA": addresses}).run("run", "--announce", *ARCHIVE)
    assert outcome.code == 2
    assert "CROSSMARKET_RECIPIENTS__CA" in outcome.err


def test_an_address_that_is_written_twice_is_told_once(tmp_path):
    machine = Machine(tmp_path, settings={"CROSSMARKET_RECIPIENTS__CA": "a@x.example, a@x.example"})
    assert machine.run("run", "--announce", *ARCHIVE).code == 0
    assert len(machine.mails()) == DEMO_MAILS
