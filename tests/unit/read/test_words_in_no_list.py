"""What could be a name of an order and lies in no list that was read is told, with its words, and the list is not whole."""

from __future__ import annotations

import pytest
from full_texts import document

from pipeline.read.us_itc import reader
from pipeline.records import Notice, TextName


def read(abstract: str) -> Notice:
    told = f"Notice is hereby given that the U.S. International Trade Commission has decided under section 337. {abstract}"
    texts: dict[TextName, str] = {"title": "Certain Lamps; Notice of Commission Determination", "abstract": told, "full_text": ""}
    return reader.read(document("2031-00001", "2031-05-01", texts), texts)


AN_ORDER = "The Commission has issued a limited exclusion order against"


@pytest.mark.parametrize(
    ("abstract", "words"),
    [
        (f"{AN_ORDER} Orlo Inc., Fenn GmbH, and Judge Tallow.", "Judge Tallow"),
        (f"{AN_ORDER} Orlo Trading, Complainant Wick LLC and Fenn Inc.", "Complainant Wick LLC"),
        (f"{AN_ORDER} Orlo Trading, Complainant Wick LLC and Fenn Inc.", "Fenn Inc"),
        ("The Commission rescinds the limited exclusion order as to Complainant Wick LLC and Fenn Inc.", "Complainant Wick LLC"),
        ("The Commission issues exclusion orders against (1) Judge Tallow; (2) Orlo Inc.; and (3) Fenn GmbH.", "Judge Tallow"),
        ("A cease and desist order is entered, namely, against Limited Tallow Edition Toys.", "Limited Tallow Edition Toys"),
    ],
)  # fmt: skip
def test_words_beside_a_list_are_told(abstract: str, words: str) -> None:
    notice = read(abstract)
    assert words in [one.words for one in notice.residue]
    assert all(m.parties_read != "whole" for m in notice.measures)


@pytest.mark.parametrize(
    ("defined", "order", "words"),
    [
        ('The complaint named Tallow College, and it also named Orlo SL (all of them collectively, "Respondents").',
         "each of Respondents except for Orlo SL.", "Tallow College"),
        ("At the hearing only Wick Direct; and Tallow Battery Factory remained, Orlo S. Coop. having earlier settled.",
         "the remaining respondents.", "Wick Direct"),
        ("The judge found the University of Northern Tallow in default.",
         "the above-identified respondent.", "University of Northern Tallow"),
        ("Orlo Inc. brought the complaint, and Tallow defaulted.", "the defaulting side.", "Tallow"),
    ],
)  # fmt: skip
def test_a_word_for_several_holds_to_account_who_may_be_meant(defined: str, order: str, words: str) -> None:
    notice = read(f"{defined} {AN_ORDER} {order}")
    assert words in [one.words for one in notice.residue]
    assert all(m.parties_read != "whole" for m in notice.measures)


def test_a_word_for_several_of_whom_nobody_was_found_is_told_itself() -> None:
    notice = read(f"The judge had ruled in May. {AN_ORDER} the remaining respondents.")
    assert [one.words for one in notice.residue] == ["the remaining respondents"]


@pytest.mark.parametrize(
    "abstract",
    [
        f"{AN_ORDER} Orlo Inc. and Fenn GmbH, under Section 337, 19 U.S.C. 1337.",
        f"{AN_ORDER} Orlo Inc., Commissioner Tallow dissenting.",
        f"{AN_ORDER} Orlo Inc. and Fenn GmbH, U.S. Patent No. 9,000,001 having expired.",
        f"Complainant Wick LLC moved for relief. {AN_ORDER} Orlo Inc.",
        "The Commission found a violation by Orlo Inc. and Fenn GmbH and has determined to issue a limited exclusion order.",
        f'Respondents Orlo Inc. and Fenn GmbH ("the Defaulting Respondents") defaulted. {AN_ORDER} the Defaulting Respondents.',
    ],
)
def test_what_is_no_name_of_an_order_is_not_told(abstract: str) -> None:
    assert not read(abstract).residue


@pytest.mark.parametrize(
    ("against", "bound"),
    [
        ("No. 7 Tallow Tool Factory and Orlo Inc.", ("No. 7 Tallow Tool Factory", "Orlo Inc.")),
        ("Fenn GmbH, Rock 'n Tallow, Inc., and Orlo Inc.", ("Fenn GmbH", "Rock 'n Tallow, Inc.", "Orlo Inc.")),
        ("9 to 5 Tallow Desks, Ltd. and Orlo Inc.", ("9 to 5 Tallow Desks, Ltd.", "Orlo Inc.")),
        ("Fenn GmbH, Tallow Company of Georgia, and Orlo Inc.", ("Fenn GmbH", "Tallow Company of Georgia", "Orlo Inc.")),
        ("Tallow Corporation of Japan.", ("Tallow Corporation",)),
        ("Fenn GmbH of Ulm, Germany, and Tallow Company of Georgia.", ("Fenn GmbH", "Tallow Company")),
        ("the following respondents: Complainant Wick LLC and Orlo Inc.", ("Complainant Wick LLC", "Orlo Inc.")),
        ("Orlo Inc. and tallow lighting limited from the day of this notice.", ("Orlo Inc.", "tallow lighting limited")),
    ],
)
def test_names_of_rare_make_are_read(against: str, bound: tuple[str, ...]) -> None:
    (measure,) = read(f"{AN_ORDER} {against}").measures
    assert measure.directed_to == bound


def test_those_same_respondents_are_those_whom_the_sentence_named_last() -> None:
    notice = read(
        f"{AN_ORDER} Orlo Inc. and Tallow Prods. Fty. A cease and desist order has been directed to each of those same respondents "
        "and to Fenn GmbH."
    )
    named = {m.type: m.directed_to for m in notice.measures}
    assert named["LEO"] == ("Orlo Inc.", "Tallow Prods. Fty.")
    assert named["CDO"] == ("Orlo Inc.", "Tallow Prods. Fty.", "Fenn GmbH")
