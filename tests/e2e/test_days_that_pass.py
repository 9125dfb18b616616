"""Days pass and nothing else happens: a term runs out, rights run out, and those whom it concerns hear of it on the day, once."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import flags as made
import pytest
import time_machine
from machine import ABROAD, DEMO, Machine
from services import until

from pipeline.clock import Clock, clock_at
from pipeline.database.flags import put_flags
from pipeline.flow.metrics import Pulse
from pipeline.flow.services import follow_send
from pipeline.flow.stop import Stop
from pipeline.records import Flag
from pipeline.settings import load
from pipeline.wiring import open_ports

LAST_DAY = "2027-03-12"


def with_a_term() -> Flag:
    """Until 12 March 2027, by its own words."""
    order = made.flag(order_number="337-TA-8601", id=f"{made.SOURCE}:2026-88601:2026-08-25:LEO:1")
    words = made.source("2026-88601", "2026-08-25", "The order shall expire on March 12, 2027.")
    return order.model_copy(update={"events": (*order.events, made.event("expired", LAST_DAY, words))})


def of_old_rights() -> Flag:
    """On a patent of 2006, which has run out after 2026 unless it was extended, and after 2031 in any case."""
    return made.flag(
        order_number="337-TA-8602", id=f"{made.SOURCE}:2026-88602:2026-08-25:LEO:1", rights=(made.patent("7000001", 1),)
    )


def plain() -> Flag:
    return made.flag(order_number="337-TA-8603", id=f"{made.SOURCE}:2026-88603:2026-08-25:LEO:1")


@pytest.fixture
def machine(tmp_path):
    machine = Machine(tmp_path / "home")
    with open_ports(load(machine.environment()), clock_at("2026-11-01")) as ports, ports.database.transaction() as connection:
        put_flags(connection, [with_a_term(), of_old_rights(), plain()], ports.clock.now())
    return machine


def heard(machine: Machine, day: str, *options: str) -> set[tuple[str, str]]:
    """What the run of a day told each ally abroad: order and kind."""
    before = {a["id"] for a in machine.records("alerts")["alerts"]}
    outcome = machine.run("send", "--as-of", day, *options)
    assert outcome.code == 0, outcome.out + outcome.err
    new = [a for a in machine.records("alerts")["alerts"] if a["id"] not in before]
    said = {(a["flag"]["order_number"], a["kind"]) for a in new}
    assert len(new) == len(said) * len(ABROAD), "all hear the same, and nobody twice"
    return said


def test_day_after_day_each_hears_what_the_day_brings_and_nothing_twice(machine):
    assert heard(machine, "2026-11-01", "--announce") == {(f"337-TA-860{n}", "alert") for n in (1, 2, 3)}
    assert heard(machine, "2026-12-31") == set()
    assert heard(machine, "2027-01-01") == {("337-TA-8602", "update")}
    assert heard(machine, "2027-01-02") == set()
    assert heard(machine, LAST_DAY) == set()
    assert heard(machine, "2027-03-13") == {("337-TA-8601", "cancel")}
    assert heard(machine, "2027-03-14") == set()
    assert heard(machine, "2032-01-01") == set(), "that it cannot be extended any more is no second word"
    assert heard(machine, "2060-01-01") == set(), "and nothing ends by a bound"


def test_a_day_that_was_left_out_is_made_up_for(machine):
    assert len(heard(machine, "2026-11-01", "--announce")) == 3
    assert heard(machine, "2028-05-01") == {("337-TA-8601", "cancel"), ("337-TA-8602", "update")}


def test_the_first_inventory_lists_what_may_have_ended_apart_and_nothing_that_has(machine):
    assert heard(machine, "2027-03-13") == {("337-TA-8602", "alert"), ("337-TA-8603", "alert")}
    text = next(m.read_text(encoding="utf-8") for m in machine.mails())
    assert "MAY HAVE ENDED: check, all their patents are past their terms (1)" in text
    assert "337-TA-8601" not in text


def test_the_search_finds_each_as_it_stands_on_the_day(machine):
    def found(day: str, query: str) -> set[str]:
        outcome = machine.run("search", "--kind", "flags", query, "--as-of", day, "--accept-gaps")
        assert outcome.code == 0, outcome.err
        return {f"337-TA-860{n}" for n in (1, 2, 3) if f"337-TA-860{n}" in outcome.out}

    term, old = {"337-TA-8601"}, {"337-TA-8602"}
    for day, ended, may in (
        ("2026-12-31", set(), set()), ("2027-01-01", set(), old), (LAST_DAY, set(), old), ("2027-03-13", term, old),
    ):  # fmt: skip
        assert found(day, "state:ended") == ended, day
        assert found(day, "end_reason:expired") == ended, day
        assert found(day, "measure_action:expired") == ended, day
        assert found(day, "may_have_ended:true") == may, day
        assert found(day, f"last_day:{LAST_DAY}") == term, day


def test_a_term_that_a_notice_states_ends_its_order_and_the_mail_cites_its_words(tmp_path):
    """The demonstration's order of 18 September 2026 "for a period of ten years": from the document to the cancel."""
    machine = Machine(tmp_path / "home")
    assert machine.run("run", "--replay", str(DEMO / "archive"), "--announce").code == 0
    assert heard(machine, "2036-09-18") == {("337-TA-8123", "update")}, "its review is over"
    before = machine.mails()
    assert heard(machine, "2036-09-19") == {("337-TA-8123", "cancel")}
    texts = [" ".join(m.read_text(encoding="utf-8").split()) for m in machine.mails() if m not in before]
    assert len(texts) == len(ABROAD)
    for text in texts:
        assert "its last day was 2036-09-18" in text
        assert '"[...] for a period of ten years [...]"' in text, "a quote shows that it was cut"


@pytest.mark.slow
def test_a_service_sees_that_a_day_has_begun_though_nothing_came(machine):
    environment = machine.environment()
    del environment["CROSSMARKET_NOW"]
    evening = datetime(2027, 3, 13, 4, 59, tzinfo=UTC)  # of the last day, where the authority is
    with open_ports(load(environment), Clock()) as ports, time_machine.travel(evening, tick=True) as clock:
        stop, failures = Stop(), []

        def kinds() -> list[str]:
            return [a["kind"] for a in machine.records("alerts")["alerts"] if a["flag"]["order_number"] == "337-TA-8601"]

        def go_to_the_next_day() -> None:
            try:
                until(lambda: kinds() == ["alert"] * len(ABROAD), 60)
                clock.move_to(evening + timedelta(minutes=2))
                until(lambda: sorted(kinds()) == ["alert"] * len(ABROAD) + ["cancel"] * len(ABROAD), 60)
            except AssertionError as why:
                failures.append(why)
            finally:
                stop.ask()

        calendar = threading.Thread(target=go_to_the_next_day)
        calendar.start()
        try:
            follow_send(ports, stop, Pulse(ports, "send"), announce=True)
        finally:
            calendar.join()
            stop.close()
    assert not failures, failures
