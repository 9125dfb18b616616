"""Answers on a mail server, by IMAP (RFC 3501) over TLS that is verified (RFC 8314).

Nothing is changed there but that what was taken is marked as read, for who looks in. How far the box is read is kept here: by the
number that each mail has for ever (UID, section 2.3.1.1), as long as the box says that its numbers hold (UIDVALIDITY). Some servers
let nobody put marks of his own on mails, and marks that people set themselves say nothing.
"""

from __future__ import annotations

import imaplib
import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import unquote, urlsplit

from alerts.answers.boxes.port import HEAD, MOST_BYTES, BoxUnavailable, InBox
from pipeline.errors import SettingError
from pipeline.shown.addresses import unspoken

_HOW = "imaps://user:password@host[:port]/INBOX"
_SECONDS = 60.0  # for each answer of the server
_WORDS = 300  # of a server's answer that are told
_PLACE = re.compile(r"(\d+):(\d+)")
_SIZE = re.compile(rb"RFC822\.SIZE (\d+)")


@dataclass(frozen=True)
class Server:
    """Where the box is. The password is in no repr and in no error."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    folder: str


class ImapBox:
    """A box on a mail server; connected to when it is first read."""

    def __init__(self, server: Server) -> None:
        self.name = f"imaps://{server.user}@{server.host}:{server.port}/{server.folder}"
        self._server = server
        self._connection: imaplib.IMAP4_SSL | None = None

    @classmethod
    def from_url(cls, url: str) -> ImapBox:
        """The box that a URL names. Raises SettingError that never repeats the URL, which holds a password."""
        parts = urlsplit(url)
        try:
            host, port = parts.hostname, parts.port
        except ValueError:
            host, port = None, None
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        folder = unquote(parts.path.removeprefix("/")) or "INBOX"
        if not host or not user or not password or parts.query or parts.fragment:
            raise SettingError(f"inbox: the address cannot be read: write it as {_HOW}, with %40 for @ in a password")
        if not folder.isascii() or not folder.isprintable() or set("\0\r\n") & set(user + password):
            raise SettingError("inbox: the folder's name can have ASCII characters only, user and password no line ends")
        return cls(Server(host, port or 993, user, password, folder))

    def mails(self, place: str) -> Iterator[InBox]:
        """The mails behind a place, by their numbers. Raises BoxUnavailable."""
        with self._speaking():
            connection = self._connection = self._connection or self._connect()
            validity = self._select(connection)
            known = _PLACE.fullmatch(place)
            last = int(known[2]) if known and int(known[1]) == validity else 0
            numbers = sorted(n for n in self._numbers(connection, last) if n > last)
        for number in numbers:
            with self._speaking():
                mail = self._fetch(connection, number, f"{validity}:{number}")
            if mail:
                yield mail

    def taken(self, mail: InBox) -> None:
        """Marks it as read; where that is not allowed, it stays as it is: the place says what was taken."""
        number = mail.place.rpartition(":")[2]
        if self._connection is not None:
            with self._speaking():
                self._connection.uid("STORE", number, "+FLAGS.SILENT", r"(\Seen)")

    def look(self) -> None:
        """Raises BoxUnavailable unless the server lets us in and has the folder."""
        with self._speaking():
            self._connection = self._connection or self._connect()
            self._select(self._connection)

    def close(self) -> None:
        """Takes leave of the server."""
        if self._connection is not None:
            with suppress(imaplib.IMAP4.error, OSError):
                self._connection.logout()
            self._connection = None

    def _connect(self) -> imaplib.IMAP4_SSL:
        server = self._server
        connection = imaplib.IMAP4_SSL(server.host, server.port, ssl_context=ssl.create_default_context(), timeout=_SECONDS)
        try:
            if "AUTH=PLAIN" in connection.capabilities:  # RFC 4616: any characters
                login = f"\0{server.user}\0{server.password}".encode()
                connection.authenticate("PLAIN", lambda _: login)
            else:
                connection.login(_quoted(server.user), server.password)
        except BaseException:
            connection.shutdown()
            raise
        return connection

    def _select(self, connection: imaplib.IMAP4_SSL) -> int:
        """Opens the folder; the validity of its numbers."""
        kind, said = connection.select(_quoted(self._server.folder))
        if kind != "OK":
            raise imaplib.IMAP4.error(said[-1])
        _, validity = connection.response("UIDVALIDITY")
        if not validity or validity[0] is None:
            raise imaplib.IMAP4.error("the server does not say whether the numbers of its mails hold (UIDVALIDITY)")
        return int(validity[0])

    def _numbers(self, connection: imaplib.IMAP4_SSL, last: int) -> list[int]:
        kind, said = connection.uid("SEARCH", "UID", f"{last + 1}:*")  # the last mail answers to it too, whatever its number
        if kind != "OK":
            raise imaplib.IMAP4.error(said[-1])
        return [int(number) for line in said if line for number in line.split()]

    def _fetch(self, connection: imaplib.IMAP4_SSL, number: int, place: str) -> InBox | None:
        """One mail without marking it; nothing if it is gone meanwhile."""
        sized = self._asked(connection, number, "(RFC822.SIZE INTERNALDATE)")
        about = b" ".join(part if isinstance(part, bytes) else part[0] for part in sized)
        size = _SIZE.search(about)
        if size is None:
            return None
        wanted = "(BODY.PEEK[])" if int(size[1]) <= MOST_BYTES else f"(BODY.PEEK[]<0.{HEAD}>)"
        bodies = [part[1] for part in self._asked(connection, number, wanted) if isinstance(part, tuple)]
        return InBox(bodies[0], _arrived(about), place) if bodies else None

    def _asked(self, connection: imaplib.IMAP4_SSL, number: int, what: str) -> list[bytes | tuple[bytes, bytes]]:
        kind, said = connection.uid("FETCH", str(number), what)
        if kind != "OK":
            raise imaplib.IMAP4.error(said[-1])
        return [part for part in said if part]

    @contextmanager
    def _speaking(self) -> Iterator[None]:
        """Says what a failed conversation means. The cause is not chained: it may carry the password."""
        name = f"{self._server.host}:{self._server.port}"
        hint = "see that it runs and that CROSSMARKET_INBOX names it, then run again: what was not taken lies there still"
        try:
            yield
        except ssl.SSLCertVerificationError as why:
            raise BoxUnavailable(
                f"the certificate of the mail server {name} is not trusted: {why.verify_message}; set SSL_CERT_FILE to the "
                "certificate of the authority that signed it, if you trust that"
            ) from None
        except (imaplib.IMAP4.error, OSError, ValueError) as why:
            self._forget()
            words = self._words(why)
            raise BoxUnavailable(
                f"the box {self._server.folder} on the mail server {name} cannot be read: {words}; {hint}"
            ) from None

    def _forget(self) -> None:
        if self._connection is not None:
            with suppress(OSError):
                self._connection.shutdown()
            self._connection = None

    def _words(self, why: BaseException) -> str:
        said = why.args[0].decode("utf-8", "replace") if why.args and isinstance(why.args[0], bytes) else str(why)
        words = " ".join("".join(c if c.isprintable() else " " for c in said or type(why).__name__).split())
        return unspoken(words, self._server.user, self._server.password)[:_WORDS]


def _quoted(words: str) -> str:
    """A quoted string of RFC 3501, section 4.3."""
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _arrived(about: bytes) -> datetime:
    """When the server received it."""
    found = imaplib.Internaldate2tuple(about)
    return datetime(*found[:6]).astimezone(UTC) if found else datetime.now(UTC)
