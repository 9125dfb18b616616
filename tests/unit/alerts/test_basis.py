"""What each ally's officers may do: the table of the research on legal bases, and the rules behind it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import flags
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alerts.law.allies import load_allies
from alerts.law.basis import NOT_RESEARCHED, Local, lawful_action
from pipeline.records import Action, Flag, FlagRight, RightDecision, State

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
NOTHING_SHOWN = Local()
NOTHING, INTELLIGENCE, INVITE = Action.NO_LEGAL_BASIS, Action.INTELLIGENCE_ONLY, Action.INVITE_APPLICATION
OFFICER = Action.EX_OFFICIO_POSSIBLE


def order(*kinds: str, **fields: object) -> Flag:
    return flags.flag(rights=tuple(RIGHTS[k] for k in kinds), **fields)


def of_each(local: Local) -> Callable[[FlagRight], Local]:
    """The same is known of every right."""
    return lambda _: local


def only(ally: str, kind: str, local: Local = NOTHING_SHOWN) -> RightDecision:
    """What an ally may do about an order that rests on one right alone."""
    (decided,) = lawful_action(ALLIES[ally], order(kind), DAY, of_each(local)).rights
    return decided


def answers(ally: str, *kinds: str) -> list[tuple[str | None, Action, Action | None]]:
    """Of each right in turn: its kind, what may be done, and what once such a right is shown."""
    return [(r.kind, r.action, r.if_right_shown) for r in lawful_action(ALLIES[ally], order(*kinds), DAY).rights]


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
    assert only(ally, kind, Local(right=True)).action is IF_SHOWN[ally][kind]


@pytest.mark.parametrize(("ally", "kind"), [(a, k) for a, kinds in IF_SHOWN.items() for k in kinds])
def test_without_a_local_right_an_order_is_intelligence_at_most(ally, kind):
    decided = only(ally, kind)
    shown = IF_SHOWN[ally][kind]
    assert decided.action is (NOTHING if shown is NOTHING else INTELLIGENCE)
    assert decided.if_right_shown is (None if shown in (NOTHING, INTELLIGENCE) else shown)
    assert decided.missing
    assert all(row.right == {"secret": "trade_secret"}.get(kind, kind) for row in decided.rows)


@pytest.mark.parametrize("ally", ["CA", "AU", "NZ", "US"])
@pytest.mark.parametrize("kind", ["patent", "reissue"])
@pytest.mark.parametrize("local", [Local(), Local(right=True), Local(right=True, application=True)])
def test_a_patent_case_never_exceeds_intelligence_where_customs_has_no_patent_limb(ally, kind, local):
    decided = only(ally, kind, local)
    assert decided.action is INTELLIGENCE
    assert decided.if_right_shown is None


def test_an_order_of_the_own_market_and_an_application_on_file_come_before_everything_else():
    assert only("JP", "patent", Local(order=True)).action is Action.ENFORCE_LOCAL_ORDER
    on_file = Local(right=True, application=True)
    assert only("JP", "patent", on_file).action is Action.ACT_ON_APPLICATION
    assert only("GB", "secret", on_file).action is NOTHING


# --- right by right -----------------------------------------------------------------------------------------------------------


def test_a_new_zealand_patent_gains_nothing_by_a_mark_beside_it():
    """The customs pages know no patents: only the mark lets an officer act, once it is registered there."""
    decision = lawful_action(ALLIES["NZ"], order("patent", "trademark"), DAY)
    patent, mark = decision.rights
    assert (patent.kind, patent.office, patent.number) == ("patent", "US", "79000001")
    assert (mark.kind, mark.office, mark.number) == ("trademark", "US", "7900001")
    assert (patent.action, patent.if_right_shown) == (INTELLIGENCE, None)
    assert (mark.action, mark.if_right_shown) == (INTELLIGENCE, OFFICER)
    assert [row.right for row in patent.rows] == ["patent"]
    assert [row.provision for row in mark.rows] == ["Trade Marks Act 2002, s 135A, 135B, 137, 149"]
    assert patent.missing == ("Nobody can supply this: customs has no power here, whatever is shown.",)
    assert mark.missing == (
        "No right in force in New Zealand is confirmed, nor who owns the mark there.",
        "From you: reasonable cause to suspect (s 135A).",
        "From the holder: a border protection notice (s 137; 5 years).",
    )


def test_the_law_of_the_union_knows_patents_and_designs_and_no_secrets():
    for ally in ("DE", "NL"):
        assert answers(ally, "patent", "design", "secret") == [
            ("patent", INTELLIGENCE, OFFICER),
            ("design_patent", INTELLIGENCE, OFFICER),
            ("trade_secret", NOTHING, None),
        ]
    secret = lawful_action(ALLIES["DE"], order("patent", "design", "secret"), DAY).rights[2]
    assert [row.provision for row in secret.rows] == ["none: not among the rights of Regulation (EU) 608/2013, Art. 2"]


def test_the_rights_stand_in_the_order_of_the_flag():
    assert [kind for kind, _, _ in answers("KR", "secret", "patent", "reissue")] == ["trade_secret", "patent", "reissue_patent"]


def test_a_right_for_which_an_order_was_lifted_lends_it_nothing():
    lifted = flags.flag(rights=(RIGHTS["patent"], RIGHTS["trademark"].model_copy(update={"lifted": True})))
    decision = lawful_action(ALLIES["NZ"], lifted, DAY)
    assert [(r.kind, r.action, r.if_right_shown) for r in decision.rights] == [("patent", INTELLIGENCE, None)]
    assert {row.right for row in decision.rows} == {"patent"}


def test_an_order_whose_rights_are_all_lifted_does_not_say_that_none_was_read():
    gone = flags.flag(rights=(RIGHTS["trademark"].model_copy(update={"lifted": True}),))
    (decided,) = lawful_action(ALLIES["NZ"], gone, DAY).rights
    assert (decided.kind, decided.action, decided.if_right_shown) == (None, INTELLIGENCE, None)
    assert "lifted" in decided.missing[0]


def test_what_is_known_of_one_right_is_said_of_that_right_alone():
    """Taiwan: patents only on a request of the holder, marks on own initiative too; an application on file covers one of them."""
    taiwan, both = ALLIES["TW"], order("patent", "trademark")
    shown = lawful_action(taiwan, both, DAY, of_each(Local(right=True)))
    assert [r.action for r in shown.rights] == [INVITE, OFFICER]
    on_file = {"patent": Local(right=True, application=True)}
    patent, mark = lawful_action(taiwan, both, DAY, lambda right: on_file.get(right.kind, Local())).rights
    assert (patent.action, patent.if_right_shown) == (Action.ACT_ON_APPLICATION, None)
    assert (mark.action, mark.if_right_shown) == (INTELLIGENCE, OFFICER)


def test_where_one_right_alone_needs_an_application_only_that_right_asks_for_it():
    """Australia: a mark with a notice of objection; a patent never."""
    patent, mark = lawful_action(ALLIES["AU"], order("patent", "trademark"), DAY).rights
    assert (patent.if_right_shown, mark.if_right_shown) == (None, INVITE)
    assert not any("Notice of Objection" in sentence for sentence in patent.missing)
    assert any("Notice of Objection" in sentence for sentence in mark.missing)


def test_two_rights_of_a_kind_of_which_one_is_shown_have_two_answers():
    known, other = RIGHTS["patent"], flags.patent("79000002")
    two = flags.flag(rights=(known, other))
    decision = lawful_action(ALLIES["JP"], two, DAY, lambda right: Local(right=right.number == known.number))
    assert [(r.number, r.action) for r in decision.rights] == [("79000001", OFFICER), ("79000002", INTELLIGENCE)]


LOCALS = st.builds(Local, order=st.booleans(), right=st.booleans(), application=st.booleans())


@settings(max_examples=200, deadline=None, print_blob=True)
@given(
    ally=st.sampled_from(sorted(ALLIES)),
    found=st.lists(st.tuples(st.sampled_from(sorted(RIGHTS)), st.integers(1, 3), st.booleans(), LOCALS), max_size=6),
    any_source=st.booleans(),
    state=st.sampled_from([State.ISSUED, State.IN_FORCE, State.SUSPENDED]),
)
def test_each_right_gets_what_it_would_get_alone(ally, found, any_source, state):
    known: dict[FlagRight, Local] = {}
    for kind, n, lifted, local in found:
        right = RIGHTS[kind]
        number = f"{right.number[:-1]}{n}" if right.number else None
        known[right.model_copy(update={"number": number, "lifted": lifted})] = local
    about = flags.flag(rights=tuple(known), any_source=any_source, state=state)
    together = lawful_action(ALLIES[ally], about, DAY, known.__getitem__).rights
    standing = [right for right in known if not right.lifted]
    if not standing:
        assert [(r.kind, r.action, r.if_right_shown) for r in together] == [(None, INTELLIGENCE, None)]
        return
    assert [(r.kind, r.office, r.number) for r in together] == [(r.kind, r.office, r.number) for r in standing]
    for decided, right in zip(together, standing, strict=True):
        alone = about.model_copy(update={"rights": (right,)})
        assert lawful_action(ALLIES[ally], alone, DAY, known.__getitem__).rights == (decided,)


# --- what is not known --------------------------------------------------------------------------------------------------------


def test_a_right_without_a_row_is_said_to_be_not_researched():
    other = FlagRight(kind="other", office=None, number=None)
    (decided,) = lawful_action(ALLIES["JP"], flags.flag(rights=(other,)), DAY).rights
    assert decided.action is INTELLIGENCE
    assert decided.rows == ()
    assert decided.missing == (f"{NOT_RESEARCHED} for Japan.",)


def test_an_order_whose_rights_are_not_known_is_intelligence_and_says_so():
    (decided,) = lawful_action(ALLIES["KR"], order(), DAY).rights
    assert (decided.kind, decided.office, decided.number) == (None, None, None)
    assert decided.action is INTELLIGENCE
    assert "not known" in decided.missing[0]


def test_a_row_counts_only_while_it_is_valid():
    before, from_then = (
        lawful_action(ALLIES["TW"], order("patent"), day, of_each(Local(right=True))).rights[0]
        for day in (date(2014, 3, 23), date(2014, 3, 24))
    )
    assert before.action is INTELLIGENCE
    assert NOT_RESEARCHED in before.missing[0]
    assert from_then.action is INVITE


def test_a_suspended_order_says_that_its_own_market_does_not_enforce_it():
    notes = lawful_action(ALLIES["JP"], order("patent", state=State.SUSPENDED), DAY).notes
    assert any("paused" in note for note in notes)
