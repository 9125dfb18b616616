"""Those whom an order binds, where others than its own words say who they are: numbers, a list, a sentence behind it."""

from __future__ import annotations

import pytest
from announced import bound, read, read_as

A, B, C, D = "Orlo Lamps GmbH", "Tarn Metal (Shenzhen) Ltd.", "Fenn Supply, Inc.", "Krom & Sons, LLC (d/b/a Iron Krom)"
FOUND = f"The Commission has found a violation by: (1) {A} of Ulm, Germany; (2) {B}; (3) {C} of Erie, Pennsylvania; and (4) {D}."


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("the respondents numbered (1), (2), and (4) above", [A, B, D]),
        ("respondents Nos. 2 and 3", [B, C]),
        ("those numbered 2 through 4", [B, C, D]),
        ("(3) and (4)", [C, D]),
        ("the first and third of these", [A, C]),
        ("the second-named respondent", [B]),
        ("the first, second, and last respondents", [A, B, D]),
    ],
)
def test_numbers_and_places_mean_those_of_the_list(words: str, names: list[str]) -> None:
    notice = read(f"{FOUND} The Commission has issued cease and desist orders against {words}.")
    assert bound(notice, "CDO") == names
    assert read_as(notice, "CDO") == ["whole"]


def test_a_number_that_nobody_has_is_told() -> None:
    notice = read(f"{FOUND} The Commission has issued cease and desist orders against the respondents numbered (2) and (7).")
    assert bound(notice, "CDO") == []
    assert read_as(notice, "CDO") == ["not_whole"]


@pytest.mark.parametrize(
    "behind",
    [
        f"These are: {A} (stock in Carson, California); {B}; and {C} of Erie, Pennsylvania.",
        f"They are {A}, {B}, and {C}.",
        f"The three are {A}, {B}, and {C}.",
        f"The respondents bound by these orders are {A}, {B}, and {C}.",
        f"Named in the orders are {A}, {B}, and {C}.",
    ],
)
def test_a_sentence_of_its_own_says_who_they_are(behind: str) -> None:
    notice = read(f"The Commission has issued cease and desist orders to three respondents that hold stock here. {behind}")
    assert bound(notice, "CDO") == [A, B, C]
    assert read_as(notice, "CDO") == ["whole"]
    assert not notice.residue


def test_where_fewer_are_named_than_counted_the_list_is_not_whole() -> None:
    notice = read(
        f"The Commission has issued cease and desist orders to four respondents that hold stock here. They are {A} and {B}."
    )
    assert bound(notice, "CDO") == [A, B]
    assert read_as(notice, "CDO") == ["not_whole"]


def test_who_is_excepted_is_not_bound_by_a_list_of_all() -> None:
    notice = read(
        f"The Commission has issued a limited exclusion order against all respondents save {C}. The respondents "
        f"are {A}, {B}, and {C}."
    )
    assert bound(notice, "LEO") == [A, B]


@pytest.mark.parametrize("word", ["each", "all", "each of them"])
def test_a_word_for_each_means_those_just_named(word: str) -> None:
    notice = read(
        f"The Commission has issued a limited exclusion order against {A} and {C}, and cease and desist orders against {word}."
    )
    assert bound(notice, "CDO") == [A, C]


def test_who_defaulted_is_known_by_short_names_too() -> None:
    of_two = 'Orlo Lamps GmbH of Ulm, Germany ("Orlo"); Reto Zurbrig of Brig, Switzerland'
    named = f"The complaint alleges infringement by {of_two}; and Tarn LLC of Reno, Nevada."
    told = "Orlo and Mr. Zurbrig were found in default."
    notice = read(
        f"{named} {told} The Commission has issued a limited exclusion order against lanterns of two respondents "
        "that were found in default."
    )
    assert bound(notice, "LEO") == [A, "Reto Zurbrig"]
    assert read_as(notice, "LEO") == ["whole"]


@pytest.mark.parametrize(
    ("behind", "takes"),
    [
        (f"The corrected order adds respondent {C}, which had been omitted.", "in"),
        (f"The corrected order deletes all reference to {C}.", "out"),
        (f"It no longer names {C}.", "out"),
        (f"The name of {C} is stricken.", "out"),
    ],
)
def test_a_corrected_order_says_whom_it_takes_in_or_out(behind: str, takes: str) -> None:
    notice = read(
        f"The Commission has issued a corrected limited exclusion order, which supersedes the order of May 3, 2030. {behind}"
    )
    assert [(m.type, m.action, m.directed_to, m.takes) for m in notice.measures] == [("LEO", "modified", (C,), takes)]


def test_a_name_put_in_the_place_of_another_is_told() -> None:
    notice = read(
        f'The Commission has modified the limited exclusion order. The name "{A}" is stricken, and "Orlo Lamps AG" '
        "is inserted in its place."
    )
    assert [m.directed_to for m in notice.measures] == [()]
    assert {r.words for r in notice.residue} == {A, "Orlo Lamps AG"}


BARE = "The Commission has determined to issue a limited exclusion order and cease and desist orders."


@pytest.mark.parametrize(
    "start",
    ["The limited exclusion order is directed to:", "The LEO is directed to", "The limited exclusion order issued today binds"],
)
def test_the_full_text_says_whom_an_order_is_directed_to_that_the_summary_only_announces(start: str) -> None:
    limited = f"{start} {A} of Ulm, Germany; {B} of Shenzhen, China; and {C} of Erie, Pennsylvania."
    notice = read(BARE, body=f"{limited} The cease and desist orders are directed to {C}; and {D}.")
    assert bound(notice, "LEO") == [A, B, C]
    assert bound(notice, "CDO") == [C, D]
    assert read_as(notice, "LEO") == ["whole"]
    assert not notice.residue


@pytest.mark.parametrize(
    "past",
    [
        f"The limited exclusion order issued in 2020 was directed to {A}.",
        f"The judge recommended that the limited exclusion order be directed to {A}.",
        f"The complaint asks for a limited exclusion order that is directed to {A}.",
    ],
)
def test_the_full_text_s_other_orders_bind_nobody(past: str) -> None:
    assert bound(read(BARE, body=past), "LEO") == []


@pytest.mark.parametrize(
    "words",
    [
        f"An LEO will issue against {A}.",
        f"Subject to the limited exclusion order is {A} of Ulm, Germany.",
        f"The limited exclusion order keeps out the lamps of {A}.",
        f"Products of {A} fall under the LEO.",
    ],
)
def test_a_name_that_stands_by_an_order_in_the_full_text_alone_is_never_lost(words: str) -> None:
    """Where nobody was read of an order that by law binds those whom it names."""
    notice = read(BARE, body=words)
    assert bound(notice, "LEO") == [A] or any(A in one.words for one in notice.residue if one.kind == "name")
