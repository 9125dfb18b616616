"""Where an order binds: in the markets that its own words name, else in all of its authority's; and who may hear of it. Pure."""

from __future__ import annotations

from typing import Protocol

from pipeline.authorities.declared import authorities


class Binding(Protocol):
    """An order, as far as it says where it binds."""

    @property
    def authority(self) -> str: ...
    @property
    def markets(self) -> tuple[str, ...]: ...


class Shared(Protocol):
    """A national submission, as far as it says who may see it."""

    @property
    def readers(self) -> frozenset[str]: ...


class Heard(Binding, Protocol):
    """An order, as far as it says who may hear of it."""

    @property
    def submitted(self) -> Shared | None: ...


def markets_of(flag: Binding) -> tuple[str, ...]:
    """ISO codes; none of an order whose authority no file declares any more and whose words name none."""
    ruled = authorities().get(flag.authority)
    return flag.markets or (ruled.binds if ruled else ())


def binds_in(flag: Binding, market: str) -> bool:
    return market in markets_of(flag)


def may_hear(flag: Heard, ally: str) -> bool:
    """Whether an ally may hear of it: of a national submission those alone whom its authority names, and its own market."""
    return flag.submitted is None or ally in flag.submitted.readers or binds_in(flag, ally)


def reaches(flag: Heard, ally: str) -> bool:
    """Whether an ally hears of it: never one in whose market it binds by itself; of a national submission those whom it names."""
    return not binds_in(flag, ally) and may_hear(flag, ally)
