"""The open data of the Dutch courts: rows of the search, the value list, and decisions by sections."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path

import pytest
from canned import Answered, look
from publishers import Publisher, publisher_of

from crawlers.sources.nl_rechtspraak import subject_in
from pipeline.clock import Clock
from pipeline.database.issues import issues_of_status
from pipeline.database.rows import texts
from pipeline.errors import CouldNotRead
from pipeline.flow.worker import process
from pipeline.records import Flag, IssueKind, State
from pipeline.settings import load
from pipeline.texts import nl_rechtspraak_atom as atom
from pipeline.texts import nl_rechtspraak_xml as xml
from pipeline.texts.wanted import Wanted
from pipeline.wiring import open_ports

PUBLISHER = publisher_of("nl_rechtspraak")
LAST = PUBLISHER.looks[-1]
ONE = PUBLISHER.one
LIST = PUBLISHER.answer("/Waardelijst/Rechtsgebieden", LAST).body
TEXT = PUBLISHER.answer(f"/uitspraken/content?id={ONE}", LAST).body
FEED = PUBLISHER.answer(
    f"/uitspraken/zoeken?max=1000&modified=2026-10-01T00:00:00&subject={subject_in(LIST).replace('#', '%23')}", LAST
).body


def test_a_row_says_which_decision_of_which_day_changed_when_and_whether_it_is_gone() -> None:
    found = atom.feed(FEED)
    rows = [row for row in found.rows if isinstance(row, atom.Decision)]
    assert found.count == len(rows) == 7
    first, last = rows[0], rows[-1]
    assert (first.ecli, first.decided, first.gone) == ("ECLI:NL:RBDHA:2026:9101", date(2026, 10, 5), "")
    assert first.changed_on == date(2026, 10, 6)
    assert (last.ecli, last.gone) == ("ECLI:NL:RBDHA:2026:9000", "its text is no longer published")


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (b"05-10-2026", b"35-10-2026"),
        (b"<updated>2026-10-06", b"<updated>soon"),
        (b'<entry deleted="doc">', b'<entry deleted="perhaps">'),
        (b"<id>ECLI:NL:RBDHA:2026:9101</id>", b"<id>ECLI:NL:RBDHA:2026:9109</id>"),
        (b'<summary type="text">', b'<price type="text">'),
    ],
)
def test_a_row_that_says_something_else_is_odd_and_those_beside_it_are_good(was: bytes, now: bytes) -> None:
    body = FEED.replace(was, now, 1).replace(b"</summary>", b"</price>", 1) if b"price" in now else FEED.replace(was, now)
    assert body != FEED
    rows = atom.feed(body).rows
    assert any(isinstance(row, atom.Odd) for row in rows)
    assert any(isinstance(row, atom.Decision) for row in rows)


@pytest.mark.parametrize("body", [b"<feed/>", FEED.replace(b"Aantal gevonden", b"Hoeveel"), b"no xml", b"<!DOCTYPE feed>" + FEED])
def test_what_is_no_page_of_the_search_is_not_believed(body: bytes) -> None:
    with pytest.raises(CouldNotRead):
        atom.feed(body)


def test_the_field_of_law_is_taken_from_the_list_and_never_guessed() -> None:
    assert subject_in(LIST).endswith("#civielRecht_eigendomVanEenAnder")
    for body in (
        LIST.replace(b"Intellectueel-", b"Iets "),
        LIST.replace(b"Goederenrecht<", b"Intellectueel-eigendomsrecht<"),
        b"<Lijst/>",
    ):
        with pytest.raises(CouldNotRead):
            subject_in(body)


def test_a_decision_is_its_metadata_its_summary_and_its_sections() -> None:
    lines = xml.texts(TEXT, Wanted(ONE, LAST))["full_text"].splitlines()
    assert lines[:4] == [f"ECLI: {ONE}", "Instantie: Rechtbank Amsterdam", "Datum uitspraak: 2026-10-07",
                         "Zaaknummer: C/13/670404 / KG ZA 26-404"]  # fmt: skip
    assert "§ uitspraak" in lines
    of_sections = PUBLISHER.answer("/uitspraken/content?id=ECLI:NL:RBDHA:2026:9102", LAST).body
    text = xml.texts(of_sections, Wanted("ECLI:NL:RBDHA:2026:9102", LAST))["full_text"]
    assert "§ beslissing\n2 De beslissing\nDe rechtbank\n2.1. wijst de vorderingen af;" in text


def test_a_decision_without_a_text_says_what_took_its_place() -> None:
    head, _, _ = TEXT.partition(b"<inhoudsindicatie")
    moved = head.replace(
        b"</rdf:Description>", b"<dcterms:isReplacedBy>ECLI:NL:RBAMS:2026:1</dcterms:isReplacedBy></rdf:Description>"
    )
    for body, why in ((head, "only its metadata are published"), (moved, "it is replaced by ECLI:NL:RBAMS:2026:1")):
        with pytest.raises(CouldNotRead, match=why):
            xml.texts(body + b"</open-rechtspraak>", Wanted(ONE, LAST))
    with pytest.raises(CouldNotRead, match="was asked for"):
        xml.texts(TEXT, Wanted("ECLI:NL:RBAMS:2026:9", LAST))


def answered(publisher: Publisher, day: date, address: str, _: object) -> Answered:
    return publisher.answer(address.partition(".invalid")[2], day)


def test_a_known_text_that_is_withdrawn_is_an_issue_and_its_order_stands(tmp_path: Path) -> None:
    lamps = type(PUBLISHER).__init__.__defaults__[0][0]  # type: ignore[index]  # the first of its judgments
    own = "CROSSMARKET_SOURCES__NL_RECHTSPRAAK__"
    chosen = {own + "BASE_URL": "https://publisher.invalid", own + "TRIES": "2", own + "BACKOFF": "0", own + "SINCE": "2026-10-01"}
    after = lamps._replace(gone="doc", changed="2026-10-12T10:00:00")
    for day, judgments in ((date(2026, 10, 8), [lamps]), (date(2026, 10, 13), [after])):
        publisher = type(PUBLISHER)(judgments)  # type: ignore[call-arg]
        settings = load({"CROSSMARKET_HOME": str(tmp_path)} | chosen)
        with open_ports(settings, Clock(datetime.combine(day, time(18), UTC))) as ports:
            look(ports, "nl_rechtspraak", partial(answered, publisher, day))
            process(ports)
            with ports.database.reading() as connection:
                issues = [i for i in issues_of_status(connection, "open") if i.kind is IssueKind.ABSENT]
                states = [Flag.model_validate_json(record).state for _, record in texts(connection, Flag)]
    assert states == [State.IN_FORCE]
    assert ["was withdrawn by its publisher" in i.reason for i in issues] == [True]
