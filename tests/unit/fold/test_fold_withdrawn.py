"""A document on public inspection may be withdrawn before it is printed: it announces nothing then, and ends nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

import pytest
from notices import CASE, day, final, institution, measure, party, patent

from pipeline.fold import fold_case
from pipeline.fold.folding import Folded
from pipeline.records import Flag, IssueKind, Measure, Notice

ACTED = day("2026-10-05")
ALPHA, BETA = "Alpha Trading Co., Ltd.", "Beta Tools LLC"
STARTED = institution(parties=[party(ALPHA), party(BETA)], rights=[patent("7000001")])


def of(source: str, number: str, published: str, *orders: Measure, **fields) -> Notice:
    told = final(*orders, number=number, published=published, **({"issued": ACTED} | fields))
    return told.model_copy(update={"source": source, "document_id": f"{source}:{number}:{published}"})


def shown(*orders: Measure, number: str = "2026-20001", **fields) -> Notice:
    return of("us_federal_register_inspection", number, "2026-10-07", *orders, **fields)


def printed(*orders: Measure, number: str = "2026-20001", **fields) -> Notice:
    return of("us_federal_register", number, "2026-10-08", *orders, **fields)


def on_list(*orders: Measure, **fields) -> Notice:
    return of("us_usitc_notices", "337_9901_notice10052026sgl", "2026-10-05", *orders, **fields)


def row(*orders: Measure, **fields) -> Notice:
    return of("us_usitc_edis", "895570", "2026-10-05", *orders, **({"parties": [], "rights": [], "subject": None} | fields))


def taken_back(notice: Notice) -> Notice:
    return notice.model_copy(update={"edition": "withdrawn", "document_version": "v2"})


def limited(*to: str, **fields) -> Measure:
    fields = {"rights": ["7000001"], "articles": "folding widgets", "quotes": ["a limited order"]} | fields
    return measure("LEO", to=to or [ALPHA, BETA], **fields)


def bare(kind: str = "LEO", action: str = "issued") -> Measure:
    return measure(kind, action, quotes=[f"{kind} in a title"])


def in_steps(steps: Sequence[Sequence[Notice]]) -> Folded:
    """Folded with what is known after each step, as life does."""
    flags: Sequence[Flag] = ()
    for known in steps:
        folded = fold_case(CASE, [STARTED, *known], flags)
        flags = folded.flags
    return folded


ALONE = "Public Inspection document 2026-20001 was withdrawn before it was printed, and no other document held tells of this order."


def test_what_was_withdrawn_before_anybody_was_told_announces_nothing():
    folded = fold_case(CASE, [STARTED, taken_back(shown(limited()))])
    assert not folded.flags
    assert not folded.findings
    assert not folded.case.terminated, "nor does anything else that it says count"
    assert len(folded.case.steps) == 2, "but there was such a document"


def test_an_order_that_was_flagged_before_stands_in_doubt_and_a_person_is_asked():
    first = in_steps([[shown(limited())]]).flags[0]
    folded = in_steps([[shown(limited())], [taken_back(shown(limited()))]])
    (flag,) = folded.flags
    assert (flag.id, flag.state, flag.end_reason) == (first.id, first.state, None)
    assert (flag.parties, flag.rights) == (first.parties, first.rights), "what was told of it stays as it was"
    assert (first.doubts, flag.doubts) == ((), (ALONE,))
    (issue,) = folded.findings
    assert (issue.kind, issue.reason) == (IssueKind.TO_DECIDE, ALONE)
    again = fold_case(CASE, [STARTED, taken_back(shown(limited()))], folded.flags)
    assert again == folded, "however often it is folded"


@pytest.mark.parametrize("other", [on_list(limited()), printed(limited(), number="2026-20099"), printed(limited())])
def test_another_document_confirms_it_and_the_doubt_is_over(other):
    gone = taken_back(shown(limited()))
    folded = in_steps([[shown(limited())], [gone], [gone, other]])
    (flag,) = folded.flags
    assert flag.id == f"{gone.document_id}:LEO:1", "it is the order that was told"
    assert flag.announced_in.document_id == other.document_id
    assert not flag.doubts
    assert not folded.findings


def test_an_order_on_the_docket_confirms_that_it_stands_and_not_whom_it_binds():
    gone = taken_back(shown(limited()))
    (flag,) = in_steps([[shown(limited())], [gone], [gone, row(bare())]]).flags
    assert [p.name for p in flag.parties] == [ALPHA, BETA]
    (doubt,) = flag.doubts
    assert "2026-20001, whose words these are, was withdrawn before it was printed; of the order EDIS document 895570" in doubt


def test_another_document_ends_it():
    gone = taken_back(shown(limited()))
    ended = printed(bare(action="rescinded"), number="2026-20400", event="order_rescinded", issued=day("2026-10-08"))
    (flag,) = in_steps([[shown(limited())], [gone], [gone, ended]]).flags
    assert flag.state == "ended"


def test_what_was_withdrawn_says_nothing_against_the_document_that_takes_its_place():
    gone = taken_back(shown(limited(ALPHA)))
    (flag,) = in_steps([[shown(limited(ALPHA))], [gone], [gone, on_list(limited())]]).flags
    assert [p.name for p in flag.parties] == [ALPHA, BETA]
    assert not flag.doubts


def test_an_end_that_was_withdrawn_is_none_and_that_is_told():
    ends = shown(bare(action="rescinded"), number="2026-20300", event="order_rescinded", issued=day("2026-10-06"))
    steps = [[on_list(limited())], [on_list(limited()), ends], [on_list(limited()), taken_back(ends)]]
    assert in_steps(steps[:2]).flags[0].state == "ended"
    folded = in_steps(steps)
    (flag,) = folded.flags
    assert flag.state == "issued"
    assert "by which the order was rescinded, was withdrawn before it was printed: this is not counted." in flag.doubts[0]
    assert [f.kind for f in folded.findings] == [IssueKind.TO_DECIDE]


def test_an_early_copy_and_its_print_are_one_order_by_their_number_whatever_else_they_say():
    copy, other = shown(limited(ALPHA), issued=None), on_list(limited(BETA))
    for arrived in permutations([copy, printed(limited(ALPHA)), other]):
        steps = [arrived[: n + 1] for n in range(3)]
        flags = [f for f in in_steps(steps).flags if f.merged_into is None]
        assert sorted([p.name for p in f.parties] for f in flags) == [[ALPHA], [BETA]]


def test_documents_of_one_number_a_year_apart_are_not_one():
    later = of("us_federal_register", "2026-20001", "2027-10-08", limited(), issued=day("2027-10-05"))
    assert len(fold_case(CASE, [STARTED, shown(limited()), later]).flags) == 2
