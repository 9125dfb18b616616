"""Notices of the US International Trade Commission under section 337 (19 U.S.C. 1337; 19 CFR part 210), read into facts with evidence.

Pure: the same texts give the same notice. Rules read the language of these notices; what they cannot read stays empty and is never
guessed. `EXTRACTOR` names the rules: a new version reads every document again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from pipeline.read.identity import identity
from pipeline.read.prose.passages import Passage, Printed, Reading, first_match, reading
from pipeline.read.us_itc import articles, caption, particulars
from pipeline.read.us_itc.correcting import by_the_office, corrected, is_the_offices, of_a_correction
from pipeline.read.us_itc.docket import noted, numbers_listed, other_numbers, withdrawn
from pipeline.read.us_itc.ending import ending
from pipeline.read.us_itc.event import Facts, corrects, event, proceeding
from pipeline.read.us_itc.instruments import AT_BORDER
from pipeline.read.us_itc.measures import Decisions, covering, measures
from pipeline.read.us_itc.models import models
from pipeline.read.us_itc.other_cases import without_other_cases
from pipeline.read.us_itc.parties import Cast, cast, with_bound
from pipeline.read.us_itc.refused import changes_nothing
from pipeline.read.us_itc.remand import remand
from pipeline.read.us_itc.residue import doubted, orders_of_no_case, residue, unruled
from pipeline.read.us_itc.rights import ClaimsOf, Decided, claims_in, claims_of_order, numbers_in, rights, short_forms
from pipeline.read.us_itc.rules import reader as rules
from pipeline.read.us_itc.ruling import denies, finds_none, finds_one, ruling_of, tells_of_order
from pipeline.read.us_itc.scope import in_scope
from pipeline.read.us_itc.scope_rulings import DECIDES_NOTHING, outside_now, scope_rulings
from pipeline.read.us_itc.served import served_parties
from pipeline.records import Document, Evidence, Measure, Notice, ScopeRuling, TextName

AUTHORITY = "us_itc"
EXTRACTOR = "us_itc/11"

_REGISTER = Printed(  # the Federal Register, as seen in its documents
    headings=("AGENCY:", "ACTION:", "SUMMARY:"), abstract="SUMMARY:", ends=("[FR Doc", "BILLING CODE")
)
_ISSUED = Printed(  # a notice as issued: older ones begin without headings
    headings=(*_REGISTER.headings, "Notice is hereby given", "NOTICE IS HEREBY GIVEN"), abstract="SUMMARY:", captioned=True
)
_SET = {  # kind and print of each
    "us_federal_register": ("fr_notice", _REGISTER),
    "us_federal_register_inspection": ("fr_inspection", _REGISTER),
    "us_usitc_notices": ("usitc_notice", _ISSUED),
}
SOURCES = tuple(_SET)
_ASKS = frozenset({"complaint_received", "investigation_instituted"})
# Notices of orders that stand: which claims and articles they cover is told as the history of the case.
_OF_STANDING_ORDERS = frozenset(
    {"order_modified", "order_suspended", "order_rescinded", "enforcement_concluded", "advisory_opinion"}
)


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:
    """What the document says, from its title, abstract and full text."""
    found = reading(texts, _SET[document.source][1])
    identity = _identity(document, corrected(document.native_id, found))
    scope = in_scope(found)
    if scope is None:
        return Notice(**identity, in_scope=False, event="out_of_scope", residue=orders_of_no_case(found))
    facts = _facts(found, scope, document.published)
    if is_the_offices(document.native_id, found):
        facts = of_a_correction(facts, by_the_office(found))
    return Notice(**identity, in_scope=True, **facts)


def doubts(document: Document, notice: Notice, bodies: Mapping[str, bytes]) -> tuple[str, ...]:
    """A sentence if the listing names other investigations than the notice."""
    row = numbers_listed(document, bodies["listing"])
    return (*other_numbers(notice, row), *noted(row))


def _identity(document: Document, corrects: Sequence[str]) -> dict[str, Any]:
    return identity(document, AUTHORITY, EXTRACTOR) | {
        "kind": _SET[document.source][0],
        "edition": "withdrawn" if withdrawn(document) else "first",
        "corrects": tuple(dict.fromkeys((*document.corrects, *corrects))),
    }


def _facts(found: Reading, scope: Evidence, published: date) -> dict[str, Any]:
    numbers, brackets = caption.investigations(found)
    found = without_other_cases(found, numbers)
    people = _people(found)
    short = short_forms(found.everything)
    correction = corrects(found) is not None
    ruling = None if correction else ruling_of(found)
    violation = ruling.violation if ruling else None
    decisions = Decisions() if correction else measures(found, people.roster, short, violation, published)
    orders = decisions.measures
    people = with_bound(people, orders, (*found.abstract, *found.body, *found.title))
    which = proceeding(found, orders)
    ends = ending(found, which)
    facts = Facts(ruling, None if correction else ends.whole, ends.part, orders)
    what, words = event(found, facts, which)
    asserted, decided = _claims(
        found, short, orders, stands=correction or (what in _OF_STANDING_ORDERS and not _nothing_stands(orders))
    )
    standing = _standing(found, short, orders)
    rulings = scope_rulings(found.everything, people.roster, decides=bool(orders) or what not in DECIDES_NOTHING)
    unread = () if correction else residue(found, decisions, people, short, rulings)
    if what == "advisory_opinion" and not rulings and not unread:
        unread = unruled(found)
    fields: dict[str, Any] = {
        "event": what,
        "proceeding": which,
        "violation_found": ruling.violation if ruling else None,
        "terminated": facts.terminated is not None,
        "measures": doubted(orders, unread),
        "parties": people.parties,
        "rights": rights(found.everything, standing, [*asserted, *decided], short),
        "remand": remand(found, short, orders),
        "claims": claims_of_order(decided, _whole_designs(standing, orders)),
        "residue": unread,
        "scope_rulings": rulings,
    }
    evidence: dict[str, tuple[Evidence, ...]] = {"in_scope": (scope,)}
    if words:
        evidence["event"] = (words,)
    if ruling:
        evidence["violation_found"] = (ruling.evidence,)
    if facts.terminated:
        evidence["terminated"] = (facts.terminated,)
    if what == "other" and not orders and not unread and (refuses := changes_nothing(found.summary)):
        fields["changes_nothing"], evidence["changes_nothing"] = True, (refuses,)
    if grey := first_match(rules.GREY_MARKET, found.everything):
        evidence["grey_market"] = (grey[0].evidence(*grey[1].span()),)
    if brackets:
        fields |= {"investigation": numbers[0], "further_investigations": numbers[1:]}
        evidence["investigation"] = brackets
    if decided:
        evidence["claims"] = tuple(c.evidence for c in decided)
    _single(found, orders, what, fields, evidence, corrects_it=correction)
    _relief(found, people, what, fields, evidence)
    _listed(found, rulings, fields, evidence)
    return fields | {"evidence": evidence}


def _single(
    found: Reading,
    orders: Sequence[Measure],
    what: str,
    fields: dict[str, Any],
    evidence: dict[str, tuple[Evidence, ...]],
    *,
    corrects_it: bool,
) -> None:
    """Fields of one value with one quote; `corrects_it`: the notice is the correction of another document."""
    bond = particulars.corrected_bond(found.everything) if corrects_it else None
    if any(m.type in AT_BORDER and m.action == "issued" for m in orders):
        bond = particulars.bond((*found.abstract, *found.body))
    single: dict[str, tuple[Any, Evidence] | None] = {
        "subject": caption.subject(found),
        "docket": caption.docket(found),
        "complaint_filed": particulars.complaint_filed(found) if what in _ASKS or found.abstract else None,
        "issued": particulars.issued(found),
        "bond": bond,
        "excluded_articles": _barred(found, orders, what),
    }
    for name, value in single.items():
        if value is not None:
            fields[name], evidence[name] = value[0], (value[1],)


def _barred(found: Reading, orders: Sequence[Measure], what: str) -> tuple[Any, Evidence] | None:
    """What the order issued here bars; in a notice that changes one, what that one bars."""
    bar = covering(orders)
    if bar and bar.evidence:
        return bar.articles, bar.evidence[0]
    if bars := articles.standing_order_bars(found.body) if what in _OF_STANDING_ORDERS else None:
        return bars
    return articles.consent_order_bars(found.body) if any(m.type == "CONSENT_ORDER" for m in orders) else None


def _relief(found: Reading, people: Cast, what: str, fields: dict[str, Any], evidence: dict[str, tuple[Evidence, ...]]) -> None:
    if what in _ASKS:
        asked, words = particulars.relief_requested((*found.abstract, *found.body))
    else:
        complainants = {p.name for p in people.parties if p.role == "complainant"}
        called = {short for short, names in people.roster.short.items() if not complainants.isdisjoint(names)}
        asked, words = particulars.relief_sought(
            (*found.abstract, *found.body), called | {name.casefold() for name in complainants}
        )
    if asked and words:
        fields["relief_requested"], evidence["relief_requested"] = asked, (words,)


def _listed(
    found: Reading, rulings: Sequence[ScopeRuling], fields: dict[str, Any], evidence: dict[str, tuple[Evidence, ...]]
) -> None:
    """Fields of many values, each value with its quote, in the same order."""
    several = {
        "fr_citations": particulars.citations(found.body),
        "hts": particulars.tariff_numbers(found.everything),
        "not_subject": {r.article: r.evidence for r in outside_now(rulings).values()},
        "models": models(found.everything),
    }
    for name, values in several.items():
        if values:
            fields[name], evidence[name] = tuple(values), tuple(values.values())


def _people(found: Reading) -> Cast:
    """The parties of title, abstract and full text; a list of parties served gives each its address."""
    people = cast((*found.abstract, *found.body, *found.title))  # a title calls by short forms whom the abstract names
    by_name = {_plain(p.name): p for p in people.parties}
    for party in served_parties(found.lines):
        known = by_name.get(_plain(party.name))
        if known is None:
            by_name[_plain(party.name)] = party
            continue
        place = {} if known.city else {k: getattr(party, k) for k in ("city", "region", "country") if getattr(party, k)}
        update: dict[str, Any] = {
            "address": party.address,
            "role": party.role,
            "evidence": (*known.evidence, *party.evidence),
            **place,
        }
        by_name[_plain(party.name)] = known.model_copy(update=update)
    return Cast(tuple(by_name.values()), people.roster)


def _plain(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())


def _claims(
    found: Reading, short: Mapping[str, str], orders: Sequence[Measure], *, stands: bool
) -> tuple[list[ClaimsOf], list[ClaimsOf]]:
    """The claims written, apart: those asserted, and those of an order or finding. `stands`: told as history of an order that stands."""
    asserted: list[ClaimsOf] = []
    decided: list[ClaimsOf] = []
    deciding = {(e.text, e.start) for m in orders for e in m.evidence}
    issued = any(m.action == "issued" and m.type in (*AT_BORDER, "CDO") for m in orders)
    consents = any(m.type == "CONSENT_ORDER" and m.action in ("issued", "modified") for m in orders)
    lifted = {n for m in orders if m.action in ("rescinded", "vacated") for n in m.rights}
    for passage in found.everything:
        speaks = issued and (_deciding(passage, deciding) or ("violat" in passage.words and "Commission has" in passage.words))
        speaks = speaks or (consents and articles.consent_order_bars([passage]) is not None)
        speaks = speaks or bool(rules.CORRECTED.search(passage.words)) or (stands and tells_of_order(passage))
        for claim in claims_in(passage, short):
            cleared = denies(passage.words[: claim.start]) or (stands and claim.number in lifted)
            (decided if speaks and not cleared else asserted).append(claim)
    return asserted, decided


def _nothing_stands(orders: Sequence[Measure]) -> bool:
    return any(m.action in ("rescinded", "vacated") and m.type in AT_BORDER and not m.partial for m in orders)


def _deciding(passage: Passage, places: set[tuple[TextName, int]]) -> bool:
    return any(text == passage.text and passage.start <= start < passage.start + len(passage.words) for text, start in places)


def _whole_designs(standing: Decided, orders: Sequence[Measure]) -> list[str]:
    """The design patents that an order issued here rests on: they have one claim each (37 CFR 1.153), which is often not written."""
    issued = any(m.action == "issued" and m.type in AT_BORDER for m in orders)
    return sorted(n for n in standing.violated if n.startswith("D")) if issued else []


def _standing(found: Reading, short: Mapping[str, str], orders: Sequence[Measure]) -> Decided:
    """Which rights the decisions find violated and which not: those that an order covers, and those of a sentence that finds so."""
    violated = {n for m in orders if m.action == "issued" for n in m.rights}
    cleared: set[str] = set()
    places = {(e.text, e.start) for m in orders if m.action == "issued" for e in m.evidence}
    deciding = [p for p in found.everything if _deciding(p, places)]
    for passage in found.everything:
        if finds_none(passage):
            cleared.update(numbers_in(passage, short))
        elif finds_one(passage):
            violated.update(numbers_in(passage, short))
            deciding.append(passage)
    return Decided(frozenset(violated), frozenset(cleared - violated), tuple(deciding))
