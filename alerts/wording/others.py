"""Which other orders stand on such goods: of the same case, on goods of the same name, or on a right of both. Pure.

The end of one order says nothing of another, and the firms that one names are not all whom the other binds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Protocol

from alerts.wording import goods
from alerts.wording.beside import OtherOrder
from alerts.wording.naming import kind_called, order_number, short_name
from pipeline.fold.state import bound_parties, is_live, live_rights
from pipeline.records import Flag

Key = tuple[str, ...]


class Numbered(Protocol):
    """A right by its number."""

    @property
    def kind(self) -> str: ...
    @property
    def office(self) -> str | None: ...
    @property
    def number(self) -> str | None: ...


class OrdersThatStand:
    """Orders by what they have in common, so that each is compared with few. Submissions are none: who reads may not know them."""

    def __init__(self, flags: Iterable[Flag]) -> None:
        self._by: dict[Key, dict[str, Flag]] = defaultdict(dict)
        for flag in flags:
            if is_live(flag) and flag.merged_into is None and flag.submitted is None:
                for key in keys_of(flag):
                    self._by[key][flag.id] = flag

    def beside(self, flag: Flag) -> tuple[OtherOrder, ...]:
        """Each by its kind and number, and for whom it is."""
        found = {id_: one for key in keys_of(flag) for id_, one in self._by.get(key, {}).items()}
        others = [one for id_, one in found.items() if id_ != flag.id and one.exercise == flag.exercise]
        return tuple(_called(one, flag) for one in sorted(others, key=lambda one: (one.issued_on, one.id)))


def keys_of(flag: Flag) -> Iterator[Key]:
    """What an order may have in common with others: its case, the name of its goods, each right on which it still rests."""
    return common(flag.case_id, flag.articles, live_rights(flag))


def common(case_id: str, articles: str | None, rights: Iterable[Numbered]) -> Iterator[Key]:
    """The same, of what an order has."""
    yield "case", case_id
    if articles:
        yield "goods", goods.named(articles).casefold()
    yield from (("right", right.kind, right.office or "", right.number) for right in rights if right.number)


def _called(flag: Flag, beside: Flag) -> OtherOrder:
    number, firms = order_number(flag), tuple(map(short_name, (one.name for one in bound_parties(flag))))
    return OtherOrder(kind_called(flag.instrument), number, firms, flag.any_source, same_number=number == order_number(beside))
