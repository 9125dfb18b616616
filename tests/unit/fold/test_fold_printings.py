"""A notice that is printed again announces no second order, in whatever order its printings arrive."""

from __future__ import annotations

from itertools import permutations

import pytest
from notices import CASE, day, final, institution, measure, party, patent

from pipeline.fold import fold_case
from pipeline.records import IssueKind, Notice

ORDER = measure("LEO", to=["Alpha Trading Co., Ltd.", "Beta Tools LLC"], rights=["7000001"], articles="folding widgets")
ISSUED = day("2021-03-05")
RESCINDED = final(
    measure("LEO", "rescinded"), number="2022-00500", published="2022-05-05", event="order_rescinded", issued=day("2022-05-01")
)


def printing(number: str, published: str, *orders, **fields) -> Notice:
    return final(*(orders or [ORDER]), number=number, published=published, **({"issued": ISSUED} | fields))


FIRST = printing("2021-00100", "2021-03-10")
AGAIN = [
    printing("2021-00222", "2021-03-17"),
    printing("2021-00100", "2021-03-11"),  # its day of publication was corrected
    printing("2021-00333", "2021-11-17"),
]


@pytest.mark.parametrize("again", AGAIN)
def test_one_order_is_one_flag_whatever_comes_first(again):
    for history in permutations([institution(), FIRST, again, RESCINDED]):
        folded = fold_case(CASE, history)
        (flag,) = folded.flags
        assert flag.announced_in.document_id == FIRST.document_id
        assert flag.printed_again == (again.document_id,)
        assert [e.action for e in flag.events] == ["issued", "rescinded"]
        assert not folded.findings
        assert again.document_id in {s.document_id for s in folded.case.steps}


@pytest.mark.parametrize("again", AGAIN)
def test_a_flag_once_minted_stays_the_one_though_an_earlier_printing_comes_later(again):
    told = fold_case(CASE, [institution(), again]).flags
    (flag,) = fold_case(CASE, [institution(), FIRST, again], told).flags
    assert flag.id == told[0].id
    assert flag.printed_again == (FIRST.document_id,)
    assert flag.model_copy(update={"printed_again": ()}) == told[0], "nothing that an ally was told has changed"
    (ended,) = fold_case(CASE, [institution(), FIRST, again, RESCINDED], [flag]).flags
    assert (ended.id, ended.state) == (flag.id, "ended")


def test_two_that_were_minted_before_both_stay():
    """As earlier versions told them: neither is called off, for the order stands."""
    both = [fold_case(CASE, [institution(), one]).flags[0] for one in (FIRST, AGAIN[0])]
    folded = fold_case(CASE, [institution(), FIRST, *AGAIN], both)
    assert [(f.id, f.state) for f in folded.flags] == sorted((f.id, f.state) for f in both)
    assert folded == fold_case(CASE, [*reversed(AGAIN), FIRST, institution()], folded.flags)


def test_what_corrects_either_printing_completes_the_flag():
    correction = printing("2021-00444", "2021-04-01", corrects=["2021-00222"], bond="5 percent of entered value")
    (flag,) = fold_case(CASE, [institution(), FIRST, AGAIN[0], correction]).flags
    assert (flag.bond, flag.corrected_by) == ("5 percent of entered value", ("2021-00444",))


def test_the_second_of_two_orders_is_the_second_again():
    two = (ORDER, measure("LEO", to=["Gamma GmbH"], rights=["7000001"], articles="folding widgets"))
    folded = fold_case(
        CASE, [printing("2021-00222", "2021-03-17", *two), institution(), printing("2021-00100", "2021-03-10", *two)]
    )
    assert [[p.name for p in f.parties] for f in folded.flags] == [["Alpha Trading Co., Ltd.", "Beta Tools LLC"], ["Gamma GmbH"]]
    assert len({f.announced_in.document_id for f in folded.flags}) == 1


OTHER = {
    "whom": printing("2021-00222", "2021-03-17", ORDER.model_copy(update={"directed_to": ("Gamma GmbH",)})),
    "right": printing("2021-00222", "2021-03-17", ORDER.model_copy(update={"rights": ("7000002",)})),
    "articles": printing("2021-00222", "2021-03-17", ORDER.model_copy(update={"articles": "other widgets"})),
    "caption": printing("2021-00222", "2021-03-17", subject="Certain Other Widgets"),
    "bond": printing("2021-00222", "2021-03-17", bond="100 percent"),
    "violated": printing("2021-00222", "2021-03-17", rights=[patent("7000002", "violated")]),
}


@pytest.mark.parametrize("other", OTHER)
def test_where_facts_differ_both_stay_and_it_is_said_once(other):
    for history in permutations([institution(), FIRST, OTHER[other]]):
        folded = fold_case(CASE, history)
        assert len(folded.flags) == 2
        (finding,) = folded.findings
        assert finding.kind is IssueKind.AMBIGUOUS
        assert "2021-00100" in finding.reason
        assert "2021-00222" in finding.reason


@pytest.mark.parametrize(
    ("first", "second", "flags", "findings"),
    [
        ({"issued": None}, ("2021-00222", "2021-05-01", {"issued": None}), 1, 0),  # none says when, printed soon afterwards
        ({"issued": None}, ("2021-00222", "2021-05-20", {"issued": None}), 2, 0),  # later it may be another
        ({}, ("2021-00222", "2021-03-17", {"issued": day("2021-03-06")}), 2, 0),  # issued on another day
        ({}, ("2021-00100", "2021-03-17", {"issued": None}), 2, 1),  # one number, and one does not say when
    ],
)
def test_when_it_was_issued(first, second, flags, findings):
    number, published, fields = second
    history = [printing("2021-00100", "2021-03-10", **first), institution(), printing(number, published, **fields)]
    for arrived in permutations(history):
        folded = fold_case(CASE, arrived)
        assert (len(folded.flags), len(folded.findings)) == (flags, findings)


def test_names_and_numbers_in_another_order_are_the_same():
    turned = ORDER.model_copy(update={"directed_to": ("BETA TOOLS LLC", "Alpha Trading Company Limited")})
    assert (
        len(
            fold_case(
                CASE, [institution(parties=[party("Beta Tools LLC")]), FIRST, printing("2021-00222", "2021-03-17", turned)]
            ).flags
        )
        == 1
    )
