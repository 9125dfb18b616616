"""When the key of an account runs out that a source is asked with: by the key's own words, or by the day that is set. Pure.

A key that is a JSON Web Token says it in its payload ("exp", RFC 7519, 4.1.4); nothing else of it is looked at, and nothing of it
is ever shown. Of any other, the setting `key_ends` gives its last day.
"""

from __future__ import annotations

import base64
import binascii
import json
from datetime import UTC, datetime, time, timedelta

from pipeline.source_settings import SourceSettings

TOLD_BEFORE = timedelta(days=3)


def place_of_key(source: str) -> str:
    """Under which name it is an issue that a source's key is refused."""
    return f"{source}:key"


def ends_at(chosen: SourceSettings) -> datetime | None:
    """When the key stops working: the earlier of what it says and the end (UTC) of the day that is set; None if unknown."""
    day = datetime.combine(chosen.key_ends, time(), UTC) + timedelta(days=1) if chosen.key_ends else None
    return min((at for at in (_said_by(chosen.key), day) if at), default=None) if chosen.key else None


def has_ended(chosen: SourceSettings, now: datetime) -> bool:
    """Whether the key is known to have run out."""
    at = ends_at(chosen)
    return at is not None and at <= now


def ending(chosen: SourceSettings, now: datetime) -> str | None:
    """A sentence if the key has run out or will within three days; None if it will not, or if that is not known."""
    at = ends_at(chosen)
    if at is None or at - now > TOLD_BEFORE:
        return None
    return f"its key {'ran' if at <= now else 'runs'} out on {at - timedelta(microseconds=1):%Y-%m-%d}"


def in_words(chosen: SourceSettings, now: datetime) -> str:
    """How a key that is set stands."""
    at = ends_at(chosen)
    if at is None:
        return "set; it does not say when it runs out (…__KEY_ENDS)"
    return f"set; {ending(chosen, now) or f'good until {at - timedelta(microseconds=1):%Y-%m-%d}'}"


def _said_by(key: str) -> datetime | None:
    """The time at which a JSON Web Token runs out; None of a key that is none, or says none."""
    parts = key.split(".")
    if len(parts) != 3:
        return None
    try:
        payload = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
        seconds = payload["exp"] if isinstance(payload, dict) else None
        if isinstance(seconds, bool) or not isinstance(seconds, int | float):
            return None
        return datetime.fromtimestamp(seconds, UTC)
    except (binascii.Error, ValueError, KeyError, OverflowError, OSError, RecursionError):
        return None
