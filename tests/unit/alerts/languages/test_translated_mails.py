"""Mails in the language of their reader: each kind once in each language, and what holds of every one of them."""

from __future__ import annotations

import email
import os
import random
import re
from datetime import UTC, date, datetime
from email.policy import default
from pathlib import Path

import flags
import pytest
from first_screens import CONTEST, Seen, random_alert, says_the_same
from translated import above_the_english, card_is_whole, subject_is_in_columns

from alerts.first_screen.card import card
from alerts.languages.catalogues import spoken
from alerts.languages.speech import ENGLISH, Speech
from alerts.law.allies import load_allies
from alerts.letter.delta import FIRST
from alerts.letter.envelope import build
from alerts.letter.last_word import last_word
from alerts.letter.letter_again import asks_again
from alerts.letter.letters_of_points import asks_to_confirm, slowed_down, waits_for_second_person
from alerts.letter.render import LARGEST, Rendered, render_alert, render_list
from alerts.telling.narrowing import narrowed
from alerts.telling.tell import changes
from alerts.wording.beside import Earlier
from pipeline.records import Alert, AlertKind, Flag, FlagRight, Message, Occasion

SEED = int(os.environ.get("CROSSMARKET_TEST_SEED", 0)) or random.SystemRandom().randrange(10**9)
SENDER = "crossmarket <alerts@crossmarket.example>"
LANGUAGES = [tag for tag in spoken() if tag != "en"]
GOLDEN = Path(__file__).parents[3] / "golden" / "mails" / "translated"
LATER = flags.source("2026-88700", "2026-10-30", "the limited exclusion order is rescinded")


def after(now: Flag, kind: AlertKind) -> Alert:
    """What an ally is told that was told of the order as it was made."""
    told = flags.alert(flags.flag(order_number=now.order_number))
    said = changes(told, now, told.decision)
    return flags.alert(now, kind, changes=said, narrows=narrowed(told.flag, now), decision=told.decision)


def ended() -> Flag:
    order = flags.flag()
    events = (*order.events, flags.event("rescinded", "2026-10-28", LATER))
    return flags.flag(state="ended", state_since=date(2026, 10, 28), end_reason="rescinded", events=events)


def freed() -> Flag:
    order = flags.flag()
    event = flags.event("rescinded", "2026-10-26", LATER, partial=True, names=("Steamline GmbH",))
    bound, left = order.parties
    return flags.flag(events=(*order.events, event), parties=(bound, left.model_copy(update={"freed": True})))


def paused() -> Flag:
    order = flags.flag()
    events = (*order.events, flags.event("suspended", "2026-10-28", LATER))
    return flags.flag(state="suspended", state_since=date(2026, 10, 28), events=events)


def paused_for_one() -> Flag:
    order = flags.flag()
    event = flags.event("suspended", "2026-10-26", LATER, partial=True, names=("Steamline GmbH",))
    bound, rests = order.parties
    return flags.flag(events=(*order.events, event), parties=(bound, rests.model_copy(update={"paused": True})))


def genuine() -> Flag:
    """Under review with a bond of nothing, on a mark that another document of the case names, which calls the goods grey."""
    asked = flags.source("2025-70001", "2025-04-16", "gray market kettles")
    mark = FlagRight(kind="trademark", office="US", number="7900001", read_in=(asked,))
    issued = {"state": "issued", "state_since": date(2026, 8, 20), "bond": "zero percent"}
    return flags.flag(rights=(mark,), rights_decided=False, grey_market=asked, **issued)


KINDS = {
    "new": flags.alert(flags.flag(exercise=True)),
    "stop": after(ended(), AlertKind.CANCEL),
    "freed": after(freed(), AlertKind.UPDATE),
    "paused": after(paused(), AlertKind.UPDATE),
    "paused_for_one": after(paused_for_one(), AlertKind.UPDATE),
    "genuine": flags.alert(genuine()),
}


def mailed(alert: Alert, *languages: Speech) -> Rendered:
    ally = load_allies()[alert.ally]
    return render_alert(alert, ally, sender=SENDER, contest=CONTEST, languages=languages or (ENGLISH,))


def listed(*languages: Speech, n: int = 1) -> Rendered:
    alerts = [one.model_copy(update={"id": f"a{k}", "flag_id": f"f{k}"}) for k in range(n) for one in (flags.alert(),)]
    at = datetime(2026, 11, 1, 8, tzinfo=UTC)
    return render_list(alerts, FIRST, flags.Ally(), sender=SENDER, contest=CONTEST, as_of=at, coverage=(), languages=languages)


