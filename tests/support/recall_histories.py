"""Random histories of orders, addresses and mail servers, and what officers made of the mails that they got.

What an address was told is read from the mails that the server was given, never from the database: that is what an officer holds.
"""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from email.message import Message as Email
from pathlib import Path
from typing import Any

import flags
import replies
import sends_elsewhere
from contact_points import saved
from odd_mail import OddMail

from alerts.answers import keys
from alerts.answers.taking import take
from alerts.desk.outbox import tell
from alerts.outgoing.delivery import send
from pipeline.clock import Clock
from pipeline.database import outgoing_mail as mails
from pipeline.database.contact_points import put_contact_point
from pipeline.database.flags import put_flags
from pipeline.database.ledger import put_hand_over
from pipeline.database.rows import every
from pipeline.errors import NotLive, Unavailable
from pipeline.fold import flag_on
from pipeline.fold.state import bound_parties, is_live, live_parties, live_rights, right_label
from pipeline.matching.filtering import facts_of, passes
from pipeline.records import Alert, AlertKind, ContactPoint, Flag, FlagParty, Message, NarrowingKind, Rate, State
from pipeline.settings import Recipient, Settings
from pipeline.wiring import Ports, open_ports

BEGIN = date(2026, 3, 2)
ALLIES = ("JP", "AU")  # whose addresses come and go
BOUND = "US"  # where the orders bind by themselves
SHARED = "rest@shared.example"  # of all other allies at once
OTHERS = ("CA", "DE", "GB", "KR", "NL", "NZ", "TW")
PARTIES = tuple(FlagParty(name=f"{name} Ltd.") for name in ("Aldwick", "Brimstow", "Corvane", "Dunmarl"))
FILTERS: tuple[dict[str, list[str]], ...] = (
    {}, {"rights": ["patent"]}, {"rights": ["trademark"]}, {"parties": ["Aldwick"]}, {"words": ["pots"]},
)  # fmt: skip
RIGHTS = (flags.patent("79000001", 1, 2), flags.patent("79000002", 4), flags.patent("79000003"))


Told = tuple[Flag, datetime]  # an order as an address heard of it last, and when


@dataclass
class Order:
    """An order as the fold has it: whom it names, and what happened to it."""

    flag: Flag

    def changed(self, **fields: Any) -> None:
        self.flag = self.flag.model_copy(update=fields)

    def happens(self, action: str, on: date, *names: str) -> None:
        number = f"2026-{90000 + len(self.flag.events):05}"
        event = flags.event(action, on.isoformat(), flags.source(number, on.isoformat(), f"it is {action}"), names=names)
        self.changed(events=(*self.flag.events, event))

    def step(self, chance: random.Random, on: date) -> str:
        """Something that happens to it, in a word."""
        now = flag_on(self.flag, on)
        what = chance.choice(("frees", "frees", "lifts", "widens", "rights", "suspends", "rests", "ends", "back", "words"))
        if what == "frees" and (bound := live_parties(now)):
            self.happens("rescinded", on, chance.choice(bound))
        elif what == "lifts" and (rights := live_rights(now)):
            self.happens("rescinded", on, right_label(chance.choice(rights)))
        elif what == "widens" and (more := [p for p in PARTIES if p not in self.flag.parties]):
            self.changed(parties=(*self.flag.parties, chance.choice(more)))
        elif what == "rights" and (further := [r for r in RIGHTS if r not in self.flag.rights]):
            self.changed(rights=(*self.flag.rights, chance.choice(further)))
        elif what == "suspends":
            self.happens("reinstated" if now.state is State.SUSPENDED else "suspended", on)
        elif what == "rests" and (bound := live_parties(now)):
            one = chance.choice(bound)
            rests = any(party.paused for party in now.parties if party.name == one)
            self.happens("reinstated" if rests else "suspended", on, one)
        elif what == "ends":
            self.happens("rescinded", on)
        elif what == "back" and len(self.flag.events) > 1:
            self.changed(events=tuple(e for e in self.flag.events if e != chance.choice(self.flag.events[1:])))
        else:
            self.changed(articles=f"Certain kettles, as of {on.isoformat()}")
        return what


