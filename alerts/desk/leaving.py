"""An ally that left is told nothing new: what waits for it is dropped, and a last word takes back all that it holds.

An order goes on when an ally leaves, but nobody tells that one when it ends; so it is not to hold goods on our word. Each address
gets one mail that says so and names what it holds; nobody is asked to answer, and nobody is asked again for what was told before.
If it is an ally again one day, a list tells it anew what stands.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from alerts.answers.letterbox import Letterbox
from alerts.answers.stop_asking import close
from alerts.languages.catalogues import speeches_to
from alerts.law.allies import Ally
from alerts.letter.last_word import last_word
from alerts.outgoing.ledger import Ledger
from alerts.outgoing.pen import Pen
from alerts.telling.identity import alert_id, message_key
from pipeline.database import outgoing_mail as mails
from pipeline.database.alerts import allies_told, last_alerts, put_alert
from pipeline.database.connection import Connection
from pipeline.database.issues import report
from pipeline.database.recalls import open_recalls
from pipeline.database.rows import record_of
from pipeline.flow.called import Told
from pipeline.flow.contacts import Contact
from pipeline.mailboxes import mailbox
from pipeline.records import Alert, AlertKind, Finding, IssueKind, Message, Occasion, State
from pipeline.wiring import Ports, goes_to_a_server

_SAID = "We tell {ally} nothing more from {on} on: it is not told how this order goes on, and holds no goods on our word."


def is_last_word(alert: Alert) -> bool:
    """Whether it was told because its ally left: nothing else takes back the whole of an order that goes on. Pure."""
    return alert.kind is AlertKind.CANCEL and alert.flag.state is not State.ENDED


class LastWord:
    """To the addresses of one ally, in one transaction."""

    def __init__(
        self, connection: Connection, ports: Ports, box: Letterbox, ally: Ally, contact: Contact, on: date, result: Told
    ) -> None:
        """`on`: the day on which it left."""
        self._connection = connection
        self._ports = ports
        self._ally = ally
        self._contact = contact
        self._on = on
        self._now = ports.clock.now()
        self._result = result
        self._pen = Pen(connection, ports, box, ally.code, contact.present)

    def say(self) -> None:
        """Writes it to each address that was told anything and has no last word yet."""
        self._drop_what_waits()
        close(self._connection, open_recalls(self._connection, self._ally.code), self._now)
        server = goes_to_a_server(self._ports.settings)
        ledger = Ledger(self._connection, self._ally.code, self._contact.present, to_server=server)
        self._numbers = {flag: alert.n for flag, alert in last_alerts(self._connection, self._ally.code).items()}
        self._ends: dict[str, Alert] = {}  # by what it takes back
        for box, address in ledger.addresses.items():
            if record_of(self._connection, Message, self._key(address)) is None:
                self._to(box, address, ledger)

    def _to(self, box: str, address: str, ledger: Ledger) -> None:
        settings = self._ports.settings
        told = [alert for alert in ledger.all_told(box) if alert.kind is not AlertKind.CANCEL]
        goes_on = {alert.id for alert in ledger.held_by(box).values()}
        held, ends = [alert for alert in told if alert.id in goes_on], [self._end(alert) for alert in told]
        drill = settings.exercise or (bool(held) and all(alert.flag.exercise for alert in held))
        rendered = last_word(
            held, self._ally, self._on, sender=settings.sender, contest=settings.contest, exercise=drill,
            languages=speeches_to(self._contact.point, settings, self._ally.languages),
        )  # fmt: skip
        self._pen.write(address, Occasion.IMMEDIATE, self._says, rendered, alerts=ends, tells=ends, recall=True)
        self._result.allies.add(self._ally.code)

    def _end(self, last: Alert) -> Alert:
        """What takes back what was told last. It is no recall that anybody confirms: nobody is there whom to ask."""
        if last.id not in self._ends:
            n = self._numbers[last.flag_id] = self._numbers[last.flag_id] + 1
            alert = Alert(
                id=alert_id(last.flag, last.ally, n, AlertKind.CANCEL, last.revision, last.id),
                kind=AlertKind.CANCEL,
                ally=last.ally,
                flag_id=last.flag_id,
                n=n,
                revision=last.revision,
                before=last.revision,
                flag=last.flag,
                changes=(_SAID.format(ally=self._ally.name, on=self._on.isoformat()),),
                decision=last.decision,
                decided_at=self._now,
            )
            put_alert(self._connection, alert, self._now)
            self._result.cancels += 1
            self._ends[last.id] = alert
        return self._ends[last.id]

    def _drop_what_waits(self) -> None:
        """But for the last word, and what may have been given already: that becomes known by giving it once more."""
        own = [one for one in mails.waiting(self._connection) if one.ally == self._ally.code]
        ids = {one.id for one in own if one.id != self._key(one.recipient)}
        for message in sorted(mails.untouched(self._connection, ids)):
            mails.drop(self._connection, message)
            report(self._connection, [], mails.owner(message), self._now)

    @property
    def _says(self) -> list[str]:
        return [self._ally.code, "last word", self._on.isoformat()]

    def _key(self, address: str) -> str:
        return message_key(mailbox(address), Occasion.IMMEDIATE, self._says)


_WITHOUT_FILE = "allies"  # the owner of what is said of those that no file declares


def say_without_file(ports: Ports, known: Collection[str]) -> None:
    """Of allies that were told of orders and that no file declares: they hear neither how those go on nor that they will not."""
    with ports.database.transaction() as connection:
        findings = [
            Finding(
                kind=IssueKind.COULD_NOT_SEND,
                source="alerts",
                place=f"ally:{code}",
                reason=f"{code} was told of orders and is told nothing more, not even that: no file declares that ally",
                repair=f"put {code.lower()}.toml back, or name the folder that has it (CROSSMARKET_MORE), as it was before; an "
                "ally that left stays declared, with leaves_on = its day",
            )
            for code in allies_told(connection)
            if code not in known
        ]
        report(connection, findings, _WITHOUT_FILE, ports.clock.now())
