"""One random history lived in two homes: one decides by what changed, the other looks at everything each time.

All that either home keeps of what it told is to be the same, byte for byte.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import flags
import notices
from contact_points import saved
from local_rights import cells, file
from odd_mail import OddMail
from sqlalchemy import Connection, Table, select

from alerts.answers import keys
from alerts.answers.letterbox import letterbox
from alerts.deciding.beside import OrdersBeside
from alerts.deciding.orders import opened
from alerts.desk.how_much import Rules
from alerts.desk.outbox import Told, tell_ally
from alerts.law.allies import load_allies
from alerts.local_rights.loading import load
from alerts.local_rights.releasing import release, waits
from alerts.outgoing.delivery import send
from pipeline.clock import Clock
from pipeline.database import outgoing_mail as mails
from pipeline.database import tables as t
from pipeline.database.contact_points import put_contact_point
from pipeline.database.decided import forget_desks
from pipeline.database.documents import put_notices
from pipeline.database.flags import put_flags
from pipeline.database.ledger import put_hand_over
from pipeline.database.outgoing_mail import Attempt
from pipeline.database.rows import every
from pipeline.errors import NotLive, Unavailable
from pipeline.fold import flag_on
from pipeline.fold.state import live_parties, live_rights, right_label
from pipeline.records import ContactPoint, Flag, FlagParty, Message, Rate, State
from pipeline.settings import Recipient, Settings
from pipeline.wiring import Ports, open_ports

ALLIES = ("AU", "JP", "US")  # in the last of which the orders bind by themselves; in the second a second person looks
PARTIES = tuple(FlagParty(name=f"{name} Ltd.") for name in ("Aldwick", "Brimstow", "Corvane", "Dunmarl"))
GOODS = ("Certain kettles", "Certain kettles with lids", "Certain lanterns")
# Granted in 2006 and 2007, so that their bounds lie around the end of 2026 and of 2027, and two of our own without any.
NUMBERS = ("7000001", "7200001", "79000001", "79000002")
FILTERS: tuple[dict[str, list[str]], ...] = (
    {}, {}, {"rights": ["patent"]}, {"parties": ["Aldwick"]}, {"words": ["kettles"]}, {"chapters": ["85"]},
)  # fmt: skip
UNREAD = "Only the title of its document was read."
RATES = (*(Rate.AT_ONCE,) * 6, Rate.DAILY, Rate.WEEKLY)
# What a database keeps of what was told; `desks` and `decided` are how it came to that.
TOLD = ("alerts", "messages", "told", "lists", "recalls", "reminders", "grounds", "issues", "in_hand", "verifications")


@dataclass
class Home:
    """One of the two."""

    folder: Path
    box: OddMail
    anew: bool  # it looks at everything each time
    database: str | None = None

    @contextmanager
    def opened(self, at: datetime, recipients: dict[str, Recipient], **more: Any) -> Iterator[Ports]:
        own: dict[str, Any] = {"database": self.database} if self.database else {}
        own |= {"mail": f"smtp://127.0.0.1:{self.box.port}?starttls=no", "live": "yes", "mail_connections": 1}
        own |= {"answers": "answers@crossmarket.example", "inbox": f"maildir:///{self.folder}/box", "home": self.folder / "home"}
        with open_ports(Settings.model_validate(own | {"recipients": recipients} | more), Clock(at)) as ports:
            yield ports

    def kept(self, ports: Ports) -> dict[str, list[Any]]:
        with ports.database.reading() as connection:
            return {name: sorted(self._rows(connection, t.metadata.tables[name]), key=repr) for name in TOLD}

    def _rows(self, connection: Connection, table: Table) -> Iterator[tuple[object, ...]]:
        """Its rows, but that each home has a mail server of its own."""
        server, columns = f"127.0.0.1:{self.box.port}", [column for column in table.columns if column.name != "rev"]
        for row in connection.execute(select(*columns)):
            yield tuple(value.replace(server, "the server") if isinstance(value, str) else value for value in row)


@dataclass
class Histories:
    """Both of them, and what happens to both."""

    homes: tuple[Home, Home]
    chance: random.Random
    at: datetime = datetime(2026, 9, 1, 9, tzinfo=UTC)
    orders: dict[int, Flag] = field(default_factory=dict)
    addresses: dict[str, list[str]] = field(default_factory=lambda: {"JP": ["a@jp.example"], "AU": ["a@au.example"]})
    said: list[str] = field(default_factory=list)
    looked_at: list[int] = field(default_factory=list)  # by decision for an ally, how many orders the first home looked at
    told: int = 0
    list_days: int = 91

    def both(self, act: Callable[[Ports], object], **more: Any) -> None:
        """Does the same in both homes, and compares what comes of it."""
        recipients = {ally: Recipient(addresses=tuple(them), verified=True) for ally, them in self.addresses.items() if them}
        results = []
        for home in self.homes:
            with home.opened(self.at, recipients, list_days=self.list_days, **more) as ports:
                results.append(act(ports))
        assert results[0] == results[1], f"{results}\n{self.story}"

    def compare(self) -> None:
        """Holds all that one home keeps against what the other does."""
        kept = []
        for home in self.homes:
            with home.opened(self.at, {}) as ports:
                kept.append(home.kept(ports))
        for name in TOLD:
            only = [[row for row in one[name] if row not in other[name]] for one, other in (kept, kept[::-1])]
            assert only == [[], []], f"{name} differ: {only}\n{self.story}"
        self.told = len(kept[0]["messages"])

    @property
    def story(self) -> str:
        return "\n".join(self.said)

    def step(self) -> None:
        """Some time goes by, something happens, and it is decided."""
        gone = self.chance.choice((0, 0, 0, 1, 1, 1, 3, 10, 40, -2))
        self.at += timedelta(days=gone, hours=self.chance.choice((0, 0, 0, 7)))
        self.said.append(f"-- {self.at:%Y-%m-%d}")
        for what in self.chance.sample(list(self.HAPPENS), self.chance.choice((0, 1, 1, 2, 3))):
            what(self)
        self.decides()
        if self.chance.random() < 0.6:
            self.sends()
        self.compare()

    # --- what happens -------------------------------------------------------------------------------------------------------------

    def _orders(self) -> None:
        if len(self.orders) < 7 and (not self.orders or self.chance.random() < 0.5):
            n = len(self.orders)
            self.orders[n] = self._new_order(n)
            if self.chance.random() < 0.4:
                bare = {"bare": True, "bare_since": self.at, "doubts": (UNREAD,), "rights_decided": False}
                self.orders[n] = self.orders[n].model_copy(update=bare)
            said = f"until review {self.orders[n].review_until}, bare {self.orders[n].bare}"
            self.said.append(f"order {n}: {self.orders[n].published}, {said}")
        for n in self.chance.sample(list(self.orders), self.chance.choice((0, 0, 1, 2)) if len(self.orders) > 1 else 0):
            self.said.append(f"order {n} {self._changes(n)}")
        self._puts()

    def _puts(self) -> None:
        def put(ports: Ports) -> None:
            with ports.database.transaction() as connection:
                put_flags(connection, list(self.orders.values()), self.at)

        self.both(put)

    def _new_order(self, n: int) -> Flag:
        published = self.at.date() - timedelta(days=self.chance.choice((0, 1, 1, 2, 5, 40)))
        announced = flags.source(f"2026-{80000 + n}", published.isoformat(), "the Commission has issued a limited exclusion order")
        events = [flags.event("issued", published.isoformat(), announced)]
        day = timedelta(days=1)
        if self.chance.random() < 0.4:
            events.append(flags.event("expired", str(self.at.date() + self.chance.choice((2, 30, 150)) * day), announced))
        if self.chance.random() < 0.3:
            events.append(flags.event("suspended", str(self.at.date() + day), announced))
            events.append(flags.event("reinstated", str(self.at.date() + self.chance.choice((4, 50)) * day), announced))
        return flags.flag(
            id=f"{flags.SOURCE}:2026-{80000 + n}:{published}:LEO:1", order_number=f"337-TA-{8000 + n}", published=published,
            issued_on=published, announced_in=announced, events=tuple(events), state_since=published,
            review_until=self.chance.choice((None, published + 60 * day, self.at.date() + 2 * day)),
            parties=tuple(self.chance.sample(PARTIES, 2)), parties_read="whole", articles=self.chance.choice(GOODS),
            rights=tuple(flags.patent(number) for number in self.chance.sample(NUMBERS, 2)), complainants=("Brewgate Inc.",),
            rights_read=self.chance.choice(("whole", "not_stated")), case_id=f"us_itc:337-TA-{8000 + n % 3}",
        )  # fmt: skip

    def _changes(self, n: int) -> str:
        order, on = self.orders[n], self.at.date()
        now = flag_on(order, on)
        what = self.chance.choice(("frees", "lifts", "widens", "suspends", "ends", "ends later", "words", "case", "back", "read"))
        names: tuple[str, ...] = ()
        if what == "widens":
            more = [party for party in PARTIES if party not in order.parties]
            self.orders[n] = order.model_copy(update={"parties": (*order.parties, *more[:1])})
            return what
        if what == "read":
            words = {"bare": False, "bare_since": None, "doubts": (), "rights_decided": True}
            self.orders[n] = order.model_copy(update=words if order.bare else {})
            return what
        if what == "words":
            self.orders[n] = order.model_copy(update={"articles": self.chance.choice(GOODS) + f", as of {on}"})
            return what
        if what == "case":
            self.orders[n] = order.model_copy(update={"case_id": f"us_itc:337-TA-{8000 + self.chance.randrange(3)}"})
            return what
        if what == "back":
            self.orders[n] = order.model_copy(update={"events": order.events[:1]})
            return what
        if what == "frees" and (bound := live_parties(now)):
            names = (self.chance.choice(bound),)
        elif what == "lifts" and (rights := live_rights(now)):
            names = (right_label(self.chance.choice(rights)),)
        action = "rescinded"
        if what == "suspends":
            action = "reinstated" if now.state is State.SUSPENDED else "suspended"
        day = on + timedelta(days=20) if what == "ends later" else on
        source = flags.source(f"2026-{90000 + len(order.events) + 100 * n}", on.isoformat(), "it is so")
        event = flags.event(action, day.isoformat(), source, names=names)
        self.orders[n] = order.model_copy(update={"events": (*order.events, event)})
        return f"{what} {names}"

    def _tariff_numbers(self) -> None:
        """What announced an order is read otherwise, and the order stays as it was."""
        if not self.orders:
            return
        n, numbers = self.chance.choice(list(self.orders)), self.chance.choice(((), ("8516.10",), ("9405.10",)))
        order = self.orders[n]
        said = notices.notice(
            order.announced_in.document_number, order.published.isoformat(), "final_determination",
            notices.measure("LEO", quotes=["a limited exclusion order"]), hts=numbers,
        )  # fmt: skip
        self.said.append(f"order {n} in {numbers}")

        def put(ports: Ports) -> None:
            with ports.database.transaction() as connection:
                put_notices(connection, [(said, order.case_id)], self.at)

        self.both(put)

    def _addresses(self) -> None:
        ally = self.chance.choice(("AU", "JP"))
        them = self.addresses[ally]
        name = f"{self.chance.choice('abc')}@{ally.lower()}.example"
        what = self.chance.choice(("adds", "removes", "moves", "all go", "other case"))
        if what == "adds" and name not in [a.lower() for a in them]:
            them.append(name)
        elif what == "removes" and them:
            them.remove(self.chance.choice(them))
        elif what == "moves":
            them[:] = [name]
        elif what == "all go":
            them.clear()
        elif what == "other case":
            them[:] = [a.swapcase() for a in them]
        self.said.append(f"{ally} {what}: {them}")

    def _contact_point(self) -> None:
        ally, wanted, rate = self.chance.choice(("AU", "JP")), self.chance.choice(FILTERS), self.chance.choice(RATES)
        searches = saved(self.chance, ally, FILTERS)
        first_word = self.chance.random() < 0.3
        self.said.append(f"{ally} {rate} {wanted} {searches}{' first word' if first_word else ''}")

        def put(ports: Ports) -> None:
            with ports.database.transaction() as connection:
                point = {"ally": ally, "rate": rate, "filter": wanted, "searches": searches, "first_word": first_word}
                put_contact_point(connection, ContactPoint.model_validate(point))

        self.both(put)

    def _hands_over(self) -> None:
        box = f"{self.chance.choice('abc')}@jp.example"
        self.said.append(f"{box} handed over")

        def put(ports: Ports) -> None:
            with ports.database.transaction() as connection:
                put_hand_over(connection, "JP", box, self.at, "somebody@host")

        self.both(put)

    def _local_rights(self) -> None:
        ahead = self.chance.choice((0, 0, 10, 340, 500, -3))
        rows = [
            cells(
                source=self.chance.choice(("holder", "agent")), our_right=f"US patent {ours}", local_number="JP 6000001",
                status=self.chance.choice(("in force", "in force", "lapsed")), owner="Brewgate Inc.",
                as_of=(self.at.date() - timedelta(days=max(ahead, 0))).isoformat(),
            )
            for ours in self.chance.sample(NUMBERS, self.chance.randint(1, 3))
        ]  # fmt: skip
        rows = [row | {"source": rows[0]["source"]} for row in rows]
        self.said.append(f"rights of {rows[0]['source']}: {[(row['our_right'], row['status'], row['as_of']) for row in rows]}")
        paths = iter(self.homes)

        def put(ports: Ports) -> None:
            path = next(paths).folder / "rights.csv"
            path.write_bytes(file(*rows))
            load(ports, path, "A. Loader")

        self.both(put)

    def _releases(self) -> None:
        some = self.chance.random() < 0.7

        def let_go(ports: Ports) -> list[str]:
            those = [one.alert for one in waits(ports)][: 1 if some else None]
            return [release(ports, alert, "B. Second") for alert in those]

        self.said.append("released")
        self.both(let_go)

    def _in_hand(self) -> None:
        """A sender died with mails in hand: nobody knows whether they were taken. Or a mail comes back, and waits again."""
        chance, back = self.chance.random(), self.chance.random() < 0.4
        self.said.append("a mail comes back" if back else "a mail is in hand")

        def put(ports: Ports) -> list[str]:
            with ports.database.reading() as connection:
                there = [m for m in every(connection, Message) if bool(m.sent_at) is back]
            with ports.database.transaction() as connection:
                for one in there[int(chance * len(there)) :][:1]:
                    if back:
                        mails.put_back(connection, one, Attempt(1, 0, self.at, self.at, "452 full"))
                    else:
                        mails.begin(connection, [one.id], to_server=True)
                return [m.id for m in there]

        self.both(put)

    HAPPENS = (
        *(_orders,) * 8, _tariff_numbers, _addresses, _contact_point, _hands_over, _local_rights, _releases,
        _in_hand,
    )  # fmt: skip

    # --- what is decided and sent -------------------------------------------------------------------------------------------------

    def decides(self) -> None:
        kinds: tuple[dict[str, Any], ...] = (
            *({},) * 12, {"announce": True}, {"hold": True}, {"working": True}, {"lists": True}, {"remind": True},
            {"unfolded": frozenset({"us_itc:337-TA-8001"})},
        )  # fmt: skip
        so: dict[str, Any] = {"announce": False, "hold": False, "working": False, "unfolded": frozenset()}
        so |= self.chance.choice(kinds)
        more = self.chance.choice((*({},) * 12, {"mail": f"dir:///{self.homes[0].folder}/x", "live": None}, {"news_days": 2}))
        homes = iter(self.homes)
        self.said.append(f"decides {so} {list(more)}")

        def decide(ports: Ports) -> list[Any]:
            home = next(homes)
            if home.anew:
                with ports.database.transaction() as connection:
                    forget_desks(connection)
            orders = opened(ports, ALLIES)
            standing = OrdersBeside(ports.database, orders.now)
            found = [self._told(ports, ally, Rules(**so), orders, standing) for ally in ALLIES]
            if not home.anew:
                self.looked_at.append(len(orders.asked_for))
            return [vars(one) | {"allies": sorted(one.allies)} for one in found]

        self.both(decide, **more)

    def _told(self, ports: Ports, code: str, rules: Rules, orders: Any, standing: OrdersBeside) -> Told:
        ally = load_allies()[code].model_copy(update={"second_person_hours": 24 if code == "JP" else None})
        return tell_ally(ports, letterbox(ports.settings), ally, rules, orders, standing, ())

    def sends(self) -> None:
        everybody = sorted({a.lower() for them in self.addresses.values() for a in them} | {"a@jp.example", "b@au.example"})
        refused = self.chance.sample(everybody, self.chance.choice((0, 0, 1)))
        more = self.chance.choice(({}, {}, {}, {"mail": f"dir:///{self.homes[0].folder}/mail", "live": None}))
        self.said.append(f"sends, refused: {refused} {list(more)}")
        homes = iter(self.homes)

        def go(ports: Ports) -> int:
            home = next(homes)
            home.box.answers = dict.fromkeys(refused, "452 4.2.2 mailbox full")
            with suppress(Unavailable, NotLive):  # reserved addresses are never verified
                return send(ports)
            return 0

        self.both(go, **more)


Two = tuple[str | None, str | None]


def lived(folder: Path, boxes: tuple[OddMail, OddMail], seed: int, steps: int, databases: Two) -> Histories:
    """A history of so many steps in two homes, which were the same after each."""
    homes = Home(folder / "a", boxes[0], False, databases[0]), Home(folder / "b", boxes[1], True, databases[1])
    history = Histories(homes, random.Random(seed))
    history.list_days = history.chance.choice((20, 400, 400))
    for home in homes:
        home.folder.mkdir()
    with homes[0].opened(history.at, {}) as ports:
        keys.make(Path(ports.settings.url("answers_keys")), date(2026, 9, 1))
        made = Path(ports.settings.url("answers_keys")).read_bytes()
    with homes[1].opened(history.at, {}) as ports:
        path = Path(ports.settings.url("answers_keys"))
        path.write_bytes(made)
        path.chmod(0o600)
    for _ in range(steps):
        history.step()
    return history
