"""Which case a notice belongs to, and what a case gathers from its notices."""

from __future__ import annotations

import pytest
from notices import CASE, claims, final, institution, measure, notice, party, patent

from pipeline.fold import case_key, fold_case


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, "us_itc:337-TA-9901"),
        ({"docket": "DN 3657"}, "us_itc:337-TA-9901"),
        ({"investigation": None, "docket": "DN 3657"}, "us_itc:DN-3657"),
        ({"investigation": None, "docket": "DN3657"}, "us_itc:DN-3657"),
        ({"investigation": None}, "us_itc:doc:us_federal_register:2020-1:2020-01-01"),
        ({"in_scope": False}, None),
    ],
)
def test_case_key(fields, expected):
    assert case_key(notice("2020-1", "2020-01-01", **fields)) == expected


@pytest.mark.parametrize(
    ("case_id", "number", "provisional"),
    [
        (CASE, "337-TA-9901", False),
        ("us_itc:DN-3657", None, True),
        ("us_itc:doc:us_federal_register:2020-1:2020-01-01", None, True),
    ],
)
def test_a_case_is_provisional_until_its_number_is_known(case_id, number, provisional):
    case = fold_case(case_id, [notice("2020-1", "2020-01-01")]).case
    assert (case.id, case.authority, case.number, case.provisional) == (case_id, "us_itc", number, provisional)


def test_parties_are_one_under_their_spellings_and_keep_every_place():
    first = notice(
        "1", "2020-01-01", parties=[party("Delta Electric Co., Ltd.", city="Ningbo"), party("Widgetry Inc.", "complainant")]
    )
    later = notice(
        "2", "2020-02-01", parties=[party("Delta Electric, Company Limited", country="CN"), party("WIDGETRY, INC", "party")]
    )
    other = notice(
        "3", "2020-03-01", parties=[party("Delta Electric LLC"), party("Omega plc", "party"), party("Omega PLC", "intervenor")]
    )
    case = fold_case(CASE, [other, later, first]).case
    assert [(p.name, p.city, p.country) for p in case.respondents] == [
        ("Delta Electric Co., Ltd.", "Ningbo", "CN"),
        ("Delta Electric LLC", None, None),
    ]
    assert [p.name for p in case.complainants] == ["Widgetry Inc."]
    assert [(p.name, p.role) for p in case.other_parties] == [("Omega plc", "intervenor")]


def test_street_addresses_stay_in_the_notices():
    case = fold_case(CASE, [notice("1", "2020-01-01", parties=[party("Jane Roe", address="1 Example Street")])]).case
    assert case.respondents[0].address is None


def test_rights_unite_their_claims_and_the_latest_decision_holds():
    notices = [
        institution(),
        notice("2", "2020-06-01", rights=[patent("7000001", "violated", [5]), patent("7000002", "violated")]),
        notice("3", "2020-09-01", rights=[patent("7000002", "not_violated"), patent("7000001")], claims=[claims("7000001", 7)]),
    ]
    rights = {r.number: (r.standing, r.claims) for r in fold_case(CASE, notices).case.rights}
    assert rights == {"7000001": ("violated", (1, 2, 3, 5, 7)), "7000002": ("not_violated", ())}


def test_the_caption_is_that_of_the_institution_and_all_are_kept():
    notices = [
        notice("1", "2019-12-20", "complaint_received", subject="Certain Widgets"),
        institution(subject="Certain Folding Widgets"),
        final(subject="CERTAIN FOLDING WIDGETS"),
    ]
    case = fold_case(CASE, notices).case
    assert case.subject == "Certain Folding Widgets"
    assert case.subjects == ("Certain Widgets", "Certain Folding Widgets")
    assert fold_case(CASE, [notices[2], notices[0]]).case.subject == "Certain Widgets"


def test_findings_of_violation_termination_numbers_and_steps():
    notices = [
        final(further_investigations=["337-TA-9902", "337-TA-9901"]),
        notice(
            "3", "2021-05-01", "enforcement_concluded", violation_found=False, terminated=False, docket="DN 3657", exercise=True
        ),
        institution(),
        notice("4", "2021-06-01", "other"),
    ]
    case = fold_case(CASE, notices).case
    assert (case.violation_found, case.terminated, case.exercise) == (False, True, True)
    assert (case.further_numbers, case.dockets) == (("337-TA-9902",), ("DN 3657",))
    assert [s.event for s in case.steps] == ["investigation_instituted", "final_determination", "enforcement_concluded", "other"]


def test_orders_that_bind_persons_inform_and_flag_nothing():
    folded = fold_case(
        CASE,
        [
            final(
                measure("CDO", to=["Beta Tools LLC"], quotes=["a cease and desist order"]),
                measure("CONSENT_ORDER"),
                measure("CIVIL_PENALTY", "denied"),
                measure("GEO", "denied"),
            ),
            notice("5", "2022-01-01", "order_rescinded", measure("CDO", "rescinded")),
        ],
    )
    assert folded.flags == ()
    assert [(o.instrument, o.action) for o in folded.case.person_orders] == [
        ("CDO", "issued"), ("CONSENT_ORDER", "issued"), ("CDO", "rescinded"),
    ]  # fmt: skip
    assert folded.case.person_orders[0].directed_to == ("Beta Tools LLC",)
    assert folded.case.person_orders[0].source.quotes == ("a cease and desist order",)
    assert folded.findings == ()


def test_the_last_reading_of_a_document_counts():
    old, new = final(measure("GEO")), final(measure("LEO", to=["Beta Tools LLC"]), extractor="test/2")
    assert [f.instrument for f in fold_case(CASE, [new, old]).flags] == ["LEO"]


@pytest.mark.parametrize("beside", ["enforcement", "modification", "rescission", "advisory", "bond_forfeiture"])
def test_a_case_has_not_ended_because_a_proceeding_beside_it_has(beside):
    ended = notice("2", "2022-05-01", "other", terminated=True, proceeding=beside)
    assert not fold_case(CASE, [institution(), ended]).case.terminated
    assert fold_case(CASE, [institution(), ended, final(proceeding="violation")]).case.terminated


def test_consolidated_investigations_have_ended_when_each_has():
    both = notice("1", "2020-05-01", further_investigations=["337-TA-9902"])
    first, second = (notice(n, "2021-05-01", terminated=True, investigation=f"337-TA-990{n}") for n in ("1", "2"))
    assert not fold_case(CASE, [both, first]).case.terminated
    assert fold_case(CASE, [both, first, second]).case.terminated
