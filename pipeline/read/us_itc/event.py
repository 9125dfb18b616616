"""What a notice announces, in the vocabulary of `pipeline.records.Event`, and the proceeding it belongs to. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.read.prose.passages import Reading, first_match
from pipeline.read.us_itc.instruments import AT_BORDER
from pipeline.read.us_itc.outcome import Ruling
from pipeline.records import Event, Evidence, Measure, Proceeding

_I = re.IGNORECASE
_RECEIVED = re.compile(r"\breceived\s+an?\s+(?:\w+\s+){0,3}complaint\b|\bReceipt\s+of\s+(?:\w+\s+)?Complaint\b", _I)
_INSTITUTED = re.compile(
    r"\bInstitution\s+of\s+(?:an?\s+)?Investigation\b|\bdetermined\s+to\s+institute\s+an?\s+investigation\b|\binstituted\s+an\s+investigation\b",
    _I,
)
_COMPLAINT_FILED = re.compile(r"\bcomplaint\s+was\s+filed\s+with\b", _I)
_PROCEEDING_INSTITUTED = re.compile(
    r"(?<!not to )(?<!Not To )(?<!Not to )\b(?:institut(?:e|es|ed|ing)|institution\s+of|commenc\w+)\s+(?:an?\s+|the\s+)?(?:\w+\s+){0,3}?(?P<which>enforcement|modification|rescission|advisory|remand|bond|"
    r"consolidated)\b[^.;]{0,60}?\bproceedings?\b|(?<!not to )(?<!Not To )\binstitut\w+\s+(?:an?\s+)?(?:\w+\s+){0,3}proceedings?\b",
    _I,
)
_REFUSES = re.compile(r"\b(?:declin\w+|den(?:y|ies|ied|ying))\b", _I)
_OPINION = re.compile(r"\badvisory\s+opinion\b", _I)
_CORRECTS = re.compile(r"^(?:Technical\s+)?Corrections?\b|\bNotice\s+of\s+Correction\b|\bCorrect(?:ed|ion\s+of)\b", _I)
_CORRECTING = re.compile(r"\bis\s+correcting\b|\bcorrects\s+(?:a|the|its)\b|\bthis\s+(?:notice|document)\s+corrects\b", _I)
_CORRECTS_PLEADING = re.compile(r"\bcorrect\w*\b[^.;]{0,60}?\b(?:complaint|notice\s+of\s+investigation|name)\b", _I)
_DEFAULT = re.compile(r"\bin\s+default\b|\bfinding\s+(?:\w+\s+){0,6}default\b", _I)
_PLEADING = re.compile(
    r"\bamend(?:ed|ing|ment)?\b[^.;]{0,80}?\b(?:complaint|notice\s+of\s+investigation|NOI)\b|\binterven(?:e|tion|or)\b|\bsubstitut(?:e|ing|ion)\b|"
    r"\b(?:leave\s+to|motion\s+to)\s+amend\b|\badd(?:ing)?\b[^.;]{0,60}?\brespondents?\b|\bcorrect\w*\b[^.;]{0,40}?\b(?:complaint|notice\s+of\s+investigation)\b",
    _I,
)
_SCHEDULE = re.compile(
    r"\b(?:extend(?:s|ed|ing)?|extension\s+of|chang(?:e|ing)|reset(?:ting)?|modif\w+)\b[^.;]{0,60}?\b(?:target\s+date|deadline|schedule|date\s+for)\b",
    _I,
)
_REVIEW = re.compile(
    r"\b(?:not\s+to\s+review|to\s+review|determination\s+to\s+review|review\s+in\s+(?:part|its\s+entirety)|on\s+review|remand(?:s|ed|ing)?|affirm\w*|to\s+adopt)\b",
    _I,
)
_DECIDES_REVIEW = re.compile(
    r"\bnot\s+to\s+(?:modify|vacate|set\s+aside)\b|\bdetermin\w+\s+(?:\w+\s+){0,4}?(?:not\s+)?to\s+(?:\w+\s+){0,2}review\b|\b(?:Determination|Decision)\s+(?:Not\s+)?[Tt]o\s+Review\b|\band\s+review\s+(?:an?|the)\s+(?:final\s+)?initial\b",
    _I,
)
_REVIEWS_FINAL = re.compile(r"(?<!not )\bto\s+review\b[^.;]{0,40}?\bfinal\s+initial\s+determination\b", _I)
_SUBMISSIONS = re.compile(
    r"\b(?:solicit\w*|request\w*|invit\w*)\b[^.;]{0,80}?\b(?:submissions?|statements?|comments?|brief\w*)\b|\bRequest\s+for\s+(?:\w+\s+){0,3}(?:Submissions?|Statements?)\b", _I
)  # fmt: skip
_ENFORCEMENT = re.compile(
    r"\benforcement\s+(?:proceedings?|initial\s+determination|investigation)\b|\bEID\b|\bEnforcement\s+Proceeding\b", _I
)
_MODIFICATION = re.compile(
    r"\bmodification\s+(?:and\s+\w+\s+)?proceedings?\b|\bpetition\s+(?:for\s+modification|to\s+modify)\b", _I
)
_RESCISSION = re.compile(r"\brescission\s+(?:and\s+\w+\s+)?proceedings?\b|\bpetition\s+(?:for\s+rescission|to\s+rescind)\b", _I)
_BOND = re.compile(
    r"\bbond\s+(?:return|forfeiture)\b|\breturn\s+of\s+(?:\w+\s+)?bond\b|\bforfeiture\s+of\s+(?:\w+\s+){0,3}bonds?\b", _I
)
_REMAND = re.compile(
    r"\bremand\s+(?:initial\s+determination|investigation)\b|\binvestigation\s+on\s+remand\b|\bremand\s+proceedings?\b|\bon\s+remand\b",
    _I,
)
_BOTH_DETERMINATIONS = re.compile(r"\bboth\b[^.;]{0,120}\bremand\s+initial\s+determination\b", _I)


@dataclass(frozen=True)
class Facts:
    """What was read before the event is decided."""

    ruling: Ruling | None
    terminated: Evidence | None
    in_part: Evidence | None
    measures: Sequence[Measure]


def proceeding(reading: Reading, facts: Facts) -> Proceeding:
    """The proceeding that the notice belongs to. Of two named, the one that changes a border order counts."""
    summary = reading.summary
    if first_match(_RECEIVED, summary):
        return "preinstitution"
    actions = {m.action for m in facts.measures if m.type in AT_BORDER}
    modified, rescinded = first_match(_MODIFICATION, summary), first_match(_RESCISSION, summary)
    if modified and (not rescinded or "modified" in actions):
        return "modification"
    if rescinded:
        return "rescission"
    for kind, pattern in _KINDS:
        if first_match(pattern, summary):
            if kind == "remand" and first_match(_BOTH_DETERMINATIONS, summary):
                continue
            return kind
    return "violation"


_KINDS: tuple[tuple[Proceeding, re.Pattern[str]], ...] = (
    ("enforcement", _ENFORCEMENT),
    ("advisory", re.compile(r"\badvisory\s+opinion\b", _I)),
    ("bond_forfeiture", _BOND),
    ("remand", _REMAND),
)


def event(reading: Reading, facts: Facts, which: Proceeding) -> tuple[Event, Evidence | None]:
    """The most decisive thing that the notice announces, and its words."""
    summary = reading.summary
    for decide in (_beginning, _orders, _end, _partial):
        found = decide(reading, facts, which)
        if found:
            return found
    plain: tuple[tuple[Event, re.Pattern[str]], ...] = (
        ("review_determination", _REVIEWS_FINAL),
        ("default_found", _DEFAULT),
        ("pleading_amended", _PLEADING),
        ("review_determination", _DECIDES_REVIEW),
        ("schedule_changed", _SCHEDULE),
        ("review_determination", _REVIEW),
        ("submissions_requested", _SUBMISSIONS),
    )
    asked = first_match(_SUBMISSIONS, reading.title)
    for name, pattern in plain:
        if name == "review_determination" and asked and not first_match(_DECIDES_REVIEW, summary):
            continue
        if match := first_match(pattern, summary):
            return name, match[0].evidence()
    return "other", None


_Found = tuple[Event, Evidence | None] | None


def _beginning(reading: Reading, facts: Facts, which: Proceeding) -> _Found:
    if match := first_match(_RECEIVED, reading.summary):
        return "complaint_received", match[0].evidence()
    filed, title = first_match(_COMPLAINT_FILED, reading.abstract), first_match(_INSTITUTED, reading.title)
    if (title or filed) and which == "violation" and not facts.measures:
        return "investigation_instituted", (title or filed)[0].evidence()  # type: ignore[index]
    corrected = corrects(reading)
    if corrected and not first_match(_CORRECTS_PLEADING, reading.summary):
        return "other", corrected
    return None


def corrects(reading: Reading) -> Evidence | None:
    """The words that make a notice the correction of a document: it decides nothing anew, what it repeats is the other's."""
    found = first_match(_CORRECTS, reading.title) or first_match(_CORRECTING, reading.abstract)
    return found[0].evidence() if found else None


