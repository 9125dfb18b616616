"""How an order stands, in sentences of one kind for the card and the sections below it. Pure."""

from __future__ import annotations

from datetime import timedelta

from alerts.wording import words as w
from alerts.wording.naming import review_name
from pipeline.records import Flag, State


def since_presumed(flag: Flag) -> str:
    """Why it is only presumed since when an order is in force; nothing where that was read."""
    if flag.state is not State.IN_FORCE:
        return ""
    if flag.review_until and flag.state_since - flag.review_until == timedelta(days=1):
        return f" (presumed: {review_name(flag)} over)"
    return " (presumed: publication date)" if flag.issued_presumed and flag.state_since == flag.issued_on else ""


def all_past(flag: Flag) -> str:
    """What the numbers of its rights tell of an order that may have ended."""
    if any(r.past == "run_out" for r in flag.rights if not r.lifted):
        return f"Every right that it rests on {w.RUN_OUT}."
    return "No right that it rests on can still be in force."
