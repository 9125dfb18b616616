"""What is flagged: each order of a notice that binds at the border, with its own parties, rights and articles."""

from __future__ import annotations

from datetime import date

import pytest
from notices import CASE, claims, final, institution, measure, notice, party, patent, quote

from pipeline.fold import fold_case
from pipeline.records import EndReason, FlagParty, IssueKind, Residue, Right, State


def only_flag(*notices):
    (flag,) = fold_case(CASE, notices).flags
    return flag


def test_each_order_has_its_own_identity_and_parties():
    order = final(
        measure("LEO", to=["Alpha Trading Co., Ltd."], basis="default"),
        measure("GEO", basis="contested"),
        measure("LEO", to=["Beta Tools LLC"]),
        measure("SFO", to=["Gamma GmbH"]),
        measure("TEO", to=["Gamma GmbH"]),
        measure("CDO"),
    )
    folded = fold_case(CASE, [order, institution()])
    found = {f.id.removeprefix("us_federal_register:2021-00100:2021-03-10:"): f for f in folded.flags}
    assert sorted(found) == ["GEO:1", "LEO:1", "LEO:2", "SFO:1", "TEO:1"]
    assert folded.case.flags == tuple(f.id for f in folded.flags)
    assert {key: [p.name for p in f.parties] for key, f in found.items()} == {
        "GEO:1": [], "LEO:1": ["Alpha Trading Co., Ltd."], "LEO:2": ["Beta Tools LLC"], "SFO:1": ["Gamma GmbH"],
        "TEO:1": ["Gamma GmbH"],
    }  # fmt: skip
    assert {key for key, f in found.items() if f.any_source} == {"GEO:1"}
    assert (found["LEO:1"].basis, found["GEO:1"].basis) == ("default", "contested")
    assert all(f.doubts == () for f in folded.flags)


def test_what_a_flag_carries():
    flag = only_flag(
        institution(),
        final(
            measure("LEO", to=["ALPHA TRADING CO LTD"], articles="folding widgets with a hinge", quotes=["a", "b", "c", "d", "a"]),
            issued=date(2021, 3, 5), bond="100 percent", models=["FW-1"], not_subject=["FW-2"], claims=[claims("7000001", 1, 2)],
        ),
    )  # fmt: skip
    assert (flag.market, flag.authority, flag.case_id, flag.order_number) == ("US", "us_itc", CASE, "337-TA-9901")
    assert flag.parties == (FlagParty(name="ALPHA TRADING CO LTD", city="Shenzhen", country="CN"),)
    assert flag.complainants == ("Widgetry Inc.",)
    assert (flag.articles, flag.bond, flag.models, flag.not_subject) == (
        "folding widgets with a hinge",
        "100 percent",
        ("FW-1",),
        ("FW-2",),
    )
    assert [(r.number, r.claims) for r in flag.rights] == [("7000001", (1, 2))]
    assert flag.rights_decided
    assert (flag.issued_on, flag.issued_presumed, flag.published) == (date(2021, 3, 5), False, date(2021, 3, 10))
    assert flag.review_until == date(2021, 5, 4)  # 60 days after 5 March
    assert (flag.state, flag.state_since, flag.end_reason) == (State.ISSUED, date(2021, 3, 5), None)
    assert flag.announced_in.quotes == ("a", "b", "c")
    assert [(e.action, e.on, e.presumed) for e in flag.events] == [("issued", date(2021, 3, 5), False)]


def test_dates_are_presumed_from_publication_where_no_issue_date_is_written():
    flag = only_flag(final(measure("GEO")))
    assert (flag.issued_on, flag.issued_presumed, flag.review_until) == (date(2021, 3, 10), True, date(2021, 5, 9))


@pytest.mark.parametrize(
    ("order", "fields", "expected"),
    [
        (measure("GEO", articles="hinged widgets"), {"excluded_articles": "widgets"}, "hinged widgets"),
        (measure("GEO"), {"excluded_articles": "widgets"}, "widgets"),
        (measure("GEO"), {}, "Certain Folding Widgets"),
    ],
)
def test_articles(order, fields, expected):
    assert only_flag(final(order, **fields)).articles == expected


def test_an_order_that_names_nobody_says_so():
    flag = only_flag(institution(), final(measure("LEO")))
    assert flag.parties == ()
    (doubt,) = flag.doubts
    assert doubt.startswith("The notice does not name whom the order is directed to. Respondents of the case, some of whom may")
    assert doubt.endswith("have left it: Alpha Trading Co., Ltd.; Beta Tools LLC; Gamma GmbH.")


