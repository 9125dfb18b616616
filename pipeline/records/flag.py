"""One product kept out of one market by an order: a log of events, folded."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import AwareDatetime

from pipeline.records.base import Record, Words
from pipeline.records.case import Citation
from pipeline.records.notice import Basis, Instrument, MeasureAction, RightKind, ScopeBy, ScopeStanding, Whole
from pipeline.records.submission import SaidBeside, Submitted


class State(StrEnum):
    """Where an order stands."""

    ISSUED = "issued"  # under review of its authority's government, which declares how goods may enter meanwhile
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    ENDED = "ended"


class EndReason(StrEnum):
    """Why an order no longer stands. `withdrawn`: a re-reading found that the notice announces no such order.

    `not_shared`: nothing ended but that an ally may hear of it; only what he is told says so, never the order itself.
    """

    RESCINDED = "rescinded"
    VACATED = "vacated"
    EXPIRED = "expired"
    REVERSED = "reversed"
    DISAPPROVED = "disapproved"
    FOUND_ENDED = "found_ended"  # a person found it ended and said so
    WITHDRAWN = "withdrawn"
    NOT_SHARED = "not_shared"


class PersonWord(Record):
    """What a person said of an order: who, why, where that may be read, and when it was said."""

    by: Words
    because: Words
    document: Words | None = None  # an address
    at: AwareDatetime


class FoundEnded(Record):
    """A person's word that an order ended, and who took it back since."""

    flag_id: str
    on: date  # since when it no longer stands
    said: PersonWord
    taken_back: PersonWord | None = None


class RegisteredDay(Record):
    """The last day of a right as an authority's registry has it; None where it has none."""

    right: str  # as an event that is limited to it writes it: "patent 7351506"
    on: date | None


class RegistryWord(Record):
    """What an authority's registry says of the rights that an order rests on, and in which file that stands."""

    called: str  # the registry
    address: str  # of its file
    day: date  # on which the file was looked at, where its publisher is
    sha256: str
    days: tuple[RegisteredDay, ...]


class RegisteredEnd(Record):
    """That all rights of an order were past by its authority's registry; what it said later, or a person, if that takes it back."""

    on: date  # the last day of the last of them
    word: RegistryWord
    moved: RegistryWord | None = None
    taken_back: PersonWord | None = None

    @property
    def undone(self) -> bool:
        """Whether it ends nothing any more."""
        return self.moved is not None or self.taken_back is not None


class Registered(Record):
    """What comes of an authority's registry for one order (`pipeline.fold.expiry`)."""

    flag_id: str
    past: tuple[RegisteredDay, ...] = ()  # rights that are past, of an order that stands
    last: date | None = None  # where all its patents are past and that alone ends nothing: the last day of the last of them
    doubt: str | None = None  # why it ends nothing, in a sentence
    ends: tuple[RegisteredEnd, ...] = ()


class FlagEvent(Record):
    """One step in the life of an order.

    `expired` is dated on the last day on which the order stands by its own words, and is in the log as soon as that is known; one
    by a `registry` is dated on the last day of its rights, and is in the log once that is past.
    """

    action: MeasureAction
    on: date  # when it held: the issue date where written, else the publication date
    presumed: bool  # `on` is the publication date, because no issue date is written
    partial: bool = False
    names: tuple[str, ...] = ()  # whom it is limited to
    lifts: bool = False  # a modification that takes the named out of the order
    note: str = ""  # a sentence for the reader
    source: Citation  # of a person's word, the announcement of the order that it is about
    said: PersonWord | None = None  # where no document says it, but a person
    taken_back: PersonWord | None = None  # a person took it back: it stays in the log, and does nothing
    registry: RegistryWord | None = None  # where no document says it, but the authority's registry
    moved: RegistryWord | None = None  # the registry said otherwise later: it stays in the log, and does nothing

    @property
    def undone(self) -> bool:
        """Whether it does nothing any more."""
        return self.taken_back is not None or self.moved is not None


class FlagParty(Record):
    """A party that an order names, and whether it was freed since, or the order suspended as to it."""

    name: str
    city: str | None = None
    region: str | None = None
    country: str | None = None
    freed: bool = False
    paused: bool = False  # not under the order until it is reinstated as to it


class FlagRight(Record):
    """A right that an order rests on, and whether the order was lifted for it since."""

    kind: RightKind
    office: str | None
    number: str | None
    claims: tuple[int, ...] = ()
    lifted: bool = False
    words: str | None = None  # of an unfair act that has no kind of its own: what its document calls it
    read_in: tuple[Citation, ...] = ()  # documents of the case that named it, where that of the order does not
    past: Literal["run_out", "cannot_stand"] | None = None  # as of the day asked: `pipeline.identifiers.patent_us_term`
    registered: date | None = None  # its last day in its authority's registry, where that is past


