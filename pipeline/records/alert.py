"""What allies are told."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

from pydantic import AwareDatetime, Field, model_validator

from pipeline.records.base import Record
from pipeline.records.flag import Flag
from pipeline.records.law import LegalRow
from pipeline.records.local_right import LocalEvidence
from pipeline.records.notice import RightKind


class Action(StrEnum):
    """What an ally's officers may do about one right of a flag, what allows most first."""

    ENFORCE_LOCAL_ORDER = "enforce_local_order"
    ACT_ON_APPLICATION = "act_on_application"
    EX_OFFICIO_POSSIBLE = "ex_officio_possible"
    INVITE_APPLICATION = "invite_application"
    INTELLIGENCE_ONLY = "intelligence_only"
    NO_LEGAL_BASIS = "no_legal_basis"


class AlertKind(StrEnum):
    ALERT = "alert"
    UPDATE = "update"
    CANCEL = "cancel"


class RightDecision(Record):
    """What one ally's officers may do about one right of a flag, on which rows of its law, and what is missing for more.

    Without a kind it is said of the order as a whole: no right that it rests on was read, or it was decided when one answer was
    given for all rights together.
    """

    kind: RightKind | None = None  # kind, office and number as on the flag
    office: str | None = None
    number: str | None = None
    action: Action
    if_right_shown: Action | None  # the action that would follow if the right holder showed such a right there
    rows: tuple[LegalRow, ...]
    missing: tuple[str, ...]
    notes: tuple[str, ...] = ()
    local: tuple[LocalEvidence, ...] = ()  # what was shown of such a right there

    @property
    def states_a_ground(self) -> bool:
        """Whether officers may do something about it now."""
        return self.action not in (Action.INTELLIGENCE_ONLY, Action.NO_LEGAL_BASIS)

    @property
    def rests_on(self) -> tuple[LocalEvidence, ...]:
        """The local rights that carry what officers may do now."""
        return tuple(one for one in self.local if one.carries) if self.states_a_ground else ()


class Decision(Record):
    """What one ally's officers may do about one flag: a decision for each right that it still rests on, in the flag's order.

    What may be done about the order is this list. No word stands for all of it: the strongest would let an officer act on a right
    on which he may not, the weakest would keep from him where he may.
    """

    rights: tuple[RightDecision, ...] = Field(min_length=1)
    notes: tuple[str, ...] = ()  # on the order, whatever its rights

    @model_validator(mode="before")
    @classmethod
    def _written_for_all_rights_together(cls, value: Any) -> Any:
        """As decisions were written until rights were decided one by one: kept as what was told, of the order as a whole."""
        if not isinstance(value, dict) or "action" not in value or "rights" in value:
            return value
        said = {"action", "if_right_shown", "rows", "missing"}
        whole = {name: part for name, part in value.items() if name in said}
        return {name: part for name, part in value.items() if name not in said} | {"rights": [whole]}

    @property
    def actions(self) -> tuple[Action, ...]:
        """Each action that some right has, once, in the order of the rights."""
        return tuple(dict.fromkeys(right.action for right in self.rights))

    @property
    def alike(self) -> bool:
        """Whether the same holds for every right: the same action, now and once such a right is shown."""
        return len({(right.action, right.if_right_shown) for right in self.rights}) == 1

    @property
    def rows(self) -> tuple[LegalRow, ...]:
        """The rows of law of all rights, each once."""
        return tuple(dict.fromkeys(row for right in self.rights for row in right.rows))

    @property
    def missing(self) -> tuple[str, ...]:
        """What is missing for all rights, each sentence once."""
        return tuple(dict.fromkeys(sentence for right in self.rights for sentence in right.missing))


class NarrowingKind(StrEnum):
    """What of an order an ally is told not to act on any more."""

    ENDED = "ended"
    SUSPENDED = "suspended"
    PAUSED_FOR = "paused_for"  # parties, as to whom alone it is suspended
    FREED = "freed"  # parties
    LIMITED = "limited"  # to those named; before, it reached goods of any source
    LIFTED = "lifted"  # rights, or claims of them
    CORRECTED = "corrected"  # claims that were named in error
    OUTSIDE = "outside"  # articles
    NOT_NAMED = "not_named"  # parties or rights that the texts, read again, do not name
    GROUND = "ground"  # what officers could do about rights, which no local right carries any more


class Narrowing(Record):
    """One thing that takes back of what an ally was told: what makes an alert a recall."""

    kind: NarrowingKind
    names: tuple[str, ...] = ()  # who is freed, what is lifted or outside
    since: date | None = None  # None: no text says it


class Alert(Record):
    """What one ally is to be told about one revision of a flag. `n` counts what this ally was told of this flag."""

    v: int = 1
    id: str  # made of what it says: after a restore another word never has the identity of one that went out before
    kind: AlertKind
    ally: str
    flag_id: str
    n: int
    revision: str  # hash of what the flag means to an officer (`alerts.telling.tell.revision`)
    before: str | None = None  # the revision that those whom it goes to were told before; None: they were told nothing
    flag: Flag  # as it was told
    changes: tuple[str, ...] = ()  # for an update: what changed, in sentences
    narrows: tuple[Narrowing, ...] = ()  # for an update or cancel: what of the order nobody is to act on any more
    decision: Decision
    called: tuple[str, ...] = ()  # as its reader knew it under several records, until they were known to be of one order
    decided_at: AwareDatetime


class Occasion(StrEnum):
    """Why a mail is written."""

    IMMEDIATE = "immediate"
    INVENTORY = "inventory"
    REMINDER = "reminder"  # asks again about a recall that was told
    VERIFICATION = "verification"  # asks whether somebody reads there: it speaks of no order
    NOTICE = "notice"  # to who decides at a contact point, about it: it speaks of no order


# Mails that say nothing of orders, but of the contact point itself.
OF_THE_CONTACT_POINT = frozenset({Occasion.VERIFICATION, Occasion.NOTICE})


class Message(Record):
    """One mail to one recipient, rendered once and kept; sent until the mail port has it."""

    v: int = 1
    id: str  # minted; its Message-ID is made of it
    message_id: str
    ally: str
    recipient: str
    occasion: Occasion
    subject: str
    alerts: tuple[str, ...]  # ids of the alerts it tells; of a list, those by which its orders stand to its reader
    bounces_to: str | None = None  # the envelope's sender, of this message alone; None: whom the mail is from
    thread: tuple[str, ...] = ()  # Message-IDs it refers to, oldest first
    minted_at: AwareDatetime
    sent_at: AwareDatetime | None = None
    receipt: str | None = None  # what the mail port answered