def test_one_named_where_the_case_was_ended_in_part_is_told_apart_from_those_whom_an_order_may_mean():
    left = notice(
        "5", "2020-12-01", "partial_termination", parties=[party("Beta Tools LLC"), party("Widgetry Inc.", "complainant")]
    )
    (doubt,) = only_flag(institution(), left, final(measure("LEO"))).doubts
    assert doubt.endswith(
        "may have left it: Alpha Trading Co., Ltd.; Gamma GmbH. "
        "Named where the case was ended in part, and perhaps no longer in it: Beta Tools LLC."
    )


def test_an_order_whose_words_may_mean_others_quotes_them_and_points_at_nobody():
    words = "An order was issued against Alpha Trading Co., Ltd. and the affiliates that it controls."
    order = measure("LEO", to=["Alpha Trading Co., Ltd."], parties_read="not_whole", quotes=[words])
    (doubt,) = only_flag(institution(), final(order)).doubts
    assert doubt == f'The words of the order may mean others too, whom they do not name: "{words}"'
    unread = Residue(kind="name", words="Alfa Traiding", of=("LEO",), evidence=quote("Alfa Traiding"))
    told = only_flag(institution(), final(order, residue=(unread,))).doubts
    assert told[0] == f'The words of the order name others too, or may do so, who were not read: "{words}"'
    assert only_flag(institution(), final(measure("LEO", to=["Alpha Trading Co., Ltd."], quotes=[words]))).doubts == ()


def test_words_that_name_nobody_are_told_from_a_name_that_was_not_read():
    words = "An order was issued against certain defaulting respondents."
    order = measure("LEO", parties_read="not_whole", quotes=[words])
    (doubt,) = only_flag(institution(), final(order)).doubts
    assert doubt.startswith(f'Whom the order binds is not stated by name: "{words}" Respondents of the case, some of whom may have')
    unread = Residue(kind="name", words="Alfa Traiding", of=("LEO",), evidence=quote("Alfa Traiding"))
    doubts = only_flag(institution(), final(order, residue=(unread,))).doubts
    assert doubts[0].startswith(f'Whom the order binds is named in words that were not read: "{words}" Respondents of')
    assert only_flag(final(measure("LEO"))).doubts == (
        "The notice does not name whom the order is directed to. The respondents of the case are not known.",
    )


def test_respondents_of_a_later_proceeding_are_not_those_of_the_order():
    later = notice("9", "2022-01-01", "proceeding_instituted", parties=[party("Omega plc"), party("Beta Tools LLC", "complainant")])
    flag = only_flag(institution(), final(measure("LEO")), later)
    assert "Omega" not in flag.doubts[0]
    assert flag.complainants == ("Widgetry Inc.",)


# --- rights ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("order_rights", "notice_rights", "expected", "decided"),
    [
        (["7000002"], [patent("7000001", "violated")], ["7000002"], True),
        ([], [patent("7000001", "violated"), patent("7000002", "not_violated")], ["7000001"], True),
        ([], [patent("7000001"), patent("7000002")], ["7000001", "7000002"], False),
        ([], [], ["7000001", "7000002"], False),
        ([], [patent("7000002", "not_violated")], ["7000001"], False),
        (["7000001", "7000002"], [patent("7000001", "not_violated")], ["7000002"], True),
        ([], [patent("7000001", "not_violated"), patent("7000001", "violated")], ["7000001"], True),
    ],
)
def test_only_decided_rights_count_as_decided(order_rights, notice_rights, expected, decided):
    flag = only_flag(institution(), final(measure("GEO", rights=order_rights), rights=notice_rights))
    assert [r.number for r in flag.rights] == expected
    assert flag.rights_decided is decided


def test_a_right_cleared_earlier_in_the_case_is_not_asserted_any_more():
    review = notice("2020-2", "2020-12-01", "review_determination", rights=[patent("7000002", "not_violated")])
    assert [r.number for r in only_flag(institution(), review, final(measure("GEO"), rights=[])).rights] == ["7000001"]


def test_a_right_withdrawn_from_the_case_is_not_asserted_any_more():
    gone = notice("2020-2", "2020-12-01", "review_determination", rights=[patent("7000002").model_copy(update={"withdrawn": True})])
    assert [r.number for r in only_flag(institution(), gone, final(measure("GEO"), rights=[])).rights] == ["7000001"]
    found = only_flag(institution(), gone, final(measure("GEO"), rights=[patent("7000002", "violated")]))
    assert [r.number for r in found.rights] == ["7000002"]


def test_an_unfair_act_found_beside_a_patent_is_remedied_by_the_only_order_at_the_border():
    secret = {"kind": "trade_secret", "office": None, "number": None, "standing": "violated"}
    rights = [patent("7000001", "violated"), secret]
    flag = only_flag(institution(), final(measure("LEO", rights=["7000001"]), measure("CDO"), rights=rights))
    assert [r.kind for r in flag.rights] == ["patent", "trade_secret"]
    two = fold_case(CASE, [institution(), final(measure("LEO", rights=["7000001"]), measure("GEO"), rights=rights)]).flags
    assert sorted([r.kind for r in flag.rights] for flag in two) == [["patent"], ["trade_secret"]]


