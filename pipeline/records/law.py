"""One dated row of an ally's law, as an alert carries it: what it allows, by which road, within how many days."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import Field

from pipeline.records.base import Record


class Route(StrEnum):
    """How a border measure comes about for a kind of right. No route at all: the law has no border measure for it."""

    APPLICATION = "application"  # the right holder applies, notifies, records or requests
    EX_OFFICIO = "ex_officio"  # an officer may act on his own initiative
    COURT = "court"  # only by order of a court or commission


class Channel(Record):
    """Where the right holder files."""

    name: str
    address: str | None = None  # the official one, where known
    confirmed: bool = True  # False: it rests on memory


class Duty(Record):
    """What somebody has to do within how many days, once goods are held. In words: act "within" days "of" after, "else" or_else."""

    who: Literal["customs", "holder", "importer"]
    act: str
    days: int = Field(ge=1)
    counted: Literal["working days", "business days", "days"]  # as the text read calls them
    more: int | None = Field(default=None, ge=1)  # by how many days it can be extended
    perishables: int | None = Field(default=None, ge=1)  # for perishable goods, instead
    started: Route | None = None  # only of a measure that began so
    after: str = ""
    or_else: str = ""
    note: str = ""
    confirmed: bool = True


class LegalRow(Record):
    """One dated row of an ally's law, for one kind of right."""

    right: str
    provision: str
    source: str  # where it was read, also in a private copy
    read_on: date
    valid_from: date | None = None  # None: since when it holds was not read
    valid_until: date | None = None
    status: str = "not reviewed by counsel"
    official: str | None = None  # the official address of the text or of the customs page on it, where known
    reviewer: str | None = None
    under: str | None = None  # of two rows for one right, what this one belongs to: "national law"
    channel: Channel | None = None
    duty: tuple[Duty, ...] = ()
    release: str | None = None  # whether the importer gets the goods against a guarantee
    proof: str | None = None  # what has to be shown for more, where that is no right of the market: an opinion, an order
    invite: str | None = None  # what the right holder is invited to, where that is no application to customs
    cannot_be_supplied: str | None = None  # why nothing that anybody shows gives a measure
