"""Orders of the docket whose own text was read: what they bar, of whom, by which rights, how long; never more than they say."""

from __future__ import annotations

from datetime import date

import pytest
from order_texts import BOND, CLAIMS, EXCLUDED, FINDS, FIRMS, GENERAL, LANTERNS, LIMITED, ORDERS_THAT, RELIEF, REST, order_pdf

from pipeline.read.us_edis import reader
from pipeline.records import Document, Measure, Notice, TextName
from pipeline.texts import edis_row_with_file, us_edis_pdf_1
from pipeline.texts.wanted import Wanted

XML = (
    "<results><documents><document><id>801210</id><documentType>Order, Commission</documentType>"
    "<documentTitle>{title}</documentTitle><securityLevel>Public</securityLevel><investigationNumber>337-{case}</investigationNumber><investigationPhase>Violation"
    "</investigationPhase><investigationStatus>Active</investigationStatus><investigationTitle>Certain Folding Lanterns; Inv. No. "
    "337-TA-{case} (Violation)</investigationTitle><investigationType>Sec 337</investigationType><firmOrganization>USITC"
    "</firmOrganization><onBehalfOf>Office of the Secretary</onBehalfOf><documentDate>2026/10/07 00:00:00</documentDate>"
    "<officialReceivedDate>2026/10/08 09:20:00</officialReceivedDate></document></documents></results>"
)


def read(title: str, pdf: bytes, case: str = "9460") -> Notice:
    """What is read of an order, each fact found again where its evidence says."""
    wanted = Wanted("801210", date(2026, 10, 8))
    texts: dict[TextName, str] = edis_row_with_file.texts(XML.format(title=title, case=case).encode(), wanted)
    texts |= us_edis_pdf_1.texts(pdf, wanted)
    document = Document(
        source="us_usitc_edis", native_id="801210", published=date(2026, 10, 8), kind="Order, Commission", title=texts["title"],
        abstract=texts["abstract"], page=None, parts=(), version="v1",
    )  # fmt: skip
    notice = reader.read(document, texts)
    quotes = [e for facts in (*notice.evidence.values(), *(m.evidence for m in notice.measures)) for e in facts]
    quotes += [e for one in notice.parties for e in one.evidence] + [e for one in notice.rights for e in one.evidence]
    quotes += [r.evidence for r in notice.residue]
    quotes += [r.evidence for r in notice.scope_rulings]
    assert all(texts[e.text][e.start : e.end] == e.quote for e in quotes)
    return notice


def the_order(notice: Notice) -> Measure:
    (one,) = notice.measures
    return one


def test_a_limited_order_says_whom_by_which_claims_what_under_which_bond_and_how_long() -> None:
    notice = read("Limited Exclusion Order", order_pdf(LIMITED))
    order = the_order(notice)
    assert (notice.kind, notice.event, notice.investigation) == ("docket_order_text", "final_determination", "337-TA-9460")
    assert (order.type, order.action, order.directed_to, order.parties_read) == ("LEO", "issued", FIRMS, "whole")
    assert (order.rights, order.rights_read) == (("97000101", "97000102"), "whole")
    assert {c.patent: c.claims for c in order.claims} == {"97000101": (1, 4, 9, 10, 11), "97000102": (2,)}
    assert (order.articles or "").casefold() == LANTERNS
    assert order.bond == "35 percent of the entered value of the covered articles"
    assert order.term is not None
    assert (order.term.rights, order.term.until) == (("97000101", "97000102"), None)
    assert [(p.name, p.role, p.country) for p in notice.parties] == [(FIRMS[0], "respondent", "CN"), (FIRMS[1], "respondent", "DE")]
    assert {(r.number, r.standing) for r in notice.rights} == {("97000101", "violated"), ("97000102", "violated")}
    assert (notice.bond, notice.issued, notice.residue, notice.scope_rulings) == (order.bond, date(2026, 10, 7), (), ())
    assert notice.excluded_articles == order.articles


def test_a_general_order_binds_whoever_makes_it_and_has_its_claims() -> None:
    notice = read("General Exclusion Order", order_pdf(GENERAL, heading="GENERAL EXCLUSION ORDER"))
    order = the_order(notice)
    assert (order.type, order.directed_to, order.parties_read) == ("GEO", (), "not_stated")
    assert (order.rights, order.articles) == (("97000201",), "Garden sieves")
    assert {c.patent: c.claims for c in order.claims} == {"97000201": (3, 5)}
    assert (notice.kind, order.bond) == ("docket_order_text", None)


