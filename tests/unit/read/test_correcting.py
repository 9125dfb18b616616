"""What is corrected is read from the correction itself, whatever its scope; what others correct is none of ours."""

from __future__ import annotations

import pytest
from announced import read as announced
from full_texts import document

from pipeline.read.us_itc import reader
from pipeline.records import Notice, TextName

TAIL = "\n[FR Doc. {0} Filed 10-21-31; 8:45 am]\nBILLING CODE 0099-10-P"


def read(number: str, title: str, text: str, abstract: str = "") -> Notice:
    full = f"INTERNATIONAL TRADE COMMISSION\n{title}\n{text}{TAIL.format(number)}"
    texts: dict[TextName, str] = {"title": title, "abstract": abstract, "full_text": full}
    return reader.read(document(number, "2031-10-22", texts), texts)


PAGE = (
    "In notice document 2031-01234, appearing on page 55555 in the issue of Thursday, October 7, 2031, make the following "
    'correction: On page 55555, in the second column, in the ninth line, "9,111,222" should read "9,111,223".'
)
CAPTION = (
    "Correction: In the Federal Register of October 7, 2031, in FR Doc. 2031-01234, on page 55555, in the third column, correct "
    "the SUMMARY caption to read: the Commission has issued a limited exclusion order."
)


@pytest.mark.parametrize(
    ("text", "corrected"),
    [
        (PAGE, ("2031-01234",)),
        (CAPTION, ("2031-01234",)),
        ("Correction is made to 96 FR 55,555, in the issue of October 7, 2031.", ("96 FR 55555",)),
        ("The notice of October 7, 2031, at 96 FR 55555 (FR Doc. 2031-01234), is corrected to read as follows:", ("2031-01234",)),
    ],
)
def test_the_offices_correction_names_what_it_corrects_although_it_is_of_no_known_matter(text: str, corrected: tuple[str, ...]):
    notice = read("2031-01300", "Certain Folding Lanterns", text)
    assert not notice.in_scope
    assert notice.corrects == corrected


@pytest.mark.parametrize(
    ("number", "corrected"), [("C1-2031-01234", "2031-01234"), ("R1-2031-01234", "2031-01234"), ("C2-E9-12345", "E9-12345")]
)
def test_the_offices_own_numbers_say_it(number: str, corrected: str):
    assert read(number, "Certain Folding Lanterns", "On page 55555 a line was left out.").corrects == (corrected,)


def test_one_with_the_number_of_the_case_is_of_the_case_and_decides_nothing():
    """What it repeats of the corrected text issues no order again."""
    text = (
        "[Investigation No. 337-TA-9871]\nCertain Folding Lanterns; Issuance of a Limited Exclusion Order\nIn notice document "
        "2031-01234, appearing on page 55555, make the following correction: the paragraph is to read: The Commission has issued a "
        "limited exclusion order against Orlo Trading LLC of Reno, Nevada."
    )
    title = "Certain Folding Lanterns; Issuance of a Limited Exclusion Order"
    full = f"INTERNATIONAL TRADE COMMISSION\n{text}{TAIL.format('C1-2031-01234')}"
    texts: dict[TextName, str] = {"title": title, "full_text": full}
    notice = reader.read(document("C1-2031-01234", "2031-10-22", texts), texts)
    assert (notice.in_scope, notice.investigation, notice.event) == (True, "337-TA-9871", "other")
    assert notice.measures == ()
    assert notice.corrects == ("2031-01234",)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Certain Lamps; Corrected Public Version of Opinion",
            "The corrected public version of the opinion at 96 FR 55555 is on EDIS.",
        ),
        ("Certain Lamps; Amended Notice of Investigation", "Leave was given to correct the notice of investigation (96 FR 55555)."),
        ("Certain Lamps; Corrected Complaint", "A corrected complaint was filed. See 96 FR 55555."),
        ("Certain Lamps", "In notice document 2031-01234 of the Department of Commerce, make the following correction: 3 percent."),
        ("Steel Shelves; Correction", "In FR Doc. 2031-01234, an antidumping matter, the following correction is made: May 4."),
        ("Certain Lamps; Notice of Hearing", "The hearing was announced at 96 FR 55555; the transcript is correct."),
    ],
)
def test_a_pleading_an_opinion_and_what_others_correct_is_no_correction(title: str, text: str):
    assert read("2031-01300", title, text).corrects == ()


