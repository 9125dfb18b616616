"""Persons behind words of courtesy, items with brackets, and words that mean several whom the notice names elsewhere."""

from __future__ import annotations

import pytest
from announced import bound, read, read_as

LEO = "The Commission has issued a limited exclusion order against"
THREE = (
    "The complaint named as respondents Orlo Lamps GmbH of Ulm, Germany; Borel Tents LLC of Logan, Utah; and Fenn Kettles, Inc. of "
    "Reno, Nevada."
)
TORVIK = "The respondents are Abel Torvik of Oslo, Norway, Jonas Renn of Ulm, Germany, and Tarn Lamps, Inc. of Logan, Utah."
BOTH = "The Commission has issued a limited exclusion order and cease and desist orders against"
LAU = "The complaint named as respondents Jun Pei Lau of Taipei, Taiwan, and Tarn Lamps, Inc. of Logan, Utah."


@pytest.mark.parametrize(
    ("abstract", "names"),
    [
        (f"{LEO} Messrs. Abel Torvik and Jonas Renn.", ["Abel Torvik", "Jonas Renn"]),
        (f"{LEO} Tarn Lamps, Inc., Mr. Jun Pei Lau, and Ms. Edda Morrow.", ["Tarn Lamps, Inc.", "Jun Pei Lau", "Edda Morrow"]),
        (f"{LEO} Dr. Edda Morrow; Tarn Lamps, Inc.; and Mrs. Oda Klamm.", ["Edda Morrow", "Tarn Lamps, Inc.", "Oda Klamm"]),
        (f"{LEO} Mr. Kettle, Inc. and Dr. Lamp GmbH.", ["Mr. Kettle, Inc.", "Dr. Lamp GmbH"]),  # firms called so
        (f"{LAU} {LEO} Tarn Lamps, Inc. and Mr. Lau.", ["Tarn Lamps, Inc.", "Jun Pei Lau"]),
        (f"{LAU} {LEO} Mr. Lau.", ["Jun Pei Lau"]),
        (
            f"{TORVIK} {LEO} Messrs. Torvik and Renn.",
            ["Abel Torvik", "Jonas Renn"],
        ),
        (
            f"{LEO} Orlo Lamps GmbH (of Ulm, Germany); Tarn Lamps, Inc. (of Logan, Utah); and Borel Tents LLC.",
            ["Orlo Lamps GmbH", "Tarn Lamps, Inc.", "Borel Tents LLC"],
        ),
        (
            f"{LEO} Orlo Lamps GmbH (which defaulted); Krellwood (a partnership); Sunpath Gear (in default); and Borel Tents LLC.",
            ["Orlo Lamps GmbH", "Krellwood", "Sunpath Gear", "Borel Tents LLC"],
        ),
    ],
)
def test_persons_and_firms_are_names_whatever_stands_beside_them(abstract: str, names: list[str]) -> None:
    notice = read(abstract)
    assert bound(notice, "LEO") == names
    assert read_as(notice, "LEO") == ["whole"]
    assert not notice.residue


def test_a_last_word_behind_a_word_of_courtesy_makes_no_second_party() -> None:
    notice = read(f"{LAU} {LEO} respondents Tarn Lamps, Inc. and Mr. Lau.")
    assert {p.name for p in notice.parties} == {"Jun Pei Lau", "Tarn Lamps, Inc."}
    spared = read(f"{LAU} {LEO} Borel Tents LLC, but not against Mr. Lau.")
    assert [m.excepted for m in spared.measures] == [("Jun Pei Lau",)]


def test_whose_last_word_two_persons_have_is_not_guessed() -> None:
    both = "The complaint named as respondents Jun Pei Lau of Taipei, Taiwan, and Ute Lau of Ulm, Germany."
    assert bound(read(f"{both} {LEO} Mr. Lau."), "LEO") == ["Mr. Lau"]


