"""What random histories say of contact points."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any


def saved(chance: random.Random, ally: str, filters: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Saved searches of an ally's mailboxes, of which some may not be there: mostly none, two at most."""
    some = [one for one in filters if one]
    return [
        {"name": f"search {n}", "mailbox": f"{chance.choice('abc')}@{ally.lower()}.example", "filter": chance.choice(some)}
        for n in range(chance.choice((0, 0, 0, 1, 2)))
    ]
