"""Proposals that two cases may be one. Only a person joins cases: one caption can be two investigations.

"Certain Height-Adjustable Desk Platforms" is the caption of an investigation settled in 2017 and of one that ended with an order
in 2020.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from pipeline.fold.names import fold_caption, same_key
from pipeline.fold.words import join_words
from pipeline.records import Case, Finding, IssueKind


@dataclass(frozen=True)
class CaseSketch:
    """What of a case tells whether another may be the same."""

    id: str
    provisional: bool
    subject: str | None
    complainants: tuple[str, ...]
    first: date
    last: date
    number: str | None

    @property
    def caption(self) -> str | None:
        """The caption folded, by which cases are looked up."""
        return fold_caption(self.subject)


def sketch(case: Case) -> CaseSketch:
    """What of a case tells whether it may be one with another."""
    days = [s.published for s in case.steps] or [date.min]
    return CaseSketch(
        id=case.id,
        provisional=case.provisional,
        subject=case.subject,
        complainants=tuple(p.name for p in case.complainants),
        first=min(days),
        last=max(days),
        number=case.number,
    )


NEAREST = 3


def joined(joins: Mapping[str, str], case_id: str | None) -> str | None:
    """The case that a person said a provisional one to be; itself where nobody did."""
    seen: set[str] = set()
    while case_id is not None and case_id not in seen:
        seen.add(case_id)
        case_id = joins.get(case_id, case_id)
    return case_id


def propose_joins(cases: Iterable[CaseSketch]) -> list[Finding]:
    """What a person should decide among cases that may share a caption.

    For each case without a number, those of the same caption that are nearest to it: with a complainant in common first, then by
    the days between them; at most `NEAREST` of them, for a caption of many cases would bring a list that nobody reads.
    """
    known = {case.id: case for case in cases}
    found: dict[str, Finding] = {}
    for one in known.values():
        if not one.provisional or one.caption is None:
            continue
        same = [other for other in known.values() if other.id != one.id and other.caption == one.caption]
        for other in sorted(same, key=lambda other, one=one: _distance(one, other))[:NEAREST]:  # type: ignore[misc]
            finding = _proposal(*sorted((one, other), key=lambda c: c.id))
            found[finding.place] = finding
    return [found[place] for place in sorted(found)]


def _distance(one: CaseSketch, other: CaseSketch) -> tuple[bool, int, str]:
    apart = max((other.first - one.last).days, (one.first - other.last).days, 0)
    return not _shared(one, other), apart, other.id


def _proposal(one: CaseSketch, other: CaseSketch) -> Finding:
    return Finding(
        kind=IssueKind.JOIN_PROPOSED,
        source=one.id.partition(":")[0],
        place=f"{one.id}|{other.id}",
        reason=(
            f"Both have the caption {one.subject}. {_span(one)}; {_span(other)}. {_in_common(one, other)} "
            "One caption can be two proceedings, so nothing was joined."
        ),
        repair=(
            "Read both cases (crossmarket show ID), then say it: crossmarket join ISSUE if they are one, with --refuse if they "
            "are two. A notice whose full text gives the investigation number joins by itself."
        ),
    )


def _span(case: CaseSketch) -> str:
    days = dict.fromkeys((case.first.isoformat(), case.last.isoformat()))
    return f"{case.id} has notices of {' to '.join(days)}"


def _in_common(one: CaseSketch, other: CaseSketch) -> str:
    if not (one.complainants and other.complainants):
        return "The complainants of at least one of them are not known."
    shared = _shared(one, other)
    return f"Complainants in common: {join_words(shared)}." if shared else "They have no complainant in common."


def _shared(one: CaseSketch, other: CaseSketch) -> list[str]:
    theirs = {same_key(name) for name in other.complainants}
    return sorted({same_key(name): name for name in one.complainants if same_key(name) in theirs}.values())
