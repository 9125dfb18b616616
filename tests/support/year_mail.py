#!/usr/bin/env python3
"""A mail server that has bad days: real SMTP on loopback, in a process of its own, with one of ten faults at a time.

    year_mail.py FOLDER CLOCK       prints port=N, then takes a line KIND [RECIPIENT] on standard input and answers "ok"

KINDs: well; recipient_452 and recipient_550 (that recipient only); shutting_down (421 at RCPT, connection ends); drop_after (the
mail is kept, and no answer comes); drop_before (the connection ends in place of an answer, nothing is kept); slow (that recipient's
mails are answered three seconds after the dot); away (nothing listens); greeting_554; sender_451 (at MAIL FROM); one_each (the
connection ends after each mail).
Every mail that it kept is a line of FOLDER/kept.jsonl: the simulated time, the fault of the hour, recipient, and its bytes as text.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import AnyStr

from aiosmtpd.smtp import SMTP, Envelope, Session
from moved_clock import MovedClock

FAULTS = (
    "recipient_452", "recipient_550", "shutting_down", "drop_after", "drop_before",
    "slow", "away", "greeting_554", "sender_451", "one_each",
)  # fmt: skip


class Ends(Exception):
    """The connection is gone; nothing is answered."""


class Conversation(SMTP):
    """aiosmtpd's, but that it may hang up after a mail."""

    hang_up = False

    async def push(self, status: AnyStr) -> None:
        await super().push(status)
        if self.hang_up:
            assert self.transport is not None
            self.transport.close()


class Refusal(asyncio.Protocol):
    """Greets with 554 and ends."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.write(b"554 5.3.2 no mail today\r\n")
        transport.close()


class Box:
    def __init__(self, folder: Path, clock: MovedClock) -> None:
        self.folder, self.clock = folder, clock
        self.fault, self.whom, self.n = "well", "", 0

    async def handle_MAIL(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        if self.fault == "sender_451":
            return "451 4.3.0 come back later"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(
        self, server: Conversation, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.fault == "shutting_down":
            server.hang_up = True
            return "421 4.3.2 shutting down"
        if address == self.whom and self.fault == "recipient_452":
            return "452 4.2.2 mailbox full"
        if address == self.whom and self.fault == "recipient_550":
            return "550 5.1.1 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Conversation, session: Session, envelope: Envelope) -> str:
        if self.fault == "drop_before":
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
            return "451 gone"
        if self.fault == "slow" and envelope.rcpt_tos == [self.whom]:
            await asyncio.sleep(3)
        self.keep(envelope)
        if self.fault == "drop_after":
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
        server.hang_up = self.fault == "one_each"
        return f"250 kept as {self.n}"

    def keep(self, envelope: Envelope) -> None:
        self.n += 1
        line = {
            "at": self.clock.now().isoformat(),
            "fault": self.fault,
            "to": envelope.rcpt_tos[0],
            "bytes": bytes(envelope.original_content or b"").decode(),
        }
        with (self.folder / "kept.jsonl").open("a") as file:
            file.write(json.dumps(line) + "\n")


async def serve(box: Box) -> None:
    loop = asyncio.get_running_loop()

    def answer() -> asyncio.Protocol:
        return Refusal() if box.fault == "greeting_554" else Conversation(box, hostname="mail.example", enable_SMTPUTF8=False)

    server = await loop.create_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(f"port={port}", flush=True)
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        kind, _, whom = line.strip().partition(" ")
        if kind == "away" and box.fault != "away":
            server.close()
            await server.wait_closed()
        if kind != "away" and box.fault == "away":
            server = await loop.create_server(answer, "127.0.0.1", port)
        box.fault, box.whom = kind, whom
        print("ok", flush=True)
    server.close()


if __name__ == "__main__":
    asyncio.run(serve(Box(Path(sys.argv[1]), MovedClock(Path(sys.argv[2])))))
