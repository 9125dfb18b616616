"""A mail server on loopback that takes everything, and machines whose mail may leave to it."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, TypeVar

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope
from machine import Machine

ALLIES = ("AU", "CA", "DE", "GB", "JP", "KR", "NL", "NZ", "TW")
M = TypeVar("M", bound=Machine)


class Listening(Protocol):
    """A mail server of a test, by what one has to know to reach it."""

    port: int


@dataclass
class Sink:
    """What arrived, and where."""

    port: int
    arrived: list[Envelope] = field(default_factory=list)

    async def handle_DATA(self, _server, _session, envelope: Envelope) -> str:
        self.arrived.append(envelope)
        return "250 OK"


@contextmanager
def mail_sink() -> Iterator[Sink]:
    """A mail server for as long as it is wanted."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        box = Sink(int(probe.getsockname()[1]))
    controller = Controller(box, hostname="127.0.0.1", port=box.port)
    controller.start()
    try:
        yield box
    finally:
        controller.stop()


def live(machine: M, server: Listening, folder: Path, addresses: Mapping[str, tuple[str, bool]] | None = None) -> M:
    """The machine with live mail to that server; addresses by ally, with whether they are verified (all, if none is given)."""
    addresses = addresses or {ally: (f"{ally.lower()}@ally.example", True) for ally in ALLIES}
    config = folder / "live.toml"
    lines = [
        f'[recipients.{ally}]\naddresses = ["{address}"]\nverified = {str(verified).lower()}\n'
        for ally, (address, verified) in addresses.items()
    ]
    config.write_text("\n".join(lines))
    own = {
        "CROSSMARKET_CONFIG": str(config),
        "CROSSMARKET_MAIL": f"smtp://127.0.0.1:{server.port}?starttls=no",
        "CROSSMARKET_LIVE": "yes",
        "CROSSMARKET_EVEN_LIVE": "yes",  # for the clock of most tests stands still
    }
    return replace(machine, settings=machine.settings | own)