def _orders(_reading: Reading, facts: Facts, which: Proceeding) -> _Found:
    """Orders issued end a case or an enforcement; orders changed are their own event: what may enter the country goes first."""
    border = [m for m in facts.measures if m.type in AT_BORDER or m.type == "REMEDIAL_ORDERS"]
    changes = [m for m in border if m.action not in ("issued", "denied")]
    issued = [m for m in facts.measures if m.action == "issued" and m.type != "CONSENT_ORDER"]
    persons = [m for m in facts.measures if m.action in ("modified", "rescinded", "vacated", "suspended")]
    undone = [m for m in (*border, *persons) if m.action in ("rescinded", "vacated")]
    if which == "enforcement" and undone and not issued:
        return "order_rescinded", _words(undone)
    if issued and {m.type for m in issued} == {"SFO"}:
        return "other", _words(issued)  # it follows attempts to enter barred goods, and ends no proceeding
    if issued and {m.type for m in issued} <= {"TEO", "CDO"} and any(m.type == "TEO" for m in issued):
        return "review_determination", _words(issued)  # an order for the time of the investigation decides nothing finally
    if which == "enforcement" and (facts.terminated or any(m.type == "CIVIL_PENALTY" for m in issued)):
        return "enforcement_concluded", _words(issued or persons) or facts.terminated
    if issued and which not in ("modification", "rescission"):
        return "final_determination", _words(issued)
    for group in (changes, persons):
        for name, actions in _CHANGED:
            if hit := [m for m in group if m.action in actions]:
                return name, _words(hit)
    return None


