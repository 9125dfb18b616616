"""Mails to a mail server, by SMTP (RFC 5321) over TLS that is verified."""

from __future__ import annotations

import re
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.parser import BytesHeaderParser
from email.policy import SMTP
from functools import lru_cache
from typing import NoReturn

from alerts.mail.port import MailPutOff, MailRefused, MailUnanswered, MailUnavailable
from alerts.mail.server import Server, server
from pipeline.errors import NotLive
from pipeline.records import Message
from pipeline.shown.addresses import unspoken

_WORDS = 300  # of a server's answer that are kept
_NO_LOGIN = frozenset({530, 534, 535, 538})  # RFC 4954, section 6: true of every message, not of this one
_GO_ON = 354  # RFC 5321, section 4.2.3
_FROM = re.compile(rb"^From:[^\r\n]*(?:\r\n[ \t][^\r\n]*)*", re.IGNORECASE | re.MULTILINE)
_CLOSING = 421  # RFC 5321, section 3.8: the server is about to close the connection


@dataclass(frozen=True)
class Patience:
    """For how many seconds a server's answer is waited for."""

    connect: float = 30.0  # greeting, TLS and login included
    command: float = 300.0  # RFC 5321, sections 4.5.3.2.2 and 4.5.3.2.3: MAIL and RCPT
    data: float = 120.0  # section 4.5.3.2.4: the answer to DATA
    end: float = 600.0  # section 4.5.3.2.6: the answer to the final dot; who leaves before it gets the same mail taken twice


_PATIENT = Patience()


class _Closing(smtplib.SMTPServerDisconnected):
    """The server said that it closes the connection."""


