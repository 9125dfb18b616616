"""A folder of one's own beside the house: what is added there is found as what stands in the house is.

`CROSSMARKET_MORE` names it. Its rooms are called as the house's: `sources/*.py` and `listings/*.py` (crawlers), `texts/*.py`,
`read/NAME/reader.py`, `identifiers/*.py`, `authorities/*.toml`, `jurisdictions/*.toml`,
`sharing/*.toml`. It is read when a room is first opened, before any settings are; so
it is of the environment alone, and `pipeline.settings` says what is wrong with it. Nothing is written into the house.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

SETTING = "CROSSMARKET_MORE"


def with_more(rooms: Iterable[str], name: str) -> list[str]:
    """Where modules and files of a room are found: in the house, then in that folder."""
    folder = os.environ.get(SETTING)
    more = [str(Path(folder).absolute() / name)] if folder and (Path(folder) / name).is_dir() else []
    return [*rooms, *more]
