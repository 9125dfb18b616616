"""What follows when a mail comes back undelivered: a full mailbox is tried again, any other reason is an incident."""

from __future__ import annotations

from datetime import timedelta

from alerts.answers import findings
from alerts.answers.bounces import Bounce, BounceKind
from alerts.answers.fates import Fate
from pipeline.database import answers as kept
from pipeline.database import outgoing_mail as mails
from pipeline.database.connection import Connection
from pipeline.database.issues import report
from pipeline.database.rows import record_of
from pipeline.records import Alert, Message
from pipeline.wiring import Ports

FULL_AGAIN = timedelta(hours=4)  # after which a full mailbox is tried again
FULL_TIMES = 12  # so often: two days
FULL_IS_AN_ISSUE = 3  # from so many on; of a recall from the first


class Bounces:
    """Judges bounces, each in a transaction of the caller's."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports

    def judge(self, connection: Connection, message: Message, bounce: Bounce) -> tuple[Fate, Message, str]:
        """Works on one report about a mail of ours; says what it is in words."""
        why = f"{bounce.kind} {bounce.status}".strip()
        if bounce.kind in (BounceKind.UNDER_WAY, BounceKind.DELIVERED):
            return Fate.BOUNCE, message, why
        recall = _is_recall(connection, message)
        if bounce.kind is BounceKind.FULL and not recall and mails.waiting_mails(connection, [message.id]):
            return Fate.REPEATED, message, why  # a mail of which nobody knew whether it was taken went there more than once
        times = 1 + kept.times_that_became(connection, Fate.BOUNCE.value, message.id)
        again = self._offer_again(connection, message, times, why) if bounce.kind is BounceKind.FULL else None
        if again is None or times >= FULL_IS_AN_ISSUE or recall:
            finding = findings.of_bounce(message, bounce, again=again)
            report(connection, [finding], finding.place, self._ports.clock.now())
        return Fate.BOUNCE, message, why

    def _offer_again(self, connection: Connection, message: Message, times: int, why: str) -> timedelta | None:
        """After which time a mail to a full mailbox goes to it once more, if it does."""
        now = self._ports.clock.now()
        attempt = mails.Attempt(times, 0, message.sent_at or now, now + FULL_AGAIN, why)
        return FULL_AGAIN if times <= FULL_TIMES and mails.put_back(connection, message, attempt) else None


def _is_recall(connection: Connection, message: Message) -> bool:
    alerts = (record_of(connection, Alert, id_) for id_ in message.alerts)
    return any(alert.narrows for alert in alerts if alert)