_CHANGED: tuple[tuple[Event, frozenset[str]], ...] = (
    ("order_modified", frozenset({"modified"})),
    ("order_rescinded", frozenset({"rescinded", "vacated"})),
    ("order_suspended", frozenset({"suspended"})),
)


def _words(measures: Sequence[Measure]) -> Evidence | None:
    return next((e for m in measures for e in m.evidence), None)


def _end(reading: Reading, facts: Facts, which: Proceeding) -> _Found:
    opinion = first_match(_OPINION, reading.summary)
    instituted = first_match(_PROCEEDING_INSTITUTED, reading.summary)
    refused = instituted and which == "advisory" and _REFUSES.search(instituted[0].words[: instituted[1].start()])
    if instituted and which != "violation" and not facts.terminated and not refused:
        return "proceeding_instituted", instituted[0].evidence()
    if opinion and which == "advisory":
        return "advisory_opinion", opinion[0].evidence()
    if which == "bond_forfeiture":
        review = first_match(_REVIEW, reading.summary)
        return ("review_determination", review[0].evidence()) if review else None
    if which == "enforcement" and facts.terminated:
        return "enforcement_concluded", facts.terminated
    if facts.ruling and facts.terminated:
        return "final_determination", facts.ruling.evidence
    if facts.ruling and facts.ruling.violation and which == "violation" and not first_match(_DECIDES_REVIEW, reading.summary):
        return "final_determination", facts.ruling.evidence
    if facts.terminated:
        return "investigation_terminated", facts.terminated
    return None


def _partial(_reading: Reading, facts: Facts, _which: Proceeding) -> _Found:
    return ("partial_termination", facts.in_part) if facts.in_part else None
