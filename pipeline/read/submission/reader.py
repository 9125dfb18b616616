"""National submissions of allied authorities, as they left these. Pure.

Each fact is a line that begins with its label (`pipeline.submissions.released`), and its evidence is what stands behind that.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from pydantic import ValidationError

from pipeline.authorities.declared import submitting
from pipeline.authorities.submitted import ANY_SOURCE, NAMED_ONLY
from pipeline.errors import CouldNotRead
from pipeline.read.identity import identity
from pipeline.records import (
    Document,
    Evidence,
    Measure,
    Notice,
    Party,
    Reliability,
    Right,
    ScopeRuling,
    Submitted,
    Term,
    TextName,
)
from pipeline.submissions import FINDING, FINDING_WITHDRAWN, SOURCE

SOURCES = (SOURCE,)
EXTRACTOR = "submission/1"
_PARTY = re.compile(r"(?P<name>.+) \((?P<role>respondent|right holder|other), (?:company|natural person), (?P<country>[A-Z]{2}|-)\)")
_ROLES = {"respondent": "respondent", "right holder": "complainant", "other": "party"}
_DECIDED = frozenset({Reliability.COURT_CONFIRMED, Reliability.DECIDED})


@dataclass(frozen=True)
class _Line:
    label: str
    value: str
    evidence: Evidence


class _Said:
    """The lines of a text, by their labels."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def lines(self) -> Mapping[str, Sequence[_Line]]:
        found: dict[str, list[_Line]] = {}
        start = 0
        for line in self._text.split("\n"):
            label, parted, value = line.partition(": ")
            if parted:
                evidence = Evidence(text="full_text", start=start, end=start + len(line), quote=line)
                found.setdefault(label, []).append(_Line(label, value, evidence))
            start += len(line) + 1
        return found

    def all(self, label: str) -> Sequence[_Line]:
        return self.lines.get(label, ())

    def values(self, label: str) -> tuple[str, ...]:
        return tuple(line.value for line in self.all(label))

    def maybe(self, label: str) -> str | None:
        return next(iter(self.values(label)), None)

    def one(self, label: str) -> _Line:
        if len(self.all(label)) != 1:
            raise CouldNotRead(f"the submission has {len(self.all(label))} lines {label!r}, and must have one")
        return self.all(label)[0]

    def words(self, *labels: str) -> tuple[Evidence, ...]:
        return tuple(line.evidence for label in labels for line in self.all(label))


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:
    """What the submission says. Raises CouldNotRead."""
    said = _Said(texts["full_text"])
    ally = said.one("Notifying authority").value
    if ally not in submitting():
        raise CouldNotRead(f"{ally} submits nothing: no file of an authority has its submissions")
    try:
        if said.all("Finding against"):
            return _withdrawn_finding(document, said, ally) if said.all("Because") else _finding(document, said, ally)
        return _narrowing(document, said, ally) if said.all("Because") else _submission(document, said, ally)
    except (ValidationError, ValueError) as why:
        raise CouldNotRead(f"a line of the submission is not of its form: {why}") from why


def doubts(_document: Document, _notice: Notice, _bodies: Mapping[str, bytes]) -> tuple[str, ...]:
    """Nothing: a submission has no second account of itself."""
    return ()


def _submission(document: Document, said: _Said, ally: str) -> Notice:
    began = said.one("Entry into force")
    issued = date.fromisoformat(began.value)
    return Notice(
        **_of_any(document, said, ally),
        kind="submission",
        event="other",
        measures=(_issued(said),),
        parties=tuple(map(_party, said.all("Party"))),
        rights=tuple(_right(line, said) for line in said.all("Right")),
        models=said.values("Type or model"),
        hts=said.values("Customs code"),
        issued=issued if issued <= document.published else None,
        submitted=_submitted(document, said),
        evidence=_evidence(said) | {"issued": (began.evidence,), "hts": said.words("Customs code"), "models": said.words("Type or model")},
    )


def _finding(document: Document, said: _Said, ally: str) -> Notice:
    """It orders nothing: what it says is put beside the orders that it is about (`pipeline.same_goods.against`)."""
    return _submission(document, said, ally).model_copy(update={"kind": FINDING, "measures": ()})


def _withdrawn_finding(document: Document, said: _Said, ally: str) -> Notice:
    because = said.one("Because").evidence
    evidence = _evidence(said) | {"event": (because,)}
    return Notice(**_of_any(document, said, ally), kind=FINDING_WITHDRAWN, event="other", evidence=evidence)


