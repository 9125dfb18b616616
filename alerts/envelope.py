"""The bytes of a mail: a message and its words make a mail (RFC 5322) of a text and an HTML part. Pure."""

from __future__ import annotations

import hashlib
from email.headerregistry import HeaderRegistry
from email.message import EmailMessage
from email.policy import EmailPolicy
from textwrap import wrap
from typing import Any

from alerts.render import Rendered
from alerts.words import clean
from pipeline.errors import SettingError
from pipeline.records import Message

_LINE = 998  # RFC 5322, section 2.1.1: characters of a line, at most
_FOLDED = 76  # and as many as a header's line should have


class _Policy(EmailPolicy):
    """Folds lists of Message-IDs between them, and subjects between words.

    The standard library's policy would encode a long Message-ID, which no program reads, and begins a subject on its second line
    where it does not fit the first, which then begins with a blank.
    """

    def fold_binary(self, name: str, value: Any) -> bytes:
        if name in ("References", "In-Reply-To"):
            return (f"{name}: " + "\r\n ".join(str(value).split()) + "\r\n").encode("ascii")
        if name == "Subject" and str(value).isascii() and max(map(len, str(value).split()), default=_LINE) < _FOLDED:
            lines = wrap(f"{name}: {value}", _FOLDED, break_long_words=False, break_on_hyphens=False)
            return ("\r\n ".join(lines) + "\r\n").encode("ascii")
        return super().fold_binary(name, value)


_POLICY = _Policy(linesep="\r\n", utf8=False)


def message_id(key: str, domain: str) -> str:
    """A Message-ID (RFC 5322, section 3.6.4): "<key@domain>"."""
    return f"<{key}@{domain}>"


def domain_of(sender: str) -> str:
    """The domain under which a sender's Message-IDs are made."""
    return sender.rpartition("@")[2].rstrip("> ")


def build(message: Message, rendered: Rendered, sender: str) -> bytes:
    """The whole mail, lines ended by CRLF. Raises SettingError if `sender` is not one address."""
    mail = EmailMessage(policy=_POLICY)
    mail["Subject"] = _plain(rendered.subject)
    mail["From"] = _one_address(sender)
    mail["To"] = _plain(message.recipient)
    mail["Date"] = message.minted_at
    mail["Message-ID"] = message.message_id
    if message.thread:
        mail["In-Reply-To"] = message.thread[-1]
        mail["References"] = " ".join(message.thread)
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday notes in return
    if rendered.exercise:
        mail["X-Crossmarket-Exercise"] = "yes"
    mail["X-Crossmarket-Alerts"] = " ".join(message.alerts)
    mail.set_content(rendered.text, cte=_encoding(rendered.text), params={"format": "flowed"})  # `alerts.flowed`
    mail.add_alternative(rendered.html, subtype="html", cte=_encoding(rendered.html))
    mail.set_boundary(_boundary(message, rendered))
    return mail.as_bytes()


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


def _boundary(message: Message, rendered: Rendered) -> str:
    """Made of the message and never random; nobody can write a text that holds the hash of itself."""
    whole = "\0".join((message.id, rendered.text, rendered.html))
    return f"=_{message.id}_{hashlib.sha256(whole.encode()).hexdigest()[:32]}"
