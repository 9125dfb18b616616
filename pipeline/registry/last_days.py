"""The last days of patents as a registry's file has them, over all of its cases. Pure."""

from __future__ import annotations

from datetime import date

from pipeline.fold.expiry import PATENTS
from pipeline.registry.entries import Registry


def last_days(registry: Registry) -> dict[str, date]:
    """By a patent's number its last day; where its rows say several, the last of them: nothing is to end too early."""
    found: dict[str, date] = {}
    for entry in registry.entries:
        for right in (*entry.rights, *(right for order in entry.orders for right in order.rights)):
            if right.kind in PATENTS and right.number and right.expires:
                found[right.number] = max(right.expires, found.get(right.number, right.expires))
    return found
