"""What a companion list says, whatever its form. Pure. Natural persons are never made into entries: they are counted alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from pipeline.whole_file import Rows

UNKNOWN = "unknown column"  # so begins what is told of one


@dataclass(frozen=True, slots=True)
class ListedEntity:
    """A firm or an institution on a list, as it stands there."""

    list: str  # what the list calls itself; one file may hold several
    name: str
    other_names: tuple[str, ...] = ()
    countries: frozenset[str] = frozenset()  # ISO 3166-1 alpha-2
    addresses: tuple[str, ...] = ()
    until: date | None = None  # the last day for which it is listed, where the list says one

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.other_names)


@dataclass(frozen=True)
class CompanionList:
    """A whole file. What is in no list of known words, and what could not be read, is counted in `told`, in words."""

    entries: tuple[ListedEntity, ...]
    rows: tuple[Rows, ...]
    lacks: tuple[str, ...] = ()
    left_out: Counter[str] = field(default_factory=Counter)  # by the reason
    told: Counter[str] = field(default_factory=Counter)

    @property
    def unknown(self) -> tuple[str, ...]:
        """Its columns that nobody has read."""
        return tuple(sorted(words for words in self.told if words.startswith(UNKNOWN)))

    @property
    def at(self) -> datetime | None:
        """These lists do not say when they were written."""
        return None


@dataclass(frozen=True, slots=True)
class SameName:
    """A party of an order whose name, and country or address, stands on a list. Nobody has looked whether it is the same firm."""

    party: str  # as the order names it
    listed: str  # as the list does
    list: str
    on: date  # the list's day: on which these bytes of it came
    by: Literal["country", "address"]  # what both have beside the name

    def __str__(self) -> str:
        also = "" if self.listed == self.party else f' (there "{self.listed}")'
        return (
            f'{self.party}: same name on the list "{self.list}" of {self.on.isoformat()}{also}, same {self.by}, not verified; '
            "no reason to act"
        )


SameNames = Sequence[SameName]
