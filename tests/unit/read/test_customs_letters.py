"""Letters of US customs: which article they rule inside an order and which outside; words as in such letters, facts of ours."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from typing import Any

import pytest
from machine import ROOT

from pipeline.read.readers import reader_of
from pipeline.records import Document, Notice
from pipeline.texts.cross_ruling import texts
from pipeline.texts.wanted import Wanted

DAY = date(2026, 5, 4)
RE = "RE: Ruling Request; Limited Exclusion Order; Investigation No. 337-TA-9971; Certain Folding Kettles"


def letter(*paragraphs: str, about: str = RE, **fields: object) -> Notice:
    lines = ["HQ H399001", "May 4, 2026", "OT:RR:BSTC:EOE H399001 QX", about, "Dear Ms. Quillfeather:", *paragraphs, "Sincerely,"]
    record = {"rulingNumber": "H399001", "rulingDate": "2026-05-04T00:00:00", "subject": about.removeprefix("RE: ")}
    body = json.dumps(record | {"text": "\r\n\r\n".join(lines)} | fields).encode()
    document = Document(
        source="us_cbp_cross",
        native_id="H399001",
        published=DAY,
        kind="ruling",
        title="Kettles",
        abstract=None,
        page="https://rulings.invalid",
        parts=(),
        version="1",
    )
    found = reader_of("us_cbp_cross").read(document, texts(body, Wanted("H399001", DAY)))
    whole = texts(body, Wanted("H399001", DAY))
    carried = [r.evidence for r in found.scope_rulings] + [r.evidence for r in found.residue]
    for one in carried:
        assert whole[one.text][one.start : one.end] == one.quote
    return found


def sides(notice: Notice) -> dict[str, str]:
    return {r.article: r.standing for r in notice.scope_rulings}


def left_open(notice: Notice) -> list[str]:
    return [r.words for r in notice.residue if r.kind == "article"]


OPENING = (
    'Pursuant to 19 C.F.R. Part 177, the Exclusion Order Enforcement Branch, U.S. Customs and Border Protection ("CBP") '
    "issues this ruling letter. "
)
IS_OUT = "is not subject to exclusion from entry under the limited exclusion order issued in Investigation No. 337-TA-9971."
ARE_OUT = IS_OUT.replace("is not", "are not")
SAID = [
    (("HOLDING:", f"The K2 kettle {IS_OUT}"), {"K2": "outside"}),
    (
        (f"HOLDING: We find that the K2, K3, and FL-200W/B kettles {ARE_OUT}",),
        {"K2": "outside", "K3": "outside", "FL-200W/B": "outside"},
    ),
    (
        ("HOLDING:", "The K2 falls within the scope of the 9971 LEO and shall be excluded from entry; the K3 is outside the LEO."),
        {"K2": "inside", "K3": "outside"},
    ),
    (("HOLDING: The K2 is subject to exclusion, but the K3 is not.",), {"K2": "inside", "K3": "outside"}),
    (("HOLDING: Neither the K2 nor the K3 is subject to the 9971 LEO.",), {"K2": "outside", "K3": "outside"}),
    (
        (
            OPENING
            + 'We find that Orlo Pots, Inc. has met its burden to show that the redesigned K2 kettles (the "articles at issue") do '
            "not infringe claims 1-4 of U.S. Patent No. 9,912,345. Accordingly, the articles at issue are not subject to the "
            "limited exclusion order issued in Investigation No. 337-TA-9971.",
        ),
        {"redesigned K2 kettles": "outside"},
    ),
    (
        (
            OPENING + "We find that Orlo has not met its burden to show that its K2 and K3 kettles do not infringe claim 1. "
            "Thus, CBP's position is that the K2 and K3 are subject to the 9971 LEO.",
        ),
        {"K2": "inside", "K3": "inside"},
    ),
    (
        (
            "FACTS:",
            'Orlo asks for a ruling on four kettles, the K1, K2, K3, and K4 (collectively, the "articles at issue").',
            "HOLDING:",
            f"Based on the foregoing, the articles at issue {ARE_OUT}",
        ),
        dict.fromkeys(("K1", "K2", "K3", "K4"), "outside"),
    ),
    (
        ("HOLDING:", "The following models are not subject to the 9971 LEO:", "(1) K2;", "(2) K3; and", "(3) K4."),
        dict.fromkeys(("K2", "K3", "K4"), "outside"),
    ),
    (
        (
            "FACTS:",
            'The K1, K2 and K3 (the "Kettles") are sold by Orlo.',
            "HOLDING: The Kettles, except for the K3, are not subject to the LEO.",
        ),
        {"K1": "outside", "K2": "outside"},
    ),
    (
        ("HOLDING: Orlo has met its burden with respect to the K2, but not with respect to the K3.",),
        {"K2": "outside", "K3": "inside"},
    ),
    (
        (
            'FACTS: Orlo asks about its redesigned kettles with a steel spout (the "Redesigned Kettles").',
            f"HOLDING: The Redesigned Kettles {ARE_OUT}",
        ),
        {"redesigned kettles with a steel spout": "outside"},
    ),
    (("HOLDING: The 9971 LEO does not cover the K2.",), {"K2": "outside"}),
    (
        ('FACTS: Orlo protests the exclusion of its K2 (the "article at issue").', "HOLDING: The protest should be DENIED."),
        {"K2": "inside"},
    ),
    (
        (
            "FACTS: Orlo argues that the K2 is not subject to it. In HQ H301234, we held that the K9 is not subject to the LEO.",
            "HOLDING: The K2 is excluded from entry.",
        ),
        {"K2": "inside"},
    ),
]


FOLDER = ROOT / "tests" / "golden" / "us_cbp"
KINDS = [
    one
    for name in ("kinds", "clauses", "groups", "labels")
    for one in tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))["letter"]
]


@pytest.mark.parametrize("one", KINDS, ids=[one["name"] for one in KINDS])
def test_what_a_letter_rules_is_read_in_whatever_way_it_is_said(one: dict[str, Any]) -> None:
    paragraphs = [words.replace("OPENS ", OPENING) for words in one["text"]]
    found = letter(*paragraphs, about=one.get("about", RE), modifies=one.get("modifies", []))
    assert {r.article: r.standing for r in found.scope_rulings if not r.takes_back} == one["sides"]
    opened = left_open(found)
    assert [words for words in one.get("open", []) if not any(words in each for each in opened)] == [], opened


@pytest.mark.parametrize(("paragraphs", "expected"), SAID, ids=range(len(SAID)))
def test_what_a_letter_rules_of_which_model(paragraphs: tuple[str, ...], expected: dict[str, str]):
    assert sides(letter(*paragraphs)) == expected


OPEN = [
    (("HOLDING: If the K2 has a lid, it is subject to the LEO.",), "K2"),
    (("HOLDING: The K2 is not subject to the LEO. The K2 is subject to the GEO.",), "K2"),
    (("HOLDING: The articles at issue are not subject to the LEO.",), "articles at issue"),
    (("HOLDING: The K2 is not subject to the LEO. We do not decide whether the K3 is subject to the LEO.",), "K3"),
    (("HOLDING: Your request on the K2 was withdrawn, and no ruling is issued.",), "K2"),
    (("HOLDING: The [[ ]] module is not subject to the LEO.",), "[[]]"),
]


@pytest.mark.parametrize(("paragraphs", "words"), OPEN, ids=range(len(OPEN)))
def test_what_a_letter_leaves_open_or_was_not_understood_is_left_to_a_person(paragraphs: tuple[str, ...], words: str):
    found = letter(*paragraphs)
    assert any(words in one for one in left_open(found)), (sides(found), left_open(found))
    assert words not in sides(found)


def test_a_letter_whose_record_says_that_it_was_revoked_rules_nothing_any_more():
    held = (f"HOLDING: The K2 {IS_OUT}",)
    assert sides(letter(*held, revokedBy=["H399009"])) == {"K2": "withdrawn"}
    assert sides(letter(*held, operationallyRevoked=True)) == {"K2": "withdrawn"}
    modified = letter(*held, modifiedBy=["H399009"])
    assert sides(modified) == {"K2": "outside"}
    assert "Modified by: H399009." in left_open(modified)


def test_a_letter_says_which_earlier_one_it_takes_back_and_which_it_only_modifies():
    found = letter(
        "HOLDING: The K2 is subject to the LEO.", "EFFECT ON OTHER RULINGS:", "HQ H399000, dated May 2, 2026, is hereby REVOKED."
    )
    assert {r.takes_back: r.standing for r in found.scope_rulings} == {None: "inside", "H399000": "withdrawn"}
    found = letter(
        "HOLDING: The K2 is subject to the LEO.",
        "EFFECT ON OTHER RULINGS:",
        "HQ H399000 is MODIFIED in part.",
        "This ruling holds unless and until it is revoked.",
    )
    assert [r.takes_back for r in found.scope_rulings] == [None]
    assert any("H399000" in one for one in left_open(found))


def test_the_case_is_that_of_the_subject_and_further_ones_are_left_to_a_person():
    found = letter("HOLDING: The K2 is subject to the LEO.", about=RE.replace("337-TA-9971", "337-TA-9971 and 337-TA-9972"))
    assert (found.investigation, found.further_investigations) == ("337-TA-9971", ())
    assert any("337-TA-9972" in r.words for r in found.residue)


def test_a_letter_of_no_order_is_out_of_scope():
    assert not letter("HOLDING: The K2 is classified in subheading 7323.93.", about="RE: Tariff classification of kettles").in_scope