def new_order(n: int, chance: random.Random, on: date) -> Order:
    number = f"2026-{80000 + n:05}"
    published = on - timedelta(days=chance.choice((0, 1, 40)))
    announced = flags.source(number, published.isoformat(), "the Commission has issued a limited exclusion order")
    issued = flags.event("issued", published.isoformat(), announced)
    made = flags.flag(
        id=f"{flags.SOURCE}:{number}:{published}:LEO:1", order_number=f"337-TA-{8000 + n}", published=published,
        issued_on=published, announced_in=announced, events=(issued,), review_until=None, state_since=published,
        parties_read="whole", rights_read=chance.choice(("whole", "not_stated")),
        parties=tuple(chance.sample(PARTIES, 2)), rights=tuple(chance.sample(RIGHTS, 2)), case_id=f"us_itc:337-TA-{8000 + n}",
    )  # fmt: skip
    return Order(made)


@dataclass
class Heard:
    """One mail that the server was given, and who was an address of whom at that time."""

    to: str
    mail: Email
    present: frozenset[tuple[str, str]]  # ally and address, in small letters
    perhaps: frozenset[str]  # Message-IDs that were in hand when a sender was killed
    at: datetime
    over: frozenset[tuple[str, str, datetime]]  # ally, address, and until when others took over what it was told


@dataclass
class Done:
    """That somebody of an ally's contact point said DONE to a recall, when so many mails had been given."""

    ally: str
    alert: str
    given: int


