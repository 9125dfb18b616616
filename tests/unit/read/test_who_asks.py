"""Who asks something of the Commission is a party, whatever role his words leave open; and what is told of rulings for one firm."""

from __future__ import annotations

import pytest
from announced import read

TITLE = "Certain Folding Lanterns; Notice of Issuance of an Advisory Opinion"


@pytest.mark.parametrize(
    ("abstract", "parties"),
    [
        (
            (
                "The Commission has determined to deny the petition of Orlo Lamps GmbH of Ulm, Germany, a nonparty, for "
                "modification of the order."
            ),
            {("Orlo Lamps GmbH", "party", "Ulm")},
        ),
        (
            "The Commission has declined the request of Fenn Robotics ApS of Esbjerg, Denmark for an advisory opinion.",
            {("Fenn Robotics ApS", "party", "Esbjerg")},
        ),
        (
            (
                "The Commission has determined not to review an initial determination granting the motion of Tarn Agro A.C. of "
                "Toluca, Mexico, the owner of U.S. Patent No. 11,160,278, to intervene as a co-complainant alongside Orlo Inc."
            ),
            {("Tarn Agro A.C.", "intervenor", "Toluca"), ("Orlo Inc.", "complainant", None)},
        ),
    ],
)
def test_who_asks_is_a_party(abstract: str, parties: set[tuple[str, str, str | None]]) -> None:
    assert {(p.name, p.role, p.city) for p in read(abstract).parties} == parties


def test_the_petition_of_a_respondent_makes_him_no_other_party() -> None:
    notice = read("The Commission has denied the petition of respondent Orlo Lamps GmbH for reconsideration.")
    assert [(p.name, p.role) for p in notice.parties] == [("Orlo Lamps GmbH", "respondent")]


@pytest.mark.parametrize(
    "condition",
    [
        "for Orlo Lamps GmbH alone",
        "as to Orlo Lamps GmbH",
        "insofar as Orlo Lamps GmbH imports them",
        "in the hands of Orlo Lamps GmbH",
    ],
)
def test_a_ruling_for_one_firm_says_for_whom_it_is(condition: str) -> None:
    notice = read(f"The Commission has found that the RX-9 lanterns are outside the scope of the order {condition}.", TITLE)
    assert [(r.article, r.standing) for r in notice.scope_rulings] == [(f"RX-9 lanterns {condition}", "outside")]


def test_an_opinion_on_an_article_of_which_no_ruling_was_read_is_told() -> None:
    notice = read("The Commission advises that Orlo's new lantern is covered.", TITLE)
    assert not notice.scope_rulings
    assert [(r.kind, r.words) for r in notice.residue] == [("order", ("The Commission advises that Orlo's new lantern is covered"))]
    declined = read(
        ("The Commission has declined a request for an advisory opinion as to whether a new lantern is covered."), TITLE
    )
    assert not declined.residue
