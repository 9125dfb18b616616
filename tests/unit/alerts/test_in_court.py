"""An order on which a court's word waits for a person: subject and first line say that it stands, which court, what was read."""

from __future__ import annotations

from datetime import UTC, date, datetime

import flags
import pytest
from first_screens import shown, subject_is_in_budget

from alerts.first_screen import first_line
from alerts.first_screen.subject import of_alert
from alerts.languages.catalogues import spoken
from alerts.law.allies import load_allies
from alerts.law.basis import lawful_action
from alerts.letter.render import render_alert
from alerts.telling.narrowing import narrowed
from alerts.telling.tell import changes, revision
from pipeline.records import Alert, AlertKind, CourtReview, Flag, FlagParty, PersonWord, State

DAY = date(2026, 11, 1)
DOUBT = "Under review: the Federal Circuit reversed in part on 2026-10-12 (document 26-1101); a person decides."


def review(did: str = "ruled", in_words: str = "reversed in part", **fields: object) -> CourtReview:
    said = {"ruling": f"r{did}", "court": "Federal Circuit", "appeals": ("2026-1101",), "did": did, "in_words": in_words}
    return CourtReview.model_validate(said | {"document_id": "us_cafc:26-1101:2026-10-12", "on": date(2026, 10, 12)} | fields)


def in_court(*reviews: CourtReview, **fields: object) -> Flag:
    return flags.flag(**{"court_reviews": reviews or (review(),), "doubts": (DOUBT,), **fields})


def told(now: Flag, before: Flag | None = None) -> Alert:
    """What an ally in a market of its own law is told that was told of `before`."""
    before = before or flags.flag()
    ally = load_allies()["NZ"]
    was, is_now = (lawful_action(ally, one, DAY) for one in (before, now))
    assert revision(before, was) != revision(now, is_now)
    last = flags.alert(before, ally="NZ", decision=was)
    kind = AlertKind.UPDATE if now.state is not State.ENDED else AlertKind.CANCEL
    return flags.alert(
        now, kind, ally="NZ", n=2, decision=is_now, changes=changes(last, now, is_now), narrows=narrowed(before, now)
    )


def said(alert: Alert) -> tuple[str, str]:
    subject = of_alert(alert)
    subject_is_in_budget(subject)
    return subject.partition(" | ")[0].partition(" 337-TA-8101 ")[2], first_line.of_alert(alert)


@pytest.mark.parametrize(
    ("waits", "first"),
    [
        (
            review(),
            "the Federal Circuit (appeal 2026-1101) ruled on 2026-10-12, what that does to the order is NOT decided.",
        ),
        (
            review("stayed", "granted a stay", appeals=()),
            "the Federal Circuit ordered a stay on 2026-10-12, whether it pauses the order is NOT decided.",
        ),
        (
            review("unread", "ruled", court="Court of International Trade", appeals=()),
            "the Court of International Trade ruled on 2026-10-12, its opinion was NOT read.",
        ),
        (
            review("ended", "ended appeal 2026-1101, opinion not read", on=None),
            "an appeal at the Federal Circuit (appeal 2026-1101) ended, its opinion was NOT read.",
        ),
    ],
)
def test_subject_and_first_line_say_which_court_did_what_as_far_as_read_and_that_it_stands(waits: CourtReview, first: str):
    subject, line = said(told(in_court(waits)))
    assert subject == "under COURT review"
    assert line.startswith(f"UNDER COURT REVIEW: {first} It stands meanwhile. ")


def test_details_that_changed_too_are_said_behind_it_and_no_detail_is_said_before_it():
    alert = told(in_court(articles="electric kettles and their lids"))
    subject, line = said(alert)
    assert subject == "under COURT review"
    assert line.startswith("UNDER COURT REVIEW: ")
    assert "Changed: " in line
    assert [one for one in alert.changes if "nder " in one] == [
        "Under court review: the Federal Circuit reversed in part on 2026-10-12 (appeal 2026-1101)."
    ], "told once"


def test_while_it_waits_a_later_change_of_details_says_so_first_too():
    subject, line = said(told(in_court(bond="100 percent"), in_court()))
    assert subject == "under COURT review"
    assert line.startswith("UNDER COURT REVIEW: ")
    assert "Changed: Bond: was not known, is 100 percent." in line


def test_what_may_pause_it_is_said_before_what_came_later_and_an_unread_end_last():
    later = review(ruling="rlater", on=date(2026, 10, 20), in_words="vacated")
    ended = review("ended", "ended appeal 2026-1500, opinion not read", appeals=("2026-1500",), on=None)
    stayed = review("stayed", "granted a stay", on=date(2026, 9, 1))
    assert "ordered a stay on 2026-09-01" in said(told(in_court(later, ended, stayed)))[1]
    assert "ruled on 2026-10-20" in said(told(in_court(review(), ended, later)))[1]


def test_of_one_that_is_paused_it_says_that_it_stays_so():
    paused = in_court(review("ruled", "lifted an interim stay"), state="suspended")
    _, line = said(told(paused, flags.flag(state="suspended")))
    assert "NOT decided. It is PAUSED: hold nothing" in line