def test_claims_asserted_are_not_shown_as_decided():
    flag = only_flag(institution(), final(measure("GEO", rights=["7000001"]), rights=[]))
    assert [(r.kind, r.claims) for r in flag.rights] == [("patent", ())]


def test_a_registered_right_without_number_has_that_of_the_case():
    mark = {"kind": "trademark", "office": "US"}
    begun = institution(rights=[patent("7000001"), {**mark, "number": "3000001"}])
    flag = only_flag(begun, final(measure("GEO"), rights=[{**mark, "number": None, "standing": "violated"}]))
    assert [(r.kind, r.number) for r in flag.rights] == [("trademark", "3000001")]


def test_an_unregistered_right_keeps_no_number():
    begun = institution(rights=[{"kind": "trademark", "office": "US", "number": "3000001"}])
    flag = only_flag(
        begun, final(measure("GEO"), rights=[{"kind": "trademark", "office": None, "number": None, "standing": "violated"}])
    )
    assert [(r.kind, r.number) for r in flag.rights] == [("trademark", None)]


@pytest.mark.parametrize(("number", "kind"), [("D612345", "design_patent"), ("RE45678", "reissue_patent"), ("7000009", "patent")])
def test_the_kind_of_a_number_known_from_the_order_alone(number, kind):
    flag = only_flag(institution(), final(measure("GEO", rights=[number]), rights=[]))
    assert [r.kind for r in flag.rights] == [kind]


MARK = Right(kind="trademark", office="US", number=None, standing="violated")
MARKS = [Right(kind="trademark", office="US", number=n) for n in ("4000001", "4000002")]


@pytest.mark.parametrize(
    ("known", "number"),
    [
        (MARKS[:1], "4000001"),
        (MARKS, None),  # nobody says which of the two
        ([], None),
        ([patent("7000001")], None),  # that is no trademark
        ([MARKS[0].model_copy(update={"office": "EU"})], None),
    ],
)
def test_a_right_written_without_its_number_has_that_of_the_case_where_only_one_can_be_meant(known, number):
    flag = only_flag(institution(rights=known), final(measure("GEO"), rights=[MARK]))
    assert [(r.kind, r.number) for r in flag.rights] == [("trademark", number)]


# --- what mints nothing ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("action", ["denied", "modified", "rescinded"])
def test_only_an_issued_order_is_flagged(action):
    assert fold_case(CASE, [final(measure("GEO", action))]).flags == ()


def test_remedial_orders_of_unsaid_kind_are_reported():
    folded = fold_case(CASE, [final(measure("REMEDIAL_ORDERS"))])
    assert folded.flags == ()
    assert [f.kind for f in folded.findings] == [IssueKind.AMBIGUOUS]


def test_redesigns_ruled_outside_later_stand_on_the_flag():
    opinion = notice("2022-1", "2022-01-01", "advisory_opinion", not_subject=["FW-9"])
    assert only_flag(opinion, final(measure("GEO"), not_subject=["FW-2"])).not_subject == ("FW-2", "FW-9")


# --- corrections and re-readings --------------------------------------------------------------------------------------------


def test_a_correction_mints_nothing_and_completes_the_flag():
    original = final(measure("LEO", to=["Beta Tools LLC"], basis="default"), bond="10 percent")
    correction = final(
        measure("LEO", to=["Beta Tool Works LLC"]), number="2021-00177", published="2021-03-20", corrects=["2021-00100"]
    )
    flag = only_flag(original, correction)
    assert flag.id == "us_federal_register:2021-00100:2021-03-10:LEO:1"
    assert flag.corrected_by == ("2021-00177",)
    assert [p.name for p in flag.parties] == ["Beta Tool Works LLC"]
    assert (flag.bond, flag.basis, flag.issued_on) == ("10 percent", "default", date(2021, 3, 10))
    assert [e.action for e in flag.events] == ["issued"]


def test_a_correction_that_restates_no_order_is_noted():
    flag = only_flag(final(measure("GEO")), notice("2021-00177", "2021-03-20", corrects=["2021-00100"]))
    assert flag.corrected_by == ("2021-00177",)


def test_a_correction_of_a_notice_that_announced_no_such_order_mints():
    correction = final(measure("GEO"), number="2021-00177", published="2021-03-20", corrects=["2021-00100"])
    flag = only_flag(final(measure("CDO")), correction)
    assert flag.id == "us_federal_register:2021-00177:2021-03-20:GEO:1"


