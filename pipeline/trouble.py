"""What `crossmarket doctor` finds wrong with a port, in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Trouble:
    """What is wrong, where, and what to do about it. `creatable`: `crossmarket doctor --create` does it."""

    what: str
    repair: str
    creatable: bool = False
