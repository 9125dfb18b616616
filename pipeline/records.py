"""The records: the only contract between crawlers, pipeline and alerts.

Frozen and typed; `v` is the version of a record's shape and grows when its meaning changes. Identities are made of raw stable
source fields, never of cleaned values, so that better cleaning never changes an id that somebody was told.
Times are aware and in UTC.
"""

from __future__ import annotations

import hashlib
from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict

PartName = Literal["listing", "full_text"]
TextName = Literal["title", "abstract", "full_text"]


class Record(BaseModel):
    """Base of all records: frozen, and closed, so that a misspelt field is an error and not a lost fact."""

    model_config = ConfigDict(frozen=True, extra="forbid")


# --- what was fetched ---------------------------------------------------------------------------------------------------


class Form(StrEnum):
    """The form of an archived answer, which says how its text is made (`pipeline.read.text`)."""

    FR_LISTING = "fr_listing"  # a page of documents.json, or a single document's JSON
    FR_XML = "fr_xml"  # the Government Publishing Office's elements or USLM
    FR_TEXT = "fr_text"  # plain text wrapped in HTML


class Part(Record):
    """One archived answer that a document is made of."""

    name: PartName
    form: Form
    address: str
    fetched_at: AwareDatetime
    media_type: str
    sha256: str  # of the body, hexadecimal; the archive is asked by it


class Document(Record):
    """One public document as fetched: chosen fields of its listing, and where its bytes lie.

    `version` hashes the content that a reader would see (`pipeline.read.text.document_version`), never the raw listing, which
    holds counters and addresses, nor the form of the full text.
    """

    v: int = 1
    source: str
    native_id: str
    published: date
    kind: str
    title: str
    abstract: str | None
    page: str | None  # the address that a person would open
    corrects: tuple[str, ...] = ()  # native ids
    corrected_by: tuple[str, ...] = ()
    exercise: bool = False
    parts: tuple[Part, ...]
    version: str

    @property
    def id(self) -> str:
        """Source, native id and publication date: the Federal Register reused document numbers before 2016."""
        return document_id(self.source, self.native_id, self.published)


def document_id(source: str, native_id: str, published: date) -> str:
    """The identity of a document."""
    return f"{source}:{native_id}:{published.isoformat()}"


# --- what a document says -----------------------------------------------------------------------------------------------


class Evidence(Record):
    """The words that carry a fact: `quote` stands at [start, end) of the text that `pipeline.read.text` makes of that part."""

    text: TextName
    start: int
    end: int
    quote: str


Event = Literal[
    "complaint_received",
    "investigation_instituted",
    "proceeding_instituted",
    "pleading_amended",
    "partial_termination",
    "default_found",
    "review_determination",
    "submissions_requested",
    "schedule_changed",
    "final_determination",
    "investigation_terminated",
    "order_modified",
    "order_rescinded",
    "order_suspended",
    "enforcement_concluded",
    "advisory_opinion",
    "out_of_scope",
    "other",
]
Proceeding = Literal[
    "violation", "enforcement", "modification", "rescission", "advisory", "remand", "preinstitution", "bond_forfeiture"
]
Instrument = Literal["GEO", "LEO", "CDO", "SFO", "CONSENT_ORDER", "TEO", "CIVIL_PENALTY", "REMEDIAL_ORDERS"]
BORDER_INSTRUMENTS: frozenset[str] = frozenset({"GEO", "LEO", "SFO", "TEO"})
MeasureAction = Literal["issued", "modified", "rescinded", "vacated", "suspended", "denied"]
Role = Literal["complainant", "respondent", "intervenor", "party"]
RightKind = Literal[
    "patent",
    "design_patent",
    "reissue_patent",
    "trademark",
    "copyright",
    "trade_secret",
    "trade_dress",
    "false_advertising",
    "other",
]
Standing = Literal["asserted", "violated", "not_violated"]
Basis = Literal["contested", "default", "unknown"]


class Party(Record):
    """A company or person that a notice names. `address` may be a natural person's: it is neither mailed nor indexed."""

    name: str
    role: Role
    city: str | None = None
    region: str | None = None
    country: str | None = None  # ISO 3166-1 alpha-2
    address: str | None = None
    evidence: tuple[Evidence, ...] = ()


class Right(Record):
    """A right that a notice names. `number` has its prefix and neither commas nor blanks ("7351506", "D612345", "RE45678")."""

    kind: RightKind
    office: str | None
    number: str | None
    claims: tuple[int, ...] = ()
    standing: Standing = "asserted"
    evidence: tuple[Evidence, ...] = ()


class Measure(Record):
    """What the authority decided in this notice about one kind of order."""

    type: Instrument
    action: MeasureAction
    directed_to: tuple[str, ...] = ()  # names as first written, in full
    partial: bool = False  # the words limit it: "in part", "as to …", "with respect to …"
    basis: Basis = "unknown"
    rights: tuple[str, ...] = ()  # numbers (as in Right.number) that this order covers, where the words say so
    articles: str | None = None  # what it bars, as written
    removes: tuple[str, ...] = ()  # numbers of the rights that a modification takes out of it
    evidence: tuple[Evidence, ...] = ()


class Claims(Record):
    """Claims of one patent that an order or a finding covers, ranges expanded."""

    patent: str
    claims: tuple[int, ...]


