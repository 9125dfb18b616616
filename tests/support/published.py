"""A source's golden publisher over loopback HTTP, as it answers on one day."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from canned import Answered
from publishers import publisher_of

NO_ROBOTS = Answered(404, b"")


@contextmanager
def published(source: str, today: date) -> Iterator[str]:
    """Its address while it is served."""
    publisher = publisher_of(source)

    address = ""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            form = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
            self._answer(f"{self.path}?{form}")

        def do_GET(self) -> None:
            self._answer(self.path)

        def _answer(self, path: str) -> None:
            # Robots are tried elsewhere: here nobody refuses.
            came = NO_ROBOTS if path == "/robots.txt" else publisher.answer(path, today)
            body = came.body.replace(b"https://publisher.invalid", address.encode())  # what a list names stands here too
            self.send_response(came.status)
            for name, value in came.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        address = f"http://127.0.0.1:{server.server_port}"
        Thread(target=server.serve_forever, daemon=True).start()
        yield address
        server.shutdown()