@dataclass
class History:
    """One home through the days."""

    folder: Path
    box: OddMail
    chance: random.Random
    at: datetime = datetime(BEGIN.year, BEGIN.month, BEGIN.day, 9, tzinfo=UTC)
    orders: list[Order] = field(default_factory=list)
    addresses: dict[str, list[str]] = field(default_factory=lambda: {"JP": ["a@jp.example"], "AU": ["a@au.example"]})
    heard: list[Heard] = field(default_factory=list)
    perhaps: set[str] = field(default_factory=set)
    said: list[str] = field(default_factory=list)  # what was done, for whoever has to look into a failure
    over: dict[tuple[str, str], datetime] = field(default_factory=dict)
    points: dict[str, list[tuple[datetime, ContactPoint]]] = field(default_factory=dict)  # by ally, what was said of it, and when
    done: list[Done] = field(default_factory=list)
    database: str | None = None  # None: the home's own
    an_hour: int = 30  # orders that come by mails of their own

    @property
    def settings(self) -> Settings:
        recipients = {ally: Recipient(addresses=tuple(them), verified=True) for ally, them in self.addresses.items() if them}
        recipients |= {ally: Recipient(addresses=(SHARED,), verified=True) for ally in OTHERS}
        recipients[BOUND] = Recipient(addresses=("desk@us.example",), verified=True)
        server = f"smtp://127.0.0.1:{self.box.port}?starttls=no"
        settings = Settings(home=self.folder / "home", mail=server, live="yes", recipients=recipients, language="en")
        own: dict[str, Any] = {"database": self.database} if self.database else {}
        own |= {"answers": "answers@crossmarket.example", "inbox": f"maildir:///{self.folder}/box"}
        return settings.model_copy(
            update=own | {"mail_connections": self.chance.choice((1, 3)), "list_days": 6, "mails_an_hour": self.an_hour}
        )

    @contextmanager
    def opened(self, settings: Settings | None = None) -> Iterator[Ports]:
        with open_ports(settings or self.settings, Clock(self.at)) as ports:
            yield ports

    # --- a day ------------------------------------------------------------------------------------------------------------------

    def day(self) -> None:
        self.at += timedelta(days=self.chance.choice((1, 1, 3)))
        self._orders()
        self._addresses()
        self._hands_over()
        self._contact_points()
        self._answers()
        self._server()
        ways = (self.run, self.run, self.run, self._is_killed, self._two_at_once, self._to_a_folder, self._in_work, self._holds)
        self.chance.choice(ways)()
        if self.chance.random() < 0.3:
            self.at += timedelta(minutes=self.chance.choice((10, 50, 70)))
            self._orders()
            self.chance.choice(ways)()

    def _orders(self) -> None:
        if len(self.orders) < 4 and self.chance.random() < 0.5:
            self.orders.append(new_order(len(self.orders), self.chance, self.at.date()))
            self.said.append(f"{self.at:%m-%d} order {len(self.orders) - 1}")
        for n, order in enumerate(self.orders):
            if self.chance.random() < 0.5:
                self.said.append(f"{self.at:%m-%d} order {n} {order.step(self.chance, self.at.date())}")
        if self.chance.random() < 0.15:
            self.said.append(f"{self.at:%m-%d} all end")
            for order in self.orders:
                order.happens("rescinded", self.at.date())
        with self.opened() as ports, ports.database.transaction() as connection:
            put_flags(connection, [order.flag for order in self.orders], self.at)

    def _addresses(self) -> None:
        if self.chance.random() < 0.5:
            return
        ally = self.chance.choice(ALLIES)
        them = self.addresses[ally]
        what = self.chance.choice(("adds", "adds", "removes", "removes", "moves", "all go", "other case", "of both"))
        name = self.chance.choice(("a", "b", "c")) + f"@{ally.lower()}.example"
        if what == "removes" and them:
            them.remove(self.chance.choice(them))
        elif what == "all go":
            them.clear()
        elif what == "moves":
            them[:] = [name]
        elif what == "other case":
            them[:] = [a.swapcase() for a in them]
        elif what == "of both":
            name = "both@desk.example"
        if what in ("adds", "of both") and name not in [a.lower() for a in them]:
            them.append(name)
        self.said.append(f"{self.at:%m-%d} {ally} {what}: {them}")

    def _hands_over(self) -> None:
        if self.chance.random() < 0.15:
            ally = self.chance.choice(ALLIES)
            box = f"{self.chance.choice('abc')}@{ally.lower()}.example"
            self.over[ally, box] = self.at
            self.said.append(f"{self.at:%m-%d} {ally} {box} handed over")
            with self.opened() as ports, ports.database.transaction() as connection:
                put_hand_over(connection, ally, box, self.at, "somebody@host")

    def _contact_points(self) -> None:
        """Another rate, another filter; the addresses stay those of the settings."""
        if self.chance.random() < 0.8:
            return
        ally = self.chance.choice(ALLIES)
        wanted = self.chance.choice(FILTERS)
        rate = self.chance.choice((Rate.AT_ONCE, Rate.AT_ONCE, Rate.DAILY, Rate.WEEKLY))
        searches = saved(self.chance, ally, FILTERS)
        self._says_of(ContactPoint.model_validate({"ally": ally, "rate": rate, "filter": wanted, "searches": searches}))

    def _says_of(self, point: ContactPoint) -> None:
        said = point.model_dump(exclude_defaults=True, include={"filter", "searches"})
        self.said.append(f"{self.at:%m-%d} {point.ally} {point.rate} {said}")
        self.points.setdefault(point.ally, []).append((self.at, point))
        with self.opened() as ports, ports.database.transaction() as connection:
            put_contact_point(connection, point)

    def point(self, ally: str, at: datetime) -> ContactPoint:
        """What was said of a contact point by then."""
        said = [point for since, point in self.points.get(ally, []) if since <= at]
        return said[-1] if said else ContactPoint(ally=ally)

    def _answers(self) -> None:
        """Somebody answers DONE to a mail that takes something back, from wherever he reads."""
        recalls = [one for one in self.heard if one.mail["Importance"] == "high"]
        if not recalls or self.chance.random() < 0.5:
            return
        heard = self.chance.choice(recalls)
        ally = str(heard.mail["List-Id"])[1:3].upper()
        raw = replies.mail("DONE\r\n", to=str(heard.mail["Reply-To"]), sender=heard.to)
        (self.folder / "box" / "new" / f"{len(self.said)}.x.host").write_bytes(raw)
        with self.opened() as ports:
            became = [fate for fate, _ in take(ports)]
        counts = heard.to in [a.lower() for a in self.settings.recipient(ally).addresses]
        assert became in ([], ["said before"], ["answer"] if counts else ["issue"]), became  # nothing: the same bytes came before
        if became == ["answer"]:
            self.done += [Done(ally, alert, len(self.heard)) for alert in str(heard.mail["X-Crossmarket-Alerts"]).split()]
        self.said.append(f"{self.at:%m-%d} DONE by {heard.to} to {heard.mail['Subject']}: {became}")

    def _server(self) -> None:
        everybody = [a for them in self.addresses.values() for a in them] + ["a@jp.example", "b@au.example", SHARED]
        self.box.answers = {
            a: self.chance.choice(("452 4.2.2 mailbox full", "550 5.1.1 no such mailbox"))
            for a in self.chance.sample(everybody, self.chance.choice((0, 0, 1, 2)))
        }
        self.box.drop_after_data = set(self.chance.sample(everybody, self.chance.choice((0, 0, 0, 1))))
        self.said.append(f"{self.at:%m-%d} server {self.box.answers} drops {self.box.drop_after_data}")

    # --- ways to run ------------------------------------------------------------------------------------------------------------

    def run(self, *, working: bool = False, hold: bool = False, lists: tuple[str, ...] = (), **settings: Any) -> None:
        with self.opened(self.settings.model_copy(update=settings)) as ports:
            with ports.database.only_one("tell"):
                tell(ports, announce=self.chance.random() < 0.2, hold=hold, working=working, lists=lists, coverage=())
            if self.box.when_given is None:
                self._take_note(send_quietly(ports))

    def _take_note(self, _sent: int) -> None:
        present = frozenset((ally, a.lower()) for ally, them in self.settings.recipients.items() for a in them.addresses)
        for to, mail in self.box.given[len(self.heard) :]:
            over = frozenset((*whose, at) for whose, at in self.over.items())
            self.heard.append(Heard(to.lower(), mail, present, frozenset(self.perhaps), self.at, over))

    def _in_work(self) -> None:
        self.said.append(f"{self.at:%m-%d} while documents wait")
        self.run(working=True)

    def _holds(self) -> None:
        self.said.append(f"{self.at:%m-%d} while history is incomplete")
        self.run(hold=True)

    def _to_a_folder(self) -> None:
        self.said.append(f"{self.at:%m-%d} to a folder")
        self.run(mail=f"dir:///{self.folder}/looked", live=None)

    def _is_killed(self) -> None:
        """Decides, then another process sends and is killed when the server has the n-th mail and did not answer."""
        at = len(self.box.given) + self.chance.randint(1, 6)
        with self.opened() as ports, ports.database.only_one("tell"):
            tell(ports, announce=False, hold=False, working=False, coverage=())
        other = sends_elsewhere.start(self.settings, self.at, decides=False)

        def kill() -> None:
            if len(self.box.given) >= at and other.pid:
                os.kill(other.pid, signal.SIGKILL)
                time.sleep(0.02)  # it is gone before it could hear an answer

        self.box.when_given = kill
        other.join(60)
        self.box.when_given = None
        self.said.append(f"{self.at:%m-%d} killed at {at}: {other.exitcode}")
        if other.exitcode == -signal.SIGKILL:
            self.perhaps |= self._in_hand()
        self._take_note(0)
        if other.exitcode == -signal.SIGKILL and self.chance.random() < 0.7:  # who was being told goes before it is known
            last, _ = self.box.given[-1]
            for them in self.addresses.values():
                them[:] = [address for address in them if address != last]
            self.said.append(f"{self.at:%m-%d} {last} is removed")

    def _in_hand(self) -> set[str]:
        with self.opened() as ports, ports.database.reading() as connection:
            return {f"<{id_}@crossmarket.example>" for id_ in mails.in_hand(connection)}

    def _two_at_once(self) -> None:
        """Another process works by the same settings beside us."""
        self.said.append(f"{self.at:%m-%d} two at once")
        other = sends_elsewhere.start(self.settings, self.at, decides=True)
        self.run()
        other.join(60)
        self._take_note(0)

    # --- the end ----------------------------------------------------------------------------------------------------------------

    def all_is_well(self) -> None:
        """The servers take everything; each address gets its next list; runs go on until nothing is left to say."""
        self.box.answers, self.box.drop_after_data = {}, set()
        for _n in range(3):
            self.run()
            self.at += timedelta(hours=2)  # what waited for the list of its hour waits no more
        self.run(lists=tuple(ALLIES))
        self.run()
        given = len(self.box.given)
        self.run()
        assert len(self.box.given) == given, "it has said all that there is to say"
        with self.opened() as ports, ports.database.reading() as connection:
            left = {address for _, address in mails.recipients(connection) if not address.endswith("@crossmarket.example")}
            assert left == set(), "nothing waits but for allies without an address"


