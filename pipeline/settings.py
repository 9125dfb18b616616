"""Settings: environment variables under `CROSSMARKET_` and one TOML file; an unknown name is an error that lists the known ones.

A nested name is written with two underscores: `CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__BASE_URL`. The environment wins over
the file.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from pipeline.allies import ally_codes
from pipeline.errors import SettingError
from pipeline.mailboxes import mailbox
from pipeline.records.contact import LANGUAGE
from pipeline.returning import PageOfAnswers, TakesReferences
from pipeline.source_settings import (
    NO_KEY,
    NO_LICENCE,
    NO_PERMISSION,
    TERMS_NOT_ACCEPTED,
    TERMS_NOT_READ,
    SourceSettings,
    needs_key,
    needs_licence,
    source_names,
    terms_read,
    to_be_accepted,
    whom_to_ask,
)

PREFIX = "CROSSMARKET_"
_NO_PART_OF_A_FOLDER = re.compile(r"[?#%{}\x00-\x1f\x7f]")  # URLs are made of the home: these would begin another part of them


class _Closed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Recipient(_Closed):
    """Where one ally's mail goes. Live mail goes only to verified ones."""

    addresses: tuple[str, ...] = Field(min_length=1)
    verified: bool = False

    @field_validator("addresses")
    @classmethod
    def _each_once(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        found: dict[str, str] = {}
        for address in value:
            found.setdefault(mailbox(address), address)
        return tuple(found.values())


class Settings(_Closed):
    """Everything that can be set. URLs choose the implementation of each port (`pipeline.wiring`)."""

    home: Path = Path("var/crossmarket")
    more: Path | None = None  # a folder with sources, readers and authorities of one's own (`pipeline.more`)
    config: Path | None = None
    bus: str = Field(default="sqlite:///{home}/bus.db", repr=False)  # this and the next may have passwords in them
    database: str = Field(default="sqlite:///{home}/crossmarket.db", repr=False)
    search: str = Field(default="sqlite:///{home}/search.db", repr=False)
    archive: str = Field(default="dir:///{home}/archive", repr=False)
    mail: str = Field(default="dir:///{home}/mail", repr=False)
    kibana: str = Field(
        default="http://127.0.0.1:5601", repr=False
    )  # where `make kibana` loads the dashboards; https://user:password@host/s/space
    kibana_api_key: str | None = Field(default=None, repr=False)  # in place of user and password
    most_unread: int = Field(default=5000, ge=1)  # documents on the bus at which a crawl that follows waits for the readers
    metrics: str | None = None  # host:port where a service that follows shows its figures to Prometheus
    log_format: Literal["text", "json"] = "text"  # of what is said while at work; --log-format says it for one command
    now: str | None = None
    live: str | None = None  # "yes" lets mail leave this machine
    even_live: str | None = None  # "yes": also with a clock that stands still (`now`), for a drill
    exercise: bool = False  # what is crawled now is a drill: its mails say EXERCISE
    mail_connections: int = Field(default=4, ge=1, le=100)  # to the mail server, at most, side by side
    sender: str = "crossmarket <alerts@crossmarket.example>"
    contest: str = "corrections@crossmarket.example"
    reader: str | None = None  # an ally's code: searches, exports and figures are as that ally may see them; none: all
    language: str = Field(default="", pattern=LANGUAGE)  # of who chose none: one for all; empty: the official ones of each ally
    answers: TakesReferences | None = None  # takes answers, each mail's with a signed reference of its own behind a +
    answers_keys: Path = Path("{home}/answers.keys")  # what signs those references; `crossmarket answers --make-key` makes it
    answers_url: PageOfAnswers | None = None  # where `crossmarket answers --serve` is reached; without it no mail has a link
    bounces: TakesReferences | None = None  # the address to which mails come back that could not be delivered, likewise
    inbox: str | None = Field(default=None, repr=False)  # where answers and bounces lie: maildir:///… or imaps://user:password@host/INBOX
    operations: str | None = None  # the mailbox of those who run this: the dead man's switch and the canary write to it
    alarm: str | None = None  # a command that the dead man's switch runs, with what it says as its last argument and on its input
    serve_certificate: Path | None = None  # in PEM: what crossmarket serve shows off loopback; …_key is the private key to it
    serve_certificate_key: Path | None = None
    serve_proxy: str | None = None  # the address of the proxy that crossmarket serve stands behind, which has a certificate
    news_days: int = Field(default=14, ge=0)  # what was published within them is news; older things go into a list
    list_days: int = Field(default=91, ge=1)  # so long after its last list an address gets the next one
    mails_an_hour: int = Field(default=30, ge=1)  # orders that a contact point is told of by themselves; more come together
    recipients: dict[str, Recipient] = Field(default_factory=dict)
    sources: dict[str, SourceSettings] = Field(default_factory=dict)

    @field_validator("home", mode="before")
    @classmethod
    def _a_folder(cls, value: Any) -> Any:
        if not str(value).strip():
            raise ValueError("no folder is named: name one, or leave the setting out")
        if found := _NO_PART_OF_A_FOLDER.search(str(value)):
            raise ValueError(
                f"{str(value)!r} cannot be used: addresses are made of it, and {found[0]!r} would end them: name another"
            )
        return value

    @field_validator("more")
    @classmethod
    def _is_there(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_dir():
            raise ValueError(f"there is no folder {str(value)!r}")
        return value

    @field_validator("reader")
    @classmethod
    def _an_ally(cls, value: str | None) -> str | None:
        if value and value.upper() not in ally_codes():
            raise ValueError(f"{value} is no ally; the allies are {', '.join(ally_codes())}")
        return value.upper() if value else None

    @field_validator("recipients")
    @classmethod
    def _known_allies(cls, value: dict[str, Recipient]) -> dict[str, Recipient]:
        known = ally_codes()
        for ally in value:
            if ally not in known:
                raise ValueError(f"{ally} is no ally; the allies are {', '.join(known)}")
        return value

    @field_validator("sources")
    @classmethod
    def _known_sources(cls, value: dict[str, SourceSettings]) -> dict[str, SourceSettings]:
        known = source_names()
        for name in value:
            if name not in known:
                raise ValueError(f"{name} is no source; the sources are {', '.join(known)}")
        return value

    def url(self, port: str) -> str:
        """The URL of a port, with the home folder put in."""
        return str(getattr(self, port)).replace("{home}", str(self.home))

    def recipient(self, ally: str) -> Recipient:
        """Where an ally's mail goes; a reserved address (RFC 2606) where none is set, good for a folder only."""
        return self.recipients.get(ally) or Recipient(addresses=(f"customs.{ally.lower()}@crossmarket.example",))

    def mailboxes(self, ally: str) -> dict[str, str]:
        """An ally's present addresses as they are written, by mailbox."""
        return {mailbox(address): address for address in self.recipient(ally).addresses}

    def source(self, name: str) -> SourceSettings:
        """What is set for a source; the defaults if nothing is."""
        return self.sources.get(name, SourceSettings())

    def not_looked_at(self, name: str) -> str | None:
        """Why a source is not looked at unless it is named, in words; None of one that is."""
        return "turned off" if self.source(name).off else self.may_not_be_asked(name)

    def may_not_be_asked(self, name: str) -> str | None:
        """Why a source is not asked even where it is named, in words; None of one that may be."""
        chosen = self.source(name)
        if name in whom_to_ask():
            return None if chosen.permission else NO_PERMISSION
        if name in to_be_accepted():
            return None if chosen.terms_accepted else TERMS_NOT_ACCEPTED
        if not chosen.terms_read and name not in terms_read():
            return TERMS_NOT_READ
        if name in needs_licence() and not chosen.licence:
            return NO_LICENCE
        return NO_KEY if name in needs_key() and not chosen.key else None


def load(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings from a TOML file and the environment.

    The file is `CROSSMARKET_CONFIG`, else `crossmarket.toml` in the working folder if there is one. Raises SettingError for a name
    or a value that cannot be used, with the names that can.
    """
    environment = os.environ if environment is None else environment
    values = _from_file(environment.get(PREFIX + "CONFIG"))
    if "more" in values:
        raise SettingError(f"`more` cannot be set in a file, which is read after that folder: set {PREFIX}MORE in the environment")
    ours = {name: text for name, text in environment.items() if name.startswith(PREFIX)}
    _forget_verified(values, ours)
    for name, text in ours.items():
        _set(values, name.removeprefix(PREFIX).lower().split("__"), text, name)
    try:
        return Settings.model_validate(values)
    except ValidationError as why:
        raise SettingError(_sentence(why)) from why


def _from_file(named: str | None) -> dict[str, Any]:
    path = Path(named or "crossmarket.toml")
    if not named and not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as why:
        raise SettingError(f"the settings file {path} cannot be read: {why.strerror}") from why
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as why:
        raise SettingError(f"the settings file {path} is not TOML: {why}") from why


def _forget_verified(values: dict[str, Any], environment: Mapping[str, str]) -> None:
    """Addresses set in the environment are other addresses: that those in the file were verified says nothing of them."""
    recipients = values.get("recipients")
    for name in environment:
        path = name.removeprefix(PREFIX).lower().split("__")
        if path[0] == "recipients" and len(path) > 1 and path[2:] in ([], ["addresses"]) and isinstance(recipients, dict):
            recipients.pop(path[1].upper(), None)


def _set(values: dict[str, Any], path: list[str], text: str, name: str) -> None:
    if path[0] == "recipients" and len(path) > 1:
        path = [path[0], path[1].upper(), *path[2:]]
        if len(path) == 2:  # CROSSMARKET_RECIPIENTS__CA="a@x, b@y"
            path.append("addresses")
    for step in path[:-1]:
        values = values.setdefault(step, {})
        if not isinstance(values, dict):
            raise SettingError(f"{name} sets a part of {step}, which has no parts")
    values[path[-1]] = [a.strip() for a in text.split(",") if a.strip()] if path[-1] == "addresses" else text


def _sentence(why: ValidationError) -> str:
    sentences = []
    for error in why.errors():
        place = [str(p) for p in error["loc"]]
        written = PREFIX + "__".join(place).upper()
        if error["type"] == "extra_forbidden":
            sentences.append(f"unknown setting {written}; known here: {', '.join(_known(place))}")
        else:
            wanted = next((words for begin, words in _WANTED.items() if error["type"].startswith(begin)), None)
            sentences.append(f"setting {written}: {wanted or error['msg'].removeprefix('Value error, ')}")
    return "; ".join(sentences)


_PARTS = f"this has parts: set each of them, as {PREFIX}NAME__PART"
# By how pydantic's kind of error begins, what is wanted; where it asks for a bound or a choice its own words say it.
_WANTED = {
    "int_": "this must be a whole number",
    "float_": "this must be a number",
    "bool_": "this must be true or false",
    "date_": "this must be a day, as 2026-03-01",
    "string_type": "this must be a text",
    "tuple_type": "this must be a list",
    "dict_type": _PARTS,
    "model_type": _PARTS,
}


def _known(place: list[str]) -> list[str]:
    model: type[BaseModel] = Settings
    if len(place) > 2:
        model = SourceSettings if place[0] == "sources" else Recipient
    prefix = PREFIX + "".join(p.upper() + "__" for p in place[:-1])
    return [prefix + name.upper() for name in model.model_fields]
