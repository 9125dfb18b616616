"""Conversations with the mail port side by side, a thread each, so that one that is slow holds up no other.

Threads know nothing of the database: who offers a mail is told how it ended, and keeps that.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue

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


class Conversations:
    """Threads that offer mails, so many at most; started when they are needed."""

    def __init__(self, open_mail: Callable[[], Mail], most: int) -> None:
        """Each thread has a mail port of its own."""
        self._open_mail = open_mail
        self._left = most  # that may still be started
        self._idle: list[_Conversation] = []
        self._at_work: dict[str, _Conversation] = {}  # by message
        self._ends: SimpleQueue[End] = SimpleQueue()

    @property
    def in_hand(self) -> int:
        """How many mails were offered whose end is not told yet."""
        return len(self._at_work)

    @property
    def is_free(self) -> bool:
        """Whether one more mail can be offered now."""
        return bool(self._idle or self._left)

    def offer(self, message: Message, raw: bytes) -> None:
        """Gives a mail to a free conversation."""
        if self._idle:
            conversation = self._idle.pop()
        else:
            self._left -= 1
            conversation = _Conversation(self._open_mail, self._ends)
        self._at_work[message.id] = conversation
        conversation.tasks.put((message, raw))

    def next_end(self, seconds: float) -> End | None:
        """The next mail whose end is known, waited for so long. After Unavailable no further one is begun."""
        try:
            end = self._ends.get(timeout=seconds)
        except Empty:
            return None
        conversation = self._at_work.pop(end.message.id)
        if isinstance(end.why, Unavailable):
            self._left = 0  # those that are going on may go on: many servers allow few connections at a time
        else:
            self._idle.append(conversation)
        return end

    def close(self) -> None:
        """Ends the conversations. One that waits for an answer is left alone: its thread keeps no process from ending."""
        for conversation in (*self._idle, *self._at_work.values()):
            conversation.tasks.put(None)
        until = time.monotonic() + _CLOSING_SECONDS
        for conversation in self._idle:
            conversation.join(max(0.0, until - time.monotonic()))
        self._idle = []


class _Conversation(threading.Thread):
    def __init__(self, open_mail: Callable[[], Mail], ends: SimpleQueue[End]) -> None:
        super().__init__(name="mail", daemon=True)
        self.tasks: SimpleQueue[tuple[Message, bytes] | None] = SimpleQueue()
        self._open_mail = open_mail
        self._ends = ends
        self.start()

    def run(self) -> None:
        mail: Mail | None = None
        while (task := self.tasks.get()) is not None:
            message, raw = task
            try:
                mail = mail or self._open_mail()
                end = End(message, mail.send(message, raw), None)
            except Exception as why:  # noqa: BLE001 - not swallowed: told to who offered the mail
                end = End(message, None, why)
            self._ends.put(end)
            if isinstance(end.why, Unavailable):
                break
        if mail is not None:
            with suppress(OSError):
                mail.close()
