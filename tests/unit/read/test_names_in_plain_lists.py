"""Names as attorneys write them plainly: of families, with what somebody is before or behind them, with towns that have no land."""

from __future__ import annotations

import pytest
from announced import bound, read, read_as

LEO = "The Commission has issued a limited exclusion order against"


@pytest.mark.parametrize(
    ("whom", "names"),
    [
        (
            "R.T. Fennick, Jr., Inc., Borel Tents LLC, and J. Orlo, III, LLC.",
            ["R.T. Fennick, Jr., Inc.", "Borel Tents LLC", "J. Orlo, III, LLC"],
        ),
        ("Orlo, Jr. & Sons, Inc. and Karl Fenn, Sr.", ["Orlo, Jr. & Sons, Inc.", "Karl Fenn, Sr."]),
        ("Karl Fenn III of Logan, Utah, and Borel Tents LLC.", ["Karl Fenn III", "Borel Tents LLC"]),
        ("Borel Tents LLC; Hank Torvik, Jr.; and Fenn Lamps, Inc.", ["Borel Tents LLC", "Hank Torvik, Jr.", "Fenn Lamps, Inc."]),
        ("Borel Tents LLC and Inés de los Ríos Lorca.", ["Borel Tents LLC", "Inés de los Ríos Lorca"]),
        ("Juan de la Peña, Borel Tents LLC, and Ute van der Lamp.", ["Juan de la Peña", "Borel Tents LLC", "Ute van der Lamp"]),
        ("Inés de los Ríos.", ["Inés de los Ríos"]),
    ],
)
def test_of_which_family_or_place_somebody_is_belongs_to_his_name(whom: str, names: list[str]) -> None:
    notice = read(f"{LEO} {whom}")
    assert bound(notice, "LEO") == names
    assert read_as(notice, "LEO") == ["whole"]
    assert not notice.residue


@pytest.mark.parametrize(
    ("whom", "names"),
    [
        (
            "Orlo Lamps GmbH; its sole officer, Abel Torvik; and an individual, Edda Morrow, of Ulm, Germany.",
            ["Orlo Lamps GmbH", "Abel Torvik", "Edda Morrow"],
        ),
        ("Orlo Lamps GmbH and its owner and operator, Abel Torvik.", ["Orlo Lamps GmbH", "Abel Torvik"]),
        (
            "two individuals, Abel Torvik and Edda Morrow, and their company, Orlo Lamps GmbH.",
            ["Abel Torvik", "Edda Morrow", "Orlo Lamps GmbH"],
        ),
        (
            "Orlo Lamps GmbH, the online retailer Krellwood, and Krellwood's manager, Edda Morrow.",
            ["Orlo Lamps GmbH", "Krellwood", "Edda Morrow"],
        ),
        (
            "Orlo Lamps GmbH; the Amazon seller Krellwood; and the eBay store lamp_hut7.",
            ["Orlo Lamps GmbH", "Krellwood", "lamp_hut7"],
        ),
        (
            "Orlo Lamps GmbH and two former officers of complainant Borel Tents, Inc., Dr. Abel Torvik and Edda Morrow.",
            ["Orlo Lamps GmbH", "Abel Torvik", "Edda Morrow"],
        ),
        ("Orlo Lamps GmbH, a limited partnership, and Krellwood, a sole proprietorship.", ["Orlo Lamps GmbH", "Krellwood"]),
    ],
)
def test_what_somebody_is_does_not_end_a_list_nor_become_a_name(whom: str, names: list[str]) -> None:
    notice = read(f"{LEO} {whom}")
    assert bound(notice, "LEO") == names
    assert read_as(notice, "LEO") == ["whole"]
    assert not notice.residue


def test_whose_officer_somebody_was_is_bound_by_nothing_and_has_its_role() -> None:
    notice = read(f"{LEO} Orlo Lamps GmbH and an employee of complainant Borel Tents, Inc., Edda Morrow.")
    assert {(p.name, p.role) for p in notice.parties} == {
        ("Orlo Lamps GmbH", "respondent"), ("Edda Morrow", "respondent"), ("Borel Tents, Inc.", "complainant"),
    }  # fmt: skip


def placed(abstract: str) -> set[str]:
    """Each party with its town, region and land."""
    return {" / ".join(words or "-" for words in (p.name, p.city, p.region, p.country)) for p in read(abstract).parties}


