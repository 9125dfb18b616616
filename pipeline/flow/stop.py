"""Being asked to stop, by SIGTERM or Ctrl-C: a service finishes what it has in hand, a command that works once ends at once."""

from __future__ import annotations

import os
import select
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from types import FrameType

_ASKING = (signal.SIGTERM, signal.SIGINT)
_PATIENCE_SECONDS = 1.0  # in which work that was asked to end comes to a place where it may
_SHOW_CURSOR = "\r\x1b[K\x1b[?25h"  # which a progress bar hid


class Interrupted(BaseException):
    """A command that works once was asked to end. As KeyboardInterrupt it is no error: nobody on the way may take it for one."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.exit_code = 128 + number  # as shells say it: 130 for Ctrl-C, 143 for SIGTERM

    def __str__(self) -> str:
        return "ended, as asked; what was done is kept, and the next run takes up the rest"


class Stop:
    """Whether this process was asked to stop. Must be made in the main thread. A second signal ends the process at once."""

    def __init__(self) -> None:
        self.asked = False
        self.number = 0  # of the signal that asked
        # A pipe and not an event: a handler that takes a lock may interrupt the one who holds it.
        self._read, self._write = os.pipe()
        self._before = {number: signal.signal(number, self._ask) for number in _ASKING}

    def wait(self, seconds: float) -> bool:
        """Waits so long, or until it is asked to stop; returns whether it was."""
        if not self.asked:
            select.select([self._read], [], [], max(0.0, seconds))
        return self.asked

    def fileno(self) -> int:
        """Readable once it was asked, for an event loop."""
        return self._read

    def close(self) -> None:
        """Gives the signals back."""
        for number, before in self._before.items():
            signal.signal(number, before)
        os.close(self._read)
        os.close(self._write)

    def ask(self, number: int = signal.SIGTERM) -> None:
        """As a signal does: for who has to end the other threads of this process."""
        self.asked, self.number = True, number
        os.write(self._write, b".")

    def _ask(self, number: int, _frame: FrameType | None) -> None:
        self.ask(number)
        signal.signal(number, signal.SIG_DFL)


class _Asked:
    """The signal that asked a command to end, once one did."""

    number = 0


_ASKED: ContextVar[_Asked | None] = ContextVar("_ASKED", default=None)  # of the command that this thread runs


@contextmanager
def interruptible() -> Iterator[None]:
    """While it lasts a signal ends the process: with Interrupted from `end_if_asked`, or else soon after as it stands.

    A handler that raises would end the work sooner, but what it raises comes up anywhere, and libraries in C take it for a failure
    of what they just did: a good document would be put aside as one that cannot be read. To leave off anywhere is harmless, since
    a crash loses nothing. A second signal ends the process at once. Must be entered in the main thread; while there is a `Stop`,
    that one is asked instead.
    """
    asked = _Asked()

    def take_note(number: int, _frame: FrameType | None) -> None:
        asked.number = number
        for each in _ASKING:
            signal.signal(each, signal.SIG_DFL)

    def watch() -> None:
        """In a thread: handlers do not run while the main one waits in C, for a lock or for a server."""
        for number in iter(lambda: os.read(hear, 1), b""):
            ours = number[0] in _ASKING and (asked.number or signal.getsignal(number[0]) is take_note)
            if ours and not select.select([hear], [], [], _PATIENCE_SECONDS)[0]:
                why = Interrupted(number[0])
                print(f"{_SHOW_CURSOR if sys.stderr.isatty() else ''}crossmarket: {why}", file=sys.stderr, flush=True)
                os._exit(why.exit_code)
        os.close(hear)

    hear, tell = os.pipe()
    os.set_blocking(tell, False)
    before = {number: signal.signal(number, take_note) for number in _ASKING}
    woken = signal.set_wakeup_fd(tell)
    token = _ASKED.set(asked)
    threading.Thread(target=watch, daemon=True).start()
    try:
        yield
    finally:
        _ASKED.reset(token)
        signal.set_wakeup_fd(woken)
        for number, handler in before.items():
            signal.signal(number, handler)
        os.close(tell)  # the thread reads the end


def end_if_asked() -> None:
    """A place where the work may be left off. Raises Interrupted if the command was asked to end."""
    asked = _ASKED.get()
    if asked and asked.number:
        raise Interrupted(asked.number)
