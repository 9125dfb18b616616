"""A name on a companion list is shown with an order wherever somebody looks at it, and moves nothing: no mail, no row, no word."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path

import flags
import pytest
from canned import Answered, look
from list_maker import ENTITY_LIST, Listed, body_of, one_of_each_list

from alerts.wording.flowed import unfolded
from pipeline.cli.show import show_record
from pipeline.clock import Clock
from pipeline.database.cases import put_case
from pipeline.database.flags import put_flags
from pipeline.database.issues import accept_issue, issues_of_status
from pipeline.flow import run as running
from pipeline.flow.indexing import entries_of
from pipeline.flow.worker import process
from pipeline.records import Case, Flag, FlagParty, Party
from pipeline.settings import load
from pipeline.wiring import Ports, open_ports

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
KETTLES = Listed("KETTLEWORKS LIMITED", "9 Harbour Road, Ningbo, Zhejiang, China, CN")
SAID = f"Kettleworks Ltd. (list: {ENTITY_LIST}, 2026-11-01)"


@contextmanager
def opened(home: Path, at: datetime = NOON, **more: str) -> Iterator[Ports]:
    read = "A. Tester, https://host.invalid, 2026-10-01"
    chosen = {"CROSSMARKET_HOME": str(home), "CROSSMARKET_SOURCES__US_CSL__TERMS_READ": read}
    with open_ports(load(chosen | more), Clock(at)) as ports:
        yield ports


def listed(ports: Ports, *rows: Listed) -> None:
    body = body_of([*rows, *one_of_each_list()])
    look(ports, "us_csl", lambda address, headers: Answered(200, body, {"content-type": "text/csv"}))
    process(ports)


def order(ports: Ports, flag: Flag | None = None) -> Flag:
    flag = flag or flags.flag()
    with ports.database.transaction() as connection:
        put_flags(connection, [flag], NOON)
    return flag


def told(ports: Ports) -> list[str]:
    """The texts of the new mails, each in one line."""
    folder = Path(ports.settings.home) / "mail" / "new"
    before = set(folder.glob("*")) if folder.is_dir() else set()
    running.tell_and_send(ports, running.Summary(), announce=True)
    return [text_of(file) for file in sorted(set(folder.glob("*")) - before)]


def text_of(file: Path) -> str:
    part = message_from_bytes(file.read_bytes(), policy=policy.default).get_body(("plain",))
    assert part
    return " ".join(unfolded(part.get_content()).split())


def test_it_is_shown_below_the_parties_and_never_on_a_first_screen_or_where_it_is_said_what_may_be_done(tmp_path):
    with opened(tmp_path, CROSSMARKET_LANGUAGE="en") as ports:
        listed(ports, KETTLES)
        order(ports)
        mails = told(ports)
    assert len(mails) > 5
    for text in mails:
        line = f"Same name on another authority's list, not verified; no reason to act: {SAID}."
        assert text.count(line) == 1
        first, _, parties = text.partition(" PARTIES ")
        assert "Same name" not in first
        assert line in parties.partition(" RIGHTS AND CLAIMS ")[0]


@pytest.mark.parametrize(("language", "words"), [("de", "Gleicher Name auf der Liste"), ("ja", "他の当局のリスト")])
def test_a_reader_has_it_in_his_language_below_the_card(tmp_path, language: str, words: str):
    with opened(tmp_path, CROSSMARKET_LANGUAGE=language) as ports:
        listed(ports, KETTLES)
        order(ports)
        mails = told(ports)
    assert mails
    assert all(text.count(words) == 1 for text in mails)


def test_a_list_that_changes_alone_sends_no_mail(tmp_path):
    with opened(tmp_path) as ports:
        listed(ports, Listed("Quillon Trading Ltd.", "Malmo, SE"))
        order(ports)
        assert len(told(ports)) > 5
        listed(ports, Listed("Quillon Trading Ltd.", "Malmo, SE"), KETTLES)
        assert told(ports) == []


def test_show_and_the_search_record_have_it_with_the_list_s_day(tmp_path):
    with opened(tmp_path) as ports:
        listed(ports, KETTLES)
        flag = order(ports)
        said = (
            f'Kettleworks Ltd.: same name on the list "{ENTITY_LIST}" of 2026-11-01 (there "KETTLEWORKS LIMITED"), same country, '
            "not verified; no reason to act"
        )
        assert said in list(show_record(ports, flag.id))
        (entry,) = entries_of(ports, "flags", [flag.id])
        assert entry.fields
        assert list(entry.fields["same_name"]) == [said]


def test_who_was_freed_and_a_drill_s_invented_firms_are_beside_no_list(tmp_path):
    freed = (FlagParty(name="Kettleworks Ltd.", country="CN", freed=True),)
    with opened(tmp_path) as ports:
        listed(ports, KETTLES)
        with ports.database.reading() as connection:
            assert ports.companions.beside(connection, flags.flag())
            assert ports.companions.beside(connection, flags.flag(parties=freed)) == ()
            assert ports.companions.beside(connection, flags.flag(exercise=True)) == ()


def test_an_address_that_the_case_knows_stands_for_the_country(tmp_path):
    party = Party(name="Kettleworks Ltd.", role="respondent", address="9 Harbour Road, Ningbo")
    case = Case(id="us_itc:337-TA-8101", authority="us_itc", number="337-TA-8101", provisional=False, respondents=(party,))
    flag = flags.flag(parties=(FlagParty(name="Kettleworks Ltd."),))
    with opened(tmp_path) as ports:
        listed(ports, KETTLES)
        with ports.database.transaction() as connection:
            assert ports.companions.beside(connection, flag) == ()
            put_case(connection, case, None, NOON)
            assert [one.by for one in ports.companions.beside(connection, flag)] == ["address"]


def test_a_list_that_is_missing_from_a_file_is_not_gone_until_a_person_says_so(tmp_path):
    with opened(tmp_path) as ports:
        listed(ports, KETTLES)
        listed(ports)  # no Entity List on this day
        with ports.database.transaction() as connection:
            assert ports.companions.beside(connection, flags.flag()), "the last good file is held"
            (issue,) = issues_of_status(connection, "open")
            assert "it has nothing of EL: it is not whole, or that was given up" in issue.reason
            accept_issue(connection, issue.id)
        listed(ports)
        with ports.database.transaction() as connection:
            for other in issues_of_status(connection, "open"):  # that its rows went is a word of its own
                accept_issue(connection, other.id)
        listed(ports)
        with ports.database.reading() as connection:
            assert ports.companions.beside(connection, flags.flag()) == ()
            assert issues_of_status(connection, "open") == []


def test_where_no_list_has_a_name_nothing_is_said(tmp_path):
    with opened(tmp_path) as ports:
        listed(ports, Listed("Quillon Trading Ltd.", "Malmo, SE"))
        flag = order(ports)
        assert not [line for line in show_record(ports, flag.id) if "name on" in line]
        assert not [text for text in told(ports) if "ame name" in text]
