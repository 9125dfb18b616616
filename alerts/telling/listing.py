"""A list as a record: what the mail shows, its tables hold, and its JSON is. Its schema is `alerts/list.schema.json`.

Every word in it is one line that a reader can see (`alerts.wording.words.clean`). What was not read is absent, never made up.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import AwareDatetime, Field

from pipeline.records import Action, Basis, Record, Reliability, State
from pipeline.records.notice import Whole

FORMAT = "crossmarket-list/1"


class Use(StrEnum):
    """What the officer whom a list is for could do with an order, what he could do most with first."""

    NOW = "now"
    ONCE_SHOWN = "once_shown"
    INFORMATION = "information"
    PAUSED = "paused"
    MAY_HAVE_ENDED = "may_have_ended"
    UNUSABLE = "unusable"


class ListedFirm(Record):
    """A firm that an order names."""

    name: str
    alias: tuple[str, ...] = ()
    city: str | None
    country: str | None = Field(description="ISO 3166-1 alpha-2")
    freed: bool = Field(description="no longer under the order")
    freed_on: date | None = Field(description="where a document that we read says it")
    paused: bool = Field(default=False, description="not under the order until it is reinstated as to it")


class ListedNumber(Record):
    """A right that an order rests on."""

    kind: str
    office: str | None
    number: str | None = Field(description="as databases are asked with it; null where it has none that we read")
    unbroken: str | None = Field(description="the same without commas and hyphens")
    claims: str = Field(description="'1-3, 5'; empty where none are named")
    lifted: bool = Field(description="the order no longer rests on it")
    lifted_on: date | None


class OutsideArticle(Record):
    """An article that a ruling put outside an order: it is not to be stopped on it."""

    words: str
    ruled_by: Literal["customs", "authority", "court"] | None
    document: str | None
    on: date | None


class RightAnswer(Record):
    """What may be done about some rights of an order of which the same holds."""

    rights: str = Field(description="their names; empty where it is said of the order as a whole")
    action: Action
    if_right_shown: Action | None = Field(description="what would follow if the holder showed such a right here")
    provision: tuple[str, ...]
    missing: tuple[str, ...]
    local: tuple[str, ...] = Field(default=(), description="the rights here on which it rests: number, register, day and source")


class ListedSource(Record):
    """A document that an order was read in."""

    document: str
    published: date
    address: str | None
    sha256: tuple[str, ...] = Field(description="of its parts, each 'name: hexadecimal'")
    quotes: tuple[str, ...]


class AlsoBarred(Record):
    """An order of another authority about the same goods: of its own, and joined with none."""

    flag: str
    markets: tuple[str, ...] = Field(description="where it binds, ISO 3166-1 alpha-2")
    authority: str
    number: str
    kind: str
    state: State
    issued: date
    since: date = Field(description="since when it stands as it does, or has ended")
    last_day: date | None
    may_have_ended: bool
    how_sure: Reliability | None = Field(description="of a national submission")
    same_by: tuple[str, ...] = Field(description="why it is about the same goods, in sentences")


class ListedOrder(Record):
    """One order that stands."""

    ref: str = Field(description="of the alert that told it: name it in an answer")
    flag: str = Field(description="the same from list to list")
    revision: str = Field(description="another one, where what an officer acts on is another")
    number: str
    further_numbers: tuple[str, ...]
    case: str = Field(description="the investigation")
    kind: str
    kind_in_words: str
    authority: str
    markets: tuple[str, ...] = Field(description="where it binds, ISO 3166-1 alpha-2")
    exercise: bool = Field(description="a drill, all invented: stop no goods for it")
    use: Use
    change: Literal["added", "changed"] | None = Field(description="since the list before")
    state: State
    since: date
    since_presumed: bool
    enters: str | None = Field(description="how goods may enter while it is under review")
    review_until: date | None
    last_day: date | None = Field(description="by its own words")
    may_have_ended: bool
    court_review: tuple[str, ...] = Field(default=(), description="courts whose word on it waits until a person says what it does")
    basis: Basis
    goods: str = Field(description="in few words")
    articles: str | None = Field(description="as written")
    hs: tuple[str, ...] = Field(description="Harmonized System or tariff numbers; empty where none was read")
    hs_source: str | None = Field(description="where they were read, or that they are our guess")
    models: tuple[str, ...] = Field(description="examples, never all")
    any_source: bool = Field(description="it reaches goods of any maker or importer")
    firms: tuple[ListedFirm, ...]
    firms_read: Whole
    rights_asserted_only: bool = Field(description="it is not stated on which of its rights it rests")
    numbers: tuple[ListedNumber, ...]
    outside: tuple[OutsideArticle, ...]
    answers: tuple[RightAnswer, ...]
    open: tuple[str, ...] = Field(description="what the texts leave open")
    found_otherwise: tuple[str, ...] = Field(default=(), description="authorities that found that it is not so; it stands")
    also_barred: tuple[AlsoBarred, ...] = Field(default=(), description="orders of other authorities about the same goods")
    sources: tuple[ListedSource, ...]


class BoundOrder(Record):
    """An order that binds its parties in the market of the list's own reader: it is no order to him."""

    flag: str
    number: str
    kind: str
    kind_in_words: str
    authority: str
    what: str = Field(description="what it is to customs there, in a sentence")
    exercise: bool
    state: State
    since: date
    goods: str = Field(description="in few words")
    firms: tuple[str, ...] = Field(description="whom it names")
    firms_read: Whole
    rights: tuple[str, ...] = Field(description="on which it rests, as databases are asked for them")
    open: tuple[str, ...] = Field(description="what the texts leave open")
    document: str
    published: date


class ChangedOrder(Record):
    """An order of the list before that stands otherwise now, or no longer."""

    ref: str
    flag: str
    number: str
    kind: str
    goods: str
    exercise: bool
    on: date = Field(description="since when it stands as it does")
    what: tuple[str, ...] = Field(description="in sentences")


class Changes(Record):
    """What is otherwise than in the list before. Without one all is new to its reader."""

    since: AwareDatetime | None
    added: tuple[str, ...] = Field(description="the flags of the orders that were not in it")
    changed: tuple[ChangedOrder, ...]
    ended: tuple[ChangedOrder, ...]


class Held(Record):
    """How many orders of an authority stand here, and how many it counts itself."""

    authority: str
    held: int
    counted_by_itself: int | None = Field(description="null where we do not know it")


class Compared(Record):
    """How many orders of this list were held against their authority's registry, and in how many the two differ."""

    authority: str
    registry_of: date = Field(description="when the file was written that they were held against")
    held: int
    differ: int


class Completeness(Record):
    """How much was looked at: no order outside it is evidence of none."""

    sources: tuple[str, ...] = Field(description="each with the days that were seen completely")
    authorities: tuple[Held, ...]
    compared: tuple[Compared, ...] = Field(description="empty where no registry's file is held")
    open_questions: int = Field(description="orders of which the texts leave something open")


class Listing(Record):
    """Every order that stands, as one ally was told it."""

    format: Literal["crossmarket-list/1"] = "crossmarket-list/1"
    ally: str
    as_of: AwareDatetime
    changes: Changes
    orders: tuple[ListedOrder, ...]
    bound_here: tuple[BoundOrder, ...] = Field(default=(), description="orders between parties that bind in its reader's market")
    complete: Completeness
