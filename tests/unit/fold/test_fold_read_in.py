"""What an order has from other notices of its case cites them; and what is told of one case and cannot be of one order."""

from __future__ import annotations

import pytest
from notices import CASE, claims, final, institution, measure, notice, party, patent, quote

from pipeline.fold import fold_case
from pipeline.records import IssueKind, Right

ALPHA, BETA = "Alpha Trading Co., Ltd.", "Beta Tools LLC"


def only(*notices):
    (flag,) = fold_case(CASE, notices).flags
    return flag


def act(words, standing="asserted"):
    return Right(kind="other", office=None, number=None, standing=standing, evidence=(quote(words),))


def test_rights_that_the_orders_notice_does_not_name_cite_the_notice_that_named_them():
    asked = institution(rights=[patent("7000001").model_copy(update={"evidence": (quote("U.S. Patent No. 7,000,001"),)})])
    (right,) = only(asked, final(measure("LEO", to=[ALPHA]), rights=[])).rights
    (read_in,) = right.read_in
    assert (read_in.document_number, read_in.quotes) == ("2020-00001", ("U.S. Patent No. 7,000,001",))


def test_one_that_named_further_claims_is_cited_too_and_one_that_repeats_them_is_not():
    more = notice("2020-5", "2020-06-01", "pleading_amended", claims=[claims("7000001", 9)], rights=[patent("7000001")])
    again = notice("2020-6", "2020-07-01", "submissions_requested", rights=[patent("7000001", claims=[1])])
    first, order = institution(rights=[patent("7000001", claims=[1])]), final(measure("LEO", to=[ALPHA]), rights=[])
    (right,) = only(first, more, again, order).rights
    assert right.claims == (1, 9)
    assert [one.document_number for one in right.read_in] == ["2020-00001", "2020-5"]


@pytest.mark.parametrize("order", [measure("LEO", to=[ALPHA], rights=["7000001"]), measure("LEO", to=[ALPHA])])
def test_a_right_that_it_names_itself_cites_no_other(order):
    assert [right.read_in for right in only(institution(), final(order)).rights] == [()]


def test_a_mark_written_without_its_number_cites_where_the_number_stands():
    mark = Right(kind="trademark", office="US", number="9800001")
    bare = Right(kind="trademark", office="US", number=None, standing="violated")
    (right,) = only(institution(rights=[mark]), final(measure("LEO", to=[ALPHA]), rights=[bare])).rights
    assert (right.number, [one.document_number for one in right.read_in]) == ("9800001", ["2020-00001"])


def test_an_unfair_act_without_a_kind_is_called_as_its_notice_calls_it():
    order = final(measure("LEO", to=[ALPHA]), rights=[act("false designation of origin", "violated")])
    (right,) = only(institution(), order).rights
    assert (right.kind, right.words) == ("other", "false designation of origin")


# --- grey goods ---------------------------------------------------------------------------------------------------------------


def test_goods_that_a_notice_of_the_case_calls_grey_are_so_with_its_words():
    called = {"grey_market": (quote("the mark on gray market pens"),)}
    found = only(institution(evidence=called), final(measure("LEO", to=[ALPHA]))).grey_market
    assert found is not None
    assert (found.document_number, found.quotes) == ("2020-00001", ("the mark on gray market pens",))
    assert only(institution(), final(measure("LEO", to=[ALPHA]))).grey_market is None


# --- both sides ---------------------------------------------------------------------------------------------------------------


def test_who_asked_for_an_order_and_is_bound_by_it_is_a_matter_for_a_person():
    folded = fold_case(CASE, [institution(), final(measure("LEO", to=["Widgetry, Inc.", ALPHA]))])
    (flag,) = folded.flags
    why = "one of the two was read wrong, or two cases are told as one."
    said = f"Widgetry, Inc., as read, asked for the order and is bound by it: {why}"
    assert said in flag.doubts
    assert [(f.kind, f.reason) for f in folded.findings] == [(IssueKind.TO_DECIDE, said)]
    assert (flag.complainants, [p.name for p in flag.parties]) == (("Widgetry Inc.",), ["Widgetry, Inc.", ALPHA])


def test_firms_of_like_names_on_either_side_are_no_question():
    asked = institution(parties=[party("Widgetry Holdings, Inc.", "complainant"), party(ALPHA)])
    folded = fold_case(CASE, [asked, final(measure("LEO", to=["Widgetry, Inc.", ALPHA]))])
    assert (folded.flags[0].doubts, folded.findings) == ((), ())


def test_each_order_of_one_notice_raises_its_own_question():
    orders = final(measure("LEO", to=["Widgetry Inc."]), measure("SFO", to=["Widgetry Inc."]))
    assert len(fold_case(CASE, [institution(), orders]).findings) == 2
