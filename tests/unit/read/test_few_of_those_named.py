"""Those whom words mean by their number or order, one in the place of another, and orders that are named once more."""

from __future__ import annotations

import pytest
from announced import bound, read, read_as

THREE = "Orlo Lamps GmbH, Borel Tents LLC, and Fenn Kettles, Inc."
VIOLATED = f"The Commission has found that {THREE} violated section 337."
LEO = "The Commission has issued a limited exclusion order"


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (f"{LEO} against the last-named respondent only.", ["Fenn Kettles, Inc."]),
        (f"{LEO} against the first-named company.", ["Orlo Lamps GmbH"]),
        (f"{LEO} directed to the two last-named firms.", ["Borel Tents LLC", "Fenn Kettles, Inc."]),
        (f"{LEO} against the first two of these respondents.", ["Orlo Lamps GmbH", "Borel Tents LLC"]),
        (f"{LEO} covering the lamps of the latter two.", ["Borel Tents LLC", "Fenn Kettles, Inc."]),
    ],
)
def test_the_first_or_last_of_those_just_named_are_bound_and_no_others(sentence: str, names: list[str]) -> None:
    assert bound(read(f"{VIOLATED} {sentence}"), "LEO") == names


def test_the_last_ones_may_stand_in_several_lists() -> None:
    notice = read(
        "The Commission has terminated the investigation as to Orlo Lamps GmbH and Ute Klamm on the basis of settlement, and "
        "as to Borel Tents LLC and Fenn Kettles, Inc. on the basis of a consent order stipulation. Consent orders have been "
        "entered against the two last-named respondents."
    )
    assert bound(notice, "CONSENT_ORDER") == ["Borel Tents LLC", "Fenn Kettles, Inc."]


@pytest.mark.parametrize(
    "whom",
    [
        "the affiliate of the last-named respondent, Kettle Haus, Inc.",
        "the distributor of the last-named company",
        "the customers of the latter two",
        "the subsidiary of the first-named firm",
    ],
)
def test_an_order_against_somebody_s_affiliate_does_not_bind_him(whom: str) -> None:
    notice = read(f"{VIOLATED} The Commission has issued a cease and desist order directed to {whom}.")
    assert not set(bound(notice, "CDO")) & {"Orlo Lamps GmbH", "Borel Tents LLC", "Fenn Kettles, Inc."}


@pytest.mark.parametrize(
    "sentence",
    [
        "The case is terminated on a stipulation that Orlo Lamps GmbH and its director signed; a consent order is entered.",
        "The Commission has imposed a civil penalty, which Orlo Lamps GmbH is to pay within a month.",
    ],
)
def test_of_a_consent_order_or_a_penalty_of_which_nobody_was_read_whoever_may_be_bound_is_told(sentence: str) -> None:
    notice = read(sentence)
    bound_or_told = [*(name for m in notice.measures for name in m.directed_to), *(one.words for one in notice.residue)]
    assert any("Orlo Lamps GmbH" in one for one in bound_or_told)


@pytest.mark.parametrize(("which", "name"), [("former", "Orlo Lamps GmbH"), ("latter", "Borel Tents LLC")])
def test_of_one_list_of_two_the_former_or_the_latter_is_one(which: str, name: str) -> None:
    notice = read(f"{LEO} against Orlo Lamps GmbH and Borel Tents LLC, and a cease and desist order against the {which}.")
    assert bound(notice, "LEO") == ["Orlo Lamps GmbH", "Borel Tents LLC"]
    assert bound(notice, "CDO") == [name]


@pytest.mark.parametrize(
    "whom",
    [
        "the infringing lamps of both respondents",
        "the lamps of both named respondents",
        "the tents of both",
        "both respondents",
        "them",
    ],
)
def test_both_and_them_are_those_two_whom_the_sentence_before_names(whom: str) -> None:
    notice = read(f"Respondents Orlo Lamps GmbH and Borel Tents LLC did not answer. {LEO} directed to {whom}.")
    assert bound(notice, "LEO") == ["Orlo Lamps GmbH", "Borel Tents LLC"]
    assert read_as(notice, "LEO") == ["whole"]


def test_each_order_has_its_own_where_names_follow_respectively() -> None:
    notice = read(f"{LEO} and a cease and desist order against, respectively, Orlo Lamps GmbH and Orlo USA, Inc.")
    assert (bound(notice, "LEO"), bound(notice, "CDO")) == (["Orlo Lamps GmbH"], ["Orlo USA, Inc."])