def test_a_correction_in_a_matter_of_another_law_is_none_of_ours():
    text = (
        "[Investigation No. 731-TA-1417]\nSteel Shelves; Correction\nIn FR Doc. 2031-01234 the following correction is made: May 4."
    )
    full = f"INTERNATIONAL TRADE COMMISSION\n{text}{TAIL.format('2031-01300')}"
    texts: dict[TextName, str] = {"title": "Steel Shelves; Correction", "full_text": full}
    assert reader.read(document("2031-01300", "2031-10-22", texts), texts).corrects == ()


def test_the_commissions_own_correction_names_it_in_its_words():
    notice = read(
        "2031-01300",
        "Certain Folding Lanterns; Notice of Correction",
        "[Investigation No. 337-TA-9871]\nThe Commission corrects a date in its notice of October 7, 2031 (96 FR 55555).",
        "The Commission is correcting its notice, FR Doc. 2031-01234, under section 337 of the Tariff Act of 1930.",
    )
    assert notice.corrects == ("2031-01234",)


def test_what_the_office_repeats_of_a_text_is_no_fact_of_the_order():
    """A bond, claims and models stand in it beside the words that were wrong."""
    text = (
        "[Investigation No. 337-TA-9871]\nCertain Folding Lanterns; Issuance of a Limited Exclusion Order\nIn notice document "
        "2031-01234, on page 55555, make the following correction: the limited exclusion order bars lanterns of claims 1-3 of "
        "U.S. Patent No. 9,111,222; the bond is 40 percent of entered value."
    )
    title = "Certain Folding Lanterns; Issuance of a Limited Exclusion Order"
    full = f"INTERNATIONAL TRADE COMMISSION\n{text}{TAIL.format('C1-2031-01234')}"
    texts: dict[TextName, str] = {"title": title, "full_text": full}
    notice = reader.read(document("C1-2031-01234", "2031-10-22", texts), texts)
    assert (notice.measures, notice.claims, notice.bond, notice.rights) == ((), (), None, ())
    assert notice.subject == "Certain Folding Lanterns"


NOTICE = "Certain Folding Lanterns; Notice of Correction"
GIVEN = "The notice of October 7, 2031, at 96 FR 55555,"


@pytest.mark.parametrize(
    ("words", "bond"),
    [
        ("stated that the bond is 54 percent of entered value. The bond is corrected to 45 percent.", "45 percent"),
        ('gave the bond wrongly. It is corrected by replacing "10 percent" with "100 percent" for the bond.', "100 percent"),
        ("gave the bond wrongly. The bond is 45 percent, not 54 percent.", "45 percent"),
        ("stated that the bond is 54 percent of entered value. That should be looked at again.", None),
    ],
)
def test_a_correction_of_the_bond_says_which_is_right(words: str, bond: str | None) -> None:
    assert announced(f"{GIVEN} {words}", NOTICE).bond == bond


@pytest.mark.parametrize(
    ("words", "claims"),
    [
        ("issued a corrected limited exclusion order, which covers claims 1 and 9 in place of claim 8", (1, 9)),
        ("corrected the limited exclusion order, which named claim 8 instead of claim 9", (9,)),
        ("corrected the limited exclusion order, which covers claims 1 and 9", (1, 9)),
    ],
)
def test_of_two_claims_that_take_each_others_place_the_right_one_is_read(words: str, claims: tuple[int, ...]) -> None:
    title = "Certain Folding Lanterns; Notice of Commission Determination"
    notice = read("2031-01300", title, "", f"The Commission has {words} of U.S. Patent No. 9,000,001.")
    assert [c.claims for m in notice.measures for c in m.claims] == [claims]
