"""The real command line on a machine whose clock is wrong.

A command is forked with the clock moved from outside. A service is not: it has the right time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from machine import Machine


@dataclass
class AtTime(Machine):
    """A machine whose clock runs, so far from the right one."""

    ahead: timedelta = timedelta()

    def environment(self) -> dict[str, str]:
        found = super().environment()
        if "CROSSMARKET_NOW" not in self.settings:
            del found["CROSSMARKET_NOW"]
        return found

    def time(self) -> datetime | None:
        return datetime.now(UTC) + self.ahead if self.ahead else None
