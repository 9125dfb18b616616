"""What an ally is told next follows from what it was last told and from what is known now, and from nothing else."""

from __future__ import annotations

from datetime import date

import flags

from alerts.telling.tell import changes, is_news, next_kind, revision
from pipeline.fold import flag_on
from pipeline.records import Action, AlertKind, Decision, EndReason, FlagParty, FlagRight, State

MARK = FlagRight(kind="trademark", office="US", number="7900001")
ENDED = {"state": State.ENDED, "state_since": date(2026, 10, 30), "end_reason": EndReason.RESCINDED}


def told(about=None, kind=AlertKind.ALERT):
    about = about or flags.flag()
    return flags.alert(about, kind, revision=revision(about, flags.decision()))


def kind_after(last, flag):
    return next_kind(last, flag, revision(flag, flags.decision()))


def test_a_new_order_is_an_alert_and_the_same_again_is_nothing():
    assert kind_after(None, flags.flag()) is AlertKind.ALERT
    assert kind_after(told(), flags.flag()) is None


def test_a_change_of_meaning_is_an_update_and_new_evidence_alone_is_not():
    assert kind_after(told(), flags.flag(articles="Certain kettles")) is AlertKind.UPDATE
    more = flags.source("2026-88199", "2026-09-30", "other words about the same order")
    assert kind_after(told(), flags.flag(announced_in=more)) is None


def test_an_end_is_a_cancel_for_those_who_were_told_and_nothing_for_the_others():
    assert kind_after(told(), flags.flag(**ENDED)) is AlertKind.CANCEL
    assert kind_after(None, flags.flag(**ENDED)) is None
    assert kind_after(told(flags.flag(**ENDED), AlertKind.CANCEL), flags.flag(**ENDED)) is None


def test_an_order_that_stands_again_after_its_cancel_is_an_alert_again():
    assert kind_after(told(flags.flag(**ENDED), AlertKind.CANCEL), flags.flag()) is AlertKind.ALERT


def test_the_parties_order_and_places_do_not_make_a_revision_but_their_names_and_freedom_do():
    decision, plain = flags.decision(), flags.flag()
    turned = flags.flag(parties=tuple(reversed(plain.parties)))
    assert revision(turned, decision) == revision(plain, decision)
    freed = flags.flag(parties=(plain.parties[0], plain.parties[1].model_copy(update={"freed": True})))
    assert revision(freed, decision) != revision(plain, decision)


def test_changes_are_said_in_sentences():
    before = told()
    after = flags.flag(
        parties=(FlagParty(name="Kettleworks Ltd."), FlagParty(name="Steamline GmbH", freed=True)),
        rights=(flags.patent("79000001", 1, 2),),
        bond="10 percent",
    )
    said = changes(before, after, flags.decision())
    assert "Steamline GmbH is no longer under the order." in said
    assert "Claims of US patent 79,000,001: OUT 3, 5; now 1, 2." in said
    assert "Bond: was not known, is 10 percent." in said


def test_news_is_what_was_published_within_the_days_set():
    flag = flags.flag()  # published 2026-08-25
    assert is_news(flag, date(2026, 9, 8), 14)
    assert not is_news(flag, date(2026, 9, 9), 14)


def test_what_would_follow_if_a_right_were_shown_is_part_of_what_is_told():
    plain = flags.flag()
    shown = [flags.decision(if_right_shown=action) for action in (None, Action.ACT_ON_APPLICATION, Action.EX_OFFICIO_POSSIBLE)]
    assert len({revision(plain, decision) for decision in shown}) == 3


# --- ends by time ---------------------------------------------------------------------------------------------------------------

OLD, LATER = flags.patent("5000001"), flags.patent("6600001")  # past after 2011 and 2016; after 2023 and 2028


def resting_on(*rights, on):
    return flag_on(flags.flag(rights=rights, issued_on=date(2005, 8, 22), review_until=date(2005, 10, 21)), on)


def test_that_an_order_may_have_ended_is_told_once():
    before = told(resting_on(OLD, LATER, on=date(2023, 12, 31)))
    after = resting_on(OLD, LATER, on=date(2024, 1, 1))
    assert kind_after(before, after) is AlertKind.UPDATE
    first, *_ = changes(before, after, flags.decision())
    assert first == "It may have ended: check. Every right that it rests on is past its term, as its number tells."
    for later in (date(2024, 1, 2), date(2029, 1, 1), date(2050, 1, 1)):
        assert kind_after(told(after), resting_on(OLD, LATER, on=later)) is None


