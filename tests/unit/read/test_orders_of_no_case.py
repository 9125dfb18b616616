"""A notice that is read as another matter and decides about an order all the same says so; other matters say nothing."""

from __future__ import annotations

import pytest
from full_texts import document

from pipeline.read.us_itc import reader
from pipeline.records import Notice, TextName


def read(title: str, abstract: str) -> Notice:
    texts: dict[TextName, str] = {"title": title, "abstract": abstract}
    return reader.read(document("2031-00871", "2031-03-07", texts), texts)


@pytest.mark.parametrize(
    ("title", "abstract"),
    [
        ("Folding Lanterns From China", "The Commission has issued a limited exclusion order against Orlo Lamps GmbH."),
        (
            "Folding Lanterns; Rescission of an Order",
            "The Commission has rescinded the general exclusion order on folding lanterns.",
        ),
        ("Folding Lanterns; Issuance of Cease and Desist Orders", "The Commission gives notice of its determination."),
    ],
)
def test_an_order_in_a_notice_of_no_case_is_residue(title: str, abstract: str) -> None:
    notice = read(title, abstract)
    assert (notice.in_scope, notice.event) == (False, "out_of_scope")
    assert [one.kind for one in notice.residue] == ["order"]


@pytest.mark.parametrize(
    ("title", "abstract"),
    [
        ("Steel Shelving From China; Antidumping Duty", "The Commission has issued its determination on steel shelving."),
        ("Rules of Practice", "The Commission amends its rules on how a limited exclusion order is issued and how it is modified."),
        ("Folding Lanterns From China", "The judge recommended that a limited exclusion order be issued."),
        ("Folding Lanterns From China", "The Commission has denied a petition to rescind the limited exclusion order."),
        ("Government in the Sunshine", "The meeting is about a vote on whether to issue a general exclusion order."),
    ],
)
def test_other_matters_have_no_residue(title: str, abstract: str) -> None:
    notice = read(title, abstract)
    assert not notice.in_scope
    assert not notice.residue
