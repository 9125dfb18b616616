"""Which allies hear of an order at all. Pure."""

from __future__ import annotations

from pipeline.authorities.declared import authority
from pipeline.records import Flag


def reaches(flag: Flag, ally: str) -> bool:
    """Never one in whose market it binds by itself; of a national submission none but those whom its authority names."""
    binds = authority(flag.authority).binds
    return ally not in binds and (flag.submitted is None or flag.submitted.reaches(ally))
