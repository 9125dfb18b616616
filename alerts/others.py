"""Which other orders stand on such goods: of the same case, on goods of the same name, or on a right of both. Pure.

The end of one order says nothing of another, and the firms that one names are not all whom the other binds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from alerts import goods
from alerts.beside import OtherOrder
from alerts.naming import order_number, short_name
from pipeline.fold.state import is_live, live_parties, live_rights
from pipeline.records import Flag


class OrdersThatStand:
    """Orders by what they may have in common, so that each is compared with few."""

    def __init__(self, flags: Iterable[Flag]) -> None:
        self._by: dict[tuple[str, ...], dict[str, Flag]] = defaultdict(dict)
        for flag in flags:
            if is_live(flag) and flag.merged_into is None:
                for key in _keys(flag):
                    self._by[key][flag.id] = flag

    def beside(self, flag: Flag) -> tuple[OtherOrder, ...]:
        """Each by its kind and number, and for whom it is."""
        found = {id_: one for key in _keys(flag) for id_, one in self._by.get(key, {}).items()}
        others = [one for id_, one in found.items() if id_ != flag.id and one.exercise == flag.exercise]
        return tuple(map(_called, sorted(others, key=lambda one: (one.issued_on, one.id))))


def _keys(flag: Flag) -> Iterator[tuple[str, ...]]:
    yield "case", flag.case_id
    if flag.articles:
        yield "goods", goods.named(flag.articles).casefold()
    yield from (("right", right.kind, right.office or "", right.number) for right in live_rights(flag) if right.number)


def _called(flag: Flag) -> OtherOrder:
    return OtherOrder(flag.instrument, order_number(flag), tuple(map(short_name, live_parties(flag))), flag.any_source)
