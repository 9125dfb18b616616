"""A mail server on loopback that gives what it takes to a real one behind it, and does by seed what mail servers do.

What it does with a mail is decided by the seed, the recipient and how many mails of his it saw before: nothing, or at the first one
or two attempts one of `Fault`. It keeps a list of what the server behind it took, and of what nobody can have heard the answer to.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import smtplib
import socket
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from enum import StrEnum
from queue import SimpleQueue

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

FAULTY = 0.3  # of the mails


class Fault(StrEnum):
    LATER = "451 4.7.1 come back later"
    FULL = "452 4.2.2 mailbox full"
    NEVER = "550 5.1.1 no such mailbox"
    CLOSING = "421 4.3.2 closing"
    LATER_WHOLE = "451 4.3.0 after the whole mail"
    NEVER_WHOLE = "554 5.6.0 after the whole mail"
    DROPPED_BEFORE = "dropped at its recipient"
    DROPPED_TAKEN = "dropped after the whole mail, which was taken"
    DROPPED_LOST = "dropped after the whole mail, which was not taken"
    SLOW = "half a second"


_AT_RCPT = (Fault.LATER, Fault.FULL, Fault.NEVER, Fault.CLOSING)
_WHOLE = (Fault.LATER_WHOLE, Fault.NEVER_WHOLE)


@dataclass
class Killing:
    """Who is killed when, so many events from now: a mail is named, comes whole, was taken by the server behind."""

    pid: int
    event: str
    n: int


@dataclass
class FaultyRelay:
    """What it does, and what it saw."""

    port: int
    behind: int  # the port of the real server
    seed: int
    refused: set[str] = field(default_factory=set)  # recipients, for as long as they are in it
    killing: Killing | None = None
    giving: int = 0  # mails that are being given to the server behind, whoever still waits for an answer
    met: Counter[Fault] = field(default_factory=Counter)
    taken: Counter[str] = field(default_factory=Counter)  # by Message-ID, how often the server behind took it
    dropped: Counter[str] = field(default_factory=Counter)  # by Message-ID, how often it came whole and no answer was given
    _faults: dict[str, list[Fault]] = field(default_factory=dict)  # by envelope, those still to come
    _seen: Counter[str] = field(default_factory=Counter)
    _idle: SimpleQueue[smtplib.SMTP] = field(default_factory=SimpleQueue)
    _one: threading.Lock = field(default_factory=threading.Lock)

    async def handle_MAIL(self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]) -> str:
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]) -> str:
        self._happens("named")
        if address in self.refused:
            return Fault.NEVER.value
        fault = self._next_fault(f"{envelope.mail_from} {address}", address, (*_AT_RCPT, Fault.DROPPED_BEFORE))
        if fault in _AT_RCPT:
            return fault.value
        if fault is Fault.DROPPED_BEFORE:
            _abort(server)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:
        (address,) = envelope.rcpt_tos
        raw = envelope.original_content or b""
        message = str(message_from_bytes(raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n")["Message-ID"])
        self._happens("whole")
        fault = self._next_fault(f"{envelope.mail_from} {address}", address, tuple(Fault))
        if fault in _WHOLE:
            return fault.value
        if fault is Fault.DROPPED_LOST:
            self.dropped[message] += 1
            _abort(server)
            return "250 nobody hears it"
        if fault is Fault.SLOW:
            await asyncio.sleep(0.5)
        said = await asyncio.to_thread(self._give, envelope.mail_from or "", address, raw, message)
        if fault is Fault.DROPPED_TAKEN:
            self.dropped[message] += 1
            _abort(server)
        return said

    def _next_fault(self, envelope: str, address: str, those: tuple[Fault, ...]) -> Fault | None:
        """The next of this mail, if it is one of those."""
        if envelope not in self._faults:
            self._seen[address] += 1
            chance = random.Random(f"{self.seed} {address} {self._seen[address]}")
            faulty = chance.random() < FAULTY
            self._faults[envelope] = chance.choices(tuple(Fault), k=chance.choice((1, 1, 2))) if faulty else []
        coming = self._faults[envelope]
        if not coming or coming[0] not in those:
            return None
        self.met[coming[0]] += 1
        return coming.pop(0)

    def _happens(self, event: str) -> None:
        """Kills whom it was told to, if this is the moment."""
        with self._one:
            killing = self.killing
            if killing is None or killing.event != event:
                return
            killing.n -= 1
            if killing.n <= 0:
                self.killing = None
                os.kill(killing.pid, signal.SIGKILL)

    def _give(self, sender: str, recipient: str, raw: bytes, message: str) -> str:
        """In a thread: it goes on when the sender dies."""
        with self._one:
            self.giving += 1
        try:
            server = self._idle.get_nowait() if not self._idle.empty() else smtplib.SMTP("127.0.0.1", self.behind)
            server.mail(sender)
            server.rcpt(recipient)
            code, said = server.data(raw)
            assert code == 250, said
            self._idle.put(server)
            with self._one:
                self.taken[message] += 1
        finally:
            with self._one:
                self.giving -= 1
        self._happens("taken")
        return f"{code} {said.decode()}"

    def close(self) -> None:
        """Takes leave of the server behind."""
        while not self._idle.empty():
            self._idle.get().close()


def _abort(server: SMTP) -> None:
    assert isinstance(server.transport, asyncio.Transport)
    server.transport.abort()


@contextmanager
def faulty_relay(behind: int, seed: int) -> Iterator[FaultyRelay]:
    """The server for as long as it is wanted."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    relay = FaultyRelay(port, behind, seed)
    controller = Controller(relay, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield relay
    finally:
        controller.stop()
        relay.close()