class ScopeStep(Record):
    """One ruling on whether an article is inside an order."""

    article: str  # as written
    standing: ScopeStanding
    by: ScopeBy
    on: date
    source: Citation


CourtDid = Literal["ruled", "stayed", "unread", "ended"]


class CourtReview(Record):
    """What a court did of which nobody said yet what it does to an order, or a person said that it does nothing to it."""

    ruling: str  # its id (`pipeline.records.ruling.ruling_id`)
    court: str  # as sentences call it
    appeals: tuple[str, ...] = ()  # by their numbers, as far as they are known
    did: CourtDid  # `stayed`: it may pause the order; `unread`: its opinion was not read; `ended`: that an appeal did is all
    in_words: str  # "reversed and remanded"
    document_id: str  # what says so
    on: date | None  # None of an appeal that ended: the day is not read
    refused: PersonWord | None = None  # by whose word it does nothing


class Flag(Record):
    """One product kept out of a market by an order that binds at the border, or by a court's injunction, as known now.

    Minted once, from the document that announced it; `id` is source, native id, publication date, instrument and n-th order of
    that instrument in that document. `events` is its log; `state` is that log folded as of a day (`pipeline.fold.flag_on`).
    """

    v: int = 1
    id: str
    market: str  # ISO code of the market that issued it; of several in which its authority binds, the first
    markets: tuple[str, ...] = ()  # in which its own words say that it binds; empty: in all of its authority's
    authority: str
    case_id: str
    order_number: str | None  # the first number that its announcement names, by which officers cite the order; else its case's
    further_numbers: tuple[str, ...] = ()  # the others that its announcement names: of consolidated investigations
    instrument: Instrument
    articles: str | None
    complainants: tuple[str, ...] = ()
    parties: tuple[FlagParty, ...] = ()  # whom the order names; empty where it reaches goods of any source
    parties_read: Whole = "not_stated"  # `whole`: these are all whom the order names
    any_source: bool
    rights: tuple[FlagRight, ...] = ()
    rights_read: Whole = "not_stated"
    rights_decided: bool = False  # False: the notice does not say on which rights; those shown were asserted in the case
    basis: Basis = "unknown"
    models: tuple[str, ...] = ()
    grey_market: Citation | None = None  # where the goods are called so: genuine, and sold in the market against its owner's will
    articles_read: Whole = "not_stated"
    scope: tuple[ScopeStep, ...] = ()  # in order of time
    not_subject: tuple[str, ...] = ()  # what, by the latest ruling of the highest, is outside (`pipeline.fold.scope`)
    bond: str | None = None
    issued_on: date
    issued_presumed: bool
    condition: str | None = None  # words on which it depends whether it has effect yet, as written
    review_until: date | None = None  # end of the review, presumed: so many days from issue
    published: date
    announced_in: Citation
    events: tuple[FlagEvent, ...]
    doubts: tuple[str, ...] = ()  # what the texts leave open, in sentences
    corrected_by: tuple[str, ...] = ()
    printed_again: tuple[str, ...] = ()  # other documents that announce the same order in the same words
    told_in: tuple[Citation, ...] = ()  # documents of other sources that tell of the same act
    bare: bool = False  # only titles of documents were read that tell of it, and not the words of the order
    bare_since: AwareDatetime | None = None  # when that was first so; None of one that is not bare
    joined: tuple[str, ...] = ()  # records that turned out to be of this order: theirs too
    merged_into: str | None = None
    split_from: str | None = None
    state: State = State.ISSUED
    state_since: date
    end_reason: EndReason | None = None
    court_reviews: tuple[CourtReview, ...] = ()  # in order of time
    appeals_ended: tuple[str, ...] = ()  # appeals of its case that ended, of which no opinion was read and nobody said what came
    may_have_ended: bool = False  # as of the day asked: its rights are past their bounds, or its patents by the registry
    registered_last: date | None = None  # where all its patents are past by the registry, and that alone ends nothing
    exercise: bool = False
    submitted: Submitted | None = None  # of a national submission: who may hear of it, how sure it is, whom to call
    found_against: tuple[SaidBeside, ...] = ()  # what other authorities found, as far as its reader may hear of it; never stored
    repeated_in: tuple[SaidBeside, ...] = ()  # likewise, submissions that only repeat the published act that announced it
