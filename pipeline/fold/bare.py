"""Since when orders are known by titles alone: it is kept with them from fold to fold. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from pipeline.records import Flag


def with_since(flags: Iterable[Flag], before: Iterable[Flag], now: datetime) -> Iterator[Flag]:
    """The flags of a fold, each that is bare with the time since when it is: that of the fold `before`, else `now`."""
    known = {flag.id: flag.bare_since for flag in before if flag.bare}
    for flag in flags:
        since = (known.get(flag.id) or now) if flag.bare else None
        yield flag if flag.bare_since == since else flag.model_copy(update={"bare_since": since})