def send_quietly(ports: Ports) -> int:
    try:
        return send(ports)
    except (Unavailable, NotLive):  # the server is away; or whoever waits is a reserved address
        return 0


# --- what officers make of it -----------------------------------------------------------------------------------------------------


def judge(history: History) -> None:
    """Holds what was heard against what may be heard, and what is believed at the end against what is so."""
    with history.opened() as ports, ports.database.reading() as connection:
        known = {a.id: a for a in every(connection, Alert)}
        minted = {m.message_id: m.minted_at for m in every(connection, Message)}
        now = {f.id: flag_on(f, history.at.date()) for f in every(connection, Flag)}
    believed: dict[tuple[str, str], dict[str, Told]] = {}
    seen: dict[tuple[str, str], str] = {}
    came: set[tuple[str, str]] = set()
    for given, heard in enumerate(history.heard):
        mail, again = str(heard.mail["Message-ID"]), (heard.to, str(heard.mail["Message-ID"])) in came
        came.add((heard.to, mail))
        for id_ in str(heard.mail["X-Crossmarket-Alerts"]).split():
            alert = known[id_]
            if " | asked again" in " ".join(str(heard.mail["Subject"]).split()):
                _asked_again(history, heard, alert, given, believed[alert.ally, heard.to][alert.flag_id][0], known)
                assert (heard.to, id_) in seen, f"{heard.to} is asked about {id_}, which it was never told"
                continue
            first = seen.setdefault((heard.to, id_), mail)
            if str(heard.mail["Subject"]).startswith("LIST ") and first != mail:
                said = believed[alert.ally, heard.to][alert.flag_id][0]
                assert again or said == alert.flag, f"{heard.to}: a list says of {alert.flag_id} what is no more so"
                continue  # it repeats what was told
            assert first == mail, f"{heard.to} is told {id_} twice, in two mails"
            if (heard.to, f"{id_} heard") in seen:
                continue  # the same mail once more
            seen[heard.to, f"{id_} heard"] = first
            if not str(heard.mail["Subject"]).startswith("LIST ") and not _takes_back(alert):
                wanted = history.point(alert.ally, minted[mail]).filter
                assert passes(wanted, facts_of(alert.flag)), f"{heard.to} is told {id_}, which it does not want"
            _one(heard, alert, believed.setdefault((alert.ally, heard.to), {}))
    _at_the_end(history, believed, now)


