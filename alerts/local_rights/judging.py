"""Which of the rights that somebody showed in an ally's market let its officers act on an order. Pure.

One alone does that is the same mark or of the simple family, was in force when it was looked up, not longer ago than the ally's
file allows, belongs there to who asked for the order, and is not contradicted by another source. All others inform.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations, groupby

from pipeline.fold.names import find
from pipeline.fold.turning import day_after
from pipeline.records import Finding, IssueKind, LocalEvidence, LocalRight, LocalStatus, Relation

_AHEAD = timedelta(days=1)  # in Auckland it may be tomorrow already
OWNER = "local_rights"  # of the issues about contradictions


def last_good_day(as_of: date, months: int) -> date:
    """The last day on which what was looked up is not too old: the same day of the month, or the month's last."""
    year, month = divmod(as_of.year * 12 + as_of.month - 1 + months, 12)
    return date(year, month + 1, min(as_of.day, monthrange(year, month + 1)[1]))


def evidence(rows: Sequence[LocalRight], complainants: Sequence[str], today: date, months: int) -> tuple[LocalEvidence, ...]:
    """What is said of one right in one ally's market, each with whether what officers may do rests on it; what carries first."""
    doubtful = {one.key for some in contradictions(rows) for one in some}
    found = []
    for row in rows:
        why_not = "; ".join(_why_not(row, complainants, today, months, contradicted=row.key in doubtful))
        found.append(LocalEvidence(right=row, carries=not why_not, why_not=why_not))
    return tuple(sorted(found, key=lambda one: not one.carries))


def _why_not(row: LocalRight, complainants: Sequence[str], today: date, months: int, *, contradicted: bool) -> Iterator[str]:
    if row.status is not LocalStatus.IN_FORCE:
        yield f"it is {row.status}"
    if row.relation is Relation.EXTENDED_FAMILY:
        yield "it is of the extended family only"
    if find(row.owner, complainants) is None:
        yield f"its owner there is {row.owner}, not who asked for the order"
    if contradicted:
        yield "another source contradicts it"
    if today > last_good_day(row.as_of, months):
        yield f"it was looked up more than {months} months ago"
    if row.as_of > today + _AHEAD:
        yield f"it was looked up on {row.as_of}, a day that has not come"


def turns(row: LocalRight, months: int) -> Iterator[date]:
    """The days from which time alone makes `evidence` say something else of it: it is too old, or its day has come."""
    yield day_after(last_good_day(row.as_of, months))
    yield row.as_of - _AHEAD


def contradictions(rows: Iterable[LocalRight]) -> Iterator[tuple[LocalRight, LocalRight]]:
    """Of each local right, the first two rows of which not both can be so."""
    of_one = sorted(rows, key=_which)
    for _, those in groupby(of_one, key=lambda row: _which(row)[:3]):
        pairs = (pair for pair in combinations(those, 2) if any(_differences(*pair)))
        if pair := next(pairs, None):
            yield pair


def findings(rows: Iterable[LocalRight]) -> list[Finding]:
    """An issue for each local right of which two sources say different things."""
    return [
        Finding(
            kind=IssueKind.TO_DECIDE,
            source="local_rights",
            place=f"local_right:{one.ally}:{one.ours}:{one.key}",
            reason=f"of {one.number} in {one.ally} (for {one.ours_written}) {'; '.join(_differences(one, other))}",
            repair="look into the register, and load the file of the source that was wrong anew; until then nobody may act on it",
        )
        for one, other in contradictions(rows)
    ]


def _which(row: LocalRight) -> tuple[str, str, str, str]:
    return row.ally, row.ours, row.key, row.source


def _differences(one: LocalRight, other: LocalRight) -> Iterator[str]:
    if (one.status is LocalStatus.IN_FORCE) != (other.status is LocalStatus.IN_FORCE):
        yield _said(one, f"{one.status} on {one.as_of}", other, f"{other.status} on {other.as_of}")
    if one.relation is not other.relation:
        yield _said(one, one.relation, other, other.relation)
    if find(one.owner, [other.owner]) is None:
        yield _said(one, f"its owner is {one.owner}", other, f"its owner is {other.owner}")


def _said(one: LocalRight, so: str, other: LocalRight, otherwise: str) -> str:
    return f"{one.source} says: {so}, {other.source} says: {otherwise}"
