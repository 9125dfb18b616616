"""What of a national submission goes with its order: how far it may be passed on, how sure it is, and whom to call."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from pipeline.records.base import Record, Words


class Handling(StrEnum):
    """How far it may be passed on: the labels of the Traffic Light Protocol 2.0 (https://www.first.org/tlp/), the widest first."""

    CLEAR = "TLP:CLEAR"
    GREEN = "TLP:GREEN"
    AMBER = "TLP:AMBER"
    AMBER_STRICT = "TLP:AMBER+STRICT"


class Reliability(StrEnum):
    """How sure its authority is that the goods infringe, the surest first."""

    COURT_CONFIRMED = "court_confirmed"
    DECIDED = "decided"
    DETAINED = "detained"
    SUSPECTED = "suspected"


class Found(StrEnum):
    """What an authority found against what another ordered: it ends nobody's order."""

    GENUINE = "genuine"  # the goods are
    RELEASED = "released"  # it had held them
    LICENSED = "licensed"
    NOT_INFRINGING = "not_infringing"
    RIGHT_VOID = "right_void"


def readers_of(submission: str, audience: Iterable[str]) -> frozenset[str]:
    """Who may see a submission: its own authority, with whose code its id begins, and its audience."""
    return frozenset((submission.partition("-")[0], *audience))


class Submitted(Record):
    """What its authority says of a submission beside the facts of its order."""

    submission: str  # its id
    audience: tuple[str, ...]  # codes of the allies that may hear of it
    handling: Handling
    reliability: Reliability
    counterfeit: bool | None = None
    brands: tuple[Words, ...] = ()
    customs_codes: tuple[str, ...] = ()  # digits alone
    batches: tuple[Words, ...] = ()  # batch numbers and barcodes
    measures: Words  # what was done, as written
    given_under: Words  # provision and agreement, or the public ruling that it repeats
    call: Words  # whom to call, in a line
    public_ruling: str | None = None  # an address
    finding: Found | None = None  # where it orders nothing, but differs from what others ordered
    about: tuple[Words, ...] = ()  # of a finding: orders by id or number; empty: those about the same goods

    @property
    def readers(self) -> frozenset[str]:
        """Who may see it: its own authority, with whose code its id begins, and its audience."""
        return readers_of(self.submission, self.audience)


class SaidBeside(Record):
    """What another authority said of an order, beside it: a finding, or a submission that only repeats its act."""

    authority: str
    number: Words  # by which that authority knows it
    on: date
    document_id: str
    because: tuple[Words, ...]  # why it is about this order
    submitted: Submitted
