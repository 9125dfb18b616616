"""Whom an ally is reached by: its contact point."""

from __future__ import annotations

from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, field_validator

from pipeline.mailboxes import is_address, mailbox
from pipeline.records.base import Record, Words
from pipeline.records.filter import NO_FILTER, Filter

LANGUAGE = r"^([a-z]{2}(-[A-Za-z]{2,4})?)?$"  # a tag of RFC 5646, or none


class Rate(StrEnum):
    """How often what is no recall is told. A recall goes at once, whatever the rate."""

    AT_ONCE = "at once"
    DAILY = "daily"
    WEEKLY = "weekly"


class SavedSearch(Record):
    """What one mailbox wants to hear of besides, in its lists: a filter under a name, and the query that it was made of."""

    name: Words = Field(min_length=1, max_length=60)
    mailbox: str
    query: Words = Field(default="", max_length=2_000)
    filter: Filter

    @field_validator("name")
    @classmethod
    def _in_a_line(cls, value: str) -> str:
        if not value.strip():
            raise ValueError("a saved search has a name")
        return " ".join(value.split())

    @field_validator("mailbox")
    @classmethod
    def _as_compared(cls, value: str) -> str:
        return mailbox(_address(value))


class ContactPoint(Record):
    """One ally's: whom to telephone, where its mail goes, how often, and what of. Never empty, whatever its officers ask for."""

    v: int = 1
    ally: str
    administrator: Words = ""  # who decides there, by name
    administrator_mailbox: str = ""  # where he is told what became of the contact point
    telephone: Words = Field(default="", max_length=100)
    mailboxes: tuple[str, ...] = ()  # beside those of the settings
    language: str = Field(default="", pattern=LANGUAGE)  # empty: its ally's official ones
    time_zone: str = ""  # of the IANA database; empty: the ally's own
    rate: Rate = Rate.AT_ONCE
    first_word: bool = False  # of an order whose title alone is known, before its words were read
    filter: Filter = NO_FILTER
    searches: tuple[SavedSearch, ...] = ()

    @property
    def asks_for_chapters(self) -> bool:
        """Whether a filter of its has tariff chapters, which no order has, but what announced it."""
        return any(one.chapters for one in (self.filter, *(search.filter for search in self.searches)))

    @field_validator("mailboxes")
    @classmethod
    def _each_once(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        found: dict[str, str] = {}
        for address in value:
            found.setdefault(mailbox(address), _address(address))
        return tuple(found.values())

    @field_validator("administrator_mailbox")
    @classmethod
    def _one_address(cls, value: str) -> str:
        return _address(value) if value else ""

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            return ZoneInfo(value).key if value else ""
        except (ZoneInfoNotFoundError, ValueError, OSError) as why:
            raise ValueError(f"{value!r} is no time zone of the IANA database, as Europe/Berlin is") from why


def _address(value: str) -> str:
    if not is_address(value.strip()):
        raise ValueError(f"{value!r} is no address: write it as name@domain")
    return value.strip()