def test_of_an_order_of_which_one_right_is_past_nobody_hears_anew_but_whoever_hears_reads_it():
    then, now = resting_on(OLD, LATER, on=date(2006, 1, 1)), resting_on(OLD, LATER, on=date(2020, 1, 1))
    assert [r.past for r in now.rights] == ["cannot_stand", None]
    assert revision(then, flags.decision()) == revision(now, flags.decision())
    assert "US patent 5,000,001 cannot still be in force." in changes(told(then), now, flags.decision())


def test_an_order_that_may_have_ended_and_then_ends_is_cancelled():
    may = resting_on(OLD, on=date(2020, 1, 1))
    assert kind_after(told(may), may.model_copy(update=ENDED)) is AlertKind.CANCEL


def test_a_last_day_is_told_when_it_is_set_moved_or_taken_away():
    plain = flags.flag()
    one, other = (
        flags.flag(events=(*plain.events, flags.event("expired", day, plain.announced_in))) for day in ("2031-03-12", "2033-03-12")
    )
    for before, after, said in (
        (plain, one, "Last day by its own words: was not set, is 2031-03-12."),
        (one, other, "Last day by its own words: was 2031-03-12, is 2033-03-12."),
        (other, plain, "Last day by its own words: was 2033-03-12, is not set."),
    ):
        assert kind_after(told(before), after) is AlertKind.UPDATE
        assert changes(told(before), after, flags.decision()) == (said,)


def test_revisions_of_orders_that_time_does_not_touch_are_what_they_were():
    """As the program of 2026-11-28 hashed them: whoever was told hears nothing for that ends are told now."""
    assert revision(flags.flag(), flags.decision()) == "ecfa55986c432b3a"
    assert revision(flags.flag(**ENDED), flags.decision()) == "18b473e28b6b340f"


# --- right by right -----------------------------------------------------------------------------------------------------------


def of(*answers: tuple[FlagRight, Action, Action | None]) -> Decision:
    return Decision(rights=tuple(flags.on_right(right, action, if_right_shown=shown) for right, action, shown in answers))


NOTHING, INTELLIGENCE, OFFICER = Action.NO_LEGAL_BASIS, Action.INTELLIGENCE_ONLY, Action.EX_OFFICIO_POSSIBLE
PATENT = flags.patent("79000001")
DIFFERS = of((PATENT, INTELLIGENCE, None), (MARK, INTELLIGENCE, OFFICER))


def officers(before: Decision, after: Decision) -> list[str]:
    """What an update says of what officers may do."""
    return [line for line in changes(flags.alert(decision=before), flags.flag(), after) if "officers" in line]


def test_that_the_same_holds_for_one_more_right_changes_nothing_but_the_right():
    plain = flags.flag()
    one, two = of((PATENT, INTELLIGENCE, OFFICER)), of((PATENT, INTELLIGENCE, OFFICER), (MARK, INTELLIGENCE, OFFICER))
    assert revision(plain, one) == revision(plain, two)
    assert officers(one, two) == []


def test_which_right_an_action_holds_for_is_part_of_what_is_told_and_their_order_is_not():
    plain = flags.flag()
    other = of((PATENT, INTELLIGENCE, OFFICER), (MARK, INTELLIGENCE, None))
    turned = Decision(rights=tuple(reversed(DIFFERS.rights)))
    assert len({revision(plain, d) for d in (DIFFERS, other, of((MARK, INTELLIGENCE, OFFICER)))}) == 3
    assert revision(plain, turned) == revision(plain, DIFFERS)


def test_a_change_of_what_officers_may_do_names_the_right_that_it_is_about():
    now = of((PATENT, INTELLIGENCE, None), (MARK, OFFICER, None))
    (said,) = officers(DIFFERS, now)
    assert said == (
        "What your officers may do about US trademark 7,900,001: was no hold (later, if such a right is shown: hold on own "
        "initiative), is hold on your own initiative, under your own law."
    )
    assert officers(DIFFERS, DIFFERS) == []


def test_when_rights_begin_or_cease_to_differ_an_update_says_so():
    patent, both = of((PATENT, INTELLIGENCE, None)), of((PATENT, NOTHING, None), (MARK, NOTHING, None))
    assert officers(patent, DIFFERS) == [
        "What your officers may do differs by right, see You may. We had said of the whole order: no hold."
    ]
    assert officers(DIFFERS, both) == ["What your officers may do no longer differs by right: it is no hold."]
    mark = of((MARK, INTELLIGENCE, OFFICER))
    assert officers(mark, patent) == [
        "What your officers may do: was no hold (later, if such a right is shown: hold on own initiative), is no hold."
    ]
