"""Orders that are made, or refused, in other words than "has issued": said once for two, granted, told of by what they exclude."""

from __future__ import annotations

import pytest
from announced import bound, read

from pipeline.records import Instrument

A, B = "Orlo Lamps GmbH", "Fenn LLC"


@pytest.mark.parametrize(
    "abstract",
    [
        f"A limited exclusion order has been issued against {A}, and a cease and desist order against {B}.",
        f"A limited exclusion order issues against {A}, and a cease and desist order issues against {B}.",
        (
            f"The limited exclusion order, which the Commission issued today, is directed to {A}; the cease and desist "
            f"order is directed to {B}."
        ),
        f"The remedy consists of a limited exclusion order against {A} and a cease and desist order against {B}.",
        (
            f"The Commission has issued a limited exclusion order against {A}, whether imported by it or by others, "
            f"and a cease and desist order against its U.S. sales company, {B}."
        ),
        (
            f"The Commission has granted complainant's request for a limited exclusion order against {A}. It has "
            f"issued a cease and desist order against {B}."
        ),
        (
            f"Complainant's request for a limited exclusion order against {A} is granted. A cease and desist order has "
            f"been issued to {B}."
        ),
    ],
)  # fmt: skip
def test_both_orders_are_made_each_against_its_own(abstract: str) -> None:
    notice = read(abstract)
    assert (bound(notice, "LEO"), bound(notice, "CDO")) == ([A], [B])


@pytest.mark.parametrize(
    ("abstract", "kinds"),
    [
        (f"The Commission has denied complainant's motion for a temporary exclusion order against {A} and {B}.", {"TEO"}),
        ((
            "The Commission has determined to adopt the initial determination denying the motion of complainant Tarn "
            "S.p.A. of Varese, Italy for a temporary exclusion order and temporary cease and desist orders against "
            f"respondents {A} and {B}."
        ), {"TEO", "CDO"}),
    ],
)  # fmt: skip
def test_what_is_refused_is_refused_as_to_those_named(abstract: str, kinds: set[Instrument]) -> None:
    assert {(m.type, m.action, m.directed_to) for m in read(abstract).measures} == {(kind, "denied", (A, B)) for kind in kinds}


def test_a_motion_denied_as_far_as_it_asks_for_an_order_refuses_that_one() -> None:
    notice = read(
        f"The Commission has issued a temporary exclusion order against {A}. The motion is denied insofar as it "
        "seeks a temporary cease and desist order."
    )
    assert {(m.type, m.action) for m in notice.measures} == {("TEO", "issued"), ("CDO", "denied")}


def test_a_judge_grants_no_order() -> None:
    notice = read(
        "The administrative law judge issued an initial determination granting complainant's request for a "
        f"limited exclusion order against {A}."
    )
    assert not notice.measures


def test_an_order_is_told_of_by_what_it_excludes() -> None:
    notice = read(f"The Commission has issued an order under section 337(g)(1) excluding lanterns of {A}.")
    assert bound(notice, "REMEDIAL_ORDERS") == [A]
    evidence = read("The administrative law judge has issued an order excluding the testimony of an expert.")
    assert not evidence.measures


@pytest.mark.parametrize("verb", ["are ordered to pay, jointly and severally,", "must pay", "are required to pay"])
def test_who_must_pay_a_penalty_is_read(verb: str) -> None:
    assert bound(read(f"{A} and Ute Krom {verb} a civil penalty of $100,000."), "CIVIL_PENALTY") == [A, "Ute Krom"]


def test_the_order_that_was_violated_is_not_refused_with_a_penalty() -> None:
    notice = read(
        f"{A} has violated the general exclusion order issued on June 16, 2030. A civil penalty is not available "
        "for violation of an exclusion order, and complainant's request for one is denied."
    )
    assert {m.type for m in notice.measures} <= {"CIVIL_PENALTY"}
    assert not notice.residue
