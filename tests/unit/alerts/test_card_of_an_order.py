"""What a card says of an order: whose land a firm is in, who is paused, where rights were read, the bond, grey goods."""

from __future__ import annotations

from datetime import date

import flags
import pytest
from first_screens import card_is_whole, shown

from alerts.law.allies import load_allies
from alerts.law.basis import lawful_action
from alerts.letter.render import render_alert
from alerts.telling.narrowing import narrowed
from alerts.telling.tell import changes, revision
from alerts.wording.naming import sources
from alerts.wording.standing import is_nothing
from pipeline.records import Action, Alert, AlertKind, Flag, FlagParty, FlagRight

DAY = date(2026, 11, 1)
ALLIES = load_allies()
MARK = FlagRight(kind="trademark", office="US", number="7900001")
ACT = FlagRight(kind="other", office=None, number=None, words="false designation of origin")
ASKED = flags.source("2025-70001", "2025-04-16", 'electric kettles ("Gray Market Kettles")')
CASE = flags.source("2025-70002", "2025-05-01", "U.S. Patent No. 79,000,001")


def told(about: Flag, ally: str = "GB", before: Flag | None = None) -> Alert:
    decision = lawful_action(ALLIES[ally], about, DAY)
    if before is None:
        return flags.alert(about, ally=ally, decision=decision)
    last = flags.alert(before, ally=ally, decision=lawful_action(ALLIES[ally], before, DAY))
    said, narrows = changes(last, about, decision), narrowed(before, about)
    return flags.alert(about, AlertKind.UPDATE, ally=ally, decision=decision, changes=said, narrows=narrows)


def row(alert: Alert, label: str) -> str:
    seen = shown(alert)
    card_is_whole(seen, alert)
    return " / ".join(next(one.lines for one in seen.rows if one.label == label))


def body(alert: Alert) -> str:
    return " ".join(render_alert(alert, ALLIES[alert.ally], sender="a@b.example", contest="c@d.example").text.split())


# --- whom ---------------------------------------------------------------------------------------------------------------------


def test_a_firm_of_the_readers_own_land_stands_first_and_the_others_as_they_are_named():
    many = tuple(FlagParty(name=f"Firm{n} Ltd.", country="CN") for n in range(12))
    about = flags.flag(parties=(*many, FlagParty(name="Hearth Ltd.", city="Leeds", country="GB")))
    assert row(told(about), "Firms").startswith("Only these 13: Hearth Ltd. (GB); Firm0 Ltd.")
    assert row(told(about, "DE"), "Firms").startswith("Only these 13: Firm0 Ltd. (CN); Firm1 Ltd.")


# --- paused for one, and many at once -----------------------------------------------------------------------------------------


def test_who_alone_is_paused_is_no_more_among_the_firms_and_is_not_said_to_be_free():
    before = flags.flag()
    kettleworks, steamline = before.parties
    later = flags.source("2026-88700", "2026-10-30", "suspended as to Steamline")
    event = flags.event("suspended", "2026-10-28", later, partial=True, names=("Steamline GmbH",))
    about = flags.flag(
        parties=(kettleworks, steamline.model_copy(update={"paused": True})), events=(*before.events, event)
    )  # fmt: skip
    alert = told(about, before=before)
    seen = shown(alert)
    assert seen.subject.startswith("CHANGE 337-TA-8101 Steamline PAUSED | ")
    paused = "STOP holding goods of Steamline GmbH: PAUSED since 2026-10-28, 4 days ago, until we write again."
    assert seen.first_line.startswith(paused)
    assert row(alert, "Not these") == "Goods that the holder licensed. PAUSED: Steamline GmbH."
    assert "Steamline" not in row(alert, "Firms")
    assert "FREED" not in body(alert)
    assert revision(about, alert.decision) != revision(before, alert.decision)


