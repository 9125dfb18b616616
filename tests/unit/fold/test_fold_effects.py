"""What later notices do to orders, and what stays where the text leaves it open."""

from __future__ import annotations

from datetime import date

import pytest
from notices import CASE, final, institution, measure, notice, patent

from pipeline.fold import fold_case
from pipeline.records import EndReason, IssueKind, State

ALPHA, BETA, GAMMA = "Alpha Trading Co., Ltd.", "Beta Tools LLC", "Gamma GmbH"
TWO_RIGHTS = {"rights": [patent("7000001", "violated"), patent("7000002", "violated")]}


def leo(*names, **fields):
    return measure("LEO", to=names or (ALPHA, BETA), **fields)


def later(*measures, number="2022-00500", published="2022-06-01", event="order_rescinded", **fields):
    return notice(number, published, event, *measures, **fields)


def after(order, *effects, **fields):
    folded = fold_case(CASE, [*effects, final(order, **fields), institution()])
    (flag,) = folded.flags
    return flag, [f.kind for f in folded.findings]


def free(flag):
    return [p.name for p in flag.parties if p.freed]


# --- without limit ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("action", "reason"), [("rescinded", EndReason.RESCINDED), ("vacated", EndReason.VACATED)])
@pytest.mark.parametrize("kind", ["LEO", "REMEDIAL_ORDERS"])
def test_an_end_without_limit_ends(action, reason, kind):
    flag, findings = after(leo(), later(measure(kind, action, quotes=["rescinds it"]), issued=date(2022, 5, 25)))
    assert (flag.state, flag.end_reason, flag.state_since) == (State.ENDED, reason, date(2022, 5, 25))
    event = flag.events[-1]
    assert (event.action, event.on, event.presumed, event.partial, event.source.quotes) == (
        action, date(2022, 5, 25), False, False, ("rescinds it",),
    )  # fmt: skip
    assert findings == []


def test_an_end_of_another_kind_of_order_waits():
    flag, findings = after(measure("GEO"), later(measure("LEO", "rescinded")))
    assert flag.state is State.ISSUED
    assert findings == [IssueKind.PENDING_EFFECT]


def test_a_modification_leaves_the_order_in_force():
    flag, findings = after(leo(), later(measure("LEO", "modified", partial=True), event="order_modified"))
    assert (flag.state, flag.state_since) == (State.IN_FORCE, date(2021, 5, 10))  # as of June 2022, after the review
    assert [e.action for e in flag.events] == ["issued", "modified"]
    sentence = "The order was modified on 2022-06-01 by document 2022-00500; what that changes was not read: look there."
    assert (flag.doubts, findings) == ((sentence,), [])  # a narrower order may be the one that stands


def test_a_suspension_suspends_and_a_modification_does_not_lift_it():
    flag, _ = after(
        leo(),
        later(measure("LEO", "suspended"), event="order_suspended"),
        later(measure("LEO", "modified"), published="2022-07-01"),
    )
    assert (flag.state, flag.state_since) == (State.SUSPENDED, date(2022, 6, 1))


def test_a_suspended_order_can_end():
    flag, _ = after(leo(), later(measure("LEO", "suspended")), later(measure("LEO", "rescinded"), published="2022-07-01"))
    assert (flag.state, flag.end_reason) == (State.ENDED, EndReason.RESCINDED)


def test_who_alone_is_suspended_is_not_under_the_order_and_the_others_are():
    flag, _ = after(leo(), later(measure("LEO", "suspended", to=[ALPHA])))
    assert flag.state is State.IN_FORCE
    assert [p.name for p in flag.parties if p.paused] == [ALPHA]
    assert not [p.name for p in flag.parties if p.freed], "it may come back: nobody is free"
    assert f"as to {ALPHA} only; for the other parties it stays" in flag.events[-1].note
    assert not flag.doubts, "all of it was understood"


def test_an_end_told_twice_is_one_end():
    flag, findings = after(
        leo(), later(measure("LEO", "rescinded")), later(measure("LEO", "vacated"), number="2023-1", published="2023-01-01")
    )
    assert (flag.end_reason, flag.state_since) == (EndReason.RESCINDED, date(2022, 6, 1))
    assert findings == []


