"""The outbox: decides what each ally is told, renders it once, keeps it, and sends what is kept until the mail port has it.

For each ally one transaction holds the alerts and their messages, so a crash leaves both or neither; sending the same message
twice is harmless to a folder, and to a mail server it has the same Message-ID.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Connection, select

from alerts.allies import Ally, load_allies
from alerts.basis import lawful_action
from alerts.envelope import build, message_id
from alerts.mail.port import Mail, MailRefused
from alerts.render import Rendered, render_alert, render_inventory
from alerts.tell import changes, is_news, next_kind, revision
from pipeline.database import records as r
from pipeline.database import tables as t
from pipeline.errors import NotLive
from pipeline.fold import flag_on
from pipeline.progress import Notify, quiet
from pipeline.records import Alert, AlertKind, Finding, Flag, IssueKind, Message, Occasion
from pipeline.settings import Recipient
from pipeline.wiring import LIVE_MAILS, MAILS, Ports, implementation

SEND_AT_ONCE = 50


@dataclass
class Told:
    """What one decision over all allies brought."""

    alerts: int = 0
    updates: int = 0
    cancels: int = 0
    inventories: int = 0
    held: int = 0  # new flags that wait until history is complete
    allies: set[str] = field(default_factory=set)
    seconds_to_alert: list[float] = field(default_factory=list)  # from the start (UTC) of the day of publication


def tell(ports: Ports, *, announce: bool, hold: bool, coverage: Sequence[str], notify: Notify = quiet) -> Told:
    """Writes into the outbox what every ally has to be told now.

    With `announce` each flag that an ally was not told of gets an alert of its own; else only news does, and the rest goes into one
    inventory. With `hold` (history is not complete) flags that were not told before wait, unless they are news.
    """
    today = ports.clock.today()
    with ports.database.reading() as connection:
        flags = [flag_on(f, today) for f in r.stream(connection, t.flags, Flag)]
    result = Told()
    for ally in load_allies().values():
        desk = _Desk(ports, ally, announce, hold, coverage, result)
        with ports.database.transaction() as connection:
            desk.tell(connection, flags, today)
        notify("allies", 1)
    return result


@dataclass
class _Desk:
    """The decisions for one ally."""

    ports: Ports
    ally: Ally
    announce: bool
    hold: bool
    coverage: Sequence[str]
    result: Told

    def tell(self, connection: Connection, flags: Sequence[Flag], today: date) -> None:
        last = r.last_alerts(connection, self.ally.code)
        inventory: list[Alert] = []
        for flag in flags:
            if flag.market == self.ally.code:
                continue  # never to the market that issued the order
            alert = self._alert(flag, last.get(flag.id), today)
            if alert is None:
                continue
            if alert.kind is not AlertKind.ALERT:
                self._tell_those_who_know(connection, alert)
            elif self.hold and not (last and is_news(flag, today, self.ports.settings.news_days)):
                self.result.held += 1
            elif self.announce or (last and is_news(flag, today, self.ports.settings.news_days)):
                self._tell_anew(connection, alert)
            else:
                inventory.append(alert)
        if inventory:
            self._send_inventory(connection, inventory)

    def _alert(self, flag: Flag, last: Alert | None, today: date) -> Alert | None:
        decision = lawful_action(self.ally, flag, today)
        now = revision(flag, decision)
        kind = next_kind(last, flag, now)
        if kind is None:
            return None
        n = last.n + 1 if last else 1
        return Alert(
            id="a" + _hash(flag.id, self.ally.code, str(n)),
            kind=kind,
            ally=self.ally.code,
            flag_id=flag.id,
            n=n,
            revision=now,
            flag=flag,
            changes=changes(last, flag, decision) if last and kind is not AlertKind.ALERT else (),
            decision=decision,
            decided_at=self.ports.clock.now(),
        )

    def _tell_anew(self, connection: Connection, alert: Alert) -> None:
        r.put_alert(connection, alert, self._now)
        rendered = self._render(alert)
        earlier = r.messages_about(connection, self.ally.code, alert.flag_id)  # an order that came back goes into its old thread
        for address in _recipient(self.ports, self.ally.code).addresses:
            thread = tuple(m.message_id for m in earlier if m.recipient == address)
            self._put(connection, address, Occasion.IMMEDIATE, rendered, [alert], thread)
        self.result.alerts += 1
        published = datetime.combine(alert.flag.published, time.min, tzinfo=UTC)
        self.result.seconds_to_alert.append((self._now - published).total_seconds())
        self.result.allies.add(self.ally.code)

    def _tell_those_who_know(self, connection: Connection, alert: Alert) -> None:
        """An update or cancel goes to exactly those who were told, in the thread in which they were."""
        earlier = r.messages_about(connection, self.ally.code, alert.flag_id)
        r.put_alert(connection, alert, self._now)
        rendered = self._render(alert)
        for address in dict.fromkeys(m.recipient for m in earlier):
            thread = tuple(m.message_id for m in earlier if m.recipient == address)
            self._put(connection, address, Occasion.IMMEDIATE, rendered, [alert], thread)
        self.result.cancels += alert.kind is AlertKind.CANCEL
        self.result.updates += alert.kind is AlertKind.UPDATE
        self.result.allies.add(self.ally.code)

    def _send_inventory(self, connection: Connection, alerts: Sequence[Alert]) -> None:
        for alert in alerts:
            r.put_alert(connection, alert, self._now)
        settings = self.ports.settings
        rendered = render_inventory(
            alerts, self.ally, sender=settings.sender, contest=settings.contest, as_of=self._now, coverage=self.coverage
        )
        for address in _recipient(self.ports, self.ally.code).addresses:
            self._put(connection, address, Occasion.INVENTORY, rendered, alerts, ())
        self.result.inventories += 1
        self.result.allies.add(self.ally.code)

    def _render(self, alert: Alert) -> Rendered:
        settings = self.ports.settings
        return render_alert(alert, self.ally, sender=settings.sender, contest=settings.contest)

    def _put(
        self,
        connection: Connection,
        address: str,
        occasion: Occasion,
        rendered: Rendered,
        alerts: Sequence[Alert],
        thread: tuple[str, ...],
    ) -> None:
        key = "m" + _hash(address, occasion, *(a.id for a in alerts))
        sender = self.ports.settings.sender
        message = Message(
            id=key,
            message_id=message_id(key, sender.rpartition("@")[2].rstrip("> ")),
            ally=self.ally.code,
            recipient=address,
            occasion=occasion,
            subject=rendered.subject,
            alerts=tuple(a.id for a in alerts),
            thread=thread,
            minted_at=self._now,
        )
        r.put_message(connection, message, build(message, rendered, sender=sender))

    @property
    def _now(self) -> datetime:
        return self.ports.clock.now()


def _hash(*parts: str) -> str:
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:16]


def _recipient(ports: Ports, ally: str) -> Recipient:
    """Where an ally's mail goes; a reserved address (RFC 2606) where none is set, good for a folder only."""
    return ports.settings.recipients.get(ally) or Recipient(addresses=(f"customs.{ally.lower()}@crossmarket.example",))


