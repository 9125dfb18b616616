"""What ends: the investigation, a proceeding beside it, or half of two that are one."""

from __future__ import annotations

import pytest
from full_texts import document

from pipeline.read.us_itc import reader
from pipeline.records import Notice, TextName

LAW = "Under section 337 of the Tariff Act of 1930 the U.S. International Trade Commission has determined "


def read(bracket: str, title: str, abstract: str, text: str = "") -> Notice:
    full = f"INTERNATIONAL TRADE COMMISSION\n[Investigation No. 337-TA-9871{bracket}]\n{title}\nSUMMARY: {abstract}\n{text}"
    texts: dict[TextName, str] = {"title": title, "abstract": abstract, "full_text": full}
    return reader.read(document("2031-00871", "2031-03-07", texts), texts)


COMBINED = " (Enforcement and Modification)"
TITLE = "Certain Folding Lanterns; Notice of Commission Determination"


@pytest.mark.parametrize("half", ["modification", "enforcement"])
def test_half_of_a_combined_proceeding_ends_no_more_than_that_half(half: str):
    notice = read(COMBINED, TITLE, f"{LAW}to terminate the {half} proceeding on the basis of a withdrawal of the petition.")
    assert notice.terminated is False
    assert notice.event not in ("investigation_terminated", "enforcement_concluded")
    assert notice.event == "partial_termination"


@pytest.mark.parametrize(
    "words",
    [
        "to terminate the combined proceeding.",
        "to terminate the modification and enforcement proceedings.",
        "to terminate the modification proceeding. The enforcement proceeding is terminated.",
        "to terminate the investigation in its entirety.",
    ],
)
def test_where_both_halves_end_it_ends(words: str):
    assert read(COMBINED, TITLE, LAW + words).terminated is True


@pytest.mark.parametrize(
    ("bracket", "kind"), [(" (Modification)", "modification"), (" (Enforcement)", "enforcement"), (" (Rescission)", "rescission")]
)
def test_a_proceeding_that_is_alone_ends_with_its_own_words(bracket: str, kind: str):
    notice = read(
        bracket,
        f"Certain Folding Lanterns; Termination of a {kind.capitalize()} Proceeding",
        f"{LAW}to terminate the {kind} proceeding.",
    )
    assert notice.terminated is True


@pytest.mark.parametrize("kind", ["modification", "enforcement", "advisory opinion"])
def test_an_investigation_does_not_end_with_a_proceeding_beside_it(kind: str):
    notice = read(
        "",
        "Certain Folding Lanterns; Notice of Commission Determination To Review an Initial Determination",
        f"{LAW}to review in part an initial determination finding a violation.",
        f"The {kind} proceeding is terminated.",
    )
    assert (notice.terminated, notice.event) == (False, "review_determination")
    assert notice.proceeding == "violation"


def test_an_investigation_ends_with_the_words_that_end_it():
    notice = read(
        "", "Certain Folding Lanterns; Termination of the Investigation", f"{LAW}to terminate the investigation on a settlement."
    )
    assert (notice.terminated, notice.event) == (True, "investigation_terminated")
