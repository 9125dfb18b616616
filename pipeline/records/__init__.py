"""The records: the only contract between crawlers, pipeline and alerts.

Frozen and typed; `v` is the version of a record's shape and grows when its meaning changes. Identities are made of raw stable
source fields, never of cleaned values, so that better cleaning never changes an id that somebody was told.
Times are aware and in UTC.
"""

from pipeline.records.alert import Action, Alert, AlertKind, Decision, LegalRow, Message, Occasion, RightDecision
from pipeline.records.base import Record
from pipeline.records.case import Case, CaseStep, Citation, PendingEffect, PersonOrder
from pipeline.records.document import Document, Part, document_id
from pipeline.records.flag import EndReason, Flag, FlagEvent, FlagParty, FlagRight, State
from pipeline.records.issue import BLOCKING_ISSUES, Finding, Issue, IssueKind
from pipeline.records.notice import (
    Basis,
    Claims,
    Event,
    Evidence,
    Instrument,
    Measure,
    MeasureAction,
    Notice,
    Party,
    Proceeding,
    Right,
    RightKind,
    Role,
    Standing,
    TextName,
)

__all__ = [
    "BLOCKING_ISSUES",
    "Action",
    "Alert",
    "AlertKind",
    "Basis",
    "Case",
    "CaseStep",
    "Citation",
    "Claims",
    "Decision",
    "Document",
    "EndReason",
    "Event",
    "Evidence",
    "Finding",
    "Flag",
    "FlagEvent",
    "FlagParty",
    "FlagRight",
    "Instrument",
    "Issue",
    "IssueKind",
    "LegalRow",
    "Measure",
    "MeasureAction",
    "Message",
    "Notice",
    "Occasion",
    "Part",
    "Party",
    "PendingEffect",
    "PersonOrder",
    "Proceeding",
    "Record",
    "Right",
    "RightDecision",
    "RightKind",
    "Role",
    "Standing",
    "State",
    "TextName",
    "document_id",
]
