"""What a desk is given to look at, and what it has to know of all the rest where that is not everything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from alerts.wording.beside import OtherOrder
from pipeline.records import Flag


class NeedsAll(Exception):
    """A list is to be written, which says all that stands: so the desk has to look at every order."""


class Standing(Protocol):
    """All orders, as far as a mail about one names others."""

    def beside(self, flag: Flag) -> tuple[OtherOrder, ...]: ...


@dataclass(frozen=True)
class Part:
    """Which orders it looks at: these of them (`ids`), or all but those that it leaves for the next decision (`left`)."""

    standing: Standing  # of all orders
    ids: frozenset[str] | None = None  # None: all
    left: frozenset[str] = frozenset()
    told_first: Mapping[str, datetime] = field(default_factory=dict)  # by mailbox, when the first word to it was written
    told_anything: bool = False

    @property
    def is_all(self) -> bool:
        return self.ids is None

    def has(self, flag_id: str) -> bool:
        """Whether it looks at an order."""
        return flag_id not in self.left if self.ids is None else flag_id in self.ids
