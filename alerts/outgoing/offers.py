"""Offers of mails, as the database keeps them: what can be offered now, that it is begun, and how it ended."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

from alerts.mail.conversations import End
from alerts.mail.port import MailUnanswered
from alerts.outgoing import attempts
from alerts.outgoing.dating import as_they_go
from alerts.outgoing.permission import Permission
from alerts.outgoing.turns import in_turn
from alerts.outgoing.withdrawing import is_removed
from pipeline.database import outgoing_mail as mails
from pipeline.database.connection import Connection
from pipeline.database.issues import owners_of_issues, report
from pipeline.database.outgoing_mail import Waiting
from pipeline.flow.contacts import Contacts
from pipeline.mailboxes import mailbox
from pipeline.records import Message
from pipeline.wiring import Ports, goes_to_a_server


class Offers:
    """What one sender offers. Nothing is held open between two calls."""

    def __init__(self, ports: Ports, *, patient: bool) -> None:
        """A patient sender offers a mail again only when its time has come."""
        self._ports = ports
        self._patient = patient
        self._to_server = goes_to_a_server(ports.settings)
        self._not_before: dict[str, float] = {}  # where the clock stands still: by message, in seconds of this process
        self._left: set[str] = set()  # messages that may not go: not verified, which was said, or not for who is not there
        self._begun: set[str] = set()  # messages that were first begun to be handed over by us, so that we know how that ended
        self._last: set[str] = set()  # with which a conversation could not go on: they are offered after all others

    def next_ones(self, offered: set[str]) -> list[Waiting]:
        """What can be offered now; no mail goes while an earlier one of the same flag to the same recipient waits."""
        with self._ports.database.reading() as connection:
            waiting, contacts = mails.waiting(connection), Contacts(connection, self._ports.settings)
        left = {w.id for w in waiting if w.id in self._left and mailbox(w.recipient) not in contacts.of(w.ally).verified}
        not_now = offered | left | {w.id for w in waiting if not self._is_due(w)}
        those = [w for w in in_turn(waiting, not_now) if w.id not in not_now]
        return sorted(those, key=lambda w: w.id in self._last)

    def _is_due(self, waiting: Waiting) -> bool:
        if not self._patient or waiting.attempt is None:
            return True
        if self._ports.clock.fixed:
            return time.monotonic() >= self._not_before.get(waiting.id, 0.0)
        wait = waiting.attempt.next_at - self._ports.clock.now()
        return not attempts.NOW < wait <= attempts.LONGEST  # further away it is of a clock that was wrong

    def keep(self, ends: Sequence[End], not_begun: Sequence[Message], then: Sequence[Waiting]) -> Sequence[tuple[Message, bytes]]:
        """Keeps how offering some mails ended, that others were not offered after all, and takes the next ones with them.

        All in one commit, since each waits for the disk. Returns the next ones as they are offered, but for those that may not go;
        that an address is not verified is an issue.
        """
        with self._ports.database.transaction() as connection:
            self._keep_taken(connection, [end for end in ends if end.receipt is not None])
            self._keep_not_taken(connection, [end for end in ends if end.receipt is None])
            mails.were_not_taken(connection, self._known_of(not_begun))
            return self._take(connection, then)

    def _take(self, connection: Connection, those: Sequence[Waiting]) -> Sequence[tuple[Message, bytes]]:
        if not those:
            return ()
        found, permission = mails.waiting_mails(connection, [one.id for one in those]), Permission(connection, self._ports.settings)
        for one in those:
            if one.id in found and not permission.may_go(found[one.id][0], one.flags):
                message, _ = found.pop(one.id)
                self._left.add(one.id)
                if mailbox(message.recipient) in permission.contacts.of(message.ally).known:
                    report(connection, [attempts.not_verified(message)], mails.owner(message.id), self._ports.clock.now())
        begun = mails.begin(connection, found, to_server=self._to_server)
        self._begun = (self._begun - found.keys()) | begun
        return as_they_go(connection, found, self._ports.clock.now())

    def _known_of(self, messages: Iterable[Message]) -> set[str]:
        """Those of which it is known that they were not taken: this time, and that they were not begun before."""
        known = {message.id for message in messages} & self._begun
        self._begun -= known
        return known

    def _keep_taken(self, connection: Connection, ends: Sequence[End]) -> None:
        now = self._ports.clock.now()
        self._begun -= {end.message.id for end in ends}
        taken = [end.message.model_copy(update={"sent_at": now, "receipt": end.receipt}) for end in ends]
        mails.mark_sent(connection, taken, to_server=self._to_server)
        for owner in sorted(owners_of_issues(connection, [mails.owner(message.id) for message in taken])):
            report(connection, [], owner, now)

    def _keep_not_taken(self, connection: Connection, ends: Sequence[End]) -> None:
        now = self._ports.clock.now()
        if not ends:
            return
        before, contacts = mails.attempts(connection, [end.message.id for end in ends]), Contacts(connection, self._ports.settings)
        for end in ends:
            message = end.message
            attempt = attempts.after(before.get(message.id), end.why, now)
            mails.put_attempt(connection, message.id, attempt)
            if attempts.is_an_issue(attempt, end.why, now):
                removed = is_removed(contacts.of(message.ally), message.recipient)
                report(connection, [attempts.issue(message, attempt.answer, removed=removed)], mails.owner(message.id), now)
            self._not_before[message.id] = time.monotonic() + (attempt.next_at - now).total_seconds()
        unanswered = {end.message.id for end in ends if isinstance(end.why, MailUnanswered)}
        mails.were_not_taken(connection, self._known_of(end.message for end in ends if end.message.id not in unanswered))
        self._begun -= unanswered

    def put_last(self, message: Message) -> None:
        """A server that closes the session whenever it hears of one mail does not keep the others waiting."""
        self._last.add(message.id)
