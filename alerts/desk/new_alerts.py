"""The alerts that are made for one ally in one decision, each numbered behind what it was told of the same order before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from alerts.outgoing.ledger import is_recall
from alerts.telling.identity import alert_id
from alerts.telling.one_order import called, changed, narrowed
from pipeline.database.alerts import put_alert
from pipeline.database.connection import Connection
from pipeline.database.recalls import put_recall
from pipeline.flow.called import Told
from pipeline.records import Alert, AlertKind, Decision, Flag


class NewAlerts:
    """Makes and keeps them, in the caller's transaction."""

    def __init__(self, connection: Connection, ally: str, newest: Mapping[str, Alert], now: datetime, result: Told) -> None:
        """`newest`: by order, what the ally was told last of it."""
        self._connection = connection
        self._ally = ally
        self._numbers = {flag_id: alert.n for flag_id, alert in newest.items()}
        self._now = now
        self._result = result

    def make(
        self, kind: AlertKind, flag: Flag, decision: Decision, revision: str, last: Alert | None, others: Sequence[Alert] = ()
    ) -> Alert:
        """One for those who were told `last`, and of the same order `others`, not knowing that it is the same."""
        before = self._numbers.get(flag.id, 0)
        n = self._numbers[flag.id] = before + 1
        told = kind is not AlertKind.ALERT
        against = last.id if last and last.n != before else None  # not what was said last: it says other things changed
        alert = Alert(
            id=alert_id(flag, self._ally, n, kind, revision, against),
            kind=kind,
            ally=self._ally,
            flag_id=flag.id,
            n=n,
            revision=revision,
            before=last.revision if last else None,
            flag=flag,
            changes=changed(last, others, flag, decision) if last and told else (),
            narrows=narrowed(last, others, flag, decision) if last and told else (),
            called=called(last, others) if last and told else (),
            decision=decision,
            decided_at=self._now,
        )
        put_alert(self._connection, alert, self._now)
        if is_recall(alert):
            put_recall(self._connection, alert)
        self._result.updates += kind is AlertKind.UPDATE
        self._result.cancels += kind is AlertKind.CANCEL
        return alert
