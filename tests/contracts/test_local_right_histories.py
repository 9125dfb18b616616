"""Random histories of loads, withdrawals, orders and days: no alert states a ground without a row that carries it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import flags
import pytest
from local_rights import cells, file
from servers import fresh_database

from alerts.answers.letterbox import letterbox
from alerts.desk.desk import Desk
from alerts.desk.how_much import Rules
from alerts.desk.outbox import Told
from alerts.law.allies import load_allies
from alerts.local_rights.loading import load
from alerts.local_rights.releasing import release, waits
from alerts.outgoing.delivery import send
from pipeline.clock import Clock
from pipeline.database.flags import put_flags
from pipeline.database.local_rights import logged
from pipeline.database.messages import messages_about
from pipeline.database.rows import every
from pipeline.flow.contacts import contact_of
from pipeline.fold import flag_on
from pipeline.fold.state import is_live
from pipeline.records import Alert, AlertKind, Flag, LocalRight
from pipeline.settings import Settings
from pipeline.wiring import Ports, open_ports

RIGHTS = ("79000001", "79000002", "79000003")
OWNERS = ("Brewgate Inc.", "Brewgate Inc.", "BREWGATE, INC.", "Kettleworks Ltd.")
SOURCES = ("holder", "agent")
Key = tuple[str, str]  # our right and the number in Japan


@dataclass
class History:
    """Japan, where a patent that is in force lets an officer act; what is so is reckoned here by another way than there."""

    folder: Path
    chance: random.Random
    hours: int | None
    at: datetime = datetime(2026, 3, 2, 9, tzinfo=UTC)
    orders: list[Flag] = field(default_factory=list)
    said: dict[str, list[dict[str, str]]] = field(default_factory=dict)  # by source, what it says
    known: set[str] = field(default_factory=set)  # alerts that were looked at
    released: set[tuple[str, Key]] = field(default_factory=set)
    loads: int = 0
    grounds: int = 0  # alerts that state one
    lowered: int = 0
    database: str | None = None  # None: the home's own

    @contextmanager
    def opened(self) -> Iterator[Ports]:
        own = {"database": self.database} if self.database else {}
        settings = Settings(home=self.folder / "home").model_copy(update=own)
        with open_ports(settings, Clock(self.at)) as ports:
            yield ports

    def day(self) -> None:
        self.at += timedelta(days=self.chance.choice((1, 1, 20, 90)))
        self._orders()
        if self.chance.random() < 0.6:
            self._loads()
        with self.opened() as ports:
            self._decides(ports)
            if self.hours and self.chance.random() < 0.5:
                self._releases(ports)
                self._decides(ports)

    def _orders(self) -> None:
        if len(self.orders) < 3 and self.chance.random() < 0.5:
            n, on = len(self.orders), self.at.date()
            source = flags.source(f"2026-{80000 + n}", on.isoformat(), "the Commission has issued a limited exclusion order")
            rights = tuple(flags.patent(number) for number in self.chance.sample(RIGHTS, 2))
            self.orders.append(
                flags.flag(
                    id=f"{flags.SOURCE}:2026-{80000 + n}:{on}:LEO:1", order_number=f"337-TA-{8000 + n}", published=on, issued_on=on,
                    announced_in=source, events=(flags.event("issued", on.isoformat(), source),), rights=rights, review_until=None,
                    complainants=("Brewgate Inc.",), state_since=on,
                )
            )  # fmt: skip
        for n, order in enumerate(self.orders):
            if self.chance.random() < 0.1:
                action = self.chance.choice(("suspended", "reinstated", "rescinded", "rescinded"))
                names = (f"US patent {order.rights[0].number}",) if self.chance.random() < 0.6 and action == "rescinded" else ()
                source = flags.source(f"2026-{90000 + len(order.events) + 100 * n}", self.at.date().isoformat(), "it is so")
                event = flags.event(action, self.at.date().isoformat(), source, names=names)
                self.orders[n] = order.model_copy(update={"events": (*order.events, event)})

    def _loads(self) -> None:
        source = self.chance.choice(SOURCES)
        some = self.chance.sample([(ours, f"JP 600000{n}") for ours in RIGHTS for n in (1, 2)], self.chance.randint(1, 4))
        rows = [
            cells(
                source=source, our_right=f"US patent {ours}", local_number=number, owner=self.chance.choice(OWNERS),
                relation=self.chance.choice(("simple family", "simple family", "simple family", "extended family")),
                status=self.chance.choice(("in force", "in force", "in force", "lapsed", "withdrawn")),
                as_of=(self.at.date() - timedelta(days=self.chance.choice((0, 10, 300, 500)))).isoformat(),
            )
            for ours, number in some
        ]  # fmt: skip
        path = self.folder / "rights.csv"
        path.write_bytes(file(*rows))
        with self.opened() as ports:
            load(ports, path, "A. Loader")
            if self.chance.random() < 0.3:
                load(ports, path, "A. Loader")
        self.loads += rows != self.said.get(source)
        self.said[source] = rows

    def _releases(self, ports: Ports) -> None:
        for one in waits(ports):
            if self.chance.random() < 0.7:
                self.released |= {(one.flag_id, _key(x)) for x in one.rights}
                release(ports, one.alert, "B. Second")

    def _decides(self, ports: Ports) -> None:
        ally = load_allies()["JP"].model_copy(update={"second_person_hours": self.hours})
        with ports.database.transaction() as connection:
            put_flags(connection, self.orders, self.at)
            now = [flag_on(flag, self.at.date()) for flag in self.orders]
            rules = Rules(announce=True, hold=False, working=False, unfolded=())
            desk = Desk(ports, letterbox(ports.settings), ally, rules, (), Told())
            desk.tell(connection, contact_of(connection, ports.settings, ally.code), now, self.at.date(), {})
        send(ports)
        self.released &= {(flag.id, key) for flag in now if is_live(flag) for key in self._carrying(flag)}
        self._judge(ports, now)

    # --- what is so ---------------------------------------------------------------------------------------------------------------

    def _carrying(self, flag: Flag) -> set[Key]:
        """The Japanese numbers that let an officer act on an order today, each with our right."""
        every_row = [row for rows in self.said.values() for row in rows]
        alive = {f"US patent {right.number}" for right in flag.rights if not right.lifted}
        found: dict[Key, list[bool]] = {}
        for row in every_row:
            key = row["our_right"], row["local_number"]
            good = row["status"] == "in force" and row["relation"] == "simple family" and row["owner"] != "Kettleworks Ltd."
            found.setdefault(key, []).append(good)
        contradicted = {
            key
            for key in found
            if len({_meant(row) for row in every_row if (row["our_right"], row["local_number"]) == key}) > 1
        }
        return {
            (row["our_right"], row["local_number"])
            for row in every_row
            for key in [(row["our_right"], row["local_number"])]
            if key[0] in alive and key not in contradicted and all(found[key]) and self._is_fresh(row["as_of"])
        }

    def _is_fresh(self, as_of: str) -> bool:
        """Not more than a year old: the same day of the next year is the last."""
        on = date.fromisoformat(as_of)
        return (self.at.year, self.at.month, self.at.day) <= (on.year + 1, on.month, on.day)

    def _judge(self, ports: Ports, now: list[Flag]) -> None:
        with ports.database.reading() as connection:
            told = sorted((a for a in every(connection, Alert) if a.ally == "JP"), key=lambda a: a.n)
            mails = {}
            for flag in now:
                for message, _ in messages_about(connection, "JP", flag.id):
                    mails.update(dict.fromkeys(message.alerts, message))
            assert len(logged(connection)) >= self.loads
        by_flag = {flag.id: flag for flag in now}
        for alert in told:
            if alert.id in self.known:
                continue
            self.known.add(alert.id)
            so = self._carrying(by_flag[alert.flag_id]) if is_live(by_flag[alert.flag_id]) else set()
            for right in alert.decision.rights:
                carried = {_key(one.right) for one in right.rests_on}
                assert right.states_a_ground == bool(carried), "no ground without a row that carries it"
                assert carried <= so, f"{carried - so} carries nothing"
                if self.hours:
                    assert {(alert.flag_id, key) for key in carried} <= self.released, "nobody released it"
                self.grounds += right.states_a_ground
            if any(one.kind == "ground" for one in alert.narrows):
                self.lowered += 1
                assert alert.changes[0].startswith("No longer: ")
            assert alert.id in mails
        for flag in now:
            its = [alert for alert in told if alert.flag_id == flag.id]
            if not is_live(flag) or not its or its[-1].kind is AlertKind.CANCEL:
                continue
            said = {_key(one.right) for right in its[-1].decision.rights for one in right.rests_on}
            so = {key for key in self._carrying(flag) if not self.hours or (flag.id, key) in self.released}
            assert said == so, "the last word on what may be done"


def _key(row: LocalRight) -> Key:
    return row.ours_written, row.number


def _meant(row: dict[str, str]) -> tuple[object, ...]:
    return row["status"] == "in force", row["relation"], row["owner"] == "Kettleworks Ltd."


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("hours", [None, 24], ids=["at once", "second person"])
def test_no_alert_states_a_ground_without_a_row_that_carries_it(tmp_path, seed, hours):
    lived(tmp_path, seed, hours)


@pytest.mark.servers
def test_and_so_it_is_on_postgresql(tmp_path, postgresql):
    with fresh_database(postgresql) as database:
        lived(tmp_path, 1, 24, database)


def lived(folder: Path, seed: int, hours: int | None, database: str | None = None) -> None:
    history = History(folder, random.Random(seed), hours, database=database)
    for _ in range(25):
        history.day()
    assert history.grounds > 2, "it was about something"
    assert history.lowered > 0
    with history.opened() as ports, ports.database.reading() as connection:
        assert {a.kind for a in every(connection, Alert)} >= {AlertKind.ALERT, AlertKind.UPDATE}