def send(ports: Ports, notify: Notify = quiet) -> int:
    """Gives every kept message to the mail port, oldest first; returns how many it took.

    Raises NotLive if mail would leave this machine without the decision that it may, MailUnavailable or StorageError if the port
    takes nothing more; what was not taken stays and is given again by the next call. A refused message becomes an issue.
    """
    sent = 0
    with _open_mail(ports) as mail:
        for message, raw in _waiting(ports):
            try:
                receipt = mail.send(message, raw)
            except MailRefused as why:
                _refused(ports, message, str(why))
                continue
            with ports.database.transaction() as connection:
                r.mark_sent(connection, message.model_copy(update={"sent_at": ports.clock.now(), "receipt": receipt}))
                r.report(connection, [], f"send:{message.id}", ports.clock.now())
            sent += 1
            notify("mails", 1)
    return sent


def _open_mail(ports: Ports) -> AbstractContextManager[Mail]:
    url = ports.settings.url("mail")
    kind: Any = implementation(MAILS, url, "mail")
    if urlsplit(url).scheme not in LIVE_MAILS:
        return closing(kind.from_url(url))
    if ports.settings.live != "yes":
        raise NotLive(
            f"mail is set to {urlsplit(url).scheme}, but live sending was not decided: set CROSSMARKET_LIVE=yes to send, "
            "or CROSSMARKET_MAIL=dir:///some/folder to look at the mails first; nothing was sent"
        )
    with ports.database.reading() as connection:
        waiting = set(connection.execute(select(t.messages.c.recipient).where(~t.messages.c.sent)).scalars())
    verified = {a for recipient in ports.settings.recipients.values() if recipient.verified for a in recipient.addresses}
    unverified = sorted(waiting - verified)
    if unverified:
        raise NotLive(
            f"these recipients are not verified: {', '.join(unverified)}; verify them and set verified = true beside their "
            "addresses in the settings file; nothing was sent"
        )
    return closing(kind.from_url(url, live=True))


def _waiting(ports: Ports) -> Iterator[tuple[Message, bytes]]:
    """The messages not yet taken, oldest first, a few at a time; one that is refused is not offered again in this call."""
    offered: set[str] = set()
    while True:
        with ports.database.reading() as connection:
            batch = [(m, raw) for m, raw in r.unsent(connection, SEND_AT_ONCE + len(offered)) if m.id not in offered]
        if not batch:
            return
        offered.update(m.id for m, _ in batch)
        yield from batch


def _refused(ports: Ports, message: Message, reason: str) -> None:
    finding = Finding(
        kind=IssueKind.COULD_NOT_SEND,
        source="mail",
        place=f"send:{message.id}",
        address=message.recipient,
        reason=f"{message.recipient} was refused: {reason}",
        repair="See whether the address is right and correct it in the settings; the message is offered again by the next run.",
        record=message.subject,
    )
    with ports.database.transaction() as connection:
        r.report(connection, [finding], f"send:{message.id}", ports.clock.now())
