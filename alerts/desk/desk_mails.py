"""The mails of one decision for one ally: each written once for all who read the same, and what each mailbox is told by them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from alerts.answers.letterbox import Letterbox
from alerts.deciding.part import Part
from alerts.desk.earlier_mails import NO_THREAD, threads
from alerts.languages.speech import Speech
from alerts.law.allies import Ally
from alerts.letter.render import Rendered, render_alert
from alerts.many.limit import Many
from alerts.many.stop_lists import StopLists
from alerts.outgoing.ledger import Ledger
from alerts.outgoing.pen import Pen
from alerts.wording.beside import Beside, Earlier
from alerts.wording.naming import sources
from pipeline.authorities.where import may_hear
from pipeline.database.connection import Connection
from pipeline.database.documents import documents_of
from pipeline.flow.called import Told
from pipeline.mailboxes import mailbox
from pipeline.records import Alert, AlertKind, Flag, Message, Occasion
from pipeline.same_goods.joins import Elsewhere
from pipeline.wiring import Ports


class DeskMails:
    """Writes them into the outbox, in the transaction of the decision."""

    def __init__(
        self,
        connection: Connection,
        ports: Ports,
        letterbox: Letterbox,
        ally: Ally,
        languages: Sequence[Speech],
        ledger: Ledger,
        part: Part,
        result: Told,
    ) -> None:
        self._connection = connection
        self._settings = ports.settings
        self._companions, self._offices, self._safety = ports.companions, ports.offices, ports.safety
        self._by_reply = letterbox.answers is not None
        self._ally = ally
        self.languages = languages
        self._ledger = ledger
        self._standing, self._same_goods = part.standing, part.same_goods
        self._pen = Pen(connection, ports, letterbox, ally.code, ledger.present)
        self._result = result
        self.told: dict[str, dict[str, Alert]] = defaultdict(dict)  # by mailbox and flag, what it is told now
        self.open = ledger.unsettled  # orders that the next decision has to look at, whatever changes

    def each(self, alert: Alert, boxes: Sequence[str]) -> None:
        """One mail an address, each in the thread in which it was told of the order."""
        settings = self._settings
        earlier = threads(self._connection, self._ally.code, alert.flag, self._ledger.holds)
        documents = {d.id: d for d in documents_of(self._connection, {one.document_id for one in sources(alert.flag)})}
        # Who takes an order back needs no reason to look at a firm, or at goods.
        ends = alert.kind is AlertKind.CANCEL
        same_names = () if ends else self._companions.beside(self._connection, alert.flag)
        safety = () if ends else self._safety.beside(self._connection, alert.flag)
        says = self._offices.beside(self._connection, alert.flag)
        elsewhere = self.elsewhere(alert.flag)
        mails: dict[tuple[Earlier, ...], Rendered] = {}  # those who were told the same by the same mails get the same
        for box in boxes:
            its = earlier.get(box, NO_THREAD)
            if its.mails not in mails:
                others = self._standing.beside(alert.flag)
                beside = Beside(
                    its.mails, documents, others, by_reply=self._by_reply, same_names=same_names, safety=safety, offices_say=says,
                    same_goods=elsewhere,
                )  # fmt: skip
                mails[its.mails] = render_alert(
                    alert, self._ally, sender=settings.sender, contest=settings.contest, beside=beside, languages=self.languages
                )
            self.put(self._address(box, alert.flag_id), Occasion.IMMEDIATE, [alert.id], mails[its.mails], [alert], [alert], its.ids)
        self._result.alerts += alert.kind is AlertKind.ALERT
        self._result.allies.add(self._ally.code)

    def elsewhere(self, flag: Flag) -> Elsewhere:
        """The orders about the same goods of which the ally may hear."""
        return self._same_goods.beside(flag, lambda other: may_hear(other, self._ally.code))

    def stop_lists(self, many: Many) -> None:
        """One STOP list an address, of the ends that are too many for a mail each."""
        writer = StopLists(
            self._connection, self._settings, self._ally, self._ledger.holds, self.languages, by_reply=self._by_reply
        )
        for box, alerts in many.stop_lists():
            if len(alerts) == 1:
                self.each(alerts[0], [box])
                continue
            address, says = self._address(box, alerts[0].flag_id), [alert.id for alert in alerts]
            self.put(address, Occasion.IMMEDIATE, says, writer.rendered(box, alerts), alerts, alerts)

    def put(
        self,
        address: str,
        occasion: Occasion,
        says: Sequence[str],
        rendered: Rendered,
        alerts: Sequence[Alert],
        tells: Sequence[Alert],
        thread: tuple[str, ...] = (),
    ) -> Message:
        """Keeps a mail for an address: what it is known by (`says`), of which alerts it is, and which of them it tells."""
        recall = occasion is Occasion.IMMEDIATE and any(alert.narrows for alert in alerts)
        message = self._pen.write(address, occasion, says, rendered, alerts=alerts, tells=tells, thread=thread, recall=recall)
        self.told[mailbox(address)].update({alert.flag_id: alert for alert in tells})
        if mailbox(address) not in self._ledger.present:
            self._result.to_removed += 1
            self.open.update(alert.flag_id for alert in tells)  # what it holds hangs on whether the mail is taken
        return message

    def _address(self, box: str, flag_id: str) -> str:
        """How it is written: as the settings have it now, else as it was when it was told."""
        return self._ledger.present.get(box) or self._ledger.last(flag_id)[box].address
