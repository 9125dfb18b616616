"""What each ally's officers may do: the table of the research on legal bases, and the rules behind it."""

from __future__ import annotations

from datetime import date

import flags
import pytest

from alerts.allies import KINDS_OF_RIGHT, Ally, Route, Row, load_allies
from alerts.basis import NOT_RESEARCHED, Local, lawful_action
from pipeline.records import Action, Flag, FlagRight, State

DAY = date(2026, 11, 24)
ALLIES = load_allies()
RIGHTS = {
    "patent": FlagRight(kind="patent", office="US", number="79000001"),
    "reissue": FlagRight(kind="reissue_patent", office="US", number="RE79001"),
    "design": FlagRight(kind="design_patent", office="US", number="D790001"),
    "trademark": FlagRight(kind="trademark", office="US", number="7900001"),
    "copyright": FlagRight(kind="copyright", office="US", number="VA7900001"),
    "secret": FlagRight(kind="trade_secret", office=None, number=None),
    "get-up": FlagRight(kind="trade_dress", office=None, number=None),
    "advertising": FlagRight(kind="false_advertising", office=None, number=None),
}
NOTHING, INTELLIGENCE, INVITE = Action.NO_LEGAL_BASIS, Action.INTELLIGENCE_ONLY, Action.INVITE_APPLICATION
OFFICER = Action.EX_OFFICIO_POSSIBLE


def order(*kinds: str, **fields: object) -> Flag:
    return flags.flag(rights=tuple(RIGHTS[k] for k in kinds), **fields)


# Where the same right is confirmed in force there, nothing is on file and there is no local order (legal basis, section 7).
IF_SHOWN = {
    "CA": {"patent": INTELLIGENCE, "design": INTELLIGENCE, "trademark": OFFICER, "copyright": OFFICER, "secret": NOTHING},
    "GB": {"patent": OFFICER, "design": OFFICER, "trademark": OFFICER, "copyright": OFFICER, "secret": NOTHING},
    "AU": {"patent": INTELLIGENCE, "design": INTELLIGENCE, "trademark": INVITE, "copyright": INVITE, "secret": NOTHING},
    "NZ": {"patent": INTELLIGENCE, "design": INTELLIGENCE, "trademark": OFFICER, "copyright": OFFICER, "secret": NOTHING},
    "JP": {"patent": OFFICER, "design": OFFICER, "trademark": OFFICER, "copyright": OFFICER, "secret": INVITE},
    "KR": {"patent": OFFICER, "design": OFFICER, "trademark": OFFICER, "copyright": OFFICER, "secret": INVITE},
    "TW": {"patent": INVITE, "design": INVITE, "trademark": OFFICER, "copyright": OFFICER, "secret": NOTHING},
    "DE": {"patent": OFFICER, "design": OFFICER, "trademark": OFFICER, "copyright": OFFICER, "secret": NOTHING},
    "NL": {"patent": OFFICER, "design": OFFICER, "trademark": OFFICER, "copyright": OFFICER, "secret": NOTHING},
    "US": {"patent": INTELLIGENCE, "design": INTELLIGENCE, "trademark": OFFICER, "copyright": OFFICER, "secret": INTELLIGENCE},
}


def test_the_allies_are_the_ten_and_the_union_is_a_layer_of_law_only():
    assert set(ALLIES) == set(IF_SHOWN)
    for member in ("DE", "NL"):
        assert {r.provision for r in ALLIES[member].law if r.right == "patent"} >= {"Regulation (EU) 608/2013, Art. 2, 17, 18"}


@pytest.mark.parametrize(("ally", "kind"), [(a, k) for a, kinds in IF_SHOWN.items() for k in kinds])
def test_what_follows_once_a_local_right_is_shown(ally, kind):
    assert lawful_action(ALLIES[ally], order(kind), DAY, Local(right=True)).action is IF_SHOWN[ally][kind]


