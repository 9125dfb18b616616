"""Reading beside a crawl: a process of its own reads what was fetched, while the crawl waits for its source.

It works as `process --stage read` does beside others, and nothing depends on it: what it did not come to, whatever ended it, is
left on the bus for the run, whose own reading then meets what it met and says so.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from multiprocessing.connection import Connection

from pipeline.clock import Clock
from pipeline.errors import CrossmarketError
from pipeline.flow.recovery import recover_if_bus_was_lost
from pipeline.flow.side_by_side import process_of, processes
from pipeline.flow.stages import READ
from pipeline.flow.worker import relay, work_on
from pipeline.progress import Notify
from pipeline.settings import Settings
from pipeline.wiring import Ports, open_ports

MANY = 30  # documents that are worth a process: it takes as long to begin as to read a hundred
_WAIT_SECONDS = 0.1
_ALL = b"all"  # said to the process: nothing more will come


class Beside:
    """The process that reads beside a crawl, once there is enough to read, and what it has read."""

    def __init__(self, ports: Ports, notify: Notify, stack: ExitStack) -> None:
        self.read = 0  # documents
        self._ports = ports
        self._notify = notify
        self._stack = stack
        self._come = 0
        self._process: Connection | None = None
        self._alone = processes() < 2 or not ports.bus_is_of_this_machine  # at a broker there are readers of their own

    def came(self) -> None:
        """One more document comes: for who crawls to call."""
        self._come += 1
        if self._come == MANY and not self._alone:
            with suppress(OSError):  # no room for a process: the run reads it all
                self._process = self._stack.enter_context(process_of(_read_along, self._ports.settings, self._ports.clock))
        self._hear(0.0)

    def finish(self) -> None:
        """Waits until what came is read, or the process ended."""
        if self._process is not None:
            self._notify(f"stage {READ.name}", 0)
            with suppress(OSError):
                self._process.send(_ALL)
            while self._process is not None:
                self._hear(_WAIT_SECONDS)
                self._notify(READ.name, 0)

    def _hear(self, seconds: float) -> None:
        """Takes what the process says of what it has read. One that says nothing more is forgotten."""
        while self._process is not None:
            try:
                if not self._process.poll(seconds):
                    return
                said = self._process.recv()
            except (EOFError, OSError):
                said = None
            if isinstance(said, int):
                self.read += said
                self._notify(READ.name, said)
            else:
                self._process = None


@contextmanager
def reading_beside(ports: Ports, notify: Notify) -> Iterator[Beside]:
    """While a crawl lasts. The process ends with it, however it ends."""
    with ExitStack() as stack:
        yield Beside(ports, notify, stack)


def _read_along(run: Connection, settings: Settings, clock: Clock) -> None:
    """What the process does. Ends when the run has said that all came and it is read, or when the run is gone.

    Whatever fails here the run meets again, and says it to whom it concerns.
    """
    with suppress(CrossmarketError), open_ports(settings, clock) as ports:
        recover_if_bus_was_lost(ports)
        all_came = False
        while True:
            all_came = all_came or (run.poll() and run.recv() == _ALL)
            batch = ports.bus.poll(READ.name, [READ.topic], READ.batch)
            if batch:
                work_on(ports, READ, batch)
                relay(ports)
                ports.bus.commit(READ.name, batch)
                run.send(len(batch))
            elif all_came:
                return
            else:
                time.sleep(_WAIT_SECONDS)
