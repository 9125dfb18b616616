"""The search fields, declared once: Elasticsearch's mapping and SQLite's tables are both made from this table.

One flat document a record; a field that several kinds have is one field with one type. A list simply has several values.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

KINDS = ("documents", "notices", "cases", "flags", "alerts", "issues")
# Of equal hits orders come first: they are what is asked for most.
PRECEDENCE = {kind: n for n, kind in enumerate(("flags", "cases", "notices", "documents", "alerts", "issues"))}
LAG = "lag"  # operations samples; no record, and only in Elasticsearch


class FieldType(StrEnum):
    """How a field's values are compared."""

    EXACT = "exact"  # a keyword, character by character
    ID = "id"  # a keyword under `pipeline.search.identifier_key`: all spellings of an identifier are one
    KEY = "key"  # a keyword without regard to letter case and accents
    TEXT = "text"  # words, their stems in the languages of the record, and pairs of CJK characters
    DATE = "date"  # a day, or a moment in UTC; asked for by days
    BOOL = "bool"
    INT = "int"
    FLOAT = "float"
    TIMES = "times"  # values of other fields with the days on which they held (`pipeline.search.past`)


@dataclass(frozen=True)
class Field:
    """A search field. `default`: words without a field are looked for in it. Not `searched`: kept for showing only."""

    name: str
    type: FieldType
    kinds: tuple[str, ...]
    about: str
    default: bool = False
    searched: bool = True


_D, _N, _C, _F, _A, _I = KINDS
_T = FieldType


def _field(name: str, type_: FieldType, kinds: str, about: str, *, default: bool = False, searched: bool = True) -> Field:
    """`kinds` by their first letters; "*" is every kind but lag."""
    chosen = KINDS if kinds == "*" else tuple(kind for kind in (*KINDS, LAG) if kind[0] in kinds)
    return Field(name, type_, chosen, about, default, searched)


