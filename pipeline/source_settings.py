"""The sources there are, and what can be set for one."""

from __future__ import annotations

import pkgutil
import re
import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib import resources
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator

from pipeline.more import with_more
from pipeline.shown.addresses import without_secrets

TERMS_NOT_READ = "off: terms not read"
TERMS_NOT_ACCEPTED = "off: terms not accepted"
NO_PERMISSION = "off: no permission"
NO_KEY = "off: no key"
NO_LICENCE = "off: no licence"
_HOUR = 3600.0
_TERMS_READ = re.compile(r"\s*[^\s,][^,]*,\s*\S.*,\s*\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\s*")
_DID = {"terms_read": "who read them", "terms_accepted": "who accepted them", "permission": "who gave it"}


class SourceSettings(BaseModel):
    """What can be set for one source; None leaves the source's own default."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    off: bool = False  # it is not looked at, unless a command names it; what is known of it stays
    terms_read: str = ""  # who read its licence, robots.txt and terms, where and on what day: "A. Person, https://..., 2026-12-01"
    terms_accepted: str = ""  # who accepted terms that bind whoever uses its documents, in the same form
    permission: str = ""  # who of the publisher allowed us to ask though its robots.txt refuses, where that lies, and the day
    key: str = Field(default="", repr=False)  # of an account, where the source asks only for those who have one
    licence: str = ""  # the number of the licence under which alone what the source publishes may be searched by programs
    key_ends: date | None = None  # the last day on which the key works, where it does not say so itself
    numbers: tuple[str, ...] = ()  # of rights, asked about as well as those of orders, by a source that asks about rights
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

    @field_validator("terms_read", "terms_accepted", "permission")
    @classmethod
    def _by_whom_where_and_when(cls, value: str, of: ValidationInfo) -> str:
        if value and not _TERMS_READ.fullmatch(value):
            what = _DID[str(of.field_name)]
            raise ValueError(f"{value!r} does not say {what}, where and on what day: WHO, WHERE, 2026-12-01")
        return value

    @field_validator("key")
    @classmethod
    def _one_word(cls, value: str) -> str:
        if value and not re.fullmatch(r"[\x21-\x7e]+", value):  # without the value: it is a secret
            raise ValueError("the key of a source is one word of printable ASCII")
        return value

    @field_validator("licence")
    @classmethod
    def _a_number(cls, value: str) -> str:
        if value and not re.fullmatch(r"[\x21-\x7e](?:[\x20-\x7e]{0,78}[\x21-\x7e])?", value):
            raise ValueError(f"{value!r} is not the number of a licence: write it as its letter has it, in printable ASCII")
        return value

    @field_validator("numbers", mode="before")
    @classmethod
    def _parted_by_commas(cls, value: object) -> object:
        return tuple(one for part in value.split(",") if (one := part.strip())) if isinstance(value, str) else value

    @field_validator("numbers")
    @classmethod
    def _numbers_of_rights(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if bad := next((one for one in value if not re.fullmatch(r"[A-Z]{0,3}[0-9]{1,12}", one)), None):
            raise ValueError(f"{bad!r} is no number of a right: write it as 9113703 or D612345")
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


def source_names() -> tuple[str, ...]:
    """The sources there are: one file each in `crawlers/sources`, found without importing them."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(_rooms())))


@cache
def terms_read() -> frozenset[str]:
    """The sources whose terms somebody read before they came here: a file `NAME.toml` beside the source says where and when."""
    return frozenset(name for name, said in _said_of_sources().items() if "where" in said)


@cache
def needs_key() -> frozenset[str]:
    """The sources that are asked with the key of an account: such a file says so."""
    return frozenset(name for name, said in _said_of_sources().items() if "key" in said)


@cache
def needs_licence() -> frozenset[str]:
    """The sources that may be asked only under a licence of one's own: such a file says which."""
    return frozenset(name for name, said in _said_of_sources().items() if "licence" in said)


@cache
def may_have_key() -> frozenset[str]:
    """The sources of which more is to be had with the key of an account, and the rest without: such a file says what."""
    return frozenset(name for name, said in _said_of_sources().items() if "more_with_key" in said)


@cache
def to_be_accepted() -> Mapping[str, str]:
    """The sources whose documents bind whoever uses them to terms that a person accepts first, each with what these are."""
    return {name: str(said["accept"]) for name, said in _said_of_sources().items() if "accept" in said}


@cache
def whom_to_ask() -> Mapping[str, str]:
    """The sources whose robots.txt refuses crawlers, each with whom to ask for permission."""
    return {name: str(said["ask"]) for name, said in _said_of_sources().items() if "ask" in said}


@cache
def _said_of_sources() -> Mapping[str, Mapping[str, object]]:
    files = [file for room in _rooms() for file in Path(room).glob("*.toml")]
    return {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in files}


def where_terms_were_read(name: str) -> str:
    """Where and on what day a source's terms were read before it came here, in words; empty if that is not said."""
    said = _said_of_sources().get(name, {})
    return f"{said.get('on', '')}: {said['where']}".strip(": ") if "where" in said else ""


def _rooms() -> list[str]:
    return with_more([str(resources.files("crawlers.sources"))], "sources")
