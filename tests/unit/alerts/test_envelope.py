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

from alerts.envelope import build, message_id
from alerts.render import Rendered, render_alert
from pipeline.errors import SettingError
from pipeline.records import Message, Occasion

SENDER = "crossmarket <alerts@crossmarket.example>"
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
    mail = read(build(message(), WORDS, SENDER))
    assert mail["Subject"] == "NEW 337-TA-8101 kettles"
    assert mail["From"] == SENDER
    assert mail["To"] == "customs.jp@crossmarket.example"
    assert mail["Date"] == "Sun, 01 Nov 2026 08:30:05 +0000"
    assert mail["Message-ID"] == "<m0123456789abcdef@crossmarket.example>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["X-Crossmarket-Alerts"] == "a1 a2"
    for absent in ("In-Reply-To", "References", "X-Crossmarket-Exercise", "List-Unsubscribe", "Precedence"):
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
    thread = tuple(message_id(f"m{n:016x}", domain) for n in range(40))
    raw = build(message(thread=thread, message_id=message_id("m1", domain)), WORDS, SENDER)
    head = raw.partition(b"\r\n\r\n")[0].decode("ascii").replace("\r\n ", " ")
    assert f"\r\nReferences: {' '.join(thread)}\r\n" in head
    assert f"\r\nIn-Reply-To: {thread[-1]}\r\n" in head
    assert f"\r\nMessage-ID: <m1@{domain}>\r\n" in head


def test_a_text_that_is_plain_can_be_read_in_the_file_itself():
    assert b"\r\nWhat: kettles\r\n" in build(message(), WORDS, SENDER)


def test_the_date_is_that_of_minting_wherever_it_was_minted():
    tokyo = datetime(2026, 11, 1, 17, 30, 5, tzinfo=timezone(timedelta(hours=9)))
    assert read(build(message(minted_at=tokyo), WORDS, SENDER))["Date"].datetime == datetime(2026, 11, 1, 8, 30, 5, tzinfo=UTC)


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