def _takes_back(alert: Alert) -> bool:
    return alert.kind is AlertKind.CANCEL or bool(alert.narrows)


def _asked_again(history: History, heard: Heard, alert: Alert, given: int, said: Flag, known: dict[str, Alert]) -> None:
    """Only about what takes back and is so still, and not once somebody of the contact point said that it is known."""
    who = f"{heard.to} is asked about {alert.id}"
    assert _takes_back(alert), f"{who}: it takes nothing back"
    confirmed = [known[one.alert] for one in history.done if one.ally == alert.ally and one.given <= given]
    answered = any((one.flag_id, one.revision) == (alert.flag_id, alert.revision) and one.n >= alert.n for one in confirmed)
    mail = str(heard.mail["Message-ID"])
    repeated = any(one.to == heard.to and str(one.mail["Message-ID"]) == mail for one in history.heard[:given])
    assert not answered or repeated or mail in heard.perhaps, f"{who}: it was answered"
    so = [n for n in alert.narrows if n.kind is NarrowingKind.ENDED and not is_live(said)]
    so += [n for n in alert.narrows if n.kind is NarrowingKind.SUSPENDED and said.state is State.SUSPENDED]
    so += [n for n in alert.narrows if n.kind is NarrowingKind.FREED and not set(n.names) <= set(live_parties(said))]
    so += [n for n in alert.narrows if n.kind is NarrowingKind.PAUSED_FOR and not set(n.names) <= _bound(said)]
    others = {NarrowingKind.ENDED, NarrowingKind.SUSPENDED, NarrowingKind.FREED, NarrowingKind.PAUSED_FOR}
    still = so or any(n.kind not in others for n in alert.narrows)
    assert still or repeated or mail in heard.perhaps, f"{who}: nothing of it is so any more"


