"""Whom an order binds, or lets go, said in ways that no noun for an order tells: who is read, and who must not be."""

from __future__ import annotations

import pytest
from announced import bound, read, read_as

A, B, C, D = "Orlo Lamps GmbH", "Fenn LLC", "Borel Trading AG", "Ute Krom"
LEO = "The Commission has issued a limited exclusion order"

Measure = tuple[str, str, tuple[str, ...], tuple[str, ...]]


def said(abstract: str) -> list[Measure]:
    """Each measure with those whom it is directed to and those whom it spares."""
    return [(m.type, m.action, m.directed_to, m.excepted) for m in read(abstract).measures]


@pytest.mark.parametrize(
    ("words", "orders"),
    [
        (
            (
                "The Commission has ordered (1) that folding lanterns that infringe claim 1 and that come from "
                f"{A} of Ulm, Germany, or {B} "
                f"be barred from entry, and (2) that {C} of Erie, Pennsylvania cease and desist from selling them."
            ),
            [("LEO", (A, B)), ("CDO", (C,))],
        ),
        (
            (
                f"The Commission directs that lanterns of {A} be denied entry and that {B} and its owner, {D}, cease "
                "and desist from selling them."
            ),
            [("LEO", (A,)), ("CDO", (B, D))],
        ),
        (
            (
                "The Commission has determined to exclude from entry the infringing lanterns of three firms that "
                f"never appeared: {A}; {B}; "
                f"and {D}. The limited exclusion order so entered applies to lanterns that infringe claim 2."
            ),
            [("LEO", (A, B, D))],
        ),
        (
            (f"The Commission has barred the infringing lanterns of {A} and {B} from entry into the United States."),
            [("LEO", (A, B))],
        ),
        (f"The Commission has ordered that {B} and {D} pay a civil penalty of $20,000.", [("CIVIL_PENALTY", (B, D))]),
        (f"The Commission has ordered {A} and its owner, {D}, to pay a civil penalty of $400,000.", [("CIVIL_PENALTY", (A, D))]),
    ],
)
def test_what_is_ordered_without_a_noun_binds_those_of_its_clause(words: str, orders: list[tuple[str, tuple[str, ...]]]) -> None:
    notice = read(words)
    assert [(m.type, m.directed_to) for m in notice.measures if m.action == "issued"] == orders
    assert not notice.residue


@pytest.mark.parametrize(
    "words",
    [
        (
            f"Complainant {C} asks that lanterns of {A} be excluded from entry and that {B} cease and desist. The "
            "Commission has decided nothing."
        ),
        f"The judge recommended that lanterns of {A} be excluded from entry and that {B} cease and desist from importing them.",
        f"The Commission declined to exclude from entry the lanterns of {A}.",
        f"The Commission has determined that the request that lanterns of {A} be excluded from entry lacks merit.",
        f"The Commission has ordered that lanterns of {A} not be excluded from entry.",
        f"The Commission has determined that lanterns of {A} would be excluded from entry if the patent were valid.",
        f"The Commission has determined that {A} failed to cease and desist from importing lanterns.",
        f"The Commission has denied entry of the protective order that {A} proposed.",
        f"The Commission bars {A} from relying on its importation of lanterns.",
        f"On January 3, 2031, the Commission ordered that lanterns of {A} be excluded from entry. {B} has moved for a stay.",
        f"The presiding judge determined that lanterns of {A} be excluded from entry. The Commission will review this.",
        f"The Commission has excluded from evidence the report that {A} filed.",
    ],
)
def test_what_is_asked_or_refused_binds_nobody(words: str) -> None:
    assert [m for m in read(words).measures if m.action == "issued"] == []


@pytest.mark.parametrize(
    ("words", "kind", "names"),
    [
        (
            (f"{LEO} against {A}, {B}, and {C}. Each of these firms is also made subject to a cease and desist order, except {B}."),
            "CDO",
            [A, C],
        ),
        (
            (f"{LEO} against {A}, {B}, and {C}. All of these respondents are likewise bound by cease and desist orders, save {A}."),
            "CDO",
            [B, C],
        ),
        (f"{LEO} against {A} and {B}. Both are also placed under cease and desist orders.", "CDO", [A, B]),
        (
            (
                f"As regards {A} of Ulm, Germany and {B} of Reno, Nevada, which have defaulted, the Commission has "
                "issued a limited exclusion order covering both."
            ),
            "LEO",
            [A, B],
        ),
        (
            (
                f"As regards SIA Baltorlo of Riga, Latvia and {B}, the Commission has issued a limited exclusion order "
                "covering both."
            ),
            "LEO",
            ["SIA Baltorlo", B],
        ),
    ],
)
def test_those_in_front_of_an_order_are_bound_by_it(words: str, kind: str, names: list[str]) -> None:
    assert bound(read(words), kind) == names


