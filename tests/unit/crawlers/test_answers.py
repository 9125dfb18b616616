"""An answer is believed only if it is one."""

from __future__ import annotations

import pytest

from crawlers.answers import Verdict, judge

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