SAME = [
    (f"Orlo Lamps GmbH and Borel Tents LLC defaulted. {BOTH} the same companies.", ["Orlo Lamps GmbH", "Borel Tents LLC"]),
    (f"{LEO} Orlo Lamps GmbH and Borel Tents LLC. It has also issued cease and desist orders against those same respondents.",
     ["Orlo Lamps GmbH", "Borel Tents LLC"]),
    (f"{LEO} Orlo Lamps GmbH and Borel Tents LLC, and cease and desist orders directed to these same two firms.",
     ["Orlo Lamps GmbH", "Borel Tents LLC"]),
    (f"{LEO} Borel Tents LLC and a cease and desist order against the same company.", ["Borel Tents LLC"]),
    (f"{LEO} Orlo Lamps GmbH and Borel Tents LLC and a cease and desist order against the same company.", []),
    (f"{LEO} Orlo Lamps GmbH and Borel Tents LLC and cease and desist orders against the same three firms.", []),
]  # fmt: skip


@pytest.mark.parametrize(("abstract", "names"), SAME)
def test_the_same_are_those_named_last_if_they_are_as_many(abstract: str, names: list[str]) -> None:
    notice = read(abstract)
    assert bound(notice, "CDO") == names
    assert read_as(notice, "CDO") == ["whole" if names else "not_whole"]


@pytest.mark.parametrize(
    ("ended", "phrase", "whole"),
    [
        ("The investigation was terminated as to Borel Tents LLC based on a settlement.", "the remaining respondents", True),
        (
            "The Commission terminated it with respect to respondent Borel Tents LLC.",
            "all remaining respondents",
            True,
        ),
        ("Borel Tents LLC was later terminated from the investigation.", "both remaining firms", True),
        ("Borel Tents LLC settled.", "the two remaining respondents", True),
        ("The investigation was terminated as to Borel Tents LLC and others.", "the remaining respondents", False),
        (
            "The investigation was terminated as to Borel Tents LLC and another respondent.",
            "the remaining parties",
            False,
        ),
    ],
)
def test_the_remaining_respondents_are_those_as_to_whom_the_case_did_not_end(ended: str, phrase: str, whole: bool) -> None:
    notice = read(f"{THREE} {ended} {LEO} {phrase}.")
    assert bound(notice, "LEO") == ["Orlo Lamps GmbH", "Fenn Kettles, Inc."]
    assert (read_as(notice, "LEO") == ["whole"]) == whole


def test_as_to_whom_the_case_ended_is_not_bound_though_the_order_s_sentence_names_him() -> None:
    notice = read(f"{THREE} {LEO} the remaining respondents after the investigation was terminated as to Borel Tents LLC.")
    assert bound(notice, "LEO") == ["Orlo Lamps GmbH", "Fenn Kettles, Inc."]


@pytest.mark.parametrize(
    ("before", "phrase"),
    [
        (THREE, "the remaining respondents"),  # nobody is said to have left
        (f"{THREE} A motion to terminate the investigation as to Borel Tents LLC was denied.", "the remaining respondents"),
        (f"{THREE} The investigation was terminated as to Borel Tents LLC.", "the three remaining respondents"),
        (
            f"{THREE} The investigation was terminated as to Borel Tents LLC. Fenn Kettles, Inc. was found in default.",
            "the remaining respondents",  # perhaps only those who are not in default
        ),
    ],
)
def test_who_remains_is_not_guessed_and_the_list_is_not_whole(before: str, phrase: str) -> None:
    notice = read(f"{before} {LEO} {phrase}.")
    assert bound(notice, "LEO") == []
    assert read_as(notice, "LEO") == ["not_whole"]


def test_without_a_list_of_all_respondents_those_who_remain_are_not_known_to_be_all() -> None:
    notice = read(
        "Respondent Orlo Lamps GmbH moved for a hearing. The investigation was terminated as to Borel Tents LLC. "
        f"{LEO} the remaining respondents."
    )
    assert bound(notice, "LEO") == ["Orlo Lamps GmbH"]
    assert read_as(notice, "LEO") == ["not_whole"]