class Notice(Record):
    """What one document says, each fact with its evidence.

    The fields down to `complaint_filed` are those of a notice's title and abstract, the rest are read from full texts. `evidence`
    holds the quotes of the single-valued fields by name; a field that is null, or false by silence, has none there.
    """

    v: int = 1
    document_id: str
    document_number: str
    document_version: str
    source: str
    authority: str  # who ruled: "us_itc"
    published: date
    extractor: str  # name and version of the rules that read it
    exercise: bool = False
    kind: str = "fr_notice"
    in_scope: bool
    subject: str | None = None
    investigation: str | None = None
    further_investigations: tuple[str, ...] = ()  # consolidated with it, from the same bracket line
    docket: str | None = None
    event: Event
    proceeding: Proceeding | None = None
    violation_found: bool | None = None
    terminated: bool | None = None
    measures: tuple[Measure, ...] = ()
    relief_requested: tuple[Literal["GEO", "LEO", "CDO", "TEO"], ...] = ()
    parties: tuple[Party, ...] = ()
    rights: tuple[Right, ...] = ()
    complaint_filed: date | None = None
    claims: tuple[Claims, ...] = ()
    bond: str | None = None
    excluded_articles: str | None = None
    not_subject: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    issued: date | None = None
    fr_citations: tuple[str, ...] = ()
    hts: tuple[str, ...] = ()
    corrects: tuple[str, ...] = ()
    evidence: dict[str, tuple[Evidence, ...]] = {}

    @property
    def id(self) -> str:
        """Document and extractor version."""
        return f"{self.document_id}@{self.extractor}"


# --- what is known of a case and its orders -----------------------------------------------------------------------------


class Source(Record):
    """Where a fact of a case or flag was read: a document, and its words there."""

    document_id: str
    document_number: str
    published: date
    quotes: tuple[str, ...] = ()


class CaseStep(Record):
    """One notice in the life of a case."""

    document_id: str
    published: date
    event: Event
    subject: str | None = None


class PersonOrder(Record):
    """An order that binds persons and not goods at the border (cease and desist, consent, penalty): it informs, and is no flag."""

    instrument: Instrument
    action: MeasureAction
    directed_to: tuple[str, ...]
    source: Source


class PendingEffect(Record):
    """A change or end of an order whose announcement is not held: it waits here and is applied when the announcement arrives."""

    instrument: Instrument
    action: MeasureAction
    directed_to: tuple[str, ...]
    source: Source


class Case(Record):
    """One investigation, folded from its notices. Provisional until its number is known."""

    v: int = 1
    id: str
    authority: str
    number: str | None
    further_numbers: tuple[str, ...] = ()
    provisional: bool
    dockets: tuple[str, ...] = ()
    subject: str | None = None
    subjects: tuple[str, ...] = ()  # every caption it appeared under
    complainants: tuple[Party, ...] = ()
    respondents: tuple[Party, ...] = ()
    other_parties: tuple[Party, ...] = ()
    rights: tuple[Right, ...] = ()
    violation_found: bool | None = None
    terminated: bool = False
    steps: tuple[CaseStep, ...] = ()
    person_orders: tuple[PersonOrder, ...] = ()
    pending: tuple[PendingEffect, ...] = ()
    flags: tuple[str, ...] = ()
    exercise: bool = False


class State(StrEnum):
    """Where an order stands."""

    ISSUED = "issued"  # under Presidential review: entry is allowed under bond
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
    source: Source


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
    market: str  # ISO code of the market that issued it
    authority: str
    case_id: str
    order_number: str | None  # the case's number, by which officers cite the order
    instrument: Instrument
    articles: str | None
    complainants: tuple[str, ...] = ()
    parties: tuple[FlagParty, ...] = ()  # whom an LEO names; empty for a GEO: any source
    any_source: bool
    rights: tuple[FlagRight, ...] = ()
    rights_decided: bool = False  # False: the notice does not say on which rights; those shown were asserted in the case
    basis: Basis = "unknown"
    models: tuple[str, ...] = ()
    not_subject: tuple[str, ...] = ()
    bond: str | None = None
    issued_on: date
    issued_presumed: bool
    review_until: date | None = None  # end of Presidential review, presumed: 60 days from issue
    published: date
    announced_in: Source
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


# --- what allies are told ------------------------------------------------------------------------------------------------


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


# --- what could not be looked at or understood -----------------------------------------------------------------------------


class IssueKind(StrEnum):
    """Those of `BLOCKING_ISSUES` make a run not complete until they are repaired or a person accepts them."""

    COULD_NOT_LOOK = "could_not_look"
    COULD_NOT_READ = "could_not_read"
    COULD_NOT_SEND = "could_not_send"
    ABSENT = "absent"  # known, but no longer listed: never a cancel
    PENDING_EFFECT = "pending_effect"
    JOIN_PROPOSED = "join_proposed"
    AMBIGUOUS = "ambiguous"
    CLOCK_DIFFERS = "clock_differs"  # nothing is told or sent meanwhile, accepted or not
    NEW_HOME = "new_home"  # likewise


BLOCKING_ISSUES: frozenset[IssueKind] = frozenset(
    {IssueKind.COULD_NOT_LOOK, IssueKind.COULD_NOT_READ, IssueKind.COULD_NOT_SEND, IssueKind.CLOCK_DIFFERS, IssueKind.NEW_HOME}
)


def _writable(words: object) -> object:
    """Words of strangers as they may be stored: half characters (surrogates) and NUL, which no database takes, as escapes."""
    return words.encode("utf-8", "backslashreplace").decode().replace("\0", "\\0") if isinstance(words, str) else words


_Words = Annotated[str, BeforeValidator(_writable)]


class Finding(Record):
    """What a pure function, a crawler or a stage reports. Identity is kind, source and place."""

    kind: IssueKind
    source: str
    place: _Words  # the document, window or case it concerns: a stable name
    address: _Words | None = None
    reason: _Words
    repair: _Words
    record: _Words | None = None  # the offending input, shortened

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
