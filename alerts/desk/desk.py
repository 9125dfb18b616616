"""The decisions for one ally: each of its addresses is told what is so beside what it was told last, those alike by one alert.

An address that the ally no longer has is told what takes back of what it holds, and nothing else. One that it has and that was told
nothing of an order hears of it while it stands, never that it ended. A filter of the contact point keeps out what is no recall; a
list brings its addresses to the same: what passes, and what the contact point was told before it had that filter. What is kept out
comes in a list to an address that has a saved search for it. By the day or week all that is no recall comes in a list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time

from alerts.answers.letterbox import Letterbox
from alerts.deciding.part import NeedsAll, Part
from alerts.desk.alike import Alike, alike, held_otherwise
from alerts.desk.desk_mails import DeskMails
from alerts.desk.how_much import Rules
from alerts.desk.kept_out import kept_out, what_is_kept_out
from alerts.desk.leaving import is_last_word
from alerts.desk.lists import Lists, ListTo, Overtaken, bound_at_home, drop_lists, read_for
from alerts.desk.lost import lost
from alerts.desk.new_alerts import NewAlerts
from alerts.desk.saved import saved
from alerts.desk.waiting import Waiting
from alerts.languages.catalogues import speeches_to
from alerts.law.allies import Ally, in_zone
from alerts.letter.render import Rendered, render_list
from alerts.local_rights.grounds import Grounds
from alerts.local_rights.telling import tell_who_releases
from alerts.many.limit import Many
from alerts.outgoing.ledger import Ledger, is_recall
from alerts.telling.one_order import narrowed
from alerts.telling.tell import is_news, next_kind, revision
from alerts.wording.others import OrdersThatStand
from pipeline.authorities.where import reaches
from pipeline.database.alerts import last_alerts
from pipeline.database.connection import Connection
from pipeline.database.lists import put_list
from pipeline.flow.called import Told
from pipeline.flow.contacts import Contact
from pipeline.records import Alert, AlertKind, Decision, Flag, Occasion, Rate
from pipeline.wiring import Ports, goes_to_a_server


class Desk:
    """Decides for one ally, in one transaction."""

    def __init__(self, ports: Ports, letterbox: Letterbox, ally: Ally, rules: Rules, coverage: Sequence[str], result: Told) -> None:
        self._ports = ports
        self._letterbox = letterbox
        self._ally = ally
        self._rules = rules
        self._coverage = coverage
        self._result = result

    def tell(
        self,
        connection: Connection,
        contact: Contact,
        flags: Sequence[Flag],
        today: date,
        overtaken: Mapping[str, str],
        part: Part | None = None,
    ) -> None:
        """Writes what has to be told now of these flags into the outbox, and drops the lists that were overtaken.

        `part`: which flags these are, if not all. Raises Overtaken or NeedsAll: then nothing is to be kept, and it is told again
        with those lists, or of all flags.
        """
        settings, code = self._ports.settings, self._ally.code
        part = part or Part(OrdersThatStand(flags))
        self._contact = contact
        self._ally = in_zone(self._ally, self._contact.point.time_zone)
        languages = speeches_to(self._contact.point, settings, self._ally.languages)
        drop_lists(connection, overtaken, self._now)
        self._again = set(overtaken.values())
        self._newest = last_alerts(connection, code, part.ids)
        self._told_anything = part.told_anything or bool(self._newest)
        self._ledger = Ledger(
            connection,
            code,
            self._contact.present,
            to_server=goes_to_a_server(settings),
            flags=part.ids,
            known={alert.id: alert for alert in self._newest.values()},
            first=None if part.is_all else part.told_first,
        )
        self._lists: dict[str, list[Alert]] = defaultdict(list)  # by mailbox, what goes into its inventory
        self._grounds = Grounds(connection, self._ally, self._now, part)
        self.turns = self._grounds.turns  # of an order: the days on which local rights are otherwise by time alone
        self._mails = DeskMails(connection, self._ports, self._letterbox, self._ally, languages, self._ledger, part, self._result)
        self._told, self.open = self._mails.told, self._mails.open  # `open`: orders that the next decision has to look at
        self._alerts = NewAlerts(connection, code, self._newest, self._now, self._result)
        self._waiting = Waiting(self._rules, self._contact.point, self._now)
        self._many = Many(connection, self._contact.point, self._now, settings.mails_an_hour, self._rules.crowd)
        lists = Lists(connection, code, self._ledger, to_server=goes_to_a_server(settings))
        concerned = [flag for flag in flags if reaches(flag, code)]
        self._bound = bound_at_home(flags, code)
        self._kept_out = kept_out(connection, self._contact.point.filter, concerned)
        self._saved = saved(connection, self._contact, concerned)
        self._listed = {box for box in self._ledger.present if self._gets_list(box, lists, concerned, today)}
        if self._listed and not part.is_all:
            raise NeedsAll
        for flag in (*concerned, *lost(flags, code, self._newest, today)):
            self._tell_of(flag, today)
        self._mails.stop_lists(self._many)
        self._send_lists(connection, lists, part)
        listed = {alert.id for alerts in self._lists.values() for alert in alerts}
        due = (self._grounds.keep(), self._many.keep(len(listed)), self._waiting.due)
        self._result.due, self._result.unread = min(filter(None, due), default=None), len(self._waiting.unread)
        self.open |= self._grounds.waiting | self._waiting.unread.keys()
        tell_who_releases(connection, self._ports, self._letterbox, self._ally, self._contact)

    @property
    def told_first(self) -> Mapping[str, datetime]:
        """By mailbox that the ally has, when the first word to it was written, this decision's too."""
        first = ((box, self._ledger.first_told(box) or (self._now if self._told[box] else None)) for box in self._ledger.present)
        return {box: at for box, at in first if at}

    def _tell_of(self, flag: Flag, today: date) -> None:
        decision = self._grounds.decision(flag, today)
        now, held = revision(flag, decision), False
        groups = alike(self._ledger, flag)
        for those in groups:
            kind = next_kind(those.last, flag, now, beside=those.others)
            if kind is None or (those.last is None and self._waiting.for_words(flag)):
                continue
            boxes = self._concerned(those, kind, flag, decision)
            if not boxes:
                if any(box in self._ledger.present and self._is_wanted(box, flag) for box in those.boxes):
                    self.open.add(flag.id)  # it waits for a list
                continue
            if self._waiting.for_folding(kind, flag) or (those.last is None and self._waits_for_history(flag, groups, today)):
                held = True
            elif those.last is None:
                alert = self._same_alert(flag, now, boxes) or self._alerts.make(kind, flag, decision, now, None)
                self._tell_newcomers(alert, boxes, today)
            else:
                alert = self._alerts.make(kind, flag, decision, now, those.last, those.others)
                if is_last_word(those.last) or (self._comes_by_list(flag) and not is_recall(alert)):
                    self._tell_by_list(alert, boxes)
                else:
                    self._tell_each(alert, boxes)
        self._result.held += held
        if held:
            self.open.add(flag.id)

    def _concerned(self, those: Alike, kind: AlertKind, flag: Flag, decision: Decision) -> tuple[str, ...]:
        """All of them by what takes back; by anything else those that the ally has, and that want it or are brought to the same."""
        last = those.last if kind is AlertKind.UPDATE else None
        if kind is AlertKind.CANCEL or (last and narrowed(last, those.others, flag, decision)):
            return those.boxes
        present = tuple(box for box in those.boxes if box in self._ledger.present)
        if not self._comes_by_list(flag):
            return present
        if flag.id in self._kept_out and not self._is_held(flag):
            present = tuple(box for box in present if self._saved.wants(box, flag.id))
        if not present:
            return ()
        if self._rules.crowd.news and not self._listed:
            self.open.add(flag.id)  # it waits for its hour
        return tuple(box for box in present if box in self._listed or not self._ledger.knows_anything(box))

    def _is_wanted(self, box: str, flag: Flag) -> bool:
        return flag.id not in self._kept_out or self._saved.wants(box, flag.id)

    def _is_held(self, flag: Flag) -> bool:
        """Whether the contact point holds it beside those that have it by a search of their own."""
        last = self._ledger.last(flag.id)
        return any(told.alert.kind is not AlertKind.CANCEL and not self._saved.wants(box, flag.id) for box, told in last.items())

    def _comes_by_list(self, flag: Flag) -> bool:
        """Whether what is no recall of it comes with a list of what stands, or not at all."""
        if flag.id in self._kept_out or self._rules.crowd.news:
            return True
        return self._contact.point.rate is not Rate.AT_ONCE and not self._rules.announce

    def _waits_for_history(self, flag: Flag, groups: Sequence[Alike], today: date) -> bool:
        """An order that others of the ally hold is known well enough for all of them."""
        known = any(those.last and those.last.kind is not AlertKind.CANCEL for those in groups)
        if not self._rules.hold or known or held_otherwise(self._ledger, flag):
            return False
        return not (self._told_anything and self._is_news(flag, today))

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

    def _tell_newcomers(self, alert: Alert, boxes: Sequence[str], today: date) -> None:
        """Those who were told nothing of the order hear of it: of news by itself, else in a list of what stands.

        What others were told more of before goes into the list too: a mail of its own would say that it stands again.
        """
        news = self._is_news(alert.flag, today) and not self._comes_by_list(alert.flag)
        announced = self._rules.announce and alert.flag_id not in self._kept_out
        alone = [b for b in boxes if announced or (news and self._ledger.knows_anything(b))] if alert.n == 1 else []
        self._tell_by_list(alert, [box for box in boxes if box not in alone])
        if alone:
            self._tell_each(alert, alone)
            if alert.flag_id not in self._newest:
                published = datetime.combine(alert.flag.published, time.min, tzinfo=UTC)
                self._result.seconds_to_alert.append((self._now - published).total_seconds())

    def _tell_by_list(self, alert: Alert, boxes: Sequence[str]) -> None:
        for box in boxes:
            self._lists[box].append(alert)
            self._told[box][alert.flag_id] = alert

    def _tell_each(self, alert: Alert, boxes: Sequence[str]) -> None:
        """Each by a mail of its own, but for ends of which there are many."""
        self._mails.each(alert, self._many.alone(alert, boxes, announced=self._rules.announce))

    def _send_lists(self, connection: Connection, lists: Lists, part: Part) -> None:
        """One list for all to whom the same stands, and of whom the last list was the same."""
        settings, now = self._ports.settings, self._now
        told = {box for box in self._ledger.present if self._told[box]}
        if overtaken := {message: box for box in self._ledger.present for message in lists.overtaken(box, told=box in told)}:
            raise Overtaken(overtaken)
        doubted = {box for box in told if lists.in_doubt(box)}
        due = [box for box in self._ledger.present if self._lists[box] or box in self._listed | doubted]
        if due and not part.is_all:
            raise NeedsAll
        coverage = [*self._coverage, *what_is_kept_out(self._contact.point.filter, self._kept_out)]
        for those in lists.alike({box: self._told[box] for box in due}, self._saved.said):
            first = those[0][1]
            read = read_for(connection, first.standing, self._bound, self._mails.elsewhere)
            rendered = render_list(
                first.standing, first.since, self._ally, sender=settings.sender, contest=settings.contest,
                as_of=now, coverage=[*coverage, *first.searches], read=read, languages=self._mails.languages,
            )  # fmt: skip
            for box, its in those:
                self._put_list(connection, box, its, rendered)
            self._result.inventories += 1
            self._result.allies.add(self._ally.code)

    def _gets_list(self, box: str, lists: Lists, concerned: Sequence[Flag], today: date) -> bool:
        """Whatever there is to tell; by the day where a search of its own found something, though all is told at once."""
        if self._rules.lists or box in self._again or self._many.list_is_due:
            return True
        days, rate = self._ports.settings.list_days, self._contact.point.rate
        found = [flag.id for flag in concerned if self._is_found(box, flag, lists, today)] if rate is Rate.AT_ONCE else []
        due = not self._rules.working and lists.is_due(box, self._now, days, Rate.DAILY if found else rate)
        if not due:
            self.open |= set(found)  # they wait for the list
        return due

    def _is_found(self, box: str, flag: Flag, lists: Lists, today: date) -> bool:
        """Whether a search of its own finds this order, and this revision of it stood in no list yet."""
        if not self._saved.wants(box, flag.id):
            return False
        last = self._ledger.last(flag.id).get(box)
        if last and lists.is_behind(box, last.alert):
            return True
        kind = next_kind(last.alert if last else None, flag, revision(flag, self._grounds.decision(flag, today)))
        return kind is not None and (last is not None or not self._waiting.for_words(flag))

    def _put_list(self, connection: Connection, box: str, its: ListTo, rendered: Rendered) -> None:
        """It tells what nothing else tells; the rest it only repeats."""
        address = self._ledger.present[box]
        says = [self._ally.code, its.before, *(alert.id for alert in its.standing)]
        message = self._mails.put(address, Occasion.INVENTORY, says, rendered, its.standing, self._lists[box])
        by_itself = {flag: alert.n for flag, alert in self._told[box].items() if alert not in self._lists[box]}
        put_list(connection, message, {**by_itself, **its.since.follows, **its.behind})

    @property
    def _now(self) -> datetime:
        return self._ports.clock.now()