IN_DEFAULT = "Orlo Lamps GmbH, Borel Tents LLC and Fenn Kettles, Inc. {} and were found in default."


@pytest.mark.parametrize(
    ("said", "phrase"),
    [
        ("never appeared", "against the three absentees"),
        ("never answered", "against these defaulters"),
        ("did not answer the complaint", "against the defaulters"),
        ("failed to appear", "against all three defaulting companies"),
    ],
)
def test_those_in_default_are_meant_where_an_order_refers_back_to_them(said: str, phrase: str) -> None:
    notice = read(f"{IN_DEFAULT.format(said)} The Commission has issued a limited exclusion order {phrase}.")
    assert bound(notice, "LEO") == ["Orlo Lamps GmbH", "Borel Tents LLC", "Fenn Kettles, Inc."]
    assert read_as(notice, "LEO") == ["whole"]


def test_more_absentees_than_are_known_to_be_in_default_are_not_known() -> None:
    notice = read(f"{IN_DEFAULT.format('never appeared')} {LEO} the four absentees.")
    assert bound(notice, "LEO") == []
    assert read_as(notice, "LEO") == ["not_whole"]


@pytest.mark.parametrize(
    ("abstract", "kind"),
    [
        (f"{LEO} the defaulting respondents (i.e., Orlo Lamps GmbH and Borel Tents LLC).", "LEO"),
        (f"{LEO} two respondents, that is, Orlo Lamps GmbH and Borel Tents LLC.", "LEO"),
        ("The Commission has directed Orlo Lamps GmbH and Borel Tents LLC to cease and desist from selling lanterns.", "CDO"),
        ("Orlo Lamps GmbH and Borel Tents LLC have been directed to cease and desist from unfair acts.", "CDO"),
        ("The Commission requires respondents Orlo Lamps GmbH and Borel Tents LLC to cease and desist from such sales.", "CDO"),
        ("Orlo Lamps GmbH and Borel Tents LLC are made subject to a limited exclusion order.", "LEO"),
        (
            "The Commission determined that Orlo Lamps GmbH and Borel Tents LLC be subjected to a limited exclusion order.",
            "LEO",
        ),
        ("The Commission has subjected the lanterns of Orlo Lamps GmbH and Borel Tents LLC to a limited exclusion order.", "LEO"),
    ],
)
def test_an_order_is_issued_in_other_words(abstract: str, kind: str) -> None:
    notice = read(abstract)
    assert bound(notice, kind) == ["Orlo Lamps GmbH", "Borel Tents LLC"]
    assert read_as(notice, kind) == ["whole"]


@pytest.mark.parametrize(
    "abstract",
    [
        "Goods of Orlo Lamps GmbH that are subject to the limited exclusion order were detained.",
        "The judge recommended that Orlo Lamps GmbH be made subject to a limited exclusion order.",
        "The complaint asks that Orlo Lamps GmbH be directed to cease and desist from sales.",
    ],
)
def test_what_stands_or_is_wanted_is_not_issued(abstract: str) -> None:
    assert not [m for m in read(abstract).measures if m.action == "issued"]


@pytest.mark.parametrize(
    ("segment", "kinds"),
    [
        ("Entry of a Limited Exclusion Order", {"LEO"}),
        ("Entry of (a) Limited Exclusion Order and (b) Cease and Desist Orders", {"LEO", "CDO"}),
        ("Notice of Entry of a General Exclusion Order", {"GEO"}),
        ("Request for Entry of a General Exclusion Order", set()),
        ("Denial of Entry of a Limited Exclusion Order", set()),
    ],
)
def test_a_title_announces_the_entry_of_orders(segment: str, kinds: set[str]) -> None:
    notice = read("The Commission gives notice of the result of this investigation.", f"Certain Folding Lanterns; {segment}")
    assert {m.type for m in notice.measures if m.action == "issued"} == kinds