def test_towns_without_their_land_are_nobody_and_have_the_land_of_their_list() -> None:
    mexico = (
        f"{LEO} the following respondents, all of whom are located in Mexico: Orlo, S.A. de C.V., of Fresnillo, Zacatecas; Borel, "
        "S. de R.L. de C.V., of Tampico; and Inés Lorca, of Colima."
    )
    assert bound(read(mexico), "LEO") == ["Orlo, S.A. de C.V.", "Borel, S. de R.L. de C.V.", "Inés Lorca"]
    assert placed(mexico) == {
        "Orlo, S.A. de C.V. / Fresnillo / Zacatecas / MX",
        "Borel, S. de R.L. de C.V. / Tampico / - / MX",
        "Inés Lorca / Colima / - / MX",
    }
    also = "respondents Orlo Ltd. of Whitby, United Kingdom; Mr. Abel Torvik, also of Whitby; and Borel Tents LLC."
    assert placed(f"{LEO} {also}") == {
        "Orlo Ltd. / Whitby / - / GB",
        "Abel Torvik / Whitby / - / GB",
        "Borel Tents LLC / - / - / -",
    }


def test_places_given_one_after_the_other_are_each_of_its_own_name() -> None:
    two = "respondents Orlo GmbH and Orlo (USA), L.P., of Ulm, Germany and Logan, Utah, respectively."
    assert placed(f"{LEO} {two}") == {"Orlo GmbH / Ulm / - / DE", "Orlo (USA), L.P. / Logan / Utah / US"}
    three = "respondents Orlo GmbH, Fenn AB, and Borel Inc., of Ulm, Germany; Lund, Sweden; and Logan, Utah, respectively."
    assert placed(f"{LEO} {three}") == {"Orlo GmbH / Ulm / - / DE", "Fenn AB / Lund / - / SE", "Borel Inc. / Logan / Utah / US"}


def test_no_order_binds_those_as_to_whom_a_case_ends_beside_it_but_a_consent_order() -> None:
    for ends in (
        "and terminated the investigation as to Fenn Kettles, Inc.",
        ", and the Commission has terminated the case with respect to Fenn Kettles, Inc. on the basis of settlement.",
        "while terminating the investigation in part as to respondent Fenn Kettles, Inc.",
        ", with termination of the investigation as to Fenn Kettles, Inc.",
        "and terminates this investigation against Fenn Kettles, Inc. and Borel Tents LLC.",
    ):
        assert bound(read(f"{LEO} Orlo Lamps GmbH {ends}".replace(" ,", ",")), "LEO") == ["Orlo Lamps GmbH"]
    consent = read("The Commission has issued a consent order and terminated the investigation as to Fenn Kettles, Inc.")
    assert bound(consent, "CONSENT_ORDER") == ["Fenn Kettles, Inc."]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "terminating the investigation as to respondents Orlo GmbH (Order No. 1, settlement); and Fenn AB (Order No. 2).",
            ["Orlo GmbH", "Fenn AB"],
        ),
        (
            "finding respondents Orlo GmbH; Yarn Hill Factory (General Partnership); and Krell's Kitchen Corner in default.",
            ["Orlo GmbH", "Yarn Hill Factory (General Partnership)", "Krell's Kitchen Corner"],
        ),
        ("to determine whether Orlo GmbH and Fenn AB have violated the consent order.", ["Orlo GmbH", "Fenn AB"]),
        ("that enforcement respondent Ute Q. Klamm, its former president, is not liable.", ["Ute Q. Klamm"]),
    ],
)
def test_respondents_are_read_whatever_brackets_say_of_them(sentence: str, names: list[str]) -> None:
    notice = read(f"The Commission has determined not to review an initial determination {sentence}")
    assert [p.name for p in notice.parties if p.role == "respondent"] == names


def test_no_order_against_those_found_in_violation_binds_him_who_was_cleared() -> None:
    named = "The complaint named as respondents Orlo GmbH, Fenn AB, and Borel Inc."
    found = "The judge found a violation by Orlo GmbH and Fenn AB and no violation by Borel Inc."
    ordered = "The Commission has issued a cease and desist order directed to each of the respondents found in violation."
    assert "Borel Inc." not in bound(read(f"{named} {found} {ordered}"), "CDO")