def letters(*languages: Speech) -> list[Rendered]:
    ally, at = flags.Ally(), date(2026, 11, 15)
    told = Earlier(date(2026, 10, 30), "STOP 337-TA-8101", "a1")
    return [
        asks_to_confirm(ally, "a@b.example", "abc", at, sender_of_mails=SENDER, contest=CONTEST, languages=languages),
        slowed_down(ally, "a@b.example", sender_of_mails=SENDER, contest=CONTEST, languages=languages, exercise=True),
        waits_for_second_person(ally, 2, 24, sender_of_mails=SENDER, contest=CONTEST, languages=languages),
        last_word([KINDS["new"]], ally, at, sender=SENDER, contest=CONTEST, languages=languages),
        last_word([], ally, at, sender=SENDER, contest=CONTEST, languages=languages),
        asks_again(KINDS["stop"], ally, told, "a@b.example", 2, "+81 1", sender=SENDER, contest=CONTEST, languages=languages),
    ]


@pytest.mark.parametrize("kind", [*KINDS, "list"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_once_in_each_language(language: str, kind: str):
    """Each was read before it was kept, by who wrote it; a reviewer reads it again and signs the catalogue."""
    say = spoken()[language]
    mail = listed(say) if kind == "list" else mailed(KINDS[kind], say)
    assert above_the_english(mail) == (GOLDEN / language / f"{kind}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_alert_is_told_in_its_budget_and_the_same_in_text_and_html(language: str):
    print(f"CROSSMARKET_TEST_SEED={SEED}")
    say = spoken()[language]
    for seed in range(SEED, SEED + 25):
        alert, _ = random_alert(seed)
        first = card(alert, load_allies()[alert.ally].name, CONTEST, say=say)
        try:
            subject_is_in_columns(first.subject, say)
            card_is_whole(first, alert, say)
            says_the_same(mailed(alert, say))
        except AssertionError as why:
            raise AssertionError(f"seed {seed}: {first}") from why


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_mailed_says_that_nobody_reviewed_it_and_has_the_english_below(language: str):
    say = spoken()[language]
    for mail, alone in [
        *((mailed(alert, say), mailed(alert, ENGLISH)) for alert in KINDS.values()),
        (listed(say), listed(ENGLISH)),
        *zip(letters(say), letters(ENGLISH), strict=True),
    ]:
        first, english = mail.text.split("\n====", 1)
        assert say("NOT REVIEWED: no person has reviewed this translation yet.") in re.sub(r" \n", " ", first)
        assert "[English]" not in first
        assert english.splitlines()[1].startswith(f"In English: {alone.subject}"[:60])
        assert re.sub(r" \n", " ", alone.text).splitlines()[0] in re.sub(r" \n", " ", english), "its first line in English"
        assert mail.languages == (language, "en")
        assert f'<html lang="{language}">' in mail.html
        assert '<div lang="en">' in mail.html
        says_the_same(mail)


def test_an_english_mail_has_no_word_of_languages():
    assert mailed(KINDS["stop"], ENGLISH) == mailed(KINDS["stop"])
    assert "translation" not in mailed(KINDS["stop"]).text
    assert set(re.findall(r'lang="(.*?)"', mailed(KINDS["stop"]).html)) == {"en"}


def test_where_two_languages_are_official_both_stand_english_first():
    mail = mailed(KINDS["stop"], ENGLISH, spoken()["fr"])
    assert mail.subject == mailed(KINDS["stop"]).subject
    assert mail.languages == ("en", "fr")
    assert mail.text.index("STOP holding goods") < mail.text.index("STOP, ne plus retenir")
    assert '<div lang="fr">' in mail.html
    says_the_same(mail)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_list_has_room_in_two_languages(language: str):
    mail = listed(spoken()[language], n=90)
    assert len(mail.html.encode()) <= LARGEST
    says_the_same(mail)


@pytest.mark.parametrize("language", LANGUAGES)
def test_programs_read_its_subject_as_it_was_written(language: str):
    """RFC 2047: in encoded words, none broken within a letter and no blank between them; lines of at most 78."""
    for kind, alert in KINDS.items():
        mail = mailed(alert, spoken()[language])
        message = Message(
            id="m1", message_id="<m1@b.example>", ally="JP", recipient="a@b.example", occasion=Occasion.IMMEDIATE,
            subject=mail.subject, alerts=("a1",), minted_at=datetime(2026, 11, 1, tzinfo=UTC),
        )  # fmt: skip
        raw = build(message, mail, SENDER)
        assert raw.isascii()
        head = raw.partition(b"\r\n\r\n")[0].split(b"\r\n")
        assert max(map(len, head)) <= 78, kind
        read = email.message_from_bytes(raw, policy=default)
        assert read["Subject"] == mail.subject
        assert read["Content-Language"] == f"{language}, en"


def test_names_in_a_translation_are_harmless():
    alert = flags.alert(flags.flag(articles="<script>alert(1)</script>", complainants=("{head}",)))
    for language in LANGUAGES:
        assert "script" not in Seen(mailed(alert, spoken()[language]).html).tags