@pytest.mark.parametrize(
    ("whom", "names"),
    [
        ("four respondents: 1. Orlo Lamps GmbH; 2. Borel Stones OOO; 3. J.B. Fenn & Sons; and 4. Elevenfold, Inc.",
         ["Orlo Lamps GmbH", "Borel Stones OOO", "J.B. Fenn & Sons", "Elevenfold, Inc."]),
        ("these firms: (1) Orlo Lamps GmbH; (2) Krellwood; and (3) Borel Tents LLC.",
         ["Orlo Lamps GmbH", "Krellwood", "Borel Tents LLC"]),
        ("the following companies: 1. Orlo Lamps GmbH; 2. Borel Tents LLC.", ["Orlo Lamps GmbH", "Borel Tents LLC"]),
    ],
)  # fmt: skip
def test_the_numbers_of_a_list_end_no_sentence(whom: str, names: list[str]) -> None:
    assert bound(read(f"{LEO} against {whom}"), "LEO") == names


@pytest.mark.parametrize(
    ("change", "now", "no_longer"),
    [
        ("to substitute Borel Tents LLC for Orlo Lamps GmbH as the party bound", ("Borel Tents LLC",), ("Orlo Lamps GmbH",)),
        ("by substituting Borel Tents LLC in place of respondent Orlo Lamps GmbH", ("Borel Tents LLC",), ("Orlo Lamps GmbH",)),
        ("by replacing Orlo Lamps GmbH with Borel Tents LLC", ("Borel Tents LLC",), ("Orlo Lamps GmbH",)),
        ("so that it applies to Borel Tents LLC, the successor by merger to respondent Orlo Lamps GmbH", ("Borel Tents LLC",), ()),
        ("so that it names Borel Tents LLC, which assumed the business of Orlo Lamps GmbH", ("Borel Tents LLC",), ()),
    ],
)
def test_who_stands_in_the_place_of_another_is_bound_and_the_other_is_not(
    change: str, now: tuple[str, ...], no_longer: tuple[str, ...]
) -> None:
    (measure,) = read(f"The Commission has modified the limited exclusion order {change}.").measures
    assert (measure.type, measure.action, measure.directed_to, measure.excepted) == ("LEO", "modified", now, no_longer)


@pytest.mark.parametrize(
    "pause",
    [
        "but has suspended enforcement of that order pending appeal",
        "and has suspended it pending appeal",
        "but stays that order until the appeal is decided",
        "and has suspended the enforcement of said order pending appeal",
        "with suspension of that order pending appeal",
    ],
)
def test_an_order_that_is_named_once_more_is_the_one_just_issued(pause: str) -> None:
    notice = read(f"{LEO} against Orlo Lamps GmbH, {pause}.")
    assert [(m.type, m.action, m.directed_to) for m in notice.measures] == [
        ("LEO", "issued", ("Orlo Lamps GmbH",)),
        ("LEO", "suspended", ("Orlo Lamps GmbH",)),
    ]


def test_words_of_time_may_stand_between_a_verb_and_its_order() -> None:
    for when in (
        ", for ninety (90) days,",
        ", pending appeal,",
        " for two years the",
        ", until further notice, the",
        " temporarily the",
    ):
        order = "enforcement of the cease and desist order issued on May 3, 2030, to Borel Tents LLC."
        (measure,) = read(f"The Commission has determined to suspend{when} {order}").measures
        assert (measure.type, measure.action, measure.directed_to) == ("CDO", "suspended", ("Borel Tents LLC",))


def test_a_penalty_is_on_those_to_whom_its_words_point_back() -> None:
    notice = read(
        "The Commission has found that Orlo Lamps GmbH and Borel Tents LLC violated the consent order, and has assessed against "
        "them a civil penalty of $95,000."
    )
    assert bound(notice, "CIVIL_PENALTY") == ["Orlo Lamps GmbH", "Borel Tents LLC"]


def test_goods_that_are_denied_entry_by_an_order_are_of_those_whom_it_binds() -> None:
    for words in ("denied entry by", "refused entry under", "kept out by", "denied entry pursuant to"):
        notice = read(
            f"Infringing lamps of Orlo Lamps GmbH and Borel Tents LLC are {words} a limited exclusion order that is issued today."
        )
        assert bound(notice, "LEO") == ["Orlo Lamps GmbH", "Borel Tents LLC"]
