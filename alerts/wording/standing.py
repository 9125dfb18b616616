"""How an order stands, in sentences of one kind for the card and the sections below it. Pure."""

from __future__ import annotations

import re
from datetime import timedelta

from alerts.wording import phrases as p
from alerts.wording import words as w
from alerts.wording.naming import review_name
from pipeline.authorities.declared import Review
from pipeline.records import Flag, State

_ZERO = re.compile(
    r"\b(?:zero|no\s+bond|nil|nothing)\b|(?<![\d.,])0+(?:\.0+)?\s*(?:%|per\s?cent\b)|\$\s?0+(?:\.0+)?(?![\d.,])", re.IGNORECASE
)
_AMOUNT = re.compile(
    r"[1-9]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety|hundred|half|reasonable)\b",
    re.IGNORECASE,
)


def since_presumed(flag: Flag) -> str:
    """Why it is only presumed that an order is in force, or since when; nothing where that was read."""
    if flag.state is not State.IN_FORCE:
        return ""
    if flag.condition:
        return " (presumed: its condition is met, see What is open)"
    if flag.review_until and flag.state_since - flag.review_until == timedelta(days=1):
        return f" (presumed: {review_name(flag)} over)"
    return " (presumed: publication date)" if flag.issued_presumed and flag.state_since == flag.issued_on else ""


def entering(flag: Flag, review: Review) -> str:
    """How goods may enter while an order is under review: with no security where its bond is nothing."""
    return p.FREELY if flag.bond and is_nothing(flag.bond) else review.entry


def is_nothing(bond: str) -> bool:
    """Whether a bond, as written, is of nothing: of a text with any other amount it is not said."""
    return _ZERO.search(bond) is not None and _AMOUNT.search(bond) is None


def all_past(flag: Flag) -> str:
    """What its authority's registry, or the numbers of its rights, tell of an order that may have ended."""
    if flag.registered_last:
        last = flag.registered_last.isoformat()
        return f"By its authority's registry the last of its patents had its last day on {last}: see What is open."
    if any(r.past == "run_out" for r in flag.rights if not r.lifted):
        return f"Every right that it rests on {w.RUN_OUT}."
    return "No right that it rests on can still be in force."
