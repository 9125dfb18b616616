"""Judging an answer before it is believed. Pure.

A page that asks for a browser check, a cut body or JSON of another shape is not the source saying that there is nothing: it is
"could not look". Believing it would show as silence, or as orders that vanished.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

_CHALLENGE = re.compile(
    rb"captcha|request access|automated scraping|are you (?:a )?human|enable javascript and cookies", re.IGNORECASE
)


class Verdict(StrEnum):
    BELIEVED = "believed"
    UNCHANGED = "unchanged"  # 304
    FOLLOW = "follow"  # a redirect: to be judged where it leads
    AGAIN = "again"  # could not look; another try may
    GIVE_UP = "give_up"  # could not look; another try will not
    GONE = "gone"  # could not look: the source says that there is nothing


@dataclass(frozen=True)
class Judgement:
    """A verdict with its reason; `wait` is what the source asked for, in seconds, `to` where a redirect leads."""

    verdict: Verdict
    reason: str = ""
    wait: float = 0.0
    to: str = ""


def judge(status: int, headers: Mapping[str, str], body: bytes) -> Judgement:
    """What an HTTP answer is worth by its status, headers and first bytes. Header names are in lower case."""
    if status == 304:
        return Judgement(Verdict.UNCHANGED)
    if status in (301, 302, 303, 307, 308):
        return Judgement(Verdict.FOLLOW, f"redirected ({status})", to=headers.get("location", ""))
    if status in (429, 500, 502, 503, 504):
        return Judgement(Verdict.AGAIN, f"the source answered {status}", wait=retry_after(headers))
    if status == 403:
        return Judgement(Verdict.AGAIN, "the source answered 403: it refuses us, or asks for a browser check")
    if status in (404, 410):
        return Judgement(Verdict.GONE, f"the source answered {status}: it has nothing there")
    if status != 200:
        return Judgement(Verdict.GIVE_UP, f"the source answered {status}")
    if looks_like_challenge(body):
        return Judgement(Verdict.AGAIN, "a page that asks for a browser check came in place of the answer")
    return Judgement(Verdict.BELIEVED)


def looks_like_challenge(body: bytes) -> bool:
    """An HTML page whose first words ask for a browser check; the Register's plain text is HTML too, but begins with <pre>."""
    start = body[:4000]
    lower = start.lower()
    return b"<html" in lower and b"<pre" not in lower and bool(_CHALLENGE.search(start))


def retry_after(headers: Mapping[str, str], most: float = 120.0) -> float:
    """The seconds of a Retry-After header (RFC 9110, 10.2.3), 0 if there is none; a date is not honoured, our own back-off is."""
    text = headers.get("retry-after", "")
    return min(float(text), most) if text.isdigit() else 0.0
