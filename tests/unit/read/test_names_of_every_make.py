"""Names of firms and persons by what they are made of, and by the words that a notice uses for them later."""

from __future__ import annotations

import pytest
from announced import bound, read, read_as

LEO = "The Commission has issued a limited exclusion order against"


@pytest.mark.parametrize(
    "name",
    [
        "Orlo Werke eG", "Orlo Verein e.v.", "Orlo, S. en C.", "Fundación Orlo, A.C.", "Orlo, S.R.L. de C.V.",
        "Orlo Soc. coop. a r.l.", "Orlo Kettles s.e.n.c.r.l.", "Orlo Lampy o.p.s.", "Orlo Lampen Aktiengesellschaft",
        "Orlo Gesellschaft mit beschränkter Haftung",
        "Công ty TNHH Orlo Đèn", "Công ty Cổ phần Orlo Đèn", "Orlo Lampen- und Zeltwerke GmbH", "Orlo-, Zelt- und Lampenbau AG",
        '"O" Line Lamps N.V.', 'Orlo "Bear" Lamps, Inc.', "Orlo o/a Fenn Forge", "2733391 Ontario Inc. o/a Fenn Forge",
        "Orlo Inc. operating as Fenn Forge", "Orlo d/b/a Fenn Forge",
    ],
)  # fmt: skip
def test_a_name_is_read_whole_and_as_one(name: str) -> None:
    notice = read(f"{LEO} {name} of Fenton, Ohio; Tarn Kettles LLC of Reno, Nevada; and Borel Tents, Inc. of Logan, Utah.")
    assert bound(notice, "LEO") == [name, "Tarn Kettles LLC", "Borel Tents, Inc."]
    assert read_as(notice, "LEO") == ["whole"]
    assert not notice.residue


@pytest.mark.parametrize("shop", ["Toolorlo4Less.com", "Orlo-Lamps.co.uk", "orlo.shop"])
def test_the_stop_behind_an_internet_name_is_none_of_it(shop: str) -> None:
    assert bound(read(f"{LEO} Tarn Kettles LLC and the online retailer {shop}."), "LEO") == ["Tarn Kettles LLC", shop]


def test_first_words_mean_the_firm_that_alone_begins_so() -> None:
    first = f"{LEO} Orlo Nautica of America, Inc., Orlo Tents S.p.A., and Marchetti-Lowe Yachting, Ltd."
    later = f"{first} It has also issued cease and desist orders to Orlo Nautica of America and Marchetti-Lowe."
    assert bound(read(later), "CDO") == ["Orlo Nautica of America, Inc.", "Marchetti-Lowe Yachting, Ltd."]
    assert bound(read(f"{first} It has also issued a cease and desist order to Orlo."), "CDO") == ["Orlo"]  # nobody knows which


def test_the_first_of_two_family_names_means_the_person() -> None:
    named = (
        "The complaint named as respondents Rocky Steppe, Inc. of Laredo, Texas, and Gerardo Orozko Lozan, also of Laredo, Texas."
    )
    notice = read(f"{named} The Commission has issued cease and desist orders to Rocky Steppe and Mr. Orozko.")
    assert bound(notice, "CDO") == ["Rocky Steppe, Inc.", "Gerardo Orozko Lozan"]
    assert {(p.name, p.city, p.region) for p in notice.parties} == {
        ("Rocky Steppe, Inc.", "Laredo", "Texas"),
        ("Gerardo Orozko Lozan", "Laredo", "Texas"),
    }


def test_a_firm_is_no_part_of_the_place_of_another() -> None:
    notice = read(f"{LEO} Orlo Kettle Works, Inc., Fenn Lamp Holdings LLC of Reno, Nevada, and Tarn GmbH.")
    assert bound(notice, "LEO") == ["Orlo Kettle Works, Inc.", "Fenn Lamp Holdings LLC", "Tarn GmbH"]


@pytest.mark.parametrize(
    "abstract",
    [
        f"{LEO} Hart Dornwerke GmbH of Ulm, Germany, its managing director Klaus-Peter Hart, and Fenn LLC.",
        f"{LEO} Hart Dornwerke GmbH and against its owner and chief executive, Klaus-Peter Hart, and Fenn LLC.",
    ],
)
def test_a_person_said_to_lead_a_firm_is_bound_and_a_party(abstract: str) -> None:
    notice = read(abstract)
    assert bound(notice, "LEO") == ["Hart Dornwerke GmbH", "Klaus-Peter Hart", "Fenn LLC"]
    assert {p.name for p in notice.parties} == {"Hart Dornwerke GmbH", "Klaus-Peter Hart", "Fenn LLC"}


def test_where_one_of_a_list_does_business_is_no_place_of_the_others() -> None:
    notice = read(f"{LEO} Orlo Lamps GmbH, Fenn LLC, and Ji-hoon Baekko, an individual doing business in Fort Lee, New Jersey.")
    towns = {p.name: p.city for p in notice.parties}
    assert towns == {"Orlo Lamps GmbH": None, "Fenn LLC": None, "Ji-hoon Baekko": "Fort Lee"}
