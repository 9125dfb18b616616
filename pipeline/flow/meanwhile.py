"""Reading while the crawl goes on: a second process takes documents off the bus as they come, as a service would.

Nothing hangs on it. It is a worker like any other, so what it has not done, however it ended, the run does after it, and meets
itself what ended it. It is forked while nothing is open yet, and waits: most looks bring a few documents, which are read sooner
than a second set of readers is loaded. With the run that it works for it ends at once.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from threading import Event, Thread

from pipeline.errors import CrossmarketError
from pipeline.flow.side_by_side import processes
from pipeline.flow.stages import FOLD, READ
from pipeline.flow.worker import drain, take_up
from pipeline.progress import Notify, quiet
from pipeline.read.readers import readers
from pipeline.wiring import Ports, open_ports

WORTH_IT = 64  # documents of one run
_LOOKS_AGAIN_SECONDS = 0.1
_SECONDS_TO_END = 5.0
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Meanwhile:
    """The second process of a run, as the run sees it. Without a `connection` there is none."""

    def __init__(self, connection: Connection | None = None) -> None:
        self._connection = connection
        self._came = 0
        self._begun = False

    def came(self, ports: Ports) -> None:
        """A document came, and will be on the bus soon. With so many that it pays, the second process begins."""
        self._came += 1
        if self._connection and not self._begun and self._came >= WORTH_IT and ports.works_alone:
            self._begun = True
            with suppress(OSError):  # it is gone: the run does it all
                self._connection.send((ports.settings, ports.clock))

    def finish(self, ports: Ports, notify: Notify = quiet) -> dict[str, int]:
        """Waits until it has read all that came, and folds meanwhile what is read; returns how many messages each stage took."""
        if not self._connection or not self._begun:
            return {}
        taken = {READ.name: 0, FOLD.name: 0}
        take_up(ports)  # first of all, as ever: a fold into a bus that is new would hide that the old one was lost
        with suppress(OSError, EOFError):
            self._connection.send(None)
            while not self._connection.poll(_LOOKS_AGAIN_SECONDS):
                taken[FOLD.name] += drain(ports, FOLD, notify)
            taken[READ.name] = self._connection.recv()
        return taken


@contextmanager
def reading_meanwhile() -> Iterator[Meanwhile]:
    """A second process for one run, where there is a processor for it. Must be entered before anything is open."""
    if processes() == 1:
        yield Meanwhile()
        return
    context = multiprocessing.get_context("fork")  # what is loaded is shared, and it costs next to nothing if it never begins
    here, there = context.Pipe()
    process = context.Process(target=_help, args=(here, there), daemon=True)
    signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)  # until it has handlers of its own
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)
    there.close()
    try:
        yield Meanwhile(here)
    finally:
        here.close()
        process.join(_SECONDS_TO_END)
        if process.is_alive():
            process.kill()
            process.join()


def _help(theirs: Connection, connection: Connection) -> None:
    """What the second process does."""
    theirs.close()  # or it would never see that the other end is gone
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal tells every process, and the run ends this one
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)
    try:
        settings, clock = connection.recv()
    except (EOFError, OSError):
        return  # too little came
    over = Event()
    Thread(target=_listen, args=(connection, over), daemon=True).start()
    with suppress(CrossmarketError):  # the run meets it too
        readers()  # loaded while the first documents are fetched
        with open_ports(settings, clock) as ports:
            taken = _read(ports, over)
        connection.send(taken)


def _listen(connection: Connection, over: Event) -> None:
    """Hears that no more documents come; and ends this process at once with the one that it works for, as a crash loses nothing."""
    with suppress(EOFError, OSError):
        while True:
            connection.recv()
            over.set()
    os._exit(1)


def _read(ports: Ports, over: Event) -> int:
    """Reads until it is over and nothing is left; returns how many documents it took."""
    take_up(ports)
    taken = 0
    while True:
        last = over.is_set()
        taken += drain(ports, READ)
        if last:
            return taken
        over.wait(_LOOKS_AGAIN_SECONDS)