# --- limited to parties -------------------------------------------------------------------------------------------------------


def test_named_parties_are_freed_and_the_order_stays_for_the_rest():
    flag, findings = after(leo(), later(measure("LEO", "rescinded", to=["Alpha Trading Company, Limited"], partial=True)))
    assert (flag.state, free(flag)) == (State.IN_FORCE, [ALPHA])
    assert flag.events[-1].names == ("Alpha Trading Company, Limited",)
    assert (flag.doubts, findings) == ((), [])


@pytest.mark.parametrize("names", [[ALPHA, BETA], ["BETA TOOLS", "alpha trading co ltd"]])
def test_freeing_everybody_ends_the_order(names):
    flag, _ = after(leo(), later(measure("LEO", "vacated", to=names)))
    assert (flag.state, flag.end_reason) == (State.ENDED, EndReason.VACATED)


def test_freeing_the_last_one_ends_the_order():
    steps = [later(measure("LEO", "rescinded", to=[ALPHA])), later(measure("LEO", "rescinded", to=[BETA]), published="2022-09-01")]
    flag, _ = after(leo(), *steps)
    assert (flag.state, flag.state_since) == (State.ENDED, date(2022, 9, 1))


def test_an_alias_is_found():
    flag, _ = after(leo("Sunny Co., Ltd., d/b/a iQbe", BETA), later(measure("LEO", "rescinded", to=["iQbe"])))
    assert free(flag) == ["Sunny Co., Ltd., d/b/a iQbe"]


def test_a_name_that_is_not_found_frees_nobody_and_is_reported():
    flag, findings = after(leo(), later(measure("LEO", "rescinded", to=["Omega plc", BETA])))
    assert (flag.state, free(flag)) == (State.IN_FORCE, [BETA])
    assert "Omega plc" in flag.doubts[0]
    assert BETA not in flag.doubts[0]
    assert findings == [IssueKind.AMBIGUOUS]


def test_a_general_order_stays_when_somebody_is_freed():
    flag, findings = after(measure("GEO"), later(measure("GEO", "rescinded", to=[ALPHA])))
    assert flag.state is State.IN_FORCE
    assert ALPHA in flag.doubts[0]
    assert findings == []


def test_of_several_orders_the_one_that_names_the_party_is_meant():
    folded = fold_case(CASE, [final(leo(ALPHA), leo(BETA, GAMMA)), later(measure("LEO", "rescinded", to=[GAMMA]))])
    first, second = folded.flags
    assert (len(first.events), first.doubts) == (1, ())
    assert free(second) == [GAMMA]
    assert folded.findings == ()


# --- in part ------------------------------------------------------------------------------------------------------------------


def test_one_right_is_lifted():
    flag, _ = after(leo(), later(measure("LEO", "vacated", rights=["7000001"], partial=True)), **TWO_RIGHTS)
    assert flag.state is State.IN_FORCE
    assert {r.number: r.lifted for r in flag.rights} == {"7000001": True, "7000002": False}
    assert flag.events[-1].names == ("patent 7000001",)


def test_a_right_named_limits_even_where_in_part_is_not_written():
    flag, _ = after(leo(), later(measure("LEO", "vacated", rights=["7000001"])), **TWO_RIGHTS)
    assert [r.number for r in flag.rights if r.lifted] == ["7000001"]
    assert flag.state is State.IN_FORCE


def test_lifting_every_decided_right_ends_the_order():
    flag, _ = after(leo(), later(measure("LEO", "vacated", rights=["7000001", "7000002"], partial=True)), **TWO_RIGHTS)
    assert (flag.state, flag.end_reason) == (State.ENDED, EndReason.VACATED)


def test_lifting_every_asserted_right_does_not_for_others_may_have_been_decided():
    lifted = later(measure("LEO", "vacated", rights=["7000001", "7000002"], partial=True))
    flag, _ = after(leo(), lifted, rights=[])
    assert (flag.state, flag.rights_decided) == (State.IN_FORCE, False)
    assert len(flag.doubts) == 1


