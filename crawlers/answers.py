"""Judging an answer before it is believed. Pure.

A page that asks for a browser check, a cut body or JSON of another shape is not the source saying that there is nothing: it is
"could not look". Believing it would show as silence, or as orders that vanished.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from pipeline.last_look import Fault

_CHALLENGE = re.compile(
    rb"captcha|request access|automated scraping|are you (?:a )?human|enable javascript and cookies", re.IGNORECASE
)


REDIRECTS = 5
_LONGEST_VALIDATOR = 500
_DATE = "%a, %d %b %Y %H:%M:%S GMT"  # RFC 9110, 5.6.7: the one form that may be sent
_DATE_FORM = re.compile(r"[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT")
_MEDIA_TYPE = re.compile(r"[\x20-\x7e]{1,200}")
_ETAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e]*"')  # RFC 9110, 8.8.3, without what is not ASCII


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
    fault: Fault = Fault.COULD_NOT_LOOK  # what it is if it stays so


def judge(status: int, headers: Mapping[str, str], body: bytes) -> Judgement:
    """What an HTTP answer is worth by its status, headers and first bytes. Header names are in lower case."""
    if status == 304:
        return Judgement(Verdict.UNCHANGED)
    if status in (301, 302, 303, 307, 308):
        return Judgement(Verdict.FOLLOW, f"redirected ({status})", to=headers.get("location", ""))
    if status in (429, 500, 502, 503, 504):
        return Judgement(Verdict.AGAIN, f"the source answered {status}", wait=retry_after(headers))
    if status == 403:
        return Judgement(Verdict.AGAIN, "the source answered 403: it refuses us, or asks for a browser check", fault=Fault.REFUSED)
    if status in (404, 410):
        return Judgement(Verdict.GONE, f"the source answered {status}: it has nothing there")
    if status != 200:
        refused = status in (401, 402, 407, 451)
        fault = Fault.REFUSED if refused else Fault.COULD_NOT_LOOK
        return Judgement(Verdict.GIVE_UP, f"the source answered {status}", fault=fault)
    if looks_like_challenge(body):
        return Judgement(Verdict.AGAIN, "a page that asks for a browser check came in place of the answer", fault=Fault.REFUSED)
    return Judgement(Verdict.BELIEVED)


def looks_like_challenge(body: bytes) -> bool:
    """An HTML page whose first words ask for a browser check; plain text set in HTML begins with <pre>."""
    start = body[:4000]
    lower = start.lower()
    return b"<html" in lower and b"<pre" not in lower and bool(_CHALLENGE.search(start))


def retry_after(headers: Mapping[str, str], most: float = 120.0) -> float:
    """The seconds of a Retry-After header (RFC 9110, 10.2.3), 0 if there is none; a date is not honoured, our own back-off is."""
    text = headers.get("retry-after", "")
    return min(float(text[:9]), most) if re.fullmatch(r"[0-9]+", text) else 0.0


def media_type(headers: Mapping[str, str]) -> str:
    """The Content-Type, or "" if there is none or it is none."""
    text = headers.get("content-type", "")
    return text if _MEDIA_TYPE.fullmatch(text) else ""


def conditions(etag: str | None, last_modified: str | None) -> dict[str, str]:
    """The headers that ask for an answer only if it is another than the one with these validators (RFC 9110, 13.1).

    A validator that is none, or too long to be sent back, makes no condition.
    """
    if etag and len(etag) <= _LONGEST_VALIDATOR and _ETAG.fullmatch(etag):
        return {"If-None-Match": etag}
    if not etag and last_modified and _time(last_modified):
        return {"If-Modified-Since": last_modified}
    return {}


def said_at(headers: Mapping[str, str]) -> datetime | None:
    """The source's time when it answered: its Date and the Age in a cache (RFC 9110, 6.6.1; RFC 9111, 5.1), None without one."""
    at = _time(headers.get("date", ""))
    age = headers.get("age", "0")
    if at is None or not re.fullmatch(r"[0-9]{1,8}", age):
        return None
    return at + timedelta(seconds=int(age))


def _time(text: str) -> datetime | None:
    """A time of HTTP, in years in which there is any; nonsense is none."""
    if not _DATE_FORM.fullmatch(text):
        return None
    try:
        at = datetime.strptime(text, _DATE).replace(tzinfo=UTC)
    except ValueError:
        return None
    return at if 1990 <= at.year <= 2200 else None
