"""The bytes of a mail, as a mail program reads them."""

from __future__ import annotations

import email
from datetime import UTC, datetime, timedelta, timezone
from email.message import EmailMessage
from email.policy import default
from typing import Any

import flags
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alerts.answers.returns import Returns
from alerts.letter.envelope import build, dated, message_id
from alerts.letter.render import Rendered, render_alert
from pipeline.errors import SettingError
from pipeline.records import Message, Occasion

SENDER = "crossmarket <alerts@crossmarket.example>"
AT = datetime(2026, 11, 1, 8, 30, 5, tzinfo=UTC)
WORDS = Rendered(subject="NEW 337-TA-8101 kettles", text="What: kettles\n", html="<p>kettles</p>\n")


def message(**fields: Any) -> Message:
    values: dict[str, Any] = {
        "id": "m0123456789abcdef",
        "message_id": "<m0123456789abcdef@crossmarket.example>",
        "ally": "JP",
        "recipient": "customs.jp@crossmarket.example",
        "occasion": Occasion.IMMEDIATE,
        "subject": "ALERT",
        "alerts": ("a1", "a2"),
        "minted_at": datetime(2026, 11, 1, 8, 30, 5, tzinfo=UTC),
    }
    return Message.model_validate(values | fields)


def read(raw: bytes) -> EmailMessage:
    found = email.message_from_bytes(raw, policy=default)
    assert isinstance(found, EmailMessage)
    return found


def body(mail: EmailMessage, kind: str) -> str:
    part = mail.get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def test_its_headers_say_what_it_is():
    mail = read(dated(build(message(), WORDS, SENDER), AT))
    assert mail["Subject"] == "NEW 337-TA-8101 kettles"
    assert mail["From"] == SENDER
    assert mail["To"] == "customs.jp@crossmarket.example"
    assert mail["Date"] == "Sun, 01 Nov 2026 08:30:05 +0000"
    assert mail["Message-ID"] == "<m0123456789abcdef@crossmarket.example>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["X-Crossmarket-Alerts"] == "a1 a2"
    assert mail["List-Id"] == "<jp.alerts.crossmarket.example>"
    assert mail["Content-Language"] == "en"
    for absent in ("In-Reply-To", "References", "X-Crossmarket-Exercise", "Importance", "Reply-To", "Precedence"):
        assert absent not in mail


@pytest.mark.parametrize("length", [60, 67, 68, 69, 70, 78, 87, 94])
def test_a_subject_begins_where_it_should_and_is_read_as_it_was_written(length: int):
    subject = ("EXERCISE STOP 337-TA-8121 ended 2026-08-06 | folding drone rotor guards | any maker, or importer")[:length].rstrip()
    raw = build(message(), Rendered(subject, "text\n", "<p>html</p>\n"), SENDER)
    assert b"Subject: EXERCISE STOP 337-TA-8121" in raw
    assert read(raw)["Subject"] == subject
    assert all(len(line) <= 78 for line in raw.split(b"\r\n\r\n")[0].splitlines())


def test_it_holds_the_text_and_the_same_as_html():
    mail = read(build(message(), WORDS, SENDER))
    assert mail.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html"]  # the last is shown first
    assert body(mail, "plain") == WORDS.text
    assert body(mail, "html") == WORDS.html
    plain = mail.get_body(("plain",))
    assert plain is not None
    assert plain["Content-Type"].params["format"] == "flowed"  # RFC 3676


def test_the_same_message_gives_the_same_bytes():
    rendered = render_alert(flags.alert(), flags.Ally(), sender=SENDER, contest="c@crossmarket.example")
    first, second = (build(message(), rendered, SENDER) for _ in range(2))
    assert first == second


def test_lines_end_as_mail_servers_want_them():
    raw = build(message(), WORDS, SENDER)
    assert raw.count(b"\n") == raw.count(b"\r\n") == raw.count(b"\r")


def test_a_drill_says_so_in_a_header_that_a_filter_can_read():
    drill = Rendered(WORDS.subject, WORDS.text, WORDS.html, exercise=True)
    assert read(build(message(), drill, SENDER))["X-Crossmarket-Exercise"] == "yes"


def test_an_update_stands_in_the_thread_of_its_alert():
    thread = ("<m1@crossmarket.example>", "<m2@crossmarket.example>")
    mail = read(build(message(thread=thread), WORDS, SENDER))
    assert mail["In-Reply-To"] == "<m2@crossmarket.example>"
    assert str(mail["References"]).split() == list(thread)


def test_threads_of_long_message_ids_stay_readable_for_programs_that_decode_nothing():
    domain = "alerts." + "department-of-crossmarket-affairs." * 2 + "example"
    thread = tuple(message_id(f"m{n:016x}", domain) for n in range(20))
    raw = build(message(thread=thread, message_id=message_id("m1", domain)), WORDS, SENDER)
    head = raw.partition(b"\r\n\r\n")[0].decode("ascii").replace("\r\n ", " ")
    assert f"\r\nReferences: {' '.join(thread)}\r\n" in head
    assert f"\r\nIn-Reply-To: {thread[-1]}\r\n" in head
    assert f"\r\nMessage-ID: <m1@{domain}>\r\n" in head


def test_a_text_that_is_plain_can_be_read_in_the_file_itself():
    assert b"\r\nWhat: kettles\r\n" in build(message(), WORDS, SENDER)


