"""Decisions of the Federal Court and the Federal Court of Appeal of Canada on intellectual property, read into facts with evidence.

Only the operative part decides ("THIS COURT'S JUDGMENT is that:", "LA COUR ORDONNE"). An injunction is what it forbids of goods or
of an infringement, in whichever of the two languages the text is had, the English one first. What it refuses, declares, or decides
on costs, sums, secrets, evidence and time is none; what it does to an earlier order is left to a person. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from pipeline.identifiers.ca_case import CanadianCase
from pipeline.read.ca_courts.cutting import items
from pipeline.read.ca_courts.deciding import PROVISIONAL, Setting, read_items
from pipeline.read.ca_courts.measures import measures_of
from pipeline.read.ca_courts.paper import Paper, fields_of, papers
from pipeline.read.ca_courts.people import People, people
from pipeline.read.ca_courts.rights import known_in
from pipeline.read.identity import identity
from pipeline.read.prose.passages import Passage
from pipeline.records import Basis, Document, Evidence, Measure, Notice, Residue, Right, TextName

SOURCES = ("ca_a2aj",)
AUTHORITY = "ca_courts"
EXTRACTOR = "ca_courts/1"
_CASE = re.compile(r"\b[TA]-\d{1,5}-\d{2}\b")
_DOCKET = re.compile(r"\b(?:dockets?|court files?|file numbers?|dossiers?|num[eé]ro du dossier)\b", re.IGNORECASE)
_ALONE = re.compile(r"[TA]-\d{1,5}-\d{2}(?:[\s,;/]+(?:and |et )?[TA]-\d{1,5}-\d{2})*")
_APPEALED = re.compile(r"\b(?:appeal from|appeal of|appel (?:d['’]un|d['’]une|du|de la|interjeté))\b", re.IGNORECASE)
_OF_APPEAL = " FCA "
_LONGEST = 200
_FIRST = 3  # paragraphs that say what was asked
_LAST = 4  # paragraphs of reasons in which a court of appeal says what it would do


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:
    """What the decision says."""
    text = texts["full_text"]
    found = papers(text)
    own = identity(document, AUTHORITY, EXTRACTOR) | {"kind": "decision"}
    scope = next(_scope(found), None)
    if scope is None or not found:
        return Notice(**own, in_scope=False, event="out_of_scope")
    appeal = _OF_APPEAL in (fields_of(text).get("Citation") or Passage("full_text", 0, "")).words
    paper = next((one for one in found if one.operative), found[0])
    fields, evidence = _of_case(paper, document.published, appeal=appeal)
    evidence["in_scope"] = (scope,)
    who = people(paper.head, paper.body, paper.tongue)
    said = _decided(paper, who, appeal=appeal or who.on_appeal)
    said["residue"] = (*said["residue"], *_otherwise(found, paper, said["measures"], appeal=appeal))
    said["changes_nothing"] = said["changes_nothing"] and not said["residue"]
    evidence |= said.pop("evidence")
    return Notice(**own, in_scope=True, parties=who.parties(), evidence=evidence, **fields, **said)


def _scope(found: Sequence[Paper]) -> Iterator[Evidence]:
    """The words by which it is on such a right: that name one, or, where it tells of an injunction, that something infringes or confuses."""
    for paper in found:
        rules = [paper.tongue.scope]
        if any(paper.tongue.injunction.search(line.words) for line in paper.body):
            rules.append(paper.tongue.infringes)
        for rule in rules:
            for line in paper.body:
                if said := rule.search(line.words):
                    yield line.evidence(*said.span())


def doubts(_document: Document, _notice: Notice, _bodies: Mapping[str, bytes]) -> tuple[str, ...]:
    """Nothing: what the two languages say otherwise is residue."""
    return ()


def _of_case(paper: Paper, day: date, *, appeal: bool) -> tuple[dict[str, Any], dict[str, tuple[Evidence, ...]]]:
    """Numbers, day and subject; an appeal is of the case that it comes from too, where one alone is named."""
    fields: dict[str, Any] = {}
    evidence: dict[str, tuple[Evidence, ...]] = {}
    cases = _cases([line for line in paper.head if _DOCKET.search(line.words) or _ALONE.fullmatch(line.words.strip())])
    cases = cases or _cases([line for line in paper.body if _DOCKET.search(line.words)][:1])
    below = _cases([line for line in paper.body if _APPEALED.search(line.words)]) if appeal else {}
    below = {case: words for case, words in below.items() if case.startswith("T-")}
    if len(below) == 1:
        cases = {**below, **cases}
    if cases:
        numbers = list(cases)
        fields |= {"investigation": numbers[0], "further_investigations": tuple(numbers[1:])}
        evidence["investigation"] = tuple(cases.values())
    if dated := next((line for line in paper.head if line.words.replace(" ", "").endswith(f":{day:%Y%m%d}")), None):
        fields["issued"], evidence["issued"] = day, (dated.evidence(),)
    if subject := _subject(paper):
        fields["subject"], evidence["subject"] = subject.quote, (subject,)
    return fields, evidence


def _cases(lines: Sequence[Passage]) -> dict[str, Evidence]:
    found: dict[str, Evidence] = {}
    for line in lines:
        for one in _CASE.finditer(line.words):
            if value := CanadianCase.normalize(one[0]):
                found.setdefault(value, line.evidence(*one.span()))
    return found


def _subject(paper: Paper) -> Evidence | None:
    """The goods that the reasons say first such a right is for."""
    for line in (*paper.reasons, *paper.operative):
        if found := paper.tongue.subject.search(line.words):
            return line.evidence(*found.span("goods"))
    return None


def _decided(paper: Paper, who: People, *, appeal: bool) -> dict[str, Any]:
    """What the operative part decides; of an appeal without one what its judges would do."""
    tongue = paper.tongue
    about = any(tongue.injunction.search(line.words) or (tongue.enjoined.search(line.words) and tongue.act.search(line.words)) for line in paper.body)
    known = known_in((*paper.body,), tongue)
    part = paper.operative or (_would(paper) if appeal else ())
    setting = Setting(tongue, who, known, paper.schedules, _provisional(paper), _basis(paper), about)
    found = read_items(items(part), setting)
    made = measures_of(found, setting)
    residue = [*found.residue, *made.residue]
    if not part and about:
        line = next(line for line in reversed(paper.body) if tongue.could.search(line.words) or tongue.injunction.search(line.words))
        residue.append(Residue(kind="order", words=line.words[:_LONGEST], evidence=line.evidence()))
    issued = [m for m in made.measures if m.action == "issued"]
    words = [one.passage.evidence() for one in found.of("forbids", "prohibits", "detains", "refuses", "ends")]
    nothing = not issued and not residue
    evidence: dict[str, tuple[Evidence, ...]] = {"event": tuple(words[:3])} if words else {}
    if nothing and words:
        evidence["changes_nothing"] = tuple(words[:1])
    return {
        "event": "final_determination" if any(m.type != PROVISIONAL for m in issued) else "other",
        "measures": made.measures,
        "rights": made.rights or _asserted(known.rights),
        "residue": tuple(residue),
        "changes_nothing": nothing,
        "evidence": evidence,
    }


def _would(paper: Paper) -> tuple[Passage, ...]:
    """The last paragraphs of an appeal's reasons that say what becomes of it."""
    tongue = paper.tongue
    return tuple(line for line in paper.reasons[-_LAST:] if tongue.allowed.search(line.words) or tongue.refuses.search(line.words) or tongue.changes.search(line.words))


