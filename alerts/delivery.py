"""Delivery: gives what the outbox keeps to the mail port, until it has it.

No transaction is open while the mail port has the word: what waits is read, offered, and what became of it is kept, each by itself.
One process at a time sends. Between the mail server's OK and our record of it a crash may repeat the mails in hand, which then have
the same Message-IDs.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator
from typing import Any

from alerts import attempts, permission
from alerts.dating import as_it_goes
from alerts.mail.conversations import Conversations, End
from alerts.mail.port import Mail, MailPutOff, MailRefused, MailUnanswered, MailUnavailable
from alerts.turns import in_turn
from alerts.withdrawing import is_removed, set_right
from pipeline.database import outgoing_mail as mails
from pipeline.database.connection import Connection
from pipeline.database.issues import report
from pipeline.database.outgoing_mail import Waiting
from pipeline.errors import Unavailable
from pipeline.flow import called
from pipeline.flow.contacts import Contacts, contact_of
from pipeline.flow.stop import Stop
from pipeline.mailboxes import mailbox
from pipeline.progress import Notify, quiet
from pipeline.records import Message
from pipeline.wiring import Ports, goes_to_a_server

_LOOK_EVERY = 0.2  # seconds between two looks at the stop while mails are in hand
_READ_EVERY = 1.0  # and at what waits
FINISH_SECONDS = 15.0  # for the mails in hand when asked to stop; then they are offered again by the next sender
LEAVE_SECONDS = 5.0  # in which another sender may be done; then what is left is left to that one
_LOCK = "send"


def _nothing() -> None:
    """Nobody wants to see life."""


def send(ports: Ports, notify: Notify = quiet) -> int:
    """Offers every mail that waits once, whenever it was offered before; returns how many were taken.

    Raises NotLive if mail would leave this machine without the decision that it may, MailUnavailable or StorageError if the port
    takes nothing more; what was not taken stays and is offered again by the next call. One that is refused, put off or not answered
    keeps that with its message and does not hold up the others. If another process sends, it is left to that one.
    """
    return Sender(ports).send(notify)


class Sender:
    """Sends once, or again and again for a service. One object belongs to one thread."""

    def __init__(self, ports: Ports, *, patient: bool = False) -> None:
        """A patient one offers a mail again only when its time has come; one that is called once offers all."""
        self._ports = ports
        self.patient = patient
        self._not_before: dict[str, float] = {}  # where the clock stands still: by message, in seconds of this process
        self._left: set[str] = set()  # messages that may not go: not verified, which was said, or not for who is not there
        self._begun: set[str] = set()  # messages that were first begun to be handed over by us, so that we know how that ended
        self._last: set[str] = set()  # with which a conversation could not go on: they are offered after all others

    def send(self, notify: Notify = quiet, stop: Stop | None = None, beat: Callable[[], None] = _nothing) -> int:
        """As the function `send`, until nothing more can be offered now or somebody asks to stop."""
        sent, offered = 0, set[str]()
        if self.patient and not self.next_ones(offered):
            return 0
        leave_at = time.monotonic() + (0.0 if self.patient else LEAVE_SECONDS)
        while True:
            with self._ports.database.try_only_one(_LOCK) as mine:
                if not mine:
                    if time.monotonic() >= leave_at or not self.next_ones(offered):
                        return sent
                    time.sleep(_LOOK_EVERY)
                    continue
                set_right(self._ports)
                sent += _Round(self, permission.opener(self._ports), offered, mine, notify, stop, beat).go()
            # What was put in while we held the lock was left to us: so it is looked for after we let go.
            if (stop and stop.asked) or not self.next_ones(offered):
                return sent

    def next_ones(self, offered: set[str]) -> list[Waiting]:
        """What can be offered now; no mail goes while an earlier one of the same flag to the same recipient waits."""
        with self._ports.database.reading() as connection:
            waiting, contacts = mails.waiting(connection), Contacts(connection, self._ports.settings)
        left = {w.id for w in waiting if w.id in self._left and mailbox(w.recipient) not in contacts.of(w.ally).verified}
        those = [w for w in in_turn(waiting) if w.id not in offered and w.id not in left and self._is_due(w)]
        return sorted(those, key=lambda w: w.id in self._last)

    def _is_due(self, waiting: Waiting) -> bool:
        if not self.patient or waiting.attempt is None:
            return True
        if self._ports.clock.fixed:
            return time.monotonic() >= self._not_before.get(waiting.id, 0.0)
        wait = waiting.attempt.next_at - self._ports.clock.now()
        return not attempts.NOW < wait <= attempts.LONGEST  # further away it is of a clock that was wrong

    def take(self, waiting: Waiting) -> tuple[Any, bytes] | None:
        """A mail as it is offered, with a note that it is; None if it may not go. That its address is not verified is an issue."""
        with self._ports.database.transaction() as connection:
            return self._take(connection, waiting)

    def _take(self, connection: Connection, waiting: Waiting) -> tuple[Any, bytes] | None:
        found = mails.mail(connection, waiting.id)
        if found is None:
            return None
        if not self._may_go(connection, found[0], waiting.flags):
            self._left.add(waiting.id)
            return None
        if mails.begin(connection, waiting.id, to_server=goes_to_a_server(self._ports.settings)):
            self._begun.add(waiting.id)
        return as_it_goes(connection, *found, self._ports.clock.now())

    def _may_go(self, connection: Connection, message: Message, flags: Collection[str]) -> bool:
        settings = self._ports.settings
        if permission.may_go(connection, settings, message, flags):
            return True
        if mailbox(message.recipient) in contact_of(connection, settings, message.ally).known:
            report(connection, [attempts.not_verified(message)], mails.owner(message.id), self._ports.clock.now())
        return False

    def was_not_taken(self, message: Message) -> None:
        """It is known that it was not, this time; that it may have been before is kept."""
        if message.id in self._begun:
            self._begun.discard(message.id)
            with self._ports.database.transaction() as connection:
                mails.was_not_taken(connection, message.id)

    def keep(self, end: End, then: Waiting | None = None) -> tuple[Any, bytes] | None:
        """Keeps how offering a mail ended, and takes the next one with it: one commit for both, since it waits for the disk."""
        with self._ports.database.transaction() as connection:
            self._keep(connection, end)
            return self._take(connection, then) if then else None

    def _keep(self, connection: Connection, end: End) -> None:
        message, now = end.message, self._ports.clock.now()
        was_begun = message.id in self._begun
        self._begun.discard(message.id)
        if end.receipt is not None:
            taken = message.model_copy(update={"sent_at": now, "receipt": end.receipt})
            mails.mark_sent(connection, taken, to_server=goes_to_a_server(self._ports.settings))
            report(connection, [], mails.owner(message.id), now)
            return
        attempt = attempts.after(mails.attempts(connection).get(message.id), end.why, now)
        mails.put_attempt(connection, message.id, attempt)
        if was_begun and not isinstance(end.why, MailUnanswered):
            mails.was_not_taken(connection, message.id)
        if attempts.is_an_issue(attempt, end.why, now):
            removed = is_removed(contact_of(connection, self._ports.settings, message.ally), message.recipient)
            report(connection, [attempts.issue(message, attempt.answer, removed=removed)], mails.owner(message.id), now)
        self._not_before[message.id] = time.monotonic() + (attempt.next_at - now).total_seconds()

    def put_last(self, message: Message) -> None:
        """A server that closes the session whenever it hears of one mail does not keep the others waiting."""
        self._last.add(message.id)

    def check(self) -> None:
        """Raises NotLive or SettingError as sending would, also when nothing waits."""
        permission.opener(self._ports)

    @property
    def most(self) -> int:
        """How many conversations there are at most; a folder is quick."""
        return self._ports.settings.mail_connections if goes_to_a_server(self._ports.settings) else 1


class _Round:
    """What one sender sends while it is the only one."""

    def __init__(
        self,
        sender: Sender,
        open_mail: Callable[[], Mail],
        offered: set[str],
        still_mine: Callable[[], None],
        notify: Notify,
        stop: Stop | None,
        beat: Callable[[], None],
    ) -> None:
        self._sender = sender
        self._conversations = Conversations(open_mail, sender.most)
        self._offered = offered
        self._still_mine = still_mine  # raises StorageError if another may send by now
        self._notify = notify
        self._stop = stop
        self._beat = beat
        self._in_hand: dict[str, str] = {}  # recipient by message
        self._could_be: list[Waiting] = []
        self._read_at = 0.0
        self._why: Unavailable | None = None  # the last conversation that could not go on

    def go(self) -> int:
        """Sends until nothing more can be offered, returns how many were taken. Raises Unavailable if no conversation is left."""
        try:
            return self._go()
        finally:
            self._conversations.close()

    def _go(self) -> int:
        sent = 0
        give_up: float | None = None
        while True:
            self._beat()
            asked = self._stop is not None and self._stop.asked
            if asked:
                give_up = give_up or time.monotonic() + FINISH_SECONDS
            else:
                self._offer()
            if not self._conversations.in_hand or (give_up and time.monotonic() > give_up):
                break
            end = self._conversations.next_end(_LOOK_EVERY)
            if end is not None:
                sent += self._ended(end)
        if self._why and not self._conversations.is_free:
            raise self._why
        return sent

    def _offer(self) -> None:
        """Gives what can be offered to the conversations that are free."""
        while self._conversations.is_free:
            waiting = self._next()
            if waiting is not None:
                self._give(self._sender.take(waiting))
            elif not self._read_again():
                return

    def _next(self) -> Waiting | None:
        """The next that can be offered."""
        found = next(self._free(), None)
        if found is not None:
            self._could_be.remove(found)
            self._offered.add(found.id)
        return found

    def _give(self, mail: tuple[Message, bytes] | None) -> None:
        if mail is not None:
            self._still_mine()
            self._in_hand[mail[0].id] = mail[0].recipient
            self._conversations.offer(*mail)

    def _free(self) -> Iterator[Waiting]:
        """One conversation a recipient at a time."""
        busy = set(self._in_hand.values())
        return (w for w in self._could_be if w.recipient not in busy)

    def _read_again(self) -> bool:
        """Reads what waits, now and then while mails are in hand; whether that may have brought something."""
        now = time.monotonic()
        if self._in_hand and now - self._read_at < _READ_EVERY:
            return False
        self._could_be, self._read_at = self._sender.next_ones(self._offered), now
        return next(self._free(), None) is not None

    def _ended(self, end: End) -> int:
        """Keeps the end of one; returns how many mails were taken."""
        self._in_hand.pop(end.message.id)
        if isinstance(end.why, Unavailable):
            self._why = end.why
            if isinstance(end.why, MailUnavailable):
                self._sender.was_not_taken(end.message)
            self._sender.put_last(end.message)
            self._offered.discard(end.message.id)  # for another conversation, if one is left
            return 0
        if end.why is not None and not isinstance(end.why, MailRefused | MailPutOff | MailUnanswered):
            raise end.why
        then = None if self._stop is not None and self._stop.asked else self._next()
        self._give(self._sender.keep(end, then))
        if self._sender.patient:
            self._offered.discard(end.message.id)  # when its time has come
        if end.receipt is None:
            return 0
        self._read_at = 0.0  # another may go now
        self._notify("mails", 1)
        return 1


_: tuple[called.Send, called.Sender] = send, Sender  # as a run calls it
