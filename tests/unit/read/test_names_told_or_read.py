"""Names of an order are read however they are made, or they are told as unread and the list is not whole."""

from __future__ import annotations

import pytest
from full_texts import document

from pipeline.read.us_itc import reader
from pipeline.records import Notice, TextName


def read(abstract: str) -> Notice:
    texts: dict[TextName, str] = {"title": "Certain Folding Lanterns; Notice of Commission Determination", "abstract": abstract}
    return reader.read(document("2020-00001", "2020-01-10", texts), texts)


def bound(notice: Notice) -> set[str]:
    return {name for measure in notice.measures for name in measure.directed_to}


LEO = "The Commission has issued a limited exclusion order against"


NAMED = {
    f"{LEO} Aster Lamps, Inc.; 't Orlohof B.V.; 's-Fennlamp N.V.; and Borel LLC.": [
        "Aster Lamps, Inc.", "'t Orlohof B.V.", "'s-Fennlamp N.V.", "Borel LLC",
    ],
    f"{LEO} Aster Lamps, Inc., Orlo, a Division of Fenwick Corp., and Borel LLC. Orlo defaulted.": [
        "Aster Lamps, Inc.", "Orlo, a Division of Fenwick Corp.", "Borel LLC",
    ],
    f"{LEO} Aster Lamps, Inc., Notice Lantern Company, Import Borel LLC, and Fenwick GmbH.": [
        "Aster Lamps, Inc.", "Notice Lantern Company", "Import Borel LLC", "Fenwick GmbH",
    ],
    "Respondents against which the Commission has today issued cease and desist orders: Aster Lamps, LLC, "
    "Complainant Kettles, LLC, Investigation Lamp Games, LLC, and Borel LLC.": [
        "Aster Lamps, LLC", "Complainant Kettles, LLC", "Investigation Lamp Games, LLC", "Borel LLC",
    ],
    f'{LEO} Complainant Kettles LLC of Logan, Utah ("Complainant"), Aster Lamps, Inc. ("Aster"), and Borel LLC ("Borel").': [
        "Complainant Kettles LLC", "Aster Lamps, Inc.", "Borel LLC",
    ],
    "Respondent against which the Commission has today issued a cease and desist order: Orlo & Sons.": ["Orlo & Sons"],
    "The Commission has issued a limited exclusion order directed to the following respondent (of Mexico): Orlo Lantern Shop.": [
        "Orlo Lantern Shop",
    ],
    "The limited exclusion order that issues today reaches no one beyond Orlo Institute of Lanterns.": [
        "Orlo Institute of Lanterns",
    ],
    "Respondents Aster Lamps, Inc., Respondent Kettles Co., Inc., and Borel LLC are bound by a limited exclusion order that "
    "the Commission has issued today.": ["Aster Lamps, Inc.", "Kettles Co., Inc.", "Borel LLC"],
    'Respondents Aster Lamps, Inc., Respondent Kettles Co., Inc., and Borel LLC (collectively, "the Defaulting Respondents") were '
    "found in default. The Commission has issued a limited exclusion order against the Defaulting Respondents.": [
        "Aster Lamps, Inc.", "Kettles Co., Inc.", "Borel LLC",
    ],
}  # fmt: skip


@pytest.mark.parametrize("words", NAMED)
def test_names_of_every_make_are_read_where_an_order_names_them(words: str) -> None:
    assert bound(read(words)) == set(NAMED[words])


TOLD = {
    f"{LEO} Aster Lamps, Inc., Made in Fenn Lanterns, Inc., and Borel LLC.": "Made in Fenn Lanterns, Inc",
    "The Commission has determined not to review an initial determination ending the investigation as to Aster "
    "Lamps, Inc., Sold by Fenn Press Co., and Borel LLC by consent order, and it is issued.": "Sold by Fenn Press Co",
    f"The complaint was filed by Fenwick GmbH of Ulm. {LEO} Aster Lamps, Inc., Fenwick GmbH, and Borel LLC.": "Fenwick GmbH",
    "The Commission has issued a limited exclusion order covering lanterns imported by Orlo University of Lamps and Optics, "
    "and a cease and desist order directed to Borel LLC.": "Orlo University of Lamps",
}


@pytest.mark.parametrize("words", TOLD)
def test_what_is_not_read_is_told_and_the_list_is_not_whole(words: str) -> None:
    notice = read(words)
    assert TOLD[words] not in bound(notice)
    assert any(TOLD[words] in one.words for one in notice.residue if one.kind == "name"), notice.residue
    assert any(m.parties_read == "not_whole" for m in notice.measures)


def test_a_role_before_a_name_of_which_an_order_is_no_part_stays_a_role() -> None:
    asked = "Complainant Fenwick GmbH of Ulm, Germany asked for relief."
    notice = read(f"{asked} {LEO} Respondent Aster Lamps, Inc., and no one else.")
    assert {p.name: p.role for p in notice.parties} == {"Fenwick GmbH": "complainant", "Aster Lamps, Inc.": "respondent"}
    assert bound(notice) == {"Aster Lamps, Inc."}
    assert not notice.residue


def test_a_name_written_small_as_to_which_a_case_ends_is_told() -> None:
    notice = read(
        "The Commission has determined not to review an initial determination ending the investigation as to orlo tech ab by "
        "consent order, and that consent order has accordingly been issued."
    )
    assert [r.words for r in notice.residue] == ["orlo tech ab"]


def test_a_name_like_a_judge_s_beside_an_order_that_was_not_read_is_told() -> None:
    notice = read(
        "The cease and desist order, which prohibits Orlo LLC; Fenn Company; and Judge Lamp from selling lanterns, was issued by "
        "the Commission on the date of this notice."
    )
    told = " ".join(r.words for r in notice.residue) + " ".join(name for m in notice.measures for name in m.directed_to)
    assert all(name in told for name in ("Orlo LLC", "Fenn Company", "Judge Lamp"))
