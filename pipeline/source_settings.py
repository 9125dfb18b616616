"""What can be set for one source, and which sources are off until somebody has read on what terms they may be asked.

Such a source has a file of its name beside it (`crawlers/sources/NAME.toml`) that says what nobody here has read. It is read
without importing the source, as `pipeline.settings` finds sources and allies.
"""

from __future__ import annotations

import re
import tomllib
from datetime import date
from functools import cache
from importlib import resources
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, field_validator

from pipeline.more import with_more
from pipeline.shown.addresses import without_secrets

_HOUR = 3600.0
_WHO_WHERE_WHEN = re.compile(
    r"[^,]+, *https?://[^\s,]+(?: *(?:,|and) *https?://[^\s,]+)*, *\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
)


@cache
def terms_unread(name: str) -> str | None:
    """What of a source's terms nobody here has read, in words; None where its file says nothing of the kind."""
    for room in with_more([str(resources.files("crawlers.sources"))], "sources"):
        file = Path(room) / f"{name}.toml"
        if file.is_file():
            return str(tomllib.loads(file.read_text(encoding="utf-8"))["unread"])
    return None


def say_who_read(name: str) -> str:
    """How a source is turned on whose terms were not read."""
    setting = f"CROSSMARKET_SOURCES__{name.upper()}__TERMS_READ"
    return f'once somebody has, set {setting}="who, https://where, 2026-03-01"'


class SourceSettings(BaseModel):
    """What can be set for one source; None leaves the source's own default."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    off: bool = False  # it is not looked at, unless a command names it; what is known of it stays
    terms_read: str | None = None  # who read what `terms_unread` says, where and on what day; without it such a source is off
    base_url: str | None = None  # so that a loopback server can stand in
    delay: float = Field(default=1.0, ge=0, le=_HOUR)  # seconds between two requests to the host
    since: date | None = None  # how far back a first run looks
    overlap_days: int = Field(default=30, ge=1)  # looked at again in each run: documents are edited in place
    tries: int = Field(default=6, ge=1)  # of one request before it counts as "could not look"
    backoff: float = Field(default=0.5, ge=0, le=_HOUR)  # seconds before the second try; doubled for each further one
    poll: float | None = Field(default=None, gt=0, le=7 * 24 * _HOUR)  # seconds between two looks of a crawl that follows
    recheck_hours: float = Field(
        default=6.0, gt=0, le=31 * 24
    )  # how often one that follows looks again at the texts of known documents
    quiet_days: int | None = Field(default=None, ge=1)  # so long without a new document is a silence that somebody should look into
    max_megabytes: int | None = Field(default=None, ge=1)  # a longer answer, or one that unpacks to more, is not believed
    seconds: float = Field(default=60.0, gt=0, le=3600)  # within which an answer is whole, with the redirects to it

    @field_validator("terms_read")
    @classmethod
    def _who_where_and_when(cls, value: str | None) -> str | None:
        if value is not None and not _WHO_WHERE_WHEN.fullmatch(value.strip()):
            raise ValueError(
                f"{without_secrets(value)!r} does not say who read the terms, where and on what day: "
                "write it as Jane Doe, https://host/terms, 2026-03-01"
            )
        return value

    @field_validator("base_url")
    @classmethod
    def _an_address(cls, value: str | None) -> str | None:
        if "@" in (value or ""):  # without the value: it holds a password
            raise ValueError("the address of a source names no user: write it as https://host or http://host:port")
        try:
            parts = urlsplit(value or "https://host")
            usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0 and not parts.query
        except ValueError:
            usable = False
        if not usable or re.search(r"[\x00-\x20\x7f-\xa0\\]", value or ""):
            shown = without_secrets(value or "")
            raise ValueError(f"{shown!r} is not the address of a site: write it as https://host or http://host:port")
        return value
