"""The second way to answer: a page on loopback, which the operator's own server shows to the world.

Two routes: GET shows the form and changes nothing, since gateways open every link of a mail; POST answers. The reference in the
address is all that is asked for, so only what anybody may say who has the mail can be said here.
"""

from __future__ import annotations

import hashlib
import re
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs

from alerts.answers import form
from alerts.answers.counting import Counting, ForPerson
from alerts.answers.fates import Fate
from alerts.answers.letterbox import PATH, letterbox
from alerts.answers.references import LENGTH, Purpose
from pipeline.database import answers as kept
from pipeline.database.answers import CameBack
from pipeline.errors import CrossmarketError, SettingError
from pipeline.flow.called import ServeAnswers
from pipeline.flow.metrics import Pulse
from pipeline.flow.stop import Stop
from pipeline.wiring import Ports, open_ports

BY = "page"  # who answers there is not known
_ROUTE = re.compile(rf"(?:/[A-Za-z0-9._~-]+)*/{PATH}/([A-Za-z2-7]{{{LENGTH}}})")
_MOST_BYTES = 16_000  # of an answer
_SECONDS = 10.0  # for each piece of a question; the operator's server in front bounds the whole
_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",  # the address is a secret of who has the mail
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, port: int, ports: Ports) -> None:
        self.ports = ports
        super().__init__(("127.0.0.1", port), _Handler)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = _SECONDS
    server_version = "crossmarket"
    sys_version = ""

    def do_GET(self) -> None:
        self._answer(posted=None)

    def do_HEAD(self) -> None:
        self._answer(posted=None)

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        kind = self.headers.get_content_type()
        if not length.isdecimal() or int(length) > _MOST_BYTES or kind != "application/x-www-form-urlencoded":
            self._say(HTTPStatus.BAD_REQUEST, form.refused("this is not the form of this page"))
            return
        try:
            posted = self.rfile.read(int(length))
        except TimeoutError:
            self.close_connection = True
            return
        self._answer(posted)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's word
        """Nothing: addresses here are secrets of who has the mails."""

    def _answer(self, posted: bytes | None) -> None:
        route = _ROUTE.fullmatch(self.path.partition("?")[0])
        if route is None:
            self._say(HTTPStatus.NOT_FOUND, form.refused("there is no such page"))
            return
        try:
            with open_ports(self.server.ports.settings, self.server.ports.clock, make=False) as ports:
                status, page = answer(ports, route[1], posted)
        except CrossmarketError:
            status, page = HTTPStatus.SERVICE_UNAVAILABLE, form.refused("this cannot be done now")
        self._say(status, page)

    def _say(self, status: HTTPStatus, page: str) -> None:
        body = page.encode()
        self.send_response(status)
        for name, value in {**_HEADERS, "Content-Length": str(len(body)), "Connection": "close"}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


def answer(ports: Ports, reference: str, posted: bytes | None) -> tuple[HTTPStatus, str]:
    """The form, or what becomes of one that was sent: the status and the page. Only what is sent changes anything."""
    counting = Counting(ports, letterbox(ports.settings))
    try:
        with ports.database.reading() as connection:
            message = counting.message_of(connection, [reference], Purpose.ANSWER)
    except ForPerson as why:
        return HTTPStatus.NOT_FOUND, form.refused(str(why))
    if posted is None:
        return HTTPStatus.OK, form.asked(message)
    said = parse_qs(posted.decode("utf-8", "replace"), max_num_fields=10)
    word = next((w for w in form.offered(message) if said.get("word") == [w.value]), None)
    if word is None:
        return HTTPStatus.BAD_REQUEST, form.refused("none of the words of this page was chosen")
    note = " ".join(said.get("note", [""])[0].split())[: form.NOTE]
    mail = _kept(ports, reference, posted)
    with ports.database.transaction() as connection:
        fate = counting.count(connection, message, word, BY, note, mail)
        if fate is Fate.ANSWER:
            kept.keep_mail(connection, mail.id, BY, mail.arrived_at, mail.raw)
            kept.it_became(connection, mail.id, fate.value, message.id, f"{word} by {BY}")
    return HTTPStatus.OK, form.answered(word, message, before=fate is not Fate.ANSWER)


def serve(ports: Ports, port: int, stop: Stop, pulse: Pulse) -> None:
    """Listens on loopback until it is asked to stop. Raises SettingError if it cannot, or if no mail leads here."""
    if not ports.settings.answers_url:
        raise SettingError("no mail leads to this page: set CROSSMARKET_ANSWERS_URL to where it is reached from outside")
    letterbox(ports.settings)
    try:
        server = _Server(port, ports)
    except OSError as why:
        raise SettingError(f"--port {port}: cannot be listened on: {why}") from why
    with server:
        Thread(target=server.serve_forever, daemon=True).start()
        while not stop.wait(1.0):
            pulse.beat()
        server.shutdown()


def _kept(ports: Ports, reference: str, posted: bytes) -> CameBack:
    """What was sent, as mails are kept."""
    raw = f"POST /{PATH}/{reference.lower()}\r\n\r\n".encode() + posted
    return CameBack(hashlib.sha256(raw).hexdigest(), ports.clock.now(), raw, "", None, "")


_: ServeAnswers = serve  # as the command line calls it
