"""Whoever stays bound where an order is ended for others is never told to be free, and nothing that stays barred to be outside."""

from __future__ import annotations

import pytest
from notices import CASE, final, measure
from spoken import said

from pipeline.fold import fold_case
from pipeline.records import State

ORLO, MULINO, KARDOON = "Orlo Saft GmbH", "Mulino S.r.l.", "Kardoon LLC"


def freed(abstract: str, body: str = "") -> tuple[set[str], State]:
    """Whom an order against all three frees after a notice in these words, and how it then stands."""
    issued = final(measure("LEO", to=[ORLO, MULINO, KARDOON]), issued="2021-03-05")
    later = said(abstract, body, published="2022-06-01", investigation="337-TA-9901")
    (flag,) = fold_case(CASE, [issued, later]).flags
    return {p.name for p in flag.parties if p.freed}, flag.state


@pytest.mark.parametrize(
    "words",
    [
        f"The Commission has rescinded the limited exclusion order in full, save insofar as it binds {KARDOON}.",
        f"The Commission has determined to vacate the limited exclusion order except to the extent that it names {KARDOON}.",
        (
            f"The limited exclusion order is rescinded in its entirety apart from its application to {KARDOON}, against which "
            "it remains in force."
        ),
        f"The Commission has determined to rescind the limited exclusion order, except as to respondent {KARDOON}.",
        f"The limited exclusion order is rescinded with the sole exception of its effect on {KARDOON}.",
        (
            "The Commission has determined to rescind the limited exclusion order and the cease and desist orders, other "
            f"than with respect to {KARDOON}."
        ),
        f"The limited exclusion order is rescinded. It remains in force as to {KARDOON}.",
        f"The Commission has revoked the limited exclusion order, aside from its enforcement against {KARDOON}.",
    ],
)
def test_all_are_freed_but_the_one_whom_an_exception_names(words: str) -> None:
    assert freed(words)[0] == {ORLO, MULINO}
    assert not said(words).scope_rulings, "who stays bound is no article outside"


@pytest.mark.parametrize(
    "words",
    [
        (
            f"The Commission has determined to rescind the limited exclusion order with respect to {ORLO} but to maintain it "
            f"against {KARDOON}."
        ),
        (
            f"The Commission has rescinded the limited exclusion order as to {ORLO} and denied the petition as to {MULINO} "
            f"and {KARDOON}."
        ),
        f"The limited exclusion order is rescinded as to {ORLO}; it continues to bind {KARDOON}.",
        f"The Commission rescinds the limited exclusion order as to {ORLO}, leaving it in place for {KARDOON}.",
        f"The Commission has rescinded the limited exclusion order as to {ORLO}, while {KARDOON} remains bound.",
        f"The limited exclusion order is rescinded as to {ORLO} and retained as to {KARDOON}.",
    ],
)
def test_only_those_are_freed_whom_the_words_free(words: str) -> None:
    names, state = freed(words)
    assert names == {ORLO}
    assert state is not State.ENDED


@pytest.mark.parametrize(
    "words",
    [
        f"The Commission has determined to deny the request for a hearing and to rescind the limited exclusion order as to {ORLO}.",
        f"The Commission has rescinded the limited exclusion order denying entry to goods of {ORLO}.",
        (
            f"The Commission has rescinded the limited exclusion order as to {ORLO}, which remains subject to the cease and "
            "desist order."
        ),
        f"The Commission has rescinded the limited exclusion order as to one of the remaining respondents, {ORLO}.",
        f"The Commission has declined to hold a hearing; it has rescinded the limited exclusion order as to {ORLO}.",
    ],
)
def test_other_words_of_refusal_and_remaining_keep_nobody_bound(words: str) -> None:
    assert freed(words)[0] == {ORLO}


@pytest.mark.parametrize(
    "words",
    [
        "The Commission has rescinded the limited exclusion order. The bond remains in effect as to Kardoon LLC.",
        "The Commission has rescinded the limited exclusion order. The cease and desist order remains in effect as to Kardoon LLC.",
    ],
)
def test_what_goes_on_beside_an_order_keeps_it_not(words: str) -> None:
    assert freed(words)[1] is State.ENDED


@pytest.mark.parametrize(
    "words",
    [
        "The limited exclusion order is rescinded in its entirety, except as to presses with a glass bowl.",
        "The Commission has vacated the limited exclusion order except for replacement bowls.",
        "The limited exclusion order is suspended, with an exception for spare sieves.",
        "The Commission has determined to rescind the limited exclusion order, excluding articles made before 2020.",
        "The Commission has lifted the limited exclusion order except for redesigned sieves.",
    ],
)
def test_what_an_end_excepts_stays_barred(words: str) -> None:
    notice = said(words)
    assert not [r for r in notice.scope_rulings if r.standing == "outside"]
    assert freed(words)[1] is not State.ENDED


@pytest.mark.parametrize(
    "words",
    [
        f"The Commission has rescinded the limited exclusion order as to {ORLO} except for {ORLO}'s model K2.",
        "The limited exclusion order is rescinded except as to Vetchling Press Co., Ltd.",
    ],
)
def test_where_the_words_cannot_be_told_apart_nobody_is_freed_and_somebody_has_to_look(words: str) -> None:
    issued = final(measure("LEO", to=[ORLO, MULINO, KARDOON]), issued="2021-03-05")
    (flag,) = fold_case(CASE, [issued, said(words, published="2022-06-01", investigation="337-TA-9901")]).flags
    assert not any(p.freed for p in flag.parties)
    assert flag.state is not State.ENDED
    assert flag.doubts


def test_an_order_that_goes_on_by_the_full_text_is_not_told_as_ended() -> None:
    body = f"The order otherwise remains in force against {KARDOON}."
    assert freed("The limited exclusion order is rescinded.", body)[0] == {ORLO, MULINO}


@pytest.mark.parametrize(
    ("words", "inside", "outside"),
    [
        (f"The K2 presses of {ORLO} are within the scope of the limited exclusion order, but its K3 presses are not.", "K2", "K3"),
        ("The K2 press is covered by the limited exclusion order while the K3 press is not.", "K2", "K3"),
        ("The K2 press is barred by the limited exclusion order, and the K3 press is not.", "K2", "K3"),
        ("The K2 press falls within the limited exclusion order, whereas the K3 press does not.", "K2", "K3"),
        ("The K2 press is not covered by the limited exclusion order, but the K3 press is.", "K3", "K2"),
        ("The K2 press is outside the limited exclusion order, although the K3 press is not new.", "", "K2"),
        ("The K2 press is within the limited exclusion order, and the K3 press is not before the Commission.", "K2", ""),
    ],
)
def test_of_two_articles_that_are_told_apart_each_is_told(words: str, inside: str, outside: str) -> None:
    found = {r.standing: r.article for r in said(f"The Commission has issued an advisory opinion. {words}").scope_rulings}
    assert inside in found.get("inside", "")
    assert outside in found.get("outside", "")
    assert set(found) == {name for name, article in (("inside", inside), ("outside", outside)) if article}
