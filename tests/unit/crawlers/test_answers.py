"""An answer is believed only if it is one."""

from __future__ import annotations

import pytest

from crawlers.answers import Verdict, conditions, judge, media_type, retry_after, said_at

CHALLENGE = b"<!doctype html><html><head><title>Access</title></head><body><h1>Request Access</h1></body></html>"


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504, 403])
def test_a_busy_or_refusing_source_is_asked_again(status):
    assert judge(status, {}, b"busy").verdict is Verdict.AGAIN


def test_the_wait_that_a_source_asks_for_is_kept_within_two_minutes():
    assert judge(429, {"retry-after": "7"}, b"").wait == 7
    assert judge(503, {"retry-after": "86400"}, b"").wait == 120
    assert judge(503, {"retry-after": "Wed, 21 Oct 2026 07:28:00 GMT"}, b"").wait == 0


def test_a_page_that_asks_for_a_browser_check_is_no_answer_though_it_says_200():
    assert judge(200, {}, CHALLENGE).verdict is Verdict.AGAIN


def test_plain_text_in_html_is_an_answer_even_if_a_notice_speaks_of_captchas():
    body = (
        b"<html><head><title>Federal Register</title></head><body><pre>Certain Captcha Devices; Request Access</pre></body></html>"
    )
    assert judge(200, {}, body).verdict is Verdict.BELIEVED


@pytest.mark.parametrize(
    ("status", "verdict"), [(404, "gone"), (410, "gone"), (401, "give_up"), (304, "unchanged"), (302, "follow")]
)
def test_other_statuses(status, verdict):
    assert judge(status, {"location": "/x"}, b"").verdict == verdict


@pytest.mark.parametrize("text", ["²", "-7", "7.5", "٣", "1e3", " 7", "", "nan", "7\n"])
def test_a_wait_that_is_no_number_of_seconds_is_none(text):
    assert retry_after({"retry-after": text}) == 0


def test_a_wait_of_many_digits_is_the_longest():
    assert retry_after({"retry-after": "9" * 10_000}) == 120


@pytest.mark.parametrize(
    ("etag", "last_modified", "sent"),
    [
        ('"abc"', None, {"If-None-Match": '"abc"'}),
        ('W/"abc"', "Fri, 06 Feb 2026 10:00:00 GMT", {"If-None-Match": 'W/"abc"'}),
        ('""', None, {"If-None-Match": '""'}),
        (None, "Fri, 06 Feb 2026 10:00:00 GMT", {"If-Modified-Since": "Fri, 06 Feb 2026 10:00:00 GMT"}),
        (None, None, {}),
        ("abc", None, {}),
        ('"a"b"', None, {}),
        ('"a\x00"', None, {}),
        ('"\xe9"', None, {}),
        ('"' + "x" * 500 + '"', "Fri, 06 Feb 2026 10:00:00 GMT", {}),
        (None, "yesterday", {}),
        (None, "Fri,\n06 Feb 2026 10:00:00 GMT", {}),
        (None, "Fri, 06 Feb 2026 10:00:00 GMT\r\nX: y", {}),
    ],
)
def test_only_a_validator_that_is_one_makes_a_condition(etag, last_modified, sent):
    assert conditions(etag, last_modified) == sent


@pytest.mark.parametrize(
    ("date", "age", "said"),
    [
        ("Fri, 06 Feb 2026 10:00:00 GMT", None, "2026-02-06T10:00:00+00:00"),
        ("Fri, 06 Feb 2026 10:00:00 GMT", "3600", "2026-02-06T11:00:00+00:00"),
        ("Fri, 06 Feb 2026 10:00:00 GMT", "²", None),
        ("Fri, 06 Feb 2026 10:00:00 GMT", "9" * 5_000, None),
        ("Fri, 06 Feb 2026 10:00:00 GMT", "99999999", "2029-04-08T19:46:39+00:00"),
        ("2026-02-06T10:00:00Z", None, None),
        ("Fri, 30 Feb 2026 10:00:00 GMT", None, None),
        ("Fri, 06 Feb 9999 10:00:00 GMT", None, None),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None, None),
        ("", None, None),
    ],
)
def test_the_time_that_an_answer_says_it_was_sent_at(date, age, said):
    found = said_at({"date": date} | ({"age": age} if age else {}))
    assert (found.isoformat() if found else None) == said


@pytest.mark.parametrize(
    ("sent", "kept"),
    [("text/xml; charset=utf-8", "text/xml; charset=utf-8"), ("", ""), ("text/\x1b[31m", ""), ("te\xe9xt", ""), ("x" * 201, "")],
)
def test_a_media_type_is_kept_if_it_can_be_one(sent, kept):
    assert media_type({"content-type": sent}) == kept
