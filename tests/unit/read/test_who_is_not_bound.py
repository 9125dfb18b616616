"""Names beside an order that it does not bind, or does not free: to bind wrongly, or to end what stands, does the most harm."""

from __future__ import annotations

import pytest
from announced import bound, read

A, B, C = "Orlo Lamps GmbH", "Fenn LLC", "Borel Trading Co."
LEO = "The Commission has issued a limited exclusion order against"


@pytest.mark.parametrize(
    "abstract",
    [
        f"{LEO} {A}, whose lamps are sold here by {B}.",
        (
            f"The Commission has found a violation by respondent {A}, a company that is controlled by {B}, and has issued a "
            "limited exclusion order against it."
        ),
        f"{LEO} {A}, but not its parent, {B}.",
        f"{LEO} {A}, which tried to import covered lamps through the port of Houston.",
        f"The respondents are {A} and Marchetti-Lowe Kettles, Ltd. {LEO} each of the respondents other than Marchetti-Lowe.",
        f"Respondents {A} and {B} violated section 337. {LEO} the foregoing respondents except for Fenn.",
    ],
)
def test_only_the_firm_itself_is_bound(abstract: str) -> None:
    assert bound(read(abstract), "LEO") == [A]


def test_a_firm_behind_one_that_is_not_bound_is() -> None:
    assert bound(read(f"{LEO} {A}, which is owned by Krom Holding AG, and against the importer {B}."), "LEO") == [A, B]


@pytest.mark.parametrize(
    "ground",
    [
        f"as to {A} on the basis of settlement, and as to {B} and {C} on the basis of consent orders",
        f"as to {A} by settlement and as to {B} and {C} by consent order",
        f"with respect to {A}, which has settled, and with respect to {B} and {C}, which have stipulated to a consent order",
        f"as to {A} based on withdrawal of the complaint, and as to {B} and {C} based on consent order stipulations",
    ],
)
def test_who_settled_is_bound_by_no_consent_order(ground: str) -> None:
    ends = f"The Commission has determined not to review initial determinations terminating the investigation in part {ground}."
    assert bound(read(f"{ends} The Commission has issued the consent orders."), "CONSENT_ORDER") == [B, C]


@pytest.mark.parametrize(
    "abstract",
    [
        (
            "The Commission has determined not to review an initial determination terminating this investigation "
            f"based upon a consent order stipulation executed by respondents {B} and {C}. The Commission today enters "
            "the consent order to which these respondents stipulated."
        ),
        (
            "The Commission has determined not to review an initial determination granting the joint motion of "
            f"complainant Tarn Ltd. and respondents {B} and {C} to terminate the investigation based on a consent "
            "order. The Commission has issued the consent order."
        ),
        (
            f"Based on consent order stipulations, the investigation is terminated as to {B} and {C}. Consent orders "
            "are issued herewith."
        ),
    ],
)  # fmt: skip
def test_who_consented_is_bound_and_no_complainant(abstract: str) -> None:
    assert bound(read(abstract), "CONSENT_ORDER") == [B, C]


@pytest.mark.parametrize(
    ("abstract", "action"),
    [
        ((
            f"The Commission has rescinded the cease and desist order issued to {A}, but the cease and desist order "
            f"against {B} remains in force."
        ), "rescinded"),
        ((
            f"The Commission has vacated the cease and desist order against {A}, while the cease and desist orders "
            f"directed to {B} and {C} continue in effect."
        ), "vacated"),
        ((
            f"The Commission has suspended the cease and desist order against {A}; the cease and desist order issued "
            f"to {B} is not affected."
        ), "suspended"),
    ],
)  # fmt: skip
def test_an_order_that_stands_is_not_ended_with_another(abstract: str, action: str) -> None:
    assert [(m.action, m.directed_to) for m in read(abstract).measures] == [(action, (A,))]


def test_a_consent_order_that_its_own_respondent_asks_to_end_is_ended_for_him() -> None:
    notice = read(
        f"The Commission has granted the petition of respondent {A} to rescind the consent order issued on May 3, "
        f"2029. The consent order issued to respondent {B} is not affected."
    )
    assert [(m.type, m.action, m.directed_to, m.partial) for m in notice.measures] == [(("CONSENT_ORDER"), "rescinded", (A,), True)]
    of_complainant = read(
        "The Commission has granted the petition of complainant Tarn Ltd. to rescind the consent order issued on May 3, 2029."
    )
    assert [m.directed_to for m in of_complainant.measures] == [()]


def test_affiliates_that_are_counted_and_not_named_leave_the_list_open() -> None:
    notice = read(f"{LEO} {A} and three of its affiliates.")
    assert [(m.directed_to, m.parties_read) for m in notice.measures] == [((A,), "not_whole")]


@pytest.mark.parametrize(
    "ground",
    [
        f"terminating the investigation, on withdrawal of the complaint, as to {A} and {B}, and",
        f"terminating the investigation, by reason of settlement, with respect to {A};",
        f"terminating the investigation based on a settlement agreement as to {A} and {B}, and",
        f"(Order No. 17) terminating the investigation as to {A} and {B}, and",
    ],
)
@pytest.mark.parametrize("words", ["to issue a limited exclusion order against", "to issue a limited exclusion order as to"])
def test_who_left_the_case_in_front_of_an_order_is_not_bound(ground: str, words: str) -> None:
    review = f"The Commission has determined not to review an initial determination {ground}"
    abstract = f"{review} {words} {C}, which was found in default."
    assert bound(read(abstract), "LEO") == [C]


@pytest.mark.parametrize("verb", ["was not found to infringe it", "was found not to infringe", "was not found in violation"])
@pytest.mark.parametrize("before", [f"{A} and {B}; respondent {C}", f"the lanterns of {A} and {B}; {C}"])
def test_who_did_nothing_wrong_is_not_bound_and_the_others_in_front_are(verb: str, before: str) -> None:
    assert bound(read(f"{LEO} {before} {verb}."), "LEO") == [A, B]


def test_of_a_list_that_was_found_to_do_nothing_wrong_nobody_is_bound() -> None:
    assert bound(read(f"The Commission has issued a limited exclusion order. {A} and {B} were found not to infringe."), "LEO") == []


@pytest.mark.parametrize("but", [f"save {C}", f"save for {C}", f"but not {C}", f"excepting {C}"])
def test_who_is_excepted_behind_a_list_is_not_bound(but: str) -> None:
    abstract = f"The Commission has issued cease and desist orders against {A} and {B}, {but}, which has no stock."
    assert bound(read(abstract), "CDO") == [A, B]


@pytest.mark.parametrize("barred", ["be excluded from entry", "be barred from importation"])
def test_whose_goods_are_kept_out_is_not_told_to_cease_and_desist(barred: str) -> None:
    ordered = f"The Commission has ordered that lanterns of {A} and {B} {barred}"
    notice = read(f"{ordered} and that {C} cease and desist from selling them.")
    assert not {A, B} & set(bound(notice, "CDO"))
    assert C in bound(notice, "CDO") or C in [one.words for one in notice.residue] or not notice.measures


@pytest.mark.parametrize(
    "listed",
    [
        f"{A} of Ulm; {B} of Bend, Oregon; and {C}.",
        f"{A} of Ulm and {B} of Metz and {C}",
        f"{A} of Ulm, {B} of Metz, and {C}.",
        f"{A}, of Ulm; {B}; and {C} of Metz.",
    ],
)
def test_a_town_alone_is_nobody(listed: str) -> None:
    assert bound(read(f"{LEO} {listed}"), "LEO") == [A, B, C]
