"""The outbox: decides what each ally is told, renders it once, keeps it, and sends what is kept until the mail port has it.

For each ally one transaction holds the alerts and their messages, so a crash leaves both or neither; sending the same message
twice is harmless to a folder, and to a mail server it has the same Message-ID.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from alerts.allies import Ally, load_allies
from alerts.answers.letterbox import Letterbox, letterbox
from alerts.basis import lawful_action
from alerts.envelope import build, domain_of, message_id
from alerts.narrowing import narrowed
from alerts.render import Rendered, render_alert, render_inventory
from alerts.tell import changes, is_news, next_kind, revision
from pipeline.authorities.declared import authorities, authority
from pipeline.database.alerts import last_alerts, put_alert
from pipeline.database.connection import Connection
from pipeline.database.issues import report
from pipeline.database.messages import messages_about, put_message
from pipeline.database.rows import every
from pipeline.flow.called import Tell
from pipeline.fold import flag_on
from pipeline.progress import Notify, quiet
from pipeline.records import Alert, AlertKind, Finding, Flag, IssueKind, Message, Occasion
from pipeline.settings import Recipient
from pipeline.wiring import Ports


@dataclass
class Told:
    """What one decision over all allies brought."""

    alerts: int = 0
    updates: int = 0
    cancels: int = 0
    inventories: int = 0
    held: int = 0  # alerts and updates that wait, until history is complete or what was fetched is folded
    allies: set[str] = field(default_factory=set)
    seconds_to_alert: list[float] = field(default_factory=list)  # from the start (UTC) of the day of publication


def tell(
    ports: Ports,
    *,
    announce: bool,
    hold: bool,
    working: bool,
    unfolded: Collection[str] = (),
    coverage: Sequence[str],
    notify: Notify = quiet,
) -> Told:
    """Writes into the outbox what every ally has to be told now.

    With `announce` each flag that an ally was not told of gets an alert of its own; else only news does, and the rest goes into one
    inventory. With `hold` (history is not complete) flags that were not told before wait, unless they are news. While `working`
    (fetched documents are not folded yet) everything waits but cancels: the next document may end what the last one announced. So
    do the orders of cases that could not be folded (`unfolded`), and they alone.
    """
    today = ports.clock.today()
    with ports.database.reading() as connection:
        found = [flag_on(f, today) for f in every(connection, Flag)]
    flags = [flag for flag in found if flag.authority in authorities()]
    box = letterbox(ports.settings)
    result = Told(held=len(found) - len(flags))
    _say_undeclared(ports, [flag for flag in found if flag.authority not in authorities()])
    for ally in load_allies().values():
        desk = _Desk(ports, box, ally, announce, hold, working, unfolded, coverage, result)
        with ports.database.transaction() as connection:
            desk.tell(connection, flags, today)
        notify("allies", 1)
    return result


_UNDECLARED = "authorities"  # the owner of what is said of those that no file declares


def _say_undeclared(ports: Ports, flags: Sequence[Flag]) -> None:
    """Of orders whose authority no file declares any more nobody is told: nothing says in whose market they bind."""
    numbers = Counter(flag.authority for flag in flags)
    findings = [
        Finding(
            kind=IssueKind.COULD_NOT_SEND,
            source="alerts",
            place=f"authority:{code}",
            reason=f"nobody is told of {n} orders of {code}: no file declares that authority",
            repair="put its file back, or name the folder that has it (CROSSMARKET_MORE), as it was before",
        )
        for code, n in sorted(numbers.items())
    ]
    with ports.database.transaction() as connection:
        report(connection, findings, _UNDECLARED, ports.clock.now())


@dataclass
class _Desk:
    """The decisions for one ally."""

    ports: Ports
    letterbox: Letterbox
    ally: Ally
    announce: bool
    hold: bool
    working: bool
    unfolded: Collection[str]
    coverage: Sequence[str]
    result: Told

    def tell(self, connection: Connection, flags: Sequence[Flag], today: date) -> None:
        last = last_alerts(connection, self.ally.code)
        inventory: list[Alert] = []
        for flag in flags:
            if self.ally.code in authority(flag.authority).binds:
                continue  # never to a market in which the order binds by itself
            alert = self._alert(flag, last.get(flag.id), today)
            if alert is None:
                continue
            if (self.working or flag.case_id in self.unfolded) and alert.kind is not AlertKind.CANCEL:
                self.result.held += 1
            elif alert.kind is not AlertKind.ALERT:
                self._tell_those_who_know(connection, alert)
            elif alert.n > 1:  # it was told to have ended, and stands again
                self._tell_anew(connection, alert)
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
        drill = ["exercise"] if flag.exercise else []  # so that no mail of a drill has the Message-ID of a real one
        return Alert(
            id="a" + _hash(flag.id, self.ally.code, str(n), kind, now, *drill),
            kind=kind,
            ally=self.ally.code,
            flag_id=flag.id,
            n=n,
            revision=now,
            flag=flag,
            changes=changes(last, flag, decision) if last and kind is not AlertKind.ALERT else (),
            narrows=narrowed(last.flag, flag) if last and kind is not AlertKind.ALERT else (),
            decision=decision,
            decided_at=self.ports.clock.now(),
        )

    def _tell_anew(self, connection: Connection, alert: Alert) -> None:
        put_alert(connection, alert, self._now)
        rendered = self._render(alert)
        earlier = messages_about(connection, self.ally.code, alert.flag_id)  # an order that came back goes into its old thread
        for address in recipient_of(self.ports, self.ally.code).addresses:
            thread = tuple(m.message_id for m in earlier if m.recipient == address)
            self._put(connection, address, Occasion.IMMEDIATE, rendered, [alert], thread)
        self.result.alerts += 1
        if alert.n == 1:
            published = datetime.combine(alert.flag.published, time.min, tzinfo=UTC)
            self.result.seconds_to_alert.append((self._now - published).total_seconds())
        self.result.allies.add(self.ally.code)

    def _tell_those_who_know(self, connection: Connection, alert: Alert) -> None:
        """An update or cancel goes to exactly those who were told, in the thread in which they were."""
        earlier = messages_about(connection, self.ally.code, alert.flag_id)
        put_alert(connection, alert, self._now)
        rendered = self._render(alert)
        current = recipient_of(self.ports, self.ally.code).addresses
        told = [address for address in dict.fromkeys(m.recipient for m in earlier) if address in current]
        for address in told or current:  # a desk that moved is told where it is now
            thread = tuple(m.message_id for m in earlier if m.recipient == address)
            self._put(connection, address, Occasion.IMMEDIATE, rendered, [alert], thread)
        self.result.cancels += alert.kind is AlertKind.CANCEL
        self.result.updates += alert.kind is AlertKind.UPDATE
        self.result.allies.add(self.ally.code)

    def _send_inventory(self, connection: Connection, alerts: Sequence[Alert]) -> None:
        for alert in alerts:
            put_alert(connection, alert, self._now)
        settings = self.ports.settings
        rendered = render_inventory(
            alerts, self.ally, sender=settings.sender, contest=settings.contest, as_of=self._now, coverage=self.coverage
        )
        for address in recipient_of(self.ports, self.ally.code).addresses:
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
        key = message_key(address, occasion, [a.id for a in alerts])
        sender = self.ports.settings.sender
        returns = self.letterbox.of(key, self._now.date())
        message = Message(
            id=key,
            message_id=message_id(key, domain_of(sender)),
            ally=self.ally.code,
            recipient=address,
            occasion=occasion,
            subject=rendered.subject,
            alerts=tuple(a.id for a in alerts),
            bounces_to=returns.bounces,
            thread=thread,
            minted_at=self._now,
        )
        recall = any(alert.narrows for alert in alerts)
        put_message(connection, message, build(message, rendered, sender, returns, recall=recall))

    @property
    def _now(self) -> datetime:
        return self.ports.clock.now()


def message_key(address: str, occasion: Occasion, alerts: Sequence[str]) -> str:
    """The id of the message that tells an address of these alerts: telling it the same again is the same message."""
    return "m" + _hash(address, occasion, *alerts)


def _hash(*parts: str) -> str:
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:16]


def recipient_of(ports: Ports, ally: str) -> Recipient:
    """Where an ally's mail goes; a reserved address (RFC 2606) where none is set, good for a folder only."""
    return ports.settings.recipients.get(ally) or Recipient(addresses=(f"customs.{ally.lower()}@crossmarket.example",))


_: Tell = tell  # as a run calls it
