"""What a document says, each fact with its evidence."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pipeline.records.base import Record
from pipeline.records.submission import Submitted

TextName = Literal["title", "abstract", "full_text"]


class Evidence(Record):
    """The words that carry a fact: `quote` stands at [start, end) of the text that `pipeline.texts` makes of that part."""

    text: TextName
    start: int
    end: int
    quote: str
    cut: Literal["start", "end", "both"] | None = None  # where its sentence goes on outside of it


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
    "court_ruling",
    "customs_ruling",
    "out_of_scope",
    "other",
]
Proceeding = Literal[
    "violation", "enforcement", "modification", "rescission", "advisory", "remand", "preinstitution", "bond_forfeiture"
]
Instrument = str  # a code that the authority declares (`pipeline.authorities`)
# `reinstated` takes a suspension back; `expired`, `reversed` and `disapproved` end an order, by its own term, by a court, by the
# government; `ended` is a person's word (`crossmarket flag end`).
MeasureAction = Literal[
    "issued",
    "modified",
    "rescinded",
    "vacated",
    "suspended",
    "denied",
    "reinstated",
    "expired",
    "reversed",
    "disapproved",
    "ended",
]
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
# Each only where words say so; `default_in_part`: some of those bound are in default, and others not.
Basis = Literal["contested", "default", "default_in_part", "summary_determination", "settlement", "consent", "unknown"]
# Whether what was read of something is all that the words say: `not_stated` where they say nothing of it.
Whole = Literal["whole", "not_whole", "not_stated"]
# `article`: one of which a ruling leaves undecided whether it is inside, or of which that was not read.
ResidueKind = Literal["name", "order", "right", "ending", "article"]
ScopeStanding = Literal["inside", "outside", "withdrawn"]
ScopeBy = Literal["authority", "customs", "court"]
# What a court says in its last line, in that order; and what becomes of one right by it: `partly` is by claim.
Disposition = Literal["AFFIRMED", "REVERSED", "VACATED", "REMANDED", "DISMISSED"]
RightOutcome = Literal[
    "affirmed", "reversed", "vacated", "vacated_remanded", "reversed_remanded", "dismissed_moot", "partly", "stayed", "not_stayed"
]
StayOutcome = Literal["granted", "denied", "in_part", "interim_granted", "interim_lifted"]


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
    withdrawn: bool = False  # whoever asserted it no longer does, or the case was ended as to it, before anything was found of it
    evidence: tuple[Evidence, ...] = ()


class Claims(Record):
    """Claims of one patent that an order or a finding covers, ranges expanded."""

    patent: str
    claims: tuple[int, ...]


class Term(Record):
    """How long an order lasts, or rests, where its words say so: until a day, so long from its issue, or as long as rights do."""

    until: date | None = None  # the last day on which it stands, or rests
    months: int | None = None
    days: int | None = None  # of a rest alone
    begins_later: bool = False  # from a day that the words do not name: "from the end of the review"
    of_some: bool = False  # the order rests on a right and on a secret too, and the time may be that of one of them alone
    added: bool = False  # the months begin at the end of the term that it had: "extended by two years"
    rights: tuple[str, ...] = ()  # numbers of the rights whose terms it lasts
    evidence: Evidence


class Measure(Record):
    """What the authority decided in this notice about one order, or about orders of one kind: every fact is of this one alone."""

    type: Instrument
    action: MeasureAction
    directed_to: tuple[str, ...] = ()  # names as first written, in full
    parties_read: Whole = "not_stated"  # `not_whole`: the words name others too, or may do so
    excepted: tuple[str, ...] = ()  # names that its words leave out
    partial: bool = False  # the words limit it: "in part", "as to …", "with respect to …"
    basis: Basis = "unknown"
    rights: tuple[str, ...] = ()  # numbers (as in Right.number) that this order covers, where the words say so
    grounds: tuple[RightKind, ...] = ()  # kinds without a number that its words name: "false_advertising"
    rights_read: Whole = "not_stated"
    claims: tuple[Claims, ...] = ()
    articles: str | None = None  # what it bars, as written
    articles_read: Whole = "not_stated"
    bond: str | None = None  # as written
    term: Term | None = None
    rests: Term | None = None  # of a suspension: how long, where its words say so; then the order stands again
    removes: tuple[str, ...] = ()  # numbers of the rights that a modification takes out of it
    takes: Literal["in", "out"] | None = None  # what a modification does to those whom it is directed to
    at_once: bool = False  # of an order that is issued: its words say that no review stands before it
    effective: date | None = None  # the day from which its words say that a change holds, where they name one
    evidence: tuple[Evidence, ...] = ()


class ScopeRuling(Record):
    """What somebody ruled of an article, model or redesign: inside an order, outside, or an earlier ruling withdrawn."""

    article: str  # as written
    standing: ScopeStanding
    by: ScopeBy
    on: date | None = None  # the day of the ruling, where the words date one that they only report
    of: tuple[Instrument, ...] = ()  # the orders that its words name; empty where they name none, or "the orders"
    takes_back: str | None = None  # the number of the document whose rulings it takes back, where the words name no article
    evidence: Evidence


class Remand(Record):
    """That a question goes back to whom decided it before, and what the words say of an order that stands meanwhile."""

    order: Literal["stands", "vacated", "not_stated"]
    rights: tuple[str, ...] = ()  # numbers of the rights that it is about, where the words name them
    evidence: Evidence


class RightRuled(Record):
    """What a court's ruling makes of the findings on one right; without a number where its kind has none."""

    kind: RightKind
    number: str | None
    outcome: RightOutcome
    evidence: Evidence


class StayRuled(Record):
    """What a court decided on whether orders rest while it hears an appeal."""

    outcome: StayOutcome
    evidence: Evidence


class CourtRuling(Record):
    """What a court decided on appeal. It changes no order by itself: what it does to one is a person's word."""

    court: str  # as sentences call it: "Federal Circuit"
    appeals: tuple[str, ...] = ()  # numbers of the appeals, with their year in full
    disposition: tuple[Disposition, ...] = ()
    in_part: bool = False  # its last line limits it
    rights: tuple[RightRuled, ...] = ()
    stays: tuple[StayRuled, ...] = ()
    unread: bool = False  # its text is not held: that it ruled is all that is known
    evidence: tuple[Evidence, ...] = ()


class Residue(Record):
    """Words of a deciding sentence that no rule used and that may change who or what is barred, or whether it still is."""

    kind: ResidueKind
    words: str  # no more than stands between two separators, or one verb phrase
    of: tuple[Instrument, ...] = ()  # the orders of the sentence; empty where it names none
    evidence: Evidence


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
    # `corrected`: it takes the place of one that was issued before; `withdrawn`: its publisher took it back before it was printed
    edition: Literal["first", "corrected", "withdrawn"] = "first"
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
    scope_rulings: tuple[ScopeRuling, ...] = ()
    residue: tuple[Residue, ...] = ()
    remand: Remand | None = None
    court_ruling: CourtRuling | None = None
    appeals_taken: tuple[str, ...] = ()  # numbers of appeals of the case that it says were taken, with their year in full
    submitted: Submitted | None = None  # of a national submission, what its authority says beside its facts
    changes_nothing: bool = False  # its words about orders that stand only refuse what was asked, or ask it
    evidence: dict[str, tuple[Evidence, ...]] = {}

    @property
    def id(self) -> str:
        """Document and extractor version."""
        return f"{self.document_id}@{self.extractor}"
