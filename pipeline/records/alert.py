"""What allies are told."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from pydantic import AwareDatetime

from pipeline.records.base import Record
from pipeline.records.flag import Flag


class Action(StrEnum):
    """What an ally's officers may do about a flag."""

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


class LegalRow(Record):
    """One dated row of an ally's law, for one kind of right."""

    right: str
    provision: str
    source: str
    read_on: date
    valid_from: date | None = None
    valid_until: date | None = None
    status: str = "not reviewed by counsel"


class Decision(Record):
    """What one ally's officers may do about one flag, on which provision, and what is missing."""

    action: Action
    if_right_shown: Action | None  # the action that would follow if the right holder showed a local right
    rows: tuple[LegalRow, ...]
    missing: tuple[str, ...]
    notes: tuple[str, ...] = ()


class Alert(Record):
    """What one ally is to be told about one revision of a flag. `n` counts what this ally was told of this flag."""

    v: int = 1
    id: str  # made of what it says: after a restore another word never has the identity of one that went out before
    kind: AlertKind
    ally: str
    flag_id: str
    n: int
    revision: str  # hash of what the flag means to an officer (`alerts.tell.revision`)
    flag: Flag  # as it was told
    changes: tuple[str, ...] = ()  # for an update: what changed, in sentences
    decision: Decision
    decided_at: AwareDatetime


class Occasion(StrEnum):
    IMMEDIATE = "immediate"
    INVENTORY = "inventory"


class Message(Record):
    """One mail to one recipient, rendered once and kept; sent until the mail port has it."""

    v: int = 1
    id: str  # minted; its Message-ID is made of it
    message_id: str
    ally: str
    recipient: str
    occasion: Occasion
    subject: str
    alerts: tuple[str, ...]  # ids of the alerts it tells
    thread: tuple[str, ...] = ()  # Message-IDs it refers to, oldest first
    minted_at: AwareDatetime
    sent_at: AwareDatetime | None = None
    receipt: str | None = None  # what the mail port answered
