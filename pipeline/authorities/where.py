"""Where an order binds, and whom it reaches: its own words name the markets, or it binds in all those of its authority. Pure."""

from __future__ import annotations

from pipeline.authorities.declared import authorities
from pipeline.records import Flag


def markets_of(flag: Flag) -> tuple[str, ...]:
    """ISO codes; none of an order whose authority no file declares any more and whose words name none."""
    ruled = authorities().get(flag.authority)
    return flag.markets or (ruled.binds if ruled else ())


def binds_in(flag: Flag, market: str) -> bool:
    return market in markets_of(flag)


def reaches(flag: Flag, ally: str) -> bool:
    """Whether an ally hears of it: never one in whose market it binds by itself; of a national submission those whom it names."""
    return not binds_in(flag, ally) and (flag.submitted is None or flag.submitted.reaches(ally))
