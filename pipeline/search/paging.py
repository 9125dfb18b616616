"""Which hits of many are shown. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.errors import UsageError
from pipeline.search.port import WINDOW


@dataclass(frozen=True)
class Page:
    """One page of hits: its number from 1 on, and how many a page has."""

    number: int = 1
    size: int = 20

    @property
    def offset(self) -> int:
        """How many hits stand before it."""
        return (self.number - 1) * self.size


FIRST_PAGE = Page()


def within_window(limit: int, offset: int) -> tuple[int, int]:
    """So many hits behind so many others, none below nought. Raises UsageError beyond the first `WINDOW`."""
    limit, offset = max(0, limit), max(0, offset)
    if limit + offset > WINDOW:
        raise UsageError(f"only the first {WINDOW:,} hits can be shown: narrow the query")
    return limit, offset
