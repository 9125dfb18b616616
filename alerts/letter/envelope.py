"""The bytes of a mail: a message and its words make a mail (RFC 5322) of a text and an HTML part. Pure."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime
from email.header import Header
from email.headerregistry import HeaderRegistry
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime
from textwrap import wrap
from typing import Any
from urllib.parse import quote

from alerts.answers.returns import Returns, invited
from alerts.letter.attachments import Attachment
from alerts.letter.render import Rendered
from alerts.wording.words import clean, shorten
from pipeline.errors import SettingError
from pipeline.records import Message

_NOWHERE = Returns()
_SUBJECT = 250  # characters; what is rendered has fewer
_THREAD = 20  # Message-IDs that References names
_NAMED = 20  # alerts that X-Crossmarket-Alerts names; the message has them all
_DATE = re.compile(rb"^date:", re.IGNORECASE | re.MULTILINE)
# [MS-OXCMAIL] 2.1.3.2.20: receipts and automatic replies; but not NDR, since we want to know of what does not arrive.
_SUPPRESS = "DR, RN, NRN, OOF, AutoReply"
_LINE = 998  # RFC 5322, section 2.1.1: characters of a line, at most
_FOLDED = 76  # and as many as a header's line should have


class _Policy(EmailPolicy):
    """Folds Message-IDs and addresses between them, and subjects between words.

    The standard library's policy would encode a long one, which no program reads, and begins a subject on its second line
    where it does not fit the first, which then begins with a blank.
    """

    def fold_binary(self, name: str, value: Any) -> bytes:
        if name in ("References", "In-Reply-To", "List-Id", "List-Unsubscribe", "Reply-To"):
            return (f"{name}: " + "\r\n ".join(str(value).split()) + "\r\n").encode("ascii")
        if name == "Subject" and str(value).isascii() and max(map(len, str(value).split()), default=_LINE) < _FOLDED:
            lines = wrap(f"{name}: {value}", _FOLDED, break_long_words=False, break_on_hyphens=False)
            return ("\r\n ".join(lines) + "\r\n").encode("ascii")
        if name == "Subject":  # RFC 2047: encoded words of one subject, between which a program puts no blank
            encoded = Header(str(value), "utf-8", maxlinelen=_FOLDED, header_name=name).encode(linesep="\r\n")
            return f"{name}: {encoded}\r\n".encode("ascii")
        return super().fold_binary(name, value)


_POLICY = _Policy(linesep="\r\n", utf8=False)


def message_id(key: str, domain: str) -> str:
    """A Message-ID (RFC 5322, section 3.6.4): "<key@domain>"."""
    return f"<{key}@{domain}>"


def domain_of(sender: str) -> str:
    """The domain under which a sender's Message-IDs are made."""
    return sender.rpartition("@")[2].rstrip("> ")


def build(message: Message, rendered: Rendered, sender: str, returns: Returns = _NOWHERE, *, recall: bool = False) -> bytes:
    """The whole mail but for its Date, lines ended by CRLF. A recall takes something back. Raises SettingError if `sender` is none.

    It is dated when it is handed over for the first time (`dated`): from then on it is the same mail, however often it is offered.
    """
    mail = EmailMessage(policy=_POLICY)
    mail["Subject"] = shorten(_plain(rendered.subject), _SUBJECT)
    mail["From"] = _one_address(sender)
    mail["To"] = _plain(message.recipient)
    mail["Message-ID"] = message.message_id
    if message.thread:
        mail["In-Reply-To"] = message.thread[-1]
        mail["References"] = " ".join(_bounded(message.thread))
    _head_of_list(mail, message, domain_of(sender), returns)
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday notes in return
    mail["X-Auto-Response-Suppress"] = _SUPPRESS
    if recall:
        mail["Importance"] = "high"  # as [MS-OXCMAIL] 2.2.3.2.5 reads it
    if rendered.exercise:
        mail["X-Crossmarket-Exercise"] = "yes"
    mail["X-Crossmarket-Alerts"] = " ".join(message.alerts[:_NAMED]) + (" and more" if len(message.alerts) > _NAMED else "")
    text, html = invited(rendered.text, rendered.html, returns)
    mail.set_content(text, cte=_encoding(text), params={"format": "flowed"})  # `alerts.wording.flowed`
    mail.add_alternative(html, subtype="html", cte=_encoding(html))
    boundary = _boundary(message, rendered)
    mail.set_boundary(boundary)
    for file in rendered.attachments:  # multipart/mixed, with the alternative as its first part
        mail.add_attachment(file.content, maintype=file.maintype, subtype=file.subtype, filename=file.name, params=_charset(file))
    if rendered.attachments:
        mail.set_boundary(boundary.replace("=_", "=.", 1))
    mail["Content-Language"] = ", ".join(rendered.languages)  # RFC 3282; after its parts, which would take it with them
    return mail.as_bytes()


def dated(raw: bytes, at: datetime) -> bytes:
    """The mail with the time at which it was first handed over; one that has a Date keeps it."""
    head = raw.partition(b"\r\n\r\n")[0]
    return raw if _DATE.search(head) else f"Date: {format_datetime(at)}\r\n".encode("ascii") + raw


def _head_of_list(mail: EmailMessage, message: Message, domain: str, returns: Returns) -> None:
    """Whose list of mails it is, how to leave it (RFC 2369, RFC 2919), and whom to answer to."""
    if returns.answers:
        mail["Reply-To"] = _plain(returns.answers)
        mail["List-Unsubscribe"] = f"<mailto:{quote(_plain(returns.answers), safe='@')}?subject=unsubscribe>"
    mail["List-Id"] = f"<{message.ally.lower()}.alerts.{domain}>"


def _bounded(thread: Sequence[str]) -> Sequence[str]:
    """Of a long thread its first mail and its last ones: a program that shows threads needs no more."""
    return thread if len(thread) <= _THREAD else (thread[0], *thread[1 - _THREAD :])


def _plain(words: str) -> str:
    """One line, and no "=?" that a mail program would decode into something else (RFC 2047)."""
    return clean(words).replace("=?", "= ?")


def _one_address(sender: str) -> str:
    found: Any = HeaderRegistry()("From", clean(sender))
    if len(found.addresses) != 1 or not found.addresses[0].domain or found.defects:
        raise SettingError(f"CROSSMARKET_SENDER={sender!r} is not one address: write it as name <somebody@some.domain>")
    return clean(sender)


def _encoding(body: str) -> str:
    """As it is where it can be, for a person who opens the file; else quoted-printable, which every server passes on."""
    plain = body.isascii() and all(len(line) <= _LINE for line in body.splitlines())
    return "7bit" if plain else "quoted-printable"


def _charset(file: Attachment) -> dict[str, str]:
    return {"charset": "utf-8"} if file.maintype == "text" else {}


def _boundary(message: Message, rendered: Rendered) -> str:
    """Made of the message and never random; nobody can write a text that holds the hash of itself."""
    whole = "\0".join((message.id, rendered.text, rendered.html))
    return f"=_{message.id}_{hashlib.sha256(whole.encode()).hexdigest()[:32]}"
