"""The first screen of a cancel: that the order is over, since when, why, and by whose words. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from alerts import words as w
from alerts.naming import cited, order_name, party
from alerts.page import Fact, fact
from pipeline.authorities.declared import authority
from pipeline.fold.names import find
from pipeline.fold.state import END_REASONS, happened, is_live, last_day, right_label
from pipeline.records import Alert, Citation, EndReason, Flag, FlagEvent

_WHAT = 130  # characters of the product on the first screen: two lines
_SHOWN_PARTIES = 3
_ALONE = frozenset({"expired", "ended"})


def cancelled(alert: Alert) -> Iterator[Fact]:
    """What stands first in it."""
    flag = alert.flag
    yield fact(
        "Stop", "This takes back every mail that you were sent about this order. Goods held only because of it: review them now."
    )
    yield fact("What", w.shorten(w.product(flag.articles), _WHAT))
    yield fact("Order", f"{order_name(flag)}.")
    reason = "What was read does not say why."
    if flag.end_reason:
        reason = authority(flag.authority).ends.get(flag.end_reason) or w.END_REASONS[flag.end_reason]
    if flag.end_reason is EndReason.WITHDRAWN:
        yield fact("Ended", "It never stood.", reason)
    else:
        yield fact("Ended", _since(flag))
        yield fact("Why", reason)
    yield fact("Source", *(_source(flag, event) for event in _ending(flag)))
    yield fact("Remains", "Your own orders, and applications on file with you.")
    yield fact("Whose", *_whose_was(flag))


def _since(flag: Flag) -> str:
    presumed = any(e.presumed for e in _ending(flag) if e.on == flag.state_since or flag.end_reason is EndReason.EXPIRED)
    if flag.end_reason is EndReason.EXPIRED and (last := last_day(flag)):
        return f"Its last day was {w.day(last)}{' (presumed: counted from publication)' if presumed else ''}."
    return f"On {w.day(flag.state_since)}{' (presumed: publication date)' if presumed else ''}."


def _ending(flag: Flag) -> list[FlagEvent]:
    """What ended it, the last first: its term, a person's word or an end without limit; else the last of what freed and lifted."""
    ends = [e for e in happened(flag) if (e.action in END_REASONS or e.lifts) and e.on <= flag.state_since]
    alone = [e for e in ends if e.action in _ALONE and END_REASONS[e.action] is flag.end_reason]
    whole = [e for e in ends if e.action not in _ALONE and not e.partial and not e.names]
    limited = [e for e in ends if e.names]
    return alone[:1] or whole[:1] or limited[:-3:-1]


def ends_in_full(flag: Flag, event: FlagEvent) -> bool:
    """Whether an event that names some ended the order alone: they were all whom it bound, or all on which it rested."""
    if is_live(flag) or not event.names or event not in _ending(flag):
        return False
    parties = bool(flag.parties) and all(find(p.name, event.names) is not None for p in flag.parties)
    return parties or (bool(flag.rights) and all(right_label(r) in event.names for r in flag.rights))


def _source(flag: Flag, event: FlagEvent) -> str:
    return w.said(event.said) if event.said else cited(flag, event.source) + _words(event.source)


def _words(source: Citation) -> str:
    """The last quoted: a title, which says less, is quoted before the sentence that decides."""
    return "".join(f': "{q}"' for q in source.quotes[-1:])


def _whose_was(flag: Flag) -> Iterator[str]:
    names = "; ".join(map(party, flag.parties[:_SHOWN_PARTIES]))
    more = f"; and {len(flag.parties) - _SHOWN_PARTIES} more, under Parties" if len(flag.parties) > _SHOWN_PARTIES else ""
    yield "It reached any source." if flag.any_source else f"It named: {names}{more}." if names else "What was read names nobody."
