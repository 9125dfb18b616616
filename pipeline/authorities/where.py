"""Where an order binds: in the markets that its own words name, else in all those of its authority. Pure."""

from __future__ import annotations

from pipeline.authorities.declared import authorities
from pipeline.records import Flag


def markets_of(flag: Flag) -> tuple[str, ...]:
    """ISO codes; none of an order whose authority no file declares any more and whose words name none."""
    ruled = authorities().get(flag.authority)
    return flag.markets or (ruled.binds if ruled else ())


def binds_in(flag: Flag, market: str) -> bool:
    return market in markets_of(flag)
