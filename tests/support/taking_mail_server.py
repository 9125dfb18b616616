"""A mail server on loopback, a process of its own, that takes every mail and notes to whom it was and the SHA-256 of its bytes.

taking_mail_server.py FILE      prints its port; a line of FILE is a mail, written before it is answered
"""

from __future__ import annotations

import asyncio
import hashlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE, Popen

from aiosmtpd.smtp import SMTP, Envelope, Session


@contextmanager
def taking_mail_server(file: Path) -> Iterator[int]:
    """The server for as long as it is wanted: its port."""
    with Popen([sys.executable, __file__, str(file)], stdout=PIPE, text=True) as process:
        try:
            assert process.stdout
            yield int(process.stdout.readline())
        finally:
            process.terminate()


def taken(file: Path) -> list[tuple[str, str]]:
    """What it took: recipients and hashes, in no order."""
    return sorted((to, digest) for to, digest in (line.split() for line in file.read_text(encoding="utf-8").splitlines()))


class _Taking:
    def __init__(self, file: Path) -> None:
        self._file = file.open("a", encoding="utf-8", buffering=1)

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        content = envelope.original_content or b""
        self._file.write(f"{envelope.rcpt_tos[0]} {hashlib.sha256(content).hexdigest()}\n")
        return "250 OK"


async def _serve(file: Path) -> None:
    taking = _Taking(file)
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(taking, ident="taking"), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(Path(sys.argv[1])))