# --- what ranks before it -----------------------------------------------------------------------------------------------------


def test_what_is_taken_back_stands_before_it_and_it_is_said_besides():
    before = flags.flag()
    freed = tuple(p.model_copy(update={"freed": p.name == "Steamline GmbH"}) for p in before.parties)
    subject, line = said(told(in_court(parties=freed), before))
    assert subject == "Steamline FREED"
    assert line.startswith("STOP holding goods of Steamline GmbH")
    assert "UNDER COURT REVIEW besides: see Standing." in line


def test_what_is_paused_or_over_stands_before_it():
    subject, line = said(told(in_court(state="suspended", state_since=date(2026, 10, 30))))
    assert (subject, line[:6]) == ("since 2026-10-30", "PAUSED")
    assert "UNDER COURT REVIEW besides: see Standing." in line
    ended = in_court(state="ended", end_reason="rescinded", state_since=date(2026, 10, 30))
    subject, line = said(told(ended, in_court()))
    assert (subject, line[:12]) == ("ended 2026-10-30", "STOP holding")
    assert "REVIEW" not in line


def test_whom_it_reaches_now_stands_before_it():
    more = (*flags.flag().parties, FlagParty(name="Brewhaus AG", country="DE"))
    subject, line = said(told(in_court(parties=more)))
    assert subject == "Brewhaus ADDED"
    assert line.startswith("WIDER: now also Brewhaus AG. UNDER COURT REVIEW: the Federal Circuit")


def test_a_first_mail_and_one_that_says_that_it_stands_again_say_it():
    for n, begins in ((1, "UNDER COURT REVIEW: "), (3, "It stands again: we had told you that it ended. UNDER COURT REVIEW: ")):
        alert = flags.alert(in_court(), n=n)
        assert first_line.of_alert(alert).startswith(begins)
        assert "under COURT review" in of_alert(alert)


# --- settled ------------------------------------------------------------------------------------------------------------------

WORD = PersonWord(by="A. Analyst", because="no right of it is concerned", at=datetime(2026, 10, 20, 9, tzinfo=UTC))


def test_refused_it_stands_as_before_by_the_word_of_a_person():
    refused = in_court(review(refused=WORD), doubts=())
    alert = told(refused, in_court())
    subject, line = said(alert)
    assert subject == "COURT review over"
    assert line.startswith("COURT REVIEW OVER: the order stands as before. ")
    assert "does nothing to it: A. Analyst on 2026-10-20" in alert.changes[0]
    assert alert.narrows == ()


def test_read_since_and_doing_nothing_it_stands_as_before():
    subject, line = said(told(flags.flag(), in_court(review("ended", on=None))))
    assert (subject, line[:46]) == ("COURT review over", "COURT REVIEW OVER: the order stands as before.")


def test_an_opinion_that_is_read_and_waits_itself_is_no_end_of_the_review():
    alert = told(in_court(doubts=("Under review: otherwise.",)), in_court(review("ended", on=None)))
    assert said(alert)[0] == "under COURT review"
    assert not any("over" in one for one in alert.changes)


def test_applied_in_part_the_mail_takes_back_and_says_by_whose_word():
    source = flags.source("26-1101", "2026-10-12", "REVERSED").model_copy(update={"document_id": "us_cafc:26-1101:2026-10-12"})
    order = flags.flag(rights=(flags.patent("9876501", 1), flags.patent("9876502", 2)))
    event = flags.event("reversed", "2026-10-12", source, partial=True, names=("patent 9876501",), said=WORD)
    lifted = tuple(r.model_copy(update={"lifted": r.number == "9876501"}) for r in order.rights)
    now = order.model_copy(update={"rights": lifted, "events": (*order.events, event)})
    alert = told(now, order.model_copy(update={"court_reviews": (review(),), "doubts": (DOUBT,)}))
    subject, line = said(alert)
    assert "LIFTED" in subject
    assert line.startswith("STOP holding ")
    (over,) = [one for one in alert.changes if one.startswith("Court review over: ")]
    assert 'A. Analyst on 2026-10-20: "no right of it is concerned"' in over


def test_the_card_says_it_where_it_says_how_the_order_stands_and_so_does_every_language():
    alert = told(in_court())
    mail = render_alert(
        alert, load_allies()["NZ"], sender="crossmarket <a@crossmarket.example>", contest="corrections@crossmarket.example"
    )
    (standing,) = [row.lines for row in shown(alert).rows if row.label == "Standing"]
    assert "UNDER COURT REVIEW: Federal Circuit (appeal 2026-1101)." in " ".join(standing)
    text = " ".join(mail.text.split())
    assert "UNDER COURT REVIEW: the Federal Circuit reversed in part on 2026-10-12 (appeal 2026-1101)" in text
    for tag, say in spoken().items():
        line = first_line.of_alert(alert, (), say)
        assert "Federal Circuit" in line, tag
        assert "2026-1101" in line, tag
        assert "[English]" not in line, tag
