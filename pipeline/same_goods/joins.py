"""By which evidence two orders of different authorities are about the same goods. Pure.

The same trade mark (one registration, or marks that were loaded as one where brand or party is the same too); the same model of one
brand or party; the same party and the same right or family of rights. A brand, a party or the word for a product joins nothing by
itself: a mark stands on many goods, and a firm makes many.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from pipeline.authorities.where import Heard
from pipeline.records import Flag, LocalRight
from pipeline.same_goods.families import Families
from pipeline.same_goods.goods import Goods, GoodsRight
from pipeline.same_goods.right_keys import is_mark

Key = tuple[str, ...]
By = Literal["mark", "model", "party_and_right"]


@dataclass(frozen=True)
class Ground:
    """One reason why two orders are about the same goods, as the one of them that is told sees it."""

    by: By
    right: GoodsRight | None = None  # its own
    other_right: GoodsRight | None = None
    loaded: tuple[LocalRight, ...] = ()  # by which those are one; empty: one right
    model: str = ""
    brand: str = ""
    party: str = ""

    @property
    def mirrored(self) -> Ground:
        """As the other one sees it."""
        return Ground(self.by, self.other_right, self.right, self.loaded, self.model, self.brand, self.party)


@dataclass(frozen=True)
class Joined:
    """An order of another authority about the same goods, as it stands now, and by which evidence."""

    flag: Flag
    grounds: tuple[Ground, ...]


@dataclass(frozen=True)
class Elsewhere:
    """Orders of other authorities about the same goods, those that stand first, then the latest; and how many more there are."""

    joined: tuple[Joined, ...] = ()
    more: int = 0


NOWHERE = Elsewhere()


def keys_of(one: Goods, families: Families) -> Iterator[Key]:
    """What orders about the same goods have at least one of in common."""
    yield from (("model", key) for key in one.designations)
    for key, _ in one.rights_by_key:
        head = families.head(key)
        if is_mark(key):
            yield "mark", head
        yield from (("right", head, party) for party in one.named)


def grounds(one: Goods, other: Goods, families: Families) -> tuple[Ground, ...]:
    """Why they are about the same goods; nothing where they may be about others, or are of one authority."""
    if one.authority == other.authority or one.exercise != other.exercise:
        return ()
    party, brand = _party(one, other), _brand(one, other)
    found = [*_by_right(one, other, families, party, brand), *_by_model(one, other, party, brand)]
    return tuple(sorted(dict.fromkeys(found), key=_in_order))


def _by_right(one: Goods, other: Goods, families: Families, party: str, brand: str) -> Iterator[Ground]:
    theirs: dict[str, list[GoodsRight]] = defaultdict(list)
    for key, right in other.rights_by_key:
        theirs[families.head(key)].append(right)
    for key, right in one.rights_by_key:
        for same in theirs.get(families.head(key), ()):
            if is_mark(key) and not _may_be_alike(one, other):
                continue
            loaded = _loaded(families, right, same)
            if party:
                yield Ground("party_and_right", right, same, loaded, party=party)
            elif is_mark(key) and (brand or not loaded):
                yield Ground("mark", right, same, loaded, brand=brand)


def _loaded(families: Families, right: GoodsRight, same: GoodsRight) -> tuple[LocalRight, ...]:
    """In one order, whichever of the two is asked about."""
    ways = (families.way(right.keys, same.keys), families.way(same.keys, right.keys))
    return min((tuple(sorted(way, key=_which)) for way in ways), key=lambda way: (len(way), [*map(_which, way)]))


def _which(row: LocalRight) -> tuple[str, str, str]:
    return row.ours, row.ally, row.key


def _by_model(one: Goods, other: Goods, party: str, brand: str) -> Iterator[Ground]:
    if party or brand:
        for key in sorted(one.designations.keys() & other.designations.keys()):
            yield Ground("model", model=min(one.designations[key], other.designations[key]), brand=brand, party=party)


def _may_be_alike(one: Goods, other: Goods) -> bool:
    """A mark stands on many goods: those of which both say the tariff's chapter, and not one in common, are others."""
    return not (one.chapters and other.chapters) or bool(one.chapters & other.chapters)


def _party(one: Goods, other: Goods) -> str:
    """The first that both name; firms of two countries share names."""
    same = ((one.named[key], other.named[key]) for key in sorted(one.named.keys() & other.named.keys()))
    return next((min(a.name, b.name) for a, b in same if not (a.country and b.country) or a.country == b.country), "")


def _brand(one: Goods, other: Goods) -> str:
    """The first that stands on the goods of both, also as a word of what the other is about where that says no brand."""
    both = one.brands.keys() & other.brands.keys()
    if one.brands and other.brands:
        return min((min(one.brands[key], other.brands[key]) for key in both), default="")
    said, silent = (one, other) if one.brands else (other, one)
    return min((written for key, written in said.brands.items() if silent.has_words(key)), default="")


def _in_order(ground: Ground) -> tuple[object, ...]:
    rights = sorted((r.kind, r.office or "", r.number or "") for r in (ground.right, ground.other_right) if r)
    return ground.by, rights, ground.model, ground.brand, ground.party


class SameGoods:
    """Orders by what others may have in common with them, so that each is compared with few."""

    def __init__(self, those: Iterable[Goods], families: Families) -> None:
        self._families = families
        self._by: dict[Key, dict[str, Goods]] = defaultdict(dict)
        for one in those:
            if one.merged_into is None:
                for key in keys_of(one, families):
                    self._by[key][one.id] = one

    def beside(self, one: Goods, may_hear: Callable[[Heard], bool]) -> dict[str, tuple[Ground, ...]]:
        """By id, the orders that are about the same goods and of which who asks may hear: the latest first, each with why."""
        found = {id_: other for key in keys_of(one, self._families) for id_, other in self._by.get(key, {}).items()}
        heard = sorted((other for other in found.values() if may_hear(other)), key=lambda other: other.id)
        heard.sort(key=lambda other: other.issued_on, reverse=True)
        return {other.id: why for other in heard if (why := grounds(one, other, self._families))}
