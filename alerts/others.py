"""Which other orders stand on such goods: of the same case, on goods of the same name, or on a right of both. Pure.

The end of one order says nothing of another, and the firms that one names are not all whom the other binds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import NamedTuple

from alerts import goods
from alerts import phrases as p
from alerts import words as w
from alerts.beside import OtherOrder
from alerts.naming import order_number, short_name
from pipeline.fold.state import is_live, live_parties, live_rights
from pipeline.records import Flag

_MOST_NAMED = 2


class OrdersThatStand:
    """Orders by what they may have in common, so that each is compared with few."""

    def __init__(self, flags: Iterable[Flag]) -> None:
        """They are gone through once, when somebody asks, and none is kept."""
        self._flags = flags

    def beside(self, flag: Flag) -> tuple[OtherOrder, ...]:
        """Each by its kind and number, and for whom it is."""
        found = {one.id: one for key in _keys(flag) for one in self._by.get(key, ())}
        others = [one for id_, one in found.items() if id_ != flag.id and one.exercise == flag.exercise]
        return tuple(one.called for one in sorted(others, key=lambda one: (one.issued_on, one.id)))

    @cached_property
    def _by(self) -> Mapping[tuple[str, ...], list[_Stands]]:
        by: dict[tuple[str, ...], list[_Stands]] = defaultdict(list)
        for flag in self._flags:
            if is_live(flag) and flag.merged_into is None:
                stands = _Stands(flag.id, flag.issued_on, flag.exercise, _called(flag))
                for key in _keys(flag):
                    by[key].append(stands)
        return by


class _Stands(NamedTuple):
    """What is to be known of one beside another."""

    id: str
    issued_on: date
    exercise: bool
    called: OtherOrder


def _keys(flag: Flag) -> Iterator[tuple[str, ...]]:
    yield "case", flag.case_id
    if flag.articles:
        yield "goods", goods.named(flag.articles).casefold()
    yield from (("right", right.kind, right.office or "", right.number) for right in live_rights(flag) if right.number)


def _called(flag: Flag) -> OtherOrder:
    bound = live_parties(flag)
    counted = p.SUBJECT_ANY_MAKER if flag.any_source else w.counted(len(bound), p.FIRM)
    few = not flag.any_source and 0 < len(bound) <= _MOST_NAMED
    named = w.listed(map(short_name, bound)) if few else counted
    number = order_number(flag)
    said = (w.clean(p.OTHER_ORDER.format(code=flag.instrument, number=number, whose=whose)) for whose in (named, counted))
    return OtherOrder(*said)
