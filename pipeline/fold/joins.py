"""Proposals that two cases may be one. Only a person joins cases: one caption can be two investigations.

"Certain Height-Adjustable Desk Platforms" is the caption of an investigation settled in 2017 and of one that ended with an order
in 2020.
"""

from __future__ import annotations

from collections.abc import Iterable
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


def propose_joins(case: CaseSketch, others: Iterable[CaseSketch]) -> list[Finding]:
    """A finding for each other case with the same caption, where at least one of the two has no number yet."""
    found = {}
    for other in others:
        if other.id == case.id or not (case.provisional or other.provisional):
            continue
        if case.caption is not None and case.caption == other.caption:
            finding = _proposal(*sorted((case, other), key=lambda c: c.id))
            found[finding.place] = finding
    return [found[place] for place in sorted(found)]


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
            "Read both cases (crossmarket show ID). A notice whose full text gives the investigation number joins by itself; "
            "accept the issue if they are two proceedings."
        ),
    )


def _span(case: CaseSketch) -> str:
    days = dict.fromkeys((case.first.isoformat(), case.last.isoformat()))
    return f"{case.id} has notices of {' to '.join(days)}"


def _in_common(one: CaseSketch, other: CaseSketch) -> str:
    if not (one.complainants and other.complainants):
        return "The complainants of at least one of them are not known."
    theirs = {same_key(name) for name in other.complainants}
    shared = sorted({same_key(name): name for name in one.complainants if same_key(name) in theirs}.values())
    return f"Complainants in common: {join_words(shared)}." if shared else "They have no complainant in common."
