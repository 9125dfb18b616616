"""What was noted of a source: what is wrong with it, for `crossmarket doctor`, and how far it is known, for every answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from pipeline.trouble import Trouble
from pipeline.windows import Coverage, last_ended

NOT_LOOKED = 3.0  # times the pace of a crawl that follows, after which a source counts as not looked at
_ONCE_A_DAY = timedelta(days=2)  # the patience with a crawl that somebody's clock starts: a day, with a day's grace
LEEWAY = timedelta(hours=1)  # clocks of two machines may differ


def troubles_of_coverage(source: str, state: Mapping[str, Any], now: datetime) -> list[Trouble]:
    """Days noted by a clock that was further on than ours, and days that no run ever saw."""
    found = []
    looked = state.get("looked_at")
    if looked and datetime.fromisoformat(looked) > now + LEEWAY:
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


def patience(pace: float | None) -> timedelta:
    """How long after a complete look a source is not late, by the pace that its crawl noted (seconds)."""
    return timedelta(seconds=pace * NOT_LOOKED) if pace else _ONCE_A_DAY


class HowFar(NamedTuple):
    """How far a source is known, in words, and whether something may have happened there that nobody here saw."""

    words: str
    gap: bool


def how_far(name: str, state: Mapping[str, Any], now: datetime, *, off: bool) -> HowFar:
    """Up to which day a source was seen completely, and since when it is dark. `name` is as a reader calls it.

    One that is turned off, or read from an archive alone, is so by decision: it is said, and no gap.
    """
    known = Coverage.from_json(state).until(last_ended(state, now))
    seen = f"{name} complete to {known.covered[-1].last}" if known.covered else ""
    looked = datetime.fromisoformat(state["looked_at"]) if state.get("looked_at") else None
    if off:
        return HowFar(f"{seen or name}{',' if seen else ''} turned off", gap=False)
    if state.get("replayed_at") and not (looked or known.covered or known.gaps):
        return HowFar(f"{name} as an archive has it", gap=False)
    if looked is None:
        return HowFar(f"{seen}, and not since" if seen else f"{name} was never looked at completely", gap=True)
    holes = "".join(f", without {window}" for window in known.never_seen[:3])
    if now - looked > patience(state.get("pace")):
        return HowFar(f"{seen or name}{holes}, dark since {looked:%Y-%m-%d %H:%M} UTC", gap=True)
    return HowFar(f"{seen or f'{name} looked at, no day of it is over'}{holes}", gap=bool(holes))