def _provisional(paper: Paper) -> bool:
    """Whether what the paper orders is for a time, where a sentence does not say so itself: by its orders, else by what was asked."""
    tongue = paper.tongue
    for lines in (paper.operative, paper.head[-2:], paper.reasons[:_FIRST] or paper.body[:40]):
        words = "\n".join(line.words for line in lines)
        if tongue.permanent.search(words):
            return False
        if tongue.provisional.search(words):
            return True
    return False


def _basis(paper: Paper) -> Basis:
    tongue = paper.tongue
    lines = (*paper.head, *paper.reasons[:_FIRST], *paper.operative) if paper.reasons else paper.body
    words = "\n".join(line.words for line in lines)
    if tongue.by_consent.search(words):
        return "consent"
    if tongue.by_default.search(words):
        return "default"
    return "summary_determination" if tongue.summary.search(words) else "unknown"


def _otherwise(found: Sequence[Paper], read_one: Paper, measures: Sequence[Measure], *, appeal: bool) -> tuple[Residue, ...]:
    """That the text in the other language orders something else."""
    own = sorted(m.type for m in measures if m.action == "issued")
    for other in found:
        if other is read_one or not other.operative:
            continue
        said = _decided(other, people(other.head, other.body, other.tongue), appeal=appeal)
        if own != sorted(m.type for m in said["measures"] if m.action == "issued"):
            line = other.operative[0]
            return (Residue(kind="order", words=line.words[:_LONGEST], evidence=line.evidence()),)
    return ()


def _asserted(known: Sequence[Right]) -> tuple[Right, ...]:
    """The only right that the decision names with a number, where it made no order on any: what it was about."""
    return tuple(known) if len(known) == 1 else ()
