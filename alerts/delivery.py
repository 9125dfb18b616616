"""Delivery: gives what the outbox keeps to the mail port, until it has it.

No transaction is open while the mail port has the word: what waits is read, offered, and what became of it is kept, each by itself.
One process at a time sends. Between the mail server's OK and our record of it a crash may repeat the mails in hand, which then have
the same Message-IDs.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from alerts import attempts
from alerts.dating import as_it_goes
from alerts.mail.conversations import Conversations, End
from alerts.mail.port import Mail, MailPutOff, MailRefused, MailUnanswered
from alerts.readdressing import readdress
from pipeline.database import outgoing_mail as mails
from pipeline.database.issues import report
from pipeline.database.outgoing_mail import Waiting
from pipeline.errors import NotLive, Unavailable
from pipeline.flow import called
from pipeline.flow.stop import Stop
from pipeline.progress import Notify, quiet
from pipeline.records import Message
from pipeline.wiring import LIVE_MAILS, MAILS, Ports, implementation

_LOOK_EVERY = 0.2  # seconds between two looks at the stop while mails are in hand
_READ_EVERY = 1.0  # and at what waits
FINISH_SECONDS = 15.0  # for the mails in hand when asked to stop; then they are offered again by the next sender
LEAVE_SECONDS = 5.0  # in which another sender may be done; then what is left is left to that one
_LOCK = "send"
_NOT_VERIFIED = "it is not verified: verify it, and set verified = true beside it in the settings file"


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
        self._unverified: set[str] = set()  # messages of which that was said
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
                readdress(self._ports)
                sent += _Round(self, self._opener(), offered, mine, notify, stop, beat).go()
            # What was put in while we held the lock was left to us: so it is looked for after we let go.
            if (stop and stop.asked) or not self.next_ones(offered):
                return sent

    def next_ones(self, offered: set[str]) -> list[Waiting]:
        """What can be offered now; no mail goes while an earlier one of the same flag to the same recipient waits."""
        with self._ports.database.reading() as connection:
            waiting = mails.waiting(connection)
        those = [w for w in _in_order(waiting) if w.id not in offered and w.id not in self._unverified and self._is_due(w)]
        return sorted(those, key=lambda w: w.id in self._last)

    def _is_due(self, waiting: Waiting) -> bool:
        if not self.patient or waiting.attempt is None:
            return True
        if self._ports.clock.fixed:
            return time.monotonic() >= self._not_before.get(waiting.id, 0.0)
        wait = waiting.attempt.next_at - self._ports.clock.now()
        return not attempts.NOW < wait <= attempts.LONGEST  # further away it is of a clock that was wrong

    def take(self, waiting: Waiting) -> tuple[Any, bytes] | None:
        """A mail as it is offered; None if it may not go, which is kept as an issue."""
        now = self._ports.clock.now()
        with self._ports.database.transaction() as connection:
            found = mails.mail(connection, waiting.id)
            if found is None or not is_live(self._ports) or waiting.recipient in _verified(self._ports):
                return found and as_it_goes(connection, *found, now)
            self._unverified.add(waiting.id)
            finding = attempts.issue(found[0], f"{waiting.recipient} was refused: {_NOT_VERIFIED}")
            report(connection, [finding], mails.owner(waiting.id), now)
        return None

    def keep(self, end: End) -> None:
        """Keeps how offering a mail ended."""
        message, now = end.message, self._ports.clock.now()
        with self._ports.database.transaction() as connection:
            if end.receipt is not None:
                mails.mark_sent(connection, message.model_copy(update={"sent_at": now, "receipt": end.receipt}))
                report(connection, [], mails.owner(message.id), now)
                return
            attempt = attempts.after(mails.attempts(connection).get(message.id), end.why, now)
            mails.put_attempt(connection, message.id, attempt)
            if attempts.is_an_issue(attempt, end.why, now):
                report(connection, [attempts.issue(message, attempt.answer)], mails.owner(message.id), now)
        self._not_before[message.id] = time.monotonic() + (attempt.next_at - now).total_seconds()

    def put_last(self, message: Message) -> None:
        """A server that closes the session whenever it hears of one mail does not keep the others waiting."""
        self._last.add(message.id)

    def _opener(self) -> Callable[[], Mail]:
        """How a conversation opens the mail port. Raises NotLive, or SettingError for an address that cannot be read."""
        ports = self._ports
        url = ports.settings.url("mail")
        kind: Any = implementation(MAILS, url, "mail")
        if not is_live(ports):
            return partial(kind.from_url, url)
        if ports.settings.live != "yes":
            raise NotLive(
                f"mail is set to {urlsplit(url).scheme}, but live sending was not decided: set CROSSMARKET_LIVE=yes to send, "
                "or CROSSMARKET_MAIL=dir:///some/folder to look at the mails first; nothing was sent"
            )
        with ports.database.reading() as connection:
            recipients = mails.recipients(connection)
        if recipients and not recipients & _verified(ports):
            raise NotLive(
                f"these recipients are not verified: {', '.join(sorted(recipients))}; verify them and set verified = true beside "
                "their addresses in the settings file; nothing was sent"
            )
        kind.from_url(url, live=True).close()  # connects to nothing: said at once if it cannot be read
        return partial(kind.from_url, url, live=True)

    def check(self) -> None:
        """Raises NotLive or SettingError as sending would, also when nothing waits."""
        self._opener()

    @property
    def most(self) -> int:
        """How many conversations there are at most; a folder is quick."""
        return self._ports.settings.mail_connections if is_live(self._ports) else 1


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
            waiting = next(self._free(), None)
            if waiting is None:
                if not self._read_again():
                    return
                continue
            self._still_mine()
            self._could_be.remove(waiting)
            self._offered.add(waiting.id)
            mail = self._sender.take(waiting)
            if mail is not None:
                self._in_hand[waiting.id] = waiting.recipient
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
            self._sender.put_last(end.message)
            self._offered.discard(end.message.id)  # for another conversation, if one is left
            return 0
        if end.why is not None and not isinstance(end.why, MailRefused | MailPutOff | MailUnanswered):
            raise end.why
        self._sender.keep(end)
        if self._sender.patient:
            self._offered.discard(end.message.id)  # when its time has come
        if end.receipt is None:
            return 0
        self._read_at = 0.0  # another may go now
        self._notify("mails", 1)
        return 1


def _in_order(waiting: list[Waiting]) -> Iterator[Waiting]:
    """Those before which no other has to go: of each flag the lowest number, whatever the clock said when they were decided."""
    first: dict[tuple[str, str], int] = {}
    for one in waiting:
        for flag, n in one.flags.items():
            first[one.recipient, flag] = min(n, first.get((one.recipient, flag), n))
    return (one for one in waiting if all(first[one.recipient, flag] == n for flag, n in one.flags.items()))


def is_live(ports: Ports) -> bool:
    """Whether mail goes to a server."""
    return urlsplit(ports.settings.url("mail")).scheme in LIVE_MAILS


def _verified(ports: Ports) -> set[str]:
    return {a for recipient in ports.settings.recipients.values() if recipient.verified for a in recipient.addresses}


_: tuple[called.Send, called.Sender] = send, Sender  # as a run calls it
