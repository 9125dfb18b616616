"""Which rights of several markets are one: by what was loaded of them and by nothing else. Pure.

Exactly the same priorities are one invention, whichever way one goes from right to right; a priority in common may be another
invention, and joins nothing (`pipeline.records.Relation`). A mark is one where a source says the same mark of the same owner.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterable

from pipeline.records import LocalRight, Relation
from pipeline.same_goods.right_keys import in_register

_ONE = frozenset({Relation.SIMPLE_FAMILY, Relation.SAME_MARK})


class Families:
    """Rights by their keys (`right_keys.keys_anywhere`), each with those that are one with it."""

    def __init__(self, rows: Iterable[LocalRight] = ()) -> None:
        self._beside: dict[str, list[tuple[str, LocalRight]]] = defaultdict(list)
        for row in _agreed(rows):
            there = _there(row)
            self._beside[row.ours].append((there, row))
            self._beside[there].append((row.ours, row))
        self._heads: dict[str, str] = {}
        for key in sorted(self._beside):
            if key not in self._heads:
                self._heads.update(dict.fromkeys(self._reached({key}), key))

    def head(self, key: str) -> str:
        """The same for all keys of one family; of a right of which nothing was loaded its own."""
        return self._heads.get(key, key)

    def way(self, ones: Collection[str], others: Collection[str]) -> tuple[LocalRight, ...]:
        """The rows by which one of some keys is one with one of others, the fewest; none where a key is in both."""
        reached = self._reached(ones)
        return min((reached[key] for key in sorted(others) if key in reached), key=len, default=())

    def _reached(self, ones: Collection[str]) -> dict[str, tuple[LocalRight, ...]]:
        found: dict[str, tuple[LocalRight, ...]] = dict.fromkeys(sorted(ones), ())
        next_ones = deque(found)
        while next_ones:
            key = next_ones.popleft()
            for other, row in self._beside.get(key, ()):
                if other not in found:
                    found[other] = (*found[key], row)
                    next_ones.append(other)
        return found


def _agreed(rows: Iterable[LocalRight]) -> list[LocalRight]:
    """Those by which two rights are one, where no source says otherwise; the first of those that say the same."""
    said: dict[tuple[str, str, str], list[LocalRight]] = defaultdict(list)
    for row in rows:
        said[row.ours, row.ally, row.key].append(row)
    agreed = (those for those in said.values() if all(row.relation in _ONE for row in those))
    return sorted((min(those, key=lambda row: row.source) for those in agreed), key=lambda row: (row.ours, row.ally, row.key))


def _there(row: LocalRight) -> str:
    return in_register(row.ours.partition(":")[0], row.ally, row.key)
