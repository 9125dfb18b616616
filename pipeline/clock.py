"""The one clock. Everything that depends on time asks it, so that a test, a drill and life run the same code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

from pipeline.errors import SettingError

_DATE = re.compile(r"[0-9]{4}-?[0-9]{2}-?[0-9]{2}|[0-9]{4}-?W[0-9]{2}(?:-?[0-9])?")
_THAT_DAY_EVERYWHERE = 10  # hours: UTC-10 to UTC+13


@dataclass(frozen=True)
class Clock:
    """Tells the time in UTC. With `fixed`, time stands still there (`--as-of`, `CROSSMARKET_NOW`)."""

    fixed: datetime | None = None

    def now(self) -> datetime:
        """The time, aware and in UTC."""
        return self.fixed or datetime.now(UTC)

    def today(self) -> date:
        """The day in UTC."""
        return self.now().date()


def clock_at(text: str | None) -> Clock:
    """A clock that stands at `text` (ISO 8601 date or date and time; UTC where no zone is written), or runs if it is empty.

    A date alone means that day wherever an authority is: ten in the morning in UTC, when it is that day from Honolulu to Auckland.
    Raises SettingError if the text is no time.
    """
    if not text:
        return Clock()
    try:
        at = datetime.fromisoformat(text)
    except ValueError as why:
        raise SettingError(f"{text!r} is not a time: write it as 2026-03-31 or 2026-03-31T09:00:00+00:00") from why
    if _DATE.fullmatch(text):
        at = at.replace(hour=_THAT_DAY_EVERYWHERE)
    return Clock(at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC))
