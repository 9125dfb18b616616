"""A remand in a case with an order that stands: what is not said of the order is asked, and what is said is not."""

from __future__ import annotations

import pytest
from notices import CASE, final, institution, measure, notice, patent, quote

from pipeline.fold import fold_case
from pipeline.fold.folding import Folded
from pipeline.records import IssueKind, Measure, Notice, Remand, State

ORDER = final(measure("LEO", to=["Beta Tools LLC"], rights=["7000001"]))
GOES_BACK = "tells of a remand"


def sent_back(order: str, *measures: Measure, rights: tuple[str, ...] = (), published: str = "2022-02-01") -> Notice:
    remand = Remand.model_validate({"order": order, "rights": rights, "evidence": quote("remands")})
    return notice("2022-00200", published, "other", *measures, proceeding="remand", remand=remand)


def asked(folded: Folded) -> list[str]:
    return [finding.reason for finding in folded.findings if finding.kind is IssueKind.TO_DECIDE]


def doubts(folded: Folded) -> list[str]:
    (flag,) = folded.flags
    return [doubt for doubt in flag.doubts if GOES_BACK in doubt]


def test_where_the_words_do_not_say_it_is_a_doubt_and_a_matter_to_decide():
    folded = fold_case(CASE, [institution(), ORDER, sent_back("not_stated")])
    (doubt,) = doubts(folded)
    assert doubt == "Document 2022-00200 tells of a remand and does not say whether this order stands meanwhile."
    assert asked(folded) == [doubt]


def test_an_order_that_stands_meanwhile_is_no_question():
    folded = fold_case(CASE, [ORDER, sent_back("stands")])
    assert (doubts(folded), asked(folded)) == ([], [])


def test_an_order_that_is_vacated_with_it_has_ended():
    folded = fold_case(CASE, [ORDER, sent_back("vacated", measure("LEO", "vacated"))])
    assert folded.flags[0].state is State.ENDED
    assert asked(folded) == []


def test_that_an_order_was_vacated_of_which_no_end_was_read_is_a_question():
    folded = fold_case(CASE, [ORDER, sent_back("vacated")])
    assert folded.flags[0].state is not State.ENDED
    assert doubts(folded) == asked(folded)
    assert "no end of this one was read" in doubts(folded)[0]


def test_a_remand_about_another_right_does_not_concern_it():
    folded = fold_case(CASE, [ORDER, sent_back("not_stated", rights=("7000002",))])
    assert (doubts(folded), asked(folded)) == ([], [])


@pytest.mark.parametrize(
    "order",
    [ORDER, final(measure("LEO", to=["Beta Tools LLC"]), rights=[patent("7000001")])],
    ids=["its right", "rights not known"],
)
def test_about_its_own_right_or_where_its_rights_are_not_known_it_does(order: Notice):
    rights = ("7000001",) if order is ORDER else ("7000002",)
    assert len(doubts(fold_case(CASE, [order, sent_back("not_stated", rights=rights)]))) == 1


def test_before_the_order_it_is_none_of_its_matters():
    folded = fold_case(CASE, [sent_back("not_stated", published="2020-06-01"), ORDER])
    assert (doubts(folded), asked(folded)) == ([], [])


def test_what_was_decided_on_remand_leaves_no_question():
    decided = notice("2023-00300", "2023-03-01", "final_determination", proceeding="remand", violation_found=True, terminated=True)
    folded = fold_case(CASE, [decided, ORDER, sent_back("not_stated")])
    assert (doubts(folded), asked(folded)) == ([], [])