def test_a_right_that_the_order_is_not_known_to_rest_on():
    flag, findings = after(leo(), later(measure("LEO", "vacated", rights=["9000009"], partial=True)))
    assert flag.state is State.IN_FORCE
    assert "9000009" in flag.doubts[0]
    assert findings == [IssueKind.AMBIGUOUS]


def test_in_part_without_saying_for_whom_stays_and_says_so():
    flag, _ = after(leo(), later(measure("LEO", "rescinded", partial=True)))
    assert (flag.state, free(flag)) == (State.IN_FORCE, [])
    assert "in part" in flag.doubts[0]


def test_freed_for_one_right_only_is_still_bound():
    flag, _ = after(leo(), later(measure("LEO", "rescinded", to=[ALPHA], rights=["7000001"], partial=True)), **TWO_RIGHTS)
    assert (flag.state, free(flag)) == (State.IN_FORCE, [])
    assert ALPHA in flag.doubts[0]
    assert "7000001" in flag.doubts[0]


# --- which order? --------------------------------------------------------------------------------------------------------------

SECOND = final(leo(GAMMA), number="2021-00900", published="2021-09-01")


@pytest.mark.parametrize(
    ("effect", "ended"),
    [
        (measure("LEO", "rescinded", quotes=["rescind the limited exclusion order"]), False),
        (measure("LEO", "rescinded", quotes=["rescind the limited exclusion order and cease and desist orders"]), False),
        (measure("LEO", "rescinded", quotes=["rescind the limited exclusion orders"]), True),
        (measure("LEO", "rescinded", quotes=["rescind all of its orders"]), True),
        (measure("REMEDIAL_ORDERS", "rescinded"), True),
    ],
)
def test_an_end_that_could_mean_several_orders(effect, ended):
    folded = fold_case(CASE, [final(leo()), SECOND, later(effect)])
    assert [f.state is State.ENDED for f in folded.flags] == [ended, ended]
    assert [f.kind for f in folded.findings] == ([] if ended else [IssueKind.AMBIGUOUS])
    assert all(bool(f.doubts) is not ended for f in folded.flags)


def test_an_order_that_had_ended_is_not_meant():
    first_end = later(measure("LEO", "rescinded", to=[ALPHA, BETA]), number="2021-1", published="2021-10-01")
    folded = fold_case(CASE, [final(leo()), SECOND, first_end, later(measure("LEO", "rescinded"))])
    assert [(f.state, f.state_since) for f in folded.flags] == [
        (State.ENDED, date(2021, 10, 1)), (State.ENDED, date(2022, 6, 1)),
    ]  # fmt: skip
    assert folded.findings == ()


def test_a_later_order_of_the_same_kind_is_not_touched():
    folded = fold_case(CASE, [final(leo()), later(measure("LEO", "rescinded"), published="2021-08-01"), SECOND])
    assert [f.state for f in folded.flags] == [State.ENDED, State.ISSUED]


def test_a_right_tells_which_order_is_meant():
    one, other = leo(ALPHA, rights=["7000001"]), leo(BETA, rights=["7000002"])
    folded = fold_case(CASE, [final(one, other), later(measure("LEO", "rescinded", rights=["7000002"]))])
    assert [f.state for f in folded.flags] == [State.ISSUED, State.ENDED]


# --- issued and changed at once; before the announcement -----------------------------------------------------------------------


def test_issued_and_suspended_at_once():
    folded = fold_case(CASE, [final(leo(), measure("CDO"), measure("LEO", "suspended"), measure("CDO", "suspended"))])
    assert [f.state for f in folded.flags] == [State.SUSPENDED]
    assert folded.findings == ()


def test_a_new_order_suspended_at_once_leaves_the_earlier_one():
    folded = fold_case(CASE, [final(leo()), later(leo(GAMMA), measure("LEO", "suspended"))])
    assert [f.state for f in folded.flags] == [State.ISSUED, State.SUSPENDED]


