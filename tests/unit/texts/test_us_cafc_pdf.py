"""An opinion as PDF: its paragraphs, and what is no opinion of that appeal."""

from __future__ import annotations

from datetime import date

import pytest
from pdf_maker import Para, Style, set_pdf

from pipeline.errors import CouldNotRead
from pipeline.texts.us_cafc_pdf_1 import texts
from pipeline.texts.wanted import Wanted

WANTED = Wanted("24-1101.171001", date(2026, 10, 5))


def paper(*text: str, court: str = "United States Court of Appeals\nfor the Federal Circuit", appeal: str = "2024-1101") -> bytes:
    head = (court, "ORLO LAMPWORKS LTD.,\nAppellant", "v.", "INTERNATIONAL TRADE COMMISSION,\nAppellee", appeal)
    origin = "Appeal from the United States International Trade Commission in Investigation No. 337-TA-1901."
    style = Style(head="ORLO LAMPWORKS LTD. v. ITC   #")
    return set_pdf([*(Para(words, "centre") for words in (*head, origin)), *map(Para, text)], style=style)


def test_what_the_court_says_stands_one_paragraph_a_line_over_the_ends_of_pages():
    long = " ".join(f"The {n}th argument of Orlo does not persuade us." for n in range(4, 150))
    text = texts(paper("Decided: October 5, 2026", long, "AFFIRMED"), WANTED)["full_text"]
    lines = text.split("\n")
    assert "Appeal from the United States International Trade Commission in Investigation No. 337-TA-1901." in lines
    assert lines[-3:] == ["Decided: October 5, 2026", long, "AFFIRMED"]


def test_a_title_page_that_was_scanned_badly_is_known_by_whom_only_that_court_hears():
    scanned = paper("AFFIRMED", court="~niteb ~tates Qtourt of ~ppeals\nfor tbe jfeberaI Qtircuit")
    assert texts(scanned, WANTED)["full_text"].endswith("AFFIRMED")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (paper("AFFIRMED", appeal="2024-1102"), "the text does not name appeal 24-1101"),
        (paper("AFFIRMED", appeal="2024-11011"), "the text does not name appeal 24-1101"),
        (paper("AFFIRMED", court="United States Court of Appeals\nfor the Ninth Circuit"), "the text does not name the Federal"),
        (b"<html>Forbidden</html>", "the body is not a PDF"),
    ],
)
def test_what_is_not_known_to_be_the_opinion_is_not_believed(body: bytes, reason: str):
    with pytest.raises(CouldNotRead, match=reason):
        texts(body, WANTED)


def test_the_year_of_an_appeal_may_have_two_digits():
    assert "AFFIRMED" in texts(paper("AFFIRMED", appeal="24-1101"), WANTED)["full_text"]


@pytest.mark.parametrize(
    "origin",
    [
        "Appeal from the United States International Trade\nCommission in Investigation No. 337-TA-1901.",
        "Appeal from the United States International Trade Commission in Investigation No.\n337-TA-1901.",
        "Appeal from the United States\nInternational Trade Commission in Inv. Nos. 337-TA-1901,\n337-TA-1902.",
    ],
)
def test_the_line_of_the_origin_is_one_wherever_it_was_broken(origin: str):
    parts = ["for the Federal Circuit", "2024-1101", *origin.split("\n")]
    text = texts(set_pdf([Para(words, before=40) for words in parts]), WANTED)["full_text"]
    assert origin.replace("\n", " ") in text.split("\n")


def test_the_lines_drawn_of_characters_are_no_text():
    line = "______________________"
    text = texts(paper(line, f"Decided: October 5, 2026\n{line}", "AFFIRMED"), WANTED)["full_text"]
    assert text.split("\n")[-2:] == ["Decided: October 5, 2026", "AFFIRMED"]
