"""Contact points: kept word for word, verified by a mail answered or a person's word, slowed down and never gone, handed over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from odd_mail import odd_mail
from recall_desk import STEAMLINE, A, B, C, Desk

from alerts.points.handing_over import hand_over
from alerts.points.verifying import ask_now
from pipeline.database.contact_points import audit_of, contact_points
from pipeline.errors import UsageError
from pipeline.flow.contacts import Contact, contact_of
from pipeline.flow.recipients import Word, add, import_file
from pipeline.flow.recipients_check import can_never_fire, check, shown
from pipeline.records import Filter, Rate

WORD = Word("A. Clerk", "letter of 3 November")
HEAD = "head@jp.example"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Answers come by reply; nobody has an address yet."""
    with odd_mail() as box:
        it = Desk(tmp_path, box)
        it.takes_answers()
        it.order()
        yield it


def adds(desk: Desk, address: str, *, verified: bool = True, word: Word = WORD, **more: object) -> list[str]:
    with desk.opened() as ports:
        return add(ports, "jp", address, word, verified=verified, more=more)


def contact(desk: Desk) -> Contact:
    with desk.opened() as ports, ports.database.reading() as connection:
        return contact_of(connection, ports.settings, "JP")


def log(desk: Desk) -> list[str]:
    with desk.opened() as ports, ports.database.reading() as connection:
        return [f"{one.what}: {one.by}: {one.because}" for one in audit_of(connection, "JP")]


def not_sent(desk: Desk) -> list[str]:
    """Why, of mails to those who have an address."""
    return [i.reason for i in desk.issues() if i.kind == "could_not_send" and "crossmarket.example" not in (i.address or "")]


def on_file(desk: Desk, text: str, *, verified: bool = False) -> list[str]:
    path = desk.folder / "recipients.toml"
    path.write_text(text)
    with desk.opened() as ports:
        return import_file(ports, path, WORD, verified=verified)


def word_in(desk: Desk, address: str) -> str:
    text: str = desk.last_to(address).get_body(("plain",)).get_content()  # type: ignore[union-attr]
    return next(line for line in text.splitlines() if len(line) == 42 and line.isalnum())


# --- what is kept ---------------------------------------------------------------------------------------------------------------


def test_one_that_is_added_hears_at_once_and_who_decided_so_is_kept(desk: Desk):
    adds(desk, A, telephone="+81 1", administrator="H. Ead")
    assert desk.run() == ["a LIST 1"]
    adds(desk, B)
    assert desk.run() == ["b LIST 1"]
    assert adds(desk, B) == [], "it is there"
    assert log(desk) == [
        "contact point: A. Clerk: letter of 3 November",
        f"verified {A}: A. Clerk: letter of 3 November",
        "contact point: A. Clerk: letter of 3 November",
        f"verified {B}: A. Clerk: letter of 3 November",
    ]


def test_those_of_the_settings_are_of_the_same_contact_point_and_not_verified(desk: Desk):
    desk.has(A, verified=False)
    adds(desk, B)
    assert desk.run() == ["a CONFIRM", "b LIST 1"]
    assert list(contact(desk).present) == [A, B]
    assert list(contact(desk).verified) == [B]
    adds(desk, A.upper())
    assert desk.run() == ["a LIST 1"], "verified by a person's word"