def test_who_was_told_to_be_free_and_is_only_paused_is_told_so():
    """As orders stood to those who were told before a pause had a word of its own."""
    kettleworks, steamline = flags.flag().parties
    before = flags.flag(parties=(kettleworks, steamline.model_copy(update={"freed": True})))
    alert = told(flags.flag(parties=(kettleworks, steamline.model_copy(update={"paused": True}))), before=before)
    assert alert.changes == ("Steamline GmbH is PAUSED: not under the order until we write again.",)
    assert alert.narrows == ()


@pytest.mark.parametrize("what", ["freed", "paused"])
def test_many_firms_are_told_in_one_sentence_with_their_number_and_stand_by_name_below(what):
    parties = tuple(FlagParty(name=f"Firm{n} Trading Ltd.", country="CN") for n in range(32))
    out = tuple(one.model_copy(update={what: True}) for one in parties[:30])
    alert = told(flags.flag(parties=(*out, *parties[30:])), before=flags.flag(parties=parties))
    said = {"freed": "no longer under the order.", "paused": "PAUSED: not under the order until we write again."}
    assert alert.changes == (f"30 firms are {said[what]} Each is marked {what.upper()} below, under Parties.",)
    card_is_whole(shown(alert), alert)
    assert f"30 firms {what.upper()}" in shown(alert).subject
    assert "goods of 30 firms" in shown(alert).first_line
    assert all(f"{what.upper()}: {one.name}" in body(alert) for one in out)


def test_a_few_firms_are_told_by_name():
    parties = tuple(FlagParty(name=f"Firm{n} Ltd.", country="CN") for n in range(6))
    out = tuple(one.model_copy(update={"freed": True}) for one in parties[:4])
    alert = told(flags.flag(parties=(*out, *parties[4:])), before=flags.flag(parties=parties))
    assert alert.changes == tuple(f"Firm{n} Ltd. is no longer under the order." for n in range(4))


# --- where rights were read ---------------------------------------------------------------------------------------------------


def test_rights_that_only_another_document_names_cite_it_on_the_card_and_it_is_among_the_sources():
    about = flags.flag(rights=(flags.patent("79000001", 1, 2, read_in=(CASE,)),), rights_decided=False)
    alert = told(about)
    said = "Asserted only, in document 2025-70002, not in the order's: US patent 79,000,001 (claims 1, 2)."
    assert row(alert, "Rights") == said
    assert CASE in sources(about)
    assert row(alert, "How sure").startswith("2 documents read")
    assert "not named by the order's notice, but by Federal Register document 2025-70002, published 2025-05-01" in body(alert)


def test_where_some_only_are_named_elsewhere_it_is_said_of_how_many():
    about = flags.flag(rights=(flags.patent("79000001"), flags.patent("79000009", read_in=(CASE,))))
    assert row(told(about), "Rights") == "US patent 79,000,001; US patent 79,000,009. 1 of these: from document 2025-70002."


def test_rights_that_the_notice_names_itself_cite_nothing_more():
    assert "document" not in row(told(flags.flag()), "Rights")


def test_rights_that_a_register_has_stand_before_acts_without_a_number():
    assert row(told(flags.flag(rights=(ACT, MARK))), "Rights").startswith("US trademark 7,900,001; other unfair act")


# --- unfair acts --------------------------------------------------------------------------------------------------------------


def test_an_unfair_act_without_a_kind_is_called_by_its_words_and_its_law_is_not_researched():
    alert = told(flags.flag(rights=(MARK, ACT)))
    assert 'other unfair act ("false designation of origin")' in row(alert, "Rights")
    assert "Other unfair act (number not stated): law not researched." in body(alert)
    assert "law not researched" not in body(told(flags.flag(rights=(MARK,))))


# --- the bond -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bond", ["zero percent (0%) of the entered value", "no bond", "0 percent", "$0.00 a unit", "nil"])
def test_a_bond_of_nothing(bond):
    assert is_nothing(bond)


@pytest.mark.parametrize(
    "bond", ["100 percent", "$99.01 a unit, and zero percent of others", "one hundred percent", "10%", "a royalty", "$0.50"]
)
def test_a_bond_of_something(bond):
    assert not is_nothing(bond)


