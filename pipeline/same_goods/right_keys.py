"""By what a right is known, however its number is written: ours by kind and number, an ally's by its number there. Pure."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Protocol

from pipeline.identifiers.base import Identifier
from pipeline.identifiers.characters import plain
from pipeline.identifiers.patent import PatentNumber
from pipeline.identifiers.trademark import TrademarkRegistration

PATENT, MARK = "patent", "trademark"
_KINDS: dict[str, type[Identifier]] = {PATENT: PatentNumber, MARK: TrademarkRegistration}
_KIND_OF = {"patent": PATENT, "design_patent": PATENT, "reissue_patent": PATENT, "trademark": MARK}
# Whose numbers stand for rights in several markets (WIPO Standard ST.3).
_OF_SEVERAL_MARKETS = frozenset({"EP", "EM", "WO"})


class Registered(Protocol):
    """A right by its kind, office and number."""

    @property
    def kind(self) -> str: ...
    @property
    def office(self) -> str | None: ...
    @property
    def number(self) -> str | None: ...


def key_of(right: Registered) -> str | None:
    """The key of a right that an order rests on; None for one that stands in no register, or whose number cannot be read."""
    kind = _KIND_OF.get(right.kind)
    if kind is None or not right.office or not right.number:
        return None
    value = _KINDS[kind].normalize(f"{right.office}.{right.number}")
    return f"{kind}:{value}" if value else None


def keys_written(text: str) -> tuple[str, ...]:
    """The keys of what a person writes for a right: one; several, if it may be a patent or a mark; none that can be read."""
    values = {kind: identifier.normalize(text) for kind, identifier in _KINDS.items()}
    return tuple(f"{kind}:{value}" for kind, value in values.items() if value)


def is_mark(key: str) -> bool:
    """Whether it is the key of a mark."""
    return key.startswith(f"{MARK}:")


def key_there(ally: str, number: str) -> str:
    """The key of a number in an ally's market: of an office whose numbers we read, else its letters and digits."""
    offices = _OF_SEVERAL_MARKETS | {ally}
    for written in (number, f"{ally} {number}"):
        for identifier in _KINDS.values():
            value = identifier.normalize(written)
            if value and value.partition(".")[0] in offices:
                return value
    return re.sub(r"[\W_]", "", plain(number)).upper().removeprefix(ally)


def keys_anywhere(right: Registered) -> frozenset[str]:
    """By what a right is known beside rights of other markets: its key, and the one by which a file of local rights has it."""
    return _keys(right.kind, right.office, right.number) if right.office and right.number else frozenset()


@lru_cache(maxsize=20_000)  # orders share rights, and all of them are gone through
def _keys(kind: str, office: str, number: str) -> frozenset[str]:
    own = _KIND_OF.get(kind, kind)
    value = _KINDS[own].normalize(f"{office}.{number}") if own in _KINDS else None
    there = in_register(own, office, key_there(office, number))
    return frozenset(filter(None, (there, f"{own}:{value}" if value else None)))


def in_register(kind: str, office: str, key: str) -> str:
    """The key of a number in an ally's market, with its kind: of an office whose numbers we do not read, under that office."""
    return f"{kind}:{key}" if "." in key else f"{kind}:{office}.{key}"
