"""A loopback Federal Register that gives other bytes for one document, in both of its forms."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import federal_register_server as register


@contextmanager
def replacing(number: str, body: bytes, data: Path, xml_dir: Path) -> Iterator[str]:
    """Serves the documents, but `body` for both full texts of `number`; gives the address."""

    class Handler(register.Handler):
        def do_GET(self) -> None:
            if number in self.path and "/full_text/" in self.path:
                try:
                    self.reply(200, body, "application/xml" if "/xml/" in self.path else "text/html")
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True
                return
            super().do_GET()

    with serving(Handler, data, xml_dir) as url:
        yield url


@contextmanager
def serving(handler: type[register.Handler], data: Path, xml_dir: Path) -> Iterator[str]:
    """Serves the documents with a handler of the test's own; gives the address."""
    server = register.Server(("127.0.0.1", 0), register.load(data, xml_dir), [])
    server.RequestHandlerClass = handler
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
