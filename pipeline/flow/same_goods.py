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
from pipeline.database.decided import local_rights_as_said
from pipeline.database.findings import findings_said
from pipeline.database.local_rights import local_rights_of
from pipeline.database.rows import texts, with_revs
from pipeline.database.store import Database
from pipeline.fold import flag_at
from pipeline.records import Flag, FoundAgainst, Notice
from pipeline.same_goods import against
from pipeline.same_goods.families import Families
from pipeline.same_goods.goods import Goods
from pipeline.same_goods.joins import NOWHERE, Elsewhere, Joined, SameGoods
from pipeline.same_goods.words import also_barred, found_otherwise
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

    def found_against(self, flag_id: str, may_hear: Callable[[Heard], bool]) -> tuple[FoundAgainst, ...]:
        """What other authorities found against an order, as far as who asks may hear of it."""
        return self.findings.heard(flag_id, may_hear) if self.said else ()

    def version(self, may_hear: Callable[[Heard], bool]) -> str:
        """A hash of all that may change which findings are beside orders, of those that who asks may hear; empty without any."""
        found = against.heard(self.said, may_hear)
        if all(one.submitted and one.submitted.about for one in found):
            return against.version(found)
        with self._database.reading() as connection:
            return against.version(found) + local_rights_as_said(connection)

    @cached_property
    def said(self) -> tuple[Notice, ...]:
        """The findings that nobody withdrew."""
        with self._database.reading() as connection:
            return against.standing(findings_said(connection))

    @cached_property
    def findings(self) -> against.Beside:
        """Each beside the orders that it is about."""
        return against.beside(self.said, self._goods, self._families) if self.said else against.Beside()

    @cached_property
    def _orders(self) -> SameGoods:
        return SameGoods(self._goods, self._families)

    @cached_property
    def _families(self) -> Families:
        with self._database.reading() as connection:
            return Families(local_rights_of(connection))

    @cached_property
    def _goods(self) -> tuple[Goods, ...]:
        with self._database.reading() as connection:
            every = (Goods.model_validate_json(record) for _, record in texts(connection, Flag))
            return tuple(one for one in every if one.authority in authorities())


def beside_in_words(ports: Ports, flag: Flag) -> Iterator[str]:
    """For who sees every order of this machine: a line each."""
    orders = OrdersElsewhere(ports.database, ports.clock.now())
    yield from also_barred(orders.beside(flag, lambda _: True))
    yield from map(found_otherwise, orders.found_against(flag.id, lambda _: True))


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
