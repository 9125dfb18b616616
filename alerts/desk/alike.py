"""The addresses of an ally by what they were told of an order last: those that were told the same are told the same next.

Of an order that was told under several records an address goes on to be told under the one by which it heard of it first, and once
it was told that they are one, under no other.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from alerts.outgoing.ledger import Last, Ledger
from alerts.telling.one_order import carried_on, records
from pipeline.records import Alert, AlertKind, Flag


@dataclass(frozen=True)
class Alike:
    """Addresses that were told the same of an order last, or nothing; and the same of it under records not known to be of it."""

    last: Alert | None
    boxes: tuple[str, ...]
    others: tuple[Alert, ...] = ()


def alike(ledger: Ledger, flag: Flag) -> list[Alike]:
    """Those with the latest alert first, those that were told nothing last."""
    told = {record: ledger.last(record) for record in sorted(records(flag))}
    groups: dict[tuple[object, ...] | None, list[str]] = defaultdict(list)
    newest: dict[tuple[object, ...], tuple[Alert, tuple[Alert, ...]]] = {}
    for box in dict.fromkeys((*ledger.present, *sorted({box for of_one in told.values() for box in of_one}))):
        its = {record: of_one[box] for record, of_one in told.items() if box in of_one}
        own, others = _goes_on(its)
        if own != flag.id if its else flag.merged_into is not None:
            continue
        if not its:
            groups[None].append(box)
            continue
        now = its[own].alert
        said = (now.revision, now.kind is AlertKind.CANCEL, *(one.id for one in others))
        groups[said].append(box)
        if said not in newest or newest[said][0].n < now.n:
            newest[said] = now, others
    found = []
    for key, boxes in groups.items():
        last, others = newest[key] if key else (None, ())
        found.append(Alike(last, tuple(boxes), others))
    return sorted(found, key=lambda those: -those.last.n if those.last else 0)


def held_otherwise(ledger: Ledger, flag: Flag) -> bool:
    """Whether anybody holds an order under another of its records."""
    return any(
        one.alert.kind is not AlertKind.CANCEL for record in records(flag) - {flag.id} for one in ledger.last(record).values()
    )


def _goes_on(its: dict[str, Last]) -> tuple[str, tuple[Alert, ...]]:
    """The record under which an address goes on, of those under which it was told, and what it holds under others beside it."""
    over = carried_on({record: one.alert for record, one in its.items()})
    free = {record: one for record, one in its.items() if record not in over}
    held = {record: one for record, one in free.items() if one.alert.kind is not AlertKind.CANCEL} or free
    first = sorted(held, key=lambda record: (held[record].began, record))
    return (first[0], tuple(held[record].alert for record in first[1:])) if first else ("", ())
