"""Conversations with the mail port side by side, a thread each, so that one that is slow holds up no other.

Threads know nothing of the database: who offers mails is told how each ended, and keeps that. A thread that is done with one takes
the next that is offered by itself, so that none waits for the disk.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from alerts.mail.port import Mail
from pipeline.errors import Unavailable
from pipeline.records import Message

_CLOSING_SECONDS = 2.0  # for taking leave of a server


@dataclass(frozen=True)
class End:
    """How offering one message ended: with a receipt, or why it was not taken."""

    message: Message
    receipt: str | None
    why: Exception | None


@dataclass(frozen=True)
class _Offered:
    """A mail that is offered, or that a conversation has in hand, and since when: in seconds of this process."""

    message: Message
    raw: bytes
    since: float


class Conversations:
    """Threads that offer mails, so many at most, each recipient's one at a time; started when they are needed."""

    def __init__(self, open_mail: Callable[[], Mail], most: int) -> None:
        """Each thread has a mail port of its own."""
        self._open_mail = open_mail
        self._left = most  # that may still be started
        self._alive = 0
        self._idle = 0
        self._offered: list[_Offered] = []
        self._in_hand: dict[str, _Offered] = {}  # by recipient
        self._ends: list[End] = []
        self._closed = False
        self._changed = threading.Condition()

    @property
    def free(self) -> int:
        """How many conversations would begin another mail now."""
        with self._changed:
            return max(0, self._idle + self._left - len(self._offered))

    @property
    def waiting(self) -> int:
        """How many mails are offered that no conversation has begun yet."""
        with self._changed:
            return len(self._offered)

    @property
    def at_work(self) -> bool:
        """Whether there is a mail whose end is not told yet."""
        with self._changed:
            return bool(self._in_hand or self._offered or self._ends)

    @property
    def are_over(self) -> bool:
        """Whether there is no conversation that goes on, and none may be begun."""
        with self._changed:
            return not (self._idle or self._in_hand or self._left)

    def recipients(self, since: float = 0.0) -> set[str]:
        """Those whose mails are in hand for so many seconds; all that have one in hand or offered, if none are given."""
        until = time.monotonic() - since
        with self._changed:
            found = {recipient for recipient, one in self._in_hand.items() if one.since <= until}
            return found if since else found | {one.message.recipient for one in self._offered}

    def offer(self, those: Sequence[tuple[Message, bytes]]) -> None:
        """Gives mails to the conversations, for those that are free first, and in this order."""
        now = time.monotonic()
        with self._changed:
            self._offered += [_Offered(message, raw, now) for message, raw in those]
            while self._left and self._idle < len(self._offered):
                self._left -= 1
                self._idle += 1
                self._alive += 1
                threading.Thread(target=self._converse, name="mail", daemon=True).start()
            self._changed.notify_all()

    def take_back(self, after: float = 0.0) -> list[Message]:
        """The mails that no conversation began within so many seconds; none will."""
        until = time.monotonic() - after
        with self._changed:
            back = [one for one in self._offered if one.since <= until]
            self._offered = [one for one in self._offered if one.since > until]
        return [one.message for one in back]

    def ends(self, seconds: float) -> list[End]:
        """The ends that were not told before, the first waited for so long. After Unavailable no further conversation is begun."""
        with self._changed:
            self._changed.wait_for(lambda: bool(self._ends), seconds)
            found, self._ends = self._ends, []
        return found

    def close(self) -> None:
        """Ends the conversations. One that waits for an answer is left alone: its thread keeps no process from ending."""
        with self._changed:
            self._closed, self._offered = True, []
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._alive <= len(self._in_hand), _CLOSING_SECONDS)

    def _converse(self) -> None:
        mail: Mail | None = None
        over = False
        while not over and (one := self._next()) is not None:
            try:
                mail = mail or self._open_mail()
                end = End(one.message, mail.send(one.message, one.raw), None)
            except Exception as why:  # noqa: BLE001 - not swallowed: told to who offered the mail
                end = End(one.message, None, why)
            over = isinstance(end.why, Unavailable)
            self._tell(end, over=over)
        if mail is not None:
            with suppress(OSError):
                mail.close()
        with self._changed:
            self._alive -= 1
            self._changed.notify_all()

    def _next(self) -> _Offered | None:
        """The first whose recipient has none in hand; None if no more come."""
        with self._changed:
            found: _Offered | None = None
            while not self._closed:
                found = next((one for one in self._offered if one.message.recipient not in self._in_hand), None)
                if found is not None:
                    break
                self._changed.wait()
            self._idle -= 1
            if found is not None:
                self._offered.remove(found)
                self._in_hand[found.message.recipient] = _Offered(found.message, b"", time.monotonic())
            return found

    def _tell(self, end: End, *, over: bool) -> None:
        with self._changed:
            del self._in_hand[end.message.recipient]
            self._ends.append(end)
            if over:
                self._left = 0  # those that are going on may go on: many servers allow few connections at a time
            else:
                self._idle += 1
            self._changed.notify_all()
