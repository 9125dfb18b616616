"""Recalls that a contact point did not confirm are asked for again, then somebody telephones.

Asked is each address that was given the recall, and that nobody took over; DONE from any address of the contact point ends it. What
came in one STOP list is asked about once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from itertools import groupby

from alerts.answers.letterbox import Letterbox
from alerts.answers.stop_asking import close, incident_of
from alerts.first_screen.subject import of_alert
from alerts.languages.catalogues import speeches_to
from alerts.law.allies import Ally, in_zone
from alerts.letter.letter_again import asks_again
from alerts.letter.render import Rendered
from alerts.many.ends import Again, Ended, render_ends
from alerts.many.together import together
from alerts.outgoing.pen import Pen
from alerts.outgoing.withdrawing import ledger_of_orders
from alerts.telling.asking import is_incident, step_due, still_so
from alerts.telling.identity import message_key
from alerts.wording.beside import Earlier
from pipeline.database import recalls as kept
from pipeline.database.connection import Connection
from pipeline.database.issues import report, unrepaired_of
from pipeline.database.recalls import Handed
from pipeline.database.rows import record_of
from pipeline.flow.contacts import Contact
from pipeline.records import Alert, Finding, IssueKind, Message, Occasion
from pipeline.wiring import Ports, goes_to_a_server

Given = tuple[Handed, Alert]  # an address that was given a recall, and what of that is still so


class Reminders:
    """Those to one ally, in one transaction."""

    def __init__(self, connection: Connection, ports: Ports, box: Letterbox, ally: Ally, contact: Contact) -> None:
        self._connection = connection
        self._ports = ports
        self._asks = box.answers is not None  # else nobody can answer, and asking has no end
        self._contact = contact
        self._ally = in_zone(ally, self._contact.point.time_zone)
        self._pen = Pen(connection, ports, box, ally.code, self._contact.present)
        self._now: datetime = ports.clock.now()
        self._written = 0

    def write(self, *, now: bool = False) -> int:
        """Writes what is due, or with `now` all that is not confirmed, in drills too; returns how many mails."""
        recalls = kept.open_recalls(self._connection, self._ally.code) if self._asks else []
        if not recalls:
            return 0
        ids = [alert.id for alert in recalls]
        self._ledger = ledger_of_orders(self._connection, self._ports.settings, self._contact, {alert.flag_id for alert in recalls})
        self._done = kept.confirmed(self._connection, ids)
        self._handed: dict[str, list[Handed]] = defaultdict(list)
        for one in kept.handed(self._connection, ids, to_server=goes_to_a_server(self._ports.settings)):
            self._handed[one.alert].append(one)
        same = [list(some) for _, some in groupby(sorted(recalls, key=_said), key=_said)]
        given = {some[0].id: self._open(some) for some in same}
        groups = [[alert.id for alert in some] for some in same]
        for those in together(groups, kept.told_together(self._connection, ids)):
            self._about(those, [one for first, some in given.items() if first in those for one in some], now=now)
        return self._written

    def _open(self, recalls: Sequence[Alert]) -> list[Given]:
        """Those who are still to be asked about recalls by which they were told the same of one order, if any are."""
        handed = sorted(
            (one for alert in recalls for one in self._handed[alert.id]), key=lambda one: (one.at, one.mailbox, one.alert)
        )
        given = self._still({alert.id: alert for alert in recalls}, handed)
        if any(alert.id in self._done for alert in recalls) or (handed and not given):
            close(self._connection, recalls, self._now)
            return []
        return given

    def _about(self, ids: Collection[str], given: Sequence[Given], *, now: bool) -> None:
        if given and now:
            self._write(_by_mail(given), 0)
        elif given and not given[0][1].flag.exercise:
            self._when_due(ids, given)

    def _still(self, recalls: dict[str, Alert], handed: Sequence[Handed]) -> list[Given]:
        """The last of them that each address was given, as far as it is so still; nothing for one that others took over."""
        found: dict[str, Given] = {}
        for one in handed:
            alert, last = recalls[one.alert], self._ledger.goes_on(recalls[one.alert].flag_id, one.mailbox)
            if last and (so := still_so(alert, last.alert)):
                found[one.mailbox] = one, alert.model_copy(update={"narrows": so})
        return list(found.values())

    def _when_due(self, ids: Collection[str], given: Sequence[Given]) -> None:
        first = min((one.at for one, _ in given if one.mailbox in self._contact.present), default=given[0][0].at)
        asked = max(kept.steps_asked(self._connection, ids).values(), default=0)
        waiting = kept.waiting_reminders(self._connection, ids)
        step = step_due(first, asked, self._now)
        mails = _by_mail(given)
        fresh = {self._key(some, step or asked) for some in mails}
        stale = {message: box for message, box in waiting.items() if message not in fresh}
        kept.drop_reminders(self._connection, stale)
        self._write(mails if step else [some for some in mails if some[0][0].mailbox in stale.values()], step or asked)
        place = incident_of(min((alert for _, alert in given), key=_said))
        if is_incident(first, self._now) and not unrepaired_of(self._connection, place):
            report(self._connection, [self._incident(given, first, place)], place, self._now)

    def _write(self, mails: Sequence[Sequence[Given]], step: int) -> None:
        """`step` 0: a person wants it."""
        for given in mails:
            if record_of(self._connection, Message, self._key(given, step)):
                continue  # the address was asked this, by the side of something else that is not so any more
            one, alerts = given[0][0], [alert for _, alert in given]
            says, rendered = self._says(alerts, step), self._rendered(one, alerts, step)
            message = self._pen.write(one.address, Occasion.REMINDER, says, rendered, alerts=alerts, thread=(one.on,), recall=True)
            kept.put_reminder(self._connection, message.id, alerts[0].id, step)
            self._written += 1

    def _rendered(self, one: Handed, alerts: Sequence[Alert], step: int) -> Rendered:
        sender, contest = self._ports.settings.sender, self._ports.settings.contest
        told, number = Earlier(one.at.date(), one.subject, alerts[0].id), self._contact.point.telephone
        languages = speeches_to(self._contact.point, self._ports.settings, self._ally.languages)
        mail = {"sender": sender, "contest": contest}
        if len(alerts) == 1:
            return asks_again(alerts[0], self._ally, told, one.address, step, number, **mail, languages=languages)
        again, ended = Again(told, one.address, step, number), [Ended(alert) for alert in alerts]
        return render_ends(ended, self._ally, **mail, by_reply=True, again=again, languages=languages)

    def _says(self, alerts: Sequence[Alert], step: int) -> list[str]:
        ids = [alert.id for alert in alerts]
        so = [f"{one.kind} {', '.join(one.names)}" for alert in alerts[:1] if len(alerts) == 1 for one in alert.narrows]
        return [*ids, f"{step or self._now.isoformat()}", *so]

    def _key(self, given: Sequence[Given], step: int) -> str:
        return message_key(given[0][0].address, Occasion.REMINDER, self._says([alert for _, alert in given], step))

    def _incident(self, given: Sequence[Given], first: datetime, place: str) -> Finding:
        point, (one, alert) = self._contact.point, given[0]
        number = point.telephone or "whose number is not known"
        whom = f"{point.administrator or 'the contact point'} of {self._ally.authority}, {number}"
        to = ", ".join(dict.fromkeys(one.address for one, _ in given))
        of_many = len({alert.flag_id for _, alert in given}) > 1
        return Finding(
            kind=IssueKind.UNANSWERED,
            source="recalls",
            place=place,
            address=to,
            reason=f"{alert.ally} did not confirm since {first:%Y-%m-%d}, though it was asked again: "
            f"{one.subject if of_many else of_alert(alert)} (to {to})",
            repair=f"Telephone {whom}: goods may be held there without a reason. crossmarket show {alert.id} has what was told. "
            "DONE by reply ends this; or crossmarket issues --accept, when it is known that they know",
            record=alert.flag_id,
        )


def _by_mail(given: Sequence[Given]) -> list[list[Given]]:
    """What each address was given by one mail together."""
    found: dict[tuple[str, str], list[Given]] = defaultdict(list)
    for one, alert in sorted(given, key=lambda of: _said(of[1])):
        found[one.mailbox, one.on].append((one, alert))
    return list(found.values())


def _said(alert: Alert) -> tuple[str, str]:
    return alert.flag_id, alert.revision
