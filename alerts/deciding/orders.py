"""The orders of one decision over all allies: as they were at one moment, each read when it is asked for."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from datetime import date, datetime

from pipeline.authorities.declared import authorities
from pipeline.database.decided import begin_desks, every_flag, revisions, without_desk
from pipeline.database.rows import with_revs
from pipeline.database.store import Database
from pipeline.flow.same_goods import OrdersElsewhere
from pipeline.fold import flag_at
from pipeline.fold.now import turns_on
from pipeline.records import Flag
from pipeline.wiring import Ports


def opened(ports: Ports, allies: Collection[str]) -> Orders:
    """The orders as they are now, for decisions for these allies."""
    with ports.database.reading() as connection:
        new = without_desk(connection, allies)
    if new:
        with ports.database.transaction() as connection:
            begin_desks(connection, new)
    return Orders(ports.database, ports.clock.now())


class Orders:
    """Those that are not asked for are not read. One that changed since that moment is left for the next decision.

    What that moment was known of (that all that was fetched is folded, whose cases could not be) is not known of it.
    """

    def __init__(self, database: Database, now: datetime) -> None:
        self._database = database
        self.now, self.today = now, now.date()
        with database.reading() as connection:
            self.revisions: Mapping[str, int] = revisions(connection)
        self._read: dict[str, Flag] = {}
        self._turns: dict[str, date | None] = {}
        self._has_all = False
        self.elsewhere = OrdersElsewhere(database, now)  # what of them is about the same goods

    def all(self) -> list[Flag]:
        """Every order whose authority a file declares, as it stands now, by id."""
        if not self._has_all:
            with self._database.reading() as connection:
                for flag, rev in every_flag(connection):
                    if self.revisions.get(flag.id) == rev:
                        self._read[flag.id] = flag_at(flag, self.now)
            self._has_all = True
        return [self._read[id_] for id_ in sorted(self._read) if _is_declared(self._read[id_])]

    def of(self, ids: AbstractSet[str]) -> list[Flag]:
        """The same of these ids."""
        if missing := ids - self._read.keys():
            with self._database.reading() as connection:
                found = with_revs(connection, Flag, missing)
            now = (flag for flag, rev in found.values() if self.revisions.get(flag.id) == rev)
            self._read.update((flag.id, flag_at(flag, self.now)) for flag in now)
        return [self._read[id_] for id_ in sorted(ids) if id_ in self._read and _is_declared(self._read[id_])]

    def left(self, ids: AbstractSet[str] | None = None) -> frozenset[str]:
        """Those of these, or of all, that were asked for and had changed."""
        return frozenset((self.revisions.keys() if ids is None else ids) - self._read.keys())

    @property
    def asked_for(self) -> frozenset[str]:
        """Those that were read."""
        return frozenset(self._read)

    def next_turn(self, flag: Flag) -> date | None:
        """The day in UTC on which it may stand otherwise by time alone."""
        if flag.id not in self._turns:
            self._turns[flag.id] = turns_on(flag, self.now)
        return self._turns[flag.id]

    @property
    def undeclared(self) -> list[Flag]:
        """Of those that were asked for, the ones whose authority no file declares: they are asked for each time."""
        return [flag for flag in self._read.values() if not _is_declared(flag)]


def _is_declared(flag: Flag) -> bool:
    return flag.authority in authorities()