def test_a_correction_waits_for_its_original():
    correction = final(measure("GEO"), number="2021-00177", published="2021-03-20", corrects=["2021-00100"])
    alone = fold_case(CASE, [correction])
    assert alone.flags == ()
    assert [(p.instrument, p.action) for p in alone.case.pending] == [("GEO", "issued")]
    assert [f.kind for f in alone.findings] == [IssueKind.PENDING_EFFECT]
    assert "2021-00100" in alone.findings[0].repair
    both = fold_case(CASE, [correction, final(measure("GEO"))], alone.flags)
    assert [f.id for f in both.flags] == ["us_federal_register:2021-00100:2021-03-10:GEO:1"]
    assert (both.case.pending, both.findings) == ((), ())


def test_notices_that_correct_each_other_lose_no_order():
    one = final(measure("GEO"), corrects=["2021-00177"])
    other = final(measure("GEO"), number="2021-00177", published="2021-03-20", corrects=["2021-00100"])
    assert only_flag(one, other).id == "us_federal_register:2021-00100:2021-03-10:GEO:1"


def test_a_re_reading_withdraws_what_is_not_announced_and_can_restore_it():
    before = fold_case(CASE, [final(measure("GEO"), measure("LEO"))]).flags
    after = fold_case(CASE, [final(measure("GEO"), extractor="test/2")], before).flags
    assert [(f.instrument, f.state, f.end_reason) for f in after] == [
        ("GEO", State.ISSUED, None), ("LEO", State.ENDED, EndReason.WITHDRAWN),
    ]  # fmt: skip
    assert fold_case(CASE, [final(measure("GEO"), measure("LEO"), extractor="test/3")], after).flags == before


def test_a_re_reading_out_of_scope_withdraws():
    before = fold_case(CASE, [final(measure("GEO"))]).flags
    (flag,) = fold_case(CASE, [final(in_scope=False, event="out_of_scope")], before).flags
    assert flag.end_reason is EndReason.WITHDRAWN


def test_a_flag_whose_notice_is_not_here_is_kept_as_it_is():
    (before,) = fold_case(CASE, [final(measure("GEO"))]).flags
    folded = fold_case(CASE, [institution()], [before])
    assert folded.flags == (before,)
    assert folded.case.flags == (before.id,)


def test_a_flag_whose_notice_moved_to_a_numbered_case_keeps_its_identity():
    docket = fold_case("us_itc:DN-3657", [final(measure("GEO"), investigation=None, docket="DN 3657")])
    (flag,) = fold_case(CASE, [final(measure("GEO"))], docket.flags).flags
    assert flag.id == docket.flags[0].id
    assert (flag.case_id, flag.order_number) == (CASE, "337-TA-9901")
    assert docket.flags[0].order_number is None


def test_joins_stay_with_the_flag():
    (before,) = fold_case(CASE, [final(measure("GEO"))]).flags
    (after,) = fold_case(CASE, [final(measure("GEO"))], [before.model_copy(update={"merged_into": "x", "split_from": "y"})]).flags
    assert (after.merged_into, after.split_from) == ("x", "y")


def test_an_exercise_is_one_throughout():
    folded = fold_case(CASE, [institution(exercise=True), final(measure("GEO"))])
    assert folded.case.exercise
    assert folded.flags[0].exercise


def test_of_two_orders_a_correction_that_restates_one_changes_neither():
    correction = final(measure("LEO", to=["Omega plc"]), number="2021-00177", published="2021-03-20", corrects=["2021-00100"])
    folded = fold_case(CASE, [final(measure("LEO", to=["Beta Tools LLC"]), measure("LEO", to=["Gamma GmbH"])), correction])
    assert [[p.name for p in f.parties] for f in folded.flags] == [["Beta Tools LLC"], ["Gamma GmbH"]]
    assert [f.corrected_by for f in folded.flags] == [("2021-00177",)] * 2


def test_a_right_asserted_later_is_not_the_order_s():
    amended = notice("2021-5", "2021-12-01", "pleading_amended", rights=[patent("7000003")])
    assert [r.number for r in only_flag(institution(), final(measure("GEO"), rights=[]), amended).rights] == ["7000001", "7000002"]


def test_a_cleared_right_is_known_by_its_number():
    cleared = patent("7000002", "not_violated").model_copy(update={"office": None})
    assert [r.number for r in only_flag(institution(), final(measure("GEO"), rights=[cleared])).rights] == ["7000001"]


def test_a_place_is_given_only_where_the_company_is_certain():
    begun = institution(parties=[party("Zeta Inc.", city="Ulm"), party("Zeta LLC", city="Austin")])
    assert only_flag(begun, final(measure("LEO", to=["Zeta"]))).parties == (FlagParty(name="Zeta"),)
    assert only_flag(begun, final(measure("LEO", to=["ZETA LLC"]))).parties[0].city == "Austin"
