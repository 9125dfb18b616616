"""Find Case Law: rows of the feed, and judgments in Akoma Ntoso by their header, paragraphs and attachments."""

from __future__ import annotations

import pytest
from publishers import publisher_of

from crawlers.sources.gb_findcaselaw import GbFindcaselaw
from pipeline.errors import CouldNotRead
from pipeline.texts import gb_findcaselaw_akn as akn
from pipeline.texts import gb_findcaselaw_atom as atom
from pipeline.texts.wanted import Wanted

PUBLISHER = publisher_of("gb_findcaselaw")
LAST = PUBLISHER.looks[-1]
FEED = PUBLISHER.answer("/atom.xml?court=ewhc/pat&court=ewhc/ipec&order=-updated&page=1", LAST).body
ONE, ORDERED, QUOTES = PUBLISHER.one, "ewhc/pat/2026/2811", "d-2c5d1f0a-8a53-4e43-8dd8-1531b5d8f018"
TEXT = PUBLISHER.answer(f"/{ONE}/data.xml", LAST).body


def text_of(body: bytes, uri: str = ONE) -> str:
    return akn.texts(body, Wanted(uri, LAST))["full_text"]


def test_a_row_says_which_document_it_is_when_it_changed_and_where_its_xml_is() -> None:
    found = atom.feed(FEED)
    rows = [row for row in found.rows if isinstance(row, atom.Listed)]
    assert [row.number for row in rows] == ["d-7b21a6de-2222-4a2b-9c3d-000000000004", ONE], "what changed last stands in front"
    assert found.last == 2
    assert (rows[1].published.isoformat(), rows[1].changed.isoformat()) == ("2026-10-08", "2026-10-08T09:54:24+00:00")
    assert rows[1].xml.endswith(f"/{ONE}/data.xml")
    assert rows[1].title.endswith("[2026] EWHC 2840 (IPEC)")


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (b'type="application/akn+xml"', b'type="application/zip"'),
        (b"<updated>2026-10-08T09:54:24+00:00", b"<updated>2026-10-08T09:54:24"),
        (b"<published>2026-10-08", b"<published>2026-13-08"),
        (f"<tna:uri>{ONE}</tna:uri>".encode(), b"<tna:uri/>"),
    ],
)
def test_a_row_without_what_is_due_is_odd_and_those_beside_it_are_good(was: bytes, now: bytes) -> None:
    body = FEED.replace(was, now, 1)
    assert body != FEED
    rows = atom.feed(body).rows
    assert sum(isinstance(row, atom.Odd) for row in rows) == 1
    assert sum(isinstance(row, atom.Listed) for row in rows) == 1


@pytest.mark.parametrize("body", [b"<feed/>", b"no xml", b"<!DOCTYPE feed>" + FEED, FEED.replace(b"Atom", b"Bohr")])
def test_what_is_no_page_of_the_feed_is_not_believed(body: bytes) -> None:
    with pytest.raises(CouldNotRead):
        atom.feed(body)


def test_the_feed_is_asked_for_two_courts_and_what_changed_last() -> None:
    asked = GbFindcaselaw.listing(type("Base", (), {"base": "https://x.invalid"})(), 3)
    assert asked == "https://x.invalid/atom.xml?court=ewhc/pat&court=ewhc/ipec&order=-updated&page=3&per_page=50"


def test_a_judgment_is_its_metadata_its_parties_with_their_numbers_and_its_paragraphs() -> None:
    lines = text_of(TEXT).splitlines()
    assert lines[:8] == [
        "Neutral citation: [2026] EWHC 2840 (IPEC)",
        "Court: EWHC-Chancery-IPEC",
        "Case number: IP-2026-000077",
        "Date: 2026-10-08",
        "Name: VERRE BAGS LIMITED v DUNMORE TRADING LTD",
        "Claimant: VERRE BAGS LIMITED",
        "Defendant (1): DUNMORE TRADING LTD",
        "Defendant (2): MR PETER STONE",
    ]
    assert "3. There is a serious question to be tried. Damages would not be an adequate remedy." in lines


def test_quotations_are_marked_and_what_is_attached_is_a_part_of_its_own() -> None:
    quoted = text_of(PUBLISHER.answer(f"/{QUOTES}/data.xml", LAST).body, QUOTES)
    assert "\n> The Regional Court of Munich ordered" in quoted
    ordered = text_of(PUBLISHER.answer(f"/{ORDERED}/data.xml", LAST).body, ORDERED)
    assert "\n§ attachment\nORDER\nUPON the judgment of 3 September 2026\nIT IS ORDERED THAT:\n1. The Defendants and" in ordered


def test_a_footnote_stands_behind_its_paragraph_and_not_within_its_sentence() -> None:
    body = TEXT.replace(b"There <span>is", b'There <authorialNote><p>See "Orlo".</p></authorialNote><span>is')
    assert body != TEXT
    assert 'Damages would not be an adequate remedy.\n> See "Orlo".\n4. ' in text_of(body)


@pytest.mark.parametrize(
    ("was", "now", "why"),
    [
        (b"<judgmentBody>", b"<judgmentBodies>", "not well-formed"),
        (b"<akomaNtoso ", b"<!DOCTYPE a><akomaNtoso ", "document type"),
        (b"legaldocml/ns/akn/3.0", b"legaldocml/ns/akn/9.0", "no judgment in Akoma Ntoso"),
        (b"/id/d-", b"/id/e-", "was asked for"),
    ],
)
def test_what_is_no_judgment_or_another_one_is_not_believed(was: bytes, now: bytes, why: str) -> None:
    with pytest.raises(CouldNotRead, match=why):
        text_of(TEXT.replace(was, now))
