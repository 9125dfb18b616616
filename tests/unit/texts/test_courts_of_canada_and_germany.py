"""Decisions as three publishers give them, as the one text; what is another decision, or none, is not believed."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import date

import pytest
from publishers import publisher_of

from crawlers.listings.a2aj_cases import MOST, read_page
from crawlers.listings.neuris_cases import read_changes
from pipeline.errors import CouldNotRead
from pipeline.texts import ca_a2aj_case, de_neuris_case, de_rii_zip
from pipeline.texts.wanted import Wanted

DAY = date(2026, 10, 13)
CANADIAN, GERMAN = Wanted("2026 FC 901", DAY), Wanted("KORE300012026", DAY)


def body(source: str, path: str) -> bytes:
    return publisher_of(source).answer(path, DAY).body


def zipped(**files: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name.replace("_", "."), text)
    return made.getvalue()


def test_a_canadian_decision_says_its_upstream_licence_and_each_language_under_a_mark() -> None:
    found = ca_a2aj_case.texts(body("ca_a2aj", "/fetch?citation=2026+FC+901"), CANADIAN)
    lines = found["full_text"].split("\n")
    assert lines[:4] == [
        "Citation: 2026 FC 901",
        "Name: Orlo Lamps Inc. v. Holt Imports Ltd.",
        "Upstream licence: See upstream license, including non-commercial restrictions.",
        "§ en",
    ]
    assert "§ fr" not in lines


@pytest.mark.parametrize("form", ["2026 CF 901", "2026 FC 901", "2026  FC  901 (CanLII)"])
def test_a_citation_is_the_same_in_both_languages(form: str) -> None:
    assert ca_a2aj_case.citation_of({"citation_fr": form}) == "2026 FC 901"


def test_a_full_answer_counts_one_more_than_it_holds_so_that_nobody_takes_it_for_all() -> None:
    rows = [{"citation_en": f"2026 FC {n}", "document_date_en": "2026-10-05T00:00:00"} for n in range(1, MOST + 1)]
    assert read_page(json.dumps({"results": rows}).encode()).count == MOST + 1
    assert read_page(json.dumps({"results": rows[1:]}).encode()).count == MOST - 1


def test_a_german_decision_is_the_same_from_either_host() -> None:
    one = de_rii_zip.texts(body("de_rii", "/jportal/docs/bsjrs/jb-KORE300012026.zip"), GERMAN)["full_text"]
    other = de_neuris_case.texts(body("de_neuris", "/v1/case-law/KORE300012026"), GERMAN)["full_text"]
    assert one == other
    assert "§ tenor\nAuf die Revision der Klägerin" in one


@pytest.mark.parametrize(
    ("archive", "why"),
    [
        (b"no zip", "no ZIP that can be opened"),
        (zipped(), "holds 0 files"),
        (zipped(a_xml="<dokument/>", b_xml="<dokument/>"), "holds 2 files"),
        (zipped(a_xml="<other/>"), "no <dokument>"),
        (zipped(a_xml="<dokument><doknr>KORE300099999</doknr></dokument>"), "KORE300099999"),
        (zipped(a_xml="<dokument><doknr>KORE300012026</doknr><tenor/></dokument>"), "no operative part"),
        (zipped(a_xml='<!DOCTYPE dokument [<!ENTITY a "b">]><dokument>&a;</dokument>'), "declares a document type"),
        (zipped(a_xml=" " * 20_000_001), "at most 20000000 bytes"),
    ],
)
def test_what_is_no_such_archive_is_not_believed(archive: bytes, why: str) -> None:
    with pytest.raises(CouldNotRead, match=why):
        de_rii_zip.texts(archive, GERMAN)


@pytest.mark.parametrize(
    "wrong",
    [
        {"results": []},
        {"results": [{"citation_en": "2026 FC 902", "unofficial_text_en": "x"}]},
        {"results": [{"citation_en": "2026 FC 901"}]},
        [],
    ],
)
def test_what_is_no_such_canadian_decision_is_not_believed(wrong: object) -> None:
    with pytest.raises(CouldNotRead):
        ca_a2aj_case.texts(json.dumps(wrong).encode(), CANADIAN)


def test_changes_are_read_by_number_with_whether_everything_changed() -> None:
    told = {"changed": [{"@id": "/v1/case-law/KORE300012026"}], "deleted": [{"@id": "/v1/case-law/MPRE100032026"}]}
    numbers, everything = read_changes(json.dumps(told).encode())
    assert (sorted(numbers), everything) == (["KORE300012026", "MPRE100032026"], False)
    with pytest.raises(CouldNotRead):
        read_changes(b"{}")