def test_respondents_of_a_kind_are_those_whom_the_notice_calls_so() -> None:
    notice = read(
        f"The foreign respondents are {A} of Ulm, Germany, and {C} of Oslo, Norway. The domestic respondents are "
        f"{B} of Reno, Nevada, and {D} "
        "of Erie, Pennsylvania. The Commission has issued a limited exclusion order that reaches the articles of "
        "the foreign and the domestic "
        "respondents alike, and cease and desist orders addressed to the domestic respondents only."
    )
    assert bound(notice, "LEO") == [A, C, B, D]
    assert bound(notice, "CDO") == [B, D]


def test_of_two_kinds_both_must_be_known() -> None:
    notice = read(
        f"The foreign respondents are {A} and {C}. The Commission has issued cease and desist orders directed to "
        "the foreign and the domestic respondents."
    )
    assert bound(notice, "CDO") == []


TWO = "Orlo Lamps GmbH of Ulm, Germany; Orlo Lighting Ltd. of Bath, England"


@pytest.mark.parametrize("called", ["Orlo respondents", "Orlo Entities", "Orlo Group"])
def test_a_family_is_all_whose_names_begin_so_and_may_have_others(called: str) -> None:
    notice = read(f"Respondents {TWO}; and {B} violated section 337. {LEO} against the {called}.")
    assert bound(notice, "LEO") == [A, "Orlo Lighting Ltd."]
    assert read_as(notice, "LEO") == ["not_whole"]
    assert [r.words for r in notice.residue] == [called]


def test_a_family_that_the_notice_explains_has_whom_it_says() -> None:
    notice = read(
        f'The Commission has found a violation by {TWO}; and {D}, an officer of both firms (together, "the Orlo respondents"). '
        "A limited exclusion order has been issued against lanterns of the Orlo respondents."
    )
    assert bound(notice, "LEO") == [A, "Orlo Lighting Ltd.", D]
    assert read_as(notice, "LEO") == ["whole"]


def test_a_short_form_of_several_means_them_with_a_word_for_several_too() -> None:
    notice = read(
        f'The Commission has determined that respondents {TWO}; and {B} (collectively, "Orlo") violated section 337. '
        "It has issued cease and desist orders against each of the Orlo respondents."
    )
    assert bound(notice, "CDO") == [A, "Orlo Lighting Ltd.", B]
    assert read_as(notice, "CDO") == ["whole"]


@pytest.mark.parametrize("called", ["Tarn respondents", "Tarn Entities"])
def test_a_family_of_whom_nobody_is_named_is_no_name_and_told(called: str) -> None:
    notice = read(f"Respondents {A} and {B} violated section 337. {LEO} against the {called}.")
    assert bound(notice, "LEO") == []
    assert any(called.split()[0] in r.words for r in notice.residue)


def test_whom_a_notice_calls_by_an_alias_or_the_first_words_is_known() -> None:
    nook, krom = "Tarn Trading Co., Ltd., d/b/a LampNook", "Ute Krom, doing business as Krom Tools"
    assert bound(
        read(f"{LEO} against {A}; {nook}; and {krom}. It has issued cease and desist orders against LampNook and Krom Tools."),
        "CDO",
    ) == [nook, krom]
    tarn = "Tarn Lashing (Taiwan) Co., Ltd."
    words = (
        f"Complainant Borel Corp. and respondent {tarn} of Tainan, Taiwan have settled. The limited exclusion order "
        "is rescinded as far as it covers goods of Tarn Lashing, and the cease and desist order against that company "
        "is rescinded as a whole."
    )
    assert said(words) == [("LEO", "rescinded", (tarn,), ()), ("CDO", "rescinded", (tarn,), ())]


@pytest.mark.parametrize(
    "words",
    [
        (
            f"has modified the limited exclusion order by substituting {A} of Ulm, Germany, which has acquired the "
            f"business, for the signatory, {B} of Reno, Nevada."
        ),
        f"has modified the limited exclusion order so that it names {A} in place of {B}.",
        f"has modified the limited exclusion order to name {A} instead of {B}, which no longer exists.",
        f"has modified the limited exclusion order, in which {B} is replaced by {A}.",
        f"has corrected the limited exclusion order, which named {B} instead of {A}.",
        f"has issued a corrected limited exclusion order directed to {A}, which takes the place of {B}.",
    ],
)
def test_whose_place_another_takes_is_not_bound(words: str) -> None:
    assert said(f"The Commission {words}") == [("LEO", "modified", (A,), (B,))]