def _one(heard: Heard, alert: Alert, believed: dict[str, Told]) -> None:
    who = f"{heard.to} of {alert.ally}: {alert.kind} {alert.n} about {alert.flag_id}"
    assert alert.ally != BOUND, f"{who}: told where it binds"
    last, at = believed.get(alert.flag_id, (None, None))
    for ally, box, until in heard.over:
        over = (ally, box) == (alert.ally, heard.to) and at is not None and at <= until
        assert not over or (ally, box) in heard.present or heard.at <= until, f"{who}: others took over what it was told"
    recall = alert.kind is AlertKind.CANCEL or bool(alert.narrows)
    if recall:
        assert last is not None, f"{who}: a recall of what was never told"
        assert is_live(last), f"{who}: a recall of what was taken back"
        for narrowing in alert.narrows:
            of = {NarrowingKind.FREED: set(live_parties(last)), NarrowingKind.PAUSED_FOR: _bound(last)}
            told = of.get(narrowing.kind)
            assert told is None or set(narrowing.names) <= told, f"{who}: frees whom it was never told of: {narrowing.names}"
            if narrowing.kind is NarrowingKind.SUSPENDED:
                assert last.state is not State.SUSPENDED, f"{who}: suspended twice"
    else:
        may = (alert.ally, heard.to) in heard.present or str(heard.mail["Message-ID"]) in heard.perhaps
        assert may, f"{who}: news to an address that is its ally's no more"
    believed[alert.flag_id] = alert.flag, heard.at


def _at_the_end(history: History, believed: dict[tuple[str, str], dict[str, Told]], now: dict[str, Flag]) -> None:
    present = {(ally, a.lower()) for ally, r in history.settings.recipients.items() for a in r.addresses if ally != BOUND}
    for (ally, box), told in believed.items():
        for id_, (flag, at) in told.items():
            who, is_so = f"{box} of {ally} about {id_}", now[id_]
            over = history.over.get((ally, box))
            if not is_live(flag) or (over and at <= over and (ally, box) not in present):
                continue
            assert is_live(is_so), f"{who}: never heard that it ended"
            assert is_so.state is not State.SUSPENDED or flag.state is State.SUSPENDED, f"{who}: never heard that it is suspended"
            freed = {p.name for p in is_so.parties if p.freed} & set(live_parties(flag))
            assert not freed, f"{who}: never heard who is free: {freed}"
            rests = {p.name for p in is_so.parties if p.paused} & _bound(flag) if is_so.state is not State.SUSPENDED else set()
            assert not rests, f"{who}: never heard as to whom it rests: {rests}"
            lifted = {right_label(r) for r in is_so.rights if r.lifted} & {right_label(r) for r in live_rights(flag)}
            assert not lifted, f"{who}: never heard what is lifted: {lifted}"
    for ally, box in present:
        holds = {i: _meaning(f) for i, (f, _) in believed.get((ally, box), {}).items() if is_live(f)}
        stands = {i: _meaning(f) for i, f in now.items() if is_live(f)}
        point = history.point(ally, history.at)
        for_all = {i for i in stands if passes(point.filter, facts_of(now[i]))}
        own = [one.filter for one in point.searches if one.mailbox == box]
        wanted = for_all | {i for i in stands if any(passes(one, facts_of(now[i])) for one in own)}
        assert holds == {i: stands.get(i) for i in holds}, f"{box} of {ally}: the last word on each order"
        assert wanted <= holds.keys(), f"{box} of {ally}: never heard of what it wants"
        others = [believed.get((ally, other), {}) for to, other in present if to == ally]
        differ = [holds.keys() ^ {i for i, (f, _) in them.items() if is_live(f)} for them in others]
        by_search = {i for i in stands if any(passes(one.filter, facts_of(now[i])) for one in point.searches)}
        assert all(i in by_search - for_all for those in differ for i in those), f"{ally}: not all hold the same"


def _bound(flag: Flag) -> set[str]:
    return {party.name for party in bound_parties(flag)}


def _meaning(flag: Flag) -> tuple[object, ...]:
    return flag.state, flag.articles, sorted(live_parties(flag)), sorted(_bound(flag)), sorted(map(right_label, live_rights(flag)))


def lived(folder: Path, box: OddMail, seed: int, days: int, database: str | None = None) -> History:
    """A history of so many days, to its end."""
    chance = random.Random(seed)
    history = History(folder, box, chance, database=database, an_hour=chance.choice((1, 2, 30)))
    for name in ("tmp", "new", "cur"):
        (folder / "box" / name).mkdir(parents=True)
    keys.make(Path(history.settings.url("answers_keys")), history.at.date())
    for _day in range(days):
        history.day()
    history.all_is_well()
    return history
