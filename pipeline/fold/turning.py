"""On which days an order stands otherwise by time alone, though nothing about it changed. Pure.

It knows of `pipeline.fold.state.flag_on` what that asks the day for: events that lie ahead, the end of a term and of a review,
bounds of patents. A day too many costs a look; one too few, and nobody hears of an end in time.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from pipeline.identifiers.patent_us_term import term_bound
from pipeline.records import Flag

_ONE_DAY = timedelta(days=1)


def next_turn(flag: Flag, day: date) -> date | None:
    """The first day after this one on which the order may stand otherwise than on it; None: as things are, it never will."""
    return min((turn for turn in turns(flag) if turn > day), default=None)


def turns(flag: Flag) -> Iterator[date]:
    """The days on which an order may begin to stand otherwise, some of them several times, in no order."""
    for event in flag.events:
        yield day_after(event.on) if event.action == "expired" else event.on
    if flag.review_until:
        yield day_after(flag.review_until)
    if flag.registered_last:
        yield day_after(flag.registered_last)
    for right in flag.rights:
        if bound := term_bound(right.kind, right.office, right.number):
            yield day_after(bound.unless_extended)
            yield day_after(bound.at_most)


def day_after(on: date) -> date:
    """The next day; the last day of all has none behind it."""
    return on if on == date.max else on + _ONE_DAY
