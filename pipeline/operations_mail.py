"""A mail to operations' own mailbox, beside those of allies: the whole of it, and its record for the mail port. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr

from pipeline.records import Message, Occasion
from pipeline.settings import Settings


def to_operations(
    settings: Settings, key: str, subject: str, text: str, now: datetime, headers: Mapping[str, str]
) -> tuple[Message, bytes]:
    """`key` names the mail: two of one key are the same mail. `headers`: further ones of its own."""
    to, host = settings.operations or "", parseaddr(settings.sender)[1].rpartition("@")[2]
    message_id = f"<{key}@{host}>"
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"], mail["Date"] = settings.sender, to, subject, format_datetime(now)
    mail["Message-ID"] = message_id
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834
    for name, value in headers.items():
        mail[name] = value
    mail.set_content(text)
    record = Message(
        id=key,
        message_id=message_id,
        ally="operations",
        recipient=to,
        occasion=Occasion.IMMEDIATE,
        subject=subject,
        alerts=(),
        minted_at=now,
    )
    return record, mail.as_bytes()
