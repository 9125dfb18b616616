"""What a document says, each fact with its evidence."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pipeline.records.base import Record

TextName = Literal["title", "abstract", "full_text"]


class Evidence(Record):
    """The words that carry a fact: `quote` stands at [start, end) of the text that `pipeline.texts` makes of that part."""

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
Instrument = str  # a code that the authority declares (`pipeline.authorities`)
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
    authority: str  # who ruled: one that is declared (`pipeline.read.readers.declared`)
    published: date
    extractor: str  # name and version of the rules that read it
    exercise: bool = False
    kind: str  # of the document, by its reader's word
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
    relief_requested: tuple[Instrument, ...] = ()
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
