"""What an office says of one right, whatever its form. Pure: days are days of that office, `None` is what it does not say."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class RightStatus:
    """A right by its number ("7351506", "D612345"), and where it stands, in the office's own words."""

    number: str
    status: str
    since: date | None = None  # of that status
    filed: date | None = None
    granted: date | None = None
    expires: date | None = None  # where the office says a day: none is computed here
    adjusted: int | None = None  # days that the office added to the term for its own delays
    told: Counter[str] = field(default_factory=Counter, compare=False)  # labels that nobody knows

    @property
    def version(self) -> str:
        """The same for all answers that say the same: they hold counters and times."""
        said = [self.number, self.status, *map(str, (self.since, self.filed, self.granted, self.expires, self.adjusted))]
        return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:24]


@dataclass(frozen=True)
class OfficeSays:
    """What an office said of a right, and on which day these words of it came."""

    office: str  # its name, for a sentence
    right: str  # its number, as records have it
    on: date
    status: RightStatus

    def __str__(self) -> str:
        s = self.status
        parts = [s.status + (f" since {s.since.isoformat()}" if s.since else "")]
        parts += [f"{word} {day.isoformat()}" for word, day in (("filed", s.filed), ("granted", s.granted)) if day]
        if s.adjusted is not None:
            parts.append(f"term adjusted by {s.adjusted} day{'s' if s.adjusted != 1 else ''}")
        parts.append(f"expires {s.expires.isoformat()}" if s.expires else "no day of expiry stated")
        return f"{self.right}: the {self.office} says, on {self.on.isoformat()}: {', '.join(parts)}"
