"""A loopback Federal Register that answers as no server should: any bytes at all, for chosen documents."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import federal_register_server as register
from bad_site import serving
from machine import DEMO, Outcome

DOCUMENTS = DEMO / "documents" / "documents.jsonl"
XML = DEMO / "documents" / "xml"
SINCE = ("--since", "2024-01-01")
SOURCE = "CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__"
IMPATIENT = {SOURCE + "TRIES": "1", SOURCE + "SECONDS": "8"}
ROW = json.loads(DOCUMENTS.read_text(encoding="utf-8").splitlines()[0])
Odd = Callable[[bytes, str], bytes | Iterable[bytes]]  # of the good body and its media type, what goes onto the wire


@contextmanager
def answering(odd: Mapping[str, Odd], data: Path, xml_dir: Path, asked: list[str] | None = None) -> Iterator[str]:
    """Serves the documents, but sends what `odd` has for a path that a pattern of it finds. Gives the address.

    `asked` is told of every path that was asked for.
    """

    class Handler(register.Handler):
        def do_GET(self) -> None:
            if asked is not None:
                asked.append(self.path)
            super().do_GET()

        def reply(self, status: int, body: bytes, kind: str, headers: dict | None = None, cut: bool = False) -> None:
            found = next((answer for pattern, answer in odd.items() if re.search(pattern, self.path)), None)
            if found is None:
                super().reply(status, body, kind, headers, cut)
                return
            put_onto_the_wire(self, found(body, kind))

    with serving(Handler, data, xml_dir) as url:
        yield url


def put_onto_the_wire(handler: register.Handler, raw: bytes | Iterable[bytes]) -> None:
    """Sends these bytes and nothing else, and ends the connection."""
    handler.close_connection = True
    try:
        for piece in [raw] if isinstance(raw, bytes) else raw:
            handler.wfile.write(piece)
            handler.wfile.flush()
    except OSError:
        pass  # whoever asked has had enough


def written(folder: Path, numbers: Iterable[str]) -> Path:
    """A file of documents, the same but for their numbers, for a server."""
    file = folder / "documents.jsonl"
    file.write_text("".join(json.dumps(ROW | {"document_number": number}) + "\n" for number in numbers), encoding="utf-8")
    return file


def ended(outcome: Outcome, code: int) -> bool:
    """Whether a command ended as it should, in sentences."""
    return outcome.code == code and "Traceback" not in outcome.err


def texts(number: str) -> str:
    """The pattern of both full texts of a document."""
    return rf"/full_text/.*/{number}\."


def http(body: bytes, *headers: str | bytes, status: str = "200 OK", length: int | None = None) -> bytes:
    """An answer with these header lines and a Content-Length."""
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body) if length is None else length}", "", ""]
    return b"\r\n".join(line if isinstance(line, bytes) else line.encode("latin-1") for line in lines) + body


def dripping(start: bytes, piece: bytes = b" ", pause: float = 0.2) -> Iterator[bytes]:
    """Goes on for ever, slowly."""
    yield start
    while True:
        yield piece
        time.sleep(pause)


def endless(start: bytes, piece: bytes) -> Iterator[bytes]:
    """Goes on for ever, as fast as it is taken."""
    yield start
    while True:
        yield piece