def test_a_corrected_order_with_its_text_is_a_new_edition() -> None:
    notice = read("Corrected Limited Exclusion Order", order_pdf(LIMITED))
    assert (notice.edition, the_order(notice).directed_to) == ("corrected", FIRMS)


def test_who_is_named_by_the_title_and_not_by_the_order_is_a_question() -> None:
    notice = read("Limited Exclusion Order against Fenwick Trading Co., Ltd. and Borel Lamps, Inc.", order_pdf(LIMITED))
    assert the_order(notice).directed_to == FIRMS
    assert the_order(notice).parties_read == "not_whole"
    assert [(one.kind, one.words) for one in notice.residue] == [("name", "Borel Lamps, Inc.")]


def test_of_three_rights_found_violated_the_order_has_those_that_it_names() -> None:
    more = "and claim 5 of U.S. Patent No. 97,000,103 (“the ’103 patent”) (collectively, “the"
    third = FINDS.replace("(collectively, “the", more)
    order = the_order(read("Limited Exclusion Order", order_pdf((third, RELIEF, ORDERS_THAT, EXCLUDED, *REST))))
    assert order.rights == ("97000101", "97000102")
    assert order.term is not None
    assert order.term.rights == order.rights, "it lasts no longer than those"


def test_an_order_of_rights_that_it_calls_asserted_has_those_of_its_finding() -> None:
    named = EXCLUDED.replace(CLAIMS, "the Asserted Patents")
    order = the_order(read("Limited Exclusion Order", order_pdf((FINDS, ORDERS_THAT, named))))
    assert (order.rights, order.rights_read) == (("97000101", "97000102"), "not_whole")


def test_what_it_spares_by_name_is_outside_and_what_every_order_spares_is_not_told() -> None:
    spared = "7. This Order does not apply to the redesigned lantern OL-20 of Orlo."
    notice = read("Limited Exclusion Order", order_pdf((*LIMITED, spared)))
    assert [(r.article, r.standing) for r in notice.scope_rulings] == [("redesigned lantern OL-20 of Orlo", "outside")]
    assert notice.not_subject == ("redesigned lantern OL-20 of Orlo",)


PUMPS = "Hand pumps that infringe claim 2 of U.S. Patent No. 97,000,301 and that are made by or imported by or on behalf of"
DEFAULTED = (
    "The complaint of Combweigh Instruments, Inc. of Duluth, Minnesota named as respondents Arno Pumps Co., Ltd. of Ningbo, China; "
    "Bela Tools LLC of Reno, Nevada; and Dino Works Ltd. of Leeds, United Kingdom. The Commission found Arno Pumps Co., Ltd. and "
    "Bela Tools LLC (collectively, “the Defaulting Respondents”) in default. Dino Works Ltd. was terminated from the investigation."
)
BY_DEFAULT = (
    f"1. {PUMPS} any of the Defaulting Respondents or their affiliates are excluded from entry for consumption, except under "
    "license of the patent owner, Combweigh Instruments, Inc., or as provided by law."
)
ONE_SENTENCE = (
    "It is hereby ORDERED THAT folding lanterns that infringe claim 1 of the ’101 patent and that are made by or for Fenwick be "
    "excluded from entry for consumption."
)
DEFINED = (
    "1. “Covered articles” are folding lanterns that infringe claim 1 of the ’101 patent and are imported by or on behalf of "
    "Respondents."
)
ANOTHER_CASE = (
    "In Certain Kettles, Inv. No. 337-TA-9111, the Commission ordered that kettles of Borel GmbH that infringe claim 7 of U.S. "
    "Patent No. 97,000,999 be excluded from entry."
)
PUMP_CLAIM = "claim 2 of U.S. Patent No. 97,000,301"
BOTH = ("Arno Pumps Co., Ltd.", "Bela Tools LLC")
# Other ways to put it: whom, by which rights, what is barred.
PUT: dict[tuple[str, ...], tuple[tuple[str, ...], tuple[str, ...], str | None]] = {
    (ORDERS_THAT, f"(1) {PUMPS} {' or '.join(BOTH)} are excluded from entry for consumption."): (BOTH, ("97000301",), "Hand pumps"),
    (DEFAULTED, ORDERS_THAT, BY_DEFAULT): (BOTH, ("97000301",), "Hand pumps"),
    (DEFAULTED, ORDERS_THAT, EXCLUDED.replace("Respondents or", "the Defaulting Respondents or").replace(CLAIMS, PUMP_CLAIM)): (
        BOTH, ("97000301",), LANTERNS.capitalize(),
    ),
    (FINDS, ONE_SENTENCE): (FIRMS[:1], ("97000101",), "folding lanterns"),
    (FINDS, ORDERS_THAT, DEFINED, "2. Covered articles are excluded from entry, except under license."): (
        FIRMS, ("97000101",), None,
    ),
    (FINDS, ANOTHER_CASE, ORDERS_THAT, EXCLUDED): (FIRMS, ("97000101", "97000102"), LANTERNS.capitalize()),
}  # fmt: skip


