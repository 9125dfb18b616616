"""What an officer reads of an order whose patents are past by its authority's registry: that it is over, and by which file."""

from __future__ import annotations

from datetime import date

import flags
import pytest

from alerts.first_screen.card import card
from alerts.first_screen.rows_for_officer import taken_back_by
from alerts.languages.catalogues import spoken
from alerts.letter.render import Rendered, render_alert
from alerts.telling.narrowing import narrowed
from alerts.telling.tell import changes, revision
from alerts.wording import phrases_of_registry as pr
from pipeline.fold.expiry import with_registry
from pipeline.fold.state import flag_on
from pipeline.records import AlertKind, Flag, Registered, RegisteredDay, RegisteredEnd, RegistryWord

DAY, LAST = date(2026, 11, 1), date(2026, 10, 28)
PAST = (RegisteredDay(right="patent 7000001", on=LAST),)
FILE, SAID_SO = "Registry of Inventions", "3f" * 32
WORD = RegistryWord(called=FILE, address="https://registry.invalid/all.json", day=date(2026, 10, 31), sha256=SAID_SO, days=PAST)
LATER = WORD.model_copy(
    update={"day": DAY, "sha256": "9c" * 32, "days": (RegisteredDay(right="patent 7000001", on=date(2026, 12, 30)),)}
)
OVER = Registered(flag_id="", ends=(RegisteredEnd(on=LAST, word=WORD),))
BACK = Registered(flag_id="", ends=(RegisteredEnd(on=LAST, word=WORD, moved=LATER),))
DOUBT = Registered(flag_id="", past=PAST, last=LAST, doubt="By the registry (it) so. But it rests on trademark 1 too.")


def order(said: Registered | None = None) -> Flag:
    return flag_on(with_registry(flags.flag(rights=(flags.patent("7000001", 1, 2),)), said), DAY)


def mail(said: Registered, kind: AlertKind, before: Registered | None = None, **fields: object) -> Rendered:
    told = flags.alert(order(before))
    now = order(said)
    wrote = {"changes": changes(told, now, told.decision), "narrows": narrowed(told.flag, now)} | fields
    alert = flags.alert(now, kind, **wrote)
    return render_alert(alert, flags.Ally(), sender="crossmarket <alerts@crossmarket.example>", contest="c@crossmarket.example")


def words(mail: Rendered) -> str:
    return " ".join(mail.text.split())


def test_the_stop_says_the_last_day_and_cites_the_file_its_day_and_its_sha256():
    stop = mail(OVER, AlertKind.CANCEL)
    assert stop.subject == "STOP 337-TA-8101 last day 2026-10-28 | electric kettles with lid locks"
    text = words(stop)
    assert text.startswith("STOP holding goods for US order 337-TA-8101: OVER, its last day was 2026-10-28, 4 days ago, nothing")
    first, below = text.split("IDENTIFIERS, ONE A LINE", 1)
    assert "Changed: Every patent that it rested on is past its last day, by its authority's registry." in first
    assert f"Source: {FILE} of 2026-10-31" in first
    assert "Its last day was 2026-10-28. Told you 2026-11-01, 4 days after." in first
    where = f"{FILE} as it stood on 2026-10-31 (https://registry.invalid/all.json), SHA-256 {SAID_SO}"
    assert f"By {where}: US patent 7,000,001, last day 2026-10-28." in below
    assert "Last day, by its authority's registry: 2026-10-28" in below
    assert "by its own words" not in text, "no document says it"


def test_when_a_day_was_moved_the_mail_says_that_it_stands_again_and_what_the_registry_has_now():
    again = mail(BACK, AlertKind.ALERT, OVER, n=3)
    assert "STANDS AGAIN" in again.subject
    text = words(again)
    assert text.startswith("It stands again: we had told you that it ended.")
    assert "Its authority's registry of 2026-11-01 no longer bears that out." in text
    assert f"as it stood on 2026-11-01 (https://registry.invalid/all.json), SHA-256 {LATER.sha256}: " in text
    assert "US patent 7,000,001, last day 2026-12-30" in text
    assert "Last day by its authority's registry: was 2026-10-28, is not set." in text


def test_a_doubt_says_may_have_ended_and_why_and_is_told_once():
    change = mail(DOUBT, AlertKind.UPDATE)
    assert change.subject == "CHANGE 337-TA-8101 may have ended | electric kettles with lid locks"
    text = words(change)
    assert "MAY HAVE ENDED: all its patents are past their terms." in text
    assert "But it rests on trademark 1 too." in text
    assert "US patent 7,000,001, claims 1, 2: past its last day, 2026-10-28, by its authority's registry" in text
    assert "as its number tells" not in text
    told = flags.alert(order(DOUBT))
    assert revision(order(DOUBT), told.decision) != revision(order(), told.decision)


def test_that_some_patents_are_past_is_shown_and_told_nobody():
    some = Registered(flag_id="", past=PAST)
    told = flags.alert(order())
    assert revision(order(some), told.decision) == revision(order(), told.decision)
    assert "past its last day, 2026-10-28, by its authority's registry" in words(mail(some, AlertKind.ALERT))


@pytest.mark.parametrize("tag", [tag for tag in spoken() if tag != "en"])
def test_each_language_has_room_for_it_in_its_own_words(tag: str):
    say = spoken()[tag]
    told = flags.alert(order())
    over = flags.alert(order(OVER), AlertKind.CANCEL, changes=changes(told, order(OVER), told.decision))
    shown = str(card(over, "Japan", "c@crossmarket.example", say=say))
    assert say(pr.ENDED) in shown
    assert say(pr.SOURCE_BELOW, registry=FILE, on="2026-10-31") in shown or SAID_SO in shown
    assert pr.ENDED not in shown
    assert say(pr.STANDS, on="2026-11-01") == taken_back_by(order(BACK), say)
