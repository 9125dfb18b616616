"""What could not be looked at or understood."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import Literal

from pydantic import AwareDatetime

from pipeline.records.base import Record, Words


class IssueKind(StrEnum):
    """Those of `BLOCKING_ISSUES` make a run not complete until they are repaired or a person accepts them."""

    COULD_NOT_LOOK = "could_not_look"
    COULD_NOT_READ = "could_not_read"
    COULD_NOT_SEND = "could_not_send"
    ABSENT = "absent"  # known, but no longer listed: never a cancel
    PENDING_EFFECT = "pending_effect"
    JOIN_PROPOSED = "join_proposed"
    AMBIGUOUS = "ambiguous"
    TO_DECIDE = "to_decide"  # words that no rule read and that may matter: a person says what they mean
    UNANSWERED = "unanswered"  # nobody confirmed a recall, however often it was asked for: somebody telephones
    CLOCK_DIFFERS = "clock_differs"  # nothing is told or sent meanwhile, accepted or not
    NEW_HOME = "new_home"  # likewise


BLOCKING_ISSUES: frozenset[IssueKind] = frozenset(
    {
        IssueKind.COULD_NOT_LOOK,
        IssueKind.COULD_NOT_READ,
        IssueKind.COULD_NOT_SEND,
        IssueKind.UNANSWERED,
        IssueKind.CLOCK_DIFFERS,
        IssueKind.NEW_HOME,
    }
)


class Finding(Record):
    """What a pure function, a crawler or a stage reports. Identity is kind, source and place."""

    kind: IssueKind
    source: str
    place: Words  # the document, window or case it concerns: a stable name
    address: Words | None = None
    reason: Words
    repair: Words
    record: Words | None = None  # the offending input, shortened

    @property
    def id(self) -> str:
        return "i" + hashlib.sha256(f"{self.kind}|{self.source}|{self.place}".encode()).hexdigest()[:10]


class Issue(Finding):
    """A finding that was stored: one that recurs is counted, not repeated."""

    v: int = 1
    first_seen: AwareDatetime
    last_seen: AwareDatetime
    count: int = 1
    status: Literal["open", "accepted", "repaired"] = "open"
