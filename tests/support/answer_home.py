"""A home in which mails were sent that can be answered, and boxes in which answers arrive."""

from __future__ import annotations

import imaplib
import itertools
import os
import socket
import ssl
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

import flags
import pytest
import servers

from alerts.answers import keys
from alerts.answers.letterbox import letterbox
from alerts.answers.taking import take
from pipeline.clock import Clock
from pipeline.database import outgoing_mail as mails
from pipeline.database.alerts import put_alert
from pipeline.database.issues import issues_of_status
from pipeline.database.messages import put_message
from pipeline.database.rows import every
from pipeline.records import Alert, Answer, Issue, Message, Occasion
from pipeline.settings import Recipient, Settings
from pipeline.wiring import Ports, open_ports

BEGIN = datetime(2026, 11, 1, 8, tzinfo=UTC)
OFFICERS = {"CA": ("Desk@customs-ca.example", "second@customs-ca.example"), "GB": ("desk@customs-gb.example",)}


@dataclass
class Home:
    """What was told, and what came back."""

    ports: Ports
    box: Box
    sent: dict[str, Message] = field(default_factory=dict)

    def tell(self, key: str, ally: str = "CA", *, flag: str = "f1", n: int = 1, others: int = 0, **fields: Any) -> Message:
        """A message about one order (or several), as it is after it was sent: its id is made of the key."""
        alerts = []
        for number in range(1 + others):
            about = flags.flag(id=f"{flag}{number or ''}")
            alerts.append(flags.alert(about, id=f"a{key}{number}", ally=ally, n=n, **fields))
        id_ = f"m{key.encode().hex():0>16}"
        recipient = OFFICERS[ally][0]
        message = Message(
            id=id_,
            message_id=f"<{id_}@crossmarket.example>",
            ally=ally,
            recipient=recipient,
            occasion=Occasion.IMMEDIATE,
            subject="STOP 337-TA-8121",
            alerts=tuple(a.id for a in alerts),
            minted_at=self.ports.clock.now(),
        )
        with self.ports.database.transaction() as connection:
            for alert in alerts:
                put_alert(connection, alert, self.ports.clock.now())
            put_message(connection, message, b"From: a@crossmarket.example\r\n\r\ntext\r\n")
        return self.send(message)

    def send(self, message: Message) -> Message:
        """It was taken."""
        taken = message.model_copy(update={"sent_at": self.ports.clock.now(), "receipt": "250 OK"})
        with self.ports.database.transaction() as connection:
            mails.mark_sent(connection, [taken], to_server=True)
        self.sent[message.id] = taken
        return taken

    def address(self, message: Message) -> str:
        """To which it is answered."""
        found = letterbox(self.ports.settings).of(message.id, self.ports.clock.today()).answers
        assert found is not None
        return found

    def bounces_to(self, message: Message) -> str:
        found = letterbox(self.ports.settings).of(message.id, self.ports.clock.today()).bounces
        assert found is not None
        return found

    def take(self, *arrived: bytes) -> dict[str, int]:
        """Lets mails arrive, and takes them."""
        for raw in arrived:
            self.box.deliver(raw)
        return dict(Counter(fate for fate, _ in take(self.ports)))

    def later(self, **time: float) -> Home:
        """The same home after some time."""
        assert self.ports.clock.fixed is not None
        clock = Clock(self.ports.clock.fixed + timedelta(**time))
        return Home(Ports(self.ports.settings, clock, self.ports.database), self.box, self.sent)

    def answers(self) -> list[tuple[str, str, str]]:
        """Ally, word and message of what counts."""
        with self.ports.database.reading() as connection:
            return sorted((a.ally, a.word.value, a.message) for a in every(connection, Answer))

    def issues(self) -> list[Issue]:
        with self.ports.database.reading() as connection:
            return issues_of_status(connection, "open")

    def waiting(self) -> list[str]:
        with self.ports.database.reading() as connection:
            return [w.id for w in mails.waiting(connection)]

    def alerts(self) -> list[Alert]:
        with self.ports.database.reading() as connection:
            return list(every(connection, Alert))