def test_a_file_takes_the_place_of_what_was_said_and_changes_nothing_the_second_time(desk: Desk):
    text = f"""
        [JP]
        administrator = "H. Ead"
        telephone = "+81 1"
        mailboxes = ["{A}", "{B}"]
        time_zone = "Asia/Tokyo"
        rate = "daily"
        [JP.filter]
        rights = ["trademark"]
        words = ["kettles"]
        """
    said = on_file(desk, text, verified=True)
    assert any(f"{A} is added" in line for line in said)
    assert contact(desk).point.rate is Rate.DAILY
    assert contact(desk).point.filter == Filter(rights=("trademark",), words=("kettles",))
    before = log(desk)
    assert on_file(desk, text, verified=True) == ["nothing that was not known"]
    assert log(desk) == before
    said = on_file(desk, f'[JP]\nmailboxes = ["{B}"]\n')
    assert any(f"{A} is removed; it goes on hearing" in line for line in said)
    assert contact(desk).point.filter.is_empty


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[FR]\n", "no such ally"),
        ('mailboxes = ["a@jp.example"]\n', "outside of any table"),
        ("[JP]\nmailbox = []\n", "known: .*mailboxes"),
        ('[JP]\nmailboxes = ["nobody"]\n', "no address"),
        ('[JP]\nmailboxes = ["a@x.example\\nBcc: b@x.example"]\n', "no address"),
        ('[JP]\nrate = "hourly"\n', "at once"),
        ('[JP]\ntime_zone = "Tokyo"\n', "time zone"),
        ('[JP.filter]\nchapters = ["8516"]\n', "filter.chapters"),
        ("[JP\n", "not TOML"),
    ],
)
def test_a_file_that_cannot_be_used_changes_nothing_and_says_why(desk: Desk, text: str, why: str):
    with pytest.raises(UsageError, match=why):
        on_file(desk, f'[CA]\nmailboxes = ["{C}"]\n{text}' if text.startswith("[JP") else text)
    with desk.opened() as ports, ports.database.reading() as connection:
        assert contact_points(connection) == {}


def test_nobody_decides_without_a_name_and_a_reason():
    for by, because in (("", "x"), ("x", " "), ("x", "y" * 2_000)):
        with pytest.raises(UsageError, match="--b"):
            Word(by, because)


# --- verified by a mail answered ------------------------------------------------------------------------------------------------


def test_who_is_not_verified_gets_one_mail_with_no_order_in_it_and_the_word_in_it_verifies(desk: Desk):
    adds(desk, A, verified=False)
    assert desk.run() == ["a CONFIRM"]
    asked = desk.last_to(A)
    assert "337" not in asked.as_string()
    assert asked["X-Crossmarket-Alerts"] == ""
    assert desk.run() == [], "not again before the word expired"
    assert desk.answer(word_in(desk, A), to=asked, sender=A) == ["verified"]
    assert desk.run() == ["a LIST 1"]
    assert [line.partition(":")[0] for line in log(desk)] == ["contact point", f"verified {A}"]
    assert not_sent(desk) == []


def test_only_the_word_sent_back_from_there_verifies(desk: Desk):
    adds(desk, A, verified=False)
    adds(desk, B, verified=False)
    assert desk.run() == ["a CONFIRM", "b CONFIRM"]
    asked, word = desk.last_to(A), word_in(desk, A)
    for words, sender in (
        ("SEEN", A),
        ("Yes, I read this.", A),
        (word, B),
        (word, "somebody@elsewhere.example"),
        (word_in(desk, B), A),
        (f"{word}x", A),
        (f"> {word}", A),
    ):
        assert desk.answer(words, to=asked, sender=sender) == ["issue"], words
    away = {"Auto-Submitted": "auto-replied"}
    assert desk.answer(word, to=asked, sender=A, headers=away) in (["automatic reply"], ["issue"])
    assert contact(desk).verified == {}
    assert desk.answer(word.upper(), to=asked, sender=A.swapcase()) == ["verified"]
    assert list(contact(desk).verified) == [A]


def test_the_word_is_good_for_14_days_and_then_it_is_asked_anew(desk: Desk):
    adds(desk, A, verified=False)
    assert desk.run() == ["a CONFIRM"]
    asked, word = desk.last_to(A), word_in(desk, A)
    desk.at += timedelta(days=14)
    assert desk.answer(word, to=asked, sender=A) == ["issue"]
    assert desk.run() == ["a CONFIRM"]
    assert desk.answer(word_in(desk, A), to=desk.last_to(A), sender=A) == ["verified"]


