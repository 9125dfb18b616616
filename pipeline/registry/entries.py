"""What a registry says, whatever its form. Pure: days are days of its authority, `None` is what it does not say."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from pipeline.records.notice import Instrument, MeasureAction, RightKind
from pipeline.registry.labels import UNKNOWN
from pipeline.whole_file import Rows


@dataclass(frozen=True, slots=True)
class RegisteredRight:
    """A right as the registry lists it; `number` as records have it ("7351506", "D612345")."""

    kind: RightKind
    number: str | None
    expires: date | None = None  # the last day on which it is in force
    since: date | None = None  # in the case
    until: date | None = None


@dataclass(frozen=True, slots=True)
class RegisteredParty:
    """A party. `id` is the registry's own and the same in all cases."""

    id: str
    name: str
    role: str  # in the registry's word, in small letters: complainant, respondent
    country: str | None = None
    disposition: str | None = None
    disposed: date | None = None


@dataclass(frozen=True, slots=True)
class TitledOrder:
    """One kind of order that a title names, how many of it, and what the title says became of them."""

    instrument: Instrument
    count: int = 1
    action: MeasureAction = "issued"


@dataclass(frozen=True, slots=True)
class RegisteredOrder:
    """An order of a case by its title. A title that no words of the authority are in has no `orders`."""

    title: str
    orders: tuple[TitledOrder, ...] = ()
    rights: tuple[RegisteredRight, ...] = ()  # where the registry lists those of the order
    parties: tuple[str, ...] = ()  # ids


@dataclass(frozen=True, slots=True)
class Appeal:
    """A court's case about one of the authority's; with `appeal` and `state` where it is of the court that hears its appeals."""

    number: str  # as written
    court: str
    name: str | None = None
    status: str | None = None
    docketed: date | None = None
    appeal: str | None = None  # its number as records have it: "2024-1300"
    state: Literal["pending", "ended"] | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: one phase of a case. A case has as many as it had phases."""

    id: str
    case: str | None  # the registry's id of the case
    number: str | None  # as records have it; None before there is one
    docket: str | None
    title: str | None
    phase: str | None
    status: str | None
    begun: date | None = None
    ended: date | None = None
    found: str | None = None  # how it was decided at last, in the registry's words
    citation: str | None = None  # where its beginning was published
    parties: tuple[RegisteredParty, ...] = ()
    rights: tuple[RegisteredRight, ...] = ()
    orders: tuple[RegisteredOrder, ...] = ()
    tariff: tuple[str, ...] = ()
    appeals: tuple[Appeal, ...] = ()


@dataclass(frozen=True)
class Registry:
    """A whole file of a registry.

    `entries` are those of the authority's cases that we follow; `all_ids` those of every row, by which a file that lost rows is
    noticed. What is in no list of known labels, and what could not be read, is counted in `told`, in words.
    """

    authority: str
    at: datetime  # when the file says that it was written
    entries: tuple[Entry, ...]
    all_ids: frozenset[str]
    told: Counter[str] = field(default_factory=Counter)

    @property
    def unknown(self) -> tuple[str, ...]:
        """Its labels that nobody has read."""
        return tuple(sorted(words for words in self.told if UNKNOWN in words))

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(entry.id for entry in self.entries)

    @property
    def rows(self) -> tuple[Rows, ...]:
        """Those that a later file must not lose many of."""
        return (Rows("rows", self.all_ids), Rows("rows of its cases", self.ids))

    @property
    def lacks(self) -> tuple[str, ...]:
        """Nothing: it says how many rows it has."""
        return ()
