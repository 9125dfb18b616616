"""Sending as a service, by a clock of its own: a thread beside the one that crawls or decides, with ports of its own.

So a mail server that is slow, odd or away stops neither a look at a source nor a decision.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from pipeline.errors import NotLive, Unavailable
from pipeline.flow import called, holding
from pipeline.flow.heartbeat import FRESH_SECONDS
from pipeline.flow.metrics import Pulse
from pipeline.flow.stop import Stop
from pipeline.log import log, said
from pipeline.wiring import Ports, open_ports

_LOOK_EVERY = 1.0  # seconds between two looks at what waits
_LONGEST = 10.0  # between two while the mail server or the database is away
_END_SECONDS = 25.0  # for the mails in hand, when asked to stop


class Postman:
    """The thread that sends."""

    def __init__(self, ports: Ports, stop: Stop, pulse: Pulse, *, ends_if_not_live: bool) -> None:
        """Without `ends_if_not_live` that mail may not leave is said once, and looked at again."""
        self._ports = ports
        self._stop = stop
        self._pulse = pulse
        self._ends_if_not_live = ends_if_not_live
        self._said = ""
        self._went_round = time.monotonic()
        self._failure: Exception | None = None
        self._thread = threading.Thread(target=self._go, name="postman", daemon=True)
        self._thread.start()

    def goes_round(self) -> bool:
        return self._thread.is_alive() and time.monotonic() - self._went_round < FRESH_SECONDS

    def check(self) -> None:
        """Raises what ended the thread."""
        if self._failure:
            raise self._failure

    def end(self) -> None:
        """Waits for the mails in hand, after the stop was asked for."""
        self._thread.join(_END_SECONDS)

    def _go(self) -> None:
        delay = _LOOK_EVERY
        while not self._stop.asked and not self._failure:
            try:
                with open_ports(self._ports.settings, self._ports.clock, make=False) as own:
                    self._send(own)
            except Unavailable as why:
                self._pulse.failed(why)
                self._stop.wait(delay)
                delay = min(delay * 2, _LONGEST)
            except Exception as why:  # noqa: BLE001 - not swallowed: `check` raises it where the service sees it
                self._failure = why

    def _send(self, ports: Ports) -> None:
        sender = called.SENDER.load()(ports, patient=True)
        delay = _LOOK_EVERY
        while not self._stop.asked:
            self._beat()
            try:
                sender.check()
                if not holding.look(ports) and (sent := sender.send(self._count, self._stop, self._beat)):
                    log.info("send: %d mails sent", sent, extra=said(sent=sent))
                delay = _LOOK_EVERY
                self._say("")
            except NotLive as why:
                if self._ends_if_not_live:
                    raise
                self._say(str(why))
            except Unavailable as why:
                self._pulse.failed(why)
                delay = min(delay * 2, _LONGEST)
            self._stop.wait(delay * random.uniform(0.7, 1.0))  # noqa: S311 - jitter, so that services do not come back all at once

    def _say(self, reason: str) -> None:
        if reason and reason != self._said:
            log.warning("send: %s", reason)
        self._said = reason

    def _count(self, _what: str, n: int) -> None:
        self._pulse.metrics.sent.inc(n)

    def _beat(self) -> None:
        self._went_round = time.monotonic()


@contextmanager
def sending(ports: Ports, stop: Stop, pulse: Pulse, *, ends_if_not_live: bool) -> Iterator[Postman]:
    """Sends for as long as the service goes on; at the end waits for the mails in hand, and not for ever."""
    postman = Postman(ports, stop, pulse, ends_if_not_live=ends_if_not_live)
    pulse.others.append(postman.goes_round)
    try:
        yield postman
        postman.check()
    finally:
        if not stop.asked:
            stop.ask()  # something failed
        postman.end()
