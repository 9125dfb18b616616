"""By what an order ended: its term, a person's word, an end without limit, or the last of what freed and lifted. Pure."""

from __future__ import annotations

from pipeline.fold.names import find
from pipeline.fold.state import END_REASONS, happened, is_live, right_label
from pipeline.records import EndReason, Flag, FlagEvent

_ALONE = frozenset({"expired", "ended"})


def ending(flag: Flag) -> list[FlagEvent]:
    """What ended it, the last first: its term, a person's word or an end without limit; else the last of what freed and lifted."""
    ends = [e for e in happened(flag) if (e.action in END_REASONS or e.lifts) and e.on <= flag.state_since]
    alone = [e for e in ends if e.action in _ALONE and END_REASONS[e.action] is flag.end_reason]
    whole = [e for e in ends if e.action not in _ALONE and not e.partial and not e.names]
    limited = [e for e in ends if e.names]
    return alone[:1] or whole[:1] or limited[:-3:-1]


def end_presumed(flag: Flag) -> bool:
    """Whether the day of its end is only that on which the end was published."""
    expired = flag.end_reason is EndReason.EXPIRED
    return any(e.presumed for e in ending(flag) if e.on == flag.state_since or expired)


def ends_in_full(flag: Flag, event: FlagEvent) -> bool:
    """Whether an event that names some ended the order alone: they were all whom it bound, or all on which it rested."""
    if is_live(flag) or not event.names or event not in ending(flag):
        return False
    parties = bool(flag.parties) and all(find(p.name, event.names) is not None for p in flag.parties)
    return parties or (bool(flag.rights) and all(right_label(r) in event.names for r in flag.rights))
