"""Orders of other authorities about the same goods, put beside one when somebody looks at it: computed each time, never stored.

So a join that is found later changes no record, and sends nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property

from pipeline.authorities.declared import authorities
from pipeline.authorities.where import Heard
from pipeline.database.local_rights import local_rights_of
from pipeline.database.rows import texts, with_revs
from pipeline.database.store import Database
from pipeline.fold import flag_at
from pipeline.records import Flag
from pipeline.same_goods.families import Families
from pipeline.same_goods.goods import Goods
from pipeline.same_goods.joins import NOWHERE, Elsewhere, Joined, SameGoods
from pipeline.same_goods.words import also_barred
from pipeline.search.port import Hit
from pipeline.wiring import Ports

MOST = 20  # orders that are said beside one


class OrdersElsewhere:
    """All orders by what others have in common with them; gone through once, when somebody first asks, and none is kept."""

    def __init__(self, database: Database, now: datetime) -> None:
        self._database = database
        self._now = now

    def beside(self, flag: Flag, may_hear: Callable[[Heard], bool]) -> Elsewhere:
        """Those of which who asks may hear."""
        if flag.authority not in authorities():
            return NOWHERE
        found = self._orders.beside(Goods.model_validate(flag), may_hear)
        if not found:
            return NOWHERE
        first = list(found)[:MOST]
        with self._database.reading() as connection:
            read = with_revs(connection, Flag, first)
        joined = [Joined(flag_at(read[id_][0], self._now), found[id_]) for id_ in first if id_ in read]
        joined.sort(key=lambda one: one.flag.state == "ended")
        return Elsewhere(tuple(joined), len(found) - len(first))

    @cached_property
    def _orders(self) -> SameGoods:
        with self._database.reading() as connection:
            families = Families(local_rights_of(connection))
            every = (Goods.model_validate_json(record) for _, record in texts(connection, Flag))
            return SameGoods((one for one in every if one.authority in authorities()), families)


def beside_in_words(ports: Ports, flag: Flag) -> Iterator[str]:
    """For who sees every order of this machine: a line each."""
    found = OrdersElsewhere(ports.database, ports.clock.now()).beside(flag, lambda _: True)
    yield from also_barred(found)


def beside_hits(ports: Ports, hits: Sequence[Hit]) -> Iterator[Hit]:
    """The orders that a search found, each with the others about the same goods. Of a national submission no search says anything:
    nobody knows who asks."""
    ids = [hit.id for hit in hits if hit.kind == "flags"]
    elsewhere = OrdersElsewhere(ports.database, ports.clock.now())
    with ports.database.reading() as connection:
        read = with_revs(connection, Flag, ids)
    for hit in hits:
        if hit.kind != "flags" or hit.id not in read:
            yield hit
            continue
        found = elsewhere.beside(read[hit.id][0], lambda other: other.submitted is None)
        yield replace(hit, also=tuple(also_barred(found)))
