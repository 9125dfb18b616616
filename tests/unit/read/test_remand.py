"""A remand says what becomes of the order meanwhile, or that it does not say it."""

from __future__ import annotations

import pytest
from full_texts import document

from pipeline.read.us_itc import reader
from pipeline.records import Notice, TextName

TITLE = "Certain Folding Lanterns; Notice of Commission Determination To Remand the Investigation"
REMANDS = (
    "Notice is hereby given that the U.S. International Trade Commission has determined to remand this investigation, under "
    "section 337 of the Tariff Act of 1930, to the administrative law judge following a decision of the Court of Appeals for "
    "the Federal Circuit."
)


def read(title: str, abstract: str, text: str = "") -> Notice:
    full = f"INTERNATIONAL TRADE COMMISSION\n[Investigation No. 337-TA-9871]\n{title}\nSUMMARY: {abstract}\n{text}"
    texts: dict[TextName, str] = {"title": title, "abstract": abstract, "full_text": full}
    return reader.read(document("2031-00871", "2031-03-07", texts), texts)


@pytest.mark.parametrize(
    ("more", "order"),
    [
        ("The limited exclusion order remains in effect.", "stands"),
        ("The remand does not affect the limited exclusion order.", "stands"),
        ("The Federal Circuit vacated the finding of violation and the limited exclusion order.", "vacated"),
        ("The Federal Circuit vacated the finding as to one limitation.", "not_stated"),
        ("The protective order remains in effect.", "not_stated"),
        ("", "not_stated"),
    ],
)
def test_what_is_said_of_the_order(more: str, order: str):
    notice = read(TITLE, f"{REMANDS} {more}")
    assert notice.remand is not None
    assert notice.remand.order == order


def test_what_the_full_text_says_of_the_order_counts():
    notice = read(TITLE, REMANDS, "During the remand the exclusion order stays in force.")
    assert notice.remand is not None
    assert (notice.remand.order, notice.remand.evidence.text) == ("stands", "full_text")


def test_which_rights_it_is_about():
    notice = read(TITLE, f"{REMANDS[:-1]} on infringement of U.S. Patent No. 9,111,222.")
    assert notice.remand is not None
    assert notice.remand.rights == ("9111222",)


@pytest.mark.parametrize(
    "abstract",
    [
        "The Commission has determined not to remand the investigation under section 337.",
        "The Commission has determined not to review a remand initial determination finding no violation of section 337.",
        "The Commission has issued a limited exclusion order under section 337 against Orlo Trading LLC of Reno, Nevada.",
    ],
)
def test_what_is_no_remand(abstract: str):
    history = "In 2029 the Federal Circuit vacated in part and remanded. The Commission remanded the second question to the judge."
    assert read("Certain Folding Lanterns; Notice of a Commission Determination", abstract, history).remand is None