def test_on_request_it_is_asked_again_once_a_day_at_most(desk: Desk):
    adds(desk, A, verified=False)
    assert desk.run() == ["a CONFIRM"]
    desk.at -= timedelta(hours=12)
    with desk.opened() as ports:
        assert "once a day at most" in ask_now(ports, "JP", A)
    assert desk.run() == []
    with desk.opened() as ports:
        assert "the next crossmarket send" in ask_now(ports, "JP", A)
    assert desk.run() == ["a CONFIRM"]


def test_where_mail_goes_to_a_folder_or_nobody_takes_answers_nobody_is_asked(desk: Desk):
    adds(desk, A, verified=False)
    desk.run(mail=f"dir:///{desk.folder}/looked", live=None)
    desk.run(answers=None)
    assert desk.box.given == []
    with desk.opened(answers=None) as ports:
        assert "CROSSMARKET_ANSWERS" in ask_now(ports, "JP", A)


def test_without_the_decision_to_send_live_not_even_that_mail_leaves(desk: Desk):
    adds(desk, A, verified=False)
    assert desk.run(live=None) == []


def test_one_that_is_removed_before_it_was_asked_is_not_asked(desk: Desk):
    adds(desk, A, verified=False)
    desk.decide()
    on_file(desk, f'[JP]\nmailboxes = ["{B}"]\n')
    assert desk.run() == ["b CONFIRM"]


# --- unsubscribing --------------------------------------------------------------------------------------------------------------


def test_who_unsubscribes_slows_its_contact_point_down_and_its_administrator_is_told(desk: Desk):
    adds(desk, A, administrator="H. Ead", administrator_mailbox=HEAD, telephone="+81 1")
    assert desk.run() == ["a LIST 1", "head CONFIRM"]
    assert desk.answer(word_in(desk, HEAD), to=desk.last_to(HEAD), sender=HEAD) == ["verified"]
    assert desk.answer("", to=desk.last_to(A), sender=A, subject="unsubscribe") == ["slowed down"]
    assert contact(desk).point.rate is Rate.WEEKLY
    assert desk.run() == ["head ABOUT"]
    assert A in desk.last_to(HEAD).as_string()
    (issue,) = [i for i in desk.issues() if i.place == "unsubscribed:JP"]
    assert "+81 1" in issue.repair
    assert any(line.startswith(f"unsubscribed: {A}") for line in log(desk))
    desk.happens("rescinded", STEAMLINE.name)
    assert desk.run() == ["a CHANGE 1"], "a recall comes at once"
    desk.happens("rescinded")
    assert desk.run() == ["a STOP 1"]


def test_one_of_the_settings_can_slow_down_too_and_a_stranger_cannot(desk: Desk):
    desk.has(A)
    assert desk.run() == ["a LIST 1"]
    assert desk.answer("unsubscribe", to=desk.last_to(A), sender="somebody@elsewhere.example") == ["issue"]
    assert contact(desk).point.rate is Rate.AT_ONCE
    assert desk.answer("unsubscribe", to=desk.last_to(A), sender=A) == ["slowed down"]
    assert contact(desk).point.rate is Rate.WEEKLY
    assert list(contact(desk).present) == [A]
    (issue,) = [i for i in desk.issues() if i.place == "unsubscribed:JP"]
    assert "nobody is known" in issue.reason


def test_an_administrator_who_is_not_verified_is_asked_and_told_nothing_before(desk: Desk):
    adds(desk, A, administrator_mailbox=HEAD)
    desk.run()
    desk.answer("unsubscribe", to=desk.last_to(A), sender=A)
    assert desk.run() == []
    assert desk.waiting() == [HEAD]
    assert desk.answer(word_in(desk, HEAD), to=desk.last_to(HEAD), sender=HEAD) == ["verified"]
    assert desk.run() == ["head ABOUT"]


# --- handing over ---------------------------------------------------------------------------------------------------------------


def hands_over(desk: Desk, old: str, new: str) -> str:
    with desk.opened() as ports:
        return " ".join(hand_over(ports, "JP", old, new, WORD))


