"""The addresses of an ally by what they were told of an order last: those that were told the same are told the same next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from alerts.outgoing.ledger import Ledger
from pipeline.records import Alert, AlertKind, Flag


@dataclass(frozen=True)
class Alike:
    """Addresses that were told the same of an order last, or nothing."""

    last: Alert | None
    boxes: tuple[str, ...]


def alike(ledger: Ledger, flag: Flag) -> list[Alike]:
    """Those with the latest alert first, those that were told nothing last."""
    told = ledger.last(flag.id)
    groups: dict[tuple[str, bool] | None, list[str]] = defaultdict(list)
    newest: dict[tuple[str, bool] | None, Alert] = {}
    for box in (*ledger.present, *sorted(told.keys() - ledger.present.keys())):
        last = told[box].alert if box in told else None
        said = (last.revision, last.kind is AlertKind.CANCEL) if last else None
        groups[said].append(box)
        if last and (said not in newest or newest[said].n < last.n):
            newest[said] = last
    found = [Alike(newest.get(said), tuple(boxes)) for said, boxes in groups.items()]
    return sorted(found, key=lambda those: -those.last.n if those.last else 0)


def twins(flags: Iterable[Flag]) -> Mapping[str, Sequence[str]]:
    """By the id of an order, other records that turned out to be of the same order."""
    found: dict[str, list[str]] = defaultdict(list)
    for flag in flags:
        if flag.merged_into:
            found[flag.merged_into].append(flag.id)
    return found


def without_told(boxes: Sequence[str], records: Iterable[str], ledger: Ledger) -> tuple[str, ...]:
    """Those that were not told of an order under another of its records: under that they go on to be told."""
    told = {box for record in records for box in ledger.last(record)}
    return tuple(box for box in boxes if box not in told)
