"""How much may be told in one decision."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from alerts.many.limit import NOT_MANY, Crowd


@dataclass(frozen=True)
class Rules:
    """How much may be told now (`alerts.desk.outbox.tell` says what each means)."""

    announce: bool
    hold: bool
    working: bool
    unfolded: Collection[str]
    lists: bool = False  # each address gets one now, due or not
    remind: bool = False  # what nobody confirmed is asked for again now, due or not, in a drill too
    crowd: Crowd = NOT_MANY  # what comes together, since there is so much of it
