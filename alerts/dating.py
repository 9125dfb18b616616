"""The date of a mail: that of its first handing over."""

from __future__ import annotations

from datetime import datetime

from alerts.envelope import dated
from pipeline.database import outgoing_mail as mails
from pipeline.database.connection import Connection
from pipeline.records import Message


def as_it_goes(connection: Connection, message: Message, raw: bytes, now: datetime) -> tuple[Message, bytes]:
    """The mail as it is handed over: dated now if it never was, and kept so, since a repeat has to be the same mail."""
    going = dated(raw, now)
    if going is not raw:
        mails.put_raw(connection, message.id, going)
    return message, going
