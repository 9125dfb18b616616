"""Recalls that a contact point did not confirm are asked for again, then somebody telephones.

Asked is each address that was given the recall, and that nobody took over; DONE from any address of the contact point ends it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from alerts.allies import Ally
from alerts.answers.letterbox import Letterbox
from alerts.asking import is_incident, step_due, still_so
from alerts.beside import Earlier
from alerts.identity import message_key
from alerts.languages.catalogues import speeches
from alerts.letter_again import asks_again
from alerts.pen import Pen
from alerts.stop_asking import close, incident_of
from alerts.subject import of_alert
from alerts.withdrawing import ledger
from pipeline.database import recalls as kept
from pipeline.database.connection import Connection
from pipeline.database.issues import report, unrepaired_of
from pipeline.database.recalls import Handed
from pipeline.flow.contacts import contact_of
from pipeline.records import Alert, Finding, IssueKind, Occasion
from pipeline.wiring import Ports, goes_to_a_server

Given = tuple[Handed, Alert]  # an address that was given a recall, and what of that is still so


class Reminders:
    """Those to one ally, in one transaction."""

    def __init__(self, connection: Connection, ports: Ports, box: Letterbox, ally: Ally) -> None:
        self._connection = connection
        self._ports = ports
        self._asks = box.answers is not None  # else nobody can answer, and asking has no end
        self._ally = ally
        self._contact = contact_of(connection, ports.settings, ally.code)
        self._pen = Pen(connection, ports, box, ally.code, self._contact.present)
        self._now: datetime = ports.clock.now()
        self._written = 0

    def write(self, *, now: bool = False) -> int:
        """Writes what is due, or with `now` all that is not confirmed, in drills too; returns how many mails."""
        recalls = kept.open_recalls(self._connection, self._ally.code) if self._asks else []
        if not recalls:
            return 0
        self._ledger = ledger(self._connection, self._ports.settings, self._ally.code, {alert.flag_id for alert in recalls})
        self._done = kept.confirmed(self._connection, [alert.id for alert in recalls])
        for _, same in groupby(sorted(recalls, key=_said), key=_said):
            self._about(list(same), now=now)
        return self._written

    def _about(self, recalls: Sequence[Alert], *, now: bool) -> None:
        """Recalls by which those of the ally who were told different things before were told the same of one order."""
        ids = [alert.id for alert in recalls]
        handed = kept.handed(self._connection, ids, to_server=goes_to_a_server(self._ports.settings))
        given = self._still({alert.id: alert for alert in recalls}, handed)
        if any(id_ in self._done for id_ in ids) or (handed and not given):
            close(self._connection, recalls, self._now)
        elif given and now:
            self._write(given, 0)
        elif given and not recalls[0].flag.exercise:
            self._when_due(ids, given)

    def _still(self, recalls: dict[str, Alert], handed: Sequence[Handed]) -> list[Given]:
        """The last of them that each address was given, as far as it is so still; nothing for one that others took over."""
        found: dict[str, Given] = {}
        for one in handed:
            alert, last = recalls[one.alert], self._ledger.last(recalls[one.alert].flag_id).get(one.mailbox)
            if last and (so := still_so(alert, last.alert)):
                found[one.mailbox] = one, alert.model_copy(update={"narrows": so})
        return list(found.values())

    def _when_due(self, ids: Sequence[str], given: Sequence[Given]) -> None:
        first = min((one.at for one, _ in given if one.mailbox in self._contact.present), default=given[0][0].at)
        asked = max(kept.steps_asked(self._connection, ids).values(), default=0)
        waiting = kept.waiting_reminders(self._connection, ids)
        step = step_due(first, asked, self._now)
        fresh = {self._key(one.address, self._says(alert, step or asked)) for one, alert in given}
        stale = {message: box for message, box in waiting.items() if message not in fresh}
        kept.drop_reminders(self._connection, stale)
        those = given if step else [one for one in given if one[0].mailbox in stale.values()]
        self._write(those, step or asked)
        place = incident_of(given[0][1])
        if is_incident(first, self._now) and not unrepaired_of(self._connection, place):
            report(self._connection, [self._incident(given, first, place)], place, self._now)

    def _write(self, given: Sequence[Given], step: int) -> None:
        """`step` 0: a person wants it."""
        settings = self._ports.settings
        languages = speeches(self._contact.point.language or settings.language, self._ally.languages)
        for one, alert in given:
            told, number = Earlier(one.at.date(), one.subject, alert.id), self._contact.point.telephone
            rendered = asks_again(
                alert,
                self._ally,
                told,
                one.address,
                step,
                number,
                sender=settings.sender,
                contest=settings.contest,
                languages=languages,
            )
            says, thread = self._says(alert, step), (one.on,)
            message = self._pen.write(one.address, Occasion.REMINDER, says, rendered, alerts=[alert], thread=thread, recall=True)
            kept.put_reminder(self._connection, message.id, alert.id, step)
            self._written += 1

    def _says(self, alert: Alert, step: int) -> list[str]:
        so = [f"{one.kind} {', '.join(one.names)}" for one in alert.narrows]
        return [alert.id, f"{step or self._now.isoformat()}", *so]

    def _key(self, address: str, says: Sequence[str]) -> str:
        return message_key(address, Occasion.REMINDER, says)

    def _incident(self, given: Sequence[Given], first: datetime, place: str) -> Finding:
        point, alert = self._contact.point, given[0][1]
        number = point.telephone or "whose number is not known"
        whom = f"{point.administrator or 'the contact point'} of {self._ally.authority}, {number}"
        to = ", ".join(dict.fromkeys(one.address for one, _ in given))
        return Finding(
            kind=IssueKind.UNANSWERED,
            source="recalls",
            place=place,
            address=to,
            reason=f"{alert.ally} did not confirm since {first:%Y-%m-%d}, though it was asked again: {of_alert(alert)} (to {to})",
            repair=f"Telephone {whom}: goods may be held there without a reason. crossmarket show {alert.id} has what was told. "
            "DONE by reply ends this; or crossmarket issues --accept, when it is known that they know",
            record=alert.flag_id,
        )


def _said(alert: Alert) -> tuple[str, str]:
    return alert.flag_id, alert.revision
