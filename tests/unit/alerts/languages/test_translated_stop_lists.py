"""The ends of many orders in one mail, of one order of two that have one number, and of a part of one: in each language."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any

import flags
import pytest
from first_screens import CONTEST, says_the_same
from translated import above_the_english, card_is_whole, subject_is_in_columns

from alerts.first_screen import telephone
from alerts.first_screen.card import card
from alerts.languages.catalogues import spoken
from alerts.languages.speech import ENGLISH, Speech
from alerts.letter.render import LARGEST, Rendered
from alerts.many import phrases as pm
from alerts.many.ends import Again, Ended, render_ends
from alerts.wording import phrases as p
from alerts.wording.beside import Beside, Earlier
from alerts.wording.others import OrdersThatStand
from pipeline.records import AlertKind

SENDER = "crossmarket <alerts@crossmarket.example>"
LANGUAGES = [tag for tag in spoken() if tag != "en"]
LATER = flags.source("2026-88700", "2026-10-30", "the limited exclusion order is rescinded")
WAYS: list[dict[str, Any]] = [
    {"state_since": date(2026, 10, 28)},
    {"state_since": date(2026, 10, 1)},
    {"end_reason": "withdrawn"},
]


def ends(n: int, *ways: dict[str, Any], exercise: bool = False) -> list[Ended]:
    """So many orders that ended, in one way after the other, and the mail that each takes back."""
    found = []
    for k in range(n):
        own = {
            "id": f"f{k}",
            "order_number": f"337-TA-{8000 + k}",
            "state": "ended",
            "end_reason": "rescinded",
            "exercise": exercise,
        }
        order = flags.flag(**{**own, **ways[k % len(ways)]})
        alert = flags.alert(order, AlertKind.CANCEL, id=f"a{k}", n=2, decided_at=datetime(2026, 10, 30, tzinfo=UTC))
        found.append(Ended(alert, (Earlier(date(2026, 6, 5), f"NEW 337-TA-{8000 + k} kettles", f"b{k}"),)))
    return found


def stop_list(ended: list[Ended], *languages: Speech, again: Again | None = None) -> Rendered:
    return render_ends(
        ended, flags.Ally(), sender=SENDER, contest=CONTEST, by_reply=True, again=again, languages=languages or (ENGLISH,)
    )


ASKED = Again(Earlier(date(2026, 10, 30), "STOP 12 orders", "a0"), "a@b.example", 2, "+81 1")


@pytest.mark.parametrize("again", [None, ASKED], ids=["told", "asked again"])
@pytest.mark.parametrize("ways", [WAYS[:1], WAYS[:2], WAYS], ids=["one day", "days", "ways"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_stop_list_begins_with_the_word_for_stop_and_says_what_to_do_in_the_language(
    language: str, ways: list[dict[str, Any]], again: Again | None
):
    say, ended = spoken()[language], ends(312, *ways)
    mail, english = stop_list(ended, say, again=again), stop_list(ended, again=again)
    assert mail.subject.split()[0] == say(p.STOP)
    assert say.columns(mail.subject) <= say.longest, mail.subject
    assert say.counted(312, p.ORDER) in mail.subject
    assert len(mail.html.encode()) <= LARGEST
    above = above_the_english(mail)
    first = above.split("\n\n")[1].splitlines()[0]
    assert first.startswith(say(p.STOP))
    assert say(pm.HELD) in first
    assert first.endswith(say(p.TELL_ALL))
    assert telephone.fits_first(first)
    assert say(pm.REPLY, **say.answer_words) in above
    assert "[English]" not in above
    assert (say(pm.SEE) in above) == bool(again)
    assert f"In English: {english.subject}"[:60] in mail.text
    assert mail.attachments == english.attachments, "its table is the same in every language"
    assert mail.languages == (language, "en")
    says_the_same(mail)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_short_stop_list_names_each_order_in_both_languages(language: str):
    mail = stop_list(ends(3, *WAYS, exercise=True), spoken()[language])
    for half in mail.text.split("\n====", 1):
        assert all(f"337-TA-800{n} " in half for n in range(3))
    assert mail.subject.startswith(spoken()[language](p.DRILL))
    assert spoken()[language](p.DRILL_END) in re.sub(r" \n", " ", mail.text)
    assert p.DRILL_END in re.sub(r" \n", " ", mail.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_two_orders_of_one_number_each_language_says_which_ended_and_that_the_other_stands(language: str):
    say, over = spoken()[language], flags.flag(state="ended", state_since=date(2026, 10, 28), end_reason="rescinded")
    other = OrdersThatStand([flags.flag(id="f2", instrument="GEO", any_source=True)]).beside(over)
    shown = card(flags.alert(over, AlertKind.CANCEL), "Japan", CONTEST, Beside(others=other), say)
    assert f"{over.order_number} {over.instrument}" in shown.subject
    assert say.columns(shown.subject) <= say.longest
    assert say(p.NAMESAKE_STANDS, orders=other[0].said(say, named=False)) in shown.first_line
    assert telephone.fits_first(shown.first_line)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_cannot_be_used_yet_and_that_some_of_it_ended_is_said_in_the_language(language: str):
    say, order = spoken()[language], flags.flag()
    part = flags.event("rescinded", "2026-10-28", LATER, partial=True)
    bound, left = order.parties
    one_left = {"events": (*order.events, part), "parties": (bound, left.model_copy(update={"freed": True}))}
    said = {
        p.FIRST_UNUSABLE: flags.alert(flags.flag(parties=(), rights=()), decision=flags.decision()),
        p.FIRST_PART_ENDED: flags.alert(order.model_copy(update={"events": (*order.events, part)})),
        p.FIRST_MAY_BIND_NOBODY: flags.alert(order.model_copy(update=one_left)),
    }
    for form, alert in said.items():
        shown = card(alert, "Japan", CONTEST, say=say)
        subject_is_in_columns(shown.subject, say)
        card_is_whole(shown, alert, say)
        assert say(form, on="2026-10-28") in shown.first_line
        assert form not in shown.first_line
