"""A mail as a mail program takes it apart: who it is from, what the list of mails shows of it, and what its window shows. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from html import escape

from alerts.wording.flowed import unfolded
from alerts.wording.words import shorten
from pipeline.shown.visible import in_one_line

_PREVIEW = 200  # characters that a mailbox shows beside a subject, at most


@dataclass(frozen=True)
class Attached:
    """A file of a mail."""

    name: str
    size: int  # bytes


@dataclass(frozen=True)
class Opened:
    """What of a mail is shown. `html` is a document of its own, in words of others: it is shown in a frame that runs nothing."""

    sender: str
    preview: str
    html: str
    attached: tuple[Attached, ...]


def opened(raw: bytes) -> Opened:
    """The mail of these bytes."""
    mail = message_from_bytes(raw, policy=policy.default)
    plain, rich = mail.get_body(("plain",)), mail.get_body(("html",))
    text = unfolded(_text(plain))
    who = mail["From"].addresses if mail["From"] else ()
    return Opened(
        sender=in_one_line(who[0].display_name or who[0].addr_spec if who else "nobody"),
        preview=shorten(in_one_line(" ".join(text[: 4 * _PREVIEW].split())), _PREVIEW),
        html=_text(rich) if rich else _as_html(text),
        attached=tuple(_attached(part) for part in mail.iter_attachments() if isinstance(part, EmailMessage)),
    )


def _text(part: MIMEPart | None) -> str:
    return str(part.get_content()).replace("\r\n", "\n") if part else ""


def _as_html(text: str) -> str:
    """Of a mail that is text alone."""
    style = "font:14px/1.4 monospace;white-space:pre-wrap;overflow-wrap:anywhere"
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Mail</title>'
        f'<body><main style="{style}">{escape(text)}</main></body></html>'
    )


def _attached(part: MIMEPart) -> Attached:
    content = part.get_payload(decode=True)
    return Attached(in_one_line(part.get_filename() or "no name"), len(content) if isinstance(content, bytes) else 0)