def test_where_the_bond_is_nothing_nothing_is_said_to_enter_under_bond():
    order = flags.flag(state="issued", state_since=date(2026, 10, 20), bond="zero percent (0%) of the entered value")
    said = row(told(order), "Standing")
    assert said.startswith("US: goods enter without bond to about 2026-10-19 (Presidential review)")
    assert "under bond" not in said + body(told(order))
    assert row(told(order.model_copy(update={"bond": "100 percent"})), "Standing").startswith("US: goods enter under bond")


# --- what is presumed ---------------------------------------------------------------------------------------------------------


def test_a_subject_says_that_it_is_presumed_that_an_order_is_in_force():
    before = flags.flag(state="issued", state_since=date(2026, 8, 20))
    assert shown(told(flags.flag(), before=before)).subject.startswith("CHANGE 337-TA-8101 presumed in force, US | ")
    read = flags.flag(review_until=None, state_since=date(2026, 10, 1))
    assert shown(told(read, before=before)).subject.startswith("CHANGE 337-TA-8101 in force in US | ")


# --- grey goods ---------------------------------------------------------------------------------------------------------------

OUTSIDE = "Nobody can supply this: genuine goods are outside the law of customs here."


def grey(*rights: FlagRight) -> Flag:
    return flags.flag(rights=rights or (MARK,), grey_market=ASKED)


def test_grey_goods_are_called_genuine_and_the_words_that_say_so_are_cited():
    alert = told(grey())
    assert row(alert, "Goods").endswith("/ GREY MARKET: genuine goods, not meant for sale in US; see Missing.")
    assert 'Called grey-market goods by document 2025-70001: "electric kettles ("Gray Market Kettles")"' in body(alert)
    assert ASKED in sources(alert.flag)
    assert "GREY" not in row(told(flags.flag()), "Goods")


# By hand from the research on legal bases (sections 2, 4 and 7): where genuine goods are outside, nothing follows; in Germany the
# national law has them, on application; what is open there is said to be.
@pytest.mark.parametrize(
    ("ally", "then", "missing"),
    [
        ("GB", None, OUTSIDE), ("NL", None, OUTSIDE), ("CA", None, OUTSIDE), ("NZ", None, OUTSIDE), ("TW", None, OUTSIDE),
        ("DE", Action.INVITE_APPLICATION, "only for goods outside the Union's law, such as grey imports"),
        ("JP", Action.EX_OFFICIO_POSSIBLE, "Whether customs of Japan may hold genuine goods is not confirmed."),
        ("KR", Action.EX_OFFICIO_POSSIBLE, "Whether customs of Korea may hold genuine goods is not confirmed."),
        ("AU", Action.INVITE_APPLICATION, "Whether customs of Australia may hold genuine goods is not confirmed."),
    ],
)  # fmt: skip
def test_what_follows_of_a_mark_on_genuine_goods(ally, then, missing):
    (right,) = lawful_action(ALLIES[ally], grey(), DAY).rights
    assert (right.action, right.if_right_shown) == (Action.INTELLIGENCE_ONLY, then)
    assert missing.replace("Korea", ALLIES["KR"].name) in " ".join(right.missing)


def test_genuine_copies_are_barred_in_taiwan_too():
    copies = FlagRight(kind="copyright", office="US", number="VA7900001")
    (right,) = lawful_action(ALLIES["TW"], grey(copies), DAY).rights
    assert right.if_right_shown is Action.EX_OFFICIO_POSSIBLE


def test_who_has_no_power_on_genuine_goods_reads_why_in_the_first_line():
    first = shown(told(grey())).first_line
    assert first == "For information. Genuine goods (grey market): customs has no power to hold them here."
    assert shown(told(grey(), "JP")).first_line == "For information. Detain nothing on this alone."


def test_that_goods_are_grey_is_a_change_that_is_told_once():
    before, after = flags.flag(rights=(MARK,)), grey()
    alert = told(after, "JP", before)
    assert alert.changes == ("The goods are called grey-market goods: genuine, meant for another market.",)
    assert revision(before, alert.decision) != revision(after, alert.decision)