def test_an_order_that_is_made_to_run_against_another_binds_that_one() -> None:
    assert said(f"The cease and desist order that was issued to {B} is modified so that it is directed to {A}.") == [
        ("CDO", "modified", (A,), (B,))
    ]


@pytest.mark.parametrize(
    ("words", "measure"),
    [
        (f"{A} is released from the limited exclusion order.", ("LEO", "rescinded", (A,), ())),
        (f"The Commission has determined to exempt {A} from the limited exclusion order.", ("LEO", "rescinded", (A,), ())),
        (f"The Commission has relieved {A} of the cease and desist order against it and {B}.", ("CDO", "rescinded", (A,), ())),
        (f"{A} is released from the order excluding lanterns of {A} and {B}.", ("REMEDIAL_ORDERS", "rescinded", (A,), ())),
        (f"Goods of {A} are exempted from the general exclusion order.", ("GEO", "rescinded", (A,), ())),
        (
            (f"The Commission has determined to extend the limited exclusion order to lanterns of {A}."),
            ("LEO", "modified", (A,), ()),
        ),
        (f"The Commission has determined to add {A} to the limited exclusion order.", ("LEO", "modified", (A,), ())),
        (f"{A} is added to the respondents bound by the limited exclusion order.", ("LEO", "modified", (A,), ())),
        (f"A revised cease and desist order has been issued to {B}.", ("CDO", "modified", (B,), ())),
        (
            f"The Commission has rescinded the limited exclusion order with respect to all respondents save {A}.",
            ("LEO", "rescinded", (), (A,)),
        ),
        (
            (
                f"The Commission has granted the motion of respondents {A} of Ulm, Germany and {B}. Enforcement of "
                "the limited exclusion order is suspended as to lanterns of both movants."
            ),
            ("LEO", "suspended", (A, B), ()),
        ),
    ],
)
def test_who_is_let_go_or_taken_in_is_read_and_nobody_beside_him(words: str, measure: Measure) -> None:
    notice = read(words)
    assert [(m.type, m.action, m.directed_to, m.excepted) for m in notice.measures] == [measure]
    assert all(m.partial for m in notice.measures)


@pytest.mark.parametrize(
    "words",
    [
        f"Complainant asks that {A} be released from the limited exclusion order.",
        f"The Commission denied the petition to exempt {A} from the limited exclusion order.",
        f"Redesigned lanterns of {A} are exempted from the limited exclusion order.",
        f"{A}'s redesigned lanterns are exempted from the limited exclusion order.",
        f"The Commission has exempted samples of {A} from the limited exclusion order.",
        "Lanterns under repair are exempted from the limited exclusion order.",
        f"{A}, which was released from the limited exclusion order in 2019, asks for a review of the cease and desist order.",
        f"The Commission will decide whether {A} should be released from the limited exclusion order.",
        "The time to comply with the limited exclusion order was extended to May 3, 2031.",
        f"The Commission determined not to add {A} to the limited exclusion order.",
        f"The judge would extend the limited exclusion order to {A}; the Commission has not decided.",
    ],
)
def test_who_is_not_let_go_nor_taken_in_stays_as_he_was(words: str) -> None:
    assert read(words).measures == ()


def test_orders_that_are_not_issued_bind_nobody() -> None:
    words = (
        f"The Commission has issued cease and desist orders against {A}. The cease and desist orders recommended "
        f"against {B} and {C} are not issued."
    )
    assert said(words) == [("CDO", "issued", (A,), ()), ("CDO", "denied", (B, C), ())]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (f"{LEO} against {A}; its owners, Marta Hills and Jon Tarn-Hills; and {B}.", [A, "Marta Hills", "Jon Tarn-Hills", B]),
        (f"{LEO} against the individuals Marta Hills and Jon Kings.", ["Marta Hills", "Jon Kings"]),
        (f"{LEO} against {A}; Tarn Lamps and Tents; and {B}.", [A, "Tarn Lamps and Tents", B]),
    ],
)
def test_two_persons_are_two_and_a_firm_of_two_words_is_one(words: str, names: list[str]) -> None:
    assert bound(read(words), "LEO") == names


def test_a_penalty_on_a_firm_and_its_man_is_on_both() -> None:
    words = (
        f"The Commission has found that {A} violated the consent order and has assessed a civil penalty of $30,000 "
        f"against it and its president, {D}."
    )
    assert said(words) == [("CIVIL_PENALTY", "issued", (A, D), ())]


def test_whose_appeal_it_is_says_not_for_whom_an_order_rests() -> None:
    words = f"The Commission has suspended the limited exclusion order pending the appeal of {A}."
    assert said(words) == [("LEO", "suspended", (), ())]


