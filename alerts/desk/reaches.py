"""Which allies hear of an order at all. Pure."""

from __future__ import annotations

from pipeline.authorities.where import binds_in, may_hear
from pipeline.records import Flag


def reaches(flag: Flag, ally: str) -> bool:
    """Never one in whose market it binds by itself; of a national submission none but those whom its authority names."""
    return not binds_in(flag, ally) and may_hear(flag, ally)