def test_it_is_dated_once_when_it_is_handed_over_and_then_stays_the_same_mail():
    raw = build(message(), WORDS, SENDER)
    assert "Date" not in read(raw)
    tokyo = datetime(2026, 11, 1, 17, 30, 5, tzinfo=timezone(timedelta(hours=9)))
    first = dated(raw, tokyo)
    assert read(first)["Date"].datetime == datetime(2026, 11, 1, 8, 30, 5, tzinfo=UTC)
    assert dated(first, AT + timedelta(days=3)) == first
    assert first.endswith(raw)


def test_a_date_in_its_words_is_none_of_its_headers():
    raw = build(message(), Rendered("Date: today", "Date: today\n", "<p>Date: today</p>\n"), SENDER)
    assert read(dated(raw, AT))["Date"].datetime == AT


def test_who_answers_and_what_comes_back_have_addresses_of_this_message_alone():
    reference, domain = "a" * 42, "alerts.department-of-crossmarket-affairs.example"
    answers = f"answers+{reference}@{domain}"
    raw = build(message(), WORDS, SENDER, Returns(answers, "bounces@x.example"))
    mail = read(raw)
    assert mail["Reply-To"] == answers
    assert mail["List-Unsubscribe"] == f"<mailto:answers%2B{reference}@{domain}?subject=unsubscribe>"
    assert b"bounces@" not in raw, "it is the envelope's alone (RFC 5321, section 4.4)"
    assert f"Reply-To: {answers}\r\n".encode() in raw, "in one piece, for programs that decode nothing"


def test_how_to_answer_stands_in_text_and_html_where_somebody_is_asked_to():
    words = Rendered(WORDS.subject, "Was: Kessel für Tee\n", "<html><body><p>Kessel für Tee</p></body></html>\n")
    asked = Returns("answers+x@x.example", None, "a" * 42, f"https://answers.crossmarket.example/{'d' * 80}/answer/{'a' * 42}")
    mail = read(build(message(), words, SENDER, asked))
    text, html = body(mail, "plain"), body(mail, "html")
    for said in ("SEEN, HIT, NONE, WRONG, NO BASIS, RELEASED or DONE", f"Reference: {asked.reference}", asked.page or "-"):
        assert said in text
        assert said in html
    assert html.rstrip().endswith("</body></html>")


def test_what_takes_something_back_is_important():
    assert read(build(message(), WORDS, SENDER, recall=True))["Importance"] == "high"


def test_receipts_and_automatic_replies_are_not_wanted_but_bounces_are():
    asked = {word.strip() for word in str(read(build(message(), WORDS, SENDER))["X-Auto-Response-Suppress"]).split(",")}
    assert asked == {"DR", "RN", "NRN", "OOF", "AutoReply"}


def test_headers_have_bounded_length():
    thread = tuple(message_id(f"m{n:016x}", "x.example") for n in range(500))
    many = tuple(f"a{n:016x}" for n in range(5000))
    hostile = message(thread=thread, alerts=many)
    raw = build(hostile, Rendered("k" * 10_000, "text\n", "<p>html</p>\n"), SENDER, Returns("a@x.example"), recall=True)
    mail = read(raw)
    assert len(raw.partition(b"\r\n\r\n")[0]) < 4_000
    assert len(str(mail["Subject"])) <= 250
    assert str(mail["References"]).split() == [thread[0], *thread[-19:]]
    assert str(mail["X-Crossmarket-Alerts"]).endswith(f"{many[19]} and more")


def test_a_message_id_is_key_and_domain():
    assert message_id("m1", "crossmarket.example") == "<m1@crossmarket.example>"


@pytest.mark.parametrize(
    "subject",
    [
        "kettles\r\nBcc: everybody@evil.example",
        "kettles\nBcc: everybody@evil.example",
        "kettles\u2028Bcc: everybody@evil.example",
        "=?utf-8?q?kettles=0D=0ABcc=3A_everybody=40evil.example?=",
        "=?utf-8?b?a2V0dGxlcw0KQmNjOiBldmVyeWJvZHlAZXZpbC5leGFtcGxl?=",
    ],
)
def test_a_hostile_name_makes_no_header(subject: str):
    mail = read(build(message(), Rendered(subject, "text\n", "<p>html</p>\n"), SENDER))
    assert "Bcc" not in mail
    assert str(mail["Subject"]).startswith(("kettles Bcc: everybody", "= ?utf-8?"))
    assert mail["To"] == "customs.jp@crossmarket.example"


@pytest.mark.parametrize("sender", ["", "crossmarket", "a@b.example, c@d.example", "a@b.example>"])
def test_a_sender_that_is_not_one_address_is_said(sender: str):
    with pytest.raises(SettingError, match="CROSSMARKET_SENDER"):
        build(message(), WORDS, sender)


_words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp")), max_size=200)


@settings(max_examples=80, deadline=None, print_blob=True)
@given(subject=_words, text=_words, html=_words)
def test_any_words_arrive_as_they_were_written(subject: str, text: str, html: str):
    raw = build(message(), Rendered(subject, text + "\n", html + "\n"), SENDER)
    raw.decode("ascii")
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    mail = read(raw)
    assert not mail.defects
    assert " ".join(str(mail["Subject"]).split()) == " ".join(subject.replace("=?", "= ?").split())
    assert body(mail, "plain") == text + "\n"
    assert body(mail, "html") == html + "\n"
