"""Notices of the US International Trade Commission under section 337 (19 U.S.C. 1337; 19 CFR part 210), read into facts with evidence.

Pure: the same texts give the same notice. Rules read the language of these notices; what they cannot read stays empty and is never
guessed. `EXTRACTOR` names the rules: a new version reads every document again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.read import caption, outcome, particulars
from pipeline.read.event import Facts, corrects, event, proceeding
from pipeline.read.measures import covering, measures
from pipeline.read.parties import Cast, cast
from pipeline.read.passages import Passage, Reading, reading
from pipeline.read.rights import ClaimsOf, Found, claims_in, claims_of_order, numbers_in, rights, short_forms
from pipeline.read.served import served_parties
from pipeline.records import BORDER_INSTRUMENTS, Document, Evidence, Measure, Notice, TextName

AUTHORITY = "us_itc"
EXTRACTOR = "us_itc/1"

_CORRECTED = re.compile(r"\b(?:should|shall|must)\s+(?:read|be\s+read)\b|\bis\s+corrected\s+to\s+read\b")
_ASKS = frozenset({"complaint_received", "investigation_instituted"})


def read_notice(document: Document, texts: Mapping[TextName, str]) -> Notice:
    """What the document says, from its title, abstract and full text."""
    found = reading(texts)
    scope = outcome.in_scope(found)
    if scope is None:
        return Notice(**_identity(document), in_scope=False, event="out_of_scope")
    return Notice(**_identity(document), in_scope=True, **_facts(found, scope))


def _identity(document: Document) -> dict[str, Any]:
    return {
        "document_id": document.id,
        "document_number": document.native_id,
        "document_version": document.version,
        "source": document.source,
        "authority": AUTHORITY,
        "published": document.published,
        "extractor": EXTRACTOR,
        "exercise": document.exercise,
        "corrects": document.corrects,
    }


def _facts(found: Reading, scope: Evidence) -> dict[str, Any]:
    people = _people(found)
    short = short_forms(found.everything)
    correction = corrects(found) is not None
    ruling = None if correction else outcome.ruling(found)
    orders = () if correction else measures(found, people.roster, short, ruling.violation if ruling else None)
    facts = Facts(ruling, None if correction else outcome.terminated(found), outcome.ends_in_part(found), orders)
    which = proceeding(found, facts)
    what, words = event(found, facts, which)
    asserted, decided = _claims(found, short, orders)
    fields: dict[str, Any] = {
        "event": what,
        "proceeding": which,
        "violation_found": ruling.violation if ruling else None,
        "terminated": facts.terminated is not None,
        "measures": orders,
        "parties": people.parties,
        "rights": rights(found.everything, _standing(found, short, orders), [*asserted, *decided]),
        "claims": claims_of_order(decided),
        "fr_citations": particulars.citations(found.body),
        "hts": particulars.tariff_numbers(found.everything),
        "not_subject": particulars.held_outside(found.everything) if orders else (),
    }
    evidence: dict[str, tuple[Evidence, ...]] = {"in_scope": (scope,)}
    if words:
        evidence["event"] = (words,)
    if ruling:
        evidence["violation_found"] = (ruling.evidence,)
    if facts.terminated:
        evidence["terminated"] = (facts.terminated,)
    numbers, bracket = caption.investigations(found)
    if bracket:
        fields |= {"investigation": numbers[0], "further_investigations": numbers[1:]}
        evidence["investigation"] = (bracket,)
    _single(found, orders, what, fields, evidence)
    return fields | {"evidence": evidence}


def _single(
    found: Reading, orders: Sequence[Measure], what: str, fields: dict[str, Any], evidence: dict[str, tuple[Evidence, ...]]
) -> None:
    """Fields of one value with one quote."""
    issues = any(m.type in BORDER_INSTRUMENTS and m.action == "issued" for m in orders)
    bar = covering(orders)
    single: dict[str, tuple[Any, Evidence] | None] = {
        "subject": caption.subject(found),
        "docket": caption.docket(found),
        "complaint_filed": particulars.complaint_filed(found) if what in _ASKS or found.abstract else None,
        "issued": particulars.issued(found),
        "bond": particulars.bond((*found.abstract, *found.body)) if issues else None,
        "excluded_articles": (bar.articles, bar.evidence[0]) if bar and bar.evidence else None,
    }
    for name, value in single.items():
        if value is not None:
            fields[name], evidence[name] = value[0], (value[1],)
    asked, words = particulars.relief_requested((*found.abstract, *found.body)) if what in _ASKS else ((), None)
    if asked and words:
        fields["relief_requested"], evidence["relief_requested"] = asked, (words,)


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


def _claims(found: Reading, short: Mapping[str, str], orders: Sequence[Measure]) -> tuple[list[ClaimsOf], list[ClaimsOf]]:
    """The claims written, apart: those asserted, and those of an order or finding."""
    asserted: list[ClaimsOf] = []
    decided: list[ClaimsOf] = []
    deciding = {(e.text, e.start) for m in orders for e in m.evidence}
    issued = any(m.action == "issued" and m.type in (*BORDER_INSTRUMENTS, "CDO") for m in orders)
    for passage in found.everything:
        claims = list(claims_in(passage, short))
        speaks = _deciding(passage, deciding) or (issued and "violat" in passage.words and "Commission has" in passage.words)
        (decided if (speaks and issued) or _CORRECTED.search(passage.words) else asserted).extend(claims)
    return asserted, decided


def _deciding(passage: Passage, places: set[tuple[TextName, int]]) -> bool:
    return any(text == passage.text and passage.start <= start < passage.start + len(passage.words) for text, start in places)


def _standing(found: Reading, short: Mapping[str, str], orders: Sequence[Measure]) -> Found:
    """Which rights the decisions find violated and which not: those that an order covers, and those of a sentence that finds so."""
    violated = {n for m in orders if m.action == "issued" for n in m.rights}
    cleared: set[str] = set()
    for passage in found.everything:
        if outcome.finds_none(passage):
            cleared.update(numbers_in(passage, short))
        elif outcome.finds_one(passage):
            violated.update(numbers_in(passage, short))
    return Found(frozenset(violated), frozenset(cleared - violated))