@pytest.mark.parametrize("text", PUT)
def test_whom_by_which_rights_and_what_in_other_words(text: tuple[str, ...]) -> None:
    notice = read("Limited Exclusion Order", order_pdf(text))
    order = the_order(notice)
    assert (order.directed_to, order.rights, order.articles) == PUT[text]
    assert (notice.kind, order.parties_read, notice.residue) == ("docket_order_text", "whole", ())


@pytest.mark.parametrize(
    "spared",
    [
        "The exclusion does not extend to lanterns of Fenwick’s redesigned model FW-300.",
        EXCLUDED.replace("except under license of the patent owner or as provided by law", "except spare hinges for repair"),
    ],
)
def test_what_may_be_spared_and_no_rule_reads_is_asked_about(spared: str) -> None:
    notice = read("Limited Exclusion Order", order_pdf((*LIMITED, spared)))
    assert [one.kind for one in notice.residue] == ["article"]
    assert any(words in notice.residue[0].words for words in ("FW-300", "spare hinges"))


@pytest.mark.parametrize(
    "text",
    [
        (FINDS, RELIEF, BOND),  # cut off before it orders anything
        (FINDS, "It is ordered that the parties confer on a schedule.", *REST),
        (FINDS, RELIEF, EXCLUDED.replace("are excluded", "shall not be excluded")),
        (FINDS, EXCLUDED.replace("are excluded", "would be excluded")),
        (EXCLUDED.replace("Respondents", "the persons named in Annex A"),),
    ],
)
def test_an_order_whose_words_are_not_read_stays_known_by_its_title_and_is_asked_about(text: tuple[str, ...]) -> None:
    notice = read("Limited Exclusion Order", order_pdf(text))
    assert (notice.kind, the_order(notice).rights, the_order(notice).directed_to) == ("docket_order", (), ())
    assert [one.kind for one in notice.residue] == ["order"]


def test_a_text_that_calls_itself_another_order_than_its_title_is_asked_about() -> None:
    notice = read("General Exclusion Order", order_pdf(LIMITED))
    assert (notice.kind, the_order(notice).type, the_order(notice).rights) == ("docket_order", "GEO", ())
    assert [one.words for one in notice.residue] == ["LIMITED EXCLUSION ORDER"]


@pytest.mark.parametrize(
    "title",
    ["Modified Limited Exclusion Order", "Limited Exclusion Order Rescinded", "Cease and Desist Order for Orlo Lamps, Inc.",
     "General Exclusion Order; Limited Exclusion Order against Orlo Ltd."],
)  # fmt: skip
def test_of_what_changes_or_binds_persons_and_of_two_orders_in_one_the_title_alone_is_believed(title: str) -> None:
    """No rule reads those texts: they are kept, and can be searched."""
    notice = read(title, order_pdf(LIMITED))
    assert notice.kind == "docket_order"
    assert all(not m.rights and not m.bond for m in notice.measures)


def test_nothing_is_made_of_the_text_of_an_order_that_decides_nothing() -> None:
    notice = read("Order Denying the Petition for a Limited Exclusion Order", order_pdf(LIMITED))
    assert (notice.measures, notice.changes_nothing) == ((), True)
