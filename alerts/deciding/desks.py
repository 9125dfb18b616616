"""Which orders one ally's desk has to look at in a decision, and what is kept of it for the next one.

A desk that has nothing new to say of an order says nothing in the next decision either, until the order changes, a day comes on
which it stands otherwise by time alone, or that is otherwise on which all decisions rest (`alerts.deciding.basis`). So it looks at
those only, and at what it left open. Whether a list is due is looked at each time; one says all that stands, and needs all orders.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property

from alerts.deciding.basis import basis_of
from alerts.deciding.orders import Orders
from alerts.deciding.part import Part, Standing
from alerts.desk.desk import Desk
from alerts.desk.how_much import Rules
from alerts.law.allies import Ally
from alerts.telling.one_order import records
from alerts.wording.others import OrdersThatStand
from pipeline.authorities.where import Heard, may_hear, reaches
from pipeline.database import decided as kept
from pipeline.database.alerts import last_alerts
from pipeline.database.connection import Connection
from pipeline.database.decided import Decided, DeskKept
from pipeline.flow.contacts import Contact
from pipeline.records import Flag
from pipeline.wiring import Ports, goes_to_a_server


class DeskSeen:
    """One ally's, in its transaction."""

    def __init__(
        self,
        connection: Connection,
        ports: Ports,
        ally: Ally,
        contact: Contact,
        rules: Rules,
        orders: Orders,
        standing: Standing,
        *,
        whole: bool,
    ) -> None:
        """`whole`: it looks at all orders, whatever changed."""
        self._connection = connection
        self._ally = ally
        self._orders = orders
        self._to_server = goes_to_a_server(ports.settings)
        found = orders.elsewhere.version(self._may_hear)
        self._basis = basis_of(connection, ports, ally, rules, contact, orders.today, found)
        self._notices = contact.point.asks_for_chapters  # tariff numbers stand in no order, but in what announced it
        before = kept.desk_of(connection, ally.code)
        self._before = before if before and not whole and self._goes_on_from(before) else None
        self.part = self._changed(self._before, standing) if self._before else self._all()
        self._notice_revs = kept.notice_revisions(connection, [flag.id for flag in self.flags]) if self._notices else {}

    def _may_hear(self, one: Heard) -> bool:
        return may_hear(one, self._ally.code)

    def _as_heard(self, flags: list[Flag]) -> list[Flag]:
        """The orders, each with what others found against it, as far as the ally may hear of that."""
        return [flag.model_copy(update=more) if (more := dict(self._more(flag))) else flag for flag in flags]

    def _more(self, flag: Flag) -> Iterator[tuple[str, object]]:
        elsewhere = self._orders.elsewhere
        if found := elsewhere.found_against(flag.id, self._may_hear):
            yield "found_against", found
        if told := elsewhere.repeated_in(flag.id, self._may_hear):
            yield "repeated_in", told
        # What only repeats a published order of which the ally hears is no second one, but for who holds it already.
        published = elsewhere.repeats.get(flag.id)
        if published and published in self._heard_of and not last_alerts(self._connection, self._ally.code, [flag.id]):
            yield "merged_into", published

    @cached_property
    def _heard_of(self) -> frozenset[str]:
        """Of the published orders that submissions repeat, those that the ally hears of."""
        those = self._orders.of(frozenset(self._orders.elsewhere.repeats.values()))
        return frozenset(one.id for one in those if reaches(one, self._ally.code))

    def _goes_on_from(self, before: DeskKept) -> bool:
        same = (before.basis, before.to_server) == (self._basis, self._to_server)
        return same and before.day <= self._orders.today

    def _all(self) -> Part:
        self.flags = self._as_heard(self._orders.all())
        return Part(OrdersThatStand(self.flags), left=self._orders.left(), same_goods=self._orders.elsewhere)

    def _changed(self, before: DeskKept, standing: Standing) -> Part:
        ids = frozenset(kept.to_look_at(self._connection, self._ally.code, self._orders.today, notices=self._notices))
        ids = self._with_all_records(ids)
        self.flags = self._as_heard(self._orders.of(ids))
        told = kept.was_told_anything(self._connection, self._ally.code)
        rest, elsewhere = ids - self._orders.left(ids), self._orders.elsewhere
        return Part(standing, rest, told_first=before.told_first, told_anything=told, same_goods=elsewhere)

    def _with_all_records(self, ids: frozenset[str]) -> frozenset[str]:
        """Also the other records of their orders: an address that was told under several goes on under one."""
        known, more = self._orders.revisions.keys(), ids
        while more:
            found = {record for flag in self._orders.of(more) for record in records(flag)}
            more = frozenset(found & known) - ids
            ids |= more
        return ids

    def keep(self, desk: Desk) -> None:
        """Keeps what it decided, for the next decision."""
        day = self._orders.today  # not before the one of the last decision, or that would not count
        kept.put_desk(self._connection, DeskKept(self._ally.code, self._basis, day, self._to_server, desk.told_first))
        rows = [self._decided(flag, desk.turns(flag)) for flag in self.flags if flag.id not in desk.open]
        kept.keep_decided(self._connection, self._ally.code, rows, desk.open, whole=self.part.is_all)

    def _decided(self, flag: Flag, turns: Iterable[date]) -> Decided:
        """`turns`: days on which a local right says otherwise."""
        days = [day for day in turns if day > self._orders.today]
        if own := self._orders.next_turn(flag):
            days.append(own)
        return Decided(flag.id, self._orders.revisions[flag.id], self._notice_revs.get(flag.id, 0), min(days, default=None))
