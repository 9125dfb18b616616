"""What the last look at a source came to: kept with the source's state, so that nobody need guess it from the words of issues."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Fault(StrEnum):
    """What kept a look from seeing all that was due."""

    COULD_NOT_LOOK = "could not look"  # no answer, or one that is not believed
    CHANGED_SHAPE = "changed shape"  # answers of another form than the one that is read
    REFUSED = "refused"  # the source, its wall or its robots.txt does not let us


@dataclass(frozen=True)
class LastLook:
    """One look that came to its end, whether it saw all or not; one that was asked to end is none."""

    at: datetime
    fault: Fault | None  # None: it saw all that was due
    reason: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)  # listed, new, edited, unchanged, not_looked

    def as_json(self) -> dict[str, Any]:
        """As it stands in a source's state, under `last_look`."""
        return {"at": self.at.isoformat(), "fault": self.fault, "reason": self.reason, "counts": dict(self.counts)}

    @classmethod
    def of(cls, state: Mapping[str, Any]) -> LastLook | None:
        """Out of a source's state; None if no look came to an end since looks are noted."""
        kept = state.get("last_look")
        if not kept:
            return None
        fault = Fault(kept["fault"]) if kept["fault"] else None
        return cls(datetime.fromisoformat(kept["at"]), fault, kept["reason"], kept["counts"])