class Box(Protocol):
    """Where mails arrive in a test."""

    @property
    def url(self) -> str: ...

    def deliver(self, raw: bytes) -> None: ...


@dataclass
class MaildirOf:
    """A folder into which this test delivers."""

    folder: Path
    count: itertools.count[int] = field(default_factory=itertools.count)

    def __post_init__(self) -> None:
        for name in ("tmp", "new", "cur"):
            (self.folder / name).mkdir(parents=True)

    @property
    def url(self) -> str:
        return f"maildir:///{self.folder}"

    def deliver(self, raw: bytes) -> None:
        (self.folder / "new" / f"{1_700_000_000 + next(self.count)}.M1P1.host").write_bytes(raw)


@dataclass
class ImapOf:
    """A box on a server, put into by IMAP as well."""

    url: str

    def deliver(self, raw: bytes) -> None:
        with self.connected() as connection:
            kind, said = connection.append("INBOX", "", imaplib.Time2Internaldate(datetime.now(UTC)), raw)
            assert kind == "OK", said

    @contextmanager
    def connected(self) -> Iterator[imaplib.IMAP4_SSL]:
        parts = urlsplit(self.url)
        assert parts.port
        with imaplib.IMAP4_SSL("localhost", parts.port, ssl_context=ssl.create_default_context()) as connection:
            connection.login(parts.username or "", parts.password or "")
            yield connection


@contextmanager
def home(folder: Path, box: Box, **more: object) -> Iterator[Home]:
    """A home of two allies, whose clock stands still."""
    chosen: dict[str, object] = {
        "home": folder / "home",
        "mail": f"dir:///{folder}/mail",
        "answers": "answers@crossmarket.example",
        "bounces": "bounces@crossmarket.example",
        "inbox": box.url,
        "language": "en",
        "recipients": {ally: Recipient(addresses=addresses) for ally, addresses in OFFICERS.items()},
    }
    settings = Settings.model_validate(chosen | more)
    if not Path(settings.url("answers_keys")).exists():
        keys.make(Path(settings.url("answers_keys")), BEGIN.date())
    with open_ports(settings, Clock(BEGIN)) as ports:
        yield Home(ports, box)


@contextmanager
def mail_servers(script: str, folder: Path) -> Iterator[dict[str, str]]:
    """What a script of deploy/local says that starts servers with a box read over TLS; left out where they cannot be had."""
    subprocess.run([sys.executable, str(servers.LOCAL / "certificates"), str(folder / "tls"), "dovecot"], check=True)
    try:
        said = servers.run_script(script, "--tls", str(folder / "tls" / "dovecot"), "--while", str(os.getpid()))
    except servers.NotHad as why:
        if servers.required():
            pytest.fail(f"{script} is required and cannot be had: {why}")
        pytest.skip(f"left out: {why}")
    yield said
    servers.end_process(int(said["pid"]))


class Cutting:
    """A way to a server on loopback that is cut after so many bytes of what the server says."""

    def __init__(self, port: int, after: int) -> None:
        self._target, self._left = port, after
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._listening.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listening.accept()
                threading.Thread(target=self._join, args=(near,), daemon=True).start()

    def _join(self, near: socket.socket) -> None:
        far = socket.create_connection(("127.0.0.1", self._target))
        threading.Thread(target=self._copy, args=(near, far, None), daemon=True).start()
        self._copy(far, near, self._left)

    def _copy(self, one: socket.socket, other: socket.socket, left: int | None) -> None:
        with suppress(OSError):
            while (left is None or left > 0) and (got := one.recv(min(left or 65536, 65536))):
                other.sendall(got)
                left = left - len(got) if left is not None else None
        for end in (one, other):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
