"""Orders of other authorities about the same goods, put beside one when somebody looks at it: computed each time, never stored.

So a join that is found later changes no record, and sends nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property

from pipeline.authorities import where
from pipeline.authorities.declared import authorities
from pipeline.authorities.where import Heard
from pipeline.database.decided import local_rights_as_said
from pipeline.database.findings import findings_said, repeating
from pipeline.database.local_rights import local_rights_of
from pipeline.database.rows import texts, with_revs
from pipeline.database.store import Database
from pipeline.fold import flag_at
from pipeline.fold.state import is_live
from pipeline.records import Document, Flag, Notice, SaidBeside
from pipeline.same_goods import against
from pipeline.same_goods.families import Families
from pipeline.same_goods.goods import Goods
from pipeline.same_goods.joins import NOWHERE, Elsewhere, Joined, SameGoods
from pipeline.same_goods.repeated import Published, may_be_repeated, repeated, said_beside
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
        one = {id_ for id_ in found if self.repeats.get(id_) == flag.id or self.repeats.get(flag.id) == id_}
        found = {id_: why for id_, why in found.items() if id_ not in one}  # those tell of the same act
        if not found:
            return NOWHERE
        first = list(found)[:MOST]
        with self._database.reading() as connection:
            read = with_revs(connection, Flag, first)
        joined = [Joined(flag_at(read[id_][0], self._now), found[id_]) for id_ in first if id_ in read]
        joined.sort(key=lambda one: one.flag.state == "ended")
        return Elsewhere(tuple(joined), len(found) - len(first))

    def found_against(self, flag_id: str, may_hear: Callable[[Heard], bool]) -> tuple[SaidBeside, ...]:
        """What other authorities found against an order, as far as who asks may hear of it."""
        return self.findings.heard(flag_id, may_hear) if self.said else ()

    def repeated_in(self, flag_id: str, may_hear: Callable[[Heard], bool]) -> tuple[SaidBeside, ...]:
        """What submissions say that only repeat the act by which an order was published, as far as who asks may hear of them."""
        those = (one for one in self._repeating if self.repeats.get(one.id) == flag_id and is_live(one) and may_hear(one))
        return tuple(filter(None, map(said_beside, those)))

    def version(self, may_hear: Callable[[Heard], bool]) -> str:
        """A hash of all that may change which findings are beside orders, of those that who asks may hear; empty without any."""
        return self._of_findings(may_hear) + self._of_repeating(may_hear)

    def _of_repeating(self, may_hear: Callable[[Heard], bool]) -> str:
        said = [one.model_dump_json() for flag in self.repeats.values() for one in self.repeated_in(flag, may_hear)]
        return hashlib.sha256("\n".join(sorted(said)).encode()).hexdigest() if said else ""

    def _of_findings(self, may_hear: Callable[[Heard], bool]) -> str:
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
    def repeats(self) -> Mapping[str, str]:
        """By the order of a submission that only repeats a published act, the order that was announced there."""
        if not self._repeating:
            return {}
        orders = {one.announced_in.document_id: one for one in may_be_repeated(self._repeating, self._goods)}
        with self._database.reading() as connection:
            documents = with_revs(connection, Document, orders.keys())
        return repeated(self._repeating, (Published(orders[id_], document) for id_, (document, _) in documents.items()))

    @cached_property
    def _repeating(self) -> tuple[Flag, ...]:
        with self._database.reading() as connection:
            return tuple(flag_at(one, self._now) for one in repeating(connection) if one.authority in authorities())

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


def heard_by(reader: str | None) -> Callable[[Heard], bool]:
    """Of what a reader may hear; None runs the installation, and sees all."""
    return lambda other: reader is None or where.may_hear(other, reader)


def beside_in_words(ports: Ports, flag: Flag, reader: str | None) -> Iterator[str]:
    """What a reader may hear of them: a line each."""
    orders = OrdersElsewhere(ports.database, ports.clock.now())
    yield from also_barred(orders.beside(flag, heard_by(reader)))
    yield from map(found_otherwise, orders.found_against(flag.id, heard_by(reader)))


def beside_hits(ports: Ports, hits: Sequence[Hit], reader: str | None) -> Iterator[Hit]:
    """The orders that a search found, each with the others about the same goods of which its reader may hear."""
    ids = [hit.id for hit in hits if hit.kind == "flags"]
    elsewhere = OrdersElsewhere(ports.database, ports.clock.now())
    with ports.database.reading() as connection:
        read = with_revs(connection, Flag, ids)
    for hit in hits:
        if hit.kind != "flags" or hit.id not in read:
            yield hit
            continue
        found = elsewhere.beside(read[hit.id][0], heard_by(reader))
        yield replace(hit, also=tuple(also_barred(found)))
