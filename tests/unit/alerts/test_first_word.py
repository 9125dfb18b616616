"""An order of which the title alone is known: what a mail says of it, and what once its words were read."""

from __future__ import annotations

from datetime import date

import flags
import pytest
from first_screens import CONTEST, card_is_whole, says_the_same, shown, subject_is_in_budget
from translated import card_is_whole as card_is_whole_in
from translated import subject_is_in_columns

from alerts.first_screen.card import card
from alerts.languages.catalogues import spoken
from alerts.law.allies import load_allies
from alerts.law.basis import Local, lawful_action
from alerts.letter.listed import use
from alerts.letter.render import render_alert
from alerts.local_rights.lowering import taken_back
from alerts.telling.listing import Use
from alerts.telling.tell import TEXT_READ, changes, revision
from alerts.wording import phrases_of_first_word as p
from pipeline.records import Alert, AlertKind, EndReason, Flag, State

WHOLE = flags.flag(state="issued", state_since=date(2026, 8, 20))
SAID = "Only the title of its document was read, not the words of the order."
JAPAN, DAY = load_allies()["JP"], date(2026, 8, 26)


def bare(**fields: object) -> Flag:
    """As the docket alone has it: two patents asserted in the case, no firm."""
    asserted = (flags.patent("79000001"), flags.patent("79000002"))
    known = {"bare": True, "doubts": (SAID,), "parties": (), "rights": asserted, "rights_decided": False, "basis": "unknown"}
    return WHOLE.model_copy(update=known | fields)


def told(flag: Flag, kind: AlertKind = AlertKind.ALERT, last: Alert | None = None, local: Local | None = None) -> Alert:
    decision = lawful_action(JAPAN, flag, DAY, *([lambda _: local] if local else []))
    said = {"changes": changes(last, flag, decision), "narrows": taken_back(last, flag, decision)} if last else {}
    return flags.alert(flag, kind, decision=decision, revision=revision(flag, decision), **said)


@pytest.mark.parametrize("flag", [bare(), bare(rights=()), bare(parties=WHOLE.parties), bare(instrument="GEO", any_source=True)])
def test_nothing_is_to_be_acted_on_yet(flag: Flag):
    alert = told(flag, local=Local(right=True, application=True))
    seen = shown(alert)
    assert seen.first_line == "Order issued, text not read: nothing to act on yet. We write again."
    assert seen.subject.startswith("NEW 337-TA-8101 NO ACTION YET | electric kettles")
    rows = {row.label: row.lines for row in seen.rows}
    assert rows["You may"] == ("Nothing yet: of the order only its title was read.",)
    assert rows["Missing"] == ("The words of the order: we read its title alone.",)
    assert not any(right.states_a_ground for right in alert.decision.rights), "whatever was shown"
    assert use(alert) is Use.UNUSABLE
    subject_is_in_budget(seen.subject)
    card_is_whole(seen, alert)
    mail = render_alert(alert, JAPAN, sender="crossmarket <alerts@crossmarket.example>", contest=CONTEST)
    says_the_same(mail)
    assert SAID in " ".join(mail.text.split())


@pytest.mark.parametrize("language", [tag for tag in spoken() if tag != "en"])
def test_it_is_said_in_each_language(language: str):
    say = spoken()[language]
    first = told(bare())
    for alert, in_subject, in_line in (
        (first, p.SUBJECT_NOTHING_YET, p.FIRST_NOTHING_YET),
        (told(WHOLE, AlertKind.UPDATE, first), p.SUBJECT_READ, p.FIRST_READ),
    ):
        seen = card(alert, "Japan", CONTEST, say=say)
        subject_is_in_columns(seen.subject, say)
        card_is_whole_in(seen, alert, say)
        assert say(in_subject) in seen.subject
        assert say(in_line) in seen.first_line
        assert in_line not in seen.first_line


def test_its_words_are_a_change_and_take_nothing_back():
    """Of the rights that were asserted in the case the order rests on one: nobody was to hold anything for the other."""
    first = told(bare())
    change = told(WHOLE, AlertKind.UPDATE, first)
    assert change.narrows == ()
    assert change.changes[0] == TEXT_READ
    assert "Named now: Kettleworks Ltd." in change.changes
    assert "Right now named: US patent 79,000,001." in change.changes
    assert not any("79,000,002" in said for said in change.changes)
    assert shown(change).subject.startswith("CHANGE 337-TA-8101 text read | electric kettles")
    assert shown(change).first_line.startswith("Now its text was read: see Changed. For information.")


def test_words_that_say_no_more_than_the_title_are_a_change_all_the_same():
    first = told(bare())
    again = bare(bare=False, doubts=())
    assert revision(again, lawful_action(JAPAN, again, DAY)) != first.revision


def test_an_end_of_it_and_a_general_order_that_turns_out_limited_are_taken_back():
    first = told(bare(instrument="GEO", any_source=True))
    over = bare(state=State.ENDED, end_reason=EndReason.RESCINDED, state_since=date(2026, 9, 1))
    assert [one.kind for one in told(over, AlertKind.CANCEL, first).narrows] == ["ended"]
    assert [one.kind for one in told(WHOLE, AlertKind.UPDATE, first).narrows] == ["limited"]


def test_who_could_act_and_cannot_since_its_words_count_no_more_is_told_to_stop():
    acted = told(WHOLE, local=Local(right=True, application=True))
    assert acted.decision.rights[0].states_a_ground
    back = told(bare(), AlertKind.UPDATE, acted, Local(right=True, application=True))
    assert "ground" in [one.kind for one in back.narrows]
