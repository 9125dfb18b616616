"""What an authority's list says was issued, held against the orders that are known: what each has and the other lacks. Pure.

A registry says that an order was issued, not that it stands; when its rights end it says as well. A person's own list says when an
order was issued, and when it ended. Orders are compared by the number of their case and their instrument, those of consolidated
cases under each of the numbers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from pipeline.records import EndReason, Flag

NO_NUMBER = "orders of cases without a number"


class GapKind(StrEnum):
    """In what the two differ."""

    NO_FLAG = "no_flag"  # issued there, and no order is known here
    NOT_THERE = "not_there"  # known here, and not issued there
    ENDED_HERE = "ended_here"  # ended here, and not there, or its rights still run
    STANDS_HERE = "stands_here"  # stands here, and ended there, or its rights are all past


@dataclass(frozen=True, slots=True)
class Held:
    """An order as it is known on the day of the comparison, with all numbers of its case."""

    flag: Flag
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """One difference. `days`: those that it is about, in words."""

    kind: GapKind
    number: str
    instrument: str
    flag_id: str | None
    days: str


@dataclass(frozen=True)
class Reconciled:
    """What came of a comparison: how many orders were compared, the gaps in order, and what could not be compared."""

    authority: str
    day: date | None  # of the registry's file
    compared: int
    gaps: tuple[Gap, ...]
    left_out: Counter[str] = field(default_factory=Counter)  # how many, by why, in words
    unread: tuple[str, ...] = ()  # titles that no rule reads, each behind its number

    @property
    def counts(self) -> dict[GapKind, int]:
        """How many gaps of each kind."""
        found = Counter(gap.kind for gap in self.gaps)
        return {kind: found[kind] for kind in GapKind}


@dataclass(frozen=True)
class LastCompared:
    """When the file was written that an authority's orders were held against last, and the orders in which they differed."""

    day: date
    differ: frozenset[str]


def known_as(flag: Flag, of_case: Iterable[str | None] = ()) -> Held | None:
    """An order with its numbers, `of_case` those of its case; None for one that is no order: withdrawn, or joined to another."""
    if flag.end_reason is EndReason.WITHDRAWN or flag.merged_into:
        return None
    return Held(flag, tuple(dict.fromkeys(n for n in (flag.order_number, *flag.further_numbers, *of_case) if n)))


# --- in words -------------------------------------------------------------------------------------------------------------------


def in_order(gaps: Iterable[Gap]) -> tuple[Gap, ...]:
    """Gaps by their kind, then by number."""
    kinds = list(GapKind)
    return tuple(sorted(gaps, key=lambda gap: (kinds.index(gap.kind), gap.number, gap.instrument, gap.flag_id or "")))


def announced(flag: Flag) -> str:
    """When an order was issued and published, and in what."""
    return f"issued {flag.issued_on}, published {flag.published} in {flag.announced_in.document_number}"


def stands(flag: Flag) -> str:
    """How a live order stands, and since when."""
    return f"{flag.state.value.replace('_', ' ')} since {flag.state_since}"


def ended(flag: Flag) -> str:
    """When an order ended, and why as far as that was read."""
    return f"ended {flag.state_since} ({flag.end_reason.value.replace('_', ' ') if flag.end_reason else 'no reason read'})"
