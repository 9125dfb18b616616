"""Being asked to stop: SIGTERM and Ctrl-C let the work in hand be finished, and end every wait."""

from __future__ import annotations

import os
import select
import signal
from types import FrameType

_ASKING = (signal.SIGTERM, signal.SIGINT)


class Stop:
    """Whether this process was asked to stop. Must be made in the main thread. A second signal ends the process at once."""

    def __init__(self) -> None:
        self.asked = False
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

    def _ask(self, number: int, _frame: FrameType | None) -> None:
        self.asked = True
        os.write(self._write, b".")
        signal.signal(number, signal.SIG_DFL)
