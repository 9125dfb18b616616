"""What an office says of a right stands beside the order that rests on it, with its day; it ends none, and is asked with a key."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import flags
import pytest
from canned import Answered, look

from alerts.letter.render import render_alert
from alerts.wording.beside import Beside
from alerts.wording.flowed import unfolded
from crawlers.crawl import keepers_of
from pipeline.cli.show import show_record
from pipeline.clock import Clock
from pipeline.database.flags import put_flags
from pipeline.database.issues import issues_of_status
from pipeline.database.rows import record_of
from pipeline.errors import SettingError, UsageError
from pipeline.flow.worker import process
from pipeline.records import Flag
from pipeline.settings import load
from pipeline.wiring import Ports, open_ports

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
OWN = "CROSSMARKET_SOURCES__US_USPTO_ODP__"
READ = {OWN + "TERMS_READ": "A. Tester, https://host.invalid, 2026-10-01", OWN + "TRIES": "1"}
SAID = (
    "79000001: the US Patent and Trademark Office says, on 2026-11-01: Patent Expired Due to NonPayment of Maintenance Fees since "
    "2026-10-14, no day of expiry stated"
)


@contextmanager
def opened(home: Path, **more: str) -> Iterator[Ports]:
    with open_ports(load({"CROSSMARKET_HOME": str(home)} | READ | {OWN + "KEY": "a-key"} | more), Clock(NOON)) as ports:
        yield ports


def order(ports: Ports, flag: Flag) -> Flag:
    with ports.database.transaction() as connection:
        put_flags(connection, [flag], NOON)
    return flag


def asked(ports: Ports) -> list[tuple[str, str | None]]:
    """Looks; returns the numbers that were asked about, each with the key."""
    found = []

    def answers(address: str, fields: Mapping[str, str]) -> Answered:
        number = address.rpartition(":")[2]
        found.append((number, fields.get("x-api-key")))
        words = "Patent Expired Due to NonPayment of Maintenance Fees"
        row = {"patentNumber": number, "applicationStatusDescriptionText": words, "applicationStatusDate": "2026-10-14"}
        return Answered(200, json.dumps({"count": 1, "patentBag": [row]}).encode(), {"content-type": "application/json"})

    look(ports, "us_uspto_odp", answers)
    process(ports)
    return sorted(found)


def test_each_patent_of_an_order_that_stands_is_asked_about_once_with_the_key(tmp_path):
    rights = (
        flags.patent("79000001"),
        flags.patent("D999101"),
        flags.patent("79000009", lifted=True),
        flags.patent("79000008", office="JP"),
    )
    with opened(tmp_path, **{OWN + "NUMBERS": "79000005"}) as ports:
        order(ports, flags.flag(rights=rights))
        order(ports, flags.flag(id="x:2:2026-08-25:LEO:1", rights=(flags.patent("79000001"),)))
        order(ports, flags.flag(id="x:3:2026-08-25:LEO:1", rights=(flags.patent("79000007"),), state="ended"))
        assert asked(ports) == [("79000001", "a-key"), ("79000005", "a-key"), ("D999101", "a-key")]


def test_what_it_says_is_shown_beside_the_right_and_the_order_stands_as_it_stood(tmp_path):
    with opened(tmp_path) as ports:
        flag = order(ports, flags.flag())
        asked(ports)
        assert SAID in list(show_record(ports, flag.id))
        with ports.database.reading() as connection:
            assert record_of(connection, Flag, flag.id) == flag
            says = ports.offices.beside(connection, flag)
            assert ports.offices.beside(connection, flags.flag(exercise=True)) == ()
    contest = "corrections@crossmarket.example"
    mail = render_alert(flags.alert(), flags.Ally(), sender=contest, contest=contest, beside=Beside(offices_say=says))
    before, _, rights = " ".join(unfolded(mail.text).split()).partition(" RIGHTS AND CLAIMS ")
    assert SAID in rights.partition(" WHAT YOU MAY DO")[0]
    assert "Office says" not in before


def test_a_right_that_could_not_be_asked_about_is_an_issue_until_it_was(tmp_path):
    with opened(tmp_path) as ports:
        order(ports, flags.flag())
        look(ports, "us_uspto_odp", lambda address, fields: Answered(403, b"Forbidden", {"content-type": "text/plain"}))
        with ports.database.reading() as connection:
            (issue,) = issues_of_status(connection, "open")
        assert (issue.place, issue.record) == ("us_uspto_odp:79000001:2000-01-01", "79000001")
        asked(ports)
        with ports.database.reading() as connection:
            assert issues_of_status(connection, "open") == []


def test_without_a_key_it_is_off_and_says_so(tmp_path):
    settings = load({"CROSSMARKET_HOME": str(tmp_path)} | READ)
    assert settings.not_looked_at("us_uspto_odp") == "off: no key"
    assert load({}).not_looked_at("us_uspto_odp") == "off: terms not read"
    with open_ports(settings, Clock(NOON)) as ports:
        assert "us_uspto_odp" not in keepers_of(ports, ())
        with pytest.raises(UsageError, match="answers only who has an account; set CROSSMARKET_SOURCES__US_USPTO_ODP__KEY"):
            keepers_of(ports, ["us_uspto_odp"])


@pytest.mark.parametrize(("name", "value"), [("KEY", "two words"), ("NUMBERS", "patent")])
def test_a_key_or_number_of_another_form_is_refused_and_the_key_never_said(name: str, value: str):
    with pytest.raises(SettingError) as why:
        load({OWN + name: value})
    assert "two words" not in str(why.value)
    assert "a-key" not in repr(load({OWN + "KEY": "a-key"}))
