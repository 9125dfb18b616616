"""Delivery: gives what the outbox keeps to the mail port, until it has it.

No transaction is open while the mail port has the word: what waits is read and offered, and what became of it is kept, several at a
time. One process at a time sends. Between the mail server's OK and our record of it a crash may repeat the mails in hand, which
then have the same Message-IDs.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from itertools import islice

from alerts.mail.conversations import Conversations, End
from alerts.mail.port import Mail, MailPutOff, MailRefused, MailUnanswered, MailUnavailable
from alerts.outgoing.canary import come_out
from alerts.outgoing.offers import Offers
from alerts.outgoing.permission import opener
from alerts.outgoing.withdrawing import set_right
from pipeline.database.outgoing_mail import Waiting
from pipeline.errors import Unavailable
from pipeline.flow import called
from pipeline.flow.stop import Stop
from pipeline.progress import Notify, quiet
from pipeline.records import Message
from pipeline.wiring import Ports, goes_to_a_server

_LOOK_EVERY = 0.2  # seconds between two looks at the stop while mails are in hand
_READ_EVERY = 1.0  # and at what waits: a recall goes before what was read earlier
_READ_SHARE = 20  # of the time at most a twentieth is for that
_TOGETHER = 0.05  # seconds in which ends are awaited that are kept in one commit, while the conversations have mails
_MOMENT = 0.25  # as many mails as ended in it, or in two commits, are begun ahead of the conversations
_MOST_AHEAD = 64
_LET_GO_AFTER = 2  # moments in which a conversation has to take one of those, else it is begun later
FINISH_SECONDS = 15.0  # for the mails in hand when asked to stop; then they are offered again by the next sender
LEAVE_SECONDS = 5.0  # in which another sender may be done; then what is left is left to that one
_LOCK = "send"
_CANARY_AGAIN = 60.0  # seconds


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
        self.offers = Offers(ports, patient=patient)
        self._canary_at = 0.0  # not to be tried before

    def send(self, notify: Notify = quiet, stop: Stop | None = None, beat: Callable[[], None] = _nothing) -> int:
        """As the function `send`, until nothing more can be offered now or somebody asks to stop."""
        sent, offered = 0, set[str]()
        if time.monotonic() >= self._canary_at and not come_out(self._ports):
            self._canary_at = time.monotonic() + _CANARY_AGAIN
        if self.patient and not self.offers.next_ones(offered):
            return 0
        leave_at = time.monotonic() + (0.0 if self.patient else LEAVE_SECONDS)
        while True:
            with self._ports.database.try_only_one(_LOCK) as mine:
                if not mine:
                    if time.monotonic() >= leave_at or not self.offers.next_ones(offered):
                        return sent
                    time.sleep(_LOOK_EVERY)
                    continue
                set_right(self._ports)
                sent += _Round(self, opener(self._ports), offered, mine, notify, stop, beat).go()
            # What was put in while we held the lock was left to us: so it is looked for after we let go.
            if (stop and stop.asked) or not self.offers.next_ones(offered):
                return sent

    def check(self) -> None:
        """Raises NotLive or SettingError as sending would, also when nothing waits."""
        opener(self._ports)

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
        self._offers = sender.offers
        self._patient = sender.patient
        self._conversations = Conversations(open_mail, sender.most)
        self._offered = offered
        self._still_mine = still_mine  # raises StorageError if another may send by now
        self._notify = notify
        self._stop = stop
        self._beat = beat
        self._could_be: list[Waiting] = []
        self._read_at, self._read_took = -math.inf, 0.0
        self._another_may_go = False  # since something ended after what waits was read
        self._kept_at = 0.0
        self._moment = _MOMENT
        self._ended_at: list[float] = []  # the ends of the last moment
        self._why: Unavailable | None = None  # the last conversation that could not go on

    def go(self) -> int:
        """Sends until nothing more can be offered, returns how many were taken. Raises Unavailable if no conversation is left."""
        try:
            return self._go()
        finally:
            self._conversations.close()

    def _go(self) -> int:
        sent, give_up = 0, math.inf
        while time.monotonic() < give_up:
            self._beat()
            if self._stop is not None and self._stop.asked:
                give_up = min(give_up, time.monotonic() + FINISH_SECONDS)
            over = give_up < math.inf or self._conversations.are_over
            if self._conversations.waiting:
                time.sleep(max(0.0, self._kept_at + _TOGETHER - time.monotonic()))
            not_begun = self._conversations.take_back(0.0 if over else _LET_GO_AFTER * self._moment)
            then = [] if over else self._next_ones()
            at_work = self._conversations.at_work
            ends = self._conversations.ends(_LOOK_EVERY if at_work and not (not_begun or then) else 0.0)
            if ends or not_begun or then:
                sent += self._keep(ends, not_begun, then)
            elif not at_work:
                break
        if self._why and self._conversations.are_over:
            raise self._why
        return sent

    def _keep(self, ends: Sequence[End], not_begun: Sequence[Message], then: Sequence[Waiting]) -> int:
        """Keeps those ends and offers the next ones; returns how many were taken."""
        known = [end for end in ends if end.why is None or isinstance(end.why, MailRefused | MailPutOff | MailUnanswered)]
        over = [end for end in ends if isinstance(end.why, Unavailable)]
        not_given = [end.message for end in over if isinstance(end.why, MailUnavailable)]
        begun_at = time.monotonic()
        going = self._offers.keep(known, [*not_begun, *not_given], then)
        self._kept_at = time.monotonic()
        self._moment = max(_MOMENT, 2 * (self._kept_at - begun_at))
        for end in over:
            self._offers.put_last(end.message)
        again = [*not_begun, *(end.message for end in (ends if self._patient else over))]  # if another conversation is left
        self._offered.difference_update(message.id for message in again)
        self._another_may_go |= bool(ends or not_begun)
        self._ended_at += [self._kept_at] * len(known)
        for end in ends:
            if isinstance(end.why, Unavailable):
                self._why = end.why
            elif end.why is not None and end not in known:
                raise end.why
        self._still_mine()
        self._conversations.offer(going)
        taken = sum(end.receipt is not None for end in known)
        if taken:
            self._notify("mails", taken)
        return taken

    def _next_ones(self) -> list[Waiting]:
        """What is begun now: for each free conversation a mail, and ahead of them as many as ended in the last moment."""
        since = time.monotonic() - self._moment
        self._ended_at = [at for at in self._ended_at if at > since]
        free = self._conversations.free
        ahead = max(0, min(len(self._ended_at), _MOST_AHEAD) - self._conversations.waiting)
        busy, slow = self._conversations.recipients(), self._conversations.recipients(self._moment)
        can_go = islice((one for one in self._could_be if one.recipient not in slow), free + ahead)
        self._read_again(few=sum(1 for _ in can_go) < free + ahead)
        chosen: list[Waiting] = []
        left: list[Waiting] = []
        for one in self._could_be:
            if free > 0 and one.recipient not in busy:
                free -= 1
            elif ahead > 0 and one.recipient not in slow:
                ahead -= 1
            else:
                left.append(one)
                continue
            busy.add(one.recipient)
            chosen.append(one)
        self._could_be = left
        self._offered.update(one.id for one in chosen)
        return chosen

    def _read_again(self, *, few: bool) -> None:
        """Reads what waits if it is time, or earlier if few are known that can go and something ended since."""
        now = time.monotonic()
        wait = max(0.0 if few and self._another_may_go else _READ_EVERY, self._read_took * _READ_SHARE)
        if now - self._read_at < wait and (self._could_be or self._conversations.at_work):
            return
        self._could_be = self._offers.next_ones(self._offered)
        self._read_at, self._another_may_go = time.monotonic(), False
        self._read_took = self._read_at - now


_: tuple[called.Send, called.Sender] = send, Sender  # as a run calls it
