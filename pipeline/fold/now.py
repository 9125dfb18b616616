"""Where an order stands at a moment: a day that an order names is a day where its authority is. Pure."""

from __future__ import annotations

from datetime import UTC, date, datetime

from pipeline.authorities.declared import authorities
from pipeline.fold.state import flag_on
from pipeline.fold.turning import next_turn
from pipeline.records import Flag


def flag_at(flag: Flag, now: datetime) -> Flag:
    """The flag with its state as of a moment."""
    return flag_on(flag, day_of(flag, now))


def day_of(flag: Flag, now: datetime) -> date:
    """The day that it is where an order's authority is; in UTC, where no file declares it."""
    known = authorities().get(flag.authority)
    return known.day_at(now) if known else now.astimezone(UTC).date()


def turns_on(flag: Flag, now: datetime) -> date | None:
    """The day in UTC on which the order's next turn by time alone begins; None: as things are, there is none."""
    turn, known = next_turn(flag, day_of(flag, now)), authorities().get(flag.authority)
    return known.begin_of(turn).date() if known and turn else turn


def calendar(now: datetime) -> str:
    """The days that it is in UTC and where the authorities are: while this stays the same, no order turns by time alone."""
    return " ".join([f"{now.astimezone(UTC):%F}", *(f"{code}={one.day_at(now)}" for code, one in authorities().items())])