@pytest.mark.parametrize(("ally", "kind"), [(a, k) for a, kinds in IF_SHOWN.items() for k in kinds])
def test_without_a_local_right_an_order_is_intelligence_at_most(ally, kind):
    decision = lawful_action(ALLIES[ally], order(kind), DAY)
    shown = IF_SHOWN[ally][kind]
    assert decision.action is (NOTHING if shown is NOTHING else INTELLIGENCE)
    assert decision.if_right_shown is (None if shown in (NOTHING, INTELLIGENCE) else shown)
    assert decision.missing
    assert all(row.right == {"secret": "trade_secret"}.get(kind, kind) for row in decision.rows)


@pytest.mark.parametrize("ally", ["CA", "AU", "NZ", "US"])
@pytest.mark.parametrize("kind", ["patent", "reissue"])
@pytest.mark.parametrize("local", [Local(), Local(right=True), Local(right=True, application=True)])
def test_a_patent_case_never_exceeds_intelligence_where_customs_has_no_patent_limb(ally, kind, local):
    decision = lawful_action(ALLIES[ally], order(kind), DAY, local)
    assert decision.action is INTELLIGENCE
    assert decision.if_right_shown is None


def test_an_order_of_the_own_market_and_an_application_on_file_come_before_everything_else():
    assert lawful_action(ALLIES["JP"], order("patent"), DAY, Local(order=True)).action is Action.ENFORCE_LOCAL_ORDER
    on_file = Local(right=True, application=True)
    assert lawful_action(ALLIES["JP"], order("patent"), DAY, on_file).action is Action.ACT_ON_APPLICATION
    assert lawful_action(ALLIES["GB"], order("secret"), DAY, on_file).action is NOTHING


def test_of_several_rights_the_strongest_decides_and_lifted_ones_do_not_count():
    decision = lawful_action(ALLIES["CA"], order("patent", "trademark"), DAY)
    assert decision.if_right_shown is OFFICER
    assert {row.right for row in decision.rows} == {"patent", "trademark"}
    lifted = flags.flag(rights=(RIGHTS["patent"], RIGHTS["trademark"].model_copy(update={"lifted": True})))
    assert lawful_action(ALLIES["CA"], lifted, DAY).if_right_shown is None


def test_a_right_without_a_row_is_said_to_be_not_researched():
    decision = lawful_action(ALLIES["JP"], order("advertising"), DAY)
    assert decision.action is INTELLIGENCE
    assert decision.rows == ()
    assert NOT_RESEARCHED in decision.missing[0]


def test_an_order_whose_rights_are_not_known_is_intelligence_and_says_so():
    decision = lawful_action(ALLIES["KR"], order(), DAY)
    assert decision.action is INTELLIGENCE
    assert "not known" in decision.missing[0]


def test_a_row_counts_only_while_it_is_valid():
    old = lawful_action(ALLIES["TW"], order("patent"), date(2014, 3, 23), Local(right=True))
    assert old.action is INTELLIGENCE
    assert NOT_RESEARCHED in old.missing[0]
    assert lawful_action(ALLIES["TW"], order("patent"), date(2014, 3, 24), Local(right=True)).action is INVITE


def test_a_suspended_order_says_that_its_own_market_does_not_enforce_it():
    notes = lawful_action(ALLIES["JP"], order("patent", state=State.SUSPENDED), DAY).notes
    assert any("suspended" in note for note in notes)


@pytest.mark.parametrize("ally", ALLIES.values(), ids=ALLIES.keys())
def test_every_row_has_its_source_its_day_and_says_that_no_counsel_reviewed_it(ally: Ally):
    for row in ally.law:
        assert row.source
        assert row.read_on >= date(2026, 11, 1)
        assert "not reviewed by counsel" in row.status
        assert row.provision
    assert {row.right for row in ally.law} == set(KINDS_OF_RIGHT) - {"false_advertising"}


def test_a_row_of_an_unknown_kind_or_with_days_in_the_wrong_order_is_refused():
    row = ALLIES["JP"].law[0].model_dump()
    with pytest.raises(ValueError, match="no kind of right"):
        Row(**row | {"right": "patents"})
    with pytest.raises(ValueError, match="before valid_from"):
        Row(**row | {"valid_from": date(2026, 1, 2), "valid_until": date(2026, 1, 1)})
    assert Route.EX_OFFICIO in Row(**row).routes