def _narrowing(document: Document, said: _Said, ally: str) -> Notice:
    """What of it is out; of the whole, that it is withdrawn."""
    parties, rights = said.values("Party no longer"), said.values("Right no longer")
    because = said.one("Because").evidence
    whole = bool(said.all("National submission withdrawn"))
    kind = _instrument(said)
    found: list[Measure] = []
    if whole:
        found.append(Measure(type=kind, action="rescinded", evidence=(because,)))
    if parties:
        words = said.words("Party no longer", "Because")
        found.append(Measure(type=kind, action="modified", directed_to=parties, takes="out", partial=True, evidence=words))
    if rights:
        words = said.words("Right no longer", "Because")
        found.append(Measure(type=kind, action="modified", removes=rights, partial=True, evidence=words))
    outside = tuple(
        ScopeRuling(article=line.value, standing="outside", by="customs", evidence=line.evidence)
        for line in said.all("Article outside")
    )
    return Notice(
        **_of_any(document, said, ally),
        kind="narrowing",
        event="order_rescinded" if whole else "order_modified",
        measures=tuple(found),
        scope_rulings=outside,
        evidence=_evidence(said) | {"event": (because,)},
    )


def _of_any(document: Document, said: _Said, ally: str) -> dict[str, Any]:
    return identity(document, submitting()[ally].code, EXTRACTOR) | {
        "in_scope": True,
        "investigation": said.one("Case number").value,
        "subject": said.maybe("Product"),
    }


def _evidence(said: _Said) -> dict[str, tuple[Evidence, ...]]:
    found = {"in_scope": said.words("Notifying authority"), "investigation": said.words("Case number")}
    return found | ({"subject": said.words("Product")} if said.all("Product") else {})


def _instrument(said: _Said) -> str:
    return ANY_SOURCE if said.one("Scope").value == "any source" else NAMED_ONLY


def _issued(said: _Said) -> Measure:
    named = tuple(party.name for party in map(_party, said.all("Party")) if party.role == "respondent")
    rights = [_right(line, said) for line in said.all("Right")]
    last = said.maybe("Last day")
    term = Term(until=date.fromisoformat(last), evidence=said.one("Last day").evidence) if last else None
    return Measure(
        type=_instrument(said),
        action="issued",
        directed_to=named,
        parties_read="whole" if named else "not_stated",
        basis="unknown",
        rights=tuple(right.number for right in rights if right.number),
        grounds=tuple(dict.fromkeys(right.kind for right in rights if not right.number)),
        rights_read="whole" if rights else "not_stated",
        articles=_articles(said),
        articles_read="whole",
        at_once=True,
        term=term,
        evidence=said.words("Measures", "Scope", "Product"),
    )


def _articles(said: _Said) -> str:
    """The goods as an officer looks for them: what they are, then what stands on them."""
    labels = ("Brand", "Type or model", "Batch or barcode", "Origin")
    more = [f"{label.lower()} {', '.join(said.values(label))}" for label in labels if said.all(label)]
    return "; ".join([said.one("Product").value, *more, *said.values("Description")])


def _party(line: _Line) -> Party:
    found = _PARTY.fullmatch(line.value)
    if not found:
        raise CouldNotRead(f"the line of a party is not of its form: {line.value[:100]!r}")
    country = None if found["country"] == "-" else found["country"]
    return Party.model_validate(
        {"name": found["name"], "role": _ROLES[found["role"]], "country": country, "evidence": (line.evidence,)}
    )


def _right(line: _Line, said: _Said) -> Right:
    """A right, as violated where somebody decided that: else it is only asserted."""
    kind, office, number = line.value.split(", ", 2)
    decided = Reliability(said.one("Reliability").value) in _DECIDED
    return Right.model_validate(
        {
            "kind": kind,
            "office": None if office == "-" else office,
            "number": None if number == "-" else number,
            "standing": "violated" if decided else "asserted",
            "evidence": (line.evidence,),
        }
    )


def _submitted(document: Document, said: _Said) -> Submitted:
    audience = said.one("Audience").value
    counterfeit = said.maybe("Counterfeit")
    return Submitted.model_validate(
        {
            "submission": document.native_id,
            "audience": () if audience == "none" else tuple(audience.split(", ")),
            "handling": said.one("Handling").value,
            "reliability": said.one("Reliability").value,
            "brands": said.values("Brand"),
            "customs_codes": said.values("Customs code"),
            "batches": said.values("Batch or barcode"),
            "counterfeit": None if counterfeit is None else counterfeit == "yes",
            "measures": said.one("Measures").value,
            "given_under": said.one("Given under").value,
            "call": said.one("Call").value,
            "public_ruling": said.maybe("Public ruling"),
            "finding": said.maybe("Finding against"),
            "about": said.values("About"),
        }
    )
