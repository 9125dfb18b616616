"""The decisions for one ally: each of its addresses is told what is so beside what it was told last, those alike by one alert.

An address that the ally no longer has is told what takes back of what it holds, and nothing else. One that it has and that was told
nothing of an order hears of it while it stands, never that it ended. A filter of the contact point keeps out what is no recall; a
list brings its addresses to the same: what passes, and what the contact point was told before it had that filter. By the day or
week all that is no recall comes in a list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from alerts.allies import Ally
from alerts.answers.letterbox import Letterbox
from alerts.beside import Beside, Earlier
from alerts.how_much import Rules
from alerts.kept_out import kept_out, what_is_kept_out
from alerts.languages.catalogues import speeches
from alerts.ledger import Ledger, is_recall
from alerts.lists import Lists, ListTo, Overtaken, drop_lists, read_for
from alerts.local_rights.grounds import Grounds
from alerts.local_rights.lowering import taken_back
from alerts.naming import sources
from alerts.new_alerts import NewAlerts
from alerts.others import OrdersThatStand
from alerts.pen import Pen
from alerts.render import Rendered, render_alert, render_list
from alerts.tell import is_news, next_kind, revision
from pipeline.authorities.declared import authority
from pipeline.database.alerts import last_alerts
from pipeline.database.connection import Connection
from pipeline.database.documents import documents_of
from pipeline.database.lists import put_list
from pipeline.database.messages import messages_about
from pipeline.flow.called import Told
from pipeline.flow.contacts import contact_of
from pipeline.mailboxes import mailbox
from pipeline.records import Alert, AlertKind, Decision, Flag, Message, Occasion, Rate
from pipeline.wiring import Ports, goes_to_a_server

LISTS_EVERY = {Rate.DAILY: timedelta(days=1), Rate.WEEKLY: timedelta(days=7)}
LIST_GRACE = timedelta(hours=1)  # so that the list of a run at eight that took a minute comes with the next day's run at eight


@dataclass(frozen=True)
class _Alike:
    """Addresses that were told the same of an order last, or nothing."""

    last: Alert | None
    boxes: tuple[str, ...]


class Desk:
    """Decides for one ally, in one transaction."""

    def __init__(self, ports: Ports, letterbox: Letterbox, ally: Ally, rules: Rules, coverage: Sequence[str], result: Told) -> None:
        self._ports = ports
        self._letterbox = letterbox
        self._ally = ally
        self._rules = rules
        self._coverage = coverage
        self._result = result

    def tell(self, connection: Connection, flags: Sequence[Flag], today: date, overtaken: Mapping[str, str]) -> None:
        """Writes what has to be told now of these flags into the outbox, and drops the lists that were overtaken.

        Raises Overtaken: then nothing is to be kept, and it is told again with those.
        """
        settings, code = self._ports.settings, self._ally.code
        self._contact = contact_of(connection, settings, code)
        self._languages = speeches(self._contact.point.language or settings.language, self._ally.languages)
        drop_lists(connection, overtaken, self._now)
        self._again = set(overtaken.values())
        self._newest = last_alerts(connection, code)
        self._ledger = Ledger(
            connection,
            code,
            self._contact.present,
            to_server=goes_to_a_server(settings),
            known={alert.id: alert for alert in self._newest.values()},
        )
        self._lists: dict[str, list[Alert]] = defaultdict(list)  # by mailbox, what goes into its inventory
        self._told: dict[str, dict[str, Alert]] = defaultdict(dict)  # by mailbox and flag, what it is told now
        self._grounds = Grounds(connection, self._ally, self._now)
        self._standing = OrdersThatStand(flags)
        self._pen = Pen(connection, self._ports, self._letterbox, code, self._contact.present)
        self._alerts = NewAlerts(connection, code, self._newest, self._now, self._result)
        lists = Lists(connection, code, self._ledger, to_server=goes_to_a_server(settings))
        self._listed = {box for box in self._ledger.present if self._gets_list(box, lists)}
        concerned = [flag for flag in flags if code not in authority(flag.authority).binds]  # never where it binds by itself
        self._kept_out = kept_out(connection, self._contact.point.filter, concerned)
        for flag in concerned:
            self._tell_of(connection, flag, today)
        self._result.release_due = self._grounds.keep()
        self._send_lists(connection, lists)

    # --- what is told, and whom --------------------------------------------------------------------------------------------------

    def _tell_of(self, connection: Connection, flag: Flag, today: date) -> None:
        decision = self._grounds.decision(flag, today)
        now, held = revision(flag, decision), False
        alike = self._alike(flag)
        for those in alike:
            kind = next_kind(those.last, flag, now)
            boxes = self._concerned(those, kind, flag, decision)
            if kind is None or not boxes:
                continue
            if self._must_wait(kind, flag) or (those.last is None and self._waits_for_history(flag, alike, today)):
                held = True
            elif those.last is None:
                alert = self._same_alert(flag, now, boxes) or self._alerts.make(kind, flag, decision, now, None)
                self._tell_newcomers(connection, alert, boxes, today)
            else:
                alert = self._alerts.make(kind, flag, decision, now, those.last)
                if self._comes_by_list(flag) and not is_recall(alert):
                    self._tell_by_list(alert, boxes)
                else:
                    self._tell_each(connection, alert, boxes)
        self._result.held += held

    def _alike(self, flag: Flag) -> list[_Alike]:
        """The addresses by what they were told last: those with the latest alert first, those that were told nothing last."""
        told = self._ledger.last(flag.id)
        groups: dict[tuple[str, bool] | None, list[str]] = defaultdict(list)
        newest: dict[tuple[str, bool] | None, Alert] = {}
        for box in (*self._ledger.present, *sorted(told.keys() - self._ledger.present.keys())):
            last = told[box].alert if box in told else None
            said = (last.revision, last.kind is AlertKind.CANCEL) if last else None
            groups[said].append(box)
            if last and (said not in newest or newest[said].n < last.n):
                newest[said] = last
        found = [_Alike(newest.get(said), tuple(boxes)) for said, boxes in groups.items()]
        return sorted(found, key=lambda those: -those.last.n if those.last else 0)

    def _concerned(self, those: _Alike, kind: AlertKind | None, flag: Flag, decision: Decision) -> tuple[str, ...]:
        """All of them by what takes back; by anything else those that the ally has, and that want it or are brought to the same."""
        if kind is AlertKind.CANCEL or (kind is AlertKind.UPDATE and those.last and taken_back(those.last, flag, decision)):
            return those.boxes
        present = tuple(box for box in those.boxes if box in self._ledger.present) if kind else ()
        if not self._comes_by_list(flag):
            return present
        holds = any(told.alert.kind is not AlertKind.CANCEL for told in self._ledger.last(flag.id).values())
        if flag.id in self._kept_out and not holds:
            return ()
        return tuple(box for box in present if box in self._listed or not self._ledger.knows_anything(box))

    def _comes_by_list(self, flag: Flag) -> bool:
        """Whether what is no recall of it comes with a list of what stands, or not at all."""
        return flag.id in self._kept_out or (self._contact.point.rate is not Rate.AT_ONCE and not self._rules.announce)

    def _must_wait(self, kind: AlertKind, flag: Flag) -> bool:
        """The next document may end what the last one announced: only an end does not wait for it."""
        return (self._rules.working or flag.case_id in self._rules.unfolded) and kind is not AlertKind.CANCEL

    def _waits_for_history(self, flag: Flag, alike: Sequence[_Alike], today: date) -> bool:
        """An order that others of the ally hold is known well enough for all of them."""
        if not self._rules.hold or any(those.last and those.last.kind is not AlertKind.CANCEL for those in alike):
            return False
        return not (self._newest and self._is_news(flag, today))

    def _is_news(self, flag: Flag, today: date) -> bool:
        return is_news(flag, today, self._ports.settings.news_days)

    # --- alerts -----------------------------------------------------------------------------------------------------------------

    def _same_alert(self, flag: Flag, now: str, boxes: Sequence[str]) -> Alert | None:
        """The alert that told others the same, if there is one that no mail tells any of these."""
        newest = self._newest.get(flag.id)
        if newest is None or newest.kind is not AlertKind.ALERT or newest.revision != now:
            return None
        return None if any(self._ledger.has_row(newest.id, box) for box in boxes) else newest

    # --- mails ------------------------------------------------------------------------------------------------------------------

    def _tell_newcomers(self, connection: Connection, alert: Alert, boxes: Sequence[str], today: date) -> None:
        """Those who were told nothing of the order hear of it: of news by itself, else in a list of what stands.

        What others were told more of before goes into the list too: a mail of its own would say that it stands again.
        """
        news = self._is_news(alert.flag, today) and not self._comes_by_list(alert.flag)
        alone = [b for b in boxes if self._rules.announce or (news and self._ledger.knows_anything(b))] if alert.n == 1 else []
        self._tell_by_list(alert, [box for box in boxes if box not in alone])
        if alone:
            self._tell_each(connection, alert, alone)
            if alert.flag_id not in self._newest:
                published = datetime.combine(alert.flag.published, time.min, tzinfo=UTC)
                self._result.seconds_to_alert.append((self._now - published).total_seconds())

    def _tell_by_list(self, alert: Alert, boxes: Sequence[str]) -> None:
        for box in boxes:
            self._lists[box].append(alert)
            self._told[box][alert.flag_id] = alert

    def _tell_each(self, connection: Connection, alert: Alert, boxes: Sequence[str]) -> None:
        """One mail an address, each in the thread in which it was told of the order."""
        settings = self._ports.settings
        earlier = [(m, told) for m, told in messages_about(connection, self._ally.code, alert.flag_id) if self._ledger.holds(m.id)]
        documents = {d.id: d for d in documents_of(connection, {one.document_id for one in sources(alert.flag)})}
        mails: dict[tuple[Earlier, ...], Rendered] = {}  # those who were told the same by the same mails get the same
        for box in boxes:
            its = [(m, told) for m, told in earlier if mailbox(m.recipient) == box]
            replaced = tuple(Earlier((m.sent_at or m.minted_at).date(), m.subject, told) for m, told in its)
            if replaced not in mails:
                others = self._standing.beside(alert.flag)
                beside = Beside(replaced, documents, others, by_reply=self._letterbox.answers is not None)
                mails[replaced] = render_alert(
                    alert, self._ally, sender=settings.sender, contest=settings.contest, beside=beside, languages=self._languages
                )
            address, thread = self._address(box, alert.flag_id), tuple(m.message_id for m, _ in its)
            self._put(address, Occasion.IMMEDIATE, [alert.id], mails[replaced], [alert], [alert], thread)
        self._result.alerts += alert.kind is AlertKind.ALERT
        self._result.allies.add(self._ally.code)

    def _send_lists(self, connection: Connection, lists: Lists) -> None:
        """One list for all to whom the same stands, and of whom the last list was the same."""
        settings, now = self._ports.settings, self._now
        told = {box for box in self._ledger.present if self._told[box]}
        if overtaken := {message: box for box in self._ledger.present for message in lists.overtaken(box, told=box in told)}:
            raise Overtaken(overtaken)
        doubted = {box for box in told if lists.in_doubt(box)}
        due = [box for box in self._ledger.present if self._lists[box] or box in self._listed | doubted]
        coverage = [*self._coverage, *what_is_kept_out(self._contact.point.filter, self._kept_out)]
        for those in lists.alike({box: self._told[box] for box in due}):
            first = those[0][1]
            rendered = render_list(
                first.standing, first.since, self._ally, sender=settings.sender, contest=settings.contest,
                as_of=now, coverage=coverage, read=read_for(connection, first.standing),
                languages=self._languages,
            )  # fmt: skip
            for box, its in those:
                self._put_list(connection, box, its, rendered)
            self._result.inventories += 1
            self._result.allies.add(self._ally.code)

    def _gets_list(self, box: str, lists: Lists) -> bool:
        """Whatever there is to tell."""
        days, working = self._ports.settings.list_days, self._rules.working
        due = lists.is_due(box, self._now, days, working)
        if often := LISTS_EVERY.get(self._contact.point.rate):
            due = due or lists.is_due(box, self._now + LIST_GRACE, often.days, working)
        return due or self._rules.lists or box in self._again

    def _put_list(self, connection: Connection, box: str, its: ListTo, rendered: Rendered) -> None:
        """It tells what nothing else tells; the rest it only repeats."""
        address = self._ledger.present[box]
        says = [self._ally.code, its.before, *(alert.id for alert in its.standing)]
        message = self._put(address, Occasion.INVENTORY, says, rendered, its.standing, self._lists[box])
        by_itself = {flag: alert.n for flag, alert in self._told[box].items() if alert not in self._lists[box]}
        put_list(connection, message, {**by_itself, **its.since.follows, **its.behind})

    def _address(self, box: str, flag_id: str) -> str:
        """How it is written: as the settings have it now, else as it was when it was told."""
        return self._ledger.present.get(box) or self._ledger.last(flag_id)[box].address

    def _put(
        self,
        address: str,
        occasion: Occasion,
        says: Sequence[str],
        rendered: Rendered,
        alerts: Sequence[Alert],
        tells: Sequence[Alert],
        thread: tuple[str, ...] = (),
    ) -> Message:
        recall = occasion is Occasion.IMMEDIATE and any(alert.narrows for alert in alerts)
        message = self._pen.write(address, occasion, says, rendered, alerts=alerts, tells=tells, thread=thread, recall=recall)
        self._told[mailbox(address)].update({alert.flag_id: alert for alert in tells})
        self._result.to_removed += mailbox(address) not in self._ledger.present
        return message

    @property
    def _now(self) -> datetime:
        return self._ports.clock.now()
