"""A mail server on loopback that answers each recipient as told: later, never, slowly, or by dropping the connection."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message as Email

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


@dataclass
class OddMail:
    """What it does, by recipient, and what it saw."""

    port: int
    answers: dict[str, str] = field(default_factory=dict)  # to RCPT
    slow: set[str] = field(default_factory=set)  # answered after the final dot only when `let_go` is set
    drop_at_rcpt: Counter[str] = field(default_factory=Counter)  # so many times
    drop_after_data: set[str] = field(default_factory=set)  # the mail was had, and no answer is given
    too_long: str | None = None  # a mail whose subject begins so is refused after the final dot
    seconds_a_mail: float = 0.0
    most_sessions: int = 1000  # further ones are told 421
    let_go: threading.Event = field(default_factory=threading.Event)
    when_given: Callable[[], None] | None = None  # called when a mail came whole, before it is answered
    asked: list[str] = field(default_factory=list)  # recipients of RCPT, in order
    given: list[tuple[str, Email]] = field(default_factory=list)  # every mail that came whole
    taken: list[tuple[str, Email]] = field(default_factory=list)  # those that were answered 250
    at_once: int = 0
    most_at_once: int = 0
    busy: Counter[str] = field(default_factory=Counter)
    two_at_once: set[str] = field(default_factory=set)  # recipients with two conversations at a time
    _sessions: set[int] = field(default_factory=set)

    async def handle_MAIL(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        if id(session) not in self._sessions and len(self._sessions) >= self.most_sessions:
            return "421 4.7.0 too many connections"
        self._sessions.add(id(session))
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]) -> str:
        self.asked.append(address)
        if self.drop_at_rcpt[address]:
            self.drop_at_rcpt[address] -= 1
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
            return "250 nobody hears it"
        if address in self.answers:
            return self.answers[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:
        (address,) = envelope.rcpt_tos
        mail = (address, message_from_bytes(envelope.original_content or b""))
        if self.too_long is not None and str(mail[1]["Subject"]).startswith(self.too_long):
            return "552 5.3.4 message too big"
        self.given.append(mail)
        if self.when_given:
            self.when_given()
        self._begin(address)
        try:
            if address in self.drop_after_data:
                assert isinstance(server.transport, asyncio.Transport)
                server.transport.abort()
                return "250 nobody hears it"
            await asyncio.sleep(self.seconds_a_mail)
            while address in self.slow and not self.let_go.is_set():  # noqa: ASYNC110 - set by another thread
                await asyncio.sleep(0.05)
        finally:
            self.at_once -= 1
            self.busy[address] -= 1
        self.taken.append(mail)
        return "250 OK"

    def _begin(self, address: str) -> None:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.busy[address] += 1
        if self.busy[address] > 1:
            self.two_at_once.add(address)

    def taken_by(self, address: str) -> list[str]:
        """The Message-IDs that a recipient has, in order."""
        return [str(mail["Message-ID"]) for to, mail in list(self.taken) if to == address]

    def given_to_with(self, address: str) -> list[Email]:
        """The mails themselves that came whole for a recipient."""
        return [mail for to, mail in list(self.given) if to == address]

    def given_to(self, address: str) -> list[str]:
        return [str(mail["Message-ID"]) for to, mail in list(self.given) if to == address]


@contextmanager
def odd_mail(port: int = 0) -> Iterator[OddMail]:
    """The server for as long as it is wanted."""
    if not port:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
    box = OddMail(port)
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield box
    finally:
        box.let_go.set()
        controller.stop()


@contextmanager
def refusing() -> Iterator[tuple[int, list[str]]]:
    """A server that greets everybody with a refusal; gives its port, and who came."""
    came: list[str] = []

    def refuse() -> None:
        with suppress(OSError):  # it is closed
            while True:
                session, caller = listening.accept()
                came.append(str(caller))
                with session:
                    session.sendall(b"554 5.7.1 no service\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=refuse, daemon=True).start()
        yield listening.getsockname()[1], came