class SmtpMail:
    """The mail port to a mail server: one connection for all mails, made when the first is sent."""

    def __init__(self, server: Server, live: bool = False, patience: Patience = _PATIENT) -> None:
        """Raises NotLive unless `live` is True: mail leaves this machine by decision only."""
        if live is not True:
            raise NotLive("mail would leave this machine, but live sending was not decided: set CROSSMARKET_LIVE=yes to send")
        self._server = server
        self._patience = patience
        self._connection: smtplib.SMTP | None = None
        self._named = False  # whether the server was told the recipient of the mail in hand

    @classmethod
    def from_url(cls, url: str, live: bool = False) -> SmtpMail:
        """The server that the URL names. Connects to nothing yet. Raises NotLive, or SettingError that never repeats the URL."""
        return cls(server(url), live)

    def send(self, message: Message, raw: bytes) -> str:
        """Gives the mail to the server and returns the server's answer; connects once more if the connection was dropped before.

        Raises MailRefused for an answer 5xx about this mail and MailPutOff for 4xx, MailUnanswered if the mail was given and no
        answer came, MailUnavailable for a server that cannot be reached, refuses the session or closes it (421).
        """
        sender, recipient = _address(message.bounces_to) if message.bounces_to else _sender(raw), _address(message.recipient)
        try:
            return self._offer(sender, recipient, raw)
        except (smtplib.SMTPServerDisconnected, OSError) as why:
            self._forget()
            if _is_late(why):
                self._give_up(why, recipient)
        try:
            return self._offer(sender, recipient, raw)
        except (smtplib.SMTPServerDisconnected, OSError) as why:
            self._forget()
            self._give_up(why, recipient)

    def greet(self) -> None:
        """Connects as for a mail (greets, encrypts, authenticates) and gives none. Raises MailUnavailable."""
        with self._reporting():
            self._connection = self._connection or self._connect()

    def close(self) -> None:
        """Takes leave of the server."""
        if self._connection is not None:
            with suppress(smtplib.SMTPException, OSError):
                self._wait(self._patience.connect)
                self._connection.quit()
            self._forget()

    def _give_up(self, why: Exception, recipient: str) -> NoReturn:
        """A connection that ends when it hears of one recipient says nothing about the others; any other end does."""
        if self._named and not isinstance(why, _Closing):
            words = self._words(_bytes(str(why) or type(why).__name__))
            raise MailPutOff(
                f"the mail server {self._server.name} does not answer about the recipient {recipient}: {words}"
            ) from None
        with self._reporting():
            raise why

    def _offer(self, sender: str, recipient: str, raw: bytes) -> str:
        self._named = False
        if self._connection is None:
            with self._reporting():
                self._connection = self._connect()
        connection = self._connection
        size = [f"size={len(raw)}"] if connection.has_extn("size") else []
        self._wait(self._patience.command)
        self._check(connection.mail(sender, size), f"the sender {sender}")
        self._named = True
        self._check(connection.rcpt(recipient), f"the recipient {recipient}")
        self._wait(self._patience.data)
        code, said = connection.docmd("data")
        if code != _GO_ON:
            self._check((code, said), "the mail", taken=False)
        return self._check(self._give(raw, recipient), "the mail")

    def _give(self, raw: bytes, recipient: str) -> tuple[int, bytes]:
        """The mail itself and the final dot (RFC 5321, section 4.1.1.4), and the answer to it."""
        connection = self._connection
        assert connection is not None  # the one that just took DATA
        self._wait(self._patience.end)
        try:
            connection.send(_dots_doubled(raw) + (b"" if raw.endswith(b"\r\n") else b"\r\n") + b".\r\n")
            return connection.getreply()
        except (smtplib.SMTPServerDisconnected, OSError) as why:
            self._forget()
            words = self._words(_bytes(str(why) or type(why).__name__))
            raise MailUnanswered(
                f"the mail server {self._server.name} was given the mail to {recipient} and did not say that it takes it: {words}"
            ) from None

    def _check(self, answer: tuple[int, bytes], what: str, *, taken: bool = True) -> str:
        """The server's words if it said yes; else what they mean for this message, or for all."""
        code, said = answer
        words = f"{code} {self._words(said)}".strip()
        if taken and 200 <= code < 300:
            return words
        if code == _CLOSING:
            raise _Closing(words)
        if code in _NO_LOGIN:
            self._forget()
            raise MailUnavailable(f"the mail server {self._server.name} does not take {what} now: {words}; run again later")
        self._start_over()
        if 500 <= code < 600:
            raise MailRefused(f"the mail server {self._server.name} refused {what}: {words}")
        raise MailPutOff(f"the mail server {self._server.name} does not take {what} now: {words}")

    def _wait(self, seconds: float) -> None:
        if self._connection is not None and self._connection.sock is not None:
            self._connection.sock.settimeout(seconds)

    def _connect(self) -> smtplib.SMTP:
        server, context = self._server, ssl.create_default_context()
        connection: smtplib.SMTP
        if server.tls:
            connection = smtplib.SMTP_SSL(server.host, server.port, timeout=self._patience.connect, context=context)
        else:
            connection = smtplib.SMTP(server.host, server.port, timeout=self._patience.connect)
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
        except smtplib.SMTPResponseException as why:
            self._forget()
            words = self._words(_bytes(why.smtp_error))
            raise MailUnavailable(
                f"the mail server {name} takes no mail now: {why.smtp_code} {words}; see that it knows this machine, then run "
                "again: mails not sent are kept"
            ) from None
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
                self._wait(self._patience.command)
                self._connection.rset()
        except (smtplib.SMTPException, OSError):
            self._forget()

    def _forget(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _sender(raw: bytes) -> str:
    """The envelope's sender is that of the mail: what cannot be delivered comes back to it."""
    found = _FROM.search(raw.partition(b"\r\n\r\n")[0])
    return _address_in(found[0] if found else b"")


@lru_cache(maxsize=8)  # taking it apart takes as long as handing over the mail, and all mails of a home have the same
def _address_in(header: bytes) -> str:
    named = BytesHeaderParser(policy=SMTP).parsebytes(header)["From"]
    addresses = named.addresses if named is not None else ()
    return _address(addresses[0].addr_spec if addresses else "")


def _dots_doubled(raw: bytes) -> bytes:
    """The leading ones (RFC 5321, section 4.5.2)."""
    doubled = raw.replace(b"\n.", b"\n..")
    return b"." + doubled if raw.startswith(b".") else doubled


def _address(address: str) -> str:
    if not address.isascii() or not address.isprintable() or "@" not in address or set(address) & set("<> "):
        raise MailRefused(f"{address!r} is no address that mail can be sent to: correct it in the settings")
    return address


def _is_late(why: BaseException) -> bool:
    """Whether an answer did not come in time: waiting as long again at once is no use."""
    return isinstance(why, TimeoutError) or isinstance(why.__context__, TimeoutError)


def _bytes(said: bytes | str) -> bytes:
    return said if isinstance(said, bytes) else said.encode()
