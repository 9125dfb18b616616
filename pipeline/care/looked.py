"""What is wrong with what was noted of a source: `crossmarket doctor` says it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from pipeline.trouble import Trouble
from pipeline.windows import Coverage, last_ended

_LEEWAY = timedelta(hours=1)  # clocks of two machines may differ


def troubles_of_coverage(source: str, state: Mapping[str, Any], now: datetime) -> list[Trouble]:
    """Days noted by a clock that was further on than ours, and days that no run ever saw."""
    found = []
    looked = state.get("looked_at")
    if looked and datetime.fromisoformat(looked) > now + _LEEWAY:
        what = (
            f"{source} was last looked at completely at {looked} by the clock of then, which is after now: those days do not count"
        )
        found.append(Trouble(what, "see that this clock is right: if it is, the next run looks again at all that was missed"))
    if unseen := Coverage.from_json(state).until(last_ended(state, now)).never_seen:
        days = ", ".join(str(window) for window in unseen[:5]) + (" …" if len(unseen) > 5 else "")
        found.append(
            Trouble(f"{source} has days that no run saw completely: {days}", "see crossmarket issues; the next run asks again")
        )
    return found
