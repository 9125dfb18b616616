"""Mails to a mail server, by SMTP (RFC 5321) over TLS that is verified."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.parser import BytesHeaderParser
from email.policy import SMTP
from ipaddress import ip_address
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from alerts.mail.port import MailRefused, MailUnavailable
from pipeline.addresses import unspoken
from pipeline.errors import NotLive, SettingError
from pipeline.records import Message

TIMEOUT_SECONDS = 30.0
_WORDS = 300  # of a server's answer that are kept
_NO_LOGIN = frozenset({530, 534, 535, 538})  # RFC 4954, section 6: true of every message, not of this one
_CLOSING = 421  # RFC 5321, section 3.8: the server is about to close the connection
_HOW = "smtp://[user[:password]@]host[:port][?starttls=required|no] or smtps://[user[:password]@]host[:port]"


@dataclass(frozen=True)
class Server:
    """Where mails go and how. The password is in no repr and in no error."""

    host: str
    port: int
    tls: bool  # from the first byte (RFC 8314)
    starttls: bool
    user: str | None = None
    password: str | None = field(default=None, repr=False)

    @property
    def name(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


class SmtpMail:
    """The mail port to a mail server: one connection for all mails, made when the first is sent."""

    def __init__(self, server: Server, live: bool = False) -> None:
        """Raises NotLive unless `live` is True: mail leaves this machine by decision only."""
        if live is not True:
            raise NotLive("mail would leave this machine, but live sending was not decided: set CROSSMARKET_LIVE=yes to send")
        self._server = server
        self._connection: smtplib.SMTP | None = None

    @classmethod
    def from_url(cls, url: str, live: bool = False) -> SmtpMail:
        """The server that the URL names. Connects to nothing yet. Raises NotLive, or SettingError that never repeats the URL."""
        return cls(server(url), live)

    def send(self, message: Message, raw: bytes) -> str:
        """Gives the mail to the server and returns the server's answer; connects once more if the connection was dropped.

        Raises MailRefused for an answer 5xx, MailUnavailable for 4xx and for a server that cannot be reached.
        """
        sender, recipient = _sender(raw), _address(message.recipient)
        try:
            return self._offer(sender, recipient, raw)
        except (smtplib.SMTPServerDisconnected, OSError):
            self._forget()
        with self._reporting():
            return self._offer(sender, recipient, raw)

    def greet(self) -> None:
        """Connects as for a mail (greets, encrypts, authenticates) and gives none. Raises MailUnavailable."""
        with self._reporting():
            self._connection = self._connection or self._connect()

    def close(self) -> None:
        """Takes leave of the server."""
        if self._connection is not None:
            with suppress(smtplib.SMTPException, OSError):
                self._connection.quit()
            self._forget()

    def _offer(self, sender: str, recipient: str, raw: bytes) -> str:
        if self._connection is None:
            with self._reporting():
                self._connection = self._connect()
        connection = self._connection
        size = [f"size={len(raw)}"] if connection.has_extn("size") else []
        try:
            self._check(connection.mail(sender, size), f"the sender {sender}")
            self._check(connection.rcpt(recipient), f"the recipient {recipient}")
            return self._check(connection.data(raw), "the mail")
        except smtplib.SMTPDataError as why:  # refused before the mail itself was sent
            return self._check((why.smtp_code, _bytes(why.smtp_error)), "the mail")

    def _check(self, answer: tuple[int, bytes], what: str) -> str:
        """The server's words if it said yes; else what they mean for this message, and for all."""
        code, said = answer
        words = f"{code} {self._words(said)}".strip()
        if 200 <= code < 300:
            return words
        if code == _CLOSING:
            raise smtplib.SMTPServerDisconnected(words)
        if 500 <= code < 600 and code not in _NO_LOGIN:
            self._start_over()
            raise MailRefused(f"the mail server {self._server.name} refused {what}: {words}")
        self._forget()
        raise MailUnavailable(f"the mail server {self._server.name} does not take {what} now: {words}; run again later")

    def _connect(self) -> smtplib.SMTP:
        server, context = self._server, ssl.create_default_context()
        connection: smtplib.SMTP
        if server.tls:
            connection = smtplib.SMTP_SSL(server.host, server.port, timeout=TIMEOUT_SECONDS, context=context)
        else:
            connection = smtplib.SMTP(server.host, server.port, timeout=TIMEOUT_SECONDS)
        try:
            connection.ehlo_or_helo_if_needed()
            if server.starttls:
                connection.starttls(context=context)
                connection.ehlo_or_helo_if_needed()
            if server.user is not None:
                connection.login(server.user, server.password or "")
        except BaseException:
            connection.close()
            raise
        return connection

    @contextmanager
    def _reporting(self) -> Iterator[None]:
        """Says what a failed connection means. The cause is not chained where it could carry the password."""
        name = self._server.name
        try:
            yield
        except smtplib.SMTPNotSupportedError as why:
            hint = "offers no STARTTLS, and mail goes out encrypted only" if self._server.starttls else "cannot do what is needed"
            raise MailUnavailable(f"the mail server {name} {hint}: {self._words(_bytes(str(why)))}; nothing was sent") from None
        except smtplib.SMTPAuthenticationError as why:
            words = self._words(_bytes(why.smtp_error))
            raise MailUnavailable(
                f"the mail server {name} does not accept the user or password of CROSSMARKET_MAIL: {why.smtp_code} {words}"
            ) from None
        except ssl.SSLCertVerificationError as why:
            raise MailUnavailable(
                f"the certificate of the mail server {name} is not trusted: {why.verify_message}; set SSL_CERT_FILE to the "
                "certificate of the authority that signed it, if you trust that; nothing was sent"
            ) from why
        except (smtplib.SMTPException, OSError) as why:
            self._forget()
            words = self._words(_bytes(str(why) or type(why).__name__))
            raise MailUnavailable(
                f"the mail server {name} cannot be reached: {words}; see that it runs and that CROSSMARKET_MAIL names it, "
                "then run again: mails not sent are kept"
            ) from None

    def _words(self, said: bytes) -> str:
        """A server's words in one line, without our password should it repeat it."""
        words = " ".join("".join(c if c.isprintable() else " " for c in said.decode("utf-8", "replace")).split())
        return unspoken(words, self._server.user or "", self._server.password or "")[:_WORDS]

    def _start_over(self) -> None:
        """Keeps the connection for the next message (RFC 5321, section 4.1.1.5), if the server still holds it."""
        try:
            if self._connection is not None:
                self._connection.rset()
        except (smtplib.SMTPException, OSError):
            self._forget()

    def _forget(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def server(url: str) -> Server:
    """Reads `smtp://` and `smtps://`. Raises SettingError that never repeats the URL, which may hold a password."""
    parts = urlsplit(url)
    try:
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    user = unquote(parts.username) if parts.username else None
    password = unquote(parts.password) if parts.password else None
    if parts.scheme not in ("smtp", "smtps") or not host or parts.path not in ("", "/") or parts.fragment:
        raise SettingError(f"mail: the address of the mail server cannot be read: write it as {_HOW}, with %40 for @ in a password")
    if not (user or "").isascii() or not (password or "").isascii():
        raise SettingError("mail: user and password of the mail server can have ASCII characters only")
    tls = parts.scheme == "smtps"
    standard = 465 if tls else 587 if user else 25  # RFC 8314, RFC 6409, RFC 5321
    return Server(host, port or standard, tls, _starttls(parts, host), user, password)


def _starttls(parts: SplitResult, host: str) -> bool:
    """Mail crosses a network encrypted, always; on this machine it need not be."""
    asked = parse_qs(parts.query, keep_blank_values=True)
    wanted = asked.pop("starttls", [""])[-1]
    if asked or wanted not in ("", "required", "no") or (parts.scheme == "smtps" and wanted):
        raise SettingError(f"mail: the part after ? cannot be read: write it as {_HOW}")
    if parts.scheme == "smtps":
        return False
    if wanted == "no" and not _is_loopback(host):
        raise SettingError(
            f"mail: starttls=no is for a server on this machine only, and {host} is not: leave it out, or use smtps://"
        )
    return wanted == "required" or not _is_loopback(host)


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _sender(raw: bytes) -> str:
    """The envelope's sender is that of the mail: what cannot be delivered comes back to it."""
    header = BytesHeaderParser(policy=SMTP).parsebytes(raw)["From"]
    addresses = header.addresses if header is not None else ()
    return _address(addresses[0].addr_spec if addresses else "")


def _address(address: str) -> str:
    if not address.isascii() or not address.isprintable() or "@" not in address or set(address) & set("<> "):
        raise MailRefused(f"{address!r} is no address that mail can be sent to: correct it in the settings")
    return address


def _bytes(said: bytes | str) -> bytes:
    return said if isinstance(said, bytes) else said.encode()