def test_after_a_hand_over_the_one_that_is_removed_hears_no_more(desk: Desk):
    adds(desk, A)
    desk.order(2)
    desk.run()
    adds(desk, B)
    assert desk.run() == ["b LIST 1, 2"]
    assert f"{B} took over from {A.upper()}, says A. Clerk" in hands_over(desk, A.upper(), B)
    assert list(contact(desk).present) == [B]
    desk.happens("rescinded", STEAMLINE.name)
    desk.happens("rescinded", n=2)
    assert desk.run() == ["b CHANGE 1", "b STOP 2"]
    assert log(desk)[-1] == f"{B} took over from {A}: A. Clerk: letter of 3 November"


def test_it_is_refused_until_the_other_was_told_the_same(desk: Desk):
    adds(desk, A)
    desk.run()
    adds(desk, B)
    with pytest.raises(UsageError, match="not told of 1 orders"):
        hands_over(desk, A, B)
    desk.decide()
    with pytest.raises(UsageError, match="not told of 1 orders"):
        hands_over(desk, A, B)
    desk.happens("rescinded")
    assert desk.run() == ["a STOP 1", "b LIST"], "nothing stands any more, and it was told of nothing"
    hands_over(desk, A, B)


def test_one_that_was_removed_long_ago_can_be_handed_over_after_a_list(desk: Desk):
    adds(desk, A)
    desk.run()
    on_file(desk, f'[JP]\nmailboxes = ["{B}"]\n[JP.filter]\nmarkets = ["GB"]\n', verified=True)
    assert desk.run() == ["b LIST 1"], "its contact point holds that order, whatever the filter"
    hands_over(desk, A, B)
    desk.happens("rescinded")
    assert desk.run() == ["b STOP 1"]


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [(A, A, "one mailbox"), (A, C, "no mailbox of JP"), (B, A, "stands in the settings"), (A, B, "not verified")],
)
def test_what_cannot_be_a_hand_over_is_refused(desk: Desk, old: str, new: str, why: str):
    desk.has(B, verified=False)
    adds(desk, A)
    with pytest.raises(UsageError, match=why):
        hands_over(desk, old, new)
    assert set(contact(desk).present) == {A, B}


# --- looking --------------------------------------------------------------------------------------------------------------------


def test_check_names_filters_that_can_never_fire_and_what_they_do(desk: Desk):
    desk.point(
        mailboxes=[A], filter={"rights": ["copyright", "patent"], "chapters": ["77"], "markets": ["BR", "US"], "words": ["!"]}
    )
    desk.decide()
    with desk.opened() as ports:
        found = check(ports)
    assert can_never_fire(found)
    said = "\n".join(found)
    for part in (
        "markets: BR can never fire",
        "chapters: 77 can never fire",
        "words: ! can never fire",
        "of 1 orders that stand its filter lets 0 through",
        "rights: copyright was found in none of them",
        "chapters: of none of them it is known",
        "no telephone number is known",
        f"not verified, so that no mail goes there live: {A}",
    ):
        assert f"JP: {part}" in said
    assert "US can never fire" not in said
    desk.point(mailboxes=[A], filter={"rights": ["patent"]})
    with desk.opened() as ports:
        assert not can_never_fire(check(ports))


def test_the_list_shows_how_each_is_reached(desk: Desk):
    desk.has(B)
    adds(desk, A, telephone="+81 1", rate=Rate.WEEKLY)
    with desk.opened() as ports:
        said = "\n".join(shown(ports, ["JP", "CA"], log=True))
    assert "JP  weekly, official languages" in said
    assert "telephone +81 1" in said
    assert f"{A}  verified (A. Clerk says: letter of 3 November, 2026-11-01)" in said
    assert f"{B}  verified (verified = true in the settings), of the settings" in said
    assert "a reserved address" in said
    assert "verified a@jp.example: A. Clerk says: letter of 3 November (by " in said
