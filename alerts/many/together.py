"""Recalls that are asked about together, since one STOP list told them. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence


def together(groups: Iterable[Sequence[str]], lists: Iterable[Collection[str]]) -> list[set[str]]:
    """Groups of recalls joined where a list has something of both; each with all that its lists have."""
    found: list[set[str]] = []
    for some in (*map(set, groups), *map(set, lists)):
        apart = [one for one in found if one.isdisjoint(some)]
        joined = some.union(*(one for one in found if not one.isdisjoint(some)))
        found = [*apart, joined]
    return found