def test_rescinded_and_issued_at_once_without_an_earlier_order_waits():
    folded = fold_case(CASE, [later(measure("LEO", "rescinded"), leo(GAMMA))])
    assert [f.state for f in folded.flags] == [State.ISSUED]
    assert [p.action for p in folded.case.pending] == ["rescinded"]


def test_rescinded_and_replaced_at_once_ends_the_earlier_order():
    replaced = later(measure("LEO", "rescinded"), leo(GAMMA))
    old, new = fold_case(CASE, [replaced, final(leo())]).flags
    assert (old.state, new.state) == (State.ENDED, State.ISSUED)


def test_an_effect_waits_for_the_announcement():
    ended = later(measure("LEO", "rescinded", to=[ALPHA]))
    alone = fold_case(CASE, [ended])
    assert alone.flags == ()
    assert [(p.instrument, p.action, p.directed_to) for p in alone.case.pending] == [("LEO", "rescinded", (ALPHA,))]
    (finding,) = alone.findings
    assert (finding.kind, finding.source) == (IssueKind.PENDING_EFFECT, "us_federal_register")
    assert finding.place == f"{CASE}:{ended.document_id}"
    both = fold_case(CASE, [ended, final(leo())], alone.flags)
    assert (both.case.pending, both.findings) == ((), ())
    assert free(both.flags[0]) == [ALPHA]


def test_several_pending_effects_of_one_notice_are_one_finding():
    folded = fold_case(CASE, [later(measure("GEO", "rescinded"), measure("SFO", "rescinded"))])
    assert len(folded.case.pending) == 2
    (finding,) = folded.findings
    assert "general exclusion order" in finding.reason
    assert "seizure and forfeiture order" in finding.reason


def test_dates_of_issue_and_publication_are_not_compared_with_each_other():
    """The announcement's publication follows the effect's issue date, and yet it came first."""
    announcement = final(leo(), published="2022-05-28")
    folded = fold_case(CASE, [announcement, later(measure("LEO", "suspended"), issued=date(2022, 5, 27))])
    assert [f.state for f in folded.flags] == [State.SUSPENDED]


def test_written_dates_of_issue_tell_what_came_first():
    announcement = final(leo(), published="2022-06-03", issued=date(2022, 5, 20))
    folded = fold_case(CASE, [announcement, later(measure("LEO", "suspended"), issued=date(2022, 5, 25))])
    assert [f.state for f in folded.flags] == [State.SUSPENDED]


def test_a_party_freed_twice_touches_no_other_order():
    ends = [later(measure("LEO", "rescinded", to=[ALPHA]), number=str(year), published=f"{year}-01-01") for year in (2022, 2023)]
    folded = fold_case(CASE, [final(leo(ALPHA, GAMMA), leo(BETA)), *ends])
    assert [len(f.events) for f in folded.flags] == [3, 1]


def test_rights_that_describe_an_undecided_order_do_not_limit_its_end():
    flag, _ = after(leo(), later(measure("LEO", "rescinded", rights=["7000001"])), rights=[])
    assert (flag.rights_decided, flag.state) == (False, State.ENDED)


@pytest.mark.parametrize("event", ["order_rescinded", "order_suspended", "order_modified"])
def test_something_changed_and_nobody_says_what(event):
    flag, findings = after(leo(), later(event=event))
    assert flag.state is State.ISSUED
    assert "2022-00500" in flag.doubts[0]
    assert findings == [IssueKind.AMBIGUOUS]
    assert fold_case(CASE, [later(event=event)]).findings == ()


def test_a_correction_of_an_effect_stands_in_its_place():
    wrong = later(measure("LEO", "rescinded", to=[ALPHA]))
    right = later(measure("LEO", "rescinded", to=[BETA]), number="2022-00555", published="2022-06-20", corrects=["2022-00500"])
    flag, findings = after(leo(), right, wrong)
    assert free(flag) == [BETA]
    assert [(e.action, e.on, e.source.document_number) for e in flag.events[1:]] == [("rescinded", date(2022, 6, 1), "2022-00555")]
    assert findings == []
