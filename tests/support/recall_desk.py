"""One home whose addresses and orders are as a test says, and what officers got of it day by day."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import flags
from odd_mail import OddMail
from replies import mail

from alerts.answers import keys
from alerts.answers.taking import take
from alerts.desk.outbox import Told, tell
from alerts.outgoing.delivery import send
from pipeline.clock import Clock
from pipeline.database import outgoing_mail as mails
from pipeline.database.contact_points import put_contact_point
from pipeline.database.flags import put_flags
from pipeline.database.issues import issues_of_status
from pipeline.database.rows import every
from pipeline.errors import NotLive
from pipeline.records import Alert, ContactPoint, FlagParty, Issue
from pipeline.settings import Recipient, Settings
from pipeline.wiring import Ports, open_ports

A, B, C = "a@jp.example", "b@jp.example", "c@jp.example"
KETTLEWORKS, STEAMLINE, OTHER = (FlagParty(name=name) for name in ("Kettleworks Ltd.", "Steamline GmbH", "Boilwell Co."))
OTHER_MAILS = {"digest:": "DIGEST", "asked again": "AGAIN", "PLEASE CONFIRM": "CONFIRM", "ABOUT": "ABOUT"}  # by their subjects
MAILS = {"alert": "NEW", "update": "CHANGE", "cancel": "STOP"}


@dataclass
class Desk:
    """One home, whose allies' addresses and orders are as a test says, a day after the other."""

    folder: Path
    box: OddMail
    recipients: dict[str, Recipient] = field(default_factory=dict)
    orders: dict[int, Any] = field(default_factory=dict)
    at: datetime = datetime(2026, 11, 1, 8, tzinfo=UTC)
    shown: int = 0
    always: dict[str, Any] = field(default_factory=dict)  # settings
    count: Iterator[int] = field(default_factory=itertools.count)

    def has(self, *addresses: str, ally: str = "JP", verified: bool = True) -> None:
        """The ally's addresses from now on; none: it is not in the settings."""
        self.recipients.pop(ally, None)
        if addresses:
            self.recipients[ally] = Recipient(addresses=addresses, verified=verified)

    def point(self, ally: str = "JP", **fields: Any) -> None:
        """What is said of the ally's contact point from now on."""
        with self.opened() as ports, ports.database.transaction() as connection:
            put_contact_point(connection, ContactPoint.model_validate({"ally": ally} | fields))

    def takes_answers(self) -> None:
        """By reply, from now on."""
        box = f"maildir:///{self.folder}/box"
        self.always |= {"answers": "answers@crossmarket.example", "bounces": "bounces@crossmarket.example", "inbox": box}
        for name in ("tmp", "new", "cur"):
            (self.folder / "box" / name).mkdir(parents=True)
        keys.make(Path(self.settings().url("answers_keys")), self.at.date())

    def last_to(self, address: str) -> EmailMessage:
        """The last mail that was given for an address."""
        mail = message_from_bytes(self.box.given_to_with(address)[-1].as_bytes(), policy=policy.default)
        assert isinstance(mail, EmailMessage)
        return mail

    def answer(self, words: str, *, to: EmailMessage, sender: str, **fields: Any) -> list[str]:
        """Somebody answers a mail; what became of that."""
        raw = mail(f"{words}\r\n", to=to["Reply-To"], sender=sender, **fields)
        (self.folder / "box" / "new" / f"{1_800_000_000 + next(self.count)}.x.host").write_bytes(raw)
        with self.opened() as ports:
            return [fate for fate, _ in take(ports)]

    def issues(self) -> list[Issue]:
        """Those that are open."""
        with self.opened() as ports, ports.database.reading() as connection:
            return issues_of_status(connection, "open")

    def order(self, n: int = 1, **fields: Any) -> None:
        """An order as it is from now on, in force since long unless it says otherwise."""
        number = f"2026-{88000 + n}"
        announced = flags.source(number, "2026-10-25", "the Commission has issued a limited exclusion order")
        own = {
            "id": f"{flags.SOURCE}:{number}:2026-10-25:LEO:1", "order_number": f"337-TA-{8000 + n}",
            "published": date(2026, 10, 25), "announced_in": announced, "review_until": None,
            "events": (flags.event("issued", "2026-10-20", announced),),
            "issued_on": date(2026, 10, 20), "parties": (KETTLEWORKS, STEAMLINE), "parties_read": "whole",
        }  # fmt: skip
        known = self.orders.get(n) or flags.flag(**own)
        self.orders[n] = known.model_copy(update=fields)

    def happens(self, action: str, *names: str, n: int = 1) -> None:
        order = self.orders[n]
        source = flags.source(f"2026-{89000 + len(order.events)}", self.at.date().isoformat(), f"it is {action}")
        event = flags.event(action, self.at.date().isoformat(), source, names=names)
        self.order(n, events=(*order.events, event))

    def settings(self, **more: Any) -> Settings:
        live = {"mail": f"smtp://127.0.0.1:{self.box.port}?starttls=no", "live": "yes", "language": "en"}
        return Settings.model_validate({"home": self.folder / "home", "recipients": self.recipients} | live | self.always | more)

    @contextmanager
    def opened(self, **more: Any) -> Iterator[Ports]:
        with open_ports(self.settings(**more), Clock(self.at)) as ports:
            yield ports

    def decide(
        self,
        *,
        hold: bool = False,
        working: bool = False,
        announce: bool = False,
        lists: Sequence[str] = (),
        remind: Sequence[str] = (),
        **more: Any,
    ) -> Told:
        with self.opened(**more) as ports:
            with ports.database.transaction() as connection:
                put_flags(connection, list(self.orders.values()), self.at)
            return tell(ports, announce=announce, hold=hold, working=working, lists=lists, remind=remind, coverage=())

    def run(self, *, hold: bool = False, lists: Sequence[str] = (), remind: Sequence[str] = (), **more: Any) -> list[str]:
        """Decides and sends, and goes on to the next day; what officers of the ally got meanwhile: "a STOP 1, 2"."""
        self.decide(hold=hold, lists=lists, remind=remind, **more)
        self.send(**more)
        self.at += timedelta(days=1)
        return self.came()

    def send(self, **more: Any) -> None:
        with self.opened(**more) as ports, suppress(NotLive):  # nobody but reserved addresses waits
            send(ports)

    def came(self, ally: str = "JP") -> list[str]:
        """What was given since the last look, a word a mail."""
        with self.opened() as ports, ports.database.reading() as connection:
            known = {a.id: a for a in every(connection, Alert)}
        found, self.shown = self.box.given[self.shown :], len(self.box.given)
        words = []
        for to, one in found:
            alerts = [known[id_] for id_ in str(one["X-Crossmarket-Alerts"]).split()]
            subject = " ".join(str(one["Subject"]).split())
            listed = subject.startswith("LIST")
            other = next((word for part, word in OTHER_MAILS.items() if part in subject), None)
            if f"<{ally.lower()}.alerts." in str(one["List-Id"]):
                numbers = ", ".join(sorted((a.flag.order_number or "")[-1] for a in alerts))
                what = other or ("LIST" if listed else MAILS[alerts[0].kind])
                words.append(f"{to.partition('@')[0]} {what} {numbers}".rstrip())
        return sorted(words)

    def waiting(self) -> list[str]:
        with self.opened() as ports, ports.database.reading() as connection:
            return sorted(w.recipient for w in mails.waiting(connection) if not w.recipient.endswith("crossmarket.example"))