FIELDS: tuple[Field, ...] = (
    _field("kind", _T.KEY, "*", "the kind of record: documents, notices, cases, flags, alerts, issues"),
    _field("id", _T.EXACT, "*", "the record's id, as `crossmarket show` takes it"),
    _field("rev", _T.INT, "*", "the revision of the record that is indexed", searched=False),
    _field("source", _T.KEY, "*", "where it was crawled, or which part of the system reports it"),
    _field("authority", _T.KEY, "dncfa", "who ruled, by the code of the authority"),
    _field("market", _T.KEY, "dncfa", "ISO codes of the markets in which the authority's orders bind"),
    _field("exercise", _T.BOOL, "dncfa", "true for drills and the demonstration"),
    _field("published", _T.DATE, "*", "when it was published; a case: its last notice, an issue: when last seen"),
    _field("title", _T.TEXT, "*", "one line that a person recognises the record by", default=True),
    _field("language", _T.KEY, "*", "the languages of its texts: en de fr nl, by their commonest words"),
    # Proceedings and documents.
    _field("number", _T.ID, "dnf", "the number of the document: 2024-08198", default=True),
    _field("document", _T.KEY, "ncfa", "id of the document that says it, or announced the order; a case: of all, the newest last"),
    _field("document_kind", _T.KEY, "d", "the form of the document"),
    _field("page", _T.EXACT, "dncfa", "the address of the document, of what announced the order, of a case's last", searched=False),
    _field("fetched", _T.DATE, "d", "when the document was last fetched"),
    _field("case", _T.ID, "dncfa", "numbers of the case, in any spelling", default=True),
    _field("docket", _T.ID, "nc", "docket of the complaint, in any spelling", default=True),
    _field("order", _T.ID, "fa", "the numbers by which officers cite the order", default=True),
    _field("event", _T.KEY, "nc", "what the notice announces; a case: all of its notices"),
    _field("proceeding", _T.KEY, "n", "violation, enforcement, modification, rescission, advisory, remand …"),
    _field("citation", _T.KEY, "n", "citations of a gazette: 89 FR 12345"),
    _field("provisional", _T.BOOL, "c", "the case has no number yet: its complaint is known by a docket"),
    _field("violation_found", _T.BOOL, "nc", "whether a violation was found"),
    _field("terminated", _T.BOOL, "nc", "whether the case is terminated"),
    _field("pending", _T.INT, "c", "effects that wait for the announcement of their order"),
    _field("orders", _T.INT, "c", "border orders of the case"),
    _field("first_published", _T.DATE, "c", "the first notice of the case"),
    _field("last_published", _T.DATE, "c", "the last notice of the case"),
    # What was decided.
    _field("measure", _T.KEY, "n", "instruments, by the codes of their authority"),
    _field("measure_action", _T.KEY, "nf", "what was done: issued modified suspended reinstated denied, and each way to end"),
    _field("outcome", _T.KEY, "n", "instrument and action together"),
    _field("relief_requested", _T.KEY, "n", "instruments that the complainant asks for"),
    _field("flag", _T.KEY, "ca", "ids of the flags"),
    _field(
        "instrument", _T.KEY, "cfa", "the kind of order, by the code of its authority; a case: of those known by their end alone"
    ),
    _field("state", _T.KEY, "cfa", "issued in_force suspended ended; a case: ended, if an order is known by its end alone"),
    _field("standing_order", _T.BOOL, "f", "the order has not ended"),
    _field("end_reason", _T.KEY, "cf", "rescinded vacated expired reversed disapproved found_ended withdrawn not_shared"),
    _field("state_since", _T.DATE, "f", "since when it stands so"),
    _field("known_from", _T.DATE, "f", "since when how it stands is public: the publication of the latest that happened to it"),
    _field("times", _T.TIMES, "cf", "how it stood from which day until which, for --as-of", searched=False),
    _field("issued", _T.DATE, "nf", "when it was issued"),
    _field("review_until", _T.DATE, "f", "end of the review, presumed"),
    _field("rescinded_on", _T.DATE, "f", "when it was last ended, wholly or in part"),
    _field("last_day", _T.DATE, "f", "its last day by its own words, past or ahead"),
    _field("may_have_ended", _T.BOOL, "f", "its rights are past their terms, as their numbers or its registry tell"),
    _field("court_review", _T.KEY, "f", "courts, of a word of which a person has not said what it does to the order"),
    _field("basis", _T.KEY, "f", "contested default unknown"),
    _field("bond", _T.TEXT, "nf", "the bond during the review: bond of 100 percent", default=True),
    _field("doubt", _T.TEXT, "f", "what the texts leave open"),
    # Who.
    _field("party", _T.TEXT, "dncfa", "every party named", default=True),
    _field("party_key", _T.KEY, "dncfa", "parties by the key under which spellings of a company are one"),
    _field("complainant", _T.TEXT, "ncf", "complainants", default=True),
    _field("respondent", _T.TEXT, "ncf", "respondents; a flag: the parties that the order names", default=True),
    _field("freed", _T.TEXT, "f", "parties freed since"),
    _field("safety_notice", _T.TEXT, "f", "safety notices that call its goods counterfeit: unverified, no reason to act"),
    _field("same_name", _T.TEXT, "f", "named parties whose name and country are on a companion list: unverified, no reason to act"),
    _field("any_source", _T.BOOL, "f", "the order names nobody: it binds articles of any source"),
    _field("country", _T.KEY, "ncf", "ISO codes of the parties' countries"),
    _field(
        "case_country", _T.KEY, "f", "ISO codes of the countries of the case's respondents, whether or not the order names them"
    ),
    _field("case_place", _T.TEXT, "f", "where the case's respondents sit, whether or not the order names them", default=True),
    _field("city", _T.TEXT, "ncf", "the parties' cities"),
    _field("complainant_place", _T.TEXT, "ncf", "where complainants sit: Provo, Utah (UT), United States"),
    _field("respondent_place", _T.TEXT, "ncf", "where respondents sit: Shenzhen, China"),
    # Rights.
    _field("right", _T.KEY, "dncfa", "kinds of rights: patent design_patent trademark copyright trade_secret …"),
    _field("patent", _T.ID, "dncfa", "patents and designs: US.9113703", default=True),
    _field("patent_written", _T.EXACT, "dncfa", "the same as people write them: US 9,113,703"),
    _field("trademark", _T.ID, "dncfa", "trademark registrations: US.1234567", default=True),
    _field("copyright", _T.ID, "dncfa", "copyright registrations: VA2142287", default=True),
    _field("lifted_patent", _T.ID, "f", "patents and designs that the order no longer rests on"),
    _field("standing", _T.KEY, "nc", "asserted violated not_violated"),
    _field("claim", _T.KEY, "nf", "patent and claim: 9113703:1"),
    _field("rights_decided", _T.BOOL, "f", "the notice says on which rights the order rests"),
    # What.
    _field("subject", _T.TEXT, "ncf", "the caption; a flag: the captions of its case", default=True),
    _field("article", _T.TEXT, "nfa", "articles that an order bars, as written", default=True),
    _field("not_subject", _T.TEXT, "nf", "products ruled outside"),
    _field("inside", _T.TEXT, "nf", "products ruled inside"),
    _field("model", _T.ID, "nf", "model numbers", default=True),
    _field("hts", _T.ID, "n", "tariff codes", default=True),
    # Whole texts.
    _field("abstract", _T.TEXT, "d", "the abstract of the document", default=True),
    _field("full_text", _T.TEXT, "d", "the text of the document, without street addresses of parties", default=True),
    _field("evidence", _T.TEXT, "nf", "the quotes behind the facts", default=True),
    # Alerts.
    _field("ally", _T.KEY, "a", "ISO code of the market that is told"),
    _field("alert_kind", _T.KEY, "a", "alert update cancel"),
    _field("action", _T.KEY, "a", "what its officers may do about its rights, right by right: each action once"),
    _field(
        "right_action",
        _T.KEY,
        "a",
        "a right, its number and what its officers may do about it: trademark 1234567 ex_officio_possible",
    ),
    _field("n", _T.INT, "a", "how many times this ally was told of this flag"),
    _field("change", _T.TEXT, "a", "what changed", default=True),
    _field("provision", _T.TEXT, "a", "provisions of the ally's law", default=True),
    _field("decided", _T.DATE, "a", "when it was decided to tell"),
    _field("days_to_alert", _T.FLOAT, "a", "days from publication to that decision"),
    _field("hours_act_to_seen", _T.FLOAT, "a", "hours from the end of the act's day (≤: at least so long) until it was first seen"),
    _field("hours_seen_to_read", _T.FLOAT, "a", "hours from then until it was read"),
    _field("hours_read_to_told", _T.FLOAT, "a", "hours from then until a mail of its own was taken"),
    _field("hours_act_to_told", _T.FLOAT, "a", "hours from the end of the act's day (≤: at least so long) until a mail of its own"),
    _field("hours_told_to_answered", _T.FLOAT, "a", "hours from that mail to the first answer"),
    # Issues.
    _field("issue_kind", _T.KEY, "i", "could_not_look could_not_read could_not_send absent pending_effect join_proposed ambiguous"),
    _field("status", _T.KEY, "i", "open accepted repaired"),
    _field("place", _T.KEY, "i", "the document, window or case it concerns"),
    _field("address", _T.EXACT, "i", "the address that was asked", searched=False),
    _field("reason", _T.TEXT, "i", "why", default=True),
    _field("repair", _T.TEXT, "i", "what to do"),
    _field("record", _T.TEXT, "i", "the offending input, shortened"),
    _field("first_seen", _T.DATE, "i", "when it was first seen"),
    _field("last_seen", _T.DATE, "i", "when it was last seen"),
    _field("count", _T.INT, "i", "how many times it was seen"),
    # Operations samples.
    _field("at", _T.DATE, "l", "when the sample was taken"),
    _field("stage", _T.KEY, "l", "the stage"),
    _field("lag", _T.INT, "l", "messages it has not worked on"),
    _field("waiting", _T.INT, "l", "what waits to be published or sent"),
)

BY_NAME = {field.name: field for field in FIELDS}
RECORD_FIELDS = tuple(field for field in FIELDS if field.kinds != (LAG,))  # what a query may name


def several(value: Any) -> Sequence[Any]:
    """The values of a field of an entry, which is a list where it may have several: none, one, or those."""
    return value if isinstance(value, list | tuple) else () if value is None else (value,)


def fields_of(kind: str) -> tuple[Field, ...]:
    """The fields of a kind of record."""
    return tuple(field for field in FIELDS if kind in field.kinds)


def of_type(*types: FieldType, default: bool = False) -> tuple[str, ...]:
    """Names of the record fields of these types; with `default`, only those that words without a field are looked for in."""
    return tuple(f.name for f in RECORD_FIELDS if f.type in types and f.searched and (f.default or not default))


def known(names: Iterable[str]) -> str:
    """Field names as an error message lists them."""
    return ", ".join(sorted(names))
