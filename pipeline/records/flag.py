"""One product kept out of one market by an order: a log of events, folded."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from pipeline.records.base import Record
from pipeline.records.case import Citation
from pipeline.records.notice import Basis, Instrument, MeasureAction, RightKind


class State(StrEnum):
    """Where an order stands."""

    ISSUED = "issued"  # under review of its authority's government, which declares how goods may enter meanwhile
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    ENDED = "ended"


class EndReason(StrEnum):
    """Why an order no longer stands. `withdrawn`: a re-reading found that the notice announces no such order."""

    RESCINDED = "rescinded"
    VACATED = "vacated"
    EXPIRED = "expired"
    REVERSED = "reversed"
    DISAPPROVED = "disapproved"
    WITHDRAWN = "withdrawn"


class FlagEvent(Record):
    """One step in the life of an order."""

    action: MeasureAction
    on: date  # when it held: the issue date where written, else the publication date
    presumed: bool  # `on` is the publication date, because no issue date is written
    partial: bool = False
    names: tuple[str, ...] = ()  # whom it is limited to
    lifts: bool = False  # a modification that takes the named out of the order
    note: str = ""  # a sentence for the reader
    source: Citation


class FlagParty(Record):
    """A party that an order names, and whether it was freed since."""

    name: str
    city: str | None = None
    region: str | None = None
    country: str | None = None
    freed: bool = False


class FlagRight(Record):
    """A right that an order rests on, and whether the order was lifted for it since."""

    kind: RightKind
    office: str | None
    number: str | None
    claims: tuple[int, ...] = ()
    lifted: bool = False


class Flag(Record):
    """One product kept out of one market by an order that binds at the border, as known now.

    Minted once, from the document that announced it; `id` is source, native id, publication date, instrument and n-th order of
    that instrument in that document. `events` is its log; `state` is that log folded as of a day (`pipeline.fold.flag_on`).
    """

    v: int = 1
    id: str
    market: str  # ISO code of the market that issued it; of several in which its authority binds, the first
    authority: str
    case_id: str
    order_number: str | None  # the case's number, by which officers cite the order
    instrument: Instrument
    articles: str | None
    complainants: tuple[str, ...] = ()
    parties: tuple[FlagParty, ...] = ()  # whom the order names; empty where it reaches goods of any source
    any_source: bool
    rights: tuple[FlagRight, ...] = ()
    rights_decided: bool = False  # False: the notice does not say on which rights; those shown were asserted in the case
    basis: Basis = "unknown"
    models: tuple[str, ...] = ()
    not_subject: tuple[str, ...] = ()
    bond: str | None = None
    issued_on: date
    issued_presumed: bool
    review_until: date | None = None  # end of the review, presumed: so many days from issue
    published: date
    announced_in: Citation
    events: tuple[FlagEvent, ...]
    doubts: tuple[str, ...] = ()  # what the texts leave open, in sentences
    corrected_by: tuple[str, ...] = ()
    printed_again: tuple[str, ...] = ()  # other documents that announce the same order in the same words
    merged_into: str | None = None
    split_from: str | None = None
    state: State = State.ISSUED
    state_since: date
    end_reason: EndReason | None = None
    exercise: bool = False
