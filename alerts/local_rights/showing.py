"""Local rights for a person to look at: what is said of each, and what of orders it carries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from alerts.law.allies import load_allies
from alerts.local_rights.judging import evidence, last_good_day
from pipeline.database import local_rights as kept
from pipeline.database.rows import every
from pipeline.errors import UsageError
from pipeline.flow import called
from pipeline.fold import flag_at
from pipeline.fold.state import is_live
from pipeline.records import Flag, LocalRight
from pipeline.same_goods.right_keys import key_of, keys_written
from pipeline.wiring import Ports


def show(ports: Ports, ally: str | None, right: str | None) -> list[str]:
    """The rows of one ally, of one of our rights, or all, with the orders that rest on that right.

    Raises UsageError for an ally that there is none of, or a number that cannot be read.
    """
    code = ally.strip().upper() if ally else None
    if code and code not in load_allies():
        raise UsageError(f"--ally {ally}: no such ally; there are {', '.join(load_allies())}")
    wanted = keys_written(right) if right else ()
    if right and not wanted:
        what = "no number of a patent, design or mark that can be read"
        raise UsageError(f"--right {right}: {what}; write it as US patent 9,113,703")
    now, today = ports.clock.now(), ports.clock.today()
    with ports.database.reading() as connection:
        rows = [one for one in kept.local_rights_of(connection, ally=code) if not wanted or one.ours in wanted]
        keys = {one.ours for one in rows}
        flags = [flag_at(flag, now) for flag in every(connection, Flag) if keys & {key_of(one) for one in flag.rights}]
    return [line for row in rows for line in _lines(row, rows, [flag for flag in flags if is_live(flag)], today)]


def log(ports: Ports) -> list[str]:
    """Who did what to them, oldest first."""
    with ports.database.reading() as connection:
        lines = kept.logged(connection)
    return [
        f"{one.at.isoformat(timespec='seconds')}  {one.who} {one.did} {one.source}: {one.detail}"
        + (f"; SHA-256 {one.digest}" if one.digest else "")
        for one in lines
    ]


def _lines(row: LocalRight, rows: Sequence[LocalRight], flags: Sequence[Flag], today: date) -> Iterator[str]:
    ally = load_allies().get(row.ally)
    yield f"{row.ours_written}  {row.ally}  {row.number}  {row.relation}  {row.status} as of {row.as_of}  owner {row.owner}"
    good = f", not too old until {last_good_day(row.as_of, ally.local_right_months)}" if ally else ""
    yield f"    {row.registry}; source: {row.source}{good}"
    beside = [one for one in rows if (one.ally, one.ours) == (row.ally, row.ours)]
    for flag in flags:
        if ally and any(key_of(right) == row.ours and not right.lifted for right in flag.rights):
            found = evidence(beside, flag.complainants, today, ally.local_right_months)
            its = next(one for one in found if one.right == row)
            what = "counts for what its officers may do" if its.carries else f"only informs: {its.why_not}"
            yield f"    {flag.order_number or flag.id} ({flag.id}): {what}"


_: tuple[called.ShowRights, called.LogOfRights] = show, log  # as the command line calls them
