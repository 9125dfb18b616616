"""What a notice announces, in the vocabulary of `pipeline.records.Event`, and the proceeding it belongs to. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.read.prose.passages import Reading, first_match
from pipeline.read.rule import Rule
from pipeline.read.us_itc.instruments import AT_BORDER
from pipeline.read.us_itc.rules import event as rules
from pipeline.read.us_itc.ruling import Ruling
from pipeline.records import Event, Evidence, Measure, Proceeding


@dataclass(frozen=True)
class Facts:
    """What was read before the event is decided."""

    ruling: Ruling | None
    terminated: Evidence | None
    in_part: Evidence | None
    measures: Sequence[Measure]


def proceeding(reading: Reading, measures: Sequence[Measure]) -> Proceeding:
    """The proceeding that the notice belongs to. Of two named, the one that changes a border order counts."""
    summary = reading.summary
    if first_match(rules.RECEIVED, summary):
        return "preinstitution"
    actions = {m.action for m in measures if m.type in AT_BORDER}
    modified, rescinded = first_match(rules.MODIFICATION, summary), first_match(rules.RESCISSION, summary)
    if modified and (not rescinded or "modified" in actions):
        return "modification"
    if rescinded:
        return "rescission"
    for kind, rule in _KINDS:
        if first_match(rule, summary):
            if kind == "remand" and first_match(rules.BOTH_DETERMINATIONS, summary):
                continue
            return kind
    return "violation"


_KINDS: tuple[tuple[Proceeding, Rule], ...] = (
    ("enforcement", rules.ENFORCEMENT),
    ("advisory", rules.OPINION),
    ("bond_forfeiture", rules.BOND),
    ("remand", rules.REMAND),
)


def event(reading: Reading, facts: Facts, which: Proceeding) -> tuple[Event, Evidence | None]:
    """The most decisive thing that the notice announces, and its words."""
    summary = reading.summary
    for decide in (_beginning, _orders, _end, _partial):
        found = decide(reading, facts, which)
        if found:
            return found
    put_off = first_match(rules.SCHEDULE, summary)
    briefs: tuple[tuple[Event, Rule], ...] = (("submissions_requested", rules.BRIEFS),) if put_off else ()
    plain: tuple[tuple[Event, Rule], ...] = (
        ("schedule_changed", rules.EXTENDS_REVIEW),
        ("review_determination", rules.REVIEWS_FINAL),
        ("default_found", rules.DEFAULT),
        ("pleading_amended", rules.PLEADING),
        ("review_determination", rules.DECIDES_REVIEW),
        *briefs,
        ("schedule_changed", rules.SCHEDULE),
        ("review_determination", rules.REVIEW),
        ("submissions_requested", rules.SUBMISSIONS),
    )
    asked = first_match(rules.SUBMISSIONS, reading.title)
    if asked and first_match(rules.OF_THOSE_IN_DEFAULT, summary) and not first_match(rules.DECIDES_REVIEW, summary):
        return "submissions_requested", asked[0].evidence()
    for name, rule in plain:
        if name == "review_determination" and asked and not first_match(rules.DECIDES_REVIEW, summary):
            continue
        if match := first_match(rule, summary):
            return name, match[0].evidence()
    return "other", None


_Found = tuple[Event, Evidence | None] | None


def _beginning(reading: Reading, facts: Facts, which: Proceeding) -> _Found:
    if match := first_match(rules.RECEIVED, reading.summary):
        return "complaint_received", match[0].evidence()
    filed, title = first_match(rules.COMPLAINT_FILED, reading.abstract), first_match(rules.INSTITUTED, reading.title)
    if (title or filed) and which == "violation" and not facts.measures:
        return "investigation_instituted", (title or filed)[0].evidence()  # type: ignore[index]
    corrected = corrects(reading)
    if corrected and not first_match(rules.CORRECTS_PLEADING, reading.summary):
        return "other", corrected
    return None


def corrects(reading: Reading) -> Evidence | None:
    """The words that make a notice the correction of a document: it decides nothing anew, what it repeats is the other's."""
    found = first_match(rules.CORRECTS, reading.title) or first_match(rules.CORRECTING, reading.abstract)
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
    ("order_modified", frozenset({"modified", "reinstated"})),
    ("order_rescinded", frozenset({"rescinded", "vacated", "reversed", "disapproved", "expired"})),
    ("order_suspended", frozenset({"suspended"})),
)


def _words(measures: Sequence[Measure]) -> Evidence | None:
    return next((e for m in measures for e in m.evidence), None)


def _end(reading: Reading, facts: Facts, which: Proceeding) -> _Found:
    opinion = first_match(rules.OPINION, reading.summary)
    instituted = first_match(rules.PROCEEDING_INSTITUTED, reading.summary)
    refused = instituted and which == "advisory" and rules.REFUSES.search(instituted[0].words[: instituted[1].start()])
    if instituted and which != "violation" and not facts.terminated and not refused:
        return "proceeding_instituted", instituted[0].evidence()
    if first_match(rules.SANCTIONS, reading.summary):
        return "other", facts.terminated
    if which == "advisory" and facts.terminated and first_match(rules.WITHOUT_OPINION, reading.summary):
        return "investigation_terminated", facts.terminated
    if opinion and which == "advisory":
        return "advisory_opinion", opinion[0].evidence()
    if which == "bond_forfeiture":
        review = first_match(rules.REVIEW, reading.summary)
        return ("review_determination", review[0].evidence()) if review else None
    if which == "enforcement" and facts.terminated:
        return "enforcement_concluded", facts.terminated
    if facts.ruling and facts.terminated:
        return "final_determination", facts.ruling.evidence
    if facts.ruling and facts.ruling.violation and which == "violation" and not first_match(rules.DECIDES_REVIEW, reading.summary):
        return "final_determination", facts.ruling.evidence
    if facts.terminated:
        return "investigation_terminated", facts.terminated
    return None


def _partial(reading: Reading, facts: Facts, _which: Proceeding) -> _Found:
    """Some leave the case. Where the same words find others in default, that is what leads to an order."""
    if facts.in_part and (defaulted := first_match(rules.FINDS_DEFAULT, reading.summary)):
        return "default_found", defaulted[0].evidence()
    return ("partial_termination", facts.in_part) if facts.in_part else None