@pytest.mark.parametrize(
    "words",
    [
        f"The Commission has vacated the civil penalty of {A}. That of {B} is halved.",
        f"The Commission has modified the consent order of {A}. Its heir is {B}.",
        f"The Commission has issued seizure and forfeiture orders against {A}. The broker was {B} of Reno, Nevada.",
    ],
)
def test_a_name_beside_what_is_decided_is_told_whatever_the_kind_of_order(words: str) -> None:
    assert [r.words for r in read(words).residue] == [B]


@pytest.mark.parametrize(
    ("words", "measure"),
    [
        (
            f"vacated the limited exclusion order in so far as it names {B}, leaving {A} and {C} bound.",
            ("LEO", "vacated", (B,), (A, C)),
        ),
        (
            f"rescinded the limited exclusion order with respect to {A}; it reaffirmed the finding and the order as to {B}.",
            ("LEO", "rescinded", (A,), (B,)),
        ),
        (f"rescinded the limited exclusion order as to {A}, {B} and {C} having joined in it.", ("LEO", "rescinded", (A,), ())),
        (f"rescinded the limited exclusion order, except that lanterns of {A} stay barred.", ("LEO", "rescinded", (), (A,))),
        (f"determined that a limited exclusion order shall issue against {A}.", ("LEO", "issued", (A,), ())),
        (f"rescinded the cease and desist orders against {A} and upheld that against {B}.", ("CDO", "rescinded", (A,), (B,))),
    ],
)
def test_who_is_left_bound_is_not_freed(words: str, measure: Measure) -> None:
    assert said(f"The Commission has {words}") == [measure]


@pytest.mark.parametrize(
    "words",
    [
        f"binds {A}, its officers, and assigns, {B} having been dropped from the investigation.",
        f"binds {A}, {B} having settled.",
        f"binds {A}, {B} and {C} having settled.",
        f"was issued against {A}, which {B} opposed; {C} was dismissed from the investigation.",
    ],
)
def test_who_left_the_case_behind_those_bound_is_not_bound(words: str) -> None:
    assert bound(read(f"The limited exclusion order that the Commission has issued today {words}"), "LEO") == [A]


def test_of_two_orders_each_has_the_name_in_front_of_it() -> None:
    notice = read(f"{A} is subject to the limited exclusion order issued today and {B} to the cease and desist order.")
    assert bound(notice, "LEO") == [A]
    assert [r.words for r in notice.residue] == [B]


@pytest.mark.parametrize(
    "words",
    [
        f"A civil penalty of $50,000 is payable by {A}.",
        f"The Commission has directed its General Counsel to sue {A} for the civil penalty of $50,000 that it has imposed.",
    ],
)
def test_a_name_beside_a_penalty_is_told(words: str) -> None:
    notice = read(words)
    assert A in [*(name for m in notice.measures for name in m.directed_to), *(r.words for r in notice.residue)]


@pytest.mark.parametrize(
    ("words", "leo", "cdo"),
    [
        (
            f"a limited exclusion order against {A} and {B}; a cease and desist order against {B}; no order against {C}.",
            [A, B],
            [B],
        ),
        (
            f"a limited exclusion order against lamps of {A}, which are sold by {B}, and a cease and desist order against {B}.",
            [A],
            [B],
        ),
        (f"a limited exclusion order against {A} and a certain Jon Tarn of Leeds, England.", [A, "Jon Tarn"], []),
    ],
)
def test_who_stands_beside_those_bound_has_his_own_part(words: str, leo: list[str], cdo: list[str]) -> None:
    notice = read(f"The Commission has issued {words}")
    assert (bound(notice, "LEO"), bound(notice, "CDO")) == (leo, cdo)


def test_all_three_are_those_whom_the_sentence_before_names() -> None:
    notice = read(
        f"The Commission found violations by {A}, {B} and {C}. It has entered a limited exclusion order against all three."
    )
    assert bound(notice, "LEO") == [A, B, C]


@pytest.mark.parametrize(
    ("words", "names", "takes"),
    [
        (f"the cease and desist order against {A} to add {D} as a person bound.", (A, D), "in"),
        (f"the limited exclusion order so as no longer to name {B}.", (B,), "out"),
    ],
)
def test_a_modification_says_whom_it_adds_or_names_no_longer(words: str, names: tuple[str, ...], takes: str) -> None:
    (measure,) = read(f"The Commission has modified {words}").measures
    assert (measure.directed_to, measure.takes) == (names, takes)


def test_names_of_an_order_that_no_rule_makes_are_told() -> None:
    notice = read(f"The limited exclusion order covers {B} and {C}. It was issued today against {A}.")
    assert {A, B, C} <= {r.words for r in notice.residue}
