"""What a desk is given to look at, and what it has to know of all the rest where that is not everything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from alerts.wording.beside import OtherOrder
from pipeline.authorities.where import Heard
from pipeline.records import Flag
from pipeline.same_goods.joins import NOWHERE, Elsewhere


class NeedsAll(Exception):
    """A list is to be written, which says all that stands: so the desk has to look at every order."""


class Standing(Protocol):
    """All orders, as far as a mail about one names others."""

    def beside(self, flag: Flag) -> tuple[OtherOrder, ...]: ...


class SameGoods(Protocol):
    """All orders, as far as others are about the same goods."""

    def beside(self, flag: Flag, may_hear: Callable[[Heard], bool]) -> Elsewhere: ...


class _NotLooked:
    def beside(self, _flag: Flag, _may_hear: Callable[[Heard], bool]) -> Elsewhere:
        return NOWHERE


@dataclass(frozen=True)
class Part:
    """Which orders it looks at: these of them (`ids`), or all but those that it leaves for the next decision (`left`)."""

    standing: Standing  # of all orders
    ids: frozenset[str] | None = None  # None: all
    left: frozenset[str] = frozenset()
    told_first: Mapping[str, datetime] = field(default_factory=dict)  # by mailbox, when the first word to it was written
    told_anything: bool = False
    same_goods: SameGoods = field(default_factory=_NotLooked)  # of all orders

    @property
    def is_all(self) -> bool:
        return self.ids is None

    def has(self, flag_id: str) -> bool:
        """Whether it looks at an order."""
        return flag_id not in self.left if self.ids is None else flag_id in self.ids
